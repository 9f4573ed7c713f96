import type { Area } from '../workbook';
import type { Block, Header } from './blocks';
import { bodyEnd, goalRows, indicatorRows, labelledRows, taskRows } from './body';
import type { Caption } from './captions';
import type { Grid } from './grid';
import { moneyKind, valueKind } from './kinds';
import { headingKind } from './labels';
import { growTree } from './tree';
import { unitIn } from './text';
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
      const body = indicatorRows(grid, block, header.bodyRow, end);
      const roles = new Set(block.columns.map(({ role }) => role));
      const monitoring = roles.has('possibility') || roles.has('expected') || /监控/u.test(base.title);
      const kind: TableKind = monitoring ? 'monitoring' : 'indicators';
      const table: Table = { ...base, kind, rows: body.rows, totals: body.totals };
      return [table, ...scoreTables(table)];
    }
    case 'money': {
      const rows = labelledRows(grid, block, header.bodyRow, end);
      const labels = rows.map((row) => row.cells.label?.text ?? '');
      const kind = moneyKind(labels, block.columns, heading, section);
      const roles = kind === 'funds' ? fundsRoles(block.columns) : accountsRoles(block.columns, base.title);
      const named = rows.map((row) => ({ ...row, cells: renamed(row.cells, roles) }));
      const raw = rows.map((row) => rawLabel(grid, row.row, block.key));
      const codes = block.code === null ? [] : rows.map((row) => grid.text(row.row, block.code ?? 0));
      const columns = block.columns.flatMap((column) => {
        const role = roles.get(column.role);
        return role === undefined ? [] : [{ ...column, role }];
      });
      return rows.length === 0 ? [] : [{ ...base, kind, columns, rows: growTree(named, raw, codes) }];
    }
    case 'tasks': {
      const rows = taskRows(grid, block, header.bodyRow, end);
      return [{ ...base, kind: 'tasks', rows }];
    }
    case 'goals':
      return [{ ...base, kind: 'goals', rows: goalRows(grid, block, header.bodyRow, end) }];
    case 'values': {
      const rows = labelledRows(grid, block, header.bodyRow, end);
      const labels = rows.map((row) => row.cells.label?.text ?? '');
      const texts = rows.map((row) => row.cells.value?.text ?? '');
      const kind = valueKind(labels, texts, heading);
      const raw = rows.map((row) => rawLabel(grid, row.row, block.key));
      return rows.length === 0 ? [] : [{ ...base, kind, rows: growTree(rows, raw) }];
    }
    case 'remarks':
      return block.columns.map((column) => remarkTable(grid, header, base, column, end));
  }
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
    columns: block.columns,
    rows: [],
    totals: [],
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
  for (const role of ['label', 'rate', 'points', 'score', 'initial'] as const)
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

function renamed(cells: TableRow['cells'], roles: Roles): TableRow['cells'] {
  const next: { [role in ColumnRole]?: TableCell } = {};
  for (const [from, to] of roles) {
    const cell = cells[from];
    if (cell) next[to] = cell;
  }
  return next;
}

/** The 总分 row of an indicator grid, as a table of its own: label 总分, value the score. */
function scoreTables(table: Table): Table[] {
  const scored = table.totals.filter(
    (row) => row.cells.score && /分|计/u.test(row.cells.name?.text ?? '') && isWhole(row),
  );
  const row = scored.at(-1);
  const label = row?.cells.name;
  const value = row?.cells.score;
  if (!row || !label || !value) return [];
  return [
    {
      ...table,
      kind: 'score',
      area: areaOf(row.row, label.cell.column, row.row + 1, Math.max(label.cell.column, value.cell.column)),
      unit: null,
      columns: [
        { role: 'label', column: label.cell.column, header: '', unit: null },
        {
          role: 'value',
          column: value.cell.column,
          header: table.columns.find(({ role }) => role === 'score')?.header ?? '',
          unit: null,
        },
      ],
      rows: [{ row: row.row, cells: { label, value }, depth: 0, parent: null, role: 'total' }],
      totals: [],
    },
  ];
}

const isWhole = (row: TableRow): boolean => row.cells.name?.cell.row === row.row;

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
