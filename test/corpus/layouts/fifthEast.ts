import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fifth corpus, by yet another author: the east. */
export const fifthEast = [
  layoutOf({
    id: 'shanghai-numbered-indicators',
    province: '上海',
    source: {
      issuer: null,
      title: '财政项目支出绩效自评指标体系表（带指标编号）',
      year: null,
      note: `${COMPOSED}指标编号自成一列（A11、B21），一二级名称带字母和分值，评分标准在分值之后，末列扣分说明，末行合计；${INVENTED}`,
    },
    sheets: {
      指标体系: {
        rows: grid(`
某区社区卫生服务中心家庭医生签约项目绩效自评指标体系（2023年）

编号|一级指标|二级指标|三级指标|分值|评分标准|实际情况|得分|扣分说明
A11|A 决策（15分）|A1 立项（5分）|立项依据充分性|5|有政策文件得满分|有市级文件|5
A21||A2 目标（10分）|绩效目标合理性|5|目标与职能相符|相符|5
A22|||绩效指标明确性|5|量化率不低于80%|量化率75%|4.5|两项未量化
B11|B 过程（25分）|B1 资金（15分）|预算执行率|10|执行率×10|97.62%|9.76|尾款次年支付
B12|||资金使用合规性|5|无违规得满分|合规|5
B21||B2 管理（10分）|考核制度执行有效性|10|缺一次扣2分|季度考核4次|10
C11|C 产出（30分）|C1 数量（20分）|签约居民数|20|≥1.8万人|1.86万人|20
C21||C2 时效（10分）|随访及时率|10|≥95%|96.1%|10
D11|D 效益（30分）|D1 社会效益（20分）|签约居民组内就诊率|20|≥70%|66.5%|19|专科需求外流
D21||D2 满意度（10分）|签约居民满意度|10|≥85%|90.3%|10
合计||||100|||98.26`),
        merges: ['A1:I1', 'B4:B6', 'C5:C6', 'B7:B9', 'C7:C8', 'B10:B11', 'B12:B13', 'A14:D14'],
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, points E, explanation F, actual G, score H, reason I',
        rows: '4-13',
      },
      { kind: 'score', pairs: 'A14:H14' },
    ],
  }),
  layoutOf({
    id: 'jiangsu-score-by-parts',
    province: '江苏',
    source: {
      issuer: null,
      title: '部门整体支出绩效自评结果与整改',
      year: null,
      note: `${COMPOSED}得分构成、评价等级和问题整改在一页，总分和等级在构成之后，下接问题和整改；${INVENTED}`,
    },
    sheets: {
      自评结果: {
        rows: grid(`
2024年度部门整体支出绩效自评结果
部门名称|某区档案史志馆
得分构成|分值|得分
预算执行|10|9.81
部门管理|30|28.50
履职产出|30|30.00
履职效果|20|18.00
满意度|10|9.60
自评总分|100|95.91
自评等级||优

存在的主要问题|数字化外包进度偏慢，第四季度支付集中。
下一步整改措施|按季度签订阶段验收单，均衡支付。
其他需要说明的事项|无`),
        merges: ['A1:C1', 'B2:C2', 'B12:C12', 'B13:C13', 'B14:C14'],
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A2:B2' },
      { kind: 'score', pairs: 'A9:C9 A10:C10' },
      { kind: 'remarks', pairs: 'A12:B12 A13:B13' },
    ],
    ignore: [
      // Parts of the score: neither indicators nor the total.
      { sheet: '自评结果', range: 'A3:C8' },
      { sheet: '自评结果', range: 'A14:B14' },
    ],
  }),
  layoutOf({
    id: 'zhejiang-goal-task-indicator',
    province: '浙江',
    source: {
      issuer: null,
      title: '部门整体绩效目标表（战略目标—任务—指标）',
      year: null,
      note: `${COMPOSED}左边年度目标和重点任务合并，右边指标名称、计算口径、上年实绩、本年目标、权重，没有一二级指标；${INVENTED}`,
    },
    sheets: {
      目标树: {
        rows: grid(`
某县文化和广电旅游体育局2025年度整体绩效目标表
年度目标|重点任务|预算安排（万元）|绩效指标|计算口径|2024年实绩|2025年目标值|权重（%）
丰富公共文化供给|15分钟品质文化生活圈|920|新增品质文化生活圈|验收数|18个|22个|15
|||覆盖率|覆盖村社数÷村社总数|81%|≥88%|10
|全民阅读|260|人均图书借阅量|借阅册次÷常住人口|1.9册|≥2.1册|15
推动文旅融合|文旅节庆|480|举办节庆活动|全年场次|11场|≥12场|15
|||过夜游客增长率|同比|6.2%|≥7%|15
|微改造精提升|1350|改造点位|完工数|46个|50个|20
提升服务水平|市场监管|75|投诉办结率|按期办结÷受理|98.6%|≥99%|10`),
        merges: ['A1:H1', 'A3:A5', 'B3:B4', 'C3:C4', 'A6:A8', 'B6:B7', 'C6:C7'],
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2025',
        // What was reached the year before has no role.
        cols: 'name D, explanation E, target G, points H',
        rows: '3-9',
        // Goal and task in front are no classes, though a reader may carry them so.
        doubt: ['role:level1', 'role:level2'],
      },
    ],
    ignore: [{ sheet: '目标树', range: 'A2:C9' }],
  }),
  layoutOf({
    id: 'anhui-five-expenses',
    province: '安徽',
    source: {
      issuer: null,
      title: '“三公”经费和会议费、培训费执行情况表',
      year: null,
      note: `${COMPOSED}五项经费合计在末行，列为年初预算、调整预算、全年支出、节支额、上年支出、同比，项目编号用汉字和括号；${INVENTED}`,
    },
    sheets: {
      五项经费: {
        rows: grid(`
单位名称：某市退役军人事务局
2024年“三公”经费和会议费、培训费支出情况表
|||||||（单位：元）
序号|经费项目|年初预算数|调整预算数|全年支出数|节支数|上年支出数|同比增减（%）
一|“三公”经费小计|112,000.00|106,000.00|94,318.50|11,681.50|101,552.20|-7.12
（一）|因公出国（境）费|0.00|0.00|0.00|0.00|0.00|—
（二）|公务用车购置及运行维护费|80,000.00|80,000.00|73,906.50|6,093.50|76,840.20|-3.82
1|公务用车购置费|0.00|0.00|0.00|0.00|0.00|—
2|公务用车运行维护费|80,000.00|80,000.00|73,906.50|6,093.50|76,840.20|-3.82
（三）|公务接待费|32,000.00|26,000.00|20,412.00|5,588.00|24,712.00|-17.40
二|会议费|45,000.00|40,000.00|38,260.00|1,740.00|42,100.00|-9.12
三|培训费|60,000.00|60,000.00|57,480.00|2,520.00|49,360.00|16.45
|合　计|217,000.00|206,000.00|190,058.50|15,941.50|193,012.20|-1.53
填表人：宣某　　　　审核人：储某　　　　填表日期：2025年1月15日`),
        merges: ['A2:H2', 'A14:H14'],
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '元',
        year: '2024',
        cols: 'label B, budget C, adjusted D, actual E, previous G, changeRate H',
        rows: '5-13',
        // What was saved: a change, or none.
        doubt: ['role:change'],
      },
    ],
    ignore: [
      { sheet: '五项经费', range: 'A1:H1' },
      { sheet: '五项经费', range: 'A14:H14' },
    ],
  }),
  layoutOf({
    id: 'fujian-bilingual-results',
    province: '福建',
    source: {
      issuer: null,
      title: '外资贷款项目绩效自评表（中英文对照）',
      year: null,
      note: `${COMPOSED}外资贷款项目的中英文对照表，列名一行中文一行英文同格，指标名也中英并列，基线值在目标值之前；${INVENTED}`,
    },
    sheets: {
      'PSE 自评': {
        rows: grid(`
外资贷款项目绩效自评表　Performance Self-Evaluation Form
项目名称 Project|水环境综合治理 Water Environment Improvement||||评价年度 Year|2023
单位 Unit：万元 CNY 10,000
资金来源⏎Source of Funds|年度预算⏎Annual Budget|实际支出⏎Actual Expenditure|执行率⏎Execution Rate
合计 Total|8,600.00|8,213.00|95.50%
贷款资金 Loan|6,000.00|5,712.00|95.20%
配套资金 Counterpart Funds|2,600.00|2,501.00|96.19%

一级指标⏎Level 1|二级指标⏎Level 2|三级指标⏎Indicator|基线值⏎Baseline|目标值⏎Target|完成值⏎Actual|权重⏎Weight|得分⏎Score|说明⏎Remarks
产出⏎Output|数量⏎Quantity|新建污水管网（公里） Sewers built (km)|0|42|43.6|20|20
||改造泵站（座） Pumping stations upgraded|0|6|5|15|12.5|一座因用地延期 Land issue
|质量⏎Quality|工程验收合格率（%） Acceptance rate (%)|—|100|100|15|15
效果⏎Outcome|环境⏎Environment|断面水质达标率（%） Water quality compliance (%)|78|90|91.7|30|30
|社会⏎Social|受益人口（万人） Beneficiaries (10,000)|0|12|12.4|20|20
总分 Total Score||||||100|97.5`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 F2:G2' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label A, budget B, executed C, rate D',
        rows: '5-7',
        doubt: ['same:initial=budget'],
      },
      {
        kind: 'indicators',
        // What it was before the project has no role.
        cols: 'level1 A, level2 B, name C, target E, actual F, points G, score H',
        rows: '10-14',
        doubt: ['role:reason', 'role:explanation'],
      },
      { kind: 'score', pairs: 'A15:H15' },
    ],
    ignore: [{ sheet: 'PSE 自评', range: 'A3:I3' }],
  }),
];
