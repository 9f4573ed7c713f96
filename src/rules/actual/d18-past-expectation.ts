import { comparable, compare } from '../../quantity';
import { rule } from '../rule';
import { monitoredRows } from '../support/monitoring';

/** D18: what is expected for the whole year is not less than what was already done; counts and amounts only. */
export const d18 = rule(
  {
    id: 'D18',
    slug: 'past-expectation',
    group: 'actual',
    severity: 'warning',
    basis: ['arithmetic'],
    messages: ['less'],
    fixes: [],
  },
  (facts, report) => {
    for (const { name, actual, expected } of monitoredRows(facts)) {
      if (actual?.value.kind !== 'number' || expected?.value.kind !== 'number') continue;
      // Rates and averages may fall in the second half of the year.
      if (actual.value.figure.unit === '%' || /率|(?<![长宽高深厚])度|均|比/.test(name.text)) continue;
      const pair = comparable(actual.value.figure, expected.value.figure);
      if (!pair || compare(pair[0], pair[1]) <= 0) continue;
      report({
        key: 'less',
        cell: expected.cell,
        subject: name.text,
        stated: expected.text,
        values: { actual: actual.text },
        related: [actual.cell],
      });
    }
  },
);
