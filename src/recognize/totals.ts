import type { Grid } from './grid';
import { isScoreTotal } from './labels';
import type { ColumnRole, Table, TableCell, TableRow } from './types';

/** The 总分 row of an indicator grid, as a table of its own: label 总分, value the score. */
export function scoreTables(table: Table): Table[] {
  const scored = table.totals.filter(
    (row) =>
      row.cells.score && /分|计/u.test(row.cells.name?.text ?? '') && isWhole(row) && isOfAll(table, row),
  );
  // 小计 is the whole of a project below a header of several, and one of several parts else.
  const whole = scored.filter((row) => !/小\s*计/u.test(row.cells.name?.text ?? ''));
  const row = whole.at(-1) ?? (scored.length === 1 ? scored[0] : undefined);
  const label = row?.cells.name;
  const value = row?.cells.score;
  if (!row || !label || !value) return [];
  const { header: _, ...rest } = table;
  return [
    {
      ...rest,
      kind: 'score',
      area: {
        row: row.row,
        column: label.cell.column,
        rows: 1,
        columns: Math.max(label.cell.column, value.cell.column) - label.cell.column + 1,
      },
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

/** Whether a total is the form's own: 小计 only where it has the points of all indicators. */
function isOfAll({ rows }: Table, { cells }: TableRow): boolean {
  if (isScoreTotal(cells.name?.text ?? '')) return true;
  const points = cells.points?.value;
  const sum = rows.reduce((all, row) => {
    const own = row.cells.points?.value;
    return typeof own === 'number' ? all + own : all;
  }, 0);
  return typeof points === 'number' && Math.abs(sum - points) < 1e-6;
}

/** How far below its grid a 总分 row may stand, with remarks of the form between. */
const LATE_ROWS = 6;

/** A 总分 row that other rows of the form part from its indicators: the grid with it, and its score. Null for no such row. */
export function lateTotal(
  grid: Grid,
  row: number,
  ...near: readonly (Table | undefined)[]
): { readonly grid: Table; readonly tables: readonly Table[] } | null {
  const first = grid.filled(row)[0];
  if (!first || !isScoreTotal(first.text)) return null;
  const table = near.find((one) => one && (one.kind === 'indicators' || one.kind === 'monitoring'));
  const score = table?.columns.find(({ role }) => role === 'score');
  if (!table || !score || table.totals.length > 0 || !table.header) return null;
  const bottom = table.area.row + table.area.rows;
  if (row >= bottom + LATE_ROWS || grid.text(row, score.column) === '' || first.column > score.column)
    return null;
  const cells: { [role in ColumnRole]?: TableCell } = { name: grid.cell(row, first.column) };
  for (const { role, column } of table.columns)
    if (role === 'points' || role === 'score') cells[role] = grid.cell(row, column);
  const total: TableRow = { row, cells, depth: 0, parent: null, role: 'total' };
  const whole: Table = { ...table, totals: [total] };
  return { grid: table, tables: [whole, ...scoreTables(whole)] };
}

const isWhole = (row: TableRow): boolean => row.cells.name?.cell.row === row.row;
