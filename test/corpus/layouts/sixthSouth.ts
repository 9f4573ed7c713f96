import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Sixth corpus, by yet another author: the south. */
export const sixthSouth = [
  layoutOf({
    id: 'hainan-service-trade-scores',
    province: '海南',
    source: {
      issuer: '海南省商务厅',
      title: '服务贸易项目绩效自评表（省商务厅服务贸易和商贸服务业处）',
      year: null,
      address: 'https://m.bdocx.com/doc/30238812.html',
      note: '一、二两个小标题、基本情况各格和次序、项目类型打勾、计划投资、到位、使用三组金额下分中央、省、市县、其他，三级指标各带一列分值而得分在末列，从原表（文库转载）；人名、金额和得分已改，项目绩效之下的三级分值和末行总分为自拟（原文只见到开头）。',
    },
    sheets: {
      自评表: {
        rows: grid(`
服务贸易项目绩效自评表
一、项目基本情况
项目实施单位|某省商务厅服务贸易处||主管部门||某省商务厅
项目负责人|符某||联系电话||0898-6XXXXXXX
地址|某市国兴大道||邮编||'570204
项目类型|经常性项目（√）一次性项目（　）
计划投资额⏎（万元）|480|实际到位资金⏎（万元）|420.5|实际使用情况⏎（万元）|417.36
其中：中央财政|0|其中：中央财政|0|其中：中央财政|0
省财政|480|省财政|420.5|省财政|417.36
市县财政|0|市县财政|0|市县财政|0
二、绩效评价指标评分
一级指标|分值|二级指标|分值|三级指标|分值|得分
项目决策|20|项目目标|4|目标内容|4|4
||决策过程|8|决策依据|3|3
||||决策程序|5|5
||资金分配|8|分配办法|2|2
||||分配结果|6|6
项目管理|25|资金到位|5|到位率|3|2.6
||||到位时效|2|2
||资金管理|10|资金使用|7|7
||||财务管理|3|3
||组织实施|10|组织机构|1|1
||||管理制度|9|8
项目绩效|55|项目产出|15|产出数量|5|5
||||产出质量|5|5
||||产出时效|5|4
||项目效益|40|经济效益|20|18
||||社会效益|10|10
||||服务对象满意度|10|9.5
总分|100||100||100|95.1`),
        merges: [
          'A1:G1',
          'A2:G2',
          'B6:G6',
          'A11:G11',
          'A13:A17',
          'B13:B17',
          'C14:C15',
          'D14:D15',
          'C16:C17',
          'D16:D17',
          'A18:A23',
          'B18:B23',
          'C18:C19',
          'D18:D19',
          'C20:C21',
          'D20:D21',
          'C22:C23',
          'D22:D23',
          'A24:A29',
          'B24:B29',
          'C24:C26',
          'D24:D26',
          'C27:C29',
          'D27:D29',
        ],
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 D3:F3 A4:B4 D4:F4 A5:B5 D5:F5 A6:B6' },
      {
        kind: 'indicators',
        // The points of the indicator itself, not those of its groups.
        cols: 'level1 A, level2 C, name E, points F, score G',
        rows: '13-29',
      },
      { kind: 'score', pairs: 'A30:G30' },
    ],
    // Planned, received and spent beside each other, each a list of labels and values.
    ignore: [{ sheet: '自评表', range: 'A7:F10' }],
  }),
  layoutOf({
    id: 'guangdong-huadu-department-2021',
    province: '广东',
    source: {
      issuer: null,
      title: '2021年度部门整体支出绩效自评基本信息表（花都区格式）',
      year: null,
      note: '没有可引用的原表，依据对花都区2021年表各格的描述（单位名称、年度整体绩效目标、完成情况、未能完成原因、按资金来源的整体支出规模）自拟：规模一块按来源分行，预算、决算、执行率三列，下接产出和效益两段指标；单位和数字均为虚构。',
    },
    sheets: {
      基本信息: {
        rows: grid(`
2021年度部门整体支出绩效自评基本信息表
单位名称|某区图书馆
年度整体绩效目标|全年开馆不少于330天，新增藏书6万册。
整体绩效目标完成情况|开馆326天，新增藏书6.3万册。
未能完成原因|疫情闭馆4天。
年度部门整体支出规模（万元）|按资金来源|预算数|决算数|执行率
|一般公共预算|1,568.40|1,512.77|96.45%
|政府性基金|120.00|118.20|98.50%
|其他资金|6.00|4.35|72.50%
|合计|1,694.40|1,635.32|96.51%
整体产出指标|指标名称|目标值|完成值|是否完成
|开馆天数|≥330天|326天|否
|新增藏书|≥6万册|6.3万册|是
|读者活动|≥120场|134场|是
整体效益指标|指标名称|目标值|完成值|是否完成
|到馆人次|≥80万人次|71.6万人次|否
|读者满意度|≥90%|96%|是`),
        merges: ['A1:E1', 'B2:E2', 'B3:E3', 'B4:E4', 'B5:E5', 'A6:A10', 'A11:A14', 'A15:A17'],
      },
    },
    tables: [
      { kind: 'profile', year: '2021', pairs: 'A2:B2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2021',
        cols: 'label B, budget C, executed D, rate E',
        rows: '7-10',
        doubt: ['kind', 'same:initial=budget', 'same:actual=executed'],
      },
      {
        kind: 'indicators',
        year: '2021',
        // Two bands of one form; their names stand in the first column, beside the head.
        cols: 'name B, target C, actual D',
        rows: '12-14',
        doubt: ['role:level1', 'role:level2'],
      },
      {
        kind: 'indicators',
        year: '2021',
        cols: 'name B, target C, actual D',
        rows: '16-17',
        doubt: ['role:level1', 'role:level2'],
      },
    ],
    // The goal, what came of it and why not, one below the other.
    ignore: [{ sheet: '基本信息', range: 'A3:E5' }],
  }),
  layoutOf({
    id: 'guangxi-target-within-name-2022',
    province: '广西',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（目标写在指标名里、只有实际完成值）',
      year: null,
      note: `${COMPOSED}没有单独的指标值列，目标写在三级指标的括号里，分值列名为“权重（分）”，得分之前有“完成程度”，资金行在最末；${INVENTED}`,
    },
    sheets: {
      '2022自评': {
        rows: grid(`
2022年项目支出绩效自评表
填报单位（盖章）：|某县乡村振兴局
项目名称：|防返贫监测和帮扶
项目总目标|对3,200户开展动态监测，帮扶措施覆盖率100%。
一级指标|二级指标|三级指标（目标值）|实际完成值|完成程度|权重（分）|得分|说明
产出指标|数量指标|监测农户数（≥3200户）|3,268户|全部完成|20|20
||开展排查（4次）|4次|全部完成|10|10
|质量指标|识别准确率（≥98%）|97.1%|基本完成|10|9.9|两个乡镇信息滞后
|时效指标|风险消除时限（6个月内）|5.2个月|全部完成|10|10
效益指标|社会效益指标|规模性返贫（不发生）|未发生|全部完成|30|30
满意度指标|服务对象满意度指标|监测户满意度（≥95%）|98%|全部完成|10|10
资金执行|资金来源|年初预算（万元）|调整预算（万元）|实际支出（万元）|权重（分）|得分
|合计|260|254|248.92|10|9.8
|中央衔接资金|200|200|196
|县级资金|60|54|52.92
自评总分||||||99.7`),
        merges: ['A1:H1', 'B2:H2', 'B3:H3', 'B4:H4', 'A6:A9', 'B6:B7', 'A12:A15', 'A16:F16'],
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A2:B2 A3:B3' },
      { kind: 'goals', cols: 'expected B', rows: '4' },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 A, level2 B, name C, actual D, points F, score G, reason H',
        rows: '6-11',
        // How far it was completed, in words; 说明: of what is missing, or in general.
        doubt: ['role:coefficient', 'same:explanation=reason'],
      },
      {
        kind: 'funds',
        unit: '万元',
        year: '2022',
        cols: 'label B, initial C, budget D, executed E, points F, score G',
        rows: '13-15',
      },
      { kind: 'score', pairs: 'A16:G16' },
    ],
  }),
  layoutOf({
    id: 'guangdong-sangong-budget-two-years-2024',
    province: '广东',
    source: {
      issuer: null,
      title: '行政经费和“三公”经费预算对比表（上年、本年、增减、原因）',
      year: null,
      note: `${COMPOSED}上年预算数和本年预算数并列，增减额和增减率之后写变动原因，行政经费不在内，公务用车在最前，表从 B3 开始；${INVENTED}`,
    },
    sheets: {
      对比表: {
        at: 'B3',
        rows: grid(`
某街道办事处2024年“三公”经费预算对比表
|||||金额单位：元
费用项目|2023年预算数|2024年预算数|增减额|增减率|变动原因
公务用车购置及运行维护费|252,000.00|228,000.00|-24,000.00|-9.52%|报废一辆
其中：购置费|0.00|0.00|0.00|0.00%
　　　运行维护费|252,000.00|228,000.00|-24,000.00|-9.52%
公务接待费|46,000.00|40,000.00|-6,000.00|-13.04%|从严控制
因公出国（境）费用|0.00|0.00|0.00|0.00%|未安排
总计|298,000.00|268,000.00|-30,000.00|-10.07%`),
        merges: ['B3:G3'],
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '元',
        year: '2024',
        cols: 'label B, previous C, budget D, change E, changeRate F',
        rows: '6-11',
      },
    ],
  }),
  layoutOf({
    id: 'guangxi-basic-expense-economic-2023',
    province: '广西',
    source: {
      issuer: null,
      title: '一般公共预算财政拨款基本支出决算表（经济分类，人员和公用两列）',
      year: null,
      note: `${COMPOSED}经济分类科目编码和名称之后，合计、人员经费、公用经费三列，合计行在最前并另占一行名称列，类级之下有款级，表下注；${INVENTED}`,
    },
    sheets: {
      GK06: {
        rows: grid(`
一般公共预算财政拨款基本支出决算表
2023年度
部门：某市档案馆||||公开06表⏎单位：万元
经济分类科目编码|科目名称|本年支出|人员经费|公用经费
|合计|1,046.82|903.17|143.65
301|工资福利支出|868.40|868.40
30101|　基本工资|241.65|241.65
30102|　津贴补贴|168.30|168.30
30107|　绩效工资|458.45|458.45
302|商品和服务支出|139.25||139.25
30201|　办公费|18.60||18.60
30211|　差旅费|22.35||22.35
30229|　福利费|98.30||98.30
303|对个人和家庭的补助|34.77|34.77
310|资本性支出|4.40||4.40
注：本表反映部门本年度基本支出明细情况。`),
        merges: ['A1:E1', 'A2:E2', 'A16:E16'],
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'function A, label B, actual C',
        rows: '5-15',
        doubt: ['role:function'],
      },
    ],
    ignore: [{ sheet: 'GK06', range: 'A16:E16' }],
  }),
];
