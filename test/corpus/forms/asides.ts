import { own } from './own';

/** What stands beside a form's own tables: periods, spaces, points beside scores, signatures, registers. */
export const asides = [
  own(
    'goals-by-period-and-money-approved',
    '贵州',
    '部门整体绩效自评表',
    '目标按年度分行，任务的下达金额分总额和来源',
    `
部门整体绩效自评表
一、年度目标
年度|预期目标|完成情况
2024|建成便民服务点。|建成12个。
二、重点任务
任务名称|主要内容|下达金额（万元）||完成情况
||小计|其中：财政
便民服务点|新建12个|36.00|30.00|已完成
政务培训|培训6期|8.00|8.00|已完成`,
    [
      { kind: 'goals', cols: 'expected B, actual C', rows: '4' },
      {
        kind: 'tasks',
        unit: '万元',
        cols: 'name A, content B, amount C',
        rows: '8-9',
        doubt: ['role:actual'],
      },
    ],
  ),
  own(
    'spaces-before-units-and-unit-below-the-side',
    '河南',
    '项目自评表（由扫描件转换）',
    '数字和单位、百分号之间有空格，左边的单位另起一行，审核意见断行',
    `
项目自评表（2023 年度）
||预算数|执行数|执行率
预算资金|资金总额|480 |462.5|96.35 %
(万元)|其中：财政资金|400|388|97.00 %
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|种植面积|≥3.5 万亩|3.6 万亩|50|50
效益指标|经济效益指标|户均增收|≥800 元|760 元|50|47.5
主管部门⏎意见||同意。`,
    [
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, budget C, executed D, rate E',
        rows: '3-4',
        doubt: ['same:initial=budget'],
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '6-7',
      },
    ],
  ),
  own(
    'points-beside-the-score',
    '天津',
    '自评结果',
    '总分一行先写满分再写得分',
    `
2024年自评结果
单位名称|某区图书馆
自评总分|100|93.5
评价等级|优`,
    [
      { kind: 'profile', pairs: 'A2:B2' },
      { kind: 'score', pairs: 'A3:C3 A4:B4' },
    ],
  ),
  own(
    'three-public-sums-under-accounts',
    '湖南',
    '部门基本概况',
    '三公经费横排两年，标题只说收支',
    `
二、部门收支情况（单位：万元）
三公经费|合计|公务接待费|公车运行维护费|因公出国费
2022年决算数|4.20|0.60|3.60|0
2021年决算数|4.85|0.75|4.10|0`,
    [
      {
        kind: 'sangong',
        unit: '万元',
        given: [...'BCDE'].map((column) => ({
          label: `${column}2`,
          actual: `${column}3`,
          previous: `${column}4`,
        })),
      },
    ],
  ),
  own(
    'register-of-things',
    '四川',
    '物资领用登记表',
    '登记物品的表，不是工作成果',
    `
物资领用登记表
序号|物资名称|规格|数量|领用人|存放处|领用事由
1|复印纸|A4|20|谭某|库房|日常办公
2|墨盒|黑|6|阳某|库房|日常办公`,
    [],
    { unread: [{ sheet: '表' }] },
  ),
];
