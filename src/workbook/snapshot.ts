import type { Area, CellAddress } from './address';
import { displayText } from './display';
import type { CellValue } from './value';

/** A workbook as it stood when a host read it: plain, serialisable, never changed. */
export interface WorkbookSnapshot {
  /** The file's name, as the host knows it. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** The smallest rectangle that holds every value; zero rows when the sheet is empty. */
  readonly area: Area;
  /** Values of `area`, row by row. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas of `area`, with their leading `=`; null where the cell holds none. A row without any may be null. */
  readonly formulas: readonly (readonly (string | null)[] | null)[];
  /** Number formats of `area` in Excel's invariant (en-US) notation; a row of `General` may be null. */
  readonly formats: readonly (readonly string[] | null)[];
  /** Merged areas; null when the host did not read them (Excel: reading them wipes the user's undo). */
  readonly merges: readonly Area[] | null;
  /** Formula cells that came without a computed value: their figure is unknown, not zero. */
  readonly uncomputed: readonly { readonly row: number; readonly column: number }[];
}

/** One cell of a snapshot. */
export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

const EMPTY: Cell = { value: null, formula: null, format: 'General' };

/** The cell at zero-based sheet coordinates; an empty cell outside the used area. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): Cell {
  const r = row - sheet.area.row;
  const c = column - sheet.area.column;
  if (r < 0 || c < 0 || r >= sheet.area.rows || c >= sheet.area.columns) return EMPTY;
  return {
    value: sheet.values[r]?.[c] ?? null,
    formula: sheet.formulas[r]?.[c] ?? null,
    format: sheet.formats[r]?.[c] ?? 'General',
  };
}

/** What the cell at zero-based sheet coordinates displays, untrimmed: its value in its number format. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = sheet.values[row - sheet.area.row]?.[column - sheet.area.column] ?? null;
  if (typeof value === 'string') return value;
  if (value === null) return '';
  const format = sheet.formats[row - sheet.area.row]?.[column - sheet.area.column] ?? 'General';
  return displayText(value, format);
}

/** The sheet of that name; Excel's names are equal regardless of case. */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const key = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === key);
}

/** The cell at an address; undefined when its sheet is not there. */
export function cellOf(workbook: WorkbookSnapshot, address: CellAddress): Cell | undefined {
  const sheet = sheetNamed(workbook, address.sheet);
  return sheet && cellAt(sheet, address.row, address.column);
}
