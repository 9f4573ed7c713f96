import type { Written } from '../types';
import { PAGES } from './sources';

/** Accounts, budgets, functions, economic items, procurement and posts: published figures in our own words. */
export const ACCOUNTS: readonly Written[] = [
  {
    id: 'k2-bj-school',
    source: PAGES.beijingSchool,
    tags: ['school', 'totals'],
    text: `北京学校2023年度收、支总计[t 18691.71]万元，比上年减少[d 12258.84]万元，下降[r 39.61]%。本年收入合计[i 17786.10]万元，比上年减少[di 3433.46]万元，下降[ri 16.18]%，其中财政拨款收入[a 17776.10]万元，占收入合计的[s 99.94]%，且均为一般公共预算拨款。学校有事业编制334人，年末实有301人，学生3288人。`,
    claims: `
      rate -r = t ^-d
      rate -ri = i ^-di
      share s = a i`,
  },
  {
    id: 'k2-cq-fudan-school',
    source: PAGES.fudanSchool,
    tags: ['school', 'totals', 'shares'],
    text: `1.总体。重庆复旦中学2023年度收入总计[t 11380.18]万元，支出总计与之相同，较上年决算数增加[d 205.8]万元，增长[r 1.84]%。
2.收入。本年收入合计[i 11352.79]万元，较上年增加[di 178.41]万元，增长[ri 1.6]%，其中财政拨款收入[a 10572.96]万元，占[sa 93.13]%；事业收入[b 508.04]万元，占[sb 4.48]%；其他收入[c 271.79]万元，占[sc 2.39]%。此外，年初结转和结余[j 27.39]万元。
3.支出。本年支出合计[x 11350.09]万元，较上年增加[dx 203.1]万元，增长[rx 1.82]%，其中基本支出[e 8468.07]万元，占[se 74.61]%。`,
    claims: `
      rate r = t ^d
      rate ri = i ^di
      sum i = a b c
      share sa = a i
      share sb = b i
      share sc = c i
      shares sc = sa sb sc
      sum t = i j
      rate rx = x ^dx
      share se = e x`,
  },
  {
    id: 'k2-cq-jiefangbei',
    source: PAGES.jiefangbei,
    tags: ['district', 'short'],
    text: `重庆解放碑中央商务区管理委员会2023年度收、支总计均为[t 8013.45]万元，因部分续建项目完工，较上年决算数减少[d 5137.56]万元，下降[r 39.1]%。`,
    claims: `
      rate -r = t ^-d`,
  },
  {
    id: 'k2-cq-lianglukou',
    source: PAGES.lianglukou,
    tags: ['street', 'whole-share'],
    text: `两路口街道2024年度收入合计[t 7548.19]万元，与2023年度相比减少[d 719.66]万元，下降[r 8.7]%，原因是疫情防控经费不再发生。收入全部来自财政拨款，即财政拨款收入[a 7548.19]万元，占[s 100.0]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a
      share s = a t`,
  },
  {
    id: 'k2-xj-urumqi',
    source: PAGES.urumqi,
    note: '各项取整后相加，与总计差 0.01',
    tags: ['totals', 'within-rounding', 'counts'],
    text: `乌鲁木齐市政务服务中心年末实有[n 11]人，在职[n1 10]人，退休[n2 1]人。2023年度收入总计[t 434.72]万元，由本年收入[i 434.16]万元和年初结转结余[j 0.55]万元组成；支出总计[o 434.72]万元，由本年支出[x 434.16]万元和年末结转结余[q 0.55]万元组成。收支总体比上年增加[d 58.21]万元，增长[r 15.46]%。`,
    claims: `
      counts n = n1 n2
      sum t = i j #W
      sum o = x q #W
      roll q = j i -x
      rate r = o ^d`,
  },
  {
    id: 'k2-xz-chengdu',
    source: PAGES.tibet,
    tags: ['budget', 'large-rate'],
    text: `西藏成办综合服务保障中心由几个单位整合而成，2026年收入预算[t 4,464.21]万元，比上年增加[d 2,628.74]万元，增长[r 143.22]%，内设综合、接待、运行、顺江苑服务4科。`,
    claims: `
      rate r = t ^d`,
  },
  {
    id: 'k2-sc-daying',
    source: PAGES.dayingTourism,
    note: '支出降幅 38.28% 为截去小数',
    tags: ['income', 'spending', 'structure', 'truncated'],
    text: `2022年本年收入[t 4125.49]万元，与2021年相比减少[d 1267.86]万元，下降[r 23.51]%：一般公共预算财政拨款[a 3859.16]万元，占[sa 93.54]%；其他收入[b 266.33]万元，占[sb 6.46]%。本年支出[x 4143.91]万元，与2021年相比减少[dx 2570.97]万元，下降[rx 38.28]%：基本支出[e 1140.27]万元，占[se 27.52]%；项目支出[f 3003.64]万元，占[sf 72.48]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rate -rx = x ^-dx #T
      sum x = e f
      share se = e x
      share sf = f x
      shares sf = se sf`,
  },
  {
    id: 'k2-gs-kindergarten',
    source: PAGES.tianshui,
    tags: ['kindergarten', 'income', 'spending', 'repeated', 'fund'],
    text: `天水市幼儿园2017年度收入[t 1687.45]万元，其中财政拨款收入[a 1516.64]万元，占[sa 89.88]%，事业收入[b 170.81]万元，占[sb 10.12]%。支出[x 1942.57]万元，其中基本支出[e 1121.09]万元，占[se 57.71]%，项目支出[f 821.48]万元，占[sf 42.29]%。
财政拨款收入[a2 1516.64]万元，与上年相比减少[d 58.49]万元，降低[r 3.71]%，包括一般公共预算拨款[g 1486.64]万元和政府性基金预算拨款[h 30]万元。一般公共预算财政拨款支出[y 1741.75]万元，与上年相比减少[dy 53.7]万元，降低[ry 2.99]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum x = e f
      share se = e x
      share sf = f x
      shares sf = se sf
      rep a2 = a
      rate -r = a2 ^-d
      sum a2 = g h
      rate -ry = y ^-dy`,
  },
  {
    id: 'k2-gs-kindergarten-staff',
    source: PAGES.tianshui,
    tags: ['kindergarten', 'counts'],
    text: `天水市幼儿园核定编制71人，在园幼儿915名。正式教职工[n 62]人：副高级职称[n1 4]人，中级职称[n2 25]人，初级职称[n3 23]人，管理人员[n4 3]人，技师[n5 3]人，高级工[n6 3]人，中级工[n7 1]人。另有退休职工28人。`,
    claims: `
      counts n = n1 n2 n3 n4 n5 n6 n7`,
  },
  {
    id: 'k2-qh-xining-school',
    source: PAGES.xining,
    tags: ['school', 'counts', 'not-part'],
    text: `西宁市总寨镇逸夫小学2016年末共有[n 48]人，在职[n1 35]人，退休[n2 13]人。当年财政拨款收入593万元，其他收入87万元；支出中教育550万元、社会保障和就业58万元、医疗卫生与计划生育45万元。`,
    claims: `
      counts n = n1 n2`,
  },
  {
    id: 'k2-gx-luoman-staff',
    source: PAGES.luoman,
    tags: ['town', 'counts', 'posts'],
    text: `洛满镇行政及事业单位核定编制[m 88]名：机关行政编制[m1 34]名，参公编制[m2 6]名，全额事业编制[m3 45]名，后勤服务人员控制数[m4 3]名。编制内实有[n 75]人，比上年少2人，其中行政人员[n1 27]人，机关后勤人员[n2 1]人，参公管理人员[n3 4]人，事业人员[n4 43]人。`,
    claims: `
      counts m = m1 m2 m3 m4
      counts n = n1 n2 n3 n4`,
  },
  {
    id: 'k2-gx-school-functions',
    source: PAGES.wuzhouSchool,
    tags: ['school', 'functions', 'yuan', 'shares', 'rank'],
    text: `2023年财政拨款收支总预算[t 7,057,486.18]元，收入为一般公共预算拨款[i 7,034,418.94]元和上年结转结余[j 23,067.24]元。支出按功能分为四类：
（一）教育支出[a 5,806,105.16]元，占支出总预算[sa 82.27]%，[w 最多]，同比增加[da 3,520,772.45]元，增长[ra 154.06]%；
（二）社会保障和就业支出[b 557,718.56]元，占[sb 7.9]%，同比增加[db 385,314.72]元，增长[rb 223.5]%；
（三）卫生健康支出[c 275,373.54]元，占[sc 3.9]%，同比增加[dc 190,249.14]元，增长[rc 223.5]%；
（四）住房保障支出[e 418,288.92]元，占[se 5.93]%，同比增加[de 288,986.04]元，增长[re 223.5]%。`,
    claims: `
      sum t = i j
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se
      rank w> = a b c e
      rate ra = a ^da
      rate rb = b ^db
      rate rc = c ^dc
      rate re = e ^de`,
  },
  {
    id: 'k2-gx-science',
    source: PAGES.wuzhouScience,
    tags: ['functions', 'yuan', 'structure', 'nested'],
    text: `2021年一般公共预算拨款支出[t 1493924.6]元，按功能科目为：科学技术[a 1154610.5]元（机构运行[a1 1100910.5]元、其他技术研究与开发[a2 53700]元），社会保障和就业[b 150384]元，卫生健康[c 76142.1]元，住房保障[e 112788]元。按支出结构为：基本支出[g 1440224.60]元，占一般公共预算支出的[sg 96.41]%，同比减少[dg 12602.40]元，下降[rg 0.87]%；项目支出[h 53700]元。`,
    claims: `
      sum t = a b c e
      sum a = a1 a2
      sum t = g h
      share sg = g t
      rate -rg = g ^-dg`,
  },
  {
    id: 'k2-gx-economic-2024',
    source: PAGES.wuzhou2024,
    tags: ['economic-items', 'yuan', 'shares', 'causes'],
    text: `2024年基本支出预算[t 2476260.58]元，同比减少[d 4966.66]元，下降[r 0.2]%。工资福利支出[a 2016908.34]元，占基本支出预算[sa 81.45]%，同比增加[da 33279.22]元，增长[ra 1.68]%；商品和服务支出[b 445372.24]元，占[sb 17.99]%，同比减少[db 36235.88]元，下降[rb 7.52]%；对个人和家庭补助支出[c 13980]元，占[sc 0.56]%，同比减少[dc 2010]元，下降[rc 12.57]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      rate ra = a ^da
      rate -rb = b ^-db
      rate -rc = c ^-dc
      causes -d = da -db -dc`,
  },
  {
    id: 'k2-gx-projects-2024',
    source: PAGES.wuzhou2024,
    tags: ['economic-items', 'projects', 'yuan', 'causes'],
    text: `项目支出预算[t 469500]元，同比增加[d 70100]元，增长[r 17.55]%。其中工资福利支出[a 12000]元，占项目支出预算[sa 2.56]%，上年未列，增加[da 12000]元；商品和服务支出[b 426000]元，占[sb 90.73]%，同比增加[db 36600]元，增长[rb 9.4]%；资本性支出[c 31500]元，占[sc 6.71]%，同比增加[dc 21500]元，增长[rc 215]%。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      rate rb = b ^db
      rate rc = c ^dc
      causes d = da db dc`,
  },
  {
    id: 'k2-gx-procurement-budget',
    source: PAGES.wuzhouScienceSociety,
    tags: ['procurement', 'budget', 'yuan'],
    text: `2023年政府采购预算[t 17000]元，上年无该预算，增长率不可比。全部实行集中采购，资金来自一般公共预算拨款。按采购类型，货物类[a 10000]元，占政府采购预算[sa 58.8]%；服务类[b 7000]元，占[sb 41.2]%；没有工程类采购。现有特种专业技术用车1辆。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'k2-sd-college',
    source: PAGES.shandongCollege,
    tags: ['college', 'procurement', 'many-decimals'],
    text: `山东科技职业学院2021年度政府采购支出总额[t 28861.938591]万元，其中货物[a 4895.574316]万元、工程[b 23143.890913]万元、服务[c 822.473362]万元。授予中小企业合同金额[e 5915.867653]万元，占政府采购支出总额的[se 20.5]%，其中授予小微企业[f 1931.863140]万元，占政府采购支出总额的[sf 6.7]%。`,
    claims: `
      sum t = a b c
      share se = e t
      share sf = f t`,
  },
  {
    id: 'k2-sd-procurement',
    source: PAGES.shandong,
    tags: ['procurement', 'province', 'shares', 'causes'],
    text: `2018年山东省政府采购合同[t 2945.55]亿元，较上年增加[d 108.41]亿元，增长[r 3.82]%；同预算相比节约200.5亿元，节约率6.81%。货物、工程、服务分别为[a 408.26]亿元、[b 1369.88]亿元、[c 1167.41]亿元，占[sa 13.86]%、[sb 46.51]%、[sc 39.63]%。同上年相比，货物减少[da 164.32]亿元，工程增加[db 136.51]亿元，服务增加[dc 136.22]亿元。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      causes d = -da db dc`,
  },
];
