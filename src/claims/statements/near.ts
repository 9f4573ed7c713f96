import type { TextFigure } from '../text/figures';
import type { Level } from './levels';

const byFigure = new WeakMap<readonly Level[], ReadonlyMap<TextFigure, Level>>();

/** The level of each figure; made once for a text, as several readers ask for it. */
export function levelsByFigure(levels: readonly Level[]): ReadonlyMap<TextFigure, Level> {
  const known = byFigure.get(levels);
  if (known) return known;
  const made = new Map<TextFigure, Level>();
  for (const level of levels) made.set(level.figure, level);
  byFigure.set(levels, made);
  return made;
}

/** The levels of a paragraph from one index up to, not with, another: both within reach of one of the paragraph. */
export function ofParagraph(
  levels: readonly Level[],
  { index, paragraph }: Pick<Level, 'index' | 'paragraph'>,
  reach: { readonly before: number; readonly behind: number },
): readonly Level[] {
  let from = index;
  while (from > 0 && index - from < reach.before && levels[from - 1]?.paragraph === paragraph) from -= 1;
  let to = index;
  while (to < index + reach.behind && levels[to]?.paragraph === paragraph) to += 1;
  return levels.slice(from, to);
}

/** Index of the first level, lead or change at or behind a place; all stand in the order of the text. */
export function firstFrom(
  all: readonly { readonly figure: Pick<TextFigure, 'from'> }[],
  place: number,
): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.figure.from ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
