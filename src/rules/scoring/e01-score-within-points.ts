import { compare } from '../../quantity';
import type { Slot } from '../../evaluation';
import { rule } from '../rule';
import { namedRows, subjectOf } from '../support/indicators';

/** E01: no score is above its points, in the rows and in the execution row. */
export const e01 = rule(
  {
    id: 'E01',
    slug: 'score-within-points',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['above'],
    fixes: [],
  },
  (facts, report) => {
    const hold = (subject: string, points?: Slot | null, score?: Slot | null): void => {
      if (!points?.figure || !score?.figure || compare(score.figure.value, points.figure.value) <= 0) return;
      report({
        key: 'above',
        cell: score.cell,
        subject,
        stated: score.text,
        values: { points: points.text },
        related: [points.cell],
      });
    };
    for (const { indicator } of namedRows(facts))
      hold(subjectOf(indicator), indicator.points, indicator.score);
    for (const { total } of facts.evaluation.funds)
      hold(total?.subject ?? '', total?.slots.points, total?.slots.score);
  },
);
