import {
  addendsOf,
  isAdjusted,
  isLeftOf,
  isTotalName,
  markBefore,
  sideOfTotal,
  type Addends,
} from './addends';
import { basesOf } from './bases';
import { doubted, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { addSigned, dimension, isRight, type Signed } from '../judging/judge';
import { firstFrom } from '../statements/near';
import type { Lead } from '../statements/leads';
import type { Level, Outline, Statements } from '../statements/levels';
import { mistypedAmong } from '../judging/mistypings';
import { AND_OTHERS } from '../text/words';

/** What is added up, and what other readings must not contradict. */
export interface Additions {
  readonly drafts: readonly Draft[];
  /** Totals of which the words say what is added and taken away. */
  readonly totals: ReadonlySet<TextFigure>;
  /** What is added to them. */
  readonly added: ReadonlySet<TextFigure>;
  /** Whether a figure stands behind another in its sentence. */
  readonly follows: (figure: TextFigure, part: TextFigure | undefined) => boolean;
  /** Figures right behind 加上 or 减去: no parts of what stands before them. */
  readonly marked: ReadonlySet<TextFigure>;
}

/**
 * 收入A，其中…。加上B、C，减去D后，收入总计E: base, items by their signs, and the total. Where the base is not found
 * nothing is told, and nothing else may accuse the total of what stands before it.
 */
export function additionsOf({ levels, leads }: Statements, outline: Outline): Additions {
  const drafts: Draft[] = [];
  const totals = new Set<TextFigure>();
  const added = new Set<TextFigure>();
  const marked = new Set<TextFigure>();
  const vague = leads.filter(({ figure }) => figure.approximate || figure.unit === null);
  let next = 0;
  for (const level of levels) {
    while (next < vague.length && (vague[next]?.figure.from ?? 0) < level.figure.from) next += 1;
    if (level.tabular) continue;
    const mark = markBefore(level.lead);
    if (mark && !mark.closed) marked.add(level.figure);
    const isTotal = isTotalName(level) && (mark === null || mark.closed);
    if (isTotal && mark?.closed) totals.add(level.figure);
    const bracketed = bracketedSum(levels, level);
    if (bracketed) drafts.push(bracketed);
    if (!isTotal && !isAdjusted(level) && !isLeftOf(levels, level)) continue;
    const readings = addendsOf(levels, outline, level).filter(({ mark: own }) => isTotal || own !== null);
    if (readings.length === 0) continue;
    totals.add(level.figure);
    for (const { items } of readings) for (const item of items) added.add(item.level.figure);
    const told = readings.flatMap((addends) => readingsOf(levels, outline, addends));
    const right = told.find(({ draft }) => isRight(draft.judged));
    const [meant] = told;
    // 加返还性收入3714万元等各项补助: and others.
    const open = readings.some(({ items }) =>
      items.some(({ level: { lead } }) => AND_OTHERS.test(lead.after)),
    );
    if (right) drafts.push(right.draft);
    else if (
      meant?.clear === true &&
      // 支出24万元，剔除上年一次性支出6万元后，上年支出14万元: left of what was spent the year before.
      level.nature !== 'previous' &&
      !open &&
      !vague
        .slice(Math.max(0, next - REACH), next)
        .some(({ figure, sentence }) => figure.from > meant.from || sentence === level.sentence)
    )
      drafts.push(
        readings.every(isLeftAside)
          ? doubted(meant.draft)
          : meant.sure && readings.length === 1
            ? meant.draft
            : accusedIf(meant),
      );
  }
  const follows: Additions['follows'] = (figure, part) =>
    part !== undefined && part.from > figure.from && sentenceOf(leads, part) === sentenceOf(leads, figure);
  return { drafts, totals, added, marked, follows };
}

/** The sentence of a figure; -1 for one that no sentence has. */
function sentenceOf(leads: readonly Lead[], figure: TextFigure): number {
  const lead = leads[firstFrom(leads, figure.from)];
  return lead?.figure === figure ? lead.sentence : -1;
}

/** One reading of a total. */
interface Reading {
  readonly draft: Draft;
  readonly parts: readonly Signed[];
  readonly from: number;
  readonly sure: boolean;
  readonly clear: boolean;
}

/** 支出450万元，结转50万元，总支出510万元: no word says that what is left is spent as well. */
const isLeftAside = ({ total, mark, items }: Addends): boolean =>
  mark === null &&
  /总支出/.test(total.label) &&
  items.every(({ level: { label } }) => /结转|结余/.test(label) && !/下年|次年|年终|支出/.test(label));

/** With each base that may be meant, the likeliest first; what goes out of a budget's means may be taken away unsaid. */
function readingsOf(levels: readonly Level[], outline: Outline, addends: Addends): readonly Reading[] {
  const { total, items, mark, clear, first } = addends;
  const { candidates, sure } = basesOf(levels, outline, addends);
  const isOther = items.some((item) => isOtherSide(item, total));
  const signed = items.map(({ level, minus }) => ({ figure: level.figure, minus }));
  const turned = items.map((item) => ({
    figure: item.level.figure,
    minus: item.minus || isOtherSide(item, total),
  }));
  const reading = (base: Level | null, parts: readonly Signed[]): Reading => {
    const all = [...(base ? [{ figure: base.figure, minus: false }] : []), ...parts];
    return {
      draft: draftOf(total, all),
      parts: all,
      from: (base ?? first).figure.from,
      sure: sure && base !== null,
      // What makes the total alone is no base of it.
      clear: clear && !isOther && base !== null && base.figure.size !== total.figure.size,
    };
  };
  return [
    ...candidates.map((base) => reading(base, signed)),
    ...(isOther ? candidates.map((base) => reading(base, turned)) : []),
    ...(mark === null && items.length > 1 ? [reading(null, signed)] : []),
  ];
}

/** 加上甲（2亿元）、乙（3亿元）等5亿元: what stands in brackets behind the names. */
function bracketedSum(levels: readonly Level[], total: Level): Draft | null {
  if (!total.lead.gap.startsWith('）等')) return null;
  const parts: Level[] = [];
  for (let index = total.index - 1; index >= 0; index -= 1) {
    const part = levels[index];
    if (!part || part.depth !== total.depth + 1 || !/[^）、，]（$/.test(part.lead.gap)) break;
    if (dimension(part.figure) !== dimension(total.figure)) return null;
    parts.unshift(part);
    if (!/^）(?:、|和|及|以及|，)/.test(part.lead.gap)) break;
  }
  if (parts.length < 2) return null;
  const signed = parts.map(({ figure }) => ({ figure, minus: false }));
  return accusedIf({ draft: draftOf(total, signed), parts: signed });
}

function draftOf(total: Level, parts: readonly Signed[]): Draft {
  const stated = { figure: total.figure, minus: false };
  const plain = parts.every(({ minus }) => !minus);
  return {
    kind: plain ? (dimension(total.figure) === '元' ? 'sum' : 'counts') : 'rollForward',
    stated,
    operands: parts.map(({ figure }) => figure),
    judged: addSigned(stated, parts),
  };
}

/** 收入…，加上补助、上解支出，财力总计: what is handed up may be taken away though the words do not say so. */
const isOtherSide = ({ level: { label }, minus }: Addends['items'][number], total: Level): boolean =>
  !minus && sideOfTotal(total) === '收入' && /支出|还本|调出|上解(?!收入)/.test(label) && !/收入/.test(label);

/** So many figures that are not read as amounts may stand before a total. */
const REACH = 32;
const SELDOM = 0.05;

/** Where the base is not sure: only what one slip explains. */
function accusedIf({ draft, parts }: Pick<Reading, 'draft' | 'parts'>): Draft {
  const slip = mistypedAmong(draft.stated, parts, () => true);
  return slip !== null && slip.chance < SELDOM ? draft : doubted(draft);
}

/** Drafts with those of the additions; what else is said of their figures accuses nobody. */
export function settled(drafts: readonly Draft[], additions: Additions): readonly Draft[] {
  const { totals, added, marked } = additions;
  const own = new Set(additions.drafts);
  const told = new Set(additions.drafts.map(({ stated }) => stated.figure));
  const right = new Set<TextFigure>();
  for (const { stated, judged } of additions.drafts) if (isRight(judged)) right.add(stated.figure);
  const made = new Map<TextFigure, readonly TextFigure[]>();
  for (const { kind, stated, operands, judged, word } of drafts)
    if (SUMMED.has(kind) && isRight(judged) && !word) made.set(stated.figure, operands);
  const kept: Draft[] = [];
  for (const draft of drafts) {
    // What is added makes the total with a base that was not seen.
    if (draft.judged?.verdict === 'inconsistent' && own.has(draft)) {
      const known = made.get(draft.stated.figure);
      if (!known || !draft.operands.slice(1).every((one) => known.includes(one))) kept.push(draft);
      continue;
    }
    if (!SUMMED.has(draft.kind) || draft.word || isRight(draft.judged) || own.has(draft)) {
      kept.push(draft);
      continue;
    }
    const { figure } = draft.stated;
    const before = draft.operands.some(({ from }) => from < figure.from);
    const behind = draft.operands.some((one) => one.from > figure.from && marked.has(one));
    const taken =
      (totals.has(figure) && before) ||
      behind ||
      // Made by what is added up, it is taken apart in its own sentence at most.
      (right.has(figure) && !additions.follows(figure, draft.operands[0])) ||
      (draft.kind === 'rollForward' && added.has(figure));
    if (!taken) kept.push(draft);
    else if (!(told.has(figure) && before)) kept.push(unsaid(draft));
  }
  return kept;
}

const SUMMED: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['sum', 'counts', 'rollForward']);

const unsaid = ({ kind, stated, operands }: Draft): Draft => ({ kind, stated, operands, judged: null });
