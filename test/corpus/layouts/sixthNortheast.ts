import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Sixth corpus, by yet another author: the north-east. */
export const sixthNortheast = [
  layoutOf({
    id: 'liaoning-department-selfeval-tasks-2022',
    province: '辽宁',
    source: {
      issuer: null,
      title: '部门（单位）整体绩效自评表（履职任务打分、指标另计）',
      year: null,
      note: `${COMPOSED}预算执行一块之后，年度履职任务逐项有对应项目和资金，再是指标，运算符号、内容、单位分列，扣分原因在得分后；${INVENTED}`,
    },
    sheets: {
      整体自评: {
        rows: grid(`
部门（单位）整体绩效自评表
（2022年度）
部门（单位）名称||某市殡葬管理处|||单位编码|'021004
部门预算执行⏎（万元）|支出类别|年初预算数|调整后预算数|全年执行数|执行率|分值|得分
|总计|1,486.20|1,502.60|1,442.50|96.00%|10|9.6
|基本支出|926.20|938.60|938.60|100.00%
|项目支出|560.00|564.00|503.90|89.34%
年度主要任务|任务名称|主要内容||涉及资金（万元）|预期效果
|惠民殡葬补贴|减免基本殡葬服务费||320|惠及4,200户
|设施改造|更新火化设备4台||180|排放达标
|殡葬宣传|清明文明祭扫宣传||60|投诉下降
绩效指标|一级指标|二级指标|三级指标|运算符号|年度指标值|度量单位|实际完成值|分值|得分|扣分原因
|履职效能|重点工作|减免惠及户数|>=|4200|户|4386|20|20
|||更新火化设备|=|4|台|3|15|11.25|一台次年交付
|管理效率|预算管理|结转结余率|<=|10|%|4|10|10
||资产管理|固定资产利用率|>=|98|%|99.2|5|5
|社会效应|社会效益|服务投诉件数|<=|8|件|5|20|20
||服务对象满意度|家属满意度|>=|95|%|97.6|10|10
|可持续性|人才队伍|持证上岗率|=|100|%|100|10|10
总分||||||||100|95.85`),
        merges: [
          'A1:K1',
          'A2:K2',
          'A3:B3',
          'C3:E3',
          'A4:A7',
          'A8:A11',
          'C8:D8',
          'C9:D9',
          'C10:D10',
          'C11:D11',
          'A12:A19',
          'B13:B14',
          'C13:C14',
          'B15:B16',
          'B17:B18',
          'A20:H20',
        ],
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A3:C3 F3:G3' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2022',
        cols: 'label B, initial C, budget D, executed E, rate F, points G, score H',
        rows: '5-7',
      },
      {
        kind: 'tasks',
        unit: '万元',
        year: '2022',
        cols: 'name B, content C, amount E, expected F',
        rows: '9-11',
      },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 B, level2 C, name D, operator E, target F, unit G, actual H, points I, score J, reason K',
        rows: '13-19',
      },
      { kind: 'score', pairs: 'A20:J20' },
    ],
  }),
  layoutOf({
    id: 'jilin-appropriation-overview-2024',
    province: '吉林',
    source: {
      issuer: null,
      title: '财政拨款收支预算总表（左收入右支出、支出四列）',
      year: null,
      note: `${COMPOSED}预算公开的财政拨款收支总表：左边本年收入和上年结转，右边按功能的支出下分合计和三本预算，年份在列名里，末行总计；${INVENTED}`,
    },
    sheets: {
      表4: {
        rows: grid(`
财政拨款收支预算总表
编制部门：某市水务局|||||单位：元
收　　入||支　　出
项　　目|2024年预算数|项　　目|2024年预算数
||||合计|一般公共预算|政府性基金预算|国有资本经营预算
一、本年收入|18,652,300.00|一、本年支出|18,952,300.00|18,352,300.00|600,000.00
（一）一般公共预算拨款|18,052,300.00|（一）社会保障和就业支出|1,426,500.00|1,426,500.00
（二）政府性基金预算拨款|600,000.00|（二）农林水支出|16,125,800.00|16,125,800.00
二、上年结转|300,000.00|（三）城乡社区支出|600,000.00||600,000.00
（一）一般公共预算拨款|300,000.00|（四）住房保障支出|800,000.00|800,000.00
收入总计|18,952,300.00|支出总计|18,952,300.00|18,352,300.00|600,000.00`),
        merges: ['A1:G1', 'A3:B3', 'C3:G3', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:G4'],
      },
    },
    tables: [
      { kind: 'accounts', unit: '元', year: '2024', cols: 'label A, budget B', rows: '6-11' },
      // The whole, of which the three budgets are parts.
      { kind: 'accounts', unit: '元', year: '2024', cols: 'label C, budget D', rows: '6-11' },
    ],
  }),
  layoutOf({
    id: 'heilongjiang-farm-selfeval-two-columns',
    province: '黑龙江',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（资金左右两组：预算与支出）',
      year: null,
      note: `${COMPOSED}资金左边预算安排、右边实际支出两组标签和值，指标块“预期目标值、实际完成值、标准分、自评得分、备注”，末尾自评等次和自评人；${INVENTED}`,
    },
    sheets: {
      自评: {
        rows: grid(`
黑土地保护利用项目支出绩效自评表
|||||评价年度：2023年
项目单位|某农场有限公司|||项目负责人|隋某
预算安排情况（万元）|||实际支出情况（万元）
合计|486.00||合计|471.42
中央财政|400.00||中央财政|388.80
单位自筹|86.00||单位自筹|82.62
一级指标|二级指标|三级指标|预期目标值|实际完成值|标准分|自评得分|备注
产出指标|数量指标|秸秆还田面积|≥8.6万亩|8.82万亩|20|20
||深松整地面积|≥5万亩|4.6万亩|15|13.8|秋雨过多
|质量指标|还田作业达标率|≥95%|96.4%|15|15
|时效指标|春播前完成|是|是|10|10
效益指标|生态效益指标|土壤有机质含量|稳中有升|有所提升|20|18
|经济效益指标|亩均增收|≥35元|38元|10|10
满意度指标|服务对象满意度指标|种植户满意度|≥90%|94%|10|10
自评得分||||||96.8
自评等次|优
自评人：隋某　　复核人：曲某`),
        merges: ['A1:H1', 'A4:B4', 'D4:E4', 'A9:A12', 'B9:B10', 'A13:A14', 'A18:H18'],
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 E3:F3' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, reason H',
        rows: '9-15',
        // 备注: of what is missing, or in general.
        doubt: ['role:reason', 'role:explanation'],
      },
      { kind: 'score', pairs: 'A16:G16 A17:B17' },
    ],
    ignore: [
      { sheet: '自评', range: 'E2:G2' },
      // Budget and spending as two lists beside each other: one table of money, or two.
      { sheet: '自评', range: 'A4:E7' },
      { sheet: '自评', range: 'A18:H18' },
    ],
  }),
  layoutOf({
    id: 'jilin-goal-list-by-unit-2025',
    province: '吉林',
    source: {
      issuer: null,
      title: '项目支出绩效目标批复表（表头左侧项目、右侧指标逐行）',
      year: null,
      note: `${COMPOSED}财政批复格式：项目名称、单位、金额三格在上，批复文号在标题下，指标块有“指标方向、预期值、计量单位、分值权重”，空的二级下只有“……”；${INVENTED}`,
    },
    sheets: {
      批复表: {
        rows: grid(`
2025年项目支出绩效目标批复表
某财绩〔2025〕3号
项目名称|残疾人辅具适配|项目单位|某县残疾人联合会|批复金额（元）|960,000.00
绩效目标|为780名残疾人适配辅具，适配后跟踪率达到95%。
一级指标|二级指标|三级指标|指标方向|预期值|计量单位|分值权重
产出指标|数量指标|适配辅具人数|正向|780|人|20
||适配辅具件数|正向|960|件|10
||……
|质量指标|辅具合格率|正向|100|%|10
|时效指标|申请到适配天数|反向|45|天|10
||……
成本指标|经济成本指标|人均适配费用|反向|1230|元|10
效益指标|社会效益指标|适配后跟踪率|正向|95|%|20
|可持续影响指标
满意度指标|服务对象满意度指标|残疾人及家属满意度|正向|92|%|10
备注：正向指预期值为下限，反向指预期值为上限。`),
        merges: ['A1:G1', 'A2:G2', 'B4:G4', 'A6:A11', 'B6:B8', 'B10:B11', 'A13:A14', 'A16:G16'],
      },
    },
    tables: [
      { kind: 'profile', year: '2025', pairs: 'A3:B3 C3:D3' },
      { kind: 'goals', cols: 'expected B', rows: '4' },
      {
        kind: 'indicators',
        year: '2025',
        cols: 'level1 A, level2 B, name C, target E, unit F, points G',
        rows: '6-7, 9-10, 12-15',
        // The direction of an indicator may count as its operator.
        doubt: ['role:operator'],
      },
    ],
    ignore: [
      { sheet: '批复表', range: 'A2:G2' },
      { sheet: '批复表', range: 'E3:F3' },
      { sheet: '批复表', range: 'A16:G16' },
    ],
  }),
  layoutOf({
    id: 'liaoning-sangong-notes-above',
    province: '辽宁',
    source: {
      issuer: null,
      title: '“三公”经费预算执行自查表（自查说明在上、超支栏）',
      year: null,
      note: `${COMPOSED}表上先有两行自查说明，列为经费项目、年初预算、压减后预算、实际支出、执行率、是否超预算、上年实际支出、同比增减，项目以汉字编号；${INVENTED}`,
    },
    sheets: {
      自查表: {
        rows: grid(`
某市商务局2024年度“三公”经费预算执行自查表
自查说明：一、按过紧日子要求，年中统一压减8%。
二、无超预算、无预算支出情况。
|||||||计量单位：万元
经费项目|年初预算|压减后预算|实际支出|执行率|是否超预算|上年实际支出|同比增减额
一、因公出国（境）经费|25.00|23.00|22.41|97.43%|否|9.86|12.55
二、公务用车购置及运行经费|14.00|12.88|11.07|85.95%|否|12.30|-1.23
（一）购置费|0.00|0.00|0.00|—|否|0.00|0.00
（二）运行费|14.00|12.88|11.07|85.95%|否|12.30|-1.23
三、公务接待经费|8.00|7.36|4.95|67.26%|否|5.52|-0.57
“三公”经费合计|47.00|43.24|38.43|88.88%|否|27.68|10.75`),
        merges: ['A1:H1', 'A2:H2', 'A3:H3'],
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2024',
        cols: 'label A, budget B, adjusted C, actual D, rate E, previous G, change H',
        rows: '6-11',
      },
    ],
    ignore: [{ sheet: '自查表', range: 'A2:H3' }],
  }),
];
