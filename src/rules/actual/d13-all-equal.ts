import { equal } from '../../quantity';
import type { Indicator } from '../../evaluation';
import { rule } from '../rule';
import { compareNumbers } from '../support/completion';

const FEWEST = 8;

/** D13: when eight or more actual values all equal their targets, a reviewer asks where they were taken from. */
export const d13 = rule(
  {
    id: 'D13',
    slug: 'all-equal',
    group: 'actual',
    severity: 'info',
    basis: ['measures2020'],
    messages: ['equal'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { indicators } of evaluation.indicators) {
      // Of many rows one of the first tells mostly.
      if (indicators.some(differs)) continue;
      const compared = indicators.flatMap((row) => {
        const numbers = compareNumbers(row);
        return numbers && row.actual ? [{ numbers, cell: row.actual.cell }] : [];
      });
      const [first] = compared;
      if (!first || compared.length < FEWEST) continue;
      report({
        key: 'equal',
        cell: first.cell,
        subject: '实际完成值',
        values: { count: compared.length },
        related: compared.slice(1).map(({ cell }) => cell),
      });
    }
  },
);

function differs(row: Indicator): boolean {
  const numbers = row.actual && compareNumbers(row);
  return Boolean(numbers && !equal(numbers.actual, numbers.target));
}
