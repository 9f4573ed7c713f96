import { grid, layoutOf } from './layout';

/** Yunnan: final accounts in yuan with row numbers side by side; self-evaluation in the same workbook. */
export const yunnan = [
  layoutOf({
    id: 'yunnan-accounts-01-2021',
    province: '云南',
    source: {
      issuer: '昭通市大关县天星镇中心卫生院',
      title: '2021年部门决算公开表·公开01表 收入支出决算总表',
      year: '2021',
      address: 'https://wenku.minyifei.cn/archives/p7ymvq4zlrjv2x309rw5.html',
      note: '收入与支出左右并排、行次、栏次、金额单位元、注，从原表；科目取其一部分，数字已改。',
    },
    sheets: {
      GK01: {
        rows: grid(`
收入支出决算总表
|||||公开01表
部门：某县某镇中心卫生院|||||金额单位：元
收入|||支出
项　　目|行次|金额|项目（按功能分类）|行次|金额
栏　　次||1|栏　　次||2
一、一般公共预算财政拨款收入|1|9,102,315.04|一、一般公共服务支出|31
五、事业收入|5|11,620,965.80|八、社会保障和就业支出|38|597,723.84
八、其他收入|8|903,618.46|九、卫生健康支出|39|21,029,175.46
本年收入合计|27|21,626,899.30|本年支出合计|57|21,626,899.30
年初结转和结余|29|0.00|年末结转和结余|59|0.00
总计|30|21,626,899.30|总计|60|21,626,899.30
注：本表反映部门本年度的总收支和年末结转结余情况。`),
        merges: ['A1:F1', 'A4:C4', 'D4:F4', 'A13:F13'],
      },
    },
    tables: [
      { kind: 'accounts', unit: '元', cols: 'label A, actual C', rows: '7-12' },
      { kind: 'accounts', unit: '元', cols: 'label D, actual F', rows: '7-12' },
    ],
  }),
  layoutOf({
    id: 'yunnan-sangong-2016',
    province: '云南',
    source: {
      issuer: '施甸县财政局',
      title: '施甸县2016年“三公”经费决算情况统计表',
      year: '2016',
      address: 'https://shidian.gov.cn/info/4163/808803.htm',
      note: '列名、两层表头（增、减金额和幅度）、部分的次序从原表；数字已改。',
    },
    sheets: {
      三公: {
        rows: grid(`
附件
某县2016年“三公”经费决算情况统计表
||||单位：万元
项目|上年决算数|本年决算数|比上年增、减情况
|||增、减金额|增、减幅度
合计|291.20|270.70|-20.50|-7.04%
1.因公出国（境）费|1.30|1.00|-0.30|-23.08%
2.公务接待费|168.00|159.10|-8.90|-5.30%
3.公务用车购置及运行费|121.90|110.60|-11.30|-9.27%
其中：（1）公务用车购置费|1.50|0|-1.50|-100%
　　　（2）公务用车运行费|120.40|110.60|-9.80|-8.14%
“三公”经费口径说明
一、“三公”经费是指用财政拨款安排的三类支出。`),
        merges: ['A2:E2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4'],
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2016',
        cols: 'label A, previous B, actual C, change D, changeRate E',
        rows: '6-11',
      },
    ],
  }),
  layoutOf({
    id: 'yunnan-open-workbook',
    province: '云南',
    source: {
      issuer: null,
      title: '部门决算公开工作簿（含部门整体支出绩效自评表、项目支出绩效自评表）',
      year: null,
      note: '依据云南一节（自评情况、自评表与决算表同在一个工作簿）自拟，表名编号按常见公开表。',
    },
    sheets: {
      附表10部门整体支出绩效自评情况: {
        rows: grid(`
部门整体支出绩效自评情况
||公开13表
一、部门基本情况|（一）部门概况|承担全县公共图书服务。
|（二）部门绩效目标的设立情况|按年初批复设立。
四、存在的问题和整改情况||执行进度前慢后快。
五、绩效自评结果应用||作为下年安排依据。`),
      },
      附表12项目支出绩效自评表: {
        rows: grid(`
项目支出绩效自评表
|||||||||公开15表
项目名称|图书购置
主管部门|某县文旅局||||实施单位|某县图书馆
项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
|年度资金总额||20|20|19.60|10|98.00%|9.80
|其中：当年财政拨款||20|20|19.60|—|98.00%|—
年度总体目标|预期目标|||||实际完成情况
|购置图书5000册。|||||购置图书5013册。
绩效指标|||年度指标值||||||
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|购书册数|>=|5000|册|5013|30|30
|质量指标|残损率|<=|1|%|0.3|20|20
效益指标|社会效益指标|借阅人次|>=|30000|人次|28700|30|28.70|闭馆维修十日
满意度指标|服务对象满意度指标|读者满意度|>=|90|%|94|10|10
其他需要说明的事项|无
总分|||||||100|98.50|优`),
      },
    },
    tables: [
      { kind: 'profile', sheet: '附表12项目支出绩效自评表', pairs: 'A3:B3 A4:B4 F4:G4' },
      {
        kind: 'funds',
        sheet: '附表12项目支出绩效自评表',
        unit: '万元',
        cols: 'label B, initial D, budget E, executed F, points G, rate H, score I',
        rows: '6-7',
      },
      { kind: 'goals', sheet: '附表12项目支出绩效自评表', cols: 'expected B, actual G', rows: '9' },
      {
        kind: 'indicators',
        sheet: '附表12项目支出绩效自评表',
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, actual G, points H, score I, reason J',
        rows: '12-15',
      },
      { kind: 'score', sheet: '附表12项目支出绩效自评表', pairs: 'A17:I17' },
    ],
    // Prose under headings: problems may be read as remarks, or left.
    ignore: [
      { sheet: '附表10部门整体支出绩效自评情况', range: 'A1:C6' },
      { sheet: '附表12项目支出绩效自评表', range: 'A16:J16' },
    ],
  }),
];
