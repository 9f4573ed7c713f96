import { readFileSync } from 'node:fs';
import { understand } from '../../../src/assistant';
import { holdAgainst, type HeldFigure } from '../../../src/claims';
import type { Evaluation } from '../../../src/evaluation';
import { readXlsx } from '../../../src/files';
import { formatCell, type WorkbookSnapshot } from '../../../src/workbook';
import { sample } from '../../cli/selfeval';
import type { Narrated } from './texts';

/** A marked figure of a narrative: the cells that say it; none where the tables have no word of it. */
export interface Marked {
  readonly start: number;
  readonly text: string;
  readonly cells: readonly string[];
  readonly right: string | null;
}

const MARK = /\[([\d.,]+) (-|[^\]\s]+)(?: ([\d.,]+))?\]/g;

/** A narrative without its marks, and the marked figures. */
export function resolved({ text }: Narrated): { readonly text: string; readonly figures: readonly Marked[] } {
  const figures: Marked[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, figure = '', place = '', right = null] = match;
    plain += text.slice(at, match.index);
    const cells = place === '-' ? [] : place.split(',').map((cell) => `'${cell.replace('!', "'!")}`);
    figures.push({ start: plain.length, text: figure, cells, right });
    plain += figure;
    at = match.index + whole.length;
  }
  return { text: plain + text.slice(at), figures };
}

const books = new Map<string, WorkbookSnapshot>();

export function bookOf(name: Narrated['sample']): WorkbookSnapshot {
  const known = books.get(name);
  if (known) return known;
  const read = readXlsx(readFileSync(sample[name]), name);
  if (!read.ok) throw new Error(read.failure.detail);
  books.set(name, read.value);
  return read.value;
}

const evaluations = new Map<string, Evaluation>();

function evaluationOf(name: Narrated['sample']): Evaluation {
  const evaluation = evaluations.get(name) ?? understand(bookOf(name)).evaluation;
  evaluations.set(name, evaluation);
  return evaluation;
}

/** How a text's figures are held against the sample, by where they stand. */
export function heldIn(text: string, name: Narrated['sample']): ReadonlyMap<number, HeldFigure> {
  return new Map(holdAgainst(text, evaluationOf(name)).map((figure) => [figure.mark.start, figure]));
}

export const cellsOf = (held: HeldFigure | undefined): readonly string[] => held?.cells.map(formatCell) ?? [];
