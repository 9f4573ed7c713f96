import { decimalsOf, multiply, negate, round, shift } from './decimal';
import { CHINESE_NUMERAL, LONGEST_FIGURE, chineseNumber, plainText } from './text';
import type { Decimal, Figure } from './types';
import { isMeasureWord, isUnit } from './units';

const NUMBER = String.raw`(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?|\.\d+`;
const CURRENCY = String.raw`(?:人民币|RMB|CNY|[¥$])?`;

const SIGNED = new RegExp(`^${CURRENCY} ?([+-]?) ?${CURRENCY} ?(${NUMBER}) ?(.*)$`, 'i');
// Accountants print a negative amount in brackets.
const BRACKETED = new RegExp(String.raw`^\( ?${CURRENCY} ?(${NUMBER}) ?\) ?(.*)$`, 'i');
const PERCENT_OF = new RegExp(
  String.raw`^([+-]?)百分之 ?(?:(${NUMBER})|(百|[${CHINESE_NUMERAL}]+)(?:点([${CHINESE_NUMERAL}]+))?)$`,
);
const CHINESE_COUNT = new RegExp(`^([${CHINESE_NUMERAL}]{1,9}?)([^${CHINESE_NUMERAL}].{0,7})$`);
const PERCENT_WORDS = new Set(['%', '百分比', '个百分比', '百分号', '%%']);

/**
 * A printed figure: thousands separators, spaces, full-width digits and ％, currency marks, a unit glued on, brackets
 * for negatives, 百分之九十五, 100百分比, 三个. Null for what is no single figure; never throws.
 */
export function parseFigure(text: string): Figure | null {
  const plain = plainText(text);
  if (plain === '' || plain.length > LONGEST_FIGURE) return null;
  return percentInWords(plain, text) ?? arabic(plain, text) ?? chineseCount(plain, text);
}

function arabic(plain: string, text: string): Figure | null {
  const bracketed = BRACKETED.exec(plain);
  const match = bracketed ?? SIGNED.exec(plain);
  if (!match) return null;
  const [digits = '', rest = ''] = bracketed ? match.slice(1) : match.slice(2);
  const minus = bracketed !== null || match[1] === '-';
  const unit = unitOf(rest);
  if (unit === undefined) return null;
  const number = digits.replace(/[, ]/g, '');
  const magnitude = multiply(number, '1');
  const decimals = decimalsOf(number);
  // 八成 and 8成 are 80 %.
  if (unit === '成')
    return {
      value: shift(minus ? negate(magnitude) : magnitude, 1),
      decimals: Math.max(0, decimals - 1),
      unit: '%',
      text,
    };
  return { value: minus ? negate(magnitude) : magnitude, decimals, unit, text };
}

/** The unit that a rest of text is; null for none, undefined where the rest is something else. */
function unitOf(rest: string): string | null | undefined {
  const bare = /^\((.*)\)$/.exec(rest)?.[1] ?? rest;
  const unit = bare.replace(/[ .,;:、；]+$/, '').trim();
  if (unit === '') return rest.startsWith('(') ? undefined : null;
  if (PERCENT_WORDS.has(unit)) return '%';
  return isUnit(unit) ? unit : undefined;
}

function percentInWords(plain: string, text: string): Figure | null {
  const match = PERCENT_OF.exec(plain);
  if (!match) return null;
  const [, sign, digits, chinese = '', fraction] = match;
  const value = digits === undefined ? chineseDecimal(chinese, fraction) : digits.replace(/[, ]/g, '');
  if (value === null) return null;
  const magnitude = multiply(value, '1');
  return {
    value: sign === '-' ? negate(magnitude) : magnitude,
    decimals: decimalsOf(value),
    unit: '%',
    text,
  };
}

function chineseDecimal(whole: string, fraction: string | undefined): Decimal | null {
  const value = whole === '百' ? 100 : chineseNumber(whole);
  if (value === null) return null;
  if (fraction === undefined) return String(value);
  const digits = [...fraction].map((character) => chineseNumber(character));
  return digits.some((digit) => digit === null || digit > 9) ? null : `${value}.${digits.join('')}`;
}

/** 三个, 两次, 九成: only before a measure word of the list, since 一般 or 三公 are words. */
function chineseCount(plain: string, text: string): Figure | null {
  const match = CHINESE_COUNT.exec(plain);
  const [, numeral = '', unit = ''] = match ?? [];
  const value = chineseNumber(numeral);
  if (!match || value === null || !isMeasureWord(unit)) return null;
  if (unit === '成') return { value: String(value * 10), decimals: 0, unit: '%', text };
  return { value: String(value), decimals: 0, unit, text };
}

/** A figure with more decimals (`890` in a column of `12.34` is 890.00), never with fewer. */
export function withDecimals(figure: Figure, decimals: number): Figure {
  return decimals > figure.decimals ? { ...figure, decimals } : figure;
}

/** A figure rounded half-up to decimals. */
export function roundFigure(figure: Figure, decimals: number): Figure {
  return { ...figure, value: round(figure.value, decimals), decimals };
}

/** A figure in the unit of its column. */
export function withUnit(figure: Figure, unit: string): Figure {
  return { ...figure, unit };
}
