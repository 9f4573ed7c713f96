import { rule } from '../rule';
import { reasonStub } from '../support/fixes';
import { isMet, isReverse } from '../support/completion';
import { evaluatedRows, subjectOf, targetOf } from '../support/indicators';
import { NO_ANSWER } from '../support/lexicon';

/** D09: a reverse indicator (≤, <) above its target has its reason. */
export const d09 = rule(
  {
    id: 'D09',
    slug: 'reverse-exceeded',
    group: 'actual',
    severity: 'error',
    basis: ['measures2020'],
    messages: ['noReason'],
    fixes: ['suggestion'],
  },
  (facts, report) => {
    for (const { indicator } of evaluatedRows(facts)) {
      const { reason, actual } = indicator;
      const target = targetOf(indicator);
      if (!reason || !actual || !target || !NO_ANSWER.test(reason.value.trim())) continue;
      if (!isReverse(indicator) || isMet(indicator) !== false) continue;
      report({
        key: 'noReason',
        cell: reason.cell,
        fix: reasonStub(facts, reason.cell),
        subject: subjectOf(indicator),
        values: { target: target.text, actual: actual.text },
        related: [actual.cell, target.cell],
      });
    }
  },
);
