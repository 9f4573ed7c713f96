import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** G02: 执行率 is 全年执行数 (B) ÷ 全年预算数 (A). */
export const g02 = rule(
  {
    id: 'G02',
    slug: 'execution-rate',
    group: 'budget',
    severity: 'error',
    basis: ['form', 'arithmetic'],
    messages: ['mismatch'],
    fixes: ['fix'],
  },
  (facts, report) => holdRelations(facts, { names: ['executionRate'], computed: true }, { mismatch: report }),
);
