import { planFilling } from '../../src/compute';
import { evaluate } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import { formatLocal } from '../../src/workbook';
import { workbookOf, type Rows, type SheetInput } from '../support/workbook';
import { formulasHold, scheme } from './planning';

const _ = null;

/** What is filled on a sheet, read as any sheet is: `cell formula text`, and what is not. */
function filled(sheet: Rows | SheetInput) {
  const workbook = workbookOf({ 表: sheet });
  const plan = planFilling(evaluate(workbook, recognize(workbook)), scheme, workbook);
  formulasHold(plan, workbook);
  return {
    lines: plan.fillings.map(({ cell, formula, text }) => `${formatLocal(cell)} ${formula} ${text}`),
    left: plan.unfilled.map(({ cell, why }) => `${formatLocal(cell)} ${why}`),
  };
}

test('a difference against the budget is none against last year, and each has its own formula', () => {
  const { lines } = filled([
    ['2023年度财政拨款“三公”经费预决算对比表'],
    ['单位：万元'],
    ['项目', '预算数', '决算数', '决算比预算增减额', '上年决算数', '比上年增减额', '比上年增减（%）'],
    ['“三公”经费合计', 9.5, 7.13, _, 8.02, _, _],
    ['（一）因公出国（境）费', 0, 0, _, 0, _, _],
    ['（二）公务用车购置及运行费', 8, 6.6, _, 7.2, _, _],
    ['（三）公务接待费', 1.5, 0.53, _, 0.82, _, _],
  ]);
  expect(lines.filter((line) => /^[DF]/.test(line)).toSorted()).toEqual([
    'D4 =ROUND(C4-B4,2) -2.37',
    'D5 =ROUND(C5-B5,2) 0',
    'D6 =ROUND(C6-B6,2) -1.4',
    'D7 =ROUND(C7-B7,2) -0.97',
    'F4 =ROUND(C4-E4,2) -0.89',
    'F5 =ROUND(C5-E5,2) 0',
    'F6 =ROUND(C6-E6,2) -0.6',
    'F7 =ROUND(C7-E7,2) -0.29',
  ]);
});

test('a rate against the budget rests on the budget', () => {
  const { lines } = filled([
    ['2023年支出情况表'],
    ['单位：万元'],
    ['项目', '预算数', '决算数', '决算数较预算数增减率'],
    ['基本支出', 100, 90, _],
    ['项目支出', 0, 20, _],
  ]);
  expect(lines).toEqual([
    'D4 =IF(B4=0,"--（基数为0，不可比）",(C4-B4)/B4) -10.00%',
    'D5 =IF(B5=0,"--（基数为0，不可比）",(C5-B5)/B5) --（基数为0，不可比）',
  ]);
});

test('shares wait for the total that is still blank', () => {
  const { lines } = filled([
    ['2024年收支情况表'],
    ['单位：万元'],
    ['项目', '2024年决算数', '占比'],
    ['支出合计', _, _],
    ['　教育支出', 25, _],
    ['　文化旅游体育与传媒支出', 75, _],
    ['其中：基本支出', 60, _],
  ]);
  expect(lines).toEqual([
    'B4 =SUM(B5:B6) 100',
    'C5 =IF(B4=0,"—",B5/B4) 25.00%',
    'C6 =IF(B4=0,"—",B6/B4) 75.00%',
    'C7 =IF(B4=0,"—",B7/B4) 60.00%',
    'C4 =IF(B4=0,"—",B4/B4) 100.00%',
  ]);
});

test('where the total cannot be had, no share is of something less', () => {
  const { lines, left } = filled([
    ['2024年收支情况表'],
    ['单位：万元'],
    ['项目', '2024年决算数', '占比'],
    ['支出合计', _, _],
    ['　教育支出', '约25', _],
    ['　文化旅游体育与传媒支出', 75, _],
    ['其中：基本支出', 60, _],
  ]);
  expect(lines).toEqual([]);
  expect(left).toContain('B4 numberAsText');
  expect(left).toContain('C7 missingInput');
});

test('a total that is blank as a whole rests on the same budget as its parts', () => {
  const { lines } = filled([
    ['2023年度“三公”经费支出情况表'],
    ['单位：万元'],
    ['项目', '年初预算数', '全年预算数', '决算数', '完成预算（%）'],
    ['“三公”经费合计', _, _, _, _],
    ['因公出国（境）费用', 0, 0, 0, '--'],
    ['公务用车购置及运行维护费', 8, 7.8, 6.6, 84.62],
    ['公务接待费', 1.5, 1.2, 0.53, 44.17],
  ]);
  expect(lines).toEqual([
    'B4 =SUM(B5:B7) 9.5',
    'C4 =SUM(C5:C7) 9',
    'D4 =SUM(D5:D7) 7.13',
    'E4 =IF(C4=0,"—",ROUND(D4/C4*100,2)) 79.22',
  ]);
});

const FUNDS: Rows = [
  ['项目资金（万元）', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
];

test('all sources of a form make up its total, however the list is introduced', () => {
  const { lines } = filled([
    ...FUNDS,
    ['总额', _, _, _, 10, _, _],
    ['其中：财政资金', 120, 131, 120, '/', _, '/'],
    ['财政专户管理资金', 0, 0, 0, '/', _, '/'],
    ['单位资金', 5, _, 10, '/', _, '/'],
  ]);
  expect(lines).toContain('B2 =SUM(B3:B5) 125');
  expect(lines).toContain('C2 =SUM(C3:C5) 131');
  expect(lines).toContain('D2 =SUM(D3:D5) 130');
  expect(lines).toContain('F2 =IF(C2=0,"—",D2/C2) 99.24%');
});

test('two of which make the total up, one of which may be one of several', () => {
  const two = filled([
    ...FUNDS,
    ['年度资金总额', _, _, _, 10, _, _],
    ['其中：中央资金', 50, 50, 50, _, _, _],
    ['　　　自治区资金', 40, 45, 43.1, _, _, _],
  ]);
  expect(two.lines).toContain('D2 =SUM(D3:D4) 93.1');
  const one = filled([
    ...FUNDS,
    ['年度资金总额', _, _, _, 10, _, _],
    ['其中：当年财政拨款', 30, 32.5, 31.2, '—', _, '—'],
  ]);
  expect(one.left.filter((line) => /^[BCD]2/.test(line))).toEqual([
    'B2 missingInput',
    'C2 missingInput',
    'D2 missingInput',
  ]);
});

test('a blank part counts nothing beside others, as SUM has it, and a note below is no part', () => {
  const { lines, left } = filled([
    ['某县2016年“三公”经费决算情况统计表'],
    ['单位：万元'],
    ['项目', '上年决算数', '本年决算数', '增减额'],
    ['合计', _, _, _],
    ['1.因公出国（境）费', 1.3, _, _],
    ['2.公务接待费', 168, 159.1, _],
    ['3.公务用车购置及运行费', 121.9, 110.6, _],
    ['“三公”经费口径说明'],
  ]);
  expect(lines.filter((line) => line.includes('SUM')).toSorted()).toEqual([
    'B4 =SUM(B5:B7) 291.2',
    'C4 =SUM(C5:C7) 269.7',
  ]);
  expect(left).toEqual(['D5 missingInput']);
});

test('a 小计 whose points are typed is still no indicator: its score is a sum', () => {
  const { lines } = filled([
    ['权重', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '得分', '未完成原因'],
    [50, '产出指标', '数量指标', '监测样地', '≥150个', '152个', _],
    [40, '效益指标', '生态效益指标', '预警覆盖旗县', '≥7个', '7个', _],
    [90, '合计'],
  ]);
  expect(lines.filter((line) => line.startsWith('G4'))).toEqual(['G4 =SUM(G2:G3) 90']);
});

test('a difference has the number format of what it is the difference of', () => {
  const workbook = workbookOf({
    表: {
      rows: [
        ['2024年支出情况表'],
        ['单位：万元'],
        ['项目', '本年决算数', '上年决算数', '增减额'],
        ['基本支出', 1100.5, 1000, _],
        ['项目支出', 20, 10, _],
      ],
      formats: { 'B4:C5': '#,##0.00' },
    },
  });
  const { fillings } = planFilling(evaluate(workbook, recognize(workbook)), scheme, workbook);
  expect(fillings.map(({ text, numberFormat }) => [text, numberFormat])).toEqual([
    ['100.50', '#,##0.00'],
    ['10.00', '#,##0.00'],
  ]);
});

const scoredForm = (actual: string): Rows => [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '演出场次', '≥100场', '90场', 60, _],
  ['效益指标', '社会效益指标', '传承氛围', '持续增强', actual, 40, _],
  ['综合得分'],
  ['评价等级'],
];

test('a grade is of the score, never of the points beside it', () => {
  const open = filled({ rows: scoredForm('明显增强'), merges: ['A4:E4', 'A5:E5'] });
  // The row with its points alone would be read as one whose score is 100.
  expect(open.lines.map((line) => line.slice(0, 2))).toEqual(['G2']);
  expect(open.left).toEqual([
    'G3 needsJudgement',
    'F4 needsJudgement',
    'G4 needsJudgement',
    'F5 needsJudgement',
  ]);
  const whole = filled({ rows: scoredForm('达成年度指标'), merges: ['A4:E4', 'A5:E5'] });
  expect(whole.lines).toContain('F5 =IF(G4>=90,"优",IF(G4>=80,"良",IF(G4>=60,"中","差"))) 优');
});

test('自评总分 with nothing beside it in the head of a form is the sum of the form', () => {
  const { lines } = filled([
    ['2023年度部门整体绩效自评表'],
    ['部门名称', '某区融媒体中心', _, _, '自评总分（分）', _],
    [
      '指标名称',
      '计量单位',
      '指标性质',
      '年初指标值',
      '全年完成值',
      '得分系数（%）',
      '指标权重（分）',
      '指标得分（分）',
    ],
    ['播发稿件数量', '篇', '≥', 2200, 2859, 100, 60, _],
    ['公众满意度', '%', '≥', 90, 83.3, 84.6, 40, _],
  ]);
  expect(lines).toEqual([
    'H4 =ROUND(F4/100*G4,2) 60',
    'H5 =ROUND(F5/100*G5,2) 33.84',
    'F2 =SUM(H4:H5) 93.84',
  ]);
});

test('a total leaves out no row that has points but was not read', () => {
  const workbook = workbookOf({
    表: [
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '蔬菜种植面积', '35亩', '35.5亩', 60, 60],
      ['效益指标', '社会效益指标', '受益户数', '≥42户', '42户', 40, _],
      ['总分', _, _, _, _, _, _],
    ],
  });
  const evaluation = evaluate(workbook, recognize(workbook));
  const cut = {
    ...evaluation,
    indicators: evaluation.indicators.map((form) => ({
      ...form,
      indicators: form.indicators.slice(0, 1),
    })),
  };
  const plan = planFilling(cut, scheme, workbook, () => cut);
  expect(plan.fillings).toEqual([]);
  expect(plan.unfilled.map(({ cell, why }) => `${formatLocal(cell)} ${why}`)).toEqual([
    'F4 needsJudgement',
    'G4 needsJudgement',
  ]);
});
