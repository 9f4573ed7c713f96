import { at, own } from './own';
import type { Layout } from '../layouts/types';

/** Why an indicator missed its target, in words of five offices. */
const reasons = [
  '差距原因及整改举措',
  '未达标情况说明',
  '差异分析',
  '扣分情况及整改意见',
  '未完成指标说明',
].map((word, index) =>
  own(
    `reason-in-other-words-${index + 1}`,
    '自拟',
    '项目支出绩效自评表',
    `最后一列写作“${word}”`,
    `
项目支出绩效自评表
一级指标|二级指标|三级指标|目标设定|全年实现|分值|自评分|${word}
产出指标|数量指标|巡河次数|≥200次|212次|30|30
|质量指标|水质达标率|≥90%|86%|30|28.67|上游来水偏差
效益指标|生态效益指标|河道清洁面积|≥6万平方米|6.3万平方米|30|30
满意度指标|服务对象满意度指标|沿河居民满意度|≥85%|90%|10|10`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, reason H',
        rows: '3-6',
      },
    ],
  ),
);

/** What tasks cost, in words of five offices. */
const costs = [
  '全年安排资金（万元）',
  '所需经费（万元）',
  '财政投入（万元）',
  '资金需求',
  '年度预算金额',
].map((word, index) =>
  own(
    `cost-of-tasks-in-other-words-${index + 1}`,
    '自拟',
    '重点任务表',
    `金额一列写作“${word}”，另有牵头科室和时限`,
    `
2024年重点任务表
任务名称|牵头科室|主要内容|${word}|预期目标|完成时限
应急演练|办公室|组织综合演练和专项演练|30|开展演练6次|10月底
隐患整治|执法队|排查重点企业|55.5|整改率达到95%|12月底
宣传教育|宣教科|“五进”宣传活动|12|覆盖全部乡镇|11月底`,
    [
      {
        kind: 'tasks',
        year: '2024',
        ...(word.includes('万元') ? { unit: '万元' as const } : {}),
        cols: 'name A, content C, amount D, expected E',
        rows: '3-5',
      },
    ],
  ),
);

/** Heads of classes in the column of the second level, numbered or not, with points or without. */
const heads = [
  ['一、产出指标', '二、效益指标', '三、满意度指标'],
  ['（一）产出指标（50分）', '（二）效益指标（30分）', '（三）满意度指标（10分）'],
  ['产出指标', '效益指标', '（三）满意度指标'],
  ['1.产出指标', '2.效益指标', '3.满意度指标'],
].map(([output, effect, satisfaction], index) =>
  own(
    `class-heads-in-the-column-of-the-second-level-${index + 1}`,
    '自拟',
    '绩效指标完成情况表',
    `“${output}”独占一行，写在二级指标一列`,
    `
绩效指标完成情况表
二级指标|三级指标|指标值|完成值|分值|得分
${output}
数量指标|培训教师|≥300人|320人|30|30
质量指标|结业率|≥95%|97%|20|20
${effect}
社会效益指标|持证率|≥80%|83%|30|30
${satisfaction}
服务对象满意度指标|教师满意度|≥90%|94%|10|10`,
    [
      {
        kind: 'indicators',
        cols: 'level2 A, name B, target C, actual D, points E, score F',
        rows: '4-5, 7, 9',
        doubt: ['role:level1'],
      },
    ],
  ),
);

/** Lists that are no tables of ours, whatever figures they hold. */
const registers = [
  `姓名|出差地点|起止日期|天数|交通费|住宿费|合计
赵某|省城|3月2日-4日|3|320|500|820
钱某|邻县|5月6日|1|60||60`,
  `车牌号|车型|购置日期|行驶里程|油费|维修费|保险费
粤A0001|轿车|2018年|12000|9800|3200|2600
粤A0002|越野车|2020年|15000|14200|1800|3100`,
  `日期|凭证号|摘要|借方|贷方|余额
3月1日|记-1|上月结转|||5000
3月6日|记-8|付印刷费||1200|3800`,
  `合同编号|供应商|签订日期|标的物|单价|台数
HT-01|甲公司|2月8日|打印机|1800|5
HT-02|乙公司|4月9日|电脑|5200|8`,
].map((rows, index) =>
  own(
    `register-with-figures-${index + 1}`,
    '自拟',
    '台账清单',
    '姓名、日期、编号一类的登记簿，不当作表读',
    `
登记簿
${rows}`,
    [],
    { unread: [at('A2:G4')] },
  ),
);

/** Sections named in the left column, in words of their own, with labels and values beside them. */
const sides = [
  own(
    'sides-of-staff-management-and-work',
    '自拟',
    '部门整体自评附表',
    '段名“人员概况、效率指标、业务数据、评价结论”竖排合并在左列',
    `
2023年度部门整体自评附表
人员概况|编制数|45|在职人数|43
|退休人数|12|聘用人员|6
效率指标|预算完成率|98.10%|公用经费控制率|95.00%
|结转结余率|1.90%|政府采购执行率|97.20%
业务数据|受理案件|320件|办结案件|316件
|接待群众|2150人次|按期办结率|99.1%
评价结论|自评得分|95.2|自评等级|优`,
    [
      { kind: 'staff', pairs: 'B2:C2 D2:E2 B3:C3 D3:E3' },
      { kind: 'ratios', pairs: 'B4:C4 D4:E4 B5:C5 D5:E5' },
      { kind: 'results', pairs: 'B6:C6 D6:E6 B7:C7 D7:E7' },
      { kind: 'score', pairs: 'B8:C8 D8:E8' },
    ],
  ),
  own(
    'sides-with-one-pair-a-row',
    '自拟',
    '单位自评简表',
    '左列段名，右边一行一组标签和值',
    `
单位自评简表
单位名称|某县图书馆
人员|编制人数|20
|在职人数|19
成果|举办讲座|36场
|接待读者|8.2万人次
|新增图书|6500册
评分|自评总分|93
|自评等级|优`,
    [
      { kind: 'profile', pairs: 'A2:B2' },
      { kind: 'staff', pairs: 'B3:C3 B4:C4' },
      { kind: 'results', pairs: 'B5:C5 B6:C6 B7:C7' },
      { kind: 'score', pairs: 'B8:C8 B9:C9' },
    ],
  ),
  own(
    'sides-with-three-pairs-a-row',
    '自拟',
    '年度履职情况表',
    '左列段名“机构编制”“管理效率”，一行三组',
    `
2024年度履职情况表
机构编制|编制人数|60|实有人数|58|退休人数|21
管理效率|预算完成率|97%|预算调整率|3%|结转结余率|3%
|资产利用率|99%|采购执行率|96%|公用经费控制率|94%`,
    [
      { kind: 'staff', pairs: 'B2:C2 D2:E2 F2:G2' },
      { kind: 'ratios', pairs: 'B3:C3 D3:E3 F3:G3 B4:C4 D4:E4 F4:G4' },
    ],
  ),
];

/** A project's money in one row of figures below its heads, no word in front. */
const unlabelled = [
  [
    '年初预算数（万元）|全年预算数（万元）|全年执行数（万元）|执行率',
    '100|110|105|95.45%',
    'initial A, budget B, executed C, rate D',
  ],
  [
    '年初预算|调整预算|实际支出|执行率（%）|分值|得分',
    '80|80|76|95|10|9.5',
    'initial A, budget B, executed C, rate D, points E, score F',
  ],
  ['预算数（A）|执行数（B）|执行率（B/A）', '60|58.2|97%', 'budget A, executed B, rate C'],
].map(([head = '', figures = '', cols = ''], index) =>
  own(
    `money-of-a-project-without-a-label-${index + 1}`,
    '自拟',
    '项目绩效自评表',
    '资金只有列名和一行数',
    `
2023年项目绩效自评表（金额单位：万元）
项目名称|路灯改造|实施单位|某街道办
${head}
${figures}
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|改造路灯|≥120盏|126盏|50|50
效益指标|社会效益指标|亮灯率|≥98%|99%|40|40
自评总分|99.5|自评等级|优`,
    [
      { kind: 'profile', pairs: 'A2:B2 C2:D2' },
      { kind: 'funds', unit: '万元', year: '2023', cols, rows: '4' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '6-7',
      },
      { kind: 'score', pairs: 'A8:B8 C8:D8' },
    ],
  ),
);

/** Income and spending beside each other for the same rows. */
const flows = [
  own(
    'fund-with-carried-income-spending-and-left',
    '自拟',
    '政府性基金收支决算表',
    '年初结余、本年收入、本年支出（合计、基本、项目）、年末结余',
    `
政府性基金预算收支决算表
部门：某县住建局||||||单位：万元
科目编码|科目名称|年初结转结余|本年收入|本年支出|||年末结转结余
||||合计|基本支出|项目支出
212|城乡社区支出|50|800|830|0|830|20
21208|国有土地使用权出让收入安排的支出|50|800|830|0|830|20
|合计|50|800|830|0|830|20`,
    [{ kind: 'accounts', unit: '万元', cols: 'label B, actual E', rows: '5-7', doubt: ['role:function'] }],
    { ignore: [at('A2:H2')] },
  ),
  own(
    'fund-as-settled-in-statistics',
    '自拟',
    '机构运行支出统计表',
    '数列写作“年初预算数、决算统计数”，行次在中间',
    `
机构运行支出统计表
单位：元
项目|行次|年初预算数|决算统计数
因公出国（境）费|1|0|0
公务用车购置及运行维护费|2|80000|62000
其中：公务用车运行维护费|3|80000|62000
公务接待费|4|20000|9800`,
    [{ kind: 'sangong', unit: '元', cols: 'label A, budget C, actual D', rows: '4-7' }],
  ),
];

/** What stands in annexes and in the margins of forms. */
export const annexes: readonly Layout[] = [
  ...reasons,
  ...costs,
  ...heads,
  ...registers,
  ...sides,
  ...unlabelled,
  ...flows,
];
