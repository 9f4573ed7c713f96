import { at, own } from './own';

/** Rows that are more, or less, than a line of a table. */
export const rowed = [
  own(
    'money-with-of-which-in-a-column-of-its-own',
    '自拟',
    '项目支出绩效自评表',
    '“其中”竖排合并在来源左边一列',
    `
项目支出绩效自评表
项目名称|文明城市创建
项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||300|320|310|10|96.88%|9.69
|其中：|财政拨款|250|270|262|—|97.04%|—
||上年结转|30|30|30|—|100%|—
||其他资金|20|20|18|—|90%|—`,
    [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'funds',
        unit: '万元',
        given: [
          { label: 'B4', initial: 'D4', budget: 'E4', executed: 'F4', points: 'G4', rate: 'H4', score: 'I4' },
          ...[5, 6, 7].map((row) => ({
            label: `C${row}`,
            initial: `D${row}`,
            budget: `E${row}`,
            executed: `F${row}`,
            points: `G${row}`,
            rate: `H${row}`,
            score: `I${row}`,
          })),
        ],
        doubt: ['columns'],
      },
    ],
  ),
  own(
    'accounts-with-parents-and-children-in-two-columns',
    '自拟',
    '支出明细表',
    '大类一列、细目一列，大类行有自己的小计数',
    `
2023年支出明细表
单位：万元
支出类别|明细|预算数|决算数|执行率
人员支出||800|795|99.38%
|基本工资|300|300|100%
|津贴补贴|500|495|99%
公用支出||120|110|91.67%
|办公费|50|48|96%
|差旅费|70|62|88.57%
合计||920|905|98.37%`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        given: [
          ...[4, 7, 10].map((row) => ({
            label: `A${row}`,
            budget: `C${row}`,
            actual: `D${row}`,
            rate: `E${row}`,
          })),
          ...[5, 6, 8, 9].map((row) => ({
            label: `B${row}`,
            budget: `C${row}`,
            actual: `D${row}`,
            rate: `E${row}`,
          })),
        ],
        doubt: ['columns'],
      },
    ],
  ),
  own(
    'total-with-its-points-in-brackets',
    '自拟',
    '绩效自评表',
    '总分行写“总分（满分100分）”，下一行“评定等级”，再下是评价人签名',
    `
绩效自评表
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
产出指标|数量指标|排查点位|≥50处|56处|40|40
效益指标|社会效益指标|隐患消除率|≥95%|97%|40|40
满意度指标|服务对象满意度指标|居民满意度|≥90%|91%|20|20
总分（满分100分）||||||100
评定等级|优
评价人：吴某|||复核人：郑某`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '3-5',
      },
      { kind: 'score', pairs: 'A6:G6 A7:B7' },
    ],
    { ignore: [at('A8:G8')] },
  ),
  own(
    'score-of-the-form-in-one-cell-across-the-grid',
    '自拟',
    '绩效自评表',
    '总得分写成一格文字，跨在表末',
    `
绩效自评表
指标类别|指标名称|指标值|实际值|分值|得分
产出指标|放映场次|≥240场|246场|50|50
效益指标|观影人次|≥2万|1.9万|40|38
满意度指标|村民满意度|≥85%|92%|10|10
自评总得分：98分　　自评等级：优`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, name B, target C, actual D, points E, score F',
        rows: '3-5',
      },
      { kind: 'score', pairs: 'A6:A6 A6:A6' },
    ],
  ),
  own(
    'sangong-followed-by-counts',
    '自拟',
    '“三公”经费支出及相关情况表',
    '金额之后是团组、车辆、批次、人次等统计数',
    `
“三公”经费支出及相关情况表
单位：万元
项目|预算数|决算数
一、“三公”经费合计|18|15.2
1.因公出国（境）费|0|0
2.公务用车购置及运行维护费|15|13
3.公务接待费|3|2.2
二、相关统计数
1.公务用车保有量（辆）||4
2.国内公务接待批次（个）||26
3.国内公务接待人次（人）||198`,
    [{ kind: 'sangong', unit: '万元', cols: 'label A, budget B, actual C', rows: '4-7' }],
    { ignore: [at('A8:C11')] },
  ),
  own(
    'tasks-with-several-lines-of-content',
    '自拟',
    '重点工作任务表',
    '任务名称合并，内容分几行，各有目标和资金',
    `
2024年度重点工作任务表
序号|重点任务|主要内容|预期目标|投入资金（万元）
1|文化惠民|送戏下乡|演出80场|60
|文化惠民|免费开放|接待20万人次|45
2|遗产保护|文物修缮|修缮3处|200
|遗产保护|非遗传承|培训传承人50名|15`,
    [
      {
        kind: 'tasks',
        unit: '万元',
        year: '2024',
        cols: 'name B, content C, expected D, amount E',
        rows: '3-6',
      },
    ],
  ),
  own(
    'goals-line-by-line-in-two-columns',
    '自拟',
    '年度总体目标完成情况',
    '预期目标和完成情况分几行对应，左列目标序号',
    `
年度总体目标完成情况
年度总体目标|预期目标|实际完成情况
目标1|新增造林5000亩。|新增造林5200亩。
目标2|抚育森林8000亩。|抚育森林8000亩。
目标3|管护公益林3万亩。|管护公益林3万亩。`,
    [{ kind: 'goals', cols: 'expected B, actual C', rows: '3-5' }],
  ),
  own(
    'income-headings-without-figures-and-dashes',
    '自拟',
    '收支决算简表',
    '“一、收入”“二、支出”没有数，空项写横线，中间有说明行',
    `
2023年收支决算简表
项目|预算数|决算数|备注
一、收入
财政拨款|700|712
事业收入|—|—
其他收入|10|6
收入合计|710|718
二、支出
基本支出|500|498
项目支出|210|206|含结转
支出合计|710|704
三、年末结转|—|14`,
    [
      {
        kind: 'accounts',
        year: '2023',
        cols: 'label A, budget B, actual C',
        rows: '4-7, 9-12',
      },
    ],
  ),
  own(
    'points-once-for-two-indicators',
    '自拟',
    '绩效自评表',
    '同一二级指标下的两个指标共用一格分值和得分',
    `
绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|培训期数|≥6期|6期|20|20
||培训人次|≥300人次|320人次
|质量指标|考试通过率|≥90%|93%|30|30
效益指标|社会效益指标|持证上岗率|≥80%|85%|30|30
||投诉件数|≤3件|1件
满意度指标|服务对象满意度指标|学员满意度|≥90%|95%|20|20
总分|||||100|100`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '3-8',
      },
      { kind: 'score', pairs: 'A9:G9' },
    ],
  ),
  own(
    'names-broken-over-two-rows-in-a-scan',
    '自拟',
    '绩效自评表',
    '扫描转换后，长名称断成两行，第二行只有名称的后半截',
    `
绩效自评表
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|新建和改扩建农村公路及、|≥30公里|31公里|50|50
||附属设施里程
效益指标|社会效益指标|沿线群众出行时间缩短|≥20%|22%|40|40
满意度指标|服务对象满意度指标|沿线群众满意度|≥90%|93%|10|10`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '3, 5-6',
      },
    ],
  ),
  own(
    'monitoring-of-money-by-line-with-reason',
    '自拟',
    '预算执行监控表',
    '支出项目、预算、累计执行、进度、序时进度、偏差原因',
    `
2024年8月预算执行监控表
单位：万元
支出项目|年度预算|累计执行|执行进度|序时进度|偏差|偏差原因
基本支出|900|600|66.67%|66.67%|0
项目支出|500|240|48%|66.67%|-18.67%|招标推迟
合计|1400|840|60%|66.67%|-6.67%`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2024',
        cols: 'label A, budget B, actual C, rate D',
        rows: '4-6',
        doubt: ['kind', 'same:executed=actual', 'same:initial=budget'],
      },
    ],
  ),
];
