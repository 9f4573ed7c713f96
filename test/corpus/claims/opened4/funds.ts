import type { Source, Written } from '../types';

const PANZHIHUA: Source = {
  province: '四川',
  issuer: '攀枝花市财政局',
  title: '关于2022年攀枝花市彩票公益金筹集分配和使用情况的公告',
  year: 2022,
  url: 'https://m.happymerchs.com/czj/zwgk/gsgg/4476128.shtml',
};

/** Lottery funds, procurement, insurance and enterprises: published figures in our own words. */
export const FUNDS: readonly Written[] = [
  {
    id: 'e2-sc-soe-2023',
    source: {
      province: '四川',
      issuer: '四川省财政厅',
      title: '2023年1—10月全省国有企业经济运行情况',
      year: 2023,
      url: 'https://m.pouringspot.com/czt/scczt/c102363/2023/11/30/ec121256670b431680ffcbe97a7baecb.shtml',
    },
    tags: ['balance-sheet', 'ratio', 'rates-without-base'],
    text: `前10个月，全省国有企业营业总收入[a 15434.1]亿元，增长15.5%（省属[a1 5208.4]亿元，市州及以下[a2 10225.7]亿元）；利润总额[b 888.3]亿元，增长33.1%（省属[b1 228.3]亿元，市州及以下[b2 660.0]亿元）；已交税费[c 1108.0]亿元，增长14.1%（省属[c1 225.5]亿元，市州及以下[c2 882.5]亿元）。10月末资产[t 163778.5]亿元，负债[u 107068.2]亿元，资产负债率[s 65.4]%，比上年同期下降0.1个百分点；所有者权益[v 56710.3]亿元。`,
    claims: `
      sum a = a1 a2
      sum b = b1 b2
      sum c = c1 c2
      share s = u t
      sum t = u v`,
  },
  {
    id: 'e2-yn-luxi-lottery',
    source: {
      province: '云南',
      issuer: '泸西县财政局',
      title: '泸西县2022年彩票公益金筹集分配和使用情况公示',
      year: 2022,
      url: 'http://www.hhlx.gov.cn/zfxxgk/fdzdgknr/tjxx_16084/202302/t20230206_626323.html',
    },
    tags: ['single-sentence', 'sum'],
    text: `泸西县2022年筹集的彩票公益金里，中央[a 243.53]万元、省级[b 637.90]万元、州级[c 745.20]万元，加起来是[t 1626.63]万元，支持了101个公益项目。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 'e2-hb-zengdu-lottery',
    source: {
      province: '湖北',
      issuer: '随州市曾都区文化和旅游局',
      title: '2022年曾都区体育彩票公益金筹集使用情况公告',
      year: 2022,
      url: 'http://www.zengdu.gov.cn/zwgk/zc/qtzd/gsgg/202306/t20230608_1117539.shtml',
    },
    tags: ['roll', 'numbered', 'repeated'],
    text: `2022年区本级体彩公益金收入[i 266.98]万元，上年结转[o 171.6]万元，支出[x 405.43]万元，结余[q 33.15]万元。支出[x2 405.43]万元全部用于群众体育，具体为：（一）场地设施[a 187.13]万元；（二）全民健身活动[b 72.8]万元；（三）组织和队伍建设[c 27.5]万元；（四）其他类[e 118]万元。`,
    claims: `
      roll q = i o -x
      rep x2 = x
      sum x2 = a b c e`,
  },
  {
    id: 'e2-gs-qingyang-lottery',
    source: {
      province: '甘肃',
      issuer: '庆阳市财政局',
      title: '2021年彩票公益金筹集分配情况和安排使用情况公告',
      year: 2021,
      url: 'https://czj.zgqingyang.gov.cn/zzzq/zzlm/tzgg1__xwzx/tzgg/content_213926',
    },
    tags: ['nested', 'repeated', 'roll', 'integer'],
    text: `省下达庆阳市级留成彩票公益金[t 1237]万元，福彩[a 498]万元，体彩[b 739]万元；安排支出[x 1169]万元，结转下年[q 68]万元。
1.福彩公益金[a2 498]万元，用于养老、孤残等福利事业[a3 286]万元，下达西峰区[a4 144]万元，结余[a5 68]万元转下年；
2.体彩公益金[b2 739]万元，用于场馆维修和群众体育等[b3 532]万元，下达西峰区[b4 207]万元。`,
    claims: `
      sum t = a b
      roll q = t -x
      rep a2 = a
      sum a2 = a3 a4 a5
      rep a5 = q
      rep b2 = b
      sum b2 = b3 b4`,
  },
  {
    id: 'e2-sc-panzhihua-sports',
    source: PANZHIHUA,
    tags: ['roll', 'places', 'long-sum'],
    text: `攀枝花市市级可安排体彩公益金[t 1832.93]万元，当年分成[a 1474.43]万元，上年结转[b 358.5]万元。已分配[x 1170.34]万元：市本级[x1 1069.34]万元、东区[x2 33]万元、西区[x3 8]万元、仁和区[x4 32]万元、米易县[x5 24]万元、盐边县[x6 4]万元。余下[q 662.59]万元结转下一年。`,
    claims: `
      sum t = a b
      sum x = x1 x2 x3 x4 x5 x6
      roll q = t -x`,
  },
  {
    id: 'e2-sc-panzhihua-sales',
    source: PANZHIHUA,
    tags: ['three-decimals', 'places', 'two-totals'],
    text: `2022年全市彩票销售额[t 38734.09]万元，体彩[a 25085.64]万元，福彩[b 13648.45]万元。福彩公益金可安排[u 1537.93]万元（当年分成[c 1055.79]万元，上年结转[e 482.14]万元），已分配[x 895.501]万元，市级[x1 208.981]万元，东区[x2 247.854]万元，西区[x3 144.1]万元，仁和区[x4 286.066]万元，米易县[x5 2]万元，盐边县[x6 6.5]万元。`,
    claims: `
      sum t = a b
      sum u = c e
      sum x = x1 x2 x3 x4 x5 x6`,
  },
  {
    id: 'e2-tj-welfare-2015',
    source: {
      province: '天津',
      issuer: '天津市财政局',
      title: '2015年度福利彩票公益金筹集分配和使用情况（报道）',
      year: 2015,
      url: 'http://2019.zhcw.com/gongyi/gyjgq/4538342.shtml',
    },
    note: '总额为约数，占比的分母没有准数，只核对三个占比之和',
    tags: ['approximate', 'shares'],
    text: `天津2015年使用福彩公益金5.65亿多元：养老服务和困难群众保障4.25亿元，占[sa 75]%；社区公益1.26亿元，占[sb 23]%；其他社会福利0.14亿元，占[sc 2]%。`,
    claims: `
      shares sc = sa sb sc`,
  },
  {
    id: 'e2-gd-foshan-2023',
    source: {
      province: '广东',
      issuer: '佛山市民政局',
      title: '佛山市2023年度福利彩票公益金收支情况公告（报道）',
      year: 2023,
      url: 'https://zucp.com/article-3708037.html?cutpage=1&lpage=8',
    },
    tags: ['long-sum', 'tiny-part', 'not-exhaustive'],
    text: `佛山2023年福彩公益金市本级支出[t 4875]万元，分别是孤儿助学[a 3]万元、残疾人福利[b 68]万元、孤儿医疗康复[c 22]万元、新社会福利院建设[e 3400]万元、市直残疾人事业[f 1382]万元；补助区支出[u 65]万元，孤儿助学[g 15]万元、三水区示范创建[h 50]万元；调入一般公共预算2009万元，含下达各区医疗救助1210万元。`,
    claims: `
      sum t = a b c e f
      sum u = g h`,
  },
  {
    id: 'e2-hn-changsha-2014',
    source: {
      province: '湖南',
      issuer: '长沙市民政局（由网页推断）',
      title: '2014年长沙市福彩公益金投入民生设施建设情况（报道）',
      year: 2014,
      url: 'http://2019.zhcw.com/gongyi/gyjgq/3937534.shtml',
    },
    note: '2013 年投入占 2012 年筹集额的 30.9% 没有印出分母；62.5% 的分母是上年筹集额，不是上年投入',
    tags: ['two-bases', 'share-of-previous', 'long-sum'],
    text: `2013年长沙投入福彩公益金[p 3340]万元，占2012年筹集数的30.9%。2014年投入[t 4500]万元，较2013年增加[d 1160]万元，占2013年筹集数[w 7205.72]万元的[s 62.5]%。用途：三个市级重点项目[a 2600]万元，敬老院配套[b 930]万元，流浪儿童保护教育中心[c 400]万元，残疾人康复中心[e 300]万元，精神病人门诊楼[f 210]万元，老年设施改造[g 60]万元。`,
    claims: `
      change d = t p
      share s = t w
      sum t = a b c e f g`,
  },
  {
    id: 'e2-cn-procurement-2019',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2019年全国政府采购简要情况（报道）',
      year: 2019,
      url: 'http://news.xxrb.com.cn/html/2020/finace_0831/253921.html',
    },
    tags: ['respectively', 'shares', 'nested-share'],
    text: `全国政府采购规模2019年为[t 33067.0]亿元，较上年减少[d 2794.4]亿元，下降[r 7.8]%，占财政支出和GDP的10.0%和3.3%。中央、地方分别为[a 2666.3]亿元和[b 30400.7]亿元，占[sa 8.1]%和[sb 91.9]%。授予中小微企业[c 24519.1]亿元，占规模的[sc 74.1]%；小微企业[e 11922.3]亿元，占授予中小微企业金额的[se 48.6]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      share sc = c t
      share se = e c`,
  },
  {
    id: 'e2-cn-social-2014',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2014年全国社会保险基金预算情况的说明（转载）',
      year: 2014,
      url: 'http://m.nakedoat.com/xinwen/2014-04/15/content_2659446.htm',
    },
    note: '多个险种的本年收支结余与印出的收入减支出差 1 亿元，为取整',
    tags: ['roll', 'near-roll', 'balance-without-opening'],
    text: `2014年全国社保基金预算收入[i 37667]亿元，保险费28088亿元、财政补贴8212亿元；支出[x 32581]亿元；本年收支结余[q 5086]亿元，年末滚存48527亿元。企业职工养老收入[i1 21489]亿元、支出[x1 19117]亿元、本年结余[q1 2371]亿元、滚存28251亿元；居民养老收入[i2 2296]亿元、支出[x2 1554]亿元、本年结余[q2 743]亿元、滚存3790亿元；居民医保收入[i3 4399]亿元、支出[x3 4083]亿元、本年结余[q3 316]亿元、滚存2133亿元。`,
    claims: `
      roll q = i -x
      roll q1 = i1 -x1 #W
      roll q2 = i2 -x2 #W
      roll q3 = i3 -x3`,
  },
  {
    id: 'e2-cn-social-2018',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2018年中央社会保险基金决算情况的说明',
      year: 2018,
      url: 'http://yss.mof.gov.cn/2018czjs/201907/t20190718_3303401.htm',
    },
    tags: ['execution', 'two-step-sum', 'not-exhaustive', 'roll'],
    text: `中央社保基金2018年收入预算[m 676.34]亿元，决算[i 589.67]亿元，完成预算的[e 87.2]%，其中保险费预算[m1 318.61]亿元、决算[i1 308.33]亿元，完成[e1 96.8]%，财政补贴预算[m2 352.90]亿元、决算[i2 274.87]亿元，完成[e2 77.9]%。支出预算[n 654.83]亿元，决算[x 532.49]亿元，完成预算的[f 81.3]%。加地方上缴的调剂基金[j 2413.30]亿元，收入总量[t 3002.97]亿元；加安排给地方的调剂基金[y 2406.80]亿元，支出总量[o 2939.29]亿元。本年收支结余[q 63.68]亿元，年末滚存结余330.44亿元。`,
    claims: `
      exec e = i m
      exec e1 = i1 m1
      exec e2 = i2 m2
      exec f = x n
      sum t = i j
      sum o = x y
      roll q = t -o`,
  },
  {
    id: 'e2-cn-mof-2019',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2019年度部门决算（报道）',
      year: 2019,
      url: 'https://bj.crntt.com/doc/93_15733_105827854_3_0719103159.html',
    },
    tags: ['shares', 'overlapping'],
    text: `财政部2019年度政府采购支出总额[t 33509.75]万元，授予中小企业合同金额[a 32407.19]万元，占采购支出总额的[sa 96.7]%，其中授予小微企业合同金额[b 2739.43]万元，占采购支出总额的[sb 8.2]%。`,
    claims: `
      share sa = a t
      share sb = b t`,
  },
  {
    id: 'e2-ah-rural-2022',
    source: {
      province: '安徽',
      issuer: '安徽省财政厅',
      title: '省财政提前下达2022年衔接推进乡村振兴补助资金（报道）',
      year: 2022,
      url: 'http://www.scbzol.com/finance/20220112/17790.html',
    },
    tags: ['single-sentence', 'sum'],
    text: `近日，安徽提前下达2022年衔接资金[t 66.9]亿元，中央[a 38.2]亿元，省级[b 28.7]亿元，按因素法分配。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'e2-jx-nanchang-q1',
    source: {
      province: '江西',
      issuer: '南昌市财政局（南昌日报刊载）',
      title: '南昌首季财政进账263.7亿元',
      year: 2019,
      url: 'https://ttnews.xyz/a/5cc0d706dc9b5e75aab5d55e',
    },
    note: '民生支出增幅与支出增幅都印出，其差以百分点计；高于全省平均的百分点没有另一端',
    tags: ['points', 'rates-without-base', 'share'],
    text: `一季度南昌市财政总收入263.7亿元，增长8.3%；地方一般公共预算收入136.5亿元，增长7.5%，税收占比76.1%，高于全省平均水平7个百分点。支出[o 207.5]亿元，增长[g 17.3]%，高于全省平均水平4.8个百分点；民生支出[c 173.9]亿元，增长[h 25]%，高于支出增幅[k 7.7]个百分点，占支出的[s 83.8]%，占比较去年提高5.2个百分点。`,
    claims: `
      change k = h g
      share s = c o`,
  },
];
