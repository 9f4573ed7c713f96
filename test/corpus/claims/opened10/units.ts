import type { Written } from '../types';

/** Published figures of audits, courts, hot lines, funds and units, in our own words. */
export const UNITS: readonly Written[] = [
  {
    id: 't2-sc-chengguan',
    source: {
      province: '四川',
      issuer: '成都市审计局',
      title: '成灌高速公路二期加铺改造工程竣工决算审计结果',
      year: 2017,
      url: 'http://www.cdaudit.gov.cn/content.aspx?id=3561&pid=125',
    },
    tags: ['audit', 'savings', 'causes'],
    text: `成灌高速公路二期加铺改造工程送审总投资[m 5939]万元，其中建安工程投资[ma 5517.93]万元、待摊投资[mb 421.07]万元。经审计，总投资为[x 5840.75]万元，其中建安工程投资[xa 5444.08]万元、待摊投资[xb 396.67]万元。前后相抵，核减投资[d 98.25]万元，其中建安工程核减[da 73.85]万元，待摊投资核减[db 24.4]万元。`,
    claims: `
      sum m = ma mb
      sum x = xa xb
      change -d = x m
      change -da = xa ma
      change -db = xb mb
      causes -d = -da -db`,
  },
  {
    id: 't2-ha-yima',
    source: {
      province: '河南',
      issuer: '义马市审计局',
      title: '义马市五星水塘除险加固工程项目结算情况审计结果公告',
      year: 2014,
      url: 'http://sjj.smx.gov.cn/1451/613803456/317938.html',
    },
    tags: ['audit', 'separators'],
    text: `五星水塘除险加固工程由义马市水利局报审，施工结算价[m 1,464,196.00]元。审定结算价为[x 862,908.07]元，比报审价减少[d 601,287.93]元，水利局已按审计报告核算的价款据实结算。`,
    claims: `
      change -d = x m`,
  },
  {
    id: 't2-zj-kaihua',
    source: {
      province: '浙江',
      issuer: '开化县审计局',
      title: '2025年上半年政府投资项目价款结算备案结果公告',
      year: 2025,
      url: 'http://m.asdf23asdasdfasasasddsafasd.com.cn/winbid/detail/20250708_521229242.html',
    },
    tags: ['audit', 'savings'],
    text: `上半年，开化县共备案政府投资结算项目562个，送审造价[m 73681]万元，审定造价[x 67085]万元，净核减[d 6596]万元，核减率[r 8.95]%。`,
    claims: `
      change -d = x m
      share r = d m`,
  },
  {
    id: 't2-jx-ruijin',
    source: {
      province: '江西',
      issuer: '瑞金市审计局',
      title: '关于2020年度市本级预算执行和其他财政收支审计查出问题整改情况的报告',
      year: 2020,
      url: 'http://www.ruijin.gov.cn/rjsxxgk/rjin80885/202211/4b9971a0f2914baa97d9707b3c846fd6.shtml',
    },
    tags: ['audit', 'counts', 'rectified'],
    text: `审计报告反映4个方面、29个单位的具体问题[n 50]项，问题资金[t 251023.54]万元。到报告日，已整改[n1 40]项，整改到位资金[a 215587.84]万元；正在整改[n2 10]项，未整改资金[b 35435.70]万元。有关单位新订制度13个，1人被记大过，2人被提醒谈话。`,
    claims: `
      counts n = n1 n2
      sum t = a b`,
  },
  {
    id: 't2-js-xuyi-cases',
    source: {
      province: '江苏',
      issuer: '盱眙县人民检察院（由网址推断）',
      title: '检察机关业务工作基本情况（2023年4季度）',
      year: 2023,
      url: 'https://haxy.jsjc.gov.cn/jianwu/baxiang/202407/t20240711_1642134.shtml',
    },
    tags: ['court', 'counts', 'nested'],
    text: `本院受理各类案件[n 292]件：刑事检察（含未检）[a 141]件，民事检察[b 1]件，行政检察[c 62]件，公益诉讼检察[e 18]件，刑事执行检察[f 2]件，控告申诉检察[g 50]件，检察技术[h 18]件。刑事检察分为审查逮捕[a1 41]件、审查起诉[a2 99]件、提请延押[a3 1]件；行政检察分为审判程序违法监督[c1 52]件、执行活动监督[c2 10]件。`,
    claims: `
      counts n = a b c e f g h
      counts a = a1 a2 a3
      counts c = c1 c2`,
  },
  {
    id: 't2-tj-hedong',
    source: {
      province: '天津',
      issuer: '天津市河东区人民法院（由网址推断）',
      title: '2014年1至9月审判态势',
      year: 2014,
      url: 'https://tjhdfy.tjcourt.gov.cn/article/detail/2014/11/id/1480521.shtml',
    },
    tags: ['court', 'counts', 'rates'],
    text: `前三季度共受理案件[n 9471]件，同比上升7.85%；审执结[k 7018]件，增加[dk 140]件，上升[rk 2.04]%；尚有未结[q 2453]件，增加[dq 549]件，上升[rq 28.83]%。审执结的案件里，民商事[a 4822]件，执行[c 1819]件，刑事[b 270]件，非诉审查[f 76]件，行政诉讼[e 30]件，申诉再审[g 1]件，以民商事[w 最多]。刑事审结[b2 270]件，增加[db 27]件，上升[rb 11.11]%。`,
    claims: `
      roll q = n -k
      rate rk = k ^dk
      rate rq = q ^dq
      counts k = a c b f e g
      rank w> = a c b f e g
      rep b2 = b
      rate rb = b2 ^db`,
  },
  {
    id: 't2-ha-weidong',
    source: {
      province: '河南',
      issuer: '平顶山市卫东区人民法院',
      title: '1—12月审判质效情况',
      year: null,
      url: 'https://pdswdfy.hncourt.gov.cn/public/detail.php?id=2173',
    },
    tags: ['court', 'share', 'direction'],
    text: `12月份受理诉讼案件[n 879]件，结案[k 700]件，结案率[s 79.64]%；民事受理[m 755]件，结案[l 600]件，结案率[sl 79.47]%。1—12月受理[y 6380]件（含旧存214件），结案[z 6201]件，结案率[sz 97.19]%。全年民事受理[u 5644]件，结案[v 5489]件，结案率[sv 97.25]%，[w 高于]全部案件。`,
    claims: `
      share s = k n
      share sl = l m
      share sz = z y
      share sv = v u
      dir w> = sv sz`,
  },
  {
    id: 't2-jl-wangqing',
    source: {
      province: '吉林',
      issuer: '汪清林区基层法院',
      title: '2019年上半年全院审判态势分析',
      year: 2019,
      url: 'http://wqlqfy.e-court.gov.cn/article/detail/2019/08/id/4407201.shtml',
    },
    note: '结收比印为 92.12，按印出的件数为 92.11',
    tags: ['court', 'share', 'as-published-wrong'],
    text: `上半年收案[n 152]件，结案[k 140]件，结收比[s 92.12]%。诉讼案件受理[m 109]件，其中新收[m1 99]件、旧存[m2 10]件，结案[l 93]件，结案率[sl 85.32]%。发回改判案件[g 2]件，占诉讼结案数的[sg 2.15]%，没有长期未结案件。`,
    claims: `
      share s = k n #X as published: 92.11
      counts m = m1 m2
      share sl = l m
      share sg = g l`,
  },
  {
    id: 't2-hb-jianshi',
    source: {
      province: '湖北',
      issuer: '建始县人民法院',
      title: '建始法院受案呈持续上升态势',
      year: 2018,
      url: 'https://jsxfyw.hbfy.gov.cn/DocManage/ViewDoc?docId=89f54089-f216-4fa5-8856-c3070b9c51fa',
    },
    tags: ['court', 'rates'],
    text: `截至3月30日，建始法院受理案件[n 1803]件（旧存240件），同比增加[dn 167]件，上升[rn 10.21]%；结案[k 894]件，同比增加[dk 34]件，上升[rk 3.95]%；结案率[s 49.58]%，下降2.99个百分点。分类看，刑事受理[a 68]件，结案[ka 38]件，结案率[sa 55.88]%；民商事受理[b 925]件，结案[kb 440]件，结案率[sb 47.57]%；执行受理[c 770]件，结案[kc 406]件，结案率[sc 52.73]%。`,
    claims: `
      rate rn = n ^dn
      rate rk = k ^dk
      share s = k n
      share sa = ka a
      share sb = kb b
      share sc = kc c`,
  },
  {
    id: 't2-jx-yichun',
    source: {
      province: '江西',
      issuer: '宜春市12345政务服务便民热线工作领导小组办公室',
      title: '12345热线运行月报2023年第5期',
      year: 2023,
      url: 'https://jxyc12345.cn/yxtb/rxyb/2023/06/19191628541989.html',
    },
    tags: ['hotline', 'counts', 'shares', 'rank'],
    text: `5月，宜春市热线受理诉求[n 38447]件，同比下降24.85%，环比下降0.16%。从来源看，电话[a 34859]件，占[sa 90.67]%，微信微博[b 2724]件，占[sb 7.09]%，网站邮件和赣服通[c 170]件，110接警[e 261]件，上级派发[f 318]件，宜春政府网[g 115]件。从类型看，咨询类[h1 19651]件，占[s1 51.11]%，数量[w 最多]；投诉类[h2 15042]件，占[s2 39.12]%；举报类[h3 2513]件，建议类[h4 649]件，求助类[h5 592]件。全部诉求中，在线解答[i 20334]件，转派成员单位[j 18113]件。`,
    claims: `
      counts n = a b c e f g
      share sa = a n
      share sb = b n
      counts n = h1 h2 h3 h4 h5
      share s1 = h1 n
      rank w> = h1 h2 h3 h4 h5
      share s2 = h2 n
      counts n = i j`,
  },
  {
    id: 't2-js-taizhou',
    source: {
      province: '江苏',
      issuer: '泰州市12345热线',
      title: '2018年7月12345热线督查简报',
      year: 2018,
      url: 'http://12345.taizhou.gov.cn/mtld/dcjb/2018/08/17161632242535.html',
    },
    note: '接通率 95.846% 印为 95.84，为截去小数',
    tags: ['hotline', 'shares', 'truncated'],
    text: `7月，泰州全市平台汇集诉求[n 51615]个：泰州市平台[a 20915]个，占[sa 40.5]%；靖江[b 19346]个，占[sb 37.5]%；泰兴[c 8595]个，占[sc 16.7]%；兴化[e 2759]个，占[se 5.3]%。泰州市平台呼入来电[h 19668]个，接通[k 18851]个，接通率[s 95.84]%。`,
    claims: `
      counts n = a b c e
      share sa = a n
      share sb = b n
      share sc = c n
      share se = e n
      shares se = sa sb sc se
      share s = k h #T`,
  },
  {
    id: 't2-sc-daying',
    source: {
      province: '四川',
      issuer: '大英县12345政府服务热线',
      title: '12345政府服务热线情况通报',
      year: 2017,
      url: 'https://dyxrmt.cn/article-17942-1.html',
    },
    tags: ['hotline', 'three-breakdowns'],
    text: `本月办理热线工单[n 2495]件。从承办看，交办二级责任单位[a 2388]件，热线办直办[b 107]件；从时效看，按期回复[c 2424]件，逾期回复[e 71]件；从内容看，求决类[f1 1878]件、咨询类[f2 267]件、揭发控告类[f3 87]件、意见建议类[f4 53]件、其他类[f5 210]件。市热线办交办重要来电[g 10]件，满意[g1 7]件，不满意[g2 3]件。疏通水沟等基础设施工单534件，满意率92%。`,
    claims: `
      counts n = a b
      counts n = c e
      counts n = f1 f2 f3 f4 f5
      counts g = g1 g2`,
  },
  {
    id: 't2-hb-guangshui-lottery',
    source: {
      province: '湖北',
      issuer: '广水市文化和旅游局',
      title: '2024年本级体育彩票公益金筹集、使用情况公告',
      year: 2024,
      url: 'http://www.guangshui.gov.cn/jcxxgkpt/bmxxgk/swhhlyj_16323/fdzdgknr_15747/czzj_21550/czzxzj_21552/202507/t20250709_1346832.shtml',
    },
    tags: ['lottery', 'shares', 'nested'],
    text: `2024年本级体彩公益金总支出[t 221]万元。全民健身支出[a 198]万元，占总数的[sa 89.59]%，包括健身器材捐赠[a1 151]万元、健身活动[a2 9]万元、体育组织和队伍[a3 38]万元；竞技体育支出[b 23]万元，占总数的[sb 10.41]%，由赛事组织[b1 20]万元和支持参赛[b2 3]万元组成。`,
    claims: `
      sum t = a b
      share sa = a t
      sum a = a1 a2 a3
      share sb = b t
      shares sb = sa sb
      sum b = b1 b2`,
  },
  {
    id: 't2-hb-zengdu-lottery',
    source: {
      province: '湖北',
      issuer: '随州市曾都区文化和旅游局',
      title: '2022年曾都区体育彩票公益金筹集使用情况公告',
      year: 2022,
      url: 'http://www.zengdu.gov.cn/zwgk/zc/qtzd/gsgg/202306/t20230608_1117539.shtml',
    },
    tags: ['lottery', 'roll'],
    text: `曾都区2022年体彩公益金收入[i 266.98]万元，上年结转[o 171.6]万元，当年支出[x 405.43]万元，结余[q 33.15]万元。支出全部用于群众体育，其中公共体育场地和设施[a 187.13]万元，全民健身活动[b 72.8]万元，组织和队伍建设[c 27.5]万元，“其他类”项目[e 118]万元。`,
    claims: `
      roll q = i o -x
      sum x = a b c e`,
  },
  {
    id: 't2-yn-diqing-lottery',
    source: {
      province: '云南',
      issuer: '迪庆藏族自治州体育局',
      title: '2023年迪庆藏族自治州体育彩票公益金筹集、使用情况公告',
      year: 2023,
      url: 'http://dqzjyty.diqing.gov.cn/tzgg/202406/20240628_209638.html',
    },
    tags: ['lottery', 'roll', 'two-breakdowns', 'rank'],
    text: `2023年本级留用[i 1,024.90]万元，上年结余[o 464.14]万元，体育部门支出[x 656.90]万元，财政部门支出[y 362.14]万元，年末结余[q 470.00]万元。补助三县市[b 336]万元，香格里拉市[b1 148.00]万元，维西县[b2 99.00]万元，德钦县[b3 89.00]万元，香格里拉市[w 最多]。按支出功能分，援建公共体育场地和设施[c1 120.00]万元，组织和队伍建设[c2 35.00]万元，全民健身活动[c3 166.00]万元，科学研究与宣传[c4 15.00]万元。`,
    claims: `
      roll q = i o -x -y
      sum b = b1 b2 b3
      rank w> = b1 b2 b3
      sum b = c1 c2 c3 c4`,
  },
  {
    id: 't2-sn-changan-lottery',
    source: {
      province: '陕西',
      issuer: '西安市长安区教育和体育局（由网址推断）',
      title: '2023年长安区体育彩票公益金筹集、使用情况公告',
      year: 2023,
      url: 'http://www.changanqu.gov.cn/zwgk/xxgkml/fwgk/ggfw/ggwhfw/whhd/1820994967916089346.html',
    },
    tags: ['lottery', 'sum'],
    text: `长安区2023年可用体彩公益金[t 445.85]万元，由上年结余[o 189.85]万元和市级拨付[i 256]万元构成。全年支出[x 267.85]万元，其中社区提升建设项目[a 206.25]万元，社区运动会乒乓球交流赛[b 61.6]万元。`,
    claims: `
      sum t = o i
      sum x = a b`,
  },
  {
    id: 't2-cq-assets',
    source: {
      province: '重庆',
      issuer: '重庆市人民政府',
      title: '关于2023年度行政事业性国有资产管理情况的专项报告',
      year: 2023,
      url: 'https://www.cqrd.gov.cn/web/article/1362088729630687232/web/content_1362088729630687232.html',
    },
    tags: ['assets', 'nested'],
    text: `截至2023年底，全市行政事业性资产总额[t 13822.1]亿元，负债总额[l 2981.4]亿元，净资产总额[n 10840.7]亿元。从单位性质看，行政单位资产[t1 4347.5]亿元，负债[l1 1143.8]亿元，净资产[n1 3203.7]亿元；事业单位资产[t2 9474.6]亿元，负债[l2 1837.6]亿元，净资产[n2 7637]亿元。教育行业资产[u 1823.4]亿元，负债[v 173]亿元，净资产[y 1650.4]亿元。`,
    claims: `
      sum t = l n
      sum t = t1 t2
      sum l = l1 l2
      sum n = n1 n2
      sum t1 = l1 n1
      sum t2 = l2 n2
      sum u = v y`,
  },
  {
    id: 't2-fj-huian',
    source: {
      province: '福建',
      issuer: '惠安县教育局',
      title: '2021年各学段学生资助情况统计表',
      year: 2021,
      url: 'http://www.scentdiffusermachine.com/zwgk/zdxxgk/jyfz/jyzz_45708/202112/t20211220_2672497.htm',
    },
    tags: ['students', 'counts', 'sum'],
    text: `学前教育国家助学金全年资助[n 619]人次、[t 54]万元，春季[n1 313]人、[a 27.1]万元，秋季[n2 306]人、[b 26.9]万元。义务教育营养改善计划资助[m 12863]人次、[u 643.15]万元，春季[m1 6151]人、[c 307.55]万元，秋季[m2 6712]人、[e 335.6]万元。普通高中免学费[k 325]人次、[v 26]万元，春季[k1 171]人、[v1 13.68]万元，秋季[k2 154]人、[v2 12.32]万元。`,
    claims: `
      counts n = n1 n2
      sum t = a b
      counts m = m1 m2
      sum u = c e
      counts k = k1 k2
      sum v = v1 v2`,
  },
  {
    id: 't2-ah-zongyang',
    source: {
      province: '安徽',
      issuer: '枞阳县卫生健康委员会',
      title: '枞阳县2023年度国家基本公共卫生服务项目绩效评价自评报告',
      year: 2023,
      url: 'https://zongyang.gov.cn/openness/OpennessContent/show/993666.html',
    },
    tags: ['self-evaluation', 'project', 'health'],
    text: `（二）项目绩效目标情况。我县在30个工作日内将原12类基本公共卫生服务预拨资金[a 3608]万元分配到各实施机构，其中中央资金[a1 2855]万元、省级资金[a2 753]万元。年终考核后又将清算资金[b 120]万元分配到位。全年12类服务资金[t 3728]万元全部执行到位。项目由15家乡镇卫生院、5家社区服务机构、190家村卫生室和24家社区卫生所实施。`,
    claims: `
      sum a = a1 a2
      sum t = a b`,
  },
];
