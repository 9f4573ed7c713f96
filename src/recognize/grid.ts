import { displayText } from '../workbook';
import type { Area, CellValue, SheetSnapshot } from '../workbook';
import { wordsOf } from './text';
import type { TableCell } from './types';

/** Local header words, as `wordsOf` gives them, with the word of ours that each means. */
export type WordBook = ReadonlyMap<string, string>;

const NO_WORDS: WordBook = new Map();
/** Header words are short; a longer text is somebody's sentence. */
export const MAX_LOCAL_WORD = 60;

/** A filled cell: zero-based sheet column, its trimmed text, and its value. */
export interface Filled {
  readonly column: number;
  readonly text: string;
  readonly value: CellValue;
}

/**
 * A sheet as the recogniser looks at it: absolute coordinates, trimmed texts, filled cells per row. Merges are not used:
 * not every host reads them, so a blank stands for a merged cell everywhere.
 */
export class Grid {
  readonly sheet: SheetSnapshot;
  readonly area: Area;
  readonly #words: WordBook;
  #rows = new Map<number, readonly Filled[]>();
  #last: { readonly row: number; readonly cells: (TableCell | undefined)[] | null } = {
    row: -1,
    cells: null,
  };

  constructor(
    sheet: SheetSnapshot,
    words: WordBook = NO_WORDS,
    area: Area = sheet.area,
    rows = new Map<number, readonly Filled[]>(),
  ) {
    this.sheet = sheet;
    this.area = area;
    this.#words = words;
    this.#rows = rows;
  }

  /** A header's words, with a local word as the word of ours that it means. */
  said(text: string): string {
    if (this.#words.size === 0 || text.length > MAX_LOCAL_WORD) return text;
    const { key, open } = wordsOf(text);
    return this.#words.get(open) ?? this.#words.get(key) ?? text;
  }

  /** The same sheet, narrowed to an area. */
  within(area: Area): Grid {
    const same = area.column === this.area.column && area.columns === this.area.columns;
    return new Grid(this.sheet, this.#words, area, same ? this.#rows : new Map());
  }

  /** Another sheet, looked at with the same words. */
  of(sheet: SheetSnapshot): Grid {
    return new Grid(sheet, this.#words);
  }

  get top(): number {
    return this.area.row;
  }

  /** The row below the last. */
  get bottom(): number {
    return this.area.row + this.area.rows;
  }

  get left(): number {
    return this.area.column;
  }

  /** The column right of the last. */
  get right(): number {
    return this.area.column + this.area.columns;
  }

  value(row: number, column: number): CellValue {
    if (row < this.top || row >= this.bottom || column < this.left || column >= this.right) return null;
    return this.sheet.values[row - this.sheet.area.row]?.[column - this.sheet.area.column] ?? null;
  }

  /** What the cell displays, trimmed. */
  text(row: number, column: number): string {
    return this.#shown(this.value(row, column), row, column);
  }

  #shown(value: CellValue, row: number, column: number): string {
    if (value === null) return '';
    if (typeof value === 'string') return value.trim();
    return shown(value, this.format(row, column)).trim();
  }

  format(row: number, column: number): string {
    return this.sheet.formats[row - this.sheet.area.row]?.[column - this.sheet.area.column] ?? 'General';
  }

  cell(row: number, column: number): TableCell {
    const index = column - this.sheet.area.column;
    const inside = column >= this.left && column < this.right && row >= this.top && row < this.bottom;
    const cells = inside ? this.#cellsOf(row) : null;
    if (!cells) return this.#cellAt(row, column);
    return (cells[index] ??= this.#cellAt(row, column));
  }

  /** The cells of a row that were asked for already, also of an earlier snapshot that has the very same row. */
  #cellsOf(row: number): (TableCell | undefined)[] | null {
    if (this.#last.row === row) return this.#last.cells;
    const index = row - this.sheet.area.row;
    const values = this.sheet.values[index];
    if (!values) return null;
    const [formulas, formats] = [this.sheet.formulas[index], this.sheet.formats[index]];
    const { name, area } = this.sheet;
    let line = lines.get(values);
    const same =
      line?.row === row &&
      line.sheet === name &&
      line.left === area.column &&
      line.formulas === formulas &&
      line.formats === formats;
    if (!line || !same) {
      line = { sheet: name, row, left: area.column, formulas, formats, cells: [] };
      lines.set(values, line);
    }
    this.#last = { row, cells: line.cells };
    return line.cells;
  }

  #cellAt(row: number, column: number): TableCell {
    const value = this.value(row, column);
    return {
      cell: { sheet: this.sheet.name, row, column },
      value,
      text: this.#shown(value, row, column),
      formula: this.sheet.formulas[row - this.sheet.area.row]?.[column - this.sheet.area.column] ?? null,
      format: this.format(row, column),
    };
  }

  /** The cells of a row that display something, from left to right. */
  filled(row: number): readonly Filled[] {
    const known = this.#rows.get(row);
    if (known) return known;
    const found: Filled[] = [];
    for (let column = this.left; column < this.right; column += 1) {
      const value = this.value(row, column);
      if (value === null) continue;
      const text = this.#shown(value, row, column);
      if (text !== '') found.push({ column, text, value });
    }
    this.#rows.set(row, found);
    return found;
  }

  isNumber(row: number, column: number): boolean {
    return typeof this.value(row, column) === 'number';
  }
}

/** Cells made of a row of a snapshot, and all that they were made of. */
interface Line {
  readonly sheet: string;
  readonly row: number;
  /** The sheet's column of the first cell. */
  readonly left: number;
  readonly formulas: readonly (string | null)[] | null | undefined;
  readonly formats: readonly string[] | null | undefined;
  readonly cells: (TableCell | undefined)[];
}

// Rows of a snapshot never change; a later snapshot holds the same rows where nothing was edited.
const lines = new WeakMap<readonly CellValue[], Line>();

function shown(value: number | boolean, format: string): string {
  // The general format of a short number is its digits: most cells of a large sheet.
  if (format === 'General' && typeof value === 'number') {
    const digits = String(value);
    if (digits.length <= 10 && !digits.includes('e')) return digits;
  }
  return displayText(value, format);
}
