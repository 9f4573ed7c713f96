import type { Written } from '../types';

/** Published figures of which one or two were changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'e8-gs-gangu',
    source: {
      province: '甘肃',
      issuer: '甘谷县财政局（由网址推断）',
      title: '2021年财政收支完成情况和决算情况',
      year: 2021,
      url: 'http://www.gangu.gov.cn/info/3221/398891.htm',
    },
    altered: true,
    note: '基金支出由 86449 改为 84649（换位）；完成率由 161.0 改为 261.0（多一）',
    tags: ['transposed', 'execution', 'roll'],
    text: `甘谷县政府性基金收入[a 26785]万元，完成预算[m 16634]万元的[e 261.0]%，加上级补助[b 2643]万元、上年结余[c 45]万元、专项债券转贷[f 76100]万元，总收入[i 105573]万元；基金预算支出[x 84649]万元、调出[y 11020]万元、上解[z 22]万元，总支出[o 97491]万元，结余[q 8082]万元。`,
    claims: `
      exec e = a m #X
      sum i = a b c f
      sum o = x y z #X
      roll q = i -o`,
  },
  {
    id: 'e8-sn-yanan',
    source: {
      province: '陕西',
      issuer: '延安市某县（由网址推断）',
      title: '2021年财政预算执行情况',
      year: 2021,
      url: 'https://yanan.gov.cn/gk/fdzdgknr/czxx/czyjs/xq/1588418963757391873.html',
    },
    altered: true,
    note: '非税的“减收”改为“增收”、“减幅”改为“增幅”；税收完成率由 115.2 改为 86.8（分子分母颠倒）',
    tags: ['direction', 'inverted'],
    text: `2021年该县税收[a 7236]万元，年度预算[ma 6280]万元，完成[ea 86.8]%，比上年[pa 5520]万元增收[da 1716]万元；非税[b 4253]万元，年度预算[mb 5720]万元，完成[eb 74.4]%，比上年[pb 6452]万元增收[db 2199]万元，增幅[rb 34.1]%。`,
    claims: `
      exec ea = a ma #X
      change da = a pa
      exec eb = b mb
      change db = b pb #X
      rate rb = b pb #X`,
  },
  {
    id: 'e8-cq-assets',
    source: {
      province: '重庆',
      issuer: '重庆市财政局',
      title: '重庆市人民政府关于2023年度行政事业性国有资产管理情况的专项报告',
      year: 2023,
      url: 'https://www.cqrd.gov.cn/web/article/1362088729630687232/web/content_1362088729630687232.html',
    },
    altered: true,
    note: '市级净资产由 1642 改为 1462（换位）',
    tags: ['transposed', 'balance-sheet'],
    text: `重庆市级行政事业性资产[t 1983.8]亿元，负债[u 341.8]亿元，净资产[v 1462]亿元。行政单位资产[a 352.2]亿元，负债[a1 104.4]亿元，净资产[a2 247.8]亿元；事业单位资产[b 1631.6]亿元，负债[b1 237.4]亿元，净资产[b2 1394.2]亿元。`,
    claims: `
      sum t = u v #X
      sum t = a b
      sum u = a1 b1
      sum v = a2 b2 #X
      sum a = a1 a2
      sum b = b1 b2`,
  },
  {
    id: 'e8-cn-social-2018',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2018年中央社会保险基金决算情况的说明',
      year: 2018,
      url: 'http://yss.mof.gov.cn/2018czjs/201907/t20190718_3303401.htm',
    },
    altered: true,
    note: '支出完成率由 81.3 改为 18.7（未完成的比例）；收支结余由 63.68 改为 57.18（误取地方调剂前的收支差）',
    tags: ['unspent', 'roll'],
    text: `2018年中央社保基金本年支出预算[n 654.83]亿元、决算[x 532.49]亿元，完成[f 18.7]%，低于预期。计入调剂基金后收入总量[t 3002.97]亿元、支出总量[o 2939.29]亿元，收支结余[q 57.18]亿元。`,
    claims: `
      exec f = x n #X
      roll q = t -o #X`,
  },
  {
    id: 'e8-cn-procurement-2019',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2019年全国政府采购简要情况（报道）',
      year: 2019,
      url: 'http://news.xxrb.com.cn/html/2020/finace_0831/253921.html',
    },
    altered: true,
    note: '降幅由 7.8 改为 8.5（以本年数为分母）；小微企业占比由 48.6 改为 36.1（以总规模为分母）',
    tags: ['this-year-base', 'wrong-base'],
    text: `2019年全国政府采购规模[t 33067.0]亿元，比上年少[d 2794.4]亿元，降幅[r 8.5]%。中小微企业获得合同[c 24519.1]亿元，占规模[sc 74.1]%，小微企业[e 11922.3]亿元，占中小微企业合同金额[se 36.1]%。`,
    claims: `
      rate -r = t ^-d #X
      share sc = c t
      share se = e c #X`,
  },
  {
    id: 'e8-sc-panzhihua',
    source: {
      province: '四川',
      issuer: '攀枝花市财政局',
      title: '关于2022年攀枝花市彩票公益金筹集分配和使用情况的公告',
      year: 2022,
      url: 'https://m.happymerchs.com/czj/zwgk/gsgg/4476128.shtml',
    },
    altered: true,
    note: '上年结转由 358.5 改为 35.85（小数点移位）',
    tags: ['decimal-point', 'roll'],
    text: `体彩公益金可安排[t 1832.93]万元，即当年分成[a 1474.43]万元、上年结转[b 35.85]万元；分配[x 1170.34]万元后，余[q 662.59]万元。`,
    claims: `
      sum t = a b #X
      roll q = t -x`,
  },
  {
    id: 'e8-hn-changsha',
    source: {
      province: '湖南',
      issuer: '长沙市民政局（由网页推断）',
      title: '2014年长沙市福彩公益金投入民生设施建设情况（报道）',
      year: 2014,
      url: 'http://2019.zhcw.com/gongyi/gyjgq/3937534.shtml',
    },
    altered: true,
    note: '增加额由 1160 改为 1060；敬老院配套由 930 改为 390（换位）',
    tags: ['digit', 'transposed', 'list'],
    text: `长沙福彩公益金投入由2013年的[p 3340]万元增至2014年的[t 4500]万元，增加[d 1060]万元。2014年的用途是：市级重点项目[a 2600]万元，敬老院配套[b 390]万元，流浪儿童中心[c 400]万元，残疾人中心[e 300]万元，门诊楼[f 210]万元，老年设施[g 60]万元。`,
    claims: `
      change d = t p #X
      sum t = a b c e f g #X`,
  },
  {
    id: 'e8-sn-zhouzhi',
    source: {
      province: '陕西',
      issuer: '周至县财政局（由网址推断）',
      title: '周至县2023年财政预算执行情况和2024年财政预算草案的报告',
      year: 2023,
      url: 'https://www.zhouzhi.gov.cn/xxgk/fdzdgknr/czxx/xczyjs/1763099724496809986.html',
    },
    altered: true,
    note: '支出占调整预算由 99.6 改为 105.6（误取增长后的比例）；税收占比由 57.7 改为 42.3（非税的占比）',
    tags: ['swapped', 'execution'],
    text: `周至县收入[t 31751]万元，税收[a 18319]万元，占[s 42.3]%，非税[b 13432]万元；支出[o 537347]万元，占调整预算数[n 539267]万元的[f 105.6]%，较上年[p 508794]万元增长[r 5.6]%。`,
    claims: `
      share s = a t #X
      sum t = a b
      exec f = o n #X
      rate r = o p`,
  },
  {
    id: 'e8-gs-qingyang',
    source: {
      province: '甘肃',
      issuer: '庆阳市财政局',
      title: '2021年彩票公益金筹集分配情况和安排使用情况公告',
      year: 2021,
      url: 'https://czj.zgqingyang.gov.cn/zzzq/zzlm/tzgg1__xwzx/tzgg/content_213926',
    },
    altered: true,
    note: '后文体彩公益金由 739 改为 793（换位）',
    tags: ['transposed', 'repeated'],
    text: `庆阳市级彩票公益金[t 1237]万元中，福彩[a 498]万元、体彩[b 739]万元。体彩公益金[b2 793]万元，市级安排[b3 532]万元，下达西峰区[b4 207]万元。`,
    claims: `
      sum t = a b
      rep b2 = b #X
      sum b2 = b3 b4 #X`,
  },
  {
    id: 'e8-sn-huanglong',
    source: {
      province: '陕西',
      issuer: '黄龙县（由网址推断）',
      title: '2020年“三公”经费支出情况',
      year: 2020,
      url: 'http://www.hlx.gov.cn/zfxxgk/fdzdgknr/czxx/sgjf/1571070444591751170.html',
    },
    altered: true,
    note: '购置费由 56 改为 65（换位），其增加额未改',
    tags: ['transposed', 'causes'],
    text: `黄龙县“三公”支出[t 431]万元，比上年减少[d 2]万元：用车运行[b 251]万元，减少[db 34]万元；用车购置[c 65]万元，增加[dc 56]万元；接待[e 124]万元，减少[de 24]万元。`,
    claims: `
      sum t = b c e #X
      causes -d = -db dc -de`,
  },
  {
    id: 'e8-js-jiangning',
    source: {
      province: '江苏',
      issuer: '南京市江宁区财政局',
      title: '关于江宁区2022年区级决算草案的报告',
      year: 2022,
      url: 'http://www.jiangning.gov.cn/jnqrmzf/202309/t20230901_4001100.html',
    },
    altered: true,
    note: '完成率由 101.42 改为 74.26（以年初预算为分母），分母仍写调整预算',
    tags: ['wrong-base', 'adjusted-budget'],
    text: `江宁区收入年初预算[k 273.3]亿元，调整预算[m 200.12]亿元，实际完成[t 202.96]亿元，为调整预算的[e 74.26]%。税收[a 173.65]亿元，占比[s 85.6]%；民生支出[c 189.5]亿元，占全部支出[o 251.45]亿元的[sc 75.4]%。`,
    claims: `
      exec e = t m #X
      share s = a t
      share sc = c o`,
  },
];
