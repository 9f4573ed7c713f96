import { rule } from '../rule';
import { holdScores } from '../support/heldScore';

/** E03: a reverse indicator scores in full when kept, else by the scheme's formula (linear, ratio, all or nothing). */
export const e03 = rule(
  {
    id: 'E03',
    slug: 'reverse-score',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['score'],
    fixes: ['fix', 'suggestion'],
  },
  (facts, report) => holdScores(facts, ['≤', '<'], report),
);
