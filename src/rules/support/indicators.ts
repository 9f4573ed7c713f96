import { plainText } from '../../quantity';
import type { Measure } from '../../quantity';
import type { Fact, Indicator, IndicatorTable, Slot } from '../../evaluation';
import type { Facts } from '../facts';

/** A row of an indicator grid with its grid. */
export interface Row {
  readonly table: IndicatorTable;
  readonly indicator: Indicator;
}

// Found once for all rules: with ten thousand rows the lists themselves are work.
const evaluated = new WeakMap<Facts, readonly Row[]>();

/** Every named row of a grid that reports actual values. */
export function evaluatedRows(facts: Facts): readonly Row[] {
  const found = evaluated.get(facts);
  if (found) return found;
  const rows: Row[] = [];
  for (const table of facts.evaluation.indicators) {
    if (table.stage === 'evaluation') {
      for (const indicator of namedRows(table)) rows.push({ table, indicator });
    }
  }
  evaluated.set(facts, rows);
  return rows;
}

const named = new WeakMap<readonly Indicator[], readonly Indicator[]>();

/** The rows of a grid that have a name. */
export function namedRows({ indicators }: IndicatorTable): readonly Indicator[] {
  const rows = named.get(indicators) ?? indicators.filter(isNamed);
  named.set(indicators, rows);
  return rows;
}

/** Classes that rows of a grid stand under, by their names, with the first row that does. */
export interface ClassPair {
  readonly level1: string;
  readonly level2: string;
  readonly first: Indicator;
}

const pairs = new WeakMap<readonly Indicator[], readonly ClassPair[]>();

/** Every pair of classes of a grid's rows, in the order of their first rows. */
export function classPairs({ indicators }: IndicatorTable): readonly ClassPair[] {
  const before = pairs.get(indicators);
  if (before) return before;
  const found = new Map<string, ClassPair>();
  let last: Indicator | null = null;
  for (const row of indicators) {
    // Rows of one class follow each other.
    const same =
      last !== null && row.level1?.value === last.level1?.value && row.level2?.value === last.level2?.value;
    last = row;
    if (same) continue;
    const [level1, level2] = [classOf(row.level1), classOf(row.level2)];
    const key = `${level1}\u0001${level2}`;
    if (!found.has(key)) found.set(key, { level1, level2, first: row });
  }
  const all = [...found.values()];
  pairs.set(indicators, all);
  return all;
}

export const isNamed = (indicator: Indicator): boolean =>
  indicator.name.value !== '' && !isSubtotalWord(indicator.name.value);

const SUBTOTAL = /小计$|^(?:合计|总计|总分)$/;
// Most names end otherwise: asked of every row by many rules.
const isSubtotalWord = (text: string): boolean =>
  (text.endsWith('计') || text.endsWith('分')) && SUBTOTAL.test(text);

/** Whether a row sums up the rows above it (产出指标小计) and is no indicator of its own. */
export function isSubtotal({ name, level1, level2 }: Indicator): boolean {
  return isSubtotalWord(name.value) || isSubtotalWord(wordsOf(level2)) || isSubtotalWord(wordsOf(level1));
}

/** Whether a row has a share in the form's points and total: an indicator, or 预算执行率 printed as a row of the grid. */
export function isScored(row: Indicator): boolean {
  return !isSubtotal(row) && (isNamed(row) || Boolean(row.points?.figure) || Boolean(row.score?.figure));
}

/** Whether a row is the execution rate, which some forms print in the grid and not with the funds. */
export function isExecutionRow({ name, level1, level2 }: Indicator): boolean {
  const words = name.value || wordsOf(level2) || wordsOf(level1);
  return words.includes('执行率') || words.includes('支出率') || words.includes('预算执行');
}

/** What findings call a row: its name, else its class. */
export function subjectOf(indicator: Indicator): string {
  return indicator.name.value || wordsOf(indicator.level2) || wordsOf(indicator.level1);
}

/** The target that counts: 调整指标值 where one is given, else 年度指标值. */
export function targetOf(indicator: Indicator): Fact<Measure> | null {
  const { adjustedTarget, target } = indicator;
  const kind = adjustedTarget?.value.kind ?? 'blank';
  return kind === 'blank' || kind === 'none' ? target : adjustedTarget;
}

/** A class or level without number, points in brackets, spaces and the word 指标: 产出指标（50分） is 产出. */
export function className(text: string): string {
  let name = classNames.get(text);
  if (name === undefined) {
    if (classNames.size > MOST_KEPT) classNames.clear();
    name = freshClassName(text);
    classNames.set(text, name);
  }
  return name;
}

/** The same for words of which every row has its own. */
export function freshClassName(text: string): string {
  if (COMPARABLE.test(text) && !text.endsWith('分')) return text.endsWith('指标') ? text.slice(0, -2) : text;
  return plainText(text)
    .replace(/\s/g, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/^[\d一二三四五六七八九十]+[.、]/, '')
    .replace(/\d+(?:\.\d+)?分$/, '')
    .replace(/指标$/, '');
}

// A form has few classes, and many rules ask for them in every row.
const classNames = new Map<string, string>();
const MOST_KEPT = 2000;

/** The words of a fact; none where it is not there. */
export const wordsOf = (fact: { readonly value: string } | null | undefined): string => fact?.value ?? '';

/** What a cell shows; nothing where it is not there. */
export const shownOf = (cell: { readonly text: string } | null | undefined): string => cell?.text ?? '';

/** The class or level that a row stands under; nothing where it has none. */
export const classOf = (level: Fact<string> | null): string => className(wordsOf(level));

/** A name as names are compared: without spaces, number prefix and full-width forms. */
export function comparableName(text: string): string {
  if (COMPARABLE.test(text)) return text;
  return plainText(text)
    .replace(/[\s“”"'‘’《》()（）、,，。.;；:：]/g, '')
    .replace(/^(?:指标\d+|\d+(?=\D))/, '');
}

// Most names are words and figures alone.
const COMPARABLE = /^(?![\d指])[\dA-Za-z%\u4e00-\u9fa5]+$/;

/** Whether a slot's cell is there and holds nothing. */
export const isEmptySlot = (slot: Slot | null): slot is Slot => slot !== null && slot.source === 'empty';

/** Whether a grid prints the national first levels; rules on classes judge no other. */
export function hasNationalLevels(table: IndicatorTable): boolean {
  return classPairs(table).some(({ level1 }) =>
    // Not 产出及效率, which Hunan prints.
    /^(?:(?:项目)?(?:产出|效益|成本)|.{0,6}满意度)$/.test(level1),
  );
}
