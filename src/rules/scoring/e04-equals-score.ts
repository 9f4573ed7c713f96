import { rowRule } from '../rule';
import { holdScore } from '../support/heldScore';

/** E04: a ＝ target scores in full when reached, else in proportion; overshooting it is left to people. */
export const e04 = rowRule(
  {
    id: 'E04',
    slug: 'equals-score',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['score'],
    fixes: ['fix', 'suggestion'],
  },
  'evaluated',
  (row, report, facts) => holdScore(row, ['='], report, facts),
);
