import { add, compare, equal, subtract, sum } from '../../quantity';
import type { CellAddress } from '../../workbook';
import type { Slot } from '../../evaluation';
import { rule } from '../rule';
import { className, classPairs, isExecutionRow, isScored } from '../support/indicators';

/**
 * F01: points add up to the scheme's total with the execution row. A grid without an execution row of its own may leave
 * that row's points out; a 申报表 under a scheme without points for execution may as well.
 */
export const f01 = rule(
  {
    id: 'F01',
    slug: 'points-total',
    group: 'points',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['total', 'printed'],
    fixes: [],
  },
  ({ evaluation, scheme }, report) => {
    for (const form of evaluation.indicators) {
      const rows = form.indicators.filter((row) => row.points && isScored(row));
      const points: Slot[] = [];
      for (const row of rows) if (row.points?.figure) points.push(row.points);
      const [first] = points;
      if (!first || points.length < 2 || points.length < rows.length) continue;
      // Printed in both places it counts once.
      const hasExecution = rows.some(isExecutionRow);
      const execution = hasExecution ? undefined : form.funds?.total?.slots.points;
      const leaves = sum(points.map(({ figure }) => figure?.value ?? '0'));
      const all = add(leaves, execution?.figure?.value ?? '0');
      const printed = form.total?.points;
      const elsewhere = scheme.executionPoints ?? '0';
      // A form may print the execution row in another way than with its points.
      const counted = execution?.figure || hasExecution ? [all, leaves] : [all, add(all, elsewhere)];
      const cells = (): readonly CellAddress[] =>
        [...points, ...(execution?.figure ? [execution] : [])].map(({ cell }) => cell);
      const verdict = 'inconsistent';
      const total = printed?.figure?.value;
      if (printed && total !== undefined && !counted.some((value) => equal(value, total))) {
        const stated = printed.text;
        report({
          key: 'printed',
          cell: printed.cell,
          subject: '分值合计',
          stated,
          expected: all,
          verdict,
          related: cells(),
        });
        continue;
      }
      const allowed = execution?.figure
        ? [scheme.totalPoints]
        : [scheme.totalPoints, subtract(scheme.totalPoints, elsewhere)];
      // Where the scheme sets no points for execution, targets may leave out what the evaluation adds for it.
      const open =
        scheme.executionPoints === null && form.stage === 'target' && compare(all, scheme.totalPoints) < 0;
      if (open || allowed.some((value) => equal(value, all))) continue;
      // Without a total of its own, and without each level of the scheme, it may be a part of a form.
      const names = new Set(classPairs(form).map(({ level1 }) => level1));
      const isWhole =
        Boolean(printed) ||
        Boolean(execution?.figure) ||
        (scheme.levels.length > 0 && scheme.levels.every(({ name }) => names.has(className(name))));
      report({
        key: 'total',
        ...(!isWhole && compare(all, scheme.totalPoints) < 0 && { severity: 'info' as const }),
        cell: printed?.figure ? printed.cell : first.cell,
        subject: '分值合计',
        stated: all,
        expected: scheme.totalPoints,
        verdict,
        related: cells(),
      });
    }
  },
);
