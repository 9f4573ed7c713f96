import type { Written } from '../types';

/** Published figures of governments: execution, transfers, debts, procurement and funds for the poor, in our own words. */
export const GOVERNMENTS: readonly Written[] = [
  {
    id: 'n3-xj-karamay-2019',
    source: {
      province: '新疆',
      issuer: '克拉玛依市克拉玛依区财政局',
      title: '克拉玛依区2020年转移支付情况说明',
      year: 2019,
      url: 'http://klmyq.gov.cn/klmyq/zwxx/202003/e324ce19047742558a67a1cd39ee8b32.shtml',
    },
    note: '基金转移收入以万元印出，与亿元数相加在取整范围内',
    tags: ['transfers', 'mixed-units', 'within-rounding'],
    text: `2019年克拉玛依区转移性补助收入[t 10.77]亿元，由一般公共预算转移支付补助收入[a 10.72]亿元和政府性基金转移收入[b 458]万元组成。前者又分三块：税收返还[a1 0.75]亿元，一般性转移支付[a2 6.95]亿元，专项转移支付[a3 3.02]亿元。`,
    claims: `
      sum t = a b #W
      sum a = a1 a2 a3`,
  },
  {
    id: 'n3-xj-karamay-2020',
    source: {
      province: '新疆',
      issuer: '克拉玛依市克拉玛依区财政局',
      title: '克拉玛依区2020年转移支付情况说明',
      year: 2020,
      url: 'http://klmyq.gov.cn/klmyq/zwxx/202003/e324ce19047742558a67a1cd39ee8b32.shtml',
    },
    tags: ['transfers', 'causes', 'reason-figure'],
    text: `2020年预计一般公共预算转移支付补助收入[t 9.42]亿元，较上年执行数减少[d 1.31]亿元，下降[r 12.2]%。其中：税收返还[a 0.75]亿元，较上年持平；一般性转移支付[b 6.55]亿元，减少[db 0.41]亿元，下降[rb 5.9]%；专项转移支付[c 2.12]亿元，减少[dc 0.9]亿元，下降[rc 29.8]%。政府性基金转移收入[e 27]万元，减少[de 431]万元，下降[re 94.1]%。专项转移支付为年初预告数，尚不确定。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate -rb = b ^-db
      rate -rc = c ^-dc
      causes -d = -db -dc
      rate -re = e ^-de`,
  },
  {
    id: 'n3-nm-haibowan',
    source: {
      province: '内蒙古',
      issuer: '乌海市海勃湾区财政局',
      title: '关于2017年度乌海市海勃湾区本级对下级转移支付情况说明',
      year: 2017,
    },
    note: '一般性转移支付只说基本持平，各项增减不列全',
    tags: ['transfers', 'not-exhaustive'],
    text: `2017年海勃湾区本级对千里山镇税收返还和各类转移支付[t 505]万元，比上年减少[d 6969]万元，下降[r 93.24]%。税收返还[a 17]万元，与上年持平；一般性转移支付[b 168]万元，与上年基本持平；专项转移支付[c 320]万元，比上年减少[dc 6968]万元，下降[rc 95.61]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate -rc = c ^-dc`,
  },
  {
    id: 'n3-gd-suixi',
    source: {
      province: '广东',
      issuer: '遂溪县财政局',
      title: '遂溪县2016年度财政预算转移支付情况说明',
      year: 2016,
      url: 'http://lifeandworkafterretirement.com/zwgk/czxx/content/post_60534.html',
    },
    tags: ['transfers', 'nested', 'long-list'],
    text: `遂溪县2016年公共预算上级补助收入[t 260358]万元，分返还性收入[a 7315]万元、一般性转移支付收入[b 212134]万元和专项转移支付收入[c 40909]万元。
返还性收入包括增值税和消费税返还[a1 490]万元、所得税基数返还[a2 280]万元、其他税收返还[a3 6545]万元。
一般性转移支付收入包括均衡性转移支付[b1 41500]万元、产油大县奖励[b2 127]万元、调整工资[b3 10186]万元、农村税费改革[b4 5475]万元、企事业单位划转[b5 1737]万元、县级基本财力保障奖补[b6 36525]万元、基层公检法司[b7 3411]万元、义务教育等[b8 30752]万元、基本养老保险和低保等[b9 27946]万元、新型农村合作医疗等[b10 31363]万元、农村综合改革[b11 1000]万元、结算补助[b12 2571]万元、其他一般性转移支付[b13 19541]万元。`,
    claims: `
      sum t = a b c
      sum a = a1 a2 a3
      sum b = b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 b11 b12 b13`,
  },
  {
    id: 'n3-hb-wuhan-2022',
    source: {
      province: '湖北',
      issuer: '武汉市人民政府',
      title: '武汉市人民政府关于2022年度国有资产管理情况的综合报告',
      year: 2022,
      url: 'http://www.whrd.gov.cn/html/rdysgzjd/zfys/2024/0808/25443.html',
    },
    tags: ['assets', 'balance-sheet', 'rates-without-base'],
    text: `2022年武汉市纳入国有资产报告的单位（企业）3,887户，资产总额[t 43,919.91]亿元，增长8.7%；负债总额[a 30,593.89]亿元，增长9%；所有者权益总额[b 13,326.02]亿元，增长8%。其中国有企业98户，资产总额[u 28,394.83]亿元，负债总额[c 20,087.86]亿元，所有者权益[e 8,306.97]亿元。市政府国资委出资企业9户，资产总额[v 17,550.33]亿元，负债总额[f 12,531.1]亿元，所有者权益[g 5,019.23]亿元，全年上缴国有资本收益11.95亿元。`,
    claims: `
      sum t = a b
      sum u = c e
      sum v = f g`,
  },
  {
    id: 'n3-hb-wuhan-2023',
    source: {
      province: '湖北',
      issuer: '武汉市人民政府',
      title: '武汉市人民政府关于2023年度国有资产管理情况的综合报告',
      year: 2023,
      url: 'https://czj.wuhan.gov.cn/FBJD/XXGKML/CZGK/GYZCBG/202508/t20250814_2633494.html',
    },
    tags: ['assets', 'counts', 'nested'],
    text: `2023年全市国有企业[n 97]户，资产总额[t 31,685.84]亿元，等于负债[a 22,361.95]亿元与所有者权益[b 9,323.89]亿元之和。分出资人看：市政府国资委出资企业[n1 9]户，资产[c 19,046.87]亿元（负债[c1 13,697.44]亿元、权益[c2 5,349.43]亿元）；市文资办出资企业[n2 9]户，资产[e 96.9]亿元（负债[e1 53.94]亿元、权益[e2 42.96]亿元）；区属国有企业[n3 79]户，资产[f 12,542.07]亿元。`,
    claims: `
      sum t = a b
      counts n = n1 n2 n3
      sum t = c e f
      sum c = c1 c2
      sum e = e1 e2`,
  },
  {
    id: 'n3-sh-jiading',
    source: {
      province: '上海',
      issuer: '上海市嘉定区财政局',
      title: '关于2022年度国有资产管理情况综合报告（书面）',
      year: 2022,
      url: 'http://renda.jiading.cn/rdgb/2023nrdgb/dlhzd206h/content_858465',
    },
    tags: ['assets', 'counts', 'balance-sheet'],
    text: `嘉定区区属国有企业（直接监管与委托监管）[n 21]家，其中区管[n1 10]家，委托监管[n2 11]家；区管企业里功能保障类[m1 9]家，市场竞争类[m2 1]家。2022年末资产总额[t 1450.46]亿元，较年初增长3.46%；负债总额[a 899.21]亿元，增长5.48%；所有者权益[b 551.25]亿元，增长0.33%。行政事业性国有资产总额[u 298.5]亿元，负债总额[c 38.8]亿元，净资产[e 259.7]亿元，分别增长21.4%、13.8%、22.6%。`,
    claims: `
      counts n = n1 n2
      counts n1 = m1 m2
      sum t = a b
      sum u = c e`,
  },
  {
    id: 'n3-cq-assets-city',
    source: {
      province: '重庆',
      issuer: '重庆市人民政府',
      title: '重庆市人民政府关于2023年度行政事业性国有资产管理情况的专项报告',
      year: 2023,
      url: 'https://www.cqrd.gov.cn/web/article/1362088729630687232/web/content_1362088729630687232.html',
    },
    tags: ['assets', 'two-ways', 'nested'],
    text: `截至2023年底，全市行政事业性资产总额[t 13822.1]亿元，同比增长6.2%；负债总额[l 2981.4]亿元，同比减少0.8%；净资产总额[n 10840.7]亿元，同比增长8.3%。行政单位资产[t1 4347.5]亿元、负债[l1 1143.8]亿元、净资产[n1 3203.7]亿元；事业单位资产[t2 9474.6]亿元、负债[l2 1837.6]亿元、净资产[n2 7637]亿元。`,
    claims: `
      sum t = l n
      sum t1 = l1 n1
      sum t2 = l2 n2
      sum t = t1 t2
      sum l = l1 l2
      sum n = n1 n2`,
  },
  {
    id: 'n3-cq-enterprises-2021',
    source: {
      province: '重庆',
      issuer: '重庆市人民政府',
      title: '重庆市人民政府关于2021年度国有资产管理情况的综合报告',
      year: 2021,
      url: 'https://cqrd.gov.cn/site/article/1211321335558459392/web/content_1211321335558459392.html',
    },
    note: '资产与负债、权益之和差 0.1 亿元，在取整范围内',
    tags: ['assets', 'liability-ratio', 'within-rounding'],
    text: `重庆市2021年底共有国有企业（不含金融企业）4097户，资产总额[t 61803.3]亿元，负债总额[a 35268.7]亿元，所有者权益[b 26534.7]亿元，年末平均资产负债率[s 57.1]%。全年营业总收入5753.6亿元，净利润37.3亿元，净资产收益率0.2%。`,
    claims: `
      sum t = a b #W
      share s = a t`,
  },
  {
    id: 'n3-hl-daxinganling',
    source: {
      province: '黑龙江',
      issuer: '大兴安岭地区行署财政局（东北网报道）',
      title: '一季度财政收支完成情况',
      year: 2013,
      url: 'https://heilongjiang.dbw.cn/system/2013/05/07/054752053.shtml',
    },
    tags: ['quarter', 'respectively', 'nested'],
    text: `2013年一季度，大兴安岭地区全口径财政收入[t 57122]万元，增长18.7%：上划中央和省[a 25163]万元，地方公共财政预算收入[b 31959]万元。地方收入分级看，地本级[b1 7234]万元，县级[b2 24725]万元；县级中加格达奇区、呼玛县、塔河县、漠河县分别完成[c1 9305]万元、[c2 2016]万元、[c3 3402]万元、[c4 10002]万元。地方公共财政预算支出[x 98352]万元，地本级[x1 41364]万元，县级[x2 56988]万元。`,
    claims: `
      sum t = a b
      sum b = b1 b2
      sum b2 = c1 c2 c3 c4
      sum x = x1 x2`,
  },
  {
    id: 'n3-gs-2012',
    source: {
      province: '甘肃',
      issuer: '甘肃省统计局（报道）',
      title: '2012年全省财政收支预算完成情况',
      year: 2012,
      url: 'http://51edu.com/caijing/kjcyzg/kjcyzgksxysd/3173699.html',
    },
    tags: ['year', 'budget-not-printed'],
    text: `2012年甘肃省大口径财政收入1080.38亿元，完成预算的102.91%，同比增长17.34%；公共财政预算收入520.88亿元，完成预算的106.24%。财政支出[x 2063.44]亿元，完成调整预算的96.92%，比上年增支[d 272.2]亿元，增长[r 15.2]%，其中省级[a 418.24]亿元，市县[b 1645.2]亿元。`,
    claims: `
      rate r = x ^d
      sum x = a b`,
  },
  {
    id: 'n3-jx-xinyu',
    source: {
      province: '江西',
      issuer: '新余市财政局',
      title: '2025年一季度全市政府采购情况',
      year: 2025,
      url: 'http://czj.xinyu.gov.cn/xysczj/cgxzcf/2025-04/22/content_70b445f383e84934b8dc1e9d118d1216.shtml',
    },
    note: '原页货物、工程、服务三个占比加起来是 100.74%；三项之和差 0.01 亿元，占比有截去小数的',
    tags: ['procurement', 'shares', 'published-slip', 'truncated'],
    text: `2025年一季度，新余市政府采购规模[t 1.32]亿元。货物、工程、服务采购规模分别为[a 0.72]亿元、[b 0.02]亿元、[c 0.59]亿元，占[sa 54.54]%、[sb 1.51]%、[sc 44.69]%。按组织形式，政府集中采购[e 0.54]亿元，部门集中采购[f 0.04]亿元，分散采购[g 0.74]亿元，占[se 40.91]%、[sf 3.03]%、[sg 56.06]%。按采购方式，公开招标占[q1 48.6]%，竞争性磋商占[q2 32.4]%，竞争性谈判占[q3 16.2]%，询价占[q4 2.8]%。授予中小企业合同[h 1.3]亿元，其中小微企业[k 0.9]亿元，占授予中小企业合同金额的[sk 69.23]%。`,
    claims: `
      sum t = a b c #W
      share sa = a t #T
      share sb = b t #T
      share sc = c t #T
      shares sc = sa sb sc #X
      sum t = e f g
      share se = e t
      share sf = f t
      share sg = g t
      shares sg = se sf sg
      shares q4 = q1 q2 q3 q4
      share sk = k h`,
  },
  {
    id: 'n3-he-haigang',
    source: {
      province: '河北',
      issuer: '秦皇岛市海港区财政局',
      title: '海港区财政局上半年政府采购节约资金情况',
      year: 2016,
      url: 'http://qhd.gov.cn:81/article/308/20692.html',
    },
    tags: ['procurement', 'saving'],
    text: `2016年上半年，海港区政府采购预算[m 7136.74]万元，实际采购[x 6846.02]万元，节约[d 290.72]万元，节约率[s 4.1]%。`,
    claims: `
      change -d = x m
      share s = d m`,
  },
  {
    id: 'n3-city-procurement-2017',
    source: {
      province: '（原页未示）',
      issuer: '某市财政局（网页未载市名）',
      title: '我市2017年本级政府采购情况',
      year: 2017,
      url: 'http://www.ocrzy.com/html/.zwxxgzdtczdt.201801t20180113_1072019.html',
    },
    note: '预算的三类之和差 0.01 万元，在取整范围内',
    tags: ['procurement', 'saving', 'within-rounding'],
    text: `2017年市本级政府集中采购预算[m 227957.45]万元，货物类[ma 97926.37]万元、工程类[mb 41941.66]万元、服务类[mc 88089.43]万元；实际采购[x 205460.49]万元，货物类[a 91229.58]万元、工程类[b 36535.06]万元、服务类[c 77695.85]万元（不含PPP项目）。与预算相比节约[d 22496.96]万元，节约率[s 9.87]%。`,
    claims: `
      sum m = ma mb mc #W
      sum x = a b c
      change -d = x m
      share s = d m`,
  },
  {
    id: 'n3-city-procurement-2013',
    source: {
      province: '（原页未示）',
      issuer: '某市财政局（网页未载市名）',
      title: '2013年第一季度全市政府采购情况',
      year: 2013,
      url: 'https://muncard.com/govop/show/20130423102437-963483-00-000.html',
    },
    note: '全市节约额差 0.01 万元，在取整范围内',
    tags: ['procurement', 'saving', 'two-levels', 'within-rounding'],
    text: `2013年一季度，全市政府采购预算[m 16368.51]万元，实际采购金额[x 14993.34]万元，节约资金[d 1375.18]万元，节约率[s 8.40]%；公开招标[a 10243.85]万元，占实际采购金额的[sa 68.32]%。其中市本级预算[n 2434.80]万元，实际采购金额[y 2170.10]万元，节约资金[e 264.70]万元，节约率[q 10.87]%；公开招标[b 1580.62]万元，占市本级实际采购金额的[sb 72.84]%。`,
    claims: `
      change -d = x m #W
      share s = d m
      share sa = a x
      change -e = y n
      share q = e n
      share sb = b y`,
  },
  {
    id: 'n3-fj-mingxi',
    source: {
      province: '福建',
      issuer: '明溪县农业农村局、明溪县财政局',
      title: '关于拨付2019年扶贫资金的函',
      year: 2019,
      url: 'http://www.fjmx.gov.cn/zwgk/fp/gggs_6961/201908/t20190821_1327345.htm',
    },
    tags: ['funds', 'including'],
    text: `明溪县拨付2019年扶贫资金[t 2600]万元，一是鲤城区对口帮扶资金[a 1200]万元，二是县级财政扶贫资金[b 1400]万元（含地方政府债券资金500万元）。资金按贫困人口规模、脱贫指标、项目储备和筹备情况分配到各乡（镇）。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'n3-ha-fengqiu',
    source: {
      province: '河南',
      issuer: '封丘县财政局',
      title: '封丘县扶贫资金分配情况公告公示',
      year: 2018,
      url: 'http://m.hvsu.cn/zdlyxxgk/czzj/qt/1544753217945.html',
    },
    tags: ['funds', 'six-decimals'],
    text: `封丘县本次公示的统筹整合涉农资金（专项扶贫资金）来源有四：1.新增地方政府专项债券项目资金[a 2069.985898]万元；2.农村公路建设项目省补助切块资金[b 24.444082]万元；3.农村危房改造中央和省级补助资金（第二批）[c 1.8]万元；4.县级盘活资金[e 5.675918]万元。合计[t 2101.905898]万元。`,
    claims: `
      sum t = a b c e`,
  },
  {
    id: 'n3-yn-chuxiong',
    source: {
      province: '云南',
      issuer: '楚雄州财政局',
      title: '州财政局提前下达2021年中央财政专项扶贫资金4.13亿元',
      year: 2021,
      url: 'http://czj.cxz.gov.cn/info/1096/4924.htm',
    },
    tags: ['funds', 'two-breakdowns'],
    text: `楚雄州提前下达2021年中央财政专项扶贫资金[t 4.13]亿元。按用途分，扶贫发展[a 3.82]亿元、少数民族发展[b 0.29]亿元、国有贫困林场[c 0.02]亿元；按去向分，7个摘帽贫困县[e 2.75]亿元、3个非贫困县[f 1.38]亿元。`,
    claims: `
      sum t = a b c
      sum t = e f`,
  },
  {
    id: 'n3-ah-anqing',
    source: {
      province: '安徽',
      issuer: '安庆市财政局（安庆新闻网报道）',
      title: '2021年安庆全市一般公共预算支出483亿元',
      year: 2021,
      url: 'http://fx.zhangbeibao.com/chanjing/2022/0119/29607.html',
    },
    tags: ['year', 'share', 'rates-without-base'],
    text: `安庆市2021年一般公共预算收入156.1亿元，较上年增长10.2%，其中地方税收收入114.6亿元，增长9.9%。一般公共预算支出[x 483]亿元，其中民生支出[a 411.6]亿元，占[s 85.2]%，连续3年在85%以上；科学技术、文化旅游体育与传媒、农林水支出分别增长12.1%、9.9%、8.9%。`,
    claims: `
      share s = a x`,
  },
  {
    id: 'n3-district-may',
    source: {
      province: '（原页未示）',
      issuer: '某区财政局（网页未载区名）',
      title: '1—5月财政预算执行情况',
      year: null,
      url: 'http://www.46840.cn/zwgk/qzfxxgkml/czxx/czyszhqk/5ee87f05f99d65030061fc65.html',
    },
    tags: ['month', 'departments', 'share'],
    text: `1—5月全区一般公共预算收入[t 56033]万元，完成年初预算的45.5%。国税部门[a 22891]万元，地税部门[b 28659]万元，财政部门[c 4483]万元，三部门中财政部门一家下降，降幅47.13%。一般公共预算支出[x 98240]万元，民生支出[y 80242]万元，占支出的[s 81.68]%。`,
    claims: `
      sum t = a b c
      share s = y x`,
  },
  {
    id: 'n3-sc-rangtang',
    source: {
      province: '四川',
      issuer: '壤塘县财政局（报道）',
      title: '“十三五”以来财政收支情况',
      year: 2020,
      url: 'http://gogojz.com/?p=1727',
    },
    tags: ['several-years', 'averages', 'no-relation'],
    text: `“十三五”时期，壤塘县一般公共预算收入由2015年的2007万元升至2020年的2468万元，年均增长4.22%；上级补助收入由99229万元升至181398万元，年均增长12.82%；一般公共预算支出由104879万元升至191716万元，年均增长12.82%。五年支出总量比“十二五”增加337454万元，增长71.83%。`,
    claims: ``,
  },
  {
    id: 'n3-sc-daying-debt',
    source: {
      province: '四川',
      issuer: '大英县财政局',
      title: '2019年地方政府债务限额调整情况表',
      year: 2019,
      url: 'https://dyxrmt.cn/article-57207-19.html',
    },
    note: '原表单位印作亿元，按数额应为万元，这里写万元',
    tags: ['debt', 'limits'],
    text: `大英县2019年地方政府债务限额[t 502,325]万元，一般债务[a 229,079]万元、专项债务[b 273,246]万元。当年新增限额[n 42,866]万元，一般债务[n1 3,666]万元、专项债务[n2 39,200]万元，全部留在本级。`,
    claims: `
      sum t = a b
      sum n = n1 n2`,
  },
];
