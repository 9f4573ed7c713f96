import { grid, layoutOf } from '../layouts/layout';
import type { TableSpec } from '../layouts/layout';
import type { Layout } from '../layouts/types';

const one = (
  id: string,
  province: string,
  title: string,
  note: string,
  rows: string,
  tables: readonly TableSpec[],
): Layout =>
  layoutOf({
    id,
    province,
    source: { issuer: null, title, year: null, note: `${note}；自拟，用来检验横排的表。` },
    sheets: { 表: { rows: grid(rows) } },
    tables,
  });

const each = (columns: string, roles: Readonly<Record<string, number>>): Record<string, string>[] =>
  [...columns].map((column) =>
    Object.fromEntries(Object.entries(roles).map(([role, row]) => [role, `${column}${row}`])),
  );

/** Tables that lie across: what heads a column elsewhere stands at the left, one row each. */
export const lying: readonly Layout[] = [
  one(
    'indicators-without-classes-lying',
    '河北',
    '项目绩效指标对照表',
    '一列一个指标，没有分类，末列合计',
    `
2024年项目绩效指标对照表
指标名称|维修路灯|巡检里程|完好率|合计
年度指标值|≥320盏|≥900公里|≥98%
实际完成值|335盏|912公里|97.4%
分值|40|30|30|100
自评得分|40|30|29.82|99.82`,
    [
      {
        kind: 'indicators',
        year: '2024',
        given: each('BCD', { name: 2, target: 3, actual: 4, points: 5, score: 6 }),
      },
      { kind: 'score', pairs: 'E2:E6' },
    ],
  ),
  one(
    'indicators-with-classes-lying-below-fields',
    '辽宁',
    '项目支出绩效自评表（指标横排）',
    '上面有项目信息，指标横排，运算符号和单位各占一行',
    `
项目支出绩效自评表
项目名称|图书采购|||
一级指标|产出指标|||满意度指标
二级指标|数量指标||时效指标|服务对象满意度指标
三级指标|采购图书|采购期刊|采购时间|读者满意度
指标性质|≥|≥|≤|≥
指标值|5000|120|11|90
度量单位|册|种|月|%
完成值|5120|118|10|94
权重|30|20|30|10
得分|30|19.67|30|10`,
    [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'indicators',
        given: each('BCDE', {
          level1: 3,
          level2: 4,
          name: 5,
          operator: 6,
          target: 7,
          unit: 8,
          actual: 9,
          points: 10,
          score: 11,
        }).map((row, index) => ({
          ...row,
          level1: index < 3 ? 'B3' : 'E3',
          level2: ['B4', 'B4', 'D4', 'E4'][index] ?? '',
        })),
      },
    ],
  ),
  one(
    'funds-lying-with-a-blank-corner',
    '陕西',
    '项目资金使用情况表',
    '来源为列，预算、执行、执行率为行，左上角空着',
    `
2023年项目资金使用情况表
单位：万元
|年度资金总额|财政拨款|其他资金
年初预算数|260|240|20
全年预算数|250|230|20
全年执行数|241.5|222.8|18.7
执行率|96.60%|96.87%|93.50%`,
    [
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        given: each('BCD', { label: 3, initial: 4, budget: 5, executed: 6, rate: 7 }),
      },
    ],
  ),
  one(
    'funds-lying-beside-the-section',
    '内蒙古',
    '专项资金绩效自评表（资金横排）',
    '左边竖着写资金情况和单位，各级补助为列',
    `
专项资金绩效自评表
（2022年度）
专项名称|草原防火||||
资金情况⏎（万元）|项目|总金额|中央补助|省级补助|县级配套
|预算数|1200|700|300|200
|支出数|1146|688|290|168
|执行率|95.50%|98.29%|96.67%|84.00%
主要问题|配套到位较晚。`,
    [
      { kind: 'profile', pairs: 'A3:B3' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2022',
        given: each('CDEF', { label: 4, budget: 5, executed: 6, rate: 7 }),
        doubt: ['same:initial=budget'],
      },
      { kind: 'remarks', pairs: 'A8:B8' },
    ],
  ),
  one(
    'accounts-lying',
    '山西',
    '部门支出预决算表（横排）',
    '支出各项为列，预算数、决算数、上年数为行',
    `
部门支出预决算表
（2023年度）　单位：万元
项目|支出合计|基本支出|项目支出
预算数|860.40|520.40|340.00
决算数|842.15|518.75|323.40
上年决算数|801.30|502.10|299.20`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        given: each('BCD', { label: 3, budget: 4, actual: 5, previous: 6 }),
      },
    ],
  ),
];
