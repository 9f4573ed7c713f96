import { decimalsOf, fromNumber, round, toNumber } from '../../quantity';
import type { TableCell } from '../../recognize';
import { rowRule } from '../rule';
import type { Report } from '../rule';
import type { Facts } from '../facts';
import type { Scheme } from '../../schemes';
import { constant, replace } from '../support/fixes';
import { subjectOf } from '../support/indicators';

/** E17: scores hold no more decimals than the scheme prints; hidden ones make a total that seems wrong by 0.01. */
export const e17 = rowRule(
  {
    id: 'E17',
    slug: 'score-decimals',
    group: 'scoring',
    severity: 'info',
    basis: ['scheme', 'system'],
    messages: ['decimals'],
    fixes: ['suggestion'],
  },
  'named',
  ({ indicator }, report, facts) => hold(facts, report, subjectOf(indicator), indicator.row.cells.score),
  (facts, report) => {
    for (const { total } of facts.evaluation.funds)
      hold(facts, report, total?.subject ?? '', total?.row.cells.score);
    for (const { total } of facts.evaluation.indicators) {
      if (total?.score) hold(facts, report, '总分', facts.tableCell(total.score.cell));
    }
  },
);

function hold(
  facts: Pick<Facts, 'tableCell'> & { readonly scheme: Scheme },
  report: Report<'decimals'>,
  subject: string,
  found?: TableCell,
): void {
  const { scoreDecimals } = facts.scheme;
  // A whole number has none.
  if (Number.isInteger(found?.value)) return;
  const value = typeof found?.value === 'number' ? fromNumber(found.value) : null;
  if (!found || value === null || decimalsOf(value) <= scoreDecimals) return;
  const expected = round(value, scoreDecimals);
  const fix =
    found.formula === null ? replace(facts, 'suggestion', found.cell, constant(toNumber(expected))) : null;
  const values = { decimals: scoreDecimals };
  report({ key: 'decimals', cell: found.cell, subject, stated: value, expected, values, fix });
}
