import type { Source, Written } from '../types';

const LIAONING: Source = {
  province: '辽宁',
  issuer: '辽宁省财政厅',
  title: '2021年1—3月全省100个县（市）区财政收支情况（报道）',
  year: 2021,
  url: 'http://www.zbxww.org/finance/dfjj/14993.html',
};
const TIANSHUI: Source = {
  province: '甘肃',
  issuer: '天水经济技术开发区',
  title: '9月份财政收支完成情况',
  year: null,
  url: 'https://www.tianshui.gov.cn/jkq/info/1912/164702.htm',
};
const MOUDING: Source = {
  province: '云南',
  issuer: '牟定县财政局',
  title: '2023年1—9月财政预算执行情况',
  year: 2023,
  url: 'http://mdx.gov.cn/info/2069/42656.htm',
};
const HEFEI: Source = {
  province: '安徽',
  issuer: '合肥市财政局',
  title: '2009年1—9月份财政预算执行情况分析',
  year: 2009,
  url: 'https://www.xiaomilidoc.com/p-608835.html',
};

/** Revenue and expenditure of provinces, cities and counties: published figures in our own words. Held out: not for reading. */
export const EXECUTION: readonly Written[] = [
  {
    id: 'c-ln-counties-59',
    source: LIAONING,
    tags: ['coarse-rounding', 'two-groups'],
    text: `分县、区看，100个县区[z 503.7]亿元收入中，41个县[y 151]亿元，59个区[t 352.7]亿元。59个区增收[d 64.8]亿元，增长[r 22.5]%，税收入[a 299.5]亿元（增15%，占区级收入[sa 84.9]%），非税收入[b 53.2]亿元（增93.7%，占[sb 15.1]%）；支出[o 328]亿元，增支[e 75.2]亿元，增长[s 29.8]%。`,
    claims: `
      sum z = y t
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rate s = o ^e #W`,
  },
  {
    id: 'c-nm-2024-leagues',
    source: {
      province: '内蒙古',
      issuer: '内蒙古自治区财政厅',
      title: '2024年1月各盟市财政收入（转载）',
      year: 2024,
      url: 'https://gudianfeng.com/new/e2534dae232b466692ee040d83bcacce',
    },
    tags: ['rank', 'difference', 'not-exhaustive'],
    text: `全区收入[t 366.2]亿元，其中鄂尔多斯[a 101.6]亿元，独占[s 27.7]%，[w 居首]；呼和浩特[b 25.94]亿元、通辽[c 20.2]亿元、锡林郭勒[e 19.68]亿元、包头[f 19.0]亿元紧随其后。鄂尔多斯比呼和浩特多[q 75.66]亿元，锡林郭勒比包头多[p 0.68]亿元。`,
    claims: `
      share s = a t
      rank w> = a b c e f
      change q = a b
      change p = e f`,
  },
  {
    id: 'c-nm-2023',
    source: {
      province: '内蒙古',
      issuer: '内蒙古自治区财政厅',
      title: '2023年全区财政收支情况（报道）',
      year: 2023,
      url: 'https://www.nmg.chinanews.com/news/20240105/43110.html',
    },
    tags: ['milestones', 'other-years'],
    text: `2023年，内蒙古一般公共预算收入[t 3083.4]亿元，比上年增加[d 259]亿元，增长[r 9.2]%，为年初预算的108.2%。其中税收[a 2331]亿元，增长9.2%；非税[b 752.4]亿元，增长9%。收入规模2010年突破1000亿元，2019年突破2000亿元，2023年突破3000亿元。支出[o 6817.5]亿元，增加[e 929.8]亿元，增长[s 15.8]%，其中用于五大任务[c 2547.8]亿元，占[sc 37.4]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate s = o ^e
      share sc = c o`,
  },
  {
    id: 'c-ha-2012q1',
    source: {
      province: '河南',
      issuer: '河南省财政厅',
      title: '2012年一季度财政收支情况（报道）',
      year: 2012,
      url: 'http://global.chinadaily.com.cn/dfpd/hen/2012-05/15/content_15292469.htm',
    },
    tags: ['plan', 'share'],
    text: `河南一季度财政总收入[t 823.3]亿元，为年初计划[m 3165]亿元的[e 26]%，地方公共财政预算收入[a 493.9]亿元，为年初预算[ma 1946]亿元的[ea 25.4]%；公共财政预算支出[o 1045.4]亿元，增长19.8%，其中民生支出[c 758.5]亿元，占支出的[s 72.6]%。`,
    claims: `
      exec e = t m
      exec ea = a ma
      share s = c o`,
  },
  {
    id: 'c-ha-2023h1',
    source: {
      province: '河南',
      issuer: '河南省财政厅',
      title: '2023年上半年财政运行情况（报道）',
      year: 2023,
      url: 'http://tieba.baiduer.com.cn/tieba/2023/0702/43517.html',
    },
    tags: ['points', 'several-years', 'no-base'],
    text: `上半年，河南一般公共预算收入2662.2亿元，为预算的56.1%，快于序时进度6.1个百分点，增长12.7%；其中税收收入1645.8亿元，增长19.8%。支出5812.6亿元，增长[y 1.4]%；科技支出216.2亿元，增长[r 30.7]%，高于支出增幅[q 29.3]个百分点。回看前两年：2021年全省科技支出增长29.5%，2022年增长24.9%，省本级增长40.1%，高出平均增幅9.3个百分点。`,
    claims: `
      change q = r y`,
  },
  {
    id: 'c-gs-tianshui-month',
    source: TIANSHUI,
    tags: ['two-bases', 'causes'],
    text: `9月当月，经开区大口径财政收入[t 2104]万元，比上月增收[u 864]万元，增长[v 69.7]%，比上年同月减收[d 401]万元，下降[r 16]%。其中税务部门[a 1989]万元，比上月增收[ua 755]万元，增长[va 61.2]%，比上年同月减收[da 446]万元，下降[ra 18.3]%；财政部门[b 115]万元，比上月增收[ub 109]万元，增长[vb 1816.7]%，比上年同月增收[db 45]万元，增长[rb 64.3]%。`,
    claims: `
      rate v = t ^u
      rate -r = t ^-d
      sum t = a b
      rate va = a ^ua
      rate -ra = a ^-da
      rate vb = b ^ub
      rate rb = b ^db
      causes u = ua ub
      causes -d = -da db`,
  },
  {
    id: 'c-yn-mouding-outlay',
    source: MOUDING,
    note: '科学技术支出的增支额原文写作“120元”，应为120万元',
    tags: ['published-slip', 'unit-slip', 'thousands', 'not-exhaustive'],
    text: `1—9月一般公共预算支出[t 171,246]万元，上年同期[p 165,196]万元，增支[d 6,050]万元，增长[r 3.7]%。分科目：一般公共服务[a 12,037]万元，上年同期[pa 17,531]万元，减支[da 5,494]万元，下降[ra 31.3]%；科学技术[b 259]万元，上年同期[pb 139]万元，增支[db 120]元，增长[rb 86.3]%；卫生健康[c 14,078]万元，上年同期[pc 24,465]万元，减支[dc 10,387]万元，下降[rc 42.5]%；节能环保[f 8,976]万元，上年同期[pf 1,459]万元，增支[df 7,517]万元，增长[rf 515.2]%，增长主要是拨付上级专项污染防治资金7,734万元。`,
    claims: `
      change d = t p
      rate r = t p
      change -da = a pa
      rate -ra = a pa
      change db = b pb #X
      rate rb = b pb
      change -dc = c pc
      rate -rc = c pc
      change df = f pf
      rate rf = f pf`,
  },
  {
    id: 'c-ah-hefei-departments',
    source: HEFEI,
    note: '印出的增收额与收入额推不出 30.09%，至少 30.11%',
    tags: ['published-slip', 'near-miss', 'long-sum', 'shares'],
    text: `9月份，合肥市财政收入[t 26.68]亿元，比上年同月增收[d 6.18]亿元，增长[r 30.09]%，增幅高于全省平均10.83个百分点，居全省17市第8位。按征收部门：国税[a 13.98]亿元，占全月收入的[sa 52.4]%；地税[b 8.03]亿元，占[sb 30.1]%；财政[c 3.45]亿元，占[sc 12.93]%；海关[e 0.8]亿元，占[se 3]%；省地税直属局[f 0.42]亿元，占[sf 1.57]%。`,
    claims: `
      rate r = t ^d #X
      sum t = a b c e f
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      share sf = f t
      shares sf = sa sb sc se sf`,
  },
  {
    id: 'c-xj-wenquan-2024',
    source: {
      province: '新疆',
      issuer: '温泉县财政局',
      title: '2024年预算执行情况和2025年预算（草案）的报告',
      year: 2024,
      url: 'https://www.xjwq.gov.cn/info/1064/64552.htm',
    },
    tags: ['long-sum', 'roll', 'nested', 'repeated'],
    text: `2024年温泉县一般公共预算总收入[t 271160]万元：本级收入[a 30284]万元（税收[a1 11343]万元，非税[a2 18941]万元），为预算的100.02%，增长11.02%；上级补助[b 152736]万元；一般债券转贷[c 47100]万元；调入预算稳定调节基金[e 626]万元；调入资金[f 7]万元；上年结余[g 40407]万元。总支出[o 244707]万元：本级支出[h 230362]万元，上解[i 2832]万元，债务还本[k 10540]万元，补充预算稳定调节基金[l 973]万元。总收入[t2 271160]万元与总支出[o2 244707]万元相抵，结余结转[q 26453]万元。`,
    claims: `
      sum t = a b c e f g
      sum a = a1 a2
      sum o = h i k l
      rep t2 = t
      rep o2 = o
      roll q = t2 -o2`,
  },
  {
    id: 'c-gd-city-july',
    source: {
      province: '广东',
      issuer: '（珠三角某市财政局，网页未载市名）',
      title: '1—7月全市公共财政预算收支快报',
      year: null,
      url: 'http://jiafan.net/zdlyxxgk/czyjshsgjf/czyjs/content/post_2812373.html',
    },
    tags: ['thousands', 'month-and-cumulative', 'points', 'ranks-elsewhere'],
    text: `7月份全市地方公共财政预算收入[x 170,024]万元，同比增收[dx 41,823]万元，增长[rx 32.62]%。1—7月累计[t 1,392,476]万元，同比增收[d 249,885]万元，增长[r 21.87]%，市本级[a 541,412]万元，同比增收[da 72,266]万元，增长[ra 15.40]%，7个县（区）共[b 851,064]万元，同比增收[db 177,619]万元，增长[rb 26.37]%。累计增幅比全省平均增幅（[p 15.97]%）高[q 6]个百分点，居全省第7位。支出累计[o 1,655,028]万元，同比增支[e 218,447]万元，增长[s 15.21]%。`,
    claims: `
      rate rx = x ^dx
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      rate rb = b ^db
      causes d = da db
      change q = r p #W
      rate s = o ^e`,
  },
  {
    id: 'c-js-2025',
    source: {
      province: '江苏',
      issuer: '江苏省财政厅',
      title: '2025年全省一般公共预算收支完成情况（报道）',
      year: 2025,
      url: 'https://reportify.ai/news/1214016536528949248',
    },
    tags: ['shares', 'approximate'],
    text: `2025年，江苏一般公共预算收入[t 10246]亿元，税收[a 7929]亿元，占比[sa 77.4]%；支出[o 15190]亿元，民生[b 11979]亿元，占比[sb 78.9]%。省级专项资金47项，较2024年减少约四分之一，2026年拟压减至30项以内；39个市县开展成本绩效分析73项，节约资金8亿元，节约率16.4%。`,
    claims: `
      share sa = a t
      share sb = b o`,
  },
];
