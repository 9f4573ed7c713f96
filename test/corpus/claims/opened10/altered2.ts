import type { Written } from '../types';

/** Published figures of audits, courts, hot lines and lottery funds of which one was changed by us, as the notes say. */
export const ALTERED2: readonly Written[] = [
  {
    id: 't5-sc-chengguan',
    source: {
      province: '四川',
      issuer: '成都市审计局',
      title: '成灌高速公路二期加铺改造工程竣工决算审计结果',
      year: 2017,
      url: 'http://www.cdaudit.gov.cn/content.aspx?id=3561&pid=125',
    },
    altered: true,
    note: '待摊投资“核减”改为“核增”，与前后两数及核减总额都不合',
    tags: ['direction', 'causes', 'audit'],
    text: `审计认定，该项目送审总投资[m 5939]万元，审定[x 5840.75]万元，核减[d 98.25]万元。分项看，建安工程送审[ma 5517.93]万元，审定[xa 5444.08]万元，核减[da 73.85]万元；待摊投资送审[mb 421.07]万元，审定[xb 396.67]万元，核增[db 24.4]万元。`,
    claims: `
      change -d = x m
      sum m = ma mb
      sum x = xa xb
      change -da = xa ma
      change db = xb mb #X
      causes -d = -da db #X`,
  },
  {
    id: 't5-ha-pump',
    source: {
      province: '河南',
      issuer: '平顶山市审计局',
      title: '湛南暗涵末端污水处理厂厂前泵站粗格栅设备安装工程结算审计结果公告',
      year: 2019,
      url: 'http://www.pds.gov.cn/contents/11217/132597.html',
    },
    altered: true,
    note: '核减由 109833.1 改为 10983.1（少一位）',
    tags: ['lost-digit', 'audit'],
    text: `粗格栅设备安装工程由施工单位上报结算价[m 271492.79]元，审计核定[x 161659.69]元，核减[d 10983.1]元，主要原因是多申报工程价款。`,
    claims: `
      change -d = x m #X`,
  },
  {
    id: 't5-ha-zhongyuan',
    source: {
      province: '河南',
      issuer: '郑州市中原区审计局',
      title: '2015年城市精细化管理服务区管精品道路拓宽改造工程第四标段审计结果公告',
      year: 2018,
      url: 'http://henan.kjzch.com/zhengzhou/2018-07-10/186980.html',
    },
    altered: true,
    note: '报审金额由 2833336.14 改为 2383336.14（换位）',
    tags: ['transposed', 'audit'],
    text: `道路拓宽改造工程第四标段2016年6月20日开工，当年12月20日竣工。工程报审金额[m 2383336.14]元，审定金额[x 2502555.17]元，审减金额[d 330780.97]元，审减原因是工程量多报。`,
    claims: `
      change -d = x m #X`,
  },
  {
    id: 't5-zj-kaihua',
    source: {
      province: '浙江',
      issuer: '开化县审计局',
      title: '2025年上半年政府投资项目价款结算备案结果公告',
      year: 2025,
      url: 'http://m.asdf23asdasdfasasasddsafasd.com.cn/winbid/detail/20250708_521229242.html',
    },
    altered: true,
    note: '核减率由 8.95 改为 9.83（以审定造价为分母）',
    tags: ['wrong-base', 'audit'],
    text: `开化县审计局备案562个结算项目。这些项目送审造价合计[m 73681]万元，审定[x 67085]万元，核减[d 6596]万元，按送审造价计算的核减率为[r 9.83]%。`,
    claims: `
      change -d = x m
      share r = d m #X`,
  },
  {
    id: 't5-jx-ruijin',
    source: {
      province: '江西',
      issuer: '瑞金市审计局',
      title: '关于2020年度市本级预算执行和其他财政收支审计查出问题整改情况的报告',
      year: 2020,
      url: 'http://www.ruijin.gov.cn/rjsxxgk/rjin80885/202211/4b9971a0f2914baa97d9707b3c846fd6.shtml',
    },
    altered: true,
    note: '正在整改由 10 项改为 11 项',
    tags: ['counts', 'audit'],
    text: `报告逐一列明了整改情况。涉及问题[n 50]项，已整改[n1 40]项，正在整改（含部分整改）[n2 11]项；问题资金[t 251023.54]万元，整改到位[a 215587.84]万元，未整改[b 35435.70]万元。`,
    claims: `
      counts n = n1 n2 #X
      sum t = a b`,
  },
  {
    id: 't5-js-xuyi-cases',
    source: {
      province: '江苏',
      issuer: '盱眙县人民检察院（由网址推断）',
      title: '检察机关业务工作基本情况（2023年4季度）',
      year: 2023,
      url: 'https://haxy.jsjc.gov.cn/jianwu/baxiang/202407/t20240711_1642134.shtml',
    },
    altered: true,
    note: '司法救助由 47 件改为 74 件（换位）',
    tags: ['counts', 'transposed', 'court'],
    text: `控告申诉检察受理[g 50]件，包括控告[g1 2]件、司法救助[g2 74]件、民行申诉[g3 1]件。行政检察受理[c 62]件，对审判程序违法监督[c1 52]件、对执行活动监督[c2 10]件。刑事检察受理[a 141]件，审查逮捕[a1 41]件、审查起诉[a2 99]件、提请延押[a3 1]件。`,
    claims: `
      counts g = g1 g2 g3 #X
      counts c = c1 c2
      counts a = a1 a2 a3`,
  },
  {
    id: 't5-tj-hedong',
    source: {
      province: '天津',
      issuer: '天津市河东区人民法院（由网址推断）',
      title: '2014年1至9月审判态势',
      year: 2014,
      url: 'https://tjhdfy.tjcourt.gov.cn/article/detail/2014/11/id/1480521.shtml',
    },
    altered: true,
    note: '执行未结案件的升幅由 10.74 改为 9.69（以本年数为分母）',
    tags: ['this-year-base', 'court'],
    text: `截至9月20日，未结案件[n 2453]件，分类是：民商事[a 1791]件，增加[da 466]件，上升[ra 35.17]%；执行[b 557]件，增加[db 54]件，上升[rb 9.69]%；刑事[c 79]件，增加[dc 17]件，上升[rc 27.42]%；行政非诉审查[e 15]件，增加[de 11]件，上升[re 275]%；行政诉讼[f 10]件，申请、申诉再审[g 1]件。`,
    claims: `
      counts n = a b c e f g
      rate ra = a ^da
      rate rb = b ^db #X
      rate rc = c ^dc
      rate re = e ^de`,
  },
  {
    id: 't5-ha-weidong',
    source: {
      province: '河南',
      issuer: '平顶山市卫东区人民法院',
      title: '1—12月审判质效情况',
      year: null,
      url: 'https://pdswdfy.hncourt.gov.cn/public/detail.php?id=2173',
    },
    altered: true,
    note: '民事结案率由 79.47 改为 20.53（未结的比例）',
    tags: ['unspent', 'court'],
    text: `12月，该院受理案件[n 879]件，结案[k 700]件，结案率[s 79.64]%。民事案件受理[m 755]件（含旧存280件），结案[l 600]件，结案率[sl 20.53]%。民事案件调解率19.35%，平均审理天数30.15天。`,
    claims: `
      share s = k n
      share sl = l m #X`,
  },
  {
    id: 't5-jl-wangqing',
    source: {
      province: '吉林',
      issuer: '汪清林区基层法院',
      title: '2019年上半年全院审判态势分析',
      year: 2019,
      url: 'http://wqlqfy.e-court.gov.cn/article/detail/2019/08/id/4407201.shtml',
    },
    altered: true,
    note: '旧存由 10 件改为 1 件（少一位）',
    tags: ['counts', 'lost-digit', 'court'],
    text: `本院诉讼案件受理[m 109]件，由新收[m1 99]件和旧存[m2 1]件构成；结案[l 93]件，结案率[sl 85.32]%。一审被改判、发回[g 2]件，占结案数的[sg 2.15]%。院长办理案件2件，审结1件。`,
    claims: `
      counts m = m1 m2 #X
      share sl = l m
      share sg = g l`,
  },
  {
    id: 't5-hb-jianshi',
    source: {
      province: '湖北',
      issuer: '建始县人民法院',
      title: '建始法院受案呈持续上升态势',
      year: 2018,
      url: 'https://jsxfyw.hbfy.gov.cn/DocManage/ViewDoc?docId=89f54089-f216-4fa5-8856-c3070b9c51fa',
    },
    altered: true,
    note: '结案增加 34 件，“上升”改为“下降”',
    tags: ['direction', 'court'],
    text: `今年第一季度，建始法院受案[n 1803]件，比去年同期增加[dn 167]件，上升[rn 10.21]%；结案[k 894]件，比去年同期增加[dk 34]件，下降[rk 3.95]%。行政诉讼案件受理[a 38]件，结案[ka 10]件，结案率[sa 26.32]%。`,
    claims: `
      rate rn = n ^dn
      rate -rk = k ^dk #X
      share sa = ka a`,
  },
  {
    id: 't5-jx-yichun',
    source: {
      province: '江西',
      issuer: '宜春市12345政务服务便民热线工作领导小组办公室',
      title: '12345热线运行月报2023年第5期',
      year: 2023,
      url: 'https://jxyc12345.cn/yxtb/rxyb/2023/06/19191628541989.html',
    },
    altered: true,
    note: '市直单位的占比由 11.11 改为 5.24（以受理总量为分母），各占比之和因此不足 100',
    tags: ['wrong-whole', 'hotline'],
    text: `5月向成员单位转派工单[n 18113]件，其中县（市、区）及“三区”[a 15390]件，占[sa 84.97]%；市直单位[b 2013]件，占[sb 5.24]%；流转中[c 710]件，占[sc 3.92]%。`,
    claims: `
      counts n = a b c
      share sa = a n
      share sb = b n #X
      share sc = c n
      shares sc = sa sb sc #X`,
  },
  {
    id: 't5-js-taizhou',
    source: {
      province: '江苏',
      issuer: '泰州市12345热线',
      title: '2018年7月12345热线督查简报',
      year: 2018,
      url: 'http://12345.taizhou.gov.cn/mtld/dcjb/2018/08/17161632242535.html',
    },
    altered: true,
    note: '受理最多的是泰州市平台，改为靖江',
    tags: ['rank', 'hotline'],
    text: `全市12345受理诉求[n 51615]个。四个平台中，泰州市平台[a 20915]个，靖江[b 19346]个，泰兴[c 8595]个，兴化[e 2759]个，受理量[w 最大]的是靖江。市平台另有网站受理36件、微信受理210件、微博受理1件。`,
    claims: `
      counts n = a b c e
      rank w> = b a c e #X`,
  },
  {
    id: 't5-sc-daying',
    source: {
      province: '四川',
      issuer: '大英县12345政府服务热线',
      title: '12345政府服务热线情况通报',
      year: 2017,
      url: 'https://dyxrmt.cn/article-17942-1.html',
    },
    altered: true,
    note: '后文的工单总数由 2495 改为 2459（换位），与其两部分也不合',
    tags: ['repeated', 'hotline'],
    text: `大英县热线本月办理工单[n 2495]件，交办[a 2388]件、直办[b 107]件。从回复情况看，[n2 2459]件工单中，按期回复[c 2424]件，逾期回复[e 71]件。位居前三的是交通能源环保类783件、城乡建设类579件、政法类562件。`,
    claims: `
      counts n = a b
      rep n2 = n #X
      counts n2 = c e #X`,
  },
  {
    id: 't5-he-tangshan',
    source: {
      province: '河北',
      issuer: '唐山市12345政务服务便民热线',
      title: '2024年11月份12345热线受理数据',
      year: 2024,
      url: 'https://www.tangshan.gov.cn/zhuzhan/12345zwfwbmrxtjsj/20241212/1621850.html',
    },
    altered: true,
    note: '处理完毕由 2349 改为 2394（换位）',
    tags: ['counts', 'hotline'],
    text: `11月份热线受理群众诉求284406件，直接办结率85.86%，总体接通率100%。另受理省派工单[n 2917]件，处理完毕[a 2394]件，其余[b 568]件在时限内办理。呈报日报31期、周报4期，收到感谢415个。`,
    claims: `
      counts n = a b #X`,
  },
  {
    id: 't5-hb-guangshui-lottery',
    source: {
      province: '湖北',
      issuer: '广水市文化和旅游局',
      title: '2024年本级体育彩票公益金筹集、使用情况公告',
      year: 2024,
      url: 'http://www.guangshui.gov.cn/jcxxgkpt/bmxxgk/swhhlyj_16323/fdzdgknr_15747/czzj_21550/czzxzj_21552/202507/t20250709_1346832.shtml',
    },
    altered: true,
    note: '组织和队伍建设由 38 改为 3.8',
    tags: ['decimal', 'lottery'],
    text: `全民健身支出[a 198]万元，占体彩公益金总支出[t 221]万元的[sa 89.59]%，用在三处：健身器材[a1 151]万元，健身活动[a2 9]万元，组织和队伍建设[a3 3.8]万元。竞技体育支出[b 23]万元，占[sb 10.41]%，用于赛事组织[b1 20]万元、支持参赛[b2 3]万元。`,
    claims: `
      share sa = a t
      sum a = a1 a2 a3 #X
      share sb = b t
      shares sb = sa sb
      sum t = a b
      sum b = b1 b2`,
  },
  {
    id: 't5-hb-jianghan',
    source: {
      province: '湖北',
      issuer: '武汉市江汉区文化和旅游局',
      title: '关于2023年江汉区体育彩票公益金筹集使用情况的公告',
      year: 2023,
      url: 'https://www.jianghan.gov.cn/qzfgzbm/qzfhggj_45951/zc/qtzdgkwj/202407/t20240724_2433067.shtml',
    },
    altered: true,
    note: '竞技体育的占比由 31.5 改为 46.1（以群众体育为分母），两项占比之和因此不为 100',
    tags: ['wrong-whole', 'lottery'],
    text: `江汉区2023年留用[t 717.14]万元，全部用完。群众体育[a 490.93]万元，占[sa 68.5]%，其中场地设施和器材[a1 481.63]万元、科研与宣传[a2 9.3]万元；竞技体育[b 226.21]万元，占[sb 46.1]%，其中赛事[b1 30]万元、后备人才培养[b2 196.21]万元。`,
    claims: `
      sum t = a b
      share sa = a t
      sum a = a1 a2
      share sb = b t #X
      shares sb = sa sb #X
      sum b = b1 b2`,
  },
  {
    id: 't5-hb-zengdu-lottery',
    source: {
      province: '湖北',
      issuer: '随州市曾都区文化和旅游局',
      title: '2022年曾都区体育彩票公益金筹集使用情况公告',
      year: 2022,
      url: 'http://www.zengdu.gov.cn/zwgk/zc/qtzd/gsgg/202306/t20230608_1117539.shtml',
    },
    altered: true,
    note: '结余由 33.15 改为 204.75（上年结转加了两次）',
    tags: ['roll', 'lottery'],
    text: `全年用于群众体育[x 405.43]万元：场地设施[a 187.13]万元、健身活动[b 72.8]万元、组织队伍[c 27.5]万元、其他类[e 118]万元。上年结转[o 171.6]万元，加本年收入[i 266.98]万元，减全年支出，年末结余[q 204.75]万元。`,
    claims: `
      sum x = a b c e
      roll q = o i -x #X`,
  },
  {
    id: 't5-yn-diqing-lottery',
    source: {
      province: '云南',
      issuer: '迪庆藏族自治州体育局',
      title: '2023年迪庆藏族自治州体育彩票公益金筹集、使用情况公告',
      year: 2023,
      url: 'http://dqzjyty.diqing.gov.cn/tzgg/202406/20240628_209638.html',
    },
    altered: true,
    note: '全民健身活动由 126.50 改为 162.50（换位）',
    tags: ['transposed', 'lottery'],
    text: `体育部门支出[x 656.90]万元，由州教体局[a 320.90]万元和补助三县市[b 336]万元组成。州教体局的[a0 320.90]万元，场地设施[a1 143.40]万元，组织队伍[a2 17.00]万元，健身活动[a3 162.50]万元，科研宣传[a4 10.00]万元，后备人才[a5 24]万元。`,
    claims: `
      sum x = a b
      rep a0 = a
      sum a0 = a1 a2 a3 a4 a5 #X`,
  },
  {
    id: 't5-gs-gaotai',
    source: {
      province: '甘肃',
      issuer: '高台县文体广电和旅游局',
      title: '2023年高台县体育彩票公益金筹集、使用情况公告',
      year: 2023,
      url: 'http://gaotai.gov.cn/zfxxgk/fdzdgknr/zdmsxx/ggwhfw/202406/t20240620_1250462.html',
    },
    altered: true,
    note: '财政部门支出由 3.8 改为 38（丢失小数点）',
    tags: ['decimal', 'lottery'],
    text: `2023年高台县本级留用体彩公益金[t 19.00]万元，体育部门支出[a 15.2]万元，财政部门支出[b 38]万元。群众体育支出[x 18.7739]万元（含上年度结转3.58万元），其中场地和设施[c 11.7799]万元，健身活动[e 6.994]万元。`,
    claims: `
      sum t = a b #X
      sum x = c e`,
  },
];
