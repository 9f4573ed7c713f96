import { grid, layoutOf } from '../layouts/layout';

const source = (title: string, note: string) => ({
  issuer: null,
  title,
  year: null,
  note: `${note}；自拟，用来检验读表不靠词表。`,
});

/** Self-evaluations whose blocks, classes and totals stand in ways of their own. */
export const evaluations = [
  layoutOf({
    id: 'goals-with-points-each-above-its-grid',
    province: '自拟',
    source: source('部门整体自评表', '年度目标带分值各在自己的指标上面'),
    sheets: {
      表: {
        rows: grid(`
某市2023年度部门整体支出绩效自评表
部门名称|某市应急管理局|||填报日期|2024年3月
部门预算构成（万元）|预算数|执行数|执行率|扣分原因
部门整体支出总额|3200|3100|96.88%
基本支出总额|2200|2200|100%
项目支出总额|1000|900|90%
年度目标1|提升应急救援能力（40分）
一级指标|二级指标|三级指标|权重|年初目标值|实际完成值|自评得分|未完成原因
产出指标|数量指标|应急演练|20|≥12次|14次|20
|质量指标|演练达标率|20|≥95%|97%|20
年度目标2|隐患排查治理（40分）
一级指标|二级指标|三级指标|权重|年初目标值|实际完成值|自评得分|未完成原因
产出指标|数量指标|排查企业|20|≥300家|320家|20
效益指标|社会效益|事故下降率|20|≥5%|6%|20
总分|||80|||80
偏差大或目标未完成原因分析|无
改进措施及结果应用方案|继续加强。`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, actual C, rate D',
        rows: '4-6',
      },
      { kind: 'goals', year: '2023', cols: 'expected B', rows: '7' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, points D, target E, actual F, score G, reason H',
        rows: '9-10',
      },
      { kind: 'goals', year: '2023', cols: 'expected B', rows: '11' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, points D, target E, actual F, score G, reason H',
        rows: '13-14',
      },
      { kind: 'score', pairs: 'A15:G15' },
      { kind: 'remarks', pairs: 'A16:B16 A17:B17' },
    ],
  }),
  layoutOf({
    id: 'contents-named-by-what-is-judged',
    province: '自拟',
    source: source('自评评分表', '评价内容带分值、无指标值'),
    sheets: {
      表: {
        rows: grid(`
2023年度项目绩效自评评分表
评价内容|评价指标|指标说明|评分标准|分值|自评得分|扣分依据
投入（20分）|项目立项规范性|立项是否规范|规范得满分|10|10
|绩效目标合理性|目标是否合理|合理得满分|10|9|部分指标未量化
过程（30分）|资金使用合规性|是否合规|每发现一处扣2分|15|15
|管理制度健全性|制度是否健全|缺一项扣2分|15|15
产出（30分）|完成及时率|按期完成比例|比例×分值|15|14.5
|质量达标率|达标比例|比例×分值|15|15
效果（20分）|社会效益|社会影响|较好得满分|10|10
|满意度|公众满意度|≥90%满分|10|10
合计||||100|98.5`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, name B, explanation C, points E, score F, reason G',
        rows: '3-10',
      },
      { kind: 'score', pairs: 'A11:F11' },
    ],
  }),
  layoutOf({
    id: 'problems-causes-measures-owners',
    province: '自拟',
    source: source('问题清单', '问题、原因、措施之外有责任部门和时限'),
    sheets: {
      表: {
        rows: grid(`
问题清单
序号|存在问题|原因分析|整改措施|责任部门|完成时限
1|执行率偏低|采购周期长|提前采购|财务科|2024年6月
2|指标未量化|编制不细|细化指标|业务科|2024年9月`),
      },
    },
    tables: [
      { kind: 'remarks', pairs: 'B2:B3 B2:B4' },
      { kind: 'remarks', pairs: 'C2:C3 C2:C4' },
      { kind: 'remarks', pairs: 'D2:D3 D2:D4' },
    ],
  }),
  layoutOf({
    id: 'goals-by-name-content-and-result',
    province: '自拟',
    source: source('年度目标表', '目标名称、内容、完成情况三列'),
    sheets: {
      表: {
        rows: grid(`
年度总体目标|目标名称|目标内容|完成情况
|目标1|新建公园3处|已建成3处
|目标2|改造道路12公里|完成11公里`),
      },
    },
    tables: [{ kind: 'goals', cols: 'expected C, actual D', rows: '2-3' }],
  }),
  layoutOf({
    id: 'sections-in-few-words',
    province: '自拟',
    source: source('项目自评表', '资金、目标、指标三节，列名只有两个字'),
    sheets: {
      表: {
        rows: grid(`
项目支出绩效自评表
项目|农村公路养护
主管|某县交通局
一、资金（万元）
|预算|执行|执行率
合计|800|780|97.5%
省级|500|500|100%
县级|300|280|93.3%
二、目标
预期|养护公路300公里
完成|养护公路310公里
三、指标
类型|指标|目标|完成|权重|得分
数量|养护里程|300公里|310公里|30|30
质量|优良率|≥90%|92%|30|30
满意度|司机满意度|≥90%|89%|30|29.5
总计||||100|99.5`),
      },
    },
    tables: [
      { kind: 'funds', unit: '万元', cols: 'label A, budget B, executed C, rate D', rows: '6-8' },
      {
        kind: 'indicators',
        unit: '万元',
        cols: 'level2 A, name B, target C, actual D, points E, score F',
        rows: '14-16',
      },
      { kind: 'score', pairs: 'A17:F17' },
    ],
  }),
  layoutOf({
    id: 'each-goal-over-its-indicators',
    province: '自拟',
    source: source('目标和指标', '目标1、目标2各带一张指标表'),
    sheets: {
      表: {
        rows: grid(`
目标1：建设3个公园
绩效指标|指标内容|单位|计划数|完成数|完成率
数量指标|公园数量|个|3|3|100%
质量指标|验收合格率|%|100|100|100%
目标2：改造10条道路
绩效指标|指标内容|单位|计划数|完成数|完成率
数量指标|道路数量|条|10|9|90%`),
      },
    },
    tables: [
      { kind: 'indicators', cols: 'level2 A, name B, unit C, target D, actual E', rows: '3-4' },
      { kind: 'indicators', cols: 'level2 A, name B, unit C, target D, actual E', rows: '7' },
    ],
  }),
  layoutOf({
    id: 'transfer-self-evaluation',
    province: '自拟',
    source: source('转移支付自评表', '资金管理情况夹在资金和目标之间'),
    sheets: {
      表: {
        rows: grid(`
专项名称|水利发展资金
中央主管部门|水利部
地方主管部门|某省水利厅|资金使用单位|某县水利局
资金投入情况（万元）||全年预算数（A）|全年执行数（B）|预算执行率（B/A×100%）
|年度资金总额：|6000|5600|93.3%
|其中：中央财政资金|4000|3900|97.5%
|地方资金|2000|1700|85%
|其他资金|||
资金管理情况||情况说明||存在问题和改进措施
|分配科学性|按因素法分配||无
|下达及时性|30日内下达||无
|拨付合规性|国库集中支付||无
总体目标完成情况|总体目标||全年实际完成情况
|治理水土流失50平方公里||治理52平方公里
绩效指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
|产出指标|数量指标|治理面积|50平方公里|52平方公里|
||质量指标|工程合格率|100%|100%|
|效益指标|生态效益指标|减少土壤流失|≥5万吨|5.6万吨|
说明|请在此处简要说明各级审计和财政监督中发现的问题：无`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A1:B1 A2:B2 A3:B3 C3:D3' },
      { kind: 'funds', unit: '万元', cols: 'label B, budget C, executed D, rate E', rows: '5-7' },
      { kind: 'goals', cols: 'expected B, actual D', rows: '14' },
      { kind: 'indicators', cols: 'level1 B, level2 C, name D, target E, actual F, reason G', rows: '16-18' },
    ],
  }),
  layoutOf({
    id: 'can-or-cannot-ticked',
    province: '自拟',
    source: source('项目监控表', '能否完成分能、不能两列打勾'),
    sheets: {
      表: {
        rows: grid(`
项目绩效监控表
项目名称：乡村道路养护|||||主管部门：某县交通局
序号|绩效指标|年初目标值|执行情况|偏差|能否完成||
||||| 能|不能|原因
1|养护里程≥300公里|300公里|180公里|40%|√||
2|路面完好率|≥90%|91%||√||
3|司机投诉|≤10件|6件|||√|施工扰民`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:A2' },
      { kind: 'profile', pairs: 'F2:F2' },
      {
        kind: 'monitoring',
        cols: 'name B, target C, actual D, possibility F, reason H',
        given: [
          { name: 'B5', target: 'C5', actual: 'D5', possibility: 'F5' },
          { name: 'B6', target: 'C6', actual: 'D6', possibility: 'F6' },
          { name: 'B7', target: 'C7', actual: 'D7', possibility: 'G7', reason: 'H7' },
        ],
      },
    ],
  }),
  layoutOf({
    id: 'two-projects-with-classes-on-own-lines',
    province: '自拟',
    source: source('部门预算项目绩效目标表', '类别单独成行，两个项目'),
    sheets: {
      表: {
        rows: grid(`
预算05-2表
2025年部门项目支出绩效目标表
单位名称：某县卫健局
项目名称|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标属性|指标内容
1|2|3|4|5|6|7|8|9|10
疫苗接种|适龄儿童接种率稳定|产出指标|||||||
|||数量指标||||||
||||接种人次|>=|12000|人次|定量指标|接种人次数
|||质量指标||||||
||||接种率|>=|95|%|定量指标|接种率
||满意度指标|||||||
|||服务对象满意度||||||
||||家长满意度|>=|90|%|定量指标|问卷
健康体检|完成老人体检|产出指标|||||||
|||数量指标||||||
||||体检人次|>=|6000|人次|定量指标|体检人次`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:A3' },
      {
        kind: 'indicators',
        year: '2025',
        cols: 'level1 C, level2 D, name E, operator F, target G, unit H, explanation J',
        given: [
          {
            level1: 'C6',
            level2: 'D7',
            name: 'E8',
            operator: 'F8',
            target: 'G8',
            unit: 'H8',
            explanation: 'J8',
          },
          {
            level1: 'C6',
            level2: 'D9',
            name: 'E10',
            operator: 'F10',
            target: 'G10',
            unit: 'H10',
            explanation: 'J10',
          },
          {
            level1: 'C11',
            level2: 'D12',
            name: 'E13',
            operator: 'F13',
            target: 'G13',
            unit: 'H13',
            explanation: 'J13',
          },
          {
            level1: 'C14',
            level2: 'D15',
            name: 'E16',
            operator: 'F16',
            target: 'G16',
            unit: 'H16',
            explanation: 'J16',
          },
        ],
      },
    ],
  }),
  layoutOf({
    id: 'heads-with-points-in-the-name-column',
    province: '自拟',
    source: source('指标计分表', '类别与指标同列，类别行只有分值'),
    sheets: {
      表: {
        rows: grid(`
2023年度财政支出绩效自评指标计分表
单位：某市图书馆
指标|分值|评价内容|评分办法|完成情况|自评分
决策指标|20||||
项目立项|10|立项依据充分|齐全得满分|齐全|10
绩效目标|10|目标合理|合理得满分|合理|9
产出指标|40||||
借阅册次|20|≥100万册|完成得满分|108万册|20
活动场次|20|≥200场|完成得满分|210场|20
效益指标|40||||
读者满意度|40|≥90%|完成得满分|95%|40
合计|100||||99`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'name A, points B, explanation D, actual E, score F',
        given: [
          { name: 'A5', points: 'B5', explanation: 'D5', actual: 'E5', score: 'F5', level1: 'A4' },
          { name: 'A6', points: 'B6', explanation: 'D6', actual: 'E6', score: 'F6', level1: 'A4' },
          { name: 'A8', points: 'B8', explanation: 'D8', actual: 'E8', score: 'F8', level1: 'A7' },
          { name: 'A9', points: 'B9', explanation: 'D9', actual: 'E9', score: 'F9', level1: 'A7' },
          { name: 'A11', points: 'B11', explanation: 'D11', actual: 'E11', score: 'F11', level1: 'A10' },
        ],
      },
      { kind: 'score', pairs: 'A12:F12' },
    ],
  }),
  layoutOf({
    id: 'classes-called-goals',
    province: '自拟',
    source: source('目标完成情况表', '类别称产出目标、效果目标'),
    sheets: {
      表: {
        rows: grid(`
某项目绩效目标完成情况表
绩效目标|指标|目标值|完成值|完成程度
产出目标|培训教师|300人|320人|106.7%
|开设课程|20门|20门|100%
效果目标|教师满意度|≥90%|96%|106.7%`),
      },
    },
    tables: [{ kind: 'indicators', cols: 'level1 A, name B, target C, actual D', rows: '3-5' }],
  }),
  layoutOf({
    id: 'total-and-grade-in-one-cell',
    province: '自拟',
    source: source('项目自评表', '单位、负责人和总分都写在一格'),
    sheets: {
      表: {
        rows: grid(`
项目绩效自评表
项目名称：智慧校园建设
预算单位：某县教育局      项目负责人：张三
预算金额：200万元    实际支出：195万元    执行率：97.5%
一级指标|二级指标|三级指标|指标值|完成值|得分
产出指标|数量指标|建成学校|10所|10所|30
效益指标|社会效益指标|受益学生|≥1万人|1.1万人|30
总分：96分   等级：优`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:A2' },
      { kind: 'profile', pairs: 'A3:A3 A3:A3' },
      { kind: 'indicators', cols: 'level1 A, level2 B, name C, target D, actual E, score F', rows: '6-7' },
      { kind: 'score', pairs: 'A8:A8 A8:A8' },
    ],
  }),
];
