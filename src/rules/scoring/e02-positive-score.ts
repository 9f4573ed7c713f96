import { rowRule } from '../rule';
import { holdScore } from '../support/heldScore';

/** E02: a target that more is better than scores in full when met, else in proportion. */
export const e02 = rowRule(
  {
    id: 'E02',
    slug: 'positive-score',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['score'],
    fixes: ['fix', 'suggestion'],
  },
  'evaluated',
  (row, report, facts) => holdScore(row, ['≥', '>'], report, facts),
);
