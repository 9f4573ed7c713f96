import { compare, divide, isZero } from '../../quantity';
import { rule } from '../rule';
import { budgetOf, executedOf } from '../support/execution';
import { repeatedFigures } from '../support/repeated';

/** Ratios that no execution has and that 元 beside 万元 gives. */
const LEAST = '5000';
const MOST = '20000';

/** I02: no figure is in 元 where its table, or its counterpart, is in 万元 (factor 10 000). */
export const i02 = rule(
  {
    id: 'I02',
    slug: 'unit-factor',
    group: 'consistency',
    severity: 'error',
    basis: ['form', 'arithmetic'],
    messages: ['tables', 'execution'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { subject, first, second, agreement } of repeatedFigures(evaluation)) {
      if (agreement !== 'scaled') continue;
      const values = { other: first.text };
      report({
        key: 'tables',
        cell: second.cell,
        subject,
        stated: second.text,
        values,
        related: [first.cell],
      });
    }
    for (const { lines } of evaluation.funds) {
      for (const line of lines) {
        const [budget, executed] = [budgetOf(line), executedOf(line)];
        if (!budget?.figure || !executed?.figure || isZero(budget.figure.value)) continue;
        const ratio = divide(executed.figure.value, budget.figure.value, 2);
        if (compare(ratio, LEAST) < 0 || compare(ratio, MOST) > 0) continue;
        const values = { budget: budget.text };
        const stated = executed.text;
        report({
          key: 'execution',
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
