import type { Written } from '../types';
import { PAGES } from './sources';

/** Figures of towns, districts and counties, one changed by us in each paragraph. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'p16-x-changxing-base',
    source: PAGES.changxing,
    altered: true,
    note: '专项转移支付的升幅误以本年数为基数（应为 65.05）',
    tags: ['town', 'wrong-base'],
    text: `长兴镇专项转移支付收入2021年[pb 13960.28]万元，2022年[b 23041.54]万元，增加[db 9081.26]万元，上升[rb 39.41]%；一般转移支付收入2021年[pa 225000.00]万元，2022年[a 180500.00]万元，减少[da 44500.00]万元，下降[ra 19.78]%。两项合计，2022年镇财政总收入[t 203541.54]万元。`,
    claims: `
      change db = b pb
      rate rb = b pb #X
      change -da = a pa
      rate -ra = a pa
      sum t = a b`,
  },
  {
    id: 'p16-x-changxing-carry',
    source: PAGES.changxing,
    altered: true,
    note: '可使用资金应加上年结转而误减（应为 207965.69）',
    tags: ['town', 'carry-over', 'last-sentence'],
    text: `2022年专项转移支付收入[b 23041.54]万元，按预算分为一般公共预算收入[c 18723.36]万元和政府性基金收入[e 4318.18]万元。全镇财政总收入[t 203541.54]万元，加上2021年结转使用的[j 4424.15]万元，当年可使用资金合计[s 199117.39]万元。`,
    claims: `
      sum b = c e
      sum s = t j #X`,
  },
  {
    id: 'p16-x-banfu-direction',
    source: PAGES.banfu,
    altered: true,
    note: '调入资金由 39497.37 调为 39069.73，写成调增',
    tags: ['town', 'adjustment', 'direction'],
    text: `本次调整后，板芙镇总收入[t 82513.70]万元，比年初预算[p 79552.91]万元调增[d 2960.79]万元。其中上级补助收入[b 20401.66]万元，比年初[pb 17282.07]万元调增[db 3119.59]万元；调入资金[c 39069.73]万元，比年初[pc 39497.37]万元调增[dc 427.64]万元；一般公共预算收入[a 13250.10]万元，比年初[pa 12981.26]万元调增[da 268.84]万元。上年结余没有变化。`,
    claims: `
      change d = t p
      change db = b pb
      change dc = c pc #X
      change da = a pa
      causes d = db dc da #X`,
  },
  {
    id: 'p16-x-banfu-lost',
    source: PAGES.banfu,
    altered: true,
    note: '非税收入调整后的数少一位（应为 3842.88）',
    tags: ['town', 'lost-digit'],
    text: `镇级收入的调整集中在非税收入，年初预算[pc 3574.04]万元，调整后[c 384.88]万元，调增[dc 268.84]万元。税收分成收入[b 9407.22]万元不变，镇级一般公共预算收入调整为[a 13250.10]万元。`,
    claims: `
      change dc = c pc #X
      sum a = b c #X`,
  },
  {
    id: 'p16-x-jiaocheng-table',
    source: PAGES.jiaocheng,
    altered: true,
    note: '统计信息事务的降幅误以本年数为基数（应为 7.7）',
    tags: ['district', 'items', 'wrong-base'],
    text: `一般公共服务支出部分项目（万元）：
人大事务2022年[a@万元 1087]，2021年[pa@万元 883]，增支[da@万元 204]，增长[ra 23.1]%；
政协事务2022年[b@万元 805]，2021年[pb@万元 618]，增支[db@万元 187]，增长[rb 30.3]%；
统计信息事务2022年[e@万元 680]，2021年[pe@万元 737]，减支[de@万元 57]，下降[re 8.4]%；
审计事务2022年[f@万元 399]，2021年[pf@万元 379]，增支[df@万元 20]，增长[rf 5.3]%。`,
    claims: `
      change da = a pa
      rate ra = a pa
      change db = b pb
      rate rb = b pb
      change -de = e pe
      rate -re = e pe #X
      change df = f pf
      rate rf = f pf`,
  },
  {
    id: 'p16-x-jiaocheng-tax',
    source: PAGES.jiaocheng,
    altered: true,
    note: '税收事务的减支写成增支，与降幅相反',
    tags: ['district', 'direction'],
    text: `蕉城区本级2022年税收事务支出[f 2200]万元，上年[pf 3300]万元，增支[df 1100]万元，下降[rf 33.3]%，部分征收经费在2023年列支。财政事务支出[g 2261]万元，上年[pg 1882]万元，增支[dg 379]万元，增长[rg 20.1]%，主要是工资改革增支。`,
    claims: `
      change df = f pf #X
      rate -rf = f pf
      change dg = g pg
      rate rg = g pg`,
  },
  {
    id: 'p16-x-yanan-budget',
    source: PAGES.yanan,
    altered: true,
    note: '占年度预算的比例误以上年数为分母（应为 95.7）',
    tags: ['county', 'last-year-for-budget'],
    text: `地方财政收入年度预算[mb 12000]万元，上年完成[pb 11972]万元，2021年完成[b 11489]万元，占年度预算的[eb 96.0]%，减收[db 483]万元，减幅[rb 4.0]%。上划收入完成[a 12503]万元，全县财政总收入[t 23992]万元。`,
    claims: `
      exec eb = b mb #X
      change -db = b pb
      rate -rb = b pb
      sum t = b a`,
  },
  {
    id: 'p16-x-yanan-nontax',
    source: PAGES.yanan,
    altered: true,
    note: '非税收入的减幅误以本年数为基数（应为 34.1）',
    tags: ['county', 'wrong-base', 'last-sentence'],
    text: `税收收入完成[a1 7236]万元，占预算[m1 6280]万元的[e1 115.2]%，较上年[p1 5520]万元增收[d1 1716]万元，增幅[r1 31.1]%。非税收入完成[a2 4253]万元，占预算[m2 5720]万元的[e2 74.4]%，较上年[p2 6452]万元减收[d2 2199]万元，减幅[r2 51.7]%。`,
    claims: `
      exec e1 = a1 m1
      change d1 = a1 p1
      rate r1 = a1 p1
      exec e2 = a2 m2
      change -d2 = a2 p2
      rate -r2 = a2 p2 #X`,
  },
  {
    id: 'p16-x-yanan-outgo',
    source: PAGES.yanan,
    altered: true,
    note: '年终结余漏减债券还本支出（应为 15061）',
    tags: ['county', 'part-left-out', 'roll'],
    text: `2021年财政总收入[t 182513]万元。当年财政支出[x 139193]万元，上解支出[b 11253]万元，债券还本支出[c 8751]万元，安排稳定调节基金[e 8255]万元，年终结余结转[q 23812]万元，全部为专项资金。`,
    claims: `
      roll q = t -x -b -c -e #X`,
  },
  {
    id: 'p16-x-dalate-fraction',
    source: PAGES.dalate,
    altered: true,
    note: '降幅写成小数又带百分号（应为 35.7）',
    tags: ['county', 'fraction-with-percent'],
    text: `受土地交易量减少影响，达拉特旗2022年政府性基金收入预算由[pb 70000]万元调整为[b 45000]万元，减少[db 25000]万元，下降[rb 0.357]%，其中旗本级减少[db1 29100]万元，开发区增加[db2 4100]万元。`,
    claims: `
      change -db = b pb
      rate -rb = b pb #X
      causes -db = -db1 db2`,
  },
  {
    id: 'p16-x-dalate-lost',
    source: PAGES.dalate,
    altered: true,
    note: '总额少一位（应为 335000）',
    tags: ['county', 'lost-digit', 'first-sentence'],
    text: `2022年全旗地方财政收入调整预算[t 33500]万元，包括一般公共预算收入[a 290000]万元、政府性基金收入[b 45000]万元。一般公共预算收入由旗本级[a1 257800]万元和开发区[a2 32200]万元组成，旗本级占[s 88.9]%。`,
    claims: `
      sum t = a b #X
      sum a = a1 a2
      share s = a1 a`,
  },
  {
    id: 'p16-x-alashan-complement',
    source: PAGES.alashan,
    altered: true,
    note: '民生支出占比写成其余支出的占比（应为 72.0）',
    tags: ['district', 'unspent', 'middle-sentence'],
    text: `2020年全盟一般公共预算支出[t 1107315]万元。民生支出[c 797546]万元，占全盟支出的[s 28.0]%。按级次，旗级支出[b 819317]万元，占[sb 74.0]%；盟本级支出[a 287998]万元，占[sa 26.0]%。`,
    claims: `
      share s = c t #X
      sum t = b a
      share sb = b t
      share sa = a t
      shares sa = sb sa`,
  },
  {
    id: 'p16-x-alashan-repeated',
    source: PAGES.alashan,
    altered: true,
    note: '同一支出数前后不一（应为 1107315）',
    tags: ['district', 'repeated', 'last-sentence'],
    text: `2020年阿拉善盟完成一般公共预算支出[t 1107315]万元，比上年的[p 1121039]万元减少[d 13724]万元，下降[r 1.2]%。教育支出105297万元，增长19.7%；卫生健康支出76621万元，增长41.9%。全年一般公共预算支出[t2 1107135]万元，保障了民生和“三保”。`,
    claims: `
      change -d = t p
      rate -r = t p
      rep t2 = t #X`,
  },
  {
    id: 'p16-x-wushen-unit',
    source: PAGES.wushen,
    altered: true,
    note: '财政完成数的万元写成亿元',
    tags: ['county', 'unit'],
    text: `上半年乌审旗本级公共财政预算收入完成[x 19.80]亿元，由税务完成[a 18.96]亿元、财政完成[b 8428]亿元组成，完成年度目标[m 35.6]亿元的[e 55.6]%。旗本级支出[g 24.56]亿元，苏木镇及开发区支出[h 4.92]亿元，支出累计[y 29.48]亿元。`,
    claims: `
      sum x = a b #X
      exec e = x m
      sum y = g h`,
  },
  {
    id: 'p16-x-huarong-inverted',
    source: PAGES.huarong,
    altered: true,
    note: '上划中央收入的完成率分子分母颠倒（应为 106.12）',
    tags: ['county', 'inverted'],
    text: `华容县2021年上划中央收入计划[ma 34300]万元，完成[a 36400]万元，完成计划的[ea 94.23]%；上划省级收入计划[mb 7855]万元，完成[b 8777]万元，完成计划的[eb 111.74]%；地方收入计划[mc 58345]万元，完成[c 67676]万元，完成计划的[ec 115.99]%。`,
    claims: `
      exec ea = a ma #X
      exec eb = b mb
      exec ec = c mc`,
  },
  {
    id: 'p16-x-huarong-systems',
    source: PAGES.huarong,
    altered: true,
    note: '财政系统完成数两位颠倒（应为 18113）',
    tags: ['county', 'transposed'],
    text: `从征收系统看，税务系统完成[f 94740]万元，为计划[mf 85000]万元的[ef 111.46]%；财政系统完成[g 18311]万元。从级次看，上划中央[a 36400]万元，上划省级[b 8777]万元，地方[c 67676]万元。两种口径的一般公共预算收入都是[t 112853]万元。`,
    claims: `
      exec ef = f mf
      sum t = f g #X
      sum t = a b c`,
  },
];
