import type { Written } from '../types';

/** Published by governments and their treasuries: revenue, outlays, debt, money paid out directly. */
export const GOVERNMENTS: readonly Written[] = [
  {
    id: 'w1-gz-huangping',
    source: {
      province: '贵州',
      issuer: '黄平县财政局',
      title: '黄平县2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'https://gcs66.com/document_detail/113456.html',
    },
    tags: ['two-breakdowns', 'shares'],
    text: `2022年，黄平县地方一般公共预算收入（自然口径）完成[t 28,583]万元，比上年增收[d 2,798]万元，增长[r 10.85]%。按征收部门看，税务部门入库[a 13,866]万元，占收入的[sa 48.51]%；财政部门入库[b 14,717]万元，占收入的[sb 51.49]%。按收入性质看，税收收入[c 11,136]万元，比重为[sc 38.96]%；非税收入[e 17,447]万元，比重为[se 61.04]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum t = c e
      share sc = c t
      share se = e t
      shares se = sc se`,
  },
  {
    id: 'w1-yn-yuanmou',
    source: {
      province: '云南',
      issuer: '元谋县财政局（由网址推断）',
      title: '1-8月地方财政收支完成情况',
      year: null,
      url: 'http://yncxym.gov.cn/info/1877/21866.htm',
    },
    tags: ['monthly', 'funds'],
    text: `前8个月，元谋县地方一般公共预算收入累计完成[t 26,876]万元，同比增加[d 2,168]万元，增长[r 8.8]%。税收收入[a 13,896]万元，同比下降5.2%；非税收入[b 12,980]万元，增长29.1%，靠的是森林植被恢复费。政府性基金预算收入完成[f 10,244]万元，同比减少[df 4,927]万元，下降[rf 32.5]%；土地出让收入[g 10,065]万元，减少[dg 4,808]万元，下降[rg 32.3]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate -rf = f ^-df
      rate -rg = g ^-dg`,
  },
  {
    id: 'w1-gd-huizhou',
    source: {
      province: '广东',
      issuer: '惠州市财政局（由内容推断）',
      title: '7月份全市地方公共财政预算收支情况（快报）',
      year: null,
      url: 'http://jiafan.net/zdlyxxgk/czyjshsgjf/czyjs/content/post_2812373.html',
    },
    tags: ['monthly', 'causes', 'percentage-points'],
    text: `快报显示，7月当月全市公共财政预算收入[a 170,024]万元，同比增收[da 41,823]万元，增长[ra 32.62]%。头7个月累计[t 1,392,476]万元，增收[d 249,885]万元，增长[r 21.87]%，比全省平均增幅[p 15.97]%高[g 6]个百分点。其中，市本级完成[b 541,412]万元，增收[db 72,266]万元，增长[rb 15.40]%；7个县（区）完成[c 851,064]万元，增收[dc 177,619]万元，增长[rc 26.37]%。支出累计[x 1,655,028]万元，同比增支[dx 218,447]万元，增长[rx 15.21]%。`,
    claims: `
      rate ra = a ^da
      rate r = t ^d
      change g = r p #W
      sum t = b c
      rate rb = b ^db
      rate rc = c ^dc
      causes d = db dc
      rate rx = x ^dx`,
  },
  {
    id: 'w1-gs-quarter',
    source: {
      province: '甘肃',
      issuer: '甘肃省财政厅（甘南州财政局转载）',
      title: '一季度全省财政收支情况',
      year: null,
      url: 'http://czj.gnzrmzf.gov.cn/info/1145/9554.htm',
    },
    tags: ['levels', 'two-breakdowns', 'funds'],
    text: `一、一般公共预算。一季度全省收入[t 221]亿元，增收[d 37.4]亿元，增长[r 20.4]%。省级[a 62.2]亿元，市县级[b 158.8]亿元；税收收入[c 150.6]亿元，增长17.3%，非税收入[e 70.4]亿元，增长27.7%。支出[x 1008.6]亿元，增支[dx 44]亿元，增长[rx 4.6]%，省级支出[xa 262]亿元，市县级支出[xb 746.6]亿元。
二、政府性基金预算。收入[f 102.3]亿元，增收[df 27.8]亿元，增长[rf 37.3]%，省级[fa 16.5]亿元，市县级[fb 85.8]亿元。`,
    claims: `
      rate r = t ^d
      sum t = a b
      sum t = c e
      rate rx = x ^dx
      sum x = xa xb
      rate rf = f ^df
      sum f = fa fb`,
  },
  {
    id: 'w1-gz-guanshanhu',
    source: {
      province: '贵州',
      issuer: '贵阳市观山湖区财政局（由网址推断）',
      title: '三季度财政收支完成情况',
      year: null,
      url: 'http://guanshanhu.gov.cn/GSHGOV/F/czygs/129488.shtml',
    },
    note: '网页自身前后不一：三季度目标的完成率前作 101.78、后作 101.76',
    tags: ['targets', 'restated'],
    text: `截至9月末，观山湖区一般公共预算收入完成[t 33.82]亿元，为人大预算数[m 37.1]亿元的[e 91.16]%，为市下三季度目标[n 33.23]亿元的[f 101.78]%，为市下全年目标[k 42]亿元的[g 80.52]%。主要增收因素：企业所得税[q 4.92]亿元，较上年同期增收[dq 1.98]亿元，增长[rq 67.35]%；个人所得税[p 1.25]亿元，增收[dp 0.29]亿元，增长[rp 30.21]%。总的看，一般公共预算收入累计[t2 33.82]亿元，为三季度目标的[f2 101.76]%，任务圆满完成。`,
    claims: `
      exec e = t m
      exec f = t n
      exec g = t k
      rate rq = q ^dq
      rate rp = p ^dp
      rep t2 = t
      exec f2 = t2 n #W
      rep f2 = f #X`,
  },
  {
    id: 'w1-gx-livelihood',
    source: {
      province: '广西',
      issuer: '广西壮族自治区财政厅（报道）',
      title: '1-9月全区财政运行情况',
      year: 2014,
      url: 'http://m.gxcounty.com/show-7-98811-0.html',
    },
    tags: ['livelihood', 'bait'],
    text: `2014年1-9月广西组织财政收入1548.97亿元，同比增长9.4%，其中地方公共财政预算收入1021.68亿元，同比增长9.3%。公共财政预算支出[x 2365.93]亿元，完成全年支出的67.5%；民生支出合计[a 1814.61]亿元，占财政支出的[sa 76.7]%，占比较上年同期提高0.7个百分点。城镇化投入167.4亿元，保障性住房投入69.01亿元。`,
    claims: `share sa = a x`,
  },
  {
    id: 'w1-nm-january',
    source: {
      province: '内蒙古',
      issuer: '内蒙古自治区财政厅（网文转述）',
      title: '2024年1月份全区财政收入情况',
      year: 2024,
      url: 'https://gudianfeng.com/new/e2534dae232b466692ee040d83bcacce',
    },
    tags: ['decrease', 'causes', 'gap'],
    text: `2024年1月，内蒙古一般公共预算收入完成[t 366.2]亿元，比上年同期减收[d 75.7]亿元，下降[r 17.1]%，扣除一次性因素后增长4.1%。税收收入[a 253.6]亿元，减收[da 114.3]亿元，下降[ra 31.1]%；非税收入[b 112.6]亿元，增收[db 38.6]亿元，增长[rb 52.2]%。分盟市看，鄂尔多斯[c 101.6]亿元，占全区的[sc 27.7]%，比呼和浩特的[h 25.94]亿元多出[g 75.66]亿元。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate rb = b ^db
      causes -d = -da db
      share sc = c t
      change g = c h`,
  },
  {
    id: 'w1-gd-futian',
    source: {
      province: '广东',
      issuer: '深圳市福田区审计局',
      title: '福田区2019年度本级预算执行和其他财政收支审计工作报告',
      year: 2019,
      url: 'http://audit.sz.gov.cn/zxbs/gqgzbg/content/post_8278623.html',
    },
    tags: ['audit', 'shares'],
    text: `审计结果表明，福田区2019年财政收入再创新高。辖区税收总额1,825.95亿元，增长8.13%。一般公共预算收入[t 192.69]亿元，较2018年增加[d 11.65]亿元，增长[r 6.44]%：税收分成收入[a 180.64]亿元，占[sa 93.75]%；非税收入[b 12.05]亿元，占[sb 6.25]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'w1-ln-counties',
    source: {
      province: '辽宁',
      issuer: '辽宁省财政厅（中新网报道）',
      title: '2021年1-3月全省100个县区财政收支快报',
      year: 2021,
      url: 'http://www.zbxww.org/finance/dfjj/14993.html',
    },
    tags: ['two-groups', 'causes', 'counts'],
    text: `辽宁省财政厅统计的[n 100]个县区中，有[n1 41]个县、[n2 59]个区。2021年一季度，41个县一般公共预算收入[a 151]亿元，同比增加[da 21]亿元，增长[ra 16.2]%，税收[a1 95.1]亿元，占[s1 63]%，非税[a2 55.9]亿元，占[s2 37]%。59个区收入[b 352.7]亿元，增加[db 64.8]亿元，增长[rb 22.5]%。县区合计[t 503.7]亿元，增加[d 85.8]亿元。支出方面，县[x1 306.5]亿元，区[x2 328]亿元，共[x 634.5]亿元。`,
    claims: `
      counts n = n1 n2
      rate ra = a ^da
      sum a = a1 a2
      share s1 = a1 a
      share s2 = a2 a
      shares s2 = s1 s2
      rate rb = b ^db
      sum t = a b
      causes d = da db
      sum x = x1 x2`,
  },
  {
    id: 'w1-qh-yearbook',
    source: {
      province: '青海',
      issuer: '青海省统计局',
      title: '青海统计年鉴：主要年份财政收支情况',
      year: 2011,
      url: 'http://tjj.qinghai.gov.cn/nj/2017/html/0901.htm',
    },
    tags: ['two-years', 'shares'],
    text: `2010年全省财政总收入[t0 8622451]万元，由国家财政补贴及其他收入[s0 7520298]万元和地方公共财政预算收入[l0 1102153]万元构成，地方收入占[p0 12.8]%。2011年总收入[t1 11174804]万元，国家补贴及其他[s1 9656694]万元，地方收入[l1 1518110]万元，占[p1 13.6]%。同年公共财政预算收入[g1 2703958]万元，中央级[c1 1185848]万元，余下的即地方级；支出[x1 9674710]万元，地方收入占支出的比重为[q1 15.7]%。`,
    claims: `
      sum t0 = s0 l0
      share p0 = l0 t0
      sum t1 = s1 l1
      share p1 = l1 t1
      sum g1 = c1 l1
      share q1 = l1 x1`,
  },
  {
    id: 'w1-cn-mof-debt',
    source: {
      province: '中央',
      issuer: '财政部预算司',
      title: '关于2018年地方政府一般债务余额决算的说明',
      year: 2018,
      url: 'http://yss.mof.gov.cn/zhuantilanmu/dfzgl/sjtj/201907/t20190722_3305524.htm',
    },
    tags: ['debt', 'limit'],
    text: `2018年末，全国地方政府债务余额[t 184618.67]亿元，其中一般债务余额[a 110484.51]亿元、专项债务余额[b 74134.16]亿元，[w 低于]全国人大批准的限额[l 209974.3]亿元。当年地方政府一般债券发行22321.09亿元，一般债务还本15468.37亿元，付息3183亿元。`,
    claims: `
      sum t = a b
      dir w< = t l`,
  },
  {
    id: 'w1-gs-zhuoni',
    source: {
      province: '甘肃',
      issuer: '卓尼县财政局',
      title: '卓尼县2023年地方政府一般债券资金安排计划及县级财政预算调整方案',
      year: 2023,
      url: 'https://negevfu.com.cn/info/2262/33632.htm',
    },
    tags: ['bonds', 'adjustment'],
    text: `2023年省财政厅下达卓尼县新增一般债券额度[t 7144]万元，安排给两个项目：新城区道路及给排水工程[a 100]万元，S326线卓尼至碌曲段公路[b 7044]万元。预算调整后，县级一般公共预算收入仍为9306万元。`,
    claims: `sum t = a b`,
  },
  {
    id: 'w1-fj-fuzhou-direct',
    source: {
      province: '福建',
      issuer: '福州市财政局',
      title: '福州市2021年1-8月直达资金预算执行情况',
      year: 2021,
      url: 'https://hzrunxin.com/zgfzzt/czzj/czzjzdjc/202111/t20211125_4252779.htm',
    },
    tags: ['direct-funds', 'distributed'],
    text: `市本级直达资金[t 45.66]亿元，中央安排[a 39.64]亿元，地方安排[b 6.02]亿元。县区直达资金[u 33.88]亿元，已分配[v 33.80]亿元，未分配[q 0.08]亿元，分配率[e 99.8]%。支付率低于全省平均进度67.3%的有高新区、市本级、连江和鼓楼。`,
    claims: `
      sum t = a b
      roll q = u -v
      exec e = v u`,
  },
];
