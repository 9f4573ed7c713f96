import { dimension } from '../judging/judge';
import type { Level, List } from '../statements/levels';

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

/** 资助5940人次、684万元，其中学前1104人次、83万元，…: of each item a figure in the other measure too. */
export function measuresOf(levels: readonly Level[], { total, items }: List): readonly Column[] {
  const [first] = items;
  if (items.length < 2 || !first || first.index <= total.index) return [];
  return levels.slice(Math.max(0, total.index - 2), first.index).flatMap((beside) => {
    if (beside.sentence !== total.sentence || dimension(beside.figure) === dimension(total.figure)) return [];
    const parts = items.flatMap(
      (item, index) =>
        levels
          .slice(item.index + 1, items[index + 1]?.index ?? item.index + 4)
          .find(
            ({ figure, sentence, key, label }) =>
              dimension(figure) === dimension(beside.figure) &&
              sentence === item.sentence &&
              (key === '' || PAID.test(label)),
          ) ?? [],
    );
    return parts.length === items.length ? [{ total: beside, parts }] : [];
  });
}

// 低保2846人，发放1106万元: what was done for them.
const PAID =
  /^(?:共|已|累计)?(?:发放|补助|支付|拨付|支出|资助|补贴|投入|使用|安排|兑付)(?:资金|补贴|金额|补助金?)?$/;

const MOST_CELLS = 40;

/** 分别为a、b和c: a figure that nothing but 、 divides from the one before. */
export const isJoined = (level: Level | undefined): boolean =>
  level !== undefined && /^(?:、|和|及|与|以及)$/.test(level.lead.gap);

/**
 * 资产、负债分别为210亿元、135亿元，其中中央81亿元、55亿元，地方129亿元、80亿元: as many figures of each item as there are
 * totals, of which the last is given.
 */
export function rowsOf(levels: readonly Level[], last: Level): readonly Column[] {
  if (!isJoined(last)) return [];
  let from = last.index;
  while (from > 0 && isJoined(levels[from])) from -= 1;
  const totals = levels.slice(from, last.index + 1);
  const next = levels[last.index + 1];
  if (totals.length < 2 || !next || isJoined(next) || next.sentence !== last.sentence) return [];
  const cells: Level[] = [];
  for (const level of levels.slice(next.index, next.index + MOST_CELLS)) {
    const place = cells.length % totals.length;
    if (level.sentence !== last.sentence || isJoined(level) !== place > 0) break;
    if (dimension(level.figure) !== dimension(totals[place]?.figure ?? last.figure)) break;
    cells.push(level);
  }
  if (cells.length < 2 * totals.length || cells.length % totals.length > 0) return [];
  return totals.map((total, place) => ({
    total,
    parts: cells.filter((_, index) => index % totals.length === place),
  }));
}
