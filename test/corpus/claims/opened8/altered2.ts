import type { Written } from '../types';

/** Published figures of governments and finance bureaus, one of them changed by us, as the notes say. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'h4-zj-shangcheng-unspent',
    source: {
      province: '浙江',
      issuer: '杭州市上城区财政局',
      title: '关于上城区2020年决算（草案）和2021年上半年预算执行情况的报告',
      year: 2020,
    },
    altered: true,
    note: '完成率写成未完成的比例：96.8% 写成 3.2%',
    tags: ['execution', 'unspent'],
    text: `2020年区一般公共预算收入调整预期为[m 1933200]万元，决算为[t 1871215]万元，完成调整预期的[e 3.2]%，下降0.9%。其中增值税633848万元，企业所得税466401万元，个人所得税237458万元，城市维护建设税92554万元。`,
    claims: `
      exec e = t m #X`,
  },
  {
    id: 'h4-hb-daye-base',
    source: { province: '湖北', issuer: '大冶市财政局', title: '关于大冶市2020年财政决算的报告', year: 2020 },
    altered: true,
    note: '增幅以本年数为分母：6.02% 写成 5.68%',
    tags: ['execution', 'base-year'],
    text: `2020年，大冶市地方财政总收入470883万元，占调整预算的100.17%。全市一般公共预算支出[t 864488]万元，同比增加[d 49070]万元，增长[r 5.68]%。支出由五块构成：上级专项转移支付支出[a 24672]万元，一般性转移支付支出[b 296203]万元，新增一般债券支出[c 33895]万元，上年结转支出[e 26694]万元，当年本级预算支出[f 483024]万元。`,
    claims: `
      rate r = t ^d #X
      sum t = a b c e f`,
  },
  {
    id: 'h4-gd-zhanjiang-swapped',
    source: {
      province: '广东',
      issuer: '湛江市财政局',
      title: '关于我市2020年市本级财政决算草案的报告',
      year: 2020,
    },
    altered: true,
    note: '税收与非税占比对调；上级补助三项之和差 0.01，原文如此',
    tags: ['execution', 'swapped-shares'],
    text: `2020年湛江全市一般公共预算收入[t 137.78]亿元，同比增长5%。其中：税收收入[a 87.75]亿元，占一般公共预算收入的[sa 36.3]%；非税收入[b 50.03]亿元，占[sb 63.7]%。上级补助收入[u 366.92]亿元，其中返还性收入[u1 18.20]亿元、一般性转移支付收入[u2 295.68]亿元、专项转移支付收入[u3 53.03]亿元。`,
    claims: `
      sum t = a b
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb
      sum u = u1 u2 u3 #W`,
  },
  {
    id: 'h4-ha-mengzhou-total',
    source: { province: '河南', issuer: '孟州市财政局', title: '孟州市财政局2018年扶贫资金公示', year: 2018 },
    altered: true,
    note: '合计 2947.76 写成 2974.76',
    tags: ['funds', 'transposed'],
    text: `截至2018年7月11日，孟州市共投入财政专项扶贫资金[t 2974.76]万元，其中中央和省资金[a 1266.8]万元、焦作市资金[b 787.76]万元、孟州市资金[c 893.2]万元，具体项目由资金使用单位另行公示。`,
    claims: `
      sum t = a b c #X`,
  },
  {
    id: 'h4-jx-nanchang-digit',
    source: {
      province: '江西',
      issuer: '南昌市财政局（南昌新闻网报道）',
      title: '南昌首季财政进账263.7亿',
      year: 2019,
    },
    altered: true,
    note: '民生类支出占比 83.8% 写成 38.8%',
    tags: ['execution', 'digit'],
    text: `2019年一季度，南昌市地方一般公共预算支出[x 207.5]亿元，同比增长[rx 17.3]%；民生类支出[y 173.9]亿元，同比增长[ry 25]%，增幅比总支出高[d 7.7]个百分点，占总支出的[s 38.8]%。财政总收入263.7亿元，同比增长8.3%。`,
    claims: `
      change d = ry rx
      share s = y x #X`,
  },
  {
    id: 'h4-bj-2015-remaining',
    source: {
      province: '北京',
      issuer: '北京市财政局（新京报报道）',
      title: '关于2015年北京市市级决算草案的报告',
      year: 2015,
    },
    altered: true,
    note: '接待费降幅写成决算占预算的比例：62.1% 写成 37.9%',
    tags: ['sangong', 'remaining-share'],
    text: `2015年市级公务接待费决算[a 2352]万元，年初预算[ma 6200]万元，下降[ra 37.9]%；因公出国（境）费[b 1.2]亿元，年初预算[mb 1.5]亿元，减少[db 0.3]亿元，下降[rb 24]%；公务用车购置和运行维护费[c 5]亿元，预算[mc 6.1]亿元，减少[dc 1.1]亿元，下降[rc 17.9]%。全年因公出国（境）团组1378个、4772人次。`,
    claims: `
      rate -ra = a ma #X
      change -db = b mb
      rate -rb = b mb #W
      change -dc = c mc
      rate -rc = c mc #W`,
  },
  {
    id: 'h4-gd-meixian-counts',
    source: {
      province: '广东',
      issuer: '梅州市梅县区财政局（由网页推断）',
      title: '财政性投资项目工程预（结）算审核绩效自评',
      year: null,
    },
    altered: true,
    note: '审定宗数 358 写成 385；核减额分项差 0.01，原文如此',
    tags: ['performance', 'counts', 'transposed'],
    text: `全年审定工程预结算[n 385]宗，送审金额[p 35.43]亿元，审定金额[t 32.66]亿元，核减[d 2.77]亿元，核减率[s 7.82]%。预算审核[n1 173]宗，送审[p1 23.79]亿元，审定[t1 21.81]亿元，核减[d1 1.98]亿元，核减率[s1 8.32]%；结算审核[n2 185]宗，送审[p2 11.63]亿元，审定[t2 10.85]亿元，核减[d2 0.78]亿元，核减率[s2 6.71]%。`,
    claims: `
      counts n = n1 n2 #X
      change -d = t p
      share s = d p
      change -d1 = t1 p1
      share s1 = d1 p1
      change -d2 = t2 p2
      share s2 = d2 p2
      sum t = t1 t2
      causes -d = -d1 -d2 #W`,
  },
  {
    id: 'h4-ha-2012-remaining',
    source: {
      province: '河南',
      issuer: '河南省财政厅（河南日报报道）',
      title: '2012年一季度河南公共财政预算收支',
      year: 2012,
    },
    altered: true,
    note: '民生支出占比写成其余支出的比例：72.6% 写成 27.4%',
    tags: ['execution', 'remaining-share'],
    text: `一季度河南财政总收入[a 823.3]亿元，为年初计划[ma 3165]亿元的[ea 26]%；地方公共财政预算收入[b 493.9]亿元，为年初预算[mb 1946]亿元的[eb 25.4]%。公共财政预算支出[x 1045.4]亿元，同比增长19.8%，其中民生支出[y 758.5]亿元，占[s 27.4]%。`,
    claims: `
      exec ea = a ma
      exec eb = b mb
      share s = y x #X`,
  },
  {
    id: 'h4-fj-cangshan-carry',
    source: { province: '福建', issuer: '福州市仓山区财政局', title: '2020年全区收支决算', year: 2020 },
    altered: true,
    note: '年终结余 90708 写成 97008',
    tags: ['fund', 'roll', 'transposed'],
    text: `政府性基金方面，当年收入为[i 0]万元，上年结余收入[i1 39930]万元、上级补助收入[i2 113566]万元、债务转贷收入[i3 39000]万元，收入合计[t 192496]万元；支出[x 83173]万元、调出资金[x1 18300]万元、债务还本支出[x2 315]万元，支出合计[o 101788]万元；年终结余[q 97008]万元。国有资本经营方面，收入[f 1493]万元、上级补助[g 44]万元、上年结余[h 140]万元，支出[k 1459]万元，年终结余[u 218]万元。`,
    claims: `
      sum t = i i1 i2 i3
      sum o = x x1 x2
      roll q = t -o #X
      roll u = f g h -k`,
  },
  {
    id: 'h4-hn-zhuzhou-sign',
    source: {
      province: '湖南',
      issuer: '株洲县财政局（由网址推断）',
      title: '2015年1至8月财政收支情况',
      year: 2015,
    },
    altered: true,
    note: '国税局“减少 201 万元”写成“增加”',
    tags: ['execution', 'direction', 'causes'],
    text: `分征收部门看，国税局入库[a 13040]万元，同比增加[da 201]万元；地税局入库[b 24307]万元，同比增加[db 2635]万元，增长[rb 12.16]%；财政局入库[c 30602]万元，同比增加[dc 4083]万元，增长[rc 15.4]%。三个部门合计入库[t 67949]万元，同比增加[d 6517]万元，增长[r 10.61]%。`,
    claims: `
      rate rb = b ^db
      rate rc = c ^dc
      sum t = a b c
      rate r = t ^d
      causes d = da db dc #X`,
  },
  {
    id: 'h4-sn-liuba-digit',
    source: {
      province: '陕西',
      issuer: '留坝县财政局（由网址推断）',
      title: '2024年1至5月财政收支执行情况分析',
      year: 2024,
    },
    altered: true,
    note: '财政部门完成率 27.5% 写成 25.7%',
    tags: ['execution', 'transposed'],
    text: `地方一般公共预算收入1—5月完成[t 1720]万元。按部门分，税务部门[a 1431]万元，占年初预算[ma 2750]万元的[ea 52.0]%；财政部门[b 289]万元，占年初预算[mb 1050]万元的[eb 25.7]%。按构成分，税收收入[c 1035]万元，占年初预算[mc 2400]万元的[ec 43.1]%；非税收入[f 685]万元，占年初预算[mf 1400]万元的[ef 48.9]%。同期一般公共预算支出[x 57271]万元，占年初预算[mx 74261]万元的[ex 77.1]%。`,
    claims: `
      sum t = a b
      exec ea = a ma
      exec eb = b mb #X
      sum t = c f
      exec ec = c mc
      exec ef = f mf
      exec ex = x mx`,
  },
  {
    id: 'h4-cq-pengshui-lost',
    source: {
      province: '重庆',
      issuer: '彭水苗族土家族自治县财政局',
      title: '2021年预算执行情况和2022年预算草案',
      year: 2021,
    },
    altered: true,
    note: '债务还本支出 20000 少写一位',
    tags: ['fund', 'lost-digit'],
    text: `2021年全县政府性基金支出总计[t 285381]万元，其中本级支出[a 181091]万元，转移性支出[b 104290]万元。转移性支出中，上解支出[b1 3149]万元，调出资金[b2 74224]万元，地方政府债务还本支出[b3 2000]万元，结转下年支出[b4 6917]万元。`,
    claims: `
      sum t = a b
      sum b = b1 b2 b3 b4 #X`,
  },
  {
    id: 'h4-sn-2010-unit',
    source: {
      province: '陕西',
      issuer: '陕西省财政厅（报道）',
      title: '陕西省10部门公布2010年“三公”支出',
      year: 2010,
    },
    altered: true,
    note: '合计单位亿元误为万元',
    tags: ['sangong', 'unit-slip'],
    text: `2010年陕西省省级“三公”经费支出合计[t 7.27]万元，其中出国（境）经费[a 0.29]亿元，车辆购置及运行费[b 4.93]亿元，公务接待费[c 2.05]亿元。省交通运输厅支出[u 1421.31]万元，三项分别为[u1 63.79]万元、[u2 974.64]万元、[u3 382.88]万元；陕西省行政学院支出[v 164]万元，三项分别为[v1 16]万元、[v2 122]万元、[v3 26]万元。`,
    claims: `
      sum t = a b c #X
      sum u = u1 u2 u3
      sum v = v1 v2 v3`,
  },
  {
    id: 'h4-sc-mianzhu-sign',
    source: { province: '四川', issuer: '绵竹市财政局', title: '2025年“三公”经费预算汇总', year: 2025 },
    altered: true,
    note: '“减少 221 万元”写成“增加”，降幅未改',
    tags: ['sangong', 'direction'],
    text: `2025年绵竹市“三公”经费预算总额为[t 1969]万元，较2024年的[p 2190]万元增加[d 221]万元，下降[r 10.1]%。公务用车购置及运行维护费[c 1687]万元，公务接待费[b 242]万元，因公出国（境）经费[a 40]万元。`,
    claims: `
      change d = t p #X
      rate -r = t p
      sum t = c b a`,
  },
  {
    id: 'h4-gx-luzhai-transposed',
    source: {
      province: '广西',
      issuer: '鹿寨县财政局',
      title: '2019年度鹿寨县“三公”经费支出决算情况',
      year: 2019,
    },
    altered: true,
    note: '运行维护费增幅 8.81% 写成 8.18%；小计由两项相加而得',
    tags: ['sangong', 'transposed'],
    text: `全县2019年公务用车购置及运行维护费支出[t 869.38]万元，其中购置费[a 204.78]万元，较上年减少[da 54.2]万元，下降[ra 20.93]%；运行维护费[b 664.60]万元，较上年增加[db 53.81]万元，增长[rb 8.18]%，主要是老旧车辆维修增多。`,
    claims: `
      sum t = a b
      rate -ra = a ^-da
      rate rb = b ^db #X`,
  },
  {
    id: 'h4-yn-shidian-triangle',
    source: {
      province: '云南',
      issuer: '施甸县财政局',
      title: '施甸县2016年“三公”经费决算情况统计表',
      year: 2016,
    },
    altered: true,
    note: '接待费减少额 88.75 写成 98.75',
    tags: ['sangong', 'triangle'],
    text: `2016年全县公务接待费决算[t 1590.94]万元，上年决算[p 1679.69]万元，减少[d 98.75]万元，下降[r 5.28]%；公务用车运行费决算[u 1105.72]万元，上年决算[pu 1203.92]万元，减少[du 98.2]万元，下降[ru 8.16]%。`,
    claims: `
      change -d = t p #X
      rate -r = t p
      change -du = u pu
      rate -ru = u pu`,
  },
  {
    id: 'h4-sc-bazhong-rank',
    source: { province: '四川', issuer: '巴中市财政局', title: '2019年省级财政专项扶贫资金公告', year: 2019 },
    altered: true,
    note: '分得最多的平昌县写成通江县',
    tags: ['funds', 'rank'],
    text: `省级财政专项扶贫资金2019年分配到各县区的情况是：南江县[a 4150]万元，通江县[b 8594]万元，平昌县[c 9208]万元，巴州区[e 2405]万元，恩阳区[f 1956]万元，其中通江县[w 最多]，恩阳区[v 最少]。`,
    claims: `
      rank w> = b a c e f #X
      rank v< = f a b c e`,
  },
  {
    id: 'h4-gd-shanwei-direction',
    source: { province: '广东', issuer: '汕尾市财政局', title: '汕尾市2018年市级决算草案的报告', year: 2018 },
    altered: true,
    note: '收入增幅以本年数为分母：10.59% 写成 9.57%',
    tags: ['execution', 'base-year'],
    text: `汕尾市市级2018年一般公共预算收入完成[i 129748]万元，同比增收[d 12423]万元，增幅[r 9.57]%；一般公共预算支出完成[x 480691]万元，同比增支[e 8807]万元，增幅[s 1.87]%。`,
    claims: `
      rate r = i ^d #X
      rate s = x ^e`,
  },
];
