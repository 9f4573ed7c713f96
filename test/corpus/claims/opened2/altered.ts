import type { Source, Written } from '../types';

const MOF = { province: '中央', issuer: '财政部' } as const;
const INNER_MONGOLIA: Source = {
  province: '内蒙古',
  issuer: '内蒙古自治区财政厅',
  title: '2024年1月全区一般公共预算收入情况（转载）',
  year: 2024,
  url: 'https://gudianfeng.com/new/e2534dae232b466692ee040d83bcacce',
};
const HENGYANG: Source = {
  province: '湖南',
  issuer: '衡阳师范学院',
  title: '2019年度部门决算情况说明',
  year: 2019,
  url: 'https://cwc.hynu.edu.cn/info/1040/1690.htm',
};
const MINHANG: Source = {
  province: '上海',
  issuer: '上海市闵行区教育局',
  title: '2020年“三公”经费决算公开',
  year: 2020,
  url: 'https://zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/xxgk_jyj_czxx_bmjs/content/BA452F0E-3697-11ED-92C0-6B232D37FAFF.htm',
};
const CANGSHAN: Source = {
  province: '福建',
  issuer: '福州市仓山区财政局',
  title: '2020年全区收支决算',
  year: 2020,
  url: 'http://www.fzcangshan.gov.cn/xjwz/xxgk/czzj/bjzfczyjs/qjjsgk/202108/t20210809_4158453.htm',
};
const MOUDING: Source = {
  province: '云南',
  issuer: '牟定县财政局',
  title: '2023年1—9月财政预算执行情况',
  year: 2023,
  url: 'http://mdx.gov.cn/info/2069/42656.htm',
};

/** Published figures of which one or two were changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'c-alt-mongolia-causes',
    source: INNER_MONGOLIA,
    altered: true,
    note: '非税的增收额由 38.6 改为 36.8（换位），52.2% 与合计的减收额因此不合',
    tags: ['transposed', 'causes'],
    text: `1月全区收入[t 366.2]亿元，减收[d 75.7]亿元，下降[r 17.1]%。从结构看：一是税收[a 253.6]亿元，减收[da 114.3]亿元，下降[ra 31.1]%；二是非税[b 112.6]亿元，增收[db 36.8]亿元，增长[rb 52.2]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate rb = b ^db #X
      causes -d = -da db #X`,
  },
  {
    id: 'c-alt-hengyang-budget',
    source: HENGYANG,
    altered: true,
    note: '“大于”改为“小于”；完成率由 113.86 改为 13.86（超出预算的比例）；减少 2013.77 改为 3195.96（误用年初预算为上年数，本年减预算）；上年决算 28265.77 由印出的本年数与减少额推出',
    tags: ['direction', 'excess-for-rate', 'budget-for-previous'],
    text: `财政拨款支出年初预算[m 23056.04]万元、决算[t 26252]万元，决算[w 小于]年初预算，完成年初预算的[e 13.86]%。上年决算[p 28265.77]万元，比上年减少[d 3195.96]万元，下降[r 7.12]%。`,
    claims: `
      dir w< = t m #X
      exec e = t m #X
      change -d = t p #X
      rate -r = t p`,
  },
  {
    id: 'c-alt-minhang-causes',
    source: MINHANG,
    altered: true,
    note: '出国费的减少额由 69.08 改为 96.08（换位）',
    tags: ['transposed', 'causes', 'brackets'],
    text: `2020年“三公”经费比2019年减少[d 233.34]万元（其中出国减少[da 96.08]万元、用车减少[db 135.28]万元、接待减少[dc 28.98]万元），决算[t 358.18]万元由用车[b 316.57]万元和接待[c 41.61]万元组成。`,
    claims: `
      causes -d = -da -db -dc #X
      sum t = b c`,
  },
  {
    id: 'c-alt-cangshan-insurance',
    source: CANGSHAN,
    altered: true,
    note: '社保基金年终结余由 8525 改为 5829（当年收入未扣支出而扣了上年结余）；国资支出由 1459 改为 1495（换位）',
    tags: ['wrong-sign', 'transposed', 'roll'],
    text: `社会保险基金：上年结余[t 6038]万元，当年收入[s 11867]万元，当年支出[u 9380]万元，年终结余[v 5829]万元。国有资本经营预算：收入[k 1493]万元，上级补助[l 44]万元，上年结余[n 140]万元，支出[p 1495]万元，年终结余[r 218]万元。`,
    claims: `
      roll v = t s -u #X
      roll r = k l n -p #X`,
  },
  {
    id: 'c-alt-mouding-budget',
    source: MOUDING,
    altered: true,
    note: '非税增收额由 2,096 改为 1,426（误用本年预算为上年同期）；税收完成率由 67.8 改为 32.2（未完成的比例）',
    tags: ['budget-for-previous', 'unspent', 'causes'],
    text: `牟定县前三季度税收[a 22,368]万元，预算[ma 32,972]万元，完成[ea 32.2]%，上年同期[pa 22,019]万元，增收[da 349]万元；非税[b 15,362]万元，预算[mb 13,936]万元，完成[eb 110.2]%，上年同期[pb 13,266]万元，增收[db 1,426]万元。两项合计[t 37,730]万元，增收[d 2,445]万元。`,
    claims: `
      exec ea = a ma #X
      change da = a pa
      exec eb = b mb
      change db = b pb #X
      sum t = a b
      causes d = da db #X`,
  },
  {
    id: 'c-alt-gulou-units',
    source: {
      province: '福建',
      issuer: '福州市鼓楼区财政局',
      title: '2021年度全区及区本级财政决算收支情况',
      year: 2021,
      url: 'http://gl.gov.cn/xjwz/zwgkml/zdlyxxgk/czzj/bjzfyjsgk/bjzfjsgk/202210/t20221012_4449761.htm',
    },
    altered: true,
    note: '债务转贷由 2.67 亿元改为 2.67 万元（单位）；国资上级补助由 86 改为 68（换位）',
    tags: ['unit-slip', 'transposed', 'mixed-units'],
    text: `全区收入合计[i 55.60]亿元，其构成是：一般公共预算收入[a 35.01]亿元、上级补助[b 11.96]亿元、上年结余[c 2.38]亿元、债务转贷[e 2.67]万元、动用预算稳定调节基金[f 3.56]亿元、调入资金[g 229]万元。国有资本经营预算收入[h 229]万元，上级补助[k 68]万元，调出[l 229]万元，结余[q 86]万元。`,
    claims: `
      sum i = a b c e f g #X
      roll q = h k -l #X`,
  },
  {
    id: 'c-alt-bonds',
    source: {
      ...MOF,
      title: '2024年11月地方政府债券发行和债务余额情况',
      year: 2024,
      url: 'http://m.tuiwangpu.net/news/show-14924.html',
    },
    altered: true,
    note: '专项债券合计由 12307 改为 13207（换位）',
    tags: ['transposed', 'cross-sums'],
    text: `11月全国共发行地方政府债券[t 13141]亿元。按用途，新增债券[a 1051]亿元、再融资债券[b 12090]亿元；按种类，一般债券[c 834]亿元、专项债券[e 13207]亿元。`,
    claims: `
      sum t = a b
      sum t = c e #X`,
  },
  {
    id: 'c-alt-lottery',
    source: {
      ...MOF,
      title: '2010年10月全国彩票销售情况（报道）',
      year: 2010,
      url: 'http://neijiangzixun.com/2010-11/25/content_272241.htm',
    },
    altered: true,
    note: '体彩增幅由 28.3 改为 22.1（以本年数为分母）；1—10 月福彩销量由 773.66 改为 733.66（一位有误）',
    tags: ['this-year-base', 'wrong-digit'],
    text: `10月，福利彩票销售[a 86.55]亿元，同比增加[da 19.48]亿元，增长[ra 29.0]%；体育彩票销售[b 63.40]亿元，同比增加[db 14.00]亿元，增长[rb 22.1]%；两类彩票合计[t 149.95]亿元。1至10月，福利彩票[c 733.66]亿元，体育彩票[e 556.69]亿元，累计[o 1330.35]亿元。`,
    claims: `
      rate ra = a ^da
      rate rb = b ^db #X
      sum t = a b
      sum o = c e #X`,
  },
  {
    id: 'c-alt-enterprises',
    source: {
      ...MOF,
      title: '2017年1—10月全国国有及国有控股企业经济运行情况',
      year: 2017,
      url: 'http://caigou2003.com/zhengcaizixun/zhengcaizixunhuandengpian/3372517.html',
    },
    altered: true,
    note: '利润与收入增幅之差由 9.2 改为 10.2 个百分点；地方国有企业利润由 8374.6 改为 837.46（小数点移位）',
    tags: ['points', 'unit-slip'],
    text: `1—10月，国有企业营业总收入增长[rt 15.4]%，利润总额增长[rp 24.6]%，利润增幅高出收入增幅[q 10.2]个百分点。利润总额[p 23858.6]亿元，中央企业实现[pa 15484]亿元，地方国有企业实现[pb 837.46]亿元。`,
    claims: `
      change q = rp rt #X
      sum p = pa pb #X`,
  },
  {
    id: 'c-alt-threepublic-2015',
    source: { ...MOF, title: '2015年中央本级“三公”经费财政拨款预算（报道）', year: 2015 },
    altered: true,
    note: '比 2014 年初预算的减少额由 8.35 改为 2.5（另一基数的数），11.7% 未改',
    tags: ['wrong-base', 'causes'],
    text: `比2014年年初预算，2015年中央本级“三公”经费预算[t 63.16]亿元减少[d 2.5]亿元，下降[r 11.7]%，其中出国经费减少[da 0.38]亿元，用车经费减少[db 6.68]亿元，接待经费减少[dc 1.29]亿元。`,
    claims: `
      rate -r = t ^-d #X
      causes -d = -da -db -dc #X`,
  },
  {
    id: 'c-alt-ruijin',
    source: {
      province: '江西',
      issuer: '瑞金市审计局',
      title: '关于2020年度市本级预算执行和其他财政收支审计查出问题整改情况的报告',
      year: 2020,
      url: 'http://www.ruijin.gov.cn/rjsxxgk/rjin80885/202211/4b9971a0f2914baa97d9707b3c846fd6.shtml',
    },
    altered: true,
    note: '正在整改由 10 改为 12 项；未整改资金由 35435.70 万元改为 35435.70 元（单位）',
    tags: ['counts', 'unit-slip'],
    text: `[n 50]项问题中，已整改[n1 40]项、正在整改[n2 12]项；问题资金[t 251023.54]万元中，已整改到位[a 215587.84]万元、尚未整改[b 35435.70]元。`,
    claims: `
      counts n = n1 n2 #X
      sum t = a b #X`,
  },
  {
    id: 'c-alt-qingyuan',
    source: {
      province: '浙江',
      issuer: '庆元县',
      title: '2024年度行政执法数据',
      year: 2024,
      url: 'http://www.zjqy.gov.cn/art/2025/1/17/art_1229600405_5445725.html',
    },
    altered: true,
    note: '警告、通报批评由 12175 改为 1217（漏一位）；“最多”由罚款改为警告',
    tags: ['counts', 'lost-digit', 'rank'],
    text: `全年作出处罚决定[n 108156]宗：警告、通报批评[a 1217]宗，罚款[b 94929]宗，没收[c 235]宗，暂扣证照、降低资质[e 189]宗，吊销[f 101]宗，责令停产停业等[h 11]宗，拘留[i 504]宗，其他[k 12]宗，以警告、通报批评数量[w 最多]。`,
    claims: `
      counts n = a b c e f h i k #X
      rank w> = a b c e f h i k #X`,
  },
  {
    id: 'c-alt-huaining',
    source: {
      province: '安徽',
      issuer: '怀宁县人民法院',
      title: '2017年一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2017,
      url: 'http://wenku.minyifei.cn/archives/8wrmd3no79x92g6j4eby.html',
    },
    altered: true,
    note: '决算大于预算（原文小于）；用车占比由 67.6 改为 0.676（小数当作百分数）',
    tags: ['direction', 'fraction-with-percent', 'share-total'],
    text: `我院“三公”经费预算[m 65]万元，决算[t 64.87]万元，决算[w 大于]预算，完成预算的[e 99.8]%。公务接待费[b 21]万元，占[sb 32.4]%，公务用车费[c 43.87]万元，占[sc 0.676]%。`,
    claims: `
      dir w> = t m #X
      exec e = t m
      sum t = b c
      share sb = b t
      share sc = c t #X
      shares sc = sb sc #X`,
  },
];
