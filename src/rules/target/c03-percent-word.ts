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
    const { row } = indicator;
    const subject = subjectOf(indicator);
    const hold = (
      cell: { readonly text: string; readonly cell: typeof indicator.cell },
      expected: string,
    ): void => {
      if (expected === cell.text) return;
      const fix = replace(facts, 'fix', cell.cell, constant(expected));
      report({ key: 'word', cell: cell.cell, subject, stated: cell.text, expected, fix });
    };
    for (const role of ['target', 'actual'] as const) {
      const cell = row.cells[role];
      if (cell) hold(cell, cell.text.replace(WORD, '%'));
    }
    const unit = row.cells.unit;
    if (unit) hold(unit, unit.text === '百分比' ? '%' : unit.text);
  },
);
