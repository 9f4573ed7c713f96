import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** G18: 上年结转 ＋ 收入 − 支出 is 年末结转. */
export const g18 = rule(
  {
    id: 'G18',
    slug: 'roll-forward',
    group: 'budget',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['mismatch'],
    fixes: [],
  },
  (facts, report) => holdRelations(facts, { names: ['rollForward'] }, { mismatch: report }),
);
