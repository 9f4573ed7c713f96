import type { Written } from '../types';

/** Figures of the whole country: procurement, assets, lottery, insurance, budgets. Published, in our own words. */
export const NATION: readonly Written[] = [
  {
    id: 'd1-cn-assets-2017',
    source: {
      province: '中央',
      issuer: '国务院',
      title: '2017年度国有资产管理情况的综合报告（报道）',
      year: 2017,
      url: 'https://www.cnss.com.cn/html/currentevents/20181024/318699.html',
    },
    note: '万亿元；资产负债率是负债占资产的比例',
    tags: ['balance-sheet', 'ratio', 'several-breakdowns'],
    text: `2017年全国国有企业资产[t 183.5]万亿元，中央[a 76.2]万亿元、地方[b 107.3]万亿元；负债[u 118.5]万亿元，中央[c 51.9]万亿元、地方[e 66.6]万亿元；国有资本及权益[v 50.3]万亿元，中央[g 16.2]万亿元、地方[h 34.1]万亿元。资产负债率，中央[s1 68.1]%，地方[s2 62]%。`,
    claims: `
      sum t = a b
      sum u = c e
      sum v = g h
      share s1 = c a
      share s2 = e b`,
  },
  {
    id: 'd1-cn-bonds-2022',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2022年11月地方政府债券发行和债务余额情况（报道）',
      year: 2022,
      url: 'http://jiudian.we54.com/industry/2022/1230/1375.html',
    },
    tags: ['several-breakdowns', 'month-and-cumulative'],
    text: `2022年11月新增地方债[t 491]亿元，一般债券[a 36]亿元、专项债券[b 455]亿元；前11个月累计[o 47468]亿元，一般债券[c 7182]亿元、专项债券[e 40286]亿元。11月末余额[q 350364]亿元：一般债务[q1 143841]亿元，专项债务[q2 206523]亿元；或按形式分，政府债券[g 348741]亿元，非政府债券形式的存量债务[h 1623]亿元。`,
    claims: `
      sum t = a b
      sum o = c e
      sum q = q1 q2
      sum q = g h`,
  },
  {
    id: 'd1-cn-budget-2013-all',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2013年中央和地方预算执行情况与2014年中央和地方预算草案的报告',
      year: 2013,
      url: 'http://416w.cn/2014/0317/762756_2.shtml',
    },
    tags: ['roll', 'deficit', 'long-sum'],
    text: `全国财政收入[a0 129142.9]亿元（2012年为基数，增长10.1%）。使用的收入总量为[i 130292.64]亿元，由三部分构成：当年收入[a 129142.9]亿元，中央预算稳定调节基金调入[b 1000]亿元，地方财政调入[c 149.74]亿元。支出总量为[o 142292.64]亿元，也由三部分构成：当年支出[x 139744.26]亿元，补充中央预算稳定调节基金[y 1164.38]亿元，地方政府债券还本[z 1384]亿元。差额[q 12000]亿元。`,
    claims: `
      rep a = a0
      sum i = a b c
      sum o = x y z
      roll -q = i -o`,
  },
  {
    id: 'd1-cn-budget-2016-local',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2016年中央和地方预算执行情况与2017年中央和地方预算草案的报告',
      year: 2016,
    },
    tags: ['roll', 'deficit', 'two-step-sum'],
    text: `地方一般公共预算：本级收入[a 87194.77]亿元，中央税收返还和转移支付[b 59486.35]亿元，两项合计[t 146681.12]亿元；再加结转结余及调入资金[c 5956.02]亿元，总量达[i 152637.14]亿元。支出[x 160437.14]亿元，增长7.4%（扣除结转结余及调入资金）。赤字[q 7800]亿元，与预算持平。`,
    claims: `
      sum t = a b
      sum i = t c
      roll -q = i -x`,
  },
  {
    id: 'd1-cn-draft-2022',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2021年中央和地方预算执行情况与2022年中央和地方预算草案的报告',
      year: 2022,
      url: 'https://xncapp.cn/article/zixundongtai/shizhengyaowen/20220313/49630_10.html',
    },
    tags: ['roll', 'deficit', 'budget'],
    text: `2022年预算安排：中央收入[a 94880]亿元，调入稳定调节基金[b 2765]亿元，从其他两本预算调入[c 9900]亿元，总量[i 107545]亿元；中央支出[x 134045]亿元，其中本级35570亿元，增长3.9%；赤字[q 26500]亿元，比2021年减少1000亿元。`,
    claims: `
      sum i = a b c
      roll -q = i -x`,
  },
  {
    id: 'd1-cn-firms-2018',
    source: {
      province: '中央',
      issuer: '国务院',
      title: '2018年度国有资产管理情况的综合报告（报道）',
      year: 2018,
      url: 'http://news.xinhua08.com/a/20191025/1894676.shtml',
    },
    tags: ['balance-sheet', 'ratio', 'respectively'],
    text: `全国国有企业2018年资产、负债、权益总额分别为[t 210.4]万亿元、[u 135.0]万亿元、[v 58.7]万亿元，其中中央企业[t1 80.8]万亿元、[u1 54.7]万亿元、[v1 16.7]万亿元，地方企业[t2 129.6]万亿元、[u2 80.3]万亿元、[v2 42.0]万亿元；中央、地方企业平均资产负债率分别为[s1 67.7]%、[s2 62.0]%。`,
    claims: `
      sum t = t1 t2
      sum u = u1 u2
      sum v = v1 v2
      share s1 = u1 t1
      share s2 = u2 t2`,
  },
  {
    id: 'd1-cn-funds-2014',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2014年1—6月全国政府性基金收支情况（报道）',
      year: 2014,
    },
    tags: ['month-and-cumulative', 'near-sum'],
    text: `上半年全国政府性基金收入同比增加[d 4907]亿元，达[t 25968]亿元，增幅[r 23.3]%，其中中央[a 1771]亿元，地方本级[b 24197]亿元（土地出让收入21129亿元）。支出同比增加[e 4307]亿元，达[o 22126]亿元，增幅[s 24.2]%，其中中央本级[x 1258]亿元，地方[y 20869]亿元（土地出让收入安排18642亿元）。6月份土地出让收入增幅回落至7.3%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate s = o ^e
      sum o = x y #W`,
  },
  {
    id: 'd1-cn-lottery-2017',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2017年彩票公益金筹集分配情况和中央集中彩票公益金安排使用情况公告',
      year: 2017,
      url: 'http://abcallied.com.cn/2023/02-22/12306.html',
    },
    tags: ['shares', 'respectively', 'large-figures'],
    text: `2017年彩票销售[t 42666909]万元，福彩[p 21697680]万元，体彩[q 20969229]万元。乐透数字型[a 26281446]万元、竞猜型[b 9285218]万元、视频型[c 4621436]万元、即开型[e 2460566]万元、基诺型[g 18243]万元，比重依次为[sa 61.60]%、[sb 21.76]%、[sc 10.83]%、[se 5.77]%和[sg 0.04]%。中央当年收入[j 5667411]万元，加上年结转[k 452212]万元，共[l 6119623]万元。`,
    claims: `
      sum t = p q
      sum t = a b c e g
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      share sg = g t
      shares sg = sa sb sc se sg
      sum l = j k`,
  },
  {
    id: 'd1-cn-lottery-2021',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2021年彩票公益金筹集分配情况和中央集中彩票公益金安排使用情况公告（转载）',
      year: 2021,
      url: 'https://6088002.com/info/784262.html',
    },
    note: '视频型 0.01 亿元没有印出占比；乐透型 43.3% 为截尾',
    tags: ['near-sum', 'truncated', 'shares', 'tiny-part'],
    text: `全年售出彩票[t 3732.85]亿元，其中福利彩票[p 1422.55]亿元，体育彩票[q 2310.30]亿元。乐透数字型[a 1618.92]亿元，占[sa 43.3]%；竞猜型[b 1342.99]亿元，占[sb 36.0]%；即开型[c 544.11]亿元，占[sc 14.6]%；基诺型[e 226.83]亿元，占[se 6.1]%；视频型[g 0.01]亿元。`,
    claims: `
      sum t = p q
      sum t = a b c e g #W
      share sa = a t #T
      share sb = b t
      share sc = c t
      share se = e t`,
  },
  {
    id: 'd1-cn-procurement-2015',
    source: { province: '中央', issuer: '财政部', title: '2015年全国政府采购简要情况（报道）', year: 2015 },
    tags: ['shares', 'wholes-apart', 'points-without-base'],
    text: `2015年政府采购规模首次突破2万亿元，达[t 21070.5]亿元，比上年增加[d 3765.2]亿元，增长[r 21.8]%。货物、工程、服务金额[a 6571.4]亿元、[b 11155.2]亿元、[c 3343.9]亿元，比重[sa 31.2]%、[sb 52.9]%、[sc 15.9]%。公开招标[e 16413.5]亿元，占[se 77.9]%，比重比上年下降6.6个百分点；分散采购[g 4365]亿元，占[sg 20.7]%。授予中小微企业[h 16072.2]亿元，占规模的[sh 76.3]%，其中小微企业[k 6564.6]亿元，占授予中小微企业金额的[sk 40.8]%。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      share se = e t
      share sg = g t
      share sh = h t
      share sk = k h`,
  },
  {
    id: 'd1-cn-procurement-2021',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2021年全国政府采购简要情况（转载）',
      year: 2021,
      url: 'https://www.antpedia.com/news/14/n-2997414.html',
    },
    note: '印出的减少额与规模推出 1.5%，公布为 1.6%',
    tags: ['thousands', 'shares', 'published-slip'],
    text: `2021年全国政府采购规模为[t 36,399]亿元，较上年减少[d 571.6]亿元，下降[r 1.6]%，占财政支出和GDP的10.1%、3.2%。货物[a 9,399.2]亿元（[sa 25.8]%）、工程[b 16,961.2]亿元（[sb 46.6]%）、服务[c 10,038.6]亿元（[sc 27.6]%）。节能节水产品612.1亿元，占同类产品的86.9%；环保产品899.8亿元，占同类产品的85.2%。`,
    claims: `
      rate -r = t ^-d #X
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 'd1-cn-social-2013',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2013年全国社会保险基金决算报告（报道）',
      year: 2013,
      url: 'http://www.kcuv.cn/shebaozhengce/1201643',
    },
    tags: ['roll', 'near-roll', 'not-exhaustive'],
    text: `2013年社保基金决算：总收入[i 35994]亿元，总支出[x 28744]亿元，收支结余[q 7250]亿元，滚存结余44884亿元。其中，企业职工养老收入[i1 20790]亿元、支出[x1 16699]亿元、结余[q1 4091]亿元；职工医保收入[i2 6873]亿元、支出[x2 5667]亿元、结余[q2 1206]亿元；居民医保收入[i3 3927]亿元、支出[x3 3688]亿元、结余[q3 238]亿元。`,
    claims: `
      roll q = i -x
      roll q1 = i1 -x1
      roll q2 = i2 -x2
      roll q3 = i3 -x3 #W`,
  },
  {
    id: 'd1-cn-transfers-2010',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2010年中央对地方税收返还和转移支付预算（报道）',
      year: 2010,
      url: 'https://lemofix.com/wzpd/2010-03/17/content_212389.htm',
    },
    note: '48% 与 52% 的分母是两类转移支付之和，没有印出',
    tags: ['causes', 'combined-whole', 'shares'],
    text: `2010年中央对地方税收返还和转移支付[t 30611]亿元，增加[d 1989.7]亿元，增长[r 7]%。税收返还[a 5004.36]亿元，增加[da 62.09]亿元，增长[ra 1.3]%。一般性转移支付[b 12295.73]亿元，增加[db 975.84]亿元，增长[rb 8.6]%，占转移支付总量的[sb 48]%；专项转移支付[c 13310.91]亿元，增加[dc 951.77]亿元，增长[rc 7.7]%，占[sc 52]%。民族地区转移支付330亿元，增加54.12亿元。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      rate ra = a ^da
      rate rb = b ^db
      rate rc = c ^dc
      causes d = da db dc
      shares sc = sb sc`,
  },
];
