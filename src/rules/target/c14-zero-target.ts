import { isZero } from '../../quantity';
import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';
import { AT_LEAST } from '../support/lexicon';

/** C14: a target that more is better than is above zero. */
export const c14 = rowRule(
  {
    id: 'C14',
    slug: 'zero-target',
    group: 'target',
    severity: 'warning',
    basis: ['system'],
    messages: ['zero'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { target } = indicator;
    if (target?.value.kind !== 'number' || !AT_LEAST.has(target.value.operator)) return;
    if (!isZero(target.value.figure.value)) return;
    report({ key: 'zero', cell: target.cell, subject: subjectOf(indicator), stated: target.text });
  },
);
