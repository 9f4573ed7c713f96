import { grid, layoutOf } from './layout';

/** Zhejiang, Jiangsu, Shanghai, Fujian, Guangxi. */
export const east = [
  layoutOf({
    id: 'zhejiang-two-target-blocks',
    province: '浙江',
    source: {
      issuer: null,
      title: '项目支出绩效目标及完成情况表',
      year: null,
      note: '未找到可引用的原表；自拟：目标与完成两组列并列，每组有符号、数值、单位。',
    },
    sheets: {
      目标与完成: {
        rows: grid(`
2023年度项目支出绩效目标及完成情况表
序号|一级指标|二级指标|三级指标|年初绩效目标|||完成情况||权重|得分|偏差原因
||||计算符号|目标值|计量单位|完成值|计量单位
1|产出指标|数量|修缮古建筑|≥|6|处|6|处|30|30
2|产出指标|质量|验收合格率|＝|100|%|100|%|20|20
3|效益指标|社会效益|参观人次|≥|80000|人次|75200|人次|30|28.2|修缮期限流
4|满意度指标|服务对象满意度|游客满意度|≥|90|%|92.6|%|10|10`),
        merges: ['A1:L1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2', 'H2:I2', 'J2:J3', 'K2:K3', 'L2:L3'],
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, operator E, target F, unit G, actual H, points J, score K, reason L',
        rows: '4-7',
      },
    ],
  }),
  layoutOf({
    id: 'zhejiang-funds-list',
    province: '浙江',
    source: {
      issuer: null,
      title: '部门项目支出执行情况汇总表',
      year: null,
      note: '未找到可引用的原表；自拟：一行一个项目的资金汇总，合计在首行，右侧自评得分。',
    },
    sheets: {
      汇总: {
        rows: grid(`
某局2023年项目支出执行情况汇总表

制表：财务科||||||单位：元
序号|项目名称|年初预算（元）|调整后预算（元）|实际支出（元）|执行率|自评得分
|合计|1,280,000.00|1,315,500.00|1,240,118.60|94.27%
1|文保巡查|480,000.00|480,000.00|471,118.60|98.15%|97.5
2|数字展厅|800,000.00|835,500.00|769,000.00|92.04%|93`),
      },
    },
    tables: [
      {
        kind: 'funds',
        unit: '元',
        year: '2023',
        cols: 'label B, initial C, budget D, executed E, rate F, score G',
        rows: '5-7',
      },
    ],
  }),
  layoutOf({
    id: 'jiangsu-sangong-budget-2016',
    province: '江苏',
    source: {
      issuer: '南通市人民政府国有资产监督管理委员会',
      title: '2016年市国资委财政拨款“三公”经费预算表',
      year: '2016',
      address: 'http://gzw.nantong.gov.cn/ntsgzw/bmyjshsg/content/ae192308-2880-4f59-87b1-2c3334e66205.html',
      note: '年份写在列名里、小计与其中两列、一（一）1.的层次、单位不需填列、会议费培训费列在三公之后、注，从原表；数字已改。',
    },
    sheets: {
      三公预算: {
        rows: grid(`
2016年某委财政拨款“三公”经费预算表
||金额单位：万元
项目|2016年预算数
|小计|其中：一般公共预算安排数
一、“三公”经费合计|20.03|20.03
（一）因公出国（境）费|单位不需填列|单位不需填列
（二）公务接待费|13.83|13.83
（三）公务用车费|6.20|6.20
　　　1.公务用车购置费
　　　2.公务用车运行维护费|6.20|6.20
二、会议费|7.10|7.10
三、培训费|14.20|14.20
注：“三公”经费包括上列三类。`),
        merges: ['A1:C1', 'A3:A4', 'B3:C3'],
      },
    },
    tables: [{ kind: 'sangong', unit: '万元', year: '2016', cols: 'label A, budget B', rows: '5-12' }],
  }),
  layoutOf({
    id: 'jiangsu-economic-class',
    province: '江苏',
    source: {
      issuer: null,
      title: '一般公共预算基本支出决算表（经济分类，三组并排）',
      year: null,
      note: '依据全国公开06表的习惯版式自拟：人员经费一组、公用经费两组左右并排，每组为编码、名称、决算数。',
    },
    sheets: {
      '06': {
        rows: grid(`
一般公共预算财政拨款基本支出决算明细表
||||||||公开06表
部门：某区档案馆||||||||单位：万元
人员经费|||公用经费
科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数
301|工资福利支出|318.60|302|商品和服务支出|41.70|307|债务利息及费用支出|0
30101|　基本工资|92.10|30201|　办公费|8.80|310|资本性支出|2.10
30102|　津贴补贴|126.50|30211|　差旅费|12.90|31002|　办公设备购置|2.10
30107|　绩效工资|100.00|30228|　工会经费|20.00
303|对个人和家庭的补助|15.40
人员经费合计||334.00|公用经费合计|||||43.80`),
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', cols: 'label B, actual C', rows: '6-10', doubt: ['role:function'] },
      { kind: 'accounts', unit: '万元', cols: 'label E, actual F', rows: '6-9', doubt: ['role:function'] },
      { kind: 'accounts', unit: '万元', cols: 'label H, actual I', rows: '6-8', doubt: ['role:function'] },
    ],
    // The totals stand in the code column, one of them across two blocks.
    ignore: [{ sheet: '06', range: 'A11:I11' }],
  }),
  layoutOf({
    id: 'shanghai-sangong-across-2017',
    province: '上海',
    source: {
      issuer: '上海市嘉定区司法局',
      title: '2017年度一般公共预算财政拨款“三公”经费及机关运行经费支出决算表',
      year: '2017',
      address: 'http://www.021fenlei.com/n133889.htm',
      note: '横排、每一部分下分预算数和决算数、机关运行经费在末列，从原表（转载页面）；数字已改。',
    },
    sheets: {
      三公: {
        rows: grid(`
2017年度一般公共预算财政拨款“三公”经费及机关运行经费支出决算表
||||||||||||单位：万元
一般公共预算财政拨款“三公”经费||||||||||||机关运行⏎经费决算数
合计||因公出国⏎（境）费||公务用车购置及运行费||||||公务接待费
||||小计||公务用车⏎购置费||公务用车⏎运行费
预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数
20.50|8.11|0|0|13.50|7.90|0|0|13.50|7.90|7.00|0.21|301.40`),
        merges: ['A3:L3', 'M3:M6', 'A4:B5', 'C4:D5', 'E4:J4', 'K4:L5', 'E5:F5', 'G5:H5', 'I5:J5'],
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2017',
        given: [
          { label: 'A4', budget: 'A7', actual: 'B7' },
          { label: 'C4', budget: 'C7', actual: 'D7' },
          { label: 'E4|E5', budget: 'E7', actual: 'F7' },
          { label: 'G5', budget: 'G7', actual: 'H7' },
          { label: 'I5', budget: 'I7', actual: 'J7' },
          { label: 'K4', budget: 'K7', actual: 'L7' },
        ],
      },
    ],
    ignore: [{ sheet: '三公', range: 'M3:M7' }],
  }),
  layoutOf({
    id: 'fujian-department-goals-2019',
    province: '福建',
    source: {
      issuer: '中共宁德市委党史和地方志研究室',
      title: '部门整体支出绩效目标表（2019年度）',
      year: '2019',
      address: 'http://ndfzw.com/ggl/2019-12-31/7211.html',
      note: '资金为标签加值、年度履职目标一块（部门职能、目标任务、支出项目、预算金额）、指标解释在目标值之前、目标值为文字和小数混用，从原表；内容数字已改。',
    },
    sheets: {
      目标表: {
        rows: grid(`
附件4：
部门整体支出绩效目标表
（2019年度）
部门（单位）名称|某市委方志研究室|||部门预算编码|901001099
年度⏎预算⏎安排⏎（万元）|资金总额|168.40
|项目支出|58.80
|基本支出|109.60
年度⏎总体⏎目标|目标1：编纂市志；⏎目标2：出版年鉴。
年度⏎履职⏎目标|部门职能|年度目标任务|支出项目名称|预算金额（万元）
|编纂市志|完成三卷初稿|市志编纂经费|38.80
|出版年鉴|出版年鉴一部|年鉴出版经费|20.00
年度⏎绩效⏎指标|一级指标|二级指标|三级指标|指标解释|目标值
|产出指标|数量指标|志书初稿卷数|计划标准|3卷
|||年鉴出版数|计划标准|1部
||质量指标|审稿率|计划标准|1
||时效指标|完成时间|计划标准|2019年12月
|效益指标|社会效益指标|赠书单位数|历史标准|≥60家`),
        formats: { F15: '0%' },
      },
    },
    tables: [
      { kind: 'profile', year: '2019', pairs: 'A4:B4 E4:F4' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2019',
        cols: 'label B, initial C',
        rows: '5-7',
        doubt: ['kind', 'same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected B', rows: '8' },
      {
        kind: 'indicators',
        year: '2019',
        cols: 'level1 B, level2 C, name D, explanation E, target F',
        rows: '13-17',
      },
    ],
    // Duty or project as the task's name: a matter of taste.
    ignore: [{ sheet: '目标表', range: 'A9:F11' }],
  }),
  layoutOf({
    id: 'guangxi-selfeval-evidence',
    province: '广西',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（含评分说明）',
      year: null,
      note: '未找到可引用的原表；依据三成以上超额须写原因、定性须有评分说明的规定自拟：评分依据和偏差原因分两列。',
    },
    sheets: {
      '2023自评': {
        rows: grid(`
项目支出绩效自评表
（2023 年度）
项目名称|壮剧惠民演出
主管部门|某市文旅局|||实施单位|某市壮剧团
资金情况|||年初预算数（万元）|调整后预算数（万元）|执行数（万元）|执行率（%）|分值|得分
|资金总额||90|95|93.1|98|10|9.8
|其中：中央资金||50|50|50|100
|　　　自治区资金||40|45|43.1|95.78
指标|指标类型|指标名称|目标值|完成值|权重|得分|评分说明|超额（未）完成原因
产出|数量指标|演出场次|100场以上|133场|30|30|按台账|增加乡村场次
||新编剧目|1部|1部|10|10|剧本备案
|时效指标|完成时间|第四季度|12月|10|10|合同
效益|社会效益指标|传承氛围|持续增强|达成年度指标|30|28|问卷显示增强
|满意度|观众满意度|不低于90%|百分之九十五|10|10|回收问卷420份
综合得分||||||97.8
评价等级||||||优`),
      },
    },
    tables: [
      { kind: 'profile', year: '2023', pairs: 'A3:B3 A4:B4 E4:F4' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label B, initial D, budget E, executed F, rate G, points H, score I',
        rows: '6-8',
      },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G, explanation H, reason I',
        rows: '10-14',
      },
      { kind: 'score', pairs: 'A15:G15 A16:G16' },
    ],
  }),
];
