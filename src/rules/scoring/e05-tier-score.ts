import { hasOwnStandard } from '../../compute';
import { compare } from '../../quantity';
import { rowRule } from '../rule';
import { subjectOf } from '../support/indicators';
import { tierScores } from '../support/scores';

/** E05: the score of a qualitative indicator lies in the band of its tier: 100–80 %, 80–60 %, 60–0 % of the points. */
export const e05 = rowRule(
  {
    id: 'E05',
    slug: 'tier-score',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'scheme'],
    messages: ['outside', 'outsideLower'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report, facts) => {
    const { actual, points, score } = indicator;
    if (actual?.value.kind !== 'tier' || !points?.figure || !score?.figure || hasOwnStandard(indicator))
      return;
    const { tier } = actual.value;
    const { low, high } = tierScores(tier, points.figure.value, facts.scheme);
    const stated = score.figure.value;
    // Above the points is E01's.
    if (compare(stated, points.figure.value) > 0) return;
    const below = tier === 1 ? compare(stated, high) <= 0 : compare(stated, high) < 0;
    if (below && compare(stated, low) >= 0) return;
    report({
      // Only the first tier includes its upper bound.
      key: tier === 1 ? 'outside' : 'outsideLower',
      cell: score.cell,
      subject: subjectOf(indicator),
      stated: score.text,
      expected: `${low}–${high}`,
      values: { tier: actual.text, points: points.text, low, high },
      related: [actual.cell, points.cell],
    });
  },
);
