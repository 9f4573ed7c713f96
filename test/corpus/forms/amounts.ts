import { grid, layoutOf } from '../layouts/layout';

const source = (title: string, note: string) => ({
  issuer: null,
  title,
  year: null,
  note: `${note}；自拟，用来检验读表不靠词表。`,
});

/** Tables of money whose columns say little, and money in words over amounts. */
export const amounts = [
  layoutOf({
    id: 'sangong-by-year-across',
    province: '自拟',
    source: source('三公经费支出情况', '年度为行，购置、运行之上有合计列'),
    sheets: {
      表: {
        rows: grid(`
三公经费支出情况
年度|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计
||小计|购置费|运行费
2022年|0|16|0|16|4.2|20.2
2023年|0|15|0|15|3.8|18.8
增减额|0|-1|0|-1|-0.4|-1.4`),
      },
    },
    tables: [
      {
        kind: 'sangong',
        cols: 'previous B, actual B, change B, previous C, actual C, change C, previous D, actual D, change D, previous E, actual E, change E, previous F, actual F, change F, previous G, actual G, change G',
        given: [
          { label: 'B2', previous: 'B4', actual: 'B5', change: 'B6' },
          { label: 'C2', previous: 'C4', actual: 'C5', change: 'C6' },
          { label: 'D3', previous: 'D4', actual: 'D5', change: 'D6' },
          { label: 'E3', previous: 'E4', actual: 'E5', change: 'E6' },
          { label: 'F2', previous: 'F4', actual: 'F5', change: 'F6' },
          { label: 'G2', previous: 'G4', actual: 'G5', change: 'G6' },
        ],
      },
    ],
  }),
  layoutOf({
    id: 'procurement-planned-and-spent',
    province: '自拟',
    source: source('政府采购执行情况表', '采购预算和实际采购金额'),
    sheets: {
      表: {
        rows: grid(`
政府采购执行情况表
单位：万元
采购类别|采购预算|实际采购金额|节约资金|节约率
货物|120|110|10|8.33%
工程|300|285|15|5%
服务|80|78|2|2.5%
合计|500|473|27|5.4%`),
      },
    },
    tables: [{ kind: 'accounts', unit: '万元', cols: 'label A, budget B, actual C', rows: '4-7' }],
  }),
  layoutOf({
    id: 'budget-by-economic-class',
    province: '自拟',
    source: source('支出预算表', '合计之后有其中：上年结转'),
    sheets: {
      表: {
        rows: grid(`
支出预算表（按经济分类）
单位：元
经济科目编码|经济科目名称|合计|财政拨款|其中：上年结转|事业收入|其他
合计||1200000|1100000|20000|80000|20000
301|工资福利支出|800000|760000||40000|
30101|基本工资|400000|380000||20000|
302|商品和服务支出|400000|340000|20000|40000|20000`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '元',
        cols: 'label B, budget C',
        given: [
          { label: 'A4', budget: 'C4' },
          { label: 'B5', budget: 'C5' },
          { label: 'B6', budget: 'C6' },
          { label: 'B7', budget: 'C7' },
        ],
      },
    ],
  }),
  layoutOf({
    id: 'money-scored-by-line',
    province: '自拟',
    source: source('预算执行情况', '基本支出和项目支出各有分值'),
    sheets: {
      表: {
        rows: grid(`
预算执行情况|预算数|执行数|执行率|分值|得分
一、基本支出|1000|990|99%|5|4.95
二、项目支出|500|450|90%|5|4.5
合计|1500|1440|96%|10|9.45`),
      },
    },
    tables: [
      { kind: 'funds', cols: 'label A, budget B, executed C, rate D, points E, score F', rows: '2-4' },
    ],
  }),
  layoutOf({
    id: 'two-lists-without-label-headers',
    province: '自拟',
    source: source('项目资金', '左右两块，标签列没有列名，中间不空列'),
    sheets: {
      表: {
        rows: grid(`
项目名称|城市绿化养护||项目编码|1234
主管部门|某区城管局||项目单位|某区园林所
|金额|占比||金额|占比
预算总额|500|100%|支出总额|480|100%
财政拨款|450|90%|人工费|300|62.5%
其他资金|50|10%|材料费|180|37.5%`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A1:B1 D1:E1 A2:B2 D2:E2' },
      { kind: 'accounts', cols: 'label A, actual B, share C', rows: '4-6' },
      { kind: 'accounts', cols: 'label D, actual E, share F', rows: '4-6' },
    ],
  }),
  layoutOf({
    id: 'two-years-in-title-and-heads',
    province: '自拟',
    source: source('收支对比表', '标题写两个年份'),
    sheets: {
      表: {
        rows: grid(`
2022-2023年部门收支对比表
|2022年|2023年|增减额|增减幅度
一、收入合计|1000|1100|100|10%
财政拨款|900|1000|100|11.1%
其他收入|100|100|0|0%
二、支出合计|980|1090|110|11.2%
基本支出|700|750|50|7.1%
项目支出|280|340|60|21.4%`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        year: '2023',
        cols: 'label A, previous B, actual C, change D, changeRate E',
        rows: '3-8',
      },
    ],
  }),
  layoutOf({
    id: 'money-in-words-over-amounts',
    province: '自拟',
    source: source('部门整体绩效目标表', '资金总额、财政拨款等各在其数的上面'),
    sheets: {
      表: {
        rows: grid(`
2024年区级部门整体绩效目标表
部门（单位）名称|某区教育委员会|||||
部门总体资金情况（万元）|资金总额|其中：财政拨款|其他资金|支出总额|基本支出|项目支出
|52000|50000|2000|52000|40000|12000
部门整体绩效情况|义务教育优质均衡发展，学前教育普及普惠。
一级指标|二级指标|三级指标|指标性质|指标值|单位|权重
产出指标|数量指标|新增学位|≥|1500|个|20
|质量指标|教师持证率|＝|100|%|20
效益指标|社会效益指标|公办园占比|≥|60|%|30
满意度指标|服务对象满意度|家长满意度|≥|90|%|20
联系人：|张三|联系电话：|12345678`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        cols: 'label B, budget B, label C, budget C, label D, budget D, label E, budget E, label F, budget F, label G, budget G',
        given: [
          { label: 'B3', budget: 'B4' },
          { label: 'C3', budget: 'C4' },
          { label: 'D3', budget: 'D4' },
          { label: 'E3', budget: 'E4' },
          { label: 'F3', budget: 'F4' },
          { label: 'G3', budget: 'G4' },
        ],
      },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, points G',
        rows: '7-10',
      },
      { kind: 'profile', pairs: 'A11:B11 C11:D11' },
    ],
  }),
  layoutOf({
    id: 'adjusted-by-how-much',
    province: '自拟',
    source: source('预算调整情况', '预算调整一列是增减数'),
    sheets: {
      表: {
        rows: grid(`
某局2023年度部门整体支出绩效自评报告附表
|||单位：万元
支出名称|年初预算|预算调整|决算数
一、基本支出|1000|50|1040
1.人员经费|800|40|835
2.公用经费|200|10|205
二、项目支出|500|-20|470
（一）专项业务费|300|-20|275
（二）运转类项目|200|0|195
合计|1500|30|1510`),
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', year: '2023', cols: 'label A, budget B, actual D', rows: '4-10' },
    ],
  }),
  layoutOf({
    id: 'sections-of-income-spending-and-indicators',
    province: '自拟',
    source: source('预算与指标', '三节上下相接，指标只有两列'),
    sheets: {
      表: {
        rows: grid(`
（一）部门预算收入
收入来源|金额（万元）|占比
财政拨款|1200|80%
事业收入|300|20%
合计|1500|100%
（二）部门预算支出
支出类别|金额（万元）|占比
基本支出|1000|66.7%
项目支出|500|33.3%
合计|1500|100%
（三）绩效指标
指标|目标值
培训人次|≥500人次
满意度|≥90%`),
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', cols: 'label A, actual B, share C', rows: '3-5' },
      { kind: 'accounts', unit: '万元', cols: 'label A, actual B, share C', rows: '8-10' },
      { kind: 'indicators', cols: 'name A, target B', rows: '13-14' },
    ],
  }),
  layoutOf({
    id: 'sangong-in-short-words',
    province: '自拟',
    source: source('三公经费', '行名只写出国、接待、用车'),
    sheets: {
      表: {
        rows: grid(`
三公经费|上年决算|本年预算|本年决算
合计|20|22|18
出国|0|0|0
接待|5|6|4
用车|15|16|14`),
      },
    },
    tables: [{ kind: 'sangong', cols: 'label A, previous B, budget C, actual D', rows: '2-5' }],
  }),
  layoutOf({
    id: 'projects-with-changes-and-balance',
    province: '自拟',
    source: source('项目预算执行情况表', '追加、追减、结余各一列'),
    sheets: {
      表: {
        rows: grid(`
项目预算执行情况表
项目|年初预算|追加|追减|调整后预算|已支出|结余|执行率
网络维护|100|10|0|110|105|5|95.45%
印刷费|50|0|5|45|45|0|100%
合计|150|10|5|155|150|5|96.77%`),
      },
    },
    tables: [{ kind: 'funds', cols: 'label A, initial B, budget E, executed F, rate H', rows: '3-5' }],
  }),
  layoutOf({
    id: 'budget-form-cut-at-blank-column',
    province: '自拟',
    source: source('财政拨款收支总表', '左右两块之间空一列，右块不写预算'),
    sheets: {
      表: {
        rows: grid(`
财政拨款收支总表
单位：万元
收入|||支出||||
项目|预算数||项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算
一、本年收入|5000||一、本年支出|5100|5000|100|
（一）一般公共预算财政拨款|4900||（一）一般公共服务支出|4200|4200||
二、上年结转|100||（三）城乡社区支出|400|300|100|
收入总计|5100||支出总计|5100|5000|100|`),
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', cols: 'label A, budget B', rows: '5-8' },
      { kind: 'accounts', unit: '万元', cols: 'label D, budget E', rows: '5-8' },
    ],
  }),
  layoutOf({
    id: 'structure-of-income-and-spending',
    province: '自拟',
    source: source('部门整体绩效目标表', '支出和收入各一行名称一行数'),
    sheets: {
      表: {
        rows: grid(`
部门整体支出绩效目标表
部门名称|某局|||
年度预算（万元）|支出预算总额|基本支出|项目支出|
|1500|1000|500|
收入构成|财政拨款|事业收入|其他收入|
|1400|80|20|
年度绩效目标|一是…二是…`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'accounts',
        unit: '万元',
        cols: 'label B, budget B, label C, budget C, label D, budget D',
        given: [
          { label: 'B3', budget: 'B4' },
          { label: 'C3', budget: 'C4' },
          { label: 'D3', budget: 'D4' },
        ],
      },
      {
        kind: 'accounts',
        cols: 'label B, budget B, label C, budget C, label D, budget D',
        given: [
          { label: 'B5', budget: 'B6' },
          { label: 'C5', budget: 'C6' },
          { label: 'D5', budget: 'D6' },
        ],
      },
      { kind: 'goals', cols: 'expected B', rows: '7' },
    ],
  }),
];
