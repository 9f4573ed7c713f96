import { evaluationOf, Facts, sheetOf, tableOf, workbookOf, type TestCell } from './builder';
import { formulasHold, planByHand, scheme } from './planning';

const quotient = (rows: readonly (readonly TestCell[])[], header = '执行率') => {
  const sheet = sheetOf('表1', [['项目', '预算', '执行', header], ...rows]);
  const of = new Facts(sheet, tableOf(sheet, [[3, 'rate', header]]));
  const relations = rows.map((_, row) =>
    of.relation('quotient', `D${row + 2}`, [`C${row + 2}`, `B${row + 2}`]),
  );
  const result = planByHand(evaluationOf({ relations }), scheme, workbookOf(sheet));
  formulasHold(result, workbookOf(sheet));
  return result.fillings.map(({ formula, numberFormat, text, change }) => [
    formula,
    numberFormat,
    text,
    change.style?.numberFormat,
  ]);
};
const formula = '=IF(B2=0,"—",C2/B2)';

test('a column without any rate gets percents', () => {
  expect(quotient([['甲', 43.2, 37.24, null]])).toEqual([[formula, '0.00%', '86.20%', '0.00%']]);
});

test('the cell’s own percent format stays', () => {
  expect(quotient([['甲', 43.2, 37.24, { value: null, format: '0.0%' }]])).toEqual([
    [formula, '0.0%', '86.2%', undefined],
  ]);
});

test('the column’s percent format is taken', () => {
  expect(
    quotient([
      ['甲', 43.2, 37.24, null],
      ['乙', 10, 5, { value: 0.5, format: '0%' }],
    ]),
  ).toEqual([[formula, '0%', '86%', '0%']]);
});

test('a column of rates typed as 50 is filled times 100', () => {
  expect(
    quotient([
      ['甲', 43.2, 37.24, null],
      ['乙', 10, 5, 50],
    ]),
  ).toEqual([['=IF(B2=0,"—",ROUND(C2/B2*100,2))', '0.00', '86.20', '0.00']]);
});

test('and so is one whose header says （%）', () => {
  expect(quotient([['甲', 43.2, 37.24, null]], '执行率（%）')).toEqual([
    ['=IF(B2=0,"—",ROUND(C2/B2*100,2))', '0.00', '86.20', '0.00'],
  ]);
});

test('nothing is executed of nothing', () => {
  expect(quotient([['甲', 0, 0, null]])[0]?.[2]).toBe('—');
});

test('a cell formatted as text is made a number cell, or its formula would show', () => {
  expect(quotient([['甲', 43.2, 37.24, { value: null, format: '@' }]])[0]?.[3]).toBe('0.00%');
});
