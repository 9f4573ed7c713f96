import type { MoneyUnit } from '../quantity';

/** A cell's words without what differs from form to form: width, spaces, stars, trailing colons. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*\u200b\ufeff]+/gu, '')
    .replace(/[:;,.。、]+$/u, '');
}

const MONEY_UNIT = /^(?:金额)?(?:单位:?)?(?:人民币)?(亿元|万元|千元|元)$/u;
const NOTED_UNIT = /\(([^()]{1,12})\)/gu;
const MEASURE = /^(?:单位:?)?([%‰]|个?百分点|[\u4e00-\u9fa5]{1,3}(?:次|\/[\u4e00-\u9fa5])?)$/u;
const NOT_A_MEASURE = /概述|选填|必填|年|月|日$|境|含|盖章|公章|权重|公式|调整|预算|决算/u;

/** What is printed in a header or label beside its words. */
export interface Words {
  /** The words alone: no year, no unit, no column letters such as (A) or (B/A). */
  readonly key: string;
  /** The same, with the content of remaining brackets: 全年(调整)预算数 is 全年调整预算数. */
  readonly open: string;
  /** 万元, %, 篇; null when none is printed. */
  readonly unit: string | null;
  /** `2023`; null when none is printed. */
  readonly year: number | null;
}

const cache = new Map<string, Words>();
const CACHE_LIMIT = 50_000;

/** Header words of a cell (design: header words are data; this takes away what is not words). Cached. */
export function wordsOf(text: string): Words {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const words = readWords(text);
  cache.set(text, words);
  return words;
}

function readWords(text: string): Words {
  let rest = normalise(text);
  let unit: string | null = null;
  rest = rest.replace(NOTED_UNIT, (whole, inner: string) => {
    const money = MONEY_UNIT.exec(inner);
    if (money) {
      unit ??= money[1] ?? null;
      return '';
    }
    // Column letters and formulas: (A), (B/A), (①), (3=1-2), (×100%).
    if (/^[A-Za-z0-9①-⑳=+\-*×÷/%.]+$/u.test(inner)) {
      if (inner === '%') unit ??= '%';
      return '';
    }
    const measure = MEASURE.exec(inner);
    if (measure && !NOT_A_MEASURE.test(inner)) {
      unit ??= measure[1] ?? null;
      return '';
    }
    return whole;
  });
  const tail = /[,:/](亿元|万元|千元|元|%)$/u.exec(rest);
  if (tail) {
    unit ??= tail[1] ?? null;
    rest = rest.slice(0, -tail[0].length);
  }
  let year: number | null = null;
  rest = rest.replace(/(20\d\d)年?度?/gu, (_, digits: string) => {
    year ??= Number(digits);
    return '某年';
  });
  rest = rest.replace(
    /\d{1,2}(?:月)?[-—–~至－到]\d{1,2}月份?|截[至止](?:某年)?\d{1,2}月(?:\d{1,2}日|底|末)?/u,
    '某月',
  );
  const open = rest.replace(/[()[\]【】〔〕]/gu, '');
  const key = rest.replace(/\([^()]*\)/gu, '');
  return { key: key === '' ? open : key, open, unit, year };
}

const UNIT_NOTE = /(?:金额)?单位[:\s]*(?:人民币)?[:\s]*(亿元|万元|千元|元)(?![\u4e00-\u9fa5])/u;

/** The money unit in a note such as `单位：万元`, or in the brackets of a heading; null when there is none. */
export function unitIn(text: string): MoneyUnit | null {
  const plain = text.normalize('NFKC');
  const match =
    UNIT_NOTE.exec(plain.replace(/[ \u3000]+/gu, '')) ??
    /\((?:[^()]*[,、;\s])?(亿元|万元|千元|元)\)/u.exec(plain);
  return match ? asMoneyUnit(match[1] ?? null) : null;
}

const NOTE_OF_UNIT = /[(（]?(?:金额|计量|货币)?单位[:：]\s*(?:人民币)?\s*[^\s:：()（）]{1,4}[)）]?/u;

/** A text without the note of a unit in it: nothing is left of 单位：万元. */
export const withoutUnitNote = (text: string): string =>
  /[:：]/u.test(text)
    ? text.replace(NOTE_OF_UNIT, (note) => (unitIn(note) === null ? note : '')).trim()
    : text;

/** The unit as a unit of money; null for any other. */
export function asMoneyUnit(unit: string | null): MoneyUnit | null {
  return unit === '元' || unit === '千元' || unit === '万元' || unit === '亿元' ? unit : null;
}

/** The budget year printed in a text: `2023` of 2023年度 or （2023年）; null when there is none. */
export function yearIn(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const match = /(20\d\d)(?:年|-20\d\d年)/u.exec(plain);
  return match?.[1] ?? null;
}

/** Whether a text names several years at once, as 2022-2023年 does. */
export const isYearSpan = (text: string): boolean =>
  /20\d\d年?(?:度)?[-—–~至－]20\d\d年/u.test(text.normalize('NFKC').replace(/\s+/gu, ''));

/** Whether a text is a figure typed as text: `329.77 `, `1,260.80`, `１６．３７％`. */
export function looksNumeric(text: string): boolean {
  return /^(?:超|近|约|达)?[+\-−－(（]?[¥￥]?[\d０-９][\d０-９,，.．]* ?(?:[%％)）]|(?:亿|万|千|百)?(?:多|余|\+)?[\u4e00-\u9fa5]{0,3}\+?)?$/u.test(
    text.trim(),
  );
}

/** A dash or slash put where there is no figure. */
export function isDash(text: string): boolean {
  return /^(?:[-—–－―/／\\]+|无|不适用)$/u.test(text);
}

/** The measure word in a note such as `单位：篇`; null when there is none, several, or a unit of money. */
export function measureIn(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const match = /单位:([\u4e00-\u9fa5]{1,3})$/u.exec(plain);
  return match?.[1] !== undefined && asMoneyUnit(match[1]) === null && !/中心|单位|局|部|委/u.test(match[1])
    ? match[1]
    : null;
}
