import { grid, layoutOf } from '../layouts/layout';

/** Money: income and expenditure, by function and by economic class, 三公经费, sources of funds. */
export const accounts = [
  layoutOf({
    id: 'income-expense-side-by-side-with-lines',
    province: '四川',
    source: {
      issuer: null,
      title: '收入支出决算总表（公开01表）',
      year: null,
      note: '按通行公开表自拟：收入和支出左右并排，各有项目、行次、金额三列和栏次行。',
    },
    sheets: {
      '01': {
        rows: grid(`
收入支出决算总表
|||||公开01表
单位：某区文化馆|||||单位：万元
收入|||支出
项目|行次|金额|项目|行次|金额
栏次||1|栏次||2
一、一般公共预算财政拨款收入|1|800|一、一般公共服务支出|9|0
二、政府性基金预算财政拨款收入|2|0|二、文化旅游体育与传媒支出|10|720
三、其他收入|3|20|三、社会保障和就业支出|11|80
本年收入合计|5|820|本年支出合计|13|800
年初结转和结余|6|10|年末结转和结余|14|30
总计|8|830|总计|16|830`),
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', cols: 'label A, actual C', rows: '7-12' },
      { kind: 'accounts', unit: '万元', cols: 'label D, actual F', rows: '7-12' },
    ],
  }),
  layoutOf({
    id: 'budget-and-final-by-class-levels',
    province: '湖北',
    source: {
      issuer: null,
      title: '一般公共预算财政拨款支出决算表（科目编码一列，三级科目缩进）',
      year: null,
      note: '按通行公开表自拟：年初预算数、调整预算数、决算数、完成年初预算比例并列，科目名称按级缩进。',
    },
    sheets: {
      '05': {
        rows: grid(`
一般公共预算财政拨款支出决算表
单位：元
科目编码|科目名称|年初预算数|调整预算数|决算数|决算数为调整预算数的%
合计||1,000,000.00|1,100,000.00|1,050,000.00|95.45
207|文化旅游体育与传媒支出|900,000.00|1,000,000.00|960,000.00|96.00
20701|　文化和旅游|900,000.00|1,000,000.00|960,000.00|96.00
2070109|　　群众文化|900,000.00|1,000,000.00|960,000.00|96.00
221|住房保障支出|100,000.00|100,000.00|90,000.00|90.00
22102|　住房改革支出|100,000.00|100,000.00|90,000.00|90.00
2210201|　　住房公积金|100,000.00|100,000.00|90,000.00|90.00`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '元',
        cols: 'label B, budget C, adjusted D, actual E, rate F',
        given: [
          { label: 'A4', budget: 'C4', adjusted: 'D4', actual: 'E4', rate: 'F4' },
          { label: 'B5', budget: 'C5', adjusted: 'D5', actual: 'E5', rate: 'F5' },
          { label: 'B6', budget: 'C6', adjusted: 'D6', actual: 'E6', rate: 'F6' },
          { label: 'B7', budget: 'C7', adjusted: 'D7', actual: 'E7', rate: 'F7' },
          { label: 'B8', budget: 'C8', adjusted: 'D8', actual: 'E8', rate: 'F8' },
          { label: 'B9', budget: 'C9', adjusted: 'D9', actual: 'E9', rate: 'F9' },
          { label: 'B10', budget: 'C10', adjusted: 'D10', actual: 'E10', rate: 'F10' },
        ],
        doubt: ['role:function'],
      },
    ],
  }),
  layoutOf({
    id: 'economic-class-people-and-running',
    province: '黑龙江',
    source: {
      issuer: null,
      title: '一般公共预算基本支出情况表（部门经济科目，人员经费、公用经费）',
      year: null,
      note: '按通行预算公开表自拟：经济分类科目编码、科目名称，基本支出下分合计、人员经费、公用经费。',
    },
    sheets: {
      表6: {
        rows: grid(`
表6
一般公共预算基本支出情况表
部门：某市委统战部||||单位：万元
部门预算支出经济分类科目||2024年一般公共预算基本支出
科目编码|科目名称|合计|人员经费|公用经费
|合计|356.2|310|46.2
301|工资福利支出|290|290
30101|基本工资|120|120
30102|津贴补贴|170|170
302|商品和服务支出|46.2||46.2
30201|办公费|20||20
30211|差旅费|26.2||26.2
303|对个人和家庭的补助|20|20
30302|退休费|20|20`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2024',
        cols: 'label B, budget C',
        rows: '6-14',
        doubt: ['same:actual=budget', 'role:function'],
      },
    ],
  }),
  layoutOf({
    id: 'sangong-change-table',
    province: '内蒙古',
    source: {
      issuer: null,
      title: '“三公”经费支出情况对比表',
      year: null,
      note: '自拟：上年决算、本年预算、本年决算、比上年增减额和增减%、完成预算%，缩进和短横线。',
    },
    sheets: {
      三公: {
        rows: grid(`
2023年“三公”经费支出情况对比表
金额单位：元
项目|2022年决算数|2023年预算数|2023年决算数|比上年增减||完成预算%|增减变化原因
||||金额|%
“三公”经费合计|52000|60000|48000|-4000|-7.69|80|压减接待
1.因公出国（境）费|—|—|—
2.公务接待费|12000|15000|9000|-3000|-25|60|减少批次
3.公务用车购置及运行维护费|40000|45000|39000|-1000|-2.5|86.67
（1）公务用车购置费|0|0|0
（2）公务用车运行维护费|40000|45000|39000|-1000|-2.5|86.67`),
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '元',
        year: '2023',
        cols: 'label A, previous B, budget C, actual D, change E, changeRate F, rate G',
        rows: '5-10',
      },
    ],
  }),
  layoutOf({
    id: 'funds-sources-in-cells',
    province: '湖南',
    source: {
      issuer: null,
      title: '部门整体支出绩效自评表（按收入性质、按支出性质两栏）',
      year: null,
      note: '按年度资金总额行下两栏“其中：”写在一格内的写法自拟。格内的数是文字，不作数字核算。',
    },
    sheets: {
      自评: {
        rows: grid(`
2023年度部门整体支出绩效自评表
县级预算部门名称|某县档案馆
年度预算申请（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额|320|335|330|10|98.51%|9.85
|按收入性质分：||||按支出性质分：
|其中：一般公共预算：335||||其中：基本支出：260
|政府性基金拨款：0||||项目支出：75
年度总体目标|预期目标||||实际完成情况
|做好档案接收。||||全部完成。
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|接收档案|≥3000卷|3200卷|40|40
|效益指标|社会效益指标|查档人次|≥1000人次|1100人次|40|40
|满意度指标|服务对象满意度指标|查档满意度|≥90%|96%|10|10
总分||||||100|99.85
填表人：张某||填报日期：2024年3月||联系电话：0000`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial C, budget D, executed E, points F, rate G, score H',
        rows: '4',
      },
      { kind: 'goals', cols: 'expected B, actual F', rows: '9' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H, reason I',
        rows: '11-13',
      },
      { kind: 'score', pairs: 'A14:H14' },
    ],
    ignore: [
      { sheet: '自评', range: 'A5:I7' },
      { sheet: '自评', range: 'A15:I15' },
    ],
  }),
  layoutOf({
    id: 'accounts-with-share-and-two-years',
    province: '甘肃',
    source: {
      issuer: null,
      title: '收入决算情况对比（2022年、2023年、增减、占比）',
      year: null,
      note: '自拟：年份在上、决算数和占比在下的两层表头，增减额在后。',
    },
    sheets: {
      收入: {
        rows: grid(`
收入决算情况对比表
单位：万元
项目|2022年||2023年||增减情况
|决算数|占比|决算数|占比|增减额|增减率
财政拨款收入|800|94.12%|900|94.74%|100|12.50%
事业收入|50|5.88%|50|5.26%|0|0%
合计|850|100%|950|100%|100|11.76%`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'label A, previous B, actual D, share E, change F, changeRate G',
        rows: '5-7',
      },
    ],
  }),
  layoutOf({
    id: 'units-as-rows',
    province: '天津',
    source: {
      issuer: null,
      title: '部门所属单位支出汇总表',
      year: null,
      note: '自拟：每个单位一行，预算数、执行数、执行率，标签列写单位名称。',
    },
    sheets: {
      汇总: {
        rows: grid(`
2023年所属单位支出汇总表
单位：万元
序号|单位名称|预算数|执行数|执行率
1|某局本级|500|490|98%
2|某中心|300|270|90%
3|某馆|200|200|100%
合计||1000|960|96%`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'label B, budget C, actual D, rate E',
        given: [
          { label: 'B4', budget: 'C4', actual: 'D4', rate: 'E4' },
          { label: 'B5', budget: 'C5', actual: 'D5', rate: 'E5' },
          { label: 'B6', budget: 'C6', actual: 'D6', rate: 'E6' },
          { label: 'A7', budget: 'C7', actual: 'D7', rate: 'E7' },
        ],
      },
    ],
  }),
];
