import type { Written } from '../types';

/** Published figures of governments and finance bureaus: execution, balance, “三公” in total, procurement, funds. */
export const GOVERNMENTS: readonly Written[] = [
  {
    id: 'h2-cq-fengdu-2021',
    source: {
      province: '重庆',
      issuer: '丰都县财政局',
      title: '丰都县人民政府关于2021年决算情况的报告',
      year: 2021,
    },
    tags: ['balance', 'causes'],
    text: `2021年全县一般公共预算本级收入[i 238965]万元，增长3.98%，加上上年结转[i1 4550]万元、上级补助收入[i2 318586]万元、地方政府债券转贷收入[i3 268000]万元、调入资金[i4 98065]万元、动用预算稳定调节基金[i5 1227]万元，收入总计[t 929393]万元。本级支出[x 623396]万元，下降11.44%，加上上解支出[x1 33067]万元、债务还本支出[x2 268007]万元、安排预算稳定调节基金[x3 365]万元、年终结余[x4 4558]万元，支出总计[o 929393]万元。
与执行数相比，收入增加[d 3627]万元，其中本级收入增加[d1 365]万元（税收增加[d2 146]万元、非税增加[d3 219]万元），上级补助收入增加[d4 3262]万元。`,
    claims: `
      sum t = i i1 i2 i3 i4 i5
      sum o = x x1 x2 x3 x4
      causes d = d1 d4
      causes d1 = d2 d3`,
  },
  {
    id: 'h2-cq-pengshui-2021',
    source: {
      province: '重庆',
      issuer: '彭水苗族土家族自治县财政局',
      title: '2021年预算执行情况和2022年预算草案',
      year: 2021,
    },
    tags: ['balance', 'fund'],
    text: `全县一般公共预算收入完成[t 13.62]亿元，下降3.8%，其中税收收入[a 8.53]亿元，下降9.4%；非税收入[b 5.09]亿元，增长7.5%。
政府性基金预算收入总计[u 285381]万元，包括本级收入[u1 96370]万元和转移性收入[u2 189011]万元，后者由上级补助收入[v1 14883]万元、地方政府债务收入[v2 167000]万元、上年结转收入[v3 2500]万元和调入资金[v4 4628]万元组成。`,
    claims: `
      sum t = a b
      sum u = u1 u2
      sum u2 = v1 v2 v3 v4`,
  },
  {
    id: 'h2-zj-keqiao-2021',
    source: {
      province: '浙江',
      issuer: '绍兴市柯桥区财政局',
      title: '关于绍兴市柯桥区2021年财政预算执行情况及2022年财政预算草案的报告',
      year: 2021,
    },
    tags: ['balance'],
    text: `2021年全区一般公共预算收入[a 147.1]亿元，完成年度预算的100.2%，同比增长7.2%，加上转移性收入[b 49.2]亿元，收入合计[t 196.3]亿元。一般公共预算支出[x 132.9]亿元，同比增长2.5%，加上转移性支出[y 63.4]亿元，支出合计[o 196.3]亿元，收支平衡。政府性基金预算收入[f 130.2]亿元，加上转移性收入[g 33.8]亿元，收入合计[h 164.0]亿元。`,
    claims: `
      sum t = a b
      sum o = x y
      sum h = f g`,
  },
  {
    id: 'h2-zj-qujiang-2016',
    source: {
      province: '浙江',
      issuer: '衢州市衢江区财政局',
      title: '衢江区2016年“三公”经费决算',
      year: 2016,
    },
    note: '分项四舍五入，合计差 1；三个降幅差 0.01 至 0.06',
    tags: ['sangong', 'rounding', 'two-years'],
    text: `衢江区2016年“三公”经费决算[t 2364]万元，比2015年的[p 2840]万元下降[r 16.77]%。因公出国（境）经费[a 12]万元，2015年为[pa 90]万元，下降[ra 86.62]%；公务接待费[b 1356]万元，2015年为[pb 1400]万元，下降[rb 3.14]%；公车购置及运行费[c 995]万元（其中购置费[c1 38]万元，运行费[c2 958]万元），2015年为[pc 1350]万元，下降[rc 26.24]%。年末公务用车保有130辆。`,
    claims: `
      rate -r = t p #W
      rate -ra = a pa #W
      rate -rb = b pb
      rate -rc = c pc #W
      sum t = a b c #W
      sum p = pa pb pc
      sum c = c1 c2 #W`,
  },
  {
    id: 'h2-ha-luoshan-may',
    source: { province: '河南', issuer: '罗山县财政局', title: '1至5月财政收支情况', year: null },
    tags: ['execution', 'months'],
    text: `1—5月，全县地方一般公共预算收入累计[t 34096]万元，为年预算的32.3%，同比降低10.2%，居全市第9位。税务部门完成[a 21334]万元，同比降低9.9%；财政部门完成[b 12762]万元，同比降低10.7%。一般公共预算支出完成195043万元，为年预算的44.74%，居全市第4位。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'h2-sn-liuba-may',
    source: {
      province: '陕西',
      issuer: '留坝县财政局（由网址推断）',
      title: '2024年1至5月财政收支执行情况分析',
      year: 2024,
    },
    note: '基金收入 44.45% 进作 44.5%，在舍入之内',
    tags: ['execution', 'several-breakdowns'],
    text: `1—5月全县财政总收入[t 4348]万元，占年初预算[m 10065]万元的[e 43.2]%，同比下降6.5%。其中税收收入[a 3511]万元，占年初预算[ma 8465]万元的[ea 41.5]%；非税收入[b 837]万元，占年初预算[mb 1600]万元的[eb 52.3]%。
按级次分，上划中省收入[c 2628]万元，占年初预算[mc 6265]万元的[ec 41.9]%；地方一般公共预算收入[f 1720]万元，占年初预算[mf 3800]万元的[ef 45.3]%。
政府性基金收入[g 969]万元，占年初预算[mg 2180]万元的[eg 44.5]%，包括国有土地使用权出让收入[g1 866]万元、城市基础设施配套费收入[g2 35]万元、污水处理费收入[g3 68]万元；基金支出[h 4093]万元，占年初预算[mh 5497]万元的[eh 74.5]%。`,
    claims: `
      exec e = t m
      exec ea = a ma
      exec eb = b mb
      sum t = a b
      sum m = ma mb
      exec ec = c mc
      exec ef = f mf
      sum t = c f
      sum m = mc mf
      exec eg = g mg #W
      sum g = g1 g2 g3
      exec eh = h mh`,
  },
  {
    id: 'h2-hn-zhuzhou-aug',
    source: {
      province: '湖南',
      issuer: '株洲县财政局（由网址推断）',
      title: '2015年1至8月财政收支情况',
      year: 2015,
    },
    tags: ['execution', 'causes', 'several-breakdowns'],
    text: `截至2015年8月底，公共财政预算总收入[t 67949]万元，为年初预算的61.22%，比上年同期增加[d 6517]万元，增长[r 10.61]%。地方收入[a 51653]万元，增加[da 6455]万元，增长[ra 14.28]%；上划中央收入[b 12133]万元，减少[db 282]万元，下降[rb 2.27]%；上划省级收入[c 4163]万元，增加[dc 344]万元，增长[rc 9.01]%。
从结构看，税收收入[f 36552]万元，增加[df 2362]万元，占总收入的[sf 53.79]%；非税收入[g 31397]万元，增加[dg 4155]万元，占总收入的[sg 46.21]%。
公共财政预算支出[x 124241]万元，增加[dx 5025]万元，增长[rx 4.22]%；基金支出[y 13658]万元，减少[dy 14621]万元，下降[ry 51.7]%。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      rate ra = a ^da
      rate -rb = b ^-db
      rate rc = c ^dc
      causes d = da -db dc
      sum t = f g
      share sf = f t
      share sg = g t
      shares sg = sf sg
      causes d = df dg
      rate rx = x ^dx
      rate -ry = y ^-dy`,
  },
  {
    id: 'h2-ah-2023-feb',
    source: {
      province: '安徽',
      issuer: '安徽省财政厅（新华网报道）',
      title: '前两月安徽财政支出加力提速',
      year: 2023,
    },
    tags: ['execution', 'no-relation'],
    text: `2023年1至2月，全省一般公共预算支出[t 1622.7]亿元，同比增加[d 253.9]亿元，增长[r 18.5]%，其中省本级支出328.7亿元，增长70.8%。分科目看，社会保障和就业、农林水、公共安全支出增幅靠前，分别为54.8%、24.3%、18.3%。`,
    claims: `
      rate r = t ^d`,
  },
  {
    id: 'h2-sc-mianzhu-2025',
    source: { province: '四川', issuer: '绵竹市财政局', title: '2025年“三公”经费预算汇总', year: 2025 },
    tags: ['sangong', 'causes'],
    text: `汇总全市2025年“三公”经费预算[t 1969]万元，2024年为[p 2190]万元，减少[d 221]万元，下降[r 10.1]%。因公出国（境）经费[a 40]万元，持平；公务接待费[b 242]万元，减少[db 12]万元，下降[rb 4.7]%；公务用车购置及运行维护费[c 1687]万元，减少[dc 209]万元，下降[rc 11]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b c
      rate -rb = b ^-db
      rate -rc = c ^-dc
      causes -d = -db -dc`,
  },
  {
    id: 'h2-gx-luzhai-2019',
    source: {
      province: '广西',
      issuer: '鹿寨县财政局',
      title: '2019年度鹿寨县“三公”经费支出决算情况',
      year: 2019,
    },
    tags: ['sangong'],
    text: `2019年鹿寨县“三公”经费决算[t 1165.08]万元，同口径减少[d 63.96]万元，下降[r 5.2]%。其中：因公出国（境）费[a 0]万元；公务用车购置费[b 204.78]万元，同比减少[db 54.2]万元，下降[rb 20.93]%；公务用车运行维护费[c 664.60]万元，同比增加[dc 53.81]万元，增长[rc 8.81]%；公务接待费[e 295.70]万元，同比减少[de 60.14]万元，下降[re 16.9]%。购置公务用车100辆，保有345辆；国内接待3978个批次、28598人次。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c e
      rate -rb = b ^-db
      rate rc = c ^dc
      rate -re = e ^-de`,
  },
  {
    id: 'h2-yn-shidian-2016',
    source: {
      province: '云南',
      issuer: '施甸县财政局',
      title: '施甸县2016年“三公”经费决算情况统计表',
      year: 2016,
    },
    tags: ['sangong', 'table'],
    text: `施甸县2016年“三公”经费决算（单位：万元）
合计：上年 [p@万元 2911.47]，本年 [t@万元 2706.86]，减少 [d@万元 204.61]，降幅 [r 7.03]%
1.因公出国（境）费：上年 [pa@万元 13.06]，本年 [a@万元 10.20]，减少 [da@万元 2.86]，降幅 [ra 21.9]%
2.公务接待费：上年 [pb@万元 1679.69]，本年 [b@万元 1590.94]，减少 [db@万元 88.75]，降幅 [rb 5.28]%
3.公务用车购置及运行费：上年 [pc@万元 1218.72]，本年 [c@万元 1105.72]，减少 [dc@万元 113]，降幅 [rc 9.27]%`,
    claims: `
      change -d = t p
      rate -r = t p
      sum p = pa pb pc
      sum t = a b c
      change -da = a pa
      rate -ra = a pa
      change -db = b pb
      rate -rb = b pb
      change -dc = c pc
      rate -rc = c pc
      causes -d = -da -db -dc`,
  },
  {
    id: 'h2-ah-tunxi-june',
    source: {
      province: '安徽',
      issuer: '黄山市屯溪区财政局（由网址推断）',
      title: '1至6月财政收入情况',
      year: null,
    },
    tags: ['execution', 'months'],
    text: `1—6月份全区一般公共预算收入累计[t 61646]万元，占年初预算数[m 109466]万元的[e 56.3]%，同比增收[d 5939]万元，增长[r 10.7]%。其中税务部门完成[a 28684]万元，占任务数的56.4%，同比增长33.2%；财政部门完成[b 32962]万元，占任务数的56.3%，同比下降3.6%。税收收入占比为44.3%。`,
    claims: `
      exec e = t m
      rate r = t ^d
      sum t = a b`,
  },
  {
    id: 'h2-yn-zhaotong-2018',
    source: {
      province: '云南',
      issuer: '昭通市财政局（云南网报道）',
      title: '上半年昭通一般公共财政预算收入',
      year: 2018,
    },
    note: '税收占比 73.4% 印成 73.5%，在舍入之内',
    tags: ['execution', 'rounding'],
    text: `2018年上半年，昭通市一般公共财政预算收入[t 38.3]亿元，同比增收[d 6.5]亿元，增长[r 20.4]%，完成年初预算的53.5%；税收收入[a 28.1]亿元，占[s 73.5]%，比去年同期提升4.8个百分点。`,
    claims: `
      rate r = t ^d
      share s = a t #W`,
  },
  {
    id: 'h2-ha-2020-may',
    source: {
      province: '河南',
      issuer: '河南省财政厅',
      title: '5月份全省财政总收入增幅由负转正',
      year: 2020,
    },
    tags: ['execution', 'share'],
    text: `2020年前5个月，全省一般公共预算收入[t 1625.3]亿元，下降6.9%，其中税收收入[a 1074.4]亿元，下降14%；非税收入[b 550.9]亿元，增长10.8%。一般公共预算支出[x 4218.6]亿元，其中民生支出[y 3248.9]亿元，占[s 77]%。`,
    claims: `
      sum t = a b
      share s = y x`,
  },
  {
    id: 'h2-sx-2021',
    source: {
      province: '山西',
      issuer: '山西省财政厅（中新社报道）',
      title: '2021年山西一般公共预算收入',
      year: 2021,
    },
    tags: ['execution'],
    text: `2021年山西省一般公共预算收入[t 2834.6]亿元，为年度调整预算的111.5%，比上年增长23.4%。税收收入[a 2094.7]亿元，增长28.8%；非税收入[b 739.9]亿元，增长10.3%。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'h2-gz-2025',
    source: {
      province: '贵州',
      issuer: '贵州省财政厅',
      title: '贵州省2025年预算执行情况和2026年预算草案的报告',
      year: 2025,
    },
    tags: ['execution', 'causes', 'balance'],
    text: `2025年全省财政总收入[g 3838.44]亿元，增收[dg 59.34]亿元，增长[rg 1.6]%。一般公共预算收入[t 2223.23]亿元，增收[d 53.23]亿元，增长[r 2.5]%，其中税收收入[a 1260.51]亿元，增收[da 17.21]亿元，增长[ra 1.4]%；非税收入[b 962.72]亿元，增收[db 36.02]亿元，增长[rb 3.9]%。加上中央转移支付[c 3859.32]亿元，以及一般债务、调入资金、上年结转等[e 2609.43]亿元，收入合计[s 8691.98]亿元。一般公共预算支出[x 6556.39]亿元，增支[dx 31.65]亿元，增长[rx 0.5]%，其中民生类重点支出[y 4410.75]亿元，占[sy 67.3]%。加上债务还本、上解、结转下年等[z 2135.59]亿元，支出合计[o 8691.98]亿元。`,
    claims: `
      rate rg = g ^dg
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      rate rb = b ^db
      causes d = da db
      sum s = t c e
      rate rx = x ^dx
      share sy = y x
      sum o = x z`,
  },
  {
    id: 'h2-cq-2020',
    source: {
      province: '重庆',
      issuer: '重庆市财政局',
      title: '重庆市人民政府关于2020年决算的报告',
      year: 2020,
    },
    tags: ['causes', 'balance'],
    text: `2020年全市一般公共预算收入[i 2095]亿元，其中税收[i1 1431]亿元、非税[i2 664]亿元，加上转移性收入[j 3800]亿元，收入总计[t 5895]亿元。与执行数[p 5885]亿元相比，收支决算数总计各增加[d 10]亿元。收入方面，中央补助减少[a 9]亿元，动用预算稳定调节基金增加[b 1]亿元，调入资金增加[c 18]亿元；支出方面，安排预算稳定调节基金减少[e 53]亿元，结转下年增加[f 51]亿元，调出资金增加[g 12]亿元。`,
    claims: `
      sum i = i1 i2
      sum t = i j
      change d = t p
      causes d = -a b c
      causes d = -e f g`,
  },
  {
    id: 'h2-fj-cangshan-2020',
    source: { province: '福建', issuer: '福州市仓山区财政局', title: '2020年全区收支决算', year: 2020 },
    tags: ['balance', 'roll'],
    text: `1.一般公共预算。地方一般公共预算收入[i 271630]万元，下降4.7%，加上级补助收入[i1 120846]万元、上年结余收入[i2 42690]万元、债务转贷收入[i3 16714]万元、调入预算稳定调节基金[i4 44421]万元、调入资金[i5 18300]万元，收入合计[t 514601]万元。支出[x 361315]万元，加上解上级支出[x1 52441]万元、债务还本支出[x2 6751]万元、安排预算稳定调节基金[x3 28478]万元，支出合计[o 448985]万元。收支相抵，年终结余[q 65616]万元，全部结转下年使用。
2.社会保险基金。收入[f 11867]万元，上年结余[g 6038]万元，支出[h 9380]万元，年终结余[k 8525]万元。`,
    claims: `
      sum t = i i1 i2 i3 i4 i5
      sum o = x x1 x2 x3
      roll q = t -o
      roll k = f g -h`,
  },
  {
    id: 'h2-gd-shanwei-2018',
    source: { province: '广东', issuer: '汕尾市财政局', title: '汕尾市2018年市级决算草案的报告', year: 2018 },
    tags: ['balance'],
    text: `2018年市级一般公共预算收入决算[i 129748]万元，为调整预算的100.66%，比2017年增收[d 12423]万元，增长[r 10.59]%；支出决算[x 480691]万元，为调整预算的92.98%，比2017年增支[e 8807]万元，增长[s 1.87]%。收入加上级补助[i1 428905]万元、下级上解[i2 4409]万元、待偿债置换一般债券上年结余[i3 320]万元、上年结转结余[i4 41407]万元、调入资金[i5 348606]万元、国债转贷资金上年结余[i6 11]万元、调入预算稳定调节基金[i7 14707]万元，总计[t 968113]万元。`,
    claims: `
      rate r = i ^d
      rate s = x ^e
      sum t = i i1 i2 i3 i4 i5 i6 i7`,
  },
  {
    id: 'h2-sc-bazhong-2019',
    source: { province: '四川', issuer: '巴中市财政局', title: '2019年省级财政专项扶贫资金公告', year: 2019 },
    tags: ['funds', 'rank'],
    text: `2019年省级财政专项扶贫资金[t 26428]万元已下达：巴州区[a 2405]万元，恩阳区[b 1956]万元，南江县[c 4150]万元，通江县[e 8594]万元，平昌县[f 9208]万元，巴中经济开发区[g 115]万元。六地之中，平昌县分得资金[w 最多]。`,
    claims: `
      sum t = a b c e f g
      rank w> = f a b c e g`,
  },
  {
    id: 'h2-ha-xinxiang-2018',
    source: {
      province: '河南',
      issuer: '新乡高新技术产业开发区财政局',
      title: '2018年扶贫资金分配使用情况公示',
      year: 2018,
    },
    tags: ['funds'],
    text: `2018年上级下达高新区扶贫资金[t 241.3]万元，资金来源：中央资金[a 125.5]万元，省级资金[b 91.2]万元，市级资金[c 24.6]万元，全部安排用于城乡义务教育经费保障，责任单位为社会事务局。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 'h2-sc-dongpo-2019',
    source: {
      province: '四川',
      issuer: '眉山市东坡区财政局（由网址推断）',
      title: '2019年政府采购工作情况',
      year: 2019,
    },
    note: '工程类、服务类节约率为截去；计划金额合计与服务类节约额各差 0.01',
    tags: ['procurement', 'savings'],
    text: `2019年共采购项目[n 473]个，计划金额[m 97156.16]万元，实际采购[t 81298.42]万元，节约资金[d 15857.74]万元，节约率[s 16]%。货物类[n1 231]个，计划[m1 48962.44]万元，实际[t1 39944.66]万元，节约[d1 9017.78]万元，节约率[s1 18]%；工程类[n2 94]个，计划[m2 30005.94]万元，实际[t2 24380.43]万元，节约[d2 5625.51]万元，节约率[s2 18]%；服务类[n3 148]个，计划[m3 18187.79]万元，实际[t3 16973.33]万元，节约[d3 1214.45]万元，节约率[s3 6.6]%。`,
    claims: `
      change -d = t m
      share s = d m
      counts n = n1 n2 n3
      sum m = m1 m2 m3 #W
      sum t = t1 t2 t3
      causes -d = -d1 -d2 -d3
      change -d1 = t1 m1
      share s1 = d1 m1
      change -d2 = t2 m2
      share s2 = d2 m2 #T
      change -d3 = t3 m3 #W
      share s3 = d3 m3 #T`,
  },
];
