import { dimension } from './judge';
import type { Level, List } from './levels';

const MOST = 8;
const JOINT = /^(?:、|和|及|与|以及)$/;

/** A list, or one for each of the totals that its items print a figure for. */
export function inColumns(levels: readonly Level[], list: List, listOf: Map<Level, List>): readonly List[] {
  const columns = columnsOf(levels, list);
  for (const column of columns ?? []) for (const item of column.items) listOf.set(item, column);
  return columns ?? [list];
}

/**
 * 资产、负债分别为210亿元、135亿元，其中中央80亿元、54亿元，地方130亿元、81亿元: each item prints a figure for each of
 * several totals. A list for each of these; null where the list is of one total.
 */
function columnsOf(levels: readonly Level[], list: List): readonly List[] | null {
  const { items, total, members } = list;
  const width = items.findIndex(({ lead }, index) => index > 0 && !JOINT.test(lead.gap));
  if (width < 2 || width > MOST || items.length % width !== 0 || members.length !== items.length) return null;
  const totals = levels.slice(total.index - width + 1, total.index + 1);
  if (
    totals.length !== width ||
    totals.slice(1).some(({ lead }) => !JOINT.test(lead.gap)) ||
    totals.some(({ figure }) => dimension(figure) !== dimension(total.figure)) ||
    items.some(({ lead, key }, index) =>
      index % width === 0 ? key === '' : !(JOINT.test(lead.gap) && (key === '' || index < width)),
    )
  )
    return null;
  return totals.map((each, column) => {
    const own = items.filter((_, index) => index % width === column);
    return { ...list, total: each, items: own, members: own };
  });
}
