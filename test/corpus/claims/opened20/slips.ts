import type { Written } from '../types';

/** Accounts, budgets and self-evaluations of ours in published layouts, each with one slip that its note names. */
export const SLIPS: readonly Written[] = [
  {
    id: 't20-s-triangle',
    source: null,
    note: 'composed: 增加额由 164.08 改为 146.08（换位，三者不合）',
    tags: ['transposed', 'triangle'],
    text: `2022年度收、支总计[t 1936.72]万元，2021年度为[p 1772.64]万元，收、支总计各增加[d 146.08]万元，增长[r 9.26]%。主要变动原因是新增社区治理项目。本年收入合计[i 1880.52]万元，其中财政拨款收入[a 1846.52]万元，占[sa 98.19]%；其他收入[b 34.00]万元，占[sb 1.81]%。`,
    claims: `
      change d = t p #X
      rate r = t p
      sum i = a b
      share sa = a i
      share sb = b i
      shares sb = sa sb`,
  },
  {
    id: 't20-s-swapped',
    source: null,
    note: 'composed: 基本支出与项目支出的占比对调',
    tags: ['swapped-shares'],
    text: `本年支出合计[x 1842.90]万元，其中：基本支出[y 1290.03]万元，占[sy 30]%；项目支出[z 552.87]万元，占[sz 70]%；无经营支出。与上年的[p 1760.40]万元相比，支出增加[d 82.50]万元。`,
    claims: `
      sum x = y z
      share sy = y x #X
      share sz = z x #X
      shares sz = sy sz
      change d = x p`,
  },
  {
    id: 't20-s-direction',
    source: null,
    note: 'composed: 决算数小于预算数，写作大于',
    tags: ['direction'],
    text: `1.社会保障和就业支出年初预算[ma 156.80]万元，支出决算[a 142.35]万元，完成年初预算的[ea 90.78]%，决算数[wa 大于]年初预算数，主要是人员退休、缴费减少。
2.卫生健康支出年初预算[mb 74.60]万元，支出决算[b 75.92]万元，完成年初预算的[eb 101.77]%，决算数[wb 大于]年初预算数，主要是缴费基数提高。`,
    claims: `
      exec ea = a ma
      dir wa> = a ma #X
      exec eb = b mb
      dir wb> = b mb`,
  },
  {
    id: 't20-s-score',
    source: null,
    note: 'composed: 自评总分由 92.6 改为 96.2（换位）',
    tags: ['score', 'transposed'],
    text: `项目支出绩效自评得分[t 96.2]分，其中预算执行率指标[a 9.6]分，产出指标[b 46]分，效益指标[c 28]分，满意度指标[f 9]分。项目年度预算[m 320]万元，实际支出[x 307.2]万元，执行率[e 96]%，未支出[q 12.8]万元按规定收回。`,
    claims: `
      counts t = a b c f #X
      exec e = x m
      roll q = m -x`,
  },
  {
    id: 't20-s-beneficiaries',
    source: null,
    note: 'composed: 受益人数前为 890，后写作 895（前后不一）',
    tags: ['restated'],
    text: `残疾人两项补贴项目2023年支出[t 178.20]万元，其中困难残疾人生活补贴[a 71.28]万元、重度残疾人护理补贴[b 106.92]万元。全年补贴对象[n 890]人，其中困难残疾人[n1 356]人、重度残疾人[n2 534]人。项目实施后，残疾人家庭的基本生活得到保障，年度补贴对象共[z 895]人，满意度达95%以上。`,
    claims: `
      sum t = a b
      counts n = n1 n2
      rep z = n #X`,
  },
  {
    id: 't20-s-lastyear',
    source: null,
    note: 'composed: 增长率以本年数为分母（8.70，应为 9.52）',
    tags: ['this-year-base', 'budget'],
    text: `2024年街道办事处支出预算[t 4140.00]万元，比2023年的[p 3780.00]万元增加[d 360.00]万元，增长[r 8.70]%，其中人员经费增加[d1 215.00]万元、公用经费减少[d2 15.00]万元、项目支出增加[d3 160.00]万元。机关运行经费预算[x 186.40]万元，比上年的[px 192.60]万元减少[dx 6.20]万元，下降[rx 3.22]%。`,
    claims: `
      change d = t p
      rate r = t p #X
      causes d = d1 -d2 d3
      change -dx = x px
      rate -rx = x px`,
  },
  {
    id: 't20-s-economy',
    source: null,
    note: 'composed: 商品和服务支出由 203.15 改为 213.15（一位数字抄错），占比未改',
    tags: ['digit'],
    text: `基本支出[t 1476.20]万元，按经济分类：工资福利支出[a 1198.65]万元，占[sa 81.20]%；商品和服务支出[b 213.15]万元，占[sb 13.76]%；对个人和家庭的补助[c 74.40]万元，占[sc 5.04]%。`,
    claims: `
      sum t = a b c #X
      share sa = a t
      share sb = b t #X
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 't20-s-hospital',
    source: null,
    note: 'composed: 事业收入的占比由 78.51 改为 87.51（一位数字抄错）',
    tags: ['digit', 'hospital'],
    text: `县人民医院2022年度收入合计[t 21560.80]万元，其中：财政拨款收入[a 4120.40]万元，占[sa 19.11]%；事业收入[b 16928.20]万元，占[sb 87.51]%；其他收入[c 512.20]万元，占[sc 2.38]%。全年门急诊[n 412630]人次，比上年的[p 398215]人次增加[d 14415]人次，增长[r 3.62]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t #X
      share sc = c t
      shares sc = sa sb sc #X
      change d = n p
      rate r = n p`,
  },
];
