import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fifth corpus, by yet another author: the north. */
export const fifthNorth = [
  layoutOf({
    id: 'beijing-header-again-after-page',
    province: '北京',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（打印分页后重复表头）',
      year: null,
      note: `${COMPOSED}打印稿第二页重复一遍表头，一级指标名折行并带分值，标题后年度在中间一格，成本为一级指标；${INVENTED}`,
    },
    sheets: {
      自评: {
        rows: grid(`
||||||||附3
项目支出绩效自评表
|||（2024 年度）
项目名称||呼吸科门诊设备更新||||项目编码||11000024T000
主管部门||某市卫生健康委员会||||实施单位||某市胸科医院
项目负责人||郭某||||联系电话||010-8XXXXXXX
项目资金⏎（万元）||资金来源|年初预算数|全年预算数（A）|全年执行数（B）|分值（10分）|执行率（B/A）|得分
||年度资金总额|412.6|412.6|398.24|10|96.52%|9.65
||其中：当年财政拨款|300|300|285.64|—|95.21%|—
||　　　其他资金|112.6|112.6|112.6|—|100.00%|—
年度⏎总体⏎目标|年初设定目标|||||年度总体目标完成情况
|更新肺功能仪等设备11台套，缩短门诊检查等候时间。|||||设备全部到位，其中2台12月完成调试。
一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出⏎指标⏎（40分）|数量指标|购置设备台套数||=11台套|11台套|10|10
||培训操作人员||≥24人次|26人次|5|5
|质量指标|设备验收合格率||=100%|100%|10|10
一级指标|二级指标|三级指标||年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出⏎指标⏎（40分）|时效指标|安装调试完成时间||11月底前|12月|15|12|进口设备报关延后，下年提前签约
成本⏎指标⏎（20分）|经济成本指标|单台肺功能仪采购价||≤38.5万元|37.9万元|20|20
效益⏎指标⏎（20分）|社会效益指标|检查平均等候时间||≤3天|2.5天|20|20
满意度⏎指标⏎（10分）|服务对象满意度指标|门诊患者满意度||≥90%|94.2%|10|10
总分||||||100|96.65`),
        merges: ['A2:I2', 'A7:B10', 'A11:A12', 'B12:F12', 'G12:I12', 'A14:A16', 'B14:B15', 'A22:F22'],
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A4:C4 G4:I4 A5:C5 G5:I5 A6:C6 G6:I6' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        cols: 'label C, initial D, budget E, executed F, points G, rate H, score I',
        rows: '8-10',
      },
      { kind: 'goals', cols: 'expected B, actual G', rows: '12' },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 A, level2 B, name C, target E, actual F, points G, score H, reason I',
        rows: '14-16, 18-21',
      },
      { kind: 'score', pairs: 'A22:H22' },
    ],
  }),
  layoutOf({
    id: 'tianjin-economic-three-years',
    province: '天津',
    source: {
      issuer: null,
      title: '近三年支出决算对比表（部门经济分类）',
      year: null,
      note: `${COMPOSED}编码在前，三年决算数并列，末年与上年比较的增减额、增减幅度和占比在后，单位写在左上角；${INVENTED}`,
    },
    sheets: {
      三年对比: {
        rows: grid(`
|某区图书馆近三年支出决算对比表
单位：元
编码|部门经济分类科目|2022年决算数|2023年决算数|2024年决算数|2024年比2023年||2024年占比
|||||增减额|增减幅度（%）
301|工资福利支出|6,812,400.00|7,020,155.30|7,118,600.45|98,445.15|1.40|61.98%
302|商品和服务支出|3,204,118.26|3,010,442.10|2,986,310.92|-24,131.18|-0.80|26.00%
303|对个人和家庭的补助|212,300.00|198,640.00|201,115.00|2,475.00|1.25|1.75%
310|资本性支出|486,000.00|1,260,900.00|1,179,880.00|-81,020.00|-6.43|10.27%
|合计|10,714,818.26|11,490,137.40|11,485,906.37|-4,231.03|-0.04|100.00%`),
        merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:G3', 'H3:H4'],
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '元',
        // What was spent the year before last has no role.
        cols: 'label B, previous D, actual E, change F, changeRate G, share H',
        rows: '5-9',
        doubt: ['role:function'],
      },
    ],
  }),
  layoutOf({
    id: 'hebei-town-small-projects',
    province: '河北',
    source: {
      issuer: null,
      title: '乡镇小额项目绩效自评情况（一页三个小表，无一二级指标）',
      year: null,
      note: `${COMPOSED}乡镇自制，每个项目一行名称和金额，下面一张只有序号、指标、指标值、完成值、得分的小表，没有一二级；${INVENTED}`,
    },
    sheets: {
      小项目: {
        rows: grid(`
某镇人民政府2023年度小额项目绩效自评情况
项目一|乡村道路路灯维护|||财政资金18.6万元
序号|绩效指标|指标值|完成值|自评得分|说明
1|维护路灯盏数|≥420盏|428盏|40
2|亮灯率|≥95%|96.3%|30
3|村民满意度|≥90%|92%|30

项目二|村级公益岗位补贴|||财政资金24万元
序号|绩效指标|指标值|完成值|自评得分|说明
1|聘用公益岗位|20人|19人|38|一人中途离岗
2|补贴发放及时率|100%|100%|30
3|在岗人员满意度|≥95%|100%|30

项目三|垃圾清运|||财政资金9.8万元
序号|绩效指标|指标值|完成值|自评得分|说明
1|清运垃圾|≥1500吨|1,562吨|50
2|群众投诉件数|≤5件|2件|50`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'name B, target C, actual D, score E',
        rows: '4-6',
        doubt: ['role:reason', 'role:explanation'],
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'name B, target C, actual D, score E, reason F',
        rows: '10-12',
        doubt: ['role:reason', 'role:explanation'],
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'name B, target C, actual D, score E',
        rows: '16-17',
        doubt: ['role:reason', 'role:explanation'],
      },
    ],
    // `项目一` with its name, and an amount within a text.
    ignore: [
      { sheet: '小项目', range: 'A2:F2' },
      { sheet: '小项目', range: 'A8:F8' },
      { sheet: '小项目', range: 'A14:F14' },
    ],
  }),
  layoutOf({
    id: 'shanxi-indicators-lying-across',
    province: '山西',
    source: {
      issuer: null,
      title: '项目绩效指标完成情况表（指标横排）',
      year: null,
      note: `${COMPOSED}为放进幻灯片而横排，一列一个指标，一二三级、目标、完成、分值、得分各占一行；${INVENTED}`,
    },
    sheets: {
      横排: {
        rows: grid(`
某县疾控中心2023年健康素养促进项目绩效指标完成情况
一级指标|产出指标|||效益指标|满意度指标
二级指标|数量指标||质量指标|社会效益指标|服务对象满意度指标
三级指标|举办讲座|发放资料|讲座覆盖率|居民健康素养水平|居民满意度
年度指标值|≥60场|≥3万份|≥90%|≥28%|≥85%
实际完成值|64场|3.2万份|93.1%|27.4%|89%
分值|20|10|20|30|10
得分|20|10|20|29.36|10
偏差原因||||监测点更换`),
        merges: ['A1:F1', 'B2:D2', 'B3:C3'],
      },
    },
    tables: [
      {
        kind: 'indicators',
        given: ['B', 'C', 'D', 'E', 'F'].map((column) => ({
          level1: column < 'E' ? 'B2' : `${column}2`,
          level2: column === 'C' ? 'B3' : `${column}3`,
          name: `${column}4`,
          target: `${column}5`,
          actual: `${column}6`,
          points: `${column}7`,
          score: `${column}8`,
          ...(column === 'E' ? { reason: 'E9' } : {}),
        })),
      },
    ],
  }),
  layoutOf({
    id: 'neimenggu-banner-list-with-parts',
    province: '内蒙古',
    source: {
      issuer: null,
      title: '旗级部门项目支出自评汇总（各部分得分分列）',
      year: null,
      note: `${COMPOSED}一行一个项目，自评得分之下分产出、效益、满意度和总分，合计行在最上面，末列等级；${INVENTED}`,
    },
    sheets: {
      汇总: {
        rows: grid(`
某旗农牧和科技局2023年项目支出绩效自评汇总表
编制：计财股||||||||||单位：万元
项目名称|项目类型|预算安排（A）|实际支出（B）|支出进度（B/A）|自评得分||||等级|整改事项
|||||产出|效益|满意度|总分
合计||2,018.5|1,943.78|96.30%
黑土地保护|延续|860|845.2|98.28%|49.5|29|10|98.3|优
肉牛育肥补贴|延续|720|720|100.00%|50|28.5|9.6|98.1|优
秸秆综合利用|新增|318.5|262.18|82.32%|42.6|26|10|86.83|良|加快验收付款
农技推广|延续|120|116.4|97.00%|48.9|28|10|96.6|优`),
        merges: ['A1:K1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:I3', 'J3:J4', 'K3:K4'],
      },
    },
    tables: [
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget C, executed D, rate E, score I',
        rows: '5-9',
        // Any of the four scores; the budget of no stage.
        doubt: ['role:score', 'same:initial=budget'],
      },
    ],
    ignore: [{ sheet: '汇总', range: 'A2:K2' }],
  }),
  layoutOf({
    id: 'shandong-from-pdf',
    province: '山东',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（由 PDF 转换）',
      year: null,
      note: `${COMPOSED}由 PDF 转成，列之间多出空列，页脚页码夹在行间，未合并，百分号前有空格，名称里夹空格；${INVENTED}`,
    },
    sheets: {
      'Table 1': {
        rows: grid(`
|||项目支出绩效自评表
||||2022 年度
项目名称|||渔业资源 增殖放流||||||
主管部门|||某市海洋发展局||||实施单位||某市海洋与渔业执法支队
||||年初预算数|全年预算数||全年执行数|分值|执行率|得分
项目资金|||年度资金总额|350|336||331.8|10|98.75 %|9.88
（万元）|||其中：当年财政拨款|350|336||331.8|-|98.75 %|-
||||||||||
一级指标||二级指标|三级指标||年度指标值||实际完成值|分值|得分|偏差原因及改进措施
产出指标||数量指标|放流中国对虾||≥4.5 亿尾||4.62 亿尾|15|15
|||放流 牙鲆||≥120 万尾||108 万尾|10|9|苗种检疫淘汰一批，次年增选两家育苗场
||质量指标|苗种检验合格率||100 %||100 %|15|15
||||||第 1 页
||时效指标|放流完成时间||7 月底前||7 月 20 日|10|10
效益指标||生态效益指标|近海资源量||稳步回升||达成预期指标|20|18
||经济效益指标|捕捞渔民增收||≥800 元||860 元|10|10
满意度指标||服务对象满意度指标|渔民满意度||≥90 %||93 %|10|10
总 分||||||||100|96.88
||||||第 2 页`),
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A3:D3 A4:D4 H4:J4' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2022',
        cols: 'label D, initial E, budget F, executed H, points I, rate J, score K',
        rows: '6-7',
      },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 A, level2 C, name D, target F, actual H, points I, score J, reason K',
        rows: '10-12, 14-17',
      },
      { kind: 'score', pairs: 'A18:J18' },
    ],
    // The numbers of the pages.
    ignore: [
      { sheet: 'Table 1', range: 'F13:H13' },
      { sheet: 'Table 1', range: 'F19:H19' },
    ],
  }),
  layoutOf({
    id: 'henan-payment-ledger',
    province: '河南',
    source: {
      issuer: null,
      title: '项目资金支付台账（会计自用，按指标文号）',
      year: null,
      note: `${COMPOSED}会计手工台账：文号、日期、项目、指标数、本月支付、累计支付、余额、进度，月末小计和备忘夹在表外；${INVENTED}`,
    },
    sheets: {
      台账: {
        rows: grid(`
2024年项目资金支付台账
截至：|9月30日||||||单位：元
指标文号|下达日期|项目名称|预算指标数|9月支付|累计支付数|指标余额|支付进度|经办
某财预〔2024〕6号|2月8日|学生营养改善|1,860,000.00|168,400.00|1,302,600.00|557,400.00|70.03%|冯
某财预〔2024〕6号|2月8日|校园安防|240,000.00|0.00|240,000.00|0.00|100.00%|冯
某财教〔2024〕31号|4月2日|薄弱环节改善|3,100,000.00|486,000.00|1,944,300.00|1,155,700.00|62.72%|靳
某财教〔2024〕58号|6月20日|特岗教师补助|528,000.00|88,000.00|264,000.00|264,000.00|50.00%|冯
||合计|5,728,000.00|742,400.00|3,750,900.00|1,977,100.00|65.48%

备忘：58号文10月补下达一批，勿忘入账。`),
      },
    },
    tables: [
      {
        kind: 'funds',
        unit: '元',
        year: '2024',
        cols: 'label C, budget D, executed F, rate H',
        rows: '4-8',
        doubt: ['same:initial=budget'],
      },
    ],
    ignore: [
      { sheet: '台账', range: 'A2:I2' },
      { sheet: '台账', range: 'A10:I10' },
    ],
  }),
];
