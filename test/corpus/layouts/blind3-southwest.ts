import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fourth corpus, the half that is held out: the south-west. */
export const blind3Southwest = [
  layoutOf({
    id: 'blind3-sichuan-stacked-2023',
    province: '四川',
    source: {
      issuer: '大英县司法局',
      title: '部门预算项目支出绩效自评表（2023年度，多个项目上下相接）',
      year: '2023',
      address: 'https://dyxrmt.cn/article-157795-21.html',
      note: '各项目的表上下相接而无空行、项目目标的标签和文字、预算五行带斜线和注、绩效指标列名、结论问题措施和两个负责人，从原表（转载页面）；项目和数字已改。',
    },
    sheets: {
      项目自评: {
        rows: grid(`
部门预算项目支出绩效自评表（2023年度）
项目名称|||51092324T00001026XXXX-办公设备更新
主管部门|||某县司法局部门||||实施单位|某县司法局
项目基本情况|1.项目年度目标完成情况|||项目年度目标||||年度目标完成情况
||||按要求购置办公设备并完成支付。||||完成
|2.项目实施内容及过程概述|||2023年购置电脑13台，12月前完成支付。
预算执行情况⏎（10分）|年度预算数（万元）|||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额|||0.00|3.36|3.36|100.00%|10|10|1.预算执行率=预算执行数/调整后预算数，未达到90%的需说明原因。
|其中：财政资金|||0.00|3.36|3.36|100.00%|/|/
|财政专户管理资金|||0.00|0.00|0.00|0.00%|/|/
|单位资金|||0.00|0.00|0.00|0.00%|/|/
绩效指标⏎（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|购置电脑|＝|13|台|13|40|40
||时效指标|支付完成时间|≤|12|月|12|20|20
|效益指标|社会效益指标|办公效率|定性|提升||提升|30|30
合计||||||||100|100
评价结论|项目自评得分100分。
存在问题|无
改进措施|无
项目负责人：查某||||财务负责人：唐某
部门预算项目支出绩效自评表（2023年度）
项目名称|||51092324T00001026YYYY-社区矫正帮扶
主管部门|||某县司法局部门||||实施单位|某县司法局
项目基本情况|1.项目年度目标完成情况|||项目年度目标||||年度目标完成情况
||||对矫正对象开展教育帮扶。||||开展帮扶172人次
|2.项目实施内容及过程概述|||委托社会组织开展走访和培训。
预算执行情况⏎（10分）|年度预算数（万元）|||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因
|总额|||30.00|28.60|27.17|95.00%|10|9.5
|其中：财政资金|||30.00|28.60|27.17|95.00%|/|/
绩效指标⏎（90分）|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析
|产出指标|数量指标|教育帮扶人次|≥|180|人次|172|30|28.67|汛期停止走访
||质量指标|档案完整率|＝|100|%|100|30|30
|效益指标|社会效益指标|再犯罪率|≤|0.2|%|0|20|20
|满意度指标|服务对象满意度指标|矫正对象满意度|≥|90|%|91|10|10
合计||||||||100|98.17
评价结论|项目自评得分98.17分。
存在问题|走访受天气影响。
改进措施|增加线上帮扶。
项目负责人：查某||||财务负责人：唐某`),
      },
    },
    tables: [
      { kind: 'profile', year: '2023', pairs: 'A2:D2 A3:D3 H3:I3 A22:D22 A23:D23 H23:I23' },
      { kind: 'goals', cols: 'expected E, actual I', rows: '5' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial E, budget F, executed G, rate H, points I, score J',
        rows: '8-11',
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, operator E, target F, unit G, actual H, points I, score J, reason K',
        rows: '13-15',
        // Nothing is written below the heading.
        doubt: ['role:reason'],
      },
      { kind: 'goals', cols: 'expected E, actual I', rows: '25' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial E, budget F, executed G, rate H, points I, score J',
        rows: '28-29',
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, operator E, target F, unit G, actual H, points I, score J, reason K',
        rows: '31-34',
      },
      { kind: 'score', pairs: 'A16:J16 A35:J35' },
      { kind: 'remarks', pairs: 'A18:B18 A19:B19 A37:B37 A38:B38' },
    ],
    ignore: [
      // What was done, the conclusion and the signatures: matters of taste.
      { sheet: '项目自评', range: 'A6:K6' },
      { sheet: '项目自评', range: 'A17:K17' },
      { sheet: '项目自评', range: 'A20:K20' },
      { sheet: '项目自评', range: 'A26:K26' },
      { sheet: '项目自评', range: 'A36:K36' },
      { sheet: '项目自评', range: 'A39:K39' },
    ],
  }),
  layoutOf({
    id: 'blind3-yunnan-workbook-office-papers',
    province: '云南',
    source: {
      issuer: null,
      title: '站所办公工作簿（自评表与考勤、收文、报销混放）',
      year: null,
      note: `${COMPOSED}基层站所把自评表和考勤表、收文登记、差旅报销单放在一个工作簿，自评表指标名在前、级别在后，总计之外另加执行得分；${INVENTED}`,
    },
    sheets: {
      考勤: {
        rows: grid(`
2024年3月考勤表
姓名|1日|2日|3日|4日|5日|出勤天数|备注
甲某|√|√|○|√|√|20|事假一天
乙某|√|√|√|√|√|21
丙某|√|△|√|√|√|20|出差一天`),
      },
      维修自评: {
        rows: grid(`
项目支出绩效自评表
项目名称：|小型农田水利维修|||年度：|2023
资金来源|预算（万元）|支出（万元）|执行率
县级财政|60|57.6|96%
受益村自筹|20|18.4|92%
合计|80|76|95%

三级指标|所属二级指标|所属一级指标|目标值|实际值|满分|得分
维修渠道（公里）|数量指标|产出指标|≥14|14.6|30|30
维修闸门（座）|数量指标|产出指标|9|9|20|20
改善灌溉面积（亩）|经济效益指标|效益指标|≥3200|3050|30|28.59
农户满意度（%）|服务对象满意度指标|满意度指标|≥90|94|10|10
总计|||||90|88.59
加：预算执行得分|||||10|9.5
最终得分|||||100|98.09`),
        merges: ['A1:G1', 'B2:D2'],
      },
      收文登记: {
        rows: grid(`
收文登记簿
序号|收文日期|来文单位|文号|标题|承办人
1|2024年1月8日|县水务局|某水发〔2024〕2号|关于开展安全检查的通知|甲某
2|2024年1月16日|县财政局|某财字〔2024〕5号|关于报送绩效自评材料的通知|乙某`),
      },
      报销单: {
        rows: grid(`
差旅费报销单
日期|起点|终点|交通费|住宿费|伙食补助|小计
3月4日|某镇|州府|86|0|100|186
3月6日|州府|某镇|86|340|100|526
合计金额（大写）：柒佰壹拾贰元整`),
      },
    },
    tables: [
      { kind: 'profile', sheet: '维修自评', pairs: 'A2:B2' },
      {
        kind: 'funds',
        sheet: '维修自评',
        unit: '万元',
        cols: 'label A, budget B, executed C, rate D',
        rows: '4-6',
      },
      {
        kind: 'indicators',
        sheet: '维修自评',
        cols: 'name A, level2 B, level1 C, target D, actual E, points F, score G',
        rows: '9-12',
      },
      { kind: 'score', sheet: '维修自评', pairs: 'A15:G15' },
    ],
    unread: [{ sheet: '考勤' }, { sheet: '收文登记' }, { sheet: '报销单' }],
    ignore: [
      { sheet: '维修自评', range: 'E2:F2' },
      // Sums on the way to the score.
      { sheet: '维修自评', range: 'A13:G14' },
    ],
  }),
];
