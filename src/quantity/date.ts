import { CHINESE_NUMERAL, chineseNumber } from './text';
import type { PartialDate } from './types';

const YEAR = String.raw`(?:(\d{4}) ?年(?:度)? ?)?`;
const END = '(底|末|月底|月末|份|内|上旬|中旬|下旬|初)?';
const BEFORE = '(之前|以前|前|内|以内|完成|前完成|之前完成|以前完成|前全部完成|止|前实施完成)?';
const LEAD = '(?:≤|<=|不晚于|不迟于|截至|截止|截止到|至|到|于|在|力争)?';

const MONTH = new RegExp(`^${LEAD} ?${YEAR}(\\d{1,2}) ?月${END} ?${BEFORE}$`);
const DAY = new RegExp(`^${LEAD} ?${YEAR}(\\d{1,2}) ?月 ?(\\d{1,2}) ?[日号] ?${BEFORE}$`);
const NUMERIC = new RegExp(`^${LEAD} ?(\\d{4})([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))? ?${BEFORE}$`);
const QUARTER = new RegExp(`^${LEAD} ?${YEAR}(?:第 ?)?([1-4一二三四]) ?季度(?:末|底)? ?${BEFORE}$`);
const HALF = new RegExp(`^${LEAD} ?${YEAR}(上|下)半年(?:末|底)? ?${BEFORE}$`);
const YEAR_END = new RegExp(
  `^${LEAD} ?(?:(\\d{4}) ?年|当年|本年|本年度|年度)?年?(?:底|末|终|年底|年末) ?${BEFORE}$`,
);
/** Four digits that are a year and no duration. */
const YEAR_ALONE = new RegExp(`^${LEAD} ?((?:19|20)\\d{2}) ?年(?:度|全年)? ?${BEFORE}$`);
const CHINESE_MONTH = new RegExp(`(?<![${CHINESE_NUMERAL}])([${CHINESE_NUMERAL}]{1,3})(?=月)`);
const LEADING_BOUND = /^(?:≤|<=|不晚于|不迟于|截至|截止)/;

/** A date as targets write it, and whether it is a deadline: 前, 底, 内 or the name of a period. */
export interface DateReading {
  readonly date: PartialDate;
  readonly before: boolean;
}

/**
 * 9月前, 12月底前, 2023年12月31日前, 第四季度, 年底前, 2023-12-31, 7月, 2023年; null for what is no date. The text has been
 * through `plainText`. A period stands for its last month.
 */
export function parseDate(plain: string): DateReading | null {
  const text = plain.replace(CHINESE_MONTH, (numeral) => String(chineseNumber(numeral) ?? numeral));
  return (
    day(text) ??
    numeric(text) ??
    month(text) ??
    quarter(text) ??
    half(text) ??
    yearEnd(text) ??
    yearAlone(text)
  );
}

function reading(
  year: string | undefined,
  month: number | null,
  day: number | null,
  deadline: boolean,
  text: string,
): DateReading | null {
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysIn(month, year))) return null;
  return {
    date: { year: year === undefined ? null : Number(year), month, day },
    before: deadline || LEADING_BOUND.test(text),
  };
}

function daysIn(month: number, year: string | undefined): number {
  const leap =
    year === undefined || (Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0));
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isDeadline = (word: string | undefined): boolean => word !== undefined && word !== '完成';

function day(text: string): DateReading | null {
  const match = DAY.exec(text);
  return match && reading(match[1], Number(match[2]), Number(match[3]), isDeadline(match[4]), text);
}

function numeric(text: string): DateReading | null {
  const match = NUMERIC.exec(text);
  if (!match || (match[2] === '.' && match[4] === undefined)) return null;
  return reading(
    match[1],
    Number(match[3]),
    match[4] === undefined ? null : Number(match[4]),
    isDeadline(match[5]),
    text,
  );
}

function month(text: string): DateReading | null {
  const match = MONTH.exec(text);
  if (!match) return null;
  const [, year, number, end, before] = match;
  const period = end !== undefined && end !== '份';
  return reading(year, Number(number), null, isDeadline(before) || (period && before !== '完成'), text);
}

function quarter(text: string): DateReading | null {
  const match = QUARTER.exec(text);
  if (!match) return null;
  const quarter = '1234'.indexOf(match[2] ?? '') + 1 || '一二三四'.indexOf(match[2] ?? '') + 1;
  return reading(match[1], quarter * 3, null, true, text);
}

function half(text: string): DateReading | null {
  const match = HALF.exec(text);
  return match && reading(match[1], match[2] === '上' ? 6 : 12, null, true, text);
}

function yearEnd(text: string): DateReading | null {
  const match = YEAR_END.exec(text);
  return match && reading(match[1], 12, null, true, text);
}

function yearAlone(text: string): DateReading | null {
  const match = YEAR_ALONE.exec(text);
  return match && reading(match[1], null, null, isDeadline(match[2]), text);
}

/** Canonical text: `2023年12月31日前`, `7月`. */
export function formatDate({ date, before }: DateReading): string {
  const year = date.year === null ? '' : `${date.year}年`;
  const month = date.month === null ? '' : `${date.month}月`;
  const day = date.day === null ? '' : `${date.day}日`;
  return `${year}${month}${day}${before ? '前' : ''}`;
}
