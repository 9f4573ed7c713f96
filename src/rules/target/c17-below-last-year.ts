import { comparable, compare, multiply } from '../../quantity';
import type { Indicator, IndicatorTable } from '../../evaluation';
import { rule } from '../rule';
import { comparableName, isNamed } from '../support/indicators';
import { AT_MOST } from '../support/lexicon';

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
    // The first of each year.
    const evaluated = new Map(
      evaluation.indicators
        .filter(({ stage }) => stage === 'evaluation')
        .toReversed()
        .map((form) => [Number(form.table.year), form]),
    );
    const names = new Map<IndicatorTable, ReadonlyMap<string, Indicator>>();
    for (const form of evaluation.indicators) {
      // A form without a year counts as of none.
      const year = Number(form.table.year);
      const last = evaluated.get(year - 1);
      if (!last) continue;
      const before = names.get(last) ?? byName(last);
      names.set(last, before);
      for (const row of form.indicators) {
        const [target, reached] = [row.target, before.get(comparableName(row.name.value))?.actual];
        if (!isNamed(row) || target?.value.kind !== 'number' || reached?.value.kind !== 'number') continue;
        if (AT_MOST.has(target.value.operator)) continue;
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
