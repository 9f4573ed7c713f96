import { grid, layoutOf } from '../layouts/layout';

const OWN = '自拟，用来检验读表不靠词表。';

/** More forms: other words for the same columns, other places for the same blocks. */
export const more = [
  layoutOf({
    id: 'weights-at-every-level-and-results-word',
    province: '上海',
    source: {
      issuer: null,
      title: '财政项目支出绩效评价指标评分表（业绩值）',
      year: null,
      note: `每级各有权重、业绩值在目标值之后；${OWN}`,
    },
    sheets: {
      评分: {
        rows: grid(`
2023年度财政项目绩效评价评分表
一级指标|权重|二级指标|权重|三级指标|权重|目标值|业绩值|得分
A项目决策|10|A1立项|10|A11立项依据充分性|10|充分|充分|10
B项目管理|20|B1预算执行|20|B11预算执行率|20|100%|96.5%|19.3
C项目绩效|70|C1产出|40|C11完成演出场次|40|40场|41场|40
||C2效果|30|C21观众满意度|30|≥90%|93%|30
总分|100||100||100|||99.3`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 C, name E, points F, target G, actual H, score I',
        rows: '3-6',
      },
      { kind: 'score', pairs: 'A7:I7' },
    ],
  }),
  layoutOf({
    id: 'both-periods-without-words-under-goals',
    province: '青海',
    source: {
      issuer: null,
      title: '项目支出绩效目标申报表（实施期目标、年度目标并列，指标值无修饰）',
      year: null,
      note: `国家申报表的并列两块：期间只在上面的总体目标行写出；${OWN}`,
    },
    sheets: {
      申报: {
        rows: grid(`
项目支出绩效目标申报表
（2022年度）
项目名称||草原修复
主管部门||某州林草局|||实施单位|某县林草局
项目资金⏎（万元）|实施期资金总额：||900||年度资金总额：||300
|其中：财政拨款||900||其中：财政拨款||300
|其他资金||0||其他资金||0
总体目标|实施期目标（2022年—2024年）||||年度目标
|修复草原3万亩。||||修复草原1万亩。
绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
|产出指标|数量指标|修复草原|3万亩|数量指标|修复草原|1万亩
||质量指标|成活率|≥80%|质量指标|成活率|≥80%
|效益指标|生态效益指标|植被盖度|提高5个百分点|生态效益指标|植被盖度|提高2个百分点
|满意度指标|服务对象满意度指标|牧民满意度|≥90%|服务对象满意度指标|牧民满意度|≥90%`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:C3 A4:C4 F4:G4' },
      {
        kind: 'funds',
        unit: '万元',
        given: [
          { label: 'B5', budget: 'D5' },
          { label: 'F5', budget: 'H5' },
          { label: 'B6', budget: 'D6' },
          { label: 'F6', budget: 'H6' },
          { label: 'B7', budget: 'D7' },
          { label: 'F7', budget: 'H7' },
        ],
        doubt: ['columns'],
      },
      { kind: 'goals', cols: 'expected B', rows: '9' },
      { kind: 'goals', cols: 'expected F', rows: '9' },
      { kind: 'indicators', year: '2022', cols: 'level1 B, level2 C, name D, periodTarget E', rows: '11-14' },
      { kind: 'indicators', year: '2022', cols: 'level1 B, level2 F, name G, target H', rows: '11-14' },
    ],
  }),
  layoutOf({
    id: 'four-levels',
    province: '山西',
    source: {
      issuer: null,
      title: '部门整体绩效评价指标表（四级指标）',
      year: null,
      note: `一级到四级各一列，值属于四级；${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
部门整体绩效指标完成情况表
一级指标|二级指标|三级指标|四级指标|目标值|实际值|分值|自评分
产出指标|数量指标|宣传工作|刊发稿件|≥500篇|530篇|20|20
||文艺工作|组织展演|≥10场|9场|20|18
|质量指标|审核质量|差错率|≤0.1%|0.05%|20|20
效益指标|社会效益指标|影响力|阅读量|≥100万次|120万次|30|30
满意度指标|服务对象满意度指标|群众评价|群众满意度|≥90%|92%|10|10`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name D, target E, actual F, points G, score H',
        rows: '3-7',
      },
    ],
  }),
  layoutOf({
    id: 'summary-of-projects',
    province: '宁夏',
    source: {
      issuer: null,
      title: '项目支出绩效自评结果汇总表',
      year: null,
      note: `每个项目一行：预算、执行、执行率、得分、等级；${OWN}`,
    },
    sheets: {
      汇总: {
        rows: grid(`
2023年度项目支出绩效自评结果汇总表
单位：万元
序号|项目名称|年初预算数|全年预算数|全年执行数|执行率|自评得分|自评等级|备注
1|台站运维|80|85|83|97.65%|98.5|优
2|设备更新|120|120|90|75%|85|良|招标推迟
合计||200|205|173|84.39%`),
      },
    },
    tables: [
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial C, budget D, executed E, rate F, score G',
        given: [
          { label: 'B4', initial: 'C4', budget: 'D4', executed: 'E4', rate: 'F4', score: 'G4' },
          { label: 'B5', initial: 'C5', budget: 'D5', executed: 'E5', rate: 'F5', score: 'G5' },
          { label: 'A6', initial: 'C6', budget: 'D6', executed: 'E6', rate: 'F6' },
        ],
      },
    ],
  }),
  layoutOf({
    id: 'appropriation-in-three-columns',
    province: '湖南',
    source: {
      issuer: null,
      title: '财政拨款收入支出决算总表（公开04表）',
      year: null,
      note: `支出一侧分合计和三种预算；按通行公开表${OWN}`,
    },
    sheets: {
      '04': {
        rows: grid(`
财政拨款收入支出决算总表
|||||||公开04表
部门：某县文联|||||||金额单位：万元
收入|||支出
项目|行次|金额|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款
栏次||1|栏次||2|3|4
一、一般公共预算财政拨款|1|300.5|一、一般公共服务支出|15|0|0|0
二、政府性基金预算财政拨款|2|10|二、文化旅游体育与传媒支出|16|280.5|270.5|10
本年收入合计|9|310.5|本年支出合计|23|280.5|270.5|10
年初财政拨款结转和结余|10|5|年末财政拨款结转和结余|24|35|35|0
总计|14|315.5|总计|28|315.5|305.5|10`),
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', cols: 'label A, actual C', rows: '7-11' },
      { kind: 'accounts', unit: '万元', cols: 'label D, actual F', rows: '7-11' },
    ],
  }),
  layoutOf({
    id: 'income-by-source-columns',
    province: '江西',
    source: {
      issuer: null,
      title: '收入决算表（公开02表）',
      year: null,
      note: `科目编码、科目名称、本年收入合计和各种来源；按通行公开表${OWN}`,
    },
    sheets: {
      '02': {
        rows: grid(`
收入决算表
部门：某县林业局||||单位：万元
项目||本年收入合计|财政拨款收入|其他收入
科目编码|科目名称
栏次||1|2|3
合计||560.8|540.8|20
213|农林水支出|500.8|480.8|20
21302|林业和草原|500.8|480.8|20
2130204|事业机构|500.8|480.8|20
221|住房保障支出|60|60|0`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        cols: 'label B, actual C',
        rows: '7-10',
        doubt: ['role:function'],
      },
    ],
    ignore: [{ sheet: '02', range: 'A6:E6' }],
  }),
  layoutOf({
    id: 'problems-and-measures-in-columns',
    province: '广西',
    source: {
      issuer: null,
      title: '绩效自评发现问题及整改情况表',
      year: null,
      note: `序号、问题、整改措施、责任单位、完成时限；${OWN}`,
    },
    sheets: {
      问题: {
        rows: grid(`
绩效自评发现问题及整改情况表
序号|存在问题|整改措施
1|支出进度偏慢|按月通报进度
2|指标量化不够|修订指标
3|资料归档不及时|明确专人`),
      },
    },
    tables: [
      {
        kind: 'remarks',
        given: [
          { value: 'B3' },
          { value: 'B4' },
          { value: 'B5' },
          { value: 'C3' },
          { value: 'C4' },
          { value: 'C5' },
        ],
        doubt: ['columns', 'role:label'],
      },
    ],
  }),
  layoutOf({
    id: 'ratios-of-two-years',
    province: '湖南',
    source: {
      issuer: null,
      title: '主要比率对比表（上年、本年）',
      year: null,
      note: `比率名称、上年、本年、增减百分点；${OWN}`,
    },
    sheets: {
      比率: {
        rows: grid(`
主要管理比率表
指标名称|本年比率|计算说明
预算执行率|98.20%|执行数÷预算数
结转结余率|1.80%|结转÷预算
公用经费控制率|96.00%|实际÷安排
“三公”经费控制率|88.50%|实际÷预算
政府采购执行率|95.00%|实际÷预算`),
      },
    },
    tables: [{ kind: 'ratios', cols: 'label A, value B', rows: '3-7', doubt: ['role:explanation'] }],
  }),
  layoutOf({
    id: 'money-as-labels-and-values-in-a-row',
    province: '贵州',
    source: {
      issuer: null,
      title: '项目绩效自评表（预算执行一行写标签和值）',
      year: null,
      note: `年初预算数、全年执行数、执行率各与值相邻，写在一行；${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
2023年项目绩效自评表
项目名称|健康体检|主管部门|某县卫健局
项目资金（万元）|年初预算数|50|全年执行数|48|执行率|96%
年度总体目标|完成体检5000人。
一级指标|二级指标|三级指标|指标值|完成值|分值|得分
产出指标|数量指标|体检人数|≥5000人|5120人|50|50
效益指标|社会效益指标|慢病发现率|≥5%|6%|30|30
满意度指标|服务对象满意度指标|群众满意度|≥90%|96%|10|10`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 C2:D2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        given: [{ label: 'A3', initial: 'C3', executed: 'E3', rate: 'G3' }],
        doubt: ['columns'],
      },
      { kind: 'goals', cols: 'expected B', rows: '4' },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '6-8',
      },
    ],
  }),
  layoutOf({
    id: 'unit-and-operator-before-the-value-words',
    province: '内蒙古',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（指标性质、目标值、度量单位、偏差度）',
      year: null,
      note: `偏差度和完成率都是计算列，不读；${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
一级指标|二级指标|三级指标|指标性质|目标值|度量单位|实际完成值|完成率|偏差度|权重|得分|未完成原因
产出指标|数量指标|培训人次|大于等于|200|人次|210|105%|5%|30|30
|质量指标|培训合格率|大于等于|95|%|94|98.95%|-1.05%|20|19.79|个别学员缺考
|成本指标|人均成本|小于等于|350|元|340|97.14%|-2.86%|20|20
效益指标|社会效益指标|持证率|大于等于|80|%|82|102.5%|2.5%|20|20
满意度指标|服务对象满意度|学员满意度|大于等于|90|%|95|105.56%|5.56%|10|10`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, actual G, points J, score K, reason L',
        rows: '2-6',
      },
    ],
  }),
  layoutOf({
    id: 'monitoring-half-year-with-plan',
    province: '河北',
    source: {
      issuer: null,
      title: '部门预算项目绩效运行监控表（计划进度、实际进度）',
      year: null,
      note: `目标值、监控时点完成情况、预计全年、是否偏离；${OWN}`,
    },
    sheets: {
      监控: {
        rows: grid(`
2023年上半年项目绩效运行监控表
项目名称|数字档案建设|项目单位|某县档案馆
资金监控（万元）|预算数|支出数|支出进度
年度资金总额|100|46|46%
财政资金|100|46|46%
绩效指标|||目标值|监控时点完成情况|预计年底完成情况|是否偏离目标|偏离原因|纠正措施
产出指标|数量指标|扫描页数|≥60万页|28万页|60万页|否
|质量指标|扫描合格率|≥99%|99.5%|99.5%|否
|时效指标|完成时间|11月底前|进行中|11月底前|是|扫描设备故障|租用设备
效益指标|社会效益指标|查档时间缩短|≥20%|18%|20%|否`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 C2:D2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, executed C, rate D',
        rows: '4-5',
      },
      {
        kind: 'monitoring',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, expected F, reason H',
        rows: '7-10',
      },
    ],
  }),
  layoutOf({
    id: 'side-by-side-profile-and-staff',
    province: '云南',
    source: {
      issuer: null,
      title: '部门基本信息表（左单位信息、右人员情况）',
      year: null,
      note: `标签和值左右两组并列；${OWN}`,
    },
    sheets: {
      信息: {
        rows: grid(`
部门基本信息表
部门名称|某县广电局|人员情况|编制人数|32
单位性质|行政单位||在职人数|30
联系人|王某||退休人数|12
联系电话|0870-0000||临聘人员|3`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 A3:B3 A4:B4 A5:B5' },
      { kind: 'staff', pairs: 'D2:E2 D3:E3 D4:E4 D5:E5' },
    ],
  }),
  layoutOf({
    id: 'results-with-plan-and-done',
    province: '海南',
    source: {
      issuer: null,
      title: '重点工作完成情况统计（计划数、完成数）',
      year: null,
      note: `计量单位在前，完成数为值；${OWN}`,
    },
    sheets: {
      统计: {
        rows: grid(`
2022年文化服务完成情况统计表
服务项目|单位|完成数量
公益演出|场|120
公益讲座|场|36
图书借阅|册次|21000
非遗展览|次|6`),
      },
    },
    tables: [{ kind: 'results', year: '2022', cols: 'label A, value C', rows: '3-6', doubt: ['role:unit'] }],
  }),
  layoutOf({
    id: 'score-by-part-and-grade',
    province: '安徽',
    source: {
      issuer: null,
      title: '自评得分汇总（各部分得分、总分、等级）',
      year: null,
      note: `标签和值上下排列；${OWN}`,
    },
    sheets: {
      得分: {
        rows: grid(`
自评结论
自评总分|96.40
自评等级|优
存在问题|个别指标完成进度慢。
改进措施|加强调度。`),
      },
    },
    tables: [
      { kind: 'score', pairs: 'A2:B2 A3:B3' },
      { kind: 'remarks', pairs: 'A4:B4 A5:B5' },
    ],
  }),
  layoutOf({
    id: 'project-expense-list-by-function',
    province: '陕西',
    source: {
      issuer: null,
      title: '项目支出决算明细表',
      year: null,
      note: `功能科目编码和名称、项目名称、金额；${OWN}`,
    },
    sheets: {
      项目: {
        rows: grid(`
一般公共预算项目支出决算表
单位：万元
科目编码|科目名称|本年支出
|合计|150
2070199|其他文化和旅游支出|150
|　非遗保护项目|60
|　文化活动项目|90`),
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', cols: 'label B, actual C', rows: '4-7', doubt: ['role:function'] },
    ],
  }),
  layoutOf({
    id: 'header-in-one-cell-lines-and-spaces',
    province: '重庆',
    source: {
      issuer: null,
      title: '项目自评表（表头断行、全角、空格，表从D4起）',
      year: null,
      note: `表头里断行和全角空格、单位在表头；${OWN}`,
    },
    sheets: {
      表: {
        at: 'D4',
        rows: grid(`
某中心２０２３年度项目支出绩效自评表

一 级⏎指 标|二 级⏎指 标|三　级⏎指　标|年　度⏎指标值⏎（Ａ）|实　际⏎完成值⏎（Ｂ）|分　值|得　分|偏差原因⏎及改进⏎措施
产出⏎指标|数量⏎指标|刊发稿件|≥１２００篇|１２３５篇|３０|３０
|时效⏎指标|按时刊发率|１００％|９９．５％|２０|１９．９
效益⏎指标|社会效益⏎指标|阅读量|≥１００万次|１１０万次|３０|３０
满意度⏎指标|服务对象⏎满意度指标|读者满意度|９０％以上|９１％|１０|１０
总　　分|||||９０|８９．９`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 D, level2 E, name F, target G, actual H, points I, score J, reason K',
        rows: '7-10',
      },
      { kind: 'score', pairs: 'D11:J11' },
    ],
  }),
  layoutOf({
    id: 'tasks-list-with-status-and-owner',
    province: '广东',
    source: {
      issuer: null,
      title: '年度重点工作任务完成情况表',
      year: null,
      note: `序号、工作任务、目标要求、责任科室、完成情况；${OWN}`,
    },
    sheets: {
      任务: {
        rows: grid(`
2023年度重点工作任务完成情况表
序号|重点工作任务|主要实施内容|拟投入的资金（万元）|期望达到的目标
1|全媒体平台建设|升级采编系统|120.5|6月上线
2|基层宣讲|开展宣讲进社区|15|不少于50场`),
      },
    },
    tables: [{ kind: 'tasks', year: '2023', cols: 'name B, content C, amount D, expected E', rows: '3-4' }],
  }),
  layoutOf({
    id: 'unrelated-lists',
    province: '全国',
    source: {
      issuer: null,
      title: '与绩效无关的内容',
      year: null,
      note: `值班表、固定资产清单、会议签到；${OWN}`,
    },
    sheets: {
      值班表: {
        rows: grid(`
国庆值班安排
日期|带班领导|值班人员|电话
10月1日|张某|李某|1380000
10月2日|王某|赵某|1390000`),
      },
      签到: {
        rows: grid(`
会议签到
姓名|部门|职务
张某|办公室|主任
李某|财务科|科员`),
      },
    },
    tables: [],
    unread: [
      { sheet: '值班表', range: 'A1:D4' },
      { sheet: '签到', range: 'A1:C4' },
    ],
  }),
  layoutOf({
    id: 'sangong-one-unit-a-row',
    province: '湖南',
    source: {
      issuer: null,
      title: '所属单位“三公”经费支出决算汇总表（每个单位一行，各部分为列）',
      year: null,
      note: `每个单位一行，合计行在前；${OWN}`,
    },
    sheets: {
      汇总: {
        rows: grid(`
2023年度某局所属单位“三公”经费支出决算汇总表
||||||单位：万元
单位名称|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费
|||小计|公务用车购置费|公务用车运行维护费
合计|21.6|0|18.2|0|18.2|3.4
某局机关|12.3|0|10.1|0|10.1|2.2
某市图书馆|9.3|0|8.1|0|8.1|1.2
注：以上均为财政拨款。`),
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2023',
        given: [
          { label: 'B3', actual: 'B5' },
          { label: 'C3', actual: 'C5' },
          { label: 'D3|D4', actual: 'D5' },
          { label: 'E4', actual: 'E5' },
          { label: 'F4', actual: 'F5' },
          { label: 'G3', actual: 'G5' },
          { label: 'B3', actual: 'B6' },
          { label: 'C3', actual: 'C6' },
          { label: 'D3|D4', actual: 'D6' },
          { label: 'E4', actual: 'E6' },
          { label: 'F4', actual: 'F6' },
          { label: 'G3', actual: 'G6' },
          { label: 'B3', actual: 'B7' },
          { label: 'C3', actual: 'C7' },
          { label: 'D3|D4', actual: 'D7' },
          { label: 'E4', actual: 'E7' },
          { label: 'F4', actual: 'F7' },
          { label: 'G3', actual: 'G7' },
        ],
      },
    ],
  }),
];
