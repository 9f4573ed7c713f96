import { equal } from '../../quantity';
import { rule } from '../rule';
import { totalEntries } from '../support/totals';

/** E14: the total that another sheet states (cover, summary, report) is the form's. Judged where there is one form. */
export const e14 = rule(
  {
    id: 'E14',
    slug: 'total-elsewhere',
    group: 'scoring',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['differs'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const forms = evaluation.indicators.filter(({ stage }) => stage === 'evaluation');
    const [form] = forms;
    const own = form?.total?.score;
    if (!form || !own?.figure || forms.length > 1) return;
    for (const entry of totalEntries(evaluation)) {
      if (!entry.figure || entry.cell.sheet === form.table.sheet) continue;
      if (equal(entry.figure.value, own.figure.value)) continue;
      report({
        key: 'differs',
        cell: entry.cell,
        subject: '总分',
        stated: entry.text,
        expected: own.text,
        related: [own.cell],
      });
    }
  },
);
