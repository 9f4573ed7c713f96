import type { Written } from '../types';
import { PAGES } from './sources';

/** Accounts, functions, economic items and procurement: published figures with one slip of ours, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'k3-bj-school',
    source: PAGES.beijingSchool,
    altered: true,
    note: '降幅由 39.61 改为 65.58（以本年数为分母）',
    tags: ['this-year-base', 'first-sentence', 'school'],
    text: `2023年北京学校收支总计为[t 18691.71]万元，较2022年减少[d 12258.84]万元，降幅[r 65.58]%。全年收入[i 17786.10]万元，较2022年减少[di 3433.46]万元，降幅[ri 16.18]%；财政拨款[a 17776.10]万元，在收入中占[s 99.94]%。`,
    claims: `
      rate -r = t ^-d #X
      rate -ri = i ^-di
      share s = a i`,
  },
  {
    id: 'k3-cq-fudan-shares',
    source: PAGES.fudanSchool,
    altered: true,
    note: '事业收入与其他收入的占比对调（应为 4.48 与 2.39）',
    tags: ['swapped-shares', 'school'],
    text: `学校2023年取得收入[i 11352.79]万元，同比增加[d 178.41]万元，增长[r 1.6]%。构成上，财政拨款[a 10572.96]万元，占[sa 93.13]%；事业收入[b 508.04]万元，占[sb 2.39]%；其他收入[c 271.79]万元，占[sc 4.48]%。`,
    claims: `
      rate r = i ^d
      sum i = a b c
      share sa = a i
      share sb = b i #X
      share sc = c i #X
      shares sc = sa sb sc`,
  },
  {
    id: 'k3-cq-fudan-total',
    source: PAGES.fudanSchool,
    altered: true,
    note: '收入总计由 11380.18 改为 11830.18（换位）',
    tags: ['transposed', 'total', 'school'],
    text: `重庆复旦中学全年收入[i 11352.79]万元、年初结转和结余[j 27.39]万元，收入总计[t 11830.18]万元。全年支出[x 11350.09]万元，同比增加[dx 203.1]万元，增长[rx 1.82]%，基本支出[e 8468.07]万元占其中的[se 74.61]%。`,
    claims: `
      sum t = i j #X
      rate rx = x ^dx
      share se = e x`,
  },
  {
    id: 'k3-sc-daying',
    source: PAGES.dayingTourism,
    altered: true,
    note: '其他收入由 266.33 改为 66.33（少一位）',
    tags: ['lost-digit', 'income'],
    text: `2022年支出[x 4143.91]万元：基本支出[e 1140.27]万元，占[se 27.52]%，项目支出[f 3003.64]万元，占[sf 72.48]%。收入[t 4125.49]万元：财政拨款[a 3859.16]万元，占[sa 93.54]%，其他收入[b 66.33]万元，占[sb 6.46]%。`,
    claims: `
      sum x = e f
      share se = e x
      share sf = f x
      shares sf = se sf
      sum t = a b #X
      share sa = a t
      share sb = b t #X
      shares sb = sa sb`,
  },
  {
    id: 'k3-gs-kindergarten-repeated',
    source: PAGES.tianshui,
    altered: true,
    note: '财政拨款收入前文 1516.64，后文改为 1516.44',
    tags: ['repeated', 'kindergarten'],
    text: `（一）天水市幼儿园2017年度收入[t 1687.45]万元，财政拨款收入[a 1516.64]万元，占[sa 89.88]%，事业收入[b 170.81]万元，占[sb 10.12]%。
（二）本年度支出1942.57万元。
（三）财政拨款收入[a2 1516.44]万元，比上年减少[d 58.49]万元，降低[r 3.71]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rep a2 = a #X
      rate -r = a2 ^-d`,
  },
  {
    id: 'k3-gs-kindergarten-staff',
    source: PAGES.tianshui,
    altered: true,
    note: '初级职称由 23 改为 32（换位）',
    tags: ['counts', 'transposed', 'kindergarten'],
    text: `幼儿园编制71名，在职教职工[n 62]名，按职称和岗位为副高[n1 4]名、中级[n2 25]名、初级[n3 32]名，管理人员、技师、高级工各[n4 3]名、[n5 3]名、[n6 3]名，中级工[n7 1]名。退休28名。`,
    claims: `
      counts n = n1 n2 n3 n4 n5 n6 n7 #X`,
  },
  {
    id: 'k3-gx-luoman-staff',
    source: PAGES.luoman,
    altered: true,
    note: '全额事业编制由 45 改为 35，编制总数未改',
    tags: ['counts', 'town', 'digit'],
    text: `洛满镇核定编制[m 88]名，即行政编制[m1 34]名、参公编制[m2 6]名、全额事业编制[m3 35]名、后勤控制数[m4 3]名。实有[n 75]人：行政[n1 27]人、后勤[n2 1]人、参公[n3 4]人、事业[n4 43]人。`,
    claims: `
      counts m = m1 m2 m3 m4 #X
      counts n = n1 n2 n3 n4`,
  },
  {
    id: 'k3-gx-school-left-out',
    source: PAGES.wuzhouSchool,
    altered: true,
    note: '合计漏加卫生健康支出（应为 7,057,486.18）',
    tags: ['part-left-out', 'functions', 'yuan', 'last-sentence'],
    text: `教育支出预算[a 5,806,105.16]元，同比增加[da 3,520,772.45]元，增长[ra 154.06]%；社会保障和就业支出预算[b 557,718.56]元，同比增加[db 385,314.72]元，增长[rb 223.5]%；卫生健康支出预算[c 275,373.54]元，住房保障支出预算[e 418,288.92]元。四类合计[t 6,782,112.64]元。`,
    claims: `
      rate ra = a ^da
      rate rb = b ^db
      sum t = a b c e #X`,
  },
  {
    id: 'k3-gx-school-unit',
    source: PAGES.wuzhouSchool,
    altered: true,
    note: '住房保障支出的单位由元误为万元',
    tags: ['unit-slip', 'functions', 'yuan'],
    text: `2023年支出总预算[t 7,057,486.18]元，教育[a 5,806,105.16]元，占[sa 82.27]%；社会保障和就业[b 557,718.56]元，占[sb 7.9]%；卫生健康[c 275,373.54]元，占[sc 3.9]%；住房保障[e 418,288.92]万元，占[se 5.93]%。`,
    claims: `
      sum t = a b c e #X
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t #X
      shares se = sa sb sc se`,
  },
  {
    id: 'k3-gx-science-swapped',
    source: PAGES.wuzhouScience,
    altered: true,
    note: '基本支出与项目支出的占比对调（应为 96.41 与 3.59）',
    tags: ['swapped-shares', 'structure', 'yuan'],
    text: `一般公共预算支出[t 1493924.6]元。其中科学技术[a 1154610.5]元、社会保障和就业[b 150384]元、卫生健康[c 76142.1]元、住房保障[e 112788]元。基本支出[g 1440224.6]元，占[sg 3.59]%；项目支出[h 53700]元，占[sh 96.41]%。`,
    claims: `
      sum t = a b c e
      sum t = g h
      share sg = g t #X
      share sh = h t #X
      shares sh = sg sh`,
  },
  {
    id: 'k3-gx-economic-direction',
    source: PAGES.wuzhou2024,
    altered: true,
    note: '工资福利支出由增加、增长改为减少、下降',
    tags: ['direction', 'economic-items', 'yuan', 'causes'],
    text: `基本支出预算[t 2476260.58]元，比上年减少[d 4966.66]元。其中工资福利支出[a 2016908.34]元，比上年减少[da 33279.22]元，下降[ra 1.68]%；商品和服务支出[b 445372.24]元，比上年减少[db 36235.88]元，下降[rb 7.52]%；对个人和家庭补助[c 13980]元，比上年减少[dc 2010]元，下降[rc 12.57]%。`,
    claims: `
      sum t = a b c
      rate -ra = a ^-da #X
      rate -rb = b ^-db
      rate -rc = c ^-dc
      causes -d = -da -db -dc #X`,
  },
  {
    id: 'k3-gx-projects-base',
    source: PAGES.wuzhou2024,
    altered: true,
    note: '商品和服务支出的增幅由 9.4 改为 8.59（以本年数为分母）',
    tags: ['this-year-base', 'projects', 'yuan'],
    text: `2024年安排项目支出[t 469500]元，较上年增加[d 70100]元，增长[r 17.55]%。商品和服务支出[b 426000]元，较上年增加[db 36600]元，增长[rb 8.59]%；资本性支出[c 31500]元，较上年增加[dc 21500]元，增长[rc 215]%；工资福利支出[a 12000]元为新列。`,
    claims: `
      rate r = t ^d
      rate rb = b ^db #X
      rate rc = c ^dc
      sum t = b c a`,
  },
  {
    id: 'k3-gx-structure-fraction',
    source: PAGES.wuzhou2023,
    altered: true,
    note: '项目支出占比由 3.26 改为 0.0326（小数带百分号）',
    tags: ['fraction-percent', 'structure', 'yuan'],
    text: `2023年一般公共预算支出[t 911000.39]元，基本支出[g 881300.39]元，占[sg 96.74]%，同比减少[dg 166271.4]元，下降[rg 15.87]%，其中工资福利支出[a 716052.51]元、商品和服务支出[b 165247.88]元，分别同比减少[da 148979.48]元和[db 17291.92]元。项目支出[h 29700]元，占[sh 0.0326]%，同比减少[dh 13900]元，下降[rh 31.88]%。`,
    claims: `
      sum t = g h
      share sg = g t
      rate -rg = g ^-dg
      sum g = a b
      causes -dg = -da -db
      share sh = h t #X
      shares sh = sg sh #X
      rate -rh = h ^-dh`,
  },
  {
    id: 'k3-sd-college-base',
    source: PAGES.shandongCollege,
    altered: true,
    note: '小微企业占比的分母由采购总额改写为中小企业合同金额（按此应为 32.7）',
    tags: ['wrong-base', 'procurement', 'college', 'last-sentence'],
    text: `学院2021年政府采购货物[a 4895.574316]万元、工程[b 23143.890913]万元、服务[c 822.473362]万元，合计[t 28861.938591]万元。中小企业合同[e 5915.867653]万元，占采购总额[se 20.5]%；小微企业合同[f 1931.863140]万元，占授予中小企业合同金额的[sf 6.7]%。`,
    claims: `
      sum t = a b c
      share se = e t
      share sf = f e #X`,
  },
  {
    id: 'k3-sd-procurement-share',
    source: PAGES.shandong,
    altered: true,
    note: '工程占比由 46.51 改为 45.61（换位）',
    tags: ['transposed', 'shares', 'procurement'],
    text: `全省2018年采购[t 2945.55]亿元，货物[a 408.26]亿元，占[sa 13.86]%；工程[b 1369.88]亿元，占[sb 45.61]%；服务[c 1167.41]亿元，占[sc 39.63]%。与2017年比，总额增加[d 108.41]亿元，其中货物减少[da 164.32]亿元、工程增加[db 136.51]亿元、服务增加[dc 136.22]亿元。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t #X
      share sc = c t
      shares sc = sa sb sc #X
      causes d = -da db dc`,
  },
  {
    id: 'k3-sd-procurement-repeated',
    source: PAGES.shandong,
    altered: true,
    note: '合同总额前文 2945.55，后文改为 2943.55',
    tags: ['repeated', 'procurement'],
    text: `山东省2018年政府采购合同总额[t 2945.55]亿元，即货物[a 408.26]亿元、工程[b 1369.88]亿元、服务[c 1167.41]亿元。2018年合同总额[t2 2943.55]亿元，较上年增加[d 108.41]亿元，增长[r 3.82]%。`,
    claims: `
      sum t = a b c
      rep t2 = t #X
      rate r = t2 ^d`,
  },
  {
    id: 'k3-sd-procurement-rank',
    source: PAGES.shandong,
    altered: true,
    note: '金额最大的是工程，写成服务',
    tags: ['rank', 'procurement'],
    text: `2018年山东各级采购货物[a 408.26]亿元、工程[b 1369.88]亿元、服务[c 1167.41]亿元，合计[t 2945.55]亿元，三类中服务金额[w 最大]。`,
    claims: `
      sum t = a b c
      rank w> = c a b #X`,
  },
  {
    id: 'k3-jx-jiujiang',
    source: PAGES.jiujiang,
    altered: true,
    note: '服务采购由 12.36 改为 12.63（换位）',
    tags: ['transposed', 'procurement', 'last-sentence'],
    text: `2024年九江全市政府采购规模[t 32.72]亿元，较计划节约5.51亿元；市本级10.29亿元，节约1.44亿元。全市货物采购[a 14.71]亿元，占[sa 44.96]%，工程采购[b 5.65]亿元，占[sb 17.27]%，服务采购[c 12.63]亿元，占[sc 37.77]%。`,
    claims: `
      sum t = a b c #X
      share sa = a t
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc`,
  },
  {
    id: 'k3-sc-dongpo-counts',
    source: PAGES.dongpo,
    altered: true,
    note: '服务类项目由 148 个改为 184 个（换位）',
    tags: ['counts', 'transposed', 'procurement'],
    text: `2019年采购项目[n 473]个：货物[n1 231]个、工程[n2 94]个、服务[n3 184]个。计划[m 97156.16]万元，成交[t 81298.42]万元，节约[d 15857.74]万元，三类各节约[d1 9017.78]万元、[d2 5625.51]万元、[d3 1214.45]万元。`,
    claims: `
      counts n = n1 n2 n3 #X
      change -d = t m
      causes -d = -d1 -d2 -d3`,
  },
  {
    id: 'k3-sh-procurement-causes',
    source: PAGES.shanghai,
    altered: true,
    note: '区县级的增加额由 16.65 改为 11.65',
    tags: ['digit', 'causes', 'procurement'],
    text: `1至9月采购金额[t 122.59]亿元，同比增加[d 27.2]亿元，增长[r 28.5]%。市本级完成[a 32.57]亿元，同比增加[da 10.55]亿元，增长[ra 47.9]%；区县完成[b 90.02]亿元，同比增加[db 11.65]亿元，增长[rb 22.7]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      rate rb = b ^db #X
      causes d = da db #X`,
  },
  {
    id: 'k3-xj-urumqi-balance',
    source: PAGES.urumqi,
    altered: true,
    note: '年末结转和结余由 0.55 改为 5.50（小数点错位）',
    tags: ['roll', 'decimal-point', 'last-sentence'],
    text: `乌鲁木齐市政务服务中心2023年年初结转和结余[j 0.55]万元，本年收入[i 434.16]万元，本年支出[x 434.16]万元，年末结转和结余[q 5.50]万元。`,
    claims: `
      roll q = j i -x #X`,
  },
  {
    id: 'k3-he-xiakou',
    source: PAGES.xiakou,
    altered: true,
    note: '社会保障和就业支出由 98.25 改为 89.25（换位）',
    tags: ['transposed', 'functions', 'town'],
    text: `下口镇2025年预算支出[o 690.36]万元。其中一般公共服务支出[a 516.39]万元，社会保障和就业支出[b 89.25]万元，卫生健康支出[c 21.53]万元，农林水支出[e 14.54]万元，住房保障支出[f 39.65]万元。资金来源为当年拨款[i 675.82]万元和上年结转[j 14.54]万元，收入总计[t 690.36]万元。`,
    claims: `
      sum o = a b c e f #X
      sum t = i j`,
  },
];
