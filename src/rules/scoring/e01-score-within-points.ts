import { hasOwnStandard } from '../../compute';
import { compare, toNumber, type Decimal } from '../../quantity';
import type { Slot } from '../../evaluation';
import { rule } from '../rule';
import { executionScores } from '../support/execution';
import { constant, replace } from '../support/fixes';
import { namedRows, subjectOf } from '../support/indicators';
import { certainScore } from '../support/scores';

/** E01: no score is above its points, in the rows and in the execution row. */
export const e01 = rule(
  {
    id: 'E01',
    slug: 'score-within-points',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['above'],
    fixes: ['fix'],
  },
  (facts, report) => {
    // What the scheme's formula gives, else the points themselves.
    const hold = (
      subject: string,
      formula: Decimal | null,
      points?: Slot | null,
      score?: Slot | null,
    ): void => {
      if (!points?.figure || !score?.figure || compare(score.figure.value, points.figure.value) <= 0) return;
      const expected = formula ?? points.figure.value;
      report({
        key: 'above',
        cell: score.cell,
        subject,
        stated: score.text,
        expected,
        values: { points: points.text },
        related: [points.cell],
        fix:
          score.source === 'typed' ? replace(facts, 'fix', score.cell, constant(toNumber(expected))) : null,
      });
    };
    for (const { indicator } of namedRows(facts)) {
      const formula = hasOwnStandard(indicator) ? null : certainScore(indicator, facts.scheme);
      hold(subjectOf(indicator), formula, indicator.points, indicator.score);
    }
    for (const funds of facts.evaluation.funds) {
      const { points, score } = funds.total?.slots ?? {};
      hold(funds.total?.subject ?? '', executionScores(funds, facts.scheme)[0] ?? null, points, score);
    }
  },
);
