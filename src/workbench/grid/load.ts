import type { BorderSide, CellStyle, Sheet, Workbook } from 'hucre';
import { MAX_COLUMNS, type SheetSnapshot, type WorkbookSnapshot } from '../../workbook';
import { DEFAULT_STYLE } from '../store';
import { toUniverCell } from './cell';
import { fileColor } from './colors';
import { pixelsOf, rangeOf } from './commands';
import { emptySheetSize, sheetId, type GridFacts } from './gridStore';
import { toUniverStyle } from './style';
import type {
  UniverBorder,
  UniverCell,
  UniverColumn,
  UniverMatrix,
  UniverRow,
  UniverSheetData,
  UniverStyle,
  UniverWorkbookData,
} from './univer';

/** A workbook ready for the grid, and what the grid does not hold. */
export interface LoadedWorkbook {
  readonly data: UniverWorkbookData;
  readonly facts: Omit<GridFacts, 'xmlParts'>;
  /** Rows by sheet id whose height the file leaves to what they show. */
  readonly autoRows: ReadonlyMap<string, readonly number[]>;
}

/** Univer's numbers for border lines. */
const LINES: Readonly<Record<BorderSide['style'], number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** Empty cells that the grid offers beyond the used ones. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;

/**
 * A workbook file as the grid takes it: contents by our own exact reading (`snapshot`), looks by `display`, hucre's
 * reading of the same file. Sheets are matched by name, so that a chart sheet in either does no harm.
 */
export function loadWorkbook(snapshot: WorkbookSnapshot, display: Workbook): LoadedWorkbook {
  const styles = new Styles(display.themeColors);
  const sheets: Record<string, UniverSheetData> = {};
  const sheetOrder: string[] = [];
  const autoRows = new Map<string, readonly number[]>();
  const protectedSheets = new Set<string>();
  const veryHidden = new Set<string>();
  const unlocked = new Map<string, ReadonlySet<number>>();
  const characterPixels = pixelsPerCharacter(display);
  snapshot.sheets.forEach((sheet, index) => {
    const id = sheetId(index + 1);
    const look = display.sheets.find((candidate) => candidate.name === sheet.name);
    const open = new Set<number>();
    const data = loadSheet(id, sheet, look, styles, characterPixels, open);
    sheets[id] = data;
    sheetOrder.push(id);
    autoRows.set(id, rowsWithoutHeight(data, styles));
    if (sheet.protected) protectedSheets.add(id);
    if (sheet.visibility === 'veryHidden') veryHidden.add(id);
    unlocked.set(id, open);
  });
  const defaultStyle = toUniverStyle({
    fontName: display.defaultFont?.name ?? DEFAULT_STYLE.fontName,
    fontSize: display.defaultFont?.size ?? DEFAULT_STYLE.fontSize,
    vertical: 'bottom',
  });
  return {
    data: {
      id: crypto.randomUUID(),
      name: snapshot.name,
      sheetOrder,
      sheets,
      styles: styles.all(),
      defaultStyle,
    },
    facts: {
      defaultStyle,
      structureProtected: display.workbookProtection?.lockStructure === true,
      protectedSheets,
      veryHidden,
      unlocked,
    },
    autoRows,
  };
}

function loadSheet(
  id: string,
  sheet: SheetSnapshot,
  look: Sheet | undefined,
  styles: Styles,
  characterPixels: number,
  open: Set<number>,
): UniverSheetData {
  const cellData: UniverMatrix<UniverCell> = {};
  const cellAt = (row: number, column: number): UniverCell => ((cellData[row] ??= {})[column] ??= {});
  let lastRow = sheet.area.row + sheet.area.rows;
  let lastColumn = sheet.area.column + sheet.area.columns;

  for (const [key, cell] of look?.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const style = cell.style && styles.key(cell.style);
    if (cell.style?.protection?.locked === false) open.add(row * MAX_COLUMNS + column);
    if (!style) continue;
    cellAt(row, column).s = style;
    lastRow = Math.max(lastRow, row + 1);
    lastColumn = Math.max(lastColumn, column + 1);
  }
  sheet.values.forEach((values, i) =>
    values.forEach((value, j) => {
      const formula = sheet.formulas[i]?.[j] ?? null;
      if (value === null && formula === null) return;
      const row = sheet.area.row + i;
      const column = sheet.area.column + j;
      const { v, t, f } = toUniverCell({ formula, value });
      const cell = cellAt(row, column);
      if (v !== null) Object.assign(cell, { v, t });
      if (f !== null) cell.f = f;
      const format = sheet.formats[i]?.[j] ?? 'General';
      if (format !== 'General') cell.s = styles.withFormat(cell.s, format);
    }),
  );

  const columnData: Record<number, UniverColumn> = {};
  look?.columns?.forEach((column, index) => {
    const made: UniverColumn = {};
    if (column.width !== undefined) made.w = Math.max(1, Math.round(column.width * characterPixels));
    if (column.hidden) made.hd = 1;
    if (Object.keys(made).length > 0) columnData[index] = made;
  });
  const rowData: Record<number, UniverRow> = {};
  for (const [row, definition] of look?.rowDefs ?? []) {
    const made: UniverRow = {};
    if (definition.height !== undefined) Object.assign(made, { h: pixelsOf(definition.height), ia: 0 });
    if (definition.hidden) made.hd = 1;
    if (Object.keys(made).length > 0) rowData[row] = made;
  }
  const frozen = look?.freezePane;
  const [ySplit, xSplit] = [frozen?.rows ?? 0, frozen?.columns ?? 0];
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    ...emptySheetSize(),
    rowCount: Math.max(100, lastRow + SPARE_ROWS),
    columnCount: Math.max(20, lastColumn + SPARE_COLUMNS),
    showGridlines: look?.view?.showGridLines === false ? 0 : 1,
    ...(look?.view?.tabColor ? { tabColor: fileColor(look.view.tabColor, styles.theme) } : {}),
    ...(ySplit || xSplit
      ? { freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 } }
      : {}),
    mergeData: (sheet.merges ?? []).map(rangeOf),
    cellData,
    rowData,
    columnData,
  };
}

/** Rows whose height the file does not say although they hold wrapped text: Excel fits them when it opens the file. */
function rowsWithoutHeight(sheet: UniverSheetData, styles: Styles): number[] {
  return Object.keys(sheet.cellData)
    .map(Number)
    .filter((row) => {
      if (sheet.rowData[row]?.h !== undefined) return false;
      return Object.values(sheet.cellData[row] ?? {}).some(
        (cell) => typeof cell.v === 'string' && styles.of(cell.s)?.tb === 3,
      );
    });
}

/** Widest digit of the workbook's default font in pixels; widths in files count in it (ECMA-376 part 1, 18.3.1.13). */
function pixelsPerCharacter(display: Workbook): number {
  const { name = DEFAULT_STYLE.fontName, size = DEFAULT_STYLE.fontSize } = display.defaultFont ?? {};
  const widest = /^[\x20-\x7e]+$/.test(name) && !/simsun|simhei|dengxian|noto|yahei/i.test(name) ? 7 : 8;
  return Math.round((widest * size) / 11);
}

/** Formats of a workbook, each kept once. */
class Styles {
  private readonly byText = new Map<string, string>();
  private readonly byObject = new WeakMap<CellStyle, string>();
  private readonly made = new Map<string, UniverStyle>();

  constructor(readonly theme: readonly string[] | undefined) {}

  /** The key of a file's format; empty when it is the default. */
  key(style: CellStyle): string {
    let key = this.byObject.get(style);
    if (key === undefined) {
      key = this.add(displayStyle(style, this.theme));
      this.byObject.set(style, key);
    }
    return key;
  }

  withFormat(style: UniverCell['s'], pattern: string): string {
    const before = this.of(style) ?? {};
    return before.n?.pattern === pattern && typeof style === 'string'
      ? style
      : this.add({ ...before, n: { pattern } });
  }

  of(style: UniverCell['s']): UniverStyle | undefined {
    return typeof style === 'string' ? this.made.get(style) : (style ?? undefined);
  }

  all(): Record<string, UniverStyle> {
    return Object.fromEntries(this.made);
  }

  private add(style: UniverStyle): string {
    const text = JSON.stringify(style);
    if (text === '{}') return '';
    let key = this.byText.get(text);
    if (key === undefined) {
      key = `f${this.byText.size + 1}`;
      this.byText.set(text, key);
      this.made.set(key, style);
    }
    return key;
  }
}

/** A file's cell format in Univer's terms. */
function displayStyle(style: CellStyle, theme: readonly string[] | undefined): UniverStyle {
  const { font, fill, alignment, border } = style;
  const color = fileColor(font?.color, theme);
  const filled =
    fill?.type === 'pattern' && fill.pattern !== 'none' ? (fill.fgColor ?? fill.bgColor) : undefined;
  const { horizontal, vertical } = alignment ?? {};
  const made: UniverStyle = toUniverStyle({
    ...(font?.name ? { fontName: font.name } : {}),
    ...(font?.size ? { fontSize: font.size } : {}),
    ...(font?.bold ? { bold: true } : {}),
    ...(color && color !== DEFAULT_STYLE.color ? { color } : {}),
    ...(filled && fileColor(filled, theme) ? { fill: fileColor(filled, theme) } : {}),
    ...(horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {}),
    ...(horizontal === 'centerContinuous' || horizontal === 'distributed' ? { horizontal: 'center' } : {}),
    ...(vertical === 'top' || vertical === 'center' ? { vertical } : {}),
    ...(vertical === 'justify' || vertical === 'distributed' ? { vertical: 'center' } : {}),
    ...(alignment?.wrapText ? { wrap: true } : {}),
    ...(alignment?.indent ? { indent: alignment.indent } : {}),
    ...(style.numFmt && style.numFmt !== 'General' ? { numberFormat: style.numFmt } : {}),
  });
  if (font?.italic) made.it = 1;
  if (font?.underline) made.ul = { s: 1 };
  if (font?.strikethrough) made.st = { s: 1 };
  if (alignment?.textRotation) made.tr = rotation(alignment.textRotation);
  if (border) {
    const sides = {
      t: side(border.top, theme),
      r: side(border.right, theme),
      b: side(border.bottom, theme),
      l: side(border.left, theme),
    };
    const drawn = Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== null));
    if (Object.keys(drawn).length > 0) made.bd = drawn;
  }
  return made;
}

function side(line: BorderSide | undefined, theme: readonly string[] | undefined): UniverBorder | null {
  return line ? { s: LINES[line.style], cl: { rgb: fileColor(line.color, theme) || '#000000' } } : null;
}

/** A file's text rotation: 0 to 90 up, 91 to 180 down by what is over 90, 255 letters below each other. */
function rotation(degrees: number): { a: number; v?: 0 | 1 } {
  if (degrees === 255) return { a: 0, v: 1 };
  return { a: degrees <= 90 ? -degrees : degrees - 90 };
}
