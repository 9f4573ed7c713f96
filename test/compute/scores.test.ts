import fc from 'fast-check';
import { measuredOperand } from '../../src/compute/cells';
import type { Scheme } from '../../src/schemes';
import type { TestCell } from './builder';
import { lines, plan, reasons, scheme } from './planning';

const HEAD = ['名称', '指标值', '完成值', '分值', '得分'];
const score = (
  target: TestCell,
  actual: TestCell,
  points: TestCell = 10,
  by: Scheme = scheme,
  name = '某指标',
) => {
  const result = plan(
    [HEAD, [name, target, actual, points, null]],
    (of) => ({ indicators: [of.form([of.indicator(2)])] }),
    by,
  );
  return result.fillings.map(({ formula, result }) => `${formula} → ${result}`)[0] ?? result.unfilled[0]?.why;
};
const by = (reverseFormula: Scheme['reverseFormula']): Scheme => ({ ...scheme, reverseFormula });

test.each<[TestCell, TestCell, string]>([
  ['≥50', 40, '=ROUND(MIN(1,C2/50)*D2,2) → 8'],
  ['≥50', '40', '=ROUND(MIN(1,VALUE(C2)/50)*D2,2) → 8'],
  ['≥3000条', '3150条', '=ROUND(MIN(1,VALUE(SUBSTITUTE(C2,"条",""))/3000)*D2,2) → 10'],
  ['≥95%', '90%', '=ROUND(MIN(1,VALUE(SUBSTITUTE(C2,"%",""))/95)*D2,2) → 9.47'],
  ['≥95%', { value: 0.9, format: '0%' }, '=ROUND(MIN(1,C2/95%)*D2,2) → 9.47'],
  [{ value: 0.95, format: '0%' }, '90%', '=ROUND(MIN(1,VALUE(SUBSTITUTE(C2,"%",""))/(B2*100))*D2,2) → 9.47'],
  [{ value: 0.95, format: '0%' }, { value: 0.9, format: '0%' }, '=ROUND(MIN(1,C2/B2)*D2,2) → 9.47'],
  ['6000万元以上', '0.5亿元', '=ROUND(MIN(1,VALUE(SUBSTITUTE(C2,"亿元",""))/0.6)*D2,2) → 8.33'],
  ['≥2000', 3061, '=ROUND(MIN(1,C2/2000)*D2,2) → 10'],
  ['＝100%', '100%', '=ROUND(MIN(1,VALUE(SUBSTITUTE(C2,"%",""))/100)*D2,2) → 10'],
  ['＝0次', '0次', '=IF(VALUE(SUBSTITUTE(C2,"次",""))<=0,D2,0) → 10'],
  ['＝0', 1, '=IF(C2<=0,D2,0) → 0'],
  ['≤0', 1, '=IF(C2<=0,D2,0) → 0'],
  ['≥5%', '-1%', '=ROUND(MAX(0,MIN(1,VALUE(SUBSTITUTE(C2,"%",""))/5))*D2,2) → 0'],
  ['9月前', '7月', '=D2 → 10'],
])('%j, %j', (target, actual, expected) => {
  expect(score(target, actual)).toBe(expected);
});

test.each<[Scheme['reverseFormula'], number, string]>([
  ['linear', 99, '=IF(C2<=90,D2,ROUND(MAX(0,1-(C2-90)/90)*D2,2)) → 9'],
  ['ratio', 99, '=IF(C2<=90,D2,ROUND(90/C2*D2,2)) → 9.09'],
  ['allOrNothing', 99, '=IF(C2<=90,D2,0) → 0'],
  ['linear', 180, '=IF(C2<=90,D2,ROUND(MAX(0,1-(C2-90)/90)*D2,2)) → 0'],
  ['ratio', 180, '=IF(C2<=90,D2,ROUND(90/C2*D2,2)) → 5'],
  ['linear', 90, '=IF(C2<=90,D2,ROUND(MAX(0,1-(C2-90)/90)*D2,2)) → 10'],
])('a reverse indicator by the %s formula at %d', (formula, actual, expected) => {
  expect(score('≤90', actual, 10, by(formula))).toBe(expected);
});

test.each<[TestCell, TestCell, string]>([
  ['≥50', '', 'missingInput'],
  ['≥XX%', '95%', 'missingInput'],
  ['有所提升', '达成年度指标', 'needsJudgement'],
  ['有所提升', '明显提升', 'needsJudgement'],
  ['≥3000条', '3800多条', 'needsJudgement'],
  ['≥95%', '0.9', 'needsJudgement'],
  ['>95%', '95%', 'needsJudgement'],
  ['≥0次', '3次', 'needsJudgement'],
  ['11月前', '12月', 'needsJudgement'],
  ['≥50', '４０', 'numberAsText'],
  ['≥50', '百分之九十', 'numberAsText'],
])('%j, %j is left to a person: %s', (target, actual, why) => {
  expect(score(target, actual)).toBe(why);
});

test('a bare target is read as “reach it” except where less is better', () => {
  expect(score('100', 95)).toBe('=ROUND(MIN(1,C2/100)*D2,2) → 9.5');
  expect(score('100', 95, 10, scheme, '项目总成本')).toBe('needsJudgement');
});

test('words of a cell are quoted in the formula', () => {
  expect(measuredOperand('完成"3"篇', 'C2')?.expression).toBe(
    'VALUE(SUBSTITUTE(SUBSTITUTE(C2,"完成""",""),"""篇",""))',
  );
  expect(measuredOperand('3"),1+2,("', 'C2')).toBeNull();
});

test('a row with a standard of its own, and one without points', () => {
  const rows = [HEAD, ['甲', '≥50', 40, 10, null], ['乙', '≥50', 40, null, null]] as const;
  const result = plan(rows, (of) => ({
    indicators: [
      of.form([
        of.indicator(2, { explanation: { value: '每少1项扣0.5分', cell: of.address('A2'), text: '' } }),
        of.indicator(3),
      ]),
    ],
  }));
  expect(lines(result)).toEqual([]);
  expect(reasons(result)).toEqual(['得分 E2 needsJudgement']);
});

test('the formula agrees with the result for any figures', () => {
  const amount = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 100);
  const operator = fc.constantFrom('≥', '≤', '<', '>', '＝', '');
  const formula = fc.constantFrom<Scheme['reverseFormula']>('linear', 'ratio', 'allOrNothing');
  fc.assert(
    fc.property(
      operator,
      amount,
      amount,
      fc.integer({ min: 1, max: 60 }),
      formula,
      fc.boolean(),
      (sign, target, actual, points, reverse, asText) => {
        const filled = score(`${sign}${target}个`, asText ? `${actual}个` : actual, points, by(reverse));
        const [, result] = / → (.*)$/.exec(filled ?? '') ?? [];
        expect(result === undefined || (Number(result) >= 0 && Number(result) <= points)).toBe(true);
      },
    ),
  );
});
