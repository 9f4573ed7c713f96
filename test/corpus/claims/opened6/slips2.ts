import type { Written } from '../types';

/** Composed by us in the layouts of budgets, self-evaluations and reports, each with one or two slips. */
export const SLIPS2: readonly Written[] = [
  {
    id: 'g6-self-evaluation-unspent',
    source: null,
    note: 'composed：执行率印成结余率（应为 93.50）',
    tags: ['unspent', 'self-evaluation'],
    text: `2024年全年预算[m 800.00]万元，实际支出[x 748.00]万元，预算执行率[e 6.50]%，结余[q 52.00]万元结转下年。项目按季度实施，年末验收合格率100%。`,
    claims: `
      exec e = x m #X
      roll q = m -x`,
  },
  {
    id: 'g6-score-total',
    source: null,
    note: 'composed：总分与各项得分之和不合（应为 91.6）',
    tags: ['scores', 'total'],
    text: `项目自评得分[t 96.1]分。预算执行[a 9.6]分，产出指标[b 46.5]分，效益指标[c 26.5]分，满意度指标[e 9.0]分，扣分原因是两个批次的验收推迟到次年。`,
    claims: `counts t = a b c e #X`,
  },
  {
    id: 'g6-score-rate',
    source: null,
    note: 'composed：过程指标得分率按总分 100 计算（应为 85.0）',
    tags: ['scores', 'wrong-base'],
    text: `决策指标分值[ma 20]分，得[a 19]分，得分率[sa 95.0]%；过程指标分值[mb 20]分，得[b 17]分，得分率[sb 17.0]%；产出指标分值[mc 40]分，得[c 38]分，得分率[sc 95.0]%；效益指标分值[me 20]分，得[e 18]分，得分率[se 90.0]%。`,
    claims: `
      share sa = a ma
      share sb = b mb #X
      share sc = c mc
      share se = e me`,
  },
  {
    id: 'g6-target-inverted',
    source: null,
    note: 'composed：完成率以计划除以实际（应为 80.0）',
    tags: ['inverted', 'targets'],
    text: `计划维修水渠[m1 45]公里，实际[x1 36]公里，完成率[e1 125.0]%；计划清淤塘坝[m2 30]座，实际[x2 33]座，完成率[e2 110.0]%。未完成的主要原因是汛期提前。`,
    claims: `
      exec e1 = x1 m1 #X
      exec e2 = x2 m2`,
  },
  {
    id: 'g6-funding-sources',
    source: null,
    note: 'composed：总投资漏加自筹资金 85.00（应为 685.00）；支付率按正确的总投资计算',
    tags: ['part-left-out', 'project'],
    text: `冷库建设项目总投资[t 600.00]万元：中央补助[a 400.00]万元，市级配套[b 200.00]万元，合作社自筹[c 85.00]万元。已支付[x 616.50]万元，支付率[e 90.00]%。`,
    claims: `
      sum t = a b c #X
      exec e = x t #X`,
  },
  {
    id: 'g6-town-balance',
    source: null,
    note: 'composed：收入总计与各部分之和差 270（应为 12,840）；结转按正确的总计得出',
    tags: ['transposed', 'town'],
    text: `全镇本级收入[a 4,150]万元，上级补助[b 7,960]万元，上年结转[c 230]万元，调入资金[f 500]万元，收入总计[t 12,570]万元。支出总计[o 12,615]万元，收支相抵结转下年[q 225]万元。`,
    claims: `
      sum t = a b c f #X
      roll q = t -o #X`,
  },
  {
    id: 'g6-tax-share',
    source: null,
    note: 'composed：税收与非税占比之和为 101.0（非税应为 27.0）',
    tags: ['digit', 'shares', 'county'],
    text: `一般公共预算收入[t 8.50]亿元，同比增长6.3%。税收收入[a 6.205]亿元，占[sa 73.0]%；非税收入[b 2.295]亿元，占[sb 28.0]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t #X
      shares sb = sa sb #X`,
  },
  {
    id: 'g6-debt-balance',
    source: null,
    note: 'composed：专项债务余额换位（应为 27.85）',
    tags: ['transposed', 'debt'],
    text: `年末政府债务余额[t 46.25]亿元，一般债务[a 18.40]亿元，专项债务[b 28.75]亿元。当年新增专项债券[n 5.60]亿元，用于产业园区[n1 3.20]亿元、城镇供水[n2 1.15]亿元、医院迁建[n3 1.25]亿元。`,
    claims: `
      sum t = a b #X
      sum n = n1 n2 n3`,
  },
  {
    id: 'g6-excess-revenue',
    source: null,
    note: 'composed：收入未达预算，写成超收',
    tags: ['direction', 'government-fund'],
    text: `政府性基金预算收入[t 3.42]亿元，预算[m 3.80]亿元，完成预算的[e 90.0]%，超收[d 0.38]亿元，主要是土地成交推迟。`,
    claims: `
      exec e = t m
      change d = t m #X`,
  },
  {
    id: 'g6-budget-unit',
    source: null,
    note: 'composed：上年数单位误为元（应为万元）',
    tags: ['unit-slip', 'budget'],
    text: `2025年“三公”经费预算[t 42.00]万元，比2024年预算[p 40.00]元增加[d 2.00]万元，增长[r 5.00]%，其中公务用车[b 36.00]万元，公务接待[c 6.00]万元，无因公出国（境）。`,
    claims: `
      change d = t p #X
      rate r = t p #X
      sum t = b c`,
  },
  {
    id: 'g6-benefit-count',
    source: null,
    note: 'composed：受助人数合计漏计大学生（应为 1,316）',
    tags: ['counts', 'part-left-out'],
    text: `全年资助困难学生[n 1,230]人，其中学前[n1 214]人、义务教育阶段[n2 706]人、高中[n3 310]人、大学新生[n4 86]人；资助金额[t 158.32]万元，分别为[a 10.70]万元、[b 70.60]万元、[c 51.22]万元、[e 25.80]万元。`,
    claims: `
      counts n = n1 n2 n3 n4 #X
      sum t = a b c e`,
  },
  {
    id: 'g6-rank-wrong',
    source: null,
    note: 'composed：占比最小的是服务类，写成货物类',
    tags: ['rank', 'procurement'],
    text: `政府采购预算[t 640.00]万元，工程类[a 384.00]万元，[w 最多]；货物类[b 160.00]万元，[v 最少]；服务类[c 96.00]万元，占[sc 15.0]%。`,
    claims: `
      sum t = a b c
      rank w> = a b c
      rank v< = b a c #X
      share sc = c t`,
  },
  {
    id: 'g6-insurance-balance',
    source: null,
    note: 'composed：年末滚存结余用减法代替加法（应为 9.86）',
    tags: ['sign', 'insurance'],
    text: `城乡居民医保基金上年滚存结余[j 8.64]亿元，当年收入[i 7.31]亿元，当年支出[x 6.09]亿元，当年结余[q 1.22]亿元，年末滚存结余[z 7.42]亿元。`,
    claims: `
      roll q = i -x
      sum z = j q #X`,
  },
  {
    id: 'g6-equal-word',
    source: null,
    note: 'composed：预算由 12.50 调为 13.00，写成持平；百分点差额减错（应为 2.5）',
    tags: ['direction', 'points'],
    text: `公务用车运行维护费预算[t 13.00]万元，与上年预算[p 12.50]万元[w 持平]。部门预算执行率[a 96.8]%，比上年的[b 94.3]%提高[d 3.5]个百分点。`,
    claims: `
      dir w= = t p #X
      change d = a b #X`,
  },
  {
    id: 'g6-restated-project',
    source: null,
    note: 'composed：项目预算前为 890.00，后为 895.00；执行率按前一数',
    tags: ['repeated', 'project'],
    text: `一、项目概况。城区内涝治理项目预算[m 890.00]万元，其中设计费[m1 62.00]万元、工程费[m2 828.00]万元。
二、资金使用。项目预算[n 895.00]万元，全年支出[x 845.50]万元，执行率[e 95.00]%。`,
    claims: `
      sum m = m1 m2
      rep n = m #X
      exec e = x n #X`,
  },
];
