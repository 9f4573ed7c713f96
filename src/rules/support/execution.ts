import { divide, least, multiply, round, shift, sign } from '../../quantity';
import type { Decimal } from '../../quantity';
import type { FundsTable, MoneyLine, Slot } from '../../evaluation';
import type { Scheme } from '../../schemes';

/** 全年预算数 (A) of a line of 项目资金: the budget after adjustment, else the budget. */
export function budgetOf(line: MoneyLine): Slot | null {
  const { adjusted, budget, initial } = line.slots;
  return [adjusted, budget, initial].find((slot) => slot?.figure) ?? null;
}

/** 全年执行数 (B). */
export function executedOf(line: MoneyLine): Slot | null {
  return [line.slots.executed, line.slots.actual].find((slot) => slot?.figure) ?? null;
}

/** Execution in percent, `decimals` or unrounded (20); null without both figures or with a budget of zero. */
export function executionPercent(line: MoneyLine, decimals = 20): Decimal | null {
  const [budget, executed] = [budgetOf(line)?.figure, executedOf(line)?.figure];
  if (!budget || !executed || sign(budget.value) <= 0) return null;
  return divide(shift(executed.value, 2), budget.value, decimals);
}

/**
 * The scores that the execution row may have: its points times the rate, by most schemes at most its points, from the unrounded
 * rate and from the rate as printed. Empty without the figures.
 */
export function executionScores({ total }: FundsTable, scheme: Scheme): readonly Decimal[] {
  const points = total?.slots.points?.figure?.value;
  if (!total || points === undefined) return [];
  const [budget, executed] = [budgetOf(total)?.figure, executedOf(total)?.figure];
  const capped = (score: Decimal): Decimal => (scheme.executionCapped ? least(points, score) : score);
  const exact =
    budget && executed && sign(budget.value) > 0
      ? // One division: a rate cut short would lose a half on the way to the rounding.
        [divide(multiply(executed.value, points), budget.value, scheme.scoreDecimals)]
      : [];
  const rates = [executionPercent(total, scheme.percentDecimals), total.slots.rate?.figure?.value];
  const scores = rates.flatMap((rate) =>
    rate === null || rate === undefined
      ? []
      : [round(multiply(points, shift(rate, -2)), scheme.scoreDecimals)],
  );
  return [...exact, ...scores].map(capped);
}
