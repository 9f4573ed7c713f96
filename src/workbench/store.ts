import type { Area, CellContent, CellStyle, CellValue, ChartKind, SheetSetup } from '../workbook';

/** A sheet as the store knows it. */
export interface StoreSheet {
  /** Stays the same through renames; unique in the workbook, never reused. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Locked cells may not be written. The store itself does not refuse: the request host does. */
  readonly protected: boolean;
}

/** The sides of a cell that can have a line. */
export const SIDES = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof SIDES)[number];

/** Every format of a cell; what nothing has set is Excel's default (`DEFAULT_STYLE`). */
export type StoreStyle = Required<CellStyle> & {
  /** Whether protection of the sheet locks the cell. */
  readonly locked: boolean;
};

/** What `setStyles` may set: what is absent stays. An empty `fill` takes the fill away. */
export type StyleChange = Partial<StoreStyle>;

/** What Excel keeps of a sheet beside its cells, as far as an add-in sets it. A file takes it over for added sheets. */
export type SheetExtras = Pick<SheetSetup, 'entries' | 'heights' | 'print'>;

/** How a cell looks in a new workbook of a Chinese Excel. `fill` is empty: none. */
export const DEFAULT_STYLE: StoreStyle = {
  numberFormat: 'General',
  bold: false,
  fontName: '等线',
  fontSize: 11,
  color: '#000000',
  fill: '',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

/** Default sizes in points, and how many points one character and the padding of a column take (等线 11). */
export const DEFAULT_COLUMN_WIDTH = 54;
export const DEFAULT_ROW_HEIGHT = 13.8;

/** A conditional format as far as the store must show it: colours where its formula is true. */
export interface StoreHighlight {
  readonly id: string;
  readonly area: Area;
  /** With its leading `=`, relative to the area's first cell. */
  readonly formula: string;
  /** `#RRGGBB`, or empty. */
  readonly fill: string;
  /** `#RRGGBB`, or empty. */
  readonly color: string;
}

/** A chart as far as an add-in sets it here. */
export interface StoreChart {
  /** Unique in the workbook. */
  readonly id: string;
  readonly name: string;
  readonly kind: ChartKind;
  /** First row: names of the series; first column: categories. On the chart's own sheet. */
  readonly data: Area;
  /** The cells that it covers. */
  readonly place: Area;
  /** Empty for none. */
  readonly title: string;
  /** Of the axis of values. */
  readonly unit: string;
  /** Whether that axis was told to begin at zero; here it holds zero in any case. */
  readonly fromZero?: boolean;
}

/** A table (ListObject) as far as the host tells of it: where its data rows lie, without headers and totals. */
export interface StoreTable {
  /** Unique in the workbook. */
  readonly id: string;
  readonly name: string;
  readonly body: Area;
}

/** Something in the spreadsheet changed. Sent synchronously, after the change. */
export type StoreEvent =
  | {
      /** Contents (values or formulas) of an area were written. Not sent for formats, nor for recalculated values. */
      readonly kind: 'edited';
      readonly sheet: string;
      readonly area: Area;
      /** `store`: through this interface; `person`: by hand in the grid. */
      readonly origin: 'store' | 'person';
    }
  | { readonly kind: 'selected'; readonly sheet: string; readonly area: Area }
  /** Charts of a sheet came, went or changed. */
  | { readonly kind: 'drawn'; readonly sheet: string }
  | { readonly kind: 'sheetActivated'; readonly sheet: string }
  | { readonly kind: 'sheetAdded'; readonly sheet: string }
  | { readonly kind: 'sheetRemoved'; readonly sheet: string; readonly name: string }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheet: string;
      readonly before: string;
      readonly after: string;
    };

/**
 * The spreadsheet below the request host: cells, sheets, selection; nothing of Office. All coordinates are zero-based and
 * inside Excel's limits, all areas at least one cell; `sheet` is always a sheet's id and exists (the request host checks).
 * Implementations: `memory/` (Node tests, no calculation of its own) and `grid/` (Univer in the browser).
 */
export interface WorkbookStore {
  /** The file's name with its extension, as a title bar shows it. */
  readonly name: string;
  /** The workbook's structure (sheets added, removed, renamed) is protected. The request host refuses, not the store. */
  readonly structureProtected: boolean;
  /** Formulas are computed when they are entered and on request, not when other cells change. */
  readonly manualCalculation: boolean;
  /** Custom XML parts of the file by id (a GUID in braces): the host reads and writes them, the page opens and saves them. */
  readonly xmlParts: Map<string, string>;
  /** By sheet id, where there is anything: the host keeps them here, the page saves them. */
  readonly extras: Map<string, SheetExtras>;

  /** The sheets in tab order, at least one. */
  sheets(): readonly StoreSheet[];
  /** Adds an empty sheet after the last one and gives its id; does not activate it. */
  addSheet(name: string): string;
  removeSheet(sheet: string): void;
  renameSheet(sheet: string, name: string): void;
  /** Moves a sheet to a zero-based position in tab order. */
  moveSheet(sheet: string, position: number): void;
  setVisibility(sheet: string, visibility: StoreSheet['visibility']): void;
  setProtected(sheet: string, on: boolean): void;

  /** Id of the sheet that is shown. */
  activeSheet(): string;
  activate(sheet: string): void;
  /** The selected area of the active sheet; its first cell is the active cell. */
  selection(): { readonly sheet: string; readonly area: Area };
  /** Activates the sheet and selects the area there, scrolled into view. */
  select(sheet: string, area: Area): void;

  /**
   * The smallest area that holds every cell with a value or formula (`valuesOnly`), or also every cell with a format of
   * its own; null when there is none. Must be quick: it is asked with every read.
   */
  usedArea(sheet: string, valuesOnly: boolean): Area | null;
  /** Values of an area, row by row, at full precision; empty is null, an error its text. Call `settle` first. */
  values(sheet: string, area: Area): CellValue[][];
  /** Formulas of an area with their leading `=`; null where a cell holds none; a row without any may be null. */
  formulas(sheet: string, area: Area): ((string | null)[] | null)[];
  /** Formats of one cell. */
  style(sheet: string, row: number, column: number): StoreStyle;
  /** Number formats of an area in Excel's invariant notation; a row of `General` may be null. */
  numberFormats(sheet: string, area: Area): (string[] | null)[];

  /**
   * Writes contents, row by row; undefined leaves a cell alone. A constant is stored as it stands: text that looks like a
   * number or formula stays text. A formula's `value` is only a first guess until it is calculated. Formats stay. One
   * `edited` event for the whole area.
   */
  write(sheet: string, area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void;
  /** Sets the same formats on every cell of an area. */
  setStyle(sheet: string, area: Area, style: StyleChange): void;
  /** Sets number formats cell by cell; undefined leaves a cell alone. */
  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  /** Whether a cell has a line on each side. */
  borders(sheet: string, row: number, column: number): Readonly<Record<Side, boolean>>;
  /** Draws or takes away one side's line of every cell of an area. */
  setBorder(sheet: string, area: Area, side: Side, on: boolean): void;
  /** Takes away all formats of an area (merges and sizes stay). */
  clearStyle(sheet: string, area: Area): void;

  /** Width of a column in points. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, columns: number, points: number): void;
  /** Height of a row in points. */
  rowHeight(sheet: string, row: number): number;
  setRowHeight(sheet: string, row: number, rows: number, points: number): void;
  /** Fits heights to what the cells show, or widths. */
  autofitRows(sheet: string, row: number, rows: number): void;
  autofitColumns(sheet: string, column: number, columns: number): void;

  /** Areas into which formulas spill, the formulas' own cells included. */
  spills(sheet: string): readonly Area[];
  tables(sheet: string): readonly StoreTable[];
  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  /** Takes merges that meet the area apart. */
  unmerge(sheet: string, area: Area): void;

  /** Replaces all conditional formats of a sheet by these; the first has the highest priority. */
  setHighlights(sheet: string, highlights: readonly StoreHighlight[]): void;

  charts(sheet: string): readonly StoreChart[];
  /** Replaces the charts of a sheet. */
  setCharts(sheet: string, charts: readonly StoreChart[]): void;

  /** Resolves when every formula shows its value for the contents written so far; at once when nothing is pending. */
  settle(): Promise<void>;
  /** Calculates all formulas again; `settle` waits for it. */
  recalculate(): void;
  /** Calls back on every event until the returned function is called. */
  subscribe(listener: (event: StoreEvent) => void): () => void;
}
