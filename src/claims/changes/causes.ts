import { toNumber, type Judgement } from '../../quantity';
import { isExactSum, judgedIf, type Draft } from '../judging/draft';
import { isBudgetOfYear } from '../statements/clauses';
import { digitsOf, type TextFigure } from '../text/figures';
import { addRounded, addSigned, dimension, isRight, type Signed } from '../judging/judge';
import { certainMistyping } from '../judging/mistypings';
import type { Breakdown, Cause, Level, Move, Outline } from '../statements/levels';
import { levelsByFigure } from '../statements/near';
import { roleOf } from '../statements/roles';
import { closesNames } from '../lists/schemas';
import { alike, keyOf } from '../statements/subjects';
import { OPENER, YEAR_BASE } from '../text/words';

/** Changes of parts, or listed causes, that make the change of the whole. */
export function causeClaims(
  breakdowns: readonly Breakdown[],
  causes: readonly Cause[],
  { lists }: Outline,
): readonly Draft[] {
  const nearest = nearestTotals(breakdowns);
  const drafts = breakdowns.flatMap(({ total, parts, judged, complete }) => {
    const holds = judged.verdict === 'exact' || (isRight(judged) && digitsOf(total.figure) >= LONG);
    const sums = holds ? 'holds' : complete ? 'complete' : 'open';
    const [first] = parts;
    return causesIn(
      total,
      parts,
      first && nearest.get(first) === total && !areSiblings(total, parts) ? sums : 'open',
    );
  });
  const known = new Set(breakdowns.map(({ total }) => total));
  for (const { total, items } of lists)
    if (!known.has(total) && items.length > 1) drafts.push(...causesIn(total, items, 'open'));
  const itemsOf = new Map(
    breakdowns
      .filter(({ judged, complete }) => isRight(judged) || complete)
      .map(({ total, parts }) => [total, parts]),
  );
  return [...drafts, ...listedCauses(causes, itemsOf)];
}

/** 收支总计100万元。收入100万元。支出100万元：A、B: of the totals of one list, the one right before it. */
function nearestTotals(breakdowns: readonly Breakdown[]): ReadonlyMap<Level, Level> {
  const nearest = new Map<Level, Level>();
  for (const { total, parts } of breakdowns) {
    const [first] = parts;
    const known = first && nearest.get(first);
    if (!first) continue;
    const distance = ({ index }: Level): number => Math.abs(index - first.index);
    if (!known || distance(total) < distance(known)) nearest.set(first, total);
  }
  return nearest;
}

/** The changes of all parts make the change of the total, year by year and against the budget. */
function causesIn(
  total: Level,
  parts: readonly Level[],
  sums: 'holds' | 'complete' | 'open',
  known = false,
): readonly Draft[] {
  return total.moves.flatMap((change) => {
    const { amount } = change;
    if (!amount || change.apart) return [];
    const several = total.moves.filter((move) => move.amount !== null).length;
    const moved: Signed[] = [];
    let silent = false;
    for (const { figure, moves, still } of parts) {
      const own = moves.find(
        (move) => move.amount !== null && agree(move, change) && (several <= 1 || move.basis !== null),
      );
      if (own?.amount) moved.push(own.amount);
      else if (!still && figure.size === 0 && moves.length === 0) silent = true;
      else if (!still) return [];
    }
    if (moved.length === 0) return [];
    const judged = addChanges(amount, moved);
    if (change.basis === 'adjusted')
      return [
        {
          kind: 'causes',
          stated: amount,
          operands: moved.map(({ figure }) => figure),
          ...judgedIf(false, judged),
        },
      ];
    const opened =
      known || OPENER.test(parts[0]?.lead.gap ?? '') || parts.every(({ index }) => index < total.index);
    const each =
      sums !== 'open' &&
      parts.length > 1 &&
      !silent &&
      (total.moves.length === 1
        ? parts.every(({ moves }) => moves.length <= 1)
        : change.basis !== null && plainly(parts, change));
    // “三公”… without 出国: of that there may have been some the year before.
    const turned = isTurned(amount, moved);
    const closed =
      COUNTED.test(total.label) ||
      closesNames(
        `${total.topic}${total.label}`,
        parts.map(({ label }) => label),
      );
    const slipped =
      judged.verdict === 'inconsistent' ? certainMistyping(amount.figure, judged.recomputed) : null;
    const sure = each && (turned || (opened && (closed || slipped !== null || !mayHaveLost(amount, judged))));
    return [
      {
        kind: 'causes',
        stated: amount,
        operands: moved.map(({ figure }) => figure),
        ...judgedIf(sure, judged),
      } satisfies Draft,
    ];
  });
}

/** The changes of the parts of every sum that holds, wherever it was found, make the change of its total. */
export function causesOfSums(levels: readonly Level[], drafts: readonly Draft[]): readonly Draft[] {
  const levelOf = levelsByFigure(levels);
  const told = new Set<TextFigure>();
  for (const { kind, stated, judged } of drafts)
    if (kind === 'causes' && judged !== null) told.add(stated.figure);
  return drafts.filter(isExactSum).flatMap(({ stated, operands }): readonly Draft[] => {
    const total = levelOf.get(stated.figure);
    // Every change of the total is told already.
    if (!total?.moves.some(({ amount }) => amount && !told.has(amount.figure))) return [];
    const parts = operands.flatMap((operand) => levelOf.get(operand) ?? []);
    if (parts.length < 2 || parts.length !== operands.length) return [];
    if (digitsOf(total.figure) < ENOUGH_OF_SUM || areSiblings(total, parts)) return [];
    if (parts.some(({ paragraph }) => paragraph !== total.paragraph)) return [];
    // 收支总计100万元，…。收入100万元，…。支出100万元，其中A、B: of the total right before.
    if (!isNearest(levels, total, parts)) return [];
    const own = [total, ...parts].flatMap(({ moves }) => moves);
    if (own.some(({ loose, remote }) => loose || remote)) return [];
    return causesIn(total, parts, 'holds', true).filter(
      (draft) => draft.operands.length > 1 && !told.has(draft.stated.figure),
    );
  });
}

/** Whether no other level of the same amount stands between a total and its parts. */
function isNearest(levels: readonly Level[], { index, figure }: Level, parts: readonly Level[]): boolean {
  const places = parts.map((part) => part.index);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const between = index < from ? levels.slice(index + 1, from) : levels.slice(to + 1, index);
  return between.every((level) => level.figure.size !== figure.size);
}

// 三项合计, 两部门共.
const COUNTED = /[两二三四五六七八九](?:项|者|类|家|部门|个部门|块)[^，。；]{0,4}(?:合计|共|总)/;

/** 减少518.08万元：增加75.96万元，减少594万元: a change without decimals may be rounded, even where others are not. */
export function addChanges(stated: Signed, parts: readonly Signed[]): Judgement {
  const judged = addSigned(stated, parts);
  return judged.verdict === 'inconsistent' ? addRounded(stated, parts) : judged;
}

const LEAST_LOST = 0.005;

/** What there was only the year before, and is no part any more, explains that the whole fell more, or rose less, than its parts. */
export function mayHaveLost(stated: Signed, judged: Judgement): boolean {
  if (judged.verdict !== 'inconsistent') return false;
  const own = toNumber(stated.figure.value) * (stated.minus ? -1 : 1);
  // Hardly for so little.
  return toNumber(judged.recomputed) - own > LEAST_LOST * Math.abs(own);
}

// Fewer digits add up by chance.
const ENOUGH_OF_SUM = 3;

// So long that what is off by its rounding is no chance either.
const LONG = 5;

/** Whether the word of one cause is the wrong way round: with its sign turned they add up. */
export function isTurned(stated: Signed, causes: readonly Signed[]): boolean {
  const digits = stated.figure.bare.replace(/\D|^0\.0*/g, '').length;
  if (causes.length < 2 || digits < 3) return false;
  return causes.some(({ figure, minus }, at) => {
    const turned = causes.map((each, index) => (index === at ? { figure, minus: !minus } : each));
    if (figure.size === 0) return false;
    const judged = addSigned(stated, turned);
    return judged.verdict === 'exact' || (digits >= LONG && isRight(judged));
  });
}

/** Each part that changed tells one change of the same year or budget, in the same words. */
const plainly = (parts: readonly Level[], change: Move): boolean =>
  parts.every(
    ({ moves, still }) =>
      (still && moves.length === 0) ||
      moves.filter(
        ({ amount, basis, against }) =>
          amount !== null && basis === change.basis && against === change.against,
      ).length === 1,
  );

function agree(a: Move, b: Move): boolean {
  if (a.against !== null && b.against !== null && a.against !== b.against) return false;
  // 比上月增收…，比上年同期减收…: a month is compared with in so many words.
  if (a.against !== b.against && [a, b].some(({ against }) => against?.startsWith('上') === true))
    return a.basis === null || b.basis === null;
  return a.basis === b.basis || a.basis === null || b.basis === null;
}

/** 主要原因：一是…增加…；二是…减少…: the causes that are listed with their amounts. */
function listedCauses(
  causes: readonly Cause[],
  partsOf: ReadonlyMap<Level, readonly Level[]>,
): readonly Draft[] {
  const drafts: (Draft & { readonly enumerated: boolean })[] = [];
  let index = 0;
  while (index < causes.length) {
    const first = causes[index];
    if (!first) break;
    let end = index;
    while (causes[end]?.after === first.after) end += 1;
    const group = causes.slice(index, end);
    index = end;
    const told = first.after.moves.filter(({ amount }) => amount !== null);
    const role = roleOf(first.lead);
    const basis =
      role.kind !== 'move' || role.basis === null
        ? YEAR_BASE.test(first.lead.topic)
          ? 'year'
          : null
        : isBudgetOfYear(role.against, first.after, first.lead)
          ? 'budget'
          : role.basis;
    const change = told.findLast((move) => move.basis === basis) ?? told.at(-1);
    if (!change?.amount) continue;
    const same = group.filter((cause) => dimension(cause.figure) === dimension(first.after.figure));
    if (same.length !== group.length) continue;
    const enumerated =
      group.length > 1 && group.every(({ lead }) => /[一二三四五六七八九十]是/.test(lead.gap));
    const near = group.every(({ lead }) => lead.paragraph === first.after.paragraph);
    const judged = addSigned(change.amount, group);
    const parts = partsOf.get(first.after) ?? [];
    // Of what is 0 now there may have been some.
    const lost =
      parts.some(({ figure, still }) => figure.size === 0 && !still) && mayHaveLost(change.amount, judged);
    const covers =
      !lost && !areSiblings(first.after, parts) && coversAll(group, parts, /三公/.test(first.after.label));
    const reason = /原因|主要|其中|由于|源于|系(?!统|列|数)|因|来自|：/.test(first.lead.gap);
    if (!enumerated && !reason && !covers) continue;
    const sure = covers || (enumerated && !/主要|等|原因/.test(first.lead.gap));
    drafts.push({
      kind: 'causes',
      stated: change.amount,
      operands: group.map((cause) => cause.figure),
      ...judgedIf(sure || (near && isTurned(change.amount, group)), judged),
      enumerated: enumerated && !/主要|等/.test(first.lead.gap),
    });
  }
  // Where one such list adds up, another should too.
  const known = drafts.some(({ enumerated, judged }) => enumerated && isRight(judged));
  return drafts.map(({ enumerated, ...draft }) =>
    known && enumerated && draft.suspected ? { ...draft, judged: draft.suspected } : draft,
  );
}

/** （二）A；（三）B；（四）C: no item is the whole of the next ones. */
const areSiblings = ({ lead: { mark } }: Level, parts: readonly Level[]): boolean =>
  mark !== null && parts.some(({ lead }) => lead.mark?.kind === mark.kind);

const SANGONG = [/出国/, /接待/, /车/];

/** Whether each part of the whole that is not 0 is named once among the causes. */
function coversAll(group: readonly Cause[], parts: readonly Level[], sangong: boolean): boolean {
  const own = parts.filter(({ figure }) => figure.size !== 0);
  return (
    own.length > 1 &&
    own.length === group.length &&
    own.every(
      ({ key }) =>
        key !== '' &&
        group.filter(
          ({ name }) =>
            alike(key, keyOf(name)) || (sangong && SANGONG.some((part) => part.test(key) && part.test(name))),
        ).length === 1,
    )
  );
}
