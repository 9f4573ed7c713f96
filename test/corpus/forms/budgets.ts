import { at, own } from './own';

/** Several columns of one budget, told by their words or by what adds up; ledgers of orders and payments. */
export const budgets = [
  own(
    'budget-plus-additions-gives-whole-year',
    '河北',
    '部门支出决算表（年初、追加、全年）',
    '年初预算、年中追加（减）、全年预算三列',
    `
2023年度部门支出决算表（单位：万元）
支出项目|年初预算|年中追加（减）|全年预算|全年支出|执行率
基本支出|1,840.00|62.50|1,902.50|1,896.12|99.66%
项目支出|760.00|-35.00|725.00|688.40|94.95%
合计|2,600.00|27.50|2,627.50|2,584.52|98.36%`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, adjusted D, actual E, rate F',
        rows: '3-5',
        doubt: ['role:change'],
      },
    ],
  ),
  own(
    'adjusted-column-before-the-difference',
    '海南',
    '支出预算调整与执行表',
    '调整后在前，调整额在后',
    `
支出预算调整与执行情况表
科目名称|批复预算数|调整后预算数|调整额|决算数
教育支出|5,200|5,460|260|5,433.6
科学技术支出|480|430|-50|421
支出合计|5,680|5,890|210|5,854.6`,
    [
      {
        kind: 'accounts',
        cols: 'label A, budget B, adjusted C, actual E',
        rows: '3-5',
        doubt: ['role:change'],
      },
    ],
  ),
  own(
    'additions-and-cuts-in-two-columns',
    '广东',
    '项目支出预算变动表（追加、调减各一列）',
    '追加、调减各一列，变动后为最终预算',
    `
项目支出预算变动及执行表　单位：万元
项目名称|年初预算数|追加预算|调减预算|变动后预算数|执行数|执行率
标准化试点|120.00|30.00|0.00|150.00|146.20|97.47%
计量能力建设|300.00|0.00|60.00|240.00|233.00|97.08%
特种设备检验|86.00|12.00|4.00|94.00|90.10|95.85%`,
    [
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label A, initial B, budget E, executed F, rate G',
        rows: '3-5',
        doubt: ['kind', 'same:adjusted=budget', 'same:initial=budget', 'same:actual=executed'],
      },
    ],
  ),
  own(
    'whole-year-budget-of-which-carried-over',
    '山东',
    '收支决算表（全年预算含上年结转）',
    '年初预算、上年结转、调整预算、决算',
    `
2024年收支执行情况表
项目|年初预算数|上年结转|预算调整|调整后预算|决算数
一、基本支出|980.00|0.00|20.00|1,000.00|996.50
二、项目支出|420.00|60.00|-30.00|450.00|431.70
合计|1,400.00|60.00|-10.00|1,450.00|1,428.20`,
    [
      {
        kind: 'accounts',
        year: '2024',
        cols: 'label A, budget B, adjusted E, actual F',
        rows: '3-5',
        doubt: ['role:change'],
      },
    ],
  ),
  own(
    'ledger-of-quotas-and-payments',
    '河南',
    '用款额度和支付台账',
    '额度、本月支付、累计支付、余额，单位在填报日期旁边',
    `
2023年项目支出用款台账
填报日期：|2023年10月8日||||单位：元
序号|项目名称|年度指标额|本月支付额|累计支付额|指标结余|支付率
1|基层治理专项|860,000.00|52,000.00|612,400.00|247,600.00|71.21%
2|党建活动|120,000.00|8,600.00|96,300.00|23,700.00|80.25%
3|信息化运维|300,000.00|0.00|150,000.00|150,000.00|50.00%
|合计|1,280,000.00|60,600.00|858,700.00|421,300.00|67.09%`,
    [
      {
        kind: 'funds',
        unit: '元',
        year: '2023',
        cols: 'label B, budget C, executed E, rate G',
        rows: '4-7',
        doubt: ['same:initial=budget'],
      },
    ],
    { ignore: [at('A2:G2')] },
  ),
  own(
    'orders-received-and-spent',
    '重庆',
    '专项资金下达和使用明细',
    '下达指标、到位、支出、结余，单位与截止日期同一行',
    `
专项资金下达使用明细表
截止日期：2024年11月30日||||金额单位：万元
资金文号|资金名称|下达指标数|到位资金|累计支出|结余|支出进度
某财农〔2024〕12号|衔接资金|1,200.00|1,200.00|986.40|213.60|82.20%
某财社〔2024〕3号|残疾人补贴|340.00|340.00|340.00|0.00|100.00%
某财建〔2024〕40号|公路养护|560.00|400.00|318.20|81.80|56.82%`,
    [
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label B, budget C, executed E, rate G',
        rows: '4-6',
        doubt: ['kind', 'same:initial=budget', 'same:actual=executed'],
      },
    ],
    { ignore: [at('A2:G2')] },
  ),
];
