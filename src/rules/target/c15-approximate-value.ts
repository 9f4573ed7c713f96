import { rule } from '../rule';
import { namedRows, subjectOf } from '../support/indicators';

/** C15: target and actual value are definite, not 约, 近, 多, ＋ or 左右. */
export const c15 = rule(
  {
    id: 'C15',
    slug: 'approximate-value',
    group: 'target',
    severity: 'warning',
    basis: ['guide2021', 'system'],
    messages: ['approximate'],
    fixes: [],
  },
  (facts, report) => {
    for (const { indicator } of namedRows(facts)) {
      for (const fact of [indicator.target, indicator.adjustedTarget, indicator.actual]) {
        if (fact?.value.kind !== 'number' || !fact.value.approximate) continue;
        report({ key: 'approximate', cell: fact.cell, subject: subjectOf(indicator), stated: fact.text });
      }
    }
  },
);
