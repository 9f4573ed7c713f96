import type { Written } from '../types';
import { PAGES } from './sources';

/** Counties, districts and their departments, as published. */
export const PUBLISHED2: readonly Written[] = [
  {
    id: 'v4-nx-xixia',
    source: PAGES.xixia,
    tags: ['table', 'government'],
    text: `西夏区2021年一般公共预算收入执行情况表（单位：万元）
项目｜2020年完成数｜2021年预算数｜2021年完成数｜完成预算｜比上年增长
合计｜[p@万元 49,171]｜[m@万元 51,385]｜[t@万元 51,385]｜[e 100.00]%｜[r 4.50]%
税收收入小计｜[pa@万元 27,631]｜[ma@万元 33,385]｜[a@万元 33,385]｜[ea 100.00]%｜[ra 20.82]%
其中：增值税｜[pb@万元 13,950]｜[mb@万元 18,835]｜[b@万元 17,585]｜[eb 93.36]%｜[rb 26.06]%
企业所得税｜[pc@万元 564]｜[mc@万元 600]｜[c@万元 850]｜[ec 141.67]%｜[rc 50.71]%`,
    claims: `
      exec e = t m
      rate r = t p
      exec ea = a ma
      rate ra = a pa
      exec eb = b mb
      rate rb = b pb
      exec ec = c mc
      rate rc = c pc`,
  },
  {
    id: 'v4-yn-honghe',
    source: PAGES.honghe,
    tags: ['sangong', 'government', 'causes'],
    text: `2021年红河县本级“三公”经费预算数[m 1,684]万元，实际支出[t 1,115.07]万元，占总预算[e 66.22]%；比2020年减少[d 166.4]万元，减少[r 12.99]%。公务接待费[c 111.43]万元，比2020年减少[dc 130.42]万元，下降[rc 53.92]%；公务用车购置及运行维护费[b 1,003.64]万元，比2020年减少[db 35.99]万元，减少[rb 3.46]%，其中运行维护费[x 707.53]万元，比2020年减少[dx 332.09]万元，减少[rx 31.94]%。没有因公出国（境）费。`,
    claims: `
      exec e = t m
      rate -r = t ^-d
      sum t = c b
      rate -rc = c ^-dc #T
      rate -rb = b ^-db
      rate -rx = x ^-dx
      causes -d = -dc -db #W`,
  },
  {
    id: 'v4-yn-yunxian',
    source: PAGES.yunxian,
    tags: ['sangong', 'government', 'causes', 'long'],
    text: `云县2023年“三公”经费预算数为[m 832.05]万元，决算支出数为[t 820.33]万元，完成年初预算数的[e 98.59]%，较2022年决算数[p 688.84]万元增加[d 131.49]万元，增长[r 19.09]%。其中：公务接待费决算支出数为[c 249.29]万元，较2022年决算数[pc 247.21]万元增加[dc 2.08]万元，增长[rc 0.84]%；公务用车购置及运行维护费决算支出数为[b 571.04]万元，较2022年决算数[pb 441.63]万元增加[db 129.41]万元，增长[rb 29.3]%。用车费中，运行维护费[x 507.98]万元，较2022年的[px 427.83]万元增加[dx 80.15]万元，增长[rx 18.73]%；购置费[y 63.06]万元，较2022年的[py 13.8]万元增加[dy 49.26]万元，增长[ry 356.96]%。`,
    claims: `
      exec e = t m
      change d = t p
      rate r = t p
      sum t = c b
      change dc = c pc
      rate rc = c pc
      change db = b pb
      rate rb = b pb
      causes d = dc db
      sum b = x y
      change dx = x px
      rate rx = x px
      change dy = y py
      rate ry = y py
      causes db = dx dy`,
  },
  {
    id: 'v4-yn-wuhua',
    source: PAGES.wuhua,
    tags: ['sangong', 'government', 'causes'],
    text: `五华区2021年“三公”经费支出预算为[m 1102]万元，支出决算为[t 769.70]万元，完成预算的[e 69.85]%，全部是公务用车运行维护费。决算汇总数较上年减少[d 279.08]万元，下降[r 26.61]%：公务接待费减少[dc 0.86]万元，公务用车购置及运行维护费减少[db 278.22]万元。`,
    claims: `
      exec e = t m
      rate -r = t ^-d
      causes -d = -dc -db`,
  },
  {
    id: 'v4-yn-xundian-tour',
    source: PAGES.xundianTour,
    tags: ['sangong', 'yuan', 'causes'],
    text: `寻甸县文化和旅游局2022年度“三公”经费支出决算[t 26,085.58]元，完成年初预算[m 27,080]元的[e 96.33]%，比上年减少[d 18,987.42]元，下降[r 42.13]%。公务用车运行维护费支出[b 23,005.58]元，占[sb 88.19]%，比上年减少[db 994.42]元，下降[rb 4.14]%；公务接待费支出[c 3,080]元，占[sc 11.81]%，比上年减少[dc 17,993]元，下降[rc 85.38]%。`,
    claims: `
      exec e = t m
      rate -r = t ^-d
      sum t = b c
      share sb = b t
      rate -rb = b ^-db
      share sc = c t
      shares sc = sb sc
      rate -rc = c ^-dc
      causes -d = -db -dc`,
  },
  {
    id: 'v4-yn-xundian-arts',
    source: PAGES.xundianArts,
    tags: ['sangong', 'yuan'],
    text: `寻甸县文联2022年度“三公”经费年初预算为[m 12,000.00]元，支出决算为[t 12,000.00]元，完成年初预算的[e 100]%，都是公务用车运行维护费。支出决算数比上年减少[d 450.00]元，下降[r 3.61]%，系无公务接待支出；公务用车保有量为1辆。`,
    claims: `
      exec e = t m
      rate -r = t ^-d`,
  },
  {
    id: 'v4-sc-liangshan',
    source: PAGES.liangshan,
    tags: ['sangong', 'government', 'causes'],
    text: `2022年凉山州州本级部门“三公”经费支出[t 8,237.23]万元，比年初预算增加[d 1317.14]万元。其中公务用车购置及运行维护费[b 7,634.75]万元（购置费[b1 2,337.35]万元，运行维护费[b2 5,297.40]万元），比年初预算增加[db 1833.7]万元；公务接待费[c 602.47]万元，比年初预算减少[dc 516.57]万元；没有因公出国（境）经费。`,
    claims: `
      sum t = b c #W
      sum b = b1 b2
      causes d = db -dc #W`,
  },
  {
    id: 'v4-hn-yuanling',
    source: PAGES.yuanling,
    tags: ['sangong', 'budget', 'government'],
    text: `沅陵县2021年度“三公”经费预算数为[t 4196]万元，较2020年[p 4729]万元减少[d 533]万元，同比下降[r 11.2]%。其中公务接待费[c 2747]万元，公务用车运行维护费[b 1449]万元；因公出国（境）费用和公车购置费都没有安排。`,
    claims: `
      change -d = t p
      rate -r = t p #T
      sum t = c b`,
  },
  {
    id: 'v4-cq-qianjiang',
    source: PAGES.qianjiang,
    tags: ['sangong', 'government'],
    text: `黔江区2017年区本级“三公”经费[t 2,921.7]万元，其中：因公出国（境）费[a 35.6]万元，公务接待费[c 1,239.7]万元，公务用车购置及运行维护费[b 1,646.4]万元（公务用车购置费[b1 109.0]万元、公务用车运行维护费[b2 1,537.4]万元）。国内公务接待13,100批次、139,466人次，公务用车保有量354辆。“三公”经费较上年决算减少[d 1897.9]万元，下降[r 39.38]%；较年初预算数减少[dm 1111.4]万元，下降[rm 27.56]%。`,
    claims: `
      sum t = a c b
      sum b = b1 b2
      rate -r = t ^-d
      rate -rm = t ^-dm`,
  },
  {
    id: 'v4-sn-xincheng',
    source: PAGES.xincheng,
    note: '网页如此：接待费的降幅应为 39.47（误以 3.5 为上年数）',
    tags: ['sangong', 'budget', 'brackets', 'wrong-as-published'],
    text: `新城区卫生和计划生育局2019年“三公”经费预算支出[t 9.80]万元，较上年减少[d 18.50]万元（[r 65.37]%）。公务接待费[c 2.30]万元，较上年减少[dc 1.5]万元（[rc 42.86]%）；公务用车运行维护费[b 7.50]万元，较上年减少[db 17]万元（[rb 69.38]%），因卫生监督车辆不再列入。`,
    claims: `
      rate -r = t ^-d
      sum t = c b
      rate -rc = c ^-dc #X
      rate -rb = b ^-db #T
      causes -d = -dc -db`,
  },
  {
    id: 'v4-gd-lechang',
    source: PAGES.lechang,
    tags: ['sangong', 'budget', 'causes'],
    text: `乐昌市审计局2019年财政拨款安排“三公”经费[t 10.8]万元，比上年增加[d 1.30]万元，增长[r 13.68]%，审计业务增加是主要原因。其中：公务用车购置及运行费[b 5.50]万元，比上年增加[db 1.5]万元，增长[rb 37.5]%；公务接待费[c 5.30]万元，比上年减少[dc 0.20]万元，下降[rc 3.63]%。因公出国（境）费没有安排。`,
    claims: `
      rate r = t ^d
      sum t = b c
      rate rb = b ^db
      rate -rc = c ^-dc #T
      causes d = db -dc`,
  },
  {
    id: 'v4-gd-wuchuan',
    source: PAGES.wuchuan,
    tags: ['budget', 'counts', 'staff'],
    text: `吴川市经济信息化和科技局2018年有编制[n 52]个，其中行政编制[n1 50]个、事业编制[n2 2]个。年初在职人员[o 46]人，其中行政人员[o1 44]人、事业人员[o2 2]人；离退休人员[q 71]人，其中离休[q1 6]人、退休[q2 65]人；财政全额供养人员[u 117]人。部门预算总收入[t 835.56]万元，2017年为[p 771.38]万元，增加[d 64.18]万元。`,
    claims: `
      counts n = n1 n2
      counts o = o1 o2
      counts q = q1 q2
      counts u = o q
      change d = t p`,
  },
  {
    id: 'v4-xj-tianshan',
    source: PAGES.tianshan,
    tags: ['counts', 'staff', 'vehicles'],
    text: `2019年天山区本级财政供养人员共计[n 9,244]人，其中行政编制[n1 1,845]人、事业编制[n2 7,399]人；另有离退休人员[q 1,206]人（离休[q1 9]人，退休[q2 1,197]人）。公务用车总数[v 1,763]辆：主要领导干部用车[v1 3]辆，应急保障用车[v2 10]辆，执法执勤用车[v3 417]辆，特种专业技术用车[v4 15]辆，其他用车[v5 1,318]辆。`,
    claims: `
      counts n = n1 n2
      counts q = q1 q2
      counts v = v1 v2 v3 v4 v5`,
  },
  {
    id: 'v4-hb-echeng',
    source: PAGES.echeng,
    tags: ['sangong', 'meetings', 'two-years'],
    text: `鄂城区2021年公务用车购置费[pa 272.53]万元、公务用车运行维护费[pb 327.67]万元、公务接待费[pc 39.43]万元、会议费[pe 121.61]万元、培训费[pf 46.71]万元，合计[p 807.95]万元。2022年这五项依次为[a 399.25]万元、[b 472.38]万元、[c 43.77]万元、[e 34.10]万元、[f 51.37]万元，合计[t 1000.86]万元。`,
    claims: `
      sum p = pa pb pc pe pf
      sum t = a b c e f #W`,
  },
  {
    id: 'v4-xz-2023',
    source: PAGES.tibet,
    tags: ['government', 'total'],
    text: `西藏自治区2023年一般公共预算地方收入[a 236.6]亿元，加上中央补助[b 2537.1]亿元、一般债务收入[c 60]亿元、上年结转[e 436.2]亿元、动用预算稳定调节基金[f 558.8]亿元、调入资金[g 9.6]亿元，收入总量[t 3838.3]亿元。`,
    claims: `
      sum t = a b c e f g`,
  },
  {
    id: 'v4-jx-yichun',
    source: PAGES.yichun,
    tags: ['government', 'revenue'],
    text: `2024年宜春市一般公共预算收入[t 284.1]亿元，同比减收[d 5.9]亿元，下降[r 2]%；税收收入[a 162.2]亿元，占比[sa 57.1]%。分级次看，市级收入[b 49.5]亿元，县（市、区）收入[c 234.6]亿元；中心城区收入[g 78.9]亿元，占全市的[sg 27.8]%。一般公共预算支出[x 722.5]亿元，同比增支[dx 3.5]亿元，增长[rx 0.5]%。`,
    claims: `
      rate -r = t ^-d
      share sa = a t
      sum t = b c
      share sg = g t
      rate rx = x ^dx`,
  },
  {
    id: 'v4-qh-third',
    source: PAGES.third,
    note: '网页如此：中学与小学的学生数相加为 1389',
    tags: ['counts', 'school', 'wrong-as-published'],
    text: `青海师范大学附属第三中学2015年有班级[k 26]个（中学[k1 6]个、小学[k2 12]个、高中[k3 8]个），在校学生[s 1152]人，中学[s1 576]人，小学[s2 813]人。教师[n 106]人，女教师[n1 68]人、男教师[n2 38]人；在编[g 98]人按职称分为高级[g1 42]人、中级[g2 34]人、初级[g3 22]人。`,
    claims: `
      counts k = k1 k2 k3
      counts s = s1 s2 #X
      counts n = n1 n2
      counts g = g1 g2 g3`,
  },
];
