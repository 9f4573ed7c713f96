import { compare, equal, isMoneyUnit } from '../../quantity';
import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';
import { inYuan } from '../support/money';

const WHOLE_COST = /(?:项目|总|预算|支出|经费)成本|总成本|成本控制|预算控制|支出控制/;

/** D14: the cost of the whole project is what was spent, not the budget, where less was spent. */
export const d14 = rowRule(
  {
    id: 'D14',
    slug: 'cost-is-budget',
    group: 'actual',
    severity: 'warning',
    basis: ['arithmetic'],
    messages: ['budget'],
    fixes: [],
  },
  'evaluated',
  ({ form: { funds }, indicator }, report) => {
    const { actual } = indicator;
    if (!funds || actual?.value.kind !== 'number' || !WHOLE_COST.test(indicator.name.value)) return;
    const { budget, executed } = funds;
    const { figure } = actual.value;
    if (!budget || !executed || !isMoneyUnit(figure.unit)) return;
    const [plan, spent] = [inYuan(budget, funds), inYuan(executed, funds)];
    const cost = inYuan({ figure }, funds);
    if (!plan || !spent || !cost || compare(spent.value, plan.value) >= 0) return;
    if (!equal(cost.value, plan.value)) return;
    report({
      key: 'budget',
      cell: actual.cell,
      subject: subjectOf(indicator),
      stated: actual.text,
      expected: executed.text,
      values: { budget: budget.text },
      related: [budget.cell, executed.cell],
    });
  },
);
