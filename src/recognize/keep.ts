import { sameCell } from '../workbook';
import type { ColumnRole, Reading, Table, TableCell, TableRow } from './types';

/**
 * A later reading with the tables and rows of an earlier one in place of their equals: what comes after can then tell by
 * identity what did not change. Holds the same content as `after`.
 */
export function keepTables(before: Reading, after: Reading): Reading {
  const places = new Map(before.tables.map((table) => [placeOf(table), table]));
  const tables = after.tables.map((table) => {
    const old = places.get(placeOf(table));
    return old ? keepTable(old, table) : table;
  });
  return { ...after, tables };
}

/** Where a table stands: enough to find what may be its earlier self. */
export function placeOf({ kind, sheet, area }: Pick<Table, 'kind' | 'sheet' | 'area'>): string {
  return `${kind} ${area.row} ${area.column} ${sheet}`;
}

function keepTable(before: Table, after: Table): Table {
  const rows = keepRows(before.rows, after.rows);
  const totals = keepRows(before.totals, after.totals);
  const same = rows === before.rows && totals === before.totals && frameOf(before) === frameOf(after);
  return same ? before : { ...after, rows, totals };
}

const frameOf = (table: Table): string => JSON.stringify({ ...table, rows: [], totals: [] });

function keepRows(before: readonly TableRow[], after: readonly TableRow[]): readonly TableRow[] {
  if (before === after) return before;
  const find = finderByRow(before, ({ row }) => row);
  let same = before.length === after.length;
  const rows = after.map((row, index) => {
    const old = find(row.row);
    if (!old || (old !== row && !isSameRow(old, row))) {
      same = false;
      return row;
    }
    same &&= old === before[index];
    return old;
  });
  return same ? before : rows;
}

/**
 * Finds the elements of a list that is in order of rows by their rows, asked for in order too: one pass for all. Where
 * either is not in order some are not found.
 */
export function finderByRow<T>(
  list: readonly T[],
  rowOf: (element: T) => number,
): (row: number) => T | undefined {
  let at = 0;
  return (row) => {
    let element = list[at];
    while (element !== undefined && rowOf(element) < row) element = list[++at];
    return element !== undefined && rowOf(element) === row ? element : undefined;
  };
}

function isSameRow(a: TableRow, b: TableRow): boolean {
  if (a.row !== b.row || a.depth !== b.depth || a.parent !== b.parent || a.role !== b.role) return false;
  let left = 0;
  for (const role in a.cells) if (a.cells[role as ColumnRole]) left += 1;
  for (const role in b.cells) {
    const cell = b.cells[role as ColumnRole];
    if (!cell) continue;
    if (!isSame(a.cells[role as ColumnRole], cell)) return false;
    left -= 1;
  }
  return left === 0;
}

function isSame(a: TableCell | undefined, b: TableCell): boolean {
  if (a === b) return true;
  return (
    a !== undefined &&
    Object.is(a.value, b.value) &&
    a.text === b.text &&
    a.formula === b.formula &&
    a.format === b.format &&
    sameCell(a.cell, b.cell)
  );
}
