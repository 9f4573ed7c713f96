import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fifth corpus, by yet another author: the north-west. */
export const fifthWest = [
  layoutOf({
    id: 'ningxia-school-reference-points-2021',
    province: '宁夏',
    source: {
      issuer: '银川市第六中学',
      title: '银川市本级部门项目支出绩效自评表（2021年，初中公用经费）',
      year: '2021',
      address: 'https://m.yzwku.com/doc/476505.html',
      note: '项目决策、管理、产出、效益四个一级和分值、参考分值列在指标值之前、指标值（A）和全年实际值（B）、无指标值处的横线、自评得分与财政审核评分在表头、指标2的空行，从原表（文库转载）；项目文字和数字已改，空的经济效益只留二级名称，合计行为补。',
    },
    sheets: {
      自评表: {
        rows: grid(`
某市本级部门项目支出绩效自评表
（2021年）
项目名称|初中公用经费||||自评得分|98
主管部门|某市教育局||||财政审核评分
实施单位|某市第九中学
项目资金⏎（万元）||年初预算数|调整预算数（A）|全年执行数（B）|执行率（B/A）
|年度资金总额|58.6|58.6|58.6|100%
年度总体⏎目标|年初设定目标|||年度总体目标完成情况
|保障学校正常运行。|||教学、维修支出按计划保障。
一级指标|二级指标|三级指标|参考分值|指标值（A）|全年实际值（B）|得分|未完成原因分析及改进措施
项目决策⏎（10分）|项目目标|完整性|4|—|目标明确、内容细化|4
|项目立项|相关性|4|—|符合学校管理标准|4
||可行性|2|—|实际工作需求|2
项目管理⏎（25分）|投入管理|预算执行率|10|—|100%|10
|财务管理|财务管理制度有效性|8|—|制度较健全|7|采购细则待修订
|项目实施|绩效监控有效性|7|—|持续有效|7
项目产出⏎（30分）|数量指标（10分）|保障人数|10|1860人|1860人|10
||指标2：
|质量指标（5分）|公用经费标准|5|符合相关文件要求|符合相关文件要求|5
|时效指标（5分）|公用经费完成时间|5|2021年12月完成|2021年12月完成|5
|成本指标（10分）|办公所需成本|4|12万元|12万元|4
||维修（维护）所需成本|3|30.6万元|30.6万元|3
||绿化、水电费等成本|3|16万元|16万元|3
项目效益⏎（35分）|经济效益指标
|社会效益指标|办学条件|15|改善学校的办学条件|改善学校的办学条件|14
|可持续影响指标|办学环境|10|社会认可|社会认可|10
|服务对象满意度指标（10分）|学生和家长满意度|10|≥95%|96%|10
合计|||100|||98`),
      },
    },
    tables: [
      { kind: 'profile', year: '2021', pairs: 'A3:B3 A4:B4 A5:B5' },
      { kind: 'score', pairs: 'F3:G3 A28:G28' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2021',
        cols: 'label B, initial C, budget D, executed E, rate F',
        rows: '7',
      },
      { kind: 'goals', cols: 'expected B, actual E', rows: '9' },
      {
        kind: 'indicators',
        year: '2021',
        cols: 'level1 A, level2 B, name C, points D, target E, actual F, score G, reason H',
        rows: '11-17, 19-27',
      },
    ],
  }),
  layoutOf({
    id: 'shaanxi-function-with-checks',
    province: '陕西',
    source: {
      issuer: null,
      title: '决算数与账面数核对底稿（按功能科目，右侧核对列）',
      year: null,
      note: `${COMPOSED}会计核对用的底稿：调整后预算、决算数之外有总账数、差异、备注等辅助列，差异为公式，项级缩进，单位只写在括号里；${INVENTED}`,
    },
    sheets: {
      核对: {
        rows: grid(`
支出决算核对底稿
某县气象局　2024年度
||||||（元）
科目编码|功能科目|调整预算数|决算数|总账数|差异|执行率|备注
'220|自然资源海洋气象等支出|3,186,500.00|3,102,447.20|3,102,347.20|=D5-E5→100|97.36%
'22005|　气象事务|3,186,500.00|3,102,447.20|3,102,347.20|=D6-E6→100|97.36%
'2200504|　　气象事业机构|2,486,500.00|2,431,080.20|2,431,080.20|=D7-E7→0|97.77%
'2200509|　　气象服务|700,000.00|671,367.00|671,267.00|=D8-E8→100|95.91%|12月第46号凭证
'208|社会保障和就业支出|402,300.00|402,300.00|402,300.00|=D9-E9→0|100.00%
'221|住房保障支出|260,180.00|260,180.00|260,180.00|=D10-E10→0|100.00%
|合计|3,848,980.00|3,764,927.20|3,764,827.20|=D11-E11→100|97.82%`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '元',
        year: '2024',
        // The ledger's figure and the difference from it have no roles.
        cols: 'label B, adjusted C, actual D, rate G',
        rows: '5-11',
        doubt: ['role:function', 'role:change', 'same:budget=adjusted'],
      },
    ],
  }),
  layoutOf({
    id: 'gansu-goals-by-quarter',
    province: '甘肃',
    source: {
      issuer: null,
      title: '项目支出绩效目标表（年度目标分解到季度）',
      year: null,
      note: `${COMPOSED}三级指标之后是方向、年度目标、单位，再按四个季度分解，权重在末列，满意度季度为空；${INVENTED}`,
    },
    sheets: {
      目标分解: {
        rows: grid(`
项目支出绩效目标分解表（2025年）
项目单位|某县乡村道路养护中心||||项目名称|农村公路日常养护
年度目标|养护农村公路1268公里，及时处置水毁和冰雪路段。
一级指标|二级指标|三级指标|方向|年度目标|单位|季度分解||||权重
||||||一|二|三|四
产出|数量|日常养护里程|＝|1268|公里|1268|1268|1268|1268|20
||修补坑槽|≥|9600|平方米|1200|3400|3600|1400|15
|质量|优良中等路率|≥|85|%||||85|15
|时效|水毁抢通时限|≤|24|小时|24|24|24|24|10
成本|经济成本|每公里养护费|≤|3200|元|800|1600|2400|3200|10
效益|社会效益|通行投诉件数|≤|20|件|5|10|15|20|20
满意度|服务对象满意度|沿线群众满意度|≥|88|%||||88|10`),
        merges: [
          'A1:K1',
          'B2:E2',
          'G2:K2',
          'B3:K3',
          'A4:A5',
          'B4:B5',
          'C4:C5',
          'D4:D5',
          'E4:E5',
          'F4:F5',
          'G4:J4',
          'K4:K5',
          'A6:A9',
          'B6:B7',
        ],
      },
    },
    tables: [
      { kind: 'profile', year: '2025', pairs: 'A2:B2 F2:G2' },
      { kind: 'goals', cols: 'expected B', rows: '3' },
      {
        kind: 'indicators',
        year: '2025',
        // The parts for each quarter have no roles.
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, points K',
        rows: '6-12',
      },
    ],
  }),
  layoutOf({
    id: 'qinghai-work-done-two-years',
    province: '青海',
    source: {
      issuer: null,
      title: '部门履职成果和机构人员统计',
      year: null,
      note: `${COMPOSED}履职成果列计量单位、上年数和本年数，机构人员两组标签和值并排，另页一行自评得分；${INVENTED}`,
    },
    sheets: {
      履职成果: {
        rows: grid(`
某县人民检察院2024年度履职成果
成果名称|计量单位|本年数|上年数
受理审查起诉案件|件|146|133
公益诉讼立案|件|38|29
司法救助|人|17|12
法治进校园|场次|24|26
12309来访接待|人次|312|287`),
      },
      人员: {
        rows: grid(`
2024年末机构人员情况
政法专项编制数|42|实有在职人数|39
聘用制书记员|12|离退休人员|18`),
      },
      评价结果: {
        rows: grid(`
部门整体支出绩效自评总分|94.36|评价等级|优`),
        at: 'B2',
      },
    },
    tables: [
      { kind: 'results', sheet: '履职成果', year: '2024', cols: 'label A, value C', rows: '3-7' },
      { kind: 'staff', sheet: '人员', year: '2024', pairs: 'A2:B2 C2:D2 A3:B3 C3:D3' },
      { kind: 'score', sheet: '评价结果', pairs: 'B2:C2 D2:E2' },
    ],
  }),
  layoutOf({
    id: 'xinjiang-own-and-reviewed-score',
    province: '新疆',
    source: {
      issuer: null,
      title: '项目支出绩效自评及复核表（自评得分、复核得分并列）',
      year: null,
      note: `${COMPOSED}指标级别列倒置（三级在前），自评完成值和复核完成值并列，自评得分与复核得分并列，复核意见在末；${INVENTED}`,
    },
    sheets: {
      自评复核: {
        rows: grid(`
某团2023年项目支出绩效自评及复核表
项目|高标准农田管护||||||填报单位|某团农业发展服务中心
三级指标|二级指标|一级指标|绩效目标值|自评完成值|分值|自评得分|复核得分|复核意见
管护农田面积|数量指标|产出指标|≥3.8万亩|3.8万亩|20|20|20
维修渠道长度|数量指标|产出指标|≥42公里|39.5公里|20|18.81|18.81
设施完好率|质量指标|产出指标|≥92%|94%|15|15|14|两处闸门锈蚀
灌溉水利用系数|生态效益指标|效益指标|≥0.58|0.59|25|25|25
职工满意度|服务对象满意度指标|满意度指标|≥90%|95%|20|20|20
合计|||||100|98.81|97.81`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        // The reviewer's score has no role.
        cols: 'name A, level2 B, level1 C, target D, actual E, points F, score G',
        rows: '4-8',
        doubt: ['role:reason', 'role:explanation'],
      },
      { kind: 'profile', year: '2023', pairs: 'A2:B2 H2:I2' },
      { kind: 'score', pairs: 'A9:G9' },
    ],
  }),
];
