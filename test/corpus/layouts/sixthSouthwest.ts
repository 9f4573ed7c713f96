import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Sixth corpus, by yet another author: the south-west. */
export const sixthSouthwest = [
  layoutOf({
    id: 'chongqing-weights-before-units-2023',
    province: '重庆',
    source: {
      issuer: null,
      title: '项目自评表（指标权重紧跟名称、年初与调整指标值、偏离度与得分系数）',
      year: null,
      note: `${COMPOSED}没有一二级指标，列为指标名称、指标权重、计量单位、指标性质、年初指标值、调整指标值、指标完成值、偏离度、得分系数、得分、核心指标、说明；当年目标分年初、调整、完成三格；${INVENTED}`,
    },
    sheets: {
      项目自评表: {
        rows: grid(`
2023年度项目自评表
项目名称|乡村医生补助|||项目编码|50015423T000311|||自评总分（分）|98.29
主管部门|某区卫生健康委|||财政归口科室|社会保障科|||联系人|冉某
项目资金（万元）||年初预算数|全年（调整）预算数|全年执行数|执行率（%）|执行率权重|执行率得分
|年度总金额|742.00|715.60|701.29|98.00|10|9.8
|其中：财政拨款|742.00|715.60|701.29|98.00
当年绩效目标|年初绩效目标||||调整绩效目标||||目标实际完成情况
|按月发放412名乡村医生补助。||||按月发放398名乡村医生补助。||||发放398名，均按月到账。
指标名称|指标权重|计量单位|指标性质|年初指标值|调整指标值|指标完成值|偏离度（%）|得分系数（%）|指标得分|是否核心指标|说明
补助乡村医生人数|30|人|≥|412|398|398|0|100|30|是
补助按月发放率|20|%|＝|100||100|0|100|20|是
补助标准达标率|10|%|≥|100||100|0|100|10|否
基层诊疗量占比|20|%|≥|65|65|60.1|-7.54|92.46|18.49|否|外出务工人员增加
服务人口满意度|10|%|≥|90||93.5|3.89|100|10|否`),
        merges: [
          'A1:L1',
          'B2:D2',
          'F2:H2',
          'B3:D3',
          'F3:H3',
          'A4:B4',
          'A7:A8',
          'B7:E7',
          'F7:I7',
          'J7:L7',
          'B8:E8',
          'F8:I8',
          'J8:L8',
        ],
      },
    },
    tables: [
      { kind: 'profile', year: '2023', pairs: 'A2:B2 E2:F2 A3:B3 E3:F3 I3:J3' },
      { kind: 'score', pairs: 'I2:J2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial C, budget D, executed E, rate F, points G, score H',
        rows: '5-6',
      },
      {
        kind: 'indicators',
        year: '2023',
        // How far the value lies off the target has no role.
        cols: 'name A, points B, unit C, operator D, target E, adjustedTarget F, actual G, coefficient I, score J, core K, explanation L',
        rows: '10-14',
        doubt: ['same:explanation=reason'],
      },
    ],
    // A goal at the beginning, one adjusted, and what came of it: which of the first two is expected the contract does not say.
    ignore: [{ sheet: '项目自评表', range: 'A7:J8' }],
  }),
  layoutOf({
    id: 'guizhou-budget-workbook-with-contents-2025',
    province: '贵州',
    source: {
      issuer: null,
      title: '2025年部门预算公开表（目录、收支总表、项目支出表、三公经费表）',
      year: null,
      note: `${COMPOSED}目录之后三张表：收支总表左右并排，项目支出表一行一个项目并按资金来源分列，三公表一列向下；${INVENTED}`,
    },
    sheets: {
      目录: {
        rows: grid(`
某县机关事务中心2025年部门预算公开表目录
序号|表名|页码
1|部门收支总表|1
2|一般公共预算项目支出表|2
3|一般公共预算“三公”经费支出表|3`),
      },
      表1: {
        rows: grid(`
表1
2025年部门收支总表
|||单位：万元
收入||支出
项目|预算数|项目（按功能分类）|预算数
一、一般公共预算拨款收入|864.20|一、一般公共服务支出|752.60
二、政府性基金预算拨款收入||二、社会保障和就业支出|64.30
三、单位资金收入|12.00|三、住房保障支出|59.30
本年收入合计|876.20|本年支出合计|876.20
上年结转|0.00|结转下年|0.00
收入总计|876.20|支出总计|876.20`),
        merges: ['A2:D2', 'A4:B4', 'C4:D4'],
      },
      表2: {
        rows: grid(`
表2
2025年一般公共预算项目支出表
|||||单位：万元
项目名称|项目类别|合计|本级财政|上级补助|结转资金
公务用车平台运行|特定目标类|96.00|96.00
办公区物业服务|特定目标类|214.50|214.50
老旧办公楼维修|特定目标类|88.00|38.00|50.00
合计||398.50|348.50|50.00`),
        merges: ['A2:F2'],
      },
      表3: {
        rows: grid(`
表3
2025年一般公共预算“三公”经费支出表
|单位：万元
项目|2025年预算数
“三公”经费合计|41.20
1.因公出国（境）费|0.00
2.公务接待费|5.20
3.公务用车购置及运行维护费|36.00
　其中：公务用车购置费|0.00
　　　　公务用车运行维护费|36.00`),
        merges: ['A2:B2'],
      },
    },
    tables: [
      { kind: 'accounts', sheet: '表1', unit: '万元', year: '2025', cols: 'label A, budget B', rows: '6-11' },
      { kind: 'accounts', sheet: '表1', unit: '万元', year: '2025', cols: 'label C, budget D', rows: '6-11' },
      {
        kind: 'funds',
        sheet: '表2',
        unit: '万元',
        year: '2025',
        cols: 'label A, budget C',
        rows: '5-8',
        // One project a row: funds, or accounts.
        doubt: ['kind', 'same:initial=budget'],
      },
      { kind: 'sangong', sheet: '表3', unit: '万元', year: '2025', cols: 'label A, budget B', rows: '5-10' },
    ],
    unread: [{ sheet: '目录' }],
  }),
  layoutOf({
    id: 'yunnan-department-monitoring-2024',
    province: '云南',
    source: {
      issuer: null,
      title: '部门整体支出绩效运行监控表（任务进展、指标，1—8月）',
      year: null,
      note: `${COMPOSED}整体支出的监控：基本和项目支出执行在上，重点任务有全年安排资金和进展，指标分性质、值、单位，1—8月完成值之后是预计全年完成值和是否纠偏；${INVENTED}`,
    },
    sheets: {
      整体监控: {
        rows: grid(`
2024年部门整体支出绩效运行监控表
（监控期：1—8月）
部门名称|某州林业和草原局|||||填表人|和某
支出执行⏎（万元）|支出类型|年初预算数|调整预算数|1—8月执行数|执行进度
|基本支出|1,286.00|1,310.40|866.17|66.10%
|项目支出|3,420.00|3,286.00|1,675.86|51.00%
|支出总额|4,706.00|4,596.40|2,542.03|55.30%
重点任务|任务名称|主要内容|全年安排资金（万元）|年度目标|1—8月进展
|森林防火|航空和地面巡护|680.00|火灾受害率不超0.9‰|受害率0.12‰
|草原修复|退化草原修复|1,260.00|修复3.2万亩|完成1.7万亩
|有害生物防治|松材线虫病除治|540.00|除治疫木9,000株|除治5,860株
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|1—8月完成值|预计全年完成值|完成可能性|偏差原因
产出指标|数量指标|修复退化草原|>=|3.2|万亩|1.7|3.2|有可能|雨季后补播
||除治疫木|>=|9000|株|5860|9000|确定能
|质量指标|造林成活率|>=|85|%||88|确定能|秋季检查
效益指标|生态效益指标|森林火灾受害率|<=|0.9|‰|0.12|0.3|确定能
满意度指标|服务对象满意度指标|林农满意度|>=|90|%||91|确定能|年底调查`),
        merges: ['A1:J1', 'A2:J2', 'B3:F3', 'A4:A7', 'A8:A11', 'A13:A15', 'B13:B14'],
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A3:B3 G3:H3' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        cols: 'label B, initial C, budget D, executed E, rate F',
        rows: '5-7',
      },
      {
        kind: 'tasks',
        unit: '万元',
        year: '2024',
        // How far a task has come has no role.
        cols: 'name B, content C, amount D, expected E',
        rows: '9-11',
      },
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, actual G, expected H, possibility I, reason J',
        rows: '13-17',
      },
    ],
    ignore: [{ sheet: '整体监控', range: 'A2:J2' }],
  }),
  layoutOf({
    id: 'sichuan-annex-staff-ratios-results-2024',
    province: '四川',
    source: {
      issuer: null,
      title: '部门整体自评附表（人员、管理指标、履职数据三段）',
      year: null,
      note: `${COMPOSED}一页三段，每段两组标签和值并排，段名占首列竖排合并，履职数据带单位写在值里；末行自评得分和等级；${INVENTED}`,
    },
    sheets: {
      附表: {
        rows: grid(`
2024年度部门整体支出绩效自评附表
单位名称|某县疾病预防控制中心|||填表日期|2025年2月20日
人员情况|编制人数|74|年末在职人数|68
|其中：卫技人员编制|58|其中：卫技人员在职|55
|离退休人数|36|编外人员|9
管理指标|预算完成率|97.20%|预算调整率|4.16%
|结转结余率|2.80%|公用经费控制率|93.55%
|“三公”经费控制率|61.20%|政府采购执行率|98.40%
履职数据|疫苗接种剂次|11.2万剂|水质监测点数|146个
|传染病报告及时率|99.8%|流调处置疫情起数|17起
自评结果|自评得分|96.4|自评等级|优`),
        merges: ['A1:F1', 'B2:D2', 'A3:A5', 'A6:A8', 'A9:A10'],
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 E2:F2' },
      { kind: 'staff', pairs: 'B3:C3 D3:E3 B4:C4 D4:E4 B5:C5 D5:E5' },
      { kind: 'ratios', pairs: 'B6:C6 D6:E6 B7:C7 D7:E7 B8:C8 D8:E8' },
      { kind: 'results', pairs: 'B9:C9 D9:E9 B10:C10 D10:E10' },
      { kind: 'score', pairs: 'B11:C11 D11:E11' },
    ],
  }),
  layoutOf({
    id: 'xizang-monitoring-without-first-level-2024',
    province: '西藏',
    source: {
      issuer: null,
      title: '项目绩效运行监控表（截至9月30日、指标分三段小标题）',
      year: null,
      note: `${COMPOSED}一级指标写成通栏小标题“（一）产出指标”等，下面只有二级和三级，资金一行两组，末列“是否调整目标”；${INVENTED}`,
    },
    sheets: {
      监控: {
        rows: grid(`
2024年项目绩效运行监控表（截至9月30日）
项目名称|农牧民技能培训|||实施单位|某县人力资源和社会保障局
全年预算数（万元）|312.00|||1-9月支出数（万元）|196.56
二级指标|三级指标|全年目标值|1-9月完成值|全年预计值|完成可能性|偏差原因|是否调整目标
（一）产出指标
数量指标|培训人数|≥1,300人|860人|1,250人|有可能|夏季牧场转移，组织难|否
|开班期数|26期|18期|26期|确定能||否
质量指标|培训合格率|≥90%|93%|93%|确定能||否
成本指标|人均培训成本|≤2,400元|2,286元|2,350元|确定能||否
（二）效益指标
社会效益指标|培训后就业率|≥45%|41%|46%|有可能|部分学员尚在实习|否
（三）满意度指标
服务对象满意度指标|学员满意度|≥95%|97%|97%|确定能||否`),
        merges: ['A1:H1', 'A5:H5', 'A6:A7', 'A10:H10', 'A12:H12'],
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'level2 A, name B, target C, actual D, expected E, possibility F, reason G',
        rows: '6-9, 11, 13',
        // The first level stands across the table, above its rows.
        doubt: ['role:level1'],
      },
    ],
    // Budget and spending in one line.
    ignore: [{ sheet: '监控', range: 'A3:F3' }],
  }),
];
