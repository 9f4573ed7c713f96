import type { Written } from '../types';
import { PAGES } from './sources';

/** “三公” and towns' budgets: published figures with one slip of ours, as the notes say. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'k4-gx-luzhai-direction',
    source: PAGES.luzhai,
    altered: true,
    note: '购车费由减少改为增加，降幅未改',
    tags: ['direction', 'sangong', 'government'],
    text: `鹿寨县2019年“三公”经费[t 1165.08]万元，其中购车费[a 204.78]万元，同比增加[da 54.2]万元，下降[ra 20.93]%；运行维护费[b 664.60]万元，同比增加[db 53.81]万元，增长[rb 8.81]%；接待费[c 295.70]万元，同比减少[dc 60.14]万元，下降[rc 16.9]%。`,
    claims: `
      sum t = a b c
      rate -ra = a ^da #X
      rate rb = b ^db
      rate -rc = c ^-dc`,
  },
  {
    id: 'k4-gx-luzhai-transposed',
    source: PAGES.luzhai,
    altered: true,
    note: '运行维护费由 664.60 改为 646.60（换位）',
    tags: ['transposed', 'sangong', 'government'],
    text: `2019年全县“三公”经费决算[t 1165.08]万元，按同口径减少[d 63.96]万元，下降[r 5.2]%。公务用车购置[a 204.78]万元，运行维护[b 646.60]万元，公务接待[c 295.70]万元（3978批次、28598人次），出国（境）[e 0]万元。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c e #X`,
  },
  {
    id: 'k4-cq-yuzhong',
    source: PAGES.yuzhong2020,
    altered: true,
    note: '公务用车购置费由 423.81 改为 423.18（换位）',
    tags: ['transposed', 'sangong', 'nested'],
    text: `渝中区2020年“三公”经费[t 1928.76]万元，较上年减少[d 1093.92]万元，下降[r 36.2]%：公务接待[a 71.53]万元；公务用车[b 1857.23]万元，包括购置32辆的费用[b1 423.18]万元和660辆的运行维护费用[b2 1433.42]万元。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      sum b = b1 b2 #X`,
  },
  {
    id: 'k4-sn-huanglong',
    source: PAGES.huanglong,
    altered: true,
    note: '车辆运行维护费的减少额由 34 改为 43（换位），降幅未改',
    tags: ['triangle', 'transposed', 'sangong'],
    text: `2020年黄龙县车辆运行维护费[a 251]万元，比上年[pa 285]万元减少[da 43]万元，下降[ra 12]%；接待费[c 124]万元，比上年[pc 148]万元减少[dc 24]万元，下降[rc 16]%；购车费[b 56]万元。三项合计[t 431]万元，比上年[p 433]万元减少[d 2]万元，下降[r 0.46]%。`,
    claims: `
      change -da = a pa #X
      rate -ra = a pa
      change -dc = c pc
      rate -rc = c pc
      sum t = a c b
      change -d = t p
      rate -r = t p`,
  },
  {
    id: 'k4-sc-jingyan',
    source: PAGES.jingyan,
    altered: true,
    note: '总额漏加公务用车购置费 274（应为 1023）',
    tags: ['part-left-out', 'sangong', 'first-sentence'],
    text: `井研县2020年“三公”经费决算[t 749]万元。公务接待费[c 238]万元，公务用车购置及运行维护费[b 785]万元（购置[b1 274]万元，运行维护[b2 511]万元），无因公出国（境）费。`,
    claims: `
      sum t = c b #X
      sum b = b1 b2`,
  },
  {
    id: 'k4-gx-wuzhou-lab',
    source: PAGES.wuzhouLab,
    altered: true,
    note: '公务接待费的增幅由 50 改为 33.3（以本年数为分母）',
    tags: ['this-year-base', 'sangong', 'last-sentence'],
    text: `检测中心“三公”经费2020年决算[t 5.48]万元，比2019年增加[d 1.55]万元，增长[r 39.4]%。车辆运行[a 3.98]万元，增加[da 1.05]万元，增长[ra 35.8]%，因检测任务加重；接待[b 1.5]万元，增加[db 0.5]万元，增长[rb 33.3]%，因同行交流增多。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      rate rb = b ^db #X
      causes d = da db`,
  },
  {
    id: 'k4-nm-culture-change',
    source: PAGES.innerMongolia,
    altered: true,
    note: '增加额由 147.70 改为 174.70（换位）',
    tags: ['transposed', 'triangle', 'sangong'],
    text: `2015年区直文化系统“三公”经费支出[t 394.85]万元，2014年为[p 247.15]万元，增加[d 174.70]万元；同期部门预算由[n 287.17]万元增至[m 451.62]万元，增加[dm 164.45]万元。`,
    claims: `
      change d = t p #X
      change dm = m n`,
  },
  {
    id: 'k4-nm-culture-decimal',
    source: PAGES.innerMongolia,
    altered: true,
    note: '公务接待费由 15.71 改为 157.1（小数点错位）',
    tags: ['decimal-point', 'sangong'],
    text: `文化厅本级和11家直属单位因公出国（境）支出[a 186.42]万元，比上年[pa 23.45]万元增加[da 162.97]万元；公务接待支出[b 157.1]万元；公务用车运行维护支出[c 192.72]万元。“三公”经费共计[t 394.85]万元。`,
    claims: `
      change da = a pa
      sum t = a b c #X`,
  },
  {
    id: 'k4-nm-baotou-base',
    source: PAGES.baotou,
    altered: true,
    note: '公务用车的降幅由 19.6 改为 24.4（以本年数为分母）',
    tags: ['this-year-base', 'sangong', 'government'],
    text: `2015年市本级“三公”经费[t 9,409]万元，比2014年减少[d 2,414]万元，下降[r 20.4]%。公务用车购置及运行维护费[b 7,804]万元，减少[db 1,905]万元，下降[rb 24.4]%；接待费[c 1,379]万元，减少[dc 648]万元，下降[rc 32]%；出国（境）费[a 226]万元，增加[da 139]万元。`,
    claims: `
      rate -r = t ^-d
      rate -rb = b ^-db #X
      rate -rc = c ^-dc
      sum t = b c a
      causes -d = -db -dc da`,
  },
  {
    id: 'k4-nm-baotou-direction',
    source: PAGES.baotou,
    altered: true,
    note: '因公出国（境）经费由增加、增长改为减少、下降',
    tags: ['direction', 'causes', 'first-sentence', 'sangong'],
    text: `包头市级因公出国（境）经费[a 226]万元，比上年减少[da 139]万元；公务用车费用[b 7,804]万元，比上年减少[db 1,905]万元；公务接待费[c 1,379]万元，比上年减少[dc 648]万元。三项共[t 9,409]万元，比上年减少[d 2,414]万元，下降[r 20.4]%。`,
    claims: `
      sum t = a b c
      rate -r = t ^-d
      causes -d = -da -db -dc #X`,
  },
  {
    id: 'k4-sh-jiading-unspent',
    source: PAGES.jiading,
    altered: true,
    note: '完成率由 39.86 改为 60.14（未完成的比例）',
    tags: ['unspent', 'sangong'],
    text: `嘉定区司法局2017年“三公”经费年初预算[m 22.00]万元，支出决算[t 8.77]万元，完成预算的[e 60.14]%。公务用车购置及运行维护费决算[a 8.47]万元，预算[ma 14.00]万元，完成预算的[ea 60.50]%；公务接待费决算[b 0.30]万元，预算[mb 8.00]万元，完成预算的[eb 3.75]%。`,
    claims: `
      exec e = t m #X
      exec ea = a ma
      exec eb = b mb
      sum t = a b`,
  },
  {
    id: 'k4-sh-jiading-direction',
    source: PAGES.jiading,
    altered: true,
    note: '决算小于预算，写成大于',
    tags: ['direction', 'sangong', 'causes'],
    text: `2017年度“三公”经费预算[m 22.00]万元，决算[t 8.77]万元，决算数[w 大于]预算数。与2016年度相比，决算减少[d 0.28]万元，降低[r 3.09]%，其中公务用车费用减少[da 0.29]万元，公务接待费增加[db 0.01]万元。`,
    claims: `
      dir w> = t m #X
      rate -r = t ^-d
      causes -d = -da db`,
  },
  {
    id: 'k4-yn-xundian-fraction',
    source: PAGES.xundian,
    altered: true,
    note: '完成率由 268 改为 2.68（倍数带百分号）',
    tags: ['fraction-percent', 'sangong', 'yuan'],
    text: `县农业农村局2022年“三公”经费年初预算[m 145,500.00]元，实际支出[t 390,118.10]元，完成预算的[e 2.68]%。实际支出较2021年增加[d 231,448.10]元，增长[r 145.87]%，车辆费用和接待费分别增加[da 174,732.10]元、[db 56,716.00]元。`,
    claims: `
      exec e = t m #X
      rate r = t ^d
      causes d = da db`,
  },
  {
    id: 'k4-yn-xundian-swapped',
    source: PAGES.xundian,
    altered: true,
    note: '两项的占比对调（应为 70.16 与 29.84）',
    tags: ['swapped-shares', 'sangong', 'yuan'],
    text: `寻甸县农业农村局“三公”经费决算[t 390,118.10]元。公务用车运行维护费[a 273,702.10]元，占[sa 29.84]%，较上年增长[ra 176.55]%，增加[da 174,732.10]元；公务接待费[b 116,416.00]元，占[sb 70.16]%，较上年增长[rb 95.00]%，增加[db 56,716.00]元。`,
    claims: `
      sum t = a b
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb
      rate ra = a ^da
      rate rb = b ^db`,
  },
  {
    id: 'k4-yn-diqing-budget',
    source: PAGES.diqing,
    altered: true,
    note: '与预算数比的减少额和降幅写成与上年比的（应为 40 与 3）',
    tags: ['budget-for-last-year', 'sangong', 'government'],
    text: `迪庆州本级2021年“三公”经费预算1237万元，决算[t 1134]万元，较上年决算[p 1174]万元减少[d 103]万元，下降[r 8]%。公务接待费[a 122]万元，较上年[pa 144]万元减少[da 22]万元，下降[ra 15]%；公务用车费用[b 1012]万元，较上年[pb 1024]万元减少[db 12]万元，下降[rb 1]%。`,
    claims: `
      change -d = t p #X
      rate -r = t p #X
      change -da = a pa
      rate -ra = a pa
      change -db = b pb
      rate -rb = b pb
      sum t = a b`,
  },
  {
    id: 'k4-yn-diqing-base',
    source: PAGES.diqing,
    altered: true,
    note: '购置费超预算的幅度由 237 改为 70（以决算数为分母）',
    tags: ['wrong-base', 'sangong'],
    text: `2021年州本级公务用车购置费[b1 209]万元，较预算[m1 62]万元增加[d1 147]万元，增长[r1 70]%；公务用车运行维护费[b2 803]万元，较预算[m2 836]万元减少[d2 33]万元，下降[r2 4]%。两项合计[b 1012]万元，较预算[m 898]万元增加[d 114]万元，增长[r 13]%。全年购车7辆，保有316辆。`,
    claims: `
      change d1 = b1 m1
      rate r1 = b1 m1 #X
      change -d2 = b2 m2
      rate -r2 = b2 m2
      sum b = b1 b2
      change d = b m
      rate r = b m
      causes d = d1 -d2`,
  },
  {
    id: 'k4-jx-fengxin',
    source: PAGES.fengxin,
    altered: true,
    note: '公务用车运行维护费由减少改为增加',
    tags: ['direction', 'sangong', 'budget', 'causes'],
    text: `奉新县2023年公务用车费预算[b 1425.58]万元，较上年预算增加[db 161.35]万元。其中购置费[b1 527.36]万元，上年[p1 257.00]万元，增加[d1 270.36]万元，用于负压救护车和校车；运行维护费[b2 898.22]万元，上年[p2 1007.23]万元，增加[d2 109.01]万元。`,
    claims: `
      sum b = b1 b2
      change d1 = b1 p1
      change d2 = b2 p2 #X
      causes db = d1 d2 #X`,
  },
  {
    id: 'k4-ah-duji',
    source: PAGES.duji,
    altered: true,
    note: '公务接待费由 5.21 改为 5.12（换位）',
    tags: ['transposed', 'sangong'],
    text: `杜集区政府办2021年度“三公”经费预算[m 49.9]万元，即因公出国（境）[m1 20]万元、公务接待[m2 14.9]万元、公务用车[m3 15]万元；决算[t 7.69]万元，完成预算的[e 15.41]%。决算由公务接待费[a 5.12]万元和公务用车运行维护费[b 2.48]万元构成，国内接待30批次、579人次。`,
    claims: `
      sum m = m1 m2 m3
      exec e = t m
      sum t = a b #X`,
  },
  {
    id: 'k4-ah-luan',
    source: PAGES.luan,
    altered: true,
    note: '比预算减少的金额由 0.28 改为 0.38',
    tags: ['triangle', 'digit', 'sangong'],
    text: `六安市工商联2021年“三公”经费预算[m 1.8]万元，决算[t 1.52]万元，完成预算的[e 84]%，比预算减少[d 0.38]万元，均为公务接待费，接待8批次、160人次。`,
    claims: `
      exec e = t m
      change -d = t m #X`,
  },
  {
    id: 'k4-ah-xuanzhou',
    source: PAGES.xuanzhou,
    altered: true,
    note: '减少额由 0.02 改为 0.2（小数点错位），降幅未改',
    tags: ['decimal-point', 'sangong', 'small-amounts'],
    text: `宣州区直工委2020年“三公”经费预算[t 0.36]万元，比2019年预算减少[d 0.2]万元，下降[r 5.26]%。预算中公务接待费[a 0.36]万元，因公出国（境）费、公务用车购置及运行费均为0万元。`,
    claims: `
      rate -r = t ^-d #X
      sum t = a`,
  },
  {
    id: 'k4-sd-zhongzhuang',
    source: PAGES.zhongzhuang,
    altered: true,
    note: '车船税由 64 改为 46（换位）',
    tags: ['transposed', 'town', 'taxes'],
    text: `沂源县中庄镇2020年税收收入[t 431]万元，比2019年的[p 401]万元增长[r 7.48]%：增值税[a 292]万元，企业所得税[b 5]万元，个人所得税[c 36]万元，城市维护建设税[e 25]万元，房产税[f 1]万元，印花税[g 5]万元，城镇土地使用税[h 3]万元，车船税[k 46]万元。上级转移支付[u 2351]万元，其中一般性[u1 2191]万元、专项[u2 160]万元。收入总计[v 2782]万元。`,
    claims: `
      rate r = t p
      sum t = a b c e f g h k #X
      sum u = u1 u2
      sum v = t u`,
  },
  {
    id: 'k4-js-baidian',
    source: PAGES.baidian,
    altered: true,
    note: '土地出让金收入由 10200 改为 1020（少一位）',
    tags: ['lost-digit', 'town', 'budget', 'last-sentence'],
    text: `2021年全镇预计全口径税收收入[a 20558]万元，比上年[pa 18033]万元增长[ra 14]%；公共财政预算收入[b 11406]万元，比上年[pb 10005]万元增长[rb 14]%。预算外及补助收入[t 12100]万元，来自出让金[c 1020]万元、资产收入[e 1500]万元和其他收入[f 400]万元。`,
    claims: `
      rate ra = a pa
      rate rb = b pb
      sum t = c e f #X`,
  },
  {
    id: 'k4-sd-yantai',
    source: PAGES.yantai,
    altered: true,
    note: '普通初中的增幅由 3.16 改为 31.6（小数点错位）',
    tags: ['decimal-point', 'education', 'per-head'],
    text: `烟台市2022年生均一般公共预算教育经费：中等职业学校由[pa 30355.33]元增加到[a 31504.20]元，增长[ra 3.78]%；普通初中由[pb 22585.11]元增加到[b 23298.13]元，增长[rb 31.6]%；普通小学由[pc 14425.29]元增加到[c 14577.98]元，增长[rc 1.06]%。`,
    claims: `
      rate ra = a pa
      rate rb = b pb #X
      rate rc = c pc`,
  },
];
