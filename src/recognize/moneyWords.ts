import { profile } from './evidence';
import type { HeaderCell } from './evidence';
import type { Grid } from './grid';
import { budgetDifference, moneyHeader } from './headers';
import type { MoneyHeader } from './headers';
import { wordsOf } from './text';

const PLANNED: ReadonlySet<MoneyHeader | null> = new Set<MoneyHeader>(['initial', 'budget', 'adjusted']);

/** Spending in a word that says by itself neither whether it was planned nor what it is a figure of. */
const SPENT =
  /^(?:支出|开支|列支|支用|使用|支付|花费|投入|用款|报销)(?:数|额|金额|资金|情况)?(?:合计|小计|总计)?$/u;

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
  // What has arrived is what was spent only where nothing else is.
  const arrived = cells.filter((cell) => words.get(cell) === 'actual' && ARRIVED.test(said(cell)));
  const known = cells.some((cell) => words.get(cell) === 'actual' && !arrived.includes(cell));
  if (known) for (const cell of arrived) words.delete(cell);
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
