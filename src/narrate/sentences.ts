import { spansText } from './spans';
import type { Span } from './types';

/** A sentence of a paragraph, its closing mark included. */
export interface Sentence {
  readonly text: string;
  readonly spans: readonly Span[];
}

const END = /(?<=[。！？；\n])/;

/** The sentences of a text; joined they are the text. */
export function sentencesOf(text: string): string[] {
  return text.split(END).filter((part) => part !== '');
}

/** The sentences of spans. A span is cut only where it is words. */
export function spanSentences(spans: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let open: Span[] = [];
  const close = (): void => {
    if (open.length > 0) sentences.push({ text: spansText(open), spans: open });
    open = [];
  };
  for (const span of spans) {
    const parts = span.kind === 'text' && !span.live ? sentencesOf(span.text) : [span.text];
    for (const text of parts) {
      open.push(text === span.text ? span : { ...span, text });
      if (/[。！？；\n]$/.test(text)) close();
    }
  }
  close();
  return sentences;
}

/** Pairs of positions of two lists, each in order: equal items first of all, then similar ones. */
export function aligned(
  left: readonly string[],
  right: readonly string[],
  equal: (a: string, b: string) => boolean,
): ReadonlyMap<number, number> {
  const same = (i: number, j: number): number => {
    const [a, b] = [left[i] ?? '', right[j] ?? ''];
    if (equal(a, b)) return 2;
    const close = likeness(a, b);
    return close >= LEAST_LIKENESS ? close : 0;
  };
  // best[i][j]: the most that the lists from i and from j on have in common.
  const best = Array.from({ length: left.length + 1 }, () => right.map(() => 0).concat(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const skip = Math.max(best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
      const own = same(i, j);
      const row = best[i];
      if (row) row[j] = own > 0 ? Math.max(skip, own + (best[i + 1]?.[j + 1] ?? 0)) : skip;
    }
  }
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    const own = same(i, j);
    const here = best[i]?.[j] ?? 0;
    if (own > 0 && here === own + (best[i + 1]?.[j + 1] ?? 0)) {
      pairs.set(i, j);
      i += 1;
      j += 1;
    } else if (here === (best[i + 1]?.[j] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** From here on two sentences are the same sentence, changed. */
const LEAST_LIKENESS = 0.5;

/** How much two texts have in common, 0 to 1, by their pairs of characters (Dice); figures count as alike. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const total = left.size + right.size;
  if (total === 0) return a === b ? 1 : 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared += 1;
  return (2 * shared) / total;
}

/** Enough of a long text to tell it from others. */
const MOST_COMPARED = 600;

function pairsOf(text: string): ReadonlySet<string> {
  const plain = masked(text).slice(0, MOST_COMPARED);
  const pairs = new Set<string>();
  for (let index = 0; index + 1 < plain.length; index += 1) pairs.add(plain.slice(index, index + 2));
  if (plain.length === 1) pairs.add(plain);
  return pairs;
}

/** A text without what follows from figures: numbers, and the words for up and down. */
export function masked(text: string): string {
  return text.replace(/-?\d+(?:\.\d+)?/g, '#').replace(/增加|减少|增长|下降|降低/g, '±');
}
