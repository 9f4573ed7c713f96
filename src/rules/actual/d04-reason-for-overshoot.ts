import { rowRule } from '../rule';
import { reasonStub } from '../support/fixes';
import { overshootPercent } from '../support/completion';
import { shownOf, subjectOf, targetOf } from '../support/indicators';
import { NO_ANSWER } from '../support/lexicon';

/** D04: an actual value far above its target (from the scheme's percent on) has its reason. */
export const d04 = rowRule(
  {
    id: 'D04',
    slug: 'reason-for-overshoot',
    group: 'actual',
    severity: 'warning',
    basis: ['measures2020', 'scheme'],
    messages: ['noReason'],
    fixes: ['suggestion'],
  },
  'evaluated',
  ({ indicator }, report, facts) => {
    const { reason, actual } = indicator;
    const percent = overshootPercent(indicator, facts.scheme.overshootPercent);
    if (!reason || !NO_ANSWER.test(reason.value) || percent === null || !actual) return;
    const target = targetOf(indicator);
    report({
      key: 'noReason',
      cell: reason.cell,
      fix: reasonStub(facts, reason.cell),
      subject: subjectOf(indicator),
      values: {
        target: shownOf(target),
        actual: actual.text,
        percent,
        threshold: facts.scheme.overshootPercent,
      },
      related: [actual.cell, ...(target ? [target.cell] : [])],
    });
  },
);
