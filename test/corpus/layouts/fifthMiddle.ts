import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fifth corpus, by yet another author: the middle and the south coast. */
export const fifthMiddle = [
  layoutOf({
    id: 'hunan-department-points-taken-off',
    province: '湖南',
    source: {
      issuer: null,
      title: '部门整体支出绩效自评评分表（扣分、得分、扣分依据）',
      year: null,
      note: `${COMPOSED}一级为投入、过程、产出及效率，名称下括号写分值，评价标准之后是扣分和得分两列数字，末列扣分依据；${INVENTED}`,
    },
    sheets: {
      评分表: {
        rows: grid(`
附件4
2022年度部门整体支出绩效自评评分表
单位名称：某县教师进修学校
一级指标|二级指标|三级指标|分值|指标解释|评价标准|扣分|得分|扣分依据
投入⏎（10分）|预算配置|在职人员控制率|5|在职人员数÷编制数|≤100%得满分|0|5
||“三公经费”变动率|5|本年比上年|≤0得满分|0|5
过程⏎（60分）|预算执行|预算完成率|10|完成数÷预算数|每低1%扣0.5分|1|9|完成率98%
||预算控制率|10|本年追加÷年初预算|0得满分，≤10%得8分|2|8|追加6.2%
||公用经费控制率|10|实际支出÷预算安排|≤100%得满分|0|10
|预算管理|管理制度健全性|10|制度是否健全|缺一项扣2分|0|10
||资金使用合规性|10|是否合规|发现一次扣2分|0|10
||预决算信息公开性|10|是否按时公开|未按时扣5分|0|10
产出及效率⏎（30分）|职责履行|培训教师人次|10|完成数÷计划数|按比例|0.4|9.6|两期改为线上
|履职效益|教师业务考核合格率|10|合格人数÷参考人数|≥95%|0|10
||参训教师满意度|10|问卷|≥90%|0|10
合计|||100|||3.4|96.6`),
        merges: ['A2:I2', 'A3:I3', 'A5:A6', 'B5:B6', 'A7:A12', 'B7:B9', 'B10:B12', 'A13:A15', 'B14:B15'],
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2022',
        // What was taken off has no role of its own.
        cols: 'level1 A, level2 B, name C, points D, score H, reason I',
        rows: '5-15',
        // What it means or how it is scored: either may be the explanation.
        doubt: ['role:explanation'],
      },
      { kind: 'score', pairs: 'A16:H16' },
    ],
    ignore: [{ sheet: '评分表', range: 'A3:I3' }],
  }),
  layoutOf({
    id: 'hubei-projects-with-subtotals',
    province: '湖北',
    source: {
      issuer: null,
      title: '部门项目绩效指标完成情况一览表（项目合并、每项小计）',
      year: null,
      note: `${COMPOSED}一张表放三个项目，项目名称和全年预算、执行合并在左，每个项目末行小计，指标类型一列兼作级别；${INVENTED}`,
    },
    sheets: {
      一览表: {
        rows: grid(`
2023年度项目绩效指标完成情况一览表
填报单位：某区园林绿化中心
序号|项目名称|全年预算（元）|全年执行（元）|一级指标|二级指标|三级指标|目标值|完成值|分值|得分
1|公园管养|3,260,000|3,211,480|产出指标|数量指标|管养公园|12座|12座|30|30
|||||质量指标|月度考核平均分|≥90分|92.6分|30|30
||||效益指标|社会效益指标|游园投诉|≤20件|23件|30|25.5
||||满意度指标|满意度指标|游客满意度|≥90%|91%|10|10
||||小计|||||100|95.5
2|行道树修剪|860,000|843,900|产出指标|数量指标|修剪行道树|≥1.5万株|1.62万株|50|50
||||效益指标|生态效益指标|绿量保持率|≥95%|95.4%|40|40
||||满意度指标|满意度指标|市民满意度|≥85%|83%|10|9.76
||||小计|||||100|99.76
3|古树保护|180,000|180,000|产出指标|数量指标|复壮古树|9株|9株|60|60
||||效益指标|可持续影响指标|古树存活率|100%|100%|40|40
||||小计|||||100|100`),
        merges: [
          'A1:K1',
          'A4:A8',
          'B4:B8',
          'C4:C8',
          'D4:D8',
          'E4:E5',
          'E8:G8',
          'A9:A12',
          'B9:B12',
          'C9:C12',
          'D9:D12',
          'E12:G12',
          'A13:A15',
          'B13:B15',
          'C13:C15',
          'D13:D15',
          'E15:G15',
        ],
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 E, level2 F, name G, target H, actual I, points J, score K',
        rows: '4-7',
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 E, level2 F, name G, target H, actual I, points J, score K',
        rows: '9-11',
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 E, level2 F, name G, target H, actual I, points J, score K',
        rows: '13-14',
      },
      { kind: 'score', pairs: 'E8:K8 E12:K12 E15:K15' },
    ],
    // Project and money once per project: a table of their own, or none.
    ignore: [
      { sheet: '一览表', range: 'A2:K2' },
      { sheet: '一览表', range: 'A3:D15' },
    ],
  }),
  layoutOf({
    id: 'hainan-payment-monitoring-list',
    province: '海南',
    source: {
      issuer: null,
      title: '项目支出执行进度监控表（截至9月）与差旅费标准',
      year: null,
      note: `${COMPOSED}一行一个项目，资金性质在项目之前，支付进度与序时进度相差的百分点一列，预计全年支出在后，另页是差旅费标准；${INVENTED}`,
    },
    sheets: {
      进度监控: {
        rows: grid(`
某县林业局2025年项目支出执行进度监控表
（截至9月30日）||||||||金额单位：万元
资金性质|项目名称|年初预算数|调整后预算数|累计执行数|执行率|与序时进度差（百分点）|预计全年执行数|进度滞后原因
一般公共预算|森林防灭火|320.00|320.00|262.40|82.00%|7.0|320.00
一般公共预算|林业有害生物防治|145.00|145.00|79.75|55.00%|-20.0|138.00|雨季不宜喷药
一般公共预算|湿地巡护|88.00|92.00|70.84|77.00%|2.0|92.00
政府性基金|森林植被恢复|410.00|386.00|250.90|65.00%|-10.0|380.00|苗木冬季栽植
|合计|963.00|943.00|663.89|70.40%|-4.6|930.00`),
        merges: ['A1:I1'],
      },
      差旅标准: {
        rows: grid(`
差旅费标准（摘录）
地区|住宿费（元/人·天）|伙食补助费（元/人·天）|市内交通费（元/人·天）
海口市|350|100|80
三亚市|400|100|80
省外|按财政部标准|100|80`),
      },
    },
    tables: [
      {
        kind: 'funds',
        sheet: '进度监控',
        unit: '万元',
        year: '2025',
        cols: 'label B, initial C, budget D, executed E, rate F',
        rows: '4-8',
      },
    ],
    unread: [{ sheet: '差旅标准' }],
    ignore: [{ sheet: '进度监控', range: 'A2:I2' }],
  }),
  layoutOf({
    id: 'guangxi-transfer-goals',
    province: '广西',
    source: {
      issuer: null,
      title: '转移支付区域绩效目标表（设区市）',
      year: null,
      note: `${COMPOSED}按通行的区域绩效目标表，资金按中央、自治区、市县逐行，年度目标分条，指标值在二级指标之后隔一空列，无分值；${INVENTED}`,
    },
    sheets: {
      区域目标: {
        rows: grid(`
附件2
林业草原改革发展资金区域绩效目标表
（2024年度）
专项名称||林业草原改革发展资金
中央主管部门||国家林业和草原局
省级财政部门||某自治区财政厅|||省级主管部门|某自治区林业局
资金情况（万元）||年度金额：||6,380
||其中：中央补助||4,900
||　　　自治区资金||1,000
||　　　市县资金||480
总体⏎目标|1.完成造林和森林抚育任务。
|2.国家级公益林得到有效管护。
绩⏎效⏎指⏎标|一级指标|二级指标||三级指标|指标值|备注
|产出指标|数量指标||造林面积（万亩）|≥3.6
||||森林抚育面积（万亩）|≥8
||||公益林管护面积（万亩）|≥212
||质量指标||造林面积核实率|≥90%
||时效指标||当期任务完成率|≥85%
|效益指标|社会效益指标||吸纳就业人次|≥2200
||生态效益指标||森林火灾受害率|≤0.8‰
||可持续影响指标
|满意度指标|服务对象满意度指标||林农满意度|≥85%`),
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A4:C4 A5:C5 A6:C6 F6:G6' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label C, budget E',
        rows: '7-10',
        doubt: ['columns', 'same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected B', rows: '11-12' },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 B, level2 C, name E, target F',
        rows: '14-22',
      },
    ],
  }),
];
