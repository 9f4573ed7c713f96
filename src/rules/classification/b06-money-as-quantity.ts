import { unitScale } from '../../quantity';
import type { Fix } from '../../findings';
import { rowRule } from '../rule';
import type { RowFacts, RowView } from '../rule';
import { className, classOf, targetOf } from '../support/indicators';
import { moveTo } from '../support/moves';

/** B06: an amount of money is no 数量 indicator. */
export const b06 = rowRule(
  {
    id: 'B06',
    slug: 'money-as-quantity',
    group: 'classification',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['money'],
    fixes: ['suggestion'],
  },
  'named',
  (row, report, facts) => {
    const { indicator } = row;
    const target = targetOf(indicator);
    if (classOf(indicator.level2) !== '数量' || target?.value.kind !== 'number') return;
    if (unitScale(target.value.figure.unit).base !== '元') return;
    const { name } = indicator;
    report({
      key: 'money',
      cell: name.cell,
      subject: name.value,
      stated: target.text,
      related: [target.cell],
      fix: costMove(facts, row),
    });
  },
);

/** To 成本指标 under 产出, or to the first level 成本 where the scheme has one. */
function costMove(facts: RowFacts, row: RowView): Fix | null {
  const cost = facts.scheme.levels.find(({ name }) => className(name) === '成本');
  return moveTo(facts, row, cost?.name ?? null, cost?.classes[0] ?? '成本指标');
}
