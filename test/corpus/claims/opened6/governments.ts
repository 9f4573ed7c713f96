import type { Written } from '../types';

/** Published figures of counties, towns and charities, in our own words. */
export const GOVERNMENTS: readonly Written[] = [
  {
    id: 'g1-hb-nanzhang-debt',
    source: {
      province: '湖北',
      issuer: '南漳县财政局',
      title: '南漳县2023年全年地方政府债务信息公开',
      year: 2023,
      url: 'http://www.hbnz.gov.cn/bmxz/bm/czj/fdzdgk/czgk/zfzw/t_3566565.shtml',
    },
    note: '再融资债券发行 4.66 与偿还 4.89 不是同一数',
    tags: ['debt', 'nested', 'neighbours'],
    text: `截至2023年12月底，南漳县政府债务余额[t 64.64]亿元（一般债务[a 33.53]亿元，专项债务[b 31.11]亿元）。全年新增政府债券[u 11.31]亿元，其中一般债券[c 2.54]亿元，专项债券[e 8.77]亿元。一般债券的用途是：公路[c1 1.42]亿元，保障性住房[c2 0.03]亿元，医疗卫生[c3 0.06]亿元，农林水利[c4 0.08]亿元，新型基础设施[c5 0.01]亿元，其他[c6 0.94]亿元；专项债券的用途是：市政[e1 6.14]亿元，交通[e2 1.17]亿元，农林水利[e3 0.82]亿元，社会保障[e4 0.64]亿元。再融资债券全年发行4.66亿元。
全县到期债券本息[v 8.63]亿元，本金[f 6.64]亿元、利息[g 1.99]亿元；本金的偿还靠再融资债券[f1 4.89]亿元和预算资金[f2 1.75]亿元。`,
    claims: `
      sum t = a b
      sum u = c e
      sum c = c1 c2 c3 c4 c5 c6
      sum e = e1 e2 e3 e4
      sum v = f g
      sum f = f1 f2`,
  },
  {
    id: 'g1-cq-yuzhong-sangong-2020',
    source: {
      province: '重庆',
      issuer: '重庆市渝中区财政局',
      title: '2020年度全区“三公”经费决算情况',
      year: 2020,
      url: 'https://www.cqyz.gov.cn/zjyz/sj_229/sjjd_31744/202309/t20230911_12325297.html',
    },
    tags: ['sangong', 'counts-without-relation'],
    text: `渝中区2020年度“三公”经费总支出[t 1928.76]万元，比上年减少[d 1093.92]万元，下降[r 36.2]%。公务接待费[c 71.53]万元；公务用车购置及运行维护费[b 1857.23]万元，其中购置费[b1 423.81]万元，运行维护费[b2 1433.42]万元；全年没有因公出国（境）团组。购置公务用车32辆，保有量660辆，国内公务接待486批次、7371人次。`,
    claims: `
      rate -r = t ^-d
      sum t = c b
      sum b = b1 b2`,
  },
  {
    id: 'g1-sd-zhongzhuang-tax',
    source: {
      province: '山东',
      issuer: '沂源县中庄镇人民政府',
      title: '中庄镇2020年预算执行和2021年预算草案',
      year: 2020,
      url: 'http://www.yiyuan.gov.cn/gongkai/site_yyxzzzrmzf/channel_c_5f9f6cb0744146b464b6e8b0_n_1605867390.5777/doc_61a2eb981ea4f4f1942fe639.html',
    },
    note: '表列负的增长率',
    tags: ['town', 'table', 'negative-rate'],
    text: `2020年中庄镇税收收入执行情况（单位：万元）
项目 | 2019年决算数 | 2020年执行数 | 比上年增长%
增值税 | [p1@万元 266] | [t1@万元 292] | [r1@% 9.77]
企业所得税 | [p2@万元 9] | [t2@万元 5] | [r2@% -44.44]
个人所得税 | [p3@万元 19] | [t3@万元 36] | [r3@% 89.47]
城市维护建设税 | [p4@万元 16] | [t4@万元 25] | [r4@% 56.25]
房产税 | [p5@万元 1] | [t5@万元 1] | 
印花税 | [p6@万元 4] | [t6@万元 5] | [r6@% 25.00]
城镇土地使用税 | [p7@万元 10] | [t7@万元 3] | [r7@% -70.00]
车船税 | [p8@万元 76] | [t8@万元 64] | [r8@% -15.79]
税收收入合计 | [p@万元 401] | [t@万元 431] | [r@% 7.48]`,
    claims: `
      rate r1 = t1 p1
      rate r2 = t2 p2
      rate r3 = t3 p3
      rate r4 = t4 p4
      rate r6 = t6 p6
      rate r7 = t7 p7
      rate r8 = t8 p8
      sum p = p1 p2 p3 p4 p5 p6 p7 p8
      sum t = t1 t2 t3 t4 t5 t6 t7 t8
      rate r = t p`,
  },
  {
    id: 'g1-sd-zhongzhuang-total',
    source: {
      province: '山东',
      issuer: '沂源县中庄镇人民政府',
      title: '中庄镇2020年预算执行和2021年预算草案',
      year: 2020,
      url: 'http://www.yiyuan.gov.cn/gongkai/site_yyxzzzrmzf/channel_c_5f9f6cb0744146b464b6e8b0_n_1605867390.5777/doc_61a2eb981ea4f4f1942fe639.html',
    },
    tags: ['town', 'total', 'two-years'],
    text: `中庄镇2020年收入总计[t 2782]万元，完成调整预算的100%，上年为[p 2843]万元，下降[r 2.15]%。本年收入[a 431]万元，全部是税收，上年[pa 401]万元，增长[ra 7.48]%；转移性收入[b 2351]万元，上年[pb 2442]万元，下降[rb 3.73]%，其中一般性转移支付[b1 2191]万元，上年[q1 1444]万元，增长[s1 51.73]%，专项转移支付[b2 160]万元，上年[q2 998]万元，下降[s2 83.97]%。`,
    claims: `
      rate -r = t p
      sum t = a b
      rate ra = a pa
      rate -rb = b pb
      sum b = b1 b2
      rate s1 = b1 q1
      rate -s2 = b2 q2`,
  },
  {
    id: 'g1-gd-dongfeng-2010',
    source: {
      province: '广东',
      issuer: '中山市东凤镇人民政府',
      title: '东凤镇2010年预算执行情况和2011年预算草案',
      year: 2010,
      url: 'http://zs.gov.cn/dfz/czxx/czyjs/content/post_1299722.html',
    },
    tags: ['town', 'rates-without-base'],
    text: `2010年东凤镇财政总收入[t 61475]万元，完成人大通过预算的115.15%，比上年增收[d 15336]万元，增长[r 33.24]%，由四部分组成：1、一般预算收入[a 36864]万元，完成年初预算的112.54%；2、上级专项补助及转移支付收入[b 5365]万元，完成年初预算的153.29%，下降10.9%；3、政府基金收入[c 18921]万元，完成年初预算的112.59%，增长75.96%；4、上年结余[e 325]万元。`,
    claims: `
      rate r = t ^d
      sum t = a b c e`,
  },
  {
    id: 'g1-gd-xiaolan-2025',
    source: {
      province: '广东',
      issuer: '中山市小榄镇人民政府',
      title: '小榄镇2025年上半年预算执行情况的报告',
      year: 2025,
      url: 'http://www.zs.gov.cn/xlz/zdlygk/czxx/content/post_2553134.html',
    },
    tags: ['town', 'nested', 'roll', 'rates-without-base'],
    text: `（一）上半年一般公共预算总收入[t 13.83]亿元。1.上级补助收入[a 11.43]亿元，完成年初预算45.03%：返还性收入[a1 9.74]亿元（税收返还[k1 4.95]亿元，完成年初预算52.42%；非税返还[k2 4]亿元，完成年初预算32.68%；税收基数返还[k3 0.79]亿元），一般性转移支付[a2 1.58]亿元，专项转移支付[a3 0.11]亿元。2.调入资金[b 2.4]亿元，来自其他财政专户的上年结余[b1 0.35]亿元、政府性基金[b2 1.61]亿元、其他财政专户[b3 0.25]亿元和其他[b4 0.19]亿元。
（二）总支出[x 13.6]亿元。1.本级支出[x1 11.79]亿元，完成年初预算41.84%。2.上解上级支出[x2 1.81]亿元。
（三）上年结转结余[j 0]亿元，加总收入，减总支出，1—6月结余[q 0.23]亿元。`,
    claims: `
      sum t = a b
      sum a = a1 a2 a3
      sum a1 = k1 k2 k3
      sum b = b1 b2 b3 b4
      sum x = x1 x2
      roll q = j t -x`,
  },
  {
    id: 'g1-gd-xiaolan-2021',
    source: {
      province: '广东',
      issuer: '中山市小榄镇人民政府',
      title: '小榄镇2021年预算调整情况',
      year: 2021,
      url: 'http://zs.gov.cn/xlz/zdlygk/czxx/content/post_2039667.html',
    },
    tags: ['town', 'adjustment', 'causes'],
    text: `受核算口径变化影响，税收分成和上级补助减少[d1 0.58]亿元，调入资金减少[d2 1.74]亿元，再融资债券增加[d3 0.24]亿元，上年结余减少[d4 0.2]亿元，一般公共预算总收入因此调减[d 2.28]亿元；总支出由年初预算[p 34.22]亿元调整为[t 31.95]亿元，调减[e 2.27]亿元。
政府性基金收入减少[f1 10.18]亿元，专项债券增加[f2 7.83]亿元，上年结余减少[f3 0.07]亿元，政府性基金总收入调减[f 2.42]亿元；总支出由年初预算[q 17.77]亿元调整为[u 15.43]亿元，调减[g 2.34]亿元。`,
    claims: `
      causes -d = -d1 -d2 d3 -d4
      change -e = t p
      causes -f = -f1 f2 -f3
      change -g = u q`,
  },
  {
    id: 'g1-gd-huangpu-2024',
    source: {
      province: '广东',
      issuer: '中山市黄圃镇（由网址推断）',
      title: '2024年上半年预算执行情况',
      year: 2024,
      url: 'http://www.szmaolu.com/hpz/czxx/czyjs/content/post_2438177.html',
    },
    note: '再融资债券转贷收入印为负数，按负数相加',
    tags: ['town', 'negative', 'rates-without-base', 'list-not-complete'],
    text: `2024年上半年全镇财政收入[t 86,928]万元，完成年初预算57%，加以前年度结余[j 18,744]万元，实际可支配收入[u 105,672]万元。收入各项为：1.一般公共预算收入[a 45,034]万元，税收分成[a1 21,043]万元、非税[a2 23,991]万元；2.上级补助收入[b 5,355]万元，完成年初预算142.2%；3.基金预算收入[c 10,241]万元；4.财政专户收入[e 14,811]万元；5.再融资债券转贷收入[f -82]万元，新增专项债券转贷收入[g 11,554]万元；6.调入一般公共预算资金[h 2]万元、政府性基金预算资金[k 13]万元。
财政支出[x 97,923]万元，完成年初预算52.6%：一般公共预算总支出[x1 45,832]万元，其中一般债券还本付息37万元；政府性基金预算总支出[x2 36,737]万元，其中专项债券还本付息1,790万元；财政专户支出[x3 15,354]万元。主要支出有一般公共服务8,561万元、公共安全3,952万元、教育9,632万元、土地整备26,959万元。`,
    claims: `
      sum u = t j
      sum t = a b c e f g h k
      sum a = a1 a2
      sum x = x1 x2 x3`,
  },
  {
    id: 'g1-gs-lintao-february',
    source: {
      province: '甘肃',
      issuer: '临洮县财政局',
      title: '2024年2月大口径财政收入执行情况',
      year: 2024,
      url: 'http://www.lintao.gov.cn/art/2024/3/11/art_17648_1724957.html',
    },
    note: '与均衡进度的差距不核算',
    tags: ['county', 'month-and-cumulative', 'execution'],
    text: `2月份，临洮县大口径财政收入[t 5682]万元，完成预算[m 105425]万元的[e 5.39]%，较均衡进度慢2.94%，较上年同期减收[d 1816]万元，下降[r 24.22]%。1—2月累计[u 17056]万元，完成预算的[f 16.18]%，较均衡进度慢0.48%，较上年同期增收[du 2113]万元，增长[ru 14.14]%。`,
    claims: `
      exec e = t m
      rate -r = t ^-d
      exec f = u m
      rate ru = u ^du`,
  },
  {
    id: 'g1-gs-lintao-structure',
    source: {
      province: '甘肃',
      issuer: '临洮县财政局',
      title: '2024年2月大口径财政收入执行情况',
      year: 2024,
      url: 'http://www.lintao.gov.cn/art/2024/3/11/art_17648_1724957.html',
    },
    note: '按层级分只列三级，县级没有印出，不成合计',
    tags: ['county', 'two-breakdowns', 'list-not-complete'],
    text: `1—2月大口径收入[t 17056]万元，同比增收[d 2113]万元。从收入结构看，税收收入[a 15348]万元，占收入的[sa 89.99]%，同比增收[da 1316]万元，增长[ra 9.38]%；非税收入[b 1708]万元，占收入的[sb 10.01]%，同比增收[db 797]万元，增长[rb 87.49]%。从征收部门看，税务部门[c 16396]万元，占[sc 96.13]%，同比增收[dc 1881]万元，增长[rc 12.96]%；财政部门[e 660]万元，占[se 3.87]%，同比增收[de 232]万元，增长[re 54.21]%。从层级看，上划中央[f 7716]万元，占[sf 45.24]%，同比增收[df 1417]万元，增长[rf 22.5]%；上划省级[g 2432]万元，占[sg 14.26]%，同比增收[dg 357]万元，增长[rg 17.2]%；上划市级[h 6]万元，占[sh 0.04]%，同比减收[dh 71]万元，下降[rh 92.21]%。`,
    claims: `
      sum t = a b
      share sa = a t
      rate ra = a ^da
      share sb = b t
      rate rb = b ^db
      shares sb = sa sb
      causes d = da db
      sum t = c e
      share sc = c t
      rate rc = c ^dc
      share se = e t
      rate re = e ^de
      shares se = sc se
      causes d = dc de
      share sf = f t
      rate rf = f ^df
      share sg = g t
      rate rg = g ^dg
      share sh = h t
      rate -rh = h ^-dh`,
  },
  {
    id: 'g1-hn-lottery-2012',
    source: {
      province: '湖南',
      issuer: '湖南省财政厅',
      title: '2012年省级彩票公益金安排使用情况公告',
      year: 2012,
      url: 'http://2019.zhcw.com/gongyi/gyjgq/2646441.shtml',
    },
    tags: ['lottery', 'nested'],
    text: `2012年湖南省财政集中使用的彩票公益金[t 9248]万元，分三块安排：教育事业[a 5000]万元，全部用于乡村学校少年宫；社会福利[b 2135]万元，即养老服务体系[b1 1230]万元、社区建设[b2 405]万元、残疾人安装假肢[b3 500]万元；体育事业[c 2113]万元，即体育场馆[c1 1933]万元、全民健身[c2 80]万元、残奥会训练[c3 100]万元。`,
    claims: `
      sum t = a b c
      sum b = b1 b2 b3
      sum c = c1 c2 c3`,
  },
  {
    id: 'g1-yn-wenshan-lottery',
    source: {
      province: '云南',
      issuer: '文山州财政局',
      title: '文山州2018年彩票公益金资助项目（报道）',
      year: 2018,
      url: 'http://www.duhaowan.com/cpzx/news/201903211366.html',
    },
    tags: ['lottery', 'long-list', 'counts', 'pairs'],
    text: `文山州2018年彩票销量[v 8.47]亿元，福利彩票[v1 4.04]亿元，体育彩票[v2 4.43]亿元，筹集公益金2.31亿元，同比增长25.18%。
公益金资助项目[n 406]个，资金[t 9865.8]万元。其中，敬老院和老年活动场所[n1 50]个，[a1 1006]万元；村级文化活动场所[n2 67]个，[a2 2589]万元；体育场所及赛事[n3 87]个，[a3 2226]万元；乡村道路[n4 40]个，[a4 1380]万元；新建少年宫[n5 5]个，[a5 75]万元；少年宫运转[n6 21]个，[a6 81]万元；中央专项调控[n7 10]个，[a7 108.8]万元；乡村照明[n8 9]个，[a8 290]万元；残疾人事业[n9 14]个，[a9 436]万元；殡葬改革[n10 39]个，[a10 750]万元；宣传销售[n11 11]个，[a11 148]万元；儿童之家[n12 40]个，[a12 40]万元；精神病人福利院[n13 1]个，[a13 500]万元；其他公益[n14 12]个，[a14 236]万元。`,
    claims: `
      sum v = v1 v2
      counts n = n1 n2 n3 n4 n5 n6 n7 n8 n9 n10 n11 n12 n13 n14
      sum t = a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14`,
  },
  {
    id: 'g1-hn-changsha-welfare',
    source: {
      province: '湖南',
      issuer: '长沙市民政局（由网页推断）',
      title: '2014年长沙市福彩公益金投入民生设施建设情况（报道）',
      year: 2014,
      url: 'http://2019.zhcw.com/gongyi/gyjgq/3937534.shtml',
    },
    note: '3340 占 2012 年筹集额的 30.9%，该年筹集额没有印出，不核算',
    tags: ['lottery', 'other-year-whole', 'neighbours'],
    text: `福彩公益金当年筹集、次年使用。2013年长沙市投入[p 3340]万元，占2012年筹集的30.9%。2014年投入[t 4500]万元，较2013年增加[d 1160]万元，占2013年筹集的[s 62.5]%（2013年市本级筹集[w 7205.72]万元）。2014年的投入分六块：三个市级重点项目[a 2600]万元；敬老院配套[b 930]万元；流浪儿童保护教育中心[c 400]万元；残疾人康复中心[e 300]万元；精神病人门诊大楼[f 210]万元；老年设施改造[g 60]万元。`,
    claims: `
      change d = t p
      share s = t w
      sum t = a b c e f g`,
  },
  {
    id: 'g1-hb-xiangyang-donations',
    source: {
      province: '湖北',
      issuer: '襄阳市新冠肺炎疫情防控指挥部',
      title: '襄阳市红十字会和慈善总会接受捐赠情况（报道）',
      year: 2020,
      url: 'http://m.ddtbk.com/news/478571.html',
    },
    tags: ['donations', 'roll', 'nested', 'two-bodies'],
    text: `截至2月4日，市红十字会和市慈善总会共收到捐款[t 30874.13]万元：红十字会[a 6258.79]万元（含省红十字会下拨2164万元），慈善总会[b 24615.34]万元（含省慈善总会下拨20699.55万元）。两家共支出[x 27946.49]万元：红十字会[y 4907.88]万元，慈善总会[z 23038.61]万元。收支相抵结余[q 2927.64]万元，红十字会存[qa 1350.91]万元，慈善总会存[qb 1576.73]万元。
红十字会支出的[y0 4907.88]万元中，拨县（市、区）[y1 800]万元，买防护物资[y2 1307.88]万元，拨六家医院[y3 2800]万元。慈善总会支出的[z0 23038.61]万元中，拨县（市、区）[z1 9723]万元，买防控物资[z2 1514.41]万元，拨定点医院和福利机构[z3 11801.2]万元。`,
    claims: `
      sum t = a b
      sum x = y z
      roll q = t -x
      sum q = qa qb
      roll qa = a -y
      roll qb = b -z
      rep y0 = y
      rep z0 = z
      sum y = y1 y2 y3
      sum z = z1 z2 z3`,
  },
  {
    id: 'g1-ah-jinzhai-rural',
    source: {
      province: '安徽',
      issuer: '金寨县农业农村局（由网址推断）',
      title: '金寨县2025年第一批财政衔接资金分配结果公告',
      year: 2025,
      url: 'https://www.ahjinzhai.gov.cn/public/6617541/37744345.html',
    },
    tags: ['rural', 'nested', 'pairs'],
    text: `一、资金来源。中央财政衔接资金[a 15587]万元，省级财政衔接资金[b 7926]万元，共计[t 23513]万元。
二、产业发展项目[u 14343.83]万元（中央[ua 9504.83]万元、省级[ub 4839]万元）。1、千万工程产业[u1 3558.83]万元（中央[c1 2825]万元、省级[p1 733.83]万元）。2、农业[u2 5272]万元（中央[c2 2930]万元、省级[p2 2342]万元）。3、林业[u3 1042]万元，均为中央资金。4、中药[u4 408]万元（中央[c4 300]万元、省级[p4 108]万元）。5、村集体经济[u5 1273]万元（中央[c5 1113]万元、省级[p5 160]万元）。6、旅游[u6 1740]万元（中央[c6 800]万元、省级[p6 940]万元）。7、金融帮扶[u7 1050]万元（中央[c7 494.83]万元、省级[p7 555.17]万元）。`,
    claims: `
      sum t = a b
      sum u = ua ub
      sum u = u1 u2 u3 u4 u5 u6 u7
      sum u1 = c1 p1
      sum u2 = c2 p2
      sum u4 = c4 p4
      sum u5 = c5 p5
      sum u6 = c6 p6
      sum u7 = c7 p7`,
  },
  {
    id: 'g1-gd-chaoyang-audit',
    source: {
      province: '广东',
      issuer: '汕头市潮阳区审计局',
      title: '2022年度区本级预算执行和其他财政收支审计工作报告',
      year: 2022,
      url: 'http://www.gdcy.gov.cn/cy/zdlyxxgk/czsjxxgk/sjjggg/content/post_2289418.html',
    },
    tags: ['audit', 'no-relation'],
    text: `报告期内，潮阳区审计局完成审计（调查）项目19个，查出问题330项，涉及违规金额2377.2万元，管理不规范金额126932.39万元，提出审计建议47条；预算执行审计延伸抽查区农业农村局、区城管局等5个单位。`,
    claims: ``,
  },
];
