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
    source: { issuer: null, title, year: null, note: `${note}；自拟，用来检验读表不靠词表。` },
    sheets: { 表: { rows: grid(rows) } },
    tables,
  });

/** Columns whose words say too little by themselves: what stands beside them tells. */
export const beside: readonly Layout[] = [
  one(
    'spending-beside-budget',
    '湖北',
    '专项支出明细',
    '预算旁边只写支出',
    `
专项支出明细（2023年）
支出科目|预算|支出|结余
维修费|102.00|99.40|2.60
培训费|18.00|16.85|1.15
合计|120.00|116.25|3.75`,
    [{ kind: 'accounts', year: '2023', cols: 'label A, budget B, actual C', rows: '3-5' }],
  ),
  one(
    'listed-beside-arranged',
    '江西',
    '经费列支情况表',
    '预算安排旁边写列支，单位写在表角',
    `
2024年经费列支情况表
单位：元|预算安排|实际列支|列支进度
办公费|52000|48310.5|92.91%
差旅费|31000|30200|97.42%
印刷费|8000|7420|92.75%
合计|91000|85930.5|94.43%`,
    [
      {
        kind: 'accounts',
        unit: '元',
        year: '2024',
        cols: 'label A, budget B, actual C, rate D',
        rows: '3-6',
      },
    ],
  ),
  one(
    'whole-and-sources-under-each-of-two-heads',
    '吉林',
    '维修改造经费情况表',
    '预算和支出之前有相同的字，各分合计和来源',
    `
2023年维修改造经费情况表
项目名称|维修改造预算|||维修改造支出
|小计|财政拨款|自有资金|小计|财政拨款|自有资金
合计|300.00|260.00|40.00|288.60|251.10|37.50
教学楼屋面|180.00|160.00|20.00|176.40|157.10|19.30
食堂排水|120.00|100.00|20.00|112.20|94.00|18.20`,
    [{ kind: 'accounts', year: '2023', cols: 'label A, budget B, actual E', rows: '4-6', doubt: ['kind'] }],
  ),
  one(
    'used-beside-budget-of-departments',
    '海南',
    '各处室预算使用表',
    '预算数旁边写开支，单位写在最后一格',
    `
2024年各处室经费使用表
处室|预算数|开支|备注|金额单位：万元
办公室|42.00|40.15
业务一处|36.50|35.90
业务二处|28.00|21.30|会议改为线上
合计|106.50|97.35`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2024',
        cols: 'label A, budget B, actual C',
        rows: '3-6',
        doubt: ['role:explanation'],
      },
    ],
  ),
  one(
    'unit-in-the-label-head',
    '宁夏',
    '部门收支情况表',
    '单位写在项目一格的括号里',
    `
2022年部门收支情况表
项目（单位：万元）|2022年预算|2022年决算|增减
收入合计|812.60|835.40|22.80
支出合计|812.60|830.10|17.50
基本支出|520.00|524.30|4.30
项目支出|292.60|305.80|13.20`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2022',
        cols: 'label A, budget B, actual C',
        rows: '3-6',
        doubt: ['role:change'],
      },
    ],
  ),
  one(
    'unit-note-over-funds',
    '甘肃',
    '项目支出绩效自评表（资金块表头末格注单位）',
    '单位写在资金表头行的末尾',
    `
2023年度项目支出绩效自评表
项目名称|灌区节水改造||||
资金来源|年初预算数|全年预算数|全年执行数|执行率|单位：万元
年度资金总额|640.00|652.00|618.40|94.85%
其中：财政拨款|600.00|612.00|580.20|94.80%
其他资金|40.00|40.00|38.20|95.50%`,
    [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label A, initial B, budget C, executed D, rate E',
        rows: '4-6',
      },
    ],
  ),
  one(
    'year-before-among-indicators',
    '广东',
    '部门绩效目标表',
    '上一年的实绩和本年目标并列，年份写在列名里',
    `
2024年度部门绩效目标表
一级指标|二级指标|三级指标|2023年完成值|2024年目标值|分值
产出指标|数量指标|办理案件|310件|≥320件|20
||组织巡查|44次|≥48次|20
|质量指标|案卷合格率|96.2%|≥97%|20
效益指标|社会效益指标|投诉办结率|98%|≥98%|30
满意度指标|服务对象满意度指标|群众满意度|91%|≥92%|10`,
    [
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 A, level2 B, name C, target E, points F',
        rows: '3-7',
      },
    ],
  ),
  one(
    'two-years-with-targets-and-values',
    '浙江',
    '绩效指标完成对比表',
    '上年和本年各有目标和完成',
    `
绩效指标完成对比表
一级指标|二级指标|三级指标|2023年|2023年|2024年|2024年|分值|得分
|||目标值|完成值|目标值|完成值
产出指标|数量指标|培训人次|≥800人次|812人次|≥900人次|930人次|30|30
|质量指标|考核通过率|≥90%|91%|≥92%|93.5%|30|30
效益指标|社会效益指标|就业率|≥75%|77%|≥78%|76%|30|29.23
满意度指标|服务对象满意度指标|学员满意度|≥90%|93%|≥90%|95%|10|10`,
    [
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 A, level2 B, name C, target F, actual G, points H, score I',
        rows: '4-7',
      },
    ],
  ),
  one(
    'last-year-level-beside-target',
    '江苏',
    '项目绩效目标申报表',
    '上年水平、本年目标、行业均值并列',
    `
2025年度项目绩效目标申报表
指标名称|上年水平|行业均值|目标值|权重
举办展览场次|11场|9场|≥12场|25
接待观众人次|8.6万人次|6.4万人次|≥9万人次|25
展品完好率|100%|99%|100%|25
观众满意度|94%|92%|≥95%|25`,
    [{ kind: 'indicators', year: '2025', cols: 'name A, target D, points E', rows: '3-6' }],
  ),
  one(
    'criteria-that-bound',
    '贵州',
    '部门整体支出绩效评分表',
    '评分标准里写着百分数，没有目标值；扣分、得分并列',
    `
2023年度部门整体支出绩效评分表
一级指标|二级指标|三级指标|分值|评分标准|扣分|得分|失分依据
投入|预算配置|在职人员控制率|10|≤100%得满分|0|10
||三公经费变动率|10|≤0得10分|0|10
过程|预算执行|预算完成率|20|≥95%得满分，每低1%扣1分|2|18|完成率93%
||结转结余率|20|≤5%得满分|0|20
|预算管理|管理制度健全性|10|缺一项扣2分|0|10
产出|职责履行|工作完成率|30|≥98%得满分|0|30`,
    [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, points D, explanation E, score G, reason H',
        rows: '3-8',
      },
    ],
  ),
  one(
    'criteria-and-meaning-without-targets',
    '青海',
    '项目绩效评价得分表',
    '指标说明和评价要点两列都不是目标',
    `
项目绩效评价得分表
一级指标|二级指标|三级指标|指标说明|评价要点|分值|得分|扣分原因
决策|立项|立项规范性|程序是否规范|规范得4分|4|4
|目标|目标合理性|目标是否合理|合理得4分，否则酌情扣分|4|3|部分指标未量化
过程|资金|到位率|实际到位÷计划|≥100%得5分|5|5
||执行率|实际支出÷到位|≥95%得5分|5|5
产出|数量|完成率|完成÷计划|≥100%得10分|10|9|两处未完工`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, points F, score G, reason H',
        rows: '3-7',
        doubt: ['role:explanation'],
      },
    ],
  ),
];
