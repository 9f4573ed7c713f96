import type { Indicator } from '../../evaluation';
import { rule } from '../rule';
import { namedRows, subjectOf, targetOf } from '../support/indicators';
import { missing } from '../support/missing';

/** D01: every indicator has its actual value. A column that nobody has begun to fill is one finding. */
export const d01 = rule(
  {
    id: 'D01',
    slug: 'actual-filled',
    group: 'actual',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['empty', 'allEmpty'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const asked: { readonly row: Indicator; readonly actual: NonNullable<Indicator['actual']> }[] = [];
      for (const row of namedRows(form)) {
        if (row.actual && targetOf(row)?.value.kind !== 'none') asked.push({ row, actual: row.actual });
      }
      const { all, rows } = missing(asked, ({ actual }) => actual.value.kind === 'blank');
      for (const { row, actual } of rows) {
        report({
          key: all ? 'allEmpty' : 'empty',
          cell: actual.cell,
          subject: all ? '实际完成值' : subjectOf(row),
          values: { target: targetOf(row)?.text ?? '' },
        });
      }
    }
  },
);
