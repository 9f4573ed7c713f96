import { compare, equal, multiply, parseFigure, round, shift, toNumber } from '../../quantity';
import type { Decimal } from '../../quantity';
import type { Indicator } from '../../evaluation';
import { rowRule } from '../rule';
import { constant, replace } from '../support/fixes';
import { shownOf, subjectOf } from '../support/indicators';

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
    const header = form.columns.find(({ role }) => role === 'coefficient')?.header ?? '';
    const share = shareOf(indicator, header);
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

/** The coefficient as a share of the points; null when it is not a number from 0 to 1, or 0 to 100 percent. */
function shareOf({ row }: Indicator, header: string): Decimal | null {
  const figure = parseFigure(shownOf(row.cells.coefficient));
  if (!figure || (figure.unit !== null && figure.unit !== '%')) return null;
  const percent = figure.unit === '%' || /[%％]/.test(header) || compare(figure.value, '1') > 0;
  const share = percent ? shift(figure.value, -2) : figure.value;
  return compare(share, '0') < 0 || compare(share, '1') > 0 ? null : share;
}
