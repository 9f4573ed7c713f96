import { readFileSync } from 'node:fs';
import { understand, type Understood } from '../../../src/assistant';
import { holdAgainst, type HeldFigure } from '../../../src/claims';
import { readXlsx } from '../../../src/files';
import { formatCell, parseArea, type WorkbookSnapshot } from '../../../src/workbook';
import { sample } from '../../cli/selfeval';
import { OWN_BOOKS, type OwnBook } from './books';
import type { Narrated } from './texts';

/** A marked figure of a narrative: the cells that say it; none where the tables have no word of it. */
export interface Marked {
  readonly start: number;
  readonly text: string;
  readonly cells: readonly string[];
  readonly right: string | null;
}

const MARK = /\[([\d.,]+|[优良中差]) (-|[^\]\s]+)(?: ([\d.,]+|[优良中差]))?\]/g;

/** A narrative without its marks, and the marked figures. */
export function resolved({ text }: Narrated): { readonly text: string; readonly figures: readonly Marked[] } {
  const figures: Marked[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, figure = '', place = '', right = null] = match;
    plain += text.slice(at, match.index);
    const cells = place === '-' ? [] : place.split(',').flatMap(cellsFrom);
    figures.push({ start: plain.length, text: figure, cells, right });
    plain += figure;
    at = match.index + whole.length;
  }
  return { text: plain + text.slice(at), figures };
}

/** `自评!H13` or `自评!H13:H19`, as `formatCell` writes them. */
function cellsFrom(place: string): string[] {
  const [sheet = '', range = ''] = place.split('!');
  const area = parseArea(range);
  if (!area) throw new RangeError(`no cells ${place}`);
  const { row, column, rows, columns } = area;
  return Array.from({ length: rows * columns }, (_, at) =>
    formatCell({ sheet, row: row + Math.floor(at / columns), column: column + (at % columns) }),
  );
}

const isOwn = (name: Narrated['sample']): name is OwnBook => name in OWN_BOOKS;

const books = new Map<string, WorkbookSnapshot>();

export function bookOf(name: Narrated['sample']): WorkbookSnapshot {
  if (isOwn(name)) return OWN_BOOKS[name];
  const known = books.get(name);
  if (known) return known;
  const read = readXlsx(readFileSync(sample[name]), name);
  if (!read.ok) throw new Error(read.failure.detail);
  books.set(name, read.value);
  return read.value;
}

const understood = new Map<string, Understood>();

function tablesOf(name: Narrated['sample']): Understood {
  const tables = understood.get(name) ?? understand(bookOf(name));
  understood.set(name, tables);
  return tables;
}

/** How a text's figures are held against the sample, by where they stand. */
export function heldIn(text: string, name: Narrated['sample']): ReadonlyMap<number, HeldFigure> {
  return new Map(holdAgainst(text, tablesOf(name)).map((figure) => [figure.mark.start, figure]));
}

export const cellsOf = (held: HeldFigure | undefined): readonly string[] => held?.cells.map(formatCell) ?? [];
