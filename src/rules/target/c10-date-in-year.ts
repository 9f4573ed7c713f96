import { rule } from '../rule';
import { namedRows, subjectOf } from '../support/indicators';

/** C10: a date target lies within the fiscal year of its form. */
export const c10 = rule(
  {
    id: 'C10',
    slug: 'date-in-year',
    group: 'target',
    severity: 'error',
    basis: ['measures2020'],
    messages: ['late'],
    fixes: [],
  },
  (facts, report) => {
    for (const { table, indicator } of namedRows(facts)) {
      const { target } = indicator;
      const year = table.table.year ?? facts.evaluation.year?.value;
      if (target?.value.kind !== 'date' || target.value.date.year === null || year === undefined) continue;
      if (target.value.date.year <= Number(year)) continue;
      report({
        key: 'late',
        cell: target.cell,
        subject: subjectOf(indicator),
        stated: target.text,
        values: { year },
      });
    }
  },
);
