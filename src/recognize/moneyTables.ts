import type { Block } from './block';
import { labelledRows, plainRow } from './rows';
import { codesBeside, functionColumn } from './codes';
import type { Grid } from './grid';
import type { Header } from './header';
import { moneyKind } from './kinds';
import { linesOf, NAMES } from './lines';
import { asMoneyUnit, unitIn, wordsOf } from './text';
import { growTree } from './tree';
import type { ColumnRole, Table, TableCell, TableColumn, TableKind, TableRow } from './types';

/** The table of amounts below a header: 项目资金, an account, or 三公经费. Empty where it has no rows. */
export function moneyTables(
  grid: Grid,
  header: Header,
  base: Table,
  block: Block,
  {
    heading,
    section,
    form,
  }: { readonly heading: TableKind | null; readonly section: string; readonly form: string },
  end: number,
): Table[] {
  const labelled = labelledRows(grid, block.columns, block.left, header.bodyRow, end, false);
  const rows = labelled.length > 0 ? labelled : besideBlock(grid, header, block, end);
  if (rows.length === 0) return [];
  const labels = rows.map((row) => row.cells.label?.text ?? '');
  const ratio = ratioRoles(labels, rows, block.columns);
  if (ratio)
    return [
      {
        ...base,
        kind: 'ratios',
        unit: null,
        columns: renamedColumns(block.columns, ratio),
        rows: rows.map((row) => renamedRow(row, ratio)),
      },
    ];
  const kind = moneyKind(labels, block.columns, heading, section);
  const roles =
    kind === 'funds'
      ? fundsRoles(block.columns)
      : accountsRoles(block.columns, isBudget(base.title, form, labels));
  const columns = renamedColumns(block.columns, roles);
  const codes = codesBeside(grid, rows, block.code);
  const grown = growTree(rows, linesOf(grid, rows, columns, codes));
  const coded = roles.has('function') || kind === 'funds' ? null : functionColumn(grid, rows, block.code);
  // 部门预算总额（万元）: the whole says what its parts are in.
  const unit =
    base.unit ?? asMoneyUnit(wordsOf(labels[0] ?? '').unit) ?? unitBeside(grid, block, header, end);
  const named = grown.map((row) => renamedRow(row, roles));
  if (coded === null) return [{ ...base, kind, unit, columns, rows: named }];
  const words = block.cells.find(({ column }) => column === coded)?.printed ?? '';
  return [
    {
      ...base,
      kind,
      unit,
      columns: [{ role: 'function' as const, column: coded, header: words, unit: null }, ...columns].sort(
        (a, b) => a.column - b.column,
      ),
      rows: named.map((row) =>
        row.cells.label?.cell.column === coded
          ? row
          : { ...row, cells: { ...row.cells, function: grid.cell(row.row, coded) } },
      ),
    },
  ];
}

const MOST_SIDE_ROWS = 24;

/** The unit in a row of its own in the form's left column: 项目资金 over （万元）. */
function unitBeside(grid: Grid, block: Block, header: Header, end: number): Table['unit'] {
  for (let row = header.row; row < Math.min(end, header.row + MOST_SIDE_ROWS); row += 1) {
    const first = grid.filled(row)[0];
    if (first && first.column < block.key && /^[(（](?:单位[:：])?[亿万千]?元[)）]$/u.test(first.text))
      return unitIn(first.text);
  }
  return null;
}

/** The only figures of a block, beside nothing but the words that name it: 项目资金 | 全年预算数 | 全年执行数 over | 80 | 78. */
function besideBlock(grid: Grid, header: Header, { columns, left }: Block, end: number): TableRow[] {
  const row = header.bodyRow;
  // A line that no word names is the only money of its form.
  if (end === row + 1 && columns.some(({ column }) => column === left))
    return [
      plainRow(row, Object.fromEntries(columns.map(({ role, column }) => [role, grid.cell(row, column)]))),
    ];
  if (end !== row + 1 || grid.text(header.row, left) === '' || columns.some(({ column }) => column < left))
    return [];
  const cells: { [role in ColumnRole]?: TableCell } = {};
  for (const { role, column } of columns) if (role !== 'label') cells[role] = grid.cell(row, column);
  const figures = Object.values(cells).filter(({ value }) => typeof value === 'number').length;
  return figures > 1 ? [plainRow(row, { ...cells, label: grid.cell(header.row, left) })] : [];
}

type Roles = ReadonlyMap<ColumnRole, ColumnRole>;

function renamedColumns(columns: readonly TableColumn[], roles: Roles): TableColumn[] {
  return columns.flatMap((column) => {
    const role = roles.get(column.role);
    return role === undefined ? [] : [{ ...column, role }];
  });
}

/** What says of a ratio how it was the year before. */
const OF_BEFORE: ReadonlySet<ColumnRole> = new Set(['previous', 'change', 'changeRate']);

/** 预算完成率, 公用经费控制率 … with percents of a year, and perhaps of the one before: ratios and no money. Null for any other list. */
function ratioRoles(
  labels: readonly string[],
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
): Roles | null {
  const figures = columns.filter(({ role }) => !NAMES.has(role));
  const [only, ...others] = figures.filter(({ role }) => !OF_BEFORE.has(role));
  if (!only || others.length > 0 || labels.length < 2) return null;
  const percents = rows.every(({ cells }) => /[%％]$/u.test(cells[only.role]?.text ?? ''));
  if (!percents || !labels.every((label) => wordsOf(label).key.endsWith('率'))) return null;
  return new Map([
    ['label', 'label'],
    [only.role, 'value'],
  ]);
}

function fundsRoles(columns: readonly TableColumn[]): Roles {
  const has = new Set(columns.map(({ role }) => role));
  const roles = new Map<ColumnRole, ColumnRole>();
  for (const role of [
    'label',
    'level1',
    'level2',
    'reason',
    'explanation',
    'content',
    'rate',
    'points',
    'score',
    'initial',
  ] as const)
    if (has.has(role)) roles.set(role, role);
  if (has.has('adjusted')) {
    roles.set('adjusted', 'budget');
    if (!has.has('initial') && has.has('budget')) roles.set('budget', 'initial');
  } else if (has.has('budget')) roles.set('budget', 'budget');
  else if (has.has('amount')) roles.set('amount', 'budget');
  if (has.has('actual')) roles.set('actual', 'executed');
  else if (has.has('amount') && !roles.has('amount')) roles.set('amount', 'executed');
  return roles;
}

function accountsRoles(columns: readonly TableColumn[], planned: boolean): Roles {
  const has = new Set(columns.map(({ role }) => role));
  const roles = new Map<ColumnRole, ColumnRole>();
  for (const role of [
    'label',
    'level1',
    'level2',
    'reason',
    'explanation',
    'content',
    'function',
    'actual',
    'previous',
    'change',
    'changeRate',
    'share',
    'rate',
    'adjusted',
  ] as const) {
    if (has.has(role)) roles.set(role, role);
  }
  const changed = columns.find(({ role }) => role === 'adjusted');
  // 全年预算 alone is the budget.
  if (changed && !has.has('initial') && !has.has('budget') && !/调|追加|变更/u.test(changed.header))
    roles.set('adjusted', 'budget');
  if (has.has('initial')) {
    roles.set('initial', 'budget');
    if (has.has('budget') && !has.has('adjusted')) roles.set('budget', 'adjusted');
  } else if (has.has('budget')) roles.set('budget', 'budget');
  if (has.has('amount')) {
    const taken = new Set(roles.values());
    const role: ColumnRole = planned && !taken.has('budget') ? 'budget' : 'actual';
    if (!taken.has(role)) roles.set('amount', role);
  }
  return roles;
}

/** The names of the budget's forms, which say 预算 no more than the others say 决算: 部门收支总表, 收入总体情况表. */
const BUDGET_FORM = /(?:收支|收入|支出)(?:预算)?总(?:体情况)?表/u;
const FINAL = /决算|执行|实际|自评|评价|监控/u;

/**
 * Whether amounts that no header says more of are planned: by the table's own title, else by the form's, or by a line that only
 * budgets have.
 */
function isBudget(title: string, form: string, labels: readonly string[]): boolean {
  for (const heading of [title, form]) {
    const { open } = wordsOf(heading);
    if (FINAL.test(open)) return false;
    if (BUDGET_FORM.test(open) || (/预算|申报/u.test(open) && !/支出情况/u.test(open))) return true;
  }
  return labels.some((label) => /^(?:[一二三四五六七八九十]+、)?结转下年/u.test(wordsOf(label).open));
}

/** A row with other roles; cells without one are left out. */
export function renamedRow(row: TableRow, roles: Roles): TableRow {
  const { row: at, depth, parent, role } = row;
  return { row: at, cells: renamed(row.cells, roles), depth, parent, role };
}

function renamed(cells: TableRow['cells'], roles: Roles): TableRow['cells'] {
  const next: { [role in ColumnRole]?: TableCell } = {};
  for (const [from, to] of roles) {
    const cell = cells[from];
    if (cell) next[to] = cell;
  }
  return next;
}
