import { confirmed, type Draft } from './draft';
import type { TextFigure } from './figures';
import { difference, dimension, quotient } from './judge';
import type { Breakdown } from './parts';
import type { Level } from './statements';
import { judgeSum } from '../quantity';

const FURTHEST = 24;

/** Shares of a whole, execution rates, shares that make 100, and changes against a budget that is printed before. */
export function shareClaims(levels: readonly Level[], breakdowns: readonly Breakdown[]): readonly Draft[] {
  const totals = new Map<Level, Level[]>();
  const proven = new Set<Level>();
  for (const { total, parts, judged } of breakdowns) {
    if (judged.verdict === 'inconsistent') continue;
    for (const part of parts) totals.set(part, [...(totals.get(part) ?? []), total]);
    if (isWhole(total, parts)) proven.add(total);
  }
  const drafts: Draft[] = [];
  levels.forEach((level, index) => {
    if (level.share) drafts.push(...shareOf(levels, index, level, totals.get(level) ?? [], proven));
    drafts.push(...executed(levels, index, level));
  });
  return [...drafts, ...breakdowns.flatMap((each) => hundred(each, proven))];
}

function draft(
  kind: Draft['kind'],
  figure: TextFigure,
  part: TextFigure,
  whole: TextFigure,
  sure: boolean,
): Draft {
  const judged = quotient(figure, part, whole);
  return {
    kind,
    stated: { figure, minus: false },
    operands: [part, whole],
    judged: sure ? judged : confirmed(judged),
  };
}

function shareOf(
  levels: readonly Level[],
  index: number,
  level: Level,
  totals: readonly Level[],
  proven: ReadonlySet<Level>,
): readonly Draft[] {
  const { share } = level;
  if (!share) return [];
  const of = dimension(level.figure);
  if (share.base) {
    return dimension(share.base) === of ? [draft('share', share.figure, level.figure, share.base, true)] : [];
  }
  const words = wordsOf(share.whole);
  const [only] = totals;
  if (only && totals.length === 1 && (words === '' || alike(only, words))) {
    return [draft('share', share.figure, level.figure, only.figure, words !== '' || proven.has(only))];
  }
  for (let back = index - 1; back >= Math.max(0, index - FURTHEST); back -= 1) {
    const whole = levels[back];
    if (!whole || dimension(whole.figure) !== of || !(words === '' || alike(whole, words))) continue;
    const tried = draft('share', share.figure, level.figure, whole.figure, false);
    if (tried.judged) return [tried];
  }
  return [
    { kind: 'share', stated: { figure: share.figure, minus: false }, operands: [level.figure], judged: null },
  ];
}

const wordsOf = (text: string): string =>
  text.replace(/[“”"]|预算|决算|全年|本年|总额|合计|经费|总|数/g, '').replace(/的$/, '');

function alike(whole: Level, words: string): boolean {
  const name = wordsOf(whole.label);
  return name !== '' && (name.includes(words) || words.includes(name));
}

function executed(levels: readonly Level[], index: number, level: Level): readonly Draft[] {
  const { execution, change } = level;
  const result: Draft[] = [];
  if (execution?.base) {
    if (dimension(execution.base) === dimension(level.figure)) {
      result.push(draft('executionRate', execution.figure, level.figure, execution.base, true));
    }
  } else if (execution) {
    const adjacent = levels[index - 1];
    const sure =
      adjacent?.nature === 'budget' &&
      adjacent.sentence === level.sentence &&
      dimension(adjacent.figure) === dimension(level.figure) &&
      level.nature === 'actual' &&
      (level.key === '' || level.key === adjacent.key);
    for (let back = index - 1; back >= Math.max(0, index - FURTHEST); back -= 1) {
      const budget = levels[back];
      if (!budget || dimension(budget.figure) !== dimension(level.figure)) continue;
      const tried = draft(
        'executionRate',
        execution.figure,
        level.figure,
        budget.figure,
        sure && budget === adjacent,
      );
      if (!tried.judged) continue;
      result.push(tried);
      break;
    }
  }
  if (change && change.basis === 'budget' && !level.previous) {
    const budget = levels.slice(Math.max(0, index - 4), index).findLast(({ nature }) => nature === 'budget');
    if (budget && dimension(budget.figure) === dimension(level.figure)) {
      result.push({
        kind: 'change',
        stated: change,
        operands: [level.figure, budget.figure],
        judged: confirmed(difference(change, level.figure, budget.figure)),
      });
    }
  }
  return result;
}

/** Where every part of a breakdown prints its share, the shares make 100. */
function hundred({ total, parts, judged }: Breakdown, proven: ReadonlySet<Level>): readonly Draft[] {
  if (judged.verdict === 'inconsistent' || parts.length < 2) return [];
  const shares = parts.flatMap(({ share }) => (share ? [share] : []));
  const last = shares.at(-1);
  if (!last || shares.length !== parts.length) return [];
  if (shares.some(({ whole }) => wordsOf(whole) !== wordsOf(last.whole))) return [];
  const figures = shares.map(({ figure }) => figure);
  return [
    {
      kind: 'shareTotal',
      stated: { figure: last.figure, minus: false },
      operands: figures,
      judged: proven.has(total) ? hundredOf(figures) : confirmed(hundredOf(figures)),
    },
  ];
}

const hundredOf = (figures: readonly TextFigure[]) => judgeSum({ value: '100', decimals: 12 }, figures);

/** Whether the parts' bare shares are of this total: one of them holds, or two that changed places. */
function isWhole(total: Level, parts: readonly Level[]): boolean {
  const shared = parts.filter(({ share }) => share !== null);
  const held = (part: Level, of: Level): boolean =>
    of.share !== null && quotient(of.share.figure, part.figure, total.figure)?.verdict === 'exact';
  if (shared.some((part) => held(part, part))) return true;
  const [first, second] = shared;
  return (
    first !== undefined &&
    second !== undefined &&
    shared.length === 2 &&
    held(first, second) &&
    held(second, first)
  );
}
