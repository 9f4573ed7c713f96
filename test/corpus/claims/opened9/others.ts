import type { Written } from '../types';
import { PAGES } from './sources';

/** More “三公”, budgets and procurement of departments, towns and cities: published figures in our own words. */
export const OTHERS: readonly Written[] = [
  {
    id: 'k2-sh-procurement',
    source: PAGES.shanghai,
    tags: ['procurement', 'city', 'two-breakdowns', 'causes', 'within-rounding'],
    text: `2006年1至9月，上海市、区县两级完成采购[n 18548]批次，比去年同期增加[dn 1827]批次，增长[rn 10.9]%；采购金额[t 122.59]亿元，增加[d 27.2]亿元，增幅[r 28.5]%。市本级[a 32.57]亿元，增加[da 10.55]亿元，增长[ra 47.9]%，占全部采购金额的[sa 26.57]%；区县级[b 90.02]亿元，增加[db 16.65]亿元，增长[rb 22.7]%，占[sb 73.43]%。按项目分，货物[e 43.48]亿元，占[se 35.47]%；工程[f 75.27]亿元，占[sf 61.4]%；服务[g 3.83]亿元，占[sg 3.13]%。`,
    claims: `
      rate rn = n ^dn
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      share sa = a t
      rate rb = b ^db
      share sb = b t
      shares sb = sa sb
      causes d = da db
      sum t = e f g #W
      share se = e t
      share sf = f t
      share sg = g t #W
      shares sg = se sf sg`,
  },
  {
    id: 'k1-yn-diqing',
    source: PAGES.diqing,
    tags: ['sangong', 'government', 'two-bases', 'nested', 'causes'],
    text: `2021年迪庆州本级“三公”经费决算[t 1134]万元，较上年[p 1174]万元减少[d 40]万元，下降[r 3]%，较预算数[m 1237]万元减少[dm 103]万元，下降[rm 8]%。公务接待费[a 122]万元，较上年[pa 144]万元减少[da 22]万元，下降[ra 15]%，接待1039批次、9195人次。公务用车购置及运行维护费[b 1012]万元，较上年[pb 1024]万元减少[db 12]万元，下降[rb 1]%，其中购置费[b1 209]万元，较上年[pb1 251]万元减少[db1 42]万元；运行维护费[b2 803]万元，较上年[pb2 773]万元增加[db2 30]万元。当年没有因公出国（境）支出，较上年减少[de 6]万元。`,
    claims: `
      change -d = t p
      rate -r = t p
      change -dm = t m
      rate -rm = t m
      change -da = a pa
      rate -ra = a pa
      change -db = b pb
      rate -rb = b pb
      sum t = a b
      sum b = b1 b2
      change -db1 = b1 pb1
      change db2 = b2 pb2
      causes -db = -db1 db2
      causes -d = -da -db -de`,
  },
  {
    id: 'k1-jx-fengxin',
    source: PAGES.fengxin,
    tags: ['sangong', 'government', 'budget', 'table', 'causes'],
    text: `奉新县2023年“三公”经费预算增减情况（单位：万元）
项目 | 2022年预算数 | 2023年预算数 | 增减
公务接待费 | [pa@万元 1114.54] | [a@万元 989.86] | [da@万元 -124.68]
公务用车费 | [pb@万元 1264.23] | [b@万元 1425.58] | [db@万元 161.35]
合计 | [p@万元 2378.77] | [t@万元 2415.44] | [d@万元 36.67]
全县没有安排因公出国（境）费用。`,
    claims: `
      change da = a pa
      change db = b pb
      change d = t p
      sum p = pa pb
      sum t = a b
      causes d = da db`,
  },
  {
    id: 'k2-he-xiakou',
    source: PAGES.xiakou,
    tags: ['town', 'budget', 'functions'],
    text: `平山县下口镇2025年一般公共预算拨款收入[i 675.82]万元，加上年结转结余[j 14.54]万元，收入总计[t 690.36]万元。支出总计[o 690.36]万元，分列一般公共服务[a 516.39]万元、社会保障和就业[b 98.25]万元、卫生健康[c 21.53]万元、农林水[e 14.54]万元、住房保障[f 39.65]万元。`,
    claims: `
      sum t = i j
      sum o = a b c e f`,
  },
  {
    id: 'k2-sc-dongpo',
    source: PAGES.dongpo,
    note: '18% 与 6.6% 为截去小数，各项取整后相减、相加有 0.01 的出入',
    tags: ['procurement', 'savings', 'counts', 'truncated'],
    text: `2019年完成采购项目[n 473]个，计划金额[m 97156.16]万元，实际采购[t 81298.42]万元，节约资金[d 15857.74]万元，节约率[r 16]%。货物类[n1 231]个，计划[m1 48962.44]万元，实际[t1 39944.66]万元，节约[d1 9017.78]万元，节约率[r1 18]%；工程类[n2 94]个，计划[m2 30005.94]万元，实际[t2 24380.43]万元，节约[d2 5625.51]万元，节约率[r2 18]%；服务类[n3 148]个，计划[m3 18187.79]万元，实际[t3 16973.33]万元，节约[d3 1214.45]万元，节约率[r3 6.6]%。`,
    claims: `
      counts n = n1 n2 n3
      sum t = t1 t2 t3
      change -d = t m
      change -d1 = t1 m1
      change -d2 = t2 m2
      change -d3 = t3 m3 #W
      causes -d = -d1 -d2 -d3
      share r = d m
      share r1 = d1 m1
      share r2 = d2 m2 #T
      share r3 = d3 m3 #T`,
  },
  {
    id: 'k1-yn-xundian',
    source: PAGES.xundian,
    tags: ['sangong', 'yuan', 'over-budget', 'direction', 'causes'],
    text: `寻甸县农业农村局2022年度“三公”经费预算[m 145,500.00]元，决算[t 390,118.10]元，完成年初预算的[e 268]%，决算数[w 大于]预算数。公务用车购置及运行费[a 273,702.10]元，占[sa 70.16]%；公务接待费[b 116,416.00]元，占[sb 29.84]%；车辆保有量14辆。决算比2021年增加[d 231,448.10]元，增长[r 145.87]%，其中车辆费用增加[da 174,732.10]元，增长[ra 176.55]%，接待费增加[db 56,716.00]元，增长[rb 95.00]%。`,
    claims: `
      exec e = t m
      dir w> = t m
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rate r = t ^d
      rate ra = a ^da
      rate rb = b ^db
      causes d = da db`,
  },
  {
    id: 'k1-ah-zone',
    source: PAGES.development,
    tags: ['sangong', 'budget', 'offsetting'],
    text: `经开区2023年“三公”经费预算[t 520]万元，与2022年持平：因公出国（境）费[a 170]万元，用于国外招商，比上年增加170万元；公务用车运行费[b 150]万元，相应减少170万元；公务接待费[c 200]万元，未作调整。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 'k2-sd-yantai',
    source: PAGES.yantai,
    tags: ['education', 'per-head'],
    text: `2022年烟台市教育经费总投入[t 207.24]亿元，比上年[p 194.85]亿元增加[d 12.39]亿元，增长[r 6.36]%。一般公共预算教育经费[a 143.28]亿元，占一般公共预算支出的15.51%，比上年[pa 134.57]亿元增加[da 8.71]亿元，增长[ra 6.47]%。生均一般公共预算教育经费，普通高中由[pb 24586.43]元增加到[b 27100.44]元，增长[rb 10.23]%；幼儿园由[pc 4980.47]元增加到[c 5624.45]元，增长[rc 12.93]%。`,
    claims: `
      change d = t p
      rate r = t p
      change da = a pa
      rate ra = a pa
      rate rb = b pb
      rate rc = c pc`,
  },
];
