import { sign } from '../../quantity';
import { rule } from '../rule';
import { evaluatedRows, subjectOf, targetOf } from '../support/indicators';

/** D08: an actual value is not negative, unless the indicator is a change or its target is negative too. */
export const d08 = rule(
  {
    id: 'D08',
    slug: 'negative-actual',
    group: 'actual',
    severity: 'warning',
    basis: ['system'],
    messages: ['negative'],
    fixes: [],
  },
  (facts, report) => {
    for (const { indicator } of evaluatedRows(facts)) {
      const { actual, name } = indicator;
      const target = targetOf(indicator)?.value;
      if (actual?.value.kind !== 'number' || sign(actual.value.figure.value) >= 0) continue;
      const change = /增长|变动|增减|下降|降低|变化|增幅|降幅/.test(name.value);
      if (change || (target?.kind === 'number' && sign(target.figure.value) < 0)) continue;
      report({ key: 'negative', cell: actual.cell, subject: subjectOf(indicator), stated: actual.text });
    }
  },
);
