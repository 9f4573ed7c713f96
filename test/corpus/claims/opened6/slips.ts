import type { Written } from '../types';

/** Composed by us in the layouts of final accounts, each with one or two slips of the natural sort. */
export const SLIPS: readonly Written[] = [
  {
    id: 'g4-totals-base-year',
    source: null,
    note: 'composed：增幅以本年数为分母（应为 8.70）',
    tags: ['this-year-base', 'totals'],
    text: `2023年度收入总计、支出总计均为[t 2,750.00]万元，与2022年度的[p 2,530.00]万元相比，各增加[d 220.00]万元，增长[r 8.00]%，主要是新增退役军人安置项目。`,
    claims: `
      change d = t p
      rate r = t p #X`,
  },
  {
    id: 'g4-income-total-not-sum',
    source: null,
    note: 'composed：本年收入合计与四项之和差 9.00（应为 1,853.40）',
    tags: ['total', 'income'],
    text: `市体育运动学校本年收入合计[t 1,844.40]万元，其中：财政拨款收入[a 1,620.00]万元；上级补助收入[b 96.00]万元；事业收入[c 114.30]万元；其他收入[e 23.10]万元。财政拨款比上年增加60.00万元。`,
    claims: `sum t = a b c e #X`,
  },
  {
    id: 'g4-spending-swapped',
    source: null,
    note: 'composed：三类支出中，项目支出与经营支出的占比对调',
    tags: ['swapped-shares', 'spending'],
    text: `本年支出合计[t 960.00]万元，其中：基本支出[a 624.00]万元，占[sa 65.0]%；项目支出[b 288.00]万元，占[sb 5.0]%；经营支出[c 48.00]万元，占[sc 30.0]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t #X
      share sc = c t #X
      shares sc = sa sb sc`,
  },
  {
    id: 'g4-items-unspent',
    source: null,
    note: 'composed：第 2 项完成率写成未完成的比例（应为 85.00）',
    tags: ['unspent', 'items'],
    text: `1.农业农村（款）行政运行（项）。年初预算为[m1 480.00]万元，支出决算为[x1 492.00]万元，完成年初预算的[e1 102.50]%。
2.农业农村（款）病虫害控制（项）。年初预算为[m2 120.00]万元，支出决算为[x2 102.00]万元，完成年初预算的[e2 15.00]%，主要原因是药剂招标节约。
3.水利（款）防汛（项）。年初预算为[m3 64.00]万元，支出决算为[x3 64.00]万元，完成年初预算的[e3 100.00]%。
以上三项决算合计[t 658.00]万元。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2 #X
      exec e3 = x3 m3
      sum t = x1 x2 x3`,
  },
  {
    id: 'g4-items-direction',
    source: null,
    note: 'composed：决算 76.50 小于预算 85.00，写成大于',
    tags: ['direction', 'items'],
    text: `卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。年初预算为[m 85.00]万元，支出决算为[x 76.50]万元，完成年初预算的[e 90.00]%，决算数[w 大于]预算数的主要原因是年中3人退休、2人调出。`,
    claims: `
      exec e = x m
      dir w> = x m #X`,
  },
  {
    id: 'g4-sangong-budget-for-last',
    source: null,
    note: 'composed：与上年比较的减少额误用预算数相减（应为 1.20），降幅又按上年计算，三者不合',
    tags: ['budget-for-last-year', 'sangong'],
    text: `公务用车运行维护费预算[m 18.00]万元，支出决算[t 13.80]万元，完成预算的[e 76.67]%；上年决算为[p 15.00]万元，与上年相比减少[d 4.20]万元，下降[r 8.00]%。`,
    claims: `
      exec e = t m
      change -d = t p #X
      rate -r = t p`,
  },
  {
    id: 'g4-sangong-part-missing',
    source: null,
    note: 'composed：“三公”合计漏加公务用车购置费 17.90（应为 38.30）',
    tags: ['part-left-out', 'sangong'],
    text: `2024年度“三公”经费支出[t 20.40]万元，比上年增加1.40万元：因公出国（境）费[a 0]万元；公务用车购置费[b 17.90]万元；公务用车运行维护费[c 15.60]万元；公务接待费[e 4.80]万元，比上年减少[de 0.20]万元，下降[re 4.00]%。`,
    claims: `
      sum t = a b c e #X
      rate -re = e ^-de`,
  },
  {
    id: 'g4-reception-direction',
    source: null,
    note: 'composed：接待费由 6.25 增至 7.50，写成下降',
    tags: ['direction', 'sangong'],
    text: `公务接待费支出[t 7.50]万元，上年为[p 6.25]万元，比上年下降[r 20.00]%，国内公务接待71批次、566人次。`,
    claims: `rate -r = t p #X`,
  },
  {
    id: 'g4-operating-restated',
    source: null,
    note: 'composed：机关运行经费前为 236.90，后为 263.90；后文的增幅按前一数计算',
    tags: ['transposed', 'repeated'],
    text: `六、基本支出情况。2023年度机关运行经费[t 236.90]万元，占公用支出[w 310.00]万元的[s 76.42]%。
十、其他重要事项。2023年度本部门机关运行经费支出[u 263.90]万元，上年为[p 230.00]万元，增长[r 3.00]%。`,
    claims: `
      share s = t w
      rep u = t #X
      rate r = u p #X`,
  },
  {
    id: 'g4-procurement-doubled-digit',
    source: null,
    note: 'composed：服务支出多印一位（应为 118.50）',
    tags: ['doubled-digit', 'procurement'],
    text: `政府采购支出总额[t 462.30]万元，其中：政府采购货物支出[a 143.80]万元，政府采购工程支出[b 200.00]万元，政府采购服务支出[c 1,118.50]万元。授予中小企业合同金额[h 439.19]万元，占政府采购支出总额的[sh 95.00]%。`,
    claims: `
      sum t = a b c #X
      share sh = h t`,
  },
  {
    id: 'g4-procurement-fraction',
    source: null,
    note: 'composed：占比按小数印出又带百分号（应为 88.0）',
    tags: ['fraction-percent', 'procurement'],
    text: `全年政府采购[t 375.00]万元，授予中小企业[h 330.00]万元，占采购总额的[sh 0.88]%；其中小微企业[k 247.50]万元，占授予中小企业合同金额的[sk 75.0]%。`,
    claims: `
      share sh = h t #X
      share sk = k h`,
  },
  {
    id: 'g4-fund-unit',
    source: null,
    note: 'composed：年末结转单位误为元（应为万元）',
    tags: ['unit-slip', 'government-fund'],
    text: `政府性基金年初结转[j 210.00]万元，本年收入[i 1,560.00]万元，本年支出[x 1,485.00]万元，年末结转[q 285.00]元，均为土地出让收入安排的项目。`,
    claims: `roll q = j i -x #X`,
  },
  {
    id: 'g4-vehicles-left-out',
    source: null,
    note: 'composed：车辆总数漏计特种专业技术用车 4 辆（应为 23）',
    tags: ['counts', 'assets'],
    text: `年末共有车辆[v 19]辆，其中：应急保障用车[v1 2]辆、执法执勤用车[v2 15]辆、特种专业技术用车[v3 4]辆、其他用车[v4 2]辆。单价50万元以上通用设备[n 7]台（套），较上年新增[k 2]台（套），上年为[o 5]台（套）。`,
    claims: `
      counts v = v1 v2 v3 v4 #X
      change k = n o`,
  },
  {
    id: 'g4-triangle-budget',
    source: null,
    note: 'composed：两年数相差 150.00，增加额印为 105.00；增幅按 150.00 计算',
    tags: ['transposed', 'triangle', 'budget'],
    text: `2025年支出预算[t 1,650.00]万元，2024年为[p 1,500.00]万元，同比增加[d 105.00]万元，增长[r 10.00]%。其中基本支出[a 1,155.00]万元，占[sa 70.0]%；项目支出[b 495.00]万元，占[sb 30.0]%。`,
    claims: `
      change d = t p #X
      rate r = t p
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'g4-share-other-whole',
    source: null,
    note: 'composed：一般公共预算支出的占比误写成基本支出与它之比（应为 87.50）',
    tags: ['wrong-base', 'fiscal'],
    text: `本年支出合计[w 1,600.00]万元，其中基本支出[y 1,120.00]万元、项目支出[z 480.00]万元。一般公共预算财政拨款支出[t 1,400.00]万元，占本年支出合计的[s 80.00]%；与上年相比增加[d 50.00]万元，增长[r 3.70]%。`,
    claims: `
      sum w = y z
      share s = t w #X
      rate r = t ^d`,
  },
  {
    id: 'g4-headcount',
    source: null,
    note: 'composed：在职人数各类之和为 96，写成 69（换位）',
    tags: ['transposed', 'counts'],
    text: `年末实有人员[n 142]人，其中在职[a 69]人、离休[b 2]人、退休[c 44]人。在职人员中，行政人员[a1 41]人、事业人员[a2 55]人。`,
    claims: `
      counts n = a b c #X
      counts a = a1 a2 #X`,
  },
  {
    id: 'g4-digit-lost',
    source: null,
    note: 'composed：上年决算少一位（应为 1,920.00）',
    tags: ['lost-digit', 'fiscal'],
    text: `财政拨款收、支总计均为[t 2,016.00]万元，上年为[p 192.00]万元，增加[d 96.00]万元，增长[r 5.00]%，原因是调资和社保基数调整。`,
    claims: `
      change d = t p #X
      rate r = t p #X`,
  },
  {
    id: 'g4-causes',
    source: null,
    note: 'composed：各项变动之和为增加 64.00，总额印为增加 46.00',
    tags: ['transposed', 'causes'],
    text: `2023年度一般公共预算支出874.00万元，比上年增加[d 46.00]万元。分类看，一般公共服务支出增加[d1 52.00]万元，社会保障和就业支出增加[d2 20.00]万元，卫生健康支出减少[d3 8.00]万元，住房保障支出与上年持平。`,
    claims: `causes d = d1 d2 -d3 #X`,
  },
];
