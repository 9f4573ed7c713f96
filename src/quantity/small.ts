import type { Decimal } from './types';
import { pointed, type Rest } from './wide';

/**
 * Decimals of few digits, as nearly all of a table's are, computed as whole numbers of their last place: exact as long as
 * every step stays a safe integer. Each function gives null where it does not; `wide` computes those.
 */

const MOST_DIGITS = 15;
const POINT = 46;
const ZERO = 48;
const MINUS = 45;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, power) => 10 ** power);

// The last text that was read: so that two numbers come back without an object for each.
let units = 0;
let places = 0;

/** Reads `-12.50` into `units` −1250 and `places` 2; false for another notation and for more digits. */
function read(text: string): boolean {
  const { length } = text;
  const from = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (length === from || length > from + MOST_DIGITS + 1) return false;
  let value = 0;
  let point = -1;
  for (let at = from; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === POINT && point < 0 && at > from && at < length - 1) point = at;
    else if (code >= ZERO && code <= ZERO + 9) value = value * 10 + code - ZERO;
    else return false;
  }
  if (length - from - (point < 0 ? 0 : 1) > MOST_DIGITS) return false;
  units = from === 1 ? -value : value;
  places = point < 0 ? 0 : length - point - 1;
  return true;
}

/** A whole number of the last of so many places, in plain notation; null for what is no safe integer. */
function written(value: number, decimals: number): Decimal | null {
  if (!Number.isSafeInteger(value)) return null;
  if (value === 0) return '0';
  let [rest, left] = [Math.abs(value), decimals];
  while (left > 0 && rest % 10 === 0) {
    rest /= 10;
    left -= 1;
  }
  if (left === 0) return String(value < 0 ? -rest : rest);
  // Two whole numbers are written in half the time that a double with a fraction takes.
  const power = POWERS[left] ?? Infinity;
  const fraction = rest % power;
  const whole = String((rest - fraction) / power);
  return `${value < 0 ? '-' : ''}${whole}.${String(fraction).padStart(left, '0')}`;
}

/** The double nearest to a decimal: as `Number` reads it, but faster. */
export function smallNumber(a: Decimal): number | null {
  // Up to so many digits both whole numbers are doubles, and their quotient is rounded once.
  return read(a) ? units / (POWERS[places] ?? Number.NaN) : null;
}

export function smallSum(values: readonly Decimal[]): Decimal | null {
  let total = 0;
  let decimals = 0;
  for (const value of values) {
    if (!read(value)) return null;
    if (places > decimals) {
      total *= POWERS[places - decimals] ?? Number.NaN;
      decimals = places;
    }
    total += units * (POWERS[decimals - places] ?? Number.NaN);
    if (!Number.isSafeInteger(total)) return null;
  }
  return written(total, decimals);
}

export function smallDifference(a: Decimal, b: Decimal): Decimal | null {
  if (!read(a)) return null;
  const [left, decimals] = [units, places];
  if (!read(b)) return null;
  const most = Math.max(decimals, places);
  const first = left * (POWERS[most - decimals] ?? Number.NaN);
  const second = units * (POWERS[most - places] ?? Number.NaN);
  return Number.isSafeInteger(first) && Number.isSafeInteger(second) ? written(first - second, most) : null;
}

/** −a, or its absolute value. */
export function smallSigned(a: Decimal, sign: 'negated' | 'absolute'): Decimal | null {
  if (!read(a)) return null;
  return written(sign === 'negated' ? -units : Math.abs(units), places);
}

/** a × 10^power. */
export function smallShift(a: Decimal, power: number): Decimal | null {
  if (!read(a)) return null;
  const decimals = places - power;
  return decimals >= 0 ? written(units, decimals) : written(units * (POWERS[-decimals] ?? Number.NaN), 0);
}

export function smallProduct(a: Decimal, b: Decimal): Decimal | null {
  if (!read(a)) return null;
  const [left, decimals] = [units, places];
  return read(b) ? written(left * units, decimals + places) : null;
}

/** a ÷ b to decimals. */
export function smallQuotient(a: Decimal, b: Decimal, decimals: number, mode: Rest): Decimal | null {
  if (!read(a)) return null;
  const [numerator, ofNumerator] = [units, places];
  if (!read(b)) return null;
  if (decimals < 0 || units === 0) return null;
  const power = decimals + places - ofNumerator;
  const minus = numerator < 0 !== units < 0;
  const up = power >= 0 ? (POWERS[power] ?? Number.NaN) : 1;
  const down = power < 0 ? (POWERS[-power] ?? Number.NaN) : 1;
  const [top, bottom] = [Math.abs(numerator) * up, Math.abs(units) * down];
  if (!Number.isSafeInteger(top) || !Number.isSafeInteger(bottom)) {
    const digits = power > 0 ? longQuotient(Math.abs(numerator), Math.abs(units), power, mode) : null;
    return digits === null ? null : pointed(digits, decimals, minus);
  }
  const rest = top % bottom;
  const whole = (top - rest) / bottom;
  const size = isMore(rest, bottom, mode) ? whole + 1 : whole;
  return written(minus ? -size : size, decimals);
}

const isMore = (rest: number, bottom: number, mode: Rest): boolean =>
  mode === 'halfUp' ? rest >= bottom - rest : mode === 'up' && rest > 0;

/**
 * The digits of top × 10^power ÷ bottom, as on paper: of each rest so many further digits as a safe integer holds. Null for a
 * bottom that leaves room for none.
 */
function longQuotient(top: number, bottom: number, power: number, mode: Rest): string | null {
  const most = MOST_DIGITS - String(bottom).length;
  if (most < 1) return null;
  let rest = top % bottom;
  let digits = String((top - rest) / bottom);
  for (let left = power; left > 0; left -= most) {
    const width = Math.min(left, most);
    const over = rest * (POWERS[width] ?? Number.NaN);
    rest = over % bottom;
    digits += String((over - rest) / bottom).padStart(width, '0');
  }
  const bare = digits.replace(/^0+(?=\d)/, '');
  return isMore(rest, bottom, mode) ? next(bare) : bare;
}

/** The whole number behind one: 0199 → 0200. */
function next(digits: string): string {
  let at = digits.length - 1;
  while (at >= 0 && digits.charCodeAt(at) === ZERO + 9) at -= 1;
  const zeros = '0'.repeat(digits.length - 1 - at);
  return at < 0 ? `1${zeros}` : `${digits.slice(0, at)}${Number(digits.charAt(at)) + 1}${zeros}`;
}
