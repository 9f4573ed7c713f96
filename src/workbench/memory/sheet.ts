import { MAX_COLUMNS, MAX_ROWS } from '../../workbook';
import type { Area, CellContent, CellValue } from '../../workbook';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, DEFAULT_STYLE } from '../store';
import type { Side, StoreHighlight, StoreSheet, StoreStyle, StoreTable, StyleChange } from '../store';

interface Cell {
  readonly content: CellContent;
  /** Formats of its own. */
  readonly style: StyleChange | undefined;
}

const BLANK: CellContent = { formula: null, value: null };

const isBlank = (content: CellContent): boolean => content.formula === null && (content.value ?? '') === '';

/** The cells of one sheet, row by row. */
export class MemorySheet {
  readonly id: string;
  name: string;
  visibility: StoreSheet['visibility'] = 'visible';
  protected = false;
  merges: readonly Area[] = [];
  spills: readonly Area[] = [];
  tables: readonly StoreTable[] = [];
  highlights: readonly StoreHighlight[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly #rows = new Map<number, (Cell | undefined)[]>();
  /** Formats of whole columns. */
  readonly #columnStyles = new Map<number, StyleChange>();
  /** Cells with a line on a side, as `row,column,side`. */
  readonly #borders = new Set<string>();
  readonly #used = new Map<boolean, Area | null>();

  constructor(id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  get formulaCells(): readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellContent;
  }[] {
    const found: { row: number; column: number; content: CellContent }[] = [];
    for (const [row, cells] of this.#rows) {
      cells.forEach((cell, column) => {
        if (cell && cell.content.formula !== null) found.push({ row, column, content: cell.content });
      });
    }
    return found;
  }

  content(row: number, column: number): CellContent {
    return this.#rows.get(row)?.[column]?.content ?? BLANK;
  }

  setContent(row: number, column: number, content: CellContent): void {
    this.#put(row, column, { content, style: this.#rows.get(row)?.[column]?.style });
  }

  style(row: number, column: number): StoreStyle {
    const own = this.#rows.get(row)?.[column]?.style;
    const ofColumn = this.#columnStyles.get(column);
    return own || ofColumn ? { ...DEFAULT_STYLE, ...ofColumn, ...own } : DEFAULT_STYLE;
  }

  setStyle(area: Area, change: StyleChange): void {
    if (area.rows === MAX_ROWS) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.#columnStyles.set(column, { ...this.#columnStyles.get(column), ...change });
      }
    }
    // Of whole rows and columns, the cells that exist; column formats stand for the rest.
    const rows = area.rows === MAX_ROWS ? [...this.#rows.keys()] : range(area.row, area.rows);
    for (const row of rows) {
      const columns =
        area.rows === MAX_ROWS || area.columns === MAX_COLUMNS
          ? range(area.column, Math.min(area.columns, (this.#rows.get(row)?.length ?? 0) - area.column))
          : range(area.column, area.columns);
      for (const column of columns) {
        const cell = this.#rows.get(row)?.[column];
        this.#put(row, column, { content: cell?.content ?? BLANK, style: { ...cell?.style, ...change } });
      }
    }
  }

  border(row: number, column: number, side: Side): boolean {
    return this.#borders.has(`${row},${column},${side}`);
  }

  setBorder(area: Area, side: Side, on: boolean): void {
    for (const row of range(area.row, area.rows)) {
      for (const column of range(area.column, area.columns)) {
        if (on) this.#borders.add(`${row},${column},${side}`);
        else this.#borders.delete(`${row},${column},${side}`);
      }
    }
  }

  clearStyle(area: Area): void {
    if (area.rows === MAX_ROWS) {
      for (const column of range(area.column, area.columns)) this.#columnStyles.delete(column);
    }
    for (const [row, cells] of this.#rows) {
      if (row < area.row || row >= area.row + area.rows) continue;
      cells.forEach((cell, column) => {
        if (!cell || column < area.column || column >= area.column + area.columns) return;
        this.#put(row, column, { content: cell.content, style: undefined });
      });
    }
  }

  values(area: Area): CellValue[][] {
    return range(area.row, area.rows).map((row) => {
      const cells = this.#rows.get(row);
      const line: CellValue[] = Array.from({ length: area.columns });
      for (let column = 0; column < area.columns; column++) {
        const value = cells?.[area.column + column]?.content.value ?? null;
        line[column] = value === '' ? null : value;
      }
      return line;
    });
  }

  formulas(area: Area): ((string | null)[] | null)[] {
    return range(area.row, area.rows).map((row) => {
      const cells = this.#rows.get(row);
      let line: (string | null)[] | null = null;
      for (let column = 0; column < area.columns; column++) {
        const formula = cells?.[area.column + column]?.content.formula ?? null;
        if (formula === null) continue;
        line ??= Array.from({ length: area.columns }, () => null);
        line[column] = formula;
      }
      return line;
    });
  }

  numberFormats(area: Area): (string[] | null)[] {
    return range(area.row, area.rows).map((row) => {
      const cells = this.#rows.get(row);
      let line: string[] | null = null;
      for (let column = 0; column < area.columns; column++) {
        const format =
          cells?.[area.column + column]?.style?.numberFormat ??
          this.#columnStyles.get(area.column + column)?.numberFormat ??
          'General';
        if (format === 'General') continue;
        line ??= Array.from({ length: area.columns }, () => 'General');
        line[column] = format;
      }
      return line;
    });
  }

  usedArea(valuesOnly: boolean): Area | null {
    let area = this.#used.get(valuesOnly);
    if (area === undefined) {
      area = this.#measure(valuesOnly);
      this.#used.set(valuesOnly, area);
    }
    return area;
  }

  width(column: number): number {
    return this.widths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  }

  height(row: number): number {
    return this.heights.get(row) ?? DEFAULT_ROW_HEIGHT;
  }

  #put(row: number, column: number, cell: Cell): void {
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = []));
    cells[column] = cell;
    this.#used.clear();
  }

  #measure(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.#rows) {
      cells.forEach((cell, column) => {
        if (!cell || (isBlank(cell.content) && (valuesOnly || !cell.style))) return;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function range(from: number, count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
}
