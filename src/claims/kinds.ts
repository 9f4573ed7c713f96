import { dimension } from './judge';
import type { Level, List } from './levels';

/** What the items of a list say of one of the totals. */
export interface Column {
  readonly total: Level;
  readonly parts: readonly Level[];
}

const BACK = 6;
const LEAST = 2;

/**
 * 资产210亿元，负债135亿元。其中，市属资产80亿元、负债55亿元，区属资产130亿元、负债80亿元: items that name, each by its
 * last words, which of the totals before them they are a part of. Null where the list is of one total.
 */
export function kindsOf(levels: readonly Level[], { total, items }: List): readonly Column[] | null {
  const [first] = items;
  if (items.length < 2 * LEAST || !first || first.index <= total.index) return null;
  const totals = levels
    .slice(Math.max(0, total.index - BACK), first.index)
    .filter(
      ({ sentence, key, figure }) =>
        sentence === total.sentence && key.length >= LEAST && dimension(figure) === dimension(total.figure),
    );
  if (totals.length < 2 || !totals.includes(total)) return null;
  const parts = new Map<Level, Level[]>(totals.map((each) => [each, []]));
  for (const item of items) {
    const of = ofKind(totals, item);
    if (!of) return null;
    parts.get(of)?.push(item);
  }
  const columns = [...parts].flatMap(([each, own]) => (own.length > 0 ? [{ total: each, parts: own }] : []));
  return columns.length > 1 && columns.every((column) => column.parts.length >= LEAST) ? columns : null;
}

/** The one total that ends with the words that the item ends with. */
function ofKind(totals: readonly Level[], { key }: Level): Level | null {
  const lengths = totals.map((total) => common(total.key, key));
  const most = Math.max(...lengths);
  const [only, more] = totals.filter((_, index) => lengths[index] === most);
  return most >= LEAST && only && !more ? only : null;
}

function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
