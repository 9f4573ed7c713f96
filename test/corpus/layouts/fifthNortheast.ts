import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fifth corpus, by yet another author: the north-east. */
export const fifthNortheast = [
  layoutOf({
    id: 'liaoning-procurement-and-assets',
    province: '辽宁',
    source: {
      issuer: null,
      title: '政府采购情况表和固定资产盘点表',
      year: null,
      note: `${COMPOSED}决算公开套表中的政府采购情况表，预算与支出各分合计和两种资金，另有一张固定资产盘点表；${INVENTED}`,
    },
    sheets: {
      政府采购: {
        rows: grid(`
2023年度政府采购情况表
部门：某市老干部活动中心||||||金额单位：万元
采购项目|政府采购预算|||政府采购支出
|合计|财政拨款|其他资金|合计|财政拨款|其他资金
合计|186.40|176.40|10.00|178.92|169.02|9.90
货物|62.40|52.40|10.00|58.77|48.87|9.90
工程|80.00|80.00||78.35|78.35
服务|44.00|44.00||41.80|41.80`),
        merges: ['A1:G1', 'A3:A4', 'B3:D3', 'E3:G3'],
      },
      资产盘点: {
        rows: grid(`
固定资产盘点表（2023年12月31日）
资产编号|资产名称|规格型号|数量|单价|存放地点|使用人|盘点结果
TY2019-016|投影机|3LCD|2|6,800.00|302教室|曲某|相符
TY2020-004|钢琴|立式|1|23,500.00|排练厅|关某|相符
TY2021-031|台式计算机|i5|14|4,650.00|机房|迟某|盘亏1台`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        sheet: '政府采购',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, actual E',
        rows: '5-8',
        doubt: ['kind'],
      },
    ],
    unread: [{ sheet: '资产盘点' }],
    ignore: [{ sheet: '政府采购', range: 'A2:G2' }],
  }),
  layoutOf({
    id: 'jilin-quarters-of-targets',
    province: '吉林',
    source: {
      issuer: null,
      title: '项目绩效目标分季度监控表',
      year: null,
      note: `${COMPOSED}每个指标有年度目标、已过三个季度的计划和完成两列一组、累计完成和全年预计，序号在前，无一级指标；${INVENTED}`,
    },
    sheets: {
      季度监控: {
        rows: grid(`
2024年度项目绩效运行监控表（分季度）
项目名称：|冰雪旅游推广||||填报单位：|某州文化广播电视和旅游局
序号|指标类别|指标名称|年度指标值|一季度||二季度||三季度||累计完成值|全年预计完成值|完成目标可能性|偏差原因
||||计划|完成|计划|完成|计划|完成
1|数量指标|举办推介会|≥8场|2|2|2|1|2|2|5场|8场|确定能
2|数量指标|投放宣传片|≥40次|15|16|5|5|10|8|29次|41次|确定能
3|质量指标|活动安全办结率|100%|100%|100%|100%|100%|100%|100%|100%|100%|确定能
4|经济效益指标|雪季旅游收入增长|≥10%|—|8.1%|—|—|—|—|8.1%|9.5%|有可能|一季度气温偏高
5|满意度指标|游客满意度|≥90%|||90%|91.2%|||91.2%|92%|确定能`),
        merges: [
          'A1:N1',
          'A3:A4',
          'B3:B4',
          'C3:C4',
          'D3:D4',
          'E3:F3',
          'G3:H3',
          'I3:J3',
          'K3:K4',
          'L3:L4',
          'M3:M4',
          'N3:N4',
        ],
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A2:B2 F2:G2' },
      {
        kind: 'monitoring',
        year: '2024',
        // Plan and result of each quarter have no roles.
        cols: 'level2 B, name C, target D, actual K, expected L, possibility M, reason N',
        rows: '5-9',
      },
    ],
  }),
  layoutOf({
    id: 'heilongjiang-base-data-and-wages',
    province: '黑龙江',
    source: {
      issuer: null,
      title: '部门整体绩效基础数据（人员、公用经费、比率）与工资发放表',
      year: null,
      note: `${COMPOSED}基础数据一页三块，比率有本年和上年两列；同一工作簿里混有一张工资发放表；${INVENTED}`,
    },
    sheets: {
      基础数据: {
        rows: grid(`
某县水务局2024年度部门整体绩效基础数据

人员情况|人数（人）
核定编制数|62
年末在职人数|57
年末离退休人数|41
编外长期聘用|6

公用经费（万元）|年初预算|决算数|2023年决算
办公费|18.20|17.46|18.90
水电费|9.60|9.05|8.77
差旅费|12.00|13.92|11.40
维修（护）费|6.50|4.18|7.02
合计|46.30|44.61|46.09

指标|2024年|2023年
预算完成率|98.13%|96.40%
结转结余率|1.87%|3.60%
公用经费控制率|96.35%|99.12%
政府采购执行率|100.00%|94.50%`),
      },
      工资: {
        rows: grid(`
2024年12月工资发放表
姓名|岗位工资|薪级工资|绩效工资|应发合计|公积金|个税|实发工资|签字
甲|2,460|1,386|3,900|7,746|930|81.6|6,734.4
乙|2,160|1,102|3,500|6,762|812|28.5|5,921.5
丙|1,950|968|3,200|6,118|735|11.4|5,371.6`),
      },
    },
    tables: [
      { kind: 'staff', sheet: '基础数据', year: '2024', cols: 'label A, value B', rows: '4-7' },
      {
        kind: 'accounts',
        sheet: '基础数据',
        unit: '万元',
        year: '2024',
        cols: 'label A, budget B, actual C, previous D',
        rows: '10-14',
      },
      { kind: 'ratios', sheet: '基础数据', year: '2024', cols: 'label A, value B', rows: '17-20' },
    ],
    unread: [{ sheet: '工资' }],
  }),
];
