import type { Written } from '../types';

/** Published: more works, trading, audits and state enterprises. */
export const WORKS: readonly Written[] = [
  {
    id: 'w8-zj-water-major',
    source: {
      province: '浙江',
      issuer: '浙江省水利厅',
      title: '浙江省水利厅简报（2021年1-7月水利投资统计简报）',
      year: 2021,
      url: 'http://slt.zj.gov.cn/art/2021/8/13/art_1229232728_4701882.html',
    },
    tags: ['works'],
    text: `2021年全省水利投资计划[m 500]亿元，1~7月完成[t 349.9]亿元，完成率[e 70.0]%。海塘安澜等重大水利项目年度计划[n 200]亿元，完成[x 150.2]亿元，完成率[f 75.1]%。中央水利投资计划[k 62.4]亿元，完成[y 37.6]亿元，完成率[g 60.2]%。`,
    claims: `
      exec e = t m
      exec f = x n
      exec g = y k #T`,
  },
  {
    id: 'w8-hn-water',
    source: {
      province: '湖南',
      issuer: '湖南省水利厅（中国政府网转载）',
      title: '湖南省2015年水利建设拟完成投资200亿元',
      year: 2015,
      url: 'http://lakalal8.com/news/content/8140111292424.html',
    },
    tags: ['works'],
    text: `至8月底，国家下达湖南省22类1336个中央水利项目，总投资计划[m 133.8]亿元，其中中央投资83.9亿元，省级投入35亿元。目前已累计完成投资[x 61.3]亿元，投资完成率[e 45.8]%，开工水利工程987处。`,
    claims: `exec e = x m`,
  },
  {
    id: 'w8-cn-housing-2015',
    source: {
      province: '中央',
      issuer: '住房和城乡建设部（证券之星报道）',
      title: '“十二五”城镇保障性安居工程建设情况访谈',
      year: 2015,
      url: 'https://finance.stockstar.com/SS2015071800001111.shtml',
    },
    tags: ['housing'],
    text: `到2015年底，安居工程合计开工[t 3970]万套，其中前四年已开工[a 3230]万套，当年目标[b 740]万套，[w 超过]规划的[m 3600]万套。全国棚户区改造任务[k 580]万套，上半年开工[x 348]万套，完成[e 60]%。`,
    claims: `
      counts t = a b
      dir w> = t m
      exec e = x k`,
  },
  {
    id: 'w8-yn-fuyuan',
    source: {
      province: '云南',
      issuer: '富源县公共资源交易中心（由内容推断）',
      title: '富源县上半年公共资源交易节约资金近千万元',
      year: 2016,
      url: 'https://www.qj.gov.cn/html/2016/xqdt2_0815/37874.html',
    },
    tags: ['trading'],
    text: `截至2016年6月底，富源县完成交易项目[n 95]项，交易金额[t 26179.87]万元。工程建设[n1 75]项，[a 24283.88]万元，节约资金828.5万元，节约率3.3%；政府采购[n2 20]项，[b 1895.99]万元，节约资金144.23万元，节约率7.07%。`,
    claims: `
      counts n = n1 n2
      sum t = a b`,
  },
  {
    id: 'w8-zj-zhoushan',
    source: {
      province: '浙江',
      issuer: '舟山市审计局（报道）',
      title: '舟山：2015年审计核减工程项目投资7.93亿元',
      year: 2015,
      url: 'https://hangzhou.baogaosu.com/xinwen/42316663',
    },
    tags: ['audit', 'counts'],
    text: `2015年舟山市完成政府投资项目审计[n 1087]项：竣工决算审计[n1 69]项，审计投资额34.82亿元，核减[a 0.60]亿元；跟踪审计和专项审计调查[n2 14]项；工程结算审计[n3 1004]项，审定70.23亿元，净核减[b 7.33]亿元，平均核减率9.45%。全年共核减[s 7.93]亿元。`,
    claims: `
      counts n = n1 n2 n3
      causes -s = -a -b`,
  },
  {
    id: 'w8-he-sjz-net',
    source: {
      province: '河北',
      issuer: '石家庄市国资委（报道）',
      title: '2019年上半年市国有企业运行情况',
      year: 2019,
      url: 'http://sh.hebei.com.cn/system/2019/07/30/019720881.shtml',
    },
    tags: ['assets'],
    text: `全市国有企业净资产[n 1719.99]亿元，较上年同期增加[dn 168.54]亿元，增长[rn 10.86]%；市国资委直管企业净资产[m 359.57]亿元，增加[dm 12.39]亿元，增长[rm 3.57]%，占全市的两成左右。分行业利税，工业类1.51亿元，商贸流通类6.45亿元，社会服务类3.35亿元。`,
    claims: `
      rate rn = n ^dn
      rate rm = m ^dm`,
  },
  {
    id: 'w8-yn-baoshan-months',
    source: {
      province: '云南',
      issuer: '保山市公共资源交易中心（由内容推断）',
      title: '2020年8月全市公共资源交易情况',
      year: 2020,
      url: 'https://baoshan.gov.cn/info/4363/2978664.htm',
    },
    tags: ['trading'],
    text: `2020年1至8月，保山累计完成交易项目[n 1300]项，工程建设[n1 629]项，政府采购[n2 406]项，土地矿业权等[n3 265]项。交易金额[t 1367873.46]万元：工程建设[a 775064.72]万元，政府采购[b 71742.71]万元，土地矿业权等[c 521066.03]万元。节约资金[s 22468.44]万元，工程建设节约[sa 17652.51]万元，政府采购节约[sb 4815.93]万元。`,
    claims: `
      counts n = n1 n2 n3
      sum t = a b c
      causes -s = -sa -sb`,
  },
  {
    id: 'w8-ah-tangxi',
    source: {
      province: '安徽',
      issuer: '池州市贵池区棠溪镇人民政府',
      title: '2022年度委托业务项目支出绩效自评表',
      year: 2022,
      url: 'http://www.anthempetcare.com/upload_cz/download?id=502364&siteId=2',
    },
    tags: ['self-evaluation', 'rounding'],
    text: `棠溪镇委托业务项目申请预算[m 90]万元，预算编制[m1 30]万元，审计[m2 30]万元，设计、规划、测绘[m3 30]万元。全年实际完成[x 89.97]万元，预算编制[x1 30]万元，审计[x2 30]万元，设计、规划、测绘[x3 29.99]万元。数量指标目标不少于50个，完成50个。`,
    claims: `
      sum m = m1 m2 m3
      sum x = x1 x2 x3 #W`,
  },
  {
    id: 'w8-xx-trade',
    source: {
      province: '（网页未载）',
      issuer: '某区公共资源交易中心（网页未载区名）',
      title: '2025年1至11月公共资源交易情况',
      year: 2025,
      url: 'http://zqykt.mcfysy.com/col/col1229054640/art/2025/art_32c2817cd73b46d1bced9a1b0875b369.html',
    },
    note: '网页自身有误：四类相加为 863 宗，印作 864 宗',
    tags: ['trading', 'published-slip', 'savings'],
    text: `2025年1至11月，中心共办理进场交易项目[n 864]宗，实现交易总额66.34亿元。其中：工程建设招标[n1 139]宗，预算[m1 66.95]亿元，中标[t1 57.95]亿元，节资[d1 9]亿元，节资率[s1 13.44]%；政府采购[n2 652]宗，预算[m2 89550]万元，成交[t2 74745]万元，节资[d2 14805]万元，节资率[s2 16.53]%；国有产权[n3 42]宗，起始价[m3 1757]万元，成交[t3 3331]万元，增加[d3 1574]万元；其他[n4 30]宗。`,
    claims: `
      counts n = n1 n2 n3 n4 #X
      change -d1 = t1 m1
      share s1 = d1 m1
      change -d2 = t2 m2
      share s2 = d2 m2
      change d3 = t3 m3`,
  },
];
