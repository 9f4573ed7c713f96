import {
  abs,
  decimalsOf,
  divide,
  equal,
  isZero,
  subtract,
  sum,
  toNumber,
  type Decimal,
} from '../../quantity';
import type { TextFigure } from '../text/figures';
import { inUnit, type Signed } from './judge';
import type { Slip } from '../types';

const DIGITS_KEPT = 16;
// So long that another figure is not likely to come of it by chance.
const LONG: Readonly<Partial<Record<Slip, number>>> = {
  'digits-transposed': 3,
  'point-shifted': 3,
  'digit-lost': 5,
  'digit-doubled': 5,
  'digit-changed': 5,
};

/** What turns a printed figure into the meant one; null where no one slip of the hand does. */
export function mistyping(printed: TextFigure, meant: Decimal): Slip | null {
  const stated = abs(printed.value);
  const right = abs(meant);
  if (isZero(stated) || isZero(right) || equal(stated, right)) return null;
  if (mayBeUnit(toNumber(right) / toNumber(stated))) {
    const ratio = divide(right, stated, 8);
    if (equal(ratio, '10000') || equal(ratio, '0.0001')) return 'unit';
  }
  const width = Math.max(printed.decimals, decimalsOf(right));
  const a = digitsOf(stated, width);
  const b = digitsOf(right, width);
  if (a.length > DIGITS_KEPT || b.length > DIGITS_KEPT) return null;
  if (a.length === b.length) return substituted(a, b);
  const [own, meantFor] = [plain(stated), plain(right)];
  if (isWithout(meantFor, own)) return 'digit-lost';
  if (isWithout(own, meantFor)) return 'digit-doubled';
  if (!stated.includes('.') && !right.includes('.')) return null;
  // 6.958 for 69.58, and 680 for 6.80.
  const [short, long] = [trimmed(own), trimmed(meantFor)];
  return short === long ? 'point-shifted' : null;
}

/** By doubles, generously: whether one is ten thousand times the other. */
const mayBeUnit = (ratio: number): boolean => Math.abs(ratio - 1e4) < 1e-6 || Math.abs(ratio - 1e-4) < 1e-7;

/** The same for figures long enough that it is no chance. */
export function certainMistyping(printed: TextFigure, meant: Decimal): Slip | null {
  const slip = mistyping(printed, meant);
  if (slip === null || slip === 'unit') return slip;
  const digits = printed.bare.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
  return digits >= (LONG[slip] ?? 9) ? slip : null;
}

/** One mistyped figure that explains a sum, and how likely any would by chance. */
export interface SlippedSum {
  readonly slip: Slip;
  readonly chance: number;
}

// In how many ways a figure of so many digits may be mistyped.
const WAYS: Readonly<Partial<Record<Slip, (digits: number) => number>>> = {
  unit: () => 1,
  'point-shifted': () => 3,
  'digits-transposed': (digits) => digits - 1,
  'digit-lost': (digits) => digits,
  'digit-doubled': (digits) => digits,
  'digit-changed': (digits) => 9 * digits,
};

/** One mistyped figure among a total and its parts that explains why they do not add up: the least likely by chance. */
export const mistypedSum = (
  total: TextFigure,
  parts: readonly TextFigure[],
  mayBeWrong: (figure: TextFigure) => boolean = () => true,
): SlippedSum | null =>
  mistypedAmong(
    { figure: total, minus: false },
    parts.map((figure) => ({ figure, minus: false })),
    mayBeWrong,
  );

/** The same of what is added and taken away. */
export function mistypedAmong(
  total: Signed,
  parts: readonly Signed[],
  mayBeWrong: (figure: TextFigure) => boolean,
): SlippedSum | null {
  const { unit } = total.figure;
  const stated = inUnit(total.figure, unit, total.minus).value;
  const inTotal = parts.map(({ figure, minus }) => inUnit(figure, unit, minus).value);
  const added = sum(inTotal);
  const digits = digitsAmong([stated, ...inTotal]);
  const slips = [mayBeWrong(total.figure) ? mistyping(total.figure, added) : null];
  const missing = subtract(stated, added);
  for (const [index, { figure, minus }] of parts.entries()) {
    const meant = sum([inTotal[index] ?? '0', missing]);
    if (meant.startsWith('-') === minus && mayBeWrong(figure))
      slips.push(mistyping(figure, inUnit({ ...total.figure, value: abs(meant) }, figure.unit).value));
  }
  let found: SlippedSum | null = null;
  for (const slip of slips) {
    if (slip === null) continue;
    const ways = WAYS[slip]?.(digits) ?? 0;
    const chance = ((parts.length + 1) * ways) / 10 ** digits;
    if (ways > 0 && chance < (found?.chance ?? 1)) found = { slip, chance };
  }
  return found;
}

/** The digits of the first figure in the last place that any of them needs. */
function digitsAmong(values: readonly Decimal[]): number {
  const decimals = Math.max(...values.map((value) => decimalsOf(plain(abs(value)))));
  const scaled = values.map((value) => bare(digitsOf(abs(value), decimals)));
  const round = Math.min(
    ...scaled.filter((each) => each !== '').map((each) => /0*$/.exec(each)?.[0].length ?? 0),
  );
  return Math.max(1, (scaled[0]?.length ?? 1) - round);
}

const bare = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

const trimmed = (text: string): string => bare(text).replace(/0+$/, '');

function substituted(a: string, b: string): Slip | null {
  const differing: number[] = [];
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) differing.push(index);
  const [first, second, more] = differing;
  if (first === undefined || more !== undefined) return null;
  if (second === undefined) return 'digit-changed';
  return second === first + 1 && a[first] === b[second] && a[second] === b[first]
    ? 'digits-transposed'
    : null;
}

/** Whether one digit less makes the short figure of the long one; the point stays where it is. */
function isWithout(long: string, short: string): boolean {
  if (long.length !== short.length + 1 || long.includes('.') !== short.includes('.')) return false;
  let skipped = 0;
  for (let index = 0; index < short.length; index += 1) {
    if (long[index + skipped] !== short[index]) {
      if (skipped > 0) return false;
      skipped = 1;
      index -= 1;
    }
  }
  return true;
}

function digitsOf(value: Decimal, decimals: number): string {
  const point = value.indexOf('.');
  if (point < 0) return value.padEnd(value.length + decimals, '0');
  return value.slice(0, point) + value.slice(point + 1).padEnd(decimals, '0');
}

function plain(value: Decimal): string {
  if (!value.includes('.')) return value;
  let end = value.length;
  while (value.charAt(end - 1) === '0') end -= 1;
  return value.slice(0, value.charAt(end - 1) === '.' ? end - 1 : end);
}
