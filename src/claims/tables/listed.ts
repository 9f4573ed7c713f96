import { MEASURES } from '../figures';
import type { Compact } from '../compact';
import { figureOf } from './cells';
import type { Grid, Item, Slot } from './grid';
import { roleOf } from './roles';

/** 东坪村62户，18.6万元；: a line that names something and tells the same measures of it as the lines beside it. */
interface Entry {
  readonly name: string;
  readonly measures: readonly Measure[];
}

interface Measure {
  readonly words: string;
  readonly unit: string;
  readonly digits: string;
  readonly start: number;
}

const LONGEST = 120;
const FEWEST = 3;
const PIECE = new RegExp(
  `^([^\\d]{0,16}?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,8})?|\\d{1,15}(?:\\.\\d{1,8})?)(万亿元|亿元|万元|千元|元|${MEASURES})$`,
);

/** Lists of such lines, three and more, as grids: one column for each measure. Linear. */
export function listedGrids(text: string, folded: string, compact: Compact): readonly Grid[] {
  const grids: Grid[] = [];
  let entries: Entry[] = [];
  const close = (): void => {
    if (entries.length >= FEWEST) grids.push(gridOf(text, compact, entries));
    entries = [];
  };
  for (let start = 0; start < folded.length;) {
    const found = folded.indexOf('\n', start);
    const end = found < 0 ? folded.length : found;
    const entry = end - start > LONGEST ? null : entryOf(folded.slice(start, end), start);
    if (!entry || (entries[0] && !isAlike(entries[0], entry))) close();
    if (entry) entries.push(entry);
    start = end + 1;
  }
  close();
  return grids;
}

function entryOf(line: string, start: number): Entry | null {
  const measures: Measure[] = [];
  let name = '';
  let at = 0;
  for (const piece of line
    .trimEnd()
    .replace(/[；。，]$/, '')
    .split('，')) {
    const inner = piece.trim();
    const found = PIECE.exec(inner);
    if (!found) return null;
    const [, words = '', digits = '', unit = ''] = found;
    if (measures.length === 0) name = words;
    const from = start + at + piece.indexOf(inner) + words.length;
    measures.push({ words: measures.length === 0 ? '' : words, unit, digits, start: from });
    at += piece.length + 1;
  }
  return measures.length > 1 && name !== '' ? { name, measures } : null;
}

const isAlike = (a: Entry, b: Entry): boolean =>
  a.measures.length === b.measures.length &&
  a.measures.every(({ unit, words }, at) => b.measures[at]?.unit === unit && b.measures[at].words === words);

function gridOf(text: string, compact: Compact, entries: readonly Entry[]): Grid {
  const slots = entries.map(({ measures }) =>
    measures.map(({ digits, start, unit }): Slot => {
      const number = {
        start,
        end: start + digits.length,
        negative: false,
        bare: digits.replaceAll(',', ''),
        unit,
      };
      return figureOf(text, compact, number, null, 0);
    }),
  );
  return {
    rows: entries.map(({ name }) => itemOf(name)),
    columns: (entries[0]?.measures ?? []).map(({ words, unit }) => itemOf(words === '' ? unit : words)),
    at: (row, column) => slots[row]?.[column] ?? 'other',
  };
}

const itemOf = (words: string): Item => ({ words, code: '', role: roleOf(words), year: null });
