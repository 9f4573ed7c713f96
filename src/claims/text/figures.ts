import { shift, toNumber, type Decimal } from '../../quantity';
import type { Compact } from './compact';
import type { Mark } from '../types';
import { MOVED } from './words';

/** A figure of a text that may take part in arithmetic. */
export interface TextFigure extends Mark {
  readonly value: Decimal;
  readonly decimals: number;
  /** The digits and the point as printed, without separators, folded. */
  readonly bare: string;
  /** 元, 千元, 万元, 亿元, 万亿元, %, 百分点, 倍, a measure word; null where none is printed or carried over. */
  readonly unit: string | null;
  /** Whether the unit comes from a 单位 note. */
  readonly carried: boolean;
  /** 约, 近, 多, 余, 以上: not the whole figure. */
  readonly approximate: boolean;
  /**
   * The value in 元 (percent, pieces) as a double, and half a unit of its last digit (0 for counts):
   * to try, never to judge.
   */
  readonly size: number;
  readonly slack: number;
  /** Where number and unit stand in the compact text. */
  readonly from: number;
  readonly to: number;
}

/** Powers of ten of the units of money, in 元. */
export const MONEY: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8, 万亿元: 12 };

/** One string for each unit that is told often, so that two are compared by their place. */
const UNITS = new Map(
  [...Object.keys(MONEY), '%', '百分点', '倍', '个', '人', '分'].map((unit) => [unit, unit]),
);

export const MEASURES =
  '人次|条次|批次|册次|团组|平方米|公里|人|名|个|条|件|篇|次|辆|台|项|家|户|所|处|份|期|场|套|批|起|分|宗|部|种|册|座|间|亩|张|只|幅|组|支|站|吨|岗|卷|本|株|棵|头|栋|幢|枚|例|位|块|片|公顷|立方米|米';
const UNIT = new RegExp(
  `(?:(万亿元|亿元|万元|千元|元|%|个?百分点|倍)|(万?(?:${MEASURES}))|([万亿]多?元?))`,
  'y',
);
const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,20}(?:\.\d{1,12})?/y;
const GROUPED = /\d{1,3}(?: \d{3})+(?:\.\d+)?(?=[万亿千]?元)/y;
// 9 12.15万元 in a scanned text, where words are as spaced as digits.
const SPACED = /\d{1,3} \d{1,3}(?:\.\d+)?(?=[万亿千]?元)/y;
const SPACED_WORDS = /[一-龥] +[一-龥][^]{0,16}$/;
const UNIT_NOTE = /单位(?:均?为)?[：:]?(?:人民币)?(万亿元|亿元|万元|千元|元)|（(万亿元|亿元|万元|千元|元)）/y;
const DATED = /[年月日号时季世°℃岁]|[至到]\d{1,2}月|周岁|个(?:月|工作日|年度|季度)|[A-Za-z]/y;
// 463万元多23万元: and no 463 and more.
const LOOSE_AFTER =
  /(?:多(?!出|支|收|花|用|安排|投入)|[余+])(?!\d)|左右|以上|以下|以内|上下|（含）|[至到~]\d/y;
// 2021至2023年.
const YEARS_AFTER = /(?:至|到|、|和)20\d\d(?:年|至|到|、|和)/y;
/** 调增6亿元至29亿元: what it has come to, and no range. */
const MOVED_TO = /[至到]\d/y;
const LOOSE_BEFORE = /(?:(?<!节)约|(?<!最)近|超|超过|逾|不足|不低于|不超过|至少|最多|[≥≤><＞＜])$/;
/** 首次突破2万亿元: a mark that a level has passed, and no level. */
export const PASSED = /(?:突破|接近|逼近|跨越|跨上|跨过|迈上|迈过|站上)$/;
/** 2011408 知识产权宏观管理: the code of a function before its name, in a table without lines. */
const CODE = /^2[0-3]\d{5}$/;
const HOTLINE = /[”’」]?(?:[一-龥]{0,6}(?:热线|服务平台)|平台|报警|举报)/y;
const SCORE = /(?:得分|分值|权重|满分|评分|扣分)[：为]?$/;
const MAX_DIGITS = 20;

/** Shorter figures follow from too many others by chance. */
export const ENOUGH_DIGITS = 3;

/** The digits of a figure that were measured: those behind leading zeros. */
export const measuredDigits = ({ bare }: TextFigure): string => bare.replace(/\D|^0\.0*/g, '');

/** How many these are. */
export function digitsOf({ bare }: TextFigure): number {
  const from = firstMeasured(bare);
  return bare.length - from - (bare.includes('.', from) ? 1 : 0);
}

/** Its digits without the zeros at either end: round amounts tell little. */
export function significantDigits({ bare }: TextFigure): number {
  const from = firstMeasured(bare);
  let to = bare.length;
  while (to > from && '0.'.includes(bare.charAt(to - 1))) to -= 1;
  const point = bare.indexOf('.', from);
  return to - from - (point >= 0 && point < to ? 1 : 0);
}

/** Where the first digit that was measured stands: behind 0.00. */
function firstMeasured(bare: string): number {
  if (!bare.startsWith('0.')) return 0;
  let from = 2;
  while (bare.charAt(from) === '0') from += 1;
  return from;
}

const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** The figures of a text in order; dates, numbers of articles, documents, lists and telephones are none. Linear. */
export function readFigures(original: string, { text, at }: Compact): readonly TextFigure[] {
  const figures: TextFigure[] = [];
  let note: string | null = null;
  let index = 0;
  while (index < text.length) {
    const char = text.charAt(index);
    if (char === '单' || char === '（') {
      UNIT_NOTE.lastIndex = index;
      const found = UNIT_NOTE.exec(text);
      note = found?.[1] ?? found?.[2] ?? note;
    }
    if (!isDigit(char)) {
      index += 1;
      continue;
    }
    const end = endOfDigits(text, index);
    const number = spacedAt(original, { text, at }, index) ?? numberAt(text, index);
    const to = index + number.length;
    if (end - index <= MAX_DIGITS && number !== '') {
      const figure = figureAt(original, { text, at }, index, number, note);
      if (figure) figures.push(figure);
      index = Math.max(to, figure?.to ?? to);
    } else index = Math.max(end, index + 1);
  }
  return unitsOfSeries(text, figures);
}

const CAME =
  /^(?:；[^，。；\d]{2,12}[由从]|[增减升降调变][^，。；\d]{0,4}(?:至|到|为)|，(?:多|少|增|减|增加|减少)了?)$/;

/** 分别为310.50、89.50万元: a bare figure of a series has the unit of the next. */
function unitsOfSeries(text: string, figures: TextFigure[]): readonly TextFigure[] {
  for (let index = figures.length - 2; index >= 0; index -= 1) {
    const figure = figures[index];
    const next = figures[index + 1];
    if (!figure || !next || (figure.unit !== null && !figure.carried) || next.unit === null) continue;
    const between = text.slice(figure.to, figure.to + 3);
    const joined =
      (next.from - figure.to <= 2 && /^(?:[、和及与]|以及)/.test(between)) ||
      (next.from - figure.to === 1 && between.startsWith('，') && figure.decimals > 0);
    if (joined)
      figures[index] = {
        ...figure,
        ...sizeOf(toNumber(figure.value), figure.decimals, next.unit),
        unit: next.unit,
        carried: next.carried,
      };
  }
  // 决算数合计286.08，出国费150.00万元，…: and a total that of its first part.
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const figure = figures[index];
    const next = figures[index + 1];
    if (!figure || !next || figure.unit !== null || figure.decimals === 0 || !((next.unit ?? '') in MONEY))
      continue;
    if (!/[合总共]计(?:为)?$/.test(text.slice(Math.max(0, figure.from - 3), figure.from))) continue;
    if (!/^[，：；][^，。；：]{2,}$/.test(text.slice(figure.to, next.from))) continue;
    figures[index] = {
      ...figure,
      ...sizeOf(toNumber(figure.value), figure.decimals, next.unit),
      unit: next.unit,
    };
  }
  // 由412.6万元增至437.9，多25.3；公用经费由96.5变为88.2: what a level has come to, and by how much.
  for (let index = 1; index < figures.length; index += 1) {
    const figure = figures[index];
    const last = figures[index - 1];
    if (!figure || !last || figure.unit !== null || !((last.unit ?? '') in MONEY)) continue;
    if (figure.decimals === 0 || last.decimals === 0 || !CAME.test(text.slice(last.to, figure.from)))
      continue;
    figures[index] = {
      ...figure,
      ...sizeOf(toNumber(figure.value), figure.decimals, last.unit),
      unit: last.unit,
    };
  }
  // 分别为310.50万元、89.50: and of the one before, where nothing else follows.
  for (let index = 1; index < figures.length; index += 1) {
    const figure = figures[index];
    const last = figures[index - 1];
    if (!figure || !last || figure.unit !== null || last.unit === null || !(last.unit in MONEY)) continue;
    if (!/^[、和及与]$/.test(text.slice(last.to, figure.from))) continue;
    if (figure.to < text.length && !/[，。；、和及与）\n]/.test(text.charAt(figure.to))) continue;
    figures[index] = {
      ...figure,
      ...sizeOf(toNumber(figure.value), figure.decimals, last.unit),
      unit: last.unit,
    };
  }
  return figures;
}

function endOfDigits(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charAt(end))) end += 1;
  return end;
}

function spacedAt(original: string, { text, at }: Compact, from: number): string | null {
  SPACED.lastIndex = from;
  const found = SPACED.exec(text)?.[0];
  if (found === undefined || text.charAt(from - 1) === ' ') return null;
  const before = at[from] ?? 0;
  return SPACED_WORDS.test(original.slice(Math.max(0, before - 20), before)) ? found : null;
}

/** The digits of a number with separators and point; '' where none begins. */
export function numberAt(text: string, from: number): string {
  GROUPED.lastIndex = from;
  const grouped = GROUPED.exec(text)?.[0];
  if (grouped !== undefined) return grouped;
  NUMBER.lastIndex = from;
  return NUMBER.exec(text)?.[0] ?? '';
}

function figureAt(
  original: string,
  { text, at }: Compact,
  from: number,
  number: string,
  note: string | null,
): TextFigure | null {
  const before = text.charAt(from - 1);
  const afterNumber = from + number.length;
  if (/^20\d\d$/.test(number) && matches(YEARS_AFTER, text, afterNumber)) return null;
  if (/[A-Za-z.〔［[《/第]/.test(before) || matches(DATED, text, afterNumber)) return null;
  if (CODE.test(number) && /[一-龥]/.test(text.charAt(afterNumber)) && !matches(UNIT, text, afterNumber))
    return null;
  if (before === '-' && /[\d年月日A-Za-z]/.test(text.charAt(from - 2))) return null;
  if (/[-—~〕\]/]/.test(text.charAt(afterNumber)) && text.charAt(afterNumber + 1) !== '-') return null;
  if (isListMark(text, from, afterNumber)) return null;
  // 12345热线 is a telephone.
  if (/^1\d{2,4}$/.test(number) && matches(HOTLINE, text, afterNumber)) return null;
  return printedAt(original, { text, at }, from, number, note);
}

/** A number as it is printed with its unit, whatever stands around it. */
export function printedAt(
  original: string,
  { text, at }: Compact,
  from: number,
  number: string,
  note: string | null,
): TextFigure {
  const before = text.charAt(from - 1);
  const afterNumber = from + number.length;
  UNIT.lastIndex = afterNumber;
  const match = UNIT.exec(text);
  const printed = match?.[1] ?? match?.[2] ?? null;
  const loose = match?.[3] !== undefined;
  const spelled = loose ? `${match[3]?.charAt(0) ?? ''}元` : printed === '个百分点' ? '百分点' : printed;
  const unit = spelled === null ? null : (UNITS.get(spelled) ?? spelled);
  const to = afterNumber + (match?.[0].length ?? 0);
  // 占25.41，: a share without its sign.
  const unsigned =
    printed === null && !loose && /占(?:比|比重)?(?:为)?$/.test(text.slice(Math.max(0, from - 4), from));
  // “99公益日” is no amount, whatever the note says.
  const isPart = /[“‘「]/.test(before) && /[一-龥]/.test(text.charAt(to));
  // 分值10，得分9.5: marks, in a table of amounts.
  const isMark = SCORE.test(text.slice(Math.max(0, from - 4), from));
  const carried = unit === null && note !== null && !unsigned && !isPart && !isMark;
  const meant = unsigned ? '%' : (unit ?? (carried ? note : null));
  const bare = /[, ]/.test(number) ? number.replaceAll(/[, ]/g, '') : number;
  const dot = bare.indexOf('.');
  const start = at[from] ?? 0;
  const last = at[afterNumber - 1] ?? start;
  const negative = before === '-' && text.charAt(from - 2) !== '-';
  const decimals = dot < 0 ? 0 : bare.length - dot - 1;
  return {
    text: original.slice(start, last + 1),
    start,
    end: last + 1,
    value: shift(negative ? `-${bare}` : bare, 0),
    decimals,
    bare,
    ...sizeOf(negative ? -Number(bare) : Number(bare), decimals, meant),
    unit: meant,
    carried,
    approximate:
      (loose && /多/.test(match[3] ?? '')) ||
      (matches(LOOSE_AFTER, text, to) && !isMovedTo(text, from, to)) ||
      isLoose(text.slice(Math.max(0, from - 3), from), decimals, meant === '%' || bare.length > 4),
    from: negative ? from - 1 : from,
    to,
  };
}

const isMovedTo = (text: string, from: number, to: number): boolean =>
  matches(MOVED_TO, text, to) && MOVED.test(text.slice(Math.max(0, from - 6), from));

/** 约426.38亿元 is printed to its last digit. */
const isLoose = (before: string, decimals: number, long: boolean): boolean =>
  PASSED.test(before) || (LOOSE_BEFORE.test(before) && !(before.endsWith('约') && decimals > 1 && long));

/** A count that is printed as a word (四个) or before a list of names. */
export function figureFrom(mark: Mark, value: Decimal, place: { from: number; to: number }): TextFigure {
  return {
    ...mark,
    ...place,
    value,
    decimals: 0,
    bare: value,
    ...sizeOf(Number(value), 0, null),
    unit: null,
    carried: false,
    approximate: false,
  };
}

const SCORED = '分';
const RATIOS = ['倍', '百分点'];

/** Whether a measure is counted one by one, not measured and rounded. */
export const isCounted = (unit: string | null, decimals: number): boolean =>
  unit === SCORED || RATIOS.includes(unit ?? '') || (decimals === 0 && unit?.startsWith('万') !== true);

export function sizeOf(
  value: number,
  decimals: number,
  unit: string | null,
): { size: number; slack: number } {
  const factor = 10 ** (MONEY[unit ?? ''] ?? 0);
  const exact = unit !== null && !(unit in MONEY) && unit !== '%' && isCounted(unit, decimals);
  return { size: value * factor, slack: exact ? 0 : 0.5 * factor * 10 ** -decimals };
}

const isYearAt = (text: string, at: number): boolean => /^20\d\d年/.test(text.slice(at, at + 5));

function isListMark(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  if (before === '（' && after === '）') return true;
  // 收支情况表42、2025年…: the number of an entry, where the line was wrapped.
  if (after === '、' && to - from <= 2 && /[表说明]/.test(before) && isYearAt(text, to + 1)) return true;
  const heads = before === '' || '\n。；：'.includes(before) || (before === '即' && after === '）');
  return (
    heads &&
    to - from <= 2 &&
    (after === '、' || after === '）' || (after === '.' && !isDigit(text.charAt(to + 1))))
  );
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
