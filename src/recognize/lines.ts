import type { Grid } from './grid';
import type { RawLine } from './tree';
import type { ColumnRole, TableColumn, TableRow } from './types';

/** Roles that hold words, in tables of money and of values. */
export const NAMES: ReadonlySet<ColumnRole> = new Set([
  'label',
  'level1',
  'level2',
  'function',
  'reason',
  'explanation',
  'content',
]);

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

/** The label as it stands in its cell: leading spaces are indentation. */
function rawLabel(grid: Grid, row: number, column: number): string {
  const value = grid.value(row, column);
  return typeof value === 'string' ? value : grid.text(row, column);
}
