import { rowRule } from '../rule';
import { isMet, lostPoints } from '../support/completion';
import { subjectOf, wordsOf } from '../support/indicators';
import { MEASURE_WORDS } from '../support/lexicon';
import { emptiness } from '../support/reasons';

/** D06: where the column asks for it, the reason for a missed target comes with what will be done. Empty reasons are D05. */
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
  ({ indicator, form }, report) => {
    const { reason } = indicator;
    const text = wordsOf(reason).replace(/\s/g, '');
    if (!reason || text === '' || emptiness(text) || MEASURE_WORDS.test(text)) return;
    // 未完成原因分析 by itself asks for no measure.
    if (!form.columns.some(({ role, header }) => role === 'reason' && /措施|整改|改进/.test(header))) return;
    if (!lostPoints(indicator) && isMet(indicator) !== false) return;
    report({ key: 'noMeasure', cell: reason.cell, subject: subjectOf(indicator), stated: reason.text });
  },
);
