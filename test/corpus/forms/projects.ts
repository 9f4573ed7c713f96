import { grid, layoutOf } from '../layouts/layout';

/** Self-evaluation and goal forms of projects, as provinces and years vary them. */
export const projects = [
  layoutOf({
    id: 'points-left-in-level-cell',
    province: '安徽',
    source: {
      issuer: '天长市水利局',
      title: '项目支出绩效自评表（2022年度）',
      year: '2022',
      note: '一级指标格里只剩（50分）、指标1：前缀、没有填的指标2：和……行、/ 行，从原表；数字和内容已改。',
    },
    sheets: {
      自评: {
        rows: grid(`
项目支出绩效自评表
（2022年度）
项目名称||防汛经费
主管部门||||实施单位|某市水利局
项目资金⏎(万元)|||年初预算数|全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分
||年度资金总额：|620|620|600|10|96.77%|9.68
||其中：本年财政拨款|620|620|600|-||-
||上年结转资金||||-||-
||其他资金||||-||-
年度总体目标完成情况|预期目标||||实际完成情况
|完成汛期值守和灌区维修。||||按期完成。
年度绩效指标完成情况|一级⏎指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|(50分)|数量指标|指标1：灌区维修处数|3处|3处|20|20
|||指标2：
|||……
||质量指标|指标1：工程合格率|100%|100%|20|20
||时效指标|指标1：汛前完工|5月底前|5月20日|10|10
|(30分)|经济效益⏎指标|指标1：/|/|/
||社会效益⏎指标|指标1：受益人口|≥2万人|2.1万人|30|30
|满意度指标⏎(10分)|服务对象⏎满意度指标|指标1：村民满意度|≥90%|95%|10|10
总分||||||100|99.68
注：1.执行率10分。`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:C3 E4:F4' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2022',
        cols: 'label C, initial D, budget E, executed F, points G, rate H, score I',
        rows: '6-9',
      },
      { kind: 'goals', cols: 'expected B, actual F', rows: '11' },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H, reason I',
        rows: '13, 16-20',
      },
      { kind: 'score', pairs: 'A21:H21' },
    ],
  }),
  layoutOf({
    id: 'long-and-annual-stacked',
    province: '陕西',
    source: {
      issuer: '佳县',
      title: '财政支出项目绩效目标申报表',
      year: '2016',
      note: '长期绩效指标和年度绩效指标上下两块、左边竖排块名、指标内容和指标值、备注三列，从原表；内容和数字自编。',
    },
    sheets: {
      申报表: {
        rows: grid(`
财政支出项目绩效目标申报表
（2016年度）
填报单位（盖章）：
项目名称|||村道硬化
项目属性|||新增项目 ☑   延续项目 □
主管部门|||某县交通局||主管部门编码|201006
项目负责人|||李某||联系电话|0912-0000000
项目绩效目标|长期目标||||年度目标
|改善出行条件。||||硬化村道8公里。
长期绩效指标|一级指标|二级指标|指标内容||指标值|备注
|产出指标|数量指标|硬化里程||20公里
||质量指标|验收合格率||100%
|效益指标|社会效益指标|受益村民||≥3000人
年度绩效指标|一级指标|二级指标|指标内容||指标值|备注
|产出指标|数量指标|当年硬化里程||8公里
||时效指标|完工时间||10月底前
|效益指标|社会效益指标|受益村民||≥1200人
|服务对象满意度指标||村民满意度||≥90%
其他需要说明的问题|||无`),
      },
    },
    tables: [
      { kind: 'profile', year: '2016', pairs: 'A4:D4 A5:D5 A6:D6 F6:G6 A7:D7 F7:G7' },
      { kind: 'goals', cols: 'expected B', rows: '9' },
      { kind: 'goals', cols: 'expected F', rows: '9' },
      {
        kind: 'indicators',
        year: '2016',
        cols: 'level1 B, level2 C, name D, target F',
        rows: '11-13',
      },
      { kind: 'indicators', year: '2016', cols: 'level1 B, level2 C, name D, target F', rows: '15-18' },
    ],
    ignore: [
      { sheet: '申报表', range: 'A3:G3' },
      { sheet: '申报表', range: 'A19:G19' },
    ],
  }),
  layoutOf({
    id: 'two-goals-each-with-indicators',
    province: '湖北',
    source: {
      issuer: '黄冈市水土保持与农田水利科研所',
      title: '2020年度水土保持监测项目绩效自评表',
      year: '2020',
      note: '年度绩效目标1（40分）、年度绩效目标2（40分）各有表头、进度指标、20分*执行率，从原表；数字已改。',
    },
    sheets: {
      自评表: {
        rows: grid(`
2020年度水土监测项目绩效自评表
单位名称：某市水保所||||填报日期：2021年3月
项目名称|水土监测
主管部门|某市水利局|||项目实施单位|本单位
项目属性|1、持续性项目 ☑ 2、新增性项目 □
预算执行情况⏎（万元）⏎（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
|年度财政资金总额|12|11.4|95%|19
年度绩效目标1（40分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|产出指标|质量指标|监测数据合格率|100%|100%|20
||进度指标|完成年度监测|12月前|11月|20
年度绩效目标2（40分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|产出指标|数量指标|监测点|≥6个|6个|20
|效益指标|满意度指标|服务对象满意度|≥98%|96%|19.6
总分||||||98.6
偏差大或目标未完成原因分析|问卷回收少
改进措施及结果应用方案|提前发放问卷`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 A4:B4 E4:F4 A5:B5' },
      { kind: 'funds', unit: '万元', cols: 'label B, budget C, executed D, rate E, score F', rows: '7' },
      {
        kind: 'indicators',
        year: '2020',
        cols: 'level1 B, level2 C, name D, target E, actual F, score G',
        rows: '9-10',
      },
      {
        kind: 'indicators',
        year: '2020',
        cols: 'level1 B, level2 C, name D, target E, actual F, score G',
        rows: '12-13',
      },
      { kind: 'score', pairs: 'A14:G14' },
      { kind: 'remarks', pairs: 'A15:B15 A16:B16' },
    ],
    ignore: [{ sheet: '自评表', range: 'A2:G2' }],
  }),
  layoutOf({
    id: 'operator-content-unit-below-target',
    province: '辽宁',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（指标内容、年度指标值下分三列）',
      year: null,
      note: '按年度指标值下分运算符号、内容、度量单位，完成值另列，再有完成率、满分、原因分五栏的写法自拟。',
    },
    sheets: {
      Sheet1: {
        rows: grid(`
2023年度项目支出绩效自评表
项目(政策)名称||图书采购项目
主管部门||某市文旅局|||实施单位||某市图书馆
指标内容|||年度指标值|||全年完成值|完成率|满分|得分|未完成原因分析|||||改进措施
一级指标|二级指标|三级指标|运算符号|内容|度量单位|||||经费保障|制度保障|人员保障|硬件保障|原因说明
产出指标|数量指标|采购册数|>=|5000|册|5200|104%|20|20
||购置书架|=|10|组|8|80%|10|8||||√|供货延期|加强督促
|质量指标|图书合格率|>=|99|%|100|101%|20|20
效益指标|社会效益指标|借阅量|>=|30000|册次|31000|103%|30|30
满意度指标|服务对象满意度指标|读者满意度|>=|90|%|92|102%|10|10
合计||||||||90|88`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:C2 A3:C3 F3:H3' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, actual G, points I, score J, reason O',
        rows: '6-10',
        doubt: ['role:reason'],
      },
      { kind: 'score', pairs: 'A11:J11' },
    ],
  }),
  layoutOf({
    id: 'completion-rate-and-source',
    province: '新疆',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（指标完成率、数据来源）',
      year: null,
      note: '按年度绩效指标目标值、实际完成指标值、指标完成率、数据来源的列名自拟，分值在完成率之后。',
    },
    sheets: {
      自评: {
        rows: grid(`
项目支出绩效自评表
(2022年度)
预算单位|某县广播电视台||项目名称|高山台站运维
预算执行情况（万元）|年初预算数|全年预算数|全年执行数|预算执行率|分值|自评得分
其中：财政拨款|80|85|85|100%|10|10
其他资金|0|0|0|-|-|-
年度总体绩效目标|年初设定目标|||年度总体目标完成情况综述
|保障发射台正常播出。|||全年无重大停播。
年度绩效指标完成情况|一级指标|二级指标|三级指标|预期指标值|实际完成指标值|指标完成率|指标分值|指标自评得分|数据来源|未完成原因及拟采取的改进措施
|项目产出指标|数量指标|运维台站数|>=6座|6座|100%|15|15|工作总结
||质量指标|停播率|<=0.5%|0.3%|100%|15|15|播出日志
||时效指标|故障处理及时率|=100%|98%|98%|10|9.8|台账|一次因道路中断
||成本指标|单站运维成本|<=14.2万元|14.17万元|100%|20|20|账簿
|项目效益指标|社会效益指标|覆盖人口|>=5万人|5.1万人|102%|20|20|统计
|满意度指标|满意度指标|听众满意度|>=90%|93%|103%|10|10|问卷
总分|||||||100|99.8`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 D3:E3' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label A, initial B, budget C, executed D, rate E, points F, score G',
        rows: '5-6',
      },
      { kind: 'goals', cols: 'expected B, actual E', rows: '8' },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 B, level2 C, name D, target E, actual F, points H, score I, reason K',
        rows: '10-15',
        doubt: ['role:explanation'],
      },
      { kind: 'score', pairs: 'A16:I16' },
    ],
  }),
  layoutOf({
    id: 'period-and-annual-in-one-grid',
    province: '广东',
    source: {
      issuer: null,
      title: '项目绩效目标申报表（实施周期指标值、年度指标值两列，各带单位）',
      year: null,
      note: '按两列目标值共用指标名称的写法自拟：实施周期在左、年度在右，单位写在值内，资金为标签和值。',
    },
    sheets: {
      申报: {
        rows: grid(`
财政项目支出绩效目标申报表
项目名称|文化惠民演出
项目级次|本级
预算单位|某区文化馆|||项目周期|3年
资金总额（万元）|300|||其中：2024年|100
总体绩效目标|三年演出90场。
年度绩效目标|2024年演出30场。
绩效指标
一级指标|二级指标|三级指标|实施周期⏎指标值|2024年度⏎指标值|指标值说明
产出指标|数量指标|演出场次|≥90场|≥30场|按计划
产出指标|质量指标|节目验收率|100%|100%
效益指标|社会效益指标|观众人次|≥6万人次|≥2万人次
满意度指标|服务对象满意度指标|观众满意度|≥90%|≥90%`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 A3:B3 A4:B4 E4:F4' },
      { kind: 'goals', cols: '', given: [{ expected: 'B6' }, { expected: 'B7' }], doubt: ['columns'] },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, periodTarget D, target E, explanation F',
        rows: '10-13',
      },
    ],
    ignore: [{ sheet: '申报', range: 'A5:F5' }],
  }),
  layoutOf({
    id: 'operator-values-in-three-for-both-periods',
    province: '浙江',
    source: {
      issuer: null,
      title: '项目绩效目标表（总目标值、当年目标值各分三列）',
      year: null,
      note: '按两组符号、值、单位并列而指标名称只印一次的写法自拟，用来检验同名列归到各自的组。',
    },
    sheets: {
      目标: {
        rows: grid(`
项目绩效目标表
序号|一级指标|二级指标|指标名称|实施期目标|||当年目标
||||符号|指标值|单位|符号|指标值|单位|权重
1|产出指标|数量指标|修缮文物点|≥|12|处|≥|4|处|40
2|产出指标|质量指标|验收合格率|=|100|%|=|100|%|30
3|效益指标|社会效益指标|参观人次|≥|60|万人次|≥|20|万人次|20
4|满意度指标|服务对象满意度|游客满意度|≥|90|%|≥|88|%|10`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 B, level2 C, name D, periodTarget F, operator H, target I, unit J, points K',
        rows: '4-7',
      },
    ],
  }),
  layoutOf({
    id: 'quarter-and-year-targets',
    province: '江苏',
    source: {
      issuer: null,
      title: '项目绩效自评价表（半年目标值、全年目标值、实际完成值）',
      year: null,
      note: '按半年（程）目标值和全年（程）目标值并列、权重在前的写法自拟。半年目标值没有对应的列，不读。',
    },
    sheets: {
      自评价: {
        rows: grid(`
市级预算项目支出绩效自评价表
2023年度
主管部门|某市民政局|||项目单位|某市救助站
项目名称|流浪救助
一级指标|二级指标|三级指标|权重|半年（程）⏎目标值|全年（程）⏎目标值|实际完成值|得分|备注
决策|立项|依据充分性|5|充分|充分|充分|5
过程|资金管理|预算执行率|10|=50%|=100%|97%|9.7
产出|数量|救助人次|30|≥200人次|≥400人次|416人次|30
|时效|救助及时率|15|=100%|=100%|100%|15
效益|社会效益|流浪人员返乡率|30|≥80%|≥85%|86%|30
|满意度|受助人员满意度|10|≥90%|≥90%|95%|10
合计|||100||||99.7`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 E3:F3 A4:B4' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, points D, target F, actual G, score H, reason I',
        rows: '6-11',
        doubt: ['role:reason', 'role:explanation'],
      },
      { kind: 'score', pairs: 'A12:H12' },
    ],
  }),
  layoutOf({
    id: 'continued-row-and-page-header',
    province: '江西',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（跨页重印表头、名称断行）',
      year: null,
      note: '自拟：第二页重印表头，长的指标名称断在两行，下一行只有名称的后半。',
    },
    sheets: {
      表: {
        rows: grid(`
项目支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|开展非遗进校园（含进|≥20场|21场|20|20
||社区）活动场次
||培训传承人|≥50人|52人|20|20
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|时效指标|完成及时率|100%|90%|20|18|两场因疫情推迟到
|||||||次年一月
效益指标|社会效益指标|参与学生|≥6000人次|6400人次|30|30
满意度指标|服务对象满意度|师生满意度|≥90%|95%|10|10`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, reason H',
        rows: '3, 5, 7, 9-10',
      },
    ],
  }),
  layoutOf({
    id: 'english-free-words-by-content',
    province: '福建',
    source: {
      issuer: null,
      title: '项目绩效评分表（列名是本地说法）',
      year: null,
      note: '自拟：考核类别、考核方向、考核事项、应达标准、现达水平、应得分数、实得分数，只能由各列的内容认出。',
    },
    sheets: {
      考核: {
        rows: grid(`
2023年某镇环境整治项目考核情况
考核类别|考核方向|考核事项|应达标准|现达水平|应得分数|实得分数
产出指标|数量指标|清理河道|≥12公里|12.4公里|30|30
|质量指标|河道达标率|≥95%|96%|30|30
|时效指标|完成时间|11月底前|11月20日|10|10
效益指标|社会效益指标|受益户数|≥800户|812户|20|20
满意度指标|服务对象满意度|村民满意度|≥90%|88%|10|9.78`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '3-7',
      },
    ],
  }),
];
