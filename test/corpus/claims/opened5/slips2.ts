import type { Written } from '../types';

/** Composed by us in the layouts of self-evaluations, funds and reports of governments, with slips of the natural sort. */
export const SLIPS2: readonly Written[] = [
  {
    id: 'f5-score-sum',
    source: null,
    note: 'composed：四项得分之和为 92.5，写成 95.2（换位）',
    tags: ['scores', 'transposed'],
    text: `综合评定：投入类得[a 14.0]分，过程类得[b 23.5]分，产出类得[c 29.0]分，效果类得[e 26.0]分，合计得分[t 95.2]分，等级为“优”。`,
    claims: `
      counts t = a b c e #X`,
  },
  {
    id: 'f5-score-rate',
    source: null,
    note: 'composed：过程类得分率应为 90',
    tags: ['scores', 'share'],
    text: `过程类满分[m 30]分，得[a 27]分，得分率[s 93]%；产出类满分[n 40]分，得[b 36]分，得分率[u 90]%。`,
    claims: `
      share s = a m #X
      share u = b n`,
  },
  {
    id: 'f5-funds-in-place',
    source: null,
    note: 'composed：县级配套漏一位（应为 360.00），到位资金不是三级之和',
    tags: ['funds', 'lost-digit'],
    text: `截至2024年12月底，高标准农田项目到位资金[i 2,400.00]万元，包括中央资金[a 1,560.00]万元、省级资金[b 480.00]万元、县级配套[c 36.00]万元；已支付[x 2,184.00]万元，资金支付率[e 91.0]%。`,
    claims: `
      sum i = a b c #X
      exec e = x i`,
  },
  {
    id: 'f5-funds-unspent',
    source: null,
    note: 'composed：执行率写成结余的比例（应为 87.5）',
    tags: ['funds', 'unspent'],
    text: `项目全年预算数[m 160.00]万元，全年执行数[x 140.00]万元，结余[q 20.00]万元，预算执行率[e 12.5]%，按办法得8.75分。`,
    claims: `
      roll q = m -x
      exec e = x m #X`,
  },
  {
    id: 'f5-funds-fraction',
    source: null,
    note: 'composed：执行率写成小数又带百分号（应为 96）',
    tags: ['funds', 'fraction-percent'],
    text: `校舍维修资金下达[m 75.00]万元，使用[x 72.00]万元，执行率[e 0.96]%；助学金下达[n 48.00]万元，使用[y 48.00]万元，执行率[f 100]%。`,
    claims: `
      exec e = x m #X
      exec f = y n`,
  },
  {
    id: 'f5-overall-adjusted',
    source: null,
    note: 'composed：全年预算误把调减当作追加（应为 1,926.00），执行率按印出的数',
    tags: ['overall', 'wrong-sign', 'roll'],
    text: `司法局年初预算[m 1,850.00]万元，年中追加[u 124.00]万元、调减[v 48.00]万元，全年预算[n 2,022.00]万元，支出[x 1,880.46]万元，执行率[e 93.0]%。`,
    claims: `
      roll n = m u -v #X
      exec e = x n`,
  },
  {
    id: 'f5-target-rate',
    source: null,
    note: 'composed：第二项完成率以实际为分母（应为 80）',
    tags: ['targets', 'inverted'],
    text: `计划开展巡查[m1 250]次，实际[x1 265]次，完成率[e1 106]%；计划整治河段[m2 20]公里，实际[x2 16]公里，完成率[e2 125]%。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2 #X`,
  },
  {
    id: 'f5-questionnaire',
    source: null,
    note: 'composed：“一般”多写十份（应为 24），四类之和因此多于收回的份数；回收率正确',
    tags: ['counts', 'share'],
    text: `共发放问卷[n 320]份，收回[k 300]份，回收率[s 93.75]%：很满意[a 198]份、满意[b 72]份、一般[c 34]份、不满意[e 6]份。`,
    claims: `
      share s = k n
      counts k = a b c e #X`,
  },
  {
    id: 'f5-village-list',
    source: null,
    note: 'composed：合计金额把东坪村多计一次（应为 86.4）；户数正确',
    tags: ['list', 'total-not-sum'],
    text: `产业奖补发放情况：
东坪村[n1 62]户，[a 18.6]万元；
南岭村[n2 118]户，[b 35.4]万元；
西沟村[n3 108]户，[c 32.4]万元。
三村合计[n 288]户，[t 105.0]万元。`,
    claims: `
      counts n = n1 n2 n3
      sum t = a b c #X`,
  },
  {
    id: 'f5-summary-differs',
    source: null,
    note: 'composed：摘要执行数 347.20，正文写成 342.70（换位），执行率按摘要',
    tags: ['repeated', 'transposed'],
    text: `摘要：2024年社区矫正项目预算[m 358.00]万元，执行[x 347.20]万元，执行率[e 96.98]%。
正文：2024年社区矫正项目预算[m2 358.00]万元，执行[x2 342.70]万元，执行率[e2 96.98]%。`,
    claims: `
      exec e = x m
      rep m2 = m
      rep x2 = x #X
      rep e2 = e
      exec e2 = x2 m2 #X`,
  },
  {
    id: 'f5-court-closing',
    source: null,
    note: 'composed：结案率应为 94.0；未结数为受理减审结，正确',
    tags: ['court', 'share'],
    text: `县法院受理案件[n 3,650]件，同比上升5.2%；审结[k 3,431]件，结案率[s 96.0]%，未结[q 219]件，其中长期未结4件。`,
    claims: `
      share s = k n #X
      roll q = n -k`,
  },
  {
    id: 'f5-library-times',
    source: null,
    note: 'composed：“增长3倍”实为“是上年的3倍”（应为增长 2 倍）',
    tags: ['times', 'growth-for-multiple'],
    text: `举办展览[a 36]场，比上年的[p 12]场增长[r 3]倍；数字资源点击[b 84.0]万次，为上年[q 60.0]万次的[k 1.4]倍。`,
    claims: `
      rate r = a p #X
      share k = b q`,
  },
  {
    id: 'f5-quarter-cumulative',
    source: null,
    note: 'composed：前三季度的进度沿用了上半年的（应为 72.0）',
    tags: ['quarters', 'execution'],
    text: `水利建设资金全年[m 1,500.0]万元。一季度支出[a 270.0]万元，二季度支出[b 405.0]万元，上半年[h 675.0]万元，进度[e 45.0]%；三季度支出[c 405.0]万元，前三季度[n 1,080.0]万元，进度[f 45.0]%。`,
    claims: `
      sum h = a b
      exec e = h m
      sum n = h c
      exec f = n m #X`,
  },
  {
    id: 'f5-gov-revenue',
    source: null,
    note: 'composed：非税增幅应为 −6.3，写成增长；税收占比正确',
    tags: ['government', 'direction'],
    text: `全区一般公共预算收入[t 24.60]亿元，同比增收[d 0.90]亿元，增长[r 3.8]%。税收收入[a 17.22]亿元，同比增收[da 1.40]亿元，增长[ra 8.8]%，占[sa 70.0]%；非税收入[b 7.38]亿元，上年[pb 7.88]亿元，同比增收[db 0.50]亿元，增长[rb 6.3]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      share sa = a t
      change db = b pb #X
      rate rb = b pb #X
      causes d = da db #X`,
  },
  {
    id: 'f5-gov-debt',
    source: null,
    note: 'composed：专项债余额与一般债余额之和为 86.20，合计写成 82.60（换位），限额空间按正确的合计',
    tags: ['government', 'debt', 'transposed'],
    text: `年末政府债务余额[t 82.60]亿元，一般债务[a 31.70]亿元，专项债务[b 54.50]亿元；债务限额[l 90.00]亿元，余额[w 低于]限额，剩余空间[k 3.80]亿元。`,
    claims: `
      sum t = a b #X
      dir w< = t l
      roll k = l -t #X`,
  },
  {
    id: 'f5-gov-execution',
    source: null,
    note: 'composed：支出完成率误以年初预算为分母（应为 96.0）',
    tags: ['government', 'wrong-base', 'adjusted'],
    text: `全镇支出年初预算6,000万元，调整预算[n 7,500]万元，实际支出[x 7,200]万元，完成调整预算的[e 120.0]%，比上年[p 6,700]万元增长[r 7.5]%。`,
    claims: `
      exec e = x n #X
      rate r = x p`,
  },
  {
    id: 'f5-gov-transfer-unit',
    source: null,
    note: 'composed：专项转移支付单位误为万元（应为亿元）',
    tags: ['government', 'unit-slip'],
    text: `上级补助收入[t 18.64]亿元：返还性收入[a 0.84]亿元，一般性转移支付[b 15.10]亿元，专项转移支付[c 2.70]万元，其中一般性转移支付占[s 81.0]%。`,
    claims: `
      sum t = a b c #X
      share s = b t`,
  },
  {
    id: 'f5-gov-points',
    source: null,
    note: 'composed：百分点之差应为 2.4，写成 4.2（换位）',
    tags: ['government', 'points', 'transposed'],
    text: `全市税收占比[t 72.6]%，比上年的[p 70.2]%提高[d 4.2]个百分点；民生支出占比[a 81.3]%，比上年的[q 80.9]%提高[g 0.4]个百分点。`,
    claims: `
      change d = t p #X
      change g = a q`,
  },
  {
    id: 'f5-rank-wrong',
    source: null,
    note: 'composed：执行率最低的应是乡镇，写成部门二',
    tags: ['rank'],
    text: `分单位看，部门一执行率[a 97.2]%，部门二[b 92.8]%，乡镇[c 89.5]%；执行率[w 最高]的部门一得满分，[v 最低]的部门二予以通报。`,
    claims: `
      rank w> = a b c
      rank v< = b a c #X`,
  },
  {
    id: 'f5-long-self-evaluation',
    source: null,
    note: 'composed：长文；项目支出占比写成基本支出的（应为 35.0），年末结转在第四段复述时少一位（应为 126.00）',
    tags: ['long', 'repeated', 'lost-digit', 'shares'],
    text: `一、收支概况
2024年，区文旅局收入总计[t 2,126.00]万元，即本年收入[i 2,040.00]万元、年初结转[o 86.00]万元。
二、支出结构
本年支出[x 2,000.00]万元：基本支出[a 1,300.00]万元，占[sa 65.0]%；项目支出[b 700.00]万元，占[sb 65.0]%。
三、结转
年末结转[q 126.00]万元，为收入总计减去本年支出。
四、项目执行
项目预算[m 800.00]万元，执行[b2 700.00]万元，执行率[e 87.5]%；年末结转[q2 26.00]万元将按规定清理。
五、自评结论
得分[g 91]分，其中预算执行[g1 9]分、产出[g2 46]分、效益[g3 27]分、满意度[g4 9]分。`,
    claims: `
      sum t = i o
      sum x = a b
      share sa = a x
      share sb = b x #X
      shares sb = sa sb #X
      roll q = t -x
      rep b2 = b
      exec e = b2 m
      rep q2 = q #X
      counts g = g1 g2 g3 g4`,
  },
];
