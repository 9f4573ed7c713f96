import { rowRule } from '../rule';
import { reasonStub } from '../support/fixes';
import { isMet, isReverse, lostPoints } from '../support/completion';
import { shownOf, subjectOf } from '../support/indicators';

/** D03: where points were lost, 偏差原因及改进措施 is written. (A reverse indicator exceeded is D09.) */
export const d03 = rowRule(
  {
    id: 'D03',
    slug: 'reason-for-lost-points',
    group: 'actual',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['noReason'],
    fixes: ['suggestion'],
  },
  'evaluated',
  ({ indicator }, report, facts) => {
    const { reason, points, score } = indicator;
    if (!reason || reason.value !== '' || !lostPoints(indicator)) return;
    if (isReverse(indicator) && isMet(indicator) === false) return;
    report({
      key: 'noReason',
      cell: reason.cell,
      fix: reasonStub(facts, reason.cell),
      subject: subjectOf(indicator),
      values: { score: shownOf(score), points: shownOf(points) },
      related: [score, points].flatMap((slot) => (slot ? [slot.cell] : [])),
    });
  },
);
