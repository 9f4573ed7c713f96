import { rule } from '../rule';
import { namedRows, subjectOf } from '../support/indicators';

/** C20: a date target is not in a year before the form's: such a date comes from an old form. */
export const c20 = rule(
  {
    id: 'C20',
    slug: 'past-date',
    group: 'target',
    severity: 'warning',
    basis: ['form'],
    messages: ['past'],
    fixes: [],
  },
  (facts, report) => {
    for (const { table, indicator } of namedRows(facts)) {
      const { target } = indicator;
      const year = table.table.year ?? facts.evaluation.year?.value;
      if (target?.value.kind !== 'date' || target.value.date.year === null || year === undefined) continue;
      if (target.value.date.year >= Number(year)) continue;
      report({
        key: 'past',
        cell: target.cell,
        subject: subjectOf(indicator),
        stated: target.text,
        values: { year },
      });
    }
  },
);
