/** One cell: sheet name, zero-based row and column. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on a sheet: zero-based origin, counts of rows and columns. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle on a named sheet. */
export interface RangeAddress extends Area {
  readonly sheet: string;
}

/** Excel's sheet limits (ECMA-376; Excel specifications and limits). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The letters of a zero-based column: 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The zero-based column of its letters; `AA` is 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}

/** `B7`: the cell without its sheet. */
export function formatLocal(cell: { readonly row: number; readonly column: number }): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** `$B$7`: the same, absolute. */
export function formatAbsolute(cell: { readonly row: number; readonly column: number }): string {
  return `$${columnName(cell.column)}$${cell.row + 1}`;
}

/** A sheet name as formulas and the command line write it: always quoted, quotes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `'Sheet'!B7`. */
export function formatCell(cell: CellAddress): string {
  return `${quoteSheet(cell.sheet)}!${formatLocal(cell)}`;
}

/** `B7:D9`, or `B7` for a single cell. */
export function formatArea(area: Area): string {
  const first = formatLocal(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${formatLocal({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/** `'Sheet'!B7:D9`. */
export function formatRange(range: RangeAddress): string {
  return `${quoteSheet(range.sheet)}!${formatArea(range)}`;
}

const LOCAL_AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** The rectangle written as `B7` or `B7:D9` (absolute marks allowed); null when it is no such thing. */
export function parseArea(text: string): Area | null {
  const match = LOCAL_AREA.exec(text.trim());
  if (!match) return null;
  const [, letters1 = '', digits1 = '', letters2 = letters1, digits2 = digits1] = match;
  const column1 = columnIndex(letters1);
  const column2 = columnIndex(letters2);
  const row1 = Number(digits1) - 1;
  const row2 = Number(digits2) - 1;
  if (Math.min(row1, row2) < 0 || Math.max(row1, row2) >= MAX_ROWS) return null;
  if (Math.max(column1, column2) >= MAX_COLUMNS) return null;
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  };
}

/** The range written as `'Sheet'!B7:D9` or `Sheet!B7`; null when it is no such thing. */
export function parseRange(text: string): RangeAddress | null {
  const mark = text.lastIndexOf('!');
  if (mark < 1) return null;
  const area = parseArea(text.slice(mark + 1));
  if (!area) return null;
  const name = text.slice(0, mark);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted ? (quoted[1] ?? '').replaceAll("''", "'") : name, ...area };
}

/** The cell written as `'Sheet'!B7`; null when it is no single cell. */
export function parseCell(text: string): CellAddress | null {
  const range = parseRange(text);
  if (range?.rows !== 1 || range.columns !== 1) return null;
  return { sheet: range.sheet, row: range.row, column: range.column };
}

export function sameCell(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

export function containsCell(area: Area, cell: { readonly row: number; readonly column: number }): boolean {
  return (
    cell.row >= area.row &&
    cell.row < area.row + area.rows &&
    cell.column >= area.column &&
    cell.column < area.column + area.columns
  );
}
