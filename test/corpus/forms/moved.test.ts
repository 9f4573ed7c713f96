import fc from 'fast-check';
import { recognize } from '../../../src/recognize';
import { workbookOf } from '../../support/workbook';
import { layouts } from '../layouts';
import { isBlind } from '../layouts/split';
import type { Layout } from '../layouts/types';
import { forms } from './index';

const open = [...layouts.filter(({ id }) => !isBlind(id)), ...forms].filter(({ sheets }) =>
  Object.values(sheets).every(({ at, formats }) => at === undefined && formats === undefined),
);

/** What is read, with places counted from the sheet's first filled cell. */
function told({ sheets }: Layout, at: string, down: number, right: number) {
  const moved = Object.fromEntries(
    Object.entries(sheets).map(([name, { rows, visibility }]) => [
      name,
      { rows, at, ...(visibility ? { visibility } : {}) },
    ]),
  );
  return recognize(workbookOf(moved)).tables.map(({ kind, unit, year, columns, rows }) => ({
    kind,
    unit,
    year,
    columns: columns.map(({ role, column }) => `${role} ${column - right}`),
    rows: rows.map(({ row, role, depth, cells }) => [
      row - down,
      role,
      depth,
      ...Object.values(cells).map(({ text }) => text),
    ]),
  }));
}

test('a form reads the same wherever it stands on its sheet', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...open),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (layout, down, right) => {
        const at = `${String.fromCharCode(65 + right)}${down + 1}`;
        expect(told(layout, at, down, right)).toEqual(told(layout, 'A1', 0, 0));
      },
    ),
    { numRuns: 150 },
  );
});
