import type { Relation } from '../../evaluation';
import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

const isOther = ({ name, subject }: Relation): boolean =>
  name !== 'partsOfTotal' || !subject.includes('基本支出');

/** G09: an income total is the sum of its sources, and any other total the sum of its parts. (基本支出 is G07.) */
export const g09 = rule(
  {
    id: 'G09',
    slug: 'parts-of-total',
    group: 'budget',
    severity: 'error',
    basis: ['arithmetic'],
    messages: ['mismatch', 'exceeds'],
    fixes: ['suggestion'],
  },
  (facts, report) =>
    holdRelations(
      facts,
      { names: ['incomeSources', 'partsOfTotal'], which: isOther },
      { mismatch: report, exceeds: report },
    ),
);
