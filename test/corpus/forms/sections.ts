import { grid, layoutOf } from '../layouts/layout';

const OWN = '自拟，用来检验读表不靠词表。';

/** Blocks under names of other words: money, goals, ratios, reasons, and who signs below. */
export const sections = [
  layoutOf({
    id: 'money-under-use-of-funds-and-signed-below',
    province: '海南',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（资金使用、实际完成、扣分情况、审核意见）',
      year: null,
      note: `资金块叫“资金使用”，目标块叫“实际完成”，原因列叫“扣分说明”，指标下面是审核意见；${OWN}`,
    },
    sheets: {
      自评: {
        rows: grid(`
2022年度项目支出绩效自评表
项目名称|海堤岁修||||项目单位|某镇水务站
资金使用（万元）||年初预算数|调整后预算数|全年执行数|执行率
|资金总额|88|86|84.5|98.26%
|其中：县级财政|88|86|84.5|98.26%
总体目标|预期目标|||实际完成
|修复堤段6处，汛期无险情。|||修复6处，汛期平稳。
一级指标|二级指标|三级指标|目标值|完成值|分值|得分|扣分说明
产出指标|数量指标|修复堤段|≥6处|6处|40|40
|时效指标|完工时间|6月底前|7月|20|18|石料晚到
效益指标|社会效益指标|险情次数|＝0次|0次|30|30
满意度指标|满意度指标|群众满意度|≥90%|94%|10|10
主管部门审核意见|||（盖章）
财政部门复审意见|||（盖章）`),
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A2:B2 F2:G2' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label B, initial C, budget D, executed E, rate F',
        rows: '4-5',
      },
      { kind: 'goals', cols: 'expected B, actual E', rows: '7' },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, reason H',
        rows: '9-12',
      },
    ],
    ignore: [{ sheet: '自评', range: 'A13:H14' }],
  }),
  layoutOf({
    id: 'ratios-under-a-year',
    province: '青海',
    source: {
      issuer: null,
      title: '部门整体支出管理情况（一列年度比率）',
      year: null,
      note: `只有年度作列名的一列比率；${OWN}`,
    },
    sheets: {
      管理: {
        rows: grid(`
部门预算管理情况
项目|2022年
预算调整率|4.10%
结转结余率|1.25%
政府采购执行率|97.60%`),
      },
      三公: {
        rows: grid(`
“三公”经费决算情况
||||单位：万元
项目|全年预算数|决算数|完成全年预算
因公出国（境）费|0|0|—
公务用车购置及运行维护费|12|11.4|95%
公务接待费|4|2.6|65%`),
      },
    },
    tables: [
      { kind: 'ratios', sheet: '管理', cols: 'label A, value B', rows: '3-5' },
      {
        kind: 'sangong',
        sheet: '三公',
        unit: '万元',
        cols: 'label A, budget B, actual C, rate D',
        rows: '4-6',
      },
    ],
  }),
  layoutOf({
    id: 'tasks-of-the-year-and-ratios-beside-accounts',
    province: '宁夏',
    source: {
      issuer: null,
      title: '部门整体绩效自评表（年度任务、管理比率）',
      year: null,
      note: `任务块叫“年度任务”，金额列叫“计划投入”；收支表右边是一列管理比率；${OWN}`,
    },
    sheets: {
      整体: {
        rows: grid(`
2023年度部门整体绩效自评表
单位名称|某县林场
年度任务|任务名称|主要内容|计划投入（万元）
|封山育林|封育8000亩|120
|有害生物防治|防治3000亩|45
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|封育面积|≥8000亩|8100亩|50|50
效益指标|生态效益指标|成活率|≥85%|88%|50|50`),
      },
      测算: {
        rows: grid(`
2023年收支与管理比率
单位：万元
功能科目|年初预算数|决算数||管理比率|比率值
社会保障和就业支出|12.40|12.36||预算完成率|98.10%
农林水支出|201.00|196.50||结转结余率|1.90%
合计|213.40|208.86||公用经费控制率|95.00%`),
      },
    },
    tables: [
      { kind: 'profile', sheet: '整体', pairs: 'A2:B2' },
      { kind: 'tasks', sheet: '整体', unit: '万元', cols: 'name B, content C, amount D', rows: '4-5' },
      {
        kind: 'indicators',
        sheet: '整体',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '7-8',
      },
      { kind: 'accounts', sheet: '测算', unit: '万元', cols: 'label A, budget B, actual C', rows: '4-6' },
      { kind: 'ratios', sheet: '测算', cols: 'label E, value F', rows: '4-6' },
    ],
  }),
];
