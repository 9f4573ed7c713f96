import { grid, layoutOf } from './layout';

/** Anhui: the standard project form, and the county tables for a whole department. */
export const anhui = [
  layoutOf({
    id: 'anhui-project-selfeval-2022',
    province: '安徽',
    source: {
      issuer: '池州市贵池区棠溪镇人民政府',
      title: '项目支出绩效自评表（委托业务项目）',
      year: '2022',
      note: '版式、列名、一级指标带分值、达成预期指标的写法、空的经济效益指标行从原表（检索得到的是转载的文件）；项目、单位和数字已改。',
    },
    sheets: {
      自评表: {
        rows: grid(`
附件：
项目支出绩效自评表
（2022年度）
项目名称||小型工程委托业务
主管部门||219-某区石岭镇人民政府|||实施单位||219001-某区石岭镇人民政府
项目资金⏎（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
||年度资金总额：|76|76|75.98|10|99.97%|10
||其中：本年财政拨款|76|76|75.98|—|99.97%|—
||　　　上年结转资金|0|0|0|—||—
||　　　其他资金|0|0|0|—||—
年度总体目标|预期目标||||实际完成情况
|委托编制预算、审计和测绘，资金76万元。||||完成委托业务，支付75.98万元。
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标(50分)|数量指标|委托业务项目数量|≥40个|42|8|8
||质量指标|委托报告合格率|≥100百分比|100|8|8
|||经费支出合规性|严格执行制度规定|达成预期指标|8|8
||时效指标|提交报告及时性|在计划时间内完成|达成预期指标|8|8
||成本指标|项目总成本|≤76万元|75.98|8|8
|||单项业务成本|符合相关规定|部分达成预期指标并具有一定效果|10|8|两项业务询价偏高，下年扩大询价范围
|效益指标(30分)|经济效益指标
||社会效益指标|对维护市场公平的影响|效果明显|达成预期指标|10|10
||生态效益指标|对节约用地的影响|效果明显|达成预期指标|10|10
||可持续影响指标|对制度健全的影响|效果明显|达成预期指标|10|10
|满意度指标(10分)|满意度指标|公众满意度|≥90百分比|93|10|10
总分||||||100|98`),
        merges: [
          'A2:I2',
          'A3:I3',
          'A4:B4',
          'C4:I4',
          'A5:B5',
          'C5:E5',
          'F5:G5',
          'H5:I5',
          'A6:B10',
          'A11:A12',
          'B11:E11',
          'F11:I11',
          'B12:E12',
          'F12:I12',
          'A13:A24',
          'B14:B19',
          'C15:C16',
          'C18:C19',
          'B20:B23',
          'A25:F25',
        ],
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A4:C4 A5:C5 F5:H5' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2022',
        cols: 'label C, initial D, budget E, executed F, points G, rate H, score I',
        rows: '7-10',
      },
      { kind: 'goals', year: '2022', cols: 'expected B, actual F', rows: '12' },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H, reason I',
        rows: '14-24',
      },
      { kind: 'score', pairs: 'A25:H25' },
    ],
    ignore: [{ sheet: '自评表', range: 'A1:I1' }],
  }),
  layoutOf({
    id: 'anhui-department-points-2023',
    province: '安徽',
    source: {
      issuer: '寿县（县直单位）',
      title: '2023年度部门整体支出绩效评价自评表',
      year: '2023',
      address: 'https://www.shouxian.gov.cn/public/118322758/1259995520.html',
      note: '序号列、一二级带分值、指标分值在指标解释之前、自评得分在末列，从原表；指标取其一部分，文字自拟。',
    },
    sheets: {
      Sheet1: {
        rows: grid(`
2023年度部门整体支出绩效评价自评表
单位|某县文化馆
序号|一级⏎指标|二级⏎指标|三级⏎指标|指标分值|指标解释|指标说明及评分标准|自评得分
1|规划⏎（15分）|基础信息⏎（3分）|基础信息⏎完整性|3|基础信息是否真实完整|真实、完整、准确各1分|3
2||工作计划⏎（6分）|年度工作⏎计划完整性|3|年度计划是否完整|完整可行得3分|3
3|||年度工作⏎计划明确性|3|年度计划是否可操作|明确得3分|2
4||绩效目标⏎（6分）|年度绩效⏎目标合理性|4|目标是否合理|依据充分1分，合理1分，设置2分|4
5|||年度绩效⏎目标明确性|2|目标是否量化|量化得2分|2
6|执行⏎（35分）|预算执行⏎（18分）|预算执行率|5|执行数与预算数之比|达到95%得满分|4.5
7|||预算调整率|5|调整数与预算数之比|不高于5%得满分|5
合计||||27|||23.5
注：本表由单位填报。`),
        merges: ['A1:H1', 'B4:B8', 'C5:C6', 'C7:C8', 'B9:B10', 'C9:C10'],
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, points E, explanation F, score H',
        rows: '4-10',
        // The scoring standard beside the explanation is an explanation too: not scored as a column.
      },
      { kind: 'score', pairs: 'A11:H11' },
    ],
    ignore: [{ sheet: 'Sheet1', range: 'A12:H12' }],
  }),
  layoutOf({
    id: 'anhui-sheet-per-project',
    province: '安徽',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（财预〔2020〕10号格式）',
      year: null,
      note: '依据标准表样的文字描述（标准格式一节）自拟：同一格式每个项目一张工作表，另有填表说明和下拉选项两张表。',
    },
    sheets: {
      填表说明: {
        rows: grid(`
填表说明
一、请各单位于3月底前报送。
二、得分最高不能超过该指标分值。`),
      },
      消防设备: {
        rows: grid(`
项目支出绩效自评表
（2023年度）
项目名称||消防设备更新
主管部门||某区文旅局|||实施单位||某区图书馆
项目资金（万元）|||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
||年度资金总额|30|32.5|31.2|10|0.96|9.6
||其中：当年财政拨款|30|32.5|31.2|—|0.96|—
年度总体目标|预期目标||||实际完成情况
|更新全馆消防设备。||||已更新并验收。
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|更新设备套数|≥60套|60套|25|25
||质量指标|验收合格率|=100%|100%|25|25
|效益指标|社会效益指标|消防隐患|≤0处|0处|30|30
|满意度指标|服务对象满意度指标|读者满意度|≥95%|94%|10|9.89|样本少，下年扩大
总分||||||100|99.49`),
        formats: { 'H6:H7': '0.00%' },
      },
      古籍修复: {
        rows: grid(`
项目支出绩效自评表
（2023年度）
项目名称||古籍修复
主管部门||某区文旅局|||实施单位||某区图书馆
项目资金（万元）|||年初预算数|全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分
||年度资金总额|12|12|12|10|1|10
||其中：当年财政拨款|12|12|12|—|1|—
年度总体目标|预期目标||||实际完成情况
|修复古籍。||||修复古籍52册。
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标|数量指标|指标1：修复册数|≥50册|52册|50|50
|||指标2：
|||……
|效益指标|社会效益指标|指标1：展出场次|≥2场|2场|30|30
|||指标2：
|满意度指标|服务对象满意度指标|指标1：观众满意度|≥90%|97%|10|10
总分||||||100|100`),
        formats: { 'H6:H7': '0.00%' },
      },
      选项: {
        rows: grid(`
达成年度指标
部分达成年度指标并具有一定效果
未达成年度指标且效果较差
≥
≤
＝
定性`),
        visibility: 'hidden',
      },
    },
    tables: [
      { kind: 'profile', sheet: '消防设备', pairs: 'A3:C3 A4:C4 F4:H4' },
      {
        kind: 'funds',
        sheet: '消防设备',
        unit: '万元',
        year: '2023',
        cols: 'label C, initial D, budget E, executed F, points G, rate H, score I',
        rows: '6-7',
      },
      { kind: 'goals', sheet: '消防设备', cols: 'expected B, actual F', rows: '9' },
      {
        kind: 'indicators',
        sheet: '消防设备',
        year: '2023',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H, reason I',
        rows: '11-14',
      },
      { kind: 'score', sheet: '消防设备', pairs: 'A15:H15' },
      { kind: 'profile', sheet: '古籍修复', pairs: 'A3:C3 A4:C4 F4:H4' },
      {
        kind: 'funds',
        sheet: '古籍修复',
        unit: '万元',
        year: '2023',
        cols: 'label C, initial D, budget E, executed F, points G, rate H, score I',
        rows: '6-7',
      },
      { kind: 'goals', sheet: '古籍修复', cols: 'expected B, actual F', rows: '9' },
      {
        kind: 'indicators',
        sheet: '古籍修复',
        year: '2023',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H, reason I',
        rows: '11, 14, 16',
      },
      { kind: 'score', sheet: '古籍修复', pairs: 'A17:H17' },
    ],
    unread: [{ sheet: '填表说明' }, { sheet: '选项' }],
  }),
];
