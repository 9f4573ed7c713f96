import {
  cellAt,
  containsCell,
  textAt,
  type Area,
  type CellAddress,
  type RangeAddress,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook';

/** A cell's words within a narrative, in UTF-16 units of its text. */
export interface Piece {
  readonly cell: CellAddress;
  readonly start: number;
  readonly end: number;
  /** Whether a formula writes the cell: its figures follow the tables, and nothing is written over it. */
  readonly live: boolean;
}

/** A text to be held against arithmetic and tables, with the cells that its parts stand in; none for a text from elsewhere. */
export interface Narrative {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export const plainNarrative = (text: string): Narrative => ({ text, pieces: [] });

const SHORTEST_PROSE = 12;
const isProse = (text: string): boolean => text.length >= SHORTEST_PROSE && /[，。；：,;]/.test(text);

/** The sentences of a workbook, a paragraph for each cell; single figures and headers are no prose. */
export function workbookProse({ sheets }: WorkbookSnapshot): Narrative {
  return joined(
    sheets.flatMap((sheet) => cellsIn(sheet, sheet.area)).filter(({ text }) => isProse(text.trim())),
    '\n\n',
  );
}

/** The lines of a report's sheet: every text of its first column, headings too. */
export function sheetNarrative(sheet: SheetSnapshot): Narrative {
  const { row, rows } = sheet.area;
  return joined(
    cellsIn(sheet, { row, rows, column: 0, columns: 1 }).filter(({ text }) => text.trim() !== ''),
    '\n',
  );
}

/** What the cells of a range say, row by row. */
export function rangeNarrative(workbook: WorkbookSnapshot, range: RangeAddress): Narrative {
  const sheet = workbook.sheets.find(({ name }) => name === range.sheet);
  if (!sheet) return plainNarrative('');
  const cells = cellsIn(sheet, sheet.area).filter(
    ({ cell, text }) => containsCell(range, cell) && text.trim() !== '',
  );
  return joined(cells, '\n');
}

interface Told {
  readonly cell: CellAddress;
  readonly text: string;
  readonly live: boolean;
}

function cellsIn(sheet: SheetSnapshot, area: Area): readonly Told[] {
  const told: Told[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const text = textAt(sheet, row, column);
      if (text === '') continue;
      const live = cellAt(sheet, row, column).formula !== null;
      told.push({ cell: { sheet: sheet.name, row, column }, text, live });
    }
  }
  return told;
}

function joined(cells: readonly Told[], mark: string): Narrative {
  const texts: string[] = [];
  const pieces: Piece[] = [];
  let start = 0;
  for (const { cell, text, live } of cells) {
    pieces.push({ cell, start, end: start + text.length, live });
    texts.push(text);
    start += text.length + mark.length;
  }
  return { text: texts.join(mark), pieces };
}

/** The cell that a place of the text stands in; null for a text from elsewhere. */
export function pieceAt({ pieces }: Narrative, place: number): Piece | null {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const piece = pieces[middle];
    if (!piece) return null;
    if (place < piece.start) high = middle - 1;
    else if (place >= piece.end) low = middle + 1;
    else return piece;
  }
  return null;
}
