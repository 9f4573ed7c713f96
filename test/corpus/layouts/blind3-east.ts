import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fourth corpus, the half that is held out: the east. */
export const blind3East = [
  layoutOf({
    id: 'blind3-anhui-units-scored-list',
    province: '安徽',
    source: {
      issuer: null,
      title: '部门整体支出绩效自评结果汇总表（一行一个单位）',
      year: null,
      note: `${COMPOSED}一行一个预算单位，两行表头，年初、调整数、全年预算、决算和执行率之后是得分和等级，下方填表人；${INVENTED}`,
    },
    sheets: {
      汇总: {
        rows: grid(`
2023年度部门整体支出绩效自评结果汇总表
主管部门：某市教育局（盖章）|||||||||单位：万元
序号|单位名称|部门整体支出情况|||||评价结果||备注
||年初预算|调整数|全年预算|支出决算|执行率|得分|等级
1|市第一中学|6,820.00|312.40|7,132.40|7,010.55|98.29%|96.8|优
2|市第二中学|5,260.00|-80.00|5,180.00|4,946.90|95.50%|94.2|优
3|市特殊教育学校|1,180.00|0.00|1,180.00|1,003.00|85.00%|88.5|良|基建尾款未付
合计||13,260.00|232.40|13,492.40|12,960.45|96.06%
填表人：周某||联系电话：0550-3XXXXXX`),
        merges: ['A1:J1', 'A3:A4', 'B3:B4', 'C3:G3', 'H3:I3', 'J3:J4', 'A8:B8'],
      },
    },
    tables: [
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial C, budget E, executed F, rate G, score H',
        rows: '5-7',
      },
    ],
    ignore: [
      { sheet: '汇总', range: 'A2:J2' },
      // The total's label stands in the number column.
      { sheet: '汇总', range: 'A8:J9' },
    ],
  }),
  layoutOf({
    id: 'blind3-fujian-selfeval-no-third-level',
    province: '福建',
    source: {
      issuer: null,
      title: '项目支出绩效目标完成情况自评表（只有指标类型和绩效指标）',
      year: null,
      note: `${COMPOSED}无一级和三级，指标类型逐行重复，资金单位元并有到位和结余列，目标与完成上下两行；${INVENTED}`,
    },
    sheets: {
      自评: {
        rows: grid(`
项目支出绩效目标完成情况自评表
（2022年度）
项目名称：农村公路养护||||主管部门：某县交通运输局
资金情况（元）|预算安排|实际到位|实际支出|结余|支出率
合计|4,200,000.00|4,200,000.00|4,032,000.00|168,000.00|96.00%
省级补助|3,000,000.00|3,000,000.00|3,000,000.00|0.00|100.00%
县级配套|1,200,000.00|1,200,000.00|1,032,000.00|168,000.00|86.00%
绩效目标|全县农村公路列养率保持100%，优良中等路率提高。
完成情况|列养率100%，优良中等路率91.3%。
指标类型|绩效指标|目标值|完成值|完成率|分值|自评分|未完成原因
数量指标|养护里程|≥862公里|862公里|100.0%|25|25
数量指标|新增护栏|≥18公里|16.5公里|91.7%|15|13.75|两段与改造工程重叠
质量指标|优良中等路率|≥90%|91.3%|101.4%|20|20
时效指标|水毁修复时间|≤15天|13天|—|10|10
社会效益指标|受益群众|≥12万人|12.4万人|103.3%|20|20
满意度指标|群众满意度|≥90%|93.5%|103.9%|10|10
自评总分|||||100|98.75
自评等级||||||优`),
        merges: ['A1:H1', 'A2:H2', 'B8:H8', 'B9:H9'],
      },
    },
    tables: [
      {
        kind: 'funds',
        unit: '元',
        year: '2022',
        // What arrived and what is left have no roles.
        cols: 'label A, budget B, executed D, rate F',
        rows: '5-7',
        doubt: ['same:initial=budget'],
      },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level2 A, name B, target C, actual D, points F, score G, reason H',
        rows: '11-16',
        doubt: ['role:coefficient'],
      },
      { kind: 'score', pairs: 'A17:G17 A18:G18' },
    ],
    ignore: [
      { sheet: '自评', range: 'A3:H3' },
      // The goal and what was reached, one below the other: one row or two.
      { sheet: '自评', range: 'A8:H9' },
    ],
  }),
  layoutOf({
    id: 'blind3-jiangxi-open-book-many-sheets',
    province: '江西',
    source: {
      issuer: null,
      title: '部门决算公开工作簿（目录、概况、收支总表、三公、自评结果、填报说明）',
      year: null,
      note: `${COMPOSED}收支总表为收入、支出按功能、支出按性质三组并排而无行次，三公表有行次、栏次和下方统计数，自评结果一览；${INVENTED}`,
    },
    sheets: {
      目录: {
        rows: grid(`
某县水利局2023年度部门决算公开目录
序号|名称|页码
1|部门概况|2
2|收入支出决算总表|3
3|财政拨款“三公”经费支出决算表|4
4|项目支出绩效自评结果一览表|5`),
      },
      部门概况: {
        rows: grid(`
第一部分　部门概况
一、部门主要职责
负责全县水资源管理、水利工程建设和防汛抗旱。
二、部门基本情况
纳入决算编制范围的单位共4个；编制人数68人，年末在职61人。`),
      },
      收支总表: {
        rows: grid(`
收入支出决算总表
|||||公开01表
部门：某县水利局|||||金额单位：万元
收　入||支　出
项目|决算数|项目（按功能分类）|决算数|项目（按支出性质）|决算数
一、财政拨款收入|2,865.40|一、一般公共服务支出|18.20|一、基本支出|1,102.60
　其中：政府性基金|120.00|二、社会保障和就业支出|156.30|　　人员经费|986.35
二、事业收入|64.10|三、农林水支出|2,540.75|　　公用经费|116.25
三、其他收入|12.55|四、住房保障支出|98.40|二、项目支出|1,711.05
本年收入合计|2,942.05|本年支出合计|2,813.65|本年支出合计|2,813.65
上年结转|36.20|年末结转|164.60|年末结转|164.60
总计|2,978.25|总计|2,978.25|总计|2,978.25`),
        merges: ['A1:F1', 'A4:B4', 'C4:F4'],
      },
      三公经费: {
        rows: grid(`
财政拨款“三公”经费支出决算表
||||公开08表
部门：某县水利局||||金额单位：万元
项　　目|行次|年初预算数|决算数|完成预算（%）
栏　　次||1|2|3
“三公”经费支出|1|38.00|31.46|82.79
　1．因公出国（境）费|2|0.00|0.00|—
　2．公务用车购置及运行维护费|3|30.00|26.13|87.10
　　（1）公务用车购置费|4|0.00|0.00|—
　　（2）公务用车运行维护费|5|30.00|26.13|87.10
　3．公务接待费|6|8.00|5.33|66.63
相关统计数|7
　公务用车保有量（辆）|8||11
　国内公务接待批次（个）|9||86
　国内公务接待人次（人）|10||742`),
        merges: ['A1:E1'],
      },
      自评结果: {
        rows: grid(`
项目支出绩效自评结果一览表（2023年度）
项目名称|资金总额（万元）|支出金额（万元）|预算执行率|自评得分|自评等级
小型水库除险加固|860.00|843.66|98.10%|97.2|优
农村饮水安全维护|420.00|399.00|95.00%|95.4|优
山洪灾害防治|310.00|248.00|80.00%|87.6|良`),
      },
      填报说明: {
        rows: grid(`
填报说明
1．本套表由部门按批复的决算填列，单位为万元，保留两位小数。
2．“三公”经费只填财政拨款安排的支出。
3．自评得分按90（含）至100为优填列等级。`),
      },
    },
    tables: [
      { kind: 'accounts', sheet: '收支总表', unit: '万元', cols: 'label A, actual B', rows: '6-12' },
      { kind: 'accounts', sheet: '收支总表', unit: '万元', cols: 'label C, actual D', rows: '6-12' },
      { kind: 'accounts', sheet: '收支总表', unit: '万元', cols: 'label E, actual F', rows: '6-12' },
      {
        kind: 'sangong',
        sheet: '三公经费',
        unit: '万元',
        cols: 'label A, budget C, actual D, rate E',
        rows: '6-11',
      },
      {
        kind: 'funds',
        sheet: '自评结果',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, executed C, rate D, score E',
        rows: '3-5',
        doubt: ['same:initial=budget'],
      },
    ],
    unread: [{ sheet: '目录' }, { sheet: '填报说明' }],
    ignore: [
      { sheet: '部门概况' },
      { sheet: '收支总表', range: 'A3:F3' },
      { sheet: '三公经费', range: 'A3:E3' },
      // Counts below the money, in the column of the final figures.
      { sheet: '三公经费', range: 'A12:E15' },
    ],
  }),
  layoutOf({
    id: 'blind3-shandong-list-by-unit',
    province: '山东',
    source: {
      issuer: null,
      title: '项目支出绩效自评汇总（按单位合并）',
      year: null,
      note: `${COMPOSED}首列单位合并，一行一个项目，金额为元，结余在执行进度之前，分数、等次和问题在后；${INVENTED}`,
    },
    sheets: {
      项目明细: {
        rows: grid(`
|某市卫生健康委员会2022年度项目支出绩效自评汇总
|||||||||单位：元
单位|项目名称|项目类型|批复预算|实际支出|结余|执行进度|自评分数|自评等次|主要问题及整改情况
市中心医院|重点专科建设|延续|5000000|4865000|135000|97.30%|97|优
|住院医师规范化培训|延续|3200000|3200000|0|100.00%|98.5|优
市疾控中心|艾滋病防治|延续|1460000|1328600|131400|91.00%|93.6|优
|疫苗冷链更新|新增|890000|667500|222500|75.00%|84|良|招标流标一次，已于次年3月完成
|职业病监测|延续|360000|352800|7200|98.00%|96|优
合计|||10910000|10413900|496100|95.45%`),
        merges: ['B1:J1', 'A4:A5', 'A6:A8', 'A9:C9'],
        formats: { 'D4:F9': '#,##0' },
      },
    },
    tables: [
      {
        kind: 'funds',
        unit: '元',
        year: '2022',
        cols: 'label B, budget D, executed E, rate G, score H',
        rows: '4-8',
        doubt: ['same:initial=budget'],
      },
    ],
    // The total's label stands in the column of units.
    ignore: [{ sheet: '项目明细', range: 'A9:J9' }],
  }),
  layoutOf({
    id: 'blind3-zhejiang-score-card',
    province: '浙江',
    source: {
      issuer: null,
      title: '部门绩效自评得分卡（四个维度、总分、等级、问题和建议）',
      year: null,
      note: `${COMPOSED}一页得分卡：单位和日期一行，四个维度的满分和得分，总分、等级，问题与建议，下方签字；${INVENTED}`,
    },
    sheets: {
      得分卡: {
        rows: grid(`
某区行政审批局2023年度绩效自评得分卡

评价单位|某区行政审批局||评价日期|2024年2月26日
维度|满分|得分|得分率
决策|15|14.5|96.67%
过程|25|24|96%
产出|35|33.6|96%
效益|25|23.4|93.6%
总分|100|95.5|95.5%
等级|优
存在问题|部分事项线上办理深度不够，个别窗口高峰时段等候偏长。
整改建议|推进高频事项全程网办，增设潮汐窗口。
评价组成员（签字）：`),
        at: 'C2',
        merges: ['C2:G2', 'D12:G12', 'D13:G13', 'C14:G14'],
      },
    },
    tables: [
      { kind: 'profile', pairs: 'C4:D4 F4:G4' },
      { kind: 'score', pairs: 'C10:E10 C11:D11' },
      { kind: 'remarks', pairs: 'C12:D12 C13:D13' },
    ],
    ignore: [
      // Scores of whole dimensions: neither indicators nor the total.
      { sheet: '得分卡', range: 'C5:G9' },
      { sheet: '得分卡', range: 'C14:G14' },
    ],
  }),
];
