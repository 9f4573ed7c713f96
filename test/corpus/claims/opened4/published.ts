import type { Source, Written } from '../types';

const GANGU: Source = {
  province: '甘肃',
  issuer: '甘谷县财政局（由网址推断）',
  title: '2021年财政收支完成情况和决算情况',
  year: 2021,
  url: 'http://www.gangu.gov.cn/info/3221/398891.htm',
};
const YANAN: Source = {
  province: '陕西',
  issuer: '延安市某县（由网址推断）',
  title: '2021年财政预算执行情况',
  year: 2021,
  url: 'https://yanan.gov.cn/gk/fdzdgknr/czxx/czyjs/xq/1588418963757391873.html',
};
const FENGDU: Source = {
  province: '重庆',
  issuer: '丰都县财政局',
  title: '丰都县人民政府关于2021年决算情况的报告',
  year: 2021,
  url: 'http://cqfd.gov.cn/zwgk_200/fdzdgknr/czyjs/jsgk_395151/xjjs1/202409/t20240930_13676775.html',
};
const ZHOUZHI: Source = {
  province: '陕西',
  issuer: '周至县财政局（由网址推断）',
  title: '周至县2023年财政预算执行情况和2024年财政预算草案的报告',
  year: 2023,
  url: 'https://www.zhouzhi.gov.cn/xxgk/fdzdgknr/czxx/xczyjs/1763099724496809986.html',
};
const GAOCHANG: Source = {
  province: '新疆',
  issuer: '吐鲁番市高昌区财政局',
  title: '关于高昌区2025年预算执行情况和2026年预算草案的报告',
  year: 2025,
  url: 'http://gcq.tlf.gov.cn/gcq/c116643/202602/d36748c4ce7a4672b507fedc340e8dcf.shtml',
};
const CHONGQING: Source = {
  province: '重庆',
  issuer: '重庆市财政局',
  title: '重庆市人民政府关于2023年度行政事业性国有资产管理情况的专项报告',
  year: 2023,
  url: 'https://www.cqrd.gov.cn/web/article/1362088729630687232/web/content_1362088729630687232.html',
};

/** Reports of governments on their accounts and assets: published figures in our own words. */
export const PUBLISHED: readonly Written[] = [
  {
    id: 'e1-gs-gangu-income',
    source: GANGU,
    note: '预算数与上年同期数印成同一个数；两项支出的增支额之和为 53262，总支出增支印为 53258',
    tags: ['published-slip', 'budget-and-previous', 'causes'],
    text: `甘谷县2021年大口径财政收入完成[a 95808]万元，为预算[m 80641]万元的[e 118.8]%，比上年的[p 80641]万元多[d 15167]万元，增长[r 18.8]%。公共财政预算收入[b 43101]万元，预算[mb 40023]万元，完成[eb 107.7]%，超收[sb 3078]万元；较上年增收[db 5345]万元，增长[rb 14.2]%。财政总支出[o 485709]万元，上年[po 432451]万元，增支[do 53258]万元，增长[ro 12.3]%：一般公共预算支出[x 399260]万元，增支[dx 19946]万元，增长[rx 5.3]%；政府性基金支出[y 86449]万元，上年[py 53133]万元，增支[dy 33316]万元，增长[ry 62.7]%。`,
    claims: `
      exec e = a m
      change d = a p
      rate r = a p
      exec eb = b mb
      change sb = b mb
      rate rb = b ^db
      change do = o po
      rate ro = o po
      sum o = x y
      rate rx = x ^dx
      change dy = y py
      rate ry = y py
      causes do = dx dy #X`,
  },
  {
    id: 'e1-gs-gangu-balance',
    source: GANGU,
    tags: ['nested', 'two-step-sum', 'roll', 'repeated'],
    text: `县级公共财政预算收入[a 43101]万元，加上级补助[b 348499]万元（专项补助[b1 29496]万元，返还性收入[b2 4599]万元，一般性转移支付[b3 314404]万元）、一般债券转贷[c 7700]万元，一般预算总收入[t 399300]万元；再加上年结余[e 336]万元、调入资金[f 11020]万元、动用预算稳定调节基金[g 487]万元，收入总计[i 411143]万元。支出方面，一般公共预算支出[x 399260]万元、上解[y 3392]万元、债务还本[z 1926]万元、安排预算稳定调节基金[w 3078]万元，总计[o 407656]万元。收支相抵，滚存结余[q 3487]万元，全部结转，净结余为零。`,
    claims: `
      sum b = b1 b2 b3
      sum t = a b c
      sum i = t e f g
      sum o = x y z w
      roll q = i -o`,
  },
  {
    id: 'e1-sn-yanan-income',
    source: YANAN,
    tags: ['levels', 'causes', 'parallel-clauses'],
    text: `2021年全县财政总收入[t 23992]万元，占年度预算[m 22443]万元的[e 106.9]%，比上年[p 21012]万元增收[d 2980]万元，增幅[r 14.2]%。
上划中省市收入[a 12503]万元，占年度预算[ma 10443]万元的[ea 119.7]%，比上年[pa 9040]万元增收[da 3463]万元，增幅[ra 38.3]%。
地方财政收入[b 11489]万元，占年度预算[mb 12000]万元的[eb 95.7]%，比上年决算[pb 11972]万元减收[db 483]万元，减幅[rb 4]%；其中税收[c 7236]万元，比上年[pc 5520]万元增收[dc 1716]万元，增幅[rc 31.1]%，非税[f 4253]万元，比上年[pf 6452]万元减收[df 2199]万元，减幅[rf 34.1]%。`,
    claims: `
      exec e = t m
      change d = t p
      rate r = t p
      sum t = a b
      exec ea = a ma
      change da = a pa
      rate ra = a pa
      exec eb = b mb
      change -db = b pb
      rate -rb = b pb
      sum b = c f
      change dc = c pc
      rate rc = c pc
      change -df = f pf
      rate -rf = f pf
      causes d = da -db
      causes -db = dc -df`,
  },
  {
    id: 'e1-sn-yanan-balance',
    source: YANAN,
    tags: ['long-sum', 'two-sided-total'],
    text: `地方收入[a 11489]万元，加返还性收入[b 3714]万元、均衡性转移支付[c 46887]万元、县级财力保障奖补[e 14978]万元、固定数额及结算补助[f 20543]万元、重点生态功能区转移支付[g 486]万元、专项转移支付[h 25051]万元、其他一般性转移支付[j 27285]万元、革命老区转移支付[k 945]万元、新增一般债券[l 4588]万元、再融资债券[n 8751]万元、上年结余结转及稳定调节基金[o 10862]万元、国资预算调入[p 6934]万元，总收入[t 182513]万元。总支出[t2 182513]万元：财政支出[u 139193]万元，上解[v 11253]万元，债券还本[w 8751]万元，安排稳定调节基金[x 8255]万元，结余结转[y 15061]万元。`,
    claims: `
      sum t = a b c e f g h j k l n o p
      sum t2 = u v w x y`,
  },
  {
    id: 'e1-cq-fengdu-balance',
    source: FENGDU,
    tags: ['two-sided-total', 'rates-without-base', 'partial-inner'],
    text: `丰都县2021年本级收入[a 238965]万元，增长3.98%；上年结转[b 4550]万元、上级补助[c 318586]万元、债券转贷[e 268000]万元、调入资金[f 98065]万元、动用稳定调节基金[g 1227]万元，收入总计[t 929393]万元。本级支出[x 623396]万元，下降11.44%；上解[y 33067]万元、还本[z 268007]万元、安排稳定调节基金[u 365]万元、年终结余[v 4558]万元（其中本级791万元），支出总计[o 929393]万元。`,
    claims: `
      sum t = a b c e f g
      sum o = x y z u v`,
  },
  {
    id: 'e1-cq-fengdu-change',
    source: FENGDU,
    tags: ['causes', 'nested', 'no-levels'],
    text: `与执行数相比，决算有三处变化：收入增加[d 3627]万元，一是本级收入增加[a 365]万元（税收增加[a1 146]万元、非税增加[a2 219]万元），二是上级补助增加[b 3262]万元。支出一侧相应为：本级支出增加1050万元，还本增加1万元，上解增加2162万元，安排稳定调节基金增加365万元，年终结余增加49万元。`,
    claims: `
      causes d = a b
      causes a = a1 a2`,
  },
  {
    id: 'e1-xz-2021',
    source: {
      province: '西藏',
      issuer: '西藏自治区财政厅',
      title: '关于西藏自治区2021年预算执行情况和2022年预算草案的报告',
      year: 2021,
      url: 'https://the9c.com/p/N10iOKz2',
    },
    tags: ['roll', 'rates-without-base', 'integer-total'],
    text: `全区收入总量[t 2970]亿元，增长11.5%，为预算的141.3%，由地方收入[a 213]亿元、中央补助[b 2146.7]亿元、一般债务收入[c 104.2]亿元和动用稳定调节基金及上年结转等[e 506.1]亿元构成；支出总量[o 2425.6]亿元，由一般公共预算支出[x 2060.4]亿元、债务还本[y 41.6]亿元和安排稳定调节基金等[z 323.6]亿元构成。收支相抵，结转下年[q 544.4]亿元。`,
    claims: `
      sum t = a b c e
      sum o = x y z
      roll q = t -o`,
  },
  {
    id: 'e1-xz-2023',
    source: {
      province: '西藏',
      issuer: '西藏自治区财政厅',
      title: '关于西藏自治区2023年预算执行情况和2024年预算草案的报告（西藏日报刊载）',
      year: 2023,
      url: 'https://www.dawenge.com/document/detail.html?id=627807',
    },
    tags: ['long-sum', 'rates-without-base'],
    text: `2023年西藏地方收入[a 236.6]亿元，为年初预算数的125.8%，比上年决算数增长31.7%。加中央补助[b 2537.1]亿元、一般债务收入[c 60]亿元、上年结转[e 436.2]亿元、动用预算稳定调节基金[f 558.8]亿元、调入资金[g 9.6]亿元，收入总量[t 3838.3]亿元。全区支出2809.1亿元，为年初预算数的103.7%。`,
    claims: `
      sum t = a b c e f g`,
  },
  {
    id: 'e1-cq-assets-2023',
    source: CHONGQING,
    tags: ['balance-sheet', 'cross-sums'],
    text: `截至2023年底，重庆全市行政事业性资产[t 13822.1]亿元，增长6.2%；负债[u 2981.4]亿元，减少0.8%；净资产[v 10840.7]亿元，增长8.3%。行政单位资产[t1 4347.5]亿元、负债[u1 1143.8]亿元、净资产[v1 3203.7]亿元，事业单位资产[t2 9474.6]亿元、负债[u2 1837.6]亿元、净资产[v2 7637]亿元。`,
    claims: `
      sum t = u v
      sum t = t1 t2
      sum u = u1 u2
      sum v = v1 v2
      sum t1 = u1 v1
      sum t2 = u2 v2`,
  },
  {
    id: 'e1-cq-assets-trades',
    source: CHONGQING,
    tags: ['balance-sheet', 'not-exhaustive'],
    text: `从重点行业看，教育资产[a 1823.4]亿元，负债[a1 173]亿元，净资产[a2 1650.4]亿元；卫生资产[b 1469.5]亿元，负债[b1 492.9]亿元，净资产[b2 976.6]亿元；科技资产[c 228.3]亿元，负债[c1 68.5]亿元，净资产[c2 159.8]亿元；交通资产[e 3122.1]亿元，负债[e1 14.5]亿元，净资产[e2 3107.6]亿元。其他行业从略。`,
    claims: `
      sum a = a1 a2
      sum b = b1 b2
      sum c = c1 c2
      sum e = e1 e2`,
  },
  {
    id: 'e1-js-jiangning-2022',
    source: {
      province: '江苏',
      issuer: '南京市江宁区财政局',
      title: '关于江宁区2022年区级决算草案的报告',
      year: 2022,
      url: 'http://www.jiangning.gov.cn/jnqrmzf/202309/t20230901_4001100.html',
    },
    note: '96.3% 按印出的数为 96.25%，在取整范围内；还原留抵退税后的收入与实际收入不是同一个数',
    tags: ['adjusted-budget', 'same-basis', 'share', 'several-budgets'],
    text: `江宁区2022年一般公共预算收入年初预算273.3亿元，调整预算[m 200.12]亿元，完成[t 202.96]亿元，占调整预算的[e 101.42]%，直比下降23.5%；税收[a 173.65]亿元，税占比[s 85.6]%。还原留抵退税后收入250.9亿元，同口径下降8.9%。支出预算年初219.78亿元，两次调整后263.68亿元，计入上级追加等因素后预算总额[n 261.25]亿元；实际支出[o 251.45]亿元，占预算总额的[f 96.3]%，其中民生支出[c 189.5]亿元，占支出[sc 75.4]%。`,
    claims: `
      exec e = t m
      share s = a t
      exec f = o n #W
      share sc = c o`,
  },
  {
    id: 'e1-xj-gaochang-income',
    source: GAOCHANG,
    note: '增长率由取整前的数算出；4.83 与 18.48 按印出的数在取整范围内，25.36 为截尾',
    tags: ['two-bases', 'causes', 'coarse-rounding'],
    text: `按改革前体制，高昌区2025年一般公共预算收入[t 16.16]亿元，完成年初预算的95.30%，同比增收[d 0.75]亿元，增长[r 4.83]%；税收[a 10.28]亿元，增收[da 2.08]亿元，增长[ra 25.36]%；非税[b 5.88]亿元，减收[db 1.33]亿元，下降[rb 18.48]%。按改革后体制，收入为[u 12.70]亿元，税收[c 7.28]亿元，非税[e 5.42]亿元。支出[o 42.76]亿元，增支[do 7.74]亿元，增长[ro 22.10]%。`,
    claims: `
      rate r = t ^d #W
      sum t = a b
      rate ra = a ^da #T
      rate -rb = b ^-db #W
      causes d = da -db
      sum u = c e
      rate ro = o ^do`,
  },
  {
    id: 'e1-xj-gaochang-balance',
    source: GAOCHANG,
    tags: ['long-sum', 'not-exhaustive'],
    text: `改革后收入总计[t 60.07]亿元：一般公共预算收入[a 12.70]亿元，上级补助[b 33.65]亿元，债务转贷[c 5.75]亿元，调入资金[e 0.12]亿元，上年结转结余[f 7.85]亿元。支出总计[t2 60.07]亿元，其中一般公共预算支出42.76亿元，上解支出2.73亿元等。`,
    claims: `
      sum t = a b c e f`,
  },
  {
    id: 'e1-sn-zhouzhi-income',
    source: ZHOUZHI,
    tags: ['levels', 'share', 'two-step-sum'],
    text: `周至县2023年县级一般公共预算收入[t 31751]万元，为预算[m 31220]万元的[e 101.7]%，较上年[p 28899]万元增长[r 9.9]%，税收占[s 57.7]%。税收[a 18319]万元，增长17.6%；非税[b 13432]万元，增长0.8%。加上划收入[c 29318]万元，财政总收入[u 61069]万元，较上年[q 53169]万元增长[ru 14.9]%。支出[o 537347]万元，占调整预算[n 539267]万元的[f 99.6]%，较上年[po 508794]万元增长[ro 5.6]%，民生支出[g 463744]万元，占[sg 86.3]%。`,
    claims: `
      exec e = t m
      rate r = t p
      share s = a t
      sum t = a b
      sum u = t c
      rate ru = u q
      exec f = o n
      rate ro = o po
      share sg = g o`,
  },
  {
    id: 'e1-sn-zhouzhi-nontax',
    source: ZHOUZHI,
    tags: ['exhaustive-of-which', 'rates-without-base'],
    text: `——非税收入[t 13432]万元，增长0.8%。其中：行政事业性收费[a 3452]万元，增长88.2%；罚没[b 5216]万元，下降29.6%；国有资源（资产）有偿使用[c 1507]万元，下降47.5%；专项收入[e 666]万元，增长7.2%；政府住房基金[f 2591]万元，增长340.6%。`,
    claims: `
      sum t = a b c e f`,
  },
  {
    id: 'e1-nx-xixia-2021',
    source: {
      province: '宁夏',
      issuer: '银川市西夏区财政局',
      title: '西夏区2021年财政预算执行情况和2022年财政预算（草案）相关表格',
      year: 2021,
      url: 'https://keke.chddh.cn/archives/r647ynl3w7r9momepw0g.html',
    },
    tags: ['table', 'three-columns', 'thousands'],
    text: `西夏区2021年收入，2020年完成[p 49,171]万元，2021年预算[m 51,385]万元、预计完成[t 51,385]万元，为预算的[e 100.00]%，增长[r 4.50]%。增值税依次为[p1 13,950]万元、[m1 18,835]万元、[t1 17,585]万元，[e1 93.36]%，增长[r1 26.06]%；企业所得税依次为[p2 564]万元、[m2 600]万元、[t2 850]万元，[e2 141.67]%，增长[r2 50.71]%；房产税依次为[p3 2,782]万元、[m3 2,800]万元、[t3 3,800]万元，[e3 135.71]%，增长[r3 36.59]%。`,
    claims: `
      exec e = t m
      rate r = t p
      exec e1 = t1 m1
      rate r1 = t1 p1
      exec e2 = t2 m2
      rate r2 = t2 p2
      exec e3 = t3 m3
      rate r3 = t3 p3`,
  },
  {
    id: 'e1-fj-yongchun-debt',
    source: {
      province: '福建',
      issuer: '永春县财政局',
      title: '2022年举借政府债务情况',
      year: 2022,
      url: 'http://www.009951.com/zwgk/zfxxgkzl/ml/czyjs/202308/t20230825_2925617.htm',
    },
    tags: ['four-decimals', 'direction'],
    text: `永春县2022年由省代发政府债券[t 13.2159]亿元，新增债券[a 5.1049]亿元，再融资债券[b 8.111]亿元。年底债务余额[q 57.0454]亿元，[w 低于]核定限额[l 62.7504]亿元。全年还本付息12.1418亿元。`,
    claims: `
      sum t = a b
      dir w< = q l`,
  },
  {
    id: 'e1-sn-huanglong-2020',
    source: {
      province: '陕西',
      issuer: '黄龙县（由网址推断）',
      title: '2020年“三公”经费支出情况',
      year: 2020,
      url: 'http://www.hlx.gov.cn/zfxxgk/fdzdgknr/czxx/sgjf/1571070444591751170.html',
    },
    note: '购置费的增加额与本年数相等，没有比例；用车、接待的降幅印成整数',
    tags: ['causes', 'coarse-rounding', 'equal-to-change'],
    text: `“三公”经费2020年支出[t 431]万元，比上年累计[p 433]万元减少[d 2]万元，下降[r 0.46]%。没有因公出国（境）；公务用车运行维护[b 251]万元，上年[pb 285]万元，下降[db 34]万元，降幅[rb 12]%；公务用车购置[c 56]万元，比上年增加[dc 56]万元；公务接待[e 124]万元，上年[pe 148]万元，下降[de 24]万元，降幅[re 16]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = b c e
      change -db = b pb
      rate -rb = b pb
      change -de = e pe
      rate -re = e pe
      causes -d = -db dc -de`,
  },
];
