import type { Written } from '../types';

/** Figures of the whole country: procurement, assets, lottery, insurance, budgets. Published, in our own words. */
export const NATION: readonly Written[] = [
  {
    id: 'd1-cn-assets-2018',
    source: {
      province: '中央',
      issuer: '国务院',
      title: '2018年度全国行政事业性国有资产管理情况的专项报告（报道）',
      year: 2018,
      url: 'https://news.shi-fen.com/china/201910/50-505613.html',
    },
    tags: ['balance-sheet', 'brackets', 'cross-sums'],
    text: `截至2018年底，全国行政事业性国有资产[t 33.5]万亿元（行政单位[p 10.1]万亿元，事业单位[q 23.4]万亿元），负债[u 9.9]万亿元，净资产[v 23.6]万亿元。中央级：资产[a 4.7]万亿元（行政[a1 0.8]万亿元，事业[a2 3.9]万亿元），负债[b 1]万亿元，净资产[c 3.7]万亿元。地方：资产[e 28.8]万亿元（行政[e1 9.3]万亿元，事业[e2 19.5]万亿元），负债[g 8.9]万亿元，净资产[h 19.9]万亿元。`,
    claims: `
      sum t = p q
      sum t = u v
      sum t = a e
      sum p = a1 e1
      sum q = a2 e2
      sum a = a1 a2
      sum a = b c
      sum e = e1 e2
      sum e = g h
      sum u = b g
      sum v = c h`,
  },
  {
    id: 'd1-cn-budget-2013',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2013年中央和地方预算执行情况与2014年中央和地方预算草案的报告',
      year: 2013,
      url: 'http://416w.cn/2014/0317/762756_2.shtml',
    },
    tags: ['roll', 'deficit', 'execution'],
    text: `2013年，中央财政收入[a 60173.77]亿元，为预算的100.2%，加上调入预算稳定调节基金[b 1000]亿元，使用的收入总量[i 61173.77]亿元；中央财政支出[x 68509.39]亿元，加上补充预算稳定调节基金[y 1164.38]亿元，支出总量[o 69673.77]亿元；两者相抵，赤字[q 8500]亿元。年末国债余额[g 86750.46]亿元，[w 低于]限额[l 91208.35]亿元。`,
    claims: `
      sum i = a b
      sum o = x y
      roll -q = i -o
      dir w< = g l`,
  },
  {
    id: 'd1-cn-budget-2016',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2016年中央和地方预算执行情况与2017年中央和地方预算草案的报告',
      year: 2016,
    },
    tags: ['roll', 'deficit', 'reserve'],
    text: `中央一般公共预算2016年收入[a 72357.31]亿元（为调整预算的100%），调入稳定调节基金[b 1000]亿元，另从政府性基金和国有资本经营预算调入[c 315.06]亿元，收入总量[i 73672.37]亿元。支出[x 86890.35]亿元，补充稳定调节基金[y 782.02]亿元，支出总量[o 87672.37]亿元。赤字[q 14000]亿元。预备费预算[m 500]亿元，支出[u 146.1]亿元，剩余[v 353.9]亿元转入预算稳定调节基金。`,
    claims: `
      sum i = a b c
      sum o = x y
      roll -q = i -o
      roll v = m -u`,
  },
  {
    id: 'd1-cn-budget-2018',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2018年中央和地方预算执行情况与2019年中央和地方预算草案的报告（摘要）',
      year: 2018,
      url: 'https://news.china.com/focus/2019qglh/qwfb/13002650/20190306/35367811.html',
    },
    tags: ['roll', 'deficit', 'reserve', 'two-levels-of-government'],
    text: `2018年全国一般公共预算收入[a 183351.84]亿元、调入及使用结转结余[b 14772.77]亿元，合为收入总量[i 198124.61]亿元；支出[x 220906.07]亿元、补充中央预算稳定调节基金[y 1018.54]亿元，合为支出总量[o 221924.61]亿元，赤字[q 23800]亿元。地方收入[t 167578.49]亿元，本级[t1 97904.5]亿元，中央补助[t2 69673.99]亿元。中央预备费[m 500]亿元仅用[u 17.48]亿元，余[v 482.52]亿元。`,
    claims: `
      sum i = a b
      sum o = x y
      roll -q = i -o
      sum t = t1 t2
      roll v = m -u`,
  },
  {
    id: 'd1-cn-final-2022',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2022年中央决算报告（报道）',
      year: 2022,
      url: 'http://www.szbaichuanju.net/home/news/view/article_id/624.html',
    },
    tags: ['causes', 'execution', 'two-years'],
    text: `2022年中央收入决算[t 94887.14]亿元，税收[a 89977.07]亿元（为预算的96.7%），非税[b 4910.07]亿元（为预算的271.3%）。支出决算[o 132512.65]亿元，本级[x 35570.83]亿元，对地方转移支付[y 96941.82]亿元。“三公”支出[s 28.24]亿元，少于预算[d 24.76]亿元：出国（境）[s1 2.94]亿元，少[d1 3.7]亿元；用车[s2 24.72]亿元，少[d2 18.89]亿元；接待[s3 0.58]亿元，少[d3 2.17]亿元。预算内投资[v 6399.28]亿元，本级[v1 1466.78]亿元，对地方[v2 4932.5]亿元。`,
    claims: `
      sum t = a b
      sum o = x y
      sum s = s1 s2 s3
      causes -d = -d1 -d2 -d3
      sum v = v1 v2`,
  },
  {
    id: 'd1-cn-funds-2013',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于今年以来预算执行情况的报告（报道）',
      year: 2013,
      url: 'http://politics.people.com.cn/n/2013/0829/c1001-22734455.html',
    },
    tags: ['reasons', 'not-exhaustive'],
    text: `1—7月，中央政府性基金收入[a 1900]亿元，地方本级收入[b 23445]亿元，全国合计[t 25345]亿元，增长41.1%；土地出让收入20151亿元，增长49.4%，而去年同期为下降27.1%。全国支出[o 20645]亿元，中央本级[c 1052]亿元，地方[e 19593]亿元。`,
    claims: `
      sum t = a b
      sum o = c e`,
  },
  {
    id: 'd1-cn-lottery-2016',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2016年彩票公益金筹集分配情况和中央集中彩票公益金安排使用情况（报道）',
      year: 2016,
      url: 'https://feifmx.com/finance/11155042/20170911/31355912.html',
    },
    note: '结转收入是负数；期末余额另有收回结余资金，不能由印出的数推出',
    tags: ['negative-opening', 'near-sum', 'not-exhaustive'],
    text: `2016年中央财政收缴彩票公益金[a 528.67]亿元，加上上年度结转收入[b -10.19]亿元，共[i 518.49]亿元；安排支出473.36亿元，考虑收回结余资金等因素，期末余额45.22亿元。公益金在社保基金、专项公益金、民政部、体育总局之间按[s1 60]%、[s2 30]%、[s3 5]%、[s4 5]%分配。`,
    claims: `
      sum i = a b #W
      shares s4 = s1 s2 s3 s4`,
  },
  {
    id: 'd1-cn-lottery-2020',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2020年彩票公益金筹集分配情况和中央集中彩票公益金安排使用情况公告（报道）',
      year: 2020,
      url: 'http://ep.ycwb.com/epaper/ycwb/html/2021-09/06/content_8_425012.htm',
    },
    tags: ['long-sum', 'near-sum', 'several-breakdowns'],
    text: `2020年共销售彩票[t 3339.51]亿元，福彩[p 1444.88]亿元、体彩[q 1894.63]亿元。共筹集公益金[u 967.81]亿元：乐透数字型[a 722.91]亿元，竞猜型[b 153.05]亿元，即开型[c 58.84]亿元，视频型[e 14.95]亿元，基诺型[g 2.79]亿元，逾期未兑奖奖金[h 15.28]亿元。中央当年入库[j 480.6]亿元，上年结转[k 3.99]亿元，共[l 484.59]亿元；安排支出[x 298.64]亿元，分给社保基金会[x1 113.82]亿元、专项公益金[x2 165.85]亿元、民政部[x3 9.48]亿元、体育总局[x4 9.48]亿元。`,
    claims: `
      sum t = p q
      sum u = a b c e g h #W
      sum l = j k
      sum x = x1 x2 x3 x4 #W`,
  },
  {
    id: 'd1-cn-mfa-2014',
    source: {
      province: '中央',
      issuer: '外交部',
      title: '2014年度部门决算（报道）',
      year: 2014,
      url: 'http://nanchang.baogaosu.com/xinwen/%E5%85%AC%E5%8A%A1%E6%8E%A5%E5%BE%85%E8%B4%B9%E4%BB%85/35520761/',
    },
    tags: ['execution', 'budget-and-final', 'brackets'],
    text: `外交部2014年“三公”预算[m 11324.44]万元（出国[m1 9605.80]万元、用车[m2 1410.94]万元、接待[m3 307.70]万元），支出[t 10044.01]万元（出国[a 8657.78]万元、用车[b 1377.96]万元、接待[c 8.27]万元）；预算执行比例，总体[e 88.69]%，出国[e1 90.13]%，用车[e2 97.66]%，接待[e3 2.69]%。团组729个2143人次，接待75批1070人次。`,
    claims: `
      sum m = m1 m2 m3
      sum t = a b c
      exec e = t m
      exec e1 = a m1
      exec e2 = b m2
      exec e3 = c m3`,
  },
  {
    id: 'd1-cn-procurement-2020',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2020年全国政府采购简要情况（转载）',
      year: 2020,
      url: 'https://hnxkjr.com/index-show_38_206.html',
    },
    tags: ['several-breakdowns', 'respectively', 'wholes-apart'],
    text: `2020年全国政府采购规模[t 36970.6]亿元，同比增加[d 3903.6]亿元、增长[r 11.8]%。从层级看，中央单位[a 2853.0]亿元、占[sa 7.7]%，地方单位[b 34117.6]亿元、占[sb 92.3]%。从组织形式看，集中采购机构[c 12385.1]亿元、部门集中[e 4086.7]亿元、分散[g 20498.8]亿元，占[sc 33.5]%、[se 11.1]%和[sg 55.4]%。中小微企业合同[h 27918.0]亿元，占全国规模的[sh 75.5]%；小微企业合同[k 14046.4]亿元，占中小微企业合同的[sk 50.3]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum t = c e g
      share sc = c t
      share se = e t
      share sg = g t
      shares sg = sc se sg
      share sh = h t
      share sk = k h`,
  },
  {
    id: 'd1-cn-procurement-2022',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2022年全国政府采购简要情况（报道）',
      year: 2022,
      url: 'http://carrui.cn/a/202403/66.html',
    },
    tags: ['thousands', 'near-sum', 'nested-shares'],
    text: `按组织形式，2022年政府集中采购[a 7,676.8]亿元、部门集中采购[b 2,609.7]亿元、分散采购[c 24,706.5]亿元，分别占全国规模[t 34,993.1]亿元的[sa 21.9]%、[sb 7.5]%、[sc 70.6]%。授予中小企业合同[e 25,884.2]亿元，占全国规模[se 74.0]%；其中小微企业[g 15,148]亿元，占全国规模[sg 43.3]%。`,
    claims: `
      sum t = a b c #W
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      share se = e t
      share sg = g t`,
  },
  {
    id: 'd1-cn-social-2014',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2014年全国社会保险基金预算情况（转载）',
      year: 2014,
      url: 'http://m.nakedoat.com/xinwen/2014-04/15/content_2659446.htm',
    },
    note: '“其中”只列保险费与财政补贴，不是收入的全部',
    tags: ['roll', 'near-roll', 'not-exhaustive'],
    text: `2014年预算，全国社保基金收入[i 37667]亿元（其中保险费28088亿元、财政补贴8212亿元），支出[x 32581]亿元，本年结余[q 5086]亿元。企业职工养老：收入[i1 21489]亿元，支出[x1 19117]亿元，结余[q1 2371]亿元。城乡居民养老：收入[i2 2296]亿元，支出[x2 1554]亿元，结余[q2 743]亿元。职工医保：收入[i3 7242]亿元，支出[x3 6314]亿元，结余[q3 929]亿元。工伤：收入[i4 613]亿元，支出[x4 514]亿元，结余[q4 99]亿元。`,
    claims: `
      roll q = i -x
      roll q1 = i1 -x1 #W
      roll q2 = i2 -x2 #W
      roll q3 = i3 -x3 #W
      roll q4 = i4 -x4`,
  },
];
