import { rule } from '../rule';
import { isEmptySlot, namedRows, shownOf, subjectOf } from '../support/indicators';
import { missing } from '../support/missing';

/**
 * E08: a row with points has its score, a score has its points, and the execution row has both. A column that nobody has
 * begun to fill is one finding.
 */
export const e08 = rule(
  {
    id: 'E08',
    slug: 'score-filled',
    group: 'scoring',
    severity: 'error',
    basis: ['measures2020', 'system'],
    messages: ['noScore', 'noScores', 'noPoints'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const form of evaluation.indicators) {
      const { stage, indicators } = form;
      if (stage !== 'evaluation') continue;
      const pointed = namedRows(form).filter((row) => row.points?.figure && row.score);
      const { all, rows } = missing(pointed, ({ score }) => isEmptySlot(score));
      for (const { score, points, ...row } of rows) {
        report({
          key: all ? 'noScores' : 'noScore',
          cell: score?.cell ?? row.cell,
          subject: all ? '得分' : row.name.value,
          values: { points: shownOf(points) },
          related: points ? [points.cell] : [],
        });
      }
      for (const row of indicators) {
        const { points, score } = row;
        if (!isEmptySlot(points) || !score?.figure) continue;
        report({
          key: 'noPoints',
          cell: points.cell,
          subject: subjectOf(row),
          values: { score: score.text },
          related: [score.cell],
        });
      }
    }
    for (const { total } of evaluation.funds) {
      const { points, score, executed } = total?.slots ?? {};
      if (!total || !points?.figure || !executed?.figure || !score || !isEmptySlot(score)) continue;
      const values = { points: points.text };
      report({ key: 'noScore', cell: score.cell, subject: total.subject, values, related: [points.cell] });
    }
  },
);
