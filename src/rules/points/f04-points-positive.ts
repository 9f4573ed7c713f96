import { sign } from '../../quantity';
import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';

/** F04: every indicator has points above zero. */
export const f04 = rowRule(
  {
    id: 'F04',
    slug: 'points-positive',
    group: 'points',
    severity: 'error',
    basis: ['system'],
    messages: ['zero'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { points } = indicator;
    if (!points?.figure || sign(points.figure.value) > 0) return;
    report({ key: 'zero', cell: points.cell, subject: subjectOf(indicator), stated: points.text });
  },
);
