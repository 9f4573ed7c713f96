import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';

/** C20: a date target is not in a year before the form's: such a date comes from an old form. */
export const c20 = rowRule(
  {
    id: 'C20',
    slug: 'past-date',
    group: 'target',
    severity: 'warning',
    basis: ['form'],
    messages: ['past'],
    fixes: [],
  },
  'named',
  ({ form, indicator }, report, facts) => {
    const { target } = indicator;
    const year = form.year ?? facts.year;
    if (target?.value.kind !== 'date' || year === null) return;
    if ((target.value.date.year ?? Infinity) >= Number(year)) return;
    report({
      key: 'past',
      cell: target.cell,
      subject: subjectOf(indicator),
      stated: target.text,
      values: { year },
    });
  },
);
