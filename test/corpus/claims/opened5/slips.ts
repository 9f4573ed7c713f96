import type { Written } from '../types';

/** Composed by us in the layouts of final accounts and budgets, with one or two slips of the natural sort. */
export const SLIPS: readonly Written[] = [
  {
    id: 'f4-items-unspent',
    source: null,
    note: 'composed：第二条完成率写成未完成的比例（应为 88.00）；第三条预算与决算颠倒相除（应为 92.00）',
    tags: ['items', 'unspent', 'inverted'],
    text: `1.行政运行（项）。年初预算[m1 516.00]万元，决算[x1 528.38]万元，完成年初预算的[e1 102.40]%，原因是人员增资。
2.一般行政管理事务（项）。年初预算[m2 75.00]万元，决算[x2 66.00]万元，完成年初预算的[e2 12.00]%，原因是部分项目推迟。
3.机关事业单位基本养老保险缴费支出（项）。年初预算[m3 62.50]万元，决算[x3 57.50]万元，完成年初预算的[e3 108.70]%，原因是退休4人。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2 #X
      exec e3 = x3 m3 #X`,
  },
  {
    id: 'f4-items-sum-left-out',
    source: null,
    note: 'composed：合计漏加卫生健康支出（应为 1,120.00）；占比按正确的合计算得，与印出的合计也不合',
    tags: ['part-left-out', 'functions'],
    text: `2024年度支出按功能分为四类：农林水支出[a 784.00]万元；社会保障和就业支出[b 201.60]万元；卫生健康支出[c 56.00]万元；住房保障支出[e 78.40]万元。四类支出合计[t 1,064.00]万元，其中农林水支出占合计的[sa 70.0]%。`,
    claims: `
      sum t = a b c e #X
      share sa = a t #X`,
  },
  {
    id: 'f4-total-digit-lost',
    source: null,
    note: 'composed：支出总计少一位（应为 3,306.52）',
    tags: ['lost-digit', 'total'],
    text: `本年收入[i 3,218.40]万元，年初结转和结余[j 88.12]万元，收入总计[t 3,306.52]万元；本年支出[x 3,240.15]万元，年末结转和结余[q 66.37]万元，支出总计[o 330.52]万元。`,
    claims: `
      sum t = i j
      sum o = x q #X`,
  },
  {
    id: 'f4-sangong-direction',
    source: null,
    note: 'composed：接待费由 2.60 升至 3.15，写成减少',
    tags: ['direction', 'sangong'],
    text: `“三公”经费决算[t 17.35]万元，比上年[p 18.90]万元减少[d 1.55]万元：公务用车运行维护费[b 14.20]万元，比上年[pb 16.30]万元减少[db 2.10]万元；公务接待费[c 3.15]万元，比上年[pc 2.60]万元减少[dc 0.55]万元；未安排因公出国（境）费。`,
    claims: `
      change -d = t p
      sum t = b c
      change -db = b pb
      change -dc = c pc #X
      causes -d = -db -dc #X`,
  },
  {
    id: 'f4-sangong-budget-as-last-year',
    source: null,
    note: 'composed：与上年相比的降幅误以预算数为基数（应为 4.76）',
    tags: ['budget-for-last-year', 'sangong'],
    text: `公务用车运行维护费预算[m 24.00]万元，决算[t 20.00]万元，完成预算的[e 83.33]%；上年决算[p 21.00]万元，与上年相比减少[d 1.00]万元，下降[r 16.67]%。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p #X`,
  },
  {
    id: 'f4-operating-triangle',
    source: null,
    note: 'composed：增加额与两年数相合，增幅以本年数为分母（应为 8.70）',
    tags: ['this-year-base', 'operating'],
    text: `机关运行经费2024年为[t 75.00]万元，2023年为[p 69.00]万元，增加[d 6.00]万元，增长[r 8.00]%，主要是新办公楼水电费上涨。`,
    claims: `
      change d = t p
      rate r = t p #X`,
  },
  {
    id: 'f4-operating-890-895',
    source: null,
    note: 'composed：前文 895.00，后文复述为 890.00；增幅按后一数算得',
    tags: ['repeated', 'digit'],
    text: `（一）2024年机关运行经费[t 895.00]万元，预算[m 900.00]万元，完成[e 99.44]%。
（二）2024年机关运行经费[t2 890.00]万元，比2023年的[p 850.00]万元增长[r 4.71]%。`,
    claims: `
      exec e = t m
      rep t2 = t #X
      rate r = t2 p`,
  },
  {
    id: 'f4-procure-unit',
    source: null,
    note: 'composed：工程支出单位误为亿元（应为万元）',
    tags: ['unit-slip', 'procurement'],
    text: `政府采购支出总额[t 1,485.20]万元，其中：货物[a 322.70]万元、工程[b 946.00]亿元、服务[c 216.50]万元。授予中小企业合同[h 1,410.94]万元，占[sh 95.0]%。`,
    claims: `
      sum t = a b c #X
      share sh = h t`,
  },
  {
    id: 'f4-procure-fraction',
    source: null,
    note: 'composed：占比写成小数又带百分号（应为 82.0）；小微占比正确',
    tags: ['fraction-percent', 'procurement'],
    text: `授予中小企业合同金额[h 369.00]万元，占政府采购支出总额[t 450.00]万元的[sh 0.82]%；其中授予小微企业合同金额[k 276.75]万元，占授予中小企业合同金额的[sk 75]%。`,
    claims: `
      share sh = h t #X
      share sk = k h`,
  },
  {
    id: 'f4-procure-small-base',
    source: null,
    note: 'composed：小微占比误以采购总额为分母（应为 60.0）',
    tags: ['wrong-base', 'procurement'],
    text: `全年政府采购[t 800.00]万元，授予中小企业[h 720.00]万元，占采购总额[sh 90.0]%，其中授予小微企业[k 432.00]万元，占授予中小企业合同金额的[sk 54.0]%。`,
    claims: `
      share sh = h t
      share sk = k h #X`,
  },
  {
    id: 'f4-vehicles-count',
    source: null,
    note: 'composed：车辆各类之和为 13，写成 14',
    tags: ['assets', 'counts'],
    text: `截至年末，本部门共有车辆[v 14]辆，其中机要通信用车[v1 1]辆、应急保障用车[v2 2]辆、执法执勤用车[v3 7]辆、特种专业技术用车[v4 3]辆；单价50万元以上通用设备[n 5]台（套），其中局机关[n1 2]台（套）、下属检测中心[n2 3]台（套）。`,
    claims: `
      counts v = v1 v2 v3 v4 #X
      counts n = n1 n2`,
  },
  {
    id: 'f4-income-swapped',
    source: null,
    note: 'composed：事业收入与其他收入的占比对调',
    tags: ['swapped-shares', 'income'],
    text: `镇中心卫生院收入合计[t 2,400.00]万元：财政拨款收入[a 960.00]万元，占[sa 40.0]%；事业收入[b 1,368.00]万元，占[sb 3.0]%；其他收入[c 72.00]万元，占[sc 57.0]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t #X
      share sc = c t #X
      shares sc = sa sb sc`,
  },
  {
    id: 'f4-budget-transposed',
    source: null,
    note: 'composed：上年预算数换位（应为 2,764.30），增加额与增幅因此不合',
    tags: ['transposed', 'budget'],
    text: `2025年支出预算[t 2,902.50]万元，比2024年预算[p 2,746.30]万元增加[d 138.20]万元，增长[r 5.00]%，其中基本支出[a 2,177.50]万元、项目支出[b 725.00]万元。`,
    claims: `
      change d = t p #X
      rate r = t p #X
      sum t = a b`,
  },
  {
    id: 'f4-budget-base-year',
    source: null,
    note: 'composed：2025 年增幅误以 2023 年为基数（应为 3.85）',
    tags: ['wrong-base', 'several-years'],
    text: `公用经费定额2023年[a 500.00]万元，2024年[b 520.00]万元，2025年[c 540.00]万元；2024年比上年增长[r 4.00]%，2025年比上年增长[s 8.00]%。`,
    claims: `
      rate r = b a
      rate s = c b #X`,
  },
  {
    id: 'f4-carry-forward',
    source: null,
    note: 'composed：年末结转换位（应为 41.30）',
    tags: ['roll', 'transposed'],
    text: `政府性基金年初结转[o 58.60]万元，本年收入[i 420.00]万元，本年支出[x 437.30]万元，年末结转[q 43.10]万元。`,
    claims: `
      roll q = o i -x #X`,
  },
  {
    id: 'f4-personnel-left-out',
    source: null,
    note: 'composed：人员经费明细漏列职业年金（46.00），其余列为全部',
    tags: ['part-left-out', 'basic'],
    text: `人员经费[t 912.00]万元，由以下各项组成：基本工资[a 318.00]万元、津贴补贴[b 176.00]万元、绩效工资[c 204.00]万元、基本养老保险缴费[e 92.00]万元、住房公积金[f 76.00]万元。日常公用经费[g 88.00]万元，与人员经费合计[u 1,000.00]万元。`,
    claims: `
      sum t = a b c e f #X
      sum u = g t`,
  },
  {
    id: 'f4-direction-word',
    source: null,
    note: 'composed：“大于”与数字相反',
    tags: ['direction', 'budget-and-final'],
    text: `支出决算数[w 大于]年初预算数：年初预算[m 486.00]万元，决算[t 461.70]万元，完成[e 95.0]%，收回财政[q 24.30]万元。`,
    claims: `
      dir w> = t m #X
      exec e = t m
      roll q = m -t`,
  },
  {
    id: 'f4-rate-before-amount',
    source: null,
    note: 'composed：降幅写成余下的比例（应为 15）',
    tags: ['unspent', 'rate-first'],
    text: `差旅费支出[t 25.50]万元，比上年下降[r 85]%，减少[d 4.50]万元；印刷费支出[a 9.20]万元，比上年下降[ra 8]%，减少[da 0.80]万元。`,
    claims: `
      rate -r = t ^-d #X
      rate -ra = a ^-da`,
  },
  {
    id: 'f4-school-classes',
    source: null,
    note: 'composed：学生分年级之和为 964，写成 946（换位）',
    tags: ['school', 'counts', 'transposed'],
    text: `学校现有教学班[k 24]个，一至三年级[k1 13]个、四至六年级[k2 11]个；学生[n 946]人，一至三年级[n1 518]人、四至六年级[n2 446]人。`,
    claims: `
      counts k = k1 k2
      counts n = n1 n2 #X`,
  },
  {
    id: 'f4-hospital-mixed',
    source: null,
    note: 'composed：住院收入多一位（应为 8,064），总收入以亿元计',
    tags: ['hospital', 'mixed-units', 'doubled-digit'],
    text: `县中医院医疗收入[t 1.05]亿元，其中门诊[a 2,436]万元、住院[b 80,064]万元；财政补助1,020万元另计。`,
    claims: `
      sum t = a b #X`,
  },
];
