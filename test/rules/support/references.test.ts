import { referencesOf } from '../../../src/rules/support/references';

const of = (formula: string) =>
  referencesOf(formula, '本表').map(
    ({ sheet, area: { row, column, rows, columns } }) => `${sheet} ${row},${column} ${rows}x${columns}`,
  );

test.each([
  ['=B2', ['本表 1,1 1x1']],
  ['=$B$2+b3', ['本表 1,1 1x1', '本表 2,1 1x1']],
  ['=SUM(B2:C10)', ['本表 1,1 9x2']],
  ['=SUM($B$2:$C$10)', ['本表 1,1 9x2']],
  ['=SUM(B:B)', ['本表 0,1 1048576x1']],
  ['=SUM($D:B)', ['本表 0,1 1048576x3']],
  ['=SUM(AA:AB)', ['本表 0,26 1048576x2']],
  ["='收支 表'!B2", ['收支 表 1,1 1x1']],
  ["='甲''乙'!B2", ["甲'乙 1,1 1x1"]],
  ['=收支_1.0!$B$2', ['收支_1.0 1,1 1x1']],
  ['=IF("B2"="","B3",B4)', ['本表 3,1 1x1']],
  ['=A1&"说 ""B2"" 的"&A3', ['本表 0,0 1x1', '本表 2,0 1x1']],
])('%s', (formula, found) => expect(of(formula)).toEqual(found));

test.each([
  '=1+2',
  '=LOG10(5)',
  '=本期B2',
  '=B2C',
  '=XB2_1',
  '=B2.5',
  '=XFE:XFE',
  '=ZZZZ1',
  '=B12345678',
  '=B0',
  '=TAX2024(1)',
])('%s refers to no cell', (formula) => expect(of(formula)).toEqual([]));
