import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** G11: 增减率 is (本年 − 上年) ÷ 上年, within what the rounding of the printed figures allows. */
export const g11 = rule(
  {
    id: 'G11',
    slug: 'change-rate',
    group: 'budget',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['mismatch', 'rounding'],
    fixes: ['fix'],
  },
  (facts, report) =>
    holdRelations(facts, { names: ['changeRate'], computed: true }, { mismatch: report, rounding: report }),
);
