import type { Draft } from './judging/draft';
import { dimension } from './judging/judge';
import type { Level } from './statements/levels';
import { levelsByFigure } from './statements/near';
import { stageIn } from './statements/subjects';
import { digitsOf, type TextFigure } from './text/figures';

/** So many figures before another may be taken together. */
const REACH = 10;
const MOST = 4;
const SENTENCES = 2;
const ENOUGH = 3;

/**
 * Whether an accused relation holds when figures told one after the other are taken together: 人员经费81万元，公用经费38万元，基本支出
 * 较上年114万元增加5万元 (the whole is not printed); 甲预算50万元、支出45万元，乙预算60万元、支出55万元，合计执行率91% (pairs).
 * Figures of few digits would do so by chance.
 */
export function holdsTogether(draft: Draft, levels: readonly Level[]): boolean {
  const { kind, stated, operands } = draft;
  if (digitsOf(stated.figure) < ENOUGH) return false;
  const holds = testOf(draft);
  const [part, whole] = operands;
  if (!holds || !part) return false;
  const levelOf = levelsByFigure(levels);
  const before = toldBefore(levels, stated.figure, part);
  for (const [now, then] of pairs(before, digitsOf(stated.figure) > ENOUGH))
    if (holds(now, then) || holds(then, now)) return true;
  const own = levelOf.get(part);
  if (!own || !whole || kind === 'rollForward') return false;
  const others = before.filter(({ index }) => index < own.index);
  if (runsTo([...others, own], before).some((sum) => holds(sum, whole.size))) return true;
  const named = own.executions.find(({ figure }) => figure === stated.figure)?.whole ?? '';
  // 执行率98%: of all the money that was told before, unless the words say of which budget.
  return (
    kind === 'executionRate' &&
    stageIn(named) === null &&
    others.some((_, at) => runsTo(others.slice(0, at + 1), before).some((sum) => holds(part.size, sum)))
  );
}

type Test = (now: number, then: number) => boolean;

/** What the stated figure says of two sums, as far as it is printed. */
function testOf({ kind, stated: { figure, minus } }: Draft): Test | null {
  const sign = minus ? -1 : 1;
  const near = (value: number): boolean => Math.abs(value - figure.size) <= figure.slack * 1.001;
  switch (kind) {
    case 'executionRate':
    case 'share':
      return (now, then) => then > 0 && near((100 * now) / then);
    case 'changeRate':
      return (now, then) => then > 0 && near((sign * 100 * (now - then)) / then);
    case 'change':
      return figure.unit === '百分点' ? null : (now, then) => near(sign * (now - then));
    case 'rollForward':
      return (now, then) => near(now - then);
    default:
      return null;
  }
}

/** The levels of one dimension before a figure, in its paragraph and the last sentences. */
function toldBefore(levels: readonly Level[], figure: TextFigure, like: TextFigure): readonly Level[] {
  const end = endBefore(levels, figure.from);
  const last = levels[end - 1];
  if (!last) return [];
  const found = levels
    .slice(Math.max(0, end - 2 * REACH), end)
    .filter(
      (level) =>
        level.paragraph === last.paragraph &&
        last.sentence - level.sentence <= SENTENCES &&
        dimension(level.figure) === dimension(like),
    )
    .slice(-REACH);
  return found;
}

function endBefore(levels: readonly Level[], place: number): number {
  let [low, high] = [0, levels.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((levels[middle]?.figure.from ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sumOf = (levels: readonly Level[]): number => levels.reduce((sum, { figure }) => sum + figure.size, 0);

/** The sums of the last two to four levels, but what is printed beside them. */
function runsTo(levels: readonly Level[], told: readonly Level[]): readonly number[] {
  const sums: number[] = [];
  for (let count = 2; count <= Math.min(MOST, levels.length); count += 1) {
    const sum = sumOf(levels.slice(-count));
    if (told.every(({ figure: { size, slack } }) => Math.abs(size - sum) > slack)) sums.push(sum);
  }
  return sums;
}

const areAlike = (levels: readonly Level[]): boolean =>
  levels.every(({ nature, side }) => nature === levels[0]?.nature && side === levels[0].side);

/** `isLong`: so many digits that figures of one sort do not fit by chance. Of the last levels, what each second one makes and what those between make; and the first half and the second. */
function pairs(levels: readonly Level[], isLong: boolean): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let end = levels.length; end >= Math.max(4, levels.length - 1); end -= 1)
    for (let count = 2; count <= MOST && 2 * count <= end; count += 1) {
      const own = levels.slice(end - 2 * count, end);
      for (const [now, then] of [
        [own.filter((_, at) => at % 2 === 1), own.filter((_, at) => at % 2 === 0)],
        [own.slice(count), own.slice(0, count)],
      ] as const)
        // Where only one pair differs, it is that pair alone.
        if (
          (isLong || (areAlike(now) && areAlike(then) && !areAlike(own))) &&
          now.filter(({ figure }, at) => figure.size !== then[at]?.figure.size).length > 1
        )
          found.push([sumOf(now), sumOf(then)]);
    }
  return found;
}
