import type { Filled, Grid } from './grid';
import type { Header } from './header';
import { isScoreTotal } from './labels';
import { normalise } from './text';

/** How many rows a page's foot and head take at most, the header itself aside. */
const MOST_BETWEEN = 5;
/** A row of notes is no row of the table. */
const MOST_NOTES = 4;
/** How far above a header its title and notes stand. */
const MOST_ABOVE = 6;

/** 第 1 页 共 2 页, 续表, （接上页）, - 2 -. */
const OF_A_PAGE =
  /^[(]?(?:第?\d+页?(?:[,/]?(?:共|\/)\d+页?)?|-+\d+-+|续(?:表|上表|上页|下页)?\d*|接上[页表]|转下[页表]|未完待续)[)]?$/u;
const GRAND = /^(?:合计|总计|共计)$/u;

/**
 * The row below a header that is printed again where a page ends, with what stands between the pages: blank rows, page numbers, the
 * title and the notes over it once more. Null where nothing is printed again, or where another table begins with the same words.
 */
export function pageBreakEnd(grid: Grid, header: Header, row: number): number | null {
  let next = row;
  let above: ReadonlySet<string> | null = null;
  while (!repeats(grid, header, next)) {
    const cells = grid.filled(next);
    if (next - row >= MOST_BETWEEN || next >= grid.bottom || cells.length > MOST_NOTES) return null;
    above ??= wordsAbove(grid, header);
    if (!isBetween(cells, above)) return null;
    next += 1;
  }
  const end = next + header.bodyRow - header.row;
  return end < grid.bottom && goesOn(grid, header, row, end) ? end : null;
}

function repeats(grid: Grid, { row, bodyRow }: Header, at: number): boolean {
  for (let level = 0; level < bodyRow - row; level += 1) {
    const own = grid.filled(row + level);
    const cells = grid.filled(at + level);
    if (cells.length !== own.length) return false;
    if (cells.some(({ column, text }, index) => column !== own[index]?.column || text !== own[index].text))
      return false;
  }
  return true;
}

function wordsAbove(grid: Grid, { row }: Header): ReadonlySet<string> {
  const words = new Set<string>();
  for (let above = Math.max(grid.top, row - MOST_ABOVE); above < row; above += 1)
    for (const { text } of grid.filled(above)) words.add(bare(text));
  return words;
}

/** A title without the word that it goes on. */
const bare = (text: string): string => normalise(text).replace(/[(]?续[表]?\d*[)]?$/u, '');

const isBetween = (cells: readonly Filled[], above: ReadonlySet<string>): boolean =>
  cells.every(({ text }) => above.has(bare(text)) || (cells.length === 1 && OF_A_PAGE.test(normalise(text))));

/** Whether rows below a header printed again are of the same table: it had no total yet, and its first row does not come again. */
function goesOn(grid: Grid, { blocks, bodyRow }: Header, row: number, end: number): boolean {
  const last = grid.filled(row - 1).find(({ value }) => typeof value === 'string');
  const more = grid.filled(end);
  if (more.length === 0 || !last || isScoreTotal(last.text) || GRAND.test(normalise(last.text))) return false;
  const first = grid.filled(bodyRow)[0];
  if (first && typeof first.value === 'number' && grid.value(end, first.column) === first.value) return false;
  return blocks.every(
    ({ key }) => grid.text(bodyRow, key) === '' || grid.text(end, key) !== grid.text(bodyRow, key),
  );
}
