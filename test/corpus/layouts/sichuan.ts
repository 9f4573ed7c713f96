import { grid, layoutOf } from './layout';

/** Sichuan: operator, value and unit in three columns, conclusions below; the 25/30/45 department table. */
export const sichuan = [
  layoutOf({
    id: 'sichuan-project-selfeval-2023',
    province: '四川',
    source: {
      issuer: '青神县发展和改革局',
      title: '部门预算项目支出绩效自评表（2023年度）',
      year: '2023',
      address: 'https://www.scqs.gov.cn/info/13206/211004.htm',
      note: '块的次序、列名、斜线占位、末尾评价结论等行从原表；项目和数字已改，完成值和得分为补填。',
    },
    sheets: {
      自评: {
        rows: grid(`
报表编号：510000_0013zp
部门预算项目支出绩效自评表（2023年度）
项目名称||51000023R000000018-劳务用工支出
主管部门||某县图书馆本级||||实施单位⏎（盖章）|某县图书馆
项目基本情况|1.项目年度目标完成情况|项目年度目标||||年度目标完成情况
||及时足额发放劳务费，减少结余。||||已按月发放。
|2.项目实施内容及过程概述|按合同执行。
预算执行情况（10分）|年度预算数（万元）||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额||120.5|131.2|131.2|100.00%|10|10
|其中：财政资金||120.5|131.2|131.2|100.00%|/|/
|财政专户管理资金||0.00|0.00|0.00|0.00%|/|/
|单位资金||0.00|0.00|0.00|0.00%|/|/
绩效指标（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|发放覆盖率|＝|100|%|100|40|40
||时效指标|按时发放率|≥|95|%|98|20|20
|效益指标|社会效益指标|劳务纠纷|≤|2|起|1|15|15
||可持续影响指标|人员稳定程度|定性|优良中低差||良|15|13|两人离职
合计||||||||100|98
评价结论|自评得分98分，资金使用合规。
存在问题|人员流动较快。
改进措施|完善考核激励。
项目负责人：|||||财务负责人：`),
      },
    },
    tables: [
      { kind: 'profile', year: '2023', pairs: 'A3:C3 A4:C4 G4:H4' },
      { kind: 'goals', cols: 'expected C, actual G', rows: '6' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial D, budget E, executed F, rate G, points H, score I',
        rows: '9-12',
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, operator E, target F, unit G, actual H, points I, score J, reason K',
        rows: '14-17',
      },
      { kind: 'score', pairs: 'A18:J18' },
      { kind: 'remarks', pairs: 'A20:B20 A21:B21' },
    ],
    // Line 6 holds the goal's text under its heading; what goes before and the conclusion are matters of taste.
    ignore: [
      { sheet: '自评', range: 'A1:K1' },
      { sheet: '自评', range: 'A7:K7' },
      { sheet: '自评', range: 'A19:K19' },
      { sheet: '自评', range: 'A22:K22' },
    ],
  }),
  layoutOf({
    id: 'sichuan-department-score-points-in-name',
    province: '四川',
    source: {
      issuer: '达州市农业农村局（网站公开）',
      title: '部门整体支出绩效评价得分表',
      year: null,
      address: 'http://nyj.dazhou.gov.cn/xxgk-show-16453.html',
      note: '25/30/45 的一级、分值写在一二三级名称里、只有得分列，从原表；得分为补填，指标取其一部分。',
    },
    sheets: {
      得分表: {
        rows: grid(`
部门整体支出绩效评价得分表
一级指标|二级指标|三级指标|得分
部门决策（25分）|目标任务（15分）|相关性（5分）|5
||明确性（5分）|5
||合理性（5分）|4.5
|预算编制（10分）|测算依据（5分）|4
||目标管理（5分）|5
综合管理（30分）|绩效监控（5分）|预算执行进度监控（2分）|2
||绩效目标动态监控（3分）|3
|资产管理（6分）|资产管理信息化情况（2分）|2
部门绩效情况（45分）|满意度（10分）|协作部门满意度（3分）|3
||社会公众满意度（4分）|3.6
总分|||37.1`),
        merges: ['A1:D1', 'A3:A7', 'B3:B5', 'B6:B7', 'A8:A10', 'B8:B9', 'A11:A12', 'B11:B12', 'A13:C13'],
      },
    },
    tables: [
      { kind: 'indicators', year: null, cols: 'level1 A, level2 B, name C, score D', rows: '3-12' },
      { kind: 'score', pairs: 'A13:D13' },
    ],
  }),
  layoutOf({
    id: 'sichuan-department-goals',
    province: '四川',
    source: {
      issuer: null,
      title: '部门整体支出绩效目标表',
      year: null,
      note: '未找到可引用的原表；按四川三列指标值（性质、值、单位）的写法和常见的任务、预算、目标、指标次序自拟。',
    },
    sheets: {
      整体目标: {
        rows: grid(`
||部门整体支出绩效目标表
||（2024年度）
|||||||金额单位：万元
||部门名称|某县退役军人事务局
||年度主要任务|任务名称||主要内容||预算金额
|||优抚保障||落实各类优抚对象待遇||356.20
|||就业培训||组织两期技能培训||42.00
||年度总体目标|保障优抚对象权益，促进退役军人就业。
||年度绩效指标|一级指标|二级指标|三级指标|绩效指标性质|绩效指标值|绩效度量单位|权重
|||产出指标|数量指标|培训期数|＝|2|期|20
|||||优抚对象人数|≥|1200|人|30
||||质量指标|待遇落实率|＝|100|%|10
|||效益指标|社会效益指标|推荐就业人数|≥|60|人次|30
|||满意度指标|服务对象满意度指标|退役军人满意度|≥|90|%|10`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'C4:D4' },
      { kind: 'tasks', unit: '万元', year: '2024', cols: 'name D, content F, amount H', rows: '6-7' },
      { kind: 'goals', year: '2024', cols: 'expected D', rows: '8' },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 D, level2 E, name F, operator G, target H, unit I, points J',
        rows: '10-14',
      },
    ],
  }),
];
