import { levelNames, type FormAllowed, type FormEntry, type SchemeLevel } from '../../schemes';
import {
  MAX_LIST,
  type Allowed,
  type Area,
  type CellAddress,
  type CellContent,
  type CellStyle,
  type CellValue,
  type Change,
  type EntryHelp,
  type PrintSetup,
} from '../../workbook';

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

/** A header in which `{month}` follows the cell of the cut-off month. */
export function headerEntry(text: string, monthCell: string, month: number): Entry {
  if (!text.includes('{month}')) return typed(text);
  const rest = text.replace('{month}', '');
  return computed(`"1—"&${monthCell}&"月${rest}"`, `1—${String(month)}月${rest}`);
}

/** A sheet in the making, as the changes that add it. */
export class SheetDraft {
  private readonly cells: Change[] = [];
  private readonly merges: Area[] = [];
  private readonly borders: Area[] = [];
  private readonly heights: { row: number; points: number }[] = [];
  private readonly entries: EntryHelp[] = [];
  private print: PrintSetup | null = null;

  constructor(
    readonly sheet: string,
    private readonly widths: readonly number[],
  ) {}

  /** Shows cells as one; nothing may stand in them but in the first. A single cell stays as it is. */
  merge(row: number, column: number, rows: number, columns: number): void {
    if (rows * columns > 1) this.merges.push({ row, column, rows, columns });
  }

  box(area: Area): void {
    this.borders.push(area);
  }

  height(row: number, points: number): void {
    this.heights.push({ row, points });
  }

  /** What may be entered in an area. A list too long for Excel becomes a message alone. */
  help(area: Area, entry: FormEntry, levels: readonly SchemeLevel[]): void {
    if (area.rows * area.columns === 0) return;
    const { title, message, strict } = entry;
    this.entries.push({ area, title, message, strict, allowed: allowedOf(entry.allowed, levels) });
  }

  printAs(print: PrintSetup): void {
    this.print = print;
  }

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
    const { merges, borders, heights, entries, print } = this;
    const setup = { merges, borders, heights, entries, print };
    return [
      { kind: 'addSheet', name: this.sheet, widths: this.widths, activate: true, setup },
      ...this.cells,
    ];
  }
}

function allowedOf(allowed: FormAllowed, levels: readonly SchemeLevel[]): Allowed {
  if ('from' in allowed) return allowed;
  if (allowed.kind === 'any') return { kind: 'any' };
  const items = 'items' in allowed ? allowed.items : levelNames(levels, allowed.kind);
  const fits = items.join(',').length <= MAX_LIST && items.every((item) => !item.includes(','));
  return items.length > 0 && fits ? { kind: 'list', items } : { kind: 'any' };
}
