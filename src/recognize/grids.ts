import type { Area } from '../workbook';
import type { Block } from './block';
import type { Header } from './header';
import { bodyEnd, goalRows, indicatorRows, labelledRows, taskRows } from './body';
import type { Caption } from './captions';
import { codesBeside, functionColumn } from './codes';
import type { Grid } from './grid';
import { moneyKind, valueKind } from './kinds';
import { isPeriodGoal, isValueHeader } from './headers';
import { headingKind, labelKind } from './labels';
import { scoreTables } from './totals';
import { growTree } from './tree';
import type { RawLine } from './tree';
import { asMoneyUnit, looksNumeric, unitIn, wordsOf } from './text';
import type { ColumnRole, Table, TableCell, TableColumn, TableKind, TableRow } from './types';

/** The tables below one header, and the row where they end. */
export interface GridTables {
  readonly tables: readonly Table[];
  readonly end: number;
}

export function readGrid(grid: Grid, header: Header, caption: Caption): GridTables {
  const end = bodyEnd(grid, header);
  const tables = header.blocks.flatMap((block) => readBlockTables(grid, header, block, caption, end));
  return { tables, end };
}

function readBlockTables(grid: Grid, header: Header, block: Block, caption: Caption, end: number): Table[] {
  const section = block.section?.text ?? '';
  const heading = caption.kind ?? (section === '' ? null : headingKind(section));
  const base = frame(grid, header, block, caption, end);
  switch (block.family) {
    case 'indicators': {
      const columns = periodColumns(grid, header, block);
      const body = indicatorRows(grid, { ...block, columns }, header.bodyRow, end);
      const roles = new Set(columns.map(({ role }) => role));
      const monitoring = roles.has('possibility') || roles.has('expected') || /监控/u.test(base.title);
      const kind: TableKind = monitoring ? 'monitoring' : 'indicators';
      const table: Table = { ...base, kind, columns, rows: body.rows, totals: body.totals };
      return [table, ...scoreTables(table)];
    }
    case 'money':
      return isCount(block, base, heading)
        ? valueTables(grid, header, { ...base, columns: counted(block) }, block, heading, end)
        : moneyTables(grid, header, base, block, heading, section, end);
    case 'tasks': {
      const rows = taskRows(grid, block, header.bodyRow, end);
      return [{ ...base, kind: 'tasks', rows }];
    }
    case 'goals':
      return [{ ...base, kind: 'goals', rows: goalRows(grid, block, header.bodyRow, end) }];
    case 'values':
      return valueTables(grid, header, base, block, heading, end);
    case 'remarks':
      return block.columns.map((column) => remarkTable(grid, header, base, column, end));
  }
}

const LONG_TERM = /实施期|实施周期|中长期|长期|中期|三年|周期/u;
/** How far above two grids beside each other the goals of their periods may stand. */
const PERIOD_ROWS = 8;

/**
 * Of two grids beside each other whose headers are the same, the one below 实施期目标 holds the targets of that period, not of
 * the year.
 */
function periodColumns(grid: Grid, { row, blocks }: Header, block: Block): readonly TableColumn[] {
  const { columns } = block;
  if (blocks.length < 2 || columns.some(({ role }) => role === 'periodTarget' || role === 'actual'))
    return columns;
  for (let above = row - 1; above >= Math.max(grid.top, row - PERIOD_ROWS); above -= 1) {
    const goals = grid.filled(above).filter(({ text }) => text.length <= 30 && isPeriodGoal(text));
    const long = goals.find(({ text }) => LONG_TERM.test(text));
    const annual = goals.find(({ text }) => !LONG_TERM.test(text) && /年/u.test(text));
    if (!long || !annual || long.column >= annual.column) continue;
    const target = columns.find(({ role }) => role === 'target');
    if (!target || target.column >= annual.column) return columns;
    return columns.map((column) => (column === target ? { ...column, role: 'periodTarget' } : column));
  }
  return columns;
}

/** 完成数 and 数量 are amounts of money only where money is spoken of. */
function isCount(block: Block, base: Table, heading: TableKind | null): boolean {
  const figures = block.columns.filter(({ role }) => !NAMES.has(role));
  const [only] = figures;
  if (figures.length !== 1 || !only || (only.role !== 'actual' && only.role !== 'amount')) return false;
  if (block.measureColumn !== null) return true;
  if (base.unit !== null || only.unit !== null) return false;
  return (
    base.measure !== null ||
    (heading !== 'accounts' && heading !== 'sangong' && heading !== 'funds' && isValueHeader(only.header))
  );
}

/** Roles that hold words, in tables of money and of values. */
const NAMES: ReadonlySet<ColumnRole> = new Set([
  'label',
  'level1',
  'level2',
  'function',
  'reason',
  'explanation',
  'content',
]);

function counted(block: Block): TableColumn[] {
  const columns = block.columns.map((column): TableColumn =>
    NAMES.has(column.role) ? column : { ...column, role: 'value' },
  );
  return block.measureColumn === null
    ? columns
    : [...columns, { role: 'unit', column: block.measureColumn, header: '', unit: null }];
}

function moneyTables(
  grid: Grid,
  header: Header,
  base: Table,
  block: Block,
  heading: TableKind | null,
  section: string,
  end: number,
): Table[] {
  const rows = labelledRows(grid, block.columns, block.left, header.bodyRow, end, false);
  if (rows.length === 0) return [];
  const labels = rows.map((row) => row.cells.label?.text ?? '');
  const kind = moneyKind(labels, block.columns, heading, section);
  const roles = kind === 'funds' ? fundsRoles(block.columns) : accountsRoles(block.columns, base.title);
  const columns = block.columns.flatMap((column) => {
    const role = roles.get(column.role);
    return role === undefined ? [] : [{ ...column, role }];
  });
  const codes = codesBeside(grid, rows, block.code);
  const grown = growTree(rows, linesOf(grid, rows, columns, codes));
  const coded = roles.has('function') || kind === 'funds' ? null : functionColumn(grid, rows, block.code);
  // 部门预算总额（万元）: the whole says what its parts are in.
  const unit = base.unit ?? asMoneyUnit(wordsOf(labels[0] ?? '').unit);
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

/** The rows of a table with labels, as the tree of parts and totals looks at them. */
export function linesOf(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  codes: readonly string[],
): RawLine[] {
  const figures = columns.filter(({ role }) => !NAMES.has(role)).map(({ column }) => column);
  const main =
    figures.find(
      (column) => rows.filter(({ row }) => grid.text(row, column) !== '').length * 2 >= rows.length,
    ) ?? figures[0];
  return rows.map(({ row, cells }, index) => {
    const label = cells.label;
    const raw = label ? rawLabel(grid, label.cell.row, label.cell.column) : '';
    const group = cells.level1 && cells.level1.cell.column !== label?.cell.column ? cells.level1.text : null;
    const inner = cells.level2 && cells.level2.cell.column !== label?.cell.column ? cells.level2.text : '';
    return {
      raw,
      code: codes[index] ?? '',
      group: group === null ? null : `${group}\n${inner}`,
      figure: main === undefined ? null : numberOf(grid, row, main),
      bare: figures.every((column) => grid.text(row, column) === ''),
      counted: columns.some(({ role }) => role === 'value'),
    };
  });
}

function numberOf(grid: Grid, row: number, column: number): number | null {
  const value = grid.value(row, column);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return null;
  const plain = Number(value.normalize('NFKC').replace(/[,\s]/gu, ''));
  return value.trim() === '' || Number.isNaN(plain) ? null : plain;
}

/** Tables of labels and values under one header: rows of another kind (自评等级 among problems) stand in tables of their own. */
function valueTables(
  grid: Grid,
  header: Header,
  base: Table,
  block: Block,
  heading: TableKind | null,
  end: number,
): Table[] {
  const rows = labelledRows(grid, base.columns, block.left, header.bodyRow, end, true);
  if (rows.length === 0) return [];
  const labels = rows.map((row) => row.cells.label?.text ?? '');
  const texts = rows.map((row) => row.cells.value?.text ?? '');
  const numeric = rows.filter(
    (row) => typeof row.cells.value?.value === 'number' || looksNumeric(row.cells.value?.text ?? ''),
  ).length;
  const words = block.columns.map((column) => column.header).join(' ');
  const kind = valueKind(labels, texts, numeric, heading, words);
  const tables: Table[] = [];
  let group: TableRow[] = [];
  let current: TableKind | null = null;
  const close = () => {
    if (current !== null && group.length > 0)
      tables.push(valueTable(grid, base, current, group, tables.length === 0));
    group = [];
  };
  for (const row of rows) {
    const own = labelKind(row.cells.label?.text ?? '');
    const next: TableKind | null = own === 'score' || own === 'remarks' ? own : (kind ?? own);
    if (next !== current) close();
    current = next;
    group.push(row);
  }
  close();
  return tables;
}

function valueTable(
  grid: Grid,
  base: Table,
  kind: TableKind,
  rows: readonly TableRow[],
  first: boolean,
): Table {
  const last = rows.at(-1)?.row ?? base.area.row;
  const top = first ? base.area.row : (rows[0]?.row ?? base.area.row);
  const grown = growTree(rows, linesOf(grid, rows, base.columns, []));
  const money = kind === 'accounts' || kind === 'sangong';
  const role = (found: ColumnRole): ColumnRole => (money && found === 'value' ? 'actual' : found);
  return {
    ...base,
    kind,
    area: { ...base.area, row: top, rows: last - top + 1 },
    // Rows of another kind above: the body begins at this table's own.
    ...(first || !base.header ? {} : { header: { ...base.header, bodyRow: top } }),
    columns: base.columns.map((column) => ({ ...column, role: role(column.role) })),
    rows: money
      ? grown.map((row) =>
          renamedRow(row, new Map(base.columns.map((column) => [column.role, role(column.role)]))),
        )
      : grown,
  };
}

function frame(grid: Grid, header: Header, block: Block, caption: Caption, end: number): Table {
  const top = caption.top ?? header.row;
  const from = Math.min(block.from, block.section?.column ?? block.from);
  const own = block.section && caption.title === '' ? block.section : null;
  const heading = header.blocks.length > 1 ? null : own;
  const named = block.section ?? null;
  const title = named && caption.kind === null ? named.text : caption.title || (heading?.text ?? '');
  const titleCell =
    title !== '' && named && title === named.text
      ? { sheet: grid.sheet.name, row: named.row, column: named.column }
      : caption.titleCell;
  return {
    kind: 'accounts',
    sheet: grid.sheet.name,
    area: areaOf(top, from, end, block.to),
    title: title.replace(/\s+/gu, ' '),
    titleCell: title === '' ? null : titleCell,
    unit: block.unit ?? unitIn(title) ?? caption.unit,
    year: caption.year ?? (block.year === null ? null : String(block.year)),
    measure: caption.measure,
    columns: block.columns,
    rows: [],
    totals: [],
    header: {
      row: header.row,
      bodyRow: header.bodyRow,
      cells: block.cells.map(({ column, printed }) => ({ column, text: printed })),
    },
  };
}

function areaOf(top: number, left: number, end: number, right: number): Area {
  return { row: top, column: left, rows: end - top, columns: right - left + 1 };
}

/** The label as it stands in its cell: leading spaces are indentation. */
function rawLabel(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === 'string' ? value : grid.text(row, column);
}

type Roles = ReadonlyMap<ColumnRole, ColumnRole>;

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
  return roles;
}

function accountsRoles(columns: readonly TableColumn[], title: string): Roles {
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
  if (has.has('initial')) {
    roles.set('initial', 'budget');
    if (has.has('budget') && !has.has('adjusted')) roles.set('budget', 'adjusted');
  } else if (has.has('budget')) roles.set('budget', 'budget');
  if (has.has('amount')) {
    const budgetary = /预算|申报/u.test(title) && !/决算|执行|支出情况|实际/u.test(title);
    const role: ColumnRole = budgetary ? 'budget' : 'actual';
    if (![...roles.values()].includes(role)) roles.set('amount', role);
  }
  return roles;
}

function renamedRow(row: TableRow, roles: Roles): TableRow {
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

function remarkTable(grid: Grid, header: Header, base: Table, column: TableColumn, end: number): Table {
  const label = labelCellAbove(grid, header, column.column);
  const rows: TableRow[] = [];
  for (let row = header.bodyRow; row < end; row += 1) {
    const value = grid.cell(row, column.column);
    if (value.text === '') continue;
    rows.push({ row, cells: { label, value }, depth: 0, parent: null, role: 'item' });
  }
  return {
    ...base,
    kind: 'remarks',
    area: areaOf(base.area.row, column.column, end, column.column),
    title: label.text,
    titleCell: label.cell,
    columns: [
      { role: 'label', column: column.column, header: column.header, unit: null },
      { ...column, role: 'value' },
    ],
    rows,
  };
}

function labelCellAbove(grid: Grid, header: Header, column: number): TableCell {
  for (let row = header.bodyRow - 1; row > header.row; row -= 1) {
    if (grid.text(row, column) !== '') return grid.cell(row, column);
  }
  return grid.cell(header.row, column);
}
