import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** G25: 基本 ＋ 项目 ＋ 事业发展性支出 is 财政拨款 ＋ 其他资金, and the sum by level of budget. */
export const g25 = rule(
  {
    id: 'G25',
    slug: 'budget-balance',
    group: 'budget',
    severity: 'error',
    basis: ['form', 'arithmetic'],
    messages: ['mismatch'],
    fixes: [],
  },
  (facts, report) => holdRelations(facts, { names: ['budgetBalance', 'byLevel'] }, { mismatch: report }),
);
