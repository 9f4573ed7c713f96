import { abs, comparable, compare, divide, shift, sign, subtract } from '../../quantity';
import { rule } from '../rule';
import { monitoredMatches } from '../support/monitored';

const MOST_PERCENT = '20';

/** H04: the result is within 20 % of what monitoring expected for the year. */
export const h04 = rule(
  {
    id: 'H04',
    slug: 'far-from-forecast',
    group: 'ties',
    severity: 'info',
    basis: ['form'],
    messages: ['far'],
    fixes: [],
  },
  (facts, report) => {
    for (const { indicator, monitored } of monitoredMatches(facts)) {
      const [final, forecast] = [indicator.actual, monitored.expected];
      if (final?.value.kind !== 'number' || forecast?.value.kind !== 'number') continue;
      const pair = comparable(final.value.figure, forecast.value.figure);
      if (!pair || sign(pair[1]) <= 0) continue;
      const percent = divide(shift(abs(subtract(pair[0], pair[1])), 2), pair[1], 2);
      if (compare(percent, MOST_PERCENT) <= 0) continue;
      report({
        key: 'far',
        cell: final.cell,
        subject: indicator.name.value,
        stated: final.text,
        values: { forecast: forecast.text, percent },
        related: [forecast.cell],
      });
    }
  },
);
