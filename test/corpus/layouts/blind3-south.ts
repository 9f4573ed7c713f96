import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fourth corpus, the half that is held out: the south. */
export const blind3South = [
  layoutOf({
    id: 'blind3-guangdong-reason-before-score',
    province: '广东',
    source: {
      issuer: null,
      title: '部门整体支出绩效自评评分表（权重写在指标名里，扣分原因在得分之前）',
      year: null,
      note: `${COMPOSED}各级权重写在指标名的括号里，无分值列，扣分原因在自评得分之前，依据湛江式样的描述；${INVENTED}`,
    },
    sheets: {
      评分表: {
        rows: grid(`
附件3
部门整体支出绩效自评评分表
填报单位：某市商务局||||||自评年度：2022
评价指标|||指标说明|评分标准|扣分原因|自评得分
一级指标⏎（权重%）|二级指标⏎（权重%）|三级指标⏎（权重%）
前期工作⏎（30）|自评工作⏎（18）|组织建立情况（8）|成立自评工作组的情况|有方案、有分工各4分||8
||报送及时性（5）|自评材料的报送时间|逾期1天扣1分||5
||报送质量（5）|自评材料的完整准确|每处错漏扣0.5分|附表两处单位填错|4
|目标设置⏎（12）|目标申报情况（6）|按要求申报绩效目标|未申报不得分||6
||目标合理性（6）|目标与职能相符|未细化扣1分|一项指标未量化|5
资金管理⏎（30）|预算执行⏎（20）|支出进度（12）|按季度序时进度考核|达标得满分|第三季度未达序时|10.8
||结转结余（8）|结转结余占比|每高1%扣0.5分|结转占比1%|7.5
|财务合规⏎（10）|资金使用合规（10）|执行财务制度的情况|每处违规扣2分||10
履职成效⏎（40）|产出⏎（25）|展会举办场次（15）|计划举办18场|按完成比例计分|少办1场|14.2
||企业培训（10）|计划培训600家|按完成比例计分||10
|效果⏎（15）|企业满意度（15）|问卷调查|低于95%的每点扣0.5分|满意度94%|14.5
合计（100）||||||95`),
        merges: [
          'A2:G2',
          'A4:C4',
          'D4:D5',
          'E4:E5',
          'F4:F5',
          'G4:G5',
          'A6:A10',
          'B6:B8',
          'B9:B10',
          'A11:A13',
          'B11:B12',
          'A14:A16',
          'B14:B15',
          'A17:F17',
        ],
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, reason F, score G',
        rows: '6-16',
        // What it means, or how it is scored: either may be the explanation.
        doubt: ['role:explanation'],
      },
      { kind: 'score', pairs: 'A17:G17' },
    ],
    ignore: [{ sheet: '评分表', range: 'A3:G3' }],
  }),
  layoutOf({
    id: 'blind3-guangxi-selfeval-and-rectification',
    province: '广西',
    source: {
      issuer: null,
      title: '项目支出绩效自评表及问题整改台账',
      year: null,
      note: `${COMPOSED}自评表首列为块名，指标块比资金块宽，一二级用简称；另一张表是问题整改台账；${INVENTED}`,
    },
    sheets: {
      自评表: {
        rows: grid(`
项目支出绩效自评表
(2023年度)
项目名称|口岸查验设施维护|||项目编码|4514230000XX
主管部门|某市卫生健康委员会|||实施单位|某口岸检疫所
年度预算⏎执行（万元）|资金构成|年初预算|调整预算|执行数|执行率|分值|得分
|小计|320|305.6|292.4|95.68%|10|9.57
|中央资金|200|200|200|100%
|自治区资金|120|105.6|92.4|87.5%
年度绩效⏎目标|年初设定目标|||年终完成情况
|维护4处查验设施，保障口岸正常通关。|||4处设施全部维护，未发生重大延误。
绩效指标|一级|二级|三级|指标方向|目标值|单位|完成值|分值|得分|原因
|产出|数量|维护查验设施|≥|4|处|4|20|20
|||检定设备|＝|36|台|33|10|9.17|三台待返厂
||质量|设备合格率|≥|98|%|100|10|10
||时效|检定完成时间|≤|11|月|11|10|10
|效益|社会效益|通关延误事件|≤|2|起|1|30|30
|满意度|满意度|通关企业满意度|≥|90|%|88.2|10|9.8|高峰时段排队
总分||||||||100|98.54`),
        merges: [
          'A1:K1',
          'A2:K2',
          'B3:D3',
          'B4:D4',
          'A5:A8',
          'A9:A10',
          'B9:D9',
          'E9:K9',
          'B10:D10',
          'E10:K10',
          'A11:A17',
          'B12:B15',
          'C12:C13',
        ],
      },
      整改台账: {
        rows: grid(`
绩效评价发现问题整改台账
序号|发现的问题|整改措施|责任科室|完成时限|整改状态
1|设备返厂检定未提前安排|年初与厂家签订检定计划|设备科|2024年3月|已完成
2|高峰时段通道开放不足|增开两条查验通道|查验科|2024年6月|推进中`),
      },
    },
    tables: [
      { kind: 'profile', sheet: '自评表', year: '2023', pairs: 'A3:B3 E3:F3 A4:B4 E4:F4' },
      {
        kind: 'funds',
        sheet: '自评表',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial C, budget D, executed E, rate F, points G, score H',
        rows: '6-8',
      },
      { kind: 'goals', sheet: '自评表', cols: 'expected B, actual E', rows: '10' },
      {
        kind: 'indicators',
        sheet: '自评表',
        year: '2023',
        cols: 'level1 B, level2 C, name D, operator E, target F, unit G, actual H, points I, score J, reason K',
        rows: '12-17',
      },
      { kind: 'score', sheet: '自评表', pairs: 'A18:J18' },
    ],
    // A list of problems with who mends them and when: no roles in the contract.
    ignore: [{ sheet: '整改台账' }],
  }),
  layoutOf({
    id: 'blind3-hainan-bilingual',
    province: '海南',
    source: {
      issuer: null,
      title: '项目绩效自评表（中英文对照）',
      year: null,
      note: `${COMPOSED}涉外培训项目，列名和类别中英文对照并换行，年度和单位在标题下同一行；${INVENTED}`,
    },
    sheets: {
      'Self-evaluation': {
        rows: grid(`
项目绩效自评表 Project Performance Self-Evaluation
2023年度（FY2023）|||||||单位：万元（RMB 10,000）
项目名称⏎Project|热带农业国际培训|||实施单位⏎Implementing Unit|某热带农业研究所
资金来源⏎Source of Funds|预算数⏎Budget|执行数⏎Expenditure|执行率⏎Execution Rate|得分⏎Score
合计 Total|240.00|228.00|95.00%|9.50
财政拨款 Fiscal Appropriation|200.00|190.00|95.00%
其他资金 Other Funds|40.00|38.00|95.00%
一级指标⏎Level 1|二级指标⏎Level 2|三级指标⏎Indicator|年度指标值⏎Target|实际完成值⏎Actual|分值⏎Weight|得分⏎Score|偏差原因⏎Reason for Deviation
产出 Output|数量 Quantity|培训学员 Trainees|≥120人|126人|20|20
||培训班期 Courses|8期|7期|20|17.5|一期因签证延后
|质量 Quality|结业率 Completion Rate|≥95%|97.6%|20|20
效益 Outcome|社会效益 Social|合作备忘录 MoUs|≥3份|3份|20|20
满意度 Satisfaction|服务对象 Trainees|学员满意度 Trainee Satisfaction|≥90%|96%|10|10
总分 Total||||||97`),
        merges: ['A1:H1', 'B3:D3', 'F3:H3', 'A9:A11', 'B9:B10', 'A14:F14'],
      },
    },
    tables: [
      { kind: 'profile', year: '2023', pairs: 'A3:B3 E3:F3' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, executed C, rate D, score E',
        rows: '5-7',
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, reason H',
        rows: '9-13',
      },
      { kind: 'score', pairs: 'A14:G14' },
    ],
    ignore: [{ sheet: 'Self-evaluation', range: 'A2:H2' }],
  }),
  layoutOf({
    id: 'blind3-hubei-ezhou-costs-2022',
    province: '湖北',
    source: {
      issuer: null,
      title: '鄂州市2022年市直部门预算项目支出绩效目标表',
      year: '2022',
      address: 'https://desk33.com/d-245426.html',
      note: '文库转载，发布单位未标明；项目类别和性质、预算的成本构成（金额、测算依据、前两年实际执行数）、指标块的一级二级（填的是二级和三级）、绩效标准、当年预期实现值、保障措施、审核意见，从原表；项目和数字已改。',
    },
    sheets: {
      绩效目标表: {
        rows: grid(`
某市2022年市直部门预算项目支出绩效目标表
项目名称|政务服务大厅运行保障|||项目类别|本级支出项目
项目性质|持续性项目|||项目立项依据|单位三定方案
项目预算|成本构成|金额|测算（公式）依据|2020年实际执行数|2021年实际执行数
|物业服务费|146|依据招标文件|140|146
|水电及网络费|88|据实结算|79.3|84.6
|设备维修费|32|参照上年|28.15|30.9
|合计|266||247.45|261.5
绩效目标|以办事群众满意为目标，保障大厅高效运转。
绩效指标|一级指标|二级指标|绩效标准|当年预期实现值
|数量指标|大厅日常维修次数|反映大厅全年维修情况|≥360次
||开放窗口数|反映窗口开放情况|48个
|质量指标|维修验收合格率|反映维修质量情况|≥95%
|时效指标|故障修复时间|反映设备保障情况|≤4小时
|成本指标|成本控制率|不超预算|≤100%
|满意度指标|办事群众满意度|问卷调查结果|≥92%
保障绩效目标⏎实现措施|建立巡检制度，按月调度支出。
主管部门审核意见|（单位公章）|||年　月　日`),
        merges: ['A1:F1', 'B2:D2', 'B3:D3', 'A4:A8', 'B9:F9', 'A10:A16', 'B11:B12', 'B17:F17'],
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A2:B2 E2:F2 A3:B3 E3:F3' },
      {
        kind: 'funds',
        year: '2022',
        cols: 'label B, budget C',
        rows: '5-8',
        // Money by what it is spent on: funds or accounts; of two years before, the last may count as the year before.
        doubt: ['kind', 'same:initial=budget', 'role:previous', 'role:executed', 'role:actual'],
      },
      { kind: 'goals', cols: 'expected B', rows: '9' },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 B, name C, explanation D, target E',
        rows: '11-16',
        // Headed as the first level, filled with the second.
        doubt: ['same:level2=level1'],
      },
    ],
    ignore: [{ sheet: '绩效目标表', range: 'A17:F18' }],
  }),
  layoutOf({
    id: 'blind3-hunan-yueyang-profile-2018',
    province: '湖南',
    source: {
      issuer: '岳阳市城市管理监督指挥中心',
      title: '岳阳市2018年度部门整体支出绩效评价自评报告（基本概况表）',
      year: '2018',
      address: 'http://www.yueyang.gov.cn/cgj/9886/9901/content_1560779.html',
      note: '封面各行、基本概况各标签（联系人、编制、职能、主要工作、成绩），从原表；其下“三公”一行和自评结果一段按同类报告的式样补写，内容和数字已改。',
    },
    sheets: {
      自评报告: {
        rows: grid(`
某市2018年度部门整体支出绩效评价自评报告
一、部门（单位）基本概况
联系人|方某||联络电话|0730-8XXXXXX
人员编制|21||实有人数|21
职能职责概述|负责数字化城市管理的监督、指挥、调度和协调，受理城市管理投诉。
年度主要⏎工作内容|1．维护监督指挥平台。⏎2．采集分析城市管理信息。
总体运行情况及⏎取得的成绩|二期平台验收并投入运行。
二、部门（单位）“三公”经费支出（万元）
机构名称|三公经费合计|公务接待费|公务用车运维费|公务用车购置费|因公出国费
中心汇总|2.36|0.41|1.95|0|0
三、绩效自评结果
绩效自评综合得分|95||评价等次|优秀
存在的主要问题|信息采集费预算测算偏高，年末有结余。
改进措施和建议|按上年结算单价测算采集费。
填报人（签名）：|||负责人（签名）：`),
        merges: ['A1:F1', 'A2:F2', 'B5:F5', 'B6:F6', 'B7:F7', 'A8:F8', 'A11:F11', 'B13:F13', 'B14:F14'],
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 D3:E3 A5:B5' },
      {
        kind: 'sangong',
        unit: '万元',
        given: [
          { label: 'B9', actual: 'B10' },
          { label: 'C9', actual: 'C10' },
          { label: 'D9', actual: 'D10' },
          { label: 'E9', actual: 'E10' },
          { label: 'F9', actual: 'F10' },
        ],
      },
      { kind: 'score', pairs: 'A12:B12 D12:E12' },
      { kind: 'remarks', pairs: 'A13:B13 A14:B14' },
    ],
    ignore: [
      // Staff within the profile, and prose under a label: of either kind.
      { sheet: '自评报告', range: 'A4:F4' },
      { sheet: '自评报告', range: 'A6:F7' },
      { sheet: '自评报告', range: 'A15:F15' },
    ],
  }),
];
