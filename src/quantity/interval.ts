import {
  add,
  compare,
  divide,
  greatest,
  isZero,
  least,
  multiply,
  negate,
  shift,
  sign,
  subtract,
  sum,
} from './decimal';
import type { Decimal, Figure, Interval } from './types';

// Finer than any difference between a quotient of two doubles and a printed percent; quotients are rounded outward.
const QUOTIENT_DECIMALS = 26;

/** The interval of one value. */
export function pointInterval(value: Decimal): Interval {
  return { low: value, high: value };
}

/** What a printed figure stands for: ± half a unit in its last place, closed (XBRL Calculations 1.1, rounding). */
export function roundingInterval({ value, decimals }: Pick<Figure, 'value' | 'decimals'>): Interval {
  return intervalAround(value, halfUnit(decimals));
}

const halves = new Map<number, Decimal>();

/** Half a unit in the last of so many decimals; there are as many as figures have decimals. */
export function halfUnit(decimals: number): Decimal {
  const known = halves.get(decimals);
  if (known !== undefined) return known;
  const half = shift('5', -decimals - 1);
  halves.set(decimals, half);
  return half;
}

/** ± so much around a value. */
export function intervalAround(value: Decimal, slack: Decimal): Interval {
  return { low: subtract(value, slack), high: add(value, slack) };
}

/** All sums of a value of each interval, with signs where given (1 for all by default). */
export function sumIntervals(intervals: readonly Interval[], signs: readonly (1 | -1)[] = []): Interval {
  const signed = intervals.map((interval, index) =>
    signs[index] === -1 ? negateInterval(interval) : interval,
  );
  return { low: sum(signed.map(({ low }) => low)), high: sum(signed.map(({ high }) => high)) };
}

/** All differences a − b. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) };
}

/** All products a × b. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const [first, ...others] = [
    multiply(a.low, b.low),
    multiply(a.low, b.high),
    multiply(a.high, b.low),
    multiply(a.high, b.high),
  ] as const;
  return { low: least(first, ...others), high: greatest(first, ...others) };
}

/** All quotients a ÷ b, rounded outward; null when b may be zero. */
export function divideIntervals(a: Interval, b: Interval, decimals = QUOTIENT_DECIMALS): Interval | null {
  if (containsZero(b)) return null;
  if (sign(b.low) < 0) return divideByPositive(negateInterval(a), negateInterval(b), decimals);
  return divideByPositive(a, b, decimals);
}

function divideByPositive(a: Interval, b: Interval, decimals: number): Interval {
  return {
    low: divide(a.low, sign(a.low) < 0 ? b.low : b.high, decimals, 'floor'),
    high: divide(a.high, sign(a.high) < 0 ? b.high : b.low, decimals, 'ceiling'),
  };
}

function negateInterval({ low, high }: Interval): Interval {
  return { low: negate(high), high: negate(low) };
}

/**
 * All rates change ÷ (current − change), rounded outward; null when the base may be zero or less. The change stands
 * above and below the line, so that its interval is not counted twice. At a fixed current value the rate is monotone in
 * the change and the other way round, so that the extremes are at corners; where the current value cannot be negative,
 * it is known at which.
 */
export function changeRateInterval(
  current: Interval,
  change: Interval,
  decimals = QUOTIENT_DECIMALS,
): Interval | null {
  if (compare(current.low, change.high) <= 0) return null;
  const rate = (whole: Decimal, part: Decimal, side: 'floor' | 'ceiling'): Decimal =>
    divide(part, subtract(whole, part), decimals, side);
  if (sign(current.low) >= 0) {
    return {
      low: rate(sign(change.low) < 0 ? current.low : current.high, change.low, 'floor'),
      high: rate(sign(change.high) < 0 ? current.high : current.low, change.high, 'ceiling'),
    };
  }
  const all = (side: 'floor' | 'ceiling'): [Decimal, Decimal, Decimal, Decimal] => [
    rate(current.low, change.low, side),
    rate(current.low, change.high, side),
    rate(current.high, change.low, side),
    rate(current.high, change.high, side),
  ];
  return { low: least(...all('floor')), high: greatest(...all('ceiling')) };
}

/** The interval × 10^power; 2 turns ratios into percents. */
export function shiftInterval(interval: Interval, power: number): Interval {
  return { low: shift(interval.low, power), high: shift(interval.high, power) };
}

/** Whether two closed intervals have a value in common; touching counts. */
export function intersects(a: Interval, b: Interval): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

function containsZero(interval: Interval): boolean {
  if (isZero(interval.low) || isZero(interval.high)) return true;
  return sign(interval.low) !== sign(interval.high);
}
