import { comparable, compare } from '../../quantity';
import { rule } from '../rule';
import { isReverse } from '../support/completion';
import { monitoredMatches } from '../support/monitored';

/** H03: what was reached at the end of the year is not less than monitoring saw during it; counts and amounts only. */
export const h03 = rule(
  {
    id: 'H03',
    slug: 'below-monitoring',
    group: 'ties',
    severity: 'warning',
    basis: ['arithmetic'],
    messages: ['less'],
    fixes: [],
  },
  (facts, report) => {
    for (const { indicator, monitored } of monitoredMatches(facts)) {
      const [final, then] = [indicator.actual, monitored.actual];
      if (final?.value.kind !== 'number' || then?.value.kind !== 'number' || isReverse(indicator)) continue;
      // Rates and averages may fall.
      if (then.value.figure.unit === '%' || /率|(?<![长宽高深厚])度|均|比/.test(indicator.name.value))
        continue;
      const pair = comparable(final.value.figure, then.value.figure);
      if (!pair || compare(pair[0], pair[1]) >= 0) continue;
      report({
        key: 'less',
        cell: final.cell,
        subject: indicator.name.value,
        stated: final.text,
        values: { earlier: then.text },
        related: [then.cell],
      });
    }
  },
);
