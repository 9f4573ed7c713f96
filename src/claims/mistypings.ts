import { abs, divide, equal, isZero, subtract, sum, type Decimal } from '../quantity';
import type { TextFigure } from './figures';
import { inUnit } from './judge';
import type { Slip } from './types';

const DIGITS_KEPT = 16;
// So long that another figure is not likely to come of it by chance.
const LONG: Readonly<Partial<Record<Slip, number>>> = {
  'digits-transposed': 3,
  'digit-lost': 5,
  'digit-doubled': 5,
  'digit-changed': 5,
};

/** What turns a printed figure into the meant one; null where no one slip of the hand does. */
export function mistyping(printed: TextFigure, meant: Decimal): Slip | null {
  const stated = abs(printed.value);
  const right = abs(meant);
  if (isZero(stated) || isZero(right) || equal(stated, right)) return null;
  const ratio = divide(right, stated, 8);
  if (equal(ratio, '10000') || equal(ratio, '0.0001')) return 'unit';
  const width = Math.max(printed.decimals, decimalsIn(right));
  const a = digitsOf(stated, width);
  const b = digitsOf(right, width);
  if (a.length > DIGITS_KEPT || b.length > DIGITS_KEPT) return null;
  if (a.length === b.length) return substituted(a, b);
  const [short, long] = [bare(plain(stated)), bare(plain(right))];
  if (isWithout(long, short)) return 'digit-lost';
  if (isWithout(short, long)) return 'digit-doubled';
  return null;
}

/** The same for figures long enough that it is no chance. */
export function certainMistyping(printed: TextFigure, meant: Decimal): Slip | null {
  const slip = mistyping(printed, meant);
  if (slip === null || slip === 'unit') return slip;
  const digits = printed.bare.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '').length;
  return digits >= (LONG[slip] ?? 9) ? slip : null;
}

/** One mistyped figure among a total and its parts that explains why they do not add up. */
export function mistypedSum(total: TextFigure, parts: readonly TextFigure[]): Slip | null {
  const stated = inUnit(total, total.unit);
  const inTotal = parts.map((part) => inUnit(part, total.unit).value);
  const added = sum(inTotal);
  const own = certainMistyping(total, added);
  if (own) return own;
  const missing = subtract(stated.value, added);
  for (const [index, part] of parts.entries()) {
    if (part.unit !== total.unit) continue;
    const meant = sum([inTotal[index] ?? '0', missing]);
    if (meant.startsWith('-')) continue;
    const slip = certainMistyping(part, meant);
    if (slip) return slip;
  }
  return null;
}

const bare = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

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

/** Whether one digit less makes the short text of the long one. */
function isWithout(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
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

const decimalsIn = (value: Decimal): number => value.split('.')[1]?.length ?? 0;

function digitsOf(value: Decimal, decimals: number): string {
  const [whole = '0', fraction = ''] = value.split('.');
  return whole + fraction.padEnd(decimals, '0');
}

function plain(value: Decimal): string {
  const [whole = '0', fraction = ''] = value.split('.');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}
