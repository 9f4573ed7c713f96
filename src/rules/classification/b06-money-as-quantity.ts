import { isMoneyUnit, unitScale } from '../../quantity';
import { rule } from '../rule';
import { className, namedRows, targetOf } from '../support/indicators';

/** B06: an amount of money is no 数量 indicator. */
export const b06 = rule(
  {
    id: 'B06',
    slug: 'money-as-quantity',
    group: 'classification',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['money'],
    fixes: [],
  },
  (facts, report) => {
    for (const { indicator } of namedRows(facts)) {
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
      });
    }
  },
);
