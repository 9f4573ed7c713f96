import { rowRule } from '../rule';
import { holdScore } from '../support/heldScore';

/** E03: a reverse indicator scores in full when kept, else by the scheme's formula (linear, ratio, all or nothing). */
export const e03 = rowRule(
  {
    id: 'E03',
    slug: 'reverse-score',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['score'],
    fixes: ['fix', 'suggestion'],
  },
  'evaluated',
  (row, report, facts) => holdScore(row, ['≤', '<'], report, facts),
);
