import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Sixth corpus, by yet another author: the east, its second half. */
export const sixthSoutheast = [
  layoutOf({
    id: 'jiangxi-sangong-two-years-across',
    province: '江西',
    source: {
      issuer: null,
      title: '一般公共预算“三公”经费支出表（两年预算左右各六列）',
      year: null,
      note: `${COMPOSED}预算公开表的通行横排：上年预算六列在左、本年预算六列在右，接待在末，数字一行，金额单位写在右上角；${INVENTED}`,
    },
    sheets: {
      '8.三公表': {
        rows: grid(`
|||||||||||部门公开表8
一般公共预算“三公”经费支出表
填报部门：某县水利局|||||||||||单位：万元
2023年预算数||||||2024年预算数
合计|因公出国⏎（境）费|公务用车购置及运行费|||公务⏎接待费|合计|因公出国⏎（境）费|公务用车购置及运行费|||公务⏎接待费
||小计|公务用车⏎购置费|公务用车⏎运行费||||小计|公务用车⏎购置费|公务用车⏎运行费
21.40|0.00|16.20|0.00|16.20|5.20|38.60|0.00|34.10|18.00|16.10|4.50`),
        merges: [
          'A2:L2',
          'A4:F4',
          'G4:L4',
          'A5:A6',
          'B5:B6',
          'C5:E5',
          'F5:F6',
          'G5:G6',
          'H5:H6',
          'I5:K5',
          'L5:L6',
        ],
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        given: [
          { label: 'A5|G5', previous: 'A7', budget: 'G7' },
          { label: 'B5|H5', previous: 'B7', budget: 'H7' },
          { label: 'C5|C6|I5|I6', previous: 'C7', budget: 'I7' },
          { label: 'D6|J6', previous: 'D7', budget: 'J7' },
          { label: 'E6|K6', previous: 'E7', budget: 'K7' },
          { label: 'F5|L5', previous: 'F7', budget: 'L7' },
        ],
      },
    ],
  }),
  layoutOf({
    id: 'shandong-monitoring-july-2024',
    province: '山东',
    source: {
      issuer: null,
      title: '市级项目支出绩效运行监控表（截至7月31日）',
      year: null,
      note: `${COMPOSED}资金有年度预算、截至7月底执行数、执行率和全年预计执行，年度目标一格，指标块有截至7月底完成值、全年预计完成值、可能性填字、偏差及纠偏合一列；${INVENTED}`,
    },
    sheets: {
      监控表: {
        rows: grid(`
2024年度市级项目支出绩效运行监控表
（监控截止日：2024年7月31日）
项目名称|公共体育设施更新|||主管部门|某市体育局
实施单位|某市全民健身中心|||联系人|逄某
资金情况⏎（万元）|资金类别|年度预算数|截至7月底执行数|执行率|全年预计执行数
|合计|264|121.44|46.00%|264
|本级财政|200|104.00|52.00%|200
|上级补助|64|17.44|27.25%|64
年度目标|更新社区健身器材180处，维护球场36片。
一级指标|二级指标|三级指标|指标值|截至7月底完成值|全年预计完成值|能否完成目标|偏差原因及纠偏措施
产出指标|数量指标|更新健身器材|≥180处|74处|180处|有可能|招标流标一次，8月起分片施工
||维护球场|36片|36片|36片|确定能
|质量指标|器材抽检合格率|100%|100%|100%|确定能
|时效指标|完工时间|11月底前|进行中|11月|有可能
效益指标|社会效益指标|健身设施投诉|≤15件|6件|12件|确定能
满意度指标|服务对象满意度指标|居民满意度|≥88%|未调查|90%|确定能`),
        merges: ['A1:H1', 'A2:H2', 'A5:A8', 'B9:H9', 'A11:A14', 'B11:B12'],
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A3:B3 E3:F3 A4:B4 E4:F4' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        // What will have been spent by the end of the year has no role.
        cols: 'label B, budget C, executed D, rate E',
        rows: '6-8',
        doubt: ['same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected B', rows: '9' },
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'level1 A, level2 B, name C, target D, actual E, expected F, possibility G, reason H',
        rows: '11-16',
      },
    ],
    ignore: [{ sheet: '监控表', range: 'A2:H2' }],
  }),
  layoutOf({
    id: 'fujian-library-income-2023',
    province: '福建',
    source: {
      issuer: null,
      title: '收入决算表（公开02表，事业收入下分教育收费）',
      year: null,
      note: `${COMPOSED}公开02表的通行版式：科目编码和名称两列，合计之后按来源分列，事业收入下另分一列，栏次一行，合计占编码列；${INVENTED}`,
    },
    sheets: {
      '02': {
        rows: grid(`
收入决算表
|||||||||公开02表
部门：某县图书馆|||||||||金额单位：万元
项目||本年收入合计|财政拨款收入|上级补助收入|事业收入||经营收入|附属单位上缴收入|其他收入
功能分类科目编码|科目名称||||小计|其中：教育收费
栏次||1|2|3|4|5|6|7|8
合计||612.48|586.30|0.00|20.18|0.00|0.00|0.00|6.00
207|文化旅游体育与传媒支出|531.26|505.08|0.00|20.18|0.00|0.00|0.00|6.00
20701|文化和旅游|531.26|505.08|0.00|20.18|0.00|0.00|0.00|6.00
2070104|图书馆|531.26|505.08|0.00|20.18|0.00|0.00|0.00|6.00
208|社会保障和就业支出|48.62|48.62|0.00|0.00|0.00|0.00|0.00|0.00
221|住房保障支出|32.60|32.60|0.00|0.00|0.00|0.00|0.00|0.00
注：本表反映部门本年度取得的各项收入情况。`),
        merges: [
          'A1:J1',
          'A4:B4',
          'C4:C5',
          'D4:D5',
          'E4:E5',
          'F4:G4',
          'H4:H5',
          'I4:I5',
          'J4:J5',
          'A6:B6',
          'A7:B7',
          'A13:J13',
        ],
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        cols: 'function A, label B, actual C',
        rows: '8-12',
        doubt: ['role:function'],
      },
    ],
    ignore: [
      // The total's label stands in the merged code column.
      { sheet: '02', range: 'A7:J7' },
      { sheet: '02', range: 'A13:J13' },
    ],
  }),
  layoutOf({
    id: 'zhejiang-sangong-with-counts-beside',
    province: '浙江',
    source: {
      issuer: null,
      title: '“三公”经费决算情况统计表（右侧批次人次和说明）',
      year: null,
      note: `${COMPOSED}本年预算、本年决算、上年决算、增减幅度之后，是数量单位、数量和增减原因，合计在末行，公车维护费在购置费之前；${INVENTED}`,
    },
    sheets: {
      三公统计: {
        rows: grid(`
某区科学技术局2023年度“三公”经费决算情况统计表
|||||||金额单位：元
项　目|2023年预算|2023年决算|2022年决算|增减幅度（%）|计量单位|数量|增减原因
因公出国（境）费|60,000.00|48,216.00|0.00|—|人次|2|恢复出访
公务接待费|35,000.00|18,940.00|21,365.00|-11.35|批次|31|压减批次
公务用车购置及运行维护费|72,000.00|61,507.80|64,118.20|-4.07|||
　公务用车运行维护费|72,000.00|61,507.80|64,118.20|-4.07|辆|3|少跑长途
　公务用车购置费|0.00|0.00|0.00|0.00|辆|0|
合　计|167,000.00|128,663.80|85,483.20|50.51`),
        merges: ['A1:H1'],
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '元',
        year: '2023',
        cols: 'label A, budget B, actual C, previous D, changeRate E',
        rows: '4-9',
      },
    ],
  }),
  layoutOf({
    id: 'fujian-goals-with-counting-rules',
    province: '福建',
    source: {
      issuer: null,
      title: '部门业务费绩效目标表（目标值前有计算说明）',
      year: null,
      note: `${COMPOSED}名称、资金、目标各一行，一个年度总额另分财政拨款和其他，三级之后先写计算说明再写目标值和单位；${INVENTED}`,
    },
    sheets: {
      业务费绩效目标: {
        rows: grid(`
部门业务费绩效目标表
（2025年度）
单位名称|某县不动产登记中心
业务费名称|登记业务经费
资金情况⏎（万元）|资金总额：|126.00
|其中：财政拨款|126.00
|　　　其他资金|0.00
总体目标|登记业务平均办理时限压缩到2个工作日以内，存量档案全部数字化。
绩效目标⏎指标|一级指标|二级指标|三级指标|计算说明|目标值|单位
|成本指标|经济成本指标|单件登记成本|业务费总额/办件量|≤28|元
|产出指标|数量指标|办理登记件数|全年办结件数|≥45000|件
|||档案数字化数|扫描入库卷数|≥62000|卷
||质量指标|登簿差错率|差错件数/办件量|≤0.05|%
||时效指标|平均办理时限|总时长/办件量|≤2|工作日
|效益指标|社会效益指标|一网通办率|网上办件/办件量|≥70|%
|满意度指标|服务对象满意度指标|办事群众满意度|好差评好评数/评价数|≥98|%`),
        merges: ['A1:G1', 'A2:G2', 'B3:G3', 'B4:G4', 'A5:A7', 'B8:G8', 'A9:A16', 'B11:B14', 'C11:C12'],
      },
    },
    tables: [
      { kind: 'profile', year: '2025', pairs: 'A3:B3 A4:B4' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label B, budget C',
        rows: '5-7',
        doubt: ['columns', 'same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected B', rows: '8' },
      {
        kind: 'indicators',
        year: '2025',
        cols: 'level1 B, level2 C, name D, explanation E, target F, unit G',
        rows: '10-16',
      },
    ],
  }),
];
