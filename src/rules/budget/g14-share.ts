import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** G14: 占比 is the part ÷ its own whole. */
export const g14 = rule(
  {
    id: 'G14',
    slug: 'share',
    group: 'budget',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['mismatch'],
    fixes: ['fix'],
  },
  (facts, report) => holdRelations(facts, { names: ['share'], computed: true }, { mismatch: report }),
);
