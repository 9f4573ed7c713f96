import type { Written } from '../types';

/** Published figures and relations in our own words; `altered` ones have figures changed, as their notes say. */
export const PUBLISHED: readonly Written[] = [
  {
    id: 'b-jx-donghu-2022',
    source: {
      province: '江西',
      issuer: '南昌市东湖区审计局',
      title: '关于2022年度区本级预算执行和其他财政收支的审计报告',
      year: 2022,
      url: 'http://dhq.nc.gov.cn/dhqrmzf/sjgk/202311/cd806c81572c42f1bbda5261d9606c83.shtml',
    },
    tags: ['roll', 'coarse-rounding'],
    text: `东湖区一般公共预算收入2022年预算数15.39亿元，执行结果为[t 15.39]亿元，较2021年决算的[p 14.94]亿元增长[r 3.0]%；连同上级补助[a 13.36]亿元、债券转贷收入[b 2.05]亿元、调入资金[c 0.05]亿元、动用预算稳定调节基金[e 0.87]亿元和上年结余[f 0.67]亿元，收入合计[i 32.39]亿元。支出预算数26.93亿元，实际支出[x 24.98]亿元，较上年决算的[xp 25.10]亿元下降[xr 0.5]%；连同上解支出[g 6.15]亿元、债务还本[h 0.03]亿元，支出合计[o 31.16]亿元。收支相抵，结转下年[q 1.23]亿元。`,
    claims: `
      rate r = t p
      sum i = t a b c e f
      rate -xr = x xp
      sum o = x g h
      roll q = i -o`,
  },
  {
    id: 'b-alt-donghu-transposed',
    source: {
      province: '江西',
      issuer: '南昌市东湖区审计局',
      title: '关于2022年度区本级预算执行和其他财政收支的审计报告',
      year: 2022,
      url: 'http://dhq.nc.gov.cn/dhqrmzf/sjgk/202311/cd806c81572c42f1bbda5261d9606c83.shtml',
    },
    altered: true,
    note: '结转下年由 1.23 改为 1.32（换位）；增幅由 3.0 改为 30（漏小数点）',
    tags: ['transposed', 'roll'],
    text: `审计反映，区级收入执行数[t 15.39]亿元，上年决算数[p 14.94]亿元，增长[r 30]%。当年收入合计[i 32.39]亿元，支出合计[o 31.16]亿元，其中本级支出[x 24.98]亿元、上解支出[g 6.15]亿元、债务还本支出[h 0.03]亿元，年终结转下年[q 1.32]亿元。`,
    claims: `
      rate r = t p #X
      sum o = x g h
      roll q = i -o #X`,
  },
  {
    id: 'b-cq-pengshui-2022',
    source: {
      province: '重庆',
      issuer: '彭水苗族土家族自治县财政局',
      title: '2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'http://www.psx.gov.cn/zwgk_174/fdzdgknr/czyjs/xjys/202302/t20230213_11596660.html',
    },
    note: '支出总计漏列安排预算稳定调节基金 2.25 亿元（同一报告的表中有）',
    tags: ['published-slip', 'part-left-out', 'coarse-rounding'],
    text: `——收入方面，全县一般公共预算收入完成[t 16.75]亿元，增长23%，其中税收[a 8.37]亿元，下降1.9%，非税[b 8.38]亿元，增长64.8%。再加上级补助[c 45.54]亿元、地方政府债务收入[e 11.73]亿元、动用预算稳定调节基金[f 0.22]亿元、调入资金[g 6.91]亿元和上年结转[h 3.52]亿元，收入总计为[i 84.65]亿元。
——支出方面，全县一般公共预算支出完成[x 70.16]亿元，增长17.5%。再加上解支出[k 1.13]亿元、地方政府债务还本支出[l 6.81]亿元和结转下年[m 4.3]亿元，支出总计为[o 84.65]亿元。`,
    claims: `
      sum t = a b
      sum i = t c e f g h #W
      sum o = x k l m #X`,
  },
  {
    id: 'b-cq-pengshui-table-2022',
    source: {
      province: '重庆',
      issuer: '彭水苗族土家族自治县财政局',
      title: '2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'http://www.psx.gov.cn/zwgk_174/fdzdgknr/czyjs/xjys/202302/t20230213_11596660.html',
    },
    tags: ['table', 'flat', 'nested'],
    text: `2022年全县一般公共预算收支平衡表
单位：万元
收入总计 [i@万元 846531]
一、本级收入 [t@万元 167500]
税收 [a@万元 83660]
非税 [b@万元 83840]
二、转移性收入 [c@万元 679031]
上级补助收入 [c1@万元 455354]
调入资金 [c2@万元 69100]
动用预算稳定调节基金 [c3@万元 2157]
地方政府债务收入 [c4@万元 117254]
上年结转 [c5@万元 35166]`,
    claims: `
      sum i = t c
      sum t = a b
      sum c = c1 c2 c3 c4 c5`,
  },
  {
    id: 'b-gz-qianxinan-2022',
    source: {
      province: '贵州',
      issuer: '黔西南州财政局',
      title: '2022年全州和州本级预算执行情况与2023年预算草案的报告',
      year: 2022,
    },
    tags: ['execution', 'two-budgets'],
    text: `全州年初批准的一般公共预算收入为116.97亿元，年中经州人大常委会批准调整为[m 108.92]亿元；预算支出由363.65亿元调整为377.66亿元。执行结果，全州一般公共预算收入完成[t 113.75]亿元，为调整预算的[e 104.43]%。`,
    claims: `
      exec e = t m`,
  },
  {
    id: 'b-alt-qianxinan',
    source: {
      province: '贵州',
      issuer: '黔西南州财政局',
      title: '2022年全州和州本级预算执行情况与2023年预算草案的报告',
      year: 2022,
    },
    altered: true,
    note: '完成率由 104.43 改为 97.25（以年初预算为分母），并由我们加上超收额 4.83',
    tags: ['wrong-base', 'two-budgets'],
    text: `全州一般公共预算收入年初预算116.97亿元，调整预算[m 108.92]亿元，完成[t 113.75]亿元，比调整预算超收[d 4.83]亿元，为调整预算的[e 97.25]%。`,
    claims: `
      change d = t m
      exec e = t m #X`,
  },
  {
    id: 'b-yn-fengqing-2022',
    source: {
      province: '云南',
      issuer: '凤庆县财政局',
      title: '2022年地方财政预算执行情况和2023年预算草案的报告',
      year: 2022,
    },
    tags: ['execution'],
    text: `按自然口径计算，全县地方一般公共预算收入累计[t 62964]万元，占年初预算[m 65200]万元的[e 96.57]%，与上年相比减收[d 952]万元，降幅[r 1.49]%。`,
    claims: `
      exec e = t m
      rate -r = t ^-d`,
  },
  {
    id: 'b-alt-fengqing',
    source: {
      province: '云南',
      issuer: '凤庆县财政局',
      title: '2022年地方财政预算执行情况和2023年预算草案的报告',
      year: 2022,
    },
    altered: true,
    note: '降幅由 1.49 改为 1.51（以本年数为分母）',
    tags: ['this-year-base'],
    text: `凤庆县地方一般公共预算收入[t 62964]万元（自然口径），同比减收[d 952]万元，下降[r 1.51]%；年初预算数为[m 65200]万元，完成[e 96.57]%。`,
    claims: `
      rate -r = t ^-d #X
      exec e = t m`,
  },
  {
    id: 'b-hn-lanshan-2023',
    source: { province: '湖南', issuer: '蓝山县财政局', title: '2023年政府决算公开', year: 2023 },
    tags: ['share'],
    text: `2023年地方一般公共预算收入[t 109489]万元，比上年增长3%，完成调整预算的100%。其中，税收收入[a 77864]万元，完成预算的101.6%；非税收入[b 31625]万元，完成预算的96.3%。税收收入占地方一般公共预算收入的比重为[s 71.1]%。全年支出345789万元，同口径增长2.8%。`,
    claims: `
      sum t = a b
      share s = a t`,
  },
  {
    id: 'b-alt-lanshan',
    source: { province: '湖南', issuer: '蓝山县财政局', title: '2023年政府决算公开', year: 2023 },
    altered: true,
    note: '比重由 71.1 改为 0.711（小数当作百分数）；非税由 31625 改为 3162（漏一位）',
    tags: ['fraction-with-percent', 'lost-digit'],
    text: `蓝山县地方一般公共预算收入[t 109489]万元，由税收收入[a 77864]万元和非税收入[b 3162]万元两部分构成，税收占收入的[s 0.711]%。`,
    claims: `
      sum t = a b #X
      share s = a t #X`,
  },
  {
    id: 'b-cn-social-2018',
    source: {
      province: '中央',
      issuer: '财政部预算司',
      title: '关于2018年中央社会保险基金决算情况的说明',
      year: 2018,
      url: 'http://yss.mof.gov.cn/2018czjs/201907/t20190718_3303401.htm',
    },
    tags: ['execution', 'roll'],
    text: `2018年中央社会保险基金收入预算[m 676.34]亿元，决算[t 589.67]亿元，完成预算的[e 87.2]%。其中：保险费收入预算[ma 318.61]亿元，决算[a 308.33]亿元，完成预算的[ea 96.8]%；财政补贴收入预算[mb 352.90]亿元，决算[b 274.87]亿元，完成预算的[eb 77.9]%。支出预算[mx 654.83]亿元，决算[x 532.49]亿元，完成预算的[ex 81.3]%。加上地方上缴的中央调剂基金[c 2413.30]亿元，收入总量[i 3002.97]亿元；加上安排给地方的中央调剂基金[f 2406.80]亿元，支出总量[o 2939.29]亿元。本年收支结余[q 63.68]亿元，年末滚存结余330.44亿元。`,
    claims: `
      exec e = t m
      exec ea = a ma
      exec eb = b mb
      exec ex = x mx
      sum i = t c
      sum o = x f
      roll q = i -o`,
  },
  {
    id: 'b-alt-social',
    source: {
      province: '中央',
      issuer: '财政部预算司',
      title: '关于2018年中央社会保险基金决算情况的说明',
      year: 2018,
      url: 'http://yss.mof.gov.cn/2018czjs/201907/t20190718_3303401.htm',
    },
    altered: true,
    note: '收入完成率由 87.2 改为 12.8（未完成的比例）；支出总量由 2939.29 改为 2993.29（换位）；结余仍为 63.68',
    tags: ['unspent', 'transposed', 'roll'],
    text: `中央社会保险基金2018年收入决算数[t 589.67]亿元，为预算数[m 676.34]亿元的[e 12.8]%；支出决算数[x 532.49]亿元，为预算数[mx 654.83]亿元的[ex 81.3]%。含中央调剂基金收入[c 2413.30]亿元在内，收入总量为[i 3002.97]亿元；含中央调剂基金支出[f 2406.80]亿元在内，支出总量为[o 2993.29]亿元；收支结余[q 63.68]亿元。`,
    claims: `
      exec e = t m #X
      exec ex = x mx
      sum i = t c
      sum o = x f #X
      roll q = i -o #X`,
  },
  {
    id: 'b-xj-tianshan-2013',
    source: {
      province: '新疆',
      issuer: '乌鲁木齐市天山区',
      title: '2013年“三公”经费公示（报道）',
      year: 2013,
    },
    tags: ['causes', 'nested'],
    text: `天山区2013年“三公”经费决算[t 1699.95]万元，其中：因公出国[a 0]万元，公务用车购置及运行[b 1608.62]万元，公务接待[c 91.33]万元。当年预算为[m 1841.3]万元，其中：因公出国[ma 0]万元；公务接待[mc 140]万元；公务用车购置及运行维护[mb 1701.3]万元，包括购置[mb1 260]万元、运行及维护[mb2 1441.3]万元。决算较预算节约[d 141.35]万元，其中公务用车节约[db 92.68]万元，公务接待节约[dc 48.67]万元。`,
    claims: `
      sum t = a b c
      sum m = ma mc mb
      sum mb = mb1 mb2
      change -d = t m
      change -db = b mb
      change -dc = c mc
      causes -d = -db -dc`,
  },
  {
    id: 'b-alt-tianshan',
    source: {
      province: '新疆',
      issuer: '乌鲁木齐市天山区',
      title: '2013年“三公”经费公示（报道）',
      year: 2013,
    },
    altered: true,
    note: '两个节约额对调：92.68 与 48.67',
    tags: ['swapped'],
    text: `2013年天山区公务用车预算[mb 1701.3]万元、决算[b 1608.62]万元，节约[db 48.67]万元；公务接待预算[mc 140]万元、决算[c 91.33]万元，节约[dc 92.68]万元；两项合计节约[d 141.35]万元。`,
    claims: `
      change -db = b mb #X
      change -dc = c mc #X
      causes -d = -db -dc`,
  },
  {
    id: 'b-xj-service-2023',
    source: {
      province: '新疆',
      issuer: '乌鲁木齐市政务服务中心',
      title: '2023年度部门决算公开说明',
      year: 2023,
    },
    tags: ['near-sum', 'counts'],
    text: `乌鲁木齐市政务服务中心2023年度收入总计[t 434.72]万元，其中：本年收入合计[a 434.16]万元，使用非财政拨款结余[b 0.00]万元，年初结转和结余[c 0.55]万元。支出总计[o 434.72]万元，其中：本年支出合计[e 434.16]万元，结余分配[f 0.00]万元，年末结转和结余[g 0.55]万元。与上年相比增加[d 58.21]万元，增长[r 15.46]%。年末实有[n 11]人，其中在职[n1 10]人，离休[n2 0]人，退休[n3 1]人。`,
    claims: `
      sum t = a b c #W
      sum o = e f g #W
      rate r = o ^d
      counts n = n1 n2 n3`,
  },
  {
    id: 'b-alt-service',
    source: {
      province: '新疆',
      issuer: '乌鲁木齐市政务服务中心',
      title: '2023年度部门决算公开说明',
      year: 2023,
    },
    altered: true,
    note: '在职人数由 10 改为 11；增长率由 15.46 改为 13.39（以本年数为分母）',
    tags: ['counts', 'this-year-base'],
    text: `中心年末实有人数[n 11]人，包括在职[n1 11]人、离休[n2 0]人、退休[n3 1]人。全年收入总计[t 434.72]万元，比上年增加[d 58.21]万元，增长[r 13.39]%，其中本年收入[a 434.16]万元、年初结转和结余[c 0.55]万元。`,
    claims: `
      counts n = n1 n2 n3 #X
      rate r = t ^d #X
      sum t = a c #W`,
  },
  {
    id: 'b-hi-transport-2022',
    source: {
      province: '海南',
      issuer: '海南省交通运输厅',
      title: '2022年“三公”经费预算情况说明',
      year: 2022,
      url: 'http://jt.hainan.gov.cn/xxgk/0200/0202/202301/t20230114_3346043.html',
    },
    tags: ['brackets', 'averages'],
    text: `2022年一般公共预算“三公”经费[t 98.65]万元。其中：因公出国（境）[a 7]万元，较上年预算下降90.54%，计划2批次、2人，人均3.5万元；公务用车购置及运行费[b 87.15]万元（购置费[b1 0]万元，运行费[b2 87.15]万元），较上年预算增长329.31%，保有25辆；公务接待费[c 4.5]万元，较上年预算增长131.96%。`,
    claims: `
      sum t = a b c
      sum b = b1 b2`,
  },
  {
    id: 'b-cn-mof-budget-2020',
    source: { province: '中央', issuer: '财政部', title: '2020年部门预算情况说明（报道）', year: 2020 },
    tags: ['long-sum', 'shares', 'two-wholes'],
    text: `财政部2020年收入预算[t 1112393.44]万元，其中：上年结转[a 206525.08]万元，占[sa 18.57]%；一般公共预算拨款收入[b 740198.73]万元，占[sb 66.54]%；事业收入[c 114988.12]万元，占[sc 10.34]%；事业单位经营收入[e 2040.71]万元，占[se 0.18]%；其他收入[f 21385.74]万元，占[sf 1.92]%；使用非财政拨款结余[g 27255.06]万元，占[sg 2.45]%。`,
    claims: `
      sum t = a b c e f g
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      share sf = f t
      share sg = g t
      shares sg = sa sb sc se sf sg`,
  },
  {
    id: 'b-cn-mof-appropriation-2020',
    source: { province: '中央', issuer: '财政部', title: '2020年部门预算情况说明（报道）', year: 2020 },
    tags: ['long-sum', 'carried-over'],
    text: `财政拨款收支总预算为[t 858016.06]万元。收入全部是一般公共预算拨款，没有政府性基金预算拨款，包括当年拨款[a 740198.73]万元、上年结转[b 117817.33]万元；支出包括一般公共服务[c 148185.15]万元、外交[e 652206.45]万元、教育[f 18079.91]万元、科学技术[g 9077.88]万元、文化旅游体育与传媒[h 2144.26]万元、社会保障和就业[i 18964.83]万元、卫生健康[k 1895.89]万元、住房保障[l 7461.69]万元。`,
    claims: `
      sum t = a b
      sum t = c e f g h i k l`,
  },
  {
    id: 'b-alt-mof-budget',
    source: { province: '中央', issuer: '财政部', title: '2020年部门预算情况说明（报道）', year: 2020 },
    altered: true,
    note: '经营收入与其他收入的占比对调：0.18 与 1.92',
    tags: ['swapped-shares'],
    text: `收入预算[t 1112393.44]万元中，一般公共预算拨款[b 740198.73]万元，占[sb 66.54]%；经营收入[e 2040.71]万元，占[se 1.92]%；其他收入[f 21385.74]万元，占[sf 0.18]%；事业收入[c 114988.12]万元，占[sc 10.34]%。`,
    claims: `
      share sb = b t
      share se = e t #X
      share sf = f t #X
      share sc = c t`,
  },
  {
    id: 'b-cn-central-2015',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2015年中央决算报告（报道）',
      year: 2015,
      url: 'http://zqb.cyol.com/html/2016-06/30/nw.D110000zgqnb_20160630_2-03.htm',
    },
    tags: ['causes', 'other-years'],
    text: `2015年中央“三公”经费财政拨款支出[t 53.73]亿元，比预算数减少[d 9.43]亿元。其中：因公出国（境）经费[a 17.44]亿元，比预算数减少[da 1.94]亿元；公务用车购置及运行费[b 30.87]亿元，减少[db 3.72]亿元；公务接待费[c 5.42]亿元，减少[dc 3.77]亿元。另据此前报告，2013年为70.15亿元，2014年为58.8亿元。`,
    claims: `
      sum t = a b c
      causes -d = -da -db -dc`,
  },
  {
    id: 'b-cn-central-2011',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '中央本级“三公经费”2010年决算支出和2011年预算情况',
      year: 2011,
    },
    tags: ['budget-and-final'],
    text: `2011年中央本级“三公经费”财政拨款预算[m 94.28]亿元，其中：因公出国（境）[ma 19.9]亿元，公务用车购置及运行[mb 59.19]亿元，公务接待[mc 15.19]亿元。2010年决算支出[t 94.7]亿元，其中：因公出国（境）[a 17.73]亿元，公务用车购置及运行[b 61.69]亿元，公务接待[c 15.28]亿元。2011年预算比2010年决算减少[d 0.42]亿元。`,
    claims: `
      sum m = ma mb mc
      sum t = a b c
      change -d = m t`,
  },
  {
    id: 'b-alt-central-2011',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '中央本级“三公经费”2010年决算支出和2011年预算情况',
      year: 2011,
    },
    altered: true,
    note: '减少额由 0.42 改为 4.2（小数点移位）；接待费的“低于”改为“高于”',
    tags: ['unit-slip', 'direction'],
    text: `中央本级2010年决算[t 94.7]亿元，2011年预算[m 94.28]亿元，减少[d 4.2]亿元。因公出国（境）2011年预算[ma 19.9]亿元，[w1 高于]2010年决算数[a 17.73]亿元；公务接待2011年预算[mc 15.19]亿元，[w2 高于]2010年决算数[c 15.28]亿元。`,
    claims: `
      change -d = m t #X
      dir w1> = ma a
      dir w2> = mc c #X`,
  },
  {
    id: 'b-hb-annals-2015',
    source: {
      province: '湖北',
      issuer: '湖北省地方志编纂委员会办公室',
      title: '2015年部门预算说明（报道）',
      year: 2015,
    },
    tags: ['part-and-whole'],
    text: `该办2015年基本支出预算[t 1172.41]万元，用于工资福利[a 465.51]万元、对个人和家庭的补助[b 588.65]万元以及日常公用[c 118.25]万元。另一部门当年财政拨款项目支出14743.51万元，涉及四个项目。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 'b-sn-zhashui-q1',
    source: {
      province: '陕西',
      issuer: '柞水县（由网址推断）',
      title: '一季度财政收支情况',
      year: null,
      url: 'http://219.145.244.73:88/html/zwgk/tjsj/36452.html',
    },
    tags: ['ranks-elsewhere', 'points'],
    text: `一季度财政总收入15057万元，总量居全市第1位，同比增长18.04%；地方一般预算收入6409万元，增长24.23%。累计入库税收[a 12463]万元，同比增长[r 7.9]%，增收[d 913]万元。财政支出21405万元，同比增长44.53%，增幅同比提高30.93个百分点，其中教育增长38.36%，医疗卫生增长149.40%，交通运输增长154.13%。`,
    claims: `
      rate r = a ^d`,
  },
  {
    id: 'b-xj-cars-2013',
    source: {
      province: '新疆',
      issuer: '新疆维吾尔自治区',
      title: '2013年“三公”经费预算与公务用车情况（报道）',
      year: 2013,
    },
    tags: ['counts', 'two-levels'],
    text: `新疆公务用车购置及运行维护费2013年预算[t 35423]万元，2012年预算[p 30850]万元，增加[d 4573]万元，增长[r 14.8]%。公务用车共[n 13123]辆，其中：一般公务用车[n1 9792]辆、执法执勤用车[n2 1480]辆、其他车辆[n3 1851]辆。`,
    claims: `
      change d = t p
      rate r = t p
      counts n = n1 n2 n3`,
  },
  {
    id: 'b-alt-cars',
    source: {
      province: '新疆',
      issuer: '新疆维吾尔自治区',
      title: '2013年“三公”经费预算与公务用车情况（报道）',
      year: 2013,
    },
    altered: true,
    note: '其他车辆由 1851 改为 1815（换位）；增长率由 14.8 改为 12.9（以本年数为分母）',
    tags: ['transposed', 'counts', 'this-year-base'],
    text: `公务用车总数[n 13123]辆（一般公务用车[n1 9792]辆、执法执勤用车[n2 1480]辆、其他车辆[n3 1815]辆）；购置及运行维护费预算[t 35423]万元，比2012年预算的[p 30850]万元增加[d 4573]万元，增幅[r 12.9]%。`,
    claims: `
      counts n = n1 n2 n3 #X
      change d = t p
      rate r = t p #X`,
  },
  {
    id: 'b-sd-livelihood-2012',
    source: {
      province: '山东',
      issuer: '山东省财政厅',
      title: '2012年1至11月民生支出情况（报道）',
      year: 2012,
      url: 'http://big5.www.gov.cn/gate/big5/www.gov.cn/govweb/gzdt/2012-12/23/content_2296645.htm',
    },
    tags: ['share-of-increase', 'points'],
    text: `2012年前11个月，全省财政支出同比增加[z 885.61]亿元，增长[y 22]%。其中民生支出[t 2641.77]亿元，同比增加[d 528.22]亿元，占全部支出增加额的[s 59.6]%；民生支出增长[r 25]%，比全省支出增幅高[q 3]个百分点。教育、医疗卫生、农林水、文化、住房保障分别增长29.1%、24.2%、23.9%、26.4%、101.8%。`,
    claims: `
      share s = d z
      rate r = t ^d
      change q = r y`,
  },
  {
    id: 'b-alt-livelihood',
    source: {
      province: '山东',
      issuer: '山东省财政厅',
      title: '2012年1至11月民生支出情况（报道）',
      year: 2012,
      url: 'http://big5.www.gov.cn/gate/big5/www.gov.cn/govweb/gzdt/2012-12/23/content_2296645.htm',
    },
    altered: true,
    note: '百分点由 3 改为 5；占比由 59.6 改为 56.9（换位）',
    tags: ['points', 'transposed'],
    text: `全省支出同比增加[z 885.61]亿元，增长[y 22]%；民生支出增加[d 528.22]亿元，占支出增加额的[s 56.9]%，增长[r 25]%，增幅高于全省支出[q 5]个百分点。`,
    claims: `
      share s = d z #X
      change q = r y #X`,
  },
  {
    id: 'b-yn-yuanmou-08',
    source: {
      province: '云南',
      issuer: '元谋县财政局（由网址推断）',
      title: '1至8月地方财政收支情况',
      year: null,
      url: 'http://yncxym.gov.cn/info/1877/21866.htm',
    },
    tags: ['thousands'],
    text: `1—8月，地方一般公共预算收入[t 26,876]万元，同比增加[d 2,168]万元，增长[r 8.8]%；分结构看，税收收入[a 13,896]万元，同比下降5.2%，非税收入[b 12,980]万元，增长29.1%。政府性基金预算收入[c 10,244]万元，同比减少[dc 4,927]万元，下降[rc 32.5]%，其中土地出让收入[e 10,065]万元，同比减少[de 4,808]万元，下降[re 32.3]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate -rc = c ^-dc
      rate -re = e ^-de`,
  },
  {
    id: 'b-alt-yuanmou',
    source: {
      province: '云南',
      issuer: '元谋县财政局（由网址推断）',
      title: '1至8月地方财政收支情况',
      year: null,
      url: 'http://yncxym.gov.cn/info/1877/21866.htm',
    },
    altered: true,
    note: '基金收入降幅由 32.5 改为 48.1（以本年数为分母）',
    tags: ['this-year-base'],
    text: `政府性基金收入[c 10,244]万元，减收[dc 4,927]万元，同比下降[rc 48.1]%；地方一般公共预算收入[t 26,876]万元，增收[d 2,168]万元，同比增长[r 8.8]%，税收、非税分别为[a 13,896]万元和[b 12,980]万元。`,
    claims: `
      rate -rc = c ^-dc #X
      rate r = t ^d
      sum t = a b`,
  },
  {
    id: 'b-xj-region-2012',
    source: {
      province: '新疆',
      issuer: '新疆维吾尔自治区财政厅',
      title: '自治区本级2012年“三公”经费决算汇总（报道）',
      year: 2012,
    },
    tags: ['brackets', 'budget-and-final'],
    text: `自治区本级132个部门单位2012年“三公”经费决算[t 8.44]亿元，其中因公出国（境）[a 0.28]亿元，公务接待[b 1.68]亿元，公务用车购置及运行维护[c 6.48]亿元（含购置[c1 3.01]亿元和运行维护[c2 3.47]亿元）。此前公布的当年预算安排总额为4.49亿元。`,
    claims: `
      sum t = a b c
      sum c = c1 c2`,
  },
  {
    id: 'b-cn-nation-2022q3',
    source: { province: '中央', issuer: '财政部', title: '2022年前三季度财政收支情况（报道）', year: 2022 },
    tags: ['several-breakdowns', 'no-relation'],
    text: `前三季度，全国一般公共预算收入[t 153151]亿元，扣除留抵退税因素后增长4.1%，按自然口径下降6.6%。其中，中央[a 69934]亿元，地方本级[b 83217]亿元。全国税收收入124365亿元，其中国内增值税33347亿元、国内消费税13108亿元、企业所得税36409亿元。全国一般公共预算支出[o 190389]亿元，同比增长6.2%，其中中央本级[c 25014]亿元、地方[e 165375]亿元，分别增长7%和6.1%。`,
    claims: `
      sum t = a b
      sum o = c e`,
  },
  {
    id: 'b-cn-procurement-2014',
    source: { province: '中央', issuer: '财政部', title: '2014年全国政府采购规模（报道）', year: 2014 },
    note: '三类合计 17305.40，比所公布的总规模多 0.06，超出四舍五入',
    tags: ['published-slip', 'shares'],
    text: `2014年全国政府采购规模[t 17305.34]亿元，比上年增加[d 924.24]亿元，增长[r 5.6]%，占全国财政支出和GDP的比重分别为11.4%和2.7%。采购规模由工程、货物、服务三类构成：工程类[a 10141.11]亿元，占采购规模的[sa 58.6]%；货物类[b 5230.04]亿元，占采购规模的[sb 30.2]%；服务类[c 1934.25]亿元，占采购规模的[sc 11.2]%，比上年提高1.8个百分点。`,
    claims: `
      rate r = t ^d
      sum t = a b c #X
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 'b-sc-chengdu-2016',
    source: { province: '四川', issuer: '成都市财政局', title: '《成都年鉴》（2017卷）财政部分', year: 2016 },
    tags: ['no-relation'],
    text: `2016年全市一般公共预算收入1175.4亿元，同口径增长7%；一般公共预算支出1597.2亿元，同口径增长9.5%；政府性基金收入795.8亿元，下降2.3%；政府性基金支出833亿元，增长7.3%。国有资本经营预算调入公共预算的比例提高到19%，减免收费和基金54项，全年减轻企业负担36.98亿元。`,
    claims: ``,
  },
  {
    id: 'b-zj-lishui-2019',
    source: {
      province: '浙江',
      issuer: '丽水市（由县名推断）',
      title: '2019年1—10月财政收支情况',
      year: 2019,
    },
    tags: ['no-relation', 'ranks-elsewhere'],
    text: `1—10月全市财政总收入199亿元，增长10.0%；一般公共预算收入118亿元，增长8.4%；其中税收96亿元，增长7.0%。青田县增长11.6%，松阳县增长11.7%，云和县增长12.7%。财政民生支出309亿元，占财政总支出的78.2%，增长14.8%，其中城乡社区72亿元、教育60亿元、科学技术9亿元，分别增长29%、16.4%、40.9%。`,
    claims: ``,
  },
  {
    id: 'b-gd-quality-2018',
    source: {
      province: '广东',
      issuer: '湛江市质量技术监督局',
      title: '2018年“三公”经费预算情况说明',
      year: 2018,
    },
    tags: ['zeros', 'mixed-units'],
    text: `2018年“三公”经费预算[t 32.6]万元。因公出国（境）费[a 0]元；公务用车购置费[b 0]元；公务用车运行维护费[c 28.6]万元，与上年持平；公务接待费[e 4]万元，比上年减少2万元。`,
    claims: `
      sum t = a b c e`,
  },
];
