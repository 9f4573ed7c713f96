import { parseArea, type Area } from '../../workbook';

/** An area that a formula refers to. */
export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const SHEET = String.raw`(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!`;
const PLACE = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const REFERENCE = new RegExp(
  String.raw`(?:${SHEET})?(?<![\p{L}\p{N}_.$])(${PLACE})(?![\p{L}\p{N}_.(!])`,
  'giu',
);

/** What a formula refers to by address: cells, ranges and whole columns; texts in quotes are none. Names are not followed. */
export function referencesOf(formula: string, own: string): readonly Reference[] {
  const found: Reference[] = [];
  for (const [, quoted, bare, place = ''] of formula.replace(/"[^"]*"/g, '""').matchAll(REFERENCE)) {
    const area = areaOf(place.replaceAll('$', '').toUpperCase());
    const sheet = quoted?.replaceAll("''", "'") ?? bare ?? own;
    if (area) found.push({ sheet, area });
  }
  return found;
}

function areaOf(place: string): Area | null {
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(place);
  if (!columns) return parseArea(place);
  const [from, to] = [parseArea(`${columns[1]}1`), parseArea(`${columns[2]}1`)];
  if (!from || !to) return null;
  const first = Math.min(from.column, to.column);
  const last = Math.max(from.column, to.column);
  return last >= MOST_COLUMNS ? null : { row: 0, column: first, rows: MOST_ROWS, columns: last - first + 1 };
}
