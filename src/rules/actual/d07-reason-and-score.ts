import { rowRule } from '../rule';
import { isMet, lostPoints } from '../support/completion';
import { subjectOf } from '../support/indicators';
import { ALL_DONE_WORDS, UNMET_WORDS } from '../support/lexicon';

/** D07: words and score agree: no full score beside 未完成, no 全部完成 beside a missed target. */
export const d07 = rowRule(
  {
    id: 'D07',
    slug: 'reason-and-score',
    group: 'actual',
    severity: 'warning',
    basis: ['measures2020'],
    messages: ['fullButUnmet', 'unmetButDone'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report) => {
    const { reason, score, points } = indicator;
    if (!reason) return;
    const unmet = UNMET_WORDS.test(reason.value);
    const full = score?.figure && points?.figure && !lostPoints(indicator);
    const subject = subjectOf(indicator);
    if (full && unmet && isMet(indicator) !== true) {
      report({
        key: 'fullButUnmet',
        cell: reason.cell,
        subject,
        stated: reason.text,
        related: [score.cell],
      });
    }
    if (!unmet && isMet(indicator) === false && ALL_DONE_WORDS.test(reason.value)) {
      const related = indicator.actual ? [indicator.actual.cell] : [];
      report({ key: 'unmetButDone', cell: reason.cell, subject, stated: reason.text, related });
    }
  },
);
