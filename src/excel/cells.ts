import type { CellContent, CellValue } from '../workbook';
import { isErrorValue } from '../workbook';

/** Excel's limit for the text of one cell. */
export const MAX_TEXT = 32_767;

/**
 * What a cell holds, from what Excel gives as its value and formula. A formula's entry starts with `=` and differs from
 * its value; text that only looks like a formula is its own value.
 */
export function contentOf(value: unknown, formula: unknown): CellContent {
  const plain = valueOf(value);
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? { formula, value: plain }
    : { formula: null, value: plain };
}

/** A value as Excel gives it; an empty cell is null. */
export function valueOf(value: unknown): CellValue {
  return typeof value === 'number' ||
    typeof value === 'boolean' ||
    (typeof value === 'string' && value !== '')
    ? value
    : null;
}

/** What to set so that a cell of a number format holds a content: Excel reads text as if a person had typed it. */
export function entryOf(
  content: CellContent,
  numberFormat: string,
  cautious = false,
): string | number | boolean {
  if (content.formula !== null) return content.formula;
  const value = content.value ?? '';
  const isError: boolean = isErrorValue(value);
  if (typeof value !== 'string' || value === '' || isError) return value;
  // A text cell takes text as it is, apart from an apostrophe in front.
  if (numberFormat === '@' && !cautious) return value.startsWith("'") ? `'${value}` : value;
  return cautious || readsAsOther(value) ? `'${value}` : value;
}

/** Characters of which numbers, dates, times, amounts and percents are made, in the versions we know. */
const FIGURES =
  /^[\d０-９〇零一二三四五六七八九十百千万亿年月日号时時分秒上下午前后\s\u00a0\u3000.．。,，、:：/／\\\-－–—−+＋()（）%％‰$＄¥￥€£]*$/u;
const LETTERS =
  /jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(t(ember)?)?|oct(ober)?|nov(ember)?|dec(ember)?|(mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m\.?|[eE]|rmb|cny|usd/gi;

/** Whether Excel could take a typed text for anything else: a formula, number, date, truth value or error. */
function readsAsOther(text: string): boolean {
  const trimmed = text.trim();
  if (/^['=+\-@＝＋－＠#＃]/u.test(text) || /^[=+\-@＝＋－＠#＃]/u.test(trimmed)) return true;
  if (/^(?:true|false|真|假)$/iu.test(trimmed)) return true;
  return (
    trimmed.length <= 64 &&
    /[\d０-９]|[〇零一二三四五六七八九十].*[年月日时時分]/u.test(trimmed) &&
    FIGURES.test(trimmed.replace(LETTERS, ''))
  );
}

/** Whether a cell now holds what was set. A formula may have been written in another way; a number keeps 15 digits. */
export function holds(found: CellContent, wanted: CellContent): boolean {
  if (wanted.formula !== null) return found.formula !== null;
  if (found.formula !== null) return false;
  const value = wanted.value ?? '';
  if (typeof value === 'number' && typeof found.value === 'number') {
    return Math.abs(found.value - value) <= Math.abs(value) * 1e-14;
  }
  return (found.value ?? '') === value;
}
