import { rule } from '../rule';
import { holdScores } from '../support/heldScore';

/** E04: a ＝ target scores in full when reached, else in proportion; overshooting it is left to people. */
export const e04 = rule(
  {
    id: 'E04',
    slug: 'equals-score',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['score'],
    fixes: ['fix', 'suggestion'],
  },
  (facts, report) => holdScores(facts, ['='], report),
);
