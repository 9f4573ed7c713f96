import { compareMeasures, equal } from '../../quantity';
import type { Measure } from '../../quantity';
import type { Indicator, IndicatorTable } from '../../evaluation';
import { rule } from '../rule';
import { comparableName, isNamed } from '../support/indicators';

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
        const [has, had] = [row.points?.figure, plan.points?.figure];
        if (row.points && plan.points && has && had && !equal(has.value, had.value)) {
          const place = { cell: row.points.cell, subject: row.name.value, related: [plan.points.cell] };
          report({
            key: 'points',
            severity: 'warning',
            ...place,
            stated: row.points.text,
            expected: plan.points.text,
          });
        }
      }
      for (const [name, plan] of match.target) {
        if (rows.has(name)) continue;
        const [first] = rows.values();
        const cell = first?.level1?.cell ?? first?.cell ?? plan.cell;
        report({
          key: 'missing',
          severity: 'warning',
          cell,
          subject: plan.name.value,
          related: [plan.name.cell],
        });
      }
    }
  },
);

function byName({ indicators }: IndicatorTable): Map<string, Indicator> {
  return new Map(indicators.filter(isNamed).map((row) => [comparableName(row.name.value), row]));
}

/** Whether two targets say different things: other numbers or signs, a date, or words. How they are written is free. */
function isOther(now: Measure, then: Measure): boolean {
  if (now.kind === 'number' && then.kind === 'number') {
    const signs = now.operator === null || then.operator === null || now.operator === then.operator;
    const there = compareMeasures({ ...then, operator: '≥' }, now).outcome;
    const back = compareMeasures({ ...now, operator: '≥' }, then).outcome;
    return !signs || (there !== 'unknown' && back !== 'unknown' && (there === 'unmet' || back === 'unmet'));
  }
  if (now.kind === 'blank' || then.kind === 'blank') return false;
  if (now.kind !== then.kind) return true;
  return comparableName(now.text) !== comparableName(then.text);
}
