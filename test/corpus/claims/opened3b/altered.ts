import type { Written } from '../types';

/** Published figures of which one or two were changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'd3-bj-threepublic',
    source: {
      province: '北京',
      issuer: '北京市财政局',
      title: '2015年市级决算草案和2016年上半年预算执行情况的报告（报道）',
      year: 2015,
      url: 'http://3g.china.com/act/news/945/20160721/23117817.html',
    },
    altered: true,
    note: '接待费决算由 2352 万元改为 23520 万元（多一位）',
    tags: ['extra-digit', 'mixed-units'],
    text: `接待费：年初预算[m 6200]万元，决算[x 23520]万元，下降[r 62.1]%。用车费预算[n 6.1]亿元，决算[y 5]亿元，减少[d 1.1]亿元。`,
    claims: `
      rate -r = x m #X
      change -d = y n`,
  },
  {
    id: 'd3-cn-bonds-2022',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2022年11月地方政府债券发行和债务余额情况（报道）',
      year: 2022,
      url: 'http://jiudian.we54.com/industry/2022/1230/1375.html',
    },
    altered: true,
    note: '专项债务由 206523 改为 206253（换位）；累计一般债券由 7182 改为 718（漏一位）',
    tags: ['transposed', 'lost-digit'],
    text: `地方政府债务11月末余额[q 350364]亿元，由一般债务[q1 143841]亿元与专项债务[q2 206253]亿元构成。年内已发新增债券[o 47468]亿元，由一般债券[c 718]亿元与专项债券[e 40286]亿元构成。`,
    claims: `
      sum q = q1 q2 #X
      sum o = c e #X`,
  },
  {
    id: 'd3-cn-budget-2016',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2016年中央和地方预算执行情况与2017年中央和地方预算草案的报告',
      year: 2016,
    },
    altered: true,
    note: '预备费剩余由 353.9 改为 343.9；地方总量由 152637.14 改为 146681.12 与结转之差 140725.10（加误作减）',
    tags: ['roll', 'wrong-sign', 'reserve'],
    text: `2016年中央预备费[m 500]亿元，用去[u 146.1]亿元，剩[v 343.9]亿元。地方收入[t 146681.12]亿元，加上结转结余及调入[c 5956.02]亿元，总量[i 140725.10]亿元。`,
    claims: `
      roll v = m -u #X
      sum i = t c #X`,
  },
  {
    id: 'd3-cn-funds-2014',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2014年1—6月全国政府性基金收支情况（报道）',
      year: 2014,
    },
    altered: true,
    note: '支出增幅由 24.2 改为 19.5（以本年数为分母）',
    tags: ['this-year-base'],
    text: `2014年上半年，基金收入增加[d 4907]亿元至[t 25968]亿元，增长[r 23.3]%；基金支出增加[e 4307]亿元至[o 22126]亿元，增长[s 19.5]%。`,
    claims: `
      rate r = t ^d
      rate s = o ^e #X`,
  },
  {
    id: 'd3-cn-lottery-2020',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2020年彩票公益金筹集分配情况和中央集中彩票公益金安排使用情况公告（报道）',
      year: 2020,
      url: 'http://ep.ycwb.com/epaper/ycwb/html/2021-09/06/content_8_425012.htm',
    },
    altered: true,
    note: '总额由 967.81 改为 952.53（漏加逾期未兑奖奖金 15.28），且取整后仍不合',
    tags: ['part-left-out', 'long-sum'],
    text: `公益金的来源有六：乐透数字型[a 722.91]亿元，竞猜型[b 153.05]亿元，即开型[c 58.84]亿元，视频型[e 14.95]亿元，基诺型[g 2.79]亿元，逾期未兑奖奖金[h 15.28]亿元，共[u 952.53]亿元。中央入库[j 480.6]亿元，连同结转[k 3.99]亿元，共[l 484.59]亿元。`,
    claims: `
      sum u = a b c e g h #X
      sum l = j k`,
  },
  {
    id: 'd3-cn-procurement-2015',
    source: { province: '中央', issuer: '财政部', title: '2015年全国政府采购简要情况（报道）', year: 2015 },
    altered: true,
    note: '小微企业的占比由 40.8 改为 31.2（以全国规模为分母）；分散采购由 4365 亿元改为 4365 万元（单位）',
    tags: ['wrong-base', 'unit-slip'],
    text: `授予中小微企业[h 16072.2]亿元，其中小微企业[k 6564.6]亿元，占授予中小微企业金额的[sk 31.2]%。分散采购[g 4365]万元，占全国规模[t 21070.5]亿元的[sg 20.7]%。`,
    claims: `
      share sk = k h #X
      share sg = g t #X`,
  },
  {
    id: 'd3-cn-social-2013',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2013年全国社会保险基金决算报告（报道）',
      year: 2013,
      url: 'http://www.kcuv.cn/shebaozhengce/1201643',
    },
    altered: true,
    note: '居民养老收入结余由 742 改为 742 万元（单位）；企业职工养老结余由 4091 改为 4901（换位）',
    tags: ['unit-slip', 'transposed', 'roll'],
    text: `企业职工养老保险收入[i1 20790]亿元、支出[x1 16699]亿元，结余[q1 4901]亿元；居民养老保险收入[i2 2173]亿元、支出[x2 1431]亿元，结余[q2 742]万元。`,
    claims: `
      roll q1 = i1 -x1 #X
      roll q2 = i2 -x2 #X`,
  },
  {
    id: 'd3-cq-qingxi',
    source: {
      province: '重庆',
      issuer: '重庆市涪陵区清溪镇人民政府',
      title: '2023年财政收支决算说明',
      year: 2023,
      url: 'http://fl.gov.cn/jz/qxz/zwgk_46948/fdzdgknr_46950/ysjsjz/jsgk/bjjs/202408/t20240813_13497599.html',
    },
    altered: true,
    note: '完成率由 127.91 改为 27.91（超收的比例）；一般性转移支付由 1478 改为 1346（漏结算补助 132）',
    tags: ['excess-for-rate', 'part-left-out', 'execution'],
    text: `清溪镇镇级收入，年初预算[m 3522]万元，实际[a 4505]万元，完成[e 27.91]%。一般性转移支付[b 1346]万元：均衡性[c1 166]万元、基本财力保障[c2 968]万元、结算补助[c3 132]万元、其他[c4 212]万元。`,
    claims: `
      exec e = a m #X
      sum b = c1 c2 c3 c4 #X`,
  },
  {
    id: 'd3-gd-kaiping',
    source: {
      province: '广东',
      issuer: '开平市公安局（由网址推断）',
      title: '2022年“三公”经费安排情况',
      year: 2022,
    },
    altered: true,
    note: '接待费降幅由 85.88 改为 608.33（以本年数为分母）；总额的降幅由 2.82 改为 0.0282（小数当作百分数）',
    tags: ['this-year-base', 'fraction-with-percent'],
    text: `开平市公安局“三公”预算[t 502.4]万元，压减[d 14.6]万元，降幅[r 0.0282]%；接待费[c 2.4]万元，压减[dc 14.6]万元，降幅[rc 608.33]%。`,
    claims: `
      rate -r = t ^-d #X
      rate -rc = c ^-dc #X`,
  },
  {
    id: 'd3-gz-huangping',
    source: {
      province: '贵州',
      issuer: '黄平县财政局',
      title: '黄平县2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'https://gcs66.com/document_detail/113456.html',
    },
    altered: true,
    note: '税收与非税的占比对调（38.96 与 61.04）',
    tags: ['swapped-shares'],
    text: `2022年黄平县收入[t 28,583]万元。税收[c 11,136]万元，占[sc 61.04]%；非税[e 17,447]万元，占[se 38.96]%。`,
    claims: `
      sum t = c e
      share sc = c t #X
      share se = e t #X
      shares se = sc se`,
  },
  {
    id: 'd3-nm-baotou',
    source: {
      province: '内蒙古',
      issuer: '包头市财政局',
      title: '市本级2022年预算调整方案的报告',
      year: 2022,
      url: 'https://czj.baotou.gov.cn/elder/yjsgk/22055.html',
    },
    altered: true,
    note: '一般债务限额由 725.3 改为 752.3（换位）；市本级一般债务由 351.38 改为 315.38（换位）',
    tags: ['transposed', 'direction'],
    text: `法定债务限额[l 1,105.3]亿元（一般[l1 752.3]亿元、专项[l2 380]亿元）；市本级限额[k 636.16]亿元（一般[k1 315.38]亿元、专项[k2 284.78]亿元）。余额[q 1,071.65]亿元[w 低于]限额。`,
    claims: `
      sum l = l1 l2 #X
      sum k = k1 k2 #X
      dir w< = q l`,
  },
  {
    id: 'd3-nm-kerqin',
    source: {
      province: '内蒙古',
      issuer: '通辽市科尔沁区财政局',
      title: '关于科尔沁区2021年预算执行情况和2022年预算草案的报告',
      year: 2021,
      url: 'https://gcs66.com/document_detail/104873.html',
    },
    altered: true,
    note: '区本级由 100,459 改为 242,935（剔除误作加）；年末结余由 10 改为 100',
    tags: ['wrong-sign', 'roll'],
    text: `科尔沁区收入[a 171,697]万元，剔除上划[b 71,238]万元后，区本级[c 242,935]万元。收入总计[i 510,687]万元，支出总计[o 510,677]万元，年末结余[q 100]万元。`,
    claims: `
      roll c = a -b #X
      roll q = i -o #X`,
  },
  {
    id: 'd3-sh-changxing',
    source: {
      province: '上海',
      issuer: '上海市崇明区长兴镇人民政府',
      title: '2022年财政预算执行情况和2023年财政预算（草案）',
      year: 2022,
      url: 'https://www.shcm.gov.cn/govxxgk/cxz/2023-02-24/f3b18c94-a86b-41a4-a044-7a0a2b529772.html',
    },
    altered: true,
    note: '专项的上升幅度由 65.05 改为 39.41（以本年数为分母）；可使用资金由 207965.69 改为 199117.39（加误作减）',
    tags: ['this-year-base', 'wrong-sign'],
    text: `专项转移支付由[pb 13960.28]万元升至[b 23041.54]万元，上升[rb 39.41]%。总收入[t 203541.54]万元，另有上年结转[c 4424.15]万元，可使用资金合计[i 199117.39]万元。`,
    claims: `
      rate rb = b pb #X
      sum i = t c #X`,
  },
  {
    id: 'd3-xj-tianshan',
    source: {
      province: '新疆',
      issuer: '乌鲁木齐市天山区',
      title: '2019年度本级一般公共预算财政拨款“三公”经费公开说明',
      year: 2019,
      url: 'http://www.xjtsq.gov.cn/info/3269/139451.htm',
    },
    altered: true,
    note: '离休由 9 改为 19；车辆漏列特种专业技术用车 15 辆',
    tags: ['counts', 'part-left-out'],
    text: `离退休[k 1,206]人，离休[k1 19]人、退休[k2 1,197]人；公务用车[v 1,763]辆，即主要领导干部用车[v1 3]辆、应急保障[v2 10]辆、执法执勤[v3 417]辆和其他用车[v4 1,318]辆。`,
    claims: `
      counts k = k1 k2 #X
      counts v = v1 v2 v3 v4 #X`,
  },
  {
    id: 'd3-zj-kaihua',
    source: {
      province: '浙江',
      issuer: '开化县审计局',
      title: '政府投资项目价款结算备案结果公告',
      year: 2025,
    },
    altered: true,
    note: '核减率由 8.95 改为 9.83（以审定数为分母）',
    tags: ['wrong-base', 'reduction-rate'],
    text: `核减率[s 9.83]%：562个项目送审[p 73681]万元，审定[t 67085]万元，核减[d 6596]万元。`,
    claims: `
      share s = d p #X
      change -d = t p`,
  },
];
