import type { Source, Written } from '../types';

const MOF = { province: '中央', issuer: '财政部' } as const;
const ENTERPRISES: Source = {
  ...MOF,
  title: '2017年1—10月全国国有及国有控股企业经济运行情况',
  year: 2017,
  url: 'http://caigou2003.com/zhengcaizixun/zhengcaizixunhuandengpian/3372517.html',
};
const OCTOBER: Source = { ...MOF, title: '10月份全国财政收支情况', year: null };

/** Figures of the whole country: finance, bonds, lottery, enterprises, funds. Published, in our own words. Held out: not for reading. */
export const NATION: readonly Written[] = [
  {
    id: 'c-cn-bonds-202411',
    source: {
      ...MOF,
      title: '2024年11月地方政府债券发行和债务余额情况',
      year: 2024,
      url: 'http://m.tuiwangpu.net/news/show-14924.html',
    },
    tags: ['cross-sums', 'averages'],
    text: `11月，全国发行新增债券[a 1051]亿元（一般债券[a1 195]亿元、专项债券[a2 856]亿元），发行再融资债券[b 12090]亿元（一般债券[b1 639]亿元、专项债券[b2 11451]亿元）。两者合计，发行地方政府债券[t 13141]亿元，分别为一般债券[t1 834]亿元、专项债券[t2 12307]亿元。平均发行期限17.0年，其中一般债券8.7年、专项债券17.6年；平均利率2.23%，其中一般债券2.09%、专项债券2.24%。`,
    claims: `
      sum a = a1 a2
      sum b = b1 b2
      sum t = a b
      sum t = t1 t2
      sum t1 = a1 b1
      sum t2 = a2 b2`,
  },
  {
    id: 'c-cn-bonds-202001',
    source: {
      ...MOF,
      title: '2020年1月地方政府债券发行和债务余额情况',
      year: 2020,
      url: 'http://www.shpingfang.cn/Index/news/detail/id/1122.html',
    },
    tags: ['several-breakdowns', 'averages'],
    text: `（一）当月发行地方政府债券[t 7850.64]亿元，全部为新增债券；按种类，一般债券[a 702.43]亿元，专项债券[b 7148.21]亿元。当月无债券到期，支付利息232亿元。
（二）月末地方政府债务余额[o 220923]亿元。按性质，一般债务[c 119397]亿元、专项债务[e 101526]亿元；按形式，政府债券[f 219034]亿元、非政府债券形式存量债务[g 1889]亿元。剩余平均年限5.2年，其中一般债券4.9年、专项债券5.6年。`,
    claims: `
      sum t = a b
      sum o = c e
      sum o = f g`,
  },
  {
    id: 'c-cn-special-debt-2017',
    source: {
      ...MOF,
      title: '2017年和2018年地方政府专项债务余额情况表',
      year: 2017,
      url: 'http://yss.mof.gov.cn/2018zyys/201804/t20180403_2859243.htm',
    },
    tags: ['table', 'roll', 'carried-unit'],
    text: `地方政府专项债务余额情况表（单位：亿元）
2016年末余额实际数 [o@亿元 55244.71]
2017年末余额限额 [l@亿元 72685.08]
2017年发行额 [i@亿元 19961.59]
2017年还本额 [x@亿元 13822.06]
2017年末余额预计执行数 [q@亿元 61384.24]
2018年新增限额 [n@亿元 13500.00]
2018年末余额限额 [k@亿元 86185.08]`,
    claims: `
      roll q = o i -x
      roll k = l n`,
  },
  {
    id: 'c-cn-lottery-2010',
    source: {
      ...MOF,
      title: '2010年10月全国彩票销售情况（报道）',
      year: 2010,
      url: 'http://neijiangzixun.com/2010-11/25/content_272241.htm',
    },
    tags: ['causes', 'parallel'],
    text: `1至10月累计，福利彩票机构销售[a 773.66]亿元、体育彩票机构销售[b 556.69]亿元，全国共[t 1330.35]亿元；与上年同期相比，福彩增加[da 159.68]亿元，体彩增加[db 96.24]亿元，合计增加[d 255.92]亿元，增幅依次为[ra 26.0]%、[rb 20.9]%和[r 23.8]%。`,
    claims: `
      sum t = a b
      causes d = da db
      rate ra = a ^da
      rate rb = b ^db
      rate r = t ^d`,
  },
  {
    id: 'c-cn-lottery-202010',
    source: {
      ...MOF,
      title: '2020年10月全国彩票销售情况（报道）',
      year: 2020,
      url: 'http://www.ettaleb.com/yaowen/2020/1203/478626.html',
    },
    tags: ['month-and-cumulative', 'opposite-signs'],
    text: `10月，全国共销售彩票[t 307.15]亿元，比上年同期多[d 31.64]亿元，增长[r 11.5]%，福彩[a 122.77]亿元，同比下降3.2%，体彩[b 184.38]亿元，同比增长24.0%。1—10月累计销售[o 2613.97]亿元，同比减少[e 819.64]亿元，下降[s 23.9]%，福彩[c 1142.01]亿元、体彩[f 1471.96]亿元，分别下降26.7%和21.5%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate -s = o ^-e
      sum o = c f`,
  },
  {
    id: 'c-cn-enterprises-flows',
    source: ENTERPRISES,
    tags: ['list', 'points', 'different-wholes'],
    text: `（一）营业总收入[t 419976]亿元，增长[rt 15.4]%，其中中央企业[ta 250442.2]亿元，地方国有企业[tb 169533.8]亿元。
（二）营业总成本[o 406103.2]亿元，增长14.6%，其中中央企业[oa 239878]亿元，地方国有企业[ob 166225.2]亿元。
（三）利润总额[p 23858.6]亿元，增长[rp 24.6]%，高于收入增幅[q 9.2]个百分点，其中中央企业[pa 15484]亿元，地方国有企业[pb 8374.6]亿元。
（四）应交税金[x 34271.2]亿元，增长11.6%，其中中央企业[xa 25244]亿元，地方国有企业[xb 9027.2]亿元。`,
    claims: `
      sum t = ta tb
      sum o = oa ob
      sum p = pa pb
      change q = rp rt
      sum x = xa xb`,
  },
  {
    id: 'c-cn-research-2022',
    source: {
      province: '中央',
      issuer: '国家统计局、科学技术部、财政部',
      title: '2022年全国科技经费投入统计公报（转载）',
      year: 2022,
      url: 'http://www.intobj.cn/document/detail/id/24258.html',
    },
    tags: ['several-breakdowns', 'shares', 'points'],
    text: `2022年全国R&D经费[t 30782.9]亿元，比上年增加[d 2826.6]亿元，增长[r 10.1]%，投入强度2.54%，比上年提高0.11个百分点。按活动类型，基础研究[a 2023.5]亿元，占[sa 6.57]%，比上年提升0.07个百分点；应用研究[b 3482.5]亿元，占[sb 11.3]%；试验发展[c 25276.9]亿元，占[sc 82.1]%。按活动主体，企业[e 23878.6]亿元，政府属研究机构[f 3814.4]亿元，高等学校[g 2412.4]亿元，其他[h 677.5]亿元。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc #W
      sum t = e f g h`,
  },
  {
    id: 'c-cn-finance-october-funds',
    source: OCTOBER,
    tags: ['causes', 'opposite-signs', 'nested-one'],
    text: `1—10月全国政府性基金收入[t 26824]亿元，同比减少[d 4891]亿元，下降[r 15.4]%。中央收入[a 2646]亿元，增加[da 304]亿元，增长[ra 13]%；地方本级收入[b 24178]亿元，减少[db 5195]亿元，下降[rb 17.7]%，其中土地使用权出让收入[c 20093]亿元，减少[dc 5561]亿元，下降[rc 21.7]%。全国政府性基金支出[o 23331]亿元，减少[e 3469]亿元，下降[s 12.9]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate ra = a ^da
      rate -rb = b ^-db
      causes -d = da -db
      rate -rc = c ^-dc
      rate -s = o ^-e`,
  },
  {
    id: 'c-cn-finance-201409',
    source: {
      ...MOF,
      title: '2014年9月全国财政收支情况（报道）',
      year: 2014,
      url: 'http://info.jctrans.net/news/macro_economy/201410222077704.shtml',
    },
    tags: ['points', 'brackets', 'no-base'],
    text: `9月全国财政收入[t 9953]亿元，比上年同月多[d 591]亿元，增长[r 6.3]%，中央[a 4482]亿元、地方本级[b 5471]亿元，税收8007亿元。1至9月累计增长8.1%，其中中央增长[g 6]%，比预算预计增幅（[m 7]%）低[q 1]个百分点。9月全国财政支出[o 14026]亿元，中央本级[c 1950]亿元，地方[e 12076]亿元。`,
    claims: `
      rate r = t ^d
      sum t = a b
      change -q = g m
      sum o = c e`,
  },
  {
    id: 'c-cn-insurance-2014',
    source: {
      ...MOF,
      title: '2014年全国社会保险基金预算情况（报道）',
      year: 2014,
      url: 'http://m.nakedoat.com/xinwen/2014-04/15/content_2659446.htm',
    },
    tags: ['roll', 'near-sum', 'not-exhaustive'],
    text: `2014年全国社会保险基金收入[i 37667]亿元，其中保险费28088亿元、财政补贴8212亿元；支出[x 32581]亿元，本年收支结余[q 5086]亿元，年末滚存结余48527亿元。企业职工养老收入[ia 21489]亿元，支出[xa 19117]亿元，本年结余[qa 2371]亿元；城乡居民养老收入[ib 2296]亿元，支出[xb 1554]亿元，本年结余[qb 743]亿元；职工医保收入[ic 7242]亿元，支出[xc 6314]亿元，本年结余[qc 929]亿元；工伤收入[ie 613]亿元，支出[xe 514]亿元，本年结余[qe 99]亿元。`,
    claims: `
      roll q = i -x
      roll qa = ia -xa #W
      roll qb = ib -xb #W
      roll qc = ic -xc #W
      roll qe = ie -xe`,
  },
  {
    id: 'c-cn-budget-2015',
    source: {
      ...MOF,
      title: '关于2014年中央和地方预算执行情况与2015年中央和地方预算草案的报告',
      year: 2015,
      url: 'http://en84.com/nonfiction/reports/201503/000160566.html',
    },
    tags: ['deficit', 'roll', 'total-behind'],
    text: `2015年中央一般公共预算收入[a 69230]亿元，加上从中央预算稳定调节基金调入[b 1000]亿元，收入总量为[i 70230]亿元。支出总量[x 81430]亿元，包括中央本级支出[c 25012]亿元、对地方税收返还和转移支付[e 55918]亿元、预备费[f 500]亿元。收支相抵，赤字[q 11200]亿元，比2014年增加1700亿元。地方本级收入[g 85070]亿元，加上返还和转移支付收入[e2 55918]亿元，地方收入合计[h 140988]亿元。`,
    claims: `
      sum i = a b
      sum x = c e f
      roll -q = i -x
      sum h = g e2`,
  },
];
