import { summed } from '../changes/together';
import type { Draft } from '../judging/draft';
import {
  difference,
  dimension,
  mayBeDifference,
  mayBeRate,
  mayBeRateOf,
  mayFit,
  quotient,
  rateFromChange,
  rateOf,
} from '../judging/judge';
import type { Level } from '../statements/levels';
import { digitsOf, ENOUGH_DIGITS, type TextFigure } from '../text/figures';

const MOST = 5;
const LONGEST = 12;

/**
 * 人员经费80.91万元，公用经费38.32万元，基本支出较上年的114.23万元增加5万元; 预算51.52万元，上年结转3.87万元，执行53.89万元，执行率97.29%: of a sum
 * that is not printed, of levels one right behind the other.
 */
export function isOfUnsaidSum(
  { kind, stated, operands: [current, base] }: Draft,
  levels: readonly Level[],
  levelOf: ReadonlyMap<TextFigure, Level>,
): boolean {
  const own = current && levelOf.get(current);
  if (!own || !base || digitsOf(stated.figure) + digitsOf(base) < 2 * ENOUGH_DIGITS) return false;
  const held = levelOf.get(base);
  const isRate = kind === 'share' || kind === 'executionRate';
  if (isRate && digitsOf(stated.figure) < ENOUGH_DIGITS) return false;
  if (kind === 'share' && held && isOfRun(levels, held, own)) return true;
  const holds = (part: TextFigure, whole: TextFigure): boolean => {
    if (isRate)
      return mayFit(stated.figure, part, whole) && quotient(stated.figure, part, whole)?.verdict === 'exact';
    if (kind === 'change')
      return mayBeDifference(stated, part, whole) && difference(stated, part, whole).verdict === 'exact';
    const change = { figure: whole, minus: stated.minus };
    return (
      (mayBeRateOf(stated, part, whole) && rateOf(stated, part, whole)?.verdict === 'exact') ||
      (mayBeRate(stated, part, change) && rateFromChange(stated, part, change)?.verdict === 'exact')
    );
  };
  return (
    sumsAt(levels, own).some((part) => holds(part, base)) ||
    (isRate &&
      held !== undefined &&
      held.index < own.index &&
      sumsAt(levels, own, held).some((whole) => holds(current, whole)))
  );
}

/** 农业300万元，占50%；水利200万元，占33.33%；交通100万元，占16.67%: one of a run of which each has its share of what all make. */
function isOfRun(levels: readonly Level[], held: Level, own: Level): boolean {
  if (!held.share || held.sentence !== own.sentence || held.index > own.index) return false;
  let from = held.index;
  const goesOn = (level: Level | undefined): boolean =>
    level !== undefined &&
    level.share !== null &&
    level.sentence === own.sentence &&
    level.depth === own.depth &&
    dimension(level.figure) === dimension(own.figure);
  while (held.index - from < LONGEST && goesOn(levels[from - 1])) from -= 1;
  let to = own.index;
  while (to - own.index < LONGEST && goesOn(levels[to + 1])) to += 1;
  const run = levels.slice(from, to + 1);
  const whole = run.every(goesOn) ? summed(run.map(({ figure }) => figure)) : null;
  return (
    whole !== null &&
    run.every(({ share, figure }) => share && quotient(share.figure, figure, whole)?.verdict === 'exact')
  );
}

/** What up to so many levels make that end with one, or that stand before it and begin with another. */
function sumsAt(levels: readonly Level[], last: Level, first?: Level): readonly TextFigure[] {
  const sums: TextFigure[] = [];
  const from = first ? first.index : Math.max(0, last.index - MOST + 1);
  const near = levels
    .slice(Math.max(from, last.index - MOST), first ? last.index : last.index + 1)
    .filter(
      (level) =>
        level.paragraph === last.paragraph &&
        level.sentence >= last.sentence - 1 &&
        level.depth === last.depth &&
        level.nature !== 'previous' &&
        dimension(level.figure) === dimension(last.figure),
    )
    .map(({ figure }) => figure);
  for (let count = 2; count <= near.length; count += 1) {
    const sum = summed(first ? near.slice(0, count) : near.slice(-count));
    if (sum) sums.push(sum);
  }
  return sums;
}
