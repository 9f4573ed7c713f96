import type { CellAddress } from '../../workbook';
import type { TableKind } from '../../recognize';
import { rule } from '../rule';
import { oldTitles } from '../support/repeatedYears';
import { originOf } from '../support/tables';
import { wordsOf } from '../support/indicators';

const YEAR = /20\d{2}(?!\d)/g;
/** Results tell of rankings and prizes of other years; only money is of one. */
const OF_ONE_YEAR = new Set<TableKind>(['accounts', 'sangong', 'funds']);
const OTHER_YEAR = /上年|结转|结余|年末|年初|以来|至|—|-|起|比|较|截至|跨/;

/**
 * I01: sheet name, title and rows of a table speak of one year. Tables whose rows are years, spans of years, and lines
 * that are about another year (上年结转) are not judged.
 */
export const i01 = rule(
  {
    id: 'I01',
    slug: 'one-year',
    group: 'consistency',
    severity: 'error',
    basis: ['form'],
    messages: ['sheet', 'row', 'repeats'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { table, year, subject, slot, other } of oldTitles(evaluation)) {
      report({
        key: 'repeats',
        severity: 'warning',
        cell: originOf(table.table),
        subject: table.table.title,
        stated: year,
        expected: wordsOf(evaluation.year),
        values: { line: subject, amount: slot.text },
        related: [slot.cell, other.cell],
      });
    }
    for (const table of evaluation.reading.tables) {
      const [inTitle, inSheet] = [yearIn(table.title), yearIn(table.sheet)];
      if (table.titleCell && inTitle && inSheet && inTitle !== inSheet) {
        report({
          key: 'sheet',
          cell: table.titleCell,
          subject: table.title,
          stated: inTitle,
          expected: inSheet,
          values: { sheet: table.sheet },
        });
      }
      const year = table.year ?? inTitle;
      const twoYears = table.columns.some(({ role }) => role === 'previous');
      if (!year || twoYears || !OF_ONE_YEAR.has(table.kind)) continue;
      const odd = table.rows.flatMap((row): { cell: CellAddress; text: string; said: string }[] => {
        const label = row.cells.label ?? row.cells.name;
        const said = label && yearIn(label.text);
        return said && !OTHER_YEAR.test(label.text) ? [{ cell: label.cell, text: label.text, said }] : [];
      });
      const years = new Set(odd.map(({ said }) => said));
      if (years.size > 1 || years.has(year)) continue;
      for (const { cell, text, said } of odd) {
        report({ key: 'row', cell, subject: text, stated: said, expected: year });
      }
    }
  },
);

/** The year that a text speaks of; null where it names none or several. */
function yearIn(text: string): string | null {
  const [year, ...more] = new Set(text.normalize('NFKC').match(YEAR));
  return year !== undefined && more.length === 0 ? year : null;
}
