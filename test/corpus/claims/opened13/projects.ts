import type { Written } from '../types';

/** Published: works, grants, self-evaluations, procurement and trading of public resources. */
export const PROJECTS: readonly Written[] = [
  {
    id: 'w3-sd-procure',
    source: {
      province: '山东',
      issuer: '山东省财政厅（经济参考报报道）',
      title: '2013年上半年政府采购统计',
      year: 2013,
      url: 'http://jjckb.xinhuanet.com/2013-08/15/content_461760.htm',
    },
    tags: ['procurement', 'rate'],
    text: `2013年上半年，山东省政府采购完成额[t 520.47]亿元，比上年同期增加[d 107.51]亿元，增长[r 26]%。省本级完成[a 50.07]亿元，比上年同期增加[da 37.15]亿元，增长[ra 287.5]%，原因是国省道养护等计划提前进行。全省节约资金70.11亿元，节约率11.9%。`,
    claims: `
      rate r = t ^d
      rate ra = a ^da`,
  },
  {
    id: 'w3-gx-baise',
    source: {
      province: '广西',
      issuer: '百色市财政局（中国政府采购报报道）',
      title: '百色市今年首季政府采购规模超10亿元',
      year: null,
      url: 'http://www.jyghongfeng.com/articles/8431',
    },
    tags: ['procurement', 'mixed-units', 'rounding'],
    text: `一季度，百色市实际采购金额[t 9.14]亿元，比上年同期增长45.06%，节约资金[d 1.01]亿元。市本级采购预算[ma 1.68]亿元，实际采购[a 1.48]亿元，节约资金[da 2052.23]万元，节约率[ra 12.19]%；县（区）采购预算[mb 8.47]亿元，实际采购[b 7.66]亿元，节约资金[db 0.81]亿元，节约率[rb 9.55]%。工程类实际采购[g 7.09]亿元，占实际总采购金额的[sg 77.59]%。`,
    claims: `
      sum t = a b
      causes -d = -da -db #W
      change -da = a ma #W
      share ra = da ma #W
      change -db = b mb
      share rb = db mb #W
      share sg = g t #W`,
  },
  {
    id: 'w3-fj-water',
    source: {
      province: '福建',
      issuer: '福建省水利厅',
      title: '2018年1-9月全省水利建设情况',
      year: 2018,
      url: 'http://slt.fujian.gov.cn/ztzl/jkzdslgcjs/gzdt_31552/201810/t20181011_4534706.htm',
    },
    tags: ['works', 'plan'],
    text: `据各地上报，2018年1—9月全省累计完成水利投资[t 327.74]亿元，占年度计划[m 400]亿元的[e 81.93]%，其中重大项目[a 247.34]亿元，面上项目[b 80.40]亿元。五个投资工程包全年计划[n 42.50]亿元，到9月底完成[x 41.02]亿元，完成率[f 96.53]%。当月新开工项目21个，建成7个。`,
    claims: `
      exec e = t m #T
      sum t = a b
      exec f = x n #W`,
  },
  {
    id: 'w3-fj-putian',
    source: {
      province: '福建',
      issuer: '莆田市水利局（报道）',
      title: '莆田市五大重点水利工程完成投资过亿元',
      year: null,
      url: 'http://m.ssbofei.com/news/content/1205275.html',
    },
    tags: ['works', 'respectively', 'share-of-project'],
    text: `前三季度，莆田市五大重点水利工程共完成投资[t 13929.3]万元，占年度计划[m 19223.3]万元的[e 72.46]%。木兰溪下游防洪二期完成[a 3173]万元，占年度任务[ma 6000]万元的[ea 52.88]%，开工以来累计[ca 10062]万元，占总投资[wa 18600]万元的[sa 54.10]%。澄峰围垦完成[b 3237]万元，累计[cb 8592]万元，占总投资[wb 17550]万元的[sb 48.96]%。金钟水利枢纽完成[c 2061]万元，占年度任务[mc 2800]万元的[ec 73.61]%。东圳灌区骨干二期完成[f 1063.3]万元，九仙溪二级、四级电站分别完成[g 1585]万元和[h 2810]万元。`,
    claims: `
      exec e = t m
      exec ea = a ma
      share sa = ca wa
      share sb = cb wb
      exec ec = c mc
      sum t = a b c f g h`,
  },
  {
    id: 'w3-ha-water',
    source: {
      province: '河南',
      issuer: '河南省水利厅（报道）',
      title: '2012年度第一批农村饮水安全建设任务完成情况',
      year: 2012,
      url: 'http://jizihe.com/page/2012/0411/21051300.shtml',
    },
    tags: ['works', 'sources', 'counts'],
    text: `截至12月12日，第一批任务共完成投资[t 27.9255]亿元，资金来源为中央[a 19.7348]亿元、省级配套[b 4.5332]亿元、市县配套[c 1.428]亿元、群众自筹或折资[e 2.2295]亿元。解决饮水安全的农村居民[n 506.91]万人，其中氟超标[n1 162.5536]万人、砷超标[n2 0.1803]万人、苦咸水[n3 204.485]万人、污染水[n4 63.8592]万人、缺水[n5 47.5466]万人、其他水质问题[n6 28.2853]万人。建设工程[k 1817]处：新建规模水厂[k1 334]处，单村工程[k2 836]处，管网延伸[k3 647]处。`,
    claims: `
      sum t = a b c e
      counts n = n1 n2 n3 n4 n5 n6
      counts k = k1 k2 k3`,
  },
  {
    id: 'w3-cn-mwr',
    source: {
      province: '中央',
      issuer: '水利部',
      title: '中央水利建设投资统计月报（2017年10月）',
      year: 2017,
      url: 'http://big5.mwr.gov.cn:82/gate/big5/www.mwr.gov.cn/zzsc/tjgb/zysljstztjyb/201710/files/basic-html/page3.html',
    },
    tags: ['works', 'central-local'],
    text: `重大水利工程已完成年度中央投资计划[t 746.4]亿元，投资完成率62.4%；中央投资[a 447.5]亿元，完成率74.6%，地方投资[b 298.9]亿元，完成率50.1%。水利发展资金地方已分解[u 625.7]亿元，包括灾后薄弱环节[u1 207.6]亿元、小型水库[u2 10.1]亿元、重点县综合整治[u3 22.1]亿元、监控能力[u4 6.1]亿元、农田水利[u5 218.0]亿元、水土保持[u6 25.6]亿元和河湖连通等[u7 136.2]亿元。资金已拨付项目单位[v 738.1]亿元，中央到位[va 620.7]亿元，地方到位[vb 117.4]亿元；累计完成[x 438.9]亿元，中央[xa 354.5]亿元，地方[xb 84.4]亿元。`,
    claims: `
      sum t = a b
      sum u = u1 u2 u3 u4 u5 u6 u7
      sum v = va vb
      sum x = xa xb`,
  },
  {
    id: 'w3-cn-poverty',
    source: {
      province: '中央',
      issuer: '国务院扶贫开发领导小组办公室（人民日报报道）',
      title: '中央财政扶贫项目资金支出超790亿元',
      year: 2020,
      url: 'http://www.xiagudao.com/politics/2020-04/30/c_1125925410.htm',
    },
    tags: ['since-february', 'rate', 'counts'],
    text: `截至2020年4月10日，扶贫项目资金支出[t 790.58]亿元，比2月底增加[d 520.37]亿元，增长[r 192.58]%。扶贫项目开工[n 28.11]万个，增加[dn 17.51]万个，增长[rn 165.19]%。外出务工贫困劳动力[p 2353]万人，增加[dp 1251]万人，增长[rp 113.52]%。`,
    claims: `
      rate r = t ^d
      rate rn = n ^dn
      rate rp = p ^dp`,
  },
  {
    id: 'w3-js-wujin',
    source: {
      province: '江苏',
      issuer: '常州市武进区财政局',
      title: '武进财政积极推进村级公益事业“一事一议”奖补试点',
      year: 2010,
      url: 'https://czj.changzhou.gov.cn/html/czfb/2010/OJPCNLOE_1124/8384.html',
    },
    tags: ['grants', 'counts', 'approximate'],
    text: `2010年武进区10个镇48个行政村参与试点，审定奖补项目[n 19]个，小型水利[n1 7]个，村级道路[n2 11]个，村民健身广场[n3 1]个。项目总投资867万元，财政基本奖补资金[m 348]万元，市财政[m1 262]万元，区财政[m2 86]万元，约占投资总额的40%。`,
    claims: `
      counts n = n1 n2 n3
      sum m = m1 m2`,
  },
  {
    id: 'w3-ah-xuanzhou',
    source: {
      province: '安徽',
      issuer: '宣城市宣州区住房和城乡建设局（由内容推断）',
      title: '2023年农村危房改造转移支付绩效自评报告',
      year: 2023,
      url: 'http://m.6lm99.com/OpennessContent/show/3073299.html',
    },
    tags: ['self-evaluation', 'batches', 'completion'],
    text: `（一）资金下达。2023年共下达补助资金[t 246.2]万元，其中中央[a 226.7]万元、省级[b 19.5]万元。分批次看，2022年12月提前下达[c 57.5]万元（中央[c1 38]万元、省级[c2 19.5]万元），2023年8月下达[e 188.7]万元。（二）产出。计划任务[m 53]户，实际完成农村危房改造[x 129]户，完工率[f 243]%。区财政局分2批次把141.8万元打卡发放到户。`,
    claims: `
      sum t = a b
      sum c = c1 c2
      sum t = c e
      exec f = x m`,
  },
  {
    id: 'w3-ah-wuwei',
    source: {
      province: '安徽',
      issuer: '无为市住房和城乡建设局（襄安镇转载）',
      title: '无为市危房改造转移支付2022年度绩效自评报告',
      year: 2022,
      url: 'https://www.ww.gov.cn/openness/grassroots/6603971/38480580.html',
    },
    note: '网页自身有误：115 户的任务完成 264 户，超任务 129.6%，印作 43%',
    tags: ['self-evaluation', 'published-slip', 'inverted'],
    text: `2022年初农村危房改造资金预算安排300.7万元，计划补助[m 115]户。按照应改尽改的要求，全年实际改造[x 264]户，超任务[r 43]%，发放补助资金278.8万元。公示时间不少于7天。`,
    claims: `rate r = x m #X`,
  },
  {
    id: 'w3-nx-tongxin',
    source: {
      province: '宁夏',
      issuer: '同心县人力资源和社会保障局（宁夏财经网报道）',
      title: '同心县就业创业工作情况',
      year: 2018,
      url: 'http://www.ningxiacaijing.cn/shixianyuanqu/shixianyuanqujiaodian/2018-11-05/37046.html',
    },
    tags: ['targets', 'people', 'completion'],
    text: `截至目前，同心县创造新岗位[a 1374]个，完成全年目标[ma 1200]人的[ea 114]%；农村劳动力转移就业[b 7.67]万人，占全年任务[mb 6.9]万人的[eb 111.2]%，工资性收入[c 8.01]亿元，占目标任务[mc 6.9]亿元的[ec 116.1]%。城镇新增就业[f 2093]人，占目标[mf 1200]人的[ef 174]%；就业困难人员就业[g 151]人，占目标[mg 125]人的[eg 121]%；失业人员再就业[h 1082]人，占目标[mh 900]人的[eh 120]%。全民创业带动就业[k 2540]人，完成目标[mk 2300]人的[ek 110]%。`,
    claims: `
      exec ea = a ma #T
      exec eb = b mb
      exec ec = c mc
      exec ef = f mf
      exec eg = g mg
      exec eh = h mh
      exec ek = k mk`,
  },
  {
    id: 'w3-he-langfang',
    source: {
      province: '河北',
      issuer: '廊坊市食品工程学校',
      title: '2019年度办公宿舍楼、食堂及餐厅暖通改造经费项目支出绩效自评表',
      year: 2019,
      url: 'http://www.lfsp.cn/newsinfo/1158053.html',
    },
    tags: ['self-evaluation', 'points', 'execution'],
    text: `暖通改造经费由廊坊市发改委主管，2019年全年预算[m 43.2]万元，全年执行[x 37.24]万元，执行率[e 86]%。预算执行指标满分[f 10]分，扣[k 1]分，得[g 9]分；偏差原因是3%尾款未付，且最高限价低于预算。完工率、验收合格率、及时率均为100%。`,
    claims: `
      exec e = x m
      roll g = f -k`,
  },
  {
    id: 'w3-yn-baoshan',
    source: {
      province: '云南',
      issuer: '保山市公共资源交易中心（由内容推断）',
      title: '2020年8月全市公共资源交易情况',
      year: 2020,
      url: 'https://baoshan.gov.cn/info/4363/2978664.htm',
    },
    tags: ['trading', 'two-breakdowns', 'counts'],
    text: `8月全市共完成交易[n 114]项，金额[t 101132.92]万元，节约资金[s 2784.26]万元，增价[z 87.67]万元。市级中心[n1 49]项、[t1 55327.81]万元，节约[s1 528.43]万元，增价[z1 3.78]万元；县（区）级中心[n2 65]项、[t2 45805.11]万元，节约[s2 2255.83]万元，增价[z2 83.89]万元。按类别分，工程建设[m1 52]项，中标[u1 73169.31]万元；政府采购[m2 36]项，成交[u2 6358.45]万元；土地、矿业权、罚没财物和国有产权[m3 26]项，成交[u3 21605.16]万元。`,
    claims: `
      counts n = n1 n2
      sum t = t1 t2
      causes -s = -s1 -s2
      causes z = z1 z2
      counts n = m1 m2 m3
      sum t = u1 u2 u3`,
  },
  {
    id: 'w3-sd-taian',
    source: {
      province: '山东',
      issuer: '泰安市发展和改革委员会（泰安日报报道）',
      title: '三季度全市公共资源交易项目个数和总额环比双增长',
      year: 2021,
      url: 'http://newstaian.cn/taishanrenwen/10251',
    },
    note: '报道自身有误：四类项目相加为 855 个，印作 856 个；四类金额相加比总额多 0.1 亿元，在舍入之内',
    tags: ['trading', 'published-slip', 'shares'],
    text: `2021年三季度，泰安市完成公共资源交易项目[n 856]个，比二季度增长1.8%：政府采购类[n1 456]个，占[p1 53]%；工程建设类[n2 314]个，占[p2 37]%；资源类[n3 57]个，占[p3 7]%；国有产权类[n4 28]个，占[p4 3]%。交易总额[t 142.3]亿元：工程建设类[a 94.7]亿元，占[sa 67]%；资源类[b 26.7]亿元，占[sb 19]%；政府采购类[c 11.6]亿元，占[sc 8]%；国有产权类[e 9.4]亿元，占[se 6]%。`,
    claims: `
      counts n = n1 n2 n3 n4 #X
      share p1 = n1 n
      share p2 = n2 n
      share p3 = n3 n
      share p4 = n4 n
      shares p4 = p1 p2 p3 p4
      sum t = a b c e #W
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t #T
      shares se = sa sb sc se`,
  },
];
