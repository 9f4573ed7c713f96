import { rowRule } from '../rule';
import { reasonStub } from '../support/fixes';
import { isMet, isReverse } from '../support/completion';
import { subjectOf, targetOf } from '../support/indicators';

/** D09: a reverse indicator (≤, <) above its target has its reason. */
export const d09 = rowRule(
  {
    id: 'D09',
    slug: 'reverse-exceeded',
    group: 'actual',
    severity: 'error',
    basis: ['measures2020'],
    messages: ['noReason'],
    fixes: ['suggestion'],
  },
  'evaluated',
  ({ indicator }, report, facts) => {
    const { reason, actual } = indicator;
    const target = targetOf(indicator);
    if (!reason || !actual || !target || reason.value !== '') return;
    if (!isReverse(indicator) || isMet(indicator) !== false) return;
    report({
      key: 'noReason',
      cell: reason.cell,
      fix: reasonStub(facts, reason.cell),
      subject: subjectOf(indicator),
      values: { target: target.text, actual: actual.text },
      related: [actual.cell, target.cell],
    });
  },
);
