import { rowRule } from '../rule';
import { constant, replace } from '../support/fixes';
import { subjectOf } from '../support/indicators';

const WORD = /(?<=\d)\s*百分比/;

/** C03: percent is written %, not 百分比, behind a number and in the column of units. */
export const c03 = rowRule(
  {
    id: 'C03',
    slug: 'percent-word',
    group: 'target',
    severity: 'info',
    basis: ['system'],
    messages: ['word'],
    fixes: ['fix'],
  },
  'named',
  ({ indicator }, report, facts) => {
    const { target, actual, unit } = indicator.row.cells;
    for (const cell of [target, actual, unit]) {
      if (!cell?.text.includes('百分比')) continue;
      const expected =
        cell !== unit ? cell.text.replace(WORD, '%') : cell.text === '百分比' ? '%' : cell.text;
      if (expected === cell.text) continue;
      const fix = replace(facts, 'fix', cell.cell, constant(expected));
      const subject = subjectOf(indicator);
      report({ key: 'word', cell: cell.cell, subject, stated: cell.text, expected, fix });
    }
  },
);
