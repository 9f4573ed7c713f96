import { displayText } from '../workbook';
import type { Area, CellValue, SheetSnapshot } from '../workbook';
import { inChinese, trueValue } from './languages';
import { sheetLines } from './sheetLines';
import type { Glance, Line, SheetLines } from './sheetLines';
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
  readonly #lines: SheetLines;
  #rows = new Map<number, readonly Filled[]>();
  readonly #passed: Set<number>;

  constructor(
    sheet: SheetSnapshot,
    words: WordBook = NO_WORDS,
    area: Area = sheet.area,
    rows = new Map<number, readonly Filled[]>(),
    passed = new Set<number>(),
  ) {
    this.sheet = inChinese(sheet);
    this.area = area;
    this.#words = words;
    this.#lines = sheetLines(this.sheet);
    this.#rows = rows;
    this.#passed = passed;
  }

  /** Takes a row for blank from now on: what a page break or a remark leaves between the rows of a table. */
  pass(row: number): void {
    this.#passed.add(row);
    this.#rows.set(row, []);
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
    return same
      ? new Grid(this.sheet, this.#words, area, this.#rows, this.#passed)
      : new Grid(this.sheet, this.#words, area);
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
    if (this.#passed.size > 0 && this.#passed.has(row)) return null;
    return this.sheet.values[row - this.sheet.area.row]?.[column - this.sheet.area.column] ?? null;
  }

  /** What the cell displays, trimmed. */
  text(row: number, column: number): string {
    return this.#shown(this.value(row, column), row, column);
  }

  #shown(value: CellValue, row: number, column: number): string {
    if (value === null) return '';
    if (typeof value === 'string') return trimmed(value);
    return trimmed(shown(value, this.format(row, column)));
  }

  format(row: number, column: number): string {
    return this.sheet.formats[row - this.sheet.area.row]?.[column - this.sheet.area.column] ?? 'General';
  }

  cell(row: number, column: number): TableCell {
    const inside = column >= this.left && column < this.right;
    const line = inside ? this.line(row) : null;
    if (!line) return this.#cellAt(row, column);
    return (line.cells[column - this.sheet.area.column] ??= this.#cellAt(row, column));
  }

  #cellAt(row: number, column: number): TableCell {
    const value = this.value(row, column);
    return {
      cell: { sheet: this.sheet.name, row, column },
      value:
        typeof value === 'string'
          ? trueValue(this.sheet, row - this.sheet.area.row, column - this.sheet.area.column)
          : value,
      text: this.#shown(value, row, column),
      formula: this.sheet.formulas[row - this.sheet.area.row]?.[column - this.sheet.area.column] ?? null,
      format: this.format(row, column),
    };
  }

  /** The row with what was found out about it, also in an earlier snapshot that has the very same row; null outside the grid. */
  line(row: number): Line | null {
    return row < this.top || row >= this.bottom ? null : this.#lines.at(row - this.sheet.area.row);
  }

  /** The row at a glance; null outside the grid. Quicker than its filled cells. */
  glance(row: number): Glance | null {
    const line = this.line(row);
    if (!line) return null;
    const { left, right } = this;
    if (this.#passed.size > 0 && this.#passed.has(row))
      return { left, right, count: 0, first: -1, word: -1, numbers: false };
    const before = line.glance;
    if (before !== null && before.left === left && before.right === right) return before;
    let count = 0;
    let first = -1;
    let word = -1;
    let numbers = false;
    for (let column = left; column < right; column += 1) {
      const value = line.values[column - this.sheet.area.column] ?? null;
      if (value === null || this.#shown(value, row, column) === '') continue;
      count += 1;
      if (first < 0) first = column;
      if (typeof value === 'string') {
        if (word < 0) word = column;
      } else if (typeof value === 'number') numbers = true;
    }
    return (line.glance = { left, right, count, first, word, numbers });
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

/** Most texts begin and end with a letter of their own. */
function trimmed(text: string): string {
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** A sign of ASCII or an ideograph: none of the spaces. */
const isPlain = (code: number): boolean => (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);

function shown(value: number | boolean, format: string): string {
  // The general format of a short number is its digits: most cells of a large sheet.
  if (format === 'General' && typeof value === 'number') {
    const digits = String(value);
    if (digits.length <= 10 && !digits.includes('e')) return digits;
  }
  return displayText(value, format);
}
