import type { Written } from '../types';

/** Accounts and budgets of ours in published layouts, some with one slip that the note names. */
export const COMPOSED: readonly Written[] = [
  {
    id: 't24-c-total',
    source: null,
    note: 'composed: 收支总体，按来源',
    text: `我街道2023年度总收入[t 8426.37]万元，总支出[u 8426.37]万元。与2022年[p 7982.15]万元相比，收支各增加[d 444.22]万元，增长[r 5.57]%。本年收入合计[v 8311.25]万元，其中财政拨款[a 8204.60]万元，占[sa 98.72]%，其他收入[b 106.65]万元，占[sb 1.28]%；年初结转和结余[o 115.12]万元。`,
    claims: `
      change d = t p
      rate r = t p
      sum v = a b
      share sa = a v
      share sb = b v
      shares sb = sa sb
      sum t = v o`,
  },
  {
    id: 't24-c-spend',
    source: null,
    note: 'composed: 支出结构，项目支出由 3126.44 改为 3162.44（换位）',
    text: `本年支出[t 8290.18]万元。按性质分：基本支出[a 5163.74]万元，占[sa 62.29]%；项目支出[b 3162.44]万元，占[sb 37.71]%。基本支出中，人员经费[c 4672.18]万元，公用经费[e 491.56]万元。`,
    claims: `
      sum t = a b #X
      share sa = a t
      share sb = b t #X
      shares sb = sa sb
      sum a = c e`,
  },
  {
    id: 't24-c-func',
    source: null,
    note: 'composed: 功能分类',
    text: `财政拨款支出[t 1936.40]万元，按功能分类为：教育支出[a 1482.60]万元，占[sa 76.6]%；社会保障和就业支出[b 214.30]万元，占[sb 11.1]%；卫生健康支出[c 88.70]万元，占[sc 4.6]%；住房保障支出[e 150.80]万元，占[se 7.8]%。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se #W`,
  },
  {
    id: 't24-c-items',
    source: null,
    note: 'composed: 按项决算，行政运行的完成率以决算为分母（应为 110.20）',
    text: `(1)法院（款）行政运行（项）。年初预算[m 1624.50]万元，支出决算[a 1790.20]万元，完成年初预算的[e 90.74]%，决算数[w 大于]预算数的原因是年中追加绩效奖金。
(2)法院（款）案件审判（项）。年初预算[n 386.00]万元，支出决算[b 351.26]万元，完成年初预算的[f 91.00]%，决算数[x 小于]预算数，是部分设备采购跨年支付。`,
    claims: `
      exec e = a m #X
      dir w> = a m
      exec f = b n
      dir x< = b n`,
  },
  {
    id: 't24-c-sangong',
    source: null,
    note: 'composed: 三公决算',
    text: `本院2023年“三公”经费预算[m 46.50]万元，决算[t 38.94]万元，完成预算的[e 83.74]%，比上年[p 41.20]万元减少[d 2.26]万元，下降[r 5.49]%。其中因公出国（境）费[a 0]万元；公务用车运行维护费[b 36.15]万元，占[sb 92.84]%；公务接待费[c 2.79]万元，占[sc 7.16]%，共接待[n 31]批次，上级来院[n1 12]批次、外地来院[n2 19]批次。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p
      sum t = a b c
      share sb = b t
      share sc = c t
      counts n = n1 n2`,
  },
  {
    id: 't24-c-sangongb',
    source: null,
    note: 'composed: 三公预算，接待费下降率以本年为分母',
    text: `2024年“三公”经费预算[t 27.40]万元，比2023年[p 29.00]万元减少[d 1.60]万元，下降[r 5.52]%。公务用车运行维护费[a 24.00]万元，与上年[pa 24.00]万元[w 持平]；公务接待费[b 3.40]万元，比上年[pb 5.00]万元减少[db 1.60]万元，下降[rb 47.06]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b
      dir w= = a pa
      change -db = b pb
      rate -rb = b pb #X
      sum p = pa pb
      causes -d = -db`,
  },
  {
    id: 't24-c-gov',
    source: null,
    note: 'composed: 县级一般公共预算',
    text: `全县一般公共预算收入[t 96840]万元，为年初预算[m 95000]万元的[e 101.9]%，上年[p 91870]万元，增长[r 5.4]%。税收收入[a 61320]万元，非税收入[b 35520]万元，税收占比[s 63.3]%。加上级补助[c 214360]万元、债务转贷[f 28600]万元、上年结转[o 9470]万元、调入资金[g 31250]万元，收入总计[v 380520]万元。一般公共预算支出[x 331480]万元、上解支出[y 12640]万元、债务还本[z 24100]万元，支出合计[u 368220]万元，结转下年[k 12300]万元。`,
    claims: `
      exec e = t m
      rate r = t p
      sum t = a b
      share s = a t
      sum v = t c f o g
      sum u = x y z
      roll k = v -u`,
  },
  {
    id: 't24-c-govb',
    source: null,
    note: 'composed: 市级支出，增收数 3.86 漏改为 2.86',
    text: `全市一般公共预算收入[t 68.42]亿元，同比增收[d 2.86]亿元，上年同期[p 64.56]亿元，增长[r 5.98]%。其中税收[a 47.15]亿元，同比增收[da 2.31]亿元；非税[b 21.27]亿元，同比增收[db 1.55]亿元。`,
    claims: `
      change d = t p #X
      rate r = t p
      sum t = a b
      causes d = da db #X`,
  },
  {
    id: 't24-c-fund',
    source: null,
    note: 'composed: 政府性基金',
    text: `政府性基金收入[t 42.60]亿元，下降[r 16.96]%，上年为[p 51.30]亿元。土地出让[a 39.85]亿元，城市基础设施配套费[b 1.72]亿元，污水处理费[c 0.68]亿元，其他[e 0.35]亿元。当年支出[x 38.14]亿元，调出[y 3.20]亿元，上年结余[o 2.15]亿元，年末结余[k 3.41]亿元。`,
    claims: `
      rate -r = t p
      sum t = a b c e
      roll k = o t -x -y`,
  },
  {
    id: 't24-c-soe',
    source: null,
    note: 'composed: 国有资本经营，结转由 310 改为 301（换位）',
    text: `国有资本经营收入[t 2460]万元，上年结转[o 180]万元，总计[v 2640]万元。支出[x 1590]万元，执行率为预算[m 1700]万元的[e 93.53]%，调入一般公共预算[y 740]万元，结转下年[k 301]万元。`,
    claims: `
      sum v = t o
      exec e = x m
      roll k = v -x -y #X`,
  },
  {
    id: 't24-c-yibao',
    source: null,
    note: 'composed: 城乡居民医保基金',
    text: `城乡居民基本医疗保险基金收入[t 5.86]亿元，其中个人缴费[a 2.04]亿元、财政补助[b 3.75]亿元、利息等其他收入[c 0.07]亿元；支出[x 5.52]亿元；当年结余[k 0.34]亿元，年初滚存[o 4.18]亿元，年末滚存结余[z 4.52]亿元。参保[n 58.2]万人。`,
    claims: `
      sum t = a b c
      roll k = t -x
      roll z = o k`,
  },
  {
    id: 't24-c-debt',
    source: null,
    note: 'composed: 政府债务，余额低于限额',
    text: `2023年全区债务限额[m 74.50]亿元（一般[m1 28.30]亿元、专项[m2 46.20]亿元）。年初余额[o 66.72]亿元，新增[a 7.10]亿元，偿还[b 1.46]亿元，年末余额[t 72.36]亿元（一般[t1 27.91]亿元、专项[t2 44.45]亿元），[w 低于]限额，占限额的[s 97.13]%。`,
    claims: `
      sum m = m1 m2
      roll t = o a -b
      sum t = t1 t2
      dir w< = t m
      share s = t m`,
  },
  {
    id: 't24-c-school',
    source: null,
    note: 'composed: 学校自评，得分合计 92.5 误为 95.2（换位）',
    text: `学生资助项目全年预算[m 128.60]万元，全年执行[a 121.90]万元，预算执行率[e 94.79]%。自评总分[t 95.2]分，其中预算执行[p1 9.5]分、产出指标[p2 47]分、效益指标[p3 27]分、满意度[p4 9]分。受助学生[n 1046]人：小学[n1 512]人、初中[n2 398]人、高中[n3 136]人。`,
    claims: `
      exec e = a m
      counts t = p1 p2 p3 p4 #X
      counts n = n1 n2 n3`,
  },
  {
    id: 't24-c-self',
    source: null,
    note: 'composed: 部门整体自评',
    text: `部门整体支出年初预算[m 2240.00]万元，调整后[y 2385.50]万元，实际支出[a 2306.78]万元，占调整预算的[e 96.70]%，未执行[k 78.72]万元。其中基本支出[b 1874.30]万元、项目支出[c 432.48]万元。年中追加[d 145.50]万元。满分[f 100]分，因采购滞后扣[g 3]分、指标设置不细扣[h 2]分，自评得[z 95]分。`,
    claims: `
      exec e = a y
      roll k = y -a
      sum a = b c
      change d = y m
      roll z = f -g -h`,
  },
  {
    id: 't24-c-road',
    source: null,
    note: 'composed: 农村公路评价，到位数由 2840 改为 2480（换位）',
    text: `项目总投资[t 3200]万元，其中上级补助[a 1800]万元、县级配套[b 1040]万元、乡镇自筹[c 360]万元。截至评价日到位[x 2480]万元，到位率[e 88.75]%，支出[y 2272]万元，支出占总投资的[f 71.00]%。计划硬化42条[q 68.5]公里，完成[p 65.2]公里，完成率[g 95.18]%。`,
    claims: `
      sum t = a b c
      exec e = x t #X
      exec f = y t
      exec g = p q`,
  },
  {
    id: 't24-c-survey',
    source: null,
    note: 'composed: 问卷',
    text: `共发放问卷[m 320]份，收回[n 304]份，回收率[r 95.00]%；有效[t 300]份，其中非常满意[a 186]份，占[sa 62.0]%，满意[b 93]份，占[sb 31.0]%，一般[c 15]份，占[sc 5.0]%，不满意[e 6]份，占[se 2.0]%。`,
    claims: `
      share r = n m
      counts t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se`,
  },
  {
    id: 't24-c-score',
    source: null,
    note: 'composed: 指标得分，产出得分率由 90.00 改为 80.00（抄作下一行的）',
    text: `评价满分[t 100]分，得[u 87.6]分。决策[m1 15]分，得[a 14]分，得分率[r1 93.33]%；过程[m2 25]分，得[b 22.1]分，得分率[r2 88.40]%；产出[m3 35]分，得[c 31.5]分，得分率[r3 80.00]%；效益[m4 25]分，得[e 20]分，得分率[r4 80.00]%。`,
    claims: `
      counts t = m1 m2 m3 m4
      counts u = a b c e
      share r1 = a m1
      share r2 = b m2
      share r3 = c m3 #X
      share r4 = e m4`,
  },
];
