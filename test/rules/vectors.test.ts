import { evaluate } from '../../src/evaluation';
import { judgeQuotient, measureOfCell, parseFigure, parseMeasure } from '../../src/quantity';
import { recognize } from '../../src/recognize';
import { judgeEvaluation } from '../../src/rules';
import { certainScore, gradeOf } from '../../src/rules/support/scores';
import { SCHEMES } from '../../src/schemes';
import type { Scheme } from '../../src/schemes';
import type { Rows } from '../support/workbook';
import { workbookOf } from '../support/workbook';
import { evaluation, form, money, row } from './forms';

const read = (sheets: Readonly<Record<string, Rows>>) => {
  const workbook = workbookOf(sheets);
  return evaluate(workbook, recognize(workbook));
};
const found = (sheets: Readonly<Record<string, Rows>>) =>
  judgeEvaluation(read(sheets), SCHEMES[0]).findings.map(({ rule }) => rule);
const scored = (
  target: string,
  actual: string,
  points: number,
  reverseFormula: Scheme['reverseFormula'] = 'linear',
) => {
  const [grid] = read(evaluation(row('产出/数量', '任务甲', target, actual, points, points))).indicators;
  const [indicator] = grid?.indicators ?? [];
  return indicator && certainScore(indicator, { ...SCHEMES[0], reverseFormula });
};
const funds = (budget: number, executed: number, rate: string, score: number | string) =>
  form({
    funds: [['', '年度资金总额', budget, budget, executed, 10, rate, score]],
    rows: [row('产出/数量', '任务甲', '≥50篇', '50篇', 90, 90)],
  });

test.each([
  ['≥50', '40', 10, 'linear', '8'],
  ['≤90', '99', 10, 'linear', '9'],
  ['≤90', '99', 10, 'ratio', '9.09'],
  ['≤90', '99', 10, 'allOrNothing', '0'],
  ['≤90', '180', 10, 'linear', '0'],
  ['≤90', '180', 10, 'ratio', '5'],
  ['＝0', '1', 5, 'linear', '0'],
  ['≥100百分比', '100', 10, 'linear', '10'],
  ['6000万元以上', '6100万元', 10, 'linear', '10'],
  ['≥2000', '3061', 10, 'linear', '10'],
] as const)('%s → %s, %d points, %s: %s', (target, actual, points, formula, score) => {
  expect(scored(target, actual, points, formula)).toBe(score);
});

test('a target that is not reached needs a reason, one far exceeded too', () => {
  expect(found(evaluation(row('产出/数量', '任务甲', '≥50篇', '40篇', 10, 8, null)))).toContain('D03');
  expect(found(evaluation(row('产出/数量', '任务甲', '≥2000篇', '3061篇', 10, 10, null)))).toContain('D04');
});

test.each([
  [5.99, true],
  [6, false],
  [7.99, false],
  [8, true],
])('部分达成 of 10 points scored %d: outside its band %s', (score, outside) => {
  const tier = row('产出/质量', '栏目质量', '优良', '部分达成年度指标并具有一定效果', 10, score, '见说明');
  expect(found(evaluation(tier)).includes('E05')).toBe(outside);
});

test('43.2 and 37.24 execute 86.20 %, 8.62 points', () => {
  const [stated, part, whole] = ['86.20', '37.24', '43.2'].map((text) => parseFigure(text));
  if (!stated || !part || !whole) throw new Error('not read');
  expect(judgeQuotient(stated, part, whole)?.verdict).toBe('exact');
  const right = found(funds(43.2, 37.24, '86.20%', 8.62));
  expect(right).not.toContain('E06');
  expect(right).not.toContain('G02');
  expect(found(funds(43.2, 37.24, '86.20%', 9))).toContain('E06');
});

test('338.31 of 329.77 is 102.59 %, 10 points and a warning', () => {
  const rules = found(funds(329.77, 338.31, '102.59%', 10));
  expect(rules).toContain('G04');
  expect(rules).not.toContain('E06');
  expect(rules).not.toContain('G02');
});

test('without a budget the rate is a dash', () => {
  expect(found(funds(0, 0, '—', '—'))).not.toContain('G03');
  expect(found(funds(0, 0, '0%', '—'))).toContain('G03');
});

test('a total of 89.995 is printed 90.00: 优 as printed, 良 as carried', () => {
  expect(gradeOf('90', SCHEMES[0])).toBe('优');
  expect(gradeOf('89.995', SCHEMES[0])).toBe('良');
});

test.each([
  [-328.79, '-16.37%', false],
  [-328.79, '-18.37%', true],
])('1679.56 against 2008.35: %d and %s, wrong %s', (change, rate, wrong) => {
  const sheets = money(
    '2024年收支决算表',
    ['本年决算数', '上年决算数', '增减额', '增减率'],
    ['本年收入', 1679.56, 2008.35, change, rate],
    ['其他收入', 0, 0, 0, '—'],
  );
  expect(found(sheets).includes('G11')).toBe(wrong);
});

test('39, 2 and 1 of 42 are 93 %, 5 % and 2 %', () => {
  for (const [part, percent] of [
    ['39', '93'],
    ['2', '5'],
    ['1', '2'],
  ] as const) {
    const [stated, of, whole] = [percent, part, '42'].map((text) => parseFigure(text));
    if (!stated || !of || !whole) throw new Error('not read');
    expect(judgeQuotient(stated, of, whole, { exact: true })?.verdict).toBe('exact');
  }
});

test('≥100百分比 is ≥ 100 %, a date before another is met', () => {
  expect(parseMeasure('≥100百分比')).toMatchObject({ operator: '≥', figure: { value: '100', unit: '%' } });
  expect(found(evaluation(row('产出/质量', '合格率', '≥100百分比', '100%', 10, 10)))).toEqual(
    expect.arrayContaining(['C03', 'C07']),
  );
  expect(measureOfCell({ value: '9月前', format: 'General', text: '9月前' })).toMatchObject({ kind: 'date' });
  expect(found(evaluation(row('产出/时效', '完成时间', '9月前', '7月', 10, 10)))).not.toContain('D16');
});
