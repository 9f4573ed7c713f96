import { numberFormat } from '../../src/quantity';

test.each([
  ['General', 'general', null, null],
  ['General"篇"', 'general', null, '篇'],
  ['0', 'number', { least: 0, most: 0 }, null],
  ['#,##0.0##', 'number', { least: 1, most: 3 }, null],
  ['0.00%', 'percent', { least: 2, most: 2 }, null],
  ['0.00"万元"', 'number', { least: 2, most: 2 }, '万元'],
  ['0.0\\元', 'number', { least: 1, most: 1 }, '元'],
  ['¥#,##0.00', 'number', { least: 2, most: 2 }, null],
  ['[Red]0.0;[Blue]0.00', 'number', { least: 1, most: 1 }, null],
  ['[$-804]0.00', 'number', { least: 2, most: 2 }, null],
  ['"未完成', 'general', null, null],
  ['[未完成0', 'general', null, null],
  // What is printed is not the value.
  ['0.00,', 'general', null, null],
  ['#,##0.0,,', 'general', null, null],
  ['0.00E+00', 'general', null, null],
  ['0.0e-0', 'general', null, null],
  ['yyyy"年"m"月"', 'date', null, null],
  ['[h]:mm', 'date', null, null],
  ['[mm]', 'date', null, null],
  ['[$hms]0', 'number', { least: 0, most: 0 }, null],
  ['@', 'text', null, null],
])('%s', (format, kind, decimals, unit) => {
  const read = { kind, decimals, unit };
  expect(numberFormat(format)).toEqual(read);
  expect(numberFormat(format)).toEqual(read);
});
