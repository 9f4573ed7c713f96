/** How the sample workbooks are written down: sheets as grids of cells, row by row, as a person would type them. */

/** Continues the merged cell to the left. */
export const LEFT = Symbol('left');
/** Continues the merged cell above. */
export const UP = Symbol('up');

export interface RichCell {
  readonly value: string | number | null;
  /** With its leading `=`; `value` is then what it gives. */
  readonly formula?: string;
  readonly format?: string;
}

export type CellData = string | number | null | RichCell | typeof LEFT | typeof UP;

export type RowKind = 'title' | 'note' | 'unit' | 'head' | 'section' | 'body' | 'total' | 'blank';

export interface RowData {
  readonly kind: RowKind;
  readonly cells: readonly CellData[];
}

export interface SheetData {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly landscape?: boolean;
  readonly rows: readonly RowData[];
}

export interface BookData {
  /** File name without folder and ending. */
  readonly name: string;
  readonly sheets: readonly SheetData[];
}

/** One cell's content in place of what is there, by sheet name and A1 address. */
export interface Edit {
  readonly sheet: string;
  readonly cell: string;
  readonly content: string | number | null | RichCell;
}

export const title = (text: string): RowData => ({ kind: 'title', cells: [text] });
export const unit = (text: string): RowData => ({ kind: 'unit', cells: [text] });
export const note = (text: string): RowData => ({ kind: 'note', cells: [text] });
export const blank = (): RowData => ({ kind: 'blank', cells: [] });
export const head = (...cells: CellData[]): RowData => ({ kind: 'head', cells });
export const section = (text: string): RowData => ({ kind: 'section', cells: [text] });
export const body = (...cells: CellData[]): RowData => ({ kind: 'body', cells });
export const total = (...cells: CellData[]): RowData => ({ kind: 'total', cells });

/** An amount with two decimals. */
export const money = (value: number): RichCell => ({ value, format: '#,##0.00' });
/** A percent cell: `percent(20.94)` shows 20.94%. */
export const percent = (value: number): RichCell => ({ value: Number(`${value}e-2`), format: '0.00%' });
/** An empty cell that is formatted for a figure to come. */
export const empty = (format: string): RichCell => ({ value: null, format });
/** A live formula with what it gives. */
export const live = (formula: string, value: number | string, format = '#,##0.00'): RichCell => ({
  formula,
  value,
  format,
});

const ADDRESS = /^([A-Z])(\d+)$/;

/** The book with some cells' contents replaced; what is edited must be there. */
export function edited(book: BookData, edits: readonly Edit[]): BookData {
  for (const edit of edits) locate(book, edit);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, index) => ({
        ...row,
        cells: row.cells.map((cell, column) => {
          const edit = edits.find(
            (one) =>
              one.sheet === sheet.name && one.cell === `${String.fromCharCode(65 + column)}${index + 1}`,
          );
          return edit ? replaced(cell, edit.content) : cell;
        }),
      })),
    })),
  };
}

function locate(book: BookData, edit: Edit): void {
  const match = ADDRESS.exec(edit.cell);
  const sheet = book.sheets.find((one) => one.name === edit.sheet);
  const cell = match && sheet?.rows[Number(match[2]) - 1]?.cells[(match[1] ?? 'A').charCodeAt(0) - 65];
  if (cell === undefined || typeof cell === 'symbol')
    throw new Error(`no cell ${edit.sheet}!${edit.cell} to edit`);
}

/** A plain content keeps the format of the cell that it goes into. */
function replaced(cell: CellData, content: Edit['content']): CellData {
  if (content !== null && typeof content === 'object') return content;
  const format = cell !== null && typeof cell === 'object' ? cell.format : undefined;
  return format === undefined ? content : { value: content, format };
}
