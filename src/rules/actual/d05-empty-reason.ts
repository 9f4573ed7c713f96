import { rowRule } from '../rule';
import { isMet, lostPoints } from '../support/completion';
import { subjectOf, wordsOf } from '../support/indicators';
import { emptiness } from '../support/reasons';

/** D05: where a reason is due it says something: not 无, not a few words without a cause, not the epidemic alone. */
export const d05 = rowRule(
  {
    id: 'D05',
    slug: 'empty-reason',
    group: 'actual',
    severity: 'warning',
    basis: ['measures2020', 'system'],
    messages: ['none', 'short'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report) => {
    const { reason } = indicator;
    const key = emptiness(wordsOf(reason));
    if (!reason || key === null || !(lostPoints(indicator) || isMet(indicator) === false)) return;
    report({
      key,
      cell: reason.cell,
      subject: subjectOf(indicator),
      stated: reason.text,
    });
  },
);
