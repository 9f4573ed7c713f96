import type { Written } from '../types';

/** 四川, 重庆, 贵州, 云南, 陕西, 甘肃, 宁夏. */
export const WEST: readonly Written[] = [
  {
    id: 'sc-unit-2022',
    source: {
      province: '四川',
      issuer: '某县级单位（dyrmt.com 公布）',
      title: '2022年度单位决算情况说明',
      year: 2022,
      url: 'https://dyrmt.com/article-133619-2.html',
    },
    tags: ['respectively', 'zeros', 'carried-unit'],
    text: `2022年度收、支总计各是[i@万元 4125.49]、[o 4143.91]万元。与2021年相比，收、支总计各减少[di@万元 1267.86]、[do 2570.97]万元，各下降[ri 23.51]%、[ro 38.28]%。
本年收入合计[i2 4125.49]万元，其中：一般公共预算财政拨款收入[a 3859.16]万元，占[sa 93.54]%；政府性基金收入[b 0]万元，占[sb 0]%；事业收入[c 0]万元，占[sc 0]%；其他收入[e 266.33]万元，占[se 6.46]%。
本年支出合计[o2 4143.91]万元，其中：基本支出[f 1140.27]万元，占[sf 27.52]%；项目支出[g 3003.64]万元，占[sg 72.48]%；经营支出[h 0]万元，占[sh 0]%。`,
    claims: `
      rate -ri = i ^-di
      rate -ro = o ^-do #T
      rep i2 = i
      sum i2 = a b c e
      share sa = a i2
      share sb = b i2
      share sc = c i2
      share se = e i2
      shares se = sa sb sc se
      rep o2 = o
      sum o2 = f g h
      share sf = f o2
      share sg = g o2
      share sh = h o2
      shares sh = sf sg sh`,
  },
  {
    id: 'sc-mianzhu-2025',
    source: {
      province: '四川',
      issuer: '绵竹市财政局',
      title: '2025年“三公”经费预算汇总情况',
      year: 2025,
      url: 'https://www.mz.gov.cn/gk/zfxxgk/fdzdnr/ysjs/bmys/2025nfjbmysxxgk/mzfbjsgjbczb/1620432.htm',
    },
    tags: ['levels', 'flat'],
    text: `绵竹市2025年“三公”经费预算总额[t 1969]万元，较2024年的[p 2190]万元减少[d 221]万元，下降[r 10.1]%；其中：因公出国（境）[a 40]万元，较上年持平；接待[b 242]万元，较上年减少[db 12]万元，下降[rb 4.7]%；公车[c 1687]万元，较上年减少[dc 209]万元，下降[rc 11]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b c
      rate -rb = b ^-db
      rate -rc = c ^-dc
      causes -d = -db -dc`,
  },
  {
    id: 'sc-jingyan-2020',
    source: {
      province: '四川',
      issuer: '井研县财政局',
      title: '2020年“三公”经费决算汇总',
      year: 2020,
      url: 'http://jyzx.jingyan.org.cn/jyx/xjgk/202205/36079b6099de423d9e65f3c58169036a.shtml',
    },
    tags: ['list'],
    text: `井研县2020年“三公”经费决算总额[t 1023]万元，较年初预算减少32%。其中：
一、因公出国（境）决算[a 0]万元。
二、公务用车购置及运行维护费[c 785]万元，较年初预算减少28%。其中：购置[c1 274]万元，运行维护[c2 511]万元。
三、公务接待费[b 238]万元，较年初预算下降42%。`,
    claims: `
      sum t = a c b
      sum c = c1 c2`,
  },
  {
    id: 'sc-qingshen-2023',
    source: {
      province: '四川',
      issuer: '青神县发展和改革局',
      title: '部门预算项目支出绩效自评表（2023年度）',
      year: 2023,
      url: 'https://www.scqs.gov.cn/info/13206/211004.htm',
    },
    tags: ['table', 'performance', 'zeros'],
    text: `工资性支出 年度预算数（万元）
年初预算 调整后预算数 预算执行数 预算执行率
总额 [i@万元 238.93] [m@万元 251.89] [t@万元 251.89] [e 100.00]%
其中：财政资金 [i1@万元 238.93] [m1@万元 251.89] [t1@万元 251.89] [e1 100.00]%
财政专户管理资金 [i2@万元 0.00] [m2@万元 0.00] [t2@万元 0.00] 0.00%
单位资金 [i3@万元 0.00] [m3@万元 0.00] [t3@万元 0.00] 0.00%`,
    claims: `
      exec e = t m
      exec e1 = t1 m1
      sum i = i1 i2 i3
      sum m = m1 m2 m3
      sum t = t1 t2 t3`,
  },
  {
    id: 'cq-yuzhong-2017',
    source: {
      province: '重庆',
      issuer: '重庆市渝中区财政局',
      title: '2017年“三公”经费预算汇总',
      year: 2017,
      url: 'https://www.cqyz.gov.cn/zwgk_229/fdzdgknr/czyjs/yzq_js/qjjs/201701/t20170126_6193287.html',
    },
    tags: ['flat'],
    text: `渝中区2017年“三公”经费[t 5834]万元，较2015年下降2.3%。其中：购置公务用车[a 692]万元，主要是增加执法车辆；公车运行及维护[b 4612]万元，较上年下降21%；公务接待[c 430]万元，与上年持平；因公出国[e 100]万元，与上年持平。`,
    claims: `sum t = a b c e`,
  },
  {
    id: 'cq-jiangbei-2021',
    source: {
      province: '重庆',
      issuer: '重庆市江北区财政局',
      title: '2021年区本级“三公”经费预算',
      year: 2021,
      url: 'http://www.cqjb.gov.cn/zwgk_190/zfxxgkml/czyjs/ys/qzf/202104/t20210409_9097453.html',
    },
    tags: ['brackets', 'flat'],
    text: `区本级2021年“三公”经费预算[t 4432]万元，与2020年基本持平，其中：出国（境）[a 39]万元，接待[b 323]万元，公车购置及运行[c 4070]万元（包括：运行维护[c1 2648]万元、购置[c2 1422]万元）。`,
    claims: `
      sum t = a b c
      sum c = c1 c2`,
  },
  {
    id: 'cq-fuling-2023',
    source: {
      province: '重庆',
      issuer: '重庆市涪陵区财政局',
      title: '2023年区级“三公”经费支出预算',
      year: 2023,
      url: 'http://fl.gov.cn/bm/czj/zwgk_46264/fdzdgknr_46266/ysjs_46272/ysgk0/qj/202302/t20230220_11627803.html',
    },
    tags: ['sum'],
    text: `涪陵区级2023年“三公”经费预算[t 2493.77]万元，出国（境）费用[a 83]万元、公务用车[b 1534.95]万元、公务接待[c 875.82]万元。`,
    claims: `sum t = a b c`,
  },
  {
    id: 'cq-fuling-town-2024',
    source: {
      province: '重庆',
      issuer: '重庆市涪陵区某镇人民政府',
      title: '2024年一般公共预算“三公”经费支出预算',
      year: 2024,
      url: 'http://fl.gov.cn/jz/qxz/zwgk_46948/fdzdgknr_46950/ysjsjz/ysgk/bjys/202402/t20240220_12937599.html',
    },
    tags: ['zeros', 'unattached'],
    note: '合计的增减额没有写出，16.75% 不作为表述标注',
    text: `我镇2024年“三公”经费预算[t 14.01]万元，其中：因公出国（境）[a 0]万元，公务用车运行维护[b 14.01]万元，公务接待[c 0]万元。与2023年预算相比增长16.75%，其中因公出国（境）费增加0万元，公务用车运行维护费增加2.01万元，公务接待费减少0万元。`,
    claims: `sum t = a b c`,
  },
  {
    id: 'gz-huangping-2022',
    source: {
      province: '贵州',
      issuer: '黄平县财政局',
      title: '黄平县2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'https://gcs66.com/document_detail/113456.html',
    },
    tags: ['thousands', 'shares', 'published-slip', 'several-breakdowns'],
    note: '同口径增长率与增收额不符',
    text: `地方一般公共预算收入完成[t 28,583]万元，占调整预算105.47%，同比增长[r 10.85]%，增收[d 2,798]万元，居全州第6位。按征收部门：税务[a 13,866]万元，占一般公共预算收入的[sa 48.51]%；财政[b 14,717]万元，占一般公共预算收入的[sb 51.49]%。按收入分类：税收收入[c 11,136]万元，占一般公共预算收入的[sc 38.96]%；非税收入[e 17,447]万元，占一般公共预算收入的[se 61.04]%。地方一般公共预算收入（同口径）[k 30,161]万元，同比增长[rk 14.6]%，增收[dk 4,376]万元。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum t = c e
      share sc = c t
      share se = e t
      shares se = sc se
      rate rk = k ^dk #X`,
  },
  {
    id: 'yn-dayao-2024-04',
    source: {
      province: '云南',
      issuer: '大姚县',
      title: '2024年4月财政收支完成情况',
      year: 2024,
      url: 'http://dayao.gov.cn/info/egovinfo/1007/overt_centent/dyx009-/2024-0516001.htm',
    },
    tags: ['execution', 'income-verbs'],
    text: `1—4月，一般公共预算收入[t 24627]万元，完成年初预算数[m 60999]万元的[e 40.4]%，比上年减收[d 1070]万元，下降[r 4.2]%。其中：税收[a 8103]万元，增收[da 1284]万元，增长[ra 18.8]%；非税[b 16524]万元，减收[db 2354]万元，下降[rb 12.5]%。支出[o 107752]万元，完成预算数[mo 257288]万元的[eo 41.9]%，比上年减支[do 9240]万元，下降[ro 7.9]%。`,
    claims: `
      exec e = t m
      rate -r = t ^-d
      sum t = a b
      rate ra = a ^da
      rate -rb = b ^-db
      causes -d = da -db
      exec eo = o mo
      rate -ro = o ^-do`,
  },
  {
    id: 'yn-dayao-2024-04-fund',
    source: {
      province: '云南',
      issuer: '大姚县',
      title: '2024年4月财政收支完成情况',
      year: 2024,
      url: 'http://dayao.gov.cn/info/egovinfo/1007/overt_centent/dyx009-/2024-0516001.htm',
    },
    tags: ['full-width', 'execution'],
    note: '数字由我们改写为全角',
    text: `政府性基金收入完成[a ２２３６]万元，完成年初预算数[ma ２５２００]万元的[ea ８.９]％，比上年增收[da ３６７]万元，增长[ra １９．６]％；支出完成[b ５３０８]万元，完成年初预算数[mb ２４７１０]万元的[eb ２１．５]％，比上年减支[db ２７５８０]万元，下降[rb ８３．９]％。`,
    claims: `
      exec ea = a ma
      rate ra = a ^da
      exec eb = b mb
      rate -rb = b ^-db`,
  },
  {
    id: 'yn-honghe-2021',
    source: {
      province: '云南',
      issuer: '红河县人民政府办公室',
      title: '2021年红河县本级“三公”经费决算情况说明',
      year: 2021,
      url: 'https://www.hhx.gov.cn/info/3411/271731.htm',
    },
    tags: ['published-slip', 'thousands', 'repeated', 'truncated'],
    note: '前文说减少 166.4 万元，后文说增加 43 万元',
    text: `红河县本级2021年“三公”经费预算数为[m 1,684]万元，实际支出[t 1115.07]万元，占总预算比为[e 66.22]%。决算数[t2 1,115.07]万元，比2020年减少[d 166.4]万元，减少[r 12.99]%。其中：因公出国（境）费[a 0]万元，未发生增减；公务接待费[b 111.43]万元，比2020年减少[db 130.42]万元，下降[rb 53.92]%；公务用车购置及运行维护费[c 1,003.64]万元，比2020年减少[dc 35.99]万元，减少[rc 3.46]%。其中：运行维护费[c1 707.53]万元，比2020年减少[dc1 332.09]万元，减少[rc1 31.94]%。从汇总数据看，决算数比2020年增加[d2 43]万元，增长[r2 4.83]%。`,
    claims: `
      exec e = t m
      rep t2 = t
      rate -r = t2 ^-d
      sum t2 = a b c
      rate -rb = b ^-db #T
      rate -rc = c ^-dc
      rate -rc1 = c1 ^-dc1
      causes -d = -db -dc #W
      rep d2 = -d #X
      rate r2 = t2 ^d2 #X`,
  },
  {
    id: 'yn-honghe-data-2024',
    source: {
      province: '云南',
      issuer: '红河州数据发展中心',
      title: '2024年度项目支出绩效单位自评报告',
      year: 2024,
      url: 'https://www.hh.gov.cn/info/11481/1179592.htm',
    },
    tags: ['no-relation', 'performance'],
    text: `年初批复预算8个项目985万元（含1个结转结余项目50万元），调整后项目预算861.46万元，实际到位334.67万元。展厅建筑面积约1000㎡，层高约4.3m，设28个展区，配174台拼接屏、30台主机和4台投影仪。`,
    claims: ``,
  },
  {
    id: 'yn-zhaotong-2018',
    source: {
      province: '云南',
      issuer: '昭通市（云南网昭通频道刊载）',
      title: '2018年上半年财政收入情况',
      year: 2018,
      url: 'https://zhaotong.yunnan.cn/system/2018/08/27/030054108.shtml',
    },
    tags: ['points'],
    text: `2018年上半年全市一般公共预算收入[t 38.3]亿元，同比增收[d 6.5]亿元，增长[r 20.4]%，完成年初预算的53.5%，超序时进度3.5个百分点，增幅居全省第二位。税收[a 28.1]亿元，占财政收入比重为[s 73.5]%，比去年同期提升4.8个百分点。`,
    claims: `
      rate r = t ^d
      share s = a t #W`,
  },
  {
    id: 'sn-province-2020',
    source: {
      province: '陕西',
      issuer: '陕西省财政厅',
      title: '陕西省2020年财政决算（草案）和2021年上半年预算执行情况的报告',
      year: 2020,
      url: 'https://shaanxi.china.com/m/news/20000876/20210727/25433317.html',
    },
    tags: ['budget-and-final'],
    text: `2020年初批准全省一般公共预算支出5076.25亿元，加上中央补助等因素，调整预算为[m 6218.84]亿元。全年支出[t 5930.32]亿元，比上年增长3.7%，完成调整预算的[e 95.36]%。地方一般公共预算收入2257.31亿元，完成年初预算的95.8%。`,
    claims: `exec e = t m`,
  },
  {
    id: 'sn-county-2024-05',
    source: {
      province: '陕西',
      issuer: '某县财政局（省份由“上划中省收入”口径推断）',
      title: '2024年1—5月财政收支情况',
      year: 2024,
    },
    tags: ['several-breakdowns', 'execution'],
    text: `1-5月，完成财政总收入[t 4348]万元，占年初预算[m 10065]万元的[e 43.2]%，同比下降6.5%。其中：税收收入[a 3511]万元，占年初预算[ma 8465]万元的[ea 41.5]%；非税收入[b 837]万元，占年初预算[mb 1600]万元的[eb 52.3]%。按级次分：上划中省收入[c 2628]万元，占年初预算[mc 6265]万元的[ec 41.9]%；地方收入[l 1720]万元，占年初预算[ml 3800]万元的[el 45.3]%，同比下降23.6%。
地方收入按部门分：税务部门完成[f 1431]万元，占年初预算[mf 2750]万元的[ef 52.0]%；财政部门完成[g 289]万元，占年初预算[mg 1050]万元的[eg 27.5]%。
完成政府性基金收入[h 969]万元，占年初预算[mh 2180]万元的[eh 44.5]%，其中土地出让[h1 866]万元，配套费[h2 35]万元，污水处理费[h3 68]万元。`,
    claims: `
      exec e = t m
      sum t = a b
      exec ea = a ma
      exec eb = b mb
      sum t = c l
      exec ec = c mc
      exec el = l ml
      sum l = f g
      exec ef = f mf
      exec eg = g mg
      exec eh = h mh #W
      sum h = h1 h2 h3`,
  },
  {
    id: 'gs-tianshui-08-month',
    source: {
      province: '甘肃',
      issuer: '天水经济技术开发区',
      title: '8月份财政收支完成情况',
      year: null,
      url: 'https://www.tianshui.gov.cn/jkq/info/1912/135482.htm',
    },
    tags: ['income-verbs', 'ellipsis'],
    text: `8月份大口径财政收入[t 10372]万元，占年初预算月进度的212.2%，超月进度5484万元，较上年同月增收[d 6838]万元，增长[r 193.5]%。分部门：税务[a 1653]万元，短月进度1513万元，较上年同月增收[da 137]万元，增长[ra 9]%；财政[b 8719]万元，超月进度6997万元，较上年同月增收[db 6701]万元，增长[rb 332.1]%。财政支出[o 9260]万元，较上年同月多支[do 2570]万元，增长[ro 38.4]%。其中：一般公共预算[c 971]万元，少支[dc 1237]万元，下降[rc 56]%；政府性基金[f 8289]万元，多支[df 3807]万元，增长[rf 84.9]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      rate rb = b ^db
      causes d = da db
      rate ro = o ^do
      sum o = c f
      rate -rc = c ^-dc
      rate rf = f ^df
      causes do = -dc df`,
  },
  {
    id: 'gs-tianshui-08-year',
    source: {
      province: '甘肃',
      issuer: '天水经济技术开发区',
      title: '8月份财政收支完成情况',
      year: null,
      url: 'https://www.tianshui.gov.cn/jkq/info/1912/135482.htm',
    },
    tags: ['points', 'scope', 'execution'],
    note: '合计按同口径、分项按自然口径增收，不能相加',
    text: `截至8月底大口径财政收入累计[t 45724]万元，占年初预算[m 58651]万元的[e 78]%，超平均进度11.3个百分点。同口径（剔除上年机构上划18000万元）较上年同期增收[d 21935]万元，增长[r 92.2]%。税收收入[a 22225]万元，占年初预算[ma 37130]万元的[ea 59.9]%，短平均进度6.8个百分点，较上年同期增收[da 1324]万元，增长[ra 6.3]%；非税收入[b 23499]万元，占年初预算[mb 21521]万元的[eb 109.2]%，超平均进度42.5个百分点，较上年同期增收[db 2611]万元，增长[rb 12.5]%。`,
    claims: `
      exec e = t m
      rate r = t ^d
      sum t = a b
      exec ea = a ma
      rate ra = a ^da
      exec eb = b mb
      rate rb = b ^db`,
  },
  {
    id: 'gs-gannan-2015',
    source: {
      province: '甘肃',
      issuer: '甘南州某交通部门（州财政局网站公布）',
      title: '2015年部门决算公开中三公经费增减变化情况说明',
      year: 2015,
      url: 'http://czj.gnzrmzf.gov.cn/info/1157/7658.htm',
    },
    tags: ['published-slip', 'unit-slip', 'repeated'],
    note: '分项之和、增减之和均与合计不等；一处把万元写作元',
    text: `2015年“三公”经费合计[t 31.23]万元，其中：公务接待费[a 1.58]万元，车辆运行费[b 28.91]万元，因公出国（境）费[c 0]万元。较2014年合计[p 16.08]万元增加[d 15.15]万元。其中：公务接待费减少[da 0.26]万元，公务用车运行维护费增加[db 14.79]万元。
1、公务接待费[a2 1.58]元，较2014年减少[da2 0.26]万元（16批次、128人）。
2、公务用车保有量2辆，运行维护费[b2 28.91]万元，较2014年度增加[db2 14.79]万元。`,
    claims: `
      sum t = a b c #X
      change d = t p
      causes d = -da db #X
      rep a2 = a #X
      rep -da2 = -da
      rep b2 = b
      rep db2 = db`,
  },
  {
    id: 'nx-offices-2013',
    source: {
      province: '宁夏',
      issuer: '宁夏回族自治区人民政府机关事务管理局',
      title: '2013年部门预算',
      year: 2013,
      url: 'http://www.budgetofchina.com/wap/show.asp?id=3650',
    },
    tags: ['counts', 'thousands', 'inclusions'],
    text: `我局现有人员编制[n 115]人，其中：参照公务员管理事业编制[n1 71]人，事业编制[n2 44]人；另有控制编制13人。2013年收支总预算[t 4,471.22]万元，含泾河源山庄管理处250万元、机关幼儿园537.31万元；比2012年增加[d 755.18]万元，增长[r 20.32]%。`,
    claims: `
      counts n = n1 n2
      rate r = t ^d`,
  },
];
