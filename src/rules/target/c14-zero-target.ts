import { isZero } from '../../quantity';
import { rule } from '../rule';
import { namedRows, subjectOf } from '../support/indicators';

/** C14: a target that more is better than is above zero. */
export const c14 = rule(
  {
    id: 'C14',
    slug: 'zero-target',
    group: 'target',
    severity: 'warning',
    basis: ['system'],
    messages: ['zero'],
    fixes: [],
  },
  (facts, report) => {
    for (const { indicator } of namedRows(facts)) {
      const { target } = indicator;
      if (target?.value.kind !== 'number' || !/^[≥>]$/.test(target.value.operator ?? '')) continue;
      if (!isZero(target.value.figure.value)) continue;
      report({ key: 'zero', cell: target.cell, subject: subjectOf(indicator), stated: target.text });
    }
  },
);
