import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';

/** C10: a date target lies within the fiscal year of its form. */
export const c10 = rowRule(
  {
    id: 'C10',
    slug: 'date-in-year',
    group: 'target',
    severity: 'error',
    basis: ['measures2020'],
    messages: ['late'],
    fixes: [],
  },
  'named',
  ({ form, indicator }, report, facts) => {
    const { target } = indicator;
    const year = form.year ?? facts.year;
    if (target?.value.kind !== 'date' || year === null) return;
    if ((target.value.date.year ?? 0) <= Number(year)) return;
    report({
      key: 'late',
      cell: target.cell,
      subject: subjectOf(indicator),
      stated: target.text,
      values: { year },
    });
  },
);
