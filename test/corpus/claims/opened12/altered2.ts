import type { Written } from '../types';
import { PAGES } from './sources';

/** Governments and their departments: published figures with one slip of ours, as the notes say. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'v4-gd-dongguan-base',
    source: PAGES.dongguan,
    altered: true,
    note: '降幅由 13.6 改为 15.8（以本年数为分母）',
    tags: ['this-year-base', 'last-sentence', 'sangong'],
    text: `东莞市直2014年的“三公”预算：出国（境）[a 972]万元、接待[b 7399]万元、购车[c 2077]万元、用车运行维护[e 8106]万元，总额[t 18554]万元。总额比上年压减[d 2928]万元，降幅[r 15.8]%。`,
    claims: `
      sum t = a b c e
      rate -r = t ^-d #X`,
  },
  {
    id: 'v4-cn-audit-unit',
    source: PAGES.audit,
    altered: true,
    note: '运行维护支出的单位由万元改为亿元',
    tags: ['unit-slip', 'first-sentence', 'sangong'],
    text: `2010年，审计署用车支出共[b 1229.65]万元，车辆购置[b1 115]万元，车辆运行维护[b2 1114.65]亿元。接待支出共[c 657.42]万元，涉外的[c1 140]万元，其他的[c2 517.42]万元。`,
    claims: `
      sum b = b1 b2 #X
      sum c = c1 c2`,
  },
  {
    id: 'v4-bj-plan-change',
    source: PAGES.beijingPlan,
    altered: true,
    note: '用车费的减少额由 3 改为 30（多一位）',
    tags: ['doubled-digit', 'first-sentence', 'budget'],
    text: `北京市发展改革委2013年公务用车运行维护费预算[b 313.9]万元，2012年预算[pb 316.9]万元，减少[db 30]万元；公务接待费预算[c 48]万元，2012年预算[pc 48.13]万元，减少[dc 0.13]万元。`,
    claims: `
      change -db = b pb #X
      change -dc = c pc`,
  },
  {
    id: 'v4-nx-xixia-inverted',
    source: PAGES.xixia,
    altered: true,
    note: '增值税的完成率由 93.36 改为 107.11（分子分母颠倒）',
    tags: ['inverted', 'first-sentence', 'revenue'],
    text: `西夏区2021年增值税完成[b 17,585]万元，为预算[mb 18,835]万元的[eb 107.11]%，比上年[pb 13,950]万元增长[rb 26.06]%；企业所得税完成[c 850]万元，为预算[mc 600]万元的[ec 141.67]%，比上年[pc 564]万元增长[rc 50.71]%；房产税完成[f 3,800]万元，为预算[mf 2,800]万元的[ef 135.71]%，比上年[pf 2,782]万元增长[rf 36.59]%。`,
    claims: `
      exec eb = b mb #X
      rate rb = b pb
      exec ec = c mc
      rate rc = c pc
      exec ef = f mf
      rate rf = f pf`,
  },
  {
    id: 'v4-yn-honghe-budget',
    source: PAGES.honghe,
    altered: true,
    note: '上年决算数误写为本年预算数 1,684，增减额与降幅未改',
    tags: ['budget-for-last-year', 'first-sentence', 'sangong'],
    text: `红河县本级2021年“三公”经费支出[t 1,115.07]万元，比上年的[p 1,684]万元减少[d 166.4]万元，下降[r 12.99]%。其中公务接待费[c 111.43]万元，公务用车购置及运行维护费[b 1,003.64]万元。`,
    claims: `
      change -d = t p #X
      rate -r = t p #X
      sum t = c b`,
  },
  {
    id: 'v4-yn-yunxian-triangle',
    source: PAGES.yunxian,
    altered: true,
    note: '接待费的增加额由 2.08 改为 2.80（换位）',
    tags: ['triangle', 'transposed', 'first-sentence', 'sangong'],
    text: `云县各单位2023年公务接待费[c 249.29]万元，比上年[pc 247.21]万元增加[dc 2.80]万元，增长[rc 0.84]%；公务用车购置及运行维护费[b 571.04]万元，比上年[pb 441.63]万元增加[db 129.41]万元，增长[rb 29.3]%。两项合计[t 820.33]万元，执行年初预算[m 832.05]万元的[e 98.59]%。`,
    claims: `
      change dc = c pc #X
      rate rc = c pc
      change db = b pb
      rate rb = b pb
      sum t = c b
      exec e = t m`,
  },
  {
    id: 'v4-yn-yunxian-rate',
    source: PAGES.yunxian,
    altered: true,
    note: '购置费的增幅由 356.96 改为 456.96（把本年占上年的比例当作增幅）',
    tags: ['ratio-for-rate', 'last-sentence', 'direction'],
    text: `云县2023年公务用车运行维护费预算[mx 478.19]万元，决算[x 507.98]万元，决算数[w1 大于]预算数；公务用车购置费预算[my 43.48]万元，决算[y 63.06]万元，决算数[w2 大于]预算数。购置费2022年为[py 13.8]万元，2023年增加[dy 49.26]万元，增长[ry 456.96]%。`,
    claims: `
      dir w1> = x mx
      dir w2> = y my
      change dy = y py
      rate ry = y py #X`,
  },
  {
    id: 'v4-yn-wuhua-cause',
    source: PAGES.wuhua,
    altered: true,
    note: '接待费的减少额由 0.86 改为 8.6（小数点移位）',
    tags: ['decimal-point', 'causes', 'last-sentence'],
    text: `昆明市五华区2021年区级“三公”经费决算[t 769.70]万元，预算[m 1102]万元，完成预算的[e 69.85]%。决算比2020年减少[d 279.08]万元，由用车费减少[db 278.22]万元、接待费减少[dc 8.6]万元构成。`,
    claims: `
      exec e = t m
      causes -d = -db -dc #X`,
  },
  {
    id: 'v4-yn-xundian-tour-unit',
    source: PAGES.xundianTour,
    altered: true,
    note: '合计减少额的单位由元改为万元',
    tags: ['unit-slip', 'last-sentence', 'yuan'],
    text: `2022年，寻甸县文旅局用车运行支出[b 23,005.58]元，比上年减少[db 994.42]元，降低[rb 4.14]%；接待支出[c 3,080]元，比上年减少[dc 17,993]元，降低[rc 85.38]%。“三公”支出合计[t 26,085.58]元，比上年减少[d 18,987.42]万元，降低[r 42.13]%。`,
    claims: `
      rate -rb = b ^-db
      rate -rc = c ^-dc
      sum t = b c
      rate -r = t ^-d #X
      causes -d = -db -dc #X`,
  },
  {
    id: 'v4-yn-xundian-arts-unspent',
    source: PAGES.xundianArts,
    altered: true,
    note: '降幅由 3.61 改为 96.39（所剩的比例）',
    tags: ['unspent', 'last-sentence', 'yuan'],
    text: `寻甸县文学艺术界联合会2022年用车运行维护费决算[t 12,000.00]元，与年初预算[m 12,000.00]元[w 持平]。“三公”经费决算[t2 12,000.00]元，比上年减少[d 450.00]元，下降[r 96.39]%。`,
    claims: `
      dir w= = t m
      rate -r = t2 ^-d #X`,
  },
  {
    id: 'v4-sc-liangshan-word',
    source: PAGES.liangshan,
    altered: true,
    note: '接待费由“减少”改为“增加”',
    tags: ['direction', 'causes', 'first-sentence'],
    text: `凉山州本级2022年“三公”经费支出比年初预算增加[d 1317.14]万元，其中公务用车费增加[db 1833.7]万元，公务接待费增加[dc 516.57]万元。公务用车费[b 7,634.75]万元，包括购置[b1 2,337.35]万元和运行维护[b2 5,297.40]万元。`,
    claims: `
      causes d = db dc #X
      sum b = b1 b2`,
  },
  {
    id: 'v4-hn-yuanling-change',
    source: PAGES.yuanling,
    altered: true,
    note: '减少额由 533 改为 353（换位）',
    tags: ['transposed', 'triangle', 'budget'],
    text: `沅陵县安排2021年“三公”经费[t 4196]万元，接待费[c 2747]万元、用车运行维护费[b 1449]万元。2020年安排[p 4729]万元，2021年减少[d 353]万元，下降[r 11.2]%。`,
    claims: `
      sum t = c b
      change -d = t p #X
      rate -r = t p #T`,
  },
  {
    id: 'v4-cq-qianjiang-base',
    source: PAGES.qianjiang,
    altered: true,
    note: '比预算的降幅由 27.56 改为 38.04（以决算数为分母）',
    tags: ['this-year-base', 'first-sentence', 'sangong'],
    text: `黔江区本级2017年“三公”经费决算[t 2,921.7]万元，比年初预算减少[dm 1111.4]万元，下降[rm 38.04]%；比上年决算减少[d 1897.9]万元，下降[r 39.38]%。三项支出为出国（境）[a 35.6]万元、接待[c 1,239.7]万元、用车[b 1,646.4]万元。`,
    claims: `
      rate -rm = t ^-dm #X
      rate -r = t ^-d
      sum t = a c b`,
  },
  {
    id: 'v4-sn-xincheng-total',
    source: PAGES.xincheng,
    altered: true,
    note: '合计由 9.80 改为 8.90（换位）；接待费的降幅未引',
    tags: ['transposed', 'total', 'first-sentence'],
    text: `2019年西安市新城区卫计局“三公”经费预算[t 8.90]万元，由公务接待费[c 2.30]万元和公务用车运行维护费[b 7.50]万元组成。接待费比上年减少[dc 1.5]万元，用车费比上年减少[db 17]万元，共减少[d 18.50]万元。`,
    claims: `
      sum t = c b #X
      causes -d = -dc -db`,
  },
  {
    id: 'v4-gd-lechang-rate',
    source: PAGES.lechang,
    altered: true,
    note: '用车费的增幅由 37.5 改为 3.75（小数点移位）',
    tags: ['decimal-point', 'sangong', 'budget'],
    text: `2019年乐昌市审计局用车运行维护费[b 5.50]万元，比上年增加[db 1.5]万元，增长[rb 3.75]%；接待费[c 5.30]万元，比上年减少[dc 0.20]万元。两项共[t 10.8]万元，比上年增加[d 1.30]万元，增长[r 13.68]%。`,
    claims: `
      rate rb = b ^db #X
      sum t = b c
      rate r = t ^d
      causes d = db -dc`,
  },
  {
    id: 'v4-gd-wuchuan-staff',
    source: PAGES.wuchuan,
    altered: true,
    note: '退休人员由 65 改为 56（换位）',
    tags: ['transposed', 'counts', 'staff'],
    text: `吴川市经信和科技局2018年初在职[o 46]人（行政[o1 44]人、事业[o2 2]人），离退休[q 71]人（离休[q1 6]人、退休[q2 56]人），合计供养[u 117]人。部门预算总收入[t 835.56]万元，比2017年的[p 771.38]万元增加[d 64.18]万元。`,
    claims: `
      counts o = o1 o2
      counts q = q1 q2 #X
      counts u = o q
      change d = t p`,
  },
  {
    id: 'v4-xj-tianshan-vehicles',
    source: PAGES.tianshan,
    altered: true,
    note: '执法执勤用车由 417 改为 471（换位）',
    tags: ['transposed', 'counts', 'last-sentence'],
    text: `天山区本级2019年行政编制人员[n1 1,845]人、事业编制人员[n2 7,399]人，合计[n 9,244]人。公务用车中，执法执勤用车[v3 471]辆、特种专业技术用车[v4 15]辆、应急保障用车[v2 10]辆、主要领导干部用车[v1 3]辆、其他用车[v5 1,318]辆，总数[v 1,763]辆。`,
    claims: `
      counts n = n1 n2
      counts v = v3 v4 v2 v1 v5 #X`,
  },
  {
    id: 'v4-hb-echeng-omitted',
    source: PAGES.echeng,
    altered: true,
    note: '2021年漏列培训费 46.71',
    tags: ['part-left-out', 'last-sentence', 'two-years'],
    text: `鄂城区公务用车购置费2022年[a 399.25]万元，2021年[pa 272.53]万元，增加[da 126.72]万元；公务用车运行维护费2022年[b 472.38]万元，2021年[pb 327.67]万元，增加[db 144.71]万元。2021年各项合计[p 807.95]万元，除上述两项外，为公务接待费[pc 39.43]万元、会议费[pe 121.61]万元。`,
    claims: `
      change da = a pa
      change db = b pb
      sum p = pa pb pc pe #X`,
  },
  {
    id: 'v4-xz-2023-transposed',
    source: PAGES.tibet,
    altered: true,
    note: '中央补助由 2537.1 改为 2357.1（换位）',
    tags: ['transposed', 'total', 'government'],
    text: `2023年西藏自治区一般公共预算收入总量[t 3838.3]亿元，其来源为：地方收入[a 236.6]亿元，中央补助[b 2357.1]亿元，一般债务收入[c 60]亿元，上年结转[e 436.2]亿元，预算稳定调节基金[f 558.8]亿元，调入资金[g 9.6]亿元。`,
    claims: `
      sum t = a b c e f g #X`,
  },
  {
    id: 'v4-jx-yichun-share',
    source: PAGES.yichun,
    altered: true,
    note: '税收占比由 57.1 改为 42.9（余下的比例）',
    tags: ['unspent', 'revenue', 'government'],
    text: `宜春市2024年一般公共预算收入完成[t 284.1]亿元，市级[b 49.5]亿元、县级[c 234.6]亿元。税收[a 162.2]亿元，占收入的[sa 42.9]%。全市支出[x 722.5]亿元，比上年增加[dx 3.5]亿元，增长[rx 0.5]%。`,
    claims: `
      sum t = b c
      share sa = a t #X
      rate rx = x ^dx`,
  },
];
