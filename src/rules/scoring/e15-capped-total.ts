import { compare } from '../../quantity';
import { rule } from '../rule';
import { executionPercent } from '../support/execution';
import { totalScore } from '../support/totals';

/** E15: where the scheme caps the total by the execution rate, the total keeps to it. */
export const e15 = rule(
  {
    id: 'E15',
    slug: 'capped-total',
    group: 'scoring',
    severity: 'error',
    basis: ['scheme'],
    messages: ['capped'],
    fixes: ['fix'],
  },
  ({ evaluation, scheme }, report) => {
    if (scheme.totalCaps.length === 0) return;
    for (const form of evaluation.indicators) {
      const total = totalScore(form, evaluation);
      const line = form.funds?.total;
      const rate = line ? executionPercent(line, scheme.percentDecimals) : null;
      if (!total?.figure || rate === null) continue;
      const cap = scheme.totalCaps.find(({ belowPercent }) => compare(rate, belowPercent) < 0);
      if (!cap || compare(total.figure.value, cap.most) <= 0) continue;
      const related = line?.slots.executed ? [line.slots.executed.cell] : [];
      report({
        key: 'capped',
        cell: total.cell,
        subject: '总分',
        stated: total.text,
        expected: cap.most,
        values: { rate, below: cap.belowPercent },
        related,
      });
    }
  },
);
