import { grid, layoutOf } from './layout';

const COMPOSED =
  '按当地通行的公开表式样自拟（没有可引用的原表）：列名、块的次序和填写习惯随其式样，项目、单位和数字均为虚构。';

/** Layouts of the second corpus, of the south. */
export const secondSouth = [
  layoutOf({
    id: 'guizhou-income-expense-total',
    province: '贵州',
    source: {
      issuer: null,
      title: '收入支出决算总表（公开01表）',
      year: '2022',
      note: `${COMPOSED}收入和支出左右并排，各带行次列；结余与合计在下方同一行。`,
    },
    sheets: {
      公开01表: {
        rows: grid(`
收入支出决算总表
|||||公开01表
部门：某县融媒体中心|||||单位：万元
收入|||支出
项目|行次|决算数|项目|行次|决算数
栏次||1|栏次||2
一、一般公共预算财政拨款收入|1|906.12|一、一般公共服务支出|9|0.00
二、政府性基金预算财政拨款收入|2|35.00|二、文化旅游体育与传媒支出|10|842.55
三、事业收入|3|120.40|三、社会保障和就业支出|11|76.18
四、其他收入|4|8.03|四、卫生健康支出|12|41.90
|5||五、住房保障支出|13|63.27
本年收入合计|6|1,069.55|本年支出合计|14|1,023.90
年初结转和结余|7|12.35|年末结转和结余|15|58.00
总计|8|1,081.90|总计|16|1,081.90
注：本表反映部门本年度的总收支和年初、年末结转结余情况。`),
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', cols: 'label A, actual C', rows: '7-10, 12-14' },
      { kind: 'accounts', unit: '万元', cols: 'label D, actual F', rows: '7-14' },
    ],
    ignore: [{ sheet: '公开01表', range: 'A3:F3' }],
  }),

  layoutOf({
    id: 'jiangxi-selfeval-explained',
    province: '江西',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（带指标解释和等级）',
      year: '2021',
      note: `${COMPOSED}单位与代码同格，实际完成值在年度指标值之前，分值权重在得分之后。`,
    },
    sheets: {
      自评: {
        rows: grid(`
附件2
2021年度项目支出绩效自评表
填报单位：某区农业农村局|||||填报日期：2022年3月15日
项目名称|高标准农田建设管护
主管部门及代码|某区农业农村局303|||实施单位|某区农田建设站
项目资金|资金来源|年初预算（元）|调整后预算（元）|实际支出（元）|执行率|权重|得分
|年度资金总额|1500000|1620000|1588240|98.04%|10|9.8
|财政拨款|1500000|1500000|1488240|99.22%
|其他资金||120000|100000|83.33%
一级指标|二级指标|三级指标|全年完成值|年初指标值|得分|分值|未完成原因及拟采取的改进措施
产出指标|数量指标|管护面积|1.52万亩|1.5万亩|15|15
||维修沟渠|18公里|20公里以上|13.5|15|用工紧张，次年一季度完成
|质量指标|设施完好率|96%|不低于95%|10|10
|成本指标|亩均管护费|104.49元|控制在100元以内|9.1|10|油价上涨
效益指标|经济效益指标|亩均增收|65元|≥60元|15|15
|可持续影响指标|管护机制健全性|达成预期指标|健全|14|15
满意度|满意度指标|受益农户满意度|97.3%|95%|10|10
总得分|||||96.4
评价等次|||||优
其他需要说明的问题|无`),
      },
    },
    tables: [
      { kind: 'profile', year: '2021', pairs: 'A4:B4 A5:B5 E5:F5' },
      {
        kind: 'funds',
        unit: '元',
        year: '2021',
        cols: 'label B, initial C, budget D, executed E, rate F, points G, score H',
        rows: '7-9',
      },
      {
        kind: 'indicators',
        year: '2021',
        cols: 'level1 A, level2 B, name C, actual D, target E, score F, points G, reason H',
        rows: '11-17',
      },
      { kind: 'score', pairs: 'A18:F18 A19:F19' },
    ],
    ignore: [
      { sheet: '自评', range: 'A3:H3' },
      { sheet: '自评', range: 'A20:H20' },
    ],
  }),

  layoutOf({
    id: 'hainan-sangong-down',
    province: '海南',
    source: {
      issuer: null,
      title: '财政拨款“三公”经费预决算对比表',
      year: '2023',
      note: `${COMPOSED}逐项向下，差异额和完成率在后，原因写在末列。`,
    },
    sheets: {
      三公: {
        rows: grid(`
某省直单位2023年度财政拨款“三公”经费预决算对比表
单位：万元
项目|预算数|决算数|决算比预算增减额|预算完成率（%）|上年决算数|比上年增减额|比上年增减（%）|原因说明
“三公”经费合计|32.5|25.94|-6.56|79.82|27.11|-1.17|-4.32|压减接待
（一）因公出国（境）费|5|0|-5|0|0|0|--|未安排团组
（二）公务用车购置及运行费|22|21.84|-0.16|99.27|22.6|-0.76|-3.36
　　其中：公务用车购置费|0|0|0|--|0|0|--
　　　　　公务用车运行费|22|21.84|-0.16|99.27|22.6|-0.76|-3.36
（三）公务接待费|5.5|4.1|-1.4|74.55|4.51|-0.41|-9.09`),
        formats: { E4: '0.00' },
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, actual C, previous F, change G, changeRate H',
        rows: '4-9',
        // Budget against final accounts: difference and rate may be read or left; so may the remark.
        doubt: ['role:rate', 'role:reason', 'role:adjusted', 'role:explanation'],
      },
    ],
  }),

  layoutOf({
    id: 'fujian-adjusted-core',
    province: '福建',
    source: {
      issuer: null,
      title: '部门业务费绩效自评表（含调整指标值、完成率、核心指标）',
      year: '2024',
      note: COMPOSED,
    },
    sheets: {
      业务费: {
        rows: grid(`
2024年度部门业务费绩效自评表
部门名称|某市海洋渔业局||||自评总分|95.5|自评等级|优
指标名称|指标类别|是否核心指标|指标性质|计量单位|年初指标值|调整后指标值|全年完成值|指标得分系数|分值|自评得分|指标说明
渔港巡查次数|数量指标|是|≥|次|480|500|512|100%|25|25|台账
渔船检验率|质量指标|是|≥|%|98|98|98.6|100%|20|20
执法案件办结时限|时效指标|否|≤|天|45|45|52|82%|15|12.3|两案涉外
单次巡查成本|经济成本指标|否|≤|元|1200|1200|1180|100%|10|10
渔民转产就业|社会效益指标|是|≥|人|150|150|141|94%|20|18.8|培训延期
渔民满意度|服务对象满意度指标|否|≥|%|90|90|93|94%|10|9.4
存在问题|执法案件周期偏长
改进措施|建立涉外案件会商机制`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2' },
      { kind: 'score', pairs: 'F2:G2 H2:I2' },
      {
        kind: 'indicators',
        cols: 'level2 B, name A, core C, operator D, unit E, target F, adjustedTarget G, actual H, coefficient I, points J, score K, explanation L',
        rows: '4-9',
      },
      { kind: 'remarks', pairs: 'A10:B10 A11:B11' },
    ],
  }),

  layoutOf({
    id: 'guangdong-two-tables-and-notes',
    province: '广东',
    source: {
      issuer: null,
      title: '预算执行与绩效两表同页',
      year: '2023',
      note: `${COMPOSED}支出按功能分类在上（预算、决算、上年、增减），绩效表在下，右侧并列机构人员小表，下方有注。`,
    },
    sheets: {
      汇总: {
        rows: grid(`
表一 2023年度一般公共预算支出情况||||||||机构人员情况
金额单位：万元|||||||||项目|人数
科目编码|功能分类科目名称|年初预算|2023年决算|2022年决算|增减额|增减率||编制人数|45
206|科学技术支出|512.00|498.37|476.20|22.17|4.66%||在职人数|42
20601|　科学技术管理事务|300.00|295.12|280.00|15.12|5.40%||退休人数|17
20604|　技术研究与开发|212.00|203.25|196.20|7.05|3.59%
221|住房保障支出|60.00|59.80|57.11|2.69|4.71%
|合计|572.00|558.17|533.31|24.86|4.66%

表二 项目绩效情况
一级指标|二级指标|三级指标|目标值|实际值|权重|自评分
产出|数量|立项课题|30项|31项|30|30
||结题课题|≥25项|24项|20|19.2
|质量|结题优良率|80%以上|83.3%|10|10
效益|社会效益|成果转化|5项|5项|30|30
满意度|对象满意度|科研人员满意度|≥90%|91%|10|10
合计|||||100|99.2
注：1.本表由财务科汇总。2.数据截至2023年12月31日。`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'function A, label B, budget C, actual D, previous E, change F, changeRate G',
        rows: '4-8',
      },
      { kind: 'staff', pairs: 'I3:J3 I4:J4 I5:J5' },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '12-16',
      },
      { kind: 'score', pairs: 'A17:G17' },
    ],
    ignore: [{ sheet: '汇总', range: 'A18:K18' }],
  }),

  layoutOf({
    id: 'hubei-long-and-annual-block-columns',
    province: '湖北',
    source: {
      issuer: null,
      title: '项目支出绩效目标申报表（实施期与年度同行）',
      year: '2024',
      note: `${COMPOSED}同一指标名旁边并列实施期指标值和年度指标值。`,
    },
    sheets: {
      申报: {
        rows: grid(`
项目支出绩效目标申报表
（2024年度）
项目名称|||智慧校园建设
主管部门|||某市教育局||实施期|2024-2026年
资金情况（万元）|||实施期资金总额：|1800|年度资金总额：|600
总体目标|实施期目标||||年度目标
|三年建成智慧校园36所。||||2024年建成12所。
绩效指标|一级指标|二级指标|三级指标|实施期指标值|年度指标值|指标值确定依据
|产出指标|数量指标|建成智慧校园|36所|12所|建设方案
|||培训教师|≥3000人次|≥1000人次|培训计划
||质量指标|验收合格率|100%|100%|国家标准
|效益指标|社会效益指标|优质课程覆盖率|≥95%|≥80%|统计
|满意度指标|服务对象满意度指标|师生满意度|≥92%|≥90%|问卷`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:D3 A4:D4 F4:G4' },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 B, level2 C, name D, periodTarget E, target F, explanation G',
        rows: '9-13',
      },
    ],
    ignore: [
      { sheet: '申报', range: 'A5:G5' },
      { sheet: '申报', range: 'A6:G7' },
    ],
  }),
];
