import type { Written } from '../types';

/** Composed by us: reports of governments, projects and audits with one or two slips. */
export const SLIPS2: readonly Written[] = [
  {
    id: 'e7-execution-two-rates',
    source: null,
    note: 'composed：税收完成率与非税完成率对调（应为 94.4 与 112.0）',
    tags: ['swapped', 'execution'],
    text: `全县一般公共预算收入完成[t 81240]万元，为预算[m 81500]万元的[e 99.7]%。其中，税收收入完成[a 53810]万元，为预算[ma 57000]万元的[ea 112.0]%；非税收入完成[b 27430]万元，为预算[mb 24500]万元的[eb 94.4]%。`,
    claims: `
      exec e = t m
      sum t = a b
      exec ea = a ma #X
      exec eb = b mb #X`,
  },
  {
    id: 'e7-two-years-ago',
    source: null,
    note: 'composed：2023 年增幅误以 2021 年为基数（应为 5.2）',
    tags: ['wrong-base', 'several-years'],
    text: `2021年至2023年，全市教育支出分别为[a 42.60]亿元、[b 45.90]亿元、[c 48.27]亿元，2022年增长[rb 7.7]%，2023年增长[rc 13.3]%，始终保持只增不减。`,
    claims: `
      rate rb = b a
      rate rc = c b #X`,
  },
  {
    id: 'e7-debt-limit',
    source: null,
    note: 'composed：专项债务余额漏一位（应为 38.64）；余额与限额之差正确',
    tags: ['lost-digit', 'debt'],
    text: `截至2023年底，全区政府债务余额[q 61.27]亿元，其中一般债务[q1 22.63]亿元、专项债务[q2 3.64]亿元。债务限额[l 64.50]亿元，剩余空间[k 3.23]亿元，余额[w 低于]限额。`,
    claims: `
      sum q = q1 q2 #X
      roll k = l -q
      dir w< = q l`,
  },
  {
    id: 'e7-balance-report',
    source: null,
    note: 'composed：收入总计漏加调入资金（应为 538800），结余按正确的总计算',
    tags: ['part-left-out', 'roll'],
    text: `全县一般公共预算收入[a 118600]万元，加上级补助[b 372400]万元、上年结转[c 18500]万元、债券转贷[e 21300]万元、调入资金[f 8000]万元，收入总计[i 530800]万元。一般公共预算支出[x 486200]万元，加上解[y 19700]万元、还本[z 12900]万元，支出总计[o 518800]万元。收支相抵，结转下年[q 20000]万元。`,
    claims: `
      sum i = a b c e f #X
      sum o = x y z
      roll q = i -o #X`,
  },
  {
    id: 'e7-transfer-shares',
    source: null,
    note: 'composed：专项占比以一般性为分母（应为 17.9）',
    tags: ['wrong-base', 'shares'],
    text: `争取上级转移支付[t 26.80]亿元，一般性[a 22.00]亿元，占[sa 82.1]%；专项[b 4.80]亿元，占[sb 21.8]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t #X
      shares sb = sa sb #X`,
  },
  {
    id: 'e7-soc-fund',
    source: null,
    note: 'composed：年末滚存换位（应为 39450），当年结余正确',
    tags: ['transposed', 'roll'],
    text: `城乡居民医保基金收入[i 64320]万元，支出[x 56150]万元，当年结余[k 8170]万元，年初滚存[o 31280]万元，年末滚存结余[q 39540]万元，可支付约8个月。`,
    claims: `
      roll k = i -x
      roll q = o i -x #X`,
  },
  {
    id: 'e7-points',
    source: null,
    note: 'composed：税占比升幅误（应为 2.5 个百分点）',
    tags: ['points', 'digit'],
    text: `税收占比由上年的[p 68.7]%提高到[t 71.2]%，提高[d 3.5]个百分点；民生支出占比由[q 79.4]%提高到[u 80.1]%，提高[e 0.7]个百分点。`,
    claims: `
      change d = t p #X
      change e = u q`,
  },
  {
    id: 'e7-adjust-sign',
    source: null,
    note: 'composed：收入由 24.60 调为 23.15，写为调增',
    tags: ['direction', 'budget-adjustment'],
    text: `政府性基金收入预算由[m1 24.60]亿元调整为[n1 23.15]亿元，调增[d1 1.45]亿元；支出预算由[m2 22.40]亿元调整为[n2 25.08]亿元，调增[d2 2.68]亿元。`,
    claims: `
      change d1 = n1 m1 #X
      change d2 = n2 m2`,
  },
  {
    id: 'e7-project-funds',
    source: null,
    note: 'composed：到位率对，支付率实以总投资为分母，而文字说按到位资金（应为 95.0）',
    tags: ['wrong-base', 'execution'],
    text: `高标准农田项目总投资[t 3200.0]万元，其中中央[a 1920.0]万元、省级[b 800.0]万元、县级[c 480.0]万元；到位资金[i 2880.0]万元，到位率[ei 90.0]%；已支付[x 2736.0]万元，按到位资金计算的支付率[ex 85.5]%。`,
    claims: `
      sum t = a b c
      exec ei = i t
      exec ex = x i #X`,
  },
  {
    id: 'e7-score-total',
    source: null,
    note: 'composed：总分不是四项之和（应为 91.3）',
    tags: ['scores', 'total-not-sum'],
    text: `综合评价得分[g 93.1]分：决策[g1 18.0]分、过程[g2 17.5]分、产出[g3 29.3]分、效益[g4 26.5]分，评价等级为“优”。`,
    claims: `
      counts g = g1 g2 g3 g4 #X`,
  },
  {
    id: 'e7-audit-cut',
    source: null,
    note: 'composed：核减额与核减率对不上，核减额换位（应为 436.50）',
    tags: ['transposed', 'audit'],
    text: `某中学综合楼工程送审[p 5820.00]万元，审定[t 5383.50]万元，核减[d 463.50]万元，核减率[s 7.50]%，其中多计工程量核减[d1 318.20]万元、高套定额核减[d2 118.30]万元。`,
    claims: `
      change -d = t p #X
      share s = d p #X
      causes -d = -d1 -d2 #X`,
  },
  {
    id: 'e7-rectify-rate',
    source: null,
    note: 'composed：整改率误（52/65 应为 80.0）',
    tags: ['digit', 'audit'],
    text: `审计发现问题[n 65]个，已完成整改[a 52]个，整改率[s 85.0]%，正在整改[b 13]个，涉及资金2.34亿元。`,
    claims: `
      counts n = a b
      share s = a n #X`,
  },
  {
    id: 'e7-soe-assets',
    source: null,
    note: 'composed：负债与净资产之和不等于资产（负债应为 118.6）；资产负债率按正确数',
    tags: ['balance-sheet', 'transposed'],
    text: `区属国有企业资产总额[t 214.3]亿元，负债总额[u 116.8]亿元，净资产[v 95.7]亿元，资产负债率[s 55.3]%，同比下降1.2个百分点。`,
    claims: `
      sum t = u v #X
      share s = u t #X`,
  },
  {
    id: 'e7-quarter-sum',
    source: null,
    note: 'composed：四个季度之和误（应为 3150）',
    tags: ['quarters', 'total-not-sum'],
    text: `按季度看，一季度支出[a 520]万元，二季度[b 860]万元，三季度[c 740]万元，四季度[e 1030]万元，全年[t 3250]万元，四季度占[s 31.7]%，[w 最高]。`,
    claims: `
      sum t = a b c e #X
      share s = e t
      rank w> = e a b c`,
  },
  {
    id: 'e7-rank-wrong',
    source: null,
    note: 'composed：“最多”说的是乙镇，实际甲镇最多',
    tags: ['rank', 'places'],
    text: `补助资金[t 1386]万元分到四个乡镇，甲镇[a 432]万元、乙镇[b 418]万元、丙镇[c 306]万元、丁镇[e 230]万元，其中乙镇[w 最多]。`,
    claims: `
      sum t = a b c e
      rank w> = b a c e #X`,
  },
  {
    id: 'e7-yi-wan',
    source: null,
    note: 'composed：亿元误为万元（总投入应为 1.46 亿元）',
    tags: ['unit-slip', 'mixed-units'],
    text: `全年投入就业补助资金[t 1.46]万元，其中中央[a 8200]万元、省级[b 4100]万元、市区配套[c 2300]万元，发放社保补贴、岗位补贴惠及1.1万人。`,
    claims: `
      sum t = a b c #X`,
  },
  {
    id: 'e7-multiple',
    source: null,
    note: 'composed：“是…的”写成“增长”的倍数（应为增长 1.5 倍）',
    tags: ['times', 'growth-for-multiple'],
    text: `2023年数字化改造支出[t 875]万元，比2022年的[p 350]万元增长[r 2.5]倍；上线应用[n 36]个，是2022年[k 12]个的[g 3]倍。`,
    claims: `
      rate r = t p #X
      share g = n k`,
  },
  {
    id: 'e7-table-total',
    source: null,
    note: 'composed：表中合计的本年数误（应为 742.6），差额一栏跟着错的合计',
    tags: ['table', 'total-not-sum'],
    text: `科目	预算数	决算数	差额
行政运行	[m1@万元 386.0]	[x1@万元 371.4]	[d1@万元 -14.6]
一般行政管理事务	[m2@万元 245.0]	[x2@万元 238.7]	[d2@万元 -6.3]
事业运行	[m3@万元 140.0]	[x3@万元 132.5]	[d3@万元 -7.5]
合计	[m@万元 771.0]	[x@万元 724.6]	[d@万元 -46.4]`,
    claims: `
      change d1 = x1 m1
      change d2 = x2 m2
      change d3 = x3 m3
      sum m = m1 m2 m3
      sum x = x1 x2 x3 #X
      change d = x m
      causes d = d1 d2 d3 #X`,
  },
  {
    id: 'e7-flat-not-flat',
    source: null,
    note: 'composed：写“持平”，两数不同（6.50 与 6.05）',
    tags: ['flat', 'transposed'],
    text: `公务用车运行维护费预算[t 6.50]万元，与上年预算[p 6.05]万元[w 持平]；公务接待费预算[u 1.20]万元，与上年预算[q 1.20]万元[z 持平]。`,
    claims: `
      dir w= = t p #X
      dir z= = u q`,
  },
];
