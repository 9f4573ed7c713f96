import { comparable, equal } from '../../quantity';
import type { Measure } from '../../quantity';
import type { Indicator, IndicatorTable } from '../../evaluation';
import { rule } from '../rule';
import { comparableName, namedRows } from '../support/indicators';

/**
 * H01: the targets and points of a self-evaluation are those of the target form in the same workbook. The two forms belong
 * together when most of their indicators have the same names. A target that was officially adjusted has its own column.
 */
export const h01 = rule(
  {
    id: 'H01',
    slug: 'approved-targets',
    group: 'ties',
    severity: 'error',
    basis: ['measures2020'],
    messages: ['target', 'points', 'missing'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const approved = evaluation.indicators.filter(({ stage }) => stage === 'target').map(byName);
    // Most workbooks have none: the names of ten thousand rows are work.
    if (approved.length === 0) return;
    for (const form of evaluation.indicators.filter(({ stage }) => stage === 'evaluation')) {
      const rows = byName(form);
      const match = approved
        .map((target) => ({ target, shared: [...rows.keys()].filter((name) => target.has(name)).length }))
        .sort((a, b) => b.shared - a.shared)[0];
      if (!match || match.shared * 2 <= Math.max(rows.size, match.target.size)) continue;
      for (const [name, row] of rows) {
        const plan = match.target.get(name);
        if (!plan) continue;
        const [now, then] = [row.target, plan.target];
        if (now && then && isOther(now.value, then.value)) {
          const place = { cell: now.cell, subject: row.name.value, related: [then.cell] };
          report({ key: 'target', ...place, stated: now.text, expected: then.text });
        }
        const [has, had] = [row.points, plan.points];
        if (has?.figure && had?.figure && !equal(has.figure.value, had.figure.value)) {
          report({
            key: 'points',
            severity: 'warning',
            cell: has.cell,
            subject: row.name.value,
            stated: has.text,
            expected: had.text,
            related: [had.cell],
          });
        }
      }
      for (const [name, plan] of match.target) {
        if (rows.has(name)) continue;
        const [first = plan] = rows.values();
        report({
          key: 'missing',
          severity: 'warning',
          cell: (first.level1 ?? first).cell,
          subject: plan.name.value,
          related: [plan.name.cell],
        });
      }
    }
  },
);

function byName(form: IndicatorTable): Map<string, Indicator> {
  return new Map(namedRows(form).map((row) => [comparableName(row.name.value), row]));
}

/** Whether two targets say different things: other numbers or signs, a date, or words. How they are written is free. */
function isOther(now: Measure, then: Measure): boolean {
  if (now.kind === 'number' && then.kind === 'number') {
    const signs = new Set([now.operator, then.operator]);
    const pair = now.approximate || then.approximate ? null : comparable(then.figure, now.figure);
    // A target without a sign may mean any.
    return (signs.size === 2 && !signs.has(null)) || (pair !== null && !equal(...pair));
  }
  if (now.kind === 'blank' || then.kind === 'blank') return false;
  return now.kind !== then.kind || comparableName(now.text) !== comparableName(then.text);
}
