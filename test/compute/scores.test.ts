import fc from 'fast-check';
import { measuredOperand } from '../../src/compute/cells';
import type { Scheme } from '../../src/schemes';
import { tableOf, type TestCell } from './builder';
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
  ['≥50', 40, '=ROUND(MIN(1,C2/VALUE(SUBSTITUTE(B2,"≥","")))*D2,2) → 8'],
  ['≥50', '40', '=ROUND(MIN(1,VALUE(C2)/VALUE(SUBSTITUTE(B2,"≥","")))*D2,2) → 8'],
  [
    '≥3000条',
    '3150条',
    '=ROUND(MIN(1,VALUE(SUBSTITUTE(C2,"条",""))/VALUE(SUBSTITUTE(SUBSTITUTE(B2,"≥",""),"条","")))*D2,2) → 10',
  ],
  [
    '≥95%',
    '90%',
    '=ROUND(MIN(1,VALUE(SUBSTITUTE(C2,"%",""))/VALUE(SUBSTITUTE(SUBSTITUTE(B2,"≥",""),"%","")))*D2,2) → 9.47',
  ],
  [
    '不低于95%',
    { value: 0.9, format: '0%' },
    '=ROUND(MIN(1,C2*100/VALUE(SUBSTITUTE(SUBSTITUTE(B2,"不低于",""),"%","")))*D2,2) → 9.47',
  ],
  [{ value: 0.95, format: '0%' }, '90%', '=ROUND(MIN(1,VALUE(SUBSTITUTE(C2,"%",""))/(B2*100))*D2,2) → 9.47'],
  [{ value: 0.95, format: '0%' }, { value: 0.9, format: '0%' }, '=ROUND(MIN(1,C2/B2)*D2,2) → 9.47'],
  [
    '6000万元以上',
    '0.5亿元',
    '=ROUND(MIN(1,VALUE(SUBSTITUTE(C2,"亿元",""))/(VALUE(SUBSTITUTE(B2,"万元以上",""))/10000))*D2,2) → 8.33',
  ],
  [
    '≥1.5万亩',
    '15200亩',
    '=ROUND(MIN(1,VALUE(SUBSTITUTE(C2,"亩",""))/(VALUE(SUBSTITUTE(SUBSTITUTE(B2,"≥",""),"万亩",""))*10000))*D2,2) → 10',
  ],
  ['≥2,000', 3061, '=ROUND(MIN(1,C2/VALUE(SUBSTITUTE(SUBSTITUTE(B2,"≥",""),",","")))*D2,2) → 10'],
  // No formula reads these digits: the printed target stands in it.
  ['≥５０', 40, '=ROUND(MIN(1,C2/50)*D2,2) → 8'],
  ['＝0次', '0次', '=IF(VALUE(SUBSTITUTE(C2,"次",""))<=0,D2,0) → 10'],
  ['＝0', 1, '=IF(C2<=0,D2,0) → 0'],
  ['≤0', 1, '=IF(C2<=VALUE(SUBSTITUTE(B2,"≤","")),D2,0) → 0'],
  [
    '≥5%',
    '-1%',
    '=ROUND(MAX(0,MIN(1,VALUE(SUBSTITUTE(C2,"%",""))/VALUE(SUBSTITUTE(SUBSTITUTE(B2,"≥",""),"%",""))))*D2,2) → 0',
  ],
  ['9月前', '7月', '=D2 → 10'],
  [
    { value: 45_300, format: 'yyyy/m/d' },
    { value: 45_290, format: 'yyyy/m/d' },
    '=IF(C2<=B2,D2,"待人工核实") → 10',
  ],
  [
    '90%-95%',
    '92%',
    '=IF(AND(VALUE(SUBSTITUTE(C2,"%",""))>=90,VALUE(SUBSTITUTE(C2,"%",""))<=95),D2,"待人工核实") → 10',
  ],
  ['90-95', 95, '=IF(AND(C2>=90,C2<=95),D2,"待人工核实") → 10'],
])('%j, %j', (target, actual, expected) => {
  expect(score(target, actual)).toBe(expected);
});

const MOST = 'VALUE(SUBSTITUTE(B2,"≤",""))';

test.each<[Scheme['reverseFormula'], number, string]>([
  ['linear', 99, `=ROUND(MAX(0,MIN(1,1-(C2-${MOST})/${MOST}))*D2,2) → 9`],
  ['ratio', 99, `=IF(C2<=${MOST},D2,ROUND(${MOST}/C2*D2,2)) → 9.09`],
  ['allOrNothing', 99, `=IF(C2<=${MOST},D2,0) → 0`],
  ['linear', 180, `=ROUND(MAX(0,MIN(1,1-(C2-${MOST})/${MOST}))*D2,2) → 0`],
  ['ratio', 180, `=IF(C2<=${MOST},D2,ROUND(${MOST}/C2*D2,2)) → 5`],
  ['linear', 90, `=ROUND(MAX(0,MIN(1,1-(C2-${MOST})/${MOST}))*D2,2) → 10`],
])('a reverse indicator by the %s formula at %d', (formula, actual, expected) => {
  expect(score('≤90', actual, 10, by(formula))).toBe(expected);
});

test.each<[TestCell, TestCell, string]>([
  ['≥50', 60, '=IF(C2>=VALUE(SUBSTITUTE(B2,"≥","")),D2,ROUND(C2/VALUE(SUBSTITUTE(B2,"≥",""))*D2,2)) → 5.625'],
  ['≥50', 40, '=IF(C2>=VALUE(SUBSTITUTE(B2,"≥","")),D2,ROUND(C2/VALUE(SUBSTITUTE(B2,"≥",""))*D2,2)) → 4.5'],
  ['≤90', 80, `=IF(C2<=${MOST},D2,ROUND(MAX(0,1-(C2-${MOST})/${MOST})*D2,2)) → 5.625`],
])('points with more decimals than scores are earned whole: %j, %j', (target, actual, expected) => {
  expect(score(target, actual, 5.625)).toBe(expected);
});

test.each<[TestCell, TestCell, string]>([
  ['≥50', '', 'missingInput'],
  ['≥XX%', '95%', 'missingInput'],
  ['有所提升', '明显提升', 'needsJudgement'],
  ['有所提升', '1.部分达成', 'needsJudgement'],
  ['≥95%', '达成年度指标', 'needsJudgement'],
  ['≥3000条', '3800多条', 'needsJudgement'],
  ['≥95%', '0.9', 'needsJudgement'],
  ['>95%', '95%', 'needsJudgement'],
  ['≥0次', '3次', 'needsJudgement'],
  ['11月前', '12月', 'needsJudgement'],
  ['90-95', 96, 'needsJudgement'],
  ['90-95', '约92', 'needsJudgement'],
  [{ value: 45_300, format: 'yyyy/m/d' }, { value: 45_310, format: 'yyyy/m/d' }, 'needsJudgement'],
  ['≥50', '４０', 'numberAsText'],
  ['≥50', '百分之九十', 'numberAsText'],
])('%j, %j is left to a person: %s', (target, actual, why) => {
  expect(score(target, actual)).toBe(why);
});

test('a bare target is read as “reach it” except where less is better', () => {
  expect(score('100', 95)).toBe('=ROUND(MIN(1,C2/VALUE(B2))*D2,2) → 9.5');
  expect(score('100', 95, 10, scheme, '项目总成本')).toBe('needsJudgement');
  // None is the least there can be, whichever way it is read.
  expect(score('0起', '0起', 10, scheme, '安全事故数')).toBe(
    '=IF(VALUE(SUBSTITUTE(C2,"起",""))<=0,D2,0) → 10',
  );
});

test('words of a cell are quoted in the formula', () => {
  expect(measuredOperand('完成"3"篇', 'C2')?.expression).toBe(
    'VALUE(SUBSTITUTE(SUBSTITUTE(C2,"完成""",""),"""篇",""))',
  );
  expect(measuredOperand('3"),1+2,("', 'C2')).toBeNull();
});

test.each<[TestCell, TestCell, string]>([
  ['有所提升', '达成年度指标', '10'],
  ['定性', '达成预期指标', '10'],
  ['有所提升', '部分达成年度指标并具有一定效果', '7'],
  ['有所提升', '未达成年度指标且效果较差', '3'],
])(
  'a tier of a qualitative indicator earns the top of the first band; of the others the middle is proposed: %j, %j',
  (target, actual, result) => {
    expect(score(target, actual)).toBe(
      `=IF(LEFT(C2,2)="达成",D2,IF(LEFT(C2,2)="部分",ROUND(AVERAGE(60%,80%)*D2,2),IF(LEFT(C2,2)="未达",ROUND(AVERAGE(0%,60%)*D2,2),"待人工核实"))) → ${result}`,
    );
  },
);

const proposalFor = (actual: string) =>
  plan([HEAD, ['某指标', '有所提升', actual, 15, null]], (facts) => ({
    indicators: [facts.form([facts.indicator(2)])],
  })).fillings[0]?.proposal;

test('a proposal names the band in which a person may score', () => {
  expect(proposalFor('达成年度指标')).toBeNull();
  expect(proposalFor('部分达成年度指标并具有一定效果')).toEqual({ low: '9', high: '12' });
  expect(proposalFor('未达成年度指标且效果较差')).toEqual({ low: '0', high: '9' });
});

test.each<[TestCell, string, string]>([
  [84.6, '得分系数（%）', '=ROUND(F2/100*D2,2) → 16.92'],
  [{ value: 0.82, format: '0%' }, '得分系数', '=ROUND(F2*D2,2) → 16.4'],
  ['82%', '指标得分系数', '=ROUND(VALUE(SUBSTITUTE(F2,"%",""))/100*D2,2) → 16.4'],
  [0.9, '得分系数', '=ROUND(F2*D2,2) → 18'],
])('a coefficient decides: %j under %s', (coefficient, header, expected) => {
  const result = plan(
    [
      [...HEAD, header],
      ['某指标', '≥50', 40, 20, null, coefficient],
    ],
    (of) => {
      const row = of.row(2);
      const indicator = of.indicator(2, {
        row: { ...row, cells: { ...row.cells, coefficient: of.tableCell('F2') } },
      });
      return {
        indicators: [of.form([indicator], { table: tableOf(of.sheet, [[5, 'coefficient', header]]) })],
      };
    },
  );
  expect(result.fillings.map(({ formula, result: earned }) => `${formula} → ${earned}`)).toEqual([expected]);
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
