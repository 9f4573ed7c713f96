import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** G10: 增减额 is 本年 − 上年, its sign included. */
export const g10 = rule(
  {
    id: 'G10',
    slug: 'change',
    group: 'budget',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['mismatch'],
    fixes: ['fix'],
  },
  (facts, report) => holdRelations(facts, { names: ['change'], computed: true }, { mismatch: report }),
);
