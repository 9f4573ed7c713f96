import { rule } from '../rule';
import { evaluatedRows, subjectOf, targetOf } from '../support/indicators';

/** D02: a quantitative target has a number as its actual value. */
export const d02 = rule(
  {
    id: 'D02',
    slug: 'actual-numeric',
    group: 'actual',
    severity: 'error',
    basis: ['system'],
    messages: ['words'],
    fixes: [],
  },
  (facts, report) => {
    for (const { indicator } of evaluatedRows(facts)) {
      const target = targetOf(indicator);
      const { actual } = indicator;
      if (target?.value.kind !== 'number' && target?.value.kind !== 'range') continue;
      if (actual?.value.kind !== 'qualitative' && actual?.value.kind !== 'tier') continue;
      report({
        key: 'words',
        cell: actual.cell,
        subject: subjectOf(indicator),
        stated: actual.text,
        values: { target: target.text },
        related: [target.cell],
      });
    }
  },
);
