import { sign } from '../../quantity';
import { rule } from '../rule';
import { namedRows, subjectOf } from '../support/indicators';

/** F04: every indicator has points above zero. */
export const f04 = rule(
  {
    id: 'F04',
    slug: 'points-positive',
    group: 'points',
    severity: 'error',
    basis: ['system'],
    messages: ['zero'],
    fixes: [],
  },
  (facts, report) => {
    for (const { indicator } of namedRows(facts)) {
      const { points } = indicator;
      if (!points?.figure || sign(points.figure.value) > 0) continue;
      report({ key: 'zero', cell: points.cell, subject: subjectOf(indicator), stated: points.text });
    }
  },
);
