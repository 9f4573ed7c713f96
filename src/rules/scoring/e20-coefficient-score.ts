import { coefficientOf } from '../../compute';
import { equal, multiply, round, toNumber } from '../../quantity';
import { rowRule } from '../rule';
import { constant, replace } from '../support/fixes';
import { subjectOf } from '../support/indicators';

/** E20: where a form has a coefficient, the score is points times coefficient. */
export const e20 = rowRule(
  {
    id: 'E20',
    slug: 'coefficient-score',
    group: 'scoring',
    severity: 'error',
    basis: ['form', 'arithmetic'],
    messages: ['score'],
    fixes: ['suggestion'],
  },
  'evaluated',
  ({ indicator, form }, report, facts) => {
    const { points, score, row } = indicator;
    const share = coefficientOf(indicator, form);
    const cell = row.cells.coefficient;
    if (!cell || share === null || !points?.figure || !score?.figure) return;
    const expected = round(multiply(points.figure.value, share), facts.scheme.scoreDecimals);
    const exact = multiply(points.figure.value, share);
    const printed = round(exact, score.figure.decimals);
    if (equal(score.figure.value, expected) || equal(score.figure.value, printed)) return;
    report({
      key: 'score',
      cell: score.cell,
      subject: subjectOf(indicator),
      stated: score.text,
      expected,
      verdict: 'inconsistent',
      interval: { low: expected, high: expected },
      values: { points: points.text, coefficient: cell.text },
      related: [points.cell, cell.cell],
      fix:
        score.source === 'typed'
          ? replace(facts, 'suggestion', score.cell, constant(toNumber(expected)))
          : null,
    });
  },
);
