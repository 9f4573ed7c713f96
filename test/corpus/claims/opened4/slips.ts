import type { Written } from '../types';

/** Composed by us: statements of units with one or two slips of the natural sort. */
export const SLIPS: readonly Written[] = [
  {
    id: 'e6-total-off-by-five',
    source: null,
    note: 'composed：前文总计 890.46，后文写成 895.46',
    tags: ['repeated', 'digit'],
    text: `一、收入支出总体情况。2023年度收、支总计[t 890.46]万元，比上年增加[d 42.18]万元，增长[r 4.97]%。
二、支出决算情况。2023年度支出总计[t2 895.46]万元，其中基本支出[a 612.30]万元，项目支出[b 263.84]万元，年末结转[c 14.32]万元。`,
    claims: `
      rate r = t ^d
      rep t2 = t #X
      sum t2 = a b c #X`,
  },
  {
    id: 'e6-swapped-basic-project',
    source: null,
    note: 'composed：基本支出与项目支出的占比对调（应为 72.41 与 27.59）',
    tags: ['swapped-shares'],
    text: `本年支出合计[t 1534.20]万元，其中：基本支出[a 1110.92]万元，占[sa 27.59]%；项目支出[b 423.28]万元，占[sb 72.41]%；上缴上级支出[c 0.00]万元，占[sc 0.00]%；经营支出[e 0.00]万元，占[se 0.00]%。`,
    claims: `
      sum t = a b c e
      share sa = a t #X
      share sb = b t #X
      share sc = c t
      share se = e t
      shares se = sa sb sc se`,
  },
  {
    id: 'e6-unspent-rate',
    source: null,
    note: 'composed：完成率写成未完成的比例（应为 88.6）',
    tags: ['unspent'],
    text: `“三公”经费年初预算[m 14.00]万元，支出决算[t 12.40]万元，完成年初预算的[e 11.4]%，比年初预算节约[d 1.60]万元，其中公务用车运行维护费[a 11.28]万元，公务接待费[b 1.12]万元。`,
    claims: `
      exec e = t m #X
      change -d = t m
      sum t = a b`,
  },
  {
    id: 'e6-this-year-base',
    source: null,
    note: 'composed：增幅以本年数为分母（应为 14.34）',
    tags: ['this-year-base'],
    text: `与2022年度相比，本年收入[t 3582.60]万元，增加[d 449.25]万元，增长[r 12.54]%；本年支出[o 3495.18]万元，增加[e 402.75]万元，增长[s 13.02]%，主要是学生人数增加，生均公用经费相应增加。`,
    claims: `
      rate r = t ^d #X
      rate s = o ^e`,
  },
  {
    id: 'e6-direction-word',
    source: null,
    note: 'composed：公务接待费实为增加（2.86 对 2.31），写成减少',
    tags: ['direction', 'levels'],
    text: `2023年公务接待费支出决算[t 2.86]万元，上年为[p 2.31]万元，减少[d 0.55]万元，下降[r 23.81]%，主要原因是接待批次增多。`,
    claims: `
      change -d = t p #X
      rate -r = t p #X`,
  },
  {
    id: 'e6-unit-yuan',
    source: null,
    note: 'composed：公用经费单位误写为元（应为万元）',
    tags: ['unit-slip'],
    text: `人员经费支出[a 2308.45]万元，公用经费支出[b 316.27]元，两项合计[t 2624.72]万元，人员经费占[sa 87.95]%。`,
    claims: `
      sum t = a b #X
      share sa = a t`,
  },
  {
    id: 'e6-part-left-out',
    source: null,
    note: 'composed：合计漏加工程类（应为 486.90）',
    tags: ['part-left-out', 'procurement'],
    text: `2023年政府采购支出总额[t 314.60]万元，其中：货物支出[a 128.40]万元、工程支出[b 172.30]万元、服务支出[c 186.20]万元。授予中小企业合同金额[g 283.14]万元，占[sg 90.0]%。`,
    claims: `
      sum t = a b c #X
      share sg = g t`,
  },
  {
    id: 'e6-lost-digit',
    source: null,
    note: 'composed：事业收入漏一位（应为 1268.50）',
    tags: ['lost-digit', 'shares'],
    text: `全年收入[t 4206.90]万元：财政拨款[a 2713.40]万元（占[sa 64.5]%），事业收入[b 126.50]万元（占[sb 30.2]%），其他收入[c 225.00]万元（占[sc 5.3]%）。`,
    claims: `
      sum t = a b c #X
      share sa = a t
      share sb = b t #X
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 'e6-last-year-budget',
    source: null,
    note: 'composed：把上年决算当作预算来比（完成率应为 96.5），其余正确',
    tags: ['wrong-base', 'two-bases'],
    text: `公务用车运行维护费年初预算[m 20.00]万元，决算[t 19.30]万元，完成预算的[e 104.3]%；上年决算[p 18.50]万元，增加[d 0.80]万元，增长[r 4.3]%。`,
    claims: `
      exec e = t m #X
      change d = t p
      rate r = t p`,
  },
  {
    id: 'e6-roll-wrong',
    source: null,
    note: 'composed：年末结转漏加年初结转（应为 86.35）',
    tags: ['roll', 'part-left-out'],
    text: `年初财政拨款结转和结余[o 52.10]万元，本年财政拨款收入[i 1478.33]万元，本年财政拨款支出[x 1444.08]万元，年末财政拨款结转和结余[q 34.25]万元。`,
    claims: `
      roll q = o i -x #X`,
  },
  {
    id: 'e6-transposed-change',
    source: null,
    note: 'composed：减少额换位（应为 71.48），降幅正确',
    tags: ['transposed', 'level-change-rate'],
    text: `卫生健康支出2023年决算数为[t 386.92]万元，2022年决算数为[p 458.40]万元，减少[d 74.18]万元，下降[r 15.59]%，原因是疫情防控经费不再安排。`,
    claims: `
      change -d = t p #X
      rate -r = t p`,
  },
  {
    id: 'e6-fraction-percent',
    source: null,
    note: 'composed：比重写成小数又带百分号（应为 36.2）',
    tags: ['fraction-with-percent'],
    text: `全年发放助学金[t 912.00]万元，资助学生[n 4560]人，其中建档立卡学生[n1 1651]人，占[s 0.362]%；其他困难学生[n2 2909]人。`,
    claims: `
      counts n = n1 n2
      share s = n1 n #X`,
  },
  {
    id: 'e6-vehicles',
    source: null,
    note: 'composed：车辆合计少计一辆（应为 14）',
    tags: ['counts', 'total-not-sum'],
    text: `年末公务用车保有量[v 13]辆，其中：机要通信用车[v1 1]辆，应急保障用车[v2 3]辆，执法执勤用车[v3 8]辆，特种专业技术用车[v4 2]辆。车均运行维护费2.1万元。`,
    claims: `
      counts v = v1 v2 v3 v4 #X`,
  },
  {
    id: 'e6-causes-missing',
    source: null,
    note: 'composed：“三公”总减少额只抄了用车一项（应为 3.95）',
    tags: ['causes', 'part-left-out'],
    text: `2023年“三公”经费支出[t 22.40]万元，较上年减少[d 3.10]万元，下降[r 12.16]%。公务用车运行维护费[a 20.15]万元，减少[da 3.10]万元，下降[ra 13.33]%；公务接待费[b 2.25]万元，减少[db 0.85]万元，下降[rb 27.42]%；未发生因公出国（境）费用。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate -rb = b ^-db
      causes -d = -da -db #X`,
  },
  {
    id: 'e6-hundred-from-zero',
    source: null,
    note: 'composed：上年为 0，仍写增长 100%',
    tags: ['zero-base'],
    text: `公务用车购置费支出[a 17.80]万元，比上年增加[d 17.80]万元，增长[r 100]%；公务用车运行维护费支出[b 9.60]万元，比上年减少[e 0.40]万元，下降[s 4.0]%。`,
    claims: `
      rate r = a ^d #X
      rate -s = b ^-e`,
  },
  {
    id: 'e6-repeat-in-performance',
    source: null,
    note: 'composed：后文项目支出金额换位（468.35 写成 486.35），少支额按正确的数算',
    tags: ['repeated', 'transposed', 'long'],
    text: `（一）资金情况。职业技能提升项目年初预算[m 500.00]万元，全部到位，实际支出[x 468.35]万元，资金使用率[e 93.67]%。
（二）产出情况。开展培训42期、培训2130人次。
（三）存在问题。项目实际支出[x2 486.35]万元，比预算[m2 500.00]万元少支[d 31.65]万元，主要是两期培训改为线上。`,
    claims: `
      exec e = x m
      rep x2 = x #X
      rep m2 = m
      change -d = x2 m2 #X`,
  },
  {
    id: 'e6-shares-over-hundred',
    source: null,
    note: 'composed：住房保障占比误（应为 6.9），占比之和超过 100',
    tags: ['shares', 'digit'],
    text: `支出按功能分类：教育[a 1420.0]万元，占[sa 74.7]%；社会保障和就业[b 240.0]万元，占[sb 12.6]%；卫生健康[c 110.0]万元，占[sc 5.8]%；住房保障[e 131.2]万元，占[se 9.6]%；合计[t 1901.2]万元。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t #X
      shares se = sa sb sc se #X`,
  },
  {
    id: 'e6-staff-rate',
    source: null,
    note: 'composed：在职人员控制率分子分母颠倒（应为 92.5）',
    tags: ['inverted'],
    text: `核定编制[m 80]人，年末在职[n 74]人，在职人员控制率[s 108.1]%；其中行政[n1 29]人、事业[n2 45]人，另有退休31人。`,
    claims: `
      share s = n m #X
      counts n = n1 n2`,
  },
  {
    id: 'e6-budget-doubled-digit',
    source: null,
    note: 'composed：项目支出多印一位（应为 214.00）',
    tags: ['doubled-digit', 'single-sentence'],
    text: `县档案馆2024年支出预算[t 608.50]万元，基本支出[a 394.50]万元、项目支出[b 2214.00]万元，无上年结转。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 'e6-increase-as-decrease',
    source: null,
    note: 'composed：预算数 4.20 对上年 3.80，写为减少 0.40',
    tags: ['direction', 'budget-to-budget'],
    text: `会议费预算[t 4.20]万元，比上年预算[p 3.80]万元减少[d 0.40]万元；培训费预算[u 11.00]万元，比上年预算[q 12.50]万元减少[e 1.50]万元，下降[s 12.0]%。`,
    claims: `
      change -d = t p #X
      change -e = u q
      rate -s = u q`,
  },
];
