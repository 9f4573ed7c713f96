import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fourth corpus, the half for development: the south and the south-west. */
export const fourthSouth = [
  layoutOf({
    id: 'guangdong-unit-cards',
    province: '广东',
    source: {
      issuer: null,
      title: '预算单位基本信息卡（一行两组标签和值）',
      year: null,
      note: `${COMPOSED}卡片式，一行两组标签和值，以小标题分成基本情况、人员、管理指标、自评结果四段；${INVENTED}`,
    },
    sheets: {
      信息卡: {
        rows: grid(`
预算单位基本信息卡（2024年度）
一、基本情况
单位名称|某区文化馆|单位代码|'204003
单位性质|公益一类事业单位|法定代表人|麦某
经费形式|财政核补|联系电话|020-8XXXXXXX
主要职责|组织群众文化活动，辅导业余文艺骨干。
二、人员情况（人）
编制人数|38|在职人数|35
退休人数|21|编外人数|6
三、管理指标
预算完成率|98.43%|公用经费控制率|95.12%
“三公”经费控制率|78.40%|固定资产利用率|99.60%
四、自评结果
自评得分|96.2|自评等级|优`),
        merges: ['A1:D1', 'A2:D2', 'B6:D6', 'A7:D7', 'A10:D10', 'A13:D13'],
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 C3:D3 A4:B4 C4:D4 A5:B5 C5:D5 A6:B6' },
      { kind: 'staff', pairs: 'A8:B8 C8:D8 A9:B9 C9:D9' },
      { kind: 'ratios', pairs: 'A11:B11 C11:D11 A12:B12 C12:D12' },
      { kind: 'score', pairs: 'A14:B14 C14:D14' },
    ],
  }),
  layoutOf({
    id: 'guizhou-goals-weights-and-source',
    province: '贵州',
    source: {
      issuer: null,
      title: '项目支出绩效目标表（权重在性质之前，带来源和评分标准）',
      year: null,
      note: `${COMPOSED}权重列在指标性质之前，指标值来源和评分标准分列，资金来源三行只有一个数；${INVENTED}`,
    },
    sheets: {
      绩效目标表: {
        rows: grid(`
某县机关事务中心2025年项目支出绩效目标表
项目名称|办公区综合保障|||项目类别|特定目标类
资金来源（万元）|合计||186.00
|一般公共预算||186.00
|政府性基金||0.00
年度绩效目标|保障办公区水电、保洁、安保正常运转。
一级指标|二级指标|三级指标|指标权重|指标性质|指标值|度量单位|指标值来源|评分标准|备注
产出指标|数量指标|保障办公区面积|15|≥|4.2|万平方米|历史数据|按完成比例计分
||日常维修次数|15|≥|320|次|历史数据|按完成比例计分
|质量指标|维修一次合格率|10|≥|95|%|行业标准|每低1个百分点扣1分
|时效指标|报修响应时间|10|≤|30|分钟|计划标准|超时一次扣0.5分
成本指标|经济成本指标|单位面积保洁费|20|≤|18|元/平方米|预算标准|超出不得分
效益指标|社会效益指标|安全责任事故|10|＝|0|起|计划标准|发生不得分
|可持续影响指标|后勤保障机制|10|定性|健全||计划标准|分档计分
满意度指标|服务对象满意度指标|入驻单位满意度|10|≥|92|%|历史数据|按区间计分`),
        merges: ['A1:J1', 'A3:A5', 'B6:J6', 'A8:A11', 'B8:B9', 'A13:A14'],
      },
    },
    tables: [
      { kind: 'profile', year: '2025', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'funds',
        unit: '万元',
        given: [
          { label: 'B3', budget: 'D3' },
          { label: 'B4', budget: 'D4' },
          { label: 'B5', budget: 'D5' },
        ],
        doubt: ['same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected B', rows: '6' },
      {
        kind: 'indicators',
        year: '2025',
        cols: 'level1 A, level2 B, name C, points D, operator E, target F, unit G',
        rows: '8-15',
        // Where the value comes from, or how it is scored: either may be the explanation.
        doubt: ['role:explanation'],
      },
    ],
  }),
  layoutOf({
    id: 'hunan-xiangtan-application-2023',
    province: '湖南',
    source: {
      issuer: '湘潭市城市管理和综合执法局',
      title: '湘潭市环境卫生管理处2023年雾炮车降尘抑尘服务项目支出绩效目标申报表',
      year: '2023',
      address: 'http://xtcg.xiangtan.gov.cn/15068/15075/26693/content_1250928.html',
      note: '块的次序、指标值及单位合为一列、绩效标准列、空的二级指标、末行签字，从原表；项目、内容和数字已改。',
    },
    sheets: {
      申报表: {
        rows: grid(`
2023年项目支出绩效目标申报表
填报单位：（盖章）　　　　　　　　单位：万元
项目支出名称|道路清扫保洁服务||预算部门|某市环境卫生管理处
年度本级⏎预算金额|380万||该项目支出上级资金|0
项目支出实施期|2023.08-2024.07
实施期绩效目标|通过购买清扫保洁服务，主次干道洁净度达到优良。
本年度绩效目标|通过购买清扫保洁服务，完成当年清扫保洁任务。
本年度⏎绩效指标|一级指标|二级指标|三级指标|指标值及单位|绩效标准
|产出指标|数量指标|机械清扫里程|≥186公里|计划标准
|||垃圾转运车辆数|12辆|计划标准
||质量指标|道路洁净度|优良|行业标准
||时效指标|服务周期|2023.08-2024.07|计划标准
||成本指标|控制在预算成本内|380万|计划标准
|效益指标|经济效益指标
||社会效益指标|环境卫生投诉处理率|≥98%|计划标准
||生态效益指标
||可持续影响指标
||社会公众或服务对象满意度指标|市民满意度|≥90%|计划标准
财政部门⏎审核意见|（盖章）
填表人：谭某　联系电话：1660732XXXX　填报日期：　单位负责人签字：`),
        merges: [
          'A1:F1',
          'A2:F2',
          'B3:C3',
          'E3:F3',
          'B4:C4',
          'E4:F4',
          'B5:F5',
          'B6:F6',
          'B7:F7',
          'A8:A18',
          'B9:B13',
          'C9:C10',
          'B14:B18',
          'B19:F19',
          'A20:F20',
        ],
      },
    },
    tables: [
      { kind: 'profile', year: '2023', pairs: 'A3:B3 D3:E3 A5:B5' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, target E, explanation F',
        rows: '9-18',
        // `计划标准` names the kind of standard: explanation, or none.
        doubt: ['role:explanation'],
      },
    ],
    ignore: [
      { sheet: '申报表', range: 'A2:F2' },
      // Amounts in one line, and goals of two spans.
      { sheet: '申报表', range: 'A4:F4' },
      { sheet: '申报表', range: 'A6:F7' },
      { sheet: '申报表', range: 'A19:F20' },
    ],
  }),
  layoutOf({
    id: 'sichuan-goals-one-row-each',
    province: '四川',
    source: {
      issuer: null,
      title: '部门预算项目绩效目标表（一行一个指标，项目列合并）',
      year: null,
      note: `${COMPOSED}预算公开套表中的目标表：单位、项目、预算数、年度目标合并在左，右边一行一个指标，末列指标方向性；${INVENTED}`,
    },
    sheets: {
      '6': {
        rows: grid(`
表6
部门预算项目绩效目标表（2024年度）
部门：某市体育局||||||||||金额单位：万元
单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性
305001-某市体育局|全民健身活动|68.00|举办群众赛事不少于20场。|产出指标|数量指标|赛事场次|≥|20|场|20|正向指标
|||||质量指标|赛事安全办结率|＝|100|%|20|正向指标
|||||时效指标|赛事完成时间|≤|12|月|20|反向指标
||||效益指标|社会效益指标|参与人次|≥|30000|人次|20|正向指标
||||满意度指标|服务对象满意度指标|参赛群众满意度|≥|90|%|10|正向指标
|体育场馆开放补助|210.00|6个场馆向公众免费或低收费开放。|产出指标|数量指标|开放场馆|＝|6|个|30|正向指标
|||||质量指标|设施完好率|≥|95|%|20|正向指标
||||效益指标|社会效益指标|服务人次|≥|150000|人次|30|正向指标
||||满意度指标|服务对象满意度指标|健身群众满意度|≥|90|%|10|正向指标`),
        merges: [
          'A2:L2',
          'A5:A13',
          'B5:B9',
          'C5:C9',
          'D5:D9',
          'E5:E7',
          'B10:B13',
          'C10:C13',
          'D10:D13',
          'E10:E11',
        ],
      },
    },
    tables: [
      // A form of its own for each project: the points of each add up to 90.
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 E, level2 F, name G, operator H, target I, unit J, points K',
        rows: '5-9',
      },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 E, level2 F, name G, operator H, target I, unit J, points K',
        rows: '10-13',
      },
    ],
    ignore: [
      { sheet: '6', range: 'A3:L3' },
      // Project, money and goal once per project: a table of their own, or none.
      { sheet: '6', range: 'A4:D13' },
    ],
  }),
  layoutOf({
    id: 'yunnan-stairs-05-2',
    province: '云南',
    source: {
      issuer: null,
      title: '项目支出绩效目标表（预算05-2表，级别逐行下行）',
      year: null,
      note: `${COMPOSED}预算公开套表05-2的版式：一级、二级各占一行，三级再下一行，列号行，末列指标内容；${INVENTED}`,
    },
    sheets: {
      '项目支出绩效目标表05-2': {
        rows: grid(`
|||||||||预算05-2表
2025年部门项目支出绩效目标表
单位名称：某县图书馆
单位名称、项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标属性|指标内容
1|2|3|4|5|6|7|8|9|10
某县图书馆
　免费开放补助资金|全年免费开放，保障读者阅读需求。|产出指标
|||数量指标
||||接待读者人次|>=|12|万人次|定量指标|反映开放服务的数量
||||举办阅读活动|>=|40|场次|定量指标|反映活动的数量
|||质量指标
||||图书借阅完好率|>=|98|%|定量指标|反映图书管理的质量
||效益指标
|||社会效益
||||读者人次增长率|>=|5|%|定量指标|反映服务的影响
||满意度指标
|||服务对象满意度
||||读者满意度|>=|90|%|定量指标|问卷调查结果`),
        merges: ['A2:J2', 'A7:A18', 'B7:B18'],
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2025',
        cols: 'level1 C, level2 D, name E, operator F, target G, unit H, explanation J',
        given: [
          ['C7', 'D8', '9'],
          ['C7', 'D8', '10'],
          ['C7', 'D11', '12'],
          ['C13', 'D14', '15'],
          ['C16', 'D17', '18'],
        ].map(([level1 = '', level2 = '', row = '']) => ({
          level1,
          level2,
          name: `E${row}`,
          operator: `F${row}`,
          target: `G${row}`,
          unit: `H${row}`,
          explanation: `J${row}`,
        })),
      },
    ],
    ignore: [
      { sheet: '项目支出绩效目标表05-2', range: 'A5:J5' },
      { sheet: '项目支出绩效目标表05-2', range: 'A6:B18' },
      // Classes on a line of their own, above their indicators.
      { sheet: '项目支出绩效目标表05-2', range: 'C7:D18' },
    ],
  }),
];
