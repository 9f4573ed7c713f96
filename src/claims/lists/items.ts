import type { Column } from './columns';
import { dimension } from '../judging/judge';
import type { Level, List } from '../statements/levels';
import { isNumbered } from './marked';

const HEADS = 8;
const MOST_OF_ITEM = 10;
const BALANCE = /结余|结转|余额|赤字/;
const FILLERS =
  /\d{4}年度?|总(?!体)|合计|全部|共计?|本年度?|当年|全年|年初|年度|安排|预算|决算|执行|实际|[数额为是的]/g;

/**
 * 收入20903万元，支出14841万元。（一）…收入4583万元，支出3254万元。（二）…: what numbered items say of each of the figures right
 * before them, by name and nature. A figure that an item does not give once has no column.
 */
export function itemColumns(levels: readonly Level[], list: List): readonly Column[] {
  const { items, total } = list;
  const [first] = items;
  if (!isNumbered(list) || !first || items.length < 2) return [];
  const groups = items.map((item, at) =>
    ownOf(levels, item, items[at + 1]?.index ?? item.index + MOST_OF_ITEM),
  );
  if (groups.every(({ length }) => length < 2)) return [];
  return levels.slice(Math.max(0, first.index - HEADS), first.index).flatMap((head): readonly Column[] => {
    if (head.sentence !== total.sentence || head.aside || head.nature === 'previous') return [];
    const parts = groups.flatMap((group) => counterpart(head, group) ?? []);
    return parts.length === groups.length ? [{ total: head, parts }] : [];
  });
}

/** What an item says of itself, up to a list of its own. */
function ownOf(levels: readonly Level[], item: Level, end: number): readonly Level[] {
  const own = [item];
  for (let index = item.index + 1; index < end; index += 1) {
    const level = levels[index];
    if (!level || level.sentence !== item.sentence || level.lead.mark !== null) break;
    if (/其中|包括|，含|分别/.test(level.lead.gap)) break;
    if (level.depth === item.depth && !level.aside && level.nature !== 'previous') own.push(level);
  }
  return own;
}

/** The one figure of an item that is of the name and nature of a total. */
function counterpart(total: Level, group: readonly Level[]): Level | null {
  const like = group.filter(
    (level) =>
      dimension(level.figure) === dimension(total.figure) &&
      (level.nature === 'budget') === (total.nature === 'budget') &&
      (level.side === null || total.side === null || level.side === total.side) &&
      BALANCE.test(level.label) === BALANCE.test(total.label),
  );
  const named = like.filter(({ label }) => label.replace(FILLERS, '') === total.label.replace(FILLERS, ''));
  const [only, more] = named.length > 0 ? named : like;
  return only && !more ? only : null;
}
