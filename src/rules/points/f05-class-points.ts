import { rule } from '../rule';
import { holdLevelPoints } from '../support/levelSums';

/** F05: points written with a second level (数量指标（20分）) are the sum of its indicators' points. */
export const f05 = rule(
  {
    id: 'F05',
    slug: 'class-points',
    group: 'points',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['sum'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) holdLevelPoints(form, 'level2', report);
  },
);
