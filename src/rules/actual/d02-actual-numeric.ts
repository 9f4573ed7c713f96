import { rowRule } from '../rule';
import { subjectOf, targetOf } from '../support/indicators';

/** D02: a quantitative target has a number as its actual value. */
export const d02 = rowRule(
  {
    id: 'D02',
    slug: 'actual-numeric',
    group: 'actual',
    severity: 'error',
    basis: ['system'],
    messages: ['words'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report) => {
    const target = targetOf(indicator);
    const { actual } = indicator;
    if (target?.value.kind !== 'number' && target?.value.kind !== 'range') return;
    if (actual?.value.kind !== 'qualitative' && actual?.value.kind !== 'tier') return;
    report({
      key: 'words',
      cell: actual.cell,
      subject: subjectOf(indicator),
      stated: actual.text,
      values: { target: target.text },
      related: [target.cell],
    });
  },
);
