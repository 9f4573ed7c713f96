import type { Written } from '../types';

/** 北京, 天津, 河北, 山西, 内蒙古, 吉林, 河南, and the centre; pages that do not name their county. */
export const NORTH: readonly Written[] = [
  {
    id: 'bj-city-2015',
    source: {
      province: '北京',
      issuer: '北京市财政局',
      title: '2015年北京市市级决算草案的报告',
      year: 2015,
      url: 'http://3g.china.com/act/news/945/20160721/23117817.html',
    },
    tags: ['coarse-rounding', 'mixed-units', 'averages'],
    text: `市级2015年“三公”经费决算[t 6.4]亿元，比年初预算[m 8.3]亿元减少1.8亿多元，下降[r 22.3]%。接待费决算[a 2352]万元，比年初预算[ma 6200]万元下降[ra 62.1]%；出国（境）[b 1.2]亿元，比年初预算[mb 1.5]亿元减少[db 0.3]亿元，下降[rb 24]%；公车[c 5]亿元，比预算[mc 6.1]亿元减少[dc 1.1]亿元，下降[rc 17.9]%。出国（境）团组1378个、4772人次，人均2.4万元。`,
    claims: `
      rate -r = t m #W
      sum t = a b c #W
      rate -ra = a ma
      change -db = b mb
      rate -rb = b mb #W
      change -dc = c mc
      rate -rc = c mc #W`,
  },
  {
    id: 'bj-departments-2015',
    source: {
      province: '北京',
      issuer: '北京市旅游发展委员会、北京市食品药品监督管理局',
      title: '2015年度部门决算说明',
      year: 2015,
    },
    tags: ['levels', 'subjects'],
    text: `市旅游委2015年“三公”决算[a 413.89]万元，比年初预算[ma 325.55]万元增加[da 88.34]万元，其中出国（境）决算[b 236.25]万元，比年初预算[mb 91.76]万元增加[db 144.49]万元。市食药监局决算[c 1848.26]万元，比年初预算[mc 2184.89]万元减少[dc 336.63]万元，其中接待费[e 1.21]万元，比年初预算[me 86.66]万元减少[de 85.45]万元，降幅超过9成。`,
    claims: `
      change da = a ma
      change db = b mb
      change -dc = c mc
      change -de = e me`,
  },
  {
    id: 'tj-2024h1',
    source: {
      province: '天津',
      issuer: '天津市财政局',
      title: '2024年上半年财政收支情况',
      year: 2024,
      url: 'https://cz.tj.gov.cn/zwgk_53713/zfxxgk/fdzdgknr_x/tjxx/202408/t20240801_6689272.html',
    },
    tags: ['not-exhaustive'],
    note: '“主要支出科目”不是全部分项',
    text: `上半年全市一般公共预算收入[t 1144.4]亿元，增6.3%。其中：地方税收[a 865.4]亿元，增2.8%；非税[b 279]亿元，增18.8%。一般公共预算支出1532.7亿元，增16.2%。主要支出科目：社会保障和就业314.5亿元，增22.3%；卫生健康86.8亿元，增6.1%；交通运输41.3亿元，增17.4%。`,
    claims: `sum t = a b`,
  },
  {
    id: 'sx-2022-05',
    source: {
      province: '山西',
      issuer: '山西省财政厅',
      title: '2022年1—5月财政收支情况',
      year: 2022,
      url: 'https://m.news.shi-fen.com/china/202206/50-1335937.html',
    },
    tags: ['scope', 'anaphora'],
    note: '扣除留抵退税后的增长率另有口径，不标注',
    text: `1—5月全省一般公共预算收入[t 1509.3]亿元，比上年增长[r 36.6]%，增收[d 404.5]亿元，扣除留抵退税（196.6亿元）因素后同口径增长52.4%。税收收入[a 1237.5]亿元，增长[ra 50.1]%，增收[da 412.8]亿元；非税收入[b 271.8]亿元，下降[rb 3]%，减收[db 8.3]亿元。支出[o 2149.9]亿元，增长[ro 8.9]%，增支[do 174.9]亿元，其中民生支出[c 1702.7]亿元，占全省一般公共预算支出的[s 79.2]%，增长[rc 7.6]%，增支[dc 120.4]亿元。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      rate -rb = b ^-db
      causes d = da -db
      rate ro = o ^do
      share s = c o
      rate rc = c ^dc`,
  },
  {
    id: 'nm-ordos-2022',
    source: {
      province: '内蒙古',
      issuer: '鄂尔多斯市某单位',
      title: '2022年“三公”经费预算及2021年决算',
      year: 2022,
      url: 'http://ordoszxfztz.com/index.php?c=show&id=73',
    },
    tags: ['across-sections', 'budget-and-final'],
    text: `一、2022年“三公”经费预算总计[t 21.8]万元，其中：因公出国（境）[a 0]万元，公务接待[b 11.8]万元，公务用车运行[c 10]万元。
二、2021年“三公”经费合计支出[p 20.12]万元，其中：因公出国（境）[pa 0]万元，公务接待[pb 12.39]万元，公务用车运行[pc 7.73]万元。
2022年预算较2021年度增加[d 1.68]万元，其中公务接待减少[db 0.58]万元，减少[rb 4.68]%；公务用车运行增加[dc 2.27]万元，增长[rc 29.37]%。`,
    claims: `
      sum t = a b c
      sum p = pa pb pc
      change d = t p
      change -db = b pb #W
      rate -rb = b pb #W
      change dc = c pc
      rate rc = c pc
      causes d = -db dc #W`,
  },
  {
    id: 'nm-alxa-2020-income',
    source: { province: '内蒙古', issuer: '阿拉善盟财政局', title: '2020年度财政收支情况', year: 2020 },
    tags: ['several-breakdowns', 'shares'],
    text: `2020年全盟一般公共预算收入[t 310682]万元，同比增加[d 23188]万元，增长[r 8.1]%。盟本级[a 33648]万元，同比增加[da 15412]万元，增长[ra 84.5]%；旗级[b 277034]万元，同比增加[db 7776]万元，增长[rb 2.9]%。从结构看，税收[c 213251]万元，占一般公共预算收入的[sc 68.6]%；非税[e 97431]万元，占一般公共预算收入的[se 31.4]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      rate rb = b ^db
      causes d = da db
      sum t = c e
      share sc = c t
      share se = e t
      shares se = sc se`,
  },
  {
    id: 'nm-alxa-2020-outlay',
    source: { province: '内蒙古', issuer: '阿拉善盟财政局', title: '2020年度财政收支情况', year: 2020 },
    tags: ['causes'],
    text: `2020年全盟一般公共预算支出[t 1107315]万元，同比减少[d 13724]万元，下降[r 1.2]%。盟本级支出[a 287998]万元，同比减少[da 99832]万元，下降[ra 25.7]%；旗级支出[b 819317]万元，同比增加[db 86108]万元，增长[rb 11.7]%。民生支出[c 797546]万元，占一般公共预算支出的[s 72.0]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate rb = b ^db
      causes -d = -da db
      share s = c t`,
  },
  {
    id: 'jl-2024-01',
    source: {
      province: '吉林',
      issuer: '吉林省财政厅',
      title: '2024年1月全省一般公共预算收入情况',
      year: 2024,
    },
    tags: ['points', 'repeated', 'traditional'],
    text: `1月份，全省一般公共預算收入[t 142.4]億元，同比增加[d 22.6]億元，增長[r 18.9]%。2023年全省收入增長26.3%，增速居全國前列。今年1月，全省一般公共預算收入增長[r2 18.9]%，其中稅收收入增長[ra 21.7]%，高於全省收入增速[g 2.8]個百分點。`,
    claims: `
      rate r = t ^d
      rep r2 = r
      change g = ra r2`,
  },
  {
    id: 'ha-province-2015',
    source: { province: '河南', issuer: '河南省财政厅', title: '2015年省级财政收支决算情况', year: 2015 },
    tags: ['coarse-rounding'],
    text: `2015年省级“三公”经费决算[t 5]亿元，比上年减少[d 3.3]亿元，下降[r 39.8]%。其中公车购置[a 0.1]亿元，下降77.8%；公车运行维护[b 3.3]亿元，下降43%；接待[c 0.9]亿元，下降37.8%；因公出国（境）[e 0.7]亿元，增长34.9%。剔除体制下划因素，同比下降8.3%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c e`,
  },
  {
    id: 'ha-luoshan-05',
    source: {
      province: '河南',
      issuer: '罗山县',
      title: '1—5月财政收支情况',
      year: null,
      url: 'http://luoshan.gov.cn/department_news.php?cid=43&id=36940',
    },
    tags: ['ranks-elsewhere'],
    text: `1—5月我县地方一般公共预算收入[t 34096]万元，为年预算的32.3%，同比降低10.2%，居全市第9位。税务部门[a 21334]万元，为年预算的28.9%；财政部门[b 12762]万元，为年预算的40.4%。支出195043万元，为年预算的44.74%，同比增长6.3%，居全市第4位。`,
    claims: `sum t = a b`,
  },
  {
    id: 'cn-mof-2016-nation',
    source: { province: '中央', issuer: '财政部', title: '2016年中央和地方预算执行情况', year: 2016 },
    tags: ['roll', 'balance'],
    text: `2016年全国一般公共预算收入[a 159552.08]亿元，加上使用结转结余及调入资金[b 7271.08]亿元，收入总量为[i 166823.16]亿元。支出[c 187841.14]亿元，加上补充中央预算稳定调节基金[e 782.02]亿元，支出总量为[o 188623.16]亿元。收支总量相抵，赤字[g 21800]亿元，与预算持平。`,
    claims: `
      sum i = a b
      sum o = c e
      roll -g = i -o`,
  },
  {
    id: 'cn-mof-2016-centre',
    source: { province: '中央', issuer: '财政部', title: '2016年中央和地方预算执行情况', year: 2016 },
    tags: ['roll', 'direction', 'balance'],
    text: `中央一般公共预算收入[a 72357.31]亿元，加上从稳定调节基金调入[b 1000]亿元、从基金预算和国资预算调入[c 315.06]亿元，收入总量为[i 73672.37]亿元。支出[e 86890.35]亿元，加上补充稳定调节基金[f 782.02]亿元，支出总量为[o 87672.37]亿元。收支总量相抵，赤字[g 14000]亿元。预备费预算[m 500]亿元，支出[u 146.1]亿元，剩余[v 353.9]亿元。年末国债余额[x 120066.75]亿元，[w 控制在]限额[y 125908.35]亿元以内。`,
    claims: `
      sum i = a b c
      sum o = e f
      roll -g = i -o
      roll v = m -u
      dir w< = x y`,
  },
  {
    id: 'cn-mof-2016-local',
    source: { province: '中央', issuer: '财政部', title: '2016年中央和地方预算执行情况', year: 2016 },
    tags: ['roll', 'nested'],
    text: `地方一般公共预算收入[t 146681.12]亿元，其中，本级收入[a 87194.77]亿元，增长7.4%；中央对地方税收返还和转移支付[b 59486.35]亿元。加上使用结转结余及调入资金[c 5956.02]亿元，收入总量为[i 152637.14]亿元。支出[o 160437.14]亿元，收支总量相抵，赤字[g 7800]亿元。`,
    claims: `
      sum t = a b
      sum i = t c
      roll -g = i -o`,
  },
  {
    id: 'cn-insurance-2013',
    source: {
      province: '中央',
      issuer: '财政部、人力资源和社会保障部、国家卫生计生委',
      title: '2013年全国社会保险基金决算',
      year: 2013,
      url: 'https://www.chinanews.com.cn/cj/2014/10-10/6665098.shtml',
    },
    tags: ['roll', 'rank', 'ellipsis'],
    text: `2013年全国社会保险基金总收入[i 35994]亿元，增长15%；总支出[o 28744]亿元，增长20%；本年收支结余[n 7250]亿元。企业职工基本养老保险收入[a 20790]亿元、支出[ao 16699]亿元、结余[an 4091]亿元，收入规模在各险种中[w 最大]；城镇职工医疗保险收入[b 6873]亿元、支出[bo 5667]亿元、结余[bn 1206]亿元；居民养老保险收入[c 2173]亿元、支出[co 1431]亿元、结余[cn 742]亿元；居民医疗保险收入[e 3927]亿元、支出[eo 3688]亿元、结余[en 238]亿元。`,
    claims: `
      roll n = i -o
      roll an = a -ao
      roll bn = b -bo
      roll cn = c -co
      roll en = e -eo #W
      rank w> = a b c e`,
  },
  {
    id: 'cn-foreign-2014',
    source: { province: '中央', issuer: '外交部', title: '2014年度部门决算', year: 2014 },
    tags: ['across-sections', 'execution'],
    text: `2014年“三公”经费预算[m 11324.44]万元，其中：因公出国（境）[ma 9605.80]万元，公车[mb 1410.94]万元，接待[mc 307.70]万元。全年支出[t 10044.01]万元，执行比例为[e 88.69]%，其中：因公出国（境）[a 8657.78]万元，执行比例[ea 90.13]%；公车[b 1377.96]万元，执行比例[eb 97.66]%；接待[c 8.27]万元，执行比例[ec 2.69]%。出国团组729个、2143人次。`,
    claims: `
      sum m = ma mb mc
      exec e = t m
      sum t = a b c
      exec ea = a ma
      exec eb = b mb
      exec ec = c mc`,
  },
  {
    id: 'cn-audit-2011',
    source: { province: '中央', issuer: '审计署', title: '2010年决算和2011年预算“三公经费”公开', year: 2011 },
    tags: ['traditional', 'levels', 'two-years'],
    text: `審計署2010年預算數[p 2711.65]萬元，其中因公出國(境)費[pa 617]萬元，公務用車購置及運行費[pb 1229.65]萬元，公務接待費[pc 865]萬元；決算數2488.79萬元。2011年預算數[t 2687.06]萬元，其中因公出國(境)費[a 617]萬元（[wa 零增長]），公務用車購置及運行費[b 1205.06]萬元（較2010年壓縮[rb 2]%），公務接待費[c 865]萬元（[wc 零增長]）。`,
    claims: `
      sum p = pa pb pc
      sum t = a b c
      rate -rb = b pb
      dir wa= = a pa
      dir wc= = c pc`,
  },
  {
    id: 'cn-sangong-2014',
    source: { province: '中央', issuer: '财政部', title: '2014年中央本级“三公”经费预算安排情况', year: 2014 },
    tags: ['change'],
    text: `2014年中央本级“三公”经费预算[t 71.51]亿元，比2013年年初预算压减[d 8.18]亿元，降低[r 10.3]%；其中因公出国（境）费比上年执行数增加2.84亿元。`,
    claims: `rate -r = t ^-d`,
  },
  {
    id: 'xx-county-2020',
    source: {
      province: '（原页未示）',
      issuer: '某县财政局',
      title: '2020年“三公”经费支出情况',
      year: 2020,
      url: 'http://www.hlx.gov.cn/zfxxgk/fdzdgknr/czxx/sgjf/1571070444591751170.html',
    },
    tags: ['levels', 'zero-base'],
    text: `2020年“三公”经费支出[t 431]万元，比上年[p 433]万元减少[d 2]万元，下降[r 0.46]%。其中，公车运行维护[a 251]万元，比上年[pa 285]万元减少[da 34]万元，下降[ra 12]%；公车购置[c 56]万元，比上年增加[dc 56]万元；接待[b 124]万元，比上年[pb 148]万元减少[db 24]万元，下降[rb 16]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a c b
      change -da = a pa
      rate -ra = a pa
      change -db = b pb
      rate -rb = b pb
      causes -d = -da dc -db`,
  },
  {
    id: 'xx-department-2018',
    source: {
      province: '（原页未示）',
      issuer: '某县直部门',
      title: '2018年度“三公”经费财政拨款支出说明',
      year: 2018,
      url: 'https://hlx.gov.cn/zfxxgk/fdzdgknr/czxx/sgjf/1571070720929275906.html',
    },
    tags: ['repeated', 'difference', 'list'],
    text: `“三公”经费支出[t 2.05]万元，较上年[p 2.08]万元减少[d 0.03]万元，减少了[r 1.44]%；其中：因公出国（境）[a 0]万元；公车购置[b 0]万元；公车运行[c 0]万元；接待[e 2.05]万元，占“三公”经费的[s 100]%。
（3）公务接待24批次、210人次，支出[e2 2.05]万元。
二、与年初预算对比：支出[t2 2.05]万元，年初预算[m 2.95]万元，差值为[g 0.9]万元。其中：公车运行支出[c2 0]万元，年初预算[mc 0.95]万元，差值为[gc 0.95]万元；接待支出[e3 2.05]万元，年初预算[me 2]万元，差值为[ge 0.05]万元。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b c e
      share s = e t
      rep e2 = e
      rep t2 = t
      change -g = t2 m
      change -gc = c2 mc
      rep e3 = e
      change ge = e3 me`,
  },
  {
    id: 'xx-city-2019',
    source: {
      province: '（原页未示）',
      issuer: '某市财政局',
      title: '2019年市本级“三公”经费预算',
      year: 2019,
    },
    tags: ['flat', 'same-scope'],
    text: `2019年市本级“三公”经费预算[t 3328]万元。其中，出国(境)费[a 50]万元，接待费[b 478]万元，公车购置及运行费[c 2800]万元。同口径比2018年减少[d 830]万元，下降[r 20]%。其中：出国(境)费减少[da 9]万元，下降[ra 15.3]%；接待费减少[db 38]万元，下降[rb 7.4] %；公车购置费减少[dc 334]万元，下降90%；公车运行费减少[de 449]万元，下降14%。`,
    claims: `
      sum t = a b c
      rate -r = t ^-d
      rate -ra = a ^-da
      rate -rb = b ^-db
      causes -d = -da -db -dc -de`,
  },
  {
    id: 'xx-office-2019',
    source: {
      province: '（原页未示）',
      issuer: '某市直部门',
      title: '2019年行政经费及“三公”经费预算情况',
      year: 2019,
    },
    tags: ['brackets', 'flat'],
    text: `2019 年机关运行经费 [k 312.23] 万元, 比上年增加[dk 15.18]万元,增长[rk 5.11] %。“三公”经费[t 29]万元,比上年增加[d 0.5]万元,增长[r 1.75] %,其中:因公出国(境)费[a 0]万元,较上年无增减;公车购置及运行费[c 28]万元(购置费[c1 0]万元,运行维护费[c2 28]万元),较上年无增减;接待费[b 1]万元,比上年增加[db 0.5]万元,增长[rb 100] %。`,
    claims: `
      rate rk = k ^dk
      rate r = t ^d
      sum t = a c b
      sum c = c1 c2
      rate rb = b ^db
      causes d = db`,
  },
  {
    id: 'xx-city-2022-04',
    source: { province: '（原页未示）', issuer: '某市财政局', title: '2022年4月财政收支情况', year: 2022 },
    tags: ['subjects'],
    text: `截至4月底，财政总收入完成[a 191347]万元，同比增长[ra 15.35]%，增收[da 25457]万元。地方财政收入[b 100223]万元，同比增长[rb 2.61]%，增收[db 2546]万元，其中税收[c 66342]万元，同比增长[rc 18.39]%，增收[dc 10304]万元，占地方财政收入[s 66.19]%。一般公共预算支出[o 372037]万元，同比增长[ro 9.66]%，增支[do 32770]万元。`,
    claims: `
      rate ra = a ^da
      rate rb = b ^db
      rate rc = c ^dc
      share s = c b
      rate ro = o ^do`,
  },
  {
    id: 'xx-newarea-2024-03',
    source: {
      province: '（原页未示）',
      issuer: '某新区财政局',
      title: '2024年一季度财政收支情况',
      year: 2024,
      url: 'http://www.tcxq.gov.cn/resources/site/11/html/xqzfxxgk/fdzdgknr/czxx/czszjzw/202404/841864.html',
    },
    tags: ['shares'],
    text: `3月底新区地方一般预算收入累计[t 8736]万元，为年初预算的27.39%，同比增长11.91%，其中：税收收入[a 8039]万元，税收占比[s 92.02]%。支出32664万元，为年初预算的23.47%，同比增长4.33%。`,
    claims: `share s = a t`,
  },
];
