import type { Written } from '../types';
import { PAGES } from './sources';

/** Budgets and accounts of towns, districts and counties: published figures in our own words. */
export const GOVERNMENTS: readonly Written[] = [
  {
    id: 'p16-sh-changxing-income',
    source: PAGES.changxing,
    tags: ['town', 'two-breakdowns', 'change'],
    text: `长兴镇2022年实现财政总收入[t 203541.54]万元，由一般转移支付收入[a 180500.00]万元和专项转移支付收入[b 23041.54]万元构成，比上年的[p 238960.28]万元减少[d 35418.74]万元，下降[r 14.82]%。一般转移支付收入比上年的[pa 225000.00]万元减少[da 44500.00]万元，下降[ra 19.78]%。专项转移支付收入比上年的[pb 13960.28]万元增加[db 9081.26]万元，上升[rb 65.05]%，其中一般公共预算收入[c 18723.36]万元，政府性基金收入[e 4318.18]万元。`,
    claims: `
      sum t = a b
      change -d = t p
      rate -r = t p
      change -da = a pa
      rate -ra = a pa
      change db = b pb
      rate rb = b pb
      sum b = c e
      causes -d = -da db`,
  },
  {
    id: 'p16-sh-changxing-carry',
    source: PAGES.changxing,
    tags: ['town', 'carry-over', 'list'],
    text: `2022年财政总收入[t 203541.54]万元，2021年专项转移支付结转至2022年使用[j 4424.15]万元，故2022年可使用资金合计[s 207965.69]万元。镇本级一般转移支付收入[x 180500.00]万元共八项：税收分成[a 143545.90]万元，市补基数[b 10445.60]万元，“营改增”补贴[c 6937.00]万元，财政体制调整补贴[e 9500.00]万元，生态补偿[f 5700.00]万元，服务社区级承担补贴[g 3870.00]万元，企业所得税基数补贴[h 101.50]万元，前卫农场定额补贴[i 400.00]万元。`,
    claims: `
      sum s = t j
      sum x = a b c e f g h i`,
  },
  {
    id: 'p16-gd-banfu-income',
    source: PAGES.banfu,
    tags: ['town', 'adjustment', 'causes'],
    text: `板芙镇一般公共预算总收入由年初预算[p 79552.91]万元调整为[t 82513.70]万元，调增[d 2960.79]万元。一般公共预算收入由[pa 12981.26]万元调整为[a 13250.10]万元，调增[da 268.84]万元；上级补助收入由[pb 17282.07]万元调整为[b 20401.66]万元，调增[db 3119.59]万元；调入资金由[pc 39497.37]万元调整为[c 39069.73]万元，调减[dc 427.64]万元；上年结余[e 9792.21]万元不变。`,
    claims: `
      change d = t p
      change da = a pa
      change db = b pb
      change -dc = c pc
      sum t = a b c e
      causes d = da db -dc`,
  },
  {
    id: 'p16-gd-banfu-own',
    source: PAGES.banfu,
    tags: ['town', 'adjustment'],
    text: `板芙镇本级一般公共预算收入调整后为[a 13250.10]万元，其中税收分成收入[b 9407.22]万元，与年初预算相同；非税收入由年初预算[pc 3574.04]万元调整为[c 3842.88]万元，调增[dc 268.84]万元。上级补助收入调增[e 3119.59]万元，其中专项转移支付收入调增[e1 1824.59]万元，其他一般性转移支付收入调增[e2 1295]万元。`,
    claims: `
      sum a = b c
      change dc = c pc
      causes e = e1 e2`,
  },
  {
    id: 'p16-fj-jiaocheng-items',
    source: PAGES.jiaocheng,
    tags: ['district', 'items', 'numbered'],
    text: `2022年度蕉城区本级一般公共预算支出[t 459989]万元，占调整预算数115.8%，增支[d 42991]万元，增长[r 10.3]%。一般公共服务类中：
1.人大事务[a 1087]万元，较上年增支[da 204]万元，增长[ra 23.1]%；
2.政协事务[b 805]万元，较上年增支[db 187]万元，增长[rb 30.3]%；
3.发展与改革事务[c 4374]万元，较上年减支[dc 121]万元，下降[rc 2.7]%；
4.统计信息事务[e 680]万元，较上年减支[de 57]万元，下降[re 7.7]%；
5.税收事务[f 2200]万元，较上年减支[df 1100]万元，下降[rf 33.3]%。`,
    claims: `
      rate r = t ^d
      rate ra = a ^da
      rate rb = b ^db
      rate -rc = c ^-dc
      rate -re = e ^-de
      rate -rf = f ^-df`,
  },
  {
    id: 'p16-sn-yanan-income',
    source: PAGES.yanan,
    tags: ['county', 'execution', 'triple'],
    text: `2021年全县财政总收入[t 23992]万元，占年度预算[m 22443]万元的[e 106.9]%，较上年[p 21012]万元增收[d 2980]万元，增幅[r 14.2]%。其中上划中、省、市收入[a 12503]万元，占年度预算[ma 10443]万元的[ea 119.7]%，较上年[pa 9040]万元增收[da 3463]万元，增幅[ra 38.3]%；地方财政收入[b 11489]万元，占年度预算[mb 12000]万元的[eb 95.7]%，较上年[pb 11972]万元减收[db 483]万元，减幅[rb 4]%。`,
    claims: `
      exec e = t m
      change d = t p
      rate r = t p
      exec ea = a ma
      change da = a pa
      rate ra = a pa
      exec eb = b mb
      change -db = b pb
      rate -rb = b pb
      sum t = a b
      causes d = da -db`,
  },
  {
    id: 'p16-sn-yanan-outgo',
    source: PAGES.yanan,
    tags: ['county', 'roll', 'list'],
    text: `地方财政收入[a 11489]万元，即税收收入[a1 7236]万元和非税收入[a2 4253]万元。加返还性收入3714万元等各项补助、债券收入、上年结余和调入资金后，2021年财政总收入为[t 182513]万元。财政支出[x 139193]万元，上解支出[b 11253]万元，债券还本支出[c 8751]万元，安排稳定调节基金[e 8255]万元，年终结余结转支出[q 15061]万元。`,
    claims: `
      sum a = a1 a2
      roll q = t -x -b -c -e`,
  },
  {
    id: 'p16-nm-dalate-adjust',
    source: PAGES.dalate,
    tags: ['county', 'adjustment', 'brackets'],
    text: `全旗一般公共预算收入安排[a 290000]万元（旗本级[a1 257800]万元，达拉特开发区[a2 32200]万元），比人代会预算数增加[da 60000]万元（旗本级[da1 58800]万元，开发区[da2 1200]万元），增长[ra 26.1]%。政府性基金收入预算安排[b 45000]万元（旗本级[b1 35900]万元，开发区[b2 9100]万元），比人代会预算安排数减少[db 25000]万元，下降[rb 35.7]%。综上，地方财政收入调整预算共计[t 335000]万元，比人代会预算数增加[d 35000]万元，增长[r 11.7]%。`,
    claims: `
      sum a = a1 a2
      causes da = da1 da2
      rate ra = a ^da
      sum b = b1 b2
      rate -rb = b ^-db
      sum t = a b
      causes d = da -db
      rate r = t ^d`,
  },
  {
    id: 'p16-nm-alashan-spending',
    source: PAGES.alashan,
    tags: ['district', 'causes', 'share'],
    text: `阿拉善盟2020年一般公共预算支出[t 1107315]万元，同比减少[d 13724]万元，下降[r 1.2]%。分级次看，盟本级支出[a 287998]万元，同比减少[da 99832]万元，下降[ra 25.7]%；旗级支出[b 819317]万元，同比增加[db 86108]万元，增长[rb 11.7]%。民生支出[c 797546]万元，占一般公共预算支出的[s 72.0]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate rb = b ^db
      causes -d = -da db
      share s = c t`,
  },
  {
    id: 'p16-nm-wushen-half',
    source: PAGES.wushen,
    tags: ['county', 'half-year', 'units'],
    text: `旗人代会批准2022年公共财政预算收入[m 35.6]亿元，上半年旗本级完成[x 19.8]亿元，完成年初目标任务的[e 55.6]%，其中税务完成[a 18.96]亿元，财政完成[b 8428]万元。批准支出安排54.89亿元，上半年累计完成[y 29.48]亿元，其中旗本级[g 24.56]亿元，苏木镇及开发区[h 4.92]亿元。债券转贷收入[k 1.9]亿元，其中一般债券[k1 1.6]亿元，专项债券[k2 0.3]亿元。`,
    claims: `
      exec e = x m
      sum x = a b #W
      sum y = g h
      sum k = k1 k2`,
  },
  {
    id: 'p16-hn-huarong-income',
    source: PAGES.huarong,
    tags: ['county', 'execution', 'two-breakdowns'],
    text: `2021年华容县一般公共预算收入完成[t 112853]万元，占年计划[m 100500]万元的[e 112.29]%。其中，上划中央收入[a 36400]万元，占年计划[ma 34300]万元的[ea 106.12]%；上划省级收入[b 8777]万元，占年计划[mb 7855]万元的[eb 111.74]%；地方收入[c 67676]万元，占年计划[mc 58345]万元的[ec 115.99]%。分征收系统看，税务系统完成[f 94740]万元，占年计划[mf 85000]万元的[ef 111.46]%；财政系统完成[g 18113]万元。`,
    claims: `
      exec e = t m
      exec ea = a ma
      exec eb = b mb
      exec ec = c mc
      sum t = a b c
      exec ef = f mf
      sum t = f g`,
  },
];
