import { isMoneyUnit, unitScale } from '../../quantity';
import type { Indicator, IndicatorTable } from '../../evaluation';
import type { Fix } from '../../findings';
import type { Facts } from '../facts';
import { rule } from '../rule';
import { className, namedRows, targetOf } from '../support/indicators';
import { moveTo } from '../support/moves';

/** B06: an amount of money is no 数量 indicator. */
export const b06 = rule(
  {
    id: 'B06',
    slug: 'money-as-quantity',
    group: 'classification',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['money'],
    fixes: ['suggestion'],
  },
  (facts, report) => {
    for (const { indicator, table } of namedRows(facts)) {
      const target = targetOf(indicator);
      if (className(indicator.level2?.value ?? '') !== '数量' || target?.value.kind !== 'number') continue;
      const { unit } = target.value.figure;
      if (!isMoneyUnit(unit) && unitScale(unit).base !== '元') continue;
      const { name } = indicator;
      report({
        key: 'money',
        cell: name.cell,
        subject: name.value,
        stated: target.text,
        related: [target.cell],
        fix: costMove(facts, table, indicator),
      });
    }
  },
);

/** To 成本指标 under 产出, or to the first level 成本 where the scheme has one. */
function costMove(facts: Facts, table: IndicatorTable, indicator: Indicator): Fix | null {
  const cost = facts.scheme.levels.find(({ name }) => className(name) === '成本');
  const first = cost?.classes[0];
  return cost && first !== undefined
    ? moveTo(facts, table, indicator, cost.name, first)
    : moveTo(facts, table, indicator, null, '成本指标');
}
