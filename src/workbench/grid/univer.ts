/**
 * The part of Univer's facade (0.25) that the grid stands on, as types of our own: the packages are installed only with
 * the workbench, and their own types are held against these there (`tools/grid`).
 */

/** A cell of Univer's cell matrix. */
export interface UniverCell {
  v?: string | number | boolean | null | undefined;
  /** 1 text, 2 number, 3 boolean, 4 text that looks like a number. */
  t?: number | null | undefined;
  f?: string | null | undefined;
  /** Id of a formula shared with other cells. */
  si?: string | null | undefined;
  p?: { body?: { dataStream: string } | undefined } | null | undefined;
  s?: UniverStyle | string | null | undefined;
}

export interface UniverBorder {
  s: number;
  cl: { rgb?: string | null | undefined };
}

/** A cell's formats; names are Univer's. */
export interface UniverStyle {
  ff?: string | null | undefined;
  fs?: number | undefined;
  it?: 0 | 1 | undefined;
  bl?: 0 | 1 | undefined;
  ul?: { s: 0 | 1 } | undefined;
  st?: { s: 0 | 1 } | undefined;
  cl?: { rgb?: string | null | undefined } | null | undefined;
  bg?: { rgb?: string | null | undefined } | null | undefined;
  bd?:
    | {
        t?: UniverBorder | null | undefined;
        r?: UniverBorder | null | undefined;
        b?: UniverBorder | null | undefined;
        l?: UniverBorder | null | undefined;
      }
    | null
    | undefined;
  n?: { pattern: string } | null | undefined;
  ht?: number | null | undefined;
  vt?: number | null | undefined;
  tb?: number | null | undefined;
  pd?: { l?: number | undefined; r?: number | undefined } | null | undefined;
  tr?: { a: number; v?: 0 | 1 | undefined } | null | undefined;
}

export interface UniverRange {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

/** A sparse matrix by row and column. */
export type UniverMatrix<T> = Record<number, Record<number, T>>;

export interface UniverRow {
  h?: number;
  /** 1: the height follows the contents. */
  ia?: 0 | 1;
  hd?: 0 | 1;
}

export interface UniverColumn {
  w?: number;
  hd?: 0 | 1;
}

/** A sheet as it is loaded. */
export interface UniverSheetData {
  id: string;
  name: string;
  hidden: 0 | 1;
  rowCount: number;
  columnCount: number;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  showGridlines: 0 | 1;
  tabColor?: string;
  freeze?: { xSplit: number; ySplit: number; startRow: number; startColumn: number };
  mergeData: UniverRange[];
  cellData: UniverMatrix<UniverCell>;
  rowData: Record<number, UniverRow>;
  columnData: Record<number, UniverColumn>;
}

/** A workbook as it is loaded. */
export interface UniverWorkbookData {
  id: string;
  name: string;
  sheetOrder: string[];
  sheets: Record<string, UniverSheetData>;
  styles: Record<string, UniverStyle>;
  defaultStyle: UniverStyle;
}

/** A conditional format of the kind that we show. */
export interface UniverHighlight {
  cfId: string;
  ranges: UniverRange[];
  stopIfTrue: boolean;
  rule: { type: 'highlightCell'; subType: 'formula'; value: string; style: UniverStyle };
}

export interface UniverMatrixView {
  getValue(row: number, column: number): UniverCell | null | undefined;
  forValue(visit: (row: number, column: number, cell: UniverCell | null | undefined) => void): unknown;
}

export interface UniverFacadeRange {
  getRange(): UniverRange;
  getFormulas(): string[][];
  merge(): unknown;
  breakApart(): unknown;
}

export interface UniverFacadeSheet {
  getSheetId(): string;
  getSheetName(): string;
  getSheet(): {
    getCellMatrix(): UniverMatrixView;
    getRowCount(): number;
    getColumnCount(): number;
    getMergeData(): UniverRange[];
    /** Formats of a cell with those of its row, column and sheet. */
    getComposedCellStyle(row: number, column: number): UniverStyle;
  };
  getRange(row: number, column: number, rows: number, columns: number): UniverFacadeRange;
  getColumnWidth(column: number): number;
  getRowHeight(row: number): number;
  setColumnWidths(column: number, columns: number, pixels: number): unknown;
  setRowHeightsForced(row: number, rows: number, pixels: number): unknown;
  setRowAutoHeight(row: number, rows: number): unknown;
  setColumnAutoWidth(column: number, columns: number): unknown;
  setRowCount(rows: number): unknown;
  setColumnCount(columns: number): unknown;
  /** The cell at the upper left of what is shown, and how far it is scrolled past, in pixels before zooming. */
  getScrollState(): {
    readonly sheetViewStartRow: number;
    readonly sheetViewStartColumn: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  getZoom(): number;
  isSheetHidden(): boolean;
  hideSheet(): unknown;
  showSheet(): unknown;
  setName(name: string): unknown;
  clearConditionalFormatRules(): unknown;
  addConditionalFormattingRule(rule: UniverHighlight): unknown;
}

export interface UniverFacadeWorkbook {
  getId(): string;
  getName(): string;
  getSheets(): UniverFacadeSheet[];
  getSheetBySheetId(id: string): UniverFacadeSheet | null;
  getActiveSheet(): UniverFacadeSheet;
  setActiveSheet(id: string): unknown;
  insertSheet(
    name: string,
    options: { index: number; sheet: Partial<UniverSheetData> },
  ): { getSheetId(): string };
  deleteSheet(id: string): boolean;
  getActiveRange(): UniverFacadeRange | null;
  isCellEditing(): boolean;
}

export interface UniverCommand {
  readonly id: string;
  readonly params?: object | undefined;
}

export interface UniverCommandOptions {
  readonly fromFormula?: boolean | undefined;
  readonly onlyLocal?: boolean | undefined;
}

/** The facade of one Univer instance. */
export interface UniverFacade {
  createWorkbook(data: UniverWorkbookData): UniverFacadeWorkbook;
  disposeUnit(id: string): boolean;
  syncExecuteCommand(id: string, params: object): boolean;
  /** Calls back after every command, mutation and operation. */
  onCommandExecuted(listener: (command: UniverCommand, options?: UniverCommandOptions) => void): {
    dispose(): void;
  };
  /** Calls back before a cell is opened for typing; setting `cancel` keeps it shut. */
  addEvent(
    event: 'BeforeSheetEditStart',
    listener: (params: {
      cancel?: boolean;
      readonly row: number;
      readonly column: number;
      readonly worksheet: { getSheetId(): string; getSheetName(): string };
    }) => void,
  ): { dispose(): void };
  getFormula(): {
    executeCalculation(): void;
    onCalculationResultApplied(timeout: number): Promise<void>;
    registerFunction(
      name: string,
      implementation: (...args: unknown[]) => unknown,
      description: string,
    ): unknown;
  };
}
