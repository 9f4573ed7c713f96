import { own } from './own';

/** Monitoring in the middle of the year: other months, lights, quarters, lists of projects. */
export const monitored = [
  own(
    'monitoring-with-sources-and-class-in-one-column',
    '自拟',
    '项目绩效运行监控情况表',
    '资金按来源，指标只有一列类别',
    `
某县2024年1-6月项目绩效运行监控情况表
项目名称|农村公路养护|||主管单位|某县交通局
项目类别|经常性项目|||监控时点|2024年6月30日
资金情况（万元）|资金来源|全年预算|1-6月支出|支出进度|预计全年支出
|资金合计|300|140|46.7%|300
|县级财政|200|100|50%|200
|上级补助|100|40|40%|100
绩效指标|指标类别|指标名称|目标值|1-6月完成值|全年预计值|偏差说明
|数量|养护里程|≥120公里|65公里|120公里
|质量|路面完好率|≥90%|91%|91%
|时效|养护完成时间|11月底前|按进度推进|11月底前
|满意度|群众满意度|≥85%|未开展|≥85%|年底开展调查`,
    [
      { kind: 'profile', pairs: 'A2:B2 E2:F2 A3:B3 E3:F3' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        cols: 'label B, budget C, executed D, rate E',
        rows: '5-7',
      },
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'level2 B, name C, target D, actual E, expected F, reason G',
        rows: '9-12',
      },
    ],
  ),
  own(
    'monitoring-list-of-projects-with-lights',
    '自拟',
    '部门预算项目绩效监控汇总表',
    '一个项目一行，有监控结论和亮灯',
    `
2024年上半年部门预算项目绩效监控汇总表
||||||||单位：万元
序号|项目单位|项目名称|预算数|执行数|执行率|指标进展|存在问题|监控结论
1|某局机关|信访维稳|30|12|40%|正常|无|绿灯
2|某局机关|设备购置|50|5|10%|偏慢|招标滞后|黄灯
3|某中心|专题培训|20|10|50%|正常|无|绿灯
合计|||100|27|27%`,
    [
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        cols: 'label C, budget D, executed E, rate F',
        given: [
          { label: 'C4', budget: 'D4', executed: 'E4', rate: 'F4' },
          { label: 'C5', budget: 'D5', executed: 'E5', rate: 'F5' },
          { label: 'C6', budget: 'D6', executed: 'E6', rate: 'F6' },
          { label: 'A7', budget: 'D7', executed: 'E7', rate: 'F7' },
        ],
      },
    ],
  ),
  own(
    'monitoring-achieved-before-aimed-and-split',
    '自拟',
    '绩效目标运行跟踪表',
    '累计完成在目标之前，符号、数值、单位三列，有完成率',
    `
2023年绩效目标运行跟踪表（截至9月30日）
一级指标|二级指标|三级指标|权重|截至9月底累计完成|计算符号|全年目标|计量单位|目标完成率|预计年底能否完成|未完成原因及纠偏措施
产出指标|数量指标|抽检批次|20|820|≥|1000|批次|82%|能
|质量指标|抽检合格率|20|97.5|≥|98|%|99.5%|能
|时效指标|抽检报告出具天数|20|9|≤|10|天|100%|能
效益指标|社会效益指标|不合格产品处置率|20|100|＝|100|%|100%|能
满意度指标|服务对象满意度指标|消费者满意度|10||≥|85|%||能|四季度开展调查`,
    [
      {
        kind: 'monitoring',
        year: '2023',
        cols: 'level1 A, level2 B, name C, points D, actual E, operator F, target G, unit H, possibility J, reason K',
        rows: '3-7',
      },
    ],
  ),
  own(
    'monitoring-two-rows-of-heads-with-ticks',
    '自拟',
    '项目支出绩效目标执行监控表',
    '偏差原因分五类打勾、可能性分三列打勾，资金一行无来源',
    `
项目支出绩效目标执行监控表
（2024年度）
项目名称|数字图书馆||实施单位|某市图书馆
项目资金|年初预算数|调整后预算数|1-7月执行数|1-7月执行率|全年预计执行数
年度资金总额|200|180|90|50%|180
本年财政拨款|150|130|70|53.85%|130
其他资金|50|50|20|40%|50
年度总体目标|建设数字资源库3个。
一级指标|二级指标|三级指标|年度指标值|1-7月执行情况|全年预计完成情况|偏差原因分析|||||完成目标可能性|||备注
||||||经费保障|制度保障|人员保障|其他|原因说明|确定能|有可能|完全不可能
产出指标|数量指标|资源库|3个|1个|3个|||||进度正常|√
|质量指标|验收合格率|100%|100%|100%||||||√
|时效指标|完成时间|10月底|进行中|11月底|√||||设备到货迟||√
效益指标|社会效益指标|访问量|≥10万次|4万次|9万次|||√||推广人手不足||√`,
    [
      { kind: 'profile', pairs: 'A3:B3 D3:E3' },
      {
        kind: 'funds',
        year: '2024',
        cols: 'label A, initial B, budget C, executed D, rate E',
        rows: '5-7',
      },
      { kind: 'goals', cols: 'expected B', rows: '8' },
      {
        kind: 'monitoring',
        cols: 'level1 A, level2 B, name C, target D, actual E, expected F, reason K, possibility L',
        given: [
          {
            level1: 'A11',
            level2: 'B11',
            name: 'C11',
            target: 'D11',
            actual: 'E11',
            expected: 'F11',
            reason: 'K11',
            possibility: 'L11',
          },
          {
            level1: 'A11',
            level2: 'B12',
            name: 'C12',
            target: 'D12',
            actual: 'E12',
            expected: 'F12',
            possibility: 'L12',
          },
          {
            level1: 'A11',
            level2: 'B13',
            name: 'C13',
            target: 'D13',
            actual: 'E13',
            expected: 'F13',
            reason: 'K13',
            possibility: 'M13',
          },
          {
            level1: 'A14',
            level2: 'B14',
            name: 'C14',
            target: 'D14',
            actual: 'E14',
            expected: 'F14',
            reason: 'K14',
            possibility: 'M14',
          },
        ],
      },
    ],
  ),
  own(
    'monitoring-money-in-one-line-below-its-words',
    '自拟',
    '绩效监控简表',
    '资金只有一行数，指标横向有前三季度和预计全年',
    `
2024年绩效监控简表
项目：|水库除险加固|单位：|某县水利局
预算安排（万元）|已下达（万元）|已支付（万元）|支付率
1200|1000|640|53.33%
指标|单位|年度目标|前三季度完成|预计全年完成|是否需要调整|备注
加固水库座数|座|8|5|8|否
大坝安全鉴定率|%|100|100|100|否
受益人口|万人|3.2|2.1|3.2|否`,
    [
      { kind: 'profile', pairs: 'A2:B2 C2:D2' },
      {
        kind: 'accounts',
        given: [
          { label: 'A3', budget: 'A4' },
          { label: 'B3', budget: 'B4' },
          { label: 'C3', budget: 'C4' },
        ],
        doubt: [
          'columns',
          'kind',
          'role:label',
          'role:budget',
          'role:executed',
          'role:rate',
          'role:actual',
          'role:initial',
          'role:value',
        ],
      },
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'name A, unit B, target C, actual D, expected E',
        rows: '6-8',
      },
    ],
    { ignore: [{ sheet: '表', range: 'A3:D4' }] },
  ),
  own(
    'monitoring-of-department-with-tasks-and-notes',
    '自拟',
    '部门整体绩效运行监控表',
    '分预算执行、任务、指标三段，段名占一行',
    `
部门（单位）整体支出绩效运行监控表
填报单位：某区民政局　　　　填报日期：2024年7月15日
一、预算执行情况
||||单位：万元
预算内容|年初预算|调整预算|截至6月底执行数|执行进度
支出合计|5200|5400|2600|48.15%
基本支出|1800|1850|950|51.35%
项目支出|3400|3550|1650|46.48%
二、绩效指标运行情况
一级指标|二级指标|三级指标|年度目标值|半年完成值|完成程度|偏差原因|纠偏措施
产出指标|数量指标|发放低保金人次|≥12万人次|6.1万人次|50.8%
|质量指标|发放准确率|100%|100%|100%
效益指标|社会效益指标|应保尽保率|100%|100%|100%
满意度指标|服务对象满意度指标|低保对象满意度|≥90%|尚未开展||年底统一调查|按计划开展
三、存在的问题
部分项目招标较晚，支出进度偏慢。
四、下一步措施
加快招标，按月调度。`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        cols: 'label A, budget B, adjusted C, actual D, rate E',
        rows: '6-8',
      },
      {
        kind: 'monitoring',
        cols: 'level1 A, level2 B, name C, target D, actual E, reason G',
        rows: '11-14',
      },
      {
        kind: 'remarks',
        given: [
          { label: 'A15', value: 'A16' },
          { label: 'A17', value: 'A18' },
        ],
      },
    ],
    { ignore: [{ sheet: '表', range: 'A2:E2' }] },
  ),
];
