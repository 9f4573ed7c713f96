import type { Written } from '../types';

/** Provinces, cities and counties of the north: published figures in our own words. */
export const NORTH: readonly Written[] = [
  {
    id: 'd1-bj-threepublic',
    source: {
      province: '北京',
      issuer: '北京市财政局',
      title: '2015年市级决算草案和2016年上半年预算执行情况的报告（报道）',
      year: 2015,
      url: 'http://3g.china.com/act/news/945/20160721/23117817.html',
    },
    note: '1.8 亿多元是约数；比例由取整前的数算出，取整后仍相合',
    tags: ['coarse-rounding', 'approximate', 'mixed-units'],
    text: `北京市市级2015年“三公”决算[t 6.4]亿元，年初预算[m 8.3]亿元，减少1.8亿多元，下降[r 22.3]%。接待费决算[a 2352]万元，年初预算[ma 6200]万元，下降[ra 62.1]%；出国（境）费[b 1.2]亿元，比年初预算的[mb 1.5]亿元减少[db 0.3]亿元，下降[rb 24]%；公务用车费[c 5]亿元，比预算数[mc 6.1]亿元减少[dc 1.1]亿元，下降[rc 17.9]%。`,
    claims: `
      rate -r = t m #W
      sum t = a b c #W
      rate -ra = a ma
      change -db = b mb
      rate -rb = b mb #W
      change -dc = c mc
      rate -rc = c mc #W`,
  },
  {
    id: 'd2-ha-changge-all',
    source: {
      province: '河南',
      issuer: '长葛市财政局',
      title: '关于长葛市2021年预算执行情况和2022年预算草案的报告',
      year: 2021,
      url: 'https://gcs66.com/document_detail/111347.html',
    },
    tags: ['roll', 'adjusted-budget', 'other-items-not-listed'],
    text: `长葛市全市收入预算[m 35.3]亿元，实际完成[a 37.21]亿元，为预算的[e 105.4]%；加上转移支付、债券、上年结余等，收入总计[i 64.88]亿元。支出年初预算43.78亿元，调整为[n 52.5]亿元，完成[x 42.44]亿元，为调整预算的[f 80.8]%；加上上解、债务等支出，支出总计[o 54.82]亿元。年终结余[q 10.06]亿元。`,
    claims: `
      exec e = a m
      exec f = x n
      roll q = i -o`,
  },
  {
    id: 'd2-ha-changyuan',
    source: {
      province: '河南',
      issuer: '长垣市财政局',
      title: '关于长垣市2021年预算执行情况和2022年预算（草案）的报告',
      year: 2021,
      url: 'https://gcs66.com/document_detail/110083.html',
    },
    tags: ['execution', 'two-budgets', 'share'],
    text: `长垣市收入完成[t 407186]万元（年初预算的110.6%），税收[a 329065]万元（年初预算的107.6%），税收比重[s 80.8]%。支出调整预算[m 795622]万元，年初预算546979万元，实际[x 791944]万元，占调整预算的[e 99.5]%。市本级支出调整预算[n 683286]万元，年初预算387955万元，实际[y 679647]万元，占调整预算的[f 99.5]%。`,
    claims: `
      share s = a t
      exec e = x m
      exec f = y n`,
  },
  {
    id: 'd2-ha-zhongyuan',
    source: {
      province: '河南',
      issuer: '郑州市中原区财政局',
      title: '关于中原区2020年财政预算执行情况和2021年财政预算（草案）的报告',
      year: 2020,
      url: 'https://gcs66.com/document_detail/109265.html',
    },
    tags: ['adjusted-budget', 'share', 'same-basis'],
    text: `中原区2020年收入预算原为567858万元，后调整为[m 537471]万元，实际完成[t 544209]万元，达调整预算的[e 101.25]%，同口径下降1.28%；税收[a 472728]万元、非税[b 71481]万元，一降5.55%、一升40.91%。支出[o 443849]万元，年初批准412362万元，教育、社保、医疗等民生支出[c 341964]万元，占[s 77.05]%。`,
    claims: `
      exec e = t m
      sum t = a b
      share s = c o`,
  },
  {
    id: 'd2-he-2016',
    source: {
      province: '河北',
      issuer: '河北省财政厅',
      title: '2016年上半年财政收支情况（报道）',
      year: 2016,
      url: 'http://district.ce.cn/newarea/roll/201607/09/t20160709_13663397.shtml',
    },
    note: '百分点的另一端没有印出，或印在别的期间',
    tags: ['no-relation', 'points'],
    text: `上半年河北全部财政收入2397亿元，增长12.8%；一般公共预算收入1603.8亿元，占预算56.6%，超时间进度6.6个百分点，增幅15.5%，高于一季度2.5个百分点；一般公共预算支出2911.4亿元，占预算53.5%，超时间进度3.5个百分点，增幅19.8%，高于上年同期11.4个百分点。市级收入占预算58.3%，11个设区市全部“双过半”。`,
    claims: ``,
  },
  {
    id: 'd2-nm-baotou',
    source: {
      province: '内蒙古',
      issuer: '包头市财政局',
      title: '市本级2022年预算调整方案的报告',
      year: 2022,
      url: 'https://czj.baotou.gov.cn/elder/yjsgk/22055.html',
    },
    tags: ['several-breakdowns', 'direction-absent'],
    text: `自治区下达包头市法定债务限额[l 1,105.3]亿元，一般债务[l1 725.3]亿元、专项债务[l2 380]亿元；余额[q 1,071.65]亿元，一般债务[q1 699.47]亿元、专项债务[q2 372.18]亿元。市本级限额[k 636.16]亿元，一般债务[k1 351.38]亿元、专项债务[k2 284.78]亿元。`,
    claims: `
      sum l = l1 l2
      sum q = q1 q2
      sum k = k1 k2`,
  },
  {
    id: 'd2-nm-kerqin',
    source: {
      province: '内蒙古',
      issuer: '通辽市科尔沁区财政局',
      title: '关于科尔沁区2021年预算执行情况和2022年预算草案的报告',
      year: 2021,
      url: 'https://gcs66.com/document_detail/104873.html',
    },
    tags: ['roll', 'deduction', 'long-sum'],
    text: `科尔沁区收入[a 171,697]万元，剔除上划市级[b 71,238]万元，区本级[c 100,459]万元；上级补助[e 330,173]万元，新增债券[g 15,900]万元，再融资债券[h 53,550]万元，基金调入[j 10,000]万元，上年结余[k 605]万元，收入总计[i 510,687]万元。一般公共预算支出[x 450,513]万元、债务还本[y 56,862]万元、上解[z 3,302]万元，支出总计[o 510,677]万元，年末结余[q 10]万元。`,
    claims: `
      roll c = a -b
      sum i = c e g h j k
      sum o = x y z
      roll q = i -o`,
  },
  {
    id: 'd2-nm-wushen',
    source: {
      province: '内蒙古',
      issuer: '乌审旗财政局（由网址推断）',
      title: '2022年上半年财政预算执行情况和2021年决算（草案）的报告',
      year: 2022,
      url: 'http://wsq.gov.cn/zw/czglx/qbjyjs/202211/t20221110_3302016.html',
    },
    tags: ['mixed-units', 'execution', 'levels'],
    text: `乌审旗全年收入预算[m 35.6]亿元，上半年完成[t 19.8]亿元，占年初任务的[e 55.6]%，税务[a 18.96]亿元，财政[b 8428]万元。支出[o 29.48]亿元，旗本级[x 24.56]亿元，苏木镇及开发区[y 4.92]亿元。债券转贷[g 1.9]亿元（一般债券[g1 1.6]亿元，专项债券[g2 0.3]亿元）。`,
    claims: `
      exec e = t m
      sum t = a b #W
      sum o = x y
      sum g = g1 g2`,
  },
  {
    id: 'd2-sd-2016',
    source: {
      province: '山东',
      issuer: '山东省财政厅',
      title: '2016年全省一般公共预算收支情况（报道）',
      year: 2016,
    },
    note: '黄岛等五区市均为概述，合计没有印出',
    tags: ['no-relation', 'list'],
    text: `2016年山东全省收入5860亿元，同口径增长8.5%，支出8750亿元，增长6.1%。过10亿元的县（市、区）124个，其中过30亿元52个，过50亿元27个，过100亿元6个；青岛市的黄岛212.4亿元、崂山131.1亿元、即墨105.1亿元、市北102.3亿元、市南100.9亿元。`,
    claims: ``,
  },
  {
    id: 'd2-sn-liuba-fund',
    source: {
      province: '陕西',
      issuer: '留坝县财政局（由网址推断）',
      title: '1—5月财政收支情况分析',
      year: 2024,
    },
    note: '44.5% 按印出的数为 44.45%，在取整范围内',
    tags: ['execution', 'coarse-rounding'],
    text: `1—5月基金收入[t 969]万元，占年初预算[m 2180]万元的[e 44.5]%，土地出让[a 866]万元、配套费[b 35]万元、污水处理费[c 68]万元；基金支出[x 4093]万元，占年初预算[n 5497]万元的[f 74.5]%。一般公共预算支出[y 57271]万元，占年初预算[k 74261]万元的[g 77.1]%。`,
    claims: `
      exec e = t m #W
      sum t = a b c
      exec f = x n
      exec g = y k`,
  },
  {
    id: 'd2-sn-q1',
    source: {
      province: '陕西',
      issuer: '陕西省财政厅',
      title: '2016年一季度财政收支情况',
      year: 2016,
      url: 'https://czt.shaanxi.gov.cn/xxgk/zdgk/cjsj/2016/201604/t20160407_3246032.html',
    },
    tags: ['no-relation', 'rates-only'],
    text: `2016年一季度，陕西地方财政收入461.55亿元，占年度预算21.62%，增长5.02%；增值税下降18.45%、营业税增长0.72%、企业所得税下降2.57%、资源税下降21.74%。支出875.94亿元，增长6.48%，教育128.53亿元、公共安全33.95亿元、科学技术4.85亿元、社会保障176.19亿元、医疗卫生97.74亿元。`,
    claims: ``,
  },
  {
    id: 'd2-xj-tianshan-threepublic',
    source: {
      province: '新疆',
      issuer: '乌鲁木齐市天山区',
      title: '2019年度本级一般公共预算财政拨款“三公”经费公开说明',
      year: 2019,
      url: 'http://www.xjtsq.gov.cn/info/3269/139451.htm',
    },
    note: '总额的减少额没有计入接待费减少的 0.11',
    tags: ['published-slip', 'causes', 'zeros'],
    text: `天山区2019年“三公”支出[t 585.53]万元，同比减少[d 144.92]万元。出国（境）[a 0]万元；公务用车[b 585.53]万元，同比减少[db 144.92]万元，购置[b1 0]万元，运行维护[b2 585.53]万元；接待[c 0.00]万元，同比减少[dc 0.11]万元。`,
    claims: `
      sum t = a b c
      sum b = b1 b2
      causes -d = -db -dc #X`,
  },
];
