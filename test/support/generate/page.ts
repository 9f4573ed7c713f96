import type { Line } from './indicators';
import type { Area, CellAddress, CellValue, SheetSnapshot } from '../../../src/workbook';

export interface Placed {
  readonly value: CellValue;
  readonly format: string;
  readonly formula: string | null;
}

/** What a slip puts into a cell, the rule that must see it there, and what else may truly be said. */
export interface Slip {
  readonly kind: string;
  readonly cell: CellAddress;
  readonly value: CellValue;
  readonly rule: string;
  readonly also: readonly string[];
}

/** A row or a place of a page whose cells tests need to find again. */
export interface Place {
  readonly kind:
    | 'head'
    | 'fundsTotal'
    | 'fundsSource'
    | 'goals'
    | 'header'
    | 'line'
    | 'total'
    | 'grade'
    | 'account'
    | 'sangong'
    | 'staff'
    | 'result'
    | 'targetLine'
    | 'targetFunds'
    | 'task'
    | 'balance';
  /** The row's own words; empty for a place that occurs once. */
  readonly name: string;
  readonly cells: Readonly<Record<string, CellAddress>>;
  /** The indicator of a `line` or `targetLine`. */
  readonly line?: Line;
}

/** A sheet under construction, at any place of the grid. */
export class Page {
  readonly #cells = new Map<string, Placed & { readonly row: number; readonly column: number }>();
  readonly #merges: Area[] = [];
  /** Cells that other cells determine. */
  readonly computed: CellAddress[] = [];
  readonly slips: Slip[] = [];
  readonly places: Place[] = [];

  constructor(
    readonly name: string,
    readonly merged: boolean,
  ) {}

  put(row: number, column: number, value: CellValue, format = 'General'): CellAddress {
    if (value !== null || format !== 'General') {
      this.#cells.set(`${row},${column}`, { row, column, value, format, formula: null });
    }
    return { sheet: this.name, row, column };
  }

  /** A cell that other cells determine. */
  compute(row: number, column: number, value: CellValue, format = 'General'): CellAddress {
    const cell = this.put(row, column, value, format);
    this.computed.push(cell);
    return cell;
  }

  at(row: number, column: number): Placed | undefined {
    return this.#cells.get(`${row},${column}`);
  }

  /** Merges an area whose first cell holds the text; what the sheet looks like without merges is the same. */
  merge(row: number, column: number, rows: number, columns: number): void {
    if (this.merged && rows * columns > 1) this.#merges.push({ row, column, rows, columns });
  }

  slip(kind: string, cell: CellAddress, value: CellValue, rule: string, also: readonly string[] = []): void {
    this.slips.push({ kind, cell, value, rule, also });
  }

  place(kind: Place['kind'], cells: Place['cells'], name = '', line?: Line): void {
    this.places.push({ kind, name, cells, ...(line && { line }) });
  }

  snapshot(): SheetSnapshot {
    const filled = [...this.#cells.values()].filter(({ value }) => value !== null);
    const [top, left] = [
      Math.min(...filled.map(({ row }) => row)),
      Math.min(...filled.map(({ column }) => column)),
    ];
    const rows = Math.max(...filled.map(({ row }) => row)) - top + 1;
    const columns = Math.max(...filled.map(({ column }) => column)) - left + 1;
    const grid = <T>(pick: (cell: Placed | undefined) => T): T[][] =>
      Array.from({ length: rows }, (_row, r) =>
        Array.from({ length: columns }, (_column, c) => pick(this.at(top + r, left + c))),
      );
    return {
      name: this.name,
      visibility: 'visible',
      protected: false,
      area: { row: top, column: left, rows, columns },
      values: grid((cell) => cell?.value ?? null),
      formulas: grid((cell) => cell?.formula ?? null),
      formats: grid((cell) => cell?.format ?? 'General'),
      merges: this.merged ? this.#merges : null,
      uncomputed: [],
    };
  }
}
