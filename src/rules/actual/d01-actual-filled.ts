import { rule } from '../rule';
import { isNamed, subjectOf, targetOf } from '../support/indicators';
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
    for (const { indicators } of evaluation.indicators) {
      const asked = indicators.flatMap((row) =>
        isNamed(row) && row.actual && targetOf(row)?.value.kind !== 'none'
          ? [{ row, actual: row.actual }]
          : [],
      );
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
