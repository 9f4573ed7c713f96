import {
  abs,
  compare,
  isZero,
  judgeChangeRate,
  judgeChangeRateFromChange,
  judgeDifference,
  judgeQuotient,
  judgeSum,
  negate,
  roundingInterval,
  shift,
  sign,
  subtract,
  type Judgement,
  type Printed,
} from '../quantity';
import { MONEY, type TextFigure } from './figures';

/** Amounts of money in 元, otherwise the measure word: only figures of one dimension are added. */
export function dimension({ unit }: TextFigure): string {
  return unit === null ? '' : unit in MONEY ? '元' : unit;
}

/** A printed figure in another unit of its dimension, with the decimals that it then has. */
export function inUnit(figure: TextFigure, unit: string | null, minus = false): Printed {
  const power = (MONEY[figure.unit ?? ''] ?? 0) - (MONEY[unit ?? ''] ?? 0);
  const value = minus ? negate(abs(figure.value)) : figure.value;
  return { value: shift(value, power), decimals: figure.decimals - power };
}

const isExact = (figure: TextFigure): boolean => dimension(figure) !== '元' && dimension(figure) !== '%';

export function addUp(stated: TextFigure, parts: readonly TextFigure[]): Judgement {
  return judgeSum(
    inUnit(stated, stated.unit),
    parts.map((part) => inUnit(part, stated.unit)),
    { exact: isExact(stated) },
  );
}

export interface Signed {
  readonly figure: TextFigure;
  readonly minus: boolean;
}

export function addSigned(stated: Signed, parts: readonly Signed[]): Judgement {
  const { unit } = stated.figure;
  return judgeSum(
    inUnit(stated.figure, unit, stated.minus),
    parts.map(({ figure, minus }) => inUnit(figure, unit, minus)),
    { exact: isExact(stated.figure) },
  );
}

export function difference(stated: Signed, current: TextFigure, previous: TextFigure): Judgement {
  const { unit } = stated.figure;
  return judgeDifference(
    inUnit(stated.figure, unit, stated.minus),
    inUnit(current, unit),
    inUnit(previous, unit),
    { exact: isExact(stated.figure) },
  );
}

export function quotient(stated: TextFigure, part: TextFigure, whole: TextFigure): Judgement | null {
  return judgeQuotient(inUnit(stated, '%'), inUnit(part, whole.unit), inUnit(whole, whole.unit), {
    exact: isExact(whole),
  });
}

export function rateOf(stated: Signed, current: TextFigure, previous: TextFigure): Judgement | null {
  return judgeChangeRate(
    inUnit(stated.figure, '%', stated.minus),
    inUnit(current, previous.unit),
    inUnit(previous, previous.unit),
    { exact: isExact(current) },
  );
}

/** A rate from level and change. A base that may be zero leaves the interval open upwards; on a base of 0 no rate holds. */
export function rateFromChange(stated: Signed, current: TextFigure, change: Signed): Judgement | null {
  const rate = inUnit(stated.figure, '%', stated.minus);
  const level = inUnit(current, current.unit);
  const moved = inUnit(change.figure, current.unit, change.minus);
  const judged = judgeChangeRateFromChange(rate, level, moved, { exact: isExact(current) });
  if (judged || sign(moved.value) <= 0) return judged;
  const base = subtract(level.value, moved.value);
  if (!isZero(base)) return null;
  const low = roundingInterval(moved).low;
  const least = subtract(roundingInterval(level).high, low);
  if (sign(least) <= 0 || sign(low) <= 0) return null;
  const bound = judgeQuotient(rate, { value: low, decimals: 20 }, { value: least, decimals: 20 });
  if (!bound) return null;
  const meets = compare(roundingInterval(rate).high, bound.recomputed) >= 0;
  return { ...bound, verdict: meets ? 'within-rounding' : 'inconsistent' };
}
