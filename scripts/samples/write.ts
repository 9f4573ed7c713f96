import { type Cell, type CellStyle, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import {
  type BookData,
  type CellData,
  LEFT,
  type RichCell,
  type RowData,
  type RowKind,
  type SheetData,
  UP,
} from './layout';

const LINE = { style: 'thin', color: { rgb: '000000' } } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };
/** Fixed, so that the same data give the same bytes. */
const WRITTEN = new Date('2024-12-31T00:00:00Z');
const POINTS_PER_LINE = 16;

const CENTRED = { horizontal: 'center', vertical: 'center' } as const;

/** The look of each kind of row, as such units print them. */
const LOOK: Record<RowKind, CellStyle> = {
  title: {
    font: { name: '方正小标宋简体', size: 18 },
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  note: {
    font: { name: '宋体', size: 10 },
    alignment: { horizontal: 'left', vertical: 'center', wrapText: true },
  },
  unit: { font: { name: '宋体', size: 10 }, alignment: { horizontal: 'right', vertical: 'center' } },
  head: {
    font: { name: '黑体', size: 11 },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
    border: BOX,
  },
  section: {
    font: { name: '黑体', size: 11 },
    alignment: { horizontal: 'left', vertical: 'center' },
    border: BOX,
  },
  body: { font: { name: '宋体', size: 11 }, border: BOX },
  total: { font: { name: '宋体', size: 11, bold: true }, border: BOX },
  blank: { font: { name: '宋体', size: 11 } },
};

/** A figure that was typed as text. */
const TYPED_FIGURE = /^[-－]?[\d０-９.,．]+$/;

/** Rows that stand over the whole width in one merged cell. */
const SPANNING = new Set<RowKind>(['title', 'note', 'unit', 'section']);

/** The .xlsx file of a book; the same bytes each time. */
export async function writeBook(book: BookData): Promise<Uint8Array> {
  return writeXlsx({
    sheets: book.sheets.map(sheetOf),
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: book.name, created: WRITTEN, modified: WRITTEN },
  });
}

function sheetOf(sheet: SheetData): WriteSheet {
  const width = sheet.widths.length;
  const rows = sheet.rows.map((row) => spread(row, width));
  const merges = mergesOf(rows.map((row) => row.cells));
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach((row, r) => {
    if (row.kind === 'blank') return;
    const label = isLabelled(row, rows[r + 1]);
    row.cells.forEach((cell, c) => cells.set(`${r},${c}`, cellOf(row.kind, cell, label && c === 0)));
  });
  return {
    name: sheet.name,
    columns: sheet.widths.map((one) => ({ width: one })),
    rows: rows.map((row) => row.cells.map((cell) => rich(cell).value)),
    cells,
    merges: [...merges],
    rowDefs: new Map(rows.map((row, r) => [r, { height: heightOf(row, r, merges, sheet.widths) }])),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    },
  };
}

function spread(row: RowData, width: number): RowData {
  const fill: CellData[] = Array.from({ length: width - row.cells.length }, () =>
    SPANNING.has(row.kind) ? LEFT : null,
  );
  return { kind: row.kind, cells: [...row.cells, ...fill] };
}

function rich(cell: CellData): RichCell {
  if (cell === LEFT || cell === UP) return { value: null };
  return cell !== null && typeof cell === 'object' ? cell : { value: cell as string | number | null };
}

function cellOf(kind: RowKind, cell: CellData, label: boolean): Partial<Cell> {
  const { value, formula, format } = rich(cell);
  const look = LOOK[kind];
  const style: CellStyle = {
    ...look,
    alignment: isYear(kind, value) ? CENTRED : (look.alignment ?? alignmentOf(value, label)),
    ...(format === undefined ? {} : { numFmt: format }),
  };
  if (formula !== undefined) {
    return { value, type: 'formula', formula: formula.slice(1), formulaResult: value, style };
  }
  if (value === null) return { value, type: 'empty', style };
  return { value, type: typeof value === 'number' ? 'number' : 'string', style };
}

/** The label of a line of figures stands left; a merged one in the middle. */
function isLabelled(row: RowData, next: RowData | undefined): boolean {
  const [, second] = row.cells;
  const figures = row.cells.some((cell) => typeof rich(cell).value === 'number');
  return figures && second !== LEFT && next?.cells[0] !== UP && row.cells[0] !== UP;
}

/** （2024年度） stands centred under its title. */
function isYear(kind: RowKind, value: RichCell['value']): boolean {
  return kind === 'note' && typeof value === 'string' && value.startsWith('（');
}

function alignmentOf(value: string | number | null, label: boolean): NonNullable<CellStyle['alignment']> {
  if (typeof value === 'number') return { horizontal: 'right', vertical: 'center' };
  if (value !== null && TYPED_FIGURE.test(value)) return { horizontal: 'right', vertical: 'center' };
  const long = label || (value !== null && (value.length > 12 || /^[　 ]|^其中/.test(value)));
  return { horizontal: long ? 'left' : 'center', vertical: 'center', wrapText: true };
}

/** The merged rectangles that LEFT and UP spell out. */
function mergesOf(rows: readonly (readonly CellData[])[]): readonly MergeRange[] {
  const merges: MergeRange[] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === LEFT || cell === UP) return;
      let endCol = c;
      while (row[endCol + 1] === LEFT) endCol += 1;
      let endRow = r;
      while (rows[endRow + 1]?.[c] === UP) endRow += 1;
      if (endCol > c || endRow > r) merges.push({ startRow: r, startCol: c, endRow, endCol });
    });
  });
  return merges;
}

/** Excel fits no row to a merged cell, so that heights are worked out here. */
function heightOf(row: RowData, r: number, merges: readonly MergeRange[], widths: readonly number[]): number {
  if (row.kind === 'title') return 36;
  const lines = row.cells.map((cell, c) => {
    const { value } = rich(cell);
    if (typeof value !== 'string') return 1;
    const merge = merges.find((one) => one.startRow === r && one.startCol === c);
    const columns = widths.slice(c, (merge?.endCol ?? c) + 1);
    const room = columns.reduce((sum, one) => sum + one, 0) - 1;
    const needed = value
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
    return Math.ceil(needed / ((merge?.endRow ?? r) - r + 1));
  });
  return Math.max(20, Math.max(1, ...lines) * POINTS_PER_LINE + 6);
}

/** Width in characters of a Latin font: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 255 ? 2 : 1), 0) * 1.15;
}
