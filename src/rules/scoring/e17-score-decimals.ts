import { decimalsOf, fromNumber, round, toNumber } from '../../quantity';
import type { TableCell } from '../../recognize';
import { rule } from '../rule';
import { constant, replace } from '../support/fixes';
import { namedRows, subjectOf } from '../support/indicators';

/** E17: scores hold no more decimals than the scheme prints; hidden ones make a total that seems wrong by 0.01. */
export const e17 = rule(
  {
    id: 'E17',
    slug: 'score-decimals',
    group: 'scoring',
    severity: 'info',
    basis: ['scheme', 'system'],
    messages: ['decimals'],
    fixes: ['suggestion'],
  },
  (facts, report) => {
    const { scoreDecimals } = facts.scheme;
    const hold = (subject: string, found?: TableCell): void => {
      const value = typeof found?.value === 'number' ? fromNumber(found.value) : null;
      if (!found || value === null || decimalsOf(value) <= scoreDecimals) return;
      const expected = round(value, scoreDecimals);
      const fix =
        found.formula === null
          ? replace(facts, 'suggestion', found.cell, constant(toNumber(expected)))
          : null;
      const values = { decimals: scoreDecimals };
      report({ key: 'decimals', cell: found.cell, subject, stated: value, expected, values, fix });
    };
    for (const { indicator } of namedRows(facts)) hold(subjectOf(indicator), indicator.row.cells.score);
    for (const { total } of facts.evaluation.funds) hold(total?.subject ?? '', total?.row.cells.score);
    for (const { total } of facts.evaluation.indicators) {
      if (total?.score) hold('总分', facts.tableCell(total.score.cell));
    }
  },
);
