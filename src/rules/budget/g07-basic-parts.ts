import type { Relation } from '../../evaluation';
import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

const isBasic = ({ subject }: Relation): boolean => subject.includes('基本支出');

/** G07: 基本支出 is 人员经费 ＋ 公用经费 (＋ 资本性支出). */
export const g07 = rule(
  {
    id: 'G07',
    slug: 'basic-parts',
    group: 'budget',
    severity: 'error',
    basis: ['framework2013', 'arithmetic'],
    messages: ['mismatch', 'exceeds', 'rounding'],
    fixes: ['suggestion'],
  },
  (facts, report) =>
    holdRelations(
      facts,
      { names: ['partsOfTotal'], which: isBasic },
      { mismatch: report, exceeds: report, rounding: report },
    ),
);
