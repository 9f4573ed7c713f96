import type { Area, CellContent, CellValue } from '../../workbook';
import { displayText } from '../../workbook';
import { DEFAULT_ROW_HEIGHT } from '../store';
import type {
  SheetExtras,
  Side,
  StoreChart,
  StoreEvent,
  StoreHighlight,
  StoreSheet,
  StoreStyle,
  StoreTable,
  StyleChange,
  WorkbookStore,
} from '../store';
import { fillColumn } from './calculatedColumn';
import { MemorySheet } from './sheet';

/** Gives a formula's value; `valueAt` is what another cell shows (null for an empty or missing one). */
export type Calculate = (
  formula: string,
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
  valueAt: (sheet: string, row: number, column: number) => CellValue,
) => CellValue;

export interface MemorySheetInput {
  readonly name: string;
  readonly visibility?: StoreSheet['visibility'];
  readonly protected?: boolean;
  readonly cells?: Iterable<{
    readonly row: number;
    readonly column: number;
    readonly content?: CellContent;
    readonly style?: StyleChange;
  }>;
}

export interface MemoryOptions {
  readonly name?: string;
  readonly structureProtected?: boolean;
  readonly manualCalculation?: boolean;
  /**
   * The store calculates nothing itself. Without this, a formula keeps the value that it was written with, which for one
   * that came in a request is none.
   */
  readonly calculate?: Calculate;
}

/** How often formulas may feed each other before they are taken as circular. */
const MAX_PASSES = 20;
/** Average width of a character in points, to guess line breaks. */
const CHARACTER_WIDTH = 5.5;

/** A spreadsheet in memory, for tests in Node: cells, formats and sheets, no calculation of its own, no screen. */
export class MemoryStore implements WorkbookStore {
  readonly name: string;
  readonly structureProtected: boolean;
  readonly manualCalculation: boolean;
  readonly xmlParts = new Map<string, string>();
  readonly extras = new Map<string, SheetExtras>();
  readonly #charts = new Map<string, readonly StoreChart[]>();
  readonly #calculate: Calculate | undefined;
  readonly #listeners = new Set<(event: StoreEvent) => void>();
  readonly #sheets: MemorySheet[] = [];
  #lastId = 0;
  #active: string;
  #selected: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  #stale = false;

  constructor(sheets: readonly MemorySheetInput[] = [{ name: 'Sheet1' }], options: MemoryOptions = {}) {
    this.name = options.name ?? '工作簿1.xlsx';
    this.structureProtected = options.structureProtected ?? false;
    this.manualCalculation = options.manualCalculation ?? false;
    this.#calculate = options.calculate;
    for (const input of sheets) {
      const sheet = this.#newSheet(input.name);
      sheet.visibility = input.visibility ?? 'visible';
      sheet.protected = input.protected ?? false;
      for (const { row, column, content, style } of input.cells ?? []) {
        if (style) sheet.setStyle({ row, column, rows: 1, columns: 1 }, style);
        if (content) sheet.setContent(row, column, content);
      }
    }
    const first = this.#sheets.find((sheet) => sheet.visibility === 'visible');
    if (!first) throw new Error('a workbook needs a visible sheet');
    this.#active = first.id;
  }

  sheets(): readonly StoreSheet[] {
    return this.#sheets.map(({ id, name, visibility, protected: locked }) => ({
      id,
      name,
      visibility,
      protected: locked,
    }));
  }

  addSheet(name: string): string {
    const { id } = this.#newSheet(name);
    this.#emit({ kind: 'sheetAdded', sheet: id });
    return id;
  }

  removeSheet(sheet: string): void {
    const position = this.#sheets.findIndex((each) => each.id === sheet);
    const [gone] = this.#sheets.splice(position, 1);
    if (!gone) throw new Error(`no sheet ${sheet}`);
    this.extras.delete(sheet);
    this.#charts.delete(sheet);
    this.#stale = true;
    if (this.#active === sheet) {
      const next = this.#sheets.slice(position).find((each) => each.visibility === 'visible');
      const previous = this.#sheets.findLast((each) => each.visibility === 'visible');
      this.activate((next ?? previous ?? gone).id);
    }
    this.#emit({ kind: 'sheetRemoved', sheet, name: gone.name });
  }

  renameSheet(sheet: string, name: string): void {
    const found = this.#sheet(sheet);
    const before = found.name;
    found.name = name;
    this.#emit({ kind: 'sheetRenamed', sheet, before, after: name });
  }

  moveSheet(sheet: string, position: number): void {
    const found = this.#sheet(sheet);
    this.#sheets.splice(this.#sheets.indexOf(found), 1);
    this.#sheets.splice(position, 0, found);
  }

  setVisibility(sheet: string, visibility: StoreSheet['visibility']): void {
    this.#sheet(sheet).visibility = visibility;
  }

  setProtected(sheet: string, on: boolean): void {
    this.#sheet(sheet).protected = on;
  }

  activeSheet(): string {
    return this.#active;
  }

  activate(sheet: string): void {
    if (this.#active === sheet) return;
    this.#active = sheet;
    this.#selected = { row: 0, column: 0, rows: 1, columns: 1 };
    this.#emit({ kind: 'sheetActivated', sheet });
  }

  selection(): { readonly sheet: string; readonly area: Area } {
    return { sheet: this.#active, area: this.#selected };
  }

  select(sheet: string, area: Area): void {
    this.activate(sheet);
    this.#selected = area;
    this.#emit({ kind: 'selected', sheet, area });
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.#sheet(sheet).usedArea(valuesOnly);
  }

  values(sheet: string, area: Area): CellValue[][] {
    return this.#sheet(sheet).values(area);
  }

  formulas(sheet: string, area: Area): ((string | null)[] | null)[] {
    return this.#sheet(sheet).formulas(area);
  }

  style(sheet: string, row: number, column: number): StoreStyle {
    return this.#sheet(sheet).style(row, column);
  }

  numberFormats(sheet: string, area: Area): (string[] | null)[] {
    return this.#sheet(sheet).numberFormats(area);
  }

  write(sheet: string, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    this.#write(sheet, area, contents, 'store');
  }

  /** A person types a constant or formula into a cell. */
  enter(sheet: string, row: number, column: number, content: CellContent): void {
    this.#write(sheet, { row, column, rows: 1, columns: 1 }, [[content]], 'person');
  }

  setStyle(sheet: string, area: Area, style: StyleChange): void {
    this.#sheet(sheet).setStyle(area, style);
  }

  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    const target = this.#sheet(sheet);
    for (const [r, row] of formats.entries()) {
      for (const [c, numberFormat] of row.entries()) {
        if (numberFormat === undefined) continue;
        target.setStyle(
          { row: area.row + r, column: area.column + c, rows: 1, columns: 1 },
          { numberFormat },
        );
      }
    }
  }

  borders(sheet: string, row: number, column: number): Readonly<Record<Side, boolean>> {
    const has = (side: Side): boolean => this.#sheet(sheet).border(row, column, side);
    return { top: has('top'), right: has('right'), bottom: has('bottom'), left: has('left') };
  }

  setBorder(sheet: string, area: Area, side: Side, on: boolean): void {
    this.#sheet(sheet).setBorder(area, side, on);
  }

  clearStyle(sheet: string, area: Area): void {
    this.#sheet(sheet).clearStyle(area);
  }

  columnWidth(sheet: string, column: number): number {
    return this.#sheet(sheet).width(column);
  }

  setColumnWidth(sheet: string, column: number, columns: number, points: number): void {
    for (let index = column; index < column + columns; index++) this.#sheet(sheet).widths.set(index, points);
  }

  rowHeight(sheet: string, row: number): number {
    return this.#sheet(sheet).height(row);
  }

  setRowHeight(sheet: string, row: number, rows: number, points: number): void {
    for (let index = row; index < row + rows; index++) this.#sheet(sheet).heights.set(index, points);
  }

  autofitRows(sheet: string, row: number, rows: number): void {
    const target = this.#sheet(sheet);
    const used = target.usedArea(true);
    if (!used) return;
    for (let r = row; r < row + rows; r++) {
      let height = DEFAULT_ROW_HEIGHT;
      for (let column = used.column; column < used.column + used.columns; column++) {
        const style = target.style(r, column);
        const text = this.#text(target, r, column);
        const room = Math.max(1, Math.floor(target.width(column) / CHARACTER_WIDTH));
        const lines = style.wrap
          ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / room)), 0)
          : 1;
        height = Math.max(height, lines * (style.fontSize * 1.25));
      }
      target.heights.set(r, Math.min(409.5, height));
    }
  }

  autofitColumns(sheet: string, column: number, columns: number): void {
    const target = this.#sheet(sheet);
    const used = target.usedArea(true);
    if (!used) return;
    for (let c = column; c < column + columns; c++) {
      let width = 0;
      for (let row = used.row; row < used.row + used.rows; row++) {
        width = Math.max(width, displayWidth(this.#text(target, row, c)));
      }
      if (width > 0) target.widths.set(c, (width + 1) * CHARACTER_WIDTH);
    }
  }

  spills(sheet: string): readonly Area[] {
    return this.#sheet(sheet).spills;
  }

  /** Says where formulas spill: nothing is calculated here that would. */
  setSpills(sheet: string, areas: readonly Area[]): void {
    this.#sheet(sheet).spills = areas;
  }

  tables(sheet: string): readonly StoreTable[] {
    return this.#sheet(sheet).tables;
  }

  /** Says where tables lie: a formula in a blank column of one fills the column, as in Excel. */
  setTables(sheet: string, tables: readonly StoreTable[]): void {
    this.#sheet(sheet).tables = tables;
  }

  merges(sheet: string): readonly Area[] {
    return this.#sheet(sheet).merges;
  }

  merge(sheet: string, area: Area): void {
    this.unmerge(sheet, area);
    const target = this.#sheet(sheet);
    target.merges = [...target.merges, area];
  }

  unmerge(sheet: string, area: Area): void {
    const target = this.#sheet(sheet);
    target.merges = target.merges.filter((merge) => !meet(merge, area));
  }

  setHighlights(sheet: string, highlights: readonly StoreHighlight[]): void {
    this.#sheet(sheet).highlights = highlights;
  }

  /** What `setHighlights` was told last. */
  highlights(sheet: string): readonly StoreHighlight[] {
    return this.#sheet(sheet).highlights;
  }

  charts(sheet: string): readonly StoreChart[] {
    return this.#charts.get(sheet) ?? [];
  }

  setCharts(sheet: string, charts: readonly StoreChart[]): void {
    this.#charts.set(sheet, charts);
    this.#emit({ kind: 'drawn', sheet });
  }

  async settle(): Promise<void> {
    if (!this.#stale) return;
    this.#stale = false;
    if (this.#calculate) this.#evaluate(this.#calculate);
    await Promise.resolve();
  }

  recalculate(): void {
    this.#stale = true;
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #newSheet(name: string): MemorySheet {
    this.#lastId += 1;
    const digits = String(this.#lastId).padStart(4, '0');
    const sheet = new MemorySheet(`{00000000-0000-${digits}-0000-000000000000}`, name);
    this.#sheets.push(sheet);
    this.#stale = true;
    return sheet;
  }

  #sheet(id: string): MemorySheet {
    const sheet = this.#sheets.find((each) => each.id === id);
    if (!sheet) throw new Error(`no sheet ${id}`);
    return sheet;
  }

  #text(sheet: MemorySheet, row: number, column: number): string {
    return displayText(sheet.content(row, column).value, sheet.style(row, column).numberFormat);
  }

  #write(
    sheet: string,
    area: Area,
    contents: readonly (readonly (CellContent | undefined)[])[],
    origin: 'store' | 'person',
  ): void {
    const target = this.#sheet(sheet);
    for (const [r, row] of contents.entries()) {
      for (const [c, content] of row.entries()) {
        if (!content) continue;
        target.setContent(area.row + r, area.column + c, content);
        if (content.formula === null) continue;
        fillColumn(target, area.row + r, area.column + c, content);
        if (this.manualCalculation) this.#compute(target, area.row + r, area.column + c);
      }
    }
    this.#stale ||= !this.manualCalculation;
    this.#emit({ kind: 'edited', sheet, area, origin });
  }

  /** A formula by what its operands hold at this moment. */
  #compute(sheet: MemorySheet, row: number, column: number): void {
    const { formula } = sheet.content(row, column);
    if (formula === null || !this.#calculate) return;
    const valueAt = (name: string, r: number, c: number): CellValue =>
      this.#sheets.find((each) => each.name.toLowerCase() === name.toLowerCase())?.content(r, c).value ??
      null;
    const value = this.#calculate(formula, { sheet: sheet.name, row, column }, valueAt);
    sheet.setContent(row, column, { formula, value });
  }

  /** Calculates every formula until nothing changes any more. */
  #evaluate(calculate: Calculate): void {
    const byName = new Map(this.#sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const valueAt = (sheet: string, row: number, column: number): CellValue =>
      byName.get(sheet.toLowerCase())?.content(row, column).value ?? null;
    for (let pass = 0, changed = true; changed && pass < MAX_PASSES; pass++) {
      changed = false;
      for (const sheet of this.#sheets) {
        for (const { row, column, content } of sheet.formulaCells) {
          if (content.formula === null) continue;
          const value = calculate(content.formula, { sheet: sheet.name, row, column }, valueAt);
          if (Object.is(value, content.value)) continue;
          sheet.setContent(row, column, { formula: content.formula, value });
          changed = true;
        }
      }
    }
  }

  #emit(event: StoreEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}

const meet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Width in narrow characters: a Chinese character takes two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0x2e80 ? 2 : 1;
  return width;
}
