import { comparable, compare, multiply } from '../../quantity';
import type { Indicator, IndicatorTable } from '../../evaluation';
import { rule } from '../rule';
import { comparableName, isNamed } from '../support/indicators';

const HALF = '2';

/** C17: a target is not less than half of what was reached the year before, where last year's form is in the workbook. */
export const c17 = rule(
  {
    id: 'C17',
    slug: 'below-last-year',
    group: 'target',
    severity: 'info',
    basis: ['guide2021'],
    messages: ['low'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const year = Number(form.table.year);
      const last = evaluation.indicators.find(
        (other) => other.stage === 'evaluation' && year > 0 && Number(other.table.year) === year - 1,
      );
      if (!last) continue;
      const before = byName(last);
      for (const row of form.indicators) {
        const [target, reached] = [row.target, before.get(comparableName(row.name.value))?.actual];
        if (!isNamed(row) || target?.value.kind !== 'number' || reached?.value.kind !== 'number') continue;
        if (target.value.operator === '≤' || target.value.operator === '<') continue;
        const pair = comparable(target.value.figure, reached.value.figure);
        if (!pair || compare(multiply(pair[0], HALF), pair[1]) >= 0) continue;
        report({
          key: 'low',
          cell: target.cell,
          subject: row.name.value,
          stated: target.text,
          values: { last: reached.text, year: year - 1 },
          related: [reached.cell],
        });
      }
    }
  },
);

function byName({ indicators }: IndicatorTable): ReadonlyMap<string, Indicator> {
  return new Map(indicators.filter(isNamed).map((row) => [comparableName(row.name.value), row]));
}
