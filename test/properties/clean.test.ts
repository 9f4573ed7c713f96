import { check, fill } from '../../src/assistant';
import { SCHEMES } from '../../src/schemes';
import { formatCell, sheetNamed, textAt, type CellAddress, type WorkbookSnapshot } from '../../src/workbook';
import { applied } from '../compute/builder';
import { calculate } from '../compute/calculator';
import { blankOf, bookOf } from '../support/generate/book';
import { seeds } from './runs';

const shown = (workbook: WorkbookSnapshot, cell: CellAddress): string => {
  const sheet = sheetNamed(workbook, cell.sheet);
  return sheet ? textAt(sheet, cell.row, cell.column) : '';
};

const CASES = SCHEMES.map((scheme) => [scheme.id, scheme] as const);

describe.each(CASES)('clean workbooks of %s', (id, scheme) => {
  test('have no error and no warning, whether the scheme is chosen or proposed', () => {
    const told = seeds(4).flatMap((seed) => {
      const { workbook } = bookOf(scheme, seed);
      return [check(workbook, { scheme: id }), check(workbook)].flatMap(
        ({ findings, faults, understood }) => [
          ...faults.map((fault) => `${seed} ${fault.rule} ${fault.detail}`),
          ...findings
            .filter(({ severity }) => severity !== 'info')
            .map(
              ({ rule, cell, subject }) =>
                `${seed} (${understood.scheme.id}) ${rule} ${formatCell(cell)} ${subject}`,
            ),
        ],
      );
    });
    expect(told).toEqual([]);
  });

  test('are read whole: nothing of them is left unread', () => {
    const unread = seeds(4).flatMap((seed) =>
      check(bookOf(scheme, seed).workbook).understood.evaluation.reading.unread.map(
        ({ sheet, area, why }) => `${seed} ${sheet} ${JSON.stringify(area)} ${why}`,
      ),
    );
    expect(unread).toEqual([]);
  });

  test('get back every computed figure that was taken out, and nothing typed changes', () => {
    const wrong: string[] = [];
    for (const seed of seeds(4)) {
      const book = bookOf(scheme, seed);
      const blank = blankOf(book);
      const { plan } = fill(blank, { scheme: id });
      const after = {
        ...blank,
        sheets: blank.sheets.map((sheet) =>
          applied(
            sheet,
            plan.fillings.map(({ change }) => ({
              ...change,
              cell: {
                ...change.cell,
                row: change.cell.row - sheet.area.row,
                column: change.cell.column - sheet.area.column,
              },
            })),
          ),
        ),
      };
      for (const cell of book.computed) {
        const [was, is] = [shown(book.workbook, cell), shown(after, cell)];
        if (was !== is) wrong.push(`${seed} ${formatCell(cell)}: ${was}, filled ${is || 'nothing'}`);
      }
      for (const { cell, formula, change } of plan.fillings) {
        const before = shown(blank, cell);
        if (before.trim() !== '') wrong.push(`${seed} ${formatCell(cell)}: over ${before}`);
        const value = change.content?.value ?? null;
        const gives = calculate(formula, cell.sheet, after);
        const same =
          typeof gives === 'number' && typeof value === 'number'
            ? Math.abs(gives - value) <= 1e-9 * Math.max(1, Math.abs(value))
            : gives === value;
        if (!same) wrong.push(`${seed} ${formatCell(cell)}: ${formula} gives ${gives}, not ${value}`);
      }
      const again = fill(after, { scheme: id }).plan.fillings;
      wrong.push(...again.map(({ cell }) => `${seed} ${formatCell(cell)}: filled a second time`));
    }
    expect(wrong).toEqual([]);
  });
});
