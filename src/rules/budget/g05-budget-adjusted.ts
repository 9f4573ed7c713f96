import { abs, compare, divide, shift, sign, subtract } from '../../quantity';
import { rule } from '../rule';

/** Percent of 年初预算数 from which a reviewer asks. Other tools use the same. */
const ASKED_FROM = '20';

/** G05: a budget that was changed much during the year is pointed out, unless the remarks speak of it. */
export const g05 = rule(
  {
    id: 'G05',
    slug: 'budget-adjusted',
    group: 'budget',
    severity: 'info',
    basis: ['framework2013'],
    messages: ['adjusted'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    if (evaluation.remarks.some(({ text }) => /调整|追加|调增|调减/.test(text))) return;
    for (const { total } of evaluation.funds) {
      if (!total) continue;
      const { initial } = total.slots;
      const budget = total.slots.adjusted ?? total.slots.budget;
      if (!initial?.figure || !budget?.figure || sign(initial.figure.value) <= 0) continue;
      const change = abs(subtract(budget.figure.value, initial.figure.value));
      const percent = divide(shift(change, 2), initial.figure.value, 2);
      if (compare(percent, ASKED_FROM) <= 0) continue;
      report({
        key: 'adjusted',
        cell: budget.cell,
        subject: total.subject,
        stated: budget.text,
        values: { initial: initial.text, percent },
        related: [initial.cell],
      });
    }
  },
);
