import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fourth corpus, the half that is held out: the north. */
export const blind3North = [
  layoutOf({
    id: 'blind3-heilongjiang-purchases-and-staff',
    province: '黑龙江',
    source: {
      issuer: null,
      title: '基本数字表（人员、政府采购、固定资产）及支出情况表',
      year: null,
      note: `${COMPOSED}人员和政府采购左右并排，固定资产在下方；另一张表按支出性质，上年支出在预算之前；${INVENTED}`,
    },
    sheets: {
      基本数字: {
        rows: grid(`
某市自然资源局2023年基本数字表
一、人员情况||||二、政府采购情况（万元）
项目|人数（人）|||采购类别|预算金额|合同金额|节约金额
行政编制|46|||货物|86.00|81.35|4.65
行政在职|44|||工程|120.00|112.80|7.20
事业编制|72|||服务|64.00|60.10|3.90
事业在职|69|||合计|270.00|254.25|15.75
离退休人员|38

三、固定资产情况
类别|数量|原值（万元）
房屋（平方米）|6,820|2,140.50
车辆（辆）|9|186.20
设备（台套）|412|365.70`),
        merges: ['A1:H1', 'A2:B2', 'E2:H2', 'A10:C10'],
      },
      支出情况: {
        rows: grid(`
某市自然资源局2023年支出情况表
|||||单位：万元
支出性质|上年支出|本年预算|本年支出|比上年增减|增减（%）
基本支出|1,520.40|1,580.00|1,562.35|41.95|2.76
　人员经费|1,310.20|1,365.00|1,352.15|41.95|3.20
　公用经费|210.20|215.00|210.20|0.00|0.00
项目支出|684.50|720.00|655.20|-29.30|-4.28
合计|2,204.90|2,300.00|2,217.55|12.65|0.57`),
        merges: ['A1:F1'],
      },
    },
    tables: [
      { kind: 'staff', sheet: '基本数字', year: '2023', cols: 'label A, value B', rows: '4-8' },
      {
        kind: 'accounts',
        sheet: '支出情况',
        unit: '万元',
        year: '2023',
        cols: 'label A, previous B, budget C, actual D, change E, changeRate F',
        rows: '4-8',
      },
    ],
    ignore: [
      // Purchases and assets have no roles in the contract.
      { sheet: '基本数字', range: 'E2:H7' },
      { sheet: '基本数字', range: 'A10:C14' },
    ],
  }),
  layoutOf({
    id: 'blind3-liaoning-workload',
    province: '辽宁',
    source: {
      issuer: null,
      title: '单位履职情况统计表（主要任务、工作量、自评得分三段）',
      year: null,
      note: `${COMPOSED}三段上下相接、各有小标题而无空行，工作量的计量单位在数之前；${INVENTED}`,
    },
    sheets: {
      履职情况: {
        rows: grid(`
2024年度单位履职情况统计表
填报单位：某市海洋发展服务中心
一、年度主要任务
任务名称|任务内容|预算投入（万元）|预期成效
海域监管|开展海域动态监视监测|68.50|重点海域监测全覆盖
岸线修复|修复受损岸线3.2公里|420.00|岸线稳定，植被恢复
渔港巡查|对14座渔港开展安全巡查|26.40|隐患整改率达到95%
二、工作量统计
工作内容|计量单位|工作量
开展监视监测|航次|48
出具监测报告|份|12
渔港安全巡查|座次|186
整改安全隐患|处|57
三、自评结果
自评总分|96.8
自评等级|优`),
        at: 'B2',
        merges: ['B2:E2', 'B3:E3', 'B4:E4', 'B9:E9', 'B15:E15'],
      },
    },
    tables: [
      { kind: 'tasks', unit: '万元', cols: 'name B, content C, amount D, expected E', rows: '6-8' },
      { kind: 'results', cols: 'label B, value D', rows: '11-14' },
      { kind: 'score', pairs: 'B16:C16 B17:C17' },
    ],
    ignore: [{ sheet: '履职情况', range: 'B3:E3' }],
  }),
  layoutOf({
    id: 'blind3-shanxi-income-by-source',
    province: '山西',
    source: {
      issuer: null,
      title: '部门收入总体情况表（按科目、资金来源横排）',
      year: null,
      note: `${COMPOSED}科目编码和名称在左，合计之后按来源横排，两行表头，合计行在末；${INVENTED}`,
    },
    sheets: {
      表2: {
        rows: grid(`
预算公开表2
2024年部门收入预算总体情况表
部门名称：某县文物保护中心|||||||单位：万元
科目编码|科目名称|合计|上年结转|本年收入
||||一般公共预算|政府性基金|事业收入|其他收入
207|文化旅游体育与传媒支出|486.40|12.00|452.40||16.00|6.00
20702|　文物|486.40|12.00|452.40||16.00|6.00
2070204|　　文物保护|360.20|12.00|326.20||16.00|6.00
2070205|　　博物馆|126.20||126.20
208|社会保障和就业支出|38.60||38.60
|合　计|525.00|12.00|491.00||16.00|6.00`),
        merges: ['A2:H2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:H4'],
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2024',
        cols: 'function A, label B, budget C',
        rows: '6-11',
        doubt: ['role:function'],
      },
    ],
    ignore: [{ sheet: '表2', range: 'A3:H3' }],
  }),
  layoutOf({
    id: 'blind3-tianjin-monitoring-to-september',
    province: '天津',
    source: {
      issuer: null,
      title: '项目绩效运行监控情况表（1—9月，无指标级别）',
      year: null,
      note: `${COMPOSED}指标只有一列名称，方向、目标、单位分列，能否完成一列填能或不能，资金合计在末行并有预计全年；${INVENTED}`,
    },
    sheets: {
      监控: {
        rows: grid(`
项目绩效运行监控情况表
（2024年1—9月）
项目名称|老旧社区消防改造|||实施单位|某区消防救援支队
项目资金（万元）|全年预算数|1—9月支出数|支出进度|预计全年支出|预计进度
财政拨款|560|403.2|72%|556|99.29%
其他资金|40|18|45%|40|100%
合计|600|421.2|70.2%|596|99.33%
绩效指标|指标方向|目标值|单位|1—9月完成值|全年预计完成值|能否完成|未完成原因
改造社区|≥|28|个|21|28|能
更换消火栓|≥|460|个|402|460|能
竣工验收合格率|＝|100|%|100|100|能
施工投诉|≤|5|件|6|6|不能|夜间施工扰民
居民满意度|≥|90|%||92|能|年底调查
存在问题|个别标段夜间施工引起投诉。
整改措施|调整作业时段，张贴公告。`),
        merges: ['A1:H1', 'A2:H2', 'B3:D3', 'F3:H3', 'B14:H14', 'B15:H15'],
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A3:B3 E3:F3' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        // What the whole year is expected to take has no role.
        cols: 'label A, budget B, executed C, rate D',
        rows: '5-7',
      },
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'name A, operator B, target C, unit D, actual E, expected F, possibility G, reason H',
        rows: '9-13',
      },
      { kind: 'remarks', pairs: 'A14:B14 A15:B15' },
    ],
  }),
];
