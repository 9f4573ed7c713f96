import type { CellAddress, WorkbookSnapshot } from '../workbook';
import { placeOf } from '../recognize';
import type { Reading, Table, TableKind } from '../recognize';
import { entriesOf } from './entries';
import { unitName, yearOf } from './identity';
import { indicatorTable } from './indicators';
import { accountTable, fundsTable } from './money';
import { countShares, rowRelations } from './relations/rows';
import { balances, countSums, rollForward, sumsOf } from './relations/sums';
import { ownScheme } from './scheme/read';
import { PLAIN, printingOf, cellsOf, saidIn, slotOf } from './slots';
import type { AccountTable, Evaluation, Goal, Relation, Task } from './types';

/**
 * A workbook's tables as typed facts: every figure with its cell, unit and printed decimals, and every arithmetic relation
 * that headers and labels state. Sheets that were not read contribute nothing. Never throws; linear in the rows read.
 *
 * @param before an earlier evaluation: facts of tables and rows that are the same objects as then are taken from it
 */
export function evaluate(
  workbook: WorkbookSnapshot,
  reading: Reading,
  before: Evaluation | null = null,
): Evaluation {
  const { tables } = reading;
  const of = (...kinds: TableKind[]) => tables.filter(({ kind }) => kinds.includes(kind));
  const entries = (kind: TableKind) => entriesOf(of(kind));
  const funds = keptOrMade(of('funds'), before?.funds, fundsTable);
  const accounts = keptOrMade(of('accounts'), before?.accounts, accountTable);
  const sangong = keptOrMade(of('sangong'), before?.sangong, accountTable);
  const forms = new Map(before?.indicators.map((form) => [placeOf(form.table), form]));
  const grids = of('indicators');
  const fundsOf = fundsFinder(funds, grids);
  const profile = entries('profile');
  const staff = entries('staff');
  const results = entries('results');
  return {
    workbook: workbook.name,
    unitName: unitName(profile, tables),
    year: yearOf(profile, tables),
    indicators: grids.map((table) => indicatorTable(table, fundsOf(table), forms.get(placeOf(table)))),
    funds,
    accounts,
    sangong,
    tasks: of('tasks').flatMap(tasksOf),
    goals: of('goals').flatMap(goalsOf),
    profile,
    staff,
    results,
    ratios: entries('ratios'),
    score: entries('score'),
    remarks: entries('remarks'),
    monitoring: of('monitoring'),
    relations: [
      ...[...funds, ...accounts, ...sangong].flatMap(moneyRelations),
      ...balances(accounts),
      ...countSums(staff, 'staffParts'),
      ...countSums(results, 'resultParts'),
      ...countShares(staff),
      ...countShares(results),
    ],
    reading,
    ownScheme: ownScheme(workbook),
    uncomputed: uncomputed(workbook),
  };
}

/** What was made of a table before, where it is the same object; else made anew. */
function keptOrMade<T extends { readonly table: Table }>(
  tables: readonly Table[],
  before: readonly T[] | undefined,
  make: (table: Table) => T,
): T[] {
  const known = new Map(before?.map((one) => [one.table, one]));
  return tables.map((table) => known.get(table) ?? make(table));
}

function moneyRelations(account: AccountTable): Relation[] {
  return [...sumsOf(account), ...rowRelations(account), ...rollForward(account)];
}

/**
 * Finds the funds block of a grid's own form: on its sheet, the last above it with no other grid between; above the first grid
 * of a sheet there may be none, then the first below it.
 */
function fundsFinder<T extends { readonly table: Table }>(
  funds: readonly T[],
  grids: readonly Table[],
): (grid: Table) => T | null {
  const bySheet = new Map<string, { readonly rows: readonly number[]; readonly above: Map<number, T> }>();
  const rows = new Map<string, Set<number>>();
  for (const { sheet, area } of grids) rows.set(sheet, (rows.get(sheet) ?? new Set()).add(area.row));
  for (const [sheet, some] of rows)
    bySheet.set(sheet, { rows: [...some].sort((a, b) => a - b), above: new Map() });
  for (const one of funds) {
    const here = bySheet.get(one.table.sheet);
    if (!here) continue;
    // The next grid below it is its own, unless it stands beside another.
    const next = firstAbove(here.rows, one.table.area.row);
    const grid = here.rows[next];
    if (grid !== undefined && here.rows[next - 1] !== one.table.area.row) here.above.set(grid, one);
  }
  return ({ sheet, area }) => {
    const here = bySheet.get(sheet);
    const own = here?.above.get(area.row);
    if (own || here?.rows[0] !== area.row) return own ?? null;
    return funds.find(({ table }) => table.sheet === sheet && table.area.row >= area.row) ?? null;
  };
}

/** Where the first number above a given one stands in a rising list. */
function firstAbove(list: readonly number[], than: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) > than) high = middle;
    else low = middle + 1;
  }
  return low;
}

function tasksOf(table: Table): Task[] {
  const unit = table.columns.find(({ role }) => role === 'amount')?.unit ?? table.unit;
  const printing = printingOf(cellsOf(table, ['amount']), unit);
  return table.rows.flatMap(({ cells }): Task[] => {
    const name = saidIn(cells.name);
    if (!name) return [];
    return [
      {
        name,
        content: saidIn(cells.content),
        amount: cells.amount ? slotOf(cells.amount, printing ?? PLAIN) : null,
        expected: saidIn(cells.expected),
        actual: saidIn(cells.actual),
        table,
      },
    ];
  });
}

function goalsOf(table: Table): Goal[] {
  return table.rows.map(({ cells }) => ({
    expected: cells.expected
      ? { value: cells.expected.text, cell: cells.expected.cell, text: cells.expected.text }
      : null,
    actual: cells.actual
      ? { value: cells.actual.text, cell: cells.actual.cell, text: cells.actual.text }
      : null,
    table,
  }));
}

function uncomputed(workbook: WorkbookSnapshot): CellAddress[] {
  return workbook.sheets.flatMap(({ name, uncomputed: cells }) =>
    cells.map(({ row, column }) => ({ sheet: name, row, column })),
  );
}
