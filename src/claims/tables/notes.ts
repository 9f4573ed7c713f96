/** 单位：万元, and where it ends. */
export interface Note {
  readonly at: number;
  readonly unit: string;
}

const NOTE =
  /单位(?:均?为)?[：:]?\s{0,4}(?:人民币)?(万亿元|亿元|万元|千元|元)|（(万亿元|亿元|万元|千元|元)）/g;
/** A note further above is that of another table. */
const LONGEST = 1500;
/** 单位：万元 stands in the line of the names, too. */
const WITHIN = 60;

export const notesOf = (folded: string): readonly Note[] =>
  [...folded.matchAll(NOTE)].map(({ index, 0: all, 1: unit, 2: bracketed }) => ({
    at: index + all.length,
    unit: unit ?? bracketed ?? '元',
  }));

/** The unit of the last note before a table or right at its beginning; null where none is near. */
export function noteBefore(notes: readonly Note[], start: number): string | null {
  let [low, high] = [0, notes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.at ?? 0) <= start + WITHIN) low = middle + 1;
    else high = middle;
  }
  const last = notes[low - 1];
  return last && start - last.at < LONGEST ? last.unit : null;
}
