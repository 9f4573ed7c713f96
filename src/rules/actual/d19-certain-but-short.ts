import { compareMeasures } from '../../quantity';
import { rule } from '../rule';
import { monitoredRows } from '../support/monitoring';

/** D19: a target that the year's expectation does not reach is not said to be certain. */
export const d19 = rule(
  {
    id: 'D19',
    slug: 'certain-but-short',
    group: 'actual',
    severity: 'warning',
    basis: ['form'],
    messages: ['short'],
    fixes: [],
  },
  (facts, report) => {
    for (const { name, target, expected, possibility } of monitoredRows(facts)) {
      if (!target || !expected || !possibility || !/^(?:确定|能|一定能)/.test(possibility.text)) continue;
      if (target.value.kind !== 'number' || compareMeasures(target.value, expected.value).outcome !== 'unmet')
        continue;
      report({
        key: 'short',
        cell: possibility.cell,
        subject: name.text,
        stated: possibility.text,
        values: { target: target.text, forecast: expected.text },
        related: [target.cell, expected.cell],
      });
    }
  },
);
