import type { Area, SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { readAcross } from './across';
import { readAmounts } from './amounts';
import { isSchemeSheet } from '../schemes';
import { headerAt } from './header';
import { correctReading } from './correct';
import { readAcrossCounts } from './acrossCounts';
import { NO_CAPTION, addCaption, isCaptionRow, noted, notedAmong, spent } from './captions';
import type { Caption } from './captions';
import { append } from './extent';
import { Grid } from './grid';
import type { Filled, WordBook } from './grid';
import { readGrid } from './grids';
import { NO_GUIDANCE, wordBook } from './guidance';
import type { Guidance } from './guidance';
import { isNoteRow, isOwnSheet } from './labels';
import { readLying } from './lying';
import { readMoneyPairs } from './moneyPairs';
import { readPairs } from './pairs';
import { inlineFields } from './pairTables';
import { lateTotal } from './totals';
import { sheetLines } from './sheetLines';
import { missedAreas, unreadAreas } from './unread';
import type { Reading, Table, TableRow, Unread } from './types';

/** Excel on the web reads no more cells of one range than this. */
const MAX_CELLS = 5_000_000;

/**
 * Finds every table of a workbook's visible sheets: what it is about, which column says what, which rows it has. Header
 * words, labels and the shapes of columns decide, never addresses or merges. What is not understood is listed with the
 * reason. Linear in the number of cells; never throws.
 * @param guidance local words, and a person's corrections of an earlier reading
 * @param before the workbook as it was read earlier: rows that are the same objects as then give the same objects
 */
export function recognize(
  workbook: WorkbookSnapshot,
  guidance: Guidance = NO_GUIDANCE,
  before: WorkbookSnapshot | null = null,
): Reading {
  const words = wordBook(guidance.words);
  return correctReading(workbook, readSheets(workbook, words, before), guidance, words);
}

function readSheets(workbook: WorkbookSnapshot, words: WordBook, before: WorkbookSnapshot | null): Reading {
  const earlier = new Map(before?.sheets.map((sheet) => [sheet.name, sheet]));
  const tables: Table[] = [];
  const unread: Unread[] = [];
  for (const sheet of workbook.sheets) {
    // A scheme is read as such, not as tables.
    if (sheet.area.rows === 0 || sheet.area.columns === 0 || isSchemeSheet(sheet)) continue;
    const why = skipped(sheet);
    if (why) {
      unread.push({ sheet: sheet.name, area: sheet.area, why });
      continue;
    }
    const found = readSheet(sheet, words, earlier.get(sheet.name));
    append(tables, found.tables);
    append(unread, found.unread);
    append(unread, found.missed);
  }
  return { tables, unread };
}

// A later snapshot may hold the same sheet: what was read of it holds as long as the words are the same.
const known = new WeakMap<SheetSnapshot, { readonly words: WordBook; readonly region: Region }>();

function readSheet(sheet: SheetSnapshot, words: WordBook, earlier: SheetSnapshot | undefined): Region {
  const before = known.get(sheet);
  if (before && isSameBook(before.words, words)) return before.region;
  const lines = sheetLines(sheet);
  lines.takeFrom(earlier ? sheetLines(earlier) : null);
  const region = readRegion(new Grid(sheet, words), NO_CAPTION);
  lines.takeFrom(null);
  known.set(sheet, { words, region });
  return region;
}

const isSameBook = (a: WordBook, b: WordBook): boolean =>
  a.size === b.size && [...a].every(([word, ours]) => b.get(word) === ours);

function skipped(sheet: SheetSnapshot): Unread['why'] | null {
  if (sheet.visibility !== 'visible') return 'hidden';
  if (isOwnSheet(sheet.name)) return 'ownOutput';
  return sheet.area.rows * sheet.area.columns > MAX_CELLS ? 'tooLarge' : null;
}

/** Wider bands hold several tables, for certain: what they say as one is not asked. */
const WIDEST = 200;

interface Region {
  readonly tables: readonly Table[];
  readonly unread: readonly Unread[];
  /** Ranges in rows that were read, but for these. */
  readonly missed: readonly Unread[];
  /** Whether a table with a header is among them. */
  readonly headed: boolean;
}

/** How many places of one band are tried for a cut; more tables beside each other than that are nobody's sheet. */
const MOST_CUTS = 32;

function readRegion(grid: Grid, given: Caption, cuts?: { left: number }): Region {
  const tables: Table[] = [];
  const unread: Unread[] = [];
  const missed: Unread[] = [];
  let lost: number[] = [];
  let caption = given;
  let headed = false;
  let uncut = grid.top;
  const settle = () => {
    append(unread, unreadAreas(grid, lost));
    lost = [];
  };
  let row = grid.top;
  while (row < grid.bottom) {
    const cells = grid.filled(row);
    if (cells.length === 0) {
      row += 1;
      continue;
    }
    // Titles beside each other head tables beside each other.
    if (row >= uncut && (cells.length > 1 || !isCaptionRow(grid, row))) {
      const band = bandAt(grid, row);
      uncut = band.row + band.rows;
      const halves = cut(grid, band, caption, cuts ?? { left: MOST_CUTS });
      if (halves) {
        settle();
        for (const half of halves) {
          append(tables, half.tables);
          append(unread, half.unread);
          append(missed, half.missed);
        }
        headed = true;
        row = uncut;
        caption = spent(caption);
        continue;
      }
    }
    const across = readAcross(grid, row, caption) ?? readAcrossCounts(grid, row, caption);
    if (across) {
      settle();
      tables.push(across.table);
      headed = true;
      row = across.end;
      caption = spent(caption);
      continue;
    }
    const lying = readLying(grid, row, caption);
    if (lying) {
      settle();
      append(tables, lying.tables);
      headed = true;
      row = lying.end;
      caption = spent(caption);
      continue;
    }
    const header = headerAt(grid, row);
    if (header) {
      // A row of words right above belongs to the header: 收入 over its columns, 支出 over the others.
      if (lost.at(-1) === row - 1 && lost.at(-2) !== row - 2 && grid.filled(row - 1).every(isGroupWord)) {
        lost.pop();
        caption = noted(caption, grid, row - 1);
      }
      settle();
      const found = readGrid(grid, header, caption);
      append(tables, found.tables);
      headed = true;
      row = Math.max(found.end, header.bodyRow);
      caption = spent(caption);
      continue;
    }
    if (isNoteRow(cells)) {
      row += 1;
      continue;
    }
    const late = lateTotal(grid, row, tables.at(-1), tables.at(-2));
    if (late) {
      tables.splice(tables.lastIndexOf(late.grid), 1, ...late.tables);
      row += 1;
      continue;
    }
    const money = readMoneyPairs(grid, row, caption);
    if (money) {
      settle();
      tables.push(money);
      row += 1;
      caption = spent(caption);
      continue;
    }
    const amounts = readAmounts(grid, row, caption);
    if (amounts) {
      settle();
      tables.push(amounts.table);
      row = amounts.end;
      caption = spent(caption);
      continue;
    }
    const pairs = readPairs(grid, row, caption);
    if (pairs.end > row) {
      settle();
      append(tables, pairs.tables);
      append(missed, missedAreas(grid, pairs.missed));
      caption = notedAmong(spent(caption), grid, row, pairs.end);
      row = pairs.end;
      continue;
    }
    if (isCaptionRow(grid, row)) {
      settle();
      for (const cell of cells) append(tables, inlineFields(grid, row, cell));
      caption = addCaption(caption, grid, row);
    } else lost.push(row);
    row += 1;
  }
  settle();
  return { tables, unread, missed, headed };
}

const isGroupWord = ({ text, value }: Filled): boolean =>
  typeof value === 'string' && text.length <= 24 && !/[，。；、]/u.test(text);

/** The rows from one on, up to the next blank row. */
function bandAt(grid: Grid, row: number): Area {
  let end = row;
  while (end < grid.bottom && !isBlank(grid, end)) end += 1;
  return { row, column: grid.left, rows: end - row, columns: grid.right - grid.left };
}

function isBlank(grid: Grid, row: number): boolean {
  for (let column = grid.left; column < grid.right; column += 1) {
    const value = grid.value(row, column);
    if (value !== null && value !== '') return false;
  }
  return true;
}

/**
 * Cuts a band of rows at a blank column, when what stands on either side is a table of its own. Blank columns inside one
 * table (merged cells leave them) do not cut it: its right part has no labels.
 */
function cut(
  grid: Grid,
  band: Area,
  caption: Caption,
  cuts: { left: number },
): readonly [Region, Region] | null {
  const from = band.column;
  const end = from + band.columns;
  const uncut = { left: 0 };
  const narrow = band.columns <= WIDEST;
  let whole: Region | null = null;
  const gains = (left: Region, right: Region): boolean => {
    if (!stands(left) || !stands(right) || (!left.headed && !right.headed)) return false;
    if (!narrow) return true;
    whole ??= readRegion(grid.within(band), caption, uncut);
    const gain = sense(left) + sense(right) - sense(whole);
    const more = left.tables.length + right.tables.length > whole.tables.length;
    return !stands(whole) || gain > 0 || (gain === 0 && !more);
  };
  const open: { readonly left: Region; readonly beyond: Area }[] = [];
  let best: { readonly left: Region; readonly beyond: Area; readonly sense: number } | null = null;
  for (const column of blankColumns(grid, band)) {
    if (cuts.left <= 0) break;
    cuts.left -= 1;
    const left = readRegion(grid.within({ ...band, columns: column - from }), caption, uncut);
    if (!stands(left)) continue;
    const beyond = { ...band, column: column + 1, columns: end - column - 1 };
    if (!narrow) {
      const right = readRegion(grid.within(beyond), caption, cuts);
      if (gains(left, right)) return [left, right];
      continue;
    }
    const right = readRegion(grid.within(beyond), caption, uncut);
    if (!gains(left, right)) open.push({ left, beyond });
    else if (sense(left) + sense(right) > (best?.sense ?? -1))
      best = { left, beyond, sense: sense(left) + sense(right) };
  }
  if (best) return [best.left, readRegion(grid.within(best.beyond), caption, cuts)];
  // Where the right side is several tables itself.
  for (const { left, beyond } of open) {
    if (cuts.left <= 0) return null;
    const right = readRegion(grid.within(beyond), caption, cuts);
    if (gains(left, right)) return [left, right];
  }
  return null;
}

/**
 * How much of a region is understood: the cells that say something. What is carried from other rows says it there; labels with
 * values beside them, which any two cells may be, count half.
 */
const sense = ({ tables }: Region): number =>
  tables.reduce(
    (sum, { header, rows }) => sum + rows.reduce((cells, row) => cells + saying(row), 0) * (header ? 2 : 1),
    0,
  );

const saying = ({ row, cells }: TableRow): number =>
  Object.values(cells).filter(({ cell, text }) => cell.row === row && text !== '').length;

/** Whether a side of a cut is whole: nothing unread, and a header or at least two labelled values. */
function stands({ tables, unread, headed }: Region): boolean {
  if (tables.length === 0 || unread.some((one) => one.why !== 'unknownHeader' || one.area.rows > 1))
    return false;
  return headed || tables.reduce((sum, table) => sum + table.rows.length, 0) > 1;
}

/** Blank columns between filled ones, the last of each run. */
function blankColumns(grid: Grid, band: Area): number[] {
  const open = new Set<number>();
  for (let column = band.column; column < band.column + band.columns; column += 1) open.add(column);
  for (let row = band.row; row < band.row + band.rows && open.size > 0; row += 1) {
    for (const column of open) {
      const value = grid.value(row, column);
      if (value !== null && value !== '') open.delete(column);
    }
  }
  const filled = (column: number) =>
    column >= band.column && column < band.column + band.columns && !open.has(column);
  const first =
    [...Array(band.columns).keys()].map((offset) => band.column + offset).find(filled) ?? band.column;
  return [...open].filter((column) => column > first && filled(column + 1));
}
