import {
  smallDifference,
  smallNumber,
  smallProduct,
  smallQuotient,
  smallShift,
  smallSigned,
  smallSum,
} from './small';
import type { Decimal } from './types';
import {
  negated,
  type Rest,
  wide,
  wideOrder,
  wideProduct,
  wideQuotient,
  wideRound,
  wideShift,
  wideSum,
  written,
} from './wide';

/** How a quotient is cut to its decimals: away from zero on a tie as Excel's ROUND, towards zero, or to one side. */
export type Rounding = 'halfUp' | 'truncate' | 'floor' | 'ceiling';

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** Most significant digits that Excel keeps of a number; what a double holds beyond is residue. */
const SIGNIFICANT_DIGITS = 15;

/** Whether a text is a decimal in our plain notation. */
export function isDecimal(text: string): text is Decimal {
  return PLAIN.test(text);
}

/** a + b. */
export function add(a: Decimal, b: Decimal): Decimal {
  return smallSum([a, b]) ?? written(wideSum(wide(a), wide(b)));
}

/** a − b. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return smallDifference(a, b) ?? written(wideSum(wide(a), negated(wide(b))));
}

/** a × b. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return smallProduct(a, b) ?? written(wideProduct(wide(a), wide(b)));
}

/** The sum of all values; `0` for none. */
export function sum(values: Iterable<Decimal>): Decimal {
  const all = [...values];
  const small = smallSum(all);
  if (small !== null) return small;
  return written(all.map(wide).reduce(wideSum));
}

/**
 * a ÷ b, rounded once to the decimals.
 * @throws RangeError when b is zero: callers decide first what a zero base means.
 */
export function divide(a: Decimal, b: Decimal, decimals: number, rounding: Rounding = 'halfUp'): Decimal {
  if (isZero(b)) throw new RangeError('division by zero');
  const positive = sign(a) * sign(b) >= 0;
  const rest = restFor(rounding, positive);
  return smallQuotient(a, b, decimals, rest) ?? written(wideQuotient(wide(a), wide(b), decimals, rest));
}

function restFor(rounding: Rounding, positive: boolean): Rest {
  if (rounding === 'halfUp') return 'halfUp';
  if (rounding === 'truncate') return 'down';
  return (rounding === 'ceiling') === positive ? 'up' : 'down';
}

/** −1, 0 or 1 as a is less than, equal to or greater than b. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a === b) return 0;
  // The doubles nearest to two decimals are in their order, unless they are one; with few digits each has its own.
  const [x, y] = [toNumber(a), toNumber(b)];
  if (x < y) return -1;
  if (x > y) return 1;
  if (a.length <= SIGNIFICANT_DIGITS && b.length <= SIGNIFICANT_DIGITS) return 0;
  return wideOrder(wide(a), wide(b));
}

/** Whether a and b are the same number, however many zeros are written. */
export function equal(a: Decimal, b: Decimal): boolean {
  return a === b || compare(a, b) === 0;
}

/** −1, 0 or 1. */
export function sign(a: Decimal): -1 | 0 | 1 {
  const double = toNumber(a);
  if (double !== 0) return double < 0 ? -1 : 1;
  return compare(a, '0');
}

export function isZero(a: Decimal): boolean {
  return sign(a) === 0;
}

/** The value without its sign. */
export function abs(a: Decimal): Decimal {
  return smallSigned(a, 'absolute') ?? (sign(a) < 0 ? negate(a) : written(wide(a)));
}

/** −a. */
export function negate(a: Decimal): Decimal {
  return smallSigned(a, 'negated') ?? written(negated(wide(a)));
}

/** The least of the values; at least one is needed. */
export function least(first: Decimal, ...others: readonly Decimal[]): Decimal {
  return others.reduce((low, value) => (compare(value, low) < 0 ? value : low), first);
}

/** The greatest of the values; at least one is needed. */
export function greatest(first: Decimal, ...others: readonly Decimal[]): Decimal {
  return others.reduce((high, value) => (compare(value, high) > 0 ? value : high), first);
}

/** Rounded to decimals (negative: to tens, hundreds …); half-up is away from zero, as Excel's ROUND does it. */
export function round(a: Decimal, decimals: number, rounding: Rounding = 'halfUp'): Decimal {
  // What has no more decimals than are wanted stays as it is.
  if (decimals >= 0 && decimalsOf(a) <= decimals) {
    const small = smallSum([a]);
    if (small !== null) return small;
  }
  return written(wideRound(wide(a), decimals, restFor(rounding, sign(a) >= 0)));
}

/** Cut towards zero at decimals. */
export function truncate(a: Decimal, decimals: number): Decimal {
  return round(a, decimals, 'truncate');
}

/** a × 10^power, exactly. */
export function shift(a: Decimal, power: number): Decimal {
  return power === 0 ? a : (smallShift(a, power) ?? written(wideShift(wide(a), power)));
}

/**
 * The decimal that a double of a cell stands for: at most 15 significant digits, so that 328.78999999999996 is 328.79;
 * null for what is no finite number.
 */
export function fromNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const digits = String(value);
  // The shortest text of a double, where it has no more digits, is the same number.
  if (digits.length <= SIGNIFICANT_DIGITS && PLAIN.test(digits)) return digits;
  return written(wide(Number.isSafeInteger(value) ? digits : value.toPrecision(SIGNIFICANT_DIGITS)));
}

/** The double nearest to a decimal, for the value of a cell. */
export function toNumber(a: Decimal): number {
  return smallNumber(a) ?? Number(a);
}

/** With exactly so many decimals, rounded half-up: `1260.8` with two is `1260.80`. */
export function toText(a: Decimal, decimals: number): string {
  const rounded = round(a, decimals);
  if (decimals <= 0) return rounded;
  const point = rounded.indexOf('.');
  const written = point < 0 ? 0 : rounded.length - point - 1;
  return (point < 0 ? `${rounded}.` : rounded) + '0'.repeat(decimals - written);
}

/** How many decimals are written. */
export function decimalsOf(a: Decimal): number {
  const point = a.indexOf('.');
  return point < 0 ? 0 : a.length - point - 1;
}
