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

/** Revenue and expenditure of provinces, cities and counties: published figures in our own words. */
export const EXECUTION: readonly Written[] = [
  {
    id: 'c-ln-counties-all',
    source: LIAONING,
    note: '印出的增收额与收入额推不出 20.6%，最多 20.55%',
    tags: ['published-slip', 'points', 'near-miss'],
    text: `一季度，辽宁100个县区的一般公共预算收入为[t 503.7]亿元，比上年同期多收[d 85.8]亿元，增幅[r 20.6]%，较全省平均水平（[p 17.9]%）高出[q 2.7]个百分点。同期支出[o 634.5]亿元，多支[e 107.8]亿元，增幅[s 20.5]%。`,
    claims: `
      rate r = t ^d #X
      change q = r p
      rate s = o ^e`,
  },
  {
    id: 'c-ln-counties-41',
    source: LIAONING,
    tags: ['several-wholes', 'shares', 'carried-subject'],
    text: `41个县收入合计[t 151]亿元，同比增加[d 21]亿元，增长[r 16.2]%：税收[a 95.1]亿元，增长19.9%，占[sa 63]%；非税[b 55.9]亿元，增长10.4%，占[sb 37]%。支出合计[o 306.5]亿元，同比增加[e 32.6]亿元，增长[s 11.9]%，用于教育、社保、农林水等13类民生领域的有[c 238.4]亿元，占支出的[sc 77.8]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rate s = o ^e
      share sc = c o`,
  },
  {
    id: 'c-nm-2024-jan',
    source: {
      province: '内蒙古',
      issuer: '内蒙古自治区财政厅',
      title: '2024年1月全区一般公共预算收入情况（转载）',
      year: 2024,
      url: 'https://gudianfeng.com/new/e2534dae232b466692ee040d83bcacce',
    },
    tags: ['same-basis', 'causes', 'opposite-signs'],
    text: `1月，全区一般公共预算收入[t 366.2]亿元，比上年同期减收[d 75.7]亿元，下降[r 17.1]%；剔除缓税和耕地占用税清理两项一次性因素后，增长4.1%。税收收入[a 253.6]亿元，减收[da 114.3]亿元，下降[ra 31.1]%；非税收入[b 112.6]亿元，增收[db 38.6]亿元，增长[rb 52.2]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate rb = b ^db
      causes -d = -da db`,
  },
  {
    id: 'c-qh-2012',
    source: {
      province: '青海',
      issuer: '青海省财政厅',
      title: '2012年1—8月公共财政收支情况（报道）',
      year: 2012,
      url: 'https://iruorou.com/gzdt/2012-09/16/content_2225687.htm',
    },
    tags: ['coarse-rounding', 'points'],
    text: `1—8月青海省公共财政预算收入[t 224.2]亿元，增长18.2%；中央级[a 94.8]亿元，增长13.7%，地方级[b 129.4]亿元，增收[d 23]亿元，增长[r 21.7]%。支出690.5亿元，增长27.7%，教育、文体传媒、粮油物资储备、农林水分别增长64.3%、29%、38.8%和43.1%；8月份州级支出增幅50.3%，比上月提高39.4个百分点。`,
    claims: `
      sum t = a b
      rate r = b ^d #W`,
  },
  {
    id: 'c-ha-2020may',
    source: {
      province: '河南',
      issuer: '河南省财政厅',
      title: '2020年1—5月财政收支情况',
      year: 2020,
      url: 'http://czj.pds.gov.cn/contents/12683/309777.html',
    },
    tags: ['month-and-cumulative', 'points'],
    text: `前5个月，全省一般公共预算收入[t 1625.3]亿元，下降6.9%：税收[a 1074.4]亿元，下降14%；非税[b 550.9]亿元，增长10.8%。5月当月收入增长15.2%，较4月提高11.5个百分点，其中税收增长13.4%，较4月提高23.8个百分点。前5个月支出[o 4218.6]亿元，民生[c 3248.9]亿元，占[s 77]%，民生增幅比支出平均增幅高2.6个百分点。`,
    claims: `
      sum t = a b
      share s = c o`,
  },
  {
    id: 'c-gs-tianshui-cumulative',
    source: TIANSHUI,
    tags: ['execution', 'distance-from-schedule'],
    text: `截至9月底，经开区大口径财政收入[t 27733]万元，占年初预算[m 67885]万元的[e 40.9]%，落后平均进度34.1个百分点，较上年同期增收[d 10047]万元，增长[r 56.8]%。其中：税收收入[a 23771]万元，占年初预算[ma 43475]万元的[ea 54.7]%，落后20.3个百分点，增收[da 13138]万元，增长[ra 123.6]%；非税收入[b 3962]万元，占年初预算[mb 24410]万元的[eb 16.2]%，落后58.8个百分点。一般公共预算收入[c 12935]万元，占年初预算[mc 25800]万元的[ec 50.1]%，减收[dc 264]万元，下降[rc 2]%。`,
    claims: `
      exec e = t m
      rate r = t ^d
      sum t = a b
      exec ea = a ma
      rate ra = a ^da
      exec eb = b mb
      exec ec = c mc
      rate -rc = c ^-dc`,
  },
  {
    id: 'c-yn-mouding-income',
    source: MOUDING,
    tags: ['thousands', 'levels', 'causes'],
    text: `1—9月，全县一般公共预算收入[t 37,730]万元，为全年预算[m 46,908]万元的[e 80.43]%，比上年同期的[p 35,285]万元增收[d 2,445]万元，增长[r 6.9]%。税收收入[a 22,368]万元，为预算[ma 32,972]万元的[ea 67.8]%，比上年同期的[pa 22,019]万元增收[da 349]万元，增长[ra 1.6]%；非税收入[b 15,362]万元，为预算[mb 13,936]万元的[eb 110.2]%，比上年同期的[pb 13,266]万元增收[db 2,096]万元，增长[rb 15.8]%。`,
    claims: `
      exec e = t m
      change d = t p
      rate r = t p
      sum t = a b
      exec ea = a ma
      change da = a pa
      rate ra = a pa
      exec eb = b mb
      change db = b pb
      rate rb = b pb
      causes d = da db`,
  },
  {
    id: 'c-ah-hefei-levels',
    source: HEFEI,
    tags: ['several-breakdowns', 'times'],
    text: `分级次，市本级[a 17.36]亿元、区级[b 5.51]亿元、县级[c 3.81]亿元，共同构成9月份财政收入[t 26.68]亿元；分性质，各项税收[e 24.79]亿元，占财政收入[se 92.92]%，非税收入[f 1.89]亿元。税收中增值税9.82亿元，增长32.17%，契税1.82亿元，增长3.23倍。当月财政支出[o 22.49]亿元，比上年同月增加[h 10.24]亿元，增长[s 83.66]%，其中科学技术支出6.35亿元，增长50.78倍。`,
    claims: `
      sum t = a b c
      share se = e t
      sum t = e f
      rate s = o ^h #W`,
  },
  {
    id: 'c-hn-yunxi-h1',
    source: {
      province: '湖南',
      issuer: '（岳阳市云溪区财政局，由网址推断）',
      title: '上半年公共财政预算收支情况',
      year: null,
      url: 'http://www.nankok.cn/32415/57873/57874/57875/content_1366026.html',
    },
    tags: ['several-breakdowns', 'rates-without-base'],
    text: `上半年全区公共财政预算收入[t 20348]万元，完成预算的55.3%，同比增长8.2%。其中地方收入[a 13916]万元，完成预算的56%；上划收入[b 6432]万元，完成预算的53.8%。分部门，国税[c 3954]万元，同比下降7.2%；地税[e 10529]万元，同比增长8.3%；财政[f 5865]万元，同比增长21.5%。公共财政预算支出83885万元，完成预算（本级预算和上级专项）的69.5%。`,
    claims: `
      sum t = a b
      sum t = c e f`,
  },
  {
    id: 'c-ah-tunxi-november',
    source: {
      province: '安徽',
      issuer: '黄山市屯溪区',
      title: '1—11月份财政收入解读',
      year: null,
      url: 'https://www.ahtxq.gov.cn/sjfb/sjjd/9038147.html',
    },
    tags: ['reversed-order'],
    text: `累计增收[d 8300]万元、同比增长[r 9.1]%，前11个月屯溪区一般公共预算收入达到[t 99552]万元，占年初预算数[m 109466]万元的[e 90.9]%。税务部门完成[a 49018]万元，占任务数的96.3%；财政部门完成[b 50534]万元，占任务数的86.3%。税收收入占公共财政收入的比重为46.8%。`,
    claims: `
      rate r = t ^d
      exec e = t m
      sum t = a b`,
  },
  {
    id: 'c-yn-xishan-2014',
    source: {
      province: '云南',
      issuer: '昆明市西山区',
      title: '2014年1—10月公共财政预算民生支出情况（报道）',
      year: 2014,
      url: 'http://zswldj.1237125.cn/km/xs/news/gsgg/1d1d020d-db6e-41f1-8141-a819391afcdf.htm',
    },
    tags: ['rest-item'],
    text: `2014年1至10月，西山区民生支出[t 19.83]亿元，比2013年同期增支[d 3.52]亿元，增幅[r 21.56]%，占公共财政预算支出的78.06%。教育[a 3.39]亿元，社会保障和就业[b 2.83]亿元，医疗卫生[c 1.08]亿元，“三农”、科技、保障房等其他民生事业[e 12.53]亿元。`,
    claims: `
      rate r = t ^d #W
      sum t = a b c e`,
  },
  {
    id: 'c-gd-futian-2019',
    source: {
      province: '广东',
      issuer: '深圳市福田区审计局',
      title: '2019年度本级预算执行和其他财政收支审计工作报告',
      year: 2019,
      url: 'http://audit.sz.gov.cn/zxbs/gqgzbg/content/post_8278623.html',
    },
    tags: ['two-wholes', 'anaphora'],
    text: `2019年福田区辖区税收总额1,825.95亿元，增长8.13%。全年一般公共预算收入[t 192.69]亿元，较2018年增加[d 11.65]亿元，增长[r 6.44]%，其中税收分成收入[a 180.64]亿元，占一般公共预算收入[sa 93.75]%，较上年增长4.05%；非税收入[b 12.05]亿元，占一般公共预算收入[sb 6.25]%，较上年增长62.27%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
];
