import { own } from './own';

/** Several things in one sheet, and rows between a header and its figures that are neither. */
export const gathered = [
  own(
    'projects-carried-with-their-money-beside-indicators',
    '自拟',
    '项目绩效自评汇总表',
    '项目名称、预算、执行只在第一行填，右边是指标，每个项目满分相同',
    `
2023年项目绩效自评汇总表
序号|项目名称|预算数（万元）|执行数（万元）|一级指标|二级指标|三级指标|指标值|完成值|分值|得分
1|送戏下乡|50|49|产出指标|数量指标|演出场次|≥80场|82场|50|50
||||效益指标|社会效益指标|观众人次|≥2万|2.3万|40|40
||||满意度指标|服务对象满意度指标|观众满意度|≥90%|96%|10|10
2|文物修缮|200|180|产出指标|数量指标|修缮文物|3处|3处|50|50
||||效益指标|社会效益指标|开放天数|≥300天|290天|40|38.7
||||满意度指标|服务对象满意度指标|游客满意度|≥90%|92%|10|10`,
    [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 E, level2 F, name G, target H, actual I, points J, score K',
        rows: '3-5',
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 E, level2 F, name G, target H, actual I, points J, score K',
        rows: '6-8',
      },
    ],
    { ignore: [{ sheet: '表', range: 'A3:D8' }] },
  ),
  own(
    'staff-with-parts-below-each-number',
    '自拟',
    '机构编制和人员情况',
    '编制总数和实有人数下各有其中',
    `
二、机构编制和人员情况
内设机构数|8
编制总数|60
其中：行政编制|20
　　　事业编制|40
年末实有人数|57
其中：行政人员|19
　　　事业人员|38
离退休人员|12
长期聘用人员|3`,
    [
      { kind: 'profile', pairs: 'A2:B2', doubt: ['kind'] },
      { kind: 'staff', pairs: 'A3:B3 A4:B4 A5:B5 A6:B6 A7:B7 A8:B8 A9:B9 A10:B10' },
    ],
    { ignore: [{ sheet: '表', range: 'A2:B2' }] },
  ),
  own(
    'goal-and-achievement-below-each-other',
    '自拟',
    '项目支出绩效自评表',
    '年度总体目标左列一格，预期目标和实际完成各占一行',
    `
项目支出绩效自评表（2023年度）
项目名称|残疾人康复|实施单位|某县残联
年度总体目标|预期目标|为800名残疾人提供康复服务，适配辅具300件。
|实际完成情况|服务残疾人826名，适配辅具312件。
绩⏎效⏎指⏎标|一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分
|产出指标|数量指标|康复服务人数|≥800人|826人|25|25
||质量指标|辅具适配率|≥95%|97%|25|25
|效益指标|社会效益指标|生活自理改善率|≥60%|63%|30|30
|满意度指标|服务对象满意度指标|残疾人满意度|≥90%|95%|10|10`,
    [
      { kind: 'profile', pairs: 'A2:B2 C2:D2' },
      { kind: 'goals', given: [{ expected: 'C3' }, { actual: 'C4' }], doubt: ['columns'] },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H',
        rows: '6-9',
      },
    ],
  ),
  own(
    'sources-as-columns-with-total-first',
    '自拟',
    '项目资金情况',
    '资金来源为列，预算、执行、执行率各一行',
    `
项目资金使用情况（万元）
资金类别|合计|中央资金|省级资金|县级资金|其他资金
预算数|500|300|100|80|20
执行数|480|300|95|70|15
执行率|96%|100%|95%|87.5%|75%`,
    [
      {
        kind: 'funds',
        unit: '万元',
        given: ['B', 'C', 'D', 'E', 'F'].map((column) => ({
          label: `${column}2`,
          budget: `${column}3`,
          executed: `${column}4`,
          rate: `${column}5`,
        })),
        doubt: ['columns', 'kind', 'same:actual=executed'],
      },
    ],
  ),
  own(
    'classes-as-banners-with-subtotals',
    '自拟',
    '绩效自评打分表',
    '一级指标带分值占一整行，每段末有小计',
    `
某镇2023年绩效自评打分表
指标名称|评分标准|目标|完成|分值|得分
一、产出指标（50分）
新建公厕|每少1座扣5分|10座|10座|20|20
垃圾清运率|每低1%扣1分|100%|99%|30|29
小计||||50|49
二、效益指标（40分）
村容改善|视情况打分|明显改善|明显改善|20|18
受益人口|按比例|≥1.2万人|1.3万人|20|20
小计||||40|38
三、满意度指标（10分）
村民满意度|每低1%扣1分|≥90%|93%|10|10
小计||||10|10
总计||||100|97`,
    [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'name A, explanation B, target C, actual D, points E, score F',
        given: [
          ...[4, 5].map((row) => ({
            level1: 'A3',
            name: `A${row}`,
            explanation: `B${row}`,
            target: `C${row}`,
            actual: `D${row}`,
            points: `E${row}`,
            score: `F${row}`,
          })),
          ...[8, 9].map((row) => ({
            level1: 'A7',
            name: `A${row}`,
            explanation: `B${row}`,
            target: `C${row}`,
            actual: `D${row}`,
            points: `E${row}`,
            score: `F${row}`,
          })),
          {
            level1: 'A11',
            name: 'A12',
            explanation: 'B12',
            target: 'C12',
            actual: 'D12',
            points: 'E12',
            score: 'F12',
          },
        ],
      },
      { kind: 'score', pairs: 'A14:F14' },
    ],
  ),
  own(
    'template-lines-left-between-filled-ones',
    '自拟',
    '项目支出绩效自评表',
    '每个二级指标下留着没填的指标2：和……',
    `
项目支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|指标1：培训场次|≥10场|10场|25|25
||指标2：
||……
|质量指标|指标1：培训合格率|≥95%|98%|25|25
||指标2：
|时效指标|指标1：
||指标2：
效益指标|社会效益指标|指标1：持证上岗率|≥80%|85%|30|30
||……
满意度指标|服务对象满意度指标|指标1：学员满意度|≥90%|96%|10|10
||指标2：
总分|||||90|90`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, reason H',
        given: [
          { level1: 'A3', level2: 'B3', name: 'C3', target: 'D3', actual: 'E3', points: 'F3', score: 'G3' },
          { level1: 'A3', level2: 'B6', name: 'C6', target: 'D6', actual: 'E6', points: 'F6', score: 'G6' },
          { level1: 'A3', level2: 'B8', name: 'C8' },
          {
            level1: 'A10',
            level2: 'B10',
            name: 'C10',
            target: 'D10',
            actual: 'E10',
            points: 'F10',
            score: 'G10',
          },
          {
            level1: 'A12',
            level2: 'B12',
            name: 'C12',
            target: 'D12',
            actual: 'E12',
            points: 'F12',
            score: 'G12',
          },
        ],
      },
      { kind: 'score', given: [{ label: 'A14', value: 'G14' }] },
    ],
  ),
  own(
    'indicators-with-proof-source-department-and-share',
    '自拟',
    '部门绩效指标完成情况表',
    '责任科室、数据来源、佐证材料、完成比例夹在列中间',
    `
2023年部门绩效指标完成情况表
序号|责任科室|指标类别|绩效指标|计量单位|计划值|完成值|完成比例|数据来源|权重|自评得分|备注
1|业务一科|数量指标|办结信访件|件|500|530|106%|系统统计|20|20
2|业务一科|质量指标|按期办结率|%|95|97.2|102.3%|系统统计|20|20
3|业务二科|时效指标|平均办理天数|天|15|13|115%|台账|20|20
4|综合科|社会效益指标|重复信访率|%|10|8|120%|系统统计|20|20
5|综合科|满意度指标|群众满意度|%|85|88|103.5%|问卷|20|20`,
    [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level2 C, name D, unit E, target F, actual G, explanation I, points J, score K',
        rows: '3-7',
        doubt: ['role:explanation'],
      },
    ],
  ),
  own(
    'transfer-goals-of-an-area',
    '自拟',
    '转移支付区域绩效目标申报表',
    '专项名称、各级主管部门，资金没有表头，金额带单位在左列',
    `
中央对地方转移支付区域绩效目标申报表
（2024年度）
专项名称||农村危房改造补助资金
中央主管部门||住房城乡建设部|||专项实施期|2024年
省级财政部门||某省财政厅|||省级主管部门|某省住建厅
资金情况⏎（万元）|年度金额：||8600
|其中：中央补助||6000
|　　　地方资金||2600
年度目标|改造农村危房3200户，保障住房安全。
绩效指标|一级指标|二级指标|三级指标||指标值
|产出指标|数量指标|改造危房户数||≥3200户
||质量指标|验收合格率||100%
|效益指标|社会效益指标|住房安全保障率||100%
|满意度指标|服务对象满意度指标|农户满意度||≥90%`,
    [
      { kind: 'profile', year: '2024', pairs: 'A3:C3 A4:C4 F4:G4 A5:C5 F5:G5' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        cols: 'label B, budget D',
        rows: '6-8',
        doubt: ['columns'],
      },
      { kind: 'goals', cols: 'expected B', rows: '9' },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 B, level2 C, name D, target F',
        rows: '11-14',
      },
    ],
  ),
  own(
    'tasks-planned-by-quarter',
    '自拟',
    '年度重点工作任务分解表',
    '工作类别合并，四个季度的安排各一列，末列经费',
    `
2024年重点工作任务分解表
工作类别|重点任务|一季度安排|二季度安排|三季度安排|四季度安排|责任人|经费预算（万元）
基层治理|网格化建设|制定方案|划分网格|配备人员|总结验收|张某|60
|平安创建|动员部署|排查隐患|整改销号|检查评比|李某|25
民生服务|老年食堂|选址|装修|试运行|正式运营|王某|80`,
    [
      {
        kind: 'tasks',
        year: '2024',
        cols: 'name B, amount H',
        rows: '3-5',
        doubt: ['role:content', 'role:expected'],
      },
    ],
  ),
  own(
    'sangong-parts-across-and-years-down',
    '自拟',
    '“三公”经费变动情况表',
    '各部分为列，上年决算、本年预算、本年决算各一行',
    `
某局“三公”经费变动情况表
单位：万元
年度|合计|因公出国（境）费|公务用车购置费|公务用车运行维护费|公务接待费
2022年决算数|18.6|0|0|15.2|3.4
2023年预算数|20|0|0|16|4
2023年决算数|16.9|0|0|14.1|2.8`,
    [
      {
        kind: 'sangong',
        unit: '万元',
        given: ['B', 'C', 'D', 'E', 'F'].map((column) => ({
          label: `${column}3`,
          previous: `${column}4`,
          budget: `${column}5`,
          actual: `${column}6`,
        })),
        doubt: ['columns'],
      },
    ],
  ),
  own(
    'numbering-row-with-formulas-below-the-header',
    '自拟',
    '支出预算执行情况表',
    '表头下一行是甲、1、2、3=2/1',
    `
2023年度支出预算执行情况表
编制单位：某中心||||单位：万元
项　目|年初预算数|调整预算数|决算数|预算执行率|上年决算数
甲|1|2|3|4=3/2|5
基本支出|420|430|428|99.53%|410
　其中：人员经费|360|368|367|99.73%|350
　　　　公用经费|60|62|61|98.39%|60
项目支出|180|200|188|94.00%|220
合　计|600|630|616|97.78%|630`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, adjusted C, actual D, rate E, previous F',
        rows: '5-9',
      },
    ],
    { ignore: [{ sheet: '表', range: 'A2:F2' }] },
  ),
  own(
    'years-over-budget-and-outturn',
    '自拟',
    '部门支出情况对比表',
    '上年、本年各分预算数和决算数',
    `
部门支出情况对比表（单位：万元）
项目|2022年||2023年
|预算数|决算数|预算数|决算数|执行率
一、基本支出|700|690|720|715|99.31%
二、项目支出|300|280|350|340|97.14%
合计|1000|970|1070|1055|98.60%`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        cols: 'label A, previous C, budget D, actual E, rate F',
        rows: '4-6',
      },
    ],
  ),
  own(
    'blank-rows-between-classes',
    '自拟',
    '绩效目标完成情况',
    '表头下和每一类之间各空一行，末行签名',
    `
绩效目标完成情况
分类|指标|目标|完成|得分

产出|检测样品|≥600份|640份|40
产出|检测及时率|≥95%|96%|20

效益|不合格处置率|100%|100%|30

满意度|送检单位满意度|≥90%|98%|10

单位负责人：张三|||填表人：李四`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, name B, target C, actual D, score E',
        rows: '4-5, 7, 9',
      },
    ],
    { ignore: [{ sheet: '表', range: 'A11:E11' }] },
  ),
  own(
    'form-signed-and-dated-with-blocks-in-between',
    '自拟',
    '项目绩效自评表',
    '填报单位、日期、单位写在一行，资金和指标之间有说明，末尾有签名和日期',
    `
附件2
项目绩效自评表
填报单位（公章）：某县疾控中心　　　　2024年3月12日　　　　金额单位：万元
项目名称|艾滋病防治|项目编码|'4401230000|主管部门|某县卫健局
资金性质|上级专项|起止时间|2023年1月-12月|项目负责人|赵某
预算安排|实际到位|实际支出|结余|执行率|分值（10分）得分
85|85|83.3|1.7|98.0%|9.8
说明：结余资金按规定上缴。
指标类型|指标名称|年初目标|年末完成|分值|得分
数量|干预人次|≥5000|5230|30|30
质量|检测率|≥90%|92%|30|30
社会效益|新发病例降幅|≥5%|6%|20|20
满意度|服务对象满意度|≥90%|94%|10|10
填表人：孙某|||审核人：周某||日期：2024.3.12`,
    [
      { kind: 'profile', pairs: 'A4:B4 C4:D4 E4:F4 A5:B5 C5:D5 E5:F5' },
      {
        kind: 'indicators',
        cols: 'level2 A, name B, target C, actual D, points E, score F',
        rows: '10-13',
      },
    ],
    {
      ignore: [
        { sheet: '表', range: 'A1:F3' },
        { sheet: '表', range: 'A6:F8' },
        { sheet: '表', range: 'A14:F14' },
      ],
    },
  ),
  own(
    'national-application-with-two-blocks-of-targets',
    '自拟',
    '项目支出绩效目标申报表',
    '实施期指标和年度指标左右并列，各自有三级指标和指标值，类别共用',
    `
项目支出绩效目标申报表
（2024年度）
项目名称|智慧应急平台||||项目属性|新增项目
主管部门|某省应急厅||||实施期限|2024-2026年
总体目标|实施期目标||||年度目标
|建成省市县三级平台。||||完成省级平台建设。
一级指标|二级指标|实施期指标|指标值||年度指标|指标值
产出指标|数量指标|接入市县数|≥90个||接入市县数|≥20个
|质量指标|系统可用率|≥99%||系统可用率|≥98%
效益指标|社会效益指标|响应时间缩短|≥50%||响应时间缩短|≥20%
满意度指标|服务对象满意度指标|用户满意度|≥90%||用户满意度|≥85%`,
    [
      { kind: 'profile', pairs: 'A3:B3 F3:G3 A4:B4 F4:G4' },
      { kind: 'goals', cols: 'expected B', rows: '6' },
      { kind: 'goals', cols: 'expected F', rows: '6' },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 A, level2 B, name C, periodTarget D',
        rows: '8-11',
      },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 A, level2 B, name F, target G',
        rows: '8-11',
      },
    ],
  ),
];
