import type { CellAddress } from '../../workbook';
import { rule } from '../rule';
import { oldTitles } from '../support/repeatedYears';
import { originOf } from '../support/tables';
import { shownOf, wordsOf } from '../support/indicators';

const YEAR = /20\d{2}(?=\s*(?:年|$|[^\d]))/g;
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
      const [title, sheet] = [yearsOf(table.title), yearsOf(table.sheet)];
      const [inTitle] = title;
      const [inSheet] = sheet;
      if (table.titleCell && title.length === 1 && sheet.length === 1 && inTitle !== inSheet) {
        report({
          key: 'sheet',
          cell: table.titleCell,
          subject: table.title,
          stated: inTitle ?? '',
          expected: inSheet ?? '',
          values: { sheet: table.sheet },
        });
      }
      const year = table.year ?? inTitle;
      // Results tell of rankings and prizes of other years; only money is of one.
      if (!['accounts', 'sangong', 'funds'].includes(table.kind)) continue;
      if (year === undefined || /previous/.test(table.columns.map(({ role }) => role).join())) continue;
      const odd = table.rows.flatMap((row): { cell: CellAddress; text: string; year: string }[] => {
        const label = row.cells.label ?? row.cells.name;
        const [first, ...more] = yearsOf(shownOf(label));
        if (!label || first === undefined || more.length > 0 || OTHER_YEAR.test(label.text)) return [];
        return [{ cell: label.cell, text: label.text, year: first }];
      });
      const years = new Set(odd.map((row) => row.year));
      if (years.size !== 1 || years.has(year)) continue;
      for (const row of odd) {
        report({ key: 'row', cell: row.cell, subject: row.text, stated: row.year, expected: year });
      }
    }
  },
);

const yearsOf = (text: string): readonly string[] => [...new Set(text.normalize('NFKC').match(YEAR))];
