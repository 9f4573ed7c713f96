import type { Written } from '../types';

/** Provinces, cities, counties, towns and societies south of the Huai: published figures in our own words. */
export const SOUTH: readonly Written[] = [
  {
    id: 'd1-ah-shouxian-text',
    source: {
      province: '安徽',
      issuer: '寿县司法局',
      title: '2022年“三公”经费预算情况',
      year: 2022,
      url: 'https://www.shouxian.gov.cn/public/118322806/1258999741.html',
    },
    tags: ['nested', 'causes', 'budget-to-budget'],
    text: `预算比上年少[d 49]万元、降[r 38.28]%，寿县司法局2022年“三公”经费预算由此定为[t 79]万元：（一）出国（境）费[a 0]万元，与2021年预算一致；（二）接待费[c 4]万元，少[dc 4]万元，降[rc 50]%；（三）公务用车购置及运行费[b 75]万元，少[db 45]万元，降[rb 37.5]%，其中运行费[b1 50]万元（少[d1 10]万元，降[r1 16.67]%），购置费[b2 25]万元（少[d2 35]万元，降[r2 58.33]%），拟购执法执勤用车2辆。`,
    claims: `
      rate -r = t ^-d
      sum t = a c b
      rate -rc = c ^-dc
      rate -rb = b ^-db
      sum b = b1 b2
      rate -r1 = b1 ^-d1
      rate -r2 = b2 ^-d2
      causes -d = -dc -db
      causes -db = -d1 -d2`,
  },
  {
    id: 'd1-ah-tangxi-score',
    source: {
      province: '安徽',
      issuer: '池州市贵池区棠溪镇人民政府',
      title: '委托业务项目支出绩效自评表（2022年度）',
      year: 2022,
    },
    note: '指标表的三级指标分值；产出指标六项分值合计与一级指标的分值一致',
    tags: ['performance', 'scores', 'counts'],
    text: `产出指标[n 50]分，分六项：数量[n1 8]分、合格率[n2 8]分、合规性[n3 8]分、及时性[n4 8]分、项目总成本[n5 8]分、单项业务成本[n6 10]分。效益指标[k 30]分，分三项：市场公平[k1 10]分、成本控制[k2 10]分、制度落实[k3 10]分。`,
    claims: `
      counts n = n1 n2 n3 n4 n5 n6
      counts k = k1 k2 k3`,
  },
  {
    id: 'd1-cq-qingxi-balance',
    source: {
      province: '重庆',
      issuer: '重庆市涪陵区清溪镇人民政府',
      title: '2023年财政收支决算说明',
      year: 2023,
      url: 'http://fl.gov.cn/jz/qxz/zwgk_46948/fdzdgknr_46950/ysjsjz/jsgk/bjjs/202408/t20240813_13497599.html',
    },
    tags: ['long-sum', 'nested', 'dash-list'],
    text: `清溪镇2023年一般公共预算收入[a 4402]万元，上级转移支付[b 1884]万元（一般性[b1 1478]万元，含均衡性[c1 166]万元、基本财力保障奖补[c2 968]万元、结算补助[c3 132]万元、其他[c4 212]万元；专项[b2 406]万元），上年结转[e 60]万元，基金调入[g 103]万元，收入合计[i 6449]万元。支出合计[o 6449]万元：
——一般公共服务[o1 1650]万元；
——文化旅游体育与传媒[o2 84]万元；
——社会保障和就业[o3 744]万元；
——卫生健康[o4 135]万元；
——节能环保[o5 185]万元；
——城乡社区[o6 193]万元；
——农林水[o7 1094]万元；
——住房改革[o8 226]万元；
——资源勘探信息[o9 1378]万元；
——国防[p1 3]万元；
——专项上解[p2 83]万元；
——结转下年[p3 674]万元。`,
    claims: `
      sum b = b1 b2
      sum b1 = c1 c2 c3 c4
      sum i = a b e g
      sum o = o1 o2 o3 o4 o5 o6 o7 o8 o9 p1 p2 p3`,
  },
  {
    id: 'd1-cq-qingxi-threepublic',
    source: {
      province: '重庆',
      issuer: '重庆市涪陵区清溪镇人民政府',
      title: '2024年一般公共预算“三公”经费支出预算说明',
      year: 2024,
      url: 'http://fl.gov.cn/jz/qxz/zwgk_46948/fdzdgknr_46950/ysjsjz/ysgk/bjys/202402/t20240220_12937599.html',
    },
    tags: ['single-part', 'zeros', 'budget-to-budget'],
    text: `2024年“三公”经费预算[t 14.01]万元：出国（境）费[a 0]万元，公务用车运行维护费[b 14.01]万元，公务接待费[c 0]万元。与2023年预算相比多[d 2.01]万元，增长[r 16.75]%，全部出自用车运行维护费。`,
    claims: `
      sum t = a b c
      rate r = t ^d`,
  },
  {
    id: 'd1-gd-foshan',
    source: {
      province: '广东',
      issuer: '佛山市慈善会',
      title: '2012—2015年善款收支情况（报道）',
      year: 2015,
      url: 'http://zgzyz.org.cn/content/2016-04/07/content_12388995.htm',
    },
    tags: ['long-sum', 'several-years'],
    text: `2012年1月至2015年12月，佛山市慈善会总收入[t 7705.01]万元，即募集善款[a 7128.13]万元与利息[b 576.88]万元。募集善款来自扶贫济困日[a1 3467.19]万元，助医助困等项目[a2 1842.76]万元，救灾[a3 1679.96]万元，省总会返拨[a4 32.72]万元，专项扶持[a5 10]万元，其他定向捐款[a6 95.5]万元。四年支出6259.60万元，“扶贫济困日”占大头。`,
    claims: `
      sum t = a b
      sum a = a1 a2 a3 a4 a5 a6`,
  },
  {
    id: 'd1-gd-shanwei',
    source: {
      province: '广东',
      issuer: '汕尾市财政局',
      title: '2018年市级财政决算草案的报告',
      year: 2018,
      url: 'https://www.shanwei.gov.cn:443/shanwei/swzdly/sgjf/czyjs/szfjs/ndjsbg/content/post_444920.html',
    },
    tags: ['long-sum', 'adjusted-budget-without-figure'],
    text: `汕尾市级2018年收入决算[a 129748]万元，为调整预算的100.66%，增收[d 12423]万元，增长[r 10.59]%；支出决算[x 480691]万元，增支[e 8807]万元，增长[s 1.87]%。收入总计[i 968113]万元，除收入决算外，上级补助[b 428905]万元，下级上解[c 4409]万元，置换债券上年结余[g 320]万元，上年结转结余[h 41407]万元，调入资金[j 348606]万元，国债转贷上年结余[k 11]万元，调入稳定调节基金[l 14707]万元。`,
    claims: `
      rate r = a ^d
      rate s = x ^e
      sum i = a b c g h j k l`,
  },
  {
    id: 'd2-gz-huangping-same-basis',
    source: {
      province: '贵州',
      issuer: '黄平县财政局',
      title: '黄平县2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'https://gcs66.com/document_detail/113456.html',
    },
    note: '同口径的增收额与收入额推出 16.97%，公布为 14.6%',
    tags: ['same-basis', 'published-slip', 'two-bases'],
    text: `2022年黄平县一般公共预算收入按自然口径为[a 28,583]万元，增收[d 2,798]万元、增长[r 10.85]%；按同口径为[b 30,161]万元，增收[e 4,376]万元、增长[s 14.6]%。`,
    claims: `
      rate r = a ^d
      rate s = b ^e #X`,
  },
  {
    id: 'd2-hb-echeng',
    source: {
      province: '湖北',
      issuer: '鄂州市鄂城区财政局',
      title: '2022年一般公共预算“三公”经费决算执行情况说明',
      year: 2022,
      url: 'https://www.echeng.gov.cn/ecqxxgk/xxgkml/czgk1/bmyjs/202312/t20231212_599416.html',
    },
    note: '公布的增加额 275.76 只含三公三项（取整有出入），与两年“合计”之差 192.91 不合；“合计”含会议费、培训费',
    tags: ['published-slip', 'two-years', 'causes', 'near-sum'],
    text: `鄂城区2022年决算合计[t 1000.86]万元：出国（境）[a 0]万元、车辆购置[b 399.25]万元、车辆运行[c 472.38]万元、接待[e 43.77]万元、会议[g 34.10]万元、培训[h 51.37]万元。2021年决算合计[p 807.95]万元：出国（境）[pa 0]万元、车辆购置[pb 272.53]万元、车辆运行[pc 327.67]万元、接待[pe 39.43]万元、会议[pg 121.61]万元、培训[ph 46.71]万元。2022年比上年增加[d 275.76]万元：车辆购置增加[db 126.72]万元，车辆运行增加[dc 144.71]万元，接待增加[de 4.34]万元，会议减少[dg 87.51]万元，培训增加[dh 4.66]万元。`,
    claims: `
      sum t = a b c e g h #W
      sum p = pa pb pc pe pg ph
      change d = t p #X
      change db = b pb
      change dc = c pc
      change de = e pe
      change -dg = g pg
      change dh = h ph
      causes d = db dc de -dg dh #X`,
  },
  {
    id: 'd2-hn-nanxian',
    source: {
      province: '湖南',
      issuer: '南县政协办公室',
      title: '部门整体支出及项目支出绩效评价报告',
      year: 2021,
      url: 'http://www.hnnxzx.com/a/webbase/div-css/2022/0415/1230.html',
    },
    tags: ['equal-figures', 'two-changes'],
    text: `南县政协2021年收入[t 792.22]万元，比上年多[d 189.25]万元，增[r 31.39]%，其中财政拨款收入[a 792.22]万元，比上年多[da 209.28]万元，增[ra 35.9]%。支出[o 799.12]万元：人员经费[b 434.89]万元，公用经费[c 77.4]万元，项目支出[e 286.83]万元。`,
    claims: `
      rate r = t ^d
      sum t = a
      rate ra = a ^da
      sum o = b c e`,
  },
  {
    id: 'd2-jx-rectify',
    source: {
      province: '江西',
      issuer: '江西省审计厅',
      title: '关于2021年度省级预算执行和其他财政收支审计查出问题整改情况的报告（报道）',
      year: 2021,
    },
    tags: ['counts', 'share', 'no-base'],
    text: `报告反映问题[n 1263]个，到2022年10月中旬已整改[a 1153]个，整改率[s 91.29]%。提前下达2022年转移支付项目64个、672.8亿元，占预计规模的77.6%；3个项目开工，4个项目推进，1个项目完工。`,
    claims: `
      share s = a n`,
  },
  {
    id: 'd2-sc-liangshan',
    source: {
      province: '四川',
      issuer: '凉山州财政局',
      title: '2022年州本级“三公”经费决算情况说明',
      year: 2022,
      url: 'https://www.lsz.gov.cn/ztzl/rdzt/lszyjsgk/zbjyjs/zbjjs/202309/t20230922_2558545.html',
    },
    tags: ['near-sum', 'near-causes', 'thousands'],
    text: `2022年凉山州州本级“三公”支出[t 8,237.23]万元，比年初预算增加[d 1317.14]万元。因公出国（境）[a 0]万元，和年初预算持平；公务用车[b 7,634.75]万元（购置[b1 2,337.35]万元，运行维护[b2 5,297.40]万元），比年初预算增加[db 1833.7]万元；公务接待[c 602.47]万元，比年初预算减少[dc 516.57]万元。`,
    claims: `
      sum t = a b c #W
      sum b = b1 b2
      causes d = db -dc #W`,
  },
  {
    id: 'd2-sc-mianzhu-order',
    source: {
      province: '四川',
      issuer: '绵竹市财政局',
      title: '2025年市本级部门“三公”经费预算汇总说明',
      year: 2025,
      url: 'https://www.mz.gov.cn/gk/zfxxgk/fdzdnr/ysjs/bmys/2025nfjbmysxxgk/mzfbjsgjbczb/1620432.htm',
    },
    tags: ['reversed-order', 'rank'],
    text: `三项预算中，数额[w1 最大]的是公务用车费[c 1687]万元，[w2 最小]的是出国（境）费[a 40]万元，居中的是接待费[b 242]万元；合计[t 1969]万元[w3 低于]上年的[p 2190]万元。`,
    claims: `
      rank w1> = c a b
      rank w2< = a c b
      sum t = c a b
      dir w3< = t p`,
  },
  {
    id: 'd2-sh-changxing-total',
    source: {
      province: '上海',
      issuer: '上海市崇明区长兴镇人民政府',
      title: '2022年财政预算执行情况和2023年财政预算（草案）',
      year: 2022,
      url: 'https://www.shcm.gov.cn/govxxgk/cxz/2023-02-24/f3b18c94-a86b-41a4-a044-7a0a2b529772.html',
    },
    tags: ['levels', 'carried-over', 'causes'],
    text: `财政总收入[t 203541.54]万元，比上年[p 238960.28]万元减少[d 35418.74]万元，下降[r 14.82]%。其中一般转移支付[a 180500.00]万元，减少[da 44500.00]万元；专项转移支付[b 23041.54]万元，比上年[pb 13960.28]万元增加[db 9081.26]万元，上升[rb 65.05]%，含一般公共预算[b1 18723.36]万元、政府性基金[b2 4318.18]万元。连同上年结转[c 4424.15]万元，可使用资金[i 207965.69]万元。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b
      change db = b pb
      rate rb = b pb
      sum b = b1 b2
      causes -d = -da db
      sum i = t c`,
  },
  {
    id: 'd2-zj-daishan-income',
    source: {
      province: '浙江',
      issuer: '岱山县慈善总会',
      title: '2021年慈善资金收支执行情况和2022年收支预算安排',
      year: 2021,
      url: 'http://zsdscs.com/zonghuigongbao/3135.html',
    },
    tags: ['long-sum', 'brackets', 'part-of-part'],
    text: `岱山县慈善总会全年收入[t 1362.70]万元：“慈善一日捐”[a 220.85]万元；定向捐赠[b 357.15]万元；乡镇分会募集[c 132.34]万元；上级资助[e 188.01]万元；日常捐赠[f 148.68]万元；增值净收入[g 105.67]万元；银台基金会注入[h 80]万元；县财政资助[j 130]万元（100万元为结对扶贫专款）。`,
    claims: `
      sum t = a b c e f g h j`,
  },
  {
    id: 'd2-zj-kaihua',
    source: {
      province: '浙江',
      issuer: '开化县审计局',
      title: '政府投资项目价款结算备案结果公告',
      year: 2025,
    },
    tags: ['reduction-rate'],
    text: `2025年上半年，开化县备案项目562个，送审造价[p 73681]万元，审定[t 67085]万元，净核减[d 6596]万元，核减率[s 8.95]%。`,
    claims: `
      change -d = t p
      share s = d p`,
  },
  {
    id: 'd2-zj-qujiang-table',
    source: {
      province: '浙江',
      issuer: '衢州市衢江区财政局',
      title: '2016年一般公共预算“三公”经费决算说明',
      year: 2016,
      url: 'http://hongxinbengye.com/html/sgjf201708t20170809_652713.html',
    },
    note: '表中 2016 年购置费 37 万元、运行费 959 万元推不出 −47.95% 与 −24.98%（文字为 38 与 958 万元，可推出）',
    tags: ['table', 'published-slip', 'several-years'],
    text: `2016年与2015年决算对比（万元）
年度　合计　出国　接待　用车　购置　运行
2015年　[p@万元 2840]　[pa@万元 90]　[pb@万元 1400]　[pc@万元 1350]　[p1@万元 73]　[p2@万元 1277]
2016年　[t@万元 2364]　[a@万元 12]　[b@万元 1356]　[c@万元 996]　[c1@万元 37]　[c2@万元 959]
增减%　[r@% -16.77]　[ra@% -86.62]　[rb@% -3.14]　[rc@% -26.24]　[r1@% -47.95]　[r2@% -24.98]`,
    claims: `
      sum p = pa pb pc
      sum pc = p1 p2
      sum t = a b c
      sum c = c1 c2
      rate r = t p #W
      rate ra = a pa #W
      rate rb = b pb
      rate rc = c pc #W
      rate r1 = c1 p1 #X
      rate r2 = c2 p2 #X`,
  },
  {
    id: 'd2-zj-zhoushan',
    source: {
      province: '浙江',
      issuer: '舟山市审计局',
      title: '2015年审计核减工程项目投资情况（报道）',
      year: 2015,
    },
    note: '核减率以送审额为分母，送审额没有印出',
    tags: ['no-base', 'counts'],
    text: `2015年舟山市完成政府投资审计[n 1087]项：竣工决算[n1 69]项，投资34.82亿元，核减0.60亿元；跟踪审计、专项调查等[n2 14]项；工程结算[n3 1004]个，审定70.23亿元，净核减7.33亿元，平均核减率9.45%。`,
    claims: `
      counts n = n1 n2 n3`,
  },
];
