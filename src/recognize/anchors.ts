import { anchorHeaders, anchorWords } from './guidance';
import type { Table, TableAnchor, Unread } from './types';

/** A table or an unread range, with what names it. */
export type Anchored = (Table | Unread) & { readonly anchor: TableAnchor };

type Signature = Pick<TableAnchor, 'sheet' | 'title' | 'headers'>;

function signatureOf(item: Table | Unread): Signature {
  if ('kind' in item) {
    const headers = item.header
      ? item.header.cells.map(({ text }) => text)
      : item.rows.map(({ cells }) => (cells.label ?? cells.expected ?? cells.actual)?.text ?? '');
    return { sheet: item.sheet, title: anchorWords(item.title), headers: anchorHeaders(headers) };
  }
  return {
    sheet: item.sheet,
    title: '',
    headers: anchorHeaders((item.header ?? []).map(({ text }) => text)),
  };
}

/** Gives every table and range its anchor, in the order given. Linear. */
export function withAnchors(items: readonly (Table | Unread)[]): Anchored[] {
  const equals = new Map<string, number>();
  const siblings = new Map<string, number>();
  const counted = items.map((item) => {
    const signature = signatureOf(item);
    const family = JSON.stringify([signature.sheet, signature.headers]);
    const exact = JSON.stringify([family, signature.title]);
    const ordinal = equals.get(exact) ?? 0;
    const siblingOrdinal = siblings.get(family) ?? 0;
    equals.set(exact, ordinal + 1);
    siblings.set(family, siblingOrdinal + 1);
    return { item, signature, family, exact, ordinal, siblingOrdinal };
  });
  return counted.map(({ item, signature, family, exact, ordinal, siblingOrdinal }) => ({
    ...item,
    anchor: {
      ...signature,
      ordinal,
      equals: equals.get(exact) ?? 1,
      siblingOrdinal,
      siblings: siblings.get(family) ?? 1,
    },
  }));
}

/** Shares of equal words from which on two headers are the same table's: with the same title, and without. */
const SAME_TITLE = 0.5;
const OTHER_TITLE = 0.8;

/**
 * The item that an anchor names now: columns may have come or gone, the title or the sheet may have another name. Null where
 * none is left, or where there are several and nothing tells which: a correction on the wrong table is worse than none.
 */
export function findAnchor(anchor: TableAnchor, items: readonly Anchored[]): Anchored | null {
  const sheet = anchor.sheet.toLowerCase();
  const here = items.filter((item) => item.sheet.toLowerCase() === sheet);
  return pick(anchor, here) ?? (here.length === 0 ? pick(anchor, items) : null);
}

function pick(anchor: TableAnchor, items: readonly Anchored[]): Anchored | null {
  const weighed = items.map((item) => ({ item, share: overlap(anchor.headers, item.anchor.headers) }));
  const titled = weighed.filter(
    ({ item, share }) => item.anchor.title === anchor.title && share >= SAME_TITLE,
  );
  if (titled.length > 0) {
    const most = Math.max(...titled.map(({ share }) => share));
    const best = titled.filter(({ share }) => share === most);
    if (anchor.equals === 1) return best.length === 1 ? (best[0]?.item ?? null) : null;
    const equal = best.length === anchor.equals ? best : titled;
    return equal.length === anchor.equals ? (equal[anchor.ordinal]?.item ?? null) : null;
  }
  const others = weighed.filter(({ share }) => share >= OTHER_TITLE);
  return others.length === anchor.siblings ? (others[anchor.siblingOrdinal]?.item ?? null) : null;
}

/** How much two lists of words have in common: 1 for the same words, 0 for none (Jaccard index of multisets). */
function overlap(first: readonly string[], second: readonly string[]): number {
  if (first.length === 0 && second.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  return common / (first.length + second.length - common);
}
