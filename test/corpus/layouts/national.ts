import { grid, layoutOf } from './layout';

/** Forms used everywhere, and the awkward workbooks that every bureau receives. */
export const national = [
  layoutOf({
    id: 'national-sangong-across-gk07',
    province: '全国',
    source: {
      issuer: null,
      title: '财政拨款“三公”经费支出决算表（公开07表式样）',
      year: null,
      note: '按全国部门决算公开的通行横排版式自拟：预算数六列在左、决算数六列在右，栏次一行，数字一行。',
    },
    sheets: {
      GK07: {
        rows: grid(`
一般公共预算财政拨款“三公”经费支出决算表
|||||||||||公开07表
部门：某区体育局|||||||||||金额单位：万元
预算数||||||决算数
合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行维护费|||公务接待费
||小计|公务用车⏎购置费|公务用车⏎运行维护费||||小计|公务用车⏎购置费|公务用车⏎运行维护费
1|2|3|4|5|6|7|8|9|10|11|12
9.00|0.00|7.80|0.00|7.80|1.20|7.13|0.00|6.60|0.00|6.60|0.53
注：本表反映部门本年度“三公”经费支出预决算情况。`),
        merges: [
          'A1:L1',
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
          { label: 'A5|G5', budget: 'A8', actual: 'G8' },
          { label: 'B5|H5', budget: 'B8', actual: 'H8' },
          { label: 'C5|C6|I5|I6', budget: 'C8', actual: 'I8' },
          { label: 'D6|J6', budget: 'D8', actual: 'J8' },
          { label: 'E6|K6', budget: 'E8', actual: 'K8' },
          { label: 'F5|L5', budget: 'F8', actual: 'L8' },
        ],
      },
    ],
  }),
  layoutOf({
    id: 'national-expense-by-function',
    province: '全国',
    source: {
      issuer: null,
      title: '支出决算表（公开03表式样）',
      year: null,
      note: '按通行公开表自拟：科目编码拆成类款项三列、三层表头、栏次行、合计行在前。',
    },
    sheets: {
      GK03: {
        rows: grid(`
支出决算表
|||||||||公开03表
部门：某县民政局|||||||||单位：万元
项目||||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出
支出功能分类科目编码|||科目名称
类|款|项
栏次||||1|2|3|4|5|6
合计||||1,328.65|620.15|708.50
208|||社会保障和就业支出|1,260.35|551.85|708.50
20802|||民政管理事务|560.00|551.85|8.15
2080201|||行政运行|551.85|551.85
2081002|||老年福利|700.35||700.35
221|||住房保障支出|68.30|68.30`),
        merges: ['A4:D4', 'A5:C5', 'D5:D6', 'E4:E6', 'F4:F6', 'G4:G6', 'A7:D7', 'A8:D8'],
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        cols: 'function A, label D, actual E',
        rows: '9-13',
        doubt: ['role:function'],
      },
    ],
    // The total's label stands in the merged code column.
    ignore: [{ sheet: 'GK03', range: 'A8:J8' }],
  }),
  layoutOf({
    id: 'national-appropriation-01-1',
    province: '全国',
    source: {
      issuer: null,
      title: '财政拨款收入支出决算总表（公开04表式样）',
      year: null,
      note: '按通行公开表自拟：左收入右支出，支出分合计、一般公共预算、政府性基金三列。',
    },
    sheets: {
      '04': {
        rows: grid(`
财政拨款收入支出决算总表
2023年度
编制单位：某市科技馆||||||单位：万元
收　入|||支　出
项目|行次|决算数|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款
一、一般公共预算财政拨款|1|410.20|一、科学技术支出|12|352.10|352.10
二、政府性基金预算财政拨款|2|15.00|二、住房保障支出|13|58.10|58.10
|||三、城乡社区支出|14|15.00||15.00
本年收入合计|8|425.20|本年支出合计|19|425.20|410.20|15.00
总计|11|425.20|总计|22|425.20|410.20|15.00`),
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', year: '2023', cols: 'label A, actual C', rows: '6-7, 9-10' },
      { kind: 'accounts', unit: '万元', year: '2023', cols: 'label D, actual F', rows: '6-10' },
    ],
  }),
  layoutOf({
    id: 'national-budget-overview',
    province: '全国',
    source: {
      issuer: null,
      title: '部门收支总体情况表（预算）',
      year: null,
      note: '按通行预算公开表自拟：收入、支出按功能、支出按用途三组并排，年份在上层列名，金额列名只有预算数。',
    },
    sheets: {
      收支总表: {
        rows: grid(`


　　　　部门收支总体情况表
单位名称：某区司法局|||||单位：万元
收入||支出
项目|2024年预算|功能科目|2024年预算|支出用途|2024年预算
一、财政拨款|902.50|一、公共安全支出|760.20|一、基本支出|702.30
二、事业收入|0|二、社会保障和就业支出|92.10|　人员经费|610.10
三、其他收入|0|三、住房保障支出|50.20|　公用经费|92.20
||||二、项目支出|200.20
收入总计|902.50|支出总计|902.50|支出总计|902.50`),
        at: 'B1',
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', year: '2024', cols: 'label B, budget C', rows: '7-9, 11' },
      { kind: 'accounts', unit: '万元', year: '2024', cols: 'label D, budget E', rows: '7-9, 11' },
      { kind: 'accounts', unit: '万元', year: '2024', cols: 'label F, budget G', rows: '7-11' },
    ],
  }),
  layoutOf({
    id: 'national-project-application-cost-first',
    province: '全国',
    source: {
      issuer: null,
      title: '项目支出绩效目标申报表（成本指标为一级指标）',
      year: null,
      note: '依据财预〔2021〕101号分类一节自拟：成本、产出、效益、满意度四个一级，空的社会成本，数值以小数和文字混存。',
    },
    sheets: {
      申报表: {
        rows: grid(`
项目支出绩效目标申报表
（2024年度）
项目名称|古建筑修缮工程
主管部门|某市文物局||实施单位|某市文保中心
项目资金（万元）|年度资金总额：|'320.00
|其中：财政拨款|'320.00
|其他资金|—
总体目标|修缮古建筑六处，消除险情。
绩效指标|一级指标|二级指标|三级指标|指标值|分值权重
|成本指标|经济成本指标|项目总成本|控制在320万元以内|10
|||每平方米修缮成本|≤2,850元|10
||社会成本指标
||生态环境成本指标|建筑垃圾清运率|1|5
|产出指标|数量指标|修缮处数|6处|20
||质量指标|工程合格率|0.95|10
||时效指标|完工时间|2024年12月底前|10
|效益指标|社会效益指标|险情消除率|百分之百|15
||可持续影响指标|安全使用年限|20-30年|10
|满意度指标|服务对象满意度指标|居民满意度|不少于90%|10`),
        formats: { E13: '0%', E15: '0%' },
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A3:B3 A4:B4 D4:E4' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        pairs: '',
        given: [
          { label: 'B5', budget: 'C5' },
          { label: 'B6', budget: 'C6' },
          { label: 'B7', budget: 'C7' },
        ],
        doubt: ['same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected B', rows: '8' },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 B, level2 C, name D, target E, points F',
        rows: '10-19',
      },
    ],
  }),
  layoutOf({
    id: 'national-two-projects-side-by-side',
    province: '全国',
    source: {
      issuer: null,
      title: '两个项目的绩效指标左右并排',
      year: null,
      note: '自拟：一张表放两个项目，各有标题、指标块和总分，中间空一列，右块比左块长。',
    },
    sheets: {
      两项目: {
        rows: grid(`
项目一：图书购置|||||||项目二：馆舍维修
一级指标|二级指标|三级指标|指标值|完成值|得分||一级指标|二级指标|三级指标|指标值|完成值|得分
产出|数量|购书册数|≥5000册|5013册|50||产出|数量|维修面积|≥800㎡|820㎡|30
|质量|残损率|＜1%|0.3%|20|||质量|验收合格率|100%|100%|30
效益|社会效益|借阅人次|超过3万人次|28700人次|28.7||效益|社会效益|投诉件数|少于3件|1件|30
总分|||||98.7||满意度|读者满意度|读者满意度|≥90%|91%|10
|||||||总分|||||100`),
        at: 'B3',
      },
    },
    tables: [
      { kind: 'indicators', cols: 'level1 B, level2 C, name D, target E, actual F, score G', rows: '5-7' },
      { kind: 'indicators', cols: 'level1 I, level2 J, name K, target L, actual M, score N', rows: '5-8' },
      { kind: 'score', pairs: 'B8:G8 I9:N9' },
    ],
    ignore: [{ sheet: '两项目', range: 'B3:N3' }],
  }),
  layoutOf({
    id: 'national-many-forms-one-sheet',
    province: '全国',
    source: {
      issuer: null,
      title: '一张工作表上下相接的多张自评表',
      year: null,
      note: '自拟：两份简表上下相接，中间空行，第二份的列与第一份错开一列，其后有评分等级和问题措施。',
    },
    sheets: {
      Sheet1: {
        rows: grid(`
2023年度项目自评情况（一）
项目名称|法律援助
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|办理援助案件|≥500件|612件|50|50
效益指标|社会效益指标|受援人满意率|≥95%|98%|50|50

2023年度项目自评情况（二）
项目名称|社区矫正
|一级指标|二级指标|三级指标|分值|年度指标值|得分|实际完成值
|产出指标|数量指标|矫正对象人数|60|≥150人|60|163人
|效益指标|社会效益指标|再犯罪率|40|≤0.2%|40|0.1%

自评总分|100
评价等级|优
存在的主要问题|人员配备不足。
下一步改进措施|增配专职社工四名。`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 A8:B8' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '4-5',
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, points E, target F, score G, actual H',
        rows: '10-11',
      },
      { kind: 'score', pairs: 'A13:B13 A14:B14' },
      { kind: 'remarks', pairs: 'A15:B15 A16:B16' },
    ],
  }),
  layoutOf({
    id: 'national-unrelated-workbook',
    province: '全国',
    source: {
      issuer: null,
      title: '与预算绩效无关的工作簿',
      year: null,
      note: '自拟：通讯录、值班表、资产台账，均应留作未读；隐藏表为选项。',
    },
    sheets: {
      通讯录: {
        rows: grid(`
单位通讯录
序号|姓名|科室|电话
1|甲|办公室|0001
2|乙|业务科|0002`),
      },
      值班表: {
        rows: grid(`
日期|带班领导|值班员
10月1日|甲|乙
10月2日|丙|丁`),
        at: 'C4',
      },
      物品: {
        rows: grid(`
物品名称|规格|数量|存放地点
投影仪|4K|2|三楼
折叠椅|黑色|60|库房`),
      },
      下拉: {
        rows: grid(`
是
否`),
        visibility: 'veryHidden',
      },
    },
    tables: [],
    unread: [{ sheet: '通讯录' }, { sheet: '值班表' }, { sheet: '物品' }, { sheet: '下拉' }],
  }),
  layoutOf({
    id: 'national-monitoring-system-export',
    province: '全国',
    source: {
      issuer: null,
      title: '绩效运行监控（一体化系统导出）',
      year: null,
      note: '依据一体化数据项一节（计算符号、指标值、计量单位、当前完成值、可能性、是否整改）自拟，列名带星号。',
    },
    sheets: {
      监控导出: {
        rows: grid(`
一级指标|二级指标|三级指标名称|计算符号|年度指标值|计量单位|*当前完成值（定量填数字，定性填达成、部分达成、未达成）|全年预计完成情况|偏差原因分析|完成目标可能性|是否需要整改
产出指标|数量指标|培训人次|≥|800|人次|430|820||确定能|否
产出指标|时效指标|培训完成时间|定性|11月底前||部分达成|达成||有可能|否
效益指标|社会效益指标|持证率|≥|85|%|61|80|考期推迟|有可能|是
满意度指标|服务对象满意度指标|学员满意度|≥|90|%|95|95||确定能|否`),
      },
    },
    tables: [
      {
        kind: 'monitoring',
        unit: null,
        year: null,
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, actual G, expected H, reason I, possibility J',
        rows: '2-5',
      },
    ],
  }),
  layoutOf({
    id: 'national-messy-selfeval',
    province: '全国',
    source: {
      issuer: null,
      title: '排版错乱的自评表',
      year: null,
      note: '自拟：表从 D9 开始，列名含空格和换行，分组空白在下，一条指标名称续到下一行，末尾有模板残留和说明。',
    },
    sheets: {
      '表1 ': {
        rows: grid(`
一 级⏎指 标|二 级⏎指 标|三　级　指　标|年度⏎指标值⏎(A)|实际⏎完成值⏎(B)|完成率⏎(B/A)|分 值|得 分|偏差原因分析⏎及改进措施
产出指标|数量指标|指标1：编印资料|≥10000册|12,000册|120%|20|20
||指标2：发放资料|≥10000册|9 800册|98%|20|19.6|两处网点关闭
|质量指标|指标1：编校差错率|≤0.01%|0.008%||10|10
||指标2：
效益指标|社会效益指标|指标1：政策知晓率|不低于85%|８８.５％|104.12%|30|30
||……
满意度指标||指标1：群众满意度|≥XX%|||10
||指标2：来访者满意度|≥90%|0.93|103.33%|10|10
说明：1.得分最高不能超过该指标分值上限。`),
        at: 'D9',
        formats: { H17: '0%' },
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 D, level2 E, name F, target G, actual H, points J, score K, reason L',
        rows: '10-12, 14, 16-17',
      },
    ],
    // A placeholder target in a named row: neither clearly a row nor clearly a remnant.
    ignore: [{ sheet: '表1 ', range: 'D16:L16' }],
  }),
  layoutOf({
    id: 'national-ratios-beside-scores',
    province: '全国',
    source: {
      issuer: null,
      title: '共性比率计算表（分子、分母、比率）',
      year: null,
      note: '依据财预〔2013〕53号共性指标一节自拟：分子分母两列在前、比率为公式，空值以斜线表示。',
    },
    sheets: {
      比率计算: {
        rows: grid(`
共性指标计算表（2022年）
指标名称|分子|分母|比率
在职人员控制率|39|42|=B3/C3→0.9286
“三公经费”变动率|-0.89|8.02|=B4/C4→-0.111
预算完成率|905.5|930|=B5/C5→0.9737
支付进度率|/|/|/
政府采购执行率|120.4|126|=B7/C7→0.9556
自评得分|96.4|||
自评等级|优`),
        formats: { 'D3:D7': '0.00%' },
      },
    },
    tables: [
      { kind: 'ratios', year: '2022', cols: 'label A, value D', rows: '3-7' },
      { kind: 'score', pairs: 'A8:B8 A9:B9' },
    ],
  }),
];
