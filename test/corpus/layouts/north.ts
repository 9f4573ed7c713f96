import { grid, layoutOf } from './layout';

/** Hebei, Tianjin, Shandong, Shaanxi, Heilongjiang. */
export const north = [
  layoutOf({
    id: 'hebei-department-goals',
    province: '河北',
    source: {
      issuer: null,
      title: '部门职责及工作活动绩效目标指标（河北格式）',
      year: null,
      note: '未找到可引用的原表；按河北分职责、指标描述、指标值、确定依据的常见写法自拟，符号和单位与值在一格内。',
    },
    sheets: {
      项目绩效: {
        rows: grid(`
001馆藏数字化绩效目标表
|||||单位：万元
项目编码|13000023P001|项目名称|馆藏数字化
预算规模及资金用途|预算数|45.00|其中：财政资金|45.00|其他资金|
绩效目标|1.完成馆藏资料数字化十万页。
|2.提供网上查阅。
一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据
产出指标|数量指标|数字化页数|完成扫描的页数|≥10万页|工作计划
|质量指标|扫描合格率|合格页数占比|≥98%|行业标准
|时效指标|完成时限|全部任务完成时间|2023年11月底前|合同
|成本指标|每页成本|单页扫描费用|≤1.2元|市场询价
效益指标|社会效益指标|网上查阅人次|全年查阅量|≥5000人次|历史数据
满意度指标|服务对象满意度指标|查阅者满意度|问卷统计|≥90%|历史数据`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 C3:D3' },
      { kind: 'goals', cols: 'expected B', rows: '5-6' },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, explanation D, target E',
        rows: '8-13',
      },
    ],
    ignore: [{ sheet: '项目绩效', range: 'A4:G4' }],
  }),
  layoutOf({
    id: 'hebei-selfeval-points-first',
    province: '河北',
    source: {
      issuer: null,
      title: '项目绩效自评表（分值在指标值之前、完成值在目标之前）',
      year: null,
      note: '依据标准格式一节的列名自拟，列序打乱：分值、实际完成值、年度指标值，用来检验不靠列序的识别。',
    },
    sheets: {
      自评: {
        rows: grid(`
项目绩效自评表
评价年度：2022年
项目名称：文物巡查|||实施单位：某县文管所
序号|指标类别||指标名称|指标分值|实际完成情况|预期指标值|自评得分|备注
|一级|二级
1|产出指标|数量指标|巡查次数|20|118次|≥120次|19.67|两次因暴雨取消
2||质量指标|隐患整改率|20|100%|100%|20
3||时效指标|巡查及时率|10|９８％|≥９５％|10
4|效益指标|社会效益指标|文物被盗案件|30|0起|0起|30
5|满意度指标|服务对象满意度指标|村民满意度|10|91.5%|＞90%|10
合计||||90|||89.67`),
        merges: ['B4:C4', 'A4:A5', 'D4:D5', 'E4:E5', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:I5', 'B6:B8'],
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 B, level2 C, name D, points E, actual F, target G, score H, reason I',
        rows: '6-10',
        doubt: ['role:reason'],
      },
      { kind: 'score', pairs: 'A11:H11' },
    ],
    // Labels and values in one cell.
    ignore: [{ sheet: '自评', range: 'A2:I3' }],
  }),
  layoutOf({
    id: 'tianjin-investment-goals-2022',
    province: '天津',
    source: {
      issuer: '天津市财政局（宝坻区畜禽粪污资源化利用整县推进项目，津财基指〔2022〕23号附件）',
      title: '天津市农业绿色发展专项2022年中央预算内投资计划绩效目标表',
      year: '2022',
      note: '一级指标为实施效果指标、二级为产出和效益、左侧竖排块名、专项名称等标签行，从原表；项目和数字已改。检索得到的是转载页面。',
    },
    sheets: {
      目标表: {
        rows: grid(`
附件
某市农业专项2022年中央预算内投资计划绩效目标表
（某区粪污利用项目）
专项名称||农业绿色发展专项
下达地方或单位||某区人民政府
下达中央预算内投资（万元）||1850
总体⏎目标||提高粪污综合利用率。
绩⏎效⏎指⏎标|一级指标|二级指标|三级指标|指标值
|实施效果指标|产出指标|建设项目个数（含续建）|1
|||竣工验收合格率|100%
|||按进度计划实施情况|按计划实施
||效益指标|粪污综合利用率|≥88%
||满意度指标|受益户满意度|≥85%`),
        merges: ['A2:E2', 'A3:E3', 'A4:B4', 'A5:B5', 'A6:B6', 'A7:B7', 'A8:A13', 'B9:B13', 'C9:C11'],
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A4:C4 A5:C5' },
      { kind: 'goals', cols: 'expected C', rows: '7' },
      { kind: 'indicators', year: '2022', cols: 'level1 B, level2 C, name D, target E', rows: '9-13' },
    ],
    ignore: [
      { sheet: '目标表', range: 'A6:E6' },
      { sheet: '目标表', range: 'A1:E3' },
    ],
  }),
  layoutOf({
    id: 'tianjin-budget-function',
    province: '天津',
    source: {
      issuer: null,
      title: '一般公共预算支出情况表',
      year: null,
      note: '未找到可引用的原表；按功能分类科目编码和名称两列、上年执行数与本年预算数并列的常见公开表自拟。',
    },
    sheets: {
      一般公共预算支出: {
        rows: grid(`
表5
一般公共预算支出情况表
部门：某区文化馆|||||单位：万元
功能分类科目||2022年执行数|2023年预算数|||2023年预算数比2022年执行数
科目编码|科目名称||小计|基本支出|项目支出|增减额|增减%
|合计|860.00|905.50|640.50|265.00|45.50|5.29
207|文化旅游体育与传媒支出|770.00|812.30|547.30|265.00|42.30|5.49
　20701|　文化和旅游|770.00|812.30|547.30|265.00|42.30|5.49
　　2070109|　　群众文化|770.00|812.30|547.30|265.00|42.30|5.49
208|社会保障和就业支出|90.00|93.20|93.20||3.20|3.56`),
        merges: ['A2:H2', 'A4:B4', 'C4:C5', 'D4:F4', 'G4:H4'],
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'function A, label B, previous C, budget D, change G, changeRate H',
        rows: '6-10',
        doubt: ['role:function'],
      },
    ],
  }),
  layoutOf({
    id: 'shandong-project-selfeval',
    province: '山东',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（山东市县格式）',
      year: null,
      note: '未找到可引用的原表；依据标准格式一节自拟：列名带全角字母、单位在括号里、总分行含等级、填报人行在末。',
    },
    sheets: {
      自评表: {
        rows: grid(`
　　
|项目支出绩效自评表
|（２０２３年度）
|项目名称|非遗传承人补助
|主管部门|某市文旅局|||实施单位|某市非遗中心
|项目预算⏎执行情况⏎（万元）||年初预算数|全年预算数⏎（Ａ）|全年执行数⏎（Ｂ）|分值|执行率⏎（Ｂ／Ａ）|得分
||年度资金总额|２４.００|24.00|23.50|10|97.92%|9.79
||其中：财政拨款|24.00|24.00|23.50|－|97.92%|－
||其他资金|0.00|0.00|0.00|－|－|－
|年度总体目标|年初设定目标||||全年实际完成情况
||发放传承人补助。||||已发放。
|绩⏎效⏎指⏎标|一级指标|二级指标|三级指标|年度指标值|全年完成值|分值|得分|未完成原因及拟采取的改进措施
||产出指标⏎（５０分）|数量指标|补助人数|＝１２０人|118人|20|19.67|2人去世
|||质量指标|发放准确率|100%|100%|15|15
|||时效指标|发放时间|9月前|7月|15|15
||效益指标⏎（３０分）|社会效益指标|带徒人数|不少于200人|236人|30|30
||满意度指标⏎（１０分）|服务对象满意度|传承人满意度|９０％以上|96.3%|10|10
|总分||||||100|99.46|自评等级：优
|填报人：甲|||联系电话：0000`),
      },
    },
    tables: [
      { kind: 'profile', year: '2023', pairs: 'B4:C4 B5:C5 F5:G5' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label C, initial D, budget E, executed F, points G, rate H, score I',
        rows: '7-9',
      },
      { kind: 'goals', cols: 'expected C, actual G', rows: '11' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 C, level2 D, name E, target F, actual G, points H, score I, reason J',
        rows: '13-17',
      },
      { kind: 'score', pairs: 'B18:I18' },
    ],
    ignore: [{ sheet: '自评表', range: 'A19:J19' }],
  }),
  layoutOf({
    id: 'shandong-monitoring-1-7',
    province: '山东',
    source: {
      issuer: null,
      title: '项目支出绩效目标执行监控表（1—7月）',
      year: null,
      note: '依据运行监控格式一节（资金四列、偏差原因六小列、可能性三小列）自拟。',
    },
    sheets: {
      监控: {
        rows: grid(`
项目支出绩效目标执行监控表
（2023年度）
项目名称|非遗展演
主管部门及代码|某市文旅局 [057]||||实施单位|某市非遗中心
项目资金⏎（万元）|||年初预算数|1-7月执行数|1-7月执行率|全年预计执行数
|年度资金总额：||60|33|55%|60
|其中：本年财政拨款||60|33|55%|60
|其他资金||0|0||0
年度总体目标|办好展演活动。
绩效指标|一级指标|二级指标|三级指标|年度指标值|1-7月执行情况|全年预计完成情况|偏差原因分析||||||完成目标可能性|||备注
|||||||经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|确定能|有可能|完全不可能
|产出指标|数量指标|展演场次|≥20场|9场|20场|||√|||演员档期集中在下半年||√
||质量指标|节目审核率|100%|100%|100%|||||||√
|效益指标|社会效益指标|观众人次|≥3万人次|1.1万人次|3万人次|||√|||同上||√
|满意度指标|服务对象满意度指标|观众满意度|≥90%|尚未调查|92%|||||||√`),
      },
    },
    tables: [
      { kind: 'profile', year: '2023', pairs: 'A3:B3 A4:B4 F4:G4' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial D, executed E, rate F',
        rows: '6-8',
      },
      { kind: 'goals', cols: 'expected B', rows: '9' },
      {
        kind: 'monitoring',
        year: '2023',
        // The possibility is a tick in one of three columns, N to P: no single column has the role.
        cols: 'level1 B, level2 C, name D, target E, actual F, expected G, reason M',
        rows: '12-15',
        doubt: ['role:possibility'],
      },
    ],
  }),
  layoutOf({
    id: 'shaanxi-sangong-training-2020',
    province: '陕西',
    source: {
      issuer: '柞水县审计局',
      title: '2020年部门决算·一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表',
      year: '2020',
      address: 'http://219.145.244.73:88/html/zwgk/czysjs/118395.html',
      note: '原页只列表名，未见表格本身；表名从原页，横排版式按全国公开表（预算数和决算数两行、会议费培训费在右）自拟。',
    },
    sheets: {
      '7': {
        rows: grid(`
一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表
编制部门：某县审计局||||||||金额单位：万元
项目|“三公”经费||||||会议费|培训费
|小计|因公出国（境）费|公务接待费|公务用车购置及运行维护费
||||小计|公务用车购置费|公务用车运行维护费
预算数|5.80||1.80|4.00||4.00|0.50|1.20
决算数|4.66||0.86|3.80||3.80||1.05`),
        merges: ['A3:A5', 'B3:G3', 'B4:B5', 'C4:C5', 'D4:D5', 'E4:G4', 'H3:H5', 'I3:I5'],
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        given: [
          { label: 'B4|B3', budget: 'B6', actual: 'B7' },
          { label: 'D4', budget: 'D6', actual: 'D7' },
          { label: 'E4|E5', budget: 'E6', actual: 'E7' },
          { label: 'G5', budget: 'G6', actual: 'G7' },
          { label: 'H3', budget: 'H6' },
          { label: 'I3', budget: 'I6', actual: 'I7' },
        ],
      },
    ],
  }),
  layoutOf({
    id: 'shaanxi-department-tasks',
    province: '陕西',
    source: {
      issuer: null,
      title: '部门整体支出绩效自评表（年度主要任务完成情况）',
      year: null,
      note: '未找到可引用的原表；按任务块列出完成情况、预算数与执行数分财政拨款和其他资金的常见版式自拟。',
    },
    sheets: {
      整体自评: {
        rows: grid(`
部门（单位）整体支出绩效自评表
（2022年度）
部门名称|某县文化馆|||自评得分：96
年度主要⏎任务完成情况|任务名称|完成情况|全年预算数（万元）|||全年执行数（万元）
|||总额|财政拨款|其他资金|总额|财政拨款|其他资金
|任务1：送戏下乡|演出138场|80|80|0|79.2|79.2|0
|任务2：免费开放|开放312天|46|40|6|46|40|6
|金额合计||126|120|6|125.2|119.2|6
年度总体目标⏎完成情况|预期目标（年初设定）||||目标实际完成情况
|目标1：完成送戏下乡任务。||||目标1完成情况：演出138场。
|目标2：做好免费开放。||||目标2完成情况：开放312天。
年度绩效⏎指标完成情况|一级指标|二级指标|指标内容|年度指标值|实际完成值|分值|得分|未完成原因分析
|产出指标⏎（50分）|数量指标|演出场次|≥130场|138场|30|30
||质量指标|节目原创率|≥50%|46%|20|18.4|新编节目推迟
|效益指标⏎（30分）|社会效益|观众人次|近3万人次|3.2万人次|30|30
|满意度指标⏎（10分）|群众满意度|群众满意度|≥90%|95%|10|10
总分||||||100|88.4`),
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A3:B3' },
      { kind: 'goals', cols: 'expected B, actual F', rows: '10-11' },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H, reason I',
        rows: '13-16',
      },
      { kind: 'score', pairs: 'A17:H17' },
    ],
    ignore: [
      { sheet: '整体自评', range: 'E3:I3' },
      // What was done is neither content nor expectation, and six amounts are no single one.
      { sheet: '整体自评', range: 'A4:I8' },
    ],
  }),
  layoutOf({
    id: 'heilongjiang-ratio-framework',
    province: '黑龙江',
    source: {
      issuer: '绥芬河市',
      title: '绥芬河市部门整体支出绩效评价指标体系（部门支出绩效自评表）',
      year: null,
      address: 'https://360.chddh.cn/archives/wrmd3no7e69gglg6j4eb.html',
      note: '一级二级两行表头、指标解释在分值之前、①②评价要点从原表（文库转载）；说明文字自拟，得分为补填。',
    },
    sheets: {
      二: {
        rows: grid(`
某市部门整体支出绩效评价指标体系
一级⏎指标|二级⏎指标|三级指标|指标解释|分值|评价要点|得分
投入|目标设定|绩效目标合理性|目标依据是否充分|4|①合规 ②合职责|4
||绩效指标明确性|指标是否细化|4|①分解 ②可衡量|3.5
|预算配置|在职人员控制率|在职人数与编制数的比率|5|控制率=（在职人员数/编制数）×100%|5
||“三公经费”变动率|本年与上年总额的变动|4|变动率=（本年-上年）/上年×100%|4
过程|预算执行|预算完成率|完成数与预算数的比率|5|完成率=完成数/预算数×100%|4.8
总分||||22||21.3`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, explanation D, points E, score G',
        rows: '3-7',
      },
      { kind: 'score', pairs: 'A8:G8' },
    ],
  }),
];
