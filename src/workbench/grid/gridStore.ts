import type { Area, CellContent, CellValue } from '../../workbook';
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
import { fromUniverCell, toUniverCell } from './cell';
import { union } from './changes';
import { areaOf, interpret, pointsOf, pixelsOf } from './commands';
import { GridCells } from './gridCells';
import { borderOf, fromUniverStyle, sidesOf, toUniverStyle } from './style';
import type { UniverCell, UniverFacade, UniverFacadeWorkbook, UniverMatrix, UniverStyle } from './univer';
import { UnlockedCells, type OpenCells } from './unlockedCells';
import { UsedAreas } from './usedAreas';

/** What the grid itself does not hold about a workbook. */
export interface GridFacts {
  /** Formats of cells that have none of their own. */
  readonly defaultStyle: UniverStyle;
  readonly structureProtected: boolean;
  readonly xmlParts: ReadonlyMap<string, string>;
  /** Ids of protected sheets, and of sheets that only a program can show. */
  readonly protectedSheets: ReadonlySet<string>;
  readonly veryHidden: ReadonlySet<string>;
  readonly unlocked: OpenCells;
  /** Told the sheet's name when a person tries to type into a protected cell. */
  readonly onRefused?: (sheet: string) => void;
}

/** How long a calculation may take before reads give up, in milliseconds. */
const CALCULATION_LIMIT = 60_000;

/** The spreadsheet of the request host over a workbook in the Univer grid. */
export class GridStore implements WorkbookStore {
  readonly name: string;
  readonly structureProtected: boolean;
  readonly manualCalculation = false;
  readonly xmlParts: Map<string, string>;
  readonly extras = new Map<string, SheetExtras>();

  private readonly drawn = new Map<string, readonly StoreChart[]>();
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private readonly defaultStyle: UniverStyle;
  private readonly protectedSheets: Set<string>;
  private readonly veryHidden: Set<string>;
  private readonly unlocked: UnlockedCells;
  private readonly cells: GridCells;
  private readonly used: UsedAreas;
  private readonly watchers: readonly { dispose(): void }[];
  /** Names by id as last told to listeners: a removed sheet's name can no longer be asked for. */
  private readonly names = new Map<string, string>();
  private version = 1;
  private settled = 0;
  private nextSheet = 1;

  constructor(
    private readonly univer: UniverFacade,
    private readonly workbook: UniverFacadeWorkbook,
    facts: GridFacts,
  ) {
    this.name = workbook.getName();
    this.structureProtected = facts.structureProtected;
    this.xmlParts = new Map(facts.xmlParts);
    this.defaultStyle = facts.defaultStyle;
    this.protectedSheets = new Set(facts.protectedSheets);
    this.veryHidden = new Set(facts.veryHidden);
    this.unlocked = new UnlockedCells(facts.unlocked);
    this.cells = new GridCells(univer, workbook, (sheet) => this.used.forget(sheet));
    this.used = new UsedAreas((sheet) => this.cells.sheet(sheet).getSheet().getCellMatrix());
    for (const sheet of workbook.getSheets()) this.names.set(sheet.getSheetId(), sheet.getSheetName());
    this.watchers = [
      univer.onCommandExecuted((command, options) => {
        const told = interpret(command, options, workbook.getId());
        if (told) this.hear(told);
      }),
      univer.addEvent('BeforeSheetEditStart', (edit) => {
        const sheet = edit.worksheet.getSheetId();
        if (!this.protectedSheets.has(sheet) || !this.style(sheet, edit.row, edit.column).locked) return;
        edit.cancel = true;
        facts.onRefused?.(edit.worksheet.getSheetName());
      }),
    ];
  }

  /** Ends the listening to the grid. */
  dispose(): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.listeners.clear();
  }

  sheets(): readonly StoreSheet[] {
    return this.workbook.getSheets().map((sheet) => {
      const id = sheet.getSheetId();
      const hidden = sheet.isSheetHidden() ? (this.veryHidden.has(id) ? 'veryHidden' : 'hidden') : 'visible';
      return {
        id,
        name: sheet.getSheetName(),
        visibility: hidden,
        protected: this.protectedSheets.has(id),
      };
    });
  }

  addSheet(name: string): string {
    const active = this.activeSheet();
    const id = this.freshId();
    this.cells.byUs(() => {
      this.workbook.insertSheet(name, {
        index: this.workbook.getSheets().length,
        sheet: { id, ...emptySheetSize() },
      });
      // The grid shows what it has just added.
      this.workbook.setActiveSheet(active);
    });
    return id;
  }

  removeSheet(sheet: string): void {
    this.extras.delete(sheet);
    this.drawn.delete(sheet);
    this.cells.byUs(() => this.workbook.deleteSheet(sheet));
  }

  renameSheet(sheet: string, name: string): void {
    this.cells.byUs(() => this.cells.sheet(sheet).setName(name));
  }

  moveSheet(sheet: string, position: number): void {
    this.cells.run('sheet.command.set-worksheet-order', { subUnitId: sheet, order: position });
  }

  setVisibility(sheet: string, visibility: StoreSheet['visibility']): void {
    if (visibility === 'veryHidden') this.veryHidden.add(sheet);
    else this.veryHidden.delete(sheet);
    const view = this.cells.sheet(sheet);
    this.cells.byUs(() => {
      if (visibility === 'visible') view.showSheet();
      else if (!view.isSheetHidden()) view.hideSheet();
    });
  }

  setProtected(sheet: string, on: boolean): void {
    if (on) this.protectedSheets.add(sheet);
    else this.protectedSheets.delete(sheet);
  }

  activeSheet(): string {
    return this.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    if (this.activeSheet() !== sheet) this.workbook.setActiveSheet(sheet);
  }

  selection(): { readonly sheet: string; readonly area: Area } {
    const range = this.workbook.getActiveRange()?.getRange();
    const area = range ? areaOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    return { sheet: this.activeSheet(), area };
  }

  select(sheet: string, area: Area): void {
    this.activate(sheet);
    this.cells.ensure(sheet, area);
    const range = this.cells.clip(sheet, area);
    this.univer.syncExecuteCommand('sheet.command.select-range', {
      unitId: this.workbook.getId(),
      subUnit: sheet,
      range,
    });
    // A sheet that has just been shown can be scrolled only after it was drawn.
    this.afterDrawing(() => {
      if (this.workbook.getActiveSheet().getSheetId() !== sheet) return;
      this.univer.syncExecuteCommand('sheet.operation.scroll-to-range', {
        range: { ...range, endRow: range.startRow, endColumn: range.startColumn },
      });
    });
  }

  usedArea(sheet: string, valuesOnly: boolean): Area | null {
    return this.used.of(sheet, valuesOnly);
  }

  values(sheet: string, area: Area): CellValue[][] {
    return this.cells.read(sheet, area, fromUniverCell);
  }

  formulas(sheet: string, area: Area): ((string | null)[] | null)[] {
    const rows = this.cells.read(sheet, area, (cell) => (cell?.f ? cell.f : cell?.si ? '' : null));
    return rows.map((row, index) => {
      if (row.every((formula) => formula === null)) return null;
      if (!row.includes('')) return row;
      // Formulas that the grid shares between cells are written out by the grid.
      const line = { ...area, row: area.row + index, rows: 1 };
      const written = this.cells.facadeRange(sheet, line).getFormulas()[0] ?? [];
      return row.map((formula, column) => (formula === '' ? (written[column] ?? null) || null : formula));
    });
  }

  style(sheet: string, row: number, column: number): StoreStyle {
    const view = this.cells.sheet(sheet).getSheet();
    const locked = !this.unlocked.has(sheet, row, column);
    if (row >= view.getRowCount() || column >= view.getColumnCount())
      return fromUniverStyle(this.defaultStyle, locked);
    return fromUniverStyle({ ...this.defaultStyle, ...view.getComposedCellStyle(row, column) }, locked);
  }

  numberFormats(sheet: string, area: Area): (string[] | null)[] {
    const view = this.cells.sheet(sheet).getSheet();
    // Most cells share few styles; composing one for each cell would dominate a large read.
    const known = new Map<string, string>();
    const rows = this.cells.read(sheet, area, (cell, row, column) => {
      if (!cell?.s) return 'General';
      if (typeof cell.s !== 'string') return cell.s.n?.pattern ?? 'General';
      const found = known.get(cell.s);
      if (found !== undefined) return found;
      const pattern = view.getComposedCellStyle(row, column).n?.pattern ?? 'General';
      known.set(cell.s, pattern);
      return pattern;
    });
    return rows.map((row) => (row.every((format) => format === 'General') ? null : row));
  }

  write(sheet: string, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    const matrix: UniverMatrix<UniverCell> = {};
    contents.forEach((row, i) =>
      row.forEach((content, j) => {
        if (!content) return;
        (matrix[area.row + i] ??= {})[area.column + j] = toUniverCell(content);
      }),
    );
    this.cells.setCells(sheet, area, matrix);
    this.version += 1;
    this.emit({ kind: 'edited', sheet, area, origin: 'store' });
  }

  setStyle(sheet: string, area: Area, style: StyleChange): void {
    if (style.locked !== undefined) this.unlocked.set(sheet, this.cells.clip(sheet, area), !style.locked);
    const made = toUniverStyle(style);
    if (Object.keys(made).length === 0) return;
    this.cells.fillCells(sheet, area, () => ({ s: { ...made } }));
  }

  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.cells.fillCells(sheet, area, (row, column) => {
      const numberFormat = formats[row - area.row]?.[column - area.column];
      return numberFormat === undefined ? undefined : { s: toUniverStyle({ numberFormat }) };
    });
  }

  borders(sheet: string, row: number, column: number): Readonly<Record<Side, boolean>> {
    const view = this.cells.sheet(sheet).getSheet();
    const there = row < view.getRowCount() && column < view.getColumnCount();
    return sidesOf(there ? view.getComposedCellStyle(row, column) : null);
  }

  setBorder(sheet: string, area: Area, side: Side, on: boolean): void {
    this.cells.ensure(sheet, area);
    const view = this.cells.sheet(sheet).getSheet();
    this.cells.fillCells(sheet, area, (row, column) => ({
      // The grid replaces all four sides at once.
      s: { bd: { ...view.getComposedCellStyle(row, column).bd, ...borderOf(side, on) } },
    }));
  }

  clearStyle(sheet: string, area: Area): void {
    this.unlocked.set(sheet, this.cells.clip(sheet, area), false);
    this.cells.fillCells(sheet, area, () => ({ s: null }));
  }

  columnWidth(sheet: string, column: number): number {
    return pointsOf(this.cells.sheet(sheet).getColumnWidth(column));
  }

  setColumnWidth(sheet: string, column: number, columns: number, points: number): void {
    this.cells.ensure(sheet, { row: 0, column, rows: 1, columns });
    const count = Math.min(columns, this.cells.sheet(sheet).getSheet().getColumnCount() - column);
    this.cells.byUs(() => this.cells.sheet(sheet).setColumnWidths(column, count, pixelsOf(points)));
  }

  rowHeight(sheet: string, row: number): number {
    return pointsOf(this.cells.sheet(sheet).getRowHeight(row));
  }

  setRowHeight(sheet: string, row: number, rows: number, points: number): void {
    this.cells.ensure(sheet, { row, column: 0, rows, columns: 1 });
    const count = Math.min(rows, this.cells.sheet(sheet).getSheet().getRowCount() - row);
    this.cells.byUs(() => this.cells.sheet(sheet).setRowHeightsForced(row, count, pixelsOf(points)));
  }

  autofitRows(sheet: string, row: number, rows: number): void {
    const count = Math.min(rows, this.cells.sheet(sheet).getSheet().getRowCount() - row);
    if (count > 0) this.cells.byUs(() => this.cells.sheet(sheet).setRowAutoHeight(row, count));
  }

  autofitColumns(sheet: string, column: number, columns: number): void {
    const count = Math.min(columns, this.cells.sheet(sheet).getSheet().getColumnCount() - column);
    if (count > 0) this.cells.byUs(() => this.cells.sheet(sheet).setColumnAutoWidth(column, count));
  }

  /** The grid does not tell. */
  spills(): readonly Area[] {
    return [];
  }

  /** The grid has none: what is written never spreads over a column. */
  tables(): readonly StoreTable[] {
    return [];
  }

  merges(sheet: string): readonly Area[] {
    return this.cells.sheet(sheet).getSheet().getMergeData().map(areaOf);
  }

  merge(sheet: string, area: Area): void {
    this.cells.ensure(sheet, area);
    this.cells.byUs(() => this.cells.facadeRange(sheet, area).merge());
  }

  unmerge(sheet: string, area: Area): void {
    this.cells.byUs(() => this.cells.facadeRange(sheet, area).breakApart());
  }

  setHighlights(sheet: string, highlights: readonly StoreHighlight[]): void {
    const view = this.cells.sheet(sheet);
    this.cells.byUs(() => {
      view.clearConditionalFormatRules();
      // The grid gives what is added last the highest priority.
      for (const { id, area, formula, fill, color } of highlights.toReversed()) {
        this.cells.ensure(sheet, area);
        view.addConditionalFormattingRule({
          cfId: id,
          ranges: [this.cells.clip(sheet, area)],
          stopIfTrue: false,
          rule: {
            type: 'highlightCell',
            subType: 'formula',
            value: formula,
            style: { ...(fill ? { bg: { rgb: fill } } : {}), ...(color ? { cl: { rgb: color } } : {}) },
          },
        });
      }
    });
  }

  /** What is at the upper left of the cells that are shown, in pixels of the whole sheet, and how much it is enlarged. */
  view(sheet: string): { readonly x: number; readonly y: number; readonly zoom: number } {
    const found = this.cells.sheet(sheet);
    const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = found.getScrollState();
    let [x, y] = [offsetX, offsetY];
    for (let column = 0; column < sheetViewStartColumn; column += 1) x += found.getColumnWidth(column);
    for (let row = 0; row < sheetViewStartRow; row += 1) y += found.getRowHeight(row);
    return { x, y, zoom: found.getZoom() };
  }

  charts(sheet: string): readonly StoreChart[] {
    return this.drawn.get(sheet) ?? [];
  }

  setCharts(sheet: string, charts: readonly StoreChart[]): void {
    for (const { place } of charts) this.cells.ensure(sheet, place);
    this.drawn.set(sheet, charts);
    this.emit({ kind: 'drawn', sheet });
  }

  async settle(): Promise<void> {
    while (this.settled !== this.version) {
      const { version } = this;
      await this.univer.getFormula().onCalculationResultApplied(CALCULATION_LIMIT);
      this.settled = version;
    }
  }

  recalculate(): void {
    this.version += 1;
    this.univer.getFormula().executeCalculation();
  }

  subscribe(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Whether a cell is open for typing. */
  isEditing(): boolean {
    return this.workbook.isCellEditing();
  }

  private afterDrawing(work: () => void): void {
    requestAnimationFrame(() => requestAnimationFrame(work));
  }

  private freshId(): string {
    for (;;) {
      const id = sheetId(this.nextSheet);
      this.nextSheet += 1;
      if (!this.names.has(id)) return id;
    }
  }

  private emit(event: StoreEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private hear(told: NonNullable<ReturnType<typeof interpret>>): void {
    const byPerson = this.cells.byHand;
    if (told.kind === 'contents' || told.kind === 'structure') this.version += 1;
    if (told.kind === 'contents' || told.kind === 'formats') this.used.forget(told.sheet);
    switch (told.kind) {
      case 'contents':
        if (byPerson) this.emit({ kind: 'edited', sheet: told.sheet, area: told.area, origin: 'person' });
        break;
      case 'structure': {
        // Inserted, removed or moved rows and columns: everything from there on may hold something else now.
        const before = this.used.of(told.sheet, true);
        this.used.forget(told.sheet);
        const area = union(before, this.used.of(told.sheet, true));
        if (area)
          this.emit({ kind: 'edited', sheet: told.sheet, area, origin: byPerson ? 'person' : 'store' });
        break;
      }
      case 'selected':
        if (told.sheet === this.activeSheet())
          this.emit({ kind: 'selected', sheet: told.sheet, area: told.area });
        break;
      case 'activated':
        // While a sheet is added the grid goes there and back.
        if (byPerson) this.emit({ kind: 'sheetActivated', sheet: told.sheet });
        break;
      case 'added':
        this.names.set(told.sheet, this.cells.sheet(told.sheet).getSheetName());
        this.emit({ kind: 'sheetAdded', sheet: told.sheet });
        break;
      case 'removed': {
        const name = this.names.get(told.sheet) ?? '';
        this.names.delete(told.sheet);
        this.used.forget(told.sheet);
        this.emit({ kind: 'sheetRemoved', sheet: told.sheet, name });
        break;
      }
      case 'renamed': {
        const before = this.names.get(told.sheet) ?? '';
        const after = this.cells.sheet(told.sheet).getSheetName();
        this.names.set(told.sheet, after);
        this.emit({ kind: 'sheetRenamed', sheet: told.sheet, before, after });
        break;
      }
      case 'formats':
        break;
    }
  }
}

/** Excel gives sheets ids of this form. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${String(number).padStart(4, '0')}-000000000000}`;
}

/** Rows, columns and default sizes of an empty sheet. */
export function emptySheetSize(): {
  rowCount: number;
  columnCount: number;
  defaultColumnWidth: number;
  defaultRowHeight: number;
} {
  return { rowCount: 200, columnCount: 26, defaultColumnWidth: 72, defaultRowHeight: 19 };
}
