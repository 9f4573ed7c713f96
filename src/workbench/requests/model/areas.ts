import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../../workbook';
import type { Area } from '../../../workbook';
import { invalidArgument } from '../errors';

/** The area written as `B7`, `B7:D9`, `A:C` or `3:5`; null when it is no such thing. */
export function parseAddress(text: string): Area | null {
  const columns = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i.exec(text);
  if (columns) {
    const [first, last] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    const column = Math.min(first, last);
    if (Math.max(first, last) >= MAX_COLUMNS) return null;
    return { row: 0, column, rows: MAX_ROWS, columns: Math.abs(first - last) + 1 };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.min(first, last) < 0 || Math.max(first, last) >= MAX_ROWS) return null;
    return { row: Math.min(first, last), column: 0, rows: Math.abs(first - last) + 1, columns: MAX_COLUMNS };
  }
  return parseArea(text);
}

/** The area when it lies on the sheet; `InvalidArgument` else. */
export function onSheet(area: Area): Area {
  const inside =
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= MAX_ROWS &&
    area.column + area.columns <= MAX_COLUMNS;
  if (!inside) throw invalidArgument();
  return area;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What both have in common; null when nothing. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Whether an area is so large that Excel gives no values for it: whole rows or columns. */
export function isUnbounded(area: Area): boolean {
  return area.rows === MAX_ROWS || area.columns === MAX_COLUMNS;
}
