import { own } from './own';

/** A project's money by its sources, in words that name no 资金总额: watched, aimed at, or without a header. */
export const sources = [
  own(
    'watched-money-by-level-of-government',
    '浙江',
    '项目支出绩效监控表（资金部分）',
    '总额叫“投入合计”，来源按级次，执行到9月',
    `
2023年度财政项目支出绩效监控表
一、项目资金监控（万元）
资金构成|年初批复|调整后|1-9月支出|执行率
投入合计|760|742|512.4|69.06%
中央补助|300|300|240.6|80.20%
省补助|160|160|98.8|61.75%
市县配套|300|282|173|61.35%
二、绩效目标监控
一级指标|二级指标|三级指标|年度指标值|1-9月完成值|全年预计完成值
产出指标|数量指标|改造农田|≥2.6万亩|1.8万亩|2.6万亩
效益指标|经济效益指标|亩均增产|≥60公斤|—|60公斤`,
    [
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label A, initial B, budget C, executed D, rate E',
        rows: '4-7',
      },
      {
        kind: 'monitoring',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, expected F',
        rows: '10-11',
      },
    ],
  ),
  own(
    'watched-money-with-forecast',
    '四川',
    '绩效运行监控表（资金含全年预计）',
    '监控表的资金块，全年预计执行数在执行率之后',
    `
部门项目绩效运行监控表
项目名称|天然林管护||主管部门|某州林草局
预算执行情况⏎（万元）|资金来源|年初预算数|1-7月执行数|1-7月执行率|全年预计执行数
|总计|920|486|52.83%|920
|省级财政资金|700|402|57.43%|700
|州级财政资金|220|84|38.18%|220
绩效指标|一级指标|二级指标|三级指标|年度指标值|1-7月执行情况|全年预计完成情况
|产出指标|数量指标|管护面积|≥86万亩|86万亩|86万亩
|效益指标|生态效益指标|火灾受害率|≤0.9‰|0|≤0.9‰`,
    [
      { kind: 'profile', pairs: 'A2:B2 D2:E2' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label B, initial C, executed D, rate E',
        rows: '4-6',
        doubt: ['same:budget=initial'],
      },
      {
        kind: 'monitoring',
        cols: 'level1 B, level2 C, name D, target E, actual F, expected G',
        rows: '8-9',
      },
    ],
  ),
  own(
    'unit-money-by-line-stays-an-account',
    '湖北',
    '部门预算执行监控表（按支出类别）',
    '监控的是部门收支，行是基本支出、项目支出',
    `
2024年1-8月部门预算执行监控表
单位：万元
支出类别|年初预算数|调整后预算数|截至8月底执行数|执行进度
基本支出|1,260|1,284|862|67.13%
项目支出|860|902|488|54.10%
合计|2,120|2,186|1,350|61.76%`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2024',
        cols: 'label A, budget B, adjusted C, actual D, rate E',
        rows: '4-6',
      },
    ],
  ),
  own(
    'transfer-money-in-words-of-the-centre',
    '广西',
    '区域绩效目标申报表（资金逐行）',
    '没有表头，实施期和年度各一组，金额为文本',
    `
水利发展资金区域绩效目标申报表
（2024年度）
专项名称|水利发展资金
资金情况⏎（万元）|实施期金额：|'18,600|年度金额：|'6,200
|其中：中央补助|'12,000|其中：中央补助|'4,000
|地方资金|'6,600|地方资金|'2,200
总体目标|实施期总体目标||年度目标
|完成中小河流治理60公里。||完成治理20公里。`,
    [
      { kind: 'profile', year: '2024', pairs: 'A3:B3' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label B, budget C',
        given: [
          { label: 'B4', budget: 'C4' },
          { label: 'D4', budget: 'E4' },
          { label: 'B5', budget: 'C5' },
          { label: 'D5', budget: 'E5' },
          { label: 'B6', budget: 'C6' },
          { label: 'D6', budget: 'E6' },
        ],
        doubt: ['columns', 'same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected B', rows: '8' },
      { kind: 'goals', cols: 'expected D', rows: '8' },
    ],
  ),
  own(
    'applied-money-by-source',
    '湖南',
    '项目支出绩效目标申报表（申请金额）',
    '资金总额叫“申请金额”，来源逐行，左边一格写项目资金',
    `
2025年项目支出绩效目标申报表
项目名称|校园安全改造|||项目属性|延续项目
项目经费⏎（万元）|申请总额|||'286.00
|一般公共预算|||'200.00
|事业收入资金|||'60.00
|其他来源|||'26.00
年度目标|改造校门监控和消防设施。
一级指标|二级指标|三级指标|指标值|备注
产出指标|数量指标|改造监控点位|≥120个
效益指标|社会效益指标|安全事故|0起`,
    [
      { kind: 'profile', year: '2025', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label B, budget E',
        rows: '3-6',
        doubt: ['columns', 'same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected B', rows: '7' },
      {
        kind: 'indicators',
        year: '2025',
        cols: 'level1 A, level2 B, name C, target D',
        rows: '9-10',
      },
    ],
  ),
  own(
    'total-first-and-sources-beside',
    '安徽',
    '项目绩效目标表（资金总额与来源同行）',
    '总额和来源同在一行，各有各的格',
    `
项目绩效目标表
项目名称|乡镇卫生院设备更新
预算资金（万元）|预算总额|180|其中：上级资金|120|本级资金|60
绩效目标|更新设备45台。
一级指标|二级指标|三级指标|指标值
产出指标|数量指标|更新设备|≥45台
满意度指标|满意度指标|患者满意度|≥90%`,
    [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'funds',
        unit: '万元',
        given: [
          { label: 'B3', budget: 'C3' },
          { label: 'D3', budget: 'E3' },
          { label: 'F3', budget: 'G3' },
        ],
        doubt: ['columns', 'same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected B', rows: '4' },
      { kind: 'indicators', cols: 'level1 A, level2 B, name C, target D', rows: '6-7' },
    ],
  ),
];
