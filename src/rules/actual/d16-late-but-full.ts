import { rowRule } from '../rule';
import { isMet, lostPoints } from '../support/completion';
import { subjectOf, targetOf } from '../support/indicators';

/** D16: what was done after its date has not the full score. */
export const d16 = rowRule(
  {
    id: 'D16',
    slug: 'late-but-full',
    group: 'actual',
    severity: 'error',
    basis: ['measures2020'],
    messages: ['late'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report) => {
    const { score, points, actual } = indicator;
    const target = targetOf(indicator);
    if (target?.value.kind !== 'date' || actual?.value.kind !== 'date' || isMet(indicator) !== false) return;
    if (!score?.figure || !points?.figure || lostPoints(indicator)) return;
    report({
      key: 'late',
      cell: score.cell,
      subject: subjectOf(indicator),
      stated: score.text,
      values: { target: target.text, actual: actual.text },
      related: [actual.cell, target.cell],
    });
  },
);
