import type { Written } from '../types';

/** Published figures of governments and of debts of which one was changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 't4-jx-donghu',
    source: {
      province: '江西',
      issuer: '南昌市东湖区审计局',
      title: '关于2022年度区本级预算执行和其他财政收支的审计报告',
      year: 2022,
      url: 'http://dhq.nc.gov.cn/dhqrmzf/sjgk/202311/cd806c81572c42f1bbda5261d9606c83.shtml',
    },
    altered: true,
    note: '支出由 25.10 降至 24.98，“下降”改为“增长”',
    tags: ['direction', 'audit'],
    text: `审计报告显示，东湖区2022年一般公共预算支出[x 24.98]亿元（含扬子洲镇），上年决算为[p 25.10]亿元，增长[r 0.5]%。加上上解支出[a 6.15]亿元、债务还本支出[b 0.03]亿元，支出合计[o 31.16]亿元。`,
    claims: `
      rate r = x p #X
      sum o = x a b`,
  },
  {
    id: 't4-yn-dayao-april',
    source: {
      province: '云南',
      issuer: '大姚县财政局',
      title: '2024年4月财政收支完成情况',
      year: 2024,
      url: 'http://dayao.gov.cn/info/egovinfo/1007/overt_centent/dyx009-/2024-0516001.htm',
    },
    altered: true,
    note: '税收增收由 1284 改为 1248（换位），其增幅与全部收入的增减因此都不合',
    tags: ['transposed', 'causes'],
    text: `4月末，全县一般公共预算收入比上年减收[d 1070]万元。减收的账是这样算的：税收收入[a 8103]万元，增收[da 1248]万元，增长[ra 18.8]%；非税收入[b 16524]万元，减收[db 2354]万元，下降[rb 12.5]%。支出则完成预算[m 257288]万元的[e 41.9]%，为[x 107752]万元。`,
    claims: `
      causes -d = da -db #X
      rate ra = a ^da #X
      rate -rb = b ^-db
      exec e = x m`,
  },
  {
    id: 't4-tj-half-year',
    source: {
      province: '天津',
      issuer: '天津市财政局',
      title: '2024年上半年全市财政收支情况',
      year: 2024,
      url: 'https://cz.tj.gov.cn/zwgk_53713/zfxxgk/fdzdgknr_x/tjxx/202408/t20240801_6689272.html',
    },
    altered: true,
    note: '非税收入由 279 改为 297（换位）',
    tags: ['transposed', 'last'],
    text: `今年前6个月，天津市一般公共预算收入完成[t 1144.4]亿元。主体税种中，增值税393.9亿元，增长8.1%，企业所得税181.4亿元，增长2.1%。全部税收[a 865.4]亿元，比上年同期增长2.8%，其余为非税收入[b 297]亿元，增长18.8%。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 't4-ah-tunxi',
    source: {
      province: '安徽',
      issuer: '黄山市屯溪区财政局',
      title: '1-6月份全区一般公共预算收入完成情况',
      year: null,
      url: 'https://www.ahtxq.gov.cn/sjfb/sjjd/8994557.html',
    },
    altered: true,
    note: '增幅由 10.7 改为 9.6（以本年数为分母）',
    tags: ['this-year-base', 'first'],
    text: `1—6月份，屯溪区实现一般公共预算收入[t 61646]万元，同比增收[d 5939]万元，增长[r 9.6]%。收入进度为[e 56.3]%，年初预算是[m 109466]万元。分部门看，税务部门入库[a 28684]万元，财政部门入库[b 32962]万元，二者构成全部收入。`,
    claims: `
      rate r = t ^d #X
      exec e = t m
      sum t = a b`,
  },
  {
    id: 't4-ah-guzhen',
    source: {
      province: '安徽',
      issuer: '固镇县财政局（会计网站刊载）',
      title: '安徽固镇县上半年财政支出八成投向民生',
      year: 2013,
      url: 'http://m.yinshua168.com.cn/new/184_900_201307/19ni2174325768.shtml',
    },
    altered: true,
    note: '地方财政收入的增收额单位由万元改为元',
    tags: ['unit', 'middle'],
    text: `据统计，固镇县上半年完成财政收入[t 52273]万元，同比增收[d 14443]万元，增幅[r 38.2]%。其中地方财政收入[a 41508]万元，同比增收[da 10010]元，增幅[ra 31.8]%。同期民生支出[x 80055]万元，同比增加[dx 14421]万元，增幅[rx 22]%。`,
    claims: `
      rate r = t ^d
      rate ra = a ^da #X
      rate rx = x ^dx`,
  },
  {
    id: 't4-xj-wenquan',
    source: {
      province: '新疆',
      issuer: '温泉县财政局',
      title: '2020年财政预算执行情况和2021年财政预算（草案）的报告',
      year: 2020,
      url: 'https://www.xjwq.gov.cn/info/1064/30500.htm',
    },
    altered: true,
    note: '“是…的1.82倍”改为“增长1.82倍”',
    tags: ['times'],
    text: `五年来，温泉县财政实力明显增强。一般公共预算本级收入累计[b 72166]万元，比“十二五”的[p 39600]万元增长[k 1.82]倍；一般公共预算总支出[x 845599]万元，是“十二五”[px 475000]万元的[kx 1.78]倍。`,
    claims: `
      rate k = b p #X
      share kx = x px`,
  },
  {
    id: 't4-zj-haishu',
    source: {
      province: '浙江',
      issuer: '宁波市海曙区财政局',
      title: '关于海曙区2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'http://www.haishu.gov.cn/art/2023/2/17/art_1229511806_4182067.html',
    },
    altered: true,
    note: '上年结转由 141486 改为 141468（换位）',
    tags: ['transposed', 'balance'],
    text: `财力测算如下。收入[t 1170566]万元，转移支付[a 470000]万元，调入资金[b 405475]万元，动用预算稳定调节基金[c 18289]万元，上年结转[e 141468]万元，减去上解[f 667700]万元，全区可用资金[i 1538116]万元。使用情况：支出[x 1383524]万元，安排预算稳定调节基金[k 80000]万元，结转下年[q 74592]万元，三项合计[i2 1538116]万元。`,
    claims: `
      roll i = t a b c e -f #X
      rep i2 = i
      sum i2 = x k q`,
  },
  {
    id: 't4-ha-luoshan',
    source: {
      province: '河南',
      issuer: '罗山县财政局',
      title: '1—5月财政预算收支完成情况',
      year: null,
      url: 'http://luoshan.gov.cn/department_news.php?cid=43&id=36940',
    },
    altered: true,
    note: '税务部门收入的占比由 62.57 改为 37.43（财政部门的占比）',
    tags: ['share', 'other-part'],
    text: `罗山县今年前5个月组织一般公共预算收入[t 34096]万元：税务部门[a 21334]万元，占[s 37.43]%；财政部门[b 12762]万元。支出195043万元，同比增长6.3%，增幅列全市第4位。`,
    claims: `
      sum t = a b
      share s = a t #X`,
  },
  {
    id: 't4-xj-bonds',
    source: {
      province: '新疆',
      issuer: '新疆维吾尔自治区财政厅',
      title: '自治区成功发行新增地方政府债券58.82亿元',
      year: 2023,
      url: 'https://czt.xinjiang.gov.cn/xjczt/c115015/202309/0706f39a31d84d68b552a2da889c7cad.shtml',
    },
    altered: true,
    note: '新增专项债券由 52 改为 5.2',
    tags: ['decimal'],
    text: `本批新增债券[t 58.82]亿元，包括新增一般债券[a 6.82]亿元和新增专项债券[b 5.2]亿元，前者支持11个项目，后者支持107个项目。今年以来，自治区累计发行新增债券1027.12亿元。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 't4-gs-qinzhou',
    source: {
      province: '甘肃',
      issuer: '天水市秦州区财政局',
      title: '2020年政府债务限额及新增债券安排情况',
      year: 2020,
      url: 'http://www.qinzhouqu.gov.cn/info/8460/44505.htm',
    },
    altered: true,
    note: '后文的新增债务额度由 12024 改为 12204，与前文及其两部分都不合',
    tags: ['repeated', 'debt'],
    text: `（一）限额。秦州区债务限额[t 297528.13]万元，其中一般债务[a 89604.74]万元、专项债务[b 207923.39]万元；2020年新增债务限额[n 12024]万元。
（二）下达。上述2020年新增债务限额[n2 12204]万元已全部下达，新增一般债务[c 2824]万元，新增专项债务[e 9200]万元。`,
    claims: `
      sum t = a b
      rep n2 = n #X
      sum n2 = c e #X`,
  },
  {
    id: 't4-fj-licheng',
    source: {
      province: '福建',
      issuer: '莆田市荔城区财政局',
      title: '2023年荔城区政府债务情况说明',
      year: 2023,
      url: 'https://www.ptlc.gov.cn/zwgk/czzj_1/czzj/bjzfczyjssgjf/qjys/202509/t20250915_2018200.htm',
    },
    altered: true,
    note: '债务余额低于限额，改为高于',
    tags: ['direction', 'last'],
    text: `荔城区全年代发政府债券[t 13.82]亿元，由新增债券[a 11.4]亿元和再融资债券[b 2.42]亿元组成。截至年底，债务余额预计[q 138.13]亿元，[w 高于]省上核定的限额[l 140.69]亿元。当年还本付息7.35亿元，下年预计10.52亿元。`,
    claims: `
      sum t = a b
      dir w> = q l #X`,
  },
  {
    id: 't4-fj-taijiang',
    source: {
      province: '福建',
      issuer: '福州市台江区财政局（由网址推断）',
      title: '2020年地方政府债务情况说明',
      year: 2020,
      url: 'http://www.taijiang.gov.cn/xjwz/zwgk/zdlyxxgk/czzj/bjzfyjsgk/bjzfysgk/202106/t20210607_4115691.htm',
    },
    altered: true,
    note: '一般债务余额由 3.76 改为 3.67（换位）',
    tags: ['transposed', 'debt'],
    text: `2020年区债务余额预计执行数[q 4.79]亿元，其中一般债务[qa 3.67]亿元、专项债务[qb 1.03]亿元；核定限额[t 5.73]亿元，其中一般债务[a 4.68]亿元、专项债务[b 1.05]亿元。全年新增债务限额[n 2.39]亿元，其中一般债务[na 1.39]亿元（含外债转贷0.01亿元）、专项债务[nb 1]亿元。`,
    claims: `
      sum q = qa qb #X
      sum t = a b
      sum n = na nb`,
  },
  {
    id: 't4-hb-nanzhang',
    source: {
      province: '湖北',
      issuer: '南漳县财政局',
      title: '南漳县2023年全年地方政府债务信息公开',
      year: 2023,
      url: 'http://www.hbnz.gov.cn/bmxz/bm/czj/fdzdgk/czgk/zfzw/t_3566565.shtml',
    },
    altered: true,
    note: '专项债券的用途漏列社会保障 0.64 亿元',
    tags: ['part-left-out', 'debt'],
    text: `2023年南漳县新增债券[n 11.31]亿元，一般债券[c 2.54]亿元、专项债券[e 8.77]亿元。专项债券全部用于三个领域：市政基础设施[e1 6.14]亿元，交通基础设施[e2 1.17]亿元，农林水利[e3 0.82]亿元。年末债务余额[t 64.64]亿元，一般债务[a 33.53]亿元，专项债务[b 31.11]亿元。`,
    claims: `
      sum n = c e
      sum e = e1 e2 e3 #X
      sum t = a b`,
  },
  {
    id: 't4-mof-bonds',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2023年10月地方政府债券发行和债务余额情况',
      year: 2023,
      url: 'http://wankemaoyi.com/323383/2023/11/29315387.html',
    },
    altered: true,
    note: '合计由 84746 改为 84476（换位）',
    tags: ['total-not-sum', 'nation'],
    text: `前10个月，全国发行新增债券[n 43356]亿元（一般[n1 6574]亿元、专项[n2 36782]亿元），发行再融资债券[c 41390]亿元（一般[c1 24203]亿元、专项[c2 17187]亿元），合计发行[t 84476]亿元，平均期限12.6年，平均利率2.90%。`,
    claims: `
      sum n = n1 n2
      sum c = c1 c2
      sum t = n c #X`,
  },
  {
    id: 't4-mof-2017',
    source: {
      province: '中央',
      issuer: '财政部（报纸刊载）',
      title: '2017年中央和地方财政专项扶贫资金规模超过1400亿元',
      year: 2017,
      url: 'http://ischool.net.cn/xwzx/PoliticsNews/201705/t20170529_11791209.htm',
    },
    altered: true,
    note: '增幅由 30.3 改为 23.2（以本年数为分母）',
    tags: ['this-year-base', 'nation'],
    text: `中央财政2017年安排补助地方专项扶贫资金[t 860.95]亿元，比上年增加[d 200]亿元，增长[r 23.2]%。28个有扶贫任务的省份，省级资金约540亿元，其中贵州、云南等省份均超过30亿元。`,
    claims: `
      rate r = t ^d #X`,
  },
  {
    id: 't4-mof-2020',
    source: {
      province: '中央',
      issuer: '财政部（新华社刊载）',
      title: '财政部累计下达2020年中央财政专项扶贫资金1396.36亿元',
      year: 2020,
      url: 'http://gymcjnpx.com/xinwen/2020-03/31/content_5497459.htm',
    },
    altered: true,
    note: '累计下达由 1396.36 改为 13963.6（小数点移位）',
    tags: ['decimal', 'nation'],
    text: `财政部近日下达专项扶贫资金[a 260.27]亿元，此前已提前下达[b 1136.09]亿元，两次累计[t 13963.6]亿元，比往年提前一个多月。资金向“三区三州”和挂牌督战地区倾斜。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 't4-yn-chuxiong',
    source: {
      province: '云南',
      issuer: '楚雄州财政局',
      title: '州财政局提前下达2021年中央财政专项扶贫资金4.13亿元',
      year: 2021,
      url: 'http://czj.cxz.gov.cn/info/1096/4924.htm',
    },
    altered: true,
    note: '贫困县由 2.75 改为 2.57（换位）',
    tags: ['transposed', 'special-fund'],
    text: `专项扶贫资金已全部下达。从项目看，扶贫发展资金[a 3.82]亿元、少数民族发展资金[b 0.29]亿元、国有贫困林场资金[c 0.02]亿元，合计[t 4.13]亿元；从县市看，7个贫困县[e 2.57]亿元、3个非贫困县[f 1.38]亿元，合计[t2 4.13]亿元。`,
    claims: `
      sum t = a b c
      rep t2 = t
      sum t2 = e f #X`,
  },
  {
    id: 't4-gx-liucheng',
    source: {
      province: '广西',
      issuer: '柳城县财政局',
      title: '柳城县2021年地方政府债务信息决算公开',
      year: 2021,
      url: 'http://liucheng.gov.cn/xxgk/fdzdgknr/yjsgkpt/zfjs/zfjs2021_/202208/t20220811_3115971.shtml',
    },
    altered: true,
    note: '专项债务限额的单位由亿元改为万元',
    tags: ['unit', 'debt'],
    text: `柳城县2021年债务限额[t 14.2500]亿元，其中一般债务[a 9.6300]亿元、专项债务[b 4.6200]万元。年末债务余额[q 13.9424]亿元，其中一般债务[qa 9.4423]亿元、专项债务[qb 4.5001]亿元。债券资金用于小型水库、标准厂房、应急物流中心和大米烘干中心四个项目。`,
    claims: `
      sum t = a b #X
      sum q = qa qb`,
  },
  {
    id: 't4-gx-county-debt',
    source: {
      province: '广西',
      issuer: '某县财政局（网页未载县名）',
      title: '截至2021年末新增政府债券存续期内信息公开',
      year: 2021,
      url: 'http://www.free-analsexpics.com/xxgk/fdzdgknr/yjsgkpt/zfjs/zfjs2021/202209/t20220905_3132011.shtml',
    },
    altered: true,
    note: '债务余额由 198736 改为 189736（换位）',
    tags: ['transposed', 'debt'],
    text: `到2021年底，我县政府债务余额[q 189736]万元（一般债务[qa 68569]万元、专项债务[qb 130167]万元），限额为[t 202400]万元（一般债务[a 70700]万元、专项债务[b 131700]万元），余额控制在限额以内。当年偿还本金时，一般债券5500万元，专项债券14615万元。`,
    claims: `
      sum q = qa qb #X
      sum t = a b`,
  },
  {
    id: 't4-hi-half-year',
    source: {
      province: '海南',
      issuer: '海南省财政厅（海南日报刊载）',
      title: '全省地方一般公共预算收入479.89亿元 同比增长45.8%',
      year: 2021,
      url: 'http://news.hndaily.cn/html/2021-07/23/content_58464_13672244.htm',
    },
    altered: true,
    note: '占比 70.2% 写成小数带百分号 0.702%',
    tags: ['fraction-percent'],
    text: `海南省上半年地方一般公共预算支出[x 949.49]亿元，同比增长12.9%。基本民生保障有力，民生支出[a 666.1]亿元，占地方一般公共预算支出的[s 0.702]%。税收收入增长66.4%，收入质量继续改善。`,
    claims: `
      share s = a x #X`,
  },
  {
    id: 't4-nhc-costs',
    source: {
      province: '中央',
      issuer: '国家卫生健康委员会',
      title: '2021年我国卫生健康事业发展统计公报',
      year: 2021,
      url: 'http://m.odtusol.cn/guonei/20220713/1341453.html',
    },
    altered: true,
    note: '政府与个人卫生支出的占比对调（应为 27.4 与 27.7）',
    tags: ['swapped-shares', 'nation'],
    text: `公报初步推算，全国卫生总费用[t 75593.6]亿元，占GDP的6.5%。分来源，政府[a 20718.5]亿元、社会[b 33920.3]亿元、个人[c 20954.8]亿元，依次占[sa 27.7]%、[sb 44.9]%、[sc 27.4]%。`,
    claims: `
      sum t = a b c
      share sa = a t #X
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc`,
  },
  {
    id: 't4-js-jiangyin',
    source: {
      province: '江苏',
      issuer: '江阴市12345政务服务便民热线中心',
      title: '2023年9月份12345政务服务便民热线运行情况通报',
      year: 2023,
      url: 'http://pakgovtjob.com/doc/2023/10/18/1177490.shtml',
    },
    altered: true,
    note: '推进中的事项由 55 改为 65',
    tags: ['counts'],
    text: `江阴热线9月份接到有效诉求[n 46653]件，电话诉求[a 41424]件、非电话诉求[b 5229]件。其中前台即时办结[c 27929]件，占[sc 59.87]%；网络转办[e 18724]件，占[se 40.13]%。1—9月“微幸福”重点督办事项[m 375]件，已完成[m1 320]件，推进中[m2 65]件。“民声留言板”诉求[k 171]件，直接办结[k1 70]件，转办[k2 101]件。`,
    claims: `
      counts n = a b
      share sc = c n
      share se = e n
      shares se = sc se
      counts n = c e
      counts m = m1 m2 #X
      counts k = k1 k2`,
  },
];
