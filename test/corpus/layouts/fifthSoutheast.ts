import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fifth corpus, by yet another author: the east, its second half. */
export const fifthSoutheast = [
  layoutOf({
    id: 'jiangxi-application-from-word',
    province: '江西',
    source: {
      issuer: null,
      title: '项目支出绩效目标申报表（由文字文件粘贴，合并处留空列）',
      year: null,
      note: `${COMPOSED}由文字文件粘贴，竖排标签逐字换行，资金分三行，中间留着合并剩下的空列，末尾审核意见；${INVENTED}`,
    },
    sheets: {
      Sheet1: {
        rows: grid(`
|||项目支出绩效目标申报表
|||（2025年度）
项⏎目⏎名⏎称||油茶产业发展奖补||||项目属性||延续项目
主管部门⏎及代码||某县林业局　[304]||||实施单位||某县林业局
项目资金⏎（万元）||年度资金总额|||1,560
||　其中：财政拨款|||1,500
||　　　　其他资金|||60
总⏎体⏎目⏎标||新造高产油茶林6000亩，改造低产林1万亩，带动农户增收。
绩⏎效⏎指⏎标|一级指标|二级指标||三级指标|||指标值||备注
|产⏎出⏎指⏎标|数量指标||新造油茶林面积|||≥6000亩
||||改造低产林面积|||≥10000亩
||质量指标||造林成活率|||≥90%||当年秋季检查
||时效指标||奖补兑现时间|||12月底前
||成本指标||新造林奖补标准|||1000元/亩
|效⏎益⏎指⏎标|经济效益指标||带动农户户均增收|||≥1500元
||生态效益指标||新增森林面积|||≥6000亩
||可持续影响指标||后期管护机制|||健全
|满意度⏎指标|服务对象⏎满意度指标||林农满意度|||≥92%
主管部门⏎审核意见||同意申报。　　（盖章）`),
      },
    },
    tables: [
      { kind: 'profile', year: '2025', pairs: 'A3:C3 G3:I3 A4:C4 G4:I4' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label C, budget F',
        rows: '5-7',
        doubt: ['columns', 'same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected C', rows: '8' },
      {
        kind: 'indicators',
        year: '2025',
        cols: 'level1 B, level2 C, name E, target H',
        rows: '10-18',
        doubt: ['role:reason', 'role:explanation'],
      },
    ],
    ignore: [{ sheet: 'Sheet1', range: 'A19:J19' }],
  }),
  layoutOf({
    id: 'anhui-hospital-income-expense',
    province: '安徽',
    source: {
      issuer: null,
      title: '医院收入费用预算执行情况表',
      year: null,
      note: `${COMPOSED}医院的收入和费用在一列里上下相接，编号加缩进，预算、执行、完成率、上年、增长率五列，结余在末行；${INVENTED}`,
    },
    sheets: {
      收入费用: {
        rows: grid(`
某县人民医院2023年度收入费用预算执行情况表
编制单位：某县人民医院|||||金额单位：万元
项　　目|2023年预算|2023年执行|完成预算%|2022年执行|同比增长%
一、收入合计|41,200.00|42,006.35|101.96|39,877.12|5.34
　（一）财政拨款收入|3,600.00|3,724.80|103.47|4,102.50|-9.21
　（二）医疗收入|36,900.00|37,610.42|101.93|35,118.90|7.09
　　　1.门急诊收入|12,300.00|12,871.06|104.64|11,590.33|11.05
　　　2.住院收入|24,600.00|24,739.36|100.57|23,528.57|5.15
　（三）其他收入|700.00|671.13|95.88|655.72|2.35
二、费用合计|40,900.00|41,588.27|101.68|39,502.46|5.28
　（一）人员经费|16,800.00|17,044.15|101.45|15,980.20|6.66
　（二）药品费|9,700.00|9,268.41|95.55|9,540.08|-2.85
　（三）卫生材料费|6,100.00|6,489.92|106.39|5,803.71|11.82
　（四）其他费用|8,300.00|8,785.79|105.85|8,178.47|7.43
三、本期盈余|300.00|418.08|139.36|374.66|11.59`),
        merges: ['A1:F1', 'A2:D2'],
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, actual C, rate D, previous E, changeRate F',
        rows: '4-15',
      },
    ],
    ignore: [{ sheet: '收入费用', range: 'A2:F2' }],
  }),
  layoutOf({
    id: 'zhejiang-evaluation-card',
    province: '浙江',
    source: {
      issuer: null,
      title: '项目绩效自评卡（一行一项，标签与内容）',
      year: null,
      note: `${COMPOSED}一张卡片，左边标签右边内容，基本信息、自评结果、问题措施自上而下，从 C3 开始；${INVENTED}`,
    },
    sheets: {
      自评卡: {
        rows: grid(`
项目绩效自评卡
项目名称|数字化校园网络升级
项目编码|330800242150000XXXXX
主管部门|某市教育局
实施单位|某市第二高级中学
项目负责人|余某
自评得分|93.7
自评等级|优
存在问题|部分教室布线因考试停工两周。
改进措施|下一期工程安排在暑期集中施工。`),
        at: 'C3',
      },
    },
    tables: [
      { kind: 'profile', pairs: 'C4:D4 C5:D5 C6:D6 C7:D7 C8:D8' },
      { kind: 'score', pairs: 'C9:D9 C10:D10' },
      { kind: 'remarks', pairs: 'C11:D11 C12:D12' },
    ],
  }),
  layoutOf({
    id: 'jiangxi-mixed-workbook',
    province: '江西',
    source: {
      issuer: null,
      title: '部门预算资料（收入来源表、项目清单、任务、会议签到）',
      year: null,
      note: `${COMPOSED}一个工作簿多张表：封面、按来源分列的收入预算、项目预算清单、重点工作，还夹着一张会议签到表；${INVENTED}`,
    },
    sheets: {
      封面: {
        rows: grid(`
某市妇女联合会
二〇二五年部门预算资料`),
        at: 'B4',
      },
      收入预算: {
        rows: grid(`
收入预算总表
|||||单位：万元
单位名称|2025年预算|财政拨款|事业收入|上年结转|其他收入
合计|682.30|641.10|0.00|33.20|8.00
市妇联机关|486.70|458.30|0.00|20.40|8.00
市妇女儿童活动中心|195.60|182.80|0.00|12.80|0.00`),
        merges: ['A1:F1'],
      },
      项目清单: {
        rows: grid(`
2025年项目支出预算清单
项目编号|项目名称|上年预算|本年预算|单位：万元
1|妇女维权服务|46.00|48.00
2|家庭教育指导|60.00|72.00
3|“两癌”救助|120.00|120.00
|小计|226.00|240.00`),
      },
      重点工作: {
        rows: grid(`
2025年重点工作安排
工作任务|责任部门|具体内容|经费（万元）|预期成果
家庭教育进社区|家儿部|组建讲师团，进60个社区授课|72|授课不少于180场
婚姻家庭纠纷调解|权益部|在10个县区设立调解室|48|调解成功率90%以上
妇女创业培训|发展部|举办电商培训8期|35|培训400人`),
      },
      签到: {
        rows: grid(`
预算绩效工作布置会签到表
序号|姓名|单位|职务|联系电话|签名
1|邹某|市妇联机关|出纳|079X-XXXXXXX
2|熊某|市妇女儿童活动中心|会计|079X-XXXXXXX`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        sheet: '收入预算',
        unit: '万元',
        year: '2025',
        cols: 'label A, budget B',
        rows: '4-6',
      },
      {
        kind: 'accounts',
        sheet: '项目清单',
        unit: '万元',
        year: '2025',
        cols: 'label B, previous C, budget D',
        rows: '3-6',
        // One project a row: funds, which have no year before, or accounts.
        doubt: ['kind', 'role:previous', 'same:initial=budget'],
      },
      {
        kind: 'tasks',
        sheet: '重点工作',
        unit: '万元',
        year: '2025',
        cols: 'name A, content C, amount D, expected E',
        rows: '3-5',
      },
    ],
    unread: [{ sheet: '签到' }],
    ignore: [{ sheet: '封面', range: 'A1:F8' }],
  }),
  layoutOf({
    id: 'fujian-monitoring-corrections',
    province: '福建',
    source: {
      issuer: null,
      title: '预算绩效“双监控”情况表（截至8月，带纠偏措施）',
      year: null,
      note: `${COMPOSED}资金监控和目标监控上下两块，偏差率夹在中间，纠偏措施单列一列，完成可能性为“是/否能完成”；${INVENTED}`,
    },
    sheets: {
      双监控: {
        rows: grid(`
附件2
2023年度项目绩效目标实现程度和预算执行进度“双监控”表
填报日期：2023年9月8日
项目名称|海漂垃圾清理|||主管部门|某区海洋与渔业局
一、预算执行监控（单位：万元）
资金类别|年初预算数|调整后预算数|截至8月底执行数|执行进度
项目总资金|300|300|208.6|69.53%
其中：市级资金|120|120|120|100.00%
　　　区级资金|180|180|88.6|49.22%
二、绩效目标监控
一级指标|二级指标|绩效指标|年度目标值|截至8月底完成值|偏差率|预计年底完成值|能否完成年度目标|偏差原因|纠偏措施
产出指标|数量指标|清理海漂垃圾|≥1200吨|815吨|1.88%|1250吨|能
||保洁岸线|≥46公里|46公里|0.00%|46公里|能
|质量指标|岸滩垃圾密度|≤0.3平方米/百平方米|0.42平方米/百平方米|40.00%|0.3平方米/百平方米|可能|台风过境|增派保洁船2艘
效益指标|生态效益指标|近岸优良水质比例|≥88%|88.9%|1.02%|89%|能
满意度指标|服务对象满意度指标|渔民满意度|≥85%|未调查||88%|能`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A4:B4 E4:F4' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label A, initial B, budget C, executed D, rate E',
        rows: '7-9',
      },
      {
        kind: 'monitoring',
        cols: 'level1 A, level2 B, name C, target D, actual E, expected G, possibility H, reason I',
        rows: '12-16',
        // A rate of the deviation is no coefficient; the measures are their own.
        doubt: ['role:coefficient', 'role:explanation'],
      },
    ],
    ignore: [{ sheet: '双监控', range: 'A3:J3' }],
  }),
];
