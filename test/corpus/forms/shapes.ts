import { grid, layoutOf } from '../layouts/layout';

const OWN = '自拟，用来检验读表不靠词表。';

/** Shapes that forms take beside the usual grid: outlines, heads over rows, labels with values in several pairs. */
export const shapes = [
  layoutOf({
    id: 'outline-in-one-column',
    province: '福建',
    source: {
      issuer: null,
      title: '项目绩效自评表（类别和指标写在同一列）',
      year: null,
      note: `产出指标、数量指标各占一行，指标在其下；${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
2023年度项目绩效自评表
绩效指标|目标值|完成值|分值|得分
一、产出指标
（一）数量指标
1.开展检查|≥120次|130次|20|20
2.整改问题|≥80个|85个|20|20
（二）质量指标
1.整改率|≥95%|97%|20|20
二、效益指标
（一）社会效益指标
1.投诉下降率|≥10%|12%|20|20
三、满意度指标
（一）服务对象满意度指标
1.群众满意度|≥90%|92%|20|20
合计|||100|100`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'name A, target B, actual C, points D, score E',
        given: [
          { level1: 'A3', level2: 'A4', name: 'A5', target: 'B5', actual: 'C5', points: 'D5', score: 'E5' },
          { level1: 'A3', level2: 'A4', name: 'A6', target: 'B6', actual: 'C6', points: 'D6', score: 'E6' },
          { level1: 'A3', level2: 'A7', name: 'A8', target: 'B8', actual: 'C8', points: 'D8', score: 'E8' },
          {
            level1: 'A9',
            level2: 'A10',
            name: 'A11',
            target: 'B11',
            actual: 'C11',
            points: 'D11',
            score: 'E11',
          },
          {
            level1: 'A12',
            level2: 'A13',
            name: 'A14',
            target: 'B14',
            actual: 'C14',
            points: 'D14',
            score: 'E14',
          },
        ],
        doubt: ['columns'],
      },
      { kind: 'score', pairs: 'A15:E15' },
    ],
  }),
  layoutOf({
    id: 'class-heads-over-rows',
    province: '甘肃',
    source: {
      issuer: null,
      title: '部门整体自评表（一级指标单独成行）',
      year: null,
      note: `一级指标在行首单独一行，二级和三级各一列；${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
序号|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标（50分）
1|数量指标|修订制度|≥5项|6项|25|25
2|质量指标|合规率|100%|100%|25|25
效益指标（40分）
3|社会效益指标|服务人次|≥1万人次|1.2万人次|40|40
满意度指标（10分）
4|服务对象满意度指标|职工满意度|≥90%|91%|10|10
总分|||||100|100`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level2 B, name C, target D, actual E, points F, score G',
        given: [
          { level1: 'A2', level2: 'B3', name: 'C3', target: 'D3', actual: 'E3', points: 'F3', score: 'G3' },
          { level1: 'A2', level2: 'B4', name: 'C4', target: 'D4', actual: 'E4', points: 'F4', score: 'G4' },
          { level1: 'A5', level2: 'B6', name: 'C6', target: 'D6', actual: 'E6', points: 'F6', score: 'G6' },
          { level1: 'A7', level2: 'B8', name: 'C8', target: 'D8', actual: 'E8', points: 'F8', score: 'G8' },
        ],
        doubt: ['columns'],
      },
      { kind: 'score', pairs: 'A9:G9' },
    ],
  }),
  layoutOf({
    id: 'target-and-done-under-one-head',
    province: '吉林',
    source: {
      issuer: null,
      title: '项目自评表（指标值下分年度目标、实际完成）',
      year: null,
      note: `两层表头：指标值下分两列，得分情况下分满分、得分；${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
一级指标|二级指标|三级指标|指标值||得分情况||扣分原因
|||年度目标|实际完成|满分|得分
产出指标|数量指标|维修站点|12个|12个|40|40
|时效指标|完工及时率|100%|92%|20|18.4|一处因雨延期
效益指标|社会效益指标|受益人口|≥3万人|3.2万人|40|40`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, reason H',
        rows: '3-5',
      },
    ],
  }),
  layoutOf({
    id: 'three-pairs-in-a-row-with-units',
    province: '黑龙江',
    source: {
      issuer: null,
      title: '单位基本情况（一行三组标签和值，单位写在标签里）',
      year: null,
      note: `人员和单位信息混在一块；${OWN}`,
    },
    sheets: {
      情况: {
        rows: grid(`
一、基本情况
单位名称|某市水文站|单位性质|事业单位|所属部门|某市水务局
编制数（人）|45|实有人数（人）|43|退休人数（人）|20
二、自评结论
自评得分|95.6|自评等级|优`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 C2:D2 E2:F2' },
      { kind: 'staff', pairs: 'A3:B3 C3:D3 E3:F3' },
      { kind: 'score', pairs: 'A5:B5 C5:D5' },
    ],
  }),
  layoutOf({
    id: 'ratio-grid-with-parts-and-scores',
    province: '重庆',
    source: {
      issuer: null,
      title: '部门整体绩效评价共性指标得分表（分子、分母、比率、得分）',
      year: null,
      note: `有分值和得分的比率表是指标；${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
2022年部门整体共性指标得分表
一级指标|二级指标|三级指标|分值|评分标准|实际值|得分
投入|预算配置|在职人员控制率|5|≤100%满分|96%|5
||“三公”经费变动率|5|≤0满分|-8%|5
过程|预算执行|预算完成率|10|100%满分|97.5%|9.75
|预算管理|资金使用合规性|10|合规满分|合规|10
产出|职责履行|实际完成率|20|完成率×分值|100%|20
合计|||50|||49.75`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 A, level2 B, name C, points D, explanation E, actual F, score G',
        rows: '3-7',
      },
      { kind: 'score', pairs: 'A8:G8' },
    ],
  }),
  layoutOf({
    id: 'goals-listed-with-completion',
    province: '江苏',
    source: {
      issuer: null,
      title: '年度目标完成情况（序号、年度目标、完成情况）',
      year: null,
      note: `目标逐条对应完成情况；${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
2023年度总体目标完成情况
序号|年度总体目标|实际完成情况
1|建成两处服务站。|建成两处。
2|培训骨干200人。|培训215人。`),
      },
    },
    tables: [{ kind: 'goals', year: '2023', cols: 'expected B, actual C', rows: '3-4' }],
  }),
  layoutOf({
    id: 'income-and-expense-labels-and-values',
    province: '浙江',
    source: {
      issuer: null,
      title: '部门收支情况（标签和值，其中项缩进）',
      year: null,
      note: `收入、支出各列标签和值，无表头；${OWN}`,
    },
    sheets: {
      收支: {
        rows: grid(`
2023年度收支决算情况（万元）
收入合计|1200|支出合计|1180
　财政拨款收入|1100|　基本支出|700
　其他收入|100|　项目支出|480`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        given: [
          { label: 'A2', actual: 'B2' },
          { label: 'C2', actual: 'D2' },
          { label: 'A3', actual: 'B3' },
          { label: 'C3', actual: 'D3' },
          { label: 'A4', actual: 'B4' },
          { label: 'C4', actual: 'D4' },
        ],
        doubt: ['columns'],
      },
    ],
  }),
  layoutOf({
    id: 'units-differ-by-column',
    province: '辽宁',
    source: {
      issuer: null,
      title: '项目资金使用情况（预算数万元、支出数元）',
      year: null,
      note: `两列的单位不同，各写在表头；${OWN}`,
    },
    sheets: {
      资金: {
        rows: grid(`
项目资金使用情况
资金来源|预算数（万元）|支出数（元）|执行率（%）
合计|100|985000|98.5
中央补助资金|60|600000|100
县级资金|40|385000|96.25`),
      },
    },
    tables: [
      {
        kind: 'funds',
        cols: 'label A, budget B, executed C, rate D',
        rows: '3-5',
      },
    ],
  }),
  layoutOf({
    id: 'monitoring-of-system-export',
    province: '河南',
    source: {
      issuer: null,
      title: '绩效监控数据导出（每行一个指标，项目名称重复）',
      year: null,
      note: `系统导出：项目编码、项目名称在每行重复，列名为系统字段名；${OWN}`,
    },
    sheets: {
      Sheet0: {
        rows: grid(`
项目编码|项目名称|一级指标|二级指标|三级指标名称|计算符号|年度指标值|计量单位|*当前完成值（定量填数字，定性填达成、部分达成、未达成）|全年预计完成情况|完成目标可能性|偏差原因分析
4101|人才培训|产出指标|数量指标|培训人次|≥|300|人次|160|300|确定能
4101|人才培训|产出指标|质量指标|合格率|≥|95|%|96|96|确定能
4101|人才培训|效益指标|社会效益指标|人才留存|定性|明显提高||部分达成|达成|有可能|政策刚出台`),
      },
    },
    tables: [
      {
        kind: 'monitoring',
        cols: 'level1 C, level2 D, name E, operator F, target G, unit H, actual I, expected J, possibility K, reason L',
        rows: '2-4',
      },
    ],
  }),
  layoutOf({
    id: 'grade-boxes-and-opinions',
    province: '广东',
    source: {
      issuer: null,
      title: '项目自评表尾部（等级方框、意见、签字）',
      year: null,
      note: `等级写在一格内带方框，后面是问题和签字；${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
一级指标|二级指标|三级指标|预期指标值|实际完成指标值|分值|自评得分
产出指标|数量指标|巡查次数|≥50次|55次|50|50
效益指标|社会效益指标|事故下降|≥10%|12%|50|50
自评总分||||||100
自评等级|优☑ 良□ 中□ 差□
存在问题及原因|巡查记录不全。
改进措施|统一记录格式。
填报人：张某|||联系电话：0000`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '2-3',
      },
      { kind: 'score', pairs: 'A4:G4 A5:B5' },
      { kind: 'remarks', pairs: 'A6:B6 A7:B7' },
    ],
    ignore: [{ sheet: '表', range: 'A8:G8' }],
  }),
  layoutOf({
    id: 'points-and-score-with-plan-words',
    province: '湖北',
    source: {
      issuer: null,
      title: '部门整体绩效自评表（年初目标值、实际完成值，目标分块）',
      year: null,
      note: `左列是年度目标1及权重，同一表头下分段；${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
2022年度某局整体绩效自评表
单位名称|某市某局
基本支出总额|1,250.60|项目支出总额|860.40
预算执行情况（万元）（20分）|预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）
部门整体支出总额|2,150|2,111|98.19%|19.6
年度目标1：（40分）|做好行政审批。
年度绩效指标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|产出指标|数量指标|办理事项|≥2万件|2.2万件|20
||质量指标|差错率|≤0.1%|0|20
年度目标2：（40分）|优化营商环境。
年度绩效指标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|效益指标|社会效益指标|企业满意度|≥95%|96%|40
总分||||||99.6`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'accounts',
        given: [
          { label: 'A3', actual: 'B3' },
          { label: 'C3', actual: 'D3' },
        ],
        doubt: ['columns', 'kind', 'same:budget=actual'],
      },
      {
        kind: 'funds',
        unit: '万元',
        year: '2022',
        cols: 'label A, budget B, executed C, rate D, score E',
        rows: '5',
      },
      { kind: 'goals', cols: 'expected B', rows: '6' },
      {
        kind: 'indicators',
        cols: 'level1 B, level2 C, name D, target E, actual F, score G',
        rows: '8-9',
      },
      { kind: 'goals', cols: 'expected B', rows: '10' },
      {
        kind: 'indicators',
        cols: 'level1 B, level2 C, name D, target E, actual F, score G',
        rows: '12',
      },
      { kind: 'score', pairs: 'A13:G13' },
    ],
  }),
  layoutOf({
    id: 'budget-changes-of-departments',
    province: '云南',
    source: {
      issuer: null,
      title: '部门基本支出预算表（经济科目编码、上年预算、本年预算、增减）',
      year: null,
      note: `按通行预算表${OWN}`,
    },
    sheets: {
      表: {
        rows: grid(`
2024年部门支出预算对比表
单位：元
科目编码|单位、科目名称|2023年预算数|2024年预算数|比上年增减|增减%
|合计|5600000|6000000|400000|7.14
301|工资福利支出|4000000|4300000|300000|7.5
302|商品和服务支出|1600000|1700000|100000|6.25`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '元',
        year: '2024',
        cols: 'label B, previous C, budget D, change E, changeRate F',
        rows: '4-6',
      },
    ],
  }),
  layoutOf({
    id: 'staff-grid-with-two-counts',
    province: '四川',
    source: {
      issuer: null,
      title: '人员情况表（编制数、实有数两列）',
      year: null,
      note: `合约只有标签和值：实有数是值；${OWN}`,
    },
    sheets: {
      人员: {
        rows: grid(`
人员情况表
人员类别|编制数|年末实有数
行政人员|12|11
事业人员|30|28
离退休人员||15
合计|42|54`),
      },
    },
    tables: [{ kind: 'staff', cols: 'label A, value C', rows: '3-6' }],
  }),
];
