import { rule } from '../rule';
import { holdLevelPoints } from '../support/levelSums';

/** F08: points written with a first level (产出指标（50分）) are the sum of its indicators' points. */
export const f08 = rule(
  {
    id: 'F08',
    slug: 'level-points',
    group: 'points',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['sum'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) holdLevelPoints(form, 'level1', report);
  },
);
