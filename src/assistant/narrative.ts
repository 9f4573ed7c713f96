import {
  cellAt,
  containsCell,
  textAt,
  type Area,
  type CellAddress,
  type Change,
  type RangeAddress,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook';

/** A cell's words within a narrative, in UTF-16 units of its text. */
export interface Piece {
  readonly cell: CellAddress;
  readonly start: number;
  readonly end: number;
  /** Whether a formula writes the cell, or it holds a number: nothing is written over it. */
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
      const { formula, value } = cellAt(sheet, row, column);
      const live = formula !== null || typeof value !== 'string';
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

/** What a place of a narrative should read. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * The changes that write edits into the cells of a narrative, each expecting the text as it was read. Edits of places that
 * no plain cell holds whole are left out, of overlapping ones the later.
 */
export function textChanges(narrative: Narrative, edits: readonly Edit[]): readonly Change[] {
  const byPiece = new Map<Piece, Edit[]>();
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const piece = pieceAt(narrative, edit.start);
    if (!piece || piece.live || edit.end > piece.end) continue;
    const known = byPiece.get(piece) ?? [];
    const before = known.at(-1);
    if (!before || before.end <= edit.start) byPiece.set(piece, [...known, edit]);
  }
  return [...byPiece].map(([{ cell, start, end }, own]): Change => {
    const text = narrative.text.slice(start, end);
    let value = '';
    let at = start;
    for (const edit of own) {
      value += narrative.text.slice(at, edit.start) + edit.replacement;
      at = edit.end;
    }
    value += narrative.text.slice(at, end);
    return { kind: 'cell', cell, content: { formula: null, value }, expect: { formula: null, value: text } };
  });
}
