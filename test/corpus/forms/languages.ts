import { own } from './own';

/** Header words and labels in two languages: beside each other in a cell, or on two rows. */
export const languages = [
  own(
    'english-in-a-row-of-its-own',
    '上海',
    '国际合作项目绩效自评表（英文表头另起一行）',
    '中文表头下面一行是英文表头',
    `
国际合作交流项目绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
Level 1|Level 2|Indicator|Annual Target|Actual|Weight|Score
产出指标|数量指标|举办国际论坛|≥2场|2场|50|50
效益指标|社会效益指标|境外媒体报道|≥30篇|34篇|40|40
满意度指标|满意度指标|参会者满意度|≥90%|95%|10|10
总分|||||100|100`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '4-6',
      },
      { kind: 'score', pairs: 'A7:G7' },
    ],
  ),
  own(
    'english-before-chinese',
    '江苏',
    '世行贷款项目收支表（英文在前）',
    '英文在前、中文在后，斜线隔开',
    `
Income and Expenditure / 项目收支情况表（2023年）
Unit / 单位：万元
Item / 项目|Budget / 预算数|Actual / 决算数|Rate / 执行率
Total / 支出合计|1,460.00|1,402.60|96.07%
Works / 土建工程|960.00|934.20|97.31%
Goods / 货物采购|320.00|301.50|94.22%
Consulting / 咨询服务|180.00|166.90|92.72%`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, actual C, rate D',
        rows: '4-7',
      },
    ],
  ),
  own(
    'tibetan-beside-chinese',
    '西藏',
    '项目绩效自评表（藏汉双语）',
    '列名汉文在上、藏文在下，同格换行',
    `
项目绩效自评表　རྣམ་གྲངས་ཀྱི་དཔྱད་འཇོག
项目名称⏎རྣམ་གྲངས་མིང་།|牧道维修|||主管部门⏎སྡེ་ཁག|某县农业农村局
一级指标⏎རིམ་པ་དང་པོ།|二级指标⏎རིམ་པ་གཉིས་པ།|三级指标⏎རིམ་པ་གསུམ་པ།|指标值⏎དམིགས་ཚད།|完成值⏎འགྲུབ་ཚད།|分值⏎སྐར་གྲངས།|得分⏎ཐོབ་སྐར།
产出指标|数量指标|维修牧道|≥36公里|38公里|60|60
满意度指标|满意度指标|牧民满意度|≥90%|96%|40|40`,
    [
      { kind: 'profile', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '4-5',
      },
    ],
  ),
  own(
    'korean-beside-chinese',
    '吉林',
    '部门预算执行情况表（朝汉双语）',
    '列名和部分科目朝汉并列，朝文在前',
    `
2024년도 预算执行情况表（2024年度）
항목 项目|당초예산 年初预算数|조정예산 调整预算数|집행액 决算数|집행률 执行率
기본지출 基本支出|420.60|431.20|430.85|99.92%
사업지출 项目支出|268.00|268.00|251.44|93.82%
합계 支出合计|688.60|699.20|682.29|97.58%`,
    [
      {
        kind: 'accounts',
        year: '2024',
        cols: 'label A, budget B, adjusted C, actual D, rate E',
        rows: '3-5',
      },
    ],
  ),
  own(
    'uyghur-and-mongolian-labels',
    '新疆',
    '重点任务表（维汉双语）',
    '列名维汉双语，任务只有汉文',
    `
重点工作任务完成情况表　مۇھىم خىزمەت ۋەزىپىسى
任务名称⏎ۋەزىپە نامى|主要内容⏎ئاساسىي مەزمۇنى|投入资金（万元）⏎مەبلەغ|预期目标⏎نىشان
双语电视剧译制|译制1200集|260.00|按期播出
广播覆盖|新建台站4座|180.00|覆盖率提高`,
    [
      {
        kind: 'tasks',
        unit: '万元',
        cols: 'name A, content B, amount C, expected D',
        rows: '3-4',
      },
    ],
  ),
  own(
    'latin-words-that-belong-to-a-name',
    '广东',
    '项目绩效自评表（名称里有英文）',
    '指标名称里的英文是名称的一部分，不是译文',
    `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|开发 APP 功能模块|≥6个|6个|30|30
|质量指标|接口 API|≥12个|12个|20|20
效益指标|经济效益指标|带动 GDP|≥0.2%|0.21%|40|40
满意度指标|满意度指标|用户 NPS 得分|≥60|64|10|10`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '2-5',
      },
    ],
  ),
  own(
    'bilingual-staff-and-problems',
    '内蒙古',
    '部门自评（部分栏目英汉并列）',
    '人员、总分、问题的标签中英并列',
    `
单位名称 Name of Unit|某自治区对外交流中心
编制人数 Authorized Staff|42
在职人数 Staff on Duty|39
自评总分 Total Score|94.6
自评等级 Grade|优
存在问题 Problems|境外活动因签证延期，执行偏慢。
改进措施 Measures|提前半年编制出访计划。`,
    [
      { kind: 'profile', pairs: 'A1:B1' },
      { kind: 'staff', pairs: 'A2:B2 A3:B3' },
      { kind: 'score', pairs: 'A4:B4 A5:B5' },
      { kind: 'remarks', pairs: 'A6:B6 A7:B7' },
    ],
  ),
];
