import type { Blemish } from './types';

const YEAR = /(?<![\d.,])(\d{3,6})年(?!来|的?(?:历史|文明|文化)|古|前)/g;
const DATE = /(?<!\d)(\d{1,2})月(\d{1,2})日/g;
const MONTH = /(?<!\d)(\d{1,3})月(?:份|底|初)/g;
const RANGE = /(20\d\d)年?(?:至|到|—|-|－|～|~)(20\d\d)年/g;
const SAME_YEAR =
  /(?<!是|为|比|较|与|由|从|同|当于)(20\d\d)年[^。；\n]{0,60}?(?:比|较|与)(20\d\d)年(?!初|年初|第?[一二三四]季度|[上下]半年|\d{1,2}[月-]|[^，。；\n]{0,8}(?:预算|计划))[^，。；\n]{0,12}(?:增|减|下降|上升|提高|降低|相比|持平)/g;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Years and dates that cannot be, a span that ends before it begins, and a year compared with itself. */
export function yearSlips(text: string): readonly Blemish[] {
  const found: Blemish[] = [];
  const add = (start: number, words: string, message: string, values: Record<string, string> = {}): void => {
    found.push({ start, end: start + words.length, message, values, replacement: null });
  };
  for (const match of text.matchAll(YEAR)) {
    const year = match[1] ?? '';
    if (!isYear(year)) add(match.index, `${year}年`, 'year', { year });
  }
  for (const match of text.matchAll(DATE)) {
    const [month, day] = [Number(match[1]), Number(match[2])];
    if (month > 12 || month === 0 || day === 0 || day > (DAYS[month - 1] ?? 0))
      add(match.index, match[0], 'date');
  }
  for (const match of text.matchAll(MONTH)) {
    const month = Number(match[1]);
    if (month > 12 || month === 0) add(match.index, match[0], 'date');
  }
  for (const match of text.matchAll(RANGE)) {
    if (Number(match[1]) > Number(match[2])) add(match.index, match[0], 'range');
  }
  for (const match of text.matchAll(SAME_YEAR)) {
    const [, own = '', other = ''] = match;
    const passage = match[0].slice(4);
    // The last year named before the comparison is the one compared; 是2021年的1.86倍 names what it is compared with.
    const between =
      [
        ...passage
          .slice(0, passage.lastIndexOf(other))
          .matchAll(/(?<!是|为|比|较|与|由|从|同|当于)(20\d\d)年/g),
      ].at(-1)?.[1] ?? own;
    if (between === other) {
      const at = match.index + match[0].lastIndexOf(other);
      add(at, `${other}年`, 'same', { year: other });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Durations have up to three digits (120年), years four; 20x年 has lost a digit. */
function isYear(digits: string): boolean {
  if (digits.length === 3) return !/^20\d$/.test(digits) || digits === '200';
  if (digits.length !== 4) return false;
  return Number(digits) >= 1000 && Number(digits) < 2200;
}
