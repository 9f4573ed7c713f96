import { sign } from '../../quantity';
import { rowRule } from '../rule';
import { subjectOf, targetOf } from '../support/indicators';

/** D08: an actual value is not negative, unless the indicator is a change or its target is negative too. */
export const d08 = rowRule(
  {
    id: 'D08',
    slug: 'negative-actual',
    group: 'actual',
    severity: 'warning',
    basis: ['system'],
    messages: ['negative'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report) => {
    const { actual, name } = indicator;
    const target = targetOf(indicator)?.value;
    if (actual?.value.kind !== 'number' || sign(actual.value.figure.value) >= 0) return;
    const change = /增长|变动|增减|下降|降低|变化|增幅|降幅/.test(name.value);
    if (change || (target?.kind === 'number' && sign(target.figure.value) < 0)) return;
    report({ key: 'negative', cell: actual.cell, subject: subjectOf(indicator), stated: actual.text });
  },
);
