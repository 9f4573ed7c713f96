import type { Written } from '../types';

/** Provinces, cities, counties, towns and societies south of the Huai: published figures in our own words. */
export const SOUTH: readonly Written[] = [
  {
    id: 'd1-ah-shouxian-table',
    source: {
      province: '安徽',
      issuer: '寿县司法局',
      title: '2022年“三公”经费预算情况',
      year: 2022,
      url: 'https://www.shouxian.gov.cn/public/118322806/1258999741.html',
    },
    note: '表与文字把购置费和运行费的数对换（表为 50 与 25，文字为 25 与 50）：同一数的两处说法不合',
    tags: ['table', 'published-slip', 'repeated'],
    text: `单位：万元
“三公”经费合计 [t@万元 79]
因公出国（境）费 [a@万元 0]
公务用车购置及运行费小计 [b@万元 75]
公务用车购置费 [b1@万元 50]
公务用车运行费 [b2@万元 25]
公务接待费 [c@万元 4]
说明：公务用车购置及运行费预算[g 75]万元，含公务用车运行费[g2 50]万元、公务用车购置费[g1 25]万元。`,
    claims: `
      sum t = a b c
      sum b = b1 b2
      rep g = b
      sum g = g2 g1
      rep g2 = b2 #X
      rep g1 = b1 #X`,
  },
  {
    id: 'd1-ah-tangxi-project',
    source: {
      province: '安徽',
      issuer: '池州市贵池区棠溪镇人民政府',
      title: '委托业务项目支出绩效自评表（2022年度）',
      year: 2022,
    },
    note: '30 万元印成整数，三项之和在取整范围内与 89.97 相合',
    tags: ['performance', 'coarse-rounding'],
    text: `棠溪镇委托业务项目申请预算[m 90]万元：编制基建预算[m1 30]万元、工程审计[m2 30]万元、设计规划测绘[m3 30]万元。实际完成[x 89.97]万元，依次为[x1 30]万元、[x2 30]万元、[x3 29.99]万元。委托业务项目不少于50个，报告合格率100%。`,
    claims: `
      sum m = m1 m2 m3
      sum x = x1 x2 x3 #W`,
  },
  {
    id: 'd1-cq-qingxi-fund',
    source: {
      province: '重庆',
      issuer: '重庆市涪陵区清溪镇人民政府',
      title: '2023年财政收支决算说明',
      year: 2023,
      url: 'http://fl.gov.cn/jz/qxz/zwgk_46948/fdzdgknr_46950/ysjsjz/jsgk/bjjs/202408/t20240813_13497599.html',
    },
    tags: ['execution', 'two-sided-total'],
    text: `镇级收入[a 4505]万元，为年初预算[m 3522]万元的[e 127.91]%，与中央、市区级收入[b 6830]万元合计[t 11335]万元。基金收入总计[i 3319]万元，即本级[i1 103]万元、上级补助[i2 1331]万元、上年结余[i3 1885]万元；基金支出总计[o 3319]万元，即本级支出[o1 1703]万元、调出[o2 103]万元、结转下年[o3 1513]万元。`,
    claims: `
      exec e = a m
      sum t = a b
      sum i = i1 i2 i3
      sum o = o1 o2 o3`,
  },
  {
    id: 'd1-fj-lottery',
    source: {
      province: '福建',
      issuer: '福建省体育彩票管理中心',
      title: '中国体育彩票2019年社会责任报告（福建省）（报道）',
      year: 2019,
      url: 'http://www.nasionalindonesia.com/hangyexinxi/2020-11/27/c_1126795184.htm',
    },
    tags: ['shares', 'nested', 'policy-shares'],
    text: `2019年福建体彩公益金[t 265827.26]万元，上缴中央[a 130642.41]万元，省级留成[b 135184.85]万元，后者含省本级[b1 74412]万元、市县级[b2 60772.85]万元。中央部分由社保基金、专项公益金、民政部和体育总局使用，占[s1 60]%、[s2 30]%、[s3 5]%和[s4 5]%。`,
    claims: `
      sum t = a b
      sum b = b1 b2
      shares s4 = s1 s2 s3 s4`,
  },
  {
    id: 'd1-gd-kaiping',
    source: {
      province: '广东',
      issuer: '开平市公安局（由网址推断）',
      title: '2022年“三公”经费安排情况',
      year: 2022,
    },
    tags: ['single-cause', 'zero', 'nested'],
    text: `公务接待费[c 2.4]万元，比上年减少[dc 14.6]万元，下降[rc 85.88]%；公务用车购置及运行费[b 500.00]万元，与上年持平（购置[b1 100.00]万元，运行维护[b2 400.00]万元）；因公出国（境）费[a 0]万元。三项合计[t 502.4]万元，减少[d 14.6]万元，下降[r 2.82]%。`,
    claims: `
      rate -rc = c ^-dc
      sum b = b1 b2
      sum t = c b a
      rate -r = t ^-d
      causes -d = -dc`,
  },
  {
    id: 'd2-gz-huangping-depts',
    source: {
      province: '贵州',
      issuer: '黄平县财政局',
      title: '黄平县2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'https://gcs66.com/document_detail/113456.html',
    },
    tags: ['several-breakdowns', 'shares', 'natural-basis'],
    text: `从征收部门看，税务部门[a 13,866]万元，占黄平县一般公共预算收入[sa 48.51]%，财政部门[b 14,717]万元，占[sb 51.49]%；从分类看，税收[c 11,136]万元，占[sc 38.96]%，非税[e 17,447]万元，占[se 61.04]%。全县收入（自然口径）[t 28,583]万元，增收[d 2,798]万元，同比增长[r 10.85]%，列全州第6位。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum t = c e
      share sc = c t
      share se = e t
      shares se = sc se
      rate r = t ^d`,
  },
  {
    id: 'd2-hb-shayang',
    source: {
      province: '湖北',
      issuer: '沙洋县财政局',
      title: '关于沙洋县2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'https://www.shayang.gov.cn/art/2022/12/29/art_18517_948119.html',
    },
    tags: ['two-step-sum', 'dependent-clauses'],
    text: `2022年沙洋县级收入预计[t 64000]万元，占调整预算的100%，同比下降16.7%，税收、非税各[a 34000]万元和[b 30000]万元；连同转移性收入[c 486923]万元，总计[i 550923]万元。`,
    claims: `
      sum t = a b
      sum i = t c`,
  },
  {
    id: 'd2-hn-nanxian-projects',
    source: {
      province: '湖南',
      issuer: '南县政协办公室',
      title: '部门整体支出及项目支出绩效评价报告',
      year: 2021,
      url: 'http://www.hnnxzx.com/a/webbase/div-css/2022/0415/1230.html',
    },
    tags: ['not-exhaustive', 'list'],
    text: `项目支出286.83万元，包括委员活动36.3万元、扫黑除恶1万元、信息网络5万元、老干部活动10.5万元、派驻纪检组5万元等。`,
    claims: ``,
  },
  {
    id: 'd2-sc-jingyan',
    source: {
      province: '四川',
      issuer: '井研县财政局',
      title: '2020年“三公”经费决算情况说明',
      year: 2020,
      url: 'http://jyzx.jingyan.org.cn/jyx/xjgk/202205/36079b6099de423d9e65f3c58169036a.shtml',
    },
    tags: ['rates-without-base', 'nested'],
    text: `2020年井研县“三公”决算[t 1023]万元，较年初预算减少32%。一、出国（境）[a 0]万元。二、用车[b 785]万元，较年初预算减少28%，购置[b1 274]万元，运行维护[b2 511]万元。三、接待[c 238]万元，较年初预算下降42%。`,
    claims: `
      sum t = a b c
      sum b = b1 b2`,
  },
  {
    id: 'd2-sc-mianzhu',
    source: {
      province: '四川',
      issuer: '绵竹市财政局',
      title: '2025年市本级部门“三公”经费预算汇总说明',
      year: 2025,
      url: 'https://www.mz.gov.cn/gk/zfxxgk/fdzdnr/ysjs/bmys/2025nfjbmysxxgk/mzfbjsgjbczb/1620432.htm',
    },
    tags: ['levels', 'causes', 'budget-to-budget'],
    text: `绵竹市2025年“三公”预算[t 1969]万元，2024年为[p 2190]万元，减[d 221]万元，降[r 10.1]%。出国（境）[a 40]万元，持平；接待[b 242]万元，减[db 12]万元，降[rb 4.7]%；用车[c 1687]万元，减[dc 209]万元，降[rc 11]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b c
      rate -rb = b ^-db
      rate -rc = c ^-dc
      causes -d = -db -dc`,
  },
  {
    id: 'd2-sh-changxing-general',
    source: {
      province: '上海',
      issuer: '上海市崇明区长兴镇人民政府',
      title: '2022年财政预算执行情况和2023年财政预算（草案）',
      year: 2022,
      url: 'https://www.shcm.gov.cn/govxxgk/cxz/2023-02-24/f3b18c94-a86b-41a4-a044-7a0a2b529772.html',
    },
    tags: ['levels', 'long-sum', 'numbered'],
    text: `长兴镇2022年一般转移支付[t 180500.00]万元，上年[p 225000.00]万元，减少[d 44500.00]万元，下降[r 19.78]%，由八项组成：
1.税收分成[a 143545.90]万元。
2.市补基数[b 10445.60]万元。
3.“营改增”补贴[c 6937.00]万元。
4.体制调整补贴[e 9500.00]万元。
5.生态补偿[f 5700.00]万元。
6.服务社区级承担补贴[g 3870.00]万元。
7.企业所得税基数补贴[h 101.50]万元。
8.前卫农场定额补贴[j 400.00]万元。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b c e f g h j`,
  },
  {
    id: 'd2-zj-daishan-outlay',
    source: {
      province: '浙江',
      issuer: '岱山县慈善总会',
      title: '2021年慈善资金收支执行情况和2022年收支预算安排',
      year: 2021,
      url: 'http://zsdscs.com/zonghuigongbao/3135.html',
    },
    tags: ['two-columns', 'counts', 'numbered'],
    text: `支出[t 1320.44]万元，用于救助[a 1308.94]万元、活动经费[b 11.50]万元。救助受益[n 6655]人（家）次：（1）恤病[a1 170.52]万元、[n1 2539]人次；（2）济困[a2 279.94]万元、[n2 2332]人次；（3）助学[a3 58.42]万元、[n3 160]人次；（4）扶老[a4 26.40]万元、[n4 746]人次；（5）助残[a5 4.31]万元、[n5 41]人次；（6）赈灾[a6 70.59]万元、[n6 85]人次；（7）扶贫[a7 14.70]万元、[n7 7]家次；（8）公益机构[a8 598.21]万元、[n8 31]家次；（9）银台基金[a9 73.65]万元、[n9 644]人次；（10）娃娃基金[b1 6.2]万元、[m1 28]人次；（11）岱商基金[b2 6]万元、[m2 42]人次。结余[q 3051.19]万元中，慈善基金[q1 1652.08]万元，可直接使用[q2 1399.11]万元。`,
    claims: `
      sum t = a b
      sum a = a1 a2 a3 a4 a5 a6 a7 a8 a9 b1 b2
      counts n = n1 n2 n3 n4 n5 n6 n7 n8 n9 m1 m2
      sum q = q1 q2`,
  },
  {
    id: 'd2-zj-ningbo',
    source: {
      province: '浙江',
      issuer: '宁波市慈善总会',
      title: '关于2018年度慈善资金收支情况和2019年度慈善资金预算安排的报告',
      year: 2018,
    },
    tags: ['nested-sum', 'not-exhaustive'],
    text: `2018年宁波市慈善总会收入8278.7万元，首项为捐赠收入[t 7212.5]万元，细分为“慈善一日捐”[a 996]万元、日常捐赠[b 1097.6]万元、冠名基金到账[c 3141.6]万元、专项定向捐赠[e 1597.7]万元、实物折价[f 379.6]万元。`,
    claims: `
      sum t = a b c e f`,
  },
  {
    id: 'd2-zj-qujiang-text',
    source: {
      province: '浙江',
      issuer: '衢州市衢江区财政局',
      title: '2016年一般公共预算“三公”经费决算说明',
      year: 2016,
      url: 'http://hongxinbengye.com/html/sgjf201708t20170809_652713.html',
    },
    tags: ['near-sum', 'rates-without-base'],
    text: `衢江区2016年“三公”决算[t 2364]万元，比上年下降16.77%：出国（境）[a 12]万元，下降86.62%；接待[b 1356]万元，下降3.14%；公车购置及运行[c 995]万元（购置[c1 38]万元，运行[c2 958]万元），下降26.24%。购置1辆，保有130辆。`,
    claims: `
      sum t = a b c #W
      sum c = c1 c2 #W`,
  },
];
