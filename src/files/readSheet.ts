import type { Area, CellValue, SheetSnapshot } from '../workbook';
import { parseArea } from '../workbook';
import { formulaFromFile, shiftFormula } from './formulaText';
import { serialOf } from './numberFormats';
import { Refusal } from './refusal';
import type { CellXml, FormulaXml, RowXml, SheetXml } from './sheetXml';
import { scanSheet } from './sheetXml';
import type { SheetEntry } from './workbookPart';
import { unescapeCellText } from './xml';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Number formats by cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

/** A snapshot's rectangle may hold so many cells: four times what Excel gives an add-in in one read. */
const MAX_AREA = 20_000_000;

/** Cells of a row as they come; the styles tell the formats of blank ones too. */
interface RowCells {
  readonly row: number;
  readonly columns: number[];
  readonly values: CellValue[];
  readonly formulas: (string | null)[];
  readonly styles: number[];
  readonly style: number | null;
  filled: boolean;
}

/** Reads a worksheet part into a snapshot. Throws a `Refusal`. */
export function readSheet(text: string, entry: SheetEntry, context: SheetContext): SheetSnapshot {
  const collector = new Collector(context);
  const sheet = scanSheet(text, collector);
  collector.spread();
  const area = collector.area();
  if (area.rows * area.columns > MAX_AREA) {
    const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
    throw new Refusal({ code: 'tooLarge', sheet: entry.name, cells: [{ sheet: entry.name, ...last }] });
  }
  return {
    name: entry.name,
    visibility: entry.visibility,
    protected: sheet.protected,
    area,
    ...grids(collector.rows, area, sheet, context.formats),
    merges: sheet.merges,
    uncomputed: collector.uncomputed,
  };
}

class Collector {
  readonly rows = new Map<number, RowCells>();
  readonly uncomputed: { row: number; column: number }[] = [];
  readonly #context: SheetContext;
  readonly #shared = new Map<number, { row: number; column: number; text: string }>();
  /** Followers that came before their shared formula. */
  readonly #waiting: { cells: RowCells; index: number; formula: FormulaXml }[] = [];
  readonly #arrays: { area: Area; formula: string }[] = [];
  #cells: RowCells | null = null;
  #blanks: readonly number[] = [];

  constructor(context: SheetContext) {
    this.#context = context;
  }

  row = ({ row, style }: RowXml): void => {
    // A row that comes twice is joined; blank ones may share their arrays.
    const {
      columns = [],
      values = [],
      formulas = [],
      styles = [],
      filled = false,
    } = this.rows.get(row) ?? {};
    this.#cells = {
      row,
      columns: [...columns],
      values: [...values],
      formulas: [...formulas],
      styles: [...styles],
      style,
      filled,
    };
  };

  cell = (cell: CellXml): void => {
    const cells = this.#cells;
    if (!cells) return;
    const { formula } = cell;
    let value = valueOf(cell, this.#context);
    if (value === '' && !formula) value = null;
    cells.columns.push(cell.column);
    cells.styles.push(cell.style);
    cells.values.push(value);
    cells.formulas.push(formula ? this.#formula(cells, cell, formula) : null);
    if (value === null && !formula) return;
    cells.filled = true;
    if (formula && value === null) this.uncomputed.push({ row: cell.row, column: cell.column });
  };

  rowEnd = (): void => {
    const cells = this.#cells;
    if (!cells) return;
    // Formatted rows without a value may come by the million: only those among values count, and `grids` finds them.
    if (cells.filled || this.rows.has(cells.row)) this.rows.set(cells.row, cells);
    else if (cells.columns.length > 0 || cells.style !== null) this.#keepBlank(cells);
    this.#cells = null;
  };

  /** Blank rows in a run of the same styles share their arrays. */
  #keepBlank(cells: RowCells): void {
    const same =
      this.#blanks.length === cells.styles.length &&
      this.#blanks.every((style, index) => style === cells.styles[index]);
    const previous = this.rows.get(cells.row - 1);
    const shares =
      same &&
      previous &&
      !previous.filled &&
      previous.columns.every((column, index) => column === cells.columns[index]);
    this.#blanks = cells.styles;
    this.rows.set(cells.row, shares && previous.style === cells.style ? previous : cells);
  }

  #formula(cells: RowCells, cell: CellXml, formula: FormulaXml): string {
    const { row, column } = cell;
    const area = formula.ref === null ? null : parseArea(formula.ref);
    if (formula.type === 'array' || formula.type === 'dataTable') {
      const text = formula.type === 'array' ? formulaFromFile(formula.text) : '=TABLE()';
      if (area && area.rows * area.columns > 1) this.#arrays.push({ area, formula: text });
      return text;
    }
    if (formula.type !== 'shared') return formulaFromFile(formula.text);
    if (formula.text !== '') {
      this.#shared.set(formula.group, { row, column, text: formula.text });
      return formulaFromFile(formula.text);
    }
    const master = this.#shared.get(formula.group);
    if (master) return formulaFromFile(shiftFormula(master.text, row - master.row, column - master.column));
    this.#waiting.push({ cells, index: cells.formulas.length, formula });
    return '=';
  }

  /** Gives every cell of a shared or array formula its formula, once all cells are known. */
  spread(): void {
    for (const { cells, index, formula } of this.#waiting) {
      const master = this.#shared.get(formula.group);
      const column = cells.columns[index] ?? 0;
      cells.formulas[index] = master
        ? formulaFromFile(shiftFormula(master.text, cells.row - master.row, column - master.column))
        : null;
    }
    for (const { area, formula } of this.#arrays) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const cells = this.rows.get(row);
        cells?.columns.forEach((column, index) => {
          const inside = column >= area.column && column < area.column + area.columns;
          if (inside && cells.values[index] !== null) cells.formulas[index] ??= formula;
        });
      }
    }
  }

  /** The smallest rectangle around every value and formula. */
  area(): Area {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const cells of this.rows.values()) {
      if (!cells.filled) continue;
      top = Math.min(top, cells.row);
      bottom = Math.max(bottom, cells.row);
      for (let index = 0; index < cells.columns.length; index++) {
        if (cells.values[index] === null && cells.formulas[index] === null) continue;
        const column = cells.columns[index] ?? 0;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    }
    if (right < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** What a cell holds; an empty text where it holds one. */
function valueOf(cell: CellXml, { strings, date1904 }: SheetContext): CellValue {
  const { value } = cell;
  switch (cell.type) {
    case 's':
      return value === null ? null : (strings[Number(value)] ?? null);
    case 'inlineStr':
      return cell.inline ?? (value === null ? null : unescapeCellText(value));
    case 'str':
      // A formula's empty text is a value; without a formula it is nothing.
      return unescapeCellText(value ?? '');
    case 'e':
      return value === null || value.trim() === '' ? null : value.trim();
    case 'b':
      return value === null || value.trim() === '' ? null : value.trim() === '1' || value.trim() === 'true';
    case 'd':
      return value === null || value.trim() === '' ? null : (serialOf(value, date1904) ?? value);
    default: {
      if (value === null || value.trim() === '') return null;
      const number = Number(value);
      return Number.isFinite(number) ? number : value;
    }
  }
}

function grids(
  rows: ReadonlyMap<number, RowCells>,
  area: Area,
  sheet: SheetXml,
  formats: readonly string[],
): Pick<SheetSnapshot, 'values' | 'formulas' | 'formats'> {
  const formatOf = (style: number): string => formats[style] ?? 'General';
  const ofColumns = Array.from({ length: area.columns }, () => 'General');
  for (const { from, to, style } of sheet.columnStyles) {
    const last = Math.min(to - area.column, area.columns - 1);
    for (let column = Math.max(0, from - area.column); column <= last; column++)
      ofColumns[column] = formatOf(style);
  }
  const plainColumns = ofColumns.every((format) => format === 'General') ? null : ofColumns;
  const noValues: readonly CellValue[] = Array.from({ length: area.columns }, () => null);
  const values: (readonly CellValue[])[] = [];
  const formulas: ((string | null)[] | null)[] = [];
  const rowFormats: (readonly string[] | null)[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = rows.get(row);
    let ofRow: readonly string[] | null = plainColumns;
    if (cells && cells.style !== null) {
      const format = formatOf(cells.style);
      ofRow = format === 'General' ? null : ofColumns.map(() => format);
    }
    if (!cells || cells.columns.length === 0) {
      values.push(noValues);
      formulas.push(null);
      rowFormats.push(ofRow);
      continue;
    }
    const rowValues = noValues.slice();
    let rowFormulas: (string | null)[] | null = null;
    let own: string[] | null = null;
    for (let index = 0; index < cells.columns.length; index++) {
      const column = (cells.columns[index] ?? 0) - area.column;
      if (column < 0 || column >= area.columns) continue;
      rowValues[column] = cells.values[index] ?? null;
      const formula = cells.formulas[index] ?? null;
      if (formula !== null) {
        rowFormulas ??= Array.from({ length: area.columns }, () => null);
        rowFormulas[column] = formula;
      }
      const format = formatOf(cells.styles[index] ?? 0);
      if (format !== (ofRow?.[column] ?? 'General')) {
        own ??= ofRow ? [...ofRow] : ofColumns.map(() => 'General');
        own[column] = format;
      }
    }
    values.push(rowValues);
    formulas.push(rowFormulas);
    rowFormats.push(own && own.every((format) => format === 'General') ? null : (own ?? ofRow));
  }
  return { values, formulas, formats: rowFormats };
}
