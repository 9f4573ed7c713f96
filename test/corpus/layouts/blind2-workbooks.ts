import { grid, layoutOf } from './layout';

/** Third corpus, the half that is held out: not for reading. */
export const blind2Workbooks = [
  layoutOf({
    id: 'blind2-sichuan-budget-workbook-2020',
    province: '四川',
    source: {
      issuer: null,
      title: '教育局2020年部门预算（表1 部门收支总表、表1-1 部门收入总表等）',
      year: '2020',
      address: 'http://www.economicdaily.com.cn/archives/rdxv0wbomqpnl47y3mkj.html',
      note: '发布单位未标明（文库转载，行项目与四川的部门预算表相同，据此列入四川）；表1的列名、用事业基金弥补收支差额等行、表1-1按科目编码和单位代码的列，从原表；三公表按同套表的习惯自拟，数字已改。',
    },
    sheets: {
      封面: {
        rows: grid(`
某县教育局
2020年部门预算
报送日期：　　年　　月　　日`),
        at: 'C6',
      },
      '1': {
        rows: grid(`
|||表1
部门收支总表
|||单位：万元
收　入||支　出
项　目|2020年预算数|项　目|2020年预算数
一、一般公共预算拨款收入|8,346.20|一、一般公共服务支出
二、政府性基金预算拨款收入||五、教育支出|6,402.15
四、事业收入|310.00|八、社会保障和就业支出|1,022.40
六、其他收入||九、卫生健康支出|498.65
||十九、住房保障支出|733.00
本　年　收　入　合　计|8,656.20|本　年　支　出　合　计|8,656.20
七、用事业基金弥补收支差额||二十九、事业单位结余分配
八、上年结转||三十、结转下年
收　入　总　计|8,656.20|支　出　总　计|8,656.20`),
        merges: ['A2:D2', 'A4:B4', 'C4:D4'],
      },
      '1-1': {
        rows: grid(`
|||||||||表1-1
部门收入总表
|||||||||单位：万元
项　目|||||合计|上年结转|一般公共预算⏎拨款收入|事业收入|其他收入
科目编码|||单位代码|单位名称（科目）
类|款|项
||||合　计|8,656.20||8,346.20|310.00
|||301001|某县教育局机关|2,016.30||2,016.30
'205|'01|'01||行政运行|1,402.10||1,402.10
'208|'05|'05||基本养老保险缴费|614.20||614.20
|||301005|某县第一中学|6,639.90||6,329.90|310.00
'205|'02|'04||高中教育|6,639.90||6,329.90|310.00`),
        merges: ['A2:J2', 'A4:E4', 'A5:C5', 'D5:D6', 'E5:E6', 'F4:F6', 'G4:G6', 'H4:H6', 'I4:I6', 'J4:J6'],
      },
      '3-3': {
        rows: grid(`
|||||||表3-3
一般公共预算“三公”经费支出预算表
|||||||单位：万元
单位编码|单位名称（科目）|当年财政拨款预算安排
||合计|因公出国⏎（境）费用|公务用车购置及运行费|||公务接待费
||||小计|公务用车购置费|公务用车运行费
|合计|19.60|0.00|16.20|0.00|16.20|3.40`),
        merges: ['A2:H2', 'A4:A6', 'B4:B6', 'C4:H4', 'C5:C6', 'D5:D6', 'E5:G5', 'H5:H6'],
      },
    },
    tables: [
      {
        kind: 'accounts',
        sheet: '1',
        unit: '万元',
        year: '2020',
        cols: 'label A, budget B',
        rows: '6, 8, 11, 14',
      },
      {
        kind: 'accounts',
        sheet: '1',
        unit: '万元',
        year: '2020',
        cols: 'label C, budget D',
        rows: '7-11, 14',
      },
      {
        kind: 'accounts',
        sheet: '1-1',
        unit: '万元',
        cols: 'label E, budget F',
        rows: '7-12',
        doubt: ['role:function'],
      },
      {
        kind: 'sangong',
        sheet: '3-3',
        unit: '万元',
        given: [
          { label: 'C5', budget: 'C7' },
          { label: 'D5', budget: 'D7' },
          { label: 'E5|E6', budget: 'E7' },
          { label: 'F6', budget: 'F7' },
          { label: 'G6', budget: 'G7' },
          { label: 'H5', budget: 'H7' },
        ],
      },
    ],
    ignore: [{ sheet: '封面', range: 'A1:F10' }],
  }),
  layoutOf({
    id: 'blind2-jilin-many-small-tables',
    province: '吉林',
    source: {
      issuer: null,
      title: '部门整体绩效自评基础信息表（六块小表同页）',
      year: null,
      note: '没有可引用的原表，按自评附表常见的内容自拟：基本情况、人员、比率左右并排，重点工作、成果、问题上下相接，各有标题；单位、项目和数字均为虚构。',
    },
    sheets: {
      基础信息表: {
        rows: grid(`
某市残疾人联合会2024年度部门整体绩效自评基础信息表
（一）单位基本情况
单位名称|某市残疾人联合会||单位性质|群众团体
内设机构|6个||下属单位|3个

（二）人员情况|||（三）预算管理指标
人员类别|年末数（人）||指标名称|本年值|说明
核定编制|58||预算完成率|98.64%|决算口径
在职人员|55||“三公”经费控制率|82.10%|决算/预算
长期聘用|9||公用经费控制率|96.30%|
离退休|31||结转结余率|1.36%|

（四）重点工作完成情况
序号|工作名称|年度目标|完成结果|投入资金（万元）
1|辅助器具适配|适配不少于2,400人次|2,516人次|386.00
2|残疾儿童康复|康复救助320名|338名|912.50
3|就业培训|培训600人|571人|148.20

（五）主要工作成果
成果名称|计量单位|数量
发放辅助器具|件|3,104
组织招聘会|场|9
新增就业|人|287
法律救助|件|46

（六）问题与措施
主要问题|部分培训课程与岗位需求不匹配。
改进措施|会同用工单位编制课程，实行订单培训。`),
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A3:B3 D3:E3 A4:B4 D4:E4' },
      { kind: 'staff', year: '2024', cols: 'label A, value B', rows: '8-11' },
      { kind: 'ratios', year: '2024', cols: 'label D, value E', rows: '8-11' },
      {
        kind: 'tasks',
        unit: '万元',
        year: '2024',
        cols: 'name B, expected C, amount E',
        rows: '15-17',
        // What came of it: no role in the contract, or content.
        doubt: ['role:content'],
      },
      { kind: 'results', year: '2024', cols: 'label A, value C', rows: '21-24' },
      { kind: 'remarks', pairs: 'A27:B27 A28:B28' },
    ],
  }),
];
