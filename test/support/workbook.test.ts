import { cellAt } from '../../src/workbook';
import { workbookOf } from './workbook';

test('a sheet from rows keeps addresses, formulas and formats', () => {
  const book = workbookOf({
    表: {
      rows: [
        [null, '甲', null],
        [null, 0.5, { f: '=C2', v: 2 }, { f: '=D2' }],
      ],
      at: 'B2',
      formats: { 'C3:D3': '0.00%' },
      merges: ['C2:D2'],
    },
  });
  const sheet = book.sheets[0]!;
  expect(sheet.area).toEqual({ row: 1, column: 2, rows: 2, columns: 3 });
  expect(cellAt(sheet, 1, 2).value).toBe('甲');
  expect(cellAt(sheet, 2, 2)).toEqual({ value: 0.5, formula: null, format: '0.00%' });
  expect(cellAt(sheet, 2, 3)).toEqual({ value: 2, formula: '=C2', format: '0.00%' });
  expect(sheet.uncomputed).toEqual([{ row: 2, column: 4 }]);
  expect(sheet.merges).toEqual([{ row: 1, column: 2, rows: 1, columns: 2 }]);
  expect(workbookOf({ 空: [] }).sheets[0]!.area.rows).toBe(0);
});
