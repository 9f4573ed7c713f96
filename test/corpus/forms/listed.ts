import { own } from './own';

/** Scores, problems, ratios, base data, purchases, transfers and projects, as offices and accountants set them out by hand. */
export const listed = [
  own(
    'ratios-with-parts-of-the-fraction',
    '自拟',
    '管理类比率计算表',
    '分子、分母各有内容和数值，最后一列是结果',
    `
2023年度管理类比率计算表
比率名称|分子内容|分子数值|分母内容|分母数值|计算结果
预算执行率|全年支出数|980|调整后预算数|1000|98.00%
结转结余率|年末结转结余|20|支出预算数|1000|2.00%
公用经费控制率|实际公用支出|95|预算公用支出|100|95.00%
固定资产利用率|在用资产原值|590|资产原值|600|98.33%`,
    [{ kind: 'ratios', year: '2023', cols: 'label A, value F', rows: '3-6' }],
  ),
  own(
    'ratios-in-pairs-as-fractions',
    '自拟',
    '主要管理比率',
    '两组标签和值并排，值是按百分数显示的小数',
    `
一、主要管理比率
预算完成率|0.982|在职人员控制率|0.95
“三公”经费控制率|0.763|政府采购执行率|1
结转结余率|0.018|固定资产利用率|0.994`,
    [{ kind: 'ratios', pairs: 'A2:B2 C2:D2 A3:B3 C3:D3 A4:B4 C4:D4' }],
    { formats: { 'B2:B4': '0.0%', 'D2:D4': '0.0%' } },
  ),
  own(
    'score-in-the-head-of-the-form',
    '自拟',
    '项目支出绩效自评表',
    '自评总分、等级写在表头的基本信息里，指标之后是等级和结论',
    `
2023年度项目支出绩效自评表
项目名称|公共文化服务|自评总分|94.2
实施单位|某县文化馆|自评等级|优
预算金额（万元）|80|执行金额（万元）|76.8
一级指标|三级指标|指标值|完成值|权重|自评分
产出指标|演出场次|≥60场|63场|30|30
|培训班|≥12期|11期|20|18.3
效益指标|群众参与人次|≥2万|2.1万|30|30
满意度指标|群众满意度|≥90%|95%|10|10
预算执行|预算执行率|100%|96%|10|9.6
合　　计||||100|97.9`,
    [
      { kind: 'profile', pairs: 'A2:B2 A3:B3' },
      { kind: 'score', pairs: 'C2:D2 C3:D3 A11:F11' },
      {
        kind: 'accounts',
        pairs: 'A4:B4 C4:D4',
        doubt: ['kind', 'columns', 'role:label', 'role:value', 'role:actual', 'role:budget', 'role:executed'],
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, name B, target C, actual D, points E, score F',
        rows: '6-10',
      },
    ],
    { ignore: [{ sheet: '表', range: 'A4:D4' }] },
  ),
  own(
    'total-in-the-column-of-names-and-grade-below',
    '自拟',
    '部门整体自评评分表',
    '合计写在三级指标一列，下一行是等级，再下一行是结论',
    `
部门整体支出绩效自评评分表
一级指标|二级指标|三级指标|评分标准|分值|得分
投入|预算配置|在职人员控制率|≤100%得满分|10|10
||重点支出安排率|≥90%得满分|10|9
过程|预算执行|预算完成率|100%得满分|20|19.2
|资产管理|固定资产利用率|≥95%得满分|10|10
产出|职责履行|重点工作完成率|100%得满分|30|30
效果|履职效益|群众满意度|≥90%得满分|20|19
||合计||100|97.2
评价等级|优
自评结论|部门整体支出绩效较好，个别指标尚需改进。`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, explanation D, points E, score F',
        rows: '3-8',
      },
      { kind: 'score', pairs: 'C9:F9 A10:B10' },
      { kind: 'remarks', pairs: 'A11:B11' },
    ],
  ),
  own(
    'problems-of-each-project-with-measures',
    '自拟',
    '绩效自评问题及整改清单',
    '每个项目一行，问题、原因、措施、时限',
    `
绩效自评发现问题及整改清单
序号|项目名称|存在的问题|原因分析|整改措施|完成时限
1|校舍维修|工期滞后|雨季影响施工|倒排工期|2024年5月
2|营养改善|资料不全|经办人更换|补充完善|2024年3月`,
    [
      {
        kind: 'remarks',
        given: ['C3', 'C4', 'D3', 'D4', 'E3', 'E4'].map((value) => ({ value })),
        doubt: ['columns', 'role:label'],
      },
    ],
    { ignore: [{ sheet: '表', range: 'B3:B4' }] },
  ),
  own(
    'problems-below-one-label-in-several-rows',
    '自拟',
    '自评报告附表',
    '存在问题、改进措施各占左列一格，内容分几行',
    `
绩效自评情况附表
自评得分|95.3|自评等级|优
主要成效|全年完成安置房交付320套。
存在问题|1.前期手续办理慢；
|2.部分指标未量化；
|3.绩效资料归集不及时。
改进措施|1.提前介入；
|2.细化指标；
|3.专人负责。`,
    [
      { kind: 'score', pairs: 'A2:B2 C2:D2' },
      {
        kind: 'remarks',
        given: [
          ...['B4', 'B5', 'B6'].map((value) => ({ label: 'A4', value })),
          ...['B7', 'B8', 'B9'].map((value) => ({ label: 'A7', value })),
        ],
      },
    ],
    { ignore: [{ sheet: '表', range: 'A3:B3' }] },
  ),
  own(
    'base-data-in-one-frame-of-small-headers',
    '自拟',
    '部门整体支出基础数据表',
    '人员、经费、采购各有自己的一行表头，同在一个框里',
    `
2023年部门整体支出绩效评价基础数据表
财政供养人员情况|编制数|年末实有人数|控制率
|86|84|97.67%
经费控制情况（万元）|上年决算数|本年预算数|本年决算数
“三公”经费|26|25|21
1.因公出国（境）|0|0|0
2.公务用车购置及运行|20|19|16
3.公务接待|6|6|5
公用经费|150|148|140
其中：办公费|30|30|28
会议费|8|8|5
说明：公用经费不含人员经费。`,
    [
      { kind: 'staff', year: '2023', pairs: 'B2:B3 C2:C3 D2:D3' },
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'label A, previous B, budget C, actual D',
        rows: '5-11',
        doubt: ['kind'],
      },
    ],
  ),
  own(
    'purchases-by-way-with-lots-and-saving',
    '自拟',
    '政府采购执行情况统计表',
    '采购方式、批次、预算、成交、节约额和节约率',
    `
2023年政府采购执行情况统计表
金额单位：万元
采购方式|采购批次|预算金额|成交金额|节约金额|节约率
公开招标|3|420|398.5|21.5|5.12%
竞争性磋商|5|160|152|8|5.00%
询价|2|30|28.8|1.2|4.00%
合计|10|610|579.3|30.7|5.03%`,
    [{ kind: 'accounts', unit: '万元', year: '2023', cols: 'label A, budget C, actual D', rows: '4-7' }],
  ),
  own(
    'transfer-money-by-county',
    '自拟',
    '转移支付资金使用情况表',
    '一县一行，下达、到位、支出、执行率、结转',
    `
2023年中央财政衔接推进乡村振兴补助资金使用情况表
单位：万元
县（市、区）|下达资金|到位资金|支出资金|执行率|结转资金
甲县|3000|3000|2910|97%|90
乙县|2500|2500|2500|100%|0
丙区|1500|1500|1350|90%|150
合计|7000|7000|6760|96.57%|240`,
    [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        given: [4, 5, 6, 7].map((row) => ({
          label: `A${row}`,
          actual: `D${row}`,
          rate: `E${row}`,
          budget: `B${row}`,
        })),
        doubt: ['kind', 'columns', 'same:executed=actual', 'same:initial=budget'],
      },
    ],
  ),
  own(
    'one-project-a-row-with-text-of-its-indicators',
    '自拟',
    '项目支出绩效自评情况汇总表',
    '一行一个项目，指标写成整段，后面是得分等级',
    `
2023年度项目支出绩效自评情况汇总表
填报单位（盖章）：某市体育局||||||||单位：万元
序号|项目名称|预算安排|实际执行|执行率|年度目标|产出指标完成情况|效益指标完成情况|自评得分|自评等级
1|全民健身活动|100|98|98%|举办活动20场|举办活动22场|参与3万人次|97.8|优
2|场馆开放补助|260|260|100%|开放场馆6个|开放6个|接待40万人次|98|优
3|青少年训练|80|60|75%|训练240人|训练210人|输送运动员5名|85|良
合计||440|418|95%`,
    [
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, budget C, executed D, rate E, score I',
        given: [
          ...[4, 5, 6].map((row) => ({
            label: `B${row}`,
            budget: `C${row}`,
            executed: `D${row}`,
            rate: `E${row}`,
            score: `I${row}`,
          })),
          { label: 'A7', budget: 'C7', executed: 'D7', rate: 'E7' },
        ],
      },
    ],
    { ignore: [{ sheet: '表', range: 'A2:J2' }] },
  ),
  own(
    'projects-below-units-with-the-total-in-the-first-column',
    '自拟',
    '项目支出执行情况表',
    '单位一列合并，项目一列，小计和总计写在单位列',
    `
2023年项目支出执行情况表（单位：万元）
单位|项目名称|年初预算|调整后预算|支出数|执行率
局机关|执法装备|60|60|58|96.67%
|法治宣传|20|20|20|100%
小计||80|80|78|97.5%
稽查队|专项检查|40|45|45|100%
|办案经费|30|30|21|70%
小计||70|75|66|88%
总计||150|155|144|92.9%`,
    [
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        given: [
          ...[3, 4, 6, 7].map((row) => ({
            label: `B${row}`,
            initial: `C${row}`,
            budget: `D${row}`,
            executed: `E${row}`,
            rate: `F${row}`,
          })),
          ...[5, 8, 9].map((row) => ({
            label: `A${row}`,
            initial: `C${row}`,
            budget: `D${row}`,
            executed: `E${row}`,
            rate: `F${row}`,
          })),
        ],
        doubt: ['columns'],
      },
    ],
  ),
  own(
    'targets-with-last-year-and-standard-beside',
    '自拟',
    '项目绩效目标申报表',
    '上年完成值、行业标准在年度目标值旁边',
    `
2025年项目绩效目标申报表
项目名称|老旧小区改造|||项目单位|某区住建局
绩效目标|完成28个小区改造，惠及居民6000户。
一级指标|二级指标|三级指标|上年完成值|行业标准值|本年目标值|指标说明
产出指标|数量指标|改造小区数|22个||28个|含续建
|质量指标|工程验收合格率|100%|100%|100%
|成本指标|平均改造成本|320元/平方米|350元/平方米|≤340元/平方米
效益指标|社会效益指标|惠及户数|5000户||6000户
满意度指标|服务对象满意度指标|居民满意度|91%|85%|≥90%`,
    [
      { kind: 'profile', pairs: 'A2:B2 E2:F2' },
      { kind: 'goals', cols: 'expected B', rows: '3' },
      {
        kind: 'indicators',
        year: '2025',
        cols: 'level1 A, level2 B, name C, target F, explanation G',
        rows: '5-9',
      },
    ],
  ),
  own(
    'targets-split-in-three-below-one-head-twice',
    '自拟',
    '绩效目标申报表',
    '实施期、年度各分符号、数值、单位三列',
    `
项目绩效目标申报表（2024-2026年）
一级指标|二级指标|三级指标|实施期指标值|||2024年指标值
|||符号|数值|单位|符号|数值|单位
产出指标|数量指标|新建泵站|≥|9|座|≥|3|座
|时效指标|工程按期完工率|＝|100|%|＝|100|%
效益指标|生态效益指标|水质达标率|≥|90|%|≥|85|%
满意度指标|服务对象满意度|受益群众满意度|≥|90|%|≥|90|%`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, periodTarget E, operator G, target H, unit I',
        rows: '4-7',
      },
    ],
  ),
  own(
    'money-of-a-project-by-numbered-sources',
    '自拟',
    '项目支出绩效自评表',
    '资金来源带编号，财政拨款再分中央、省、县',
    `
项目支出绩效自评表
项目名称|高标准农田建设||||
资金来源（万元）|年初预算|全年预算（A）|全年执行（B）|执行率（B/A）|分值|得分
资金总额|2000|2100|2050|97.62%|10|9.76
1.财政拨款|1800|1900|1850|97.37%|—|—
（1）中央资金|1200|1200|1200|100%
（2）省级资金|400|450|430|95.56%
（3）县级资金|200|250|220|88%
2.单位自筹|200|200|200|100%|—|—
3.其他|0|0|0|—|—|—`,
    [
      { kind: 'profile', pairs: 'A2:B2' },
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label A, initial B, budget C, executed D, rate E, points F, score G',
        rows: '4-10',
      },
    ],
  ),
  own(
    'two-forms-beside-each-other-with-a-blank-column',
    '自拟',
    '两个项目自评表并排',
    '左右两个项目，列的先后不同，各有总分',
    `
甲项目自评|||||||乙项目自评
指标类别|指标名称|目标值|实际值|分值|得分||指标名称|指标类别|分值|目标值|完成值|得分
产出|植树株数|≥2万株|2.2万株|50|50||清淤长度|产出|50|≥8公里|8公里|50
效益|成活率|≥85%|88%|30|30||水质改善|效益|30|Ⅳ类以上|Ⅲ类|30
满意度|群众满意度|≥90%|92%|20|20||沿岸居民满意度|满意度|20|≥85%|86%|20
总分||||100|100||总分||100|||100`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, name B, target C, actual D, points E, score F',
        rows: '3-5',
      },
      {
        kind: 'indicators',
        cols: 'name H, level1 I, points J, target K, actual L, score M',
        rows: '3-5',
      },
      { kind: 'score', pairs: 'A6:F6 H6:M6' },
    ],
  ),
];
