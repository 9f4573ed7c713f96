import { convertFigure, isMoneyUnit, roundingInterval, subtract, abs } from '../../quantity';
import { rule } from '../rule';
import { repeatedFigures } from '../support/repeated';

/** H10: what two tables of one kind and year print under the same words is the same figure. */
export const h10 = rule(
  {
    id: 'H10',
    slug: 'same-figure',
    group: 'ties',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['differs'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { subject, first, second, agreement } of repeatedFigures(evaluation)) {
      if (agreement !== 'different' || !first.figure || !second.figure) continue;
      const unit = second.figure.unit;
      const other = isMoneyUnit(unit) ? convertFigure(first.figure, unit) : first.figure;
      report({
        key: 'differs',
        cell: second.cell,
        subject,
        stated: second.text,
        expected: other.value,
        interval: roundingInterval(other),
        verdict: 'inconsistent',
        values: { other: first.text, difference: abs(subtract(second.figure.value, other.value)) },
        related: [first.cell],
      });
    }
  },
);
