import type { Written } from '../types';

/** Composed by us: the same statements as other clerks write them. Half-width marks, spaces, tables, odd orders; right and wrong. */
export const CLERKS: readonly Written[] = [
  {
    id: 'f6-half-width',
    source: null,
    note: 'composed：半角标点、空格与千分位',
    tags: ['half-width', 'total', 'right'],
    text: `2024 年度收入总计 [t 1,234.50] 万元,与上年相比增加 [d 34.50] 万元,增长 [r 2.88]% ;其中:本年收入 [i 1,200.00] 万元,年初结转 [j 34.50] 万元.支出合计 [x 1,210.00] 万元,其中:基本支出 [a 968.00] 万元,占 [sa 80.00]% ;项目支出 [b 242.00] 万元,占 [sb 20.00]%.`,
    claims: `
      rate r = t ^d
      sum t = i j
      sum x = a b
      share sa = a x
      share sb = b x
      shares sb = sa sb`,
  },
  {
    id: 'f6-yuan-cents',
    source: null,
    note: 'composed：以元为单位，到分；占比后置于括号',
    tags: ['yuan', 'shares', 'right'],
    text: `本年支出 [t 3,250,480.00] 元：教育支出 [a 2,600,384.00] 元（[sa 80.00]%）；社会保障和就业支出 [b 390,057.60] 元（[sb 12.00]%）；住房保障支出 [c 260,038.40] 元（[sc 8.00]%）。其中工资福利支出 2,811,665.20 元，公用经费 396,814.80 元中水电费占 86,120.50 元。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 'f6-sign-plus-minus',
    source: null,
    note: 'composed：以由…到…写变动，减少额在前',
    tags: ['ellipsis', 'from-to', 'right'],
    text: `压减一般性支出[d 41.20]万元，由上年[p 515.00]万元降到[t 473.80]万元，压减比例[r 8.0]%；其中办公费减[da 12.60]万元，差旅费减[db 17.10]万元，会议费减[dc 6.50]万元，培训费减[de 5.00]万元。`,
    claims: `
      change -d = t p
      rate -r = t p
      causes -d = -da -db -dc -de`,
  },
  {
    id: 'f6-pipes-table',
    source: null,
    note: 'composed：竖线分栏，年初预算、决算、完成率三栏；合计行的决算漏加项目二（应为 1,210.00）',
    tags: ['table', 'pipes', 'part-left-out'],
    text: `项目|年初预算（万元）|决算（万元）|完成率
基本支出|[m1@万元 850.00]|[x1@万元 867.00]|[e1 102.00]%
项目一|[m2@万元 240.00]|[x2@万元 228.00]|[e2 95.00]%
项目二|[m3@万元 125.00]|[x3@万元 115.00]|[e3 92.00]%
合计|[m@万元 1,215.00]|[x@万元 1,095.00]|[e 99.59]%`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2
      exec e3 = x3 m3
      sum m = m1 m2 m3
      sum x = x1 x2 x3 #X
      exec e = x m #X`,
  },
  {
    id: 'f6-yunnan-style',
    source: null,
    note: 'composed：先写总额与对比，再写“从…看”，末尾为原因；事业收入的减少额方向对、降幅换位（应为 24.1）',
    tags: ['long-sentence', 'transposed'],
    text: `与上年对比，总收入[t 932.40]万元增加[d 36.00]万元，增长[r 4.02]%；从构成看，财政拨款收入[a 904.08]万元增加[da 45.00]万元，增长[ra 5.24]%，事业收入[b 28.32]万元减少[db 9.00]万元，下降[rb 42.1]%，主要原因是培训收入上缴财政专户。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      rate -rb = b ^-db #X
      causes d = da -db`,
  },
  {
    id: 'f6-hunan-style',
    source: null,
    note: 'composed：“较上年”“较预算”交替出现，各有基数',
    tags: ['two-bases', 'sangong', 'right'],
    text: `2024年“三公”经费较上年降[r1 6.0]%、较预算降[r2 21.67]%：上年[p 50.00]万元，预算[m 60.00]万元，实际[t 47.00]万元。公务接待[c 11.75]万元，占“三公”经费的[sc 25]%，接待来访团组86个、来宾704人次；用车运行[b 35.25]万元，占[sb 75]%，平均每车2.35万元，保有量15辆；出国（境）费无。`,
    claims: `
      rate -r1 = t p
      rate -r2 = t m
      share sc = c t
      share sb = b t
      shares sb = sc sb
      sum t = c b`,
  },
  {
    id: 'f6-xinjiang-style',
    source: null,
    note: 'composed：预决算差异的写法：差异额与差异率以预算为基数；第二处差异率用决算为分母（应为 12.50）',
    tags: ['budget-and-final', 'wrong-base'],
    text: `预决算差异情况：基本支出预算[m1 640.00]万元，决算[x1 672.00]万元，预决算差异额[d1 32.00]万元，增加[r1 5.00]%；项目支出预算[m2 96.00]万元，决算[x2 84.00]万元，减少[d2 12.00]万元，下降[r2 14.29]%。`,
    claims: `
      change d1 = x1 m1
      rate r1 = x1 m1
      change -d2 = x2 m2
      rate -r2 = x2 m2 #X`,
  },
  {
    id: 'f6-full-width',
    source: null,
    note: 'composed：全角数字；税收与非税相加正确，税收占比多印一位（应为 68.0）',
    tags: ['full-width', 'doubled-digit', 'government'],
    text: `全乡财政收入[t １２５０]万元，税收[a ８５０]万元，占[s ６８８.０]%，非税[b ４００]万元；支出[x ３６００]万元，为调整预算[n ３７５０]万元的[e ９６.０]%。`,
    claims: `
      sum t = a b
      share s = a t #X
      exec e = x n`,
  },
  {
    id: 'f6-wan-person',
    source: null,
    note: 'composed：参保人数以万人计，分类合计；缴费标准与补助标准不核算',
    tags: ['counts', 'standards', 'right'],
    text: `居民医保参保[n 21.40]万人，其中城镇[a 3.85]万人、农村[b 17.55]万人，参保率98.6%；个人缴费380元，财政补助640元。基金收入[i 2.18]亿元，支出[x 2.05]亿元，当年结余[q 0.13]亿元，上年累计结余[o 1.02]亿元，年末累计结余[y 1.15]亿元。`,
    claims: `
      counts n = a b
      roll q = i -x
      roll y = o q`,
  },
  {
    id: 'f6-flat-words',
    source: null,
    note: 'composed：持平、基本持平、略增；“持平”一处与数字不合（38.00 与 36.00）',
    tags: ['flat', 'direction'],
    text: `水费[a 4.20]万元，与上年[pa 4.20]万元[w 持平]；电费[b 38.00]万元，与上年[pb 36.00]万元[v 持平]；取暖费15.60万元，与上年基本持平；邮电费比上年略增。`,
    claims: `
      dir w= = a pa
      dir v= = b pb #X`,
  },
  {
    id: 'f6-two-units-apart',
    source: null,
    note: 'composed：两个单位各写一遍，数字相近，互不相干',
    tags: ['several-units', 'right'],
    text: `县一小：收入[t1 1,118.20]万元，支出[x1 1,102.60]万元，结转[q1 15.60]万元；县二小：收入[t2 1,081.20]万元，支出[x2 1,062.10]万元，结转[q2 19.10]万元。县一小教师86人、学生1,420人，县二小教师84人、学生1,402人。`,
    claims: `
      roll q1 = t1 -x1
      roll q2 = t2 -x2`,
  },
  {
    id: 'f6-zero-point',
    source: null,
    note: 'composed：小额经费，两位小数，比率因取整而略有出入',
    tags: ['small-amounts', 'within-rounding', 'right'],
    text: `公务接待费[t 0.36]万元，比上年减少[d 0.07]万元，下降[r 17.0]%；会议费[a 0.85]万元，比上年增加[g 0.12]万元，增长[s 16.9]%。`,
    claims: `
      rate -r = t ^-d #W
      rate s = a ^g #W`,
  },
];
