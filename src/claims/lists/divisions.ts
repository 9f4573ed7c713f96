import { equal, toNumber } from '../../quantity';
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
      digitsOf(list.total.figure) > ENOUGH_DIGITS
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
  if (apart && complete) return true;
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
