import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** G16: the listed causes add up to the total change. */
export const g16 = rule(
  {
    id: 'G16',
    slug: 'causes-of-change',
    group: 'budget',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['mismatch', 'rounding'],
    fixes: [],
  },
  (facts, report) =>
    holdRelations(facts, { names: ['causesOfChange'] }, { mismatch: report, rounding: report }),
);
