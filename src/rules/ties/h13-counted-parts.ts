import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** H13: counted parts add up to their total, exactly. */
export const h13 = rule(
  {
    id: 'H13',
    slug: 'counted-parts',
    group: 'ties',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['mismatch', 'exceeds'],
    fixes: [],
  },
  (facts, report) => holdRelations(facts, { names: ['resultParts'] }, { mismatch: report, exceeds: report }),
);
