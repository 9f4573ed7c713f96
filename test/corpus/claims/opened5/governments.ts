import type { Written } from '../types';

/** Published figures of governments and of the nation, in our own words. */
export const GOVERNMENTS: readonly Written[] = [
  {
    id: 'f1-gs-gangu-totals',
    source: {
      province: '甘肃',
      issuer: '甘谷县财政局',
      title: '2023年财政收支决算情况',
      year: 2023,
      url: 'http://www.gangu.gov.cn/info/3221/598252.htm',
    },
    tags: ['government', 'execution', 'causes', 'two-bases'],
    text: `甘谷县2023年大口径收入[t 99895]万元，达到预算[m 92390]万元的[e 108.1]%，而上年同期为[p 110374]万元，故同比少收[d 10479]万元，下降[r 9.5]%。一般公共预算收入[a 46900]万元，预算[ma 46508]万元，完成[ea 100.8]%，超收[oa 392]万元，同比多收[da 3003]万元，增长[ra 6.8]%。基金收入[b 34519]万元，预算[mb 20000]万元，完成[eb 172.6]%，超收[ob 14519]万元，同比却少收[db 11469]万元，下降[rb 24.9]%。
财政总支出[x 526499]万元，上年同期[px 505514]万元，增支[dx 20985]万元，增长[rx 4.2]%；其中一般公共预算支出[y 456269]万元，增支[dy 41805]万元，增长[ry 10.1]%，基金支出[z 70230]万元，上年同期[pz 91050]万元，减支[dz 20820]万元，下降[rz 22.9]%。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p
      exec ea = a ma
      change oa = a ma
      rate ra = a ^da
      exec eb = b mb
      change ob = b mb
      rate -rb = b ^-db
      change dx = x px
      rate rx = x px
      sum x = y z
      rate ry = y ^dy
      change -dz = z pz
      rate -rz = z pz
      causes dx = dy -dz`,
  },
  {
    id: 'f1-gs-gangu-balance',
    source: {
      province: '甘肃',
      issuer: '甘谷县财政局',
      title: '2023年财政收支决算情况',
      year: 2023,
      url: 'http://www.gangu.gov.cn/info/3221/598252.htm',
    },
    note: '补充预算周转金印为负数，按负数相加',
    tags: ['government', 'balance', 'nested', 'negative'],
    text: `公共财政预算平衡：当年收入[a 46900]万元、上级补助[b 403127]万元（专项[b1 23843]万元、返还性[b2 4599]万元、一般性[b3 374685]万元）与一般债券转贷[c 18195]万元，共[s 468222]万元；再加上年结余[f 11080]万元、调入[g 335]万元、动用稳定调节基金[h 1705]万元，收入总计[i 481342]万元。
当年支出[k 456269]万元、上解[l 3370]万元、还本[m 12667]万元、安排稳定调节基金[n 731]万元、补充预算周转金[p -21]万元、购买耕地占补平衡指标[q 780]万元，支出总计[o 473796]万元。两者相抵，滚存结余[y 7546]万元，全部结转下年，净结余为零。`,
    claims: `
      sum b = b1 b2 b3
      sum s = a b c
      sum i = s f g h
      sum o = k l m n p q
      roll y = i -o`,
  },
  {
    id: 'f1-sn-zhouzhi',
    source: {
      province: '陕西',
      issuer: '周至县财政局',
      title: '周至县2023年财政预算执行情况和2024年财政预算草案的报告',
      year: 2023,
      url: 'https://www.zhouzhi.gov.cn/xxgk/fdzdgknr/czxx/xczyjs/1763099724496809986.html',
    },
    tags: ['government', 'list', 'rates-without-base'],
    text: `周至县一般公共预算收入[t 31751]万元，为预算[m 31220]万元的[e 101.7]%，比上年[p 28899]万元增长[r 9.9]%；连同上划中省市收入[u 29318]万元，财政总收入[g 61069]万元，比上年[pg 53169]万元增长[rg 14.9]%。县级收入由两块组成：税收[a 18319]万元，增长17.6%，占[sa 57.7]%；非税[b 13432]万元，增长0.8%。非税各项是：行政事业性收费[b1 3452]万元，罚没[b2 5216]万元，国有资源有偿使用[b3 1507]万元，专项[b4 666]万元，住房基金[b5 2591]万元。`,
    claims: `
      exec e = t m
      rate r = t p
      sum g = t u
      rate rg = g pg
      sum t = a b
      share sa = a t
      sum b = b1 b2 b3 b4 b5`,
  },
  {
    id: 'f1-sn-zhouzhi-spend',
    source: {
      province: '陕西',
      issuer: '周至县财政局',
      title: '周至县2023年财政预算执行情况和2024年财政预算草案的报告',
      year: 2023,
      url: 'https://www.zhouzhi.gov.cn/xxgk/fdzdgknr/czxx/xczyjs/1763099724496809986.html',
    },
    tags: ['government', 'execution', 'share'],
    text: `全年支出[x 537347]万元，调整预算[m 539267]万元，执行[e 99.6]%，上年支出[p 508794]万元，增长[r 5.6]%。用于民生[a 463744]万元，占[s 86.3]%；一般公共服务支出39238万元，下降17.2%。`,
    claims: `
      exec e = x m
      rate r = x p
      share s = a x`,
  },
  {
    id: 'f1-yn-midu',
    source: {
      province: '云南',
      issuer: '弥渡县财政局',
      title: '2023年1—9月财政预算收支完成情况',
      year: 2023,
      url: 'http://mdx.gov.cn/info/2069/42656.htm',
    },
    note: '基金完成率按印出的整数万元为 39.75%，印为 39.8%，在取整范围内',
    tags: ['government', 'execution', 'within-rounding'],
    text: `1—9月，弥渡县一般公共预算收入[t 37,730]万元，占年度预算[m 46,908]万元的[e 80.43]%，上年同期[p 35,285]万元，增收[d 2,445]万元，增长[r 6.9]%。税收[a 22,368]万元，占年度预算[ma 32,972]万元的[ea 67.8]%，上年同期[pa 22,019]万元，增收[da 349]万元，增长[ra 1.6]%；非税[b 15,362]万元，占年度预算[mb 13,936]万元的[eb 110.2]%，上年同期[pb 13,266]万元，增收[db 2,096]万元，增长[rb 15.8]%。基金收入[c 6,222]万元，占年度预算[mc 15,653]万元的[ec 39.8]%，上年同期[pc 8,958]万元，减收[dc 2,736]万元，下降[rc 30.5]%。`,
    claims: `
      exec e = t m
      change d = t p
      rate r = t p
      sum t = a b
      exec ea = a ma
      change da = a pa
      rate ra = a pa
      exec eb = b mb
      change db = b pb
      rate rb = b pb
      causes d = da db
      exec ec = c mc #W
      change -dc = c pc
      rate -rc = c pc`,
  },
  {
    id: 'f1-ha-yichuan',
    source: {
      province: '河南',
      issuer: '伊川县财政局',
      title: '伊川县2021年财政预算执行情况和2022年财政预算（草案）的报告',
      year: 2021,
      url: 'https://gcs66.com/document_detail/109458.html',
    },
    note: '基金收入完成率 82.66% 印为 82.6%，为截去小数',
    tags: ['government', 'execution', 'truncated', 'adjusted'],
    text: `伊川县2021年收入预算[m 21.06]亿元，完成[t 21.87]亿元，为年预算的[e 103.8]%，同比增长11.9%；支出年初预算35.81亿元，调整为45.12亿元，完成36.96亿元，同比增长4.9%。基金收入预算[mb 20.65]亿元，完成[b 17.07]亿元，为年预算的[eb 82.6]%；基金支出预算21.56亿元，调整为[nc 19.44]亿元，完成[c 15.17]亿元，为调整预算的[ec 78]%。县本级收入目标[mf 17.36]亿元，完成[f 17.18]亿元，为预算的[ef 99]%。`,
    claims: `
      exec e = t m
      exec eb = b mb #T
      exec ec = c nc
      exec ef = f mf`,
  },
  {
    id: 'f1-sh-changxing-town',
    source: {
      province: '上海',
      issuer: '上海市崇明区长兴镇人民政府',
      title: '2022年财政预算执行情况和2023年财政预算（草案）',
      year: 2022,
      url: 'https://www.shcm.gov.cn/govxxgk/cxz/2023-02-24/f3b18c94-a86b-41a4-a044-7a0a2b529772.html',
    },
    tags: ['town', 'causes', 'carried-over', 'list'],
    text: `长兴镇2022年财政总收入由上年的[p 238960.28]万元降到[t 203541.54]万元，减[d 35418.74]万元，降[r 14.82]%。分来源：一般转移支付由[pa 225000.00]万元降到[a 180500.00]万元，减[da 44500.00]万元，降[ra 19.78]%；专项转移支付由[pb 13960.28]万元升到[b 23041.54]万元，增[db 9081.26]万元，升[rb 65.05]%，其中一般公共预算[b1 18723.36]万元、政府性基金[b2 4318.18]万元。上年专项结转[j 4424.15]万元，故可使用资金[u 207965.69]万元。
一般转移支付的来源有八：税收分成[a1 143545.90]万元，市补基数[a2 10445.60]万元，营改增补贴[a3 6937.00]万元，体制调整[a4 9500.00]万元，生态补偿[a5 5700.00]万元，社区级承担[a6 3870.00]万元，所得税基数[a7 101.50]万元，农场补贴[a8 400.00]万元。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b
      change -da = a pa
      rate -ra = a pa
      change db = b pb
      rate rb = b pb
      sum b = b1 b2
      causes -d = -da db
      sum u = t j
      sum a = a1 a2 a3 a4 a5 a6 a7 a8`,
  },
  {
    id: 'f1-gd-banfu-town',
    source: {
      province: '广东',
      issuer: '中山市板芙镇人民政府',
      title: '2022年预算调整方案（草案）的报告',
      year: 2022,
    },
    note: '非税各项增减之和 268.83 与印出的 268.84 在取整范围内相合',
    tags: ['town', 'budget-adjustment', 'causes', 'within-rounding'],
    text: `板芙镇总收入年初[p 79552.91]万元，调为[t 82513.70]万元，调增[d 2960.79]万元：本级收入年初[pa 12981.26]万元，调为[a 13250.10]万元，调增[da 268.84]万元；上级补助年初[pb 17282.07]万元，调为[b 20401.66]万元，调增[db 3119.59]万元；调入资金年初[pc 39497.37]万元，调为[c 39069.73]万元，调减[dc 427.64]万元；上年结余[e 9792.21]万元不变。本级收入的调增全部在非税：企业利润调增[f 49.16]万元，收费和罚没调增[g 228.96]万元，资源有偿使用调减[h 9.29]万元。`,
    claims: `
      change d = t p
      change da = a pa
      change db = b pb
      change -dc = c pc
      sum t = a b c e
      causes d = da db -dc
      causes da = f g -h #W`,
  },
  {
    id: 'f1-cn-procurement-2023',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2023年全国政府采购简要情况（报道）',
      year: 2023,
    },
    note: '两种分法的合计都差 0.1 亿元，在取整范围内；采购方式未列全；小微占比以中小企业合同额为分母',
    tags: ['procurement', 'two-breakdowns', 'not-exhaustive', 'within-rounding'],
    text: `2023年政府采购规模[t 33929.6]亿元。货物[a 7738.1]亿元、工程[b 14486.8]亿元、服务[c 11704.8]亿元，分别占[sa 22.8]%、[sb 42.7]%、[sc 34.5]%；集中采购[e 8038.3]亿元、部门集中采购[f 1522.4]亿元、分散采购[g 24369.0]亿元，占比[se 23.7]%、[sf 4.5]%、[sg 71.8]%。采购方式以公开招标为主，占76.3%，竞争性磋商占12.3%，单一来源占3.1%。授予中小企业[h 25239.8]亿元，占采购规模的[sh 74.4]%，其中小微企业[k 15778.3]亿元，占中小企业合同额的[sk 62.5]%。`,
    claims: `
      sum t = a b c #W
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      sum t = e f g #W
      share se = e t
      share sf = f t
      share sg = g t
      shares sg = se sf sg
      share sh = h t
      share sk = k h`,
  },
  {
    id: 'f1-he-months',
    source: {
      province: '河北',
      issuer: '河北省财政厅',
      title: '2022年1—7月省本级预算及省总预算执行情况报告',
      year: 2022,
      url: 'https://www.hxacc.com/index.php/site/account_law/content_show/135618/0',
    },
    tags: ['government', 'same-basis', 'within-rounding'],
    text: `河北1—7月收入[a 2633.4]亿元，下降6.3%，可比增长6.3%，省本级[a1 385.4]亿元、市县级[a2 2248]亿元；支出[b 5394.4]亿元，增长4.5%，省本级[b1 749.4]亿元、市县级[b2 4644.9]亿元。基金收入[c 1014.5]亿元，省本级[c1 12.7]亿元、市县级[c2 1001.8]亿元；基金支出[e 2658.4]亿元，省本级[e1 36.4]亿元、市县级[e2 2622]亿元。`,
    claims: `
      sum a = a1 a2
      sum b = b1 b2 #W
      sum c = c1 c2
      sum e = e1 e2`,
  },
];
