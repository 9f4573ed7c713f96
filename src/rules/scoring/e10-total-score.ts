import { abs, compare, isZero, sign, subtract } from '../../quantity';
import { rule } from '../rule';
import { mayHideExecution, scoreParts, sumOf, totalScore } from '../support/totals';

/** E10: 总分 is the sum of the indicators' scores and the execution score. */
export const e10 = rule(
  {
    id: 'E10',
    slug: 'total-score',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020'],
    messages: ['total'],
    fixes: ['fix'],
  },
  ({ evaluation, scheme }, report) => {
    for (const form of evaluation.indicators) {
      const total = totalScore(form, evaluation);
      const parts = total?.figure ? scoreParts(form) : null;
      if (!total?.figure || !parts || parts.length < 2) continue;
      const expected = sumOf(parts);
      const difference = subtract(total.figure.value, expected);
      if (isZero(difference)) continue;
      const hidden = mayHideExecution(form, scheme) ? (scheme.executionPoints ?? '0') : '0';
      if (sign(difference) > 0 && compare(difference, hidden) <= 0) continue;
      report({
        key: 'total',
        cell: total.cell,
        subject: '总分',
        stated: total.text,
        expected,
        verdict: 'inconsistent',
        interval: { low: expected, high: expected },
        values: { difference: abs(difference), count: parts.length },
        related: parts.map(({ cell }) => cell),
      });
    }
  },
);
