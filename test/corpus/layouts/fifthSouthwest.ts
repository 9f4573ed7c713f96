import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fifth corpus, by yet another author: the south-west, and the whole country. */
export const fifthSouthwest = [
  layoutOf({
    id: 'yunnan-department-tasks-approved',
    province: '云南',
    source: {
      issuer: null,
      title: '部门整体支出绩效自评表（批复金额与实际支出，指标性质分列）',
      year: null,
      note: `${COMPOSED}按云南部门整体自评的块次序：年度目标按财年分行，重点工作任务有项目级次和批复金额三列，指标分性质、值、单位；${INVENTED}`,
    },
    sheets: {
      GK14: {
        rows: grid(`
部门整体支出绩效自评表
||||||||公开14表
部门名称|某县卫生健康局
内容|||说明
部门总体目标|部门职责||负责全县公共卫生、医疗服务和计划生育服务。
一、部门年度目标
财年|目标||实际完成情况
2024|完善县域医共体，提高基层诊疗量占比。||基层诊疗量占比达到61.8%。
二、部门年度重点工作任务
任务名称|项目级次|主要内容|批复金额（万元）|||实际支出金额（万元）|预算执行率|未完全执行原因
|||总额|财政拨款|其他资金
基本公共卫生服务|本级|提供12类服务|2,680.00|2,680.00|0.00|2,615.68|97.60%|绩效部分次年清算
村医补助|本级|按月发放312名村医补助|561.60|561.60|0.00|561.60|100.00%
医共体信息化|本级|联通14家乡镇卫生院|420.00|300.00|120.00|376.32|89.60%|尾款未验收
三、部门整体支出绩效指标
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|偏差原因
产出指标|数量指标|服务村医人数|=|312|人|312
||联通卫生院|>=|14|家|13|一家搬迁新址
|质量指标|健康档案规范率|>=|90|%|92.6
效益指标|社会效益指标|基层诊疗量占比|>=|60|%|61.8
满意度指标|服务对象满意度指标|居民满意度|>=|85|%|88
其他需要说明的事项|无`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3' },
      { kind: 'goals', cols: 'expected B, actual D', rows: '8' },
      {
        kind: 'tasks',
        unit: '万元',
        cols: 'name A, content C, amount D',
        rows: '12-14',
      },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, actual G, reason H',
        rows: '17-21',
      },
    ],
    // Duties in three cells, and the closing remark.
    ignore: [
      { sheet: 'GK14', range: 'A4:I5' },
      { sheet: 'GK14', range: 'A22:I22' },
    ],
  }),
  layoutOf({
    id: 'xizang-two-projects-beside',
    province: '西藏',
    source: {
      issuer: null,
      title: '两个项目自评左右对照（列序不同）',
      year: null,
      note: `${COMPOSED}左右两个项目由两个股室各填一半，列序不同，右边多一列完成率，中间空一列，总分不在同一行；${INVENTED}`,
    },
    sheets: {
      对照: {
        rows: grid(`
某县教育局2024年项目自评对照
（基教股填报）|||||||（后勤股填报）
一级指标|二级指标|三级指标|指标值|完成值|得分||一级指标|二级指标|三级指标|得分|完成值|完成率|指标值|扣分原因
产出|数量|资助学生|≥860人|874人|30||产出|数量|改造食堂|20|5个|100%|5个
|质量|资助对象准确率|100%|100%|30|||数量|更新灶具|9|18套|90%|20套|运输受阻
效益|社会效益|辍学率|0%|0%|30|||时效|完工时间|20|8月|100%|8月底前
满意度|服务对象|学生满意度|≥95%|97%|10||效益|社会效益|食品安全事故|40|0起|100%|0起
总分|||||100||满意度|服务对象|师生满意度|10|93%|103.33%|≥90%
|||||||总分|||99`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 A, level2 B, name C, target D, actual E, score F',
        rows: '4-7',
      },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 H, level2 I, name J, score K, actual L, target N, reason O',
        rows: '4-8',
        // A rate of completion is no coefficient of the score.
        doubt: ['role:coefficient'],
      },
      { kind: 'score', pairs: 'A8:F8 H9:K9' },
    ],
    ignore: [{ sheet: '对照', range: 'A2:O2' }],
  }),
  layoutOf({
    id: 'guizhou-remarks-between-rows',
    province: '贵州',
    source: {
      issuer: null,
      title: '项目绩效自评表（行间夹说明，权重在名称之后）',
      year: null,
      note: `${COMPOSED}资金以元计，指标行之间夹着通栏的说明，权重紧跟三级指标，佐证材料在得分之后，单位写在标题之前；${INVENTED}`,
    },
    sheets: {
      自评: {
        rows: grid(`
单位：元
某县农村饮水工程维修养护项目绩效自评表
||（2023年度）
项目负责人|罗某|||自评时间|2024年2月26日
资金来源|年初预算数|调整后预算数|全年支出数|执行率|分值|得分
合计|2,150,000|2,150,000|2,085,500|97.00%|10|9.7
省级补助|1,500,000|1,500,000|1,500,000|100.00%
县级配套|650,000|650,000|585,500|90.08%
一级指标|二级指标|三级指标|权重|目标值|完成值|得分|佐证材料|未完成原因
产出指标|数量指标|维修工程处数|15|≥86处|88处|15|验收单
||更换管网|15|≥24公里|23.1公里|14.44|竣工图|两村改线
说明：更换管网含入户支管。
|质量指标|水质合格率|20|≥90%|93.5%|20|检测报告
效益指标|社会效益指标|受益人口|15|≥2.6万人|2.71万人|15|村级台账
||停水投诉|15|≤12起|10起|15|热线记录
说明：停水投诉以县级热线登记为准。
满意度指标|服务对象满意度指标|用水户满意度|10|≥90%|91%|10|问卷
总分|||100|||99.14`),
        merges: ['A2:I2', 'A12:I12', 'A16:I16'],
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A4:B4 E4:F4' },
      {
        kind: 'funds',
        unit: '元',
        year: '2023',
        cols: 'label A, initial B, budget C, executed D, rate E, points F, score G',
        rows: '6-8',
      },
      {
        kind: 'indicators',
        year: '2023',
        // The evidence is neither reason nor explanation.
        cols: 'level1 A, level2 B, name C, points D, target E, actual F, score G, reason I',
        rows: '10-11, 13-15, 17',
        doubt: ['role:explanation'],
      },
      { kind: 'score', pairs: 'A18:G18' },
    ],
    // Remarks across the table, between its rows.
    ignore: [
      { sheet: '自评', range: 'A12:I12' },
      { sheet: '自评', range: 'A16:I16' },
    ],
  }),
  layoutOf({
    id: 'sichuan-funds-lying-across',
    province: '四川',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（资金横排：预算、执行、执行率各一行）',
      year: null,
      note: `${COMPOSED}资金按总额、财政、其他分列，预算数、执行数、执行率各占一行，指标性质、值、单位与完成值分列，下接评价结论；${INVENTED}`,
    },
    sheets: {
      '51100024T自评': {
        rows: grid(`
项目支出绩效自评表
（2024年度）
项目名称|||乡镇消防站建设
主管部门|||某市应急管理局|||实施单位|某市应急保障中心
预算执行情况⏎（万元）|资金来源||年度资金总额|其中：财政拨款|其他资金
|预算数||480.00|400.00|80.00
|执行数||456.96|390.96|66.00
|执行率||95.20%|97.74%|82.50%
年度目标|建成乡镇专职消防站6个，配齐装备。
完成情况|建成6个，1个站装备年底到位。
一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因
产出指标|数量指标|建成消防站|=|6|个|6|30|30
||配备消防车|≥|12|辆|11|10|9.17|底盘缺货
|质量指标|验收合格率|=|100|%|100|20|20
效益指标|社会效益指标|接警出动时间|≤|15|分钟|13|20|20
满意度指标|满意度指标|乡镇满意度|≥|90|%|94|10|10
评价结论|项目总体完成较好，自评98.69分。
存在问题|底盘供货延迟。
改进措施|提前签订采购合同。
项目负责人：|任某|||财务负责人：|雷某`),
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A3:D3 A4:D4 G4:H4' },
      {
        kind: 'funds',
        unit: '万元',
        given: ['D', 'E', 'F'].map((column) => ({
          label: `${column}5`,
          budget: `${column}6`,
          executed: `${column}7`,
          rate: `${column}8`,
        })),
        doubt: ['same:initial=budget'],
      },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 A, level2 B, name C, operator D, target E, unit F, actual G, points H, score I, reason J',
        rows: '12-16',
      },
      { kind: 'remarks', pairs: 'A18:B18 A19:B19' },
    ],
    ignore: [
      // The goal and what came of it, one below the other: one row, or two.
      { sheet: '51100024T自评', range: 'A9:J10' },
      { sheet: '51100024T自评', range: 'A17:J17' },
      { sheet: '51100024T自评', range: 'A20:J20' },
    ],
  }),
  layoutOf({
    id: 'national-university-with-checklist',
    province: '全国',
    source: {
      issuer: null,
      title: '高校专项自评工作簿（自评表、经济分类执行、审核要点、填报说明）',
      year: null,
      note: '自拟：高校财务处汇编的工作簿，自评表标题在中间一列，经济分类执行表以万元计，另有审核要点清单和填报说明两张不应读的表。',
    },
    sheets: {
      填报说明: {
        rows: grid(`
填报说明
1.本表由项目负责人填写，财务处复核。
2.金额保留两位小数，完成值以佐证材料为准。
3.得分不得超过分值。`),
      },
      自评表: {
        rows: grid(`
||||改善基本办学条件专项绩效自评表
||||（2023年度）
专项名称|教学实验楼修缮|||||归口部门|基建处
专项资金⏎（万元）|来源|年初预算数|全年预算数|全年执行数|执行率|分值|得分
|资金总额|1,260.00|1,260.00|1,260.00|100.00%|10|10
|　当年财政拨款|1,260.00|1,260.00|1,260.00|100.00%
一级指标|二级指标|三级指标|年度指标值|实际完成值|完成程度|分值|得分|未达成原因
成本指标|经济成本指标|单位面积修缮成本|≤1800元/平方米|1,752元/平方米|达成|20|20
产出指标|数量指标|修缮面积|≥7000平方米|7,050平方米|达成|20|20
|质量指标|竣工验收合格率|100%|100%|达成|10|10
|时效指标|竣工时间|8月31日前|9月12日|部分达成|10|8|暑期持续降雨
效益指标|社会效益指标|受益学生|≥6200人|6,480人|达成|20|20
满意度指标|服务对象满意度指标|师生满意度|≥90%|93.7%|达成|10|10
总分||||||100|98`),
      },
      经济分类: {
        rows: grid(`
专项资金支出明细（2023年）
支出经济科目|预算（万元）|支出（万元）|完成比例
维修（护）费|1,020.00|1,036.40|101.61%
专用设备购置|180.00|166.85|92.69%
其他商品和服务支出|60.00|56.75|94.58%
合计|1,260.00|1,260.00|100.00%`),
      },
      审核要点: {
        rows: grid(`
序号|审核内容|审核要点|是否符合|复核人
1|完整性|各项是否填列齐全|是|秦某
2|逻辑性|总分是否等于各项之和|是|秦某
3|佐证材料|是否逐项附证明|否|秦某`),
      },
    },
    tables: [
      { kind: 'profile', sheet: '自评表', year: '2023', pairs: 'A3:B3 G3:H3' },
      {
        kind: 'funds',
        sheet: '自评表',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial C, budget D, executed E, rate F, points G, score H',
        rows: '5-6',
      },
      {
        kind: 'indicators',
        sheet: '自评表',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points G, score H, reason I',
        rows: '8-13',
        // How far it was completed, in words.
        doubt: ['role:coefficient'],
      },
      { kind: 'score', sheet: '自评表', pairs: 'A14:H14' },
      {
        kind: 'accounts',
        sheet: '经济分类',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, actual C, rate D',
        rows: '3-6',
      },
    ],
    unread: [{ sheet: '填报说明' }, { sheet: '审核要点' }],
  }),
];
