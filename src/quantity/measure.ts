import { compare, decimalsOf, multiply, toText } from './decimal';
import { type DateReading, formatDate, parseDate } from './date';
import { figureOfCell, type NumberCell } from './cell';
import { parseFigure, withUnit } from './figure';
import {
  APPROXIMATE_INFIX,
  APPROXIMATE_PREFIXES,
  APPROXIMATE_SUFFIXES,
  NEUTRAL_WORDS,
  OPERATORS_AFTER,
  OPERATORS_BEFORE,
  REACHING_WORDS,
} from './operators';
import { remember } from './remember';
import { CHINESE_NUMERAL, LONGEST_FIGURE, plainText } from './text';
import { TIER_TEXTS, tierOf } from './tier';
import type { Figure, Measure, Operator } from './types';
import { isMeasureWord, unitScale } from './units';

/** What columns of their own say of a value. */
export interface MeasureContext {
  /** Of an operator column; 定性 is `qualitative`. */
  readonly operator?: Operator | 'qualitative' | null;
  /** Of a unit column. */
  readonly unit?: string | null;
}

type NumberMeasure = Measure & { readonly kind: 'number' };

const NONE = /^(?:无|没有|暂无|无此项|不适用|不涉及|未涉及|N\/?A|[-—–―─/\\]+)[.。]?$/i;
const PLACEHOLDER = /[×xX]{2}|某某|\{[^{}]*\}|__|□|\*{2}|【待|^\*$|^…+$|^\.{3,}$/;
const PERCENT_UNITS = new Set(['%', '％', '百分比', '百分号']);

/**
 * A 指标值 or 完成值 as written, with the operator and unit of their own columns joined in (the value's own win).
 * Never throws; time grows linearly with the text.
 */
export function parseMeasure(text: string, context: MeasureContext = {}): Measure {
  if (text.length > LONGEST_FIGURE) return readMeasure(text, context);
  return remember(readingsIn(context), MOST_READINGS, text, () => readMeasure(text, context));
}

type Readings = Map<string, Measure>;

// Many rows want 100% in the same unit. By operator, unit and text.
const readings = new Map<string | null, Map<string | null, Readings>>();
const MOST_READINGS = 10_000;
const MOST_UNITS = 200;

function readingsIn({ operator = null, unit = null }: MeasureContext): Readings {
  const ofOperator = remember(readings, MOST_UNITS, operator, () => new Map<string | null, Readings>());
  return remember(ofOperator, MOST_UNITS, unit, () => new Map<string, Measure>());
}

function readMeasure(text: string, context: MeasureContext): Measure {
  const plain = plainText(text);
  if (plain === '') return { kind: 'blank', text: '' };
  const simple = context.operator === 'qualitative' ? null : simpleNumber(plain, text, context);
  if (simple) return simple;
  if (plain.length > LONGEST_FIGURE) return { kind: 'qualitative', text };
  if (NONE.test(plain)) return { kind: 'none', text };
  const tier = tierOf(plain);
  if (tier !== null) return { kind: 'tier', tier, text };
  if (PLACEHOLDER.test(plain)) return { kind: 'placeholder', text };
  if (context.operator === 'qualitative' || !NUMERIC.test(plain)) return { kind: 'qualitative', text };
  const bare = plain.replace(/[.;,、。；]+$/, '');
  const date = parseDate(bare);
  if (date) return { kind: 'date', ...date, text };
  const unit = context.unit ?? null;
  const read = parseRange(bare, text, unit) ?? parseNumber(bare, text) ?? labelled(bare, text);
  if (read?.kind !== 'number') return read ?? { kind: 'qualitative', text };
  const named = namedDate(read);
  if (named) return { kind: 'date', ...named, text };
  return {
    ...read,
    operator: read.operator ?? contextOperator(context),
    figure: withColumnUnit(read.figure, unit),
  };
}

/** 完成时间9月, 竣工2024年: what stands behind the words is a date, and no count of months or years. */
function namedDate({ operator, approximate, figure }: NumberMeasure): DateReading | null {
  if (operator !== null || approximate || !DATE_UNITS.has(figure.unit ?? '')) return null;
  return parseDate(`${figure.value}${figure.unit ?? ''}`);
}

const DATE_UNITS = new Set(['年', '月']);

// Without any of these a text holds no number and no date.
const NUMERIC = new RegExp(`[\\d${CHINESE_NUMERAL}年半]`);
const SIMPLE = /^([≥≤<>=])?(\d{1,12}(?:\.\d{1,6})?)(%|\p{Script=Han}{1,3})?$/u;
// Measure words that also make dates or tenths.
const AMBIGUOUS = new Set(['年', '月', '季度', '成']);

/** The forms that most cells have (`≥95%`, `3150条`), read the short way and to the same effect. */
function simpleNumber(plain: string, text: string, context: MeasureContext): NumberMeasure | null {
  const [, operator, digits = '', word] = SIMPLE.exec(plain) ?? [];
  if (digits === '' || (word !== undefined && word !== '%' && (!isMeasureWord(word) || AMBIGUOUS.has(word))))
    return null;
  const figure: Figure = {
    value: multiply(digits, '1'),
    decimals: decimalsOf(digits),
    unit: word ?? null,
    text,
  };
  return {
    kind: 'number',
    operator: (operator as Operator | undefined) ?? contextOperator(context),
    figure: withColumnUnit(figure, context.unit ?? null),
    approximate: false,
    text,
  };
}

function contextOperator({ operator }: MeasureContext): Operator | null {
  return operator === 'qualitative' ? null : (operator ?? null);
}

/** The measure of a cell: a number in its number format (1 as `0%` is 100 %), or its text. */
export function measureOfCell(
  cell: NumberCell & { readonly text: string },
  context: MeasureContext = {},
): Measure {
  if (typeof cell.value !== 'number') return parseMeasure(cell.text, context);
  const figure = figureOfCell(cell, columnUnit(context.unit ?? null));
  if (!figure) return parseMeasure(cell.text, context);
  return {
    kind: 'number',
    operator: contextOperator(context),
    figure: { ...figure, text: cell.text },
    approximate: false,
    text: cell.text,
  };
}

function columnUnit(unit: string | null): string | null {
  const plain = unit === null ? '' : plainText(unit);
  if (plain === '' || NONE.test(plain)) return null;
  return PERCENT_UNITS.has(plain) ? '%' : plain;
}

function withColumnUnit(figure: Figure, unit: string | null): Figure {
  const column = columnUnit(unit);
  return figure.unit === null && column !== null ? withUnit(figure, column) : figure;
}

interface Bounds {
  operator: Operator | null;
  approximate: boolean;
  rest: string;
}

/** Takes the operator and the approximating words off both ends; null where the two ends contradict each other. */
function takeBounds(plain: string): Bounds | null {
  const front = takeFront(plain);
  const back = takeBack(front.rest);
  const operator = joinOperators(front.operator, front.reaching, back.operator);
  if (operator === undefined) return null;
  return { operator, approximate: front.approximate || back.approximate, rest: back.rest };
}

interface Front {
  readonly operator: Operator | null;
  readonly reaching: boolean;
  readonly approximate: boolean;
  readonly rest: string;
}

function takeFront(plain: string): Front {
  let rest = plain;
  let operator: Operator | null = null;
  let reaching = false;
  let approximate = false;
  for (;;) {
    const now = rest;
    const sign: Operator | undefined =
      operator === null ? OPERATORS_BEFORE.find(([word]) => now.startsWith(word))?.[1] : undefined;
    const word =
      (sign === undefined ? undefined : OPERATORS_BEFORE.find(([word]) => now.startsWith(word))?.[0]) ??
      [...REACHING_WORDS, ...APPROXIMATE_PREFIXES, ...NEUTRAL_WORDS].find((word) => now.startsWith(word));
    if (word === undefined) return { operator, reaching, approximate, rest };
    if (sign !== undefined) operator = sign;
    else if (REACHING_WORDS.includes(word)) reaching = true;
    else if (APPROXIMATE_PREFIXES.includes(word)) approximate = true;
    rest = now.slice(word.length).trimStart();
  }
}

function takeBack(plain: string): { operator: '≥' | '≤' | '>' | null; approximate: boolean; rest: string } {
  let rest = plain;
  let operator: '≥' | '≤' | '>' | null = null;
  let approximate = false;
  for (;;) {
    const now = rest;
    const bound: (typeof OPERATORS_AFTER)[number] | undefined =
      operator === null ? OPERATORS_AFTER.find(([word]) => now.endsWith(word)) : undefined;
    const about = APPROXIMATE_SUFFIXES.find((word) => now.endsWith(word));
    if (bound) [, operator] = bound;
    else if (about !== undefined) approximate = true;
    const word = bound?.[0] ?? about;
    if (word === undefined) return { operator, approximate, rest };
    rest = now.slice(0, -word.length).trimEnd();
  }
}

const upwards = (operator: Operator): boolean => operator === '≥' || operator === '>';

/** undefined: the words in front and behind contradict each other. */
function joinOperators(
  front: Operator | null,
  reaching: boolean,
  back: '≥' | '≤' | '>' | null,
): Operator | null | undefined {
  if (front === null) return back ?? (reaching ? '≥' : null);
  if (back === null || front === '=') return back ?? front;
  return upwards(front) === upwards(back) ? front : undefined;
}

/** (含), (含本数), (含95%): the number itself belongs to what it bounds. */
const INCLUDED = /\((?:含|包含)(?:本数|\d[^()]{0,8})?\)/;
const INCLUSIVE: Partial<Record<Operator, Operator>> = { '>': '≥', '<': '≤' };

function parseNumber(plain: string, text: string): NumberMeasure | null {
  const open = plain.replace(INCLUDED, '');
  const read = parseBounded(open, text);
  const operator = read?.operator;
  return read && operator && open !== plain ? { ...read, operator: INCLUSIVE[operator] ?? operator } : read;
}

function parseBounded(plain: string, text: string): NumberMeasure | null {
  const bounds = takeBounds(plain);
  if (!bounds) return null;
  const figure = parseFigure(bounds.rest);
  if (figure) {
    return {
      kind: 'number',
      operator: bounds.operator,
      figure: { ...figure, text },
      approximate: bounds.approximate,
      text,
    };
  }
  const [, front, back] = APPROXIMATE_INFIX.exec(bounds.rest) ?? [];
  const inner = front === undefined ? null : parseFigure(front + (back ?? ''));
  return (
    inner && {
      kind: 'number',
      operator: bounds.operator,
      figure: { ...inner, text },
      approximate: true,
      text,
    }
  );
}

const RANGE = /^(.*?\d(?: ?[^\d\s~—–至到-]{1,6})?) ?(?:-|~|—{1,2}|–|至|到) ?(\d.*)$/;
const TWO_BOUNDS = /^(.+?)(?:且|并且|,|、|;| ) ?([≥≤<>不小大低高].*)$/;
/** 大于等于3小于等于5. */
const BOUNDS_TOGETHER = /^(\D{1,8}\d[^≥≤<>不小大低高]{0,24})([≥≤<>不小大低高].*)$/;

function parseRange(plain: string, text: string, unit: string | null): Measure | null {
  const match = RANGE.exec(plain);
  const first = match && parseNumber(match[1] ?? '', text);
  const second = match && parseNumber(match[2] ?? '', text);
  if (first && second && first.operator === null && second.operator === null) {
    return rangeOf(first.figure, second.figure, text, unit);
  }
  const bounds = TWO_BOUNDS.exec(plain) ?? BOUNDS_TOGETHER.exec(plain);
  const lower = bounds && parseNumber(bounds[1] ?? '', text);
  const upper = bounds && parseNumber(bounds[2] ?? '', text);
  if (!lower || !upper) return null;
  if (lower.operator === '≥' && upper.operator === '≤')
    return rangeOf(lower.figure, upper.figure, text, unit);
  if (lower.operator === '≤' && upper.operator === '≥')
    return rangeOf(upper.figure, lower.figure, text, unit);
  return null;
}

function rangeOf(first: Figure, second: Figure, text: string, unit: string | null): Measure | null {
  const high = withColumnUnit(second, unit);
  const low = first.unit === null && high.unit !== null ? withUnit(first, high.unit) : first;
  // 1月-12月 is a time and no range of a value.
  if (high.unit === '月') return null;
  return low.unit === high.unit && compare(low.value, high.value) <= 0
    ? { kind: 'range', low, high, text }
    : null;
}

const LABEL = /^([^\d≥≤<>=]{1,24}?)((?:[≥≤<>=]|百分之|\d).*)$/;
const LABEL_END = /(?:率|度|比例|占比|比重|量|数|值|额|[:：])$/;

/** What was done, before how much of it: 举办, 购置设备. Nothing that counts down, ranks, or speaks of a period. */
const DEED = /^(?!.*[前后第每均不未无减降少缩短节省翻超差近约距])\p{Script=Han}{2,10}$/u;
/** A remark behind the one value of the text, which has its unit: `4.` and `4,` number something. */
const REMARKED = new RegExp(`^([^,;]*\\d[^,;]*?[^\\d,;. ]) ?[,;.] ?[^\\d${CHINESE_NUMERAL}]{1,40}$`);

/** 播放量≥3000次, 满意度达到95%以上, 完成率98%, 举办3场, 95%(含补播): words around the one value of the text. */
function labelled(plain: string, text: string): NumberMeasure | null {
  const [, label = '', value = ''] = LABEL.exec(plain) ?? [];
  if (value !== '' && value !== plain) {
    const before = boundWordAtEnd(label);
    const known = before !== '' || LABEL_END.test(label) || /^[≥≤<>=]/.test(value);
    const read = known ? parseNumber(before + value, text) : deed(label, value, text);
    if (read) return read;
  }
  const noted = (/^([^()]*\d[^()]*)\([^()]{1,30}\)$/.exec(plain) ??
    /^(.*\d.*?)(?:已|全部|均已)?完成$/.exec(plain) ??
    REMARKED.exec(plain))?.[1];
  return noted === undefined ? null : (parseNumber(noted.trim(), text) ?? labelled(noted.trim(), text));
}

/** 举办3场, 系统1套: a count in a measure word of the list, whose label counts nothing itself. */
function deed(label: string, value: string, text: string): NumberMeasure | null {
  if (!DEED.test(label) || new RegExp(`[${CHINESE_NUMERAL}]`).test(label)) return null;
  const read = parseNumber(value, text);
  return read && isMeasureWord(unitScale(read.figure.unit).base) ? read : null;
}

const BOUND_WORDS = [
  ...OPERATORS_BEFORE.map(([word]) => word),
  ...REACHING_WORDS,
  ...APPROXIMATE_PREFIXES,
  ...NEUTRAL_WORDS,
].sort((a, b) => b.length - a.length);

function boundWordAtEnd(label: string): string {
  const word = BOUND_WORDS.find((word) => label.endsWith(word));
  return word ?? '';
}

/** A figure as canonical text: `3800条`, `16.37%`. */
export function formatFigure(figure: Pick<Figure, 'value' | 'decimals' | 'unit'>): string {
  return toText(figure.value, figure.decimals) + (figure.unit ?? '');
}

/** A measure as canonical text (`≥95%`, `90%~95%`, `9月前`), which reads back as the same measure. */
export function formatMeasure(measure: Measure): string {
  switch (measure.kind) {
    case 'number':
      return (measure.operator ?? '') + (measure.approximate ? '约' : '') + formatFigure(measure.figure);
    case 'range':
      return `${formatFigure(measure.low)}~${formatFigure(measure.high)}`;
    case 'date':
      return formatDate(measure);
    case 'tier':
      return TIER_TEXTS[measure.tier];
    default:
      return measure.text;
  }
}
