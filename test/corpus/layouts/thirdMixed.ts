import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Third corpus, the half that was opened. */
export const thirdMixed = [
  layoutOf({
    id: 'jilin-collected-data-items',
    province: '吉林',
    source: {
      issuer: null,
      title: '外事出国项目专项经费绩效评价表',
      year: null,
      address: 'https://github.com/hktianyi/Meeting',
      note: '检验检疫单位的专项经费评价表，发布单位未标明（同一系统中有长吉图项目的表，据此列入吉林）；权重、分值各级一列，采集数据项分两列，指标值在末，从原表；原表每个一级指标重复表头，此处只留一次，项目和数字自拟。',
    },
    sheets: {
      评价表: {
        rows: grid(`
培训项目专项经费绩效评价表
一级指标|权重|二级指标|分值|三级指标|计量单位|目标值（标准）|分值|采集数据项||指标值
||||||||数据项1|数据项2
预算绩效|50|预算管理|75|预算执行进度（7月）|%|40%|7|35.2|86|40.93%
||||预算执行进度（11月）|%|80.21%|8|70.1|86|81.51%
||||预算调整次数|次|0|5|0|/|0
||||项目资金是否被核减|是/否|否|25|否|/|否
||||结转结余资金率|%|0%|25|2.4|86|2.79%
||财务管理|25|用款计划差错率|%|0%|7|0|12|0%
||||是否存在违规行为|是/否|否|13|否|/|否
项目产出|25|产出数量|40|培训任务完成率|%|100%|20|6|6|100%
||||参训人员到课率|%|98%|20|388|402|96.52%
||产出质量|30|是否按规定程序审批|是/否|是|15|是|/|是
||产出时效|20|是否及时提交总结|是/否|是|10|是|/|是
项目效果|25|社会效益|20|是否促进业务交流|是/否|是|10|是|/|是`),
        merges: [
          'A1:K1',
          'A2:A3',
          'B2:B3',
          'C2:C3',
          'D2:D3',
          'E2:E3',
          'F2:F3',
          'G2:G3',
          'H2:H3',
          'I2:J2',
          'K2:K3',
          'A4:A10',
          'B4:B10',
          'C4:C8',
          'D4:D8',
          'C9:C10',
          'D9:D10',
          'A11:A14',
          'B11:B14',
          'C11:C12',
          'D11:D12',
        ],
      },
    },
    tables: [
      {
        kind: 'indicators',
        // Weight and points of the upper levels are no points of the row.
        cols: 'level1 A, level2 C, name E, unit F, target G, points H, actual K',
        rows: '4-15',
      },
    ],
  }),
  layoutOf({
    id: 'hubei-application-tasks-and-history',
    province: '湖北',
    source: {
      issuer: null,
      title: '部门整体支出绩效目标申报表（近两年指标值、年度重点工作）',
      year: null,
      note: `${COMPOSED}重点工作块中预期成效在预算之前，指标块有近两年指标值、预期当年实现值和确定依据，首列为块名；${INVENTED}`,
    },
    sheets: {
      部门整体: {
        rows: grid(`
部门整体支出绩效目标申报表
（2025年度）
申报部门||某县民政局||联系人||袁某
部门职能||负责社会救助、养老服务、殡葬和区划地名管理。
年度重点⏎工作|任务名称|主要内容||预期成效|预算安排⏎（万元）
|社会救助|发放低保和特困供养金||应保尽保，按月发放|3,860.00
|养老服务|建设12个农村互助点||覆盖60%的行政村|420.00
|殡葬改革|建设公益性墓地3处||新增墓穴2,600个|310.00
总体目标||完善救助体系，扩大养老服务供给。
年度绩效⏎指标|一级指标|二级指标|三级指标|近两年指标值||预期当年⏎实现值|指标值确定依据
||||2023年|2024年
|产出指标|数量指标|低保保障人数|11,206人|11,040人|≥10,900人|动态管理数
|||建设互助服务点|8个|10个|12个|工作计划
||质量指标|救助对象认定准确率|98.2%|98.9%|≥99%|抽查结果
||时效指标|救助金按月发放率|100%|100%|100%|政策要求
|效益指标|社会效益指标|互助点行政村覆盖率|41%|52%|≥60%|工作计划
|满意度指标|服务对象满意度指标|救助对象满意度|94%|95%|≥95%|问卷`),
        merges: [
          'A1:H1',
          'A2:H2',
          'A5:A8',
          'C5:D5',
          'A10:A17',
          'B10:B11',
          'C10:C11',
          'D10:D11',
          'E10:F10',
          'G10:G11',
          'H10:H11',
          'B12:B15',
          'C12:C13',
        ],
      },
    },
    tables: [
      { kind: 'profile', year: '2025', pairs: 'A3:C3 E3:G3 A4:C4' },
      {
        kind: 'tasks',
        unit: '万元',
        year: '2025',
        cols: 'name B, content C, expected E, amount F',
        rows: '6-8',
      },
      { kind: 'goals', cols: 'expected C', rows: '9' },
      {
        kind: 'indicators',
        year: '2025',
        // What was reached in the two years before has no role.
        cols: 'level1 B, level2 C, name D, target G, explanation H',
        rows: '12-17',
      },
    ],
  }),
  layoutOf({
    id: 'anhui-monitoring-ticks-october',
    province: '安徽',
    source: {
      issuer: null,
      title: '项目支出绩效目标执行监控表（1-10月，可能性打勾）',
      year: null,
      note: `${COMPOSED}按运行监控通行式样：可能性三列打勾在偏差原因之前，偏差原因只有分类打勾和说明，资金有全年预计；每个项目一张表；${INVENTED}`,
    },
    sheets: {
      智慧农业: {
        rows: grid(`
项目支出绩效目标执行监控表
（2025年度1-10月）
项目名称|智慧农业示范|||||主管部门|某县农业农村局
项目资金⏎（万元）|||年初预算数|1-10月⏎执行数|执行率|全年预计⏎执行数
|年度资金总额||180|142.6|79.22%|176
|其中：财政拨款||150|126.1|84.07%|150
|其他资金||30|16.5|55%|26
年度总体目标|建成示范基地6个。
绩效⏎指标|一级指标|二级指标|三级指标|年度⏎指标值|1-10月⏎完成情况|全年预计⏎完成情况|完成目标可能性|||偏差原因分析
|||||||确定能|有可能|完全不可能|人员保障|其他|原因说明
|产出指标|数量指标|建设示范基地|≥6个|4个|6个|√
|||安装监测设备|≥120套|120套|120套|√
||质量指标|数据接入率|≥95%|91%|95%||√|||√|两乡网络未通
|效益指标|经济效益指标|亩均节本|≥60元|52元|61元||√|||√|秋收后测算
|满意度指标|服务对象满意度指标|农户满意度|≥90%|尚未调查|92%|√`),
        merges: [
          'A1:M1',
          'A2:M2',
          'A4:A7',
          'A9:A15',
          'B9:B10',
          'C9:C10',
          'D9:D10',
          'E9:E10',
          'F9:F10',
          'G9:G10',
          'H9:J9',
          'K9:M9',
          'B11:B13',
          'C11:C12',
        ],
      },
      种业提升: {
        rows: grid(`
项目支出绩效目标执行监控表
（2025年度1-10月）
项目名称|种业提升工程|||||主管部门|某县农业农村局
项目资金⏎（万元）|||年初预算数|1-10月⏎执行数|执行率|全年预计⏎执行数
|年度资金总额||260|248|95.38%|260
年度总体目标|繁育良种3200亩。
绩效⏎指标|一级指标|二级指标|三级指标|年度⏎指标值|1-10月⏎完成情况|全年预计⏎完成情况|完成目标可能性|||偏差原因分析
|||||||确定能|有可能|完全不可能|人员保障|其他|原因说明
|产出指标|数量指标|繁育面积|3200亩|3200亩|3200亩|√
|效益指标|社会效益指标|良种覆盖率|≥97%|97.4%|97.4%|√`),
      },
    },
    tables: [
      { kind: 'profile', sheet: '智慧农业', year: '2025', pairs: 'A3:B3 G3:H3' },
      {
        kind: 'funds',
        sheet: '智慧农业',
        unit: '万元',
        year: '2025',
        cols: 'label B, initial D, executed E, rate F',
        rows: '5-7',
      },
      { kind: 'goals', sheet: '智慧农业', cols: 'expected B', rows: '8' },
      {
        kind: 'monitoring',
        sheet: '智慧农业',
        year: '2025',
        // The possibility is a tick in one of three columns, H to J.
        cols: 'level1 B, level2 C, name D, target E, actual F, expected G, reason M',
        rows: '11-15',
        doubt: ['role:possibility'],
      },
      { kind: 'profile', sheet: '种业提升', year: '2025', pairs: 'A3:B3 G3:H3' },
      {
        kind: 'funds',
        sheet: '种业提升',
        unit: '万元',
        year: '2025',
        cols: 'label B, initial D, executed E, rate F',
        rows: '5',
      },
      { kind: 'goals', sheet: '种业提升', cols: 'expected B', rows: '6' },
      {
        kind: 'monitoring',
        sheet: '种业提升',
        year: '2025',
        cols: 'level1 B, level2 C, name D, target E, actual F, expected G, reason M',
        rows: '9-10',
        doubt: ['role:possibility'],
      },
    ],
  }),
  layoutOf({
    id: 'henan-key-tasks-list',
    province: '河南',
    source: {
      issuer: null,
      title: '年度重点工作任务清单',
      year: null,
      note: `${COMPOSED}序号在前，牵头科室和完成时限夹在中间，预算以万元计在内容之前，下方合计和说明；${INVENTED}`,
    },
    sheets: {
      任务清单: {
        rows: grid(`
附件1

某市粮食和物资储备局2024年重点工作任务清单
序号|重点工作任务|牵头科室|预算资金⏎（万元）|主要工作内容|完成时限|预期目标
1|仓储设施提升|仓储科|1,250.00|改造高大平房仓8栋|2024年10月|新增完好仓容4万吨
2|应急保障体系|应急科|386.50|建设应急加工点6个|2024年9月|日应急加工能力达到180吨
3|质量安全监测|质检站|92.00|采集样品420份|全年|样品检测率100%
4|节粮减损宣传|办公室|15.00|开展主题活动12场|全年|知晓率不低于85%
|合计||1,743.50
说明：任务按季度报送进度。`),
      },
    },
    tables: [
      {
        kind: 'tasks',
        unit: '万元',
        year: '2024',
        cols: 'name B, amount D, content E, expected G',
        rows: '5-8',
      },
    ],
    ignore: [{ sheet: '任务清单', range: 'A9:G10' }],
  }),
  layoutOf({
    id: 'shaanxi-accounts-beside-ratios',
    province: '陕西',
    source: {
      issuer: null,
      title: '支出决算与管理比率同页（左右并排）',
      year: null,
      note: `${COMPOSED}左边按功能分类的支出有年初、调整和决算三列，右边自上而下是比率和人员两块，行数不齐；${INVENTED}`,
    },
    sheets: {
      测算底稿: {
        rows: grid(`
　
|某县气象灾害防御中心2023年绩效自评测算底稿
|金额单位：元
|功能科目|年初预算数|调整预算数|决算支出数|决算占比||管理比率|比率值
|社会保障和就业支出|312,600.00|318,420.00|318,420.00|8.67%||预算完成率|97.28%
|卫生健康支出|148,200.00|148,200.00|146,905.20|4.00%||预算调整率|3.05%
|灾害防治及应急管理支出|2,980,000.00|3,086,000.00|2,988,360.50|81.37%||结转结余率|2.72%
|住房保障支出|223,000.00|223,000.00|218,760.00|5.96%||公用经费控制率|94.36%
|合计|3,663,800.00|3,775,620.00|3,672,445.70|100.00%
|||||||人员类别|人数
|||||||编制数|26
|||||||在职人数|24
|||||||退休人数|9`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '元',
        year: '2023',
        cols: 'label B, budget C, adjusted D, actual E, share F',
        rows: '5-9',
      },
      { kind: 'ratios', year: '2023', cols: 'label H, value I', rows: '5-8' },
      { kind: 'staff', year: '2023', cols: 'label H, value I', rows: '11-13' },
    ],
  }),
];
