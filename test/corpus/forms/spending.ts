import { own } from './own';

/** Income and spending, what was carried over and what was cut, as columns of one table. */
export const spending = [
  own(
    'carried-over-income-and-spending',
    '自拟',
    '国有资本经营预算收入支出决算表',
    '年初结转、收入、支出、年末结转',
    `
国有资本经营预算财政拨款收入支出决算表
部门：某市国资委||||||金额单位：万元
项目||年初结转和结余|本年收入|本年支出|||年末结转和结余
科目编码|科目名称|||合计|基本支出|项目支出
合计||0.00|620.00|618.40|0.00|618.40|1.60
223|国有资本经营预算支出|0.00|620.00|618.40|0.00|618.40|1.60
22301|解决历史遗留问题|0.00|620.00|618.40|0.00|618.40|1.60`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        cols: 'function A, label B, actual E',
        rows: '6-7',
        given: [{ label: 'A5', actual: 'E5' }],
        doubt: ['role:function'],
      },
    ],
  ),
  own(
    'projects-with-balance-brought-forward',
    '自拟',
    '项目资金收支结余表',
    '上年结余、本年拨入、本年支出、结余',
    `
2023年项目资金收支结余情况表（单位：元）
项目名称|上年结余|本年拨入|本年支出|年末结余
扶残助学|12,000|360,000|352,400|19,600
残疾人就业培训|0|180,000|166,000|14,000
合计|12,000|540,000|518,400|33,600`,
    [
      {
        kind: 'accounts',
        unit: '元',
        year: '2023',
        cols: 'label A, actual D',
        rows: '3-5',
        doubt: ['kind', 'same:executed=actual', 'same:budget=actual'],
      },
    ],
  ),
  own(
    'cut-budget-beside-the-first',
    '自拟',
    '部门压减支出情况表',
    '年初预算、压减金额、压减后预算、执行数',
    `
2024年度压减一般性支出情况表　单位：万元
支出项目|年初预算|压减金额|压减后预算|执行数
会议费|16.00|3.20|12.80|11.96
培训费|24.00|4.80|19.20|18.40
差旅费|60.00|9.00|51.00|50.22
合计|100.00|17.00|83.00|80.58`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2024',
        cols: 'label A, budget B, adjusted D, actual E',
        rows: '3-6',
      },
    ],
  ),
  own(
    'integrated-budget-after-pooling',
    '自拟',
    '涉农资金统筹整合执行表',
    '原预算、统筹整合后预算、支出',
    `
涉农资金统筹整合执行情况表
资金名称|原预算数|统筹整合后预算|支出数|支出进度
高标准农田|3,600|3,200|3,040|95.00%
农村道路|1,800|2,200|2,156|98.00%
合计|5,400|5,400|5,196|96.22%`,
    [
      {
        kind: 'accounts',
        cols: 'label A, budget B, adjusted C, actual D, rate E',
        rows: '3-5',
        doubt: ['kind', 'same:budget=initial', 'same:adjusted=budget', 'same:executed=actual'],
      },
    ],
  ),
  own(
    'sangong-with-cut-and-yes-no',
    '自拟',
    '“三公”经费控制情况表',
    '控制数、核减后、是否超标',
    `
2023年“三公”经费控制情况表（万元）
费用项目|年初预算数|核减后预算数|实际支出数|是否超支|上年支出数
因公出国（境）费|10.00|6.00|5.80|否|0.00
公务接待费|8.00|7.00|6.45|否|7.20
公务用车运行维护费|20.00|18.00|17.66|否|18.90
合计|38.00|31.00|29.91|否|26.10`,
    [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, adjusted C, actual D, previous F',
        rows: '3-6',
      },
    ],
  ),
  own(
    'income-and-spending-by-unit',
    '自拟',
    '所属单位收支情况表',
    '每个单位一行，收入、支出、结余',
    `
所属单位收支情况表（2024年度，万元）
单位名称|本年收入|本年支出|收支结余
局机关|1,620.00|1,598.40|21.60
执法大队|860.00|852.10|7.90
信息中心|240.00|236.00|4.00
合计|2,720.00|2,686.50|33.50`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2024',
        cols: 'label A, actual C',
        rows: '3-6',
      },
    ],
  ),
];
