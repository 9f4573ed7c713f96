import fc from 'fast-check';
import {
  columnIndex,
  columnName,
  formatCell,
  formatArea,
  formatRange,
  parseArea,
  parseCell,
  parseRange,
} from '../../src/workbook';

const sheetName = fc.string({ minLength: 1, maxLength: 31 }).filter((name) => !/[\\/?*[\]:]/.test(name));

test('columns: letters and numbers are each other’s inverse', () => {
  expect(columnName(0)).toBe('A');
  expect(columnName(26)).toBe('AA');
  expect(columnName(16383)).toBe('XFD');
  fc.assert(
    fc.property(fc.nat(16383), (column) => {
      expect(columnIndex(columnName(column))).toBe(column);
    }),
  );
});

test('a cell written and read again is the same, whatever the sheet is called', () => {
  fc.assert(
    fc.property(sheetName, fc.nat(1_048_575), fc.nat(16383), (sheet, row, column) => {
      expect(parseCell(formatCell({ sheet, row, column }))).toEqual({ sheet, row, column });
    }),
  );
});

test('an area written and read again is the same', () => {
  fc.assert(
    fc.property(
      sheetName,
      fc.nat(900_000),
      fc.nat(16_000),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 300 }),
      (sheet, row, column, rows, columns) => {
        const range = { sheet, row, column, rows, columns };
        expect(parseRange(formatRange(range))).toEqual(range);
        expect(parseArea(formatArea(range))).toEqual({ row, column, rows, columns });
      },
    ),
  );
});

test('what is no address is refused', () => {
  for (const text of ['', 'B', '7', 'B0', 'XFE1', 'A1048577', 'B7:', 'B7;C8', '=B7'])
    expect(parseArea(text)).toBeNull();
  expect(parseCell('B7')).toBeNull();
  expect(parseCell("'收支'!B7:C8")).toBeNull();
  expect(parseArea('$C$9:$B$7')).toEqual({ row: 6, column: 1, rows: 3, columns: 2 });
});
