import type { Indicator } from '../../evaluation';
import { rowRule } from '../rule';
import { missing } from '../support/missing';
import { isExecutionRow, isNamed, isSubtotal, namedRows, subjectOf, targetOf } from '../support/indicators';

/**
 * A08: an indicator row has a name and a target. (Actual value, score and points are asked by D01, E08 and F09.) A column
 * that nobody has begun to fill is one finding.
 */
export const a08 = rowRule(
  {
    id: 'A08',
    slug: 'required-fields',
    group: 'structure',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['noName', 'noTarget', 'noTargets'],
    fixes: [],
  },
  'all',
  ({ indicator }, report) => {
    const { target, name, points } = indicator;
    const hasTarget = target && target.value.kind !== 'blank' && target.value.kind !== 'none';
    if (isNamed(indicator) || isSubtotal(indicator) || isExecutionRow(indicator)) return;
    if (!hasTarget && !points?.figure) return;
    report({ key: 'noName', cell: name.cell, subject: subjectOf(indicator) });
  },
  (facts, report) => {
    for (const grid of facts.evaluation.indicators) {
      const named: { readonly row: Indicator; readonly target: NonNullable<Indicator['target']> }[] = [];
      for (const row of namedRows(grid)) if (row.target) named.push({ row, target: row.target });
      const lacking = missing(
        named,
        ({ row, target }) => target.value.kind === 'blank' && targetOf(row) === target,
      );
      for (const { row, target } of lacking.rows) {
        report({
          key: lacking.all ? 'noTargets' : 'noTarget',
          cell: target.cell,
          subject: lacking.all ? '年度指标值' : subjectOf(row),
        });
      }
    }
  },
);
