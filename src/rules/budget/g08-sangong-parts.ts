import { rule } from '../rule';
import { holdRelations } from '../support/relationRule';

/** G08: “三公”经费 is its three parts, and 公务用车 is 购置 ＋ 运行维护. */
export const g08 = rule(
  {
    id: 'G08',
    slug: 'sangong-parts',
    group: 'budget',
    severity: 'error',
    basis: ['framework2013', 'arithmetic'],
    messages: ['mismatch', 'rounding'],
    fixes: ['fix'],
  },
  (facts, report) =>
    holdRelations(
      facts,
      { names: ['sangongParts', 'vehicleParts'], computed: true },
      { mismatch: report, rounding: report },
    ),
);
