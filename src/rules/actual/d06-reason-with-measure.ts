import { rowRule } from '../rule';
import { isMet, lostPoints } from '../support/completion';
import { subjectOf } from '../support/indicators';
import { MEASURE_WORDS } from '../support/lexicon';

/** D06: the reason for a missed target comes with what will be done. Reasons too short to judge are D05. */
export const d06 = rowRule(
  {
    id: 'D06',
    slug: 'reason-with-measure',
    group: 'actual',
    severity: 'warning',
    basis: ['measures2020', 'form'],
    messages: ['noMeasure'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report) => {
    const { reason } = indicator;
    const text = reason?.value.replace(/\s/g, '') ?? '';
    if (!reason || text.length < 8 || MEASURE_WORDS.test(text)) return;
    if (!lostPoints(indicator) && isMet(indicator) !== false) return;
    report({ key: 'noMeasure', cell: reason.cell, subject: subjectOf(indicator), stated: reason.text });
  },
);
