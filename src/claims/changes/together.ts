import { add } from '../../quantity';
import type { Draft } from '../judging/draft';
import { dimension, quotient } from '../judging/judge';
import type { Level, Share } from '../statements/levels';
import { digitsOf, ENOUGH_DIGITS, type TextFigure } from '../text/figures';
import { madeOf } from './implied';

const MOST_PAIRS = 5;

/**
 * 公用预算45.8万元、支出39.17万元，专项预算82.42万元、支出76.78万元，两者合计支出率90.43%: of the sums of both, which are not printed; the pairs
 * stand one behind the other, or the budgets before what was done.
 */
export function ofSums(levels: readonly Level[], stated: Level, { figure, sentence }: Share): Draft | null {
  if (digitsOf(figure) < ENOUGH_DIGITS) return null;
  const near = levels
    .slice(Math.max(0, stated.index + 1 - 2 * MOST_PAIRS), stated.index + 1)
    .filter(
      (level) =>
        level.sentence === sentence && !level.aside && dimension(level.figure) === dimension(stated.figure),
    );
  for (let pairs = 2; pairs <= MOST_PAIRS && 2 * pairs <= near.length; pairs += 1) {
    const figures = near.slice(-2 * pairs).map((level) => level.figure);
    const splits = [
      [figures.filter((_, at) => at % 2 > 0), figures.filter((_, at) => at % 2 === 0)],
      [figures.slice(pairs), figures.slice(0, pairs)],
    ];
    for (const [done = [], planned = []] of splits) {
      const [part, whole] = [summed(done), summed(planned)];
      const judged = part && whole ? quotient(figure, part, whole) : null;
      if (judged?.verdict === 'exact')
        return {
          kind: 'executionRate',
          stated: { figure, minus: false },
          operands: [...done, ...planned],
          judged,
        };
    }
  }
  return null;
}

/** Figures of one unit as one that is not printed. */
export function summed(figures: readonly TextFigure[]): TextFigure | null {
  const [first, ...others] = figures;
  if (!first || others.some(({ unit }) => unit !== first.unit)) return null;
  return madeOf(
    first,
    others.reduce((sum, { value }) => add(sum, value), first.value),
  );
}
