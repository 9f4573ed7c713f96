import { formatCell, formatLocal } from '../../workbook';
import type { CellAddress, CellContent } from '../../workbook';
import { quoted } from '../live/pieces';
import { spanCells } from '../spans';
import type { Span } from '../types';

/** Excel's largest text in a cell, and its longest formula. */
const MOST_CHARACTERS = 32_767;
const MOST_FORMULA = 8_192;
/** Excel's longest address of a link. */
const MOST_ADDRESS = 255;

/**
 * The cells that a line rests on, under a note before them: a link to the first, as a formula, so that every program that
 * opens the workbook follows it and an undo of cells undoes it. Plain text where there is no cell, or too many for a
 * formula, or `linked` is false.
 */
export function sourceContent(spans: readonly Span[], note: string, linked: boolean): CellContent {
  const cells = spanCells(spans);
  const text = (note + sourcesText(cells)).slice(0, MOST_CHARACTERS);
  const [first] = cells;
  if (text === '') return { formula: null, value: null };
  const address = first ? `#${formatCell(first)}` : '';
  const formula = `=HYPERLINK(${quoted(address)},${quoted(text)})`;
  return !linked || !first || address.length > MOST_ADDRESS || formula.length > MOST_FORMULA
    ? { formula: null, value: text }
    : { formula, value: text };
}

/** `'收支'!B7、C7；'人员'!B3`: a sheet's name once for its run of cells. */
function sourcesText(cells: readonly CellAddress[]): string {
  let text = '';
  let sheet: string | null = null;
  for (const cell of cells) {
    const next =
      cell.sheet === sheet ? `、${formatLocal(cell)}` : `${sheet === null ? '' : '；'}${formatCell(cell)}`;
    if (text.length + next.length > MOST_CHARACTERS - 1) return `${text}…`;
    text += next;
    ({ sheet } = cell);
  }
  return text;
}
