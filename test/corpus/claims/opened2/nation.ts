import type { Source, Written } from '../types';

const MOF = { province: '中央', issuer: '财政部' } as const;
const ENTERPRISES: Source = {
  ...MOF,
  title: '2017年1—10月全国国有及国有控股企业经济运行情况',
  year: 2017,
  url: 'http://caigou2003.com/zhengcaizixun/zhengcaizixunhuandengpian/3372517.html',
};
const OCTOBER: Source = { ...MOF, title: '10月份全国财政收支情况', year: null };

/** Figures of the whole country: finance, bonds, lottery, enterprises, funds. Published, in our own words. */
export const NATION: readonly Written[] = [
  {
    id: 'c-cn-bonds-202002',
    source: {
      ...MOF,
      title: '2020年2月地方政府债券发行和债务余额情况',
      year: 2020,
      url: 'https://sinovision.net/finance/202003/00477044.htm',
    },
    tags: ['month-and-cumulative'],
    text: `2020年2月，地方政府债券发行[t 4379]亿元，一般债券与专项债券分别为[a 2029]亿元、[b 2350]亿元；1至2月累计发行[o 12230]亿元，一般债券与专项债券分别为[c 2732]亿元、[e 9498]亿元。截至2月末，债务余额225302亿元。`,
    claims: `
      sum t = a b
      sum o = c e`,
  },
  {
    id: 'c-cn-bonds-2025',
    source: {
      ...MOF,
      title: '2025年1—11月地方政府债券发行和债务余额情况（报道）',
      year: 2025,
      url: 'https://szb.qzwb.com/qzwb/pc/cons/202512/31/content_167444.html',
    },
    tags: ['total-behind'],
    text: `2025年1—11月，各地发行新增地方政府债券[a 52085]亿元，含一般债券[a1 7357]亿元和专项债券[a2 44728]亿元，发行再融资债券[b 48179]亿元，地方政府债券合计[t 100264]亿元。平均发行利率1.97%，剩余平均年限10.5年。`,
    claims: `
      sum a = a1 a2
      sum t = a b`,
  },
  {
    id: 'c-cn-debt-2018',
    source: {
      ...MOF,
      title: '关于2018年地方政府一般债务余额决算的说明',
      year: 2018,
      url: 'http://yss.mof.gov.cn/zhuantilanmu/dfzgl/sjtj/201907/t20190722_3305524.htm',
    },
    tags: ['direction'],
    text: `截至2018年末，全国地方政府债务余额[t 184618.67]亿元，由一般债务余额[a 110484.51]亿元和专项债务余额[b 74134.16]亿元组成，[w 低于]全国人大批准的限额[m 209974.3]亿元。全年一般债券发行22321.09亿元，还本15468.37亿元，付息3183亿元。`,
    claims: `
      sum t = a b
      dir w< = t m`,
  },
  {
    id: 'c-cn-lottery-201010',
    source: {
      ...MOF,
      title: '2010年10月全国彩票销售情况（报道）',
      year: 2010,
      url: 'http://neijiangzixun.com/2010-11/25/content_272241.htm',
    },
    tags: ['causes', 'ellipsis', 'respectively', 'not-exhaustive'],
    text: `10月份全国彩票销量[t 149.95]亿元，增加[d 33.48]亿元，增长[r 28.7]%；福彩[a 86.55]亿元，增加[da 19.48]亿元，增长[ra 29.0]%；体彩[b 63.40]亿元，增加[db 14.00]亿元，增长[rb 28.3]%。广东、江苏、浙江、山东和北京增加额较多，同比分别增加4.93亿元、3.94亿元、2.95亿元、2.61亿元和2.07亿元。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      rate rb = b ^db
      causes d = da db`,
  },
  {
    id: 'c-cn-lottery-200908',
    source: {
      ...MOF,
      title: '2009年8月全国彩票销售情况（报道）',
      year: 2009,
      url: 'http://nakedoat.com/jrzg/2009-10/07/content_1433524.htm',
    },
    note: '“即开型”的 20% 是网点即开与中福在线两项之和的占比，两项之和没有印出',
    tags: ['combined-share', 'small-base', 'several-breakdowns'],
    text: `8月全国销售彩票[t 110.64]亿元。分机构：福利彩票[a 64.25]亿元，体育彩票[b 46.39]亿元。分类型：乐透型[c 83.71]亿元，增加[dc 19.24]亿元，增长[rc 29.8]%；网点即开型[e 20.12]亿元，增加[de 3.37]亿元，增长[re 20.1]%；中福在线即开型[f 2.01]亿元，增加[df 1.96]亿元，增长[rf 3925.2]%；竞猜型[g 4.8]亿元，增加[dg 1.41]亿元，增长[rg 41.6]%。乐透、即开、竞猜三类分别占总量的[s1 75.66]%、[s2 20]%和[s3 4.34]%。`,
    claims: `
      sum t = a b
      sum t = c e f g
      rate rc = c ^dc
      rate re = e ^de
      rate rf = f ^df #W
      rate rg = g ^dg
      share s1 = c t
      share s3 = g t
      shares s3 = s1 s2 s3`,
  },
  {
    id: 'c-cn-enterprises-stocks',
    source: ENTERPRISES,
    tags: ['balance-sheet', 'several-breakdowns'],
    text: `10月末，国有企业资产总额[t 1506348.3]亿元，等于负债总额[a 992099.3]亿元与所有者权益合计[b 514249]亿元之和。中央企业资产总额[c 750090.3]亿元，负债[c1 510543.7]亿元，所有者权益[c2 239546.6]亿元；地方国有企业资产总额[e 756258]亿元，负债[e1 481555.6]亿元，所有者权益[e2 274702.4]亿元。`,
    claims: `
      sum t = a b
      sum c = c1 c2
      sum e = e1 e2`,
  },
  {
    id: 'c-cn-finance-october-outlay',
    source: OCTOBER,
    tags: ['month-and-cumulative', 'not-exhaustive', 'points'],
    text: `10月份全国财政支出[t 8617]亿元，比去年同月增加[d 538]亿元，增长[r 6.7]%，中央本级[a 1566]亿元，增长43.1%，地方[b 7051]亿元，增长0.9%。1—10月累计[o 92736]亿元，增加[e 15176]亿元，增长[s 19.6]%，中央本级[c 15458]亿元，完成预算的83.5%，进度提高6个百分点，地方[f 77278]亿元，完成预算的73.4%。累计支出中，教育14104亿元、社会保障和就业10128亿元、住房保障3267亿元（含保障性安居工程2218亿元）、农林水8139亿元。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate s = o ^e
      sum o = c f`,
  },
  {
    id: 'c-cn-threepublic-2015',
    source: { ...MOF, title: '2015年中央本级“三公”经费财政拨款预算（报道）', year: 2015 },
    tags: ['two-bases', 'causes', 'brackets', 'opposite-signs'],
    text: `2015年中央本级“三公”经费预算[t 63.16]亿元，其中因公出国（境）费[a 19.38]亿元，公务用车购置及运行费[b 34.59]亿元（购置费[b1 0.93]亿元，运行费[b2 33.66]亿元），公务接待费[c 9.19]亿元。与2014年年初预算比，减少[d 8.35]亿元，下降[r 11.7]%：出国减少[da 0.38]亿元，用车减少[db 6.68]亿元，接待减少[dc 1.29]亿元。与2014年执行数比，减少[e 2.5]亿元，下降[s 3.8]%：出国增加[ea 2.3]亿元，用车减少[eb 4.79]亿元，接待减少[ec 0.01]亿元。`,
    claims: `
      sum t = a b c
      sum b = b1 b2
      rate -r = t ^-d
      causes -d = -da -db -dc
      rate -s = t ^-e
      causes -e = ea -eb -ec`,
  },
  {
    id: 'c-cn-finance-201807',
    source: {
      ...MOF,
      title: '2018年7月财政收支情况（报道）',
      year: 2018,
      url: 'https://xwzx.qqzyw.com/show-196412.html',
    },
    tags: ['list', 'no-relation', 'not-exhaustive'],
    text: `1—7月主要支出项目：1.教育18289亿元，增长7%。2.科学技术3961亿元，增长16.1%。3.文化体育与传媒1609亿元，增长5.6%。4.社会保障和就业17770亿元，增长10.2%。5.医疗卫生与计划生育10223亿元，增长8.9%。6.节能环保2925亿元，增长9.7%。7.城乡社区13313亿元，增长4.5%。8.农林水10245亿元，增长4.3%。9.交通运输6381亿元，下降1.9%。10.债务付息4398亿元，增长19.8%。同期全国一般公共预算支出[t 125537]亿元，完成年初预算的59.8%，中央本级[a 17912]亿元，地方[b 107625]亿元。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'c-cn-rural-2022',
    source: {
      province: '中央',
      issuer: '财政部、农业农村部、国家乡村振兴局等',
      title: '加强中央财政衔接推进乡村振兴补助资金使用管理的指导意见（报道）',
      year: 2022,
      url: 'https://hiknews.com/information/2022/03/23/29787.html',
    },
    tags: ['same-basis'],
    text: `2022年中央财政安排衔接推进乡村振兴补助资金[t 1650]亿元，按同口径较2021年增加[d 84.76]亿元，增幅[r 5.4]%，主要投向重点帮扶县、联农带农产业等三个方面。`,
    claims: `
      rate r = t ^d`,
  },
];
