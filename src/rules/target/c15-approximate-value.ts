import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';

/** C15: target and actual value are definite, not 约, 近, 多, ＋ or 左右. */
export const c15 = rowRule(
  {
    id: 'C15',
    slug: 'approximate-value',
    group: 'target',
    severity: 'warning',
    basis: ['guide2021', 'system'],
    messages: ['approximate'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    for (const fact of [indicator.target, indicator.adjustedTarget, indicator.actual]) {
      if (fact?.value.kind !== 'number' || !fact.value.approximate) continue;
      report({ key: 'approximate', cell: fact.cell, subject: subjectOf(indicator), stated: fact.text });
    }
  },
);
