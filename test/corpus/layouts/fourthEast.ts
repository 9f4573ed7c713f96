import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fourth corpus, the half for development: the east. */
export const fourthEast = [
  layoutOf({
    id: 'anhui-sangong-order-2021',
    province: '安徽',
    source: {
      issuer: '淮北市杜集区人民政府办公室',
      title: '2021年度一般公共预算财政拨款“三公”经费支出决算表',
      year: '2021',
      address: 'http://bigelectronix.com/zwgk/public/35/64546609.html',
      note: '列名、各部分的次序（接待在用车之前，其中先运行后购置）、下方紧接文字说明，从原表（转载页面）；数字已改。',
    },
    sheets: {
      三公: {
        rows: grid(`
一、2021年度一般公共预算财政拨款“三公”经费支出决算表
||单位：万元
项　目|预 算 数|决 算 数
合　计|42.6|9.35
因公出国（境）费|15
公务接待费|12.6|6.02
公务用车购置及运行维护费|15|3.33
其中：公务用车运行维护费|15|3.33
公务用车购置费
二、2021年度一般公共预算财政拨款“三公”经费支出情况说明
（一）“三公”经费支出预算为42.6万元，支出决算为9.35万元，完成预算的21.95%。
1．因公出国（境）费支出0万元。`),
        merges: ['A1:C1', 'A10:C10', 'A11:C11', 'A12:C12'],
      },
    },
    tables: [
      { kind: 'sangong', unit: '万元', year: '2021', cols: 'label A, budget B, actual C', rows: '4-9' },
    ],
  }),
  layoutOf({
    id: 'fujian-quarterly-payments',
    province: '福建',
    source: {
      issuer: null,
      title: '项目支出分季度执行情况表',
      year: null,
      note: `${COMPOSED}一行一个项目，年初和调整后预算之后是四个季度的支出，全年支出和执行率在后，下方制表人；${INVENTED}`,
    },
    sheets: {
      执行进度: {
        rows: grid(`
某市林业局2024年度项目支出分季度执行情况表
编制：计财科||||||||||金额单位：万元
序号|项目名称|年初预算数|调整后预算数|各季度支出||||全年支出|执行率|未支出原因
||||一季度|二季度|三季度|四季度
1|森林防火|260|260|31.2|58.6|77.4|85.1|252.3|97.04%
2|松材线虫病防治|410|388|0|126.5|140.2|98.75|365.45|94.19%|四季度采伐延后
3|国有林场道路|150|150|0|0|61.3|72.9|134.2|89.47%|质保金未到期
|合计|820|798|31.2|185.1|278.9|256.75|751.95|94.23%
制表：林某||复核：肖某`),
        merges: ['A1:K1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:H3', 'I3:I4', 'J3:J4', 'K3:K4'],
      },
    },
    tables: [
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        // What was spent in each quarter has no role.
        cols: 'label B, initial C, budget D, executed I, rate J',
        rows: '5-8',
      },
    ],
    ignore: [
      { sheet: '执行进度', range: 'A2:K2' },
      { sheet: '执行进度', range: 'A9:K9' },
    ],
  }),
  layoutOf({
    id: 'jiangsu-bands-of-projects',
    province: '江苏',
    source: {
      issuer: null,
      title: '项目支出绩效自评情况（一个表头、项目名作分隔行）',
      year: null,
      note: `${COMPOSED}表头只有一次，各项目以通栏的名称行分隔，一二级逐行重复，每个项目后有合计；${INVENTED}`,
    },
    sheets: {
      项目自评: {
        rows: grid(`
某区水务局2023年度项目支出绩效自评情况
一级指标|二级指标|三级指标|目标值|完成值|权重|自评得分|偏差说明
（一）河道清淤项目
产出|数量|清淤长度|≥26公里|27.4公里|30|30
产出|质量|验收合格率|100%|100%|30|30
效益|生态效益|水质达标断面比例|≥90%|86.7%|30|28.9|两处断面受上游影响
满意度|服务对象满意度|沿河居民满意度|≥90%|92%|10|10
合计|||||100|98.9
（二）泵站运行维护项目
产出|数量|维护泵站|12座|12座|40|40
产出|时效|汛前完成时间|5月底前|5月20日|20|20
效益|社会效益|排涝受益面积|≥3.2万亩|3.2万亩|30|30
满意度|服务对象满意度|用户满意度|≥95%|93.1%|10|9.8|个别时段停机检修
合计|||||100|99.8
填表说明：完成值以台账为准。`),
        merges: ['A1:H1', 'A3:H3', 'A8:E8', 'A9:H9', 'A14:E14', 'A15:H15'],
      },
    },
    tables: [
      // A form of its own for each project: each has its total, and its points add up to 100.
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, reason H',
        rows: '4-7',
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, reason H',
        rows: '10-13',
      },
      { kind: 'score', pairs: 'A8:G8 A14:G14' },
    ],
    ignore: [{ sheet: '项目自评', range: 'A15:H15' }],
  }),
  layoutOf({
    id: 'shanghai-function-three-codes',
    province: '上海',
    source: {
      issuer: null,
      title: '一般公共预算支出功能分类预算表（类款项三列）',
      year: null,
      note: `${COMPOSED}编码类、款、项各一列并逐行重复，金额为元，合计在末行并占编码列；${INVENTED}`,
    },
    sheets: {
      一般公共预算: {
        rows: grid(`
某区市容管理事务中心2024年一般公共预算支出功能分类预算表
编制单位：某区市容管理事务中心||||||单位：元
功能分类科目编码|||功能分类科目名称|一般公共预算支出
类|款|项||合计|基本支出|项目支出
'208|||社会保障和就业支出|1,268,400|1,268,400
'208|'05||行政事业单位养老支出|1,268,400|1,268,400
'208|'05|'05|机关事业单位基本养老保险缴费支出|845,600|845,600
'208|'05|'06|机关事业单位职业年金缴费支出|422,800|422,800
'212|||城乡社区支出|21,356,100|6,830,500|14,525,600
'212|'05||城乡社区环境卫生|21,356,100|6,830,500|14,525,600
'212|'05|'01|城乡社区环境卫生|21,356,100|6,830,500|14,525,600
'221|||住房保障支出|980,300|980,300
合计||||23,604,800|9,079,200|14,525,600`),
        merges: ['A1:G1', 'A2:D2', 'A3:C3', 'D3:D4', 'E3:G3', 'A13:D13'],
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '元',
        year: '2024',
        cols: 'function A, label D, budget E',
        rows: '5-12',
        doubt: ['role:function'],
      },
    ],
    ignore: [
      { sheet: '一般公共预算', range: 'A2:G2' },
      // The total's label stands in the merged code column.
      { sheet: '一般公共预算', range: 'A13:G13' },
    ],
  }),
  layoutOf({
    id: 'zhejiang-key-tasks-progress',
    province: '浙江',
    source: {
      issuer: null,
      title: '年度重点工作任务分解表（分类别、目标在前）',
      year: null,
      note: `${COMPOSED}首列为合并的类别，年度目标在主要举措之前，资金以元计，末列进展；${INVENTED}`,
    },
    sheets: {
      任务分解: {
        rows: grid(`
附件2
某县农业农村局2024年度重点工作任务分解表
工作类别|重点任务|年度目标|责任单位|财政资金（元）|主要举措|进展情况
农业生产|高标准农田建设|新建和提升1.6万亩|建管科|31,800,000|统一招标、分乡施工|已完工
|数字农业工厂|建成4家|科教科|4,600,000|以奖代补|已验收3家
质量安全|农产品抽检|不少于860批次|监管科|1,285,000|委托检测，按月通报|812批次
乡村建设|村庄整治|整治村庄9个|社建科|7,350,000|以村为主体实施|已完工
|强村公司|规范运行12家|政改科|750,000|财务托管|10家
说明：进展截至2024年11月底。`),
        merges: ['A2:G2', 'A4:A5', 'A7:A8', 'A9:G9'],
      },
    },
    tables: [
      {
        kind: 'tasks',
        unit: '元',
        year: '2024',
        cols: 'name B, expected C, amount E, content F',
        rows: '4-8',
      },
    ],
    ignore: [{ sheet: '任务分解', range: 'A9:G9' }],
  }),
];
