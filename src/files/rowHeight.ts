import type { CellEdit } from './cellEdit';

/** Excel's tallest row and the height of a line per point of its font. */
const TALLEST = 409;
const LINE = 1.4;
const FONT_SIZE = 11;
/** What each of several lines loses at its end on average, since no number is cut. */
const LOST = 1.5;

/**
 * Points that a new row needs for its wrapped texts, estimated: Excel measures rows without a height on opening, other
 * programs do not and would cut the text off. Null where a usual row is enough.
 */
export function wrappedHeight(
  edits: readonly CellEdit[],
  widthOf: (column: number) => number,
): number | null {
  let tallest = 0;
  for (const { column, content, style } of edits) {
    if (style?.wrap !== true || typeof content?.value !== 'string') continue;
    const size = style.fontSize ?? FONT_SIZE;
    const room = Math.max(1, (widthOf(column) - 1) * (FONT_SIZE / size) - (style.indent ?? 0));
    const lines = content.value.split('\n').reduce((sum, line) => sum + linesOf(unitsOf(line), room), 0);
    if (lines > 1) tallest = Math.max(tallest, lines * size * LINE);
  }
  return tallest === 0 ? null : Math.min(TALLEST, Math.ceil(tallest));
}

/** How many lines so many units take. */
const linesOf = (units: number, room: number): number =>
  units <= room ? 1 : Math.ceil(units / Math.max(2, room - LOST));

/** Width of a text in characters of the default font: Chinese characters take two. */
function unitsOf(text: string): number {
  let units = 0;
  for (const character of text)
    units += (character.codePointAt(0) ?? 0) >= 0x2e80 || '“”‘’…—'.includes(character) ? 2 : 1;
  return units;
}
