import fc from 'fast-check';
import { formulaForFile, formulaFromFile, shiftFormula } from '../../src/files/formulaText';
import { redirectFormula } from '../../src/files/sheetReferences';
import { formatLocal } from '../../src/workbook';

describe('shiftFormula', () => {
  const cases: readonly (readonly [string, number, number, string])[] = [
    ['A1+B$2-$C3*$D$4', 1, 2, 'C2+D$2-$C4*$D$4'],
    ['SUM(A1:B2)/LOG10(A1)', 3, 0, 'SUM(A4:B5)/LOG10(A4)'],
    ['IF(A1="A1","B2",C3)', 1, 1, 'IF(B2="A1","B2",D4)'],
    ["'A1 表'!A1&表1!B2", 1, 0, "'A1 表'!A2&表1!B3"],
    ['A:A+$B:C+1:1+$2:3', 1, 1, 'B:B+$B:D+2:2+$2:4'],
    ['表1[A1]+X1Y2+率A1+A1.5', 1, 0, '表1[A1]+X1Y2+率A1+A1.5'],
    ['A1', -1, 0, '#REF!'],
    ['B2:C3', 0, -2, '#REF!:A3'],
    ['XFD1', 0, 1, '#REF!'],
    ['1.5*A1', 1, 0, '1.5*A2'],
  ];
  it.each(cases)('%s by %d rows and %d columns', (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });

  it('undoes itself within the sheet', () => {
    const cell = fc.record({
      row: fc.integer({ min: 50, max: 900 }),
      column: fc.integer({ min: 50, max: 900 }),
    });
    fc.assert(
      fc.property(
        cell,
        cell,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        (a, b, rows, columns) => {
          const formula = `SUM(${formatLocal(a)}:${formatLocal(b)},"A1")*$A$1`;
          expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
    );
  });
});

describe('formulas in files', () => {
  it('mark newer functions, and only those', () => {
    const formula = '=IFS(XLOOKUP(A1,B:B,C:C)>1,FILTER(A:A,B:B),TRUE,SUM(A1)&"IFS(")+MyIFS(1)';
    const filed =
      '_xlfn.IFS(_xlfn.XLOOKUP(A1,B:B,C:C)>1,_xlfn._xlws.FILTER(A:A,B:B),TRUE,SUM(A1)&"IFS(")+MyIFS(1)';
    expect(formulaForFile(formula)).toBe(filed);
    expect(formulaFromFile(filed)).toBe(formula);
    expect(formulaFromFile('=SUM(A1)')).toBe('=SUM(A1)');
  });
});

describe('redirectFormula', () => {
  const cases: readonly (readonly [string, string | null, string])[] = [
    ['=表!A1+\'表\'!$B$2:C3+表1!A1+"表!A1"', '收支', "='收支'!A1+'收支'!$B$2:C3+表1!A1+\"表!A1\""],
    ["=SUM(表!A:B)+'x 表'!A1", null, "=SUM(#REF!)+'x 表'!A1"],
    ['=表!名称', 'b', "='b'!名称"],
  ];
  it.each(cases)('%s to %s', (formula, to, redirected) => {
    expect(redirectFormula(formula, '表', to)).toBe(redirected);
  });
});
