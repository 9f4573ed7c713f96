import { grid, layoutOf } from '../layouts/layout';

/** Whole-department forms, monitoring, ratios, staff, results, remarks and scores. */
export const departments = [
  layoutOf({
    id: 'tasks-with-amounts-in-three',
    province: '河北',
    source: {
      issuer: null,
      title: '部门整体支出绩效目标表（任务名称、主要内容、预算金额分三列）',
      year: null,
      note: '按预算金额下分总额、财政拨款、其他资金、左边竖排块名的通行写法自拟。',
    },
    sheets: {
      整体: {
        rows: grid(`
部门（单位）整体支出绩效目标表
（2024年度）
部门（单位）名称||某县农业农村局
年度⏎主要⏎任务|任务名称|主要内容|预算金额（万元）
|||总额|财政拨款|其他资金
|高标准农田|建设高标准农田1万亩|1500|1200|300
|病虫害防治|统防统治5万亩|80|80|0
|金额合计||1580|1280|300
年度⏎总体⏎目标|目标1：完成高标准农田建设。
|目标2：病虫害损失率控制在5%以内。
年度⏎绩效⏎指标|一级指标|二级指标|三级指标|指标值
|产出指标|数量指标|建设面积|≥1万亩
|||防治面积|≥5万亩
||质量指标|验收合格率|100%
|效益指标|经济效益指标|亩均增收|≥80元
|满意度指标|服务对象满意度指标|农户满意度|≥90%`),
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A3:C3' },
      { kind: 'tasks', unit: '万元', year: '2024', cols: 'name B, content C, amount D', rows: '6-7' },
      { kind: 'goals', cols: 'expected B', rows: '9-10' },
      { kind: 'indicators', year: '2024', cols: 'level1 B, level2 C, name D, target E', rows: '12-16' },
    ],
  }),
  layoutOf({
    id: 'duties-and-structure-of-funds',
    province: '河南',
    source: {
      issuer: null,
      title: '部门（单位）整体绩效自评表（年度履职目标、资金来源和资金结构）',
      year: null,
      note: '按资金来源和资金结构分行列示、投入管理指标为一级的写法自拟。',
    },
    sheets: {
      整体: {
        rows: grid(`
2023年度部门（单位）整体绩效自评表
部门（单位）名称|某市地震局
年度履职目标|做好震情监测和应急演练。
年度主要任务|任务名称|主要内容
|震情监测|维护台站运行
|应急演练|组织演练4次
预算情况|||年初预算数|全年预算数|全年执行数|执行率
|部门预算总额（万元）||560|600|582|97%
|1.资金来源：|（1）财政性资金|540|580|562|96.90%
||（2）其他资金|20|20|20|100%
|2.资金结构：|（1）基本支出|400|410|405|98.78%
||（2）项目支出|160|190|177|93.16%
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|未完成原因分析与改进措施
投入管理指标|工作目标管理|年度履职目标相关性|相关|相关|5|5
|预算和财务管理|预算执行率|≥95%|97%|10|10
产出指标|重点工作任务完成|台站运行率|≥98%|98.50%|25|25
||演练次数|≥4次|4次|20|20
效益指标|履职效益|公众防震知识知晓率|≥80%|82%|30|30
|满意度|社会公众满意度|≥90%|91%|10|10`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2' },
      { kind: 'goals', cols: 'expected B', rows: '3' },
      { kind: 'tasks', cols: 'name B, content C', rows: '5-6' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label C, initial D, budget E, executed F, rate G',
        given: [
          { label: 'B8', initial: 'D8', budget: 'E8', executed: 'F8', rate: 'G8' },
          { label: 'C9', initial: 'D9', budget: 'E9', executed: 'F9', rate: 'G9' },
          { label: 'C10', initial: 'D10', budget: 'E10', executed: 'F10', rate: 'G10' },
          { label: 'C11', initial: 'D11', budget: 'E11', executed: 'F11', rate: 'G11' },
          { label: 'C12', initial: 'D12', budget: 'E12', executed: 'F12', rate: 'G12' },
        ],
        doubt: ['kind', 'same:initial=budget', 'role:level1', 'columns', 'same:executed=actual'],
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, reason H',
        rows: '14-19',
      },
    ],
  }),
  layoutOf({
    id: 'hunan-base-data-blocks',
    province: '湖南',
    source: {
      issuer: null,
      title: '部门整体支出绩效评价基础数据表（各块横排）',
      year: null,
      note: '按财政供养人员、经费控制、楼堂馆所各块左边是块名、右边是列名、值在下一行的写法自拟。',
    },
    sheets: {
      基础数据: {
        rows: grid(`
附件1
2022年度部门整体支出绩效评价基础数据表
财政供养人员情况（人）|编制数|2022年实际在职人数|控制率
|58|55|94.83%
经费控制情况（万元）|2021年决算数|2022年预算数|2022年决算数
三公经费|12.6|15|11.8
1、公务用车购置和维护经费|8|9|7.5
其中：公车购置|0|0|0
公车运行维护|8|9|7.5
2、出国经费|0|0|0
3、公务接待|4.6|6|4.3
项目支出：|300|320|318
公用经费|96|100|97.2
其中：办公经费|20|22|21
会议费、培训费|6|8|7
楼堂馆所控制情况（2022年完工项目）|批复规模（㎡）|实际规模（㎡）|规模控制率|预算投资（万元）|实际投资（万元）|投资概算控制率
|0|0|0|0|0|0
厉行节约保障措施|严格执行公务接待制度。`),
      },
    },
    tables: [
      {
        kind: 'staff',
        given: [
          { label: 'B3', value: 'B4' },
          { label: 'C3', value: 'C4' },
        ],
        doubt: ['columns'],
      },
      {
        kind: 'accounts',
        unit: '万元',
        year: '2022',
        cols: 'label A, previous B, budget C, actual D',
        rows: '6-15',
        doubt: ['kind'],
      },
    ],
    ignore: [
      { sheet: '基础数据', range: 'D3:D4' },
      { sheet: '基础数据', range: 'A16:G18' },
    ],
  }),
  layoutOf({
    id: 'ratio-list-with-formula-words',
    province: '重庆',
    source: {
      issuer: null,
      title: '部门整体支出共性指标测算表',
      year: null,
      note: '按比率名称、计算公式、分子、分母、比率值分列的写法自拟。',
    },
    sheets: {
      测算: {
        rows: grid(`
2023年部门整体支出共性指标测算表
序号|指标名称|计算公式|分子|分母|指标值
1|在职人员控制率|在职人员数÷编制数|45|48|93.75%
2|“三公”经费变动率|（本年-上年）÷上年|-1.2|12|-10.00%
3|预算执行率|执行数÷预算数|980|1000|98.00%
4|预算调整率|调整数÷预算数|50|950|5.26%
5|公用经费控制率|实际÷预算|97|100|97.00%
6|固定资产利用率|在用÷全部|800|800|100.00%`),
      },
    },
    tables: [
      { kind: 'ratios', year: '2023', cols: 'label B, value F', rows: '3-8', doubt: ['role:explanation'] },
    ],
  }),
  layoutOf({
    id: 'monitoring-with-pace-and-lights',
    province: '山东',
    source: {
      issuer: null,
      title: '项目绩效运行监控表（截至6月30日完成值、完成率、预警）',
      year: null,
      note: '按监控期完成值、完成率、全年预计完成值、预警等级、整改措施分列的写法自拟。',
    },
    sheets: {
      监控: {
        rows: grid(`
2024年度项目绩效运行监控情况表
（截至6月30日）
项目名称|智慧校园
主管部门|某区教体局|||实施单位|某区电教馆
资金情况（万元）||全年预算数|1-6月执行数|1-6月执行率|全年预计执行数|全年预计执行率
|年度资金总额|200|90|45%|196|98%
|其中：财政拨款|200|90|45%|196|98%
一级指标|二级指标|三级指标|年度指标值|截至6月30日完成值|完成率|全年预计完成值|完成可能性|预警等级|偏差原因|整改措施
产出指标|数量指标|建设智慧教室|≥30间|14间|46.67%|30间|确定能|绿
|质量指标|设备合格率|100%|100%|100%|100%|确定能|绿
|时效指标|完工时间|11月底前|未到期||11月底|有可能|黄|供货慢|约谈供应商
效益指标|社会效益指标|受益学生|≥5000人|2600人|52%|5200人|确定能|绿`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 A4:B4 E4:F4' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label B, budget C, executed D, rate E',
        rows: '6-7',
      },
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'level1 A, level2 B, name C, target D, actual E, expected G, possibility H, reason J',
        rows: '9-12',
      },
    ],
  }),
  layoutOf({
    id: 'staff-across-with-kinds',
    province: '吉林',
    source: {
      issuer: null,
      title: '单位基本情况表（人员横排）',
      year: null,
      note: '自拟：编制人数下分行政、事业，实有人数下分在职、离休、退休，值在下面一行。',
    },
    sheets: {
      基本情况: {
        rows: grid(`
单位基本情况表
单位名称|某市博物馆|||单位性质|公益一类
编制人数||实有人数
行政编制|事业编制|在职人员|离休人员|退休人员
6|42|45|1|23`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'staff',
        given: [
          { label: 'A4', value: 'A5' },
          { label: 'B4', value: 'B5' },
          { label: 'C4', value: 'C5' },
          { label: 'D4', value: 'D5' },
          { label: 'E4', value: 'E5' },
        ],
        doubt: ['columns'],
      },
    ],
  }),
  layoutOf({
    id: 'results-by-month-and-kind',
    province: '内蒙古',
    source: {
      issuer: null,
      title: '年度宣传工作情况统计（平台、稿件数量、占比）',
      year: null,
      note: '自拟：两个统计表上下排列，中间空一行，第二个表没有标题，合计在前。',
    },
    sheets: {
      统计: {
        rows: grid(`
2023年宣传工作情况统计
单位：篇
序号|平台|发稿数量|占比
|合计|2400|100%
1|广播|800|33.33%
2|电视|600|25%
3|新媒体|1000|41.67%

项目|计量单位|数量
直播活动|场|36
阅读量|万次|128.5
获奖作品|件|12`),
      },
    },
    tables: [
      {
        kind: 'results',
        year: '2023',
        cols: 'label B, value C, share D',
        rows: '4-7',
        doubt: ['role:share'],
      },
      { kind: 'results', cols: 'label A, unit B, value C', rows: '10-12', doubt: ['role:unit'] },
    ],
  }),
  layoutOf({
    id: 'score-line-and-remarks-below',
    province: '贵州',
    source: {
      issuer: null,
      title: '部门整体支出绩效自评表（结论、问题、建议在表下）',
      year: null,
      note: '自拟：自评得分和等级在表头，问题和建议各占一行标题、内容在下。',
    },
    sheets: {
      自评: {
        rows: grid(`
部门整体支出绩效自评表
（2023年度）
单位名称|某县疾控中心||自评得分|96.5|自评等级|优
年度目标|完成疫苗接种和监测任务。
指标类型|指标类别|指标名称|目标值|完成值|权重|自评得分
产出|数量|接种剂次|≥5万剂|5.2万剂|40|40
产出|质量|接种规范率|≥98%|97%|30|28.5
效益|社会效益|传染病发病率|≤0.2%|0.15%|20|20
满意度|群众满意度|群众满意度|≥90%|85%|10|8
存在的主要问题
1.冷链设备老化。
2.专业人员不足。
下一步改进措施
1.申请更新设备。
2.招聘专业人员。`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3' },
      { kind: 'score', pairs: 'D3:E3 F3:G3' },
      { kind: 'goals', cols: 'expected B', rows: '4' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '6-9',
      },
      {
        kind: 'remarks',
        given: [{ value: 'A11' }, { value: 'A12' }, { value: 'A14' }, { value: 'A15' }],
        doubt: ['columns', 'role:label'],
      },
    ],
  }),
];
