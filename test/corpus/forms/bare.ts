import { own } from './own';

/** Money with one line of figures and no word that names it; pairs of which nothing says what they are. */
export const bare = [
  own(
    'one-line-of-money-without-a-label',
    '自拟',
    '项目支出绩效自评表（资金一行、没有行名）',
    '字段之后是五列资金，只有一行数',
    `
2023年项目支出绩效自评表
项目名称|街心公园改造|||实施单位|某镇建管所
年初预算数（万元）|全年预算数（万元）|全年执行数（万元）|执行率|得分
260|248|243.04|98%|9.8
年度目标|改造街心公园3处。
一级指标|三级指标|指标值|完成值|分值|得分
产出指标|改造公园|3处|3处|50|50
效益指标|受益居民|≥1.2万人|1.3万人|40|40`,
    [
      { kind: 'profile', year: '2023', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'initial A, budget B, executed C, rate D, score E',
        rows: '4',
      },
      { kind: 'goals', cols: 'expected B', rows: '5' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, name B, target C, actual D, points E, score F',
        rows: '7-8',
      },
    ],
  ),
  own(
    'one-line-of-money-under-a-heading',
    '自拟',
    '项目自评表（二、预算执行情况）',
    '标题之下一行列名一行数，数是文本',
    `
一、基本情况
项目名称|农产品抽检|||负责人|喻某
二、预算执行情况（单位：元）
预算安排|实际支出|执行率
'480,000.00|'472,800.00|98.50%
三、指标完成情况
二级指标|三级指标|目标值|完成值|得分
数量指标|抽检批次|≥600批|618批|50
满意度指标|农户满意度|≥90%|93%|50`,
    [
      { kind: 'profile', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'funds',
        unit: '元',
        cols: 'budget A, executed B, rate C',
        rows: '5',
        doubt: ['kind', 'same:actual=executed'],
      },
      {
        kind: 'indicators',
        cols: 'level2 A, name B, target C, actual D, score E',
        rows: '8-9',
      },
    ],
  ),
  own(
    'one-line-of-money-with-received-and-left',
    '自拟',
    '专项资金自评（预算、到位、支出、结余）',
    '预算、到位、支出、结余、执行率，一行数，结余不读',
    `
专项资金绩效自评
预算数|到位数|支出数|结余数|预算执行率
1,200|1,200|1,146|54|95.5%
存在问题|第三方验收偏晚。`,
    [
      {
        kind: 'funds',
        cols: 'budget A, executed C, rate E',
        rows: '3',
        doubt: ['kind', 'same:actual=executed', 'same:initial=budget'],
      },
      { kind: 'remarks', pairs: 'A4:B4' },
    ],
  ),
  own(
    'money-section-called-as-a-whole',
    '自拟',
    '专项资金绩效目标表（资金规模）',
    '左边叫“资金规模”，总额、来源在右',
    `
专项资金绩效目标表（2024年度）
专项名称||农村供水保障
资金规模⏎（万元）||资金总量||1,860
||省级补助||1,200
||县级自筹||660
年度目标||巩固提升供水工程46处。
绩效⏎指标|一级指标|二级指标|具体指标|指标值
|产出指标|数量指标|供水工程|≥46处
|满意度指标|服务对象满意度指标|用水户满意度|≥90%`,
    [
      { kind: 'profile', year: '2024', pairs: 'A2:C2' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label C, budget E',
        rows: '3-5',
        doubt: ['columns', 'same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected C', rows: '6' },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 B, level2 C, name D, target E',
        rows: '8-9',
      },
    ],
  ),
];
