import type { Written } from '../types';

/** Published figures of governments and their treasuries of which one was changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'w4-gz-huangping-tax',
    source: {
      province: '贵州',
      issuer: '黄平县财政局',
      title: '黄平县2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'https://gcs66.com/document_detail/113456.html',
    },
    altered: true,
    note: '税收占比由 38.96 改为 63.83（误以非税为分母）',
    tags: ['wrong-base', 'shares'],
    text: `县人大代表关心收入质量。2022年全县地方收入[t 28,583]万元里，税收[c 11,136]万元，占[sc 63.83]%；非税[e 17,447]万元，占[se 61.04]%。税务部门征收数占调整预算的100.93%，财政部门占110.14%。`,
    claims: `
      sum t = c e
      share sc = c t #X
      share se = e t
      shares se = sc se #X`,
  },
  {
    id: 'w4-gd-huizhou-percent',
    source: {
      province: '广东',
      issuer: '惠州市财政局（由内容推断）',
      title: '7月份全市地方公共财政预算收支情况（快报）',
      year: null,
      url: 'http://jiafan.net/zdlyxxgk/czyjshsgjf/czyjs/content/post_2812373.html',
    },
    altered: true,
    note: '市本级增幅由 15.40 改为 0.154（小数后面仍写百分号）',
    tags: ['fraction-percent', 'last-sentence'],
    text: `1—7月惠州全市地方公共财政预算收入[t 1,392,476]万元，增收[d 249,885]万元，增幅[r 21.87]%，列全省第7位。县（区）级增收[dc 177,619]万元，收入达到[c 851,064]万元，增幅[rc 26.37]%。市本级收入[b 541,412]万元，增收[db 72,266]万元，增幅[rb 0.154]%。`,
    claims: `
      rate r = t ^d
      rate rc = c ^dc
      sum t = c b
      causes d = dc db
      rate rb = b ^db #X`,
  },
  {
    id: 'w4-gs-may',
    source: {
      province: '甘肃',
      issuer: '甘肃省财政厅（甘南州财政局转载）',
      title: '1-5月全省财政收支情况',
      year: null,
      url: 'http://czj.gnzrmzf.gov.cn/info/1156/9738.htm',
    },
    altered: true,
    note: '市县级支出由 1188.4 改为 11884（漏小数点）',
    tags: ['decimal-point', 'levels'],
    text: `1-5月，甘肃全省一般公共预算收入[t 389.9]亿元，比上年同期增收[d 60.7]亿元，增长[r 18.4]%。分结构，税收收入[a 283.5]亿元，占比[sa 72.7]%，非税收入[b 106.4]亿元，占比[sb 27.3]%；分级次，省级[c 115.4]亿元，市县[e 274.5]亿元。支出[x 1532.7]亿元，省级[xa 344.3]亿元，市县级[xb 11884]亿元，分别增长0.9%和下降0.6%。基金收入[f 190.7]亿元，增收[df 45.1]亿元，增长[rf 31]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum t = c e
      sum x = xa xb #X
      rate rf = f ^df`,
  },
  {
    id: 'w4-gz-guanshanhu-inverted',
    source: {
      province: '贵州',
      issuer: '贵阳市观山湖区财政局（由网址推断）',
      title: '三季度财政收支完成情况',
      year: null,
      url: 'http://guanshanhu.gov.cn/GSHGOV/F/czygs/129488.shtml',
    },
    altered: true,
    note: '占人大预算由 91.16 改为 109.70（分子分母颠倒）',
    tags: ['inverted', 'first-sentence', 'targets'],
    text: `前三季度，区一般公共预算收入[t 33.82]亿元，相当于人大预算数[m 37.1]亿元的[e 109.70]%。八项支出预计[x 31.6]亿元，为市下三季度目标[n 30.19]亿元的[f 104.67]%。增值税和营业税[v 7.37]亿元，比上年同期增加[dv 0.19]亿元，增长[rv 2.65]%，增幅靠后。`,
    claims: `
      exec e = t m #X
      exec f = x n
      rate rv = v ^dv`,
  },
  {
    id: 'w4-nm-gap',
    source: {
      province: '内蒙古',
      issuer: '内蒙古各盟市财政局（网文汇总）',
      title: '内蒙古各地2024年1-10月财政收入',
      year: 2024,
      url: 'https://wanbiaoku.com/new/639bd572872f424b8b717557680d2ebb',
    },
    altered: true,
    note: '“大于”改为“小于”',
    tags: ['direction', 'gap'],
    text: `1-9月，鄂尔多斯收入[a0 650.80]亿元，呼和浩特[b0 192.10]亿元，相差[g0 458.70]亿元。1-10月，鄂尔多斯[a1 725.50]亿元，呼和浩特[b1 215.82]亿元，相差[g1 509.68]亿元，[w 小于]上月的差距[g2 458.70]亿元。锡林郭勒[c 117.40]亿元，比赤峰[h 110.29]亿元多[k 7.11]亿元。`,
    claims: `
      change g0 = a0 b0
      change g1 = a1 b1
      dir w< = g1 g2 #X
      rep g2 = g0
      change k = c h`,
  },
  {
    id: 'w4-gd-futian-share',
    source: {
      province: '广东',
      issuer: '深圳市福田区审计局',
      title: '福田区2019年度本级预算执行和其他财政收支审计工作报告',
      year: 2019,
      url: 'http://audit.sz.gov.cn/zxbs/gqgzbg/content/post_8278623.html',
    },
    altered: true,
    note: '增收额由 11.65 改为 11.56（换位）',
    tags: ['transposed', 'first-sentence'],
    text: `受区政府委托，报告审计情况。2019年区一般公共预算收入较上年多[d 11.56]亿元，增长[r 6.44]%，达到[t 192.69]亿元。非税收入[b 12.05]亿元，占[sb 6.25]%，较上年增长62.27%；其余均为税收分成，[a 180.64]亿元，较上年增长4.05%。`,
    claims: `
      rate r = t ^d #X
      share sb = b t
      sum t = b a`,
  },
  {
    id: 'w4-ln-districts',
    source: {
      province: '辽宁',
      issuer: '辽宁省财政厅（中新网报道）',
      title: '2021年1-3月全省100个县区财政收支快报',
      year: 2021,
      url: 'http://www.zbxww.org/finance/dfjj/14993.html',
    },
    altered: true,
    note: '区级支出增幅由 29.8 改为 22.9（以本年数为分母）',
    tags: ['this-year-base', 'last-sentence'],
    text: `一季度，辽宁59个区一般公共预算收入完成[b 352.7]亿元，同比增加[db 64.8]亿元，增长[rb 22.5]%。其中税收收入[b1 299.5]亿元，占[s1 84.9]%；非税收入[b2 53.2]亿元，占[s2 15.1]%。支出完成[x 328]亿元，同比增加[dx 75.2]亿元，增长[rx 22.9]%。`,
    claims: `
      rate rb = b ^db
      sum b = b1 b2
      share s1 = b1 b
      share s2 = b2 b
      shares s2 = s1 s2
      rate rx = x ^dx #X`,
  },
  {
    id: 'w4-qh-swapped',
    source: {
      province: '青海',
      issuer: '青海省统计局',
      title: '青海统计年鉴：主要年份财政收支情况',
      year: 2010,
      url: 'http://tjj.qinghai.gov.cn/nj/2017/html/0901.htm',
    },
    altered: true,
    note: '占收入与占支出的比重对调（12.8 与 14.8）',
    tags: ['swapped-shares'],
    text: `年鉴显示，2010年青海地方公共财政预算收入[l 1102153]万元，占总收入[t 8622451]万元的比重是[p 14.8]%，占公共财政预算支出[x 7434033]万元的比重是[q 12.8]%。同年公共财政预算收入[g 2049689]万元，中央级占[c 947536]万元，地方级[l2 1102153]万元。`,
    claims: `
      share p = l t #X
      share q = l x #X
      sum g = c l2
      rep l2 = l`,
  },
  {
    id: 'w4-cn-mof-debt-transposed',
    source: {
      province: '中央',
      issuer: '财政部预算司',
      title: '关于2018年地方政府一般债务余额决算的说明',
      year: 2018,
      url: 'http://yss.mof.gov.cn/zhuantilanmu/dfzgl/sjtj/201907/t20190722_3305524.htm',
    },
    altered: true,
    note: '专项债务余额由 74134.16 改为 74314.16（换位）',
    tags: ['debt', 'transposed'],
    text: `地方债务方面，2018年末余额为[t 184618.67]亿元。一般债务[a 110484.51]亿元，专项债务[b 74314.16]亿元。全国人大批准的余额限额为[l 209974.3]亿元，实际余额[w 未超过]限额。`,
    claims: `
      sum t = a b #X
      dir w< = t l`,
  },
  {
    id: 'w4-fj-fuzhou-unspent',
    source: {
      province: '福建',
      issuer: '福州市财政局',
      title: '福州市2021年1-8月直达资金预算执行情况',
      year: 2021,
      url: 'https://hzrunxin.com/zgfzzt/czzj/czzjzdjc/202111/t20211125_4252779.htm',
    },
    altered: true,
    note: '支付率由 60.8 改为 39.1（未支付的比率）',
    tags: ['unspent', 'direct-funds', 'last-sentence'],
    text: `直达资金惠企利民。2021年市本级直达资金[t 45.66]亿元，由中央安排的[a 39.64]亿元和地方安排的[b 6.02]亿元组成，分配率99.3%。截至8月底，全市直达资金总量[m 75.20]亿元，已支出[x 45.76]亿元，支付率为[e 39.1]%，[w 低于]全省[p 67.3]%的平均进度。`,
    claims: `
      sum t = a b
      exec e = x m #X
      dir w< = e p`,
  },
  {
    id: 'w4-xx-april',
    source: {
      province: '（网页未载）',
      issuer: '某市财政局（网页未载市名）',
      title: '4月份全市财政收支情况',
      year: null,
      url: 'http://www.siguashuiruye.com/resources/site/86/html/czjxxgk/zdgknr/czszxx/202205/651075.html',
    },
    altered: true,
    note: '税收占地方财政收入由 66.19 改为 34.67（误以财政总收入为分母）',
    tags: ['wrong-base', 'monthly'],
    text: `截至4月底，全市财政总收入[t 191347]万元，较上年同期增收[d 25457]万元，增长[r 15.35]%；地方财政收入[l 100223]万元，增收[dl 2546]万元，增长[rl 2.61]%。地方财政收入中税收[a 66342]万元，增收[da 10304]万元，增长[ra 18.39]%，税收占地方财政收入的[sa 34.67]%。一般公共预算支出[x 372037]万元，增支[dx 32770]万元，增长[rx 9.66]%。`,
    claims: `
      rate r = t ^d
      rate rl = l ^dl
      rate ra = a ^da
      share sa = a l #X
      rate rx = x ^dx`,
  },
  {
    id: 'w4-xx-sangong',
    source: {
      province: '（网页未载）',
      issuer: '某市财政局（网页未载市名）',
      title: '2019年市本级“三公”经费预算情况说明',
      year: 2019,
      url: 'http://taushaann.com/zwgk/002008/002008001/002008001006/20190129/20112eec-b892-4f02-b1e5-a1dc006a269f.html',
    },
    altered: true,
    note: '用车运行费的减少额由 449 改为 494（换位），各项减少额之和因此与总额不合',
    tags: ['sangong', 'causes', 'transposed', 'last-sentence'],
    text: `2019年市本级“三公”经费预算[t 3328]万元，由因公出国（境）费[a 50]万元、公务接待费[b 478]万元、公务用车购置及运行费[c 2800]万元组成。同口径比2018年减少[d 830]万元，下降[r 20]%。出国费减少[da 9]万元，下降[ra 15.3]%；接待费减少[db 38]万元，下降[rb 7.4]%；用车购置费减少[dc 334]万元，下降90%；用车运行费减少[de 494]万元，下降14%。`,
    claims: `
      sum t = a b c
      rate -r = t ^-d
      rate -ra = a ^-da
      rate -rb = b ^-db
      causes -d = -da -db -dc -de #X`,
  },
  {
    id: 'w4-yn-yuanmou-base',
    source: {
      province: '云南',
      issuer: '元谋县财政局（由网址推断）',
      title: '1-8月地方财政收支完成情况',
      year: null,
      url: 'http://yncxym.gov.cn/info/1877/21866.htm',
    },
    altered: true,
    note: '基金收入的降幅由 32.5 改为 48.1（以本年数为分母）',
    tags: ['this-year-base', 'funds'],
    text: `1-8月元谋县政府性基金预算收入[f 10,244]万元，同比减少[df 4,927]万元，下降[rf 48.1]%，土地市场低迷。一般公共预算收入[t 26,876]万元，同比增加[d 2,168]万元，增长[r 8.8]%，税收[a 13,896]万元，非税[b 12,980]万元，税收[w 多于]非税。`,
    claims: `
      rate -rf = f ^-df #X
      rate r = t ^d
      sum t = a b
      dir w> = a b`,
  },
];
