import { compare } from '../../quantity';
import { rule } from '../rule';
import { budgetOf, executedOf } from '../support/execution';

/** G04: what was executed is not above 全年预算数 without an explanation; the rate is then above 100 %. */
export const g04 = rule(
  {
    id: 'G04',
    slug: 'over-budget',
    group: 'budget',
    severity: 'warning',
    basis: ['measures2020', 'form'],
    messages: ['over'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { lines } of evaluation.funds) {
      for (const line of lines) {
        const [budget, executed] = [budgetOf(line), executedOf(line)];
        if (!budget?.figure || !executed?.figure) continue;
        if (compare(executed.figure.value, budget.figure.value) <= 0) continue;
        const values = { budget: budget.text };
        const stated = executed.text;
        report({
          key: 'over',
          cell: executed.cell,
          subject: line.subject,
          stated,
          values,
          related: [budget.cell],
        });
      }
    }
  },
);
