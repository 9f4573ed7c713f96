import { judgeSum } from '../../quantity';
import { complementary } from '../lists/appositions';
import { judgedIf, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { isRight } from '../judging/judge';
import type { Breakdown, Level, Outline } from '../statements/levels';
import { alike } from '../statements/subjects';
import { FURTHEST, holdsOf, wholesBefore, wordsOf } from './wholes';

/** Shares that make 100: of a breakdown, of one named whole, of two levels that leave nothing out. */
export function hundredClaims(
  levels: readonly Level[],
  { listOf }: Outline,
  breakdowns: readonly Breakdown[],
): readonly Draft[] {
  return [...breakdowns.flatMap((each) => hundred(each, listOf)), ...scattered(levels), ...halves(levels)];
}

/** Where every part of a breakdown prints its share, the shares make 100. */
function hundred({ total, parts, judged, complete }: Breakdown, listOf: Outline['listOf']): readonly Draft[] {
  if (parts.length < 2) return [];
  const shares = parts.flatMap(({ share }) => (share ? [share] : []));
  const last = shares.at(-1);
  if (!last || shares.length !== parts.length) return [];
  // 付息中，一般债占付息总额57%，专项债占43%: the first names the whole for all.
  const words = wordsOf(shares.find(({ whole }) => whole !== '')?.whole ?? '');
  if (shares.some(({ whole }) => whole !== '' && wordsOf(whole) !== words)) return [];
  if (words !== '' && !alike(wordsOf(total.label), words) && !parts.some((part) => holdsOf(part, total)))
    return [];
  if (!isRight(judged) && !complete && !parts.some((part) => holdsOf(part, total))) return [];
  const figures = shares.map(({ figure }) => figure);
  const added = hundredOf(figures);
  // 财政拨款占收入合计的99.76%，其中一般公共预算占收入合计的99.76%，基金占0%: of the whole of which the total itself has a share.
  if (words !== '' && total.share && wordsOf(total.share.whole) === words) return [];
  // A share of something else than the total can not be told from a wrong one where none of them holds.
  const list = parts[0] && listOf.get(parts[0]);
  const whole = list?.items.every((item) => item.share === null || parts.includes(item)) ?? true;
  // A small share holds of another whole too.
  const held = parts.filter((part) => holdsOf(part, total)).length;
  const sure = whole && (isRight(judged) || complete) && (2 * held >= parts.length || words !== '');
  return [
    {
      kind: 'shareTotal',
      stated: { figure: last.figure, minus: false },
      operands: figures,
      ...judgedIf(sure, added),
    },
  ];
}

/** Shares of one named whole that make 100, wherever their parts stand: 占支出的96.74%, … 占支出的3.26%. */
function scattered(levels: readonly Level[]): readonly Draft[] {
  const groups = new Map<string, Level[]>();
  const drafts: Draft[] = [];
  for (const level of levels) {
    if (!level.share || level.share.base) continue;
    const words = wordsOf(level.share.whole);
    if (words.length < 2) continue;
    const known = groups.get(words) ?? [];
    const last = known.at(-1);
    const group =
      last && level.index - last.index <= FURTHEST ? [...known.slice(-MOST_SHARES), level] : [level];
    const figures = runTo100(group);
    if (figures) drafts.push(hundredDraft(level.share.figure, figures));
    groups.set(words, figures ? [] : group);
  }
  return drafts;
}

/** 一般性转移支付占48%；专项转移支付占43%: two levels that leave nothing out, and shares that should make 100. */
function halves(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((level): Draft[] => {
    const before = levels[level.index - 1];
    if (!before?.share || !level.share || before.share.base || level.share.base) return [];
    if (!(before.sentence === level.sentence || isNextMark(before, level)) || !complementary([before, level]))
      return [];
    const [a, b] = [wordsOf(before.share.whole), wordsOf(level.share.whole)];
    if (b !== '' && a !== b) return [];
    const figures = [before.share.figure, level.share.figure];
    const list = hundredOf(figures);
    // Of the same whole, one of which is much less or more is of another.
    const near =
      isTaxes(before, level) || Math.abs(figures.reduce((sum, { size }) => sum + size, 0) - 100) < 40;
    // Both hold of one whole: there is a third part.
    const hold = wholesBefore(levels, before).some(
      (whole) => holdsOf(before, whole) && holdsOf(level, whole),
    );
    return [
      {
        kind: 'shareTotal',
        stated: { figure: level.share.figure, minus: false },
        operands: figures,
        ...judgedIf(near && !hold && (a !== '' || isTaxes(before, level)), list),
      },
    ];
  });
}

/** 1.基本支出…。2.项目支出…。 */
const isNextMark = ({ lead: { mark: a } }: Level, { lead: { mark: b } }: Level): boolean =>
  a !== null && b !== null && a.kind === b.kind && b.ordinal === a.ordinal + 1;

/** 税收收入…，占比65%；非税收入…，占比35%: of all receipts, whatever stands around. */
const isTaxes = (a: Level, b: Level): boolean => /^(?!.*非).*税收/.test(a.label) && /非税/.test(b.label);

const MOST_SHARES = 20;

/** The last shares that make 100 exactly. */
function runTo100(group: readonly Level[]): readonly TextFigure[] | null {
  const figures: TextFigure[] = [];
  let reached = 0;
  for (const { share } of group.toReversed()) {
    if (!share) return null;
    figures.unshift(share.figure);
    reached += share.figure.size;
    if (reached > 101) return null;
    if (figures.length > 1 && Math.abs(reached - 100) < 1e-6)
      return hundredOf(figures).verdict === 'exact' ? figures : null;
  }
  return null;
}

function hundredDraft(last: TextFigure, figures: readonly TextFigure[]): Draft {
  return {
    kind: 'shareTotal',
    stated: { figure: last, minus: false },
    operands: figures,
    judged: hundredOf(figures),
  };
}

const hundredOf = (figures: readonly TextFigure[]) => judgeSum({ value: '100', decimals: 12 }, figures);
