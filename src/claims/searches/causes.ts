import { isTurned } from '../changes/causes';
import type { Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { addSigned, dimension, type Signed } from '../judging/judge';
import type { Level, Statements, Told } from '../statements/levels';
import { roleOf, type Basis } from '../statements/roles';
import { tellingDigits } from './digits';

const MOST = 12;
const ENOUGH = 4;
// Behind 其中 and 主要是 fewer digits are no chance.
const ENOUGH_OPENED = 3;
const LINES = 8;
const OPENS = /其中|主要|原因|包括|：|（|由于|因/;
const TOTAL = /合计|[共总]|[两二三四五六七八九](?:项|者|类)|相抵|净/;

/** Changes that those told nearby make exactly: behind them, or before a total; or the parts in a bracket behind them. */
export function searchedCauses({ changes, levels }: Statements, drafts: readonly Draft[]): readonly Draft[] {
  const told = new Set<TextFigure>();
  for (const { kind, stated, judged } of drafts)
    if (kind === 'causes' && judged !== null) told.add(stated.figure);
  let next = 0;
  return changes.flatMap((head, index): readonly Draft[] => {
    while (next < levels.length && (levels[next]?.figure.from ?? 0) < head.figure.to) next += 1;
    if (told.has(head.figure)) return [];
    const following = behind(changes, index);
    const parts =
      adding(head, following) ??
      adding(head, ofOneBasis(head, following)) ??
      (TOTAL.test(`${head.lead.topic}${head.lead.clause}`) ? adding(head, before(changes, index)) : null) ??
      inBracket(levels, next, head) ??
      turned(
        head,
        following.filter(({ told: { lead } }) => lead.paragraph === head.lead.paragraph),
      );
    if (!parts) return [];
    return [
      {
        kind: 'causes',
        stated: { figure: head.figure, minus: head.minus },
        operands: parts.map(({ figure }) => figure).toSorted((a, b) => a.from - b.from),
        judged: addSigned(head, parts),
      },
    ];
  });
}

interface Part extends Signed {
  readonly opened: boolean;
}

/** A part that is told as a change itself. */
interface ToldPart extends Part {
  readonly told: Told;
}

/** 较上年减少…，较预算减少103万元，其中A较上年…，较预算…: those that compare with the same. */
function ofOneBasis(head: Told, parts: readonly ToldPart[]): readonly Part[] {
  const basis = parts.length < 2 ? null : basisIn(head);
  return basis === null ? [] : parts.filter(({ told }) => basisIn(told) === basis);
}

function basisIn({ lead }: Told): Basis {
  const role = roleOf(lead);
  return role.kind === 'move' ? role.basis : null;
}

const sizeOf = ({ figure, minus }: Signed): number => (minus ? -figure.size : figure.size);

/** The first of them, at least two, that make the change. */
function adding(head: Told, parts: readonly Part[]): readonly Part[] | null {
  const [first] = parts;
  if (!first || tellingDigits(head.figure) < (first.opened ? ENOUGH_OPENED : ENOUGH)) return null;
  const wanted = sizeOf(head);
  let reached = 0;
  for (const [index, part] of parts.entries()) {
    reached += sizeOf(part);
    if (index === 0 || Math.abs(reached - wanted) > head.figure.slack) continue;
    const own = parts.slice(0, index + 1);
    if (addSigned(head, own).verdict === 'exact') return own;
  }
  return null;
}

const ENOUGH_TURNED = 5;

/** 减少275044.29元：A减少261443.84元，B增加18400.45元（实为减少），C…: all that the paragraph tells, but for the word of one. */
const turned = (head: Told, parts: readonly ToldPart[]): readonly Part[] | null =>
  parts.length > 2 &&
  isOpened(parts[0]) &&
  tellingDigits(head.figure) >= ENOUGH_TURNED &&
  parts.every(({ figure }) => figure.size !== head.figure.size) &&
  isTurned(head, parts)
    ? parts
    : null;

/** By the words before the change, or before its level: 。其中补助20402万元，比年初17282万元调增. */
const isOpened = (part: ToldPart | undefined): boolean =>
  part !== undefined && (part.opened || OPENS.test(part.told.level?.lead.gap ?? ''));

const alike = (part: Told, head: Told): boolean => dimension(part.figure) === dimension(head.figure);

/** What is told behind a change, as deep in brackets as the first of it; in its paragraph or the lines of a list. */
function behind(changes: readonly Told[], at: number): readonly ToldPart[] {
  const head = changes[at];
  const first = changes[at + 1];
  if (!head || !first) return [];
  const opened = OPENS.test(first.lead.gap);
  return changes
    .slice(at + 1, at + 1 + MOST)
    .filter(
      (part) =>
        part.lead.depth === first.lead.depth &&
        alike(part, head) &&
        part.lead.paragraph <= head.lead.paragraph + LINES,
    )
    .map((part) => ({ figure: part.figure, minus: part.minus, opened, told: part }));
}

function before(changes: readonly Told[], at: number): readonly Part[] {
  const head = changes[at];
  if (!head) return [];
  return changes
    .slice(Math.max(0, at - MOST), at)
    .filter(
      (part) =>
        part.lead.depth === head.lead.depth &&
        alike(part, head) &&
        part.lead.paragraph >= head.lead.paragraph - LINES,
    )
    .map(({ figure, minus }) => ({ figure, minus, opened: true }))
    .toReversed();
}

/** 增加60000万元（本级58800万元，开发区1200万元）: all that the bracket says. */
function inBracket(levels: readonly Level[], at: number, head: Told): readonly Part[] | null {
  const first = levels[at];
  if (!first || first.depth !== head.lead.depth + 1 || !first.lead.gap.startsWith('（')) return null;
  const parts: Part[] = [];
  for (const { depth, figure, sentence } of levels.slice(at, at + MOST)) {
    if (depth !== first.depth || sentence !== first.sentence || dimension(figure) !== dimension(head.figure))
      break;
    parts.push({ figure, minus: head.minus, opened: true });
  }
  return parts.length > 1 && addSigned(head, parts).verdict === 'exact' ? parts : null;
}
