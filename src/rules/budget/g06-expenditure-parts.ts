import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** G06: 支出合计 is 基本支出 ＋ 项目支出. */
export const g06 = rule(
  {
    id: 'G06',
    slug: 'expenditure-parts',
    group: 'budget',
    severity: 'error',
    basis: ['framework2013', 'arithmetic'],
    messages: ['mismatch'],
    fixes: ['suggestion'],
  },
  (facts, report) => holdRelations(facts, { names: ['basicAndProject'] }, { mismatch: report }),
);
