/** A piece of a text, and whether another text lacks it. */
export interface Piece {
  readonly text: string;
  readonly own: boolean;
}

/** Longer texts are compared from both ends only: their table would grow too large. */
const MOST_TOKENS = 400;

/** Numbers are compared whole, all else character by character. */
const TOKEN = /-?\d+(?:\.\d+)?%?|[^]/gu;

/** A text in pieces: what another text has too, in its order, and what only this one has. */
export function difference(text: string, other: string): readonly Piece[] {
  const [mine, theirs] = [tokens(text), tokens(other)];
  const shared =
    Math.max(mine.length, theirs.length) > MOST_TOKENS ? atEnds(mine, theirs) : longestShared(mine, theirs);
  const pieces: Piece[] = [];
  mine.forEach((token, index) => {
    const own = !shared.has(index);
    const last = pieces.at(-1);
    if (last?.own === own) pieces[pieces.length - 1] = { text: last.text + token, own };
    else pieces.push({ text: token, own });
  });
  return pieces;
}

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

function atEnds(mine: readonly string[], theirs: readonly string[]): ReadonlySet<number> {
  const shared = new Set<number>();
  let start = 0;
  for (; start < mine.length && mine[start] === theirs[start]; start += 1) shared.add(start);
  const most = Math.min(mine.length, theirs.length) - start;
  for (let end = 0; end < most && mine.at(-1 - end) === theirs.at(-1 - end); end += 1)
    shared.add(mine.length - 1 - end);
  return shared;
}

/** Places in the first list of a longest sequence that both have. */
function longestShared(mine: readonly string[], theirs: readonly string[]): ReadonlySet<number> {
  const best = Array.from({ length: mine.length + 1 }, () => new Uint16Array(theirs.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = mine.length - 1; i >= 0; i -= 1) {
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const most = mine[i] === theirs[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      best[i]?.fill(most, j, j + 1);
    }
  }
  const shared = new Set<number>();
  for (let i = 0, j = 0; i < mine.length && j < theirs.length;) {
    if (mine[i] === theirs[j]) {
      shared.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return shared;
}
