import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** G01: 年度资金总额 is 当年财政拨款 ＋ 上年结转 ＋ 其他资金 in each column. */
export const g01 = rule(
  {
    id: 'G01',
    slug: 'funds-total',
    group: 'budget',
    severity: 'error',
    basis: ['form', 'arithmetic'],
    messages: ['mismatch'],
    fixes: ['fix'],
  },
  (facts, report) => holdRelations(facts, { names: ['fundsTotal'], computed: true }, { mismatch: report }),
);
