import type { Written } from '../types';

/** Projects and self-evaluations of ours in published layouts, some with one slip that the note names. */
export const PROJECTS: readonly Written[] = [
  {
    id: 't20-p-roads',
    source: null,
    note: 'composed: 农村公路养护项目自评',
    text: `农村公路养护项目预算安排[m 860.00]万元，到位资金[a 860.00]万元，资金到位率[ea 100]%；截至年底支付[x 801.52]万元，支付率[ex 93.2]%，结余[q 58.48]万元结转下年。计划养护里程[u 320]公里，实际完成[v 336]公里，完成率[ev 105]%；其中县道[v1 96]公里、乡道[v2 148]公里、村道[v3 92]公里。`,
    claims: `
      exec ea = a m
      exec ex = x a
      roll q = a -x
      exec ev = v u
      counts v = v1 v2 v3`,
  },
  {
    id: 't20-p-training',
    source: null,
    note: 'composed: 完成率由 92.5 改为 108.1（分子分母颠倒）',
    tags: ['inverted'],
    text: `高素质农民培育项目计划培训[m 400]人，实际培训[x 370]人，完成率[e 108.1]%，其中种植类[x1 215]人、养殖类[x2 155]人。项目资金[t 120]万元，支出[y 111]万元，执行率[f 92.5]%。`,
    claims: `
      exec e = x m #X
      counts x = x1 x2
      exec f = y t`,
  },
  {
    id: 't20-p-clean',
    source: null,
    note: 'composed: 环卫作业项目自评得分',
    text: `城区环卫作业项目自评得分[t 91.8]分，评价等级为“优”。决策类指标满分[ma 20]分，得[a 19]分，得分率[ra 95]%；过程类指标满分[mb 20]分，得[b 18.3]分，得分率[rb 91.5]%；产出类指标满分[mc 35]分，得[c 32.5]分，得分率[rc 92.86]%；效益类指标满分[mf 25]分，得[f 22]分，得分率[rf 88]%。`,
    claims: `
      counts t = a b c f
      share ra = a ma
      share rb = b mb
      share rc = c mc
      share rf = f mf`,
  },
  {
    id: 't20-p-review',
    source: null,
    note: 'composed: 审减率由 7.35 改为 73.5（小数点移位）',
    tags: ['decimal-point'],
    text: `全年完成政府投资评审项目[n 126]个，其中预算评审[n1 84]个、结算评审[n2 42]个；送审金额[m 45280]万元，审定金额[x 41952]万元，审减[d 3328]万元，审减率[r 73.5]%。`,
    claims: `
      counts n = n1 n2
      change -d = x m
      share r = d m #X`,
  },
  {
    id: 't20-p-hotline',
    source: null,
    note: 'composed: 热线工作总结',
    text: `2023年，全区热线共受理诉求[n 25640]件，比上年的[p 23180]件增加[d 2460]件，增长[r 10.61]%。其中咨询类[a 14102]件，占[sa 55]%；求助类[b 7692]件，占[sb 30]%；投诉类[c 3846]件，占[sc 15]%。已办结[v 25250]件，办结率[e 98.48]%。`,
    claims: `
      change d = n p
      rate r = n p
      counts n = a b c
      share sa = a n
      share sb = b n
      share sc = c n
      shares sc = sa sb sc
      share e = v n`,
  },
  {
    id: 't20-p-unit',
    source: null,
    note: 'composed: 省级资金的单位由万元改为亿元（差一万倍）',
    tags: ['unit'],
    text: `高标准农田建设项目总投资[t 5400]万元，其中中央资金[a 3200]万元、省级资金[b 1400]亿元、县级配套资金[c 800]万元。已完成投资[x 4968]万元，投资完成率[s 92]%。建成高标准农田[n 2.4]万亩，其中新建[n1 1.6]万亩、改造提升[n2 0.8]万亩。`,
    claims: `
      sum t = a b c #X
      exec s = x t
      counts n = n1 n2`,
  },
];
