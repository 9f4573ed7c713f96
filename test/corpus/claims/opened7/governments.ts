import type { Written } from '../types';

/** Reports of governments on budgets, debts, funds and assets: figures as published, sentences ours. */
export const GOVERNMENTS: readonly Written[] = [
  {
    id: 'g2-cn-procure-2021',
    source: {
      province: '中央',
      issuer: '财政部国库司',
      title: '2021年全国政府采购简要情况（转载）',
      year: 2021,
      url: 'https://www.antpedia.com/news/14/n-2997414.html',
    },
    note: '降幅印成 1.6%，按印出的两数为 1.5%',
    tags: ['procurement', 'nation', 'published-slip'],
    text: `2021年全国政府采购规模为[t 36,399]亿元，较上年减少[d 571.6]亿元，下降[r 1.6]%。货物、工程、服务政府采购规模分别为[a 9,399.2]亿元、[b 16,961.2]亿元和[c 10,038.6]亿元，占比为[sa 25.8]%、[sb 46.6]%和[sc 27.6]%。政府集中采购、部门集中采购、分散采购规模分别为[e 9,744.3]亿元、[f 3,528.3]亿元和[g 23,126.4]亿元，占[se 26.8]%、[sf 9.7]%和[sg 63.5]%。授予中小企业合同金额为[h 25,797.2]亿元，占全国政府采购规模的[sh 70.9]%；授予小微企业合同金额[k 13,968.1]亿元，占授予中小企业合同金额的[sk 54.1]%。`,
    claims: `
      rate -r = t ^-d #X
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      sum t = e f g
      share se = e t
      share sf = f t
      share sg = g t
      shares sg = se sf sg
      share sh = h t
      share sk = k h`,
  },
  {
    id: 'g3-xj-changji',
    source: {
      province: '新疆',
      issuer: '昌吉市财政局',
      title: '关于2022年昌吉市财政预算执行情况及2023年财政预算（草案）的报告',
      year: 2022,
      url: 'http://cjs.cj.gov.cn/yjsgk/2023ndysjsgjbgk/916387.htm',
    },
    tags: ['government', 'nested', 'list'],
    text: `（一）年初预算安排情况。2022年昌吉市安排地方财政预算收入[m 760459]万元，其中：一般公共预算收入[m1 482065]万元，政府性基金预算收入[m2 234200]万元，国有资本经营预算收入[m3 811]万元，社会保险基金预算收入[m4 43383]万元。
（二）执行情况。一般公共预算收入完成[t 802143]万元，其中：1.地方一般公共预算收入[a 404633]万元，同比下降0.29%（税收收入[a1 199744]万元、政府非税收入[a2 204889]万元）；2.上级补助收入[b 294842]万元（返还性收入[b1 6544]万元、一般性转移支付收入[b2 256585]万元、专项转移支付收入[b3 31713]万元）；3.调入资金[c 176]万元；4.地方政府一般债务转贷收入[e 58100]万元；5.上年结余收入[f 44392]万元。`,
    claims: `
      sum m = m1 m2 m3 m4
      sum t = a b c e f
      sum a = a1 a2
      sum b = b1 b2 b3`,
  },
  {
    id: 'g3-cq-bishan',
    source: {
      province: '重庆',
      issuer: '重庆市璧山区人民政府',
      title: '重庆市璧山区2022年区本级决算草案报告',
      year: 2022,
      url: 'http://www.bishan.gov.cn/zwgk_241/fdzdgknr/ysjs/qzfbmyjsqk/bsqjsbg/202309/t20230913_12333244_wap.html',
    },
    tags: ['government', 'adjusted', 'rates-without-base'],
    text: `年初批准的一般公共预算收入为[m 76.68]亿元，其中本级收入[m1 48.09]亿元，转移性收入[m2 28.59]亿元；支出总计[o 76.68]亿元，其中本级支出[o1 65.37]亿元，转移性支出[o2 11.31]亿元。预算调整中收支各调增[u 9]亿元，收支为[n 85.68]亿元。
区本级收入实际完成[t 85.99]亿元：税收收入[a 14.59]亿元，下降42.5%；非税收入[b 23.56]亿元，增长19%；上级转移支付补助[c 24.69]亿元，增长27.1%；动用预算稳定调节基金[e 0.83]亿元；镇街上解[f 4.92]亿元；债务转贷收入[g 10.99]亿元；基金调入[h 1.17]亿元；上年结转[j 5.24]亿元。`,
    claims: `
      sum m = m1 m2
      sum o = o1 o2
      roll n = m u
      sum t = a b c e f g h j`,
  },
  {
    id: 'g3-zj-haishu',
    source: {
      province: '浙江',
      issuer: '宁波市海曙区财政局',
      title: '关于海曙区2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'http://www.haishu.gov.cn/art/2023/2/17/art_1229511806_4182067.html',
    },
    tags: ['government', 'roll', 'balance'],
    text: `海曙区2022年完成一般公共预算收入[a 1170566]万元，完成预算的100.2%，负增长9.7%。上级转移支付收入[b 470000]万元，调入资金[c 405475]万元，动用预算稳定调节基金[e 18289]万元，上解支出[f 667700]万元，加上年结转[j 141486]万元，可用资金[t 1538116]万元。一般公共预算支出[x 1383524]万元，完成预算的102.1%；结转下年[q 74592]万元，安排预算稳定调节基金[y 80000]万元。收支相抵，保持平衡。`,
    claims: `
      roll t = a b c e -f j
      roll q = t -x -y`,
  },
  {
    id: 'g3-zj-district',
    source: {
      province: '浙江',
      issuer: '（杭州某区财政局，网页未载区名）',
      title: '2022年财政决算情况',
      year: 2022,
    },
    note: '收支两个合计与各项之和差 0.002，在取整范围内；区间转移支付等以万元印出',
    tags: ['government', 'mixed-units', 'balance', 'execution'],
    text: `2022年一般公共预算收入[a 214.65]亿元，为调整预期[m 214.64]亿元的[e 100]%。一般公共预算支出[x 167.75]亿元，其中区级支出[x1 132.42]亿元，为调整预算[mx 135]亿元的[ex 98.1]%，省市转移支付支出[x2 35.33]亿元。按现行体制结算，一般公共预算收入加上税收返还[b 1.73]亿元、上级补助[c 38.08]亿元、新增一般债券[f 2]亿元、再融资一般债券[g 4.70]亿元、调入资金[h 780]万元、上年专项结转[j 12.67]亿元、动用预算稳定调节基金[k 4.74]亿元，收入合计[t 278.65]亿元。`,
    claims: `
      exec e = a m
      exec ex = x1 mx
      sum x = x1 x2
      sum t = a b c f g h j k #W`,
  },
  {
    id: 'g3-yn-dayao-april',
    source: {
      province: '云南',
      issuer: '大姚县财政局',
      title: '2024年4月财政收支完成情况',
      year: 2024,
      url: 'http://dayao.gov.cn/info/egovinfo/1007/overt_centent/dyx009-/2024-0516001.htm',
    },
    tags: ['government', 'execution', 'causes'],
    text: `截至4月，大姚县一般公共预算收入累计完成[t 24627]万元，为年初预算[m 60999]万元的[e 40.4]%，比上年减收[d 1070]万元，下降[r 4.2]%。其中：税收收入[a 8103]万元，增收[da 1284]万元，增长[ra 18.8]%；非税收入[b 16524]万元，减收[db 2354]万元，下降[rb 12.5]%。一般公共预算支出累计完成[x 107752]万元，为预算[mx 257288]万元的[ex 41.9]%，减支[dx 9240]万元，下降[rx 7.9]%。政府性基金预算收入累计完成[g 2236]万元，完成年初预算[mg 25200]万元的[eg 8.9]%，增收[dg 367]万元，增长[rg 19.6]%；支出[h 5308]万元，完成年初预算[mh 24710]万元的[eh 21.5]%，减支[dh 27580]万元，下降[rh 83.9]%。`,
    claims: `
      exec e = t m
      rate -r = t ^-d
      sum t = a b
      rate ra = a ^da
      rate -rb = b ^-db
      causes -d = da -db
      exec ex = x mx
      rate -rx = x ^-dx
      exec eg = g mg
      rate rg = g ^dg
      exec eh = h mh
      rate -rh = h ^-dh`,
  },
  {
    id: 'g3-sn-tongchuan',
    source: {
      province: '陕西',
      issuer: '铜川市新区财政局',
      title: '2024年3月财政收支执行情况',
      year: 2024,
      url: 'http://www.tcxq.gov.cn/resources/site/11/html/xqzfxxgk/fdzdgknr/czxx/czszjzw/202404/841864.html',
    },
    tags: ['government', 'rates-without-base', 'share'],
    text: `截至3月底，铜川新区地方一般预算收入累计完成[t 8736]万元，完成年初预算的27.39%，同比增长11.91%，其中税收收入累计完成[a 8039]万元，税收占比[s 92.02]%。一般公共预算支出累计完成32664万元，完成年初预算的23.47%，同比增长4.33%。`,
    claims: `
      share s = a t`,
  },
  {
    id: 'g3-gd-guangzhou',
    source: {
      province: '广东',
      issuer: '广州市财政局',
      title: '2024年1—4月财政收支情况',
      year: 2024,
      url: 'https://czj.gz.gov.cn/zzzs/zdlyxxgk/content/post_9663016.html',
    },
    tags: ['government', 'rates-without-base'],
    text: `1—4月，广州市一般公共预算收入[t 700.4]亿元，增长1.9%。其中：市本级收入[a 341.5]亿元，下降0.7%；区级收入[b 358.9]亿元，增长4.4%。全市一般公共预算支出[x 1025.5]亿元，完成年初预算36.7%，快于序时进度3.4个百分点，下降4%。其中：市本级支出[c 417.7]亿元，增长0.3%；区级支出[e 607.8]亿元，下降6.7%。`,
    claims: `
      sum t = a b
      sum x = c e`,
  },
  {
    id: 'g3-hn-changde-may',
    source: {
      province: '湖南',
      issuer: '常德市财政局',
      title: '1—5月财政收支情况',
      year: null,
      url: 'https://czj.changde.gov.cn/zwgk//public/6617354/8259416.html',
    },
    note: '几个增幅与两处增减之和在取整范围内',
    tags: ['government', 'mixed-units', 'causes', 'within-rounding'],
    text: `元至5月，常德市累计完成一般公共预算收入[t 126.05]亿元，同比增加[d 2.25]亿元，增长[r 1.82]%。其中：地方财政收入[a 80.18]亿元，增加[da 2.79]亿元，增长[ra 3.6]%；上划中央收入[b 37.78]亿元，减少[db 0.46]亿元，负增长[rb 1.21]%；上划省级收入[c 8.09]亿元，减少[dc 766]万元，负增长[rc 0.94]%。
累计完成一般公共预算支出[x 227.53]亿元，增加[dx 19.54]亿元，增长[rx 9.39]%。其中：市本级[e 44.11]亿元，增加[de 4.37]亿元，增长[re 11.01]%；市辖区[f 49.5]亿元，增加[df 4.71]亿元，增长[rf 10.52]%；省直管县[g 133.92]亿元，增加[dg 10.45]亿元，增长[rg 8.47]%。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      rate ra = a ^da
      rate -rb = b ^-db #W
      rate -rc = c ^-dc
      causes d = da -db -dc #W
      rate rx = x ^dx
      sum x = e f g
      rate re = e ^de #W
      rate rf = f ^df
      rate rg = g ^dg #W
      causes dx = de df dg #W`,
  },
  {
    id: 'g3-fj-quanzhou',
    source: {
      province: '福建',
      issuer: '泉州市财政局（泉州晚报报道）',
      title: '2023年一季度财政收入情况',
      year: 2023,
    },
    tags: ['government', 'points-without-base'],
    text: `一季度，泉州市一般公共预算总收入[t 312.74]亿元，增收[d 34.96]亿元、增长[r 12.6]%，高于年度目标增幅5.6个百分点，完成年度预算的31.7%、超序时进度6.7个百分点；地方一般公共预算收入[a 193.29]亿元，增收[da 29.04]亿元、增长[ra 17.7]%，高于年度目标增幅12.1个百分点，完成年度预算的34.7%。所有县（市、区）财政收入全面实现增收。`,
    claims: `
      rate r = t ^d
      rate ra = a ^da`,
  },
  {
    id: 'g3-tj-half-year',
    source: {
      province: '天津',
      issuer: '天津市财政局',
      title: '2024年上半年财政收支情况',
      year: 2024,
      url: 'https://cz.tj.gov.cn/zwgk_53713/zfxxgk/fdzdgknr_x/tjxx/202408/t20240801_6689272.html',
    },
    tags: ['government', 'rates-without-base', 'not-complete'],
    text: `上半年，天津市一般公共预算收入[t 1144.4]亿元，同比增长6.3%。其中：地方税收收入[a 865.4]亿元，同比增长2.8%；非税收入[b 279]亿元，同比增长18.8%。一般公共预算支出1532.7亿元，同比增长16.2%，主要支出科目为：社会保障和就业支出314.5亿元，增长22.3%；卫生健康支出86.8亿元，增长6.1%；交通运输支出41.3亿元，增长17.4%。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'g3-cq-banan-june',
    source: {
      province: '重庆',
      issuer: '重庆市巴南区财政局',
      title: '2021年1—6月财政收支情况',
      year: 2021,
      url: 'http://cqbn.gov.cn/zwgk_252/fdzdgknr/czyjs/qtczgkxx/202107/t20210727_9511455_wap.html',
    },
    tags: ['government', 'share', 'ranks-not-printed'],
    text: `截至6月，巴南区一般公共预算收入累计完成[t 316580]万元，增长17.2%，其中：税收收入[a 238998]万元，增长9.7%；非税收入[b 77582]万元，增长48.1%。收入增幅在中心城区排位第五，税收增幅排位第八。一般公共预算支出累计完成[x 397641]万元，增长0.7%，其中民生支出[y 257215]万元，占一般公共预算支出的[s 64.7]%。政府性基金支出197944万元，国有资本经营支出180万元。`,
    claims: `
      sum t = a b
      share s = y x`,
  },
  {
    id: 'g3-sx-jincheng-debt',
    source: {
      province: '山西',
      issuer: '晋城市城区财政局',
      title: '2022年地方政府债务情况说明',
      year: 2022,
      url: 'http://xxgk.jccq.gov.cn/qzf/cqczj/fdzdgknr/czyjsly/zfjs/202309/t20230913_1853341.shtml',
    },
    tags: ['debt', 'mixed-units', 'nested'],
    text: `截至2022年底，晋城城区地方政府债务余额[t 19.2316]亿元，与核定限额一致，其中一般债务余额[a 6.6116]亿元，专项债务余额[b 12.62]亿元。一般债务用于道路建设[a1 5.1]亿元、学校建设[a2 5506]万元、生态环境保护[a3 2294]万元、公共事业建设[a4 7200]万元、水利建设[a5 16]万元、世行贷款[a6 100]万元。专项债务用于棚户区改造[b1 8.85]亿元、北石店工业园[b2 0.5]亿元、老旧小区改造[b3 0.5]亿元、南村工业园[b4 0.65]亿元、南村幼儿园[b5 0.12]亿元、第二人民医院[b6 2]亿元。2022年一般债务付息[g 2326]万元，专项债券付息[h 3745]万元，总计[i 6071]万元，没有还本。`,
    claims: `
      sum t = a b
      sum a = a1 a2 a3 a4 a5 a6
      sum b = b1 b2 b3 b4 b5 b6
      sum i = g h`,
  },
  {
    id: 'g3-zj-xiaoshan-debt',
    source: {
      province: '浙江',
      issuer: '杭州市萧山区财政局',
      title: '2022年地方政府债务情况',
      year: 2022,
      url: 'https://www.xiaoshan.gov.cn/art/2023/8/9/art_1229292672_59091591.html',
    },
    tags: ['debt', 'nested', 'direction'],
    text: `1.举借规模。2022年萧山区地方政府债务限额[l 592.24]亿元，其中一般债务限额[l1 206.6]亿元、专项债务限额[l2 385.64]亿元。当年转贷地方政府债券[b 108.7]亿元：新增债券[b1 46.4]亿元（一般债券[c1 19]亿元、专项债券[c2 27.4]亿元），再融资债券[b2 62.3]亿元（一般债券[d1 23.7]亿元、专项债券[d2 38.6]亿元）。
2.余额结构。年末债务余额[t 592.23]亿元，其中一般债务[t1 206.6]亿元、专项债务[t2 385.63]亿元，均未超过限额。
3.还本付息。债务还本支出[h 78.32]亿元，其中一般债务[h1 24.37]亿元、专项债务[h2 53.95]亿元；债务付息支出[i 19.65]亿元，其中一般债务[i1 6.56]亿元、专项债务[i2 13.09]亿元。`,
    claims: `
      sum l = l1 l2
      sum b = b1 b2
      sum b1 = c1 c2
      sum b2 = d1 d2
      sum t = t1 t2
      sum h = h1 h2
      sum i = i1 i2`,
  },
  {
    id: 'g3-gx-county-debt',
    source: {
      province: '广西',
      issuer: '（广西某县财政局，网页未载县名）',
      title: '截至2021年末新增政府债券存续期内信息公开',
      year: 2021,
    },
    tags: ['debt', 'list'],
    text: `2021年度核定本县地方政府债务限额[l 202400]万元，其中一般债务[l1 70700]万元，专项债务[l2 131700]万元；年底债务余额[t 198736]万元，其中一般债务[t1 68569]万元，专项债务[t2 130167]万元。当年转贷政府债券[b 34138]万元，即新增一般债券[b1 2734]万元、新增专项债券[b2 13300]万元、再融资一般债券[b3 4950]万元、再融资专项债券[b4 13154]万元。还本付息共计[h 26887.0359]万元：一般债券还本[h1 5500]万元，专项债券还本[h2 14615]万元，一般债券付息[h3 2494.1115]万元，专项债券付息[h4 4277.9244]万元。`,
    claims: `
      sum l = l1 l2
      sum t = t1 t2
      sum b = b1 b2 b3 b4
      sum h = h1 h2 h3 h4`,
  },
  {
    id: 'g3-he-lincheng',
    source: {
      province: '河北',
      issuer: '临城县交通运输局',
      title: '2021年度财政衔接资金统筹整合使用道路建设项目绩效自评报告',
      year: 2021,
    },
    tags: ['project', 'performance', 'two-totals'],
    text: `临城县2021年道路建设项目分三批实施：一批批复投资[a 3374.3]万元（建筑工程[a1 3292]万元），二批批复投资[b 2069.51]万元（建筑工程[b1 1975.775]万元），三批批复投资[c 778.59]万元（建筑工程[c1 757.44]万元），合计批复总投资[t 6222.4]万元（建筑工程[t1 6025.215]万元）。一批涉及8个乡镇49个村，建设道路311520平方米、小桥2座；二批覆盖25个村，并在58个村庄安装路灯1510盏；三批涉及5个乡镇11个村。`,
    claims: `
      sum t = a b c
      sum t1 = a1 b1 c1`,
  },
  {
    id: 'g3-ha-xiping',
    source: {
      province: '河南',
      issuer: '西平县民族宗教局',
      title: '2022年财政衔接推进乡村振兴补助资金项目绩效监控总结报告',
      year: 2022,
      url: 'http://xiping.gov.cn/portal/zwgk/gsgg/webinfo/2022/08/1661645417488589.htm',
    },
    tags: ['project', 'performance', 'mixed-units', 'repeated'],
    text: `（一）项目资金到位情况。蔡寨村养殖业基地建设项目总投资[t 39.2696]万元，其中中央财政衔接资金[a 39]万元，自筹资金[b 2696]元，已全部到位。项目实施后预计年收租金2万元，带动2437口回汉群众受益。
（二）项目资金执行情况。项目资金共[t2 39.2696]万元，项目目前未实施，资金未使用。`,
    claims: `
      sum t = a b
      rep t2 = t`,
  },
  {
    id: 'g3-hb-shayang',
    source: {
      province: '湖北',
      issuer: '沙洋县财政局',
      title: '关于沙洋县2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'https://www.shayang.gov.cn/art/2022/12/29/art_18517_948119.html',
    },
    tags: ['government', 'estimate'],
    text: `2022年，沙洋县一般公共预算收入预计完成81000万元，占调整预算的100%，同比下降6.8%。县级一般公共预算收入预计完成[a 64000]万元，占调整预算的100%，同比下降16.7%，其中：税收收入[a1 34000]万元、非税收入[a2 30000]万元。加上转移性收入[b 486923]万元，收入总计[t 550923]万元。`,
    claims: `
      sum a = a1 a2
      sum t = a b`,
  },
  {
    id: 'g3-hi-half-year',
    source: {
      province: '海南',
      issuer: '海南省财政厅（海南日报刊载）',
      title: '2021年上半年地方一般公共预算收支情况',
      year: 2021,
      url: 'http://news.hndaily.cn/html/2021-07/23/content_58464_13672244.htm',
    },
    tags: ['government', 'share', 'no-base'],
    text: `上半年海南省地方一般公共预算收入479.89亿元，同比增长45.8%，完成年初预算的57.1%，其中税收收入增长66.4%，占收入的比重为80.5%。地方一般公共预算支出[x 949.49]亿元，同比增长12.9%，其中民生支出[y 666.1]亿元，占支出的[s 70.2]%。`,
    claims: `
      share s = y x`,
  },
  {
    id: 'g3-cn-assets-2017',
    source: {
      province: '中央',
      issuer: '国务院',
      title: '2017年度国有资产管理情况的综合报告（报道）',
      year: 2017,
      url: 'https://www.cnss.com.cn/html/currentevents/20181024/318699.html',
    },
    tags: ['assets', 'nation', 'no-balance'],
    text: `2017年，全国国有企业资产总额[t 183.5]万亿元，其中中央国有企业[a 76.2]万亿元，地方国有企业[b 107.3]万亿元；负债总额[u 118.5]万亿元，其中中央[c 51.9]万亿元，地方[e 66.6]万亿元；中央国有企业资产负债率[s 68.1]%，地方国有企业[r 62]%。全国行政事业单位资产总额[f 30.0]万亿元，其中行政单位[f1 8.9]万亿元，事业单位[f2 21.1]万亿元；负债总额[g 9.5]万亿元，净资产[h 20.5]万亿元。`,
    claims: `
      sum t = a b
      sum u = c e
      share s = c a
      share r = e b
      sum f = f1 f2
      roll h = f -g`,
  },
  {
    id: 'g3-cn-social-2013',
    source: {
      province: '中央',
      issuer: '财政部、人力资源和社会保障部、国家卫生计生委',
      title: '2013年全国社会保险基金决算（报道）',
      year: 2013,
      url: 'http://finance.hebei.com.cn/system/2014/10/17/014144487.shtml',
    },
    tags: ['insurance', 'nation', 'roll'],
    text: `2013年，全国社会保险基金总收入[i 35994]亿元，比上年增长15%；总支出[x 28744]亿元，比上年增长20%；本年收支结余[q 7250]亿元，年末滚存结余44884亿元。其中企业职工基本养老保险基金收入[i1 20790]亿元，完成预算的111%；支出[x1 16699]亿元，完成预算的101%；本年收支结余[q1 4091]亿元，年末滚存结余26900亿元。`,
    claims: `
      roll q = i -x
      roll q1 = i1 -x1`,
  },
  {
    id: 'g3-cn-debt-november',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2022年11月地方政府债券发行和债务余额情况（报道）',
      year: 2022,
    },
    tags: ['debt', 'nation', 'two-breakdowns'],
    text: `2022年11月，全国发行新增地方债[a 491]亿元，其中一般债券[a1 36]亿元、专项债券[a2 455]亿元；前11个月，全国发行新增地方债[b 47468]亿元，其中一般债券[b1 7182]亿元、专项债券[b2 40286]亿元。截至11月末，全国地方政府债务余额[t 350364]亿元，其中一般债务[t1 143841]亿元，专项债务[t2 206523]亿元；政府债券[u1 348741]亿元，非政府债券形式存量政府债务[u2 1623]亿元。`,
    claims: `
      sum a = a1 a2
      sum b = b1 b2
      sum t = t1 t2
      sum t = u1 u2`,
  },
  {
    id: 'g3-cn-nutrition',
    source: {
      province: '中央',
      issuer: '财政部（人民日报报道）',
      title: '2014年农村义务教育学生营养改善计划专项资金',
      year: 2014,
      url: 'https://e-chinaedu.cn/html/edunews/2014/yaowen_0812/40956.shtml',
    },
    tags: ['funds', 'nation', 'education'],
    text: `近期，中央财政下达2014年农村义务教育学生营养改善计划专项资金[t 162]亿元，比2013年增加[d 5]亿元，增长[r 3.2]%。资金用于两个方面：集中连片特困地区国家试点补助资金[a 130]亿元，地方试点中央奖补资金[b 32]亿元。2011年至2014年，中央财政累计安排462.3亿元。`,
    claims: `
      rate r = t ^d
      sum t = a b`,
  },
];
