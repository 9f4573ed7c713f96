import { bodyStop, knownLines, profile } from './evidence';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import { budgetDifference, moneyHeader } from './headers';
import type { MoneyHeader } from './headers';
import { wordsOf } from './text';

const PLANNED: ReadonlySet<MoneyHeader | null> = new Set<MoneyHeader>(['initial', 'budget', 'adjusted']);

/** Spending in a word that says by itself neither whether it was planned nor what it is a figure of. */
const SPENT =
  /^(?:已|实)(?:支|付|用|花)$|^(?:全年|全年累计)?(?:支出|开支|列支|支用|使用|支付|花费|投入|用款|报销)(?:数|额|金额|资金|情况)?(?:合计|小计|总计)?$/u;

/**
 * What the headers of a table of money say: each by its own words, without what all of two groups of columns have before them
 * (政府采购预算 and 政府采购支出). Beside what was planned, spending is what came of it.
 */
export function moneyWords(
  grid: Grid,
  cells: readonly HeaderCell[],
  bodyRow: number,
): ReadonlyMap<HeaderCell, MoneyHeader> {
  const shared = sharedWords(cells);
  const said = (cell: HeaderCell): string =>
    (cell.upper.startsWith(shared) ? cell.text.slice(shared.length) : cell.text).replaceAll(' ', '');
  const words = new Map<HeaderCell, MoneyHeader>();
  for (const cell of cells) {
    const word = moneyHeader(said(cell)) ?? (isAgainstBudget(said(cell)) ? null : moneyHeader(cell.lowest));
    if (word !== null) words.set(cell, word);
  }
  if (![...words.values()].some((word) => PLANNED.has(word))) {
    const plan = plannedIn(grid, cells, bodyRow, words, said);
    if (plan) words.set(plan, 'budget');
  }
  const changed = adjustedIn(grid, cells, bodyRow, words);
  if (changed) words.set(changed, 'adjusted');
  wholeYears(cells, words, said);
  // What has arrived is what was spent only where nothing else is.
  const arrived = cells.filter((cell) => words.get(cell) === 'actual' && ARRIVED.test(said(cell)));
  const known = cells.some((cell) => words.get(cell) === 'actual' && !arrived.includes(cell));
  if (known || ![...words.values()].some((word) => PLANNED.has(word))) return words;
  const spent = cells.find(
    (cell) =>
      !PLANNED.has(words.get(cell) ?? null) &&
      SPENT.test(wordsOf(said(cell)).open) &&
      figures(grid, cell, bodyRow),
  );
  if (spent) {
    for (const cell of arrived) words.delete(cell);
    words.set(spent, 'actual');
  }
  return words;
}

/** What was planned in a word of counts too: 计划安排, 计划. */
const PLAN =
  /^(?:全年|本年度?|年度|年初|某年)?(?:计划|拟)(?:安排|投资|投入|资金|支出|金额|用款)?(?:资金|数|额)?$/u;

/** What was planned to be spent, beside what was: of money where it says so, or where the lines of a budget stand beside it. */
function plannedIn(
  grid: Grid,
  cells: readonly HeaderCell[],
  bodyRow: number,
  words: ReadonlyMap<HeaderCell, MoneyHeader>,
  said: (cell: HeaderCell) => string,
): HeaderCell | null {
  if (![...words.values()].includes('actual')) return null;
  const plans = cells.filter((cell) => PLAN.test(wordsOf(said(cell)).open));
  const plan = plans.findLast((cell) => !PART_OF_YEAR.test(cell.text));
  const [first] = cells;
  if (!plan || words.has(plan) || !first) return null;
  const money = /安排|投资|投入|资金|支出|金额|用款/u.test(said(plan));
  return money || knownLines(grid, first.column, bodyRow) ? plan : null;
}

const BEFORE: ReadonlySet<MoneyHeader | undefined> = new Set<MoneyHeader | undefined>(['initial', 'budget']);

/** 调整数 is the budget after it was changed where it is about as much as the one before in every row, and no other says so. */
function adjustedIn(
  grid: Grid,
  cells: readonly HeaderCell[],
  bodyRow: number,
  words: ReadonlyMap<HeaderCell, MoneyHeader>,
): HeaderCell | null {
  const before = cells.find((cell) => BEFORE.has(words.get(cell)) && figures(grid, cell, bodyRow));
  const own = cells.find((cell) => /^(?:年中)?调整(?:数|金额)$/u.test(wordsOf(cell.lowest).open));
  if (!before || !own || words.has(own) || [...words.values()].includes('adjusted')) return null;
  let rows = 0;
  for (let row = bodyRow; row < bodyStop(grid, bodyRow); row += 1) {
    const [was, is] = [grid.value(row, before.column), grid.value(row, own.column)];
    if (typeof was !== 'number' || was === 0) continue;
    if (typeof is !== 'number' || is * 2 < was || is > was * 2) return null;
    rows += 1;
  }
  return rows > 1 ? own : null;
}

/** 一季度, 上半年, 3月: a part of the year; 1-7月 is what had been spent by then. */
const PART_OF_YEAR = /第?[一二三四1-4]季度|[上下]半年|(?<![-—–~至\d])\d{1,2}月/u;

/** 截至9月底 is a part of the year where the whole of it is printed too. */
const BY_THEN = /截[至止].{0,6}(?<!\d)(?:[1-9]|1[01])月/u;

/**
 * Leaves the columns of quarters, halves and months out where the whole year has columns in the same words, and the rates that
 * stand right of them.
 */
function wholeYears(
  cells: readonly HeaderCell[],
  words: Map<HeaderCell, MoneyHeader>,
  said: (cell: HeaderCell) => string,
): void {
  const year = cells.some((cell) => WHOLE_YEAR.test(wordsOf(said(cell)).open));
  const isPart = (cell: HeaderCell): boolean =>
    (PART_OF_YEAR.test(said(cell)) && !/累计|截[至止]/u.test(said(cell))) ||
    (year && BY_THEN.test(said(cell)));
  const parts = cells.filter(isPart);
  if (parts.length === 0) return;
  const whole = new Set([...words].flatMap(([cell, word]) => (parts.includes(cell) ? [] : [word])));
  if (year) whole.add('actual');
  for (const [index, cell] of cells.entries()) {
    const before = cells[index - 1];
    const beside = words.get(cell) === 'rate' && before !== undefined && parts.includes(before);
    if (beside || (parts.includes(cell) && whole.has(words.get(cell) ?? 'share'))) words.delete(cell);
  }
}

/** What was spent in all of it. */
const WHOLE_YEAR = /^(?:全年|年末)(?:累计)?(?:支出|支付|使用|执行|完成)/u;

const ARRIVED = /到位/u;

/** 增减额 below 比年初预算: no change against the year before. */
const isAgainstBudget = (said: string): boolean =>
  budgetDifference(said) !== null || /^(?:比|较|与)(?:年初|全年|调整后?|部门)*预算/u.test(wordsOf(said).open);

function figures(grid: Grid, cell: HeaderCell, bodyRow: number): boolean {
  const seen = profile(grid, cell.column, bodyRow);
  return seen.figures > seen.text;
}

const LEAST_SHARED = 2;

/** What the heads of all groups of columns begin with; empty where there are no two groups, or nothing follows. */
function sharedWords(cells: readonly HeaderCell[]): string {
  const heads = [...new Set(cells.filter(({ upper, lowest }) => upper !== lowest).map(({ upper }) => upper))];
  const [first = '', ...others] = heads;
  if (others.length === 0) return '';
  let length = 0;
  while (length < first.length && others.every((head) => head[length] === first[length])) length += 1;
  return length < LEAST_SHARED || heads.some((head) => head.length === length) ? '' : first.slice(0, length);
}
