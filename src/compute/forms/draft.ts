import type { CellAddress, CellContent, CellStyle, CellValue, Change } from '../../workbook';

/** What a cell of a form that is made begins with. */
export interface Entry {
  readonly content: CellContent;
  /** Where it is not `General`. */
  readonly format?: string;
}

export const typed = (value: CellValue, format?: string): Entry => ({
  content: { formula: null, value },
  ...(format !== undefined && { format }),
});

/** @param formula without its leading `=` */
export const computed = (formula: string, value: CellValue, format?: string): Entry => ({
  content: { formula: `=${formula}`, value },
  ...(format !== undefined && { format }),
});

/** A sheet in the making, as the changes that add it. */
export class SheetDraft {
  private readonly cells: Change[] = [];

  constructor(
    readonly sheet: string,
    private readonly widths: readonly number[],
  ) {}

  address(row: number, column: number): CellAddress {
    return { sheet: this.sheet, row, column };
  }

  /** Null leaves the cell blank with its style. */
  put(row: number, column: number, entry: Entry | null, style: CellStyle): void {
    const format = entry?.format ?? style.numberFormat;
    this.cells.push({
      kind: 'cell',
      cell: this.address(row, column),
      ...(entry && entry.content.value !== null && { content: entry.content }),
      style: { ...style, ...(format !== undefined && { numberFormat: format }) },
    });
  }

  changes(): readonly Change[] {
    return [{ kind: 'addSheet', name: this.sheet, widths: this.widths, activate: true }, ...this.cells];
  }
}
