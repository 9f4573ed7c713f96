import { rule } from '../rule';
import { holdScores } from '../support/heldScore';

/** E02: a target that more is better than scores in full when met, else in proportion. */
export const e02 = rule(
  {
    id: 'E02',
    slug: 'positive-score',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['score'],
    fixes: ['fix', 'suggestion'],
  },
  (facts, report) => holdScores(facts, ['≥', '>'], report),
);
