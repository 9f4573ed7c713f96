import { rule } from '../rule';
import { problemOf } from '../support/relationRule';

/** G22: a percentage that was cut off instead of rounded is told as information. */
export const g22 = rule(
  {
    id: 'G22',
    slug: 'truncated-percent',
    group: 'budget',
    severity: 'info',
    basis: ['arithmetic', 'system'],
    messages: ['truncated'],
    fixes: ['fix'],
  },
  ({ judged }, report) => {
    for (const one of judged) {
      if (one.judgement.verdict === 'truncated') report({ key: 'truncated', ...problemOf(one) });
    }
  },
);
