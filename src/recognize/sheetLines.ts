import type { CellValue, SheetSnapshot } from '../workbook';
import type { TableCell, TableRow } from './types';

/**
 * A row of a sheet and what was found out about it from its own cells alone. A later snapshot that holds the very same row at
 * the same place keeps it, so that after an edit only what changed is read again.
 */
export interface Line {
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | null)[] | null | undefined;
  readonly formats: readonly string[] | null | undefined;
  /** Cells that were asked for, by their place in the row. */
  readonly cells: (TableCell | undefined)[];
  glance: Glance | null;
  /** The frame of the header below which it stands, where it ends no table (`bodyEnd`). */
  frame: string | null;
  plain: PlainLine | null;
}

/** A row at a glance, between two columns. Columns are those of the sheet; −1 for none. */
export interface Glance {
  readonly left: number;
  readonly right: number;
  /** How many cells display something. */
  readonly count: number;
  /** The first of them. */
  readonly first: number;
  /** The first of them that holds a text. */
  readonly word: number;
  /** Whether one of them holds a number. */
  readonly numbers: boolean;
}

/** A row of an indicator grid that no other row has a part in, but for the classes that it stands under (`indicatorRows`). */
export interface PlainLine {
  /** Of the columns that it was read by. */
  readonly layout: string;
  /** The classes above it. */
  readonly above1: TableCell | undefined;
  readonly above2: TableCell | undefined;
  /** Whether it names a class itself. */
  readonly opens: boolean;
  readonly read: TableRow;
}

/** The lines of a sheet by their place in its area. */
export class SheetLines {
  private readonly lines: (Line | undefined)[] = [];
  private earlier: SheetLines | null = null;

  constructor(private readonly sheet: SheetSnapshot) {}

  /** From now on unchanged lines are taken from those of the same sheet in an earlier snapshot; null for no more. */
  takeFrom(earlier: SheetLines | null): void {
    const { name, area } = this.sheet;
    const other = earlier?.sheet;
    this.earlier = other?.name === name && other.area.column === area.column ? earlier : null;
  }

  at(index: number): Line | null {
    return this.lines[index] ?? this.find(index);
  }

  private find(index: number): Line | null {
    const values = this.sheet.values[index];
    if (!values) return null;
    const [formulas, formats] = [this.sheet.formulas[index], this.sheet.formats[index]];
    const before = this.earlier?.lineOf(index + this.sheet.area.row);
    const same = before?.values === values && before.formulas === formulas && before.formats === formats;
    const line = same
      ? before
      : { values, formulas, formats, cells: [], glance: null, frame: null, plain: null };
    if (before && !same) keepCells(before, line);
    this.lines[index] = line;
    return line;
  }

  private lineOf(row: number): Line | undefined {
    return this.lines[row - this.sheet.area.row];
  }
}

/** Cells of a changed line that did not change themselves stay the same objects. */
function keepCells(before: Line, line: Line): void {
  for (const [index, cell] of before.cells.entries()) {
    const same =
      cell !== undefined &&
      Object.is(cell.value, line.values[index] ?? null) &&
      cell.formula === (line.formulas?.[index] ?? null) &&
      cell.format === (line.formats?.[index] ?? 'General');
    if (same) line.cells[index] = cell;
  }
}

// As long as a snapshot is kept, what was read of it is, too.
const known = new WeakMap<SheetSnapshot, SheetLines>();

export function sheetLines(sheet: SheetSnapshot): SheetLines {
  const lines = known.get(sheet) ?? new SheetLines(sheet);
  known.set(sheet, lines);
  return lines;
}
