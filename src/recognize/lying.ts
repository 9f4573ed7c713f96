import type { SheetSnapshot } from '../workbook';
import type { Caption } from './captions';
import { Grid } from './grid';
import type { Filled } from './grid';
import { readGrid } from './grids';
import { headerAt } from './header';
import { indicatorHeader, isHeaderWord, isLabelHeader, moneyHeader } from './headers';
import { asMoneyUnit, isDash, looksNumeric, wordsOf } from './text';
import type { ColumnRole, Table, TableCell, TableColumn, TableRow } from './types';

/** The tables that lie across from a row on, and the row below them. */
export interface Lying {
  readonly tables: readonly Table[];
  readonly end: number;
}

const MOST_ROWS = 24;
/** So many indicators or parts of a sum at most stand beside each other. */
const MOST_COLUMNS = 200;
const LEAST_INDICATOR_ROWS = 4;
const LEAST_MONEY_ROWS = 2;

/**
 * A table whose heads stand at the left, one row each, and whose rows are columns: 三级指标, 指标值 and 得分 below each other, or
 * 预算数 and 执行数 below the sources of the money. It is read as the table that it is when turned. Null where the words at the left
 * are none of heads, or something else heads the columns.
 */
export function readLying(grid: Grid, start: number, caption: Caption): Lying | null {
  const key = grid.filled(start + 1)[0]?.column;
  if (key === undefined || grid.filled(start).length > MOST_COLUMNS) return null;
  const heads = headsBelow(grid, start, key);
  const end =
    heads && (isOfIndicators(grid, start, key, heads) || isOfMoney(grid, start, key, heads))
      ? start + 1 + heads.length
      : null;
  if (end === null) return null;
  const columns = columnsOf(grid, start, end, key);
  const side = grid.filled(start).find(({ column }) => column < key)?.text ?? '';
  const given = { ...caption, unit: asMoneyUnit(wordsOf(side).unit) ?? caption.unit };
  const turned = turn(grid, start, end, columns);
  const header = headerAt(turned, 0);
  if (!header) return null;
  const { tables } = readGrid(turned, header, { ...given, titleCell: null, top: null });
  const back = tables.map((table) => turnBack(grid, table, start, columns, caption));
  return back.some(({ rows }) => rows.length > 1) ? { tables: back, end } : null;
}

/** The words at the left of the rows below the first, each a head and each another; null where there are too few. */
function headsBelow(grid: Grid, start: number, key: number): readonly string[] | null {
  const heads: string[] = [];
  for (let row = start + 1; row < Math.min(grid.bottom, start + MOST_ROWS); row += 1) {
    const first = grid.filled(row)[0];
    if (!first || first.column !== key || typeof first.value !== 'string') break;
    const said = grid.said(first.text);
    if (heads.includes(said) || !isHeaderWord(said)) break;
    if (indicatorHeader(said) === null && moneyHeader(said) === null) break;
    heads.push(said);
  }
  return heads.length < LEAST_MONEY_ROWS ? null : heads;
}

const VALUES: readonly ColumnRole[] = ['target', 'actual', 'points', 'score', 'periodTarget'];

function isOfIndicators(grid: Grid, start: number, key: number, heads: readonly string[]): boolean {
  const [first, ...others] = grid.filled(start);
  if (first?.column !== key || heads.length + 1 < LEAST_INDICATOR_ROWS || others.length < 2) return false;
  const roles = [grid.said(first.text), ...heads].map(indicatorHeader);
  return (
    roles[0] !== null &&
    roles.includes('name') &&
    VALUES.filter((role) => roles.includes(role)).length > 1 &&
    others.every(({ text }) => indicatorHeader(grid.said(text)) === null)
  );
}

/** Parts of a sum over figures, each row of which says what figures they are. */
function isOfMoney(grid: Grid, start: number, key: number, heads: readonly string[]): boolean {
  const cells = grid.filled(start);
  const parts = cells.filter(({ column }) => column > key);
  const corner = cells.find(({ column }) => column === key);
  if (parts.length < 2 || (corner && !isLabelHeader(grid.said(corner.text)))) return false;
  if (!parts.every(isPart) || !heads.every((head) => moneyHeader(head) !== null)) return false;
  const over = new Set(parts.map(({ column }) => column));
  return heads.every((_, index) => {
    const figures = grid.filled(start + 1 + index).slice(1);
    return figures.length > 0 && figures.every((cell) => over.has(cell.column) && isFigure(cell));
  });
}

/** A name of money; a year or 预算数 over columns heads a table that stands upright. */
const isPart = ({ text, value }: Filled): boolean =>
  typeof value === 'string' &&
  text.length <= 30 &&
  !looksNumeric(text) &&
  wordsOf(text).year === null &&
  (moneyHeader(text) === null || moneyHeader(text) === 'amount');

const isFigure = ({ text, value }: Filled): boolean =>
  typeof value === 'number' || isDash(text) || looksNumeric(text);

/** The columns that hold something, the heads' first: merged cells leave blank ones. */
function columnsOf(grid: Grid, start: number, end: number, key: number): readonly number[] {
  const found = new Set<number>([key]);
  for (let row = start; row < end; row += 1)
    for (const { column } of grid.filled(row)) if (column >= key) found.add(column);
  return [...found].sort((a, b) => a - b);
}

/** The block with its columns as rows, in coordinates of its own. */
function turn(grid: Grid, start: number, end: number, columns: readonly number[]): Grid {
  const rows = Array.from({ length: end - start }, (_, index) => start + index);
  const sheet: SheetSnapshot = {
    ...grid.sheet,
    area: { row: 0, column: 0, rows: columns.length, columns: rows.length },
    values: columns.map((column) => rows.map((row) => grid.value(row, column))),
    formulas: columns.map((column) => rows.map((row) => grid.cell(row, column).formula)),
    formats: columns.map((column) => rows.map((row) => grid.format(row, column))),
    merges: null,
    uncomputed: [],
  };
  return grid.of(sheet);
}

function turnBack(
  grid: Grid,
  table: Table,
  start: number,
  columns: readonly number[],
  caption: Caption,
): Table {
  const placed = (cell: TableCell): TableCell =>
    grid.cell(start + cell.cell.column, columns[cell.cell.row] ?? cell.cell.row);
  const rows = (given: readonly TableRow[]): TableRow[] =>
    given.map((row) => {
      const cells: { [role in ColumnRole]?: TableCell } = {};
      for (const [role, cell] of Object.entries(row.cells)) cells[role as ColumnRole] = placed(cell);
      return {
        ...row,
        cells,
        row: (cells.name ?? cells.label ?? Object.values(cells)[0])?.cell.row ?? start,
      };
    });
  const heads = new Map(table.columns.map((column) => [column.role, column]));
  const own = rows(table.rows);
  const totals = rows(table.totals);
  const places = new Map<string, TableColumn>();
  for (const { cells } of own)
    for (const [role, { cell }] of Object.entries(cells)) {
      const head = heads.get(role as ColumnRole);
      if (head) places.set(`${role} ${cell.column}`, { ...head, column: cell.column });
    }
  const { header: _, ...rest } = table;
  const used = [...own, ...totals].flatMap(({ cells }) => Object.values(cells).map(({ cell }) => cell));
  const left = Math.min(columns[0] ?? grid.left, ...used.map(({ column }) => column));
  const top = Math.min(caption.top ?? start, ...used.map(({ row }) => row));
  return {
    ...rest,
    area: {
      row: top,
      column: left,
      rows: Math.max(...used.map(({ row }) => row)) - top + 1,
      columns: Math.max(...used.map(({ column }) => column)) - left + 1,
    },
    title: caption.title,
    titleCell: caption.titleCell,
    columns: [...places.values()].sort((a, b) => a.column - b.column),
    rows: own,
    totals,
  };
}
