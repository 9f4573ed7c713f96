import { grid, layoutOf } from './layout';

const COMPOSED =
  '按当地通行的公开表式样自拟（没有可引用的原表）：列名、块的次序和填写习惯随其式样，项目、单位和数字均为虚构。';

/** Layouts of the second corpus, by another author than the reader’s, of the north; held out until they were retired. */
export const secondNorth = [
  layoutOf({
    id: 'beijing-project-selfeval',
    province: '北京',
    source: { issuer: null, title: '项目支出绩效自评表（2022年度）', year: '2022', note: COMPOSED },
    sheets: {
      自评表: {
        rows: grid(`
项目支出绩效自评表
（ 2022 年度）
项目名称|||文物建筑日常保养
主管部门|||某市文物局|||实施单位|||某古建研究所
项目负责人|||李某|||联系电话|||6400XXXX
项目资金⏎（万元）|||||年初⏎预算数|全年⏎预算数|全年⏎执行数|分值|执行率|得分
|||年度资金总额||320.5|318.2|301.44|10|94.73%|9.47
|||其中：当年财政拨款||320.5|318.2|301.44|-|94.73%|-
|||上年结转资金||0|0|0|-||-
|||其他资金||0|0|0|-||-
年度总体目标|预期目标|||||实际完成情况
|完成12处文物建筑保养，消除渗漏隐患。|||||完成13处保养，隐患全部消除。
绩⏎效⏎指⏎标|一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|保养文物建筑||≥12处|13处|15|15
|||出具检测报告||＝12份|12份|10|10
||质量指标|验收合格率||100%|100%|10|10
||时效指标|完工时间||11月底前|12月|5|4|雨季停工二十天，下年提前开工
||成本指标|总成本||≤320.5万元|301.44万元|10|10
|效益指标|社会效益指标|安全事故数||0起|0起|30|30
|满意度指标|服务对象满意度指标|使用单位满意度||≥90%|93%|10|9.5|样本偏少
总分||||||||98.97`),
        merges: [
          'A1:K1',
          'A2:K2',
          'A3:C3',
          'D3:K3',
          'A4:C4',
          'D4:F4',
          'G4:I4',
          'J4:K4',
          'A6:C10',
          'A11:A12',
          'B11:F11',
          'G11:K11',
          'B12:F12',
          'G12:K12',
          'A13:A20',
          'B14:B18',
        ],
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A3:D3 A4:D4 G4:J4 A5:D5 G5:J5' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2022',
        cols: 'label D, initial F, budget G, executed H, points I, rate J, score K',
        rows: '7-10',
      },
      { kind: 'goals', cols: 'expected B, actual G', rows: '12' },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 B, level2 C, name D, target F, actual G, points H, score I, reason J',
        rows: '14-20',
      },
      { kind: 'score', pairs: 'A21:I21' },
    ],
  }),

  layoutOf({
    id: 'liaoning-project-selfeval',
    province: '辽宁',
    source: {
      issuer: null,
      title: '项目（政策）绩效自评情况表',
      year: null,
      note: `${COMPOSED}偏差原因分成几类保障各一列打勾，是当地式样的特点。`,
    },
    sheets: {
      Sheet1: {
        rows: grid(`
项目（政策）绩效自评情况表
项目(政策)名称|||水库移民后期扶持
主管部门|某市水利局|||||||实施单位|某市水库移民中心
项目预算⏎执行情况|年初预算数|执行数|全年执行率|得分（10分）|||备注
|460|451.26|98.1%|9.81
年度绩效⏎目标|年初总体目标|||||总体完成情况
|扶持移民320户，改善基础设施。|||||扶持移民326户，修路4.2公里。
||||||||||偏差原因分析||||||
一级指标|二级指标|三级指标|运算符号|指标值|度量单位|全年完成值|完成比例|分值|得分|经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|改进措施
产出指标|数量指标|扶持移民户数|>=|320|户|326|100%|15|15
||新修道路里程|>=|4.5|公里|4.2|93.33%|10|9.33||||√||冻期提前|次年五月补修
|质量指标|工程验收合格率|=|100|%|100|100%|15|15
|时效指标|补助发放时限|<=|30|天|28|100%|10|10
效益指标|社会效益指标|移民人均增收|>=|800|元|870|100%|15|15
|可持续影响指标|移民稳定度||保持稳定||保持稳定|100%|15|15
满意度指标|服务对象满意度指标|移民满意度|>=|90|%|94.6|100%|10|10
合计||||||||100|99.14`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:D2 A3:B3 I3:J3' },
      { kind: 'goals', cols: 'expected B, actual G', rows: '7' },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, actual G, points I, score J, reason P',
        rows: '10-16',
        // 完成比例 and 改进措施: the contract does not say which role they have, if any.
        doubt: ['role:coefficient', 'role:explanation', 'role:expected'],
      },
      { kind: 'score', pairs: 'A17:J17' },
    ],
    // One line of figures without labels: funds without a label column.
    ignore: [{ sheet: 'Sheet1', range: 'A4:Q5' }],
  }),

  layoutOf({
    id: 'henan-department-goals',
    province: '河南',
    source: {
      issuer: null,
      title: '部门（单位）整体绩效目标表',
      year: '2024',
      note: `${COMPOSED}任务、预算和指标三块共用一个左侧块名列。`,
    },
    sheets: {
      整体目标: {
        rows: grid(`
预算14表
部门（单位）整体绩效目标表
（2024年度）
部门（单位）名称||某县自然资源局
年度履⏎职目标||目标1：保护耕地。目标2：完成确权登记。
年度⏎主要⏎任务|任务名称||主要内容
|耕地保护||落实耕地保护责任制，开展巡查
|不动产登记||办理不动产登记，提供查询
预算情况|部门预算总额（万元）|||1860.35
|1、资金来源：（1）政府预算资金|||1840.35
|（2）财政专户管理资金|||0
|（3）单位资金|||20
|2、资金结构：（1）基本支出|||1210.15
|（2）项目支出|||650.2
一级指标|二级指标|三级指标||指标值|指标值说明
投入管理指标|工作目标管理|年度履职目标相关性||相关|目标与职责相符
||工作任务科学性||科学
|预算和财务管理|预算执行率||≥95%|执行数与预算数之比
产出指标|重点工作任务完成|耕地巡查次数||≥48次
||登记办结件数||≥6200件
效益指标|履职效益|群众诉求办结率||≥98%
|满意度|办事群众满意度||≥92%`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A4:C4' },
      { kind: 'goals', cols: 'expected C', rows: '5' },
      { kind: 'tasks', cols: 'name B, content D', rows: '7-8' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label B, initial E',
        rows: '9-14',
        doubt: ['kind', 'columns', 'same:initial=budget', 'same:value=budget'],
      },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target E, explanation F',
        rows: '16-22',
      },
    ],
  }),

  layoutOf({
    id: 'xinjiang-project-goals',
    province: '新疆',
    source: { issuer: null, title: '项目支出绩效目标表（2025年）', year: '2025', note: COMPOSED },
    sheets: {
      项目一: {
        rows: grid(`
项目支出绩效目标表
（2025年）
预算单位||某县畜牧兽医局||项目名称||动物疫病防控经费
项目资金（万元）||年度资金总额：|210|其中：财政拨款|210|其他资金|0
项目总体目标||全年免疫牲畜42万头（只），确保不发生区域性重大动物疫情。
一级指标||二级指标||三级指标||指标值（包含数字及文字描述）
产出指标||数量指标||免疫牲畜数量||≥42万头
||||购置疫苗批次||≥6批
||质量指标||免疫密度||≥90%
||时效指标||疫苗到位时间||2025年3月
成本指标||经济成本指标||疫苗成本||≤150万元
||||劳务费||≤60万元
效益指标||社会效益指标||区域性重大疫情||不发生
满意度指标||满意度指标||养殖户满意度||≥90%`),
        merges: ['A1:H1', 'A2:H2', 'A6:B6', 'C6:D6', 'E6:F6', 'G6:H6', 'A7:B10', 'C7:D8'],
      },
      项目二: {
        rows: grid(`
项目支出绩效目标表
（2025年）
预算单位||某县畜牧兽医局||项目名称||草原生态修复
项目资金（万元）||年度资金总额：|88.5|其中：财政拨款|80|其他资金|8.5
项目总体目标||修复退化草场1.2万亩。
一级指标||二级指标||三级指标||指标值（包含数字及文字描述）
产出指标||数量指标||修复面积||≥1.2万亩
||质量指标||植被盖度||≥55%
效益指标||生态效益指标||水土流失||有所改善
满意度指标||满意度指标||牧民满意度||≥92%`),
      },
    },
    tables: [
      { kind: 'profile', sheet: '项目一', pairs: 'A3:C3 E3:G3' },
      { kind: 'goals', sheet: '项目一', cols: 'expected C', rows: '5' },
      {
        kind: 'indicators',
        sheet: '项目一',
        year: '2025',
        cols: 'level1 A, level2 C, name E, target G',
        rows: '7-14',
      },
      { kind: 'profile', sheet: '项目二', pairs: 'A3:C3 E3:G3' },
      { kind: 'goals', sheet: '项目二', cols: 'expected C', rows: '5' },
      {
        kind: 'indicators',
        sheet: '项目二',
        year: '2025',
        cols: 'level1 A, level2 C, name E, target G',
        rows: '7-10',
      },
    ],
    // Funds in one line: labels and amounts in turn.
    ignore: [
      { sheet: '项目一', range: 'A4:H4' },
      { sheet: '项目二', range: 'A4:H4' },
    ],
  }),

  layoutOf({
    id: 'neimenggu-three-part-target',
    province: '内蒙古',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（指标值分三列）',
      year: '2023',
      note: `${COMPOSED}权重列在指标之前，年度指标值下分符号、数值、单位。`,
    },
    sheets: {
      '2023': {
        rows: grid(`

|项目支出绩效自评表
|（2023年度）
|项目名称||草场监测|||项目类别||本级
|权重|一级指标|二级指标|三级指标|年度指标值|||实际完成值||得分|未完成原因
|||||符号|数值|单位|数值|单位
|20|产出指标|数量指标|监测样地|≥|150|个|152|个|20
|15|||编制监测报告|=|2|份|2|份|15
|15||时效指标|报告提交时间|≤|10|月|11|月|12|仪器校准延误
|30|效益指标|生态效益指标|预警覆盖旗县|≥|7|个|7|个|30
|10|满意度指标|服务对象满意度指标|使用部门满意度|≥|85|%|91|%|10
|90|合计||||||||87`),
        merges: ['B2:L2', 'B3:L3', 'F5:H5', 'I5:J5', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6', 'K5:K6', 'L5:L6'],
      },
    },
    tables: [
      { kind: 'profile', year: '2023', pairs: 'B4:D4 G4:I4' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 C, level2 D, name E, operator F, target G, unit H, actual I, points B, score K, reason L',
        rows: '7-11',
      },
      { kind: 'score', pairs: 'C12:K12' },
    ],
  }),

  layoutOf({
    id: 'shanxi-monitoring',
    province: '山西',
    source: {
      issuer: null,
      title: '项目支出绩效运行监控表（1-8月）',
      year: '2024',
      note: `${COMPOSED}偏差原因分几列，完成可能性一列填文字。`,
    },
    sheets: {
      监控: {
        rows: grid(`
2024年项目支出绩效运行监控表
监控期间：2024年1-8月
项目名称|基层文化站免费开放|||主管部门|某市文旅局|||实施单位|某市文化馆
预算执行情况（万元）|资金来源|年初预算数|调整后预算数|1-8月执行数|执行率|全年预计执行数
|年度资金总额|96|100|61.5|61.5%|100
|其中：财政资金|96|96|60|62.5%|96
|其他资金||4|1.5|37.5%|4
一级指标|二级指标|三级指标|年度指标值|1-8月完成值|全年预计完成值|完成目标可能性|偏差原因分析|备注
产出指标|数量指标|开放天数|≥300天|201天|305天|确定能
||举办活动|≥40场|22场|36场|有可能|汛期停办6场
|质量指标|活动备案率|100%|100%|100%|确定能
效益指标|社会效益指标|服务人次|≥5万人次|3.1万人次|5万人次|确定能
满意度指标|满意度指标|群众满意度|≥90%|未到评价时点|92%|有可能|年底统一调查
存在问题及下一步措施|活动进度略慢，四季度补办。`),
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A3:B3 E3:F3 I3:J3' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        cols: 'label B, initial C, budget D, executed E, rate F',
        rows: '5-7',
      },
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'level1 A, level2 B, name C, target D, actual E, expected F, possibility G, reason H',
        rows: '9-13',
      },
      { kind: 'remarks', pairs: 'A14:B14' },
    ],
    ignore: [{ sheet: '监控', range: 'A2:J2' }],
  }),

  layoutOf({
    id: 'gansu-base-data',
    province: '甘肃',
    source: {
      issuer: null,
      title: '部门整体支出基础数据表',
      year: '2023',
      note: `${COMPOSED}人员、三公、比率三块上下叠放，中间空行。`,
    },
    sheets: {
      基础数据: {
        rows: grid(`
部门整体支出基础数据表
（2023年度）
人员情况|编制数|实有数|控制率
在职人员|86|81|94.19%
其中：行政|40|38|95.00%
事业|46|43|93.48%

三公经费（万元）|2022年决算数|2023年预算数|2023年决算数
合计|21.30|24.00|19.86
1.因公出国（境）费|0|0|0
2.公务用车购置和运行维护费|18.10|20.00|17.02
其中：公务用车购置|0|0|0
公务用车运行维护|18.10|20.00|17.02
3.公务接待费|3.20|4.00|2.84

部门预算执行指标|计算结果
预算完成率|97.42%
结转结余率|2.58%
公用经费控制率|93.10%
“三公经费”控制率|82.75%`),
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2023',
        cols: 'label A, previous B, budget C, actual D',
        rows: '9-14',
      },
      { kind: 'ratios', cols: 'label A, value B', rows: '17-20' },
    ],
    // Several values beside a label have no roles in the contract.
    ignore: [{ sheet: '基础数据', range: 'A3:D6' }],
  }),

  layoutOf({
    id: 'qinghai-transfer-selfeval',
    province: '青海',
    source: {
      issuer: null,
      title: '中央对地方转移支付区域（项目）绩效目标自评表',
      year: '2021',
      note: '按通行的转移支付自评表式样自拟，块的次序和列名随式样：资金投入、资金管理的文字、总体目标、绩效指标；无分值和得分。内容和数字为虚构。',
    },
    sheets: {
      转移支付自评: {
        rows: grid(`
转移支付区域绩效目标自评表
（2021年度）
转移支付（项目）名称|||农业资源及生态保护补助资金
中央主管部门|||农业农村部
地方主管部门|||某省农业农村厅|||资金使用单位|某州农牧局
资金投入情况⏎（万元）||||全年预算数（A）|全年执行数（B）|预算执行率（B/A×100%）
|||年度资金总额：|5600|5412.8|96.66%
|||其中：中央财政资金|5600|5412.8|96.66%
|||地方资金|0|0
|||其他资金|0|0
资金管理情况||||情况说明||存在问题和改进措施
|||分配科学性|按因素法分配||无
|||下达及时性|30日内下达||无
总体目标⏎完成情况|总体目标|||||全年实际完成情况
|禁牧补助落实到户，草原综合植被盖度提高。|||||补助全部落实，植被盖度57.9%。
绩效指标|一级⏎指标|二级⏎指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
|产出指标|数量指标|禁牧补助面积|≥2100万亩|2100万亩
|||草畜平衡面积|≥900万亩|880万亩|两县核减面积，已报备
||质量指标|补助政策落实率|100%|100%
||时效指标|资金执行进度|≥95%|96.66%
|效益指标|生态效益指标|草原综合植被盖度|≥57.5%|57.9%
|满意度指标|服务对象满意度指标|牧民满意度|≥90%|95%
说明|无`),
      },
    },
    tables: [
      { kind: 'profile', year: '2021', pairs: 'A3:D3 A4:D4 A5:D5 G5:H5' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2021',
        cols: 'label D, budget E, executed F, rate G',
        rows: '7-10',
      },
      { kind: 'goals', cols: 'expected B, actual G', rows: '15' },
      {
        kind: 'indicators',
        year: '2021',
        cols: 'level1 B, level2 C, name D, target E, actual F, reason G',
        rows: '17-22',
      },
    ],
    // Prose on the management of funds, and the closing remark.
    ignore: [
      { sheet: '转移支付自评', range: 'A11:H13' },
      { sheet: '转移支付自评', range: 'A23:H23' },
    ],
  }),

  layoutOf({
    id: 'ningxia-project-list',
    province: '宁夏',
    source: {
      issuer: null,
      title: '部门项目支出绩效自评结果汇总表',
      year: '2022',
      note: `${COMPOSED}一行一个项目，两行表头，资金三列在“资金情况”之下。`,
    },
    sheets: {
      结果汇总: {
        rows: grid(`
2022年度项目支出绩效自评结果汇总表
||||||||单位：万元
序号|项目名称|主管科室|资金情况||||自评得分|自评等级
|||年初预算|全年预算|全年执行|执行率
1|供热管网改造|工程科|640|700|668.4|95.49%|96.5|优
2|绿化养护|绿化科|215|215|209.66|97.52%|94|优
3|路灯电费|市政科|180|150|149.1|99.4%|88.2|良
合计|||1035|1065|1027.16|96.45%`),
        merges: ['A1:I1', 'D3:G3', 'A3:A4', 'B3:B4', 'C3:C4', 'H3:H4', 'I3:I4'],
      },
    },
    tables: [
      {
        kind: 'funds',
        unit: '万元',
        year: '2022',
        cols: 'label B, initial D, budget E, executed F, rate G, score H',
        rows: '5-7',
      },
    ],
    // The total's label stands in the number column.
    ignore: [{ sheet: '结果汇总', range: 'A8:I8' }],
  }),

  layoutOf({
    id: 'jilin-repeated-levels-offset',
    province: '吉林',
    source: {
      issuer: null,
      title: '项目绩效目标执行情况表',
      year: '2023',
      note: `${COMPOSED}表从 D5 开始，类别每行重复填写，空列夹在中间，全角数字和百分号。`,
    },
    sheets: {
      执行情况: {
        at: 'D5',
        rows: grid(`
项目绩效目标执行情况表（２０２３年度）
项目名称：|老旧小区改造|||实施单位：|某市住建局
一级指标|二级指标|三级指标||指标方向|指标值|计量单位||完成值|指标权重|得分|偏离原因
产出指标|数量指标|改造小区数||大于等于|１２|个||１２|２０|２０
产出指标|数量指标|惠及户数||大于等于|３，５００|户||３，６１２|１０|１０
产出指标|质量指标|竣工验收合格率||等于|１００|％||１００|２０|２０
效益指标|社会效益指标|投诉件数||小于等于|１０|件||１４|２０|１２|施工噪声
效益指标|经济效益指标|户均节能费用||大于等于|２００|元||２２０|２０|２０
满意度指标|服务对象满意度|居民满意度||大于等于|９０|％||８８．５|１０|９．８３|停车位不足`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'D6:E6 H6:I6' },
      {
        kind: 'indicators',
        cols: 'level1 D, level2 E, name F, operator H, target I, unit J, actual L, points M, score N, reason O',
        rows: '8-13',
      },
    ],
  }),
];
