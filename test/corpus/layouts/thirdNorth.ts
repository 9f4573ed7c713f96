import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Third corpus, the half that was opened. */
export const thirdNorth = [
  layoutOf({
    id: 'beijing-department-duties-and-tasks',
    province: '北京',
    source: {
      issuer: null,
      title: '部门整体绩效自评表（职能、任务、评分三块）',
      year: null,
      note: `${COMPOSED}部门职能一格、年度任务有计划投入和实际投入、评分块中分值和评价标准在完成情况之前；${INVENTED}`,
    },
    sheets: {
      部门整体: {
        rows: grid(`
2022年度部门整体绩效自评表
单位名称|某区园林绿化局|||单位代码|'205
部门职能|负责全区造林绿化、公园管理和林木资源保护。
年度任务|任务名称|主要内容|计划投入⏎（万元）|实际投入⏎（万元）
|造林养护|养护平原造林3.2万亩|1,200.00|1,186.40
|公园提升|改造口袋公园9处|860.00|802.15
一级指标|二级指标|三级指标|分值|评价标准|实际完成情况|得分|扣分说明
当年预算执行情况|资金使用|总体支出进度|20|支出进度乘以分值|96.52%|19.3|一处公园跨年支付
整体绩效目标⏎实现情况|产出数量|养护造林面积|15|每少1000亩扣1分|3.2万亩|15
||改造口袋公园数量|10|按完成比例计分|8处|8.89|一处地块未移交
|产出质量|苗木成活率|10|低于95%的每点扣2分|97.1%|10
|产出进度|公园完工时间|5|每推迟一个月扣1分|12月10日|4|同上
|效果|新增绿地服务半径覆盖率|15|低于92%的按比例计分|92.6%|15
||市民满意度|5|低于90%不得分|94%|5
预算管理情况|财务管理|制度健全性|10|缺一项扣2分|健全|10
|资产管理|资产入账及时性|10|每处未入账扣0.5分|基本及时|9.5|一批工具补录
合计|||100|||96.69`),
        merges: ['A1:H1', 'B2:D2', 'B3:H3', 'A4:A6', 'A9:A14', 'B9:B10', 'B13:B14', 'A15:A16', 'A17:C17'],
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A2:B2 E2:F2 A3:B3' },
      {
        kind: 'tasks',
        unit: '万元',
        cols: 'name B, content C, amount D',
        rows: '5-6',
        // What was spent on it: no role in the contract.
        doubt: ['role:expected'],
      },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 A, level2 B, name C, points D, explanation E, actual F, score G, reason H',
        rows: '8-16',
      },
      { kind: 'score', pairs: 'A17:G17' },
    ],
  }),
  layoutOf({
    id: 'hebei-goals-with-payment-plan',
    province: '河北',
    source: {
      issuer: null,
      title: '项目绩效目标表（带季度支出计划、指标值分三列）',
      year: null,
      note: `${COMPOSED}支出计划按季度一行四格，指标描述在三级指标之后，指标值下分符号、值、单位，末列为确定依据；${INVENTED}`,
    },
    sheets: {
      '02项目绩效目标表': {
        rows: grid(`
02冬季清洁取暖补助绩效目标表
||||||||单位：万元
项目编码|13073024P002|||项目名称|冬季清洁取暖补助
资金支出计划（%）|3月底|6月底|10月底|12月底
|25.00%|40.00%|70.00%|100.00%
绩效目标|1.补助4600户按时足额到位。
|2.保持室内温度达标。
一级指标|二级指标|三级指标|绩效指标描述|指标值|||指标值确定依据
||||符号|值|单位（文字描述）
产出指标|数量指标|补助户数|全年享受补助的户数|≥|4600|户|上年台账
|质量指标|补助对象准确率|准确发放户数占比|＝|100|%|管理办法
|时效指标|发放完成时间|全部补助发放时间|≤|4|月|管理办法
|成本指标|户均补助|户均补助金额|≤|1000|元|补助标准
效益指标|生态效益指标|减少散煤用量|替代散煤数量|≥|9200|吨|测算
|可持续影响指标|设备完好|设备运行情况|文字描述||运行良好|现场检查
满意度指标|服务对象满意度指标|农户满意度|问卷调查|≥|90|%|历史数据`),
        merges: ['A1:I1', 'A4:A5', 'A6:A7', 'E8:G8', 'A8:A9', 'B8:B9', 'C8:C9', 'D8:D9', 'H8:H9'],
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 E3:F3' },
      { kind: 'goals', cols: 'expected B', rows: '6-7' },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, explanation D, operator E, target F, unit G',
        rows: '10-14, 16',
      },
    ],
    ignore: [
      // Shares of payment by quarter have no roles.
      { sheet: '02项目绩效目标表', range: 'A4:E5' },
      // The text stands in the column of units.
      { sheet: '02项目绩效目标表', range: 'A15:I15' },
    ],
  }),
  layoutOf({
    id: 'shanxi-score-before-actual-stacked',
    province: '山西',
    source: {
      issuer: null,
      title: '同页两份项目自评简表（得分在完成值之前）',
      year: null,
      note: `${COMPOSED}两份同式的表上下相接，中间空两行，得分和分值在完成值之前，单位写在指标名里；${INVENTED}`,
    },
    sheets: {
      自评: {
        rows: grid(`

|某市水文站2021年度项目支出绩效自评
|项目：|水文监测设备运维|||自评得分：|98.2
|指标类别|指标名称|分值|得分|目标|实际|差异说明
|数量|巡检站点（处）|20|20|46|46
|数量|更换传感器（台）|20|18.2|≥22|20|两台返厂
|质量|数据到报率（%）|20|20|≥95|98.3
|社会效益|洪水预警发布次数（次）|20|20|按需发布|7
|满意度|用户满意度（%）|20|20|≥90|95


|某市水文站2021年度项目支出绩效自评
|项目：|山洪灾害监测|||自评得分：|100
|指标类别|指标名称|分值|得分|目标|实际|差异说明
|数量|监测乡镇（个）|30|30|18|18
|时效|设备故障修复（小时）|30|30|≤24|16
|社会效益|保护人口（万人）|40|40|≥6.5|6.8`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'B3:C3 B13:C13' },
      { kind: 'score', pairs: 'F3:G3 F13:G13' },
      {
        kind: 'indicators',
        year: '2021',
        cols: 'level2 B, name C, points D, score E, target F, actual G, reason H',
        rows: '5-9',
      },
      {
        kind: 'indicators',
        year: '2021',
        cols: 'level2 B, name C, points D, score E, target F, actual G',
        rows: '15-17',
        // The heading of differences with nothing below it.
        doubt: ['role:reason'],
      },
    ],
  }),
  layoutOf({
    id: 'liaoning-project-list-yuan',
    province: '辽宁',
    source: {
      issuer: null,
      title: '项目支出绩效自评结果汇总表（单位元）',
      year: null,
      note: `${COMPOSED}一行一个项目，单位、项目、功能科目、预算和执行数为元，自评得分和等级在后，末尾文字问题和建议；另有不相干的表；${INVENTED}`,
    },
    sheets: {
      汇总表: {
        rows: grid(`
附件3
项目支出绩效自评结果汇总表
填报部门：某县教育局||||2023年度||||金额单位：元
项目名称|实施单位|是否重点|年初预算|调整预算|实际支出|执行率|自评得分|自评等级
义务教育公用经费|县教育局|是|12,480,000|12,906,500|12,777,435|99.00%|98.6|优
校舍安全维修|县教育局|是|6,000,000|5,420,000|5,095,342|94.01%|93.4|优
营养改善计划|县教育事务中心|是|8,640,000|8,640,000|8,380,800|97.00%|96.7|优
教师培训|县教师进修学校|否|520,000|520,000|364,000|70.00%|78.9|中
合计|||27,640,000|27,486,500|26,617,577|96.84%
存在的主要问题|部分培训项目因公共卫生原因未开展。
改进建议|按季度调度执行进度，及时调整预算。`),
      },
      车辆台账: {
        rows: grid(`
车牌号|型号|购置日期|里程
辽X0001|轿车|2016-05|128000
辽X0002|客车|2019-09|64000`),
      },
    },
    tables: [
      {
        kind: 'funds',
        unit: '元',
        year: '2023',
        cols: 'label A, initial D, budget E, executed F, rate G, score H',
        rows: '5-9',
      },
      { kind: 'remarks', pairs: 'A10:B10 A11:B11' },
    ],
    unread: [{ sheet: '车辆台账' }],
    ignore: [{ sheet: '汇总表', range: 'A1:I3' }],
  }),
  layoutOf({
    id: 'shandong-monitoring-nine-months',
    province: '山东',
    source: {
      issuer: null,
      title: '预算项目绩效运行监控表（1-9月）',
      year: null,
      note: `${COMPOSED}监控截至9月，资金单位元，指标方向、值、单位分列，完成可能性打勾之外另有整改措施，得分不设；${INVENTED}`,
    },
    sheets: {
      '2024监控': {
        rows: grid(`
2024年度预算项目绩效运行监控表（1-9月）
项目名称：|近海养殖环境监测||||项目单位：|某市海洋预报台
资金执行（元）||年初预算数|调整后预算数|1-9月执行数|1-9月执行率|预计全年执行数
|资金总额|1500000|1480000|862300|58.26%|1450000
|其中：市级财政|1500000|1480000|862300|58.26%|1450000
|　　　其他资金|||
一级指标|二级指标|三级指标|指标方向|年度指标值|计量单位|1-9月完成值|预计全年完成值|完成可能性|偏差原因|整改措施
产出指标|数量指标|监测站位|≥|42|个|42|42|确定能
||采集水样|≥|500|份|336|480|不可能|台风停航22天|租用备用船
|质量指标|样品合格率|≥|98|%|99.1|99|确定能
|时效指标|月报发布及时率|＝|100|%|100|100|确定能
|成本指标|单航次成本|≤|18000|元|19250|18800|有可能|燃油涨价|合并航次
效益指标|生态效益指标|赤潮预警准确率|≥|85|%|88|88|确定能
满意度指标|服务对象满意度指标|养殖户满意度|≥|90|%||93|有可能|年末调查`),
        merges: ['A1:K1', 'A3:A6', 'A8:A12', 'B8:B9'],
        formats: { 'C4:E5': '#,##0' },
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A2:B2 F2:G2' },
      {
        kind: 'funds',
        unit: '元',
        year: '2024',
        cols: 'label B, initial C, budget D, executed E, rate F',
        rows: '4-5',
      },
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, actual G, expected H, possibility I, reason J',
        rows: '8-14',
        // Measures beside the reason: no role of their own.
        doubt: ['role:explanation'],
      },
    ],
  }),
];
