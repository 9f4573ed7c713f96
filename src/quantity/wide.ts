import type { Decimal } from './types';

/**
 * Decimals of any length, computed as whole numbers of their last place that have no bound: exact for every figure. Slower than
 * `small`, which computes what nearly all figures need.
 */
export interface Wide {
  readonly units: bigint;
  readonly places: number;
}

/** How a rest is rounded: towards zero, half away from zero, or away from zero. */
export type Rest = 'down' | 'halfUp' | 'up';

const NOTATION = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?$/i;
const TEN = 10n;
const powers: bigint[] = [];

/** 10^power, for powers that figures have computed once. */
function ten(power: number): bigint {
  return (powers[power] ??= TEN ** BigInt(power));
}

/**
 * Reads `-12.50` and what doubles print, `1.2e+21`.
 * @throws RangeError for anything else.
 */
export function wide(text: string): Wide {
  const match = NOTATION.exec(text);
  if (!match) throw new RangeError(`no decimal: ${text}`);
  const mantissa = match[1] === undefined ? text : text.slice(0, text.search(/e/i));
  const point = mantissa.indexOf('.');
  const digits = point < 0 ? mantissa : mantissa.slice(0, point) + mantissa.slice(point + 1);
  const places = (point < 0 ? 0 : mantissa.length - point - 1) - Number(match[1] ?? 0);
  return whole(BigInt(digits), places);
}

/** Without places below zero: 1.2e21 has none. */
function whole(units: bigint, places: number): Wide {
  return places < 0 ? { units: units * ten(-places), places: 0 } : { units, places };
}

/** In plain notation, without zeros at the end. */
export function written({ units, places }: Wide): Decimal {
  if (places === 0) return String(units);
  const minus = units < 0n;
  return pointed(String(minus ? -units : units), places, minus);
}

/** Digits of which the last `places` stand behind the point, without zeros at the end; what is no more than 0 has no sign. */
export function pointed(bare: string, places: number, minus: boolean): Decimal {
  const digits = bare.padStart(places + 1, '0');
  const point = digits.length - places;
  let end = digits.length;
  while (end > point && digits.charCodeAt(end - 1) === 48) end -= 1;
  const plain =
    end === point ? digits.slice(0, point) : `${digits.slice(0, point)}.${digits.slice(point, end)}`;
  return minus && plain !== '0' ? `-${plain}` : plain;
}

/** Both in the smaller of their places. */
function aligned(a: Wide, b: Wide): readonly [bigint, bigint, number] {
  const places = Math.max(a.places, b.places);
  return [a.units * ten(places - a.places), b.units * ten(places - b.places), places];
}

export function wideSum(a: Wide, b: Wide): Wide {
  const [one, other, places] = aligned(a, b);
  return { units: one + other, places };
}

export function wideProduct(a: Wide, b: Wide): Wide {
  return { units: a.units * b.units, places: a.places + b.places };
}

export function wideOrder(a: Wide, b: Wide): -1 | 0 | 1 {
  const [one, other] = aligned(a, b);
  return one < other ? -1 : one > other ? 1 : 0;
}

export function negated({ units, places }: Wide): Wide {
  return { units: -units, places };
}

/** a × 10^power. */
export function wideShift({ units, places }: Wide, power: number): Wide {
  return whole(units, places - power);
}

/** a ÷ b to decimals (below zero: to tens, hundreds …); b is not zero. */
export function wideQuotient(a: Wide, b: Wide, decimals: number, rest: Rest): Wide {
  const power = decimals + b.places - a.places;
  const top = power > 0 ? a.units * ten(power) : a.units;
  const bottom = power < 0 ? b.units * ten(-power) : b.units;
  return whole(rounded(top, bottom, rest), decimals);
}

/** Rounded to decimals (below zero: to tens, hundreds …). */
export function wideRound(a: Wide, decimals: number, rest: Rest): Wide {
  if (a.places <= decimals) return a;
  return whole(rounded(a.units, ten(a.places - decimals), rest), decimals);
}

function rounded(top: bigint, bottom: bigint, rest: Rest): bigint {
  const quotient = top / bottom;
  const left = size(top % bottom);
  const more = rest === 'up' ? left > 0n : rest === 'halfUp' && left * 2n >= size(bottom);
  if (!more) return quotient;
  return top < 0n === bottom < 0n ? quotient + 1n : quotient - 1n;
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);
