import type { Written } from '../types';

/** Governments: published figures with one slip of ours. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'n5-xj-karamay-base',
    source: {
      province: '新疆',
      issuer: '克拉玛依市克拉玛依区财政局',
      title: '克拉玛依区2020年转移支付情况说明',
      year: 2020,
    },
    altered: true,
    note: '降幅以本年数为分母（原为 29.8）',
    tags: ['transfers', 'this-year-base'],
    text: `2020年本区专项转移支付收入年初预告[t 2.12]亿元，较上年执行数[p 3.02]亿元减少[d 0.9]亿元，下降[r 42.5]%；税收返还收入0.75亿元，与上年相同。`,
    claims: `
      change -d = t p
      rate -r = t p #X`,
  },
  {
    id: 'n5-xj-karamay-repeated',
    source: {
      province: '新疆',
      issuer: '克拉玛依市克拉玛依区财政局',
      title: '克拉玛依区2020年转移支付情况说明',
      year: 2019,
    },
    altered: true,
    note: '后文复述的 2019 年数两位颠倒（应为 10.72）',
    tags: ['transfers', 'repeated', 'transposed'],
    text: `一、2019年情况。2019年一般公共预算转移支付补助收入[t 10.72]亿元，其中税收返还[a 0.75]亿元、一般性转移支付[b 6.95]亿元、专项转移支付[c 3.02]亿元。
二、2020年情况。2020年预计收入[v 9.42]亿元，上年一次性收入不再安排，故[w 低于]2019年一般公共预算转移支付补助收入的[u 10.27]亿元。`,
    claims: `
      sum t = a b c
      rep u = t #X
      dir w< = v u`,
  },
  {
    id: 'n5-nm-haibowan-unit',
    source: {
      province: '内蒙古',
      issuer: '乌海市海勃湾区财政局',
      title: '关于2017年度乌海市海勃湾区本级对下级转移支付情况说明',
      year: 2017,
    },
    altered: true,
    note: '总数单位误为元（应为万元），与各项之和、占比都不合',
    tags: ['transfers', 'unit-slip'],
    text: `2017年区本级安排千里山镇税收返还和各类转移支付支出[t 505]元，其中：税收返还[a 17]万元，一般性转移支付[b 168]万元，专项转移支付[c 320]万元，专项占全部支出的[s 63.4]%。`,
    claims: `
      sum t = a b c #X
      share s = c t #X`,
  },
  {
    id: 'n5-gd-suixi-digit',
    source: {
      province: '广东',
      issuer: '遂溪县财政局',
      title: '遂溪县2016年度财政预算转移支付情况说明',
      year: 2016,
    },
    altered: true,
    note: '所得税基数返还少一位（原为 280）',
    tags: ['transfers', 'digit-lost'],
    text: `我县2016年公共预算上级补助收入预计[t 260358]万元。其中返还性收入[a 7315]万元（增值税和消费税返还[a1 490]万元，所得税基数返还[a2 28]万元，其他税收返还[a3 6545]万元），占上级补助收入的[s 2.8]%；一般性转移支付收入[b 212134]万元；专项转移支付收入[c 40909]万元。`,
    claims: `
      sum t = a b c
      sum a = a1 a2 a3 #X
      share s = a t`,
  },
  {
    id: 'n5-hb-wuhan-digit',
    source: {
      province: '湖北',
      issuer: '武汉市人民政府',
      title: '武汉市人民政府关于2022年度国有资产管理情况的综合报告',
      year: 2022,
    },
    altered: true,
    note: '负债总额错一位（原为 20,087.86）',
    tags: ['assets', 'digit'],
    text: `企业国有资产情况。2022年全市98户国有企业资产总额[t 28,394.83]亿元，负债总额[a 22,087.86]亿元，所有者权益总额[b 8,306.97]亿元，三项指标均增长9%以上。市文资办出资企业12户，资产总额[u 165.4]亿元，负债总额[c 107.22]亿元，所有者权益总额[e 58.18]亿元。`,
    claims: `
      sum t = a b #X
      sum u = c e`,
  },
  {
    id: 'n5-hb-wuhan-count',
    source: {
      province: '湖北',
      issuer: '武汉市人民政府',
      title: '武汉市人民政府关于2023年度国有资产管理情况的综合报告',
      year: 2023,
    },
    altered: true,
    note: '区属企业户数两位颠倒（原为 79）',
    tags: ['assets', 'counts', 'transposed'],
    text: `截至2023年末，武汉市共有国有企业[n 97]户，其中市政府国资委出资企业[n1 9]户、市文资办出资企业[n2 9]户、区属国有企业[n3 97]户。市政府国资委出资企业资产总额[t 19,046.87]亿元，扣除负债[a 13,697.44]亿元，所有者权益[b 5,349.43]亿元。`,
    claims: `
      counts n = n1 n2 n3 #X
      roll b = t -a`,
  },
  {
    id: 'n5-cq-assets-level',
    source: {
      province: '重庆',
      issuer: '重庆市人民政府',
      title: '重庆市人民政府关于2023年度行政事业性国有资产管理情况的专项报告',
      year: 2023,
    },
    altered: true,
    note: '事业单位资产两位颠倒（原为 1631.6），与合计及负债、净资产都不合',
    tags: ['assets', 'transposed', 'nested'],
    text: `市级行政事业性资产总额[t 1983.8]亿元，其中负债总额[l 341.8]亿元，净资产总额[n 1642]亿元。分单位性质：行政单位资产[t1 352.2]亿元，负债[l1 104.4]亿元，净资产[n1 247.8]亿元；事业单位资产[t2 1613.6]亿元，负债[l2 237.4]亿元，净资产[n2 1394.2]亿元。`,
    claims: `
      sum t = l n
      sum t1 = l1 n1
      sum t2 = l2 n2 #X
      sum t = t1 t2 #X
      sum l = l1 l2
      sum n = n1 n2`,
  },
  {
    id: 'n5-cq-enterprises-inverse',
    source: {
      province: '重庆',
      issuer: '重庆市人民政府',
      title: '重庆市人民政府关于2021年度国有资产管理情况的综合报告',
      year: 2021,
    },
    altered: true,
    note: '资产负债率写成所有者权益的比例（原为 57.1）',
    tags: ['assets', 'liability-ratio', 'rest-share'],
    text: `截至2021年底，全市国有企业（不含金融企业）资产总额[t 61803.3]亿元，负债总额[a 35268.7]亿元，资产负债率[s 42.9]%，与上年基本持平。`,
    claims: `
      share s = a t #X`,
  },
  {
    id: 'n5-hl-daxinganling-digit',
    source: {
      province: '黑龙江',
      issuer: '大兴安岭地区行署财政局（东北网报道）',
      title: '一季度财政收支完成情况',
      year: 2013,
    },
    altered: true,
    note: '漠河县收入少一位（原为 10002）',
    tags: ['quarter', 'digit-lost'],
    text: `一季度县级地方公共财政预算收入[t 24725]万元：加格达奇区[a 9305]万元，增长43.5%；呼玛县[b 2016]万元，增长15.5%；塔河县[c 3402]万元，增长11.8%；漠河县[e 1002]万元，增长43.6%。连同地本级[f 7234]万元，全区地方收入[u 31959]万元。`,
    claims: `
      sum t = a b c e #X
      sum u = t f`,
  },
  {
    id: 'n5-gs-transposed',
    source: {
      province: '甘肃',
      issuer: '甘肃省统计局（报道）',
      title: '2012年全省财政收支预算完成情况',
      year: 2012,
    },
    altered: true,
    note: '市县支出两位颠倒（原为 1645.2）',
    tags: ['year', 'transposed'],
    text: `支出方面，2012年全省财政支出[x 2063.44]亿元，比上年增加[d 272.2]亿元，增长[r 15.2]%。其中省级支出[a 418.24]亿元，市县支出[b 1654.2]亿元。`,
    claims: `
      rate r = x ^d
      sum x = a b #X`,
  },
  {
    id: 'n5-he-haigang-rest',
    source: {
      province: '河北',
      issuer: '秦皇岛市海港区财政局',
      title: '海港区财政局上半年政府采购节约资金情况',
      year: 2016,
    },
    altered: true,
    note: '节约率写成支用的比例（原为 4.1）',
    tags: ['procurement', 'rest-share'],
    text: `今年上半年，我区认真贯彻政府采购法，扩大采购规模。共实施政府采购[x 6846.02]万元，比预算[m 7136.74]万元节约资金[d 290.72]万元，节约率为[s 95.9]%，取得了良好的社会效益和经济效益。`,
    claims: `
      change -d = x m
      share s = d m #X`,
  },
  {
    id: 'n5-city-procurement-base',
    source: {
      province: '（原页未示）',
      issuer: '某市财政局（网页未载市名）',
      title: '我市2017年本级政府采购情况',
      year: 2017,
    },
    altered: true,
    note: '服务类节约额误抄（应为 10393.58），三类之和不等于总额；各类节约额由预算与实际相减',
    tags: ['procurement', 'saving', 'causes', 'triangle'],
    text: `市本级全年节约采购资金[d 22496.96]万元，其中货物类节约[da 6696.79]万元，工程类节约[db 5406.60]万元，服务类节约[dc 10339.58]万元。服务类采购预算[m 88089.43]万元，实际采购[x 77695.85]万元。`,
    claims: `
      causes -d = -da -db -dc #X
      change -dc = x m #X`,
  },
  {
    id: 'n5-city-procurement-share',
    source: {
      province: '（原页未示）',
      issuer: '某市财政局（网页未载市名）',
      title: '2013年第一季度全市政府采购情况',
      year: 2013,
    },
    altered: true,
    note: '公开招标占比误以预算为分母（原为 68.32）',
    tags: ['procurement', 'wrong-base'],
    text: `第一季度，全市执行政府采购预算16368.51万元，实际采购金额[x 14993.34]万元。采购方式以公开招标为主，公开招标[a 10243.85]万元，占实际采购金额的[s 62.58]%。市本级实际采购[y 2170.10]万元，公开招标[b 1580.62]万元，占[q 72.84]%。`,
    claims: `
      share s = a x #X
      share q = b y`,
  },
  {
    id: 'n5-fj-mingxi-double',
    source: {
      province: '福建',
      issuer: '明溪县农业农村局、明溪县财政局',
      title: '关于拨付2019年扶贫资金的函',
      year: 2019,
    },
    altered: true,
    note: '总额把已含在县级资金里的债券 500 万元又加了一次（原为 2600）',
    tags: ['funds', 'counted-twice'],
    text: `一、资金来源。本次共安排扶贫资金[t 3100]万元，其中：鲤城区对口帮扶资金[a 1200]万元，县级财政扶贫资金[b 1400]万元（含地方政府债券资金500万元）。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 'n5-ha-fengqiu-unit',
    source: {
      province: '河南',
      issuer: '封丘县财政局',
      title: '封丘县扶贫资金分配情况公告公示',
      year: 2018,
    },
    altered: true,
    note: '危房改造资金单位误为亿元（应为万元）',
    tags: ['funds', 'unit-slip'],
    text: `本批资金合计[t 2101.905898]万元，来源为新增专项债券[a 2069.985898]万元、农村公路省补助切块[b 24.444082]万元、农村危房改造中央和省级补助[c 1.8]亿元、县级盘活资金[e 5.675918]万元，根据项目准备情况和种植养殖季节分批分配。`,
    claims: `
      sum t = a b c e #X`,
  },
  {
    id: 'n5-yn-chuxiong-digit',
    source: {
      province: '云南',
      issuer: '楚雄州财政局',
      title: '州财政局提前下达2021年中央财政专项扶贫资金4.13亿元',
      year: 2021,
    },
    altered: true,
    note: '非贫困县资金两位颠倒（原为 1.38）',
    tags: ['funds', 'transposed'],
    text: `目前，资金已全部下达到县：7个摘帽贫困县[a 2.75]亿元，占[sa 66.6]%，3个非贫困县[b 1.83]亿元，两类县合计[t 4.13]亿元。`,
    claims: `
      share sa = a t
      sum t = a b #X`,
  },
  {
    id: 'n5-ah-anqing-rest',
    source: {
      province: '安徽',
      issuer: '安庆市财政局（安庆新闻网报道）',
      title: '2021年安庆全市一般公共预算支出483亿元',
      year: 2021,
    },
    altered: true,
    note: '民生占比写成其余支出的比例（原为 85.2）；税收占比由两数算得',
    tags: ['share', 'rest-share'],
    text: `全市一般公共预算支出[x 483]亿元，其中民生支出[a 411.6]亿元，占财政支出的[s 14.8]%。一般公共预算收入[t 156.1]亿元，其中税收收入[b 114.6]亿元，占[q 73.4]%。`,
    claims: `
      share s = a x #X
      share q = b t`,
  },
  {
    id: 'n5-sc-daying-transposed',
    source: {
      province: '四川',
      issuer: '大英县财政局',
      title: '2019年地方政府债务限额调整情况表',
      year: 2019,
    },
    altered: true,
    note: '专项债务限额两位颠倒（原为 273,246）；2018年末数由限额与新增相减',
    tags: ['debt', 'transposed', 'roll'],
    text: `2019年末大英县政府债务限额[t 502,325]万元，其中一般债务限额[a 229,079]万元、专项债务限额[b 237,246]万元；上年末限额[o 459,459]万元，当年新增[n 42,866]万元。`,
    claims: `
      sum t = a b #X
      roll t = o n`,
  },
  {
    id: 'n5-district-transposed',
    source: {
      province: '（原页未示）',
      issuer: '某区财政局（网页未载区名）',
      title: '1—5月财政预算执行情况',
      year: null,
    },
    altered: true,
    note: '地税部门收入首两位颠倒（原为 28659），三部门之和与占比都不合',
    tags: ['month', 'transposed', 'shares'],
    text: `前5个月全区一般公共预算收入[t 56033]万元。分部门：国税[a 22891]万元，占[sa 40.9]%；地税[b 82659]万元，占[sb 51.1]%；财政[c 4483]万元，占[sc 8.0]%。`,
    claims: `
      sum t = a b c #X
      share sa = a t
      share sb = b t #X
      share sc = c t
      shares sc = sa sb sc`,
  },
];
