import {
  AUDIT,
  BAISE,
  CHANGZHOU,
  CPPCC,
  ECHENG,
  HUAINING,
  LIANGSHAN,
  LIUZUO,
  NINGXIAN,
  PALACE,
  QIANJIANG,
  WENLIAN,
  WUXI,
  YOUXIAN,
  YUANLING,
} from './sources';
import type { Written } from '../types';

/** Published figures of units and of “三公”经费 with one slip of the natural sort each. */
export const ALTERED: readonly Written[] = [
  {
    id: 'n12x-palace-swapped',
    source: PALACE,
    altered: true,
    note: '事业收入与经营收入的占比对换（应为 10.98 与 11.33）',
    tags: ['budget', 'swapped-shares'],
    text: `从收入来源看，全院2023年收入预算[t 128023.79]万元，来源有六：一般公共预算拨款[b 67524.50]万元（占[sb 52.74]%），上年结转[a 19535.40]万元（占[sa 15.26]%），经营收入[e 14500.00]万元（占[se 10.98]%），事业收入[c 14053.32]万元（占[sc 11.33]%），其他收入[f 8536.75]万元（占[sf 6.67]%），使用非财政拨款结余[g 3873.82]万元（占[sg 3.02]%）。`,
    claims: `
      sum t = b a e c f g
      share sb = b t
      share sa = a t
      share se = e t #X
      share sc = c t #X
      share sf = f t
      share sg = g t #T
      shares sg = sb sa se sc sf sg`,
  },
  {
    id: 'n12x-palace-base',
    source: PALACE,
    altered: true,
    note: '降幅以本年数为分母（应为 14.02）',
    tags: ['budget', 'this-year-base'],
    text: `规模变化情况：2023年当年拨款[t 67524.50]万元，较2022年执行数[p 78531.21]万元减少[d 11006.71]万元，下降[r 16.30]%。结构情况：文化旅游体育与传媒支出[a 62722.85]万元，占[sa 92.89]%；社会保障和就业支出[b 4801.65]万元，占[sb 7.11]%。`,
    claims: `
      change -d = t p
      rate -r = t p #X
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'n12x-cppcc-direction',
    source: CPPCC,
    altered: true,
    note: '由 16,023.35 降至 12,482.56，写成增加',
    tags: ['budget', 'direction'],
    text: `教育支出主要用于委员和干部培训。2015年预算安排[t 12,482.56]万元，2014年预算[p 16,023.35]万元，比上年增加[d 3,540.79]万元。住房保障支出2015年[h 1,740]万元，2014年[ph 1,020]万元，比上年增加[dh 720]万元，增长[rh 70.6]%。`,
    claims: `
      change d = t p #X
      change dh = h ph
      rate rh = h ph`,
  },
  {
    id: 'n12x-cppcc-transposed',
    source: CPPCC,
    altered: true,
    note: '增加额两位数字颠倒（应为 2,230.18）',
    tags: ['budget', 'transposed-digit'],
    text: `办公厅2015年财政拨款预算为[t 75,651.85]万元，比2014年的[p 73,421.67]万元增加[d 2,203.18]万元，增长[r 3.04]%；支出总预算为[x 108,000.84]万元，比2014年的[px 111,585.87]万元减少[dx 3,585.03]万元，下降[rx 3.21]%。`,
    claims: `
      change d = t p #X
      rate r = t p
      change -dx = x px
      rate -rx = x px`,
  },
  {
    id: 'n12x-wenlian-triangle',
    source: WENLIAN,
    altered: true,
    note: '增幅以本年数为分母（应为 31.20）',
    tags: ['running-costs', 'this-year-base', 'counts'],
    text: `市文联2015年机关运行经费决算[t 141.55]万元，2014年决算[p 107.89]万元，同比增加[d 33.66]万元，增长[r 23.78]%，增加的原因是人员和绩效奖金增加。年末实有车辆[v 8]辆：领导用车[a 3]辆，一般公务用车[b 3]辆，老干部用车[c 1]辆，机要用车[e 1]辆。`,
    claims: `
      change d = t p
      rate r = t p #X
      counts v = a b c e`,
  },
  {
    id: 'n12x-wuxi-restated',
    source: WUXI,
    altered: true,
    note: '收入合计两处不一致（应为 616.17，后文印为 661.17）',
    tags: ['accounts', 'repeated'],
    text: `一、2022年度本馆收入合计[a 616.17]万元，较上年增加[d 246.63]万元，增长[r 66.7]%。
二、收入构成：2022年度本馆收入合计[b 661.17]万元，全部为财政拨款收入，无事业收入、经营收入和其他收入。`,
    claims: `
      rate r = a ^d
      rep b = a #X`,
  },
  {
    id: 'n12x-liuzuo-base',
    source: LIUZUO,
    altered: true,
    note: '项目支出降幅以本年数为分母（应为 57.0）',
    tags: ['budget', 'school', 'this-year-base'],
    text: `（一）基本支出预算[a 709.55]万元，占支出总预算[t 1157.55]万元的[sa 61.30]%，比上年增加[da 75.96]万元，增长[ra 11.99]%，主要用于教职工工资。
（二）项目支出预算[b 448]万元，占支出总预算的[sb 38.70]%，比上年减少[db 594]万元，下降[rb 132.59]%，主要是校舍改造项目完工。`,
    claims: `
      sum t = a b
      share sa = a t
      rate ra = a ^da
      share sb = b t
      shares sb = sa sb
      rate -rb = b ^-db #X`,
  },
  {
    id: 'n12x-changzhou-digit',
    source: CHANGZHOU,
    altered: true,
    note: '降幅小数点移了一位（应为 46.1）',
    tags: ['accounts', 'school', 'decimal-shift'],
    text: `2021年昌州幼儿园收入总计[t 638.32]万元，2020年收入总计[p 1183.91]万元，减少[d 545.59]万元，下降[r 4.61]%，主要是分园建设项目资金减少。`,
    claims: `
      change -d = t p
      rate -r = t p #X`,
  },
  {
    id: 'n12x-ningxian-women',
    source: NINGXIAN,
    altered: true,
    note: '女职工人数两位数字颠倒（应为 57）',
    tags: ['school', 'counts', 'transposed-digit'],
    text: `截至年底，幼儿园实有在职教职工[n 61]人，按职称分：一级教师[a 14]人，二级教师[b 43]人，三级教师[c 2]人，工勤人员[e 2]人；按性别分：男[m 4]人，女[f 75]人。全园设大、中、小班共14个班级。`,
    claims: `
      counts n = a b c e
      counts n = m f #X`,
  },
  {
    id: 'n12x-baise-direction',
    source: BAISE,
    altered: true,
    note: '购置费由 583 增至 718，写成减少；各项增减之和因此也与总额的减少不合',
    tags: ['government', 'direction', 'causes'],
    text: `经汇总，市本级2024年“三公”经费支出预算[t 3923]万元，2023年预算[p 4255]万元，减少[d 332]万元。公务接待费[a 638]万元，上年[pa 955]万元，减少[da 317]万元；因公出国（境）费[b 62]万元，上年[pb 38]万元，增加[db 24]万元；公务用车购置费[c 718]万元，上年[pc 583]万元，减少[dc 135]万元；公务用车运行维护费[e 2505]万元，上年[pe 2679]万元，减少[de 174]万元。`,
    claims: `
      change -d = t p
      sum t = a b c e
      sum p = pa pb pc pe
      change -da = a pa
      change db = b pb
      change -dc = c pc #X
      change -de = e pe
      causes -d = -da db -dc -de #X`,
  },
  {
    id: 'n12x-audit-total',
    source: AUDIT,
    altered: true,
    note: '2010 年预算合计的一位数字写错（应为 2711.65）',
    tags: ['two-years', 'total'],
    text: `按口径，“三公”经费指因公出国（境）费、公务用车购置及运行费和公务接待费。2010年三项预算分别为[a 617]万元、[b 1229.65]万元和[c 865]万元，合计[t 2771.65]万元；2011年三项预算分别为[e 617]万元、[f 1205.06]万元和[g 865]万元，合计[u 2687.06]万元。`,
    claims: `
      sum t = a b c #X
      sum u = e f g`,
  },
  {
    id: 'n12x-liangshan-unit',
    source: LIANGSHAN,
    altered: true,
    note: '公务接待费的单位漏“万”（应为 602.47 万元）',
    tags: ['government', 'unit-slip'],
    text: `州本级2022年“三公”经费决算[t 8,237.23]万元。分项看：因公出国（境）经费[a 0]万元；公务用车购置费[b 2,337.35]万元；公务用车运行维护费[c 5,297.40]万元；公务接待费[e 602.47]元。`,
    claims: `sum t = a b c e #X`,
  },
  {
    id: 'n12x-youxian-base',
    source: YOUXIAN,
    altered: true,
    note: '总降幅以本年数为分母（应为 40）',
    tags: ['budget', 'this-year-base'],
    text: `2022年“三公”经费财政拨款预算[t 9]万元，2021年预算[p 15]万元，减少[d 6]万元，下降[r 66.67]%，主要是节约开支。公务接待费[a 1]万元；公务用车运行维护费[b 8]万元，2021年预算[pb 14]万元，减少[db 6]万元，下降[rb 42.86]%。`,
    claims: `
      change -d = t p
      rate -r = t p #X
      sum t = a b
      change -db = b pb
      rate -rb = b pb
      causes -d = -db`,
  },
  {
    id: 'n12x-yuanling-transposed',
    source: YUANLING,
    altered: true,
    note: '公务接待费两位数字颠倒（应为 2747）',
    tags: ['government', 'transposed-digit'],
    text: `按只减不增的原则，全县2021年“三公”经费预算安排[t 4196]万元，比2020年预算[p 4729]万元减少[d 533]万元，下降[r 11.3]%。分项安排为：公务接待费[c 2474]万元，公务用车运行维护费[b 1449]万元，因公出国（境）费用和公务用车购置费不安排预算。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = c b #X`,
  },
  {
    id: 'n12x-qianjiang-swapped',
    source: QIANJIANG,
    altered: true,
    note: '与上年决算比、与年初预算比的两个降幅对换（应为 39.38 与 27.56）',
    tags: ['government', 'two-bases', 'swapped'],
    text: `区本级2017年“三公”经费决算[t 2,921.7]万元。较2016年决算[p 4,819.6]万元减少[d 1,897.9]万元，下降[r 27.56]%；较年初预算[m 4,033.1]万元减少[e 1,111.4]万元，下降[q 39.38]%。下降原因是推进公车改革、严控公务接待范围和标准。`,
    claims: `
      change -d = t p
      rate -r = t p #X
      change -e = t m
      rate -q = t m #X`,
  },
  {
    id: 'n12x-huaining-unspent',
    source: HUAINING,
    altered: true,
    note: '完成率写成未完成的比例（应为 99.8）',
    tags: ['court', 'unspent'],
    text: `2017年我院“三公”经费年初预算[m 65]万元，实际支出[t 64.87]万元，完成预算的[e 0.2]%。其中公务接待费实际支出[c 21]万元，2016年支出[pc 22.92]万元，减少[dc 1.92]万元，下降[rc 8.4]%；公务用车运行维护费预算[mb 44]万元，实际支出[b 43.87]万元，完成预算的[eb 99.7]%。`,
    claims: `
      exec e = t m #X
      sum t = c b
      change -dc = c pc
      rate -rc = c pc
      exec eb = b mb`,
  },
  {
    id: 'n12x-huaining-fraction',
    source: HUAINING,
    altered: true,
    note: '公务接待费占比写成小数又带百分号（应为 32.4），两项占比之和随之不是 100',
    tags: ['court', 'fraction-percent'],
    text: `“三公”经费支出决算[t 64.87]万元中，因公出国（境）费未发生；公务接待费[c 21]万元，占[sc 0.324]%；公务用车购置及运行费[b 43.87]万元，占[sb 67.6]%。国内公务接待330批次、1950人次。`,
    claims: `
      sum t = c b
      share sc = c t #X
      share sb = b t
      shares sb = sc sb #X`,
  },
  {
    id: 'n12x-echeng-lost',
    source: ECHENG,
    altered: true,
    note: '运行维护费增加额一位数字写错（应为 144.71）',
    tags: ['government', 'digit', 'causes'],
    text: `2022年全区公务用车购置费[a 399.25]万元，上年[pa 272.53]万元，增加[da 126.72]万元，原因是编制内车辆到期更换；公务用车运行维护费[b 472.38]万元，上年[pb 327.67]万元，增加[db 114.71]万元，原因是车辆老旧、维修费上升；公务接待费[c 43.77]万元，上年[pc 39.43]万元，增加[dc 4.34]万元，原因是招商引资项目增加。`,
    claims: `
      change da = a pa
      change db = b pb #X
      change dc = c pc`,
  },
];
