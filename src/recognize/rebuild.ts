import type { MoneyUnit } from '../quantity';
import { indicatorRows } from './indicatorRows';
import { goalRows, labelledRows, taskRows } from './rows';
import { profile } from './evidence';
import type { Block } from './block';
import { codesBeside } from './codes';
import type { Grid } from './grid';
import { linesOf } from './lines';
import { scoreTables } from './totals';
import { goalHeader, indicatorHeader, isCodeHeader, moneyHeader, taskHeader } from './headers';
import type { MoneyHeader } from './headers';
import { hasRole, keyRole, mainRole } from './roles';
import { asMoneyUnit, wordsOf } from './text';
import { growTree } from './tree';
import type { ColumnRole, HeaderWord, Table, TableColumn, TableHeader, TableKind, TableRow } from './types';

/** Roles that a person gave, by column; null for a column that is to have none. */
export type GivenRoles = ReadonlyMap<number, ColumnRole | null>;

/** Kinds that a form of labels and values without a header can be of. */
export const HEADLESS_KINDS: readonly TableKind[] = [
  'profile',
  'staff',
  'results',
  'ratios',
  'score',
  'remarks',
  'accounts',
  'sangong',
];

/**
 * A table read again as a kind, with the columns that a person gave; the other columns keep their roles, and where the kind
 * is another, header words and then the content of the columns say theirs. The table first, and for a grid of indicators the
 * score of its total row. Null where the table has no such reading.
 */
export function rebuild(
  grid: Grid,
  table: Table,
  kind: TableKind,
  given: GivenRoles,
): readonly Table[] | null {
  if (!table.header) return given.size > 0 ? null : relabelled(grid, table, kind);
  const { header } = table;
  const end = table.area.row + table.area.rows;
  const columns = columnsOf(grid, table, header, kind, given);
  const key = columns.find(({ role }) => role === keyRole(kind)) ?? columns[0];
  if (!key) return null;
  const base: Table = { ...table, kind, columns, rows: [], totals: [] };
  const block = blockOf(header, columns, key.column);
  const from = header.bodyRow;
  if (kind === 'indicators' || kind === 'monitoring') {
    const { rows, totals } = indicatorRows(grid, block, from, end);
    const whole: Table = { ...base, rows, totals };
    return rows.length === 0 ? null : [whole, ...scoreTables(whole)];
  }
  const rows = rowsOf(grid, base, block, from, end);
  return rows.length === 0 ? null : [{ ...base, rows }];
}

function rowsOf(
  grid: Grid,
  { kind, columns }: Table,
  block: Block,
  from: number,
  end: number,
): readonly TableRow[] {
  if (kind === 'tasks') return taskRows(grid, block, from, end);
  if (kind === 'goals') return goalRows(grid, block, from, end);
  const money = kind === 'funds' || kind === 'accounts' || kind === 'sangong';
  const rows = labelledRows(grid, columns, block.left, from, end, !money);
  const { code } = block;
  const codes = codesBeside(grid, rows, code);
  return growTree(rows, linesOf(grid, rows, columns, codes));
}

function blockOf(header: TableHeader, columns: readonly TableColumn[], key: number): Block {
  const all = [...header.cells, ...columns].map(({ column }) => column);
  return {
    family: 'values',
    columns,
    key,
    from: Math.min(key, ...columns.map(({ column }) => column)),
    to: Math.max(...all),
    left: Math.min(key, ...all),
    code: header.cells.find(({ text }) => isCodeHeader(text))?.column ?? null,
    section: null,
    unit: null,
    year: null,
    cells: [],
    choices: [],
    measureColumn: null,
  };
}

/** The roles of the columns: a person's first, then those it had, then what words and content say for another kind. */
function columnsOf(
  grid: Grid,
  table: Table,
  header: TableHeader,
  kind: TableKind,
  given: GivenRoles,
): readonly TableColumn[] {
  const roles = new Map<ColumnRole, TableColumn>();
  const used = new Set<number>(given.keys());
  const take = (role: ColumnRole, cell: HeaderWord, by?: TableColumn['by']) => {
    if (roles.has(role) || !hasRole(kind, role)) return;
    used.add(cell.column);
    roles.set(role, {
      role,
      column: cell.column,
      header: cell.text,
      unit: unitOf(cell.text, table.unit),
      ...(by === undefined ? {} : { by }),
    });
  };
  for (const cell of header.cells) {
    const role = given.get(cell.column);
    if (role) take(role, cell, 'person');
  }
  const free = () => header.cells.filter(({ column }) => !used.has(column));
  if (table.kind === kind) {
    for (const column of table.columns) {
      if (!given.has(column.column) && !roles.has(column.role)) {
        roles.set(column.role, column);
      }
    }
  } else {
    for (const cell of free()) {
      const said = grid.said(cell.text);
      const role = roleByWords(kind, said);
      if (role !== null) take(role, cell, said === cell.text ? undefined : 'localWord');
    }
    for (const { role, column, header: text } of table.columns) {
      if (!used.has(column))
        take(role === 'label' || role === 'name' ? keyRole(kind) : role, { column, text });
    }
    const seen = (column: number) => profile(grid, column, header.bodyRow);
    const worded = free().find(({ column }) => seen(column).text > seen(column).figures);
    if (worded) take(keyRole(kind), worded);
    const figures = (column: number) => seen(column).figures > seen(column).text;
    const told = [...roles.values()].some(({ role, column }) => role !== keyRole(kind) && figures(column));
    const figured = free().find(({ column }) => figures(column)) ?? free()[0];
    if (figured && !told) take(mainRole(kind), figured);
  }
  return [...roles.values()].sort((a, b) => a.column - b.column);
}

function unitOf(text: string, ofTable: MoneyUnit | null): TableColumn['unit'] {
  const { unit } = wordsOf(text);
  if (unit === '%') return '%';
  return unit === ofTable ? null : asMoneyUnit(unit);
}

const FUNDS: { readonly [word in MoneyHeader]?: ColumnRole } = {
  initial: 'initial',
  budget: 'budget',
  adjusted: 'budget',
  amount: 'budget',
  actual: 'executed',
  rate: 'rate',
};

const ACCOUNTS: { readonly [word in MoneyHeader]?: ColumnRole } = {
  initial: 'budget',
  budget: 'budget',
  adjusted: 'adjusted',
  actual: 'actual',
  amount: 'actual',
  previous: 'previous',
  change: 'change',
  changeRate: 'changeRate',
  share: 'share',
  rate: 'rate',
};

function roleByWords(kind: TableKind, text: string): ColumnRole | null {
  const lowest = text.split(' ').at(-1) ?? text;
  if (kind === 'indicators' || kind === 'monitoring') return indicatorHeader(text) ?? indicatorHeader(lowest);
  if (kind === 'tasks') return taskHeader(text) ?? taskHeader(lowest);
  if (kind === 'goals') return goalHeader(text) ?? goalHeader(lowest);
  const money = moneyHeader(text.replaceAll(' ', '')) ?? moneyHeader(lowest);
  if (kind === 'funds') {
    const role = money === null ? indicatorHeader(lowest) : (FUNDS[money] ?? null);
    return role;
  }
  return (kind === 'accounts' || kind === 'sangong') && money !== null ? (ACCOUNTS[money] ?? null) : null;
}

/** Labels with values beside them, as another kind: the rows stay, their figures get the kind's role. */
function relabelled(grid: Grid, table: Table, kind: TableKind): readonly Table[] | null {
  if (!HEADLESS_KINDS.includes(kind) || !HEADLESS_KINDS.includes(table.kind)) return null;
  const money = kind === 'accounts' || kind === 'sangong';
  const to = (role: ColumnRole): ColumnRole =>
    role === 'value' && money
      ? 'actual'
      : (role === 'actual' || role === 'budget') && !money
        ? 'value'
        : role;
  const columns = table.columns.map((column) => ({ ...column, role: to(column.role) }));
  const rows = table.rows.map((row): TableRow => ({
    row: row.row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([role, cell]) => [to(role as ColumnRole), cell]),
    ),
    depth: 0,
    parent: null,
    role: 'item',
  }));
  const treeless = kind === 'profile' || kind === 'remarks' || kind === 'score';
  const grown = treeless ? rows : growTree(rows, linesOf(grid, rows, columns, []));
  return [{ ...table, kind, columns, rows: grown }];
}
