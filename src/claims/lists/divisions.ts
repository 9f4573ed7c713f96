import { equal, toNumber } from '../../quantity';
import type { Beside } from './apposed';
import { complementary } from './appositions';
import { areNamed, isSorted, sharesMakeAll } from './evidence';
import { isSlipped, LIKELY, SELDOM, standsAlone } from './fits';
import { isNumbered } from './marked';
import { closes } from './schemas';
import { AGAIN } from '../text/words';
import { addUp, dimension } from '../judging/judge';
import type { Level, List } from '../statements/levels';
import { digitsOf, ENOUGH_DIGITS } from '../text/figures';
import { MOST_PARTS } from './runs';

const NEAR = 0.35;
const LEAST_COUNTED = 20;

const sizeOf = (items: readonly Level[]): number => items.reduce((sum, { figure }) => sum + figure.size, 0);

/**
 * 支出2011.98万元。按性质分：基本1806.18万元，项目195.8万元。按科目分：…: the lists of a total that make one and the same sum, which is not
 * the total's.
 */
export function twiceApart(lists: readonly List[]): readonly List[] {
  const byTotal = new Map<Level, List[]>();
  for (const list of lists)
    if (
      list.items.length > 1 &&
      list.items.length <= MOST_PARTS &&
      (digitsOf(list.total.figure) > ENOUGH_DIGITS ||
        (dimension(list.total.figure) !== '元' && sizeOf(list.items) >= LEAST_COUNTED))
    )
      byTotal.set(list.total, [...(byTotal.get(list.total) ?? []), list]);
  return [...byTotal.values()].flatMap((own) => (own.length > 1 ? sameSums(own) : []));
}

function sameSums(lists: readonly List[]): readonly List[] {
  const sums = lists.map(({ total, items }) => {
    const judged = addUp(
      total.figure,
      items.map(({ figure }) => figure),
    );
    const near = Math.abs(toNumber(judged.recomputed) / toNumber(total.figure.value) - 1) < NEAR;
    const like = items.every(({ figure }) => dimension(figure) === dimension(total.figure));
    return near && like && judged.verdict === 'inconsistent' ? judged.recomputed : null;
  });
  return lists.filter((list, at) =>
    lists.some((other, beside) => {
      const [own, its] = [sums[at] ?? null, sums[beside] ?? null];
      return (
        own !== null &&
        its !== null &&
        equal(own, its) &&
        !other.items.some((item) => list.items.includes(item))
      );
    }),
  );
}

/** 。按方式分：公开招标56个，磋商42个，询价16个。: one after the other, to the end of the sentence. */
const isListedOut = ({ total, opening, items }: List): boolean =>
  items.length > 2 &&
  dimension(total.figure) !== '元' &&
  /按[^，。；：]{1,10}(?:分|划分|分类)：[^：]*$/.test(opening) &&
  items
    .slice(1)
    .every(({ lead, index }, at) => /^[、，和]/.test(lead.gap) && index === (items[at]?.index ?? 0) + 1) &&
  /^(?:[。；\n]|$)/.test(items.at(-1)?.lead.after ?? '');

/** 按…分, （一）…（二）…: once more all parts of a total, by their names, or as one slip explains what they miss. */
export function isAllOnceMore(
  levels: readonly Level[],
  list: List,
  listOf: ReadonlyMap<Level, List>,
  apart: boolean,
  open: boolean,
): boolean {
  const { total, items, opening } = list;
  const complete = closes(total, items) || sharesMakeAll(total, items) || complementary(items);
  if (apart && (complete || (!open && isListedOut(list)))) return true;
  const said = (AGAIN.test(opening) || isNumbered(list)) && !open;
  return (
    said &&
    (standsAlone(levels, total, items, listOf) || isSorted(list)) &&
    (complete ||
      isSorted(list) ||
      isSlipped(total, items, isNumbered(list) ? LIKELY : SELDOM) ||
      areNamed(opening, items))
  );
}

/**
 * 隐患2365项，其中一般2348项，重大17项，已整改2340项，正在整改25项: two breakdowns in one list, of which one makes the total and the
 * other is all by its names, or both make the same.
 */
export function twoInOne(total: Level, items: readonly Level[]): readonly Beside[] {
  if (items.length < 4 || items.length > MOST_PARTS || sizeOf(items) < 2 * LEAST_COUNTED) return [];
  for (let cut = 2; cut <= items.length - 2; cut += 1) {
    const halves = [items.slice(0, cut), items.slice(cut)];
    const [a = 0, b = 0] = halves.map(sizeOf);
    const { size } = total.figure;
    if (Math.min(a, b) < (1 - NEAR) * size || Math.max(a, b) > (1 + NEAR) * size) continue;
    const same = Math.abs(a - b) <= 1e-9 * a;
    const known = halves.every((half) => complementary(half) || closes(total, half));
    if (same && (known || Math.abs(a - size) <= 1e-9 * a))
      return halves.map((parts) => ({ parts, complete: known }));
    const [made, other] = Math.abs(a - size) <= 1e-9 * a ? halves : halves.toReversed();
    if (!made || !other || Math.abs(sizeOf(made) - size) > 1e-9 * size) continue;
    if (complementary(other) || closes(total, other))
      return [
        { parts: made, complete: false },
        { parts: other, complete: true },
      ];
  }
  return [];
}
