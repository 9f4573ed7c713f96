import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Third corpus, the half that was opened. */
export const thirdWest = [
  layoutOf({
    id: 'ningxia-monitoring-import-list',
    province: '宁夏',
    source: {
      issuer: null,
      title: '绩效监控数据导入表（多个项目一张清单）',
      year: null,
      note: `${COMPOSED}系统导入格式：首行提示，必填列名带星号，一行一个指标，项目编码和名称逐行重复，另有填报须知和代码表；${INVENTED}`,
    },
    sheets: {
      监控数据: {
        rows: grid(`
提示：带*的列为必填，请勿增删列；监控期间为1-8月。
序号|项目编码|项目名称|一级指标|二级指标|*三级指标|*计算符号|*年度指标值|*计量单位|*1-8月完成值|*全年预计完成值|*完成目标可能性|偏差原因
1|64000024P001|枸杞病虫害统防|产出指标|数量指标|统防面积|≥|12000|亩|9600|12000|确定能|
2|64000024P001|枸杞病虫害统防|产出指标|质量指标|防治效果|≥|85|%|88|88|确定能|
3|64000024P001|枸杞病虫害统防|产出指标|成本指标|亩均防治成本|≤|95|元|97|96|有可能|药剂提价
4|64000024P001|枸杞病虫害统防|满意度指标|服务对象满意度指标|种植户满意度|≥|90|%||92|有可能|年底调查
5|64000024P002|盐碱地改良试验|产出指标|数量指标|试验面积|＝|600|亩|600|600|确定能|
6|64000024P002|盐碱地改良试验|产出指标|时效指标|取样化验完成时间|定性|10月底前||部分达成|达成|有可能|
7|64000024P002|盐碱地改良试验|效益指标|生态效益指标|土壤含盐量降幅|≥|15|%|9|16|有可能|须两个灌溉周期`),
      },
      填报须知: {
        rows: grid(`
填报须知
一、完成值填写截至8月31日的累计数。
二、可能性从下拉框选择。`),
      },
      代码: {
        rows: grid(`
代码|名称
1|确定能
2|有可能
3|完全不可能`),
        visibility: 'hidden',
      },
    },
    tables: [
      {
        kind: 'monitoring',
        sheet: '监控数据',
        unit: null,
        cols: 'level1 D, level2 E, name F, operator G, target H, unit I, actual J, expected K, possibility L, reason M',
        rows: '3-9',
      },
    ],
    unread: [{ sheet: '填报须知' }, { sheet: '代码' }],
    ignore: [{ sheet: '监控数据', range: 'A1:M1' }],
  }),
  layoutOf({
    id: 'xinjiang-text-amounts',
    province: '新疆',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（金额带单位、全角百分号）',
      year: null,
      note: `${COMPOSED}金额为带“元”的文字，百分号全角，一级指标逐行重复并带分值，预期与实际两组列名，权重和得分在末；${INVENTED}`,
    },
    sheets: {
      项目自评: {
        rows: grid(`
项目支出绩效自评表
预算单位：|某县疾病预防控制中心||||评价年度：|2023年
项目名称：|包虫病综合防治||||联系人：|艾某
资金来源||预算数|调整后预算数|实际支出数|预算执行率|得分
财政资金合计||1,250,000.00元|1,250,000.00元|1,187,500.00元|95.00％|9.50
其中：中央补助||1,000,000.00元|1,000,000.00元|1,000,000.00元|100.00％|
　　　县级配套||250,000.00元|250,000.00元|187,500.00元|75.00％|
总体目标|预期目标|||实际完成
|人群筛查全覆盖，犬驱虫规范开展。|||筛查4.8万人，犬驱虫月月落实。
一级指标（分值）|二级指标|三级指标|预期指标值|实际完成指标值|完成率|权重|得分|备注
产出指标（50分）|数量指标|人群筛查人数|≥48000人|48,216人|100.45％|20|20|
产出指标（50分）|数量指标|犬驱虫条次|≥36000条次|33,480条次|93.00％|10|9.3|牧区转场漏投
产出指标（50分）|质量指标|筛查阳性复核率|＝100％|100％|100.00％|10|10|
产出指标（50分）|时效指标|年报及时率|＝100％|100％|100.00％|10|10|
效益指标（30分）|社会效益指标|犬粪抗原阳性率|≤3％|2.6％|100.00％|15|15|
效益指标（30分）|可持续影响指标|防治网络健全|健全|达成预期指标||15|14|
满意度指标（10分）|服务对象满意度指标|群众满意度|≥90％|９５％|105.56％|10|10|
总分||||||100|97.8|
自评等级||||||优||`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 F2:G2 A3:B3 F3:G3' },
      {
        kind: 'funds',
        cols: 'label A, initial C, budget D, executed E, rate F, score G',
        rows: '5-7',
      },
      { kind: 'goals', cols: 'expected B, actual E', rows: '9' },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points G, score H',
        rows: '11-17',
        doubt: ['role:coefficient', 'role:reason', 'role:explanation'],
      },
      { kind: 'score', pairs: 'A18:H18 A19:G19' },
    ],
  }),
  layoutOf({
    id: 'guizhou-sangong-rows-by-year',
    province: '贵州',
    source: {
      issuer: null,
      title: '“三公”经费预决算情况表（部分横排、年份竖排）及自评得分',
      year: null,
      note: `${COMPOSED}各部分在列，上年决算、本年预算、本年决算在行；同一工作簿有比率和得分两张小表；${INVENTED}`,
    },
    sheets: {
      三公: {
        rows: grid(`
某县公共资源交易中心2023年“三公”经费预决算情况
||||||单位：万元
项目|“三公”经费合计|因公出国（境）费|公务用车购置及运行费|||公务接待费
|||小计|公务用车购置费|公务用车运行费
2022年决算数|9.46|0|7.90|0|7.90|1.56
2023年预算数|12.00|0|9.00|0|9.00|3.00
2023年决算数|8.85|0|7.62|0|7.62|1.23`),
        merges: ['A1:G1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4'],
      },
      比率: {
        rows: grid(`
2023年预算管理指标
指标|2023年
预算完成率|98.20%
“三公”经费控制率|73.75%
公用经费控制率|91.06%
固定资产利用率|99.12%`),
      },
      得分: {
        rows: grid(`
自评总分（分）|97.2|自评等次|优`),
        at: 'B5',
      },
    },
    tables: [
      {
        kind: 'sangong',
        sheet: '三公',
        unit: '万元',
        year: '2023',
        given: [
          { label: 'B3', previous: 'B5', budget: 'B6', actual: 'B7' },
          { label: 'C3', previous: 'C5', budget: 'C6', actual: 'C7' },
          { label: 'D3|D4', previous: 'D5', budget: 'D6', actual: 'D7' },
          { label: 'E4', previous: 'E5', budget: 'E6', actual: 'E7' },
          { label: 'F4', previous: 'F5', budget: 'F6', actual: 'F7' },
          { label: 'G3', previous: 'G5', budget: 'G6', actual: 'G7' },
        ],
      },
      { kind: 'ratios', sheet: '比率', year: '2023', cols: 'label A, value B', rows: '3-6' },
      { kind: 'score', sheet: '得分', pairs: 'B5:C5 D5:E5' },
    ],
  }),
];
