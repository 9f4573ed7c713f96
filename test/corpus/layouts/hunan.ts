import { grid, layoutOf } from './layout';

/** Hunan: ratio and staff tables, long-term goals beside annual ones, scoring standards. */
export const hunan = [
  layoutOf({
    id: 'hunan-project-goals-long-and-annual-2021',
    province: '湖南',
    source: {
      issuer: '宁乡市坝塘镇人民政府',
      title: '项目绩效目标表（2021年度）',
      year: '2021',
      address: 'https://renrendoc.com/paper/307484460.html',
      note: '长期目标与年度目标左右并排、长期绩效指标在上年度绩效指标在下、指标内容列、省略号空行，从原表；数字和内容已改。',
    },
    sheets: {
      目标表: {
        rows: grid(`
项目绩效目标表
（2021年度）
填报单位（盖章）：某市某镇人民政府
项目名称||镇域基础设施建设
主管部门||某镇
项目绩效目标|长期目标|||年度目标
|改善基础设施。|||完成集镇立面改造。
长期绩效指标|一级指标|二级指标|指标内容|指标值|备注
|产出指标|数量指标|改造立面面积|≥3万平方米
||质量指标|验收合格率|100%
||…
|效益指标|社会效益指标|受益户数|≥800户
||生态效益指标
年度绩效指标|一级指标|二级指标|指标内容|指标值|备注
|产出指标|数量指标|改造立面面积|≥1.2万平方米
||质量指标|验收合格率|100%
||时效指标|完成时间|2021年12月31日前
||…
|效益指标|社会效益指标|受益户数|≥300户
||社会公众或服务对象满意度指标|居民满意度|≥90%`),
      },
    },
    tables: [
      { kind: 'profile', year: '2021', pairs: 'A4:C4 A5:C5' },
      { kind: 'indicators', cols: 'level1 B, level2 C, name D, target E', rows: '9-10, 12-13' },
      { kind: 'indicators', cols: 'level1 B, level2 C, name D, target E', rows: '15-17, 19-20' },
    ],
    // Two goals, of different spans: which of them is `expected` the contract does not say.
    ignore: [
      { sheet: '目标表', range: 'A3:F3' },
      { sheet: '目标表', range: 'A6:F7' },
    ],
  }),
  layoutOf({
    id: 'hunan-base-data',
    province: '湖南',
    source: {
      issuer: null,
      title: '部门整体支出绩效评价基础数据表',
      year: null,
      note: '未找到可引用的原表；依据湖南一节的口径自拟：人员在上，三公按上年决算、本年预算、本年决算三列，下接控制率。',
    },
    sheets: {
      基础数据表: {
        rows: grid(`
2021年度部门整体支出绩效评价基础数据表
||||单位：万元
财政供养人员情况（人）|编制数|2021年实际在职人数|控制率
|42|39|92.86%
经费控制情况|2020年决算数|2021年预算数|2021年决算数
三公经费|8.60|7.00|6.42
　1、公务用车购置和维护经费|6.10|5.00|4.90
　　　其中：公车购置|0|0|0
　　　　　　公车运行维护|6.10|5.00|4.90
　2、出国经费|0|0|0
　3、公务接待|2.50|2.00|1.52`),
      },
    },
    tables: [
      {
        kind: 'staff',
        year: '2021',
        given: [
          { label: 'B3', value: 'B4' },
          { label: 'C3', value: 'C4' },
        ],
      },
      {
        kind: 'sangong',
        unit: '万元',
        year: '2021',
        cols: 'label A, previous B, budget C, actual D',
        rows: '6-11',
      },
    ],
    ignore: [{ sheet: '基础数据表', range: 'D3:D4' }],
  }),
  layoutOf({
    id: 'hunan-ratio-score-table',
    province: '湖南',
    source: {
      issuer: null,
      title: '部门整体支出绩效评价指标评分表（湖南）',
      year: null,
      note: '依据湖南一节列出的指标、分值和公式自拟；分值列在三级指标后、评分标准在指标解释后、得分在末。',
    },
    sheets: {
      评分表: {
        rows: grid(`
部门整体支出绩效评价指标评分表
一级指标|分值|二级指标|分值|三级指标|分值|评价标准|得分
投入|10|预算配置|10|在职人员控制率|5|小于等于100%得满分|5
||||三公经费变动率|5|小于等于0得满分|5
过程|60|预算执行|20|预算完成率|5|100%得满分，每低5%扣2分|4.5
||||预算控制率|5|0得5分|4
||||新建楼堂馆所面积控制率|10|没有楼堂馆所项目得满分|10
||预算管理|40|公用经费控制率|40|100%以下得满分|38
合计|70||70||70||66.5`),
        merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'A5:A8', 'B5:B8', 'C5:C7', 'D5:D7'],
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: null,
        cols: 'level1 A, level2 C, name E, points F, explanation G, score H',
        rows: '3-8',
      },
      { kind: 'score', pairs: 'A9:H9' },
    ],
  }),
  layoutOf({
    id: 'hunan-institutions-2018',
    province: '湖南',
    source: {
      issuer: '桃源县木塘垸乡财政所',
      title: '2018年部门决算编制说明（机构情况表）',
      year: '2018',
      address: 'https://www.taoyuan.gov.cn/zwdt/szzl/dqzt/bjyjs/xzjdczxx/xzjdyjsgk/content_117839',
      note: '列名（项目、数量、比上年增减、变动原因说明）和一、二分组从原表；单位和数字已改。属于哪一类不计分。',
    },
    sheets: {
      机构: {
        rows: grid(`
项目|数量|比上年增减|变动原因说明
合　计|12|1|新增一家
一、按单位基本性质|12|1
　行政单位|2|0
　事业单位|10|1|新设一家`),
      },
    },
    tables: [{ kind: 'results', cols: 'label A, value B', rows: '2-5', doubt: ['kind'] }],
  }),
  layoutOf({
    id: 'hunan-results-and-ratios',
    province: '湖南',
    source: {
      issuer: null,
      title: '绩效自评佐证数据（产出统计、比率）',
      year: null,
      note: '依据湖南预算完成率、预算控制率的公式一节自拟：左边统计产出，右边是比率，同一张表并排，中间空一列。',
    },
    sheets: {
      佐证数据: {
        rows: grid(`
|某局2022年履职产出统计||||某局2022年预算管理比率
|项目|数量|单位||指标|比率
|巡查次数|186|次||预算完成率|97.35%
|受理投诉件|422|件||预算控制率|8.10%
|　其中：办结件|419|件||三公经费控制率|91.71%
|培训人数|1260|人||公用经费控制率|99.20%`),
        at: 'B2',
      },
    },
    tables: [
      { kind: 'results', year: '2022', cols: 'label C, value D', rows: '4-7' },
      { kind: 'ratios', year: '2022', cols: 'label G, value H', rows: '4-7' },
    ],
  }),
];
