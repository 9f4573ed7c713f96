import type { Grid } from './grid';
import { isHeaderWord } from './headers';
import { isFundsLabel, isSangongLabel, isSection } from './labels';
import { isDash, looksNumeric, withoutUnitNote } from './text';

/**
 * One column's header: all levels joined by a space, the lowest and the uppermost alone. Local words stand as the words of
 * ours that they mean; `printed` is what the sheet says.
 */
export interface HeaderCell {
  readonly column: number;
  readonly printed: string;
  readonly text: string;
  readonly lowest: string;
  readonly upper: string;
}

/** How many rows below a header are looked at to see what a column holds. */
export const EVIDENCE_ROWS = 12;

/** A header row is words alone: at least two of them, at least so many header words, no figure. */
export function mayBeHeader(grid: Grid, row: number, least = 1): boolean {
  const cells = grid.filled(row);
  if (cells.length < 2) return false;
  let words = 0;
  let notes = 0;
  for (const { text, value } of cells) {
    if (typeof value !== 'string') {
      // A bare year is a header too: 2023 | 2024.
      if (typeof value !== 'number' || !Number.isInteger(value) || value < 2000 || value > 2099) return false;
      continue;
    }
    const rest = withoutUnitNote(text);
    // 单位：万元 beside the words, or in the corner above the labels.
    if (rest === '') {
      notes += 1;
      continue;
    }
    if (text.length > 40 || /(?<!其中)[:：].|。|^[≥≤＞＜>=<]+\s*\d/u.test(rest) || isFigureText(text))
      return false;
    if (isHeaderWord(grid.said(text))) words += 1;
  }
  return words >= least && cells.length - notes > 1;
}

/** A figure typed as text, 10年 too; 2023年 and 7月 are words. */
export const isFigureText = (text: string): boolean =>
  looksNumeric(text) && !/^[12][90]\d\d年|月/u.test(text.normalize('NFKC').trim());

export interface Profile {
  readonly text: number;
  readonly figures: number;
  readonly blank: number;
}

const stops = new WeakMap<Grid, Map<number, number>>();

/** So many rows below a header at most are looked at for evidence of any kind. */
const MOST_EVIDENCE_ROWS = 24;

/** Where the rows below a header end for certain: a blank row, a section or another header. Kept: every column asks it. */
export function bodyStop(grid: Grid, bodyRow: number): number {
  const known = stops.get(grid) ?? new Map<number, number>();
  stops.set(grid, known);
  const found = known.get(bodyRow);
  if (found !== undefined) return found;
  let row = bodyRow;
  for (; row < Math.min(grid.bottom, bodyRow + MOST_EVIDENCE_ROWS); row += 1) {
    const first = grid.filled(row)[0];
    if (!first || (row > bodyRow && (isSection(first.text) || mayBeHeader(grid, row, 2)))) break;
    // 目标2：… over the header of its own indicators.
    if (row > bodyRow && grid.filled(row).length === 1 && mayBeHeader(grid, row + 1, 2)) break;
  }
  known.set(bodyRow, row);
  return row;
}

/** What the first rows below a header hold in a column; with `until`, those above that row. */
export function profile(grid: Grid, column: number, bodyRow: number, until = Infinity): Profile {
  let text = 0;
  let figures = 0;
  let blank = 0;
  for (let row = bodyRow; row < Math.min(bodyStop(grid, bodyRow), bodyRow + EVIDENCE_ROWS, until); row += 1) {
    const words = grid.text(row, column);
    if (words === '' || isDash(words)) blank += 1;
    else if (grid.isNumber(row, column) || isFigureText(words) || words.startsWith('#')) figures += 1;
    else text += 1;
  }
  return { text, figures, blank };
}

/** The leftmost cell of a header where it names the block, as a form's left column does: nothing stands below it. */
export function sideOf(grid: Grid, cells: readonly HeaderCell[], bodyRow: number): HeaderCell | null {
  const [side] = cells;
  if (!side || cells.length < 3) return null;
  const { text, figures, blank } = profile(grid, side.column, bodyRow);
  return text + figures === 0 && blank > 0 ? side : null;
}

const MONEY_LINE = /(?:基本支出|项目支出|人员经费|公用经费|财政拨款|支出合计|收入合计|工资福利|商品和服务)/u;

/** Whether a column holds lines that every budget has. */
export function knownLines(grid: Grid, column: number, bodyRow: number, most = EVIDENCE_ROWS): boolean {
  for (let row = bodyRow; row < Math.min(grid.bottom, bodyRow + most); row += 1) {
    const text = grid.text(row, column).normalize('NFKC').replace(/\s+/gu, '');
    if (text !== '' && (isFundsLabel(text) || isSangongLabel(text) || MONEY_LINE.test(text))) return true;
  }
  return false;
}
