import { rule } from '../rule';
import { isEmptySlot, namedRows, subjectOf } from '../support/indicators';
import { missing } from '../support/missing';

/**
 * F09: every indicator of a form that gives points has its own. A self-evaluation whose points column is wholly empty is one
 * finding; a target form without points is none.
 */
export const f09 = rule(
  {
    id: 'F09',
    slug: 'points-filled',
    group: 'points',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['empty', 'allEmpty'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const asked = namedRows(form).filter((row) => row.points);
      const { all, rows } = missing(asked, ({ points, score }) => isEmptySlot(points) && !score?.figure);
      if (all && form.stage === 'target') continue;
      for (const row of rows) {
        const subject = all ? '分值' : subjectOf(row);
        report({ key: all ? 'allEmpty' : 'empty', cell: row.points?.cell ?? row.cell, subject });
      }
    }
  },
);
