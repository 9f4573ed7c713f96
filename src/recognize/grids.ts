import type { Area } from '../workbook';
import { bandsOf } from './bands';
import type { Band } from './bands';
import type { Block } from './block';
import { bodyEnd } from './body';
import type { Caption } from './captions';
import type { Grid } from './grid';
import type { Header } from './header';
import { isValueHeader } from './headers';
import { indicatorRows } from './indicatorRows';
import { valueKind } from './kinds';
import { headingKind, labelKind } from './labels';
import { linesOf, NAMES } from './lines';
import { moneyTables, renamedRow } from './moneyTables';
import { periodColumns } from './periods';
import { isYearSpan, looksNumeric, unitIn, wordsOf } from './text';
import { goalRows, labelledRows, taskRows } from './rows';
import { scoreTables } from './totals';
import { growTree } from './tree';
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
      const roles = new Set(columns.map(({ role }) => role));
      const monitoring =
        roles.has('possibility') || roles.has('expected') || isWatched(base.title, caption.form, columns);
      const kind: TableKind = monitoring ? 'monitoring' : 'indicators';
      return bandsOf(grid, block, header.bodyRow, end).flatMap((band) => {
        const body = indicatorRows(grid, { ...block, columns }, band.from, band.end);
        const form = band.heading === null ? base : banded(grid, base, band.heading, band);
        const table: Table = { ...form, kind, columns, rows: body.rows, totals: body.totals };
        return [table, ...scoreTables(table)];
      });
    }
    case 'money':
      return isCount(block, base, heading)
        ? valueTables(grid, header, { ...base, columns: counted(block) }, block, heading, end)
        : moneyTables(grid, header, base, block, { heading, section, form: caption.form }, end);
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

/** A project may be about watching something itself: 水土监测项目绩效自评表. */
const WATCHED = /^(?!.*(?:自评|申报)).*(?:监控|(?:绩效|目标|运行)跟踪)/u;

/**
 * Whether indicators are watched within their year: by their own title, by the form's where theirs only names its section, or by
 * what was achieved in some of its months, of which no score was given yet.
 */
function isWatched(title: string, form: string, columns: readonly TableColumn[]): boolean {
  if (/监控/u.test(title)) return true;
  if (/自评|申报|评价|表(?:[(（].*[)）])?$/u.test(title)) return false;
  const actual = columns.find(({ role }) => role === 'actual')?.header ?? '';
  return (
    WATCHED.test(form) ||
    (!columns.some(({ role }) => role === 'score') && /半年|季度|截[至止]|某月/u.test(wordsOf(actual).key))
  );
}

/** A form that shares its header with others: named by its own heading, on the rows below it. */
function banded(grid: Grid, base: Table, heading: number, { column, from, end }: Band): Table {
  const first = base.header?.bodyRow === heading;
  const top = first ? base.area.row : heading;
  return {
    ...base,
    title: grid.text(heading, column).replace(/\s+/gu, ' '),
    titleCell: { sheet: grid.sheet.name, row: heading, column },
    area: { ...base.area, row: top, rows: end - top },
    ...(base.header ? { header: { ...base.header, bodyRow: from } } : {}),
  };
}

/** 完成数 and 数量 are amounts of money only where money is spoken of. */
function isCount(block: Block, base: Table, heading: TableKind | null): boolean {
  const figures = block.columns.filter(({ role }) => !NAMES.has(role));
  const [only] = figures;
  if (figures.length > 1) {
    const counted = base.measure !== null || block.measureColumn !== null || heading === 'results';
    const unit = base.unit ?? figures.find((column) => column.unit !== null && column.unit !== '%');
    return counted && !unit && figures.every(({ role }) => COUNT_ROLES.has(role)) && figures.some(isMain);
  }
  if (figures.length !== 1 || !only || (only.role !== 'actual' && only.role !== 'amount')) return false;
  if (block.measureColumn !== null) return true;
  if (base.unit !== null || only.unit !== null) return false;
  return (
    base.measure !== null ||
    (heading !== 'accounts' && heading !== 'sangong' && heading !== 'funds' && isValueHeader(only.header))
  );
}

/** What a table of counts of two years has too. */
const COUNT_ROLES: ReadonlySet<ColumnRole> = new Set([
  'actual',
  'amount',
  'previous',
  'change',
  'changeRate',
  'share',
]);
const isMain = ({ role }: TableColumn): boolean => role === 'actual' || role === 'amount';

function counted(block: Block): TableColumn[] {
  const columns = block.columns.flatMap((column): TableColumn[] => {
    if (NAMES.has(column.role)) return [column];
    return isMain(column) ? [{ ...column, role: 'value' }] : [];
  });
  return block.measureColumn === null
    ? columns
    : [...columns, { role: 'unit', column: block.measureColumn, header: '', unit: null }];
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
    // A title of several years says less than the columns do.
    year:
      block.year !== null && (caption.year === null || isYearSpan(title)) ? String(block.year) : caption.year,
    measure: caption.measure,
    columns: block.columns,
    ...(block.unsettled ? { unsettled: block.unsettled } : {}),
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
