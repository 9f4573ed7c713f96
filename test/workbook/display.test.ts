import { displayText, isErrorValue } from '../../src/workbook';

test.each([
  [0.1637, '0.00%', '16.37%'],
  [-328.79, '#,##0.00', '-328.79'],
  [1679.5, '#,##0.00', '1,679.50'],
  [95, 'General', '95'],
  [0.1 + 0.2, 'General', '0.3'],
  [45292, 'yyyy"年"m"月"d"日"', '2024年1月1日'],
  [45292, 'yyyy/m/d', '2024/1/1'],
  [true, 'General', 'TRUE'],
  [null, '0.00', ''],
  ['329.77 ', '0.00', '329.77 '],
])('%p in %p reads %p', (value, format, text) => {
  expect(displayText(value, format)).toBe(text);
});

test('a broken format does not hide the figure', () => {
  expect(displayText(12.5, '0.00[[[')).toContain('12.5');
});

test('errors are told from text', () => {
  expect(isErrorValue('#DIV/0!')).toBe(true);
  expect(isErrorValue('#1 产品')).toBe(false);
});
