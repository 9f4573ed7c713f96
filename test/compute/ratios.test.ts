import { planFilling } from '../../src/compute';
import { evaluate } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import type { Scheme } from '../../src/schemes';
import { formatCell } from '../../src/workbook';
import type { Rows } from '../support/workbook';
import { workbookOf } from '../support/workbook';
import { scheme } from './planning';

const GRID = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const SANGONG: Rows = [
  ['2024年“三公”经费情况表'],
  ['单位：万元'],
  ['项目', '上年决算数', '预算数', '决算数'],
  ['“三公”经费合计', 10, 12, 9],
  ['因公出国（境）费', 0, 0, 0],
  ['公务用车购置及运行维护费', 8, 9, 7],
  ['公务接待费', 2, 3, 2],
];
const STAFF: Rows = [['人员情况'], ['编制数', 40], ['在职人员', 38]];
const ratio = (name: string, target: string, actual: string | null = null): Rows[number] => [
  '过程',
  '预算执行',
  name,
  target,
  actual,
  5,
];

function filled(grid: Rows, more: Readonly<Record<string, Rows>> = {}, by: Scheme = scheme) {
  const workbook = workbookOf({ 自评表: [GRID, ...grid], ...more });
  const { fillings } = planFilling(evaluate(workbook, recognize(workbook)), by, workbook);
  return fillings
    .filter(({ field }) => field === '比率')
    .map(({ cell, formula, text }) => [formatCell(cell), formula, text]);
}

test('common ratios are computed from the figures that the workbook has', () => {
  expect(
    filled(
      [
        ratio('“三公”经费变动率', '≤0%'),
        ratio('“三公”经费控制率', '≤100%'),
        ratio('在职人员控制率', '≤100%'),
      ],
      {
        三公: SANGONG,
        人员: STAFF,
      },
    ),
  ).toEqual([
    [`'自评表'!E2`, `=IF('三公'!B4=0,"--（基数为0，不可比）",('三公'!D4-'三公'!B4)/'三公'!B4)`, '-10.00%'],
    [`'自评表'!E3`, `=IF('三公'!C4=0,"—",'三公'!D4/'三公'!C4)`, '75.00%'],
    [`'自评表'!E4`, `=IF('人员'!B2=0,"—",'人员'!B3/'人员'!B2)`, '95.00%'],
  ]);
});

test('what a person reported stays, and what is missing or stands twice is left to her', () => {
  expect(filled([ratio('“三公”经费控制率', '≤100%', '80%')], { 三公: SANGONG })).toEqual([]);
  expect(filled([ratio('在职人员控制率', '≤100%')], { 三公: SANGONG })).toEqual([]);
  expect(filled([ratio('“三公”经费控制率', '≤100%')], { 三公: SANGONG, 三公2: SANGONG })).toEqual([]);
});

test('ratios of figures that stand beside labels of their own', () => {
  const figures: Rows = [
    ['主要工作成果'],
    ['重点工作完成数', 9],
    ['重点工作交办数', 10],
    ['在用固定资产总额', 380],
    ['固定资产总额', 400],
  ];
  expect(
    filled([ratio('重点工作办结率', '≥90%'), ratio('固定资产利用率', '≥90%')], { 成果: figures }).map(
      ([cell, formula, text]) => [cell, formula, text],
    ),
  ).toEqual([
    ["'自评表'!E2", `=IF('成果'!B3=0,"—",'成果'!B2/'成果'!B3)`, '90.00%'],
    ["'自评表'!E3", `=IF('成果'!B5=0,"—",'成果'!B4/'成果'!B5)`, '95.00%'],
  ]);
});

describe('预算完成率 is of the budget that the scheme says', () => {
  const ACCOUNTS: Rows = [
    ['2024年收支预算与决算情况表'],
    ['单位：万元'],
    ['项目', '年初预算数', '调整后预算数', '决算数'],
    ['基本支出', 800, 850, 840],
    ['项目支出', 200, 230, 220],
    ['支出合计', 1000, 1080, 1060],
  ];
  const MEANS: Rows = [
    ['主要工作成果'],
    ['上年结转', 50],
    ['年初预算数', 1000],
    ['本年追加', 80],
    ['年末结转结余', 70],
  ];
  const grid = [ratio('预算完成率', '≥95%')];

  test.each([
    ['adjusted', `=IF('收支'!C6=0,"—",'收支'!D6/'收支'!C6)`, '98.15%'],
    ['approved', `=IF('收支'!B6=0,"—",'收支'!D6/'收支'!B6)`, '106.00%'],
  ] as const)('%s', (completionBase, formula, text) => {
    expect(filled(grid, { 收支: ACCOUNTS }, { ...scheme, completionBase })).toEqual([
      [`'自评表'!E2`, formula, text],
    ]);
  });

  test('all that was available', () => {
    const whole = `('成果'!B2+'成果'!B3+'成果'!B4`;
    expect(filled(grid, { 成果: MEANS }, { ...scheme, completionBase: 'available' })).toEqual([
      [`'自评表'!E2`, `=IF(${whole})=0,"—",${whole}-'成果'!B5)/${whole}))`, '93.81%'],
    ]);
  });

  test('is left open where a part is missing', () => {
    const some = MEANS.filter(([label]) => label !== '本年追加');
    expect(filled(grid, { 成果: some }, { ...scheme, completionBase: 'available' })).toEqual([]);
  });

  test('预算控制率: what was added, of the first budget', () => {
    expect(filled([ratio('预算控制率', '≤10%')], { 成果: MEANS })).toEqual([
      [`'自评表'!E2`, `=IF('成果'!B3=0,"—",'成果'!B4/'成果'!B3)`, '8.00%'],
    ]);
  });
});
