import type { Source, Written } from '../types';

const LUKOU: Source = {
  province: '湖南',
  issuer: '渌口区（原株洲县）财政局',
  title: '2015年8月财政收支情况',
  year: 2015,
};
const FOREIGN: Source = { province: '中央', issuer: '外交部', title: '2014年度部门决算', year: 2014 };
const TAOJIANG: Source = {
  province: '湖南',
  issuer: '桃江县预算单位',
  title: '2019年度“三公”经费决算说明',
  year: 2019,
};
const TIANSHUI: Source = {
  province: '甘肃',
  issuer: '天水经济技术开发区',
  title: '8月份财政收支完成情况',
  year: null,
};
const DAYAO: Source = { province: '云南', issuer: '大姚县', title: '2024年4月财政收支完成情况', year: 2024 };
const NANAN: Source = {
  province: '福建',
  issuer: '南安市财政局',
  title: '2023年南安市部门决算“三公经费”支出情况说明',
  year: 2023,
};
const MIANZHU: Source = {
  province: '四川',
  issuer: '绵竹市财政局',
  title: '2025年“三公”经费预算汇总情况',
  year: 2025,
};
const ALXA: Source = {
  province: '内蒙古',
  issuer: '阿拉善盟财政局',
  title: '2020年度财政收支情况',
  year: 2020,
};
const ECHENG: Source = {
  province: '湖北',
  issuer: '鄂州市鄂城区',
  title: '2022年一般公共预算“三公”经费决算执行情况说明',
  year: 2022,
};
const MOF: Source = { province: '中央', issuer: '财政部', title: '2016年中央和地方预算执行情况', year: 2016 };
const INSURANCE: Source = {
  province: '中央',
  issuer: '财政部等',
  title: '2013年全国社会保险基金决算',
  year: 2013,
};
const JINING: Source = {
  province: '山东',
  issuer: '济宁市财政局',
  title: '2025年政府信息公开工作年度报告',
  year: 2025,
};
const JILIN: Source = {
  province: '吉林',
  issuer: '吉林省财政厅',
  title: '2024年1月全省一般公共预算收入情况',
  year: 2024,
};
const SHANWEI: Source = {
  province: '广东',
  issuer: '汕尾市财政局',
  title: '汕尾市2018年市级决算草案的报告',
  year: 2018,
};
const GUANGDONG: Source = {
  province: '广东',
  issuer: '广东省财政厅',
  title: '2023年“三公”经费支出决算情况说明',
  year: 2023,
};
const FOOD: Source = {
  province: '北京',
  issuer: '北京市食品药品监督管理局',
  title: '2015年度部门决算说明',
  year: 2015,
};
const KEQIAO: Source = {
  province: '浙江',
  issuer: '绍兴市柯桥区财政局',
  title: '2021年财政预算执行情况的报告',
  year: 2021,
};
const SHANXI: Source = {
  province: '山西',
  issuer: '山西省财政厅',
  title: '2022年1—5月财政收支情况',
  year: 2022,
};

/** Published figures of which we changed one: the slips that are common and that the published texts show too rarely. */
export const ALTERED: readonly Written[] = [
  {
    id: 'alt-this-years-base',
    source: LUKOU,
    altered: true,
    note: '降幅由 2.27 改为 2.32（以本年数为分母）',
    tags: ['this-year-base'],
    text: `公共财政预算总收入[t 67949]万元，增加[d 6517]万元，增长[r 10.61]%；上划中央收入[b 12133]万元，减少[db 282]万元，下降[rb 2.32]%；上划省级收入[c 4163]万元，增加[dc 344]万元，增长[rc 9.01]%。`,
    claims: `
      rate r = t ^d
      rate -rb = b ^-db #X
      rate rc = c ^dc`,
  },
  {
    id: 'alt-unspent-share',
    source: FOREIGN,
    altered: true,
    note: '执行率由 88.69 改为 11.31（未支出的比例）',
    tags: ['unspent'],
    text: `“三公”经费年初安排[m 11324.44]万元，全年支出[t 10044.01]万元，预算完成率为[e 11.31]%；其中出国（境）经费安排[ma 9605.80]万元，支出[a 8657.78]万元，完成率[ea 90.13]%。`,
    claims: `
      exec e = t m #X
      exec ea = a ma`,
  },
  {
    id: 'alt-swapped-shares',
    source: TAOJIANG,
    altered: true,
    note: '两项占比对调',
    tags: ['swapped'],
    text: `“三公”决算[t 22.62]万元：公务接待费[a 20.10]万元，占[sa 11.14]%；公务用车运行维护费[b 2.52]万元，占[sb 88.86]%。`,
    claims: `
      sum t = a b
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb`,
  },
  {
    id: 'alt-fraction-percent',
    source: TIANSHUI,
    altered: true,
    note: '增幅由 332.1% 改为 3.32%（倍数误加百分号）',
    tags: ['fraction-as-percent'],
    text: `8月份财政部门组织收入[b 8719]万元，较上年同月增收[db 6701]万元，增长[rb 3.32]%；税务部门[a 1653]万元，较上年同月增收[da 137]万元，增长[ra 9]%。`,
    claims: `
      rate rb = b ^db #X
      rate ra = a ^da`,
  },
  {
    id: 'alt-unit-ten-thousand',
    source: DAYAO,
    altered: true,
    note: '收入完成数的万元改为元',
    tags: ['unit-slip'],
    text: `年初一般公共预算收入预算数为[m 60999]万元，4月底完成[t 24627]元，完成年初预算的[e 40.4]%，其中税收[a 8103]万元，非税[b 16524]万元。`,
    claims: `
      exec e = t m #X
      sum t = a b #X`,
  },
  {
    id: 'alt-lost-digit',
    source: NANAN,
    altered: true,
    note: '合计由 1827 改为 187（漏一位）',
    tags: ['lost-digit'],
    text: `南安市“三公”经费全年支出[t 187]万元，比年初预算减少[d 744]万元，下降[r 28.94]%。其中出国（境）[a 95]万元，接待[b 202]万元，公车[c 1530]万元。`,
    claims: `
      rate -r = t ^-d #X
      sum t = a b c #X`,
  },
  {
    id: 'alt-doubled-digit',
    source: MIANZHU,
    altered: true,
    note: '公务用车由 1687 改为 16887（多一位）',
    tags: ['doubled-digit'],
    text: `三公预算总额[t 1969]万元，其中：因公出国（境）[a 40]万元，公务接待[b 242]万元，减少[db 12]万元，下降[rb 4.7]%；公务用车[c 16887]万元，减少[dc 209]万元，下降[rc 11]%。`,
    claims: `
      sum t = a b c #X
      rate -rb = b ^-db
      rate -rc = c ^-dc #X`,
  },
  {
    id: 'alt-transposed',
    source: ALXA,
    altered: true,
    note: '税收由 213251 改为 231251（两位颠倒）',
    tags: ['transposed'],
    text: `全盟一般公共预算收入[t 310682]万元，其中税收收入[c 231251]万元，占一般公共预算收入的[sc 68.6]%；非税收入[e 97431]万元，占一般公共预算收入的[se 31.4]%。`,
    claims: `
      sum t = c e #X
      share sc = c t #X
      share se = e t
      shares se = sc se`,
  },
  {
    id: 'alt-budget-for-last-year',
    source: FOOD,
    altered: true,
    note: '“比上年”的减少额用了预算数；上年数 1902.33 为我们所加',
    tags: ['budget-for-previous'],
    text: `“三公”经费决算[t 1848.26]万元，年初预算[m 2184.89]万元，上年决算[p 1902.33]万元，决算比上年减少[d 336.63]万元，决算数[w 小于]预算数。`,
    claims: `
      change -d = t p #X
      dir w< = t m`,
  },
  {
    id: 'alt-part-left-out',
    source: ECHENG,
    altered: true,
    note: '合计由 807.95 改为 686.34（漏会议费）',
    tags: ['part-left-out'],
    text: `2021年决算合计[p 686.34]万元，其中：公车购置[b 272.53]万元、公车运行[c 327.67]万元、接待[e 39.43]万元、会议[f 121.61]万元、培训[g 46.71]万元。`,
    claims: `sum p = b c e f g #X`,
  },
  {
    id: 'alt-direction-of-part',
    source: ALXA,
    altered: true,
    note: '旗级支出的增加、增长改为减少、下降',
    tags: ['direction-word'],
    text: `一般公共预算支出[t 1107315]万元，同比减少[d 13724]万元，下降[r 1.2]%。其中：盟本级[a 287998]万元，减少[da 99832]万元，下降[ra 25.7]%；旗级[b 819317]万元，减少[db 86108]万元，下降[rb 11.7]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate -rb = b ^-db #X
      causes -d = -da -db #X`,
  },
  {
    id: 'alt-roll-forward',
    source: MOF,
    altered: true,
    note: '剩余由 353.9 改为 335.9',
    tags: ['roll', 'transposed'],
    text: `中央预备费预算[m 500]亿元，当年支出[u 146.1]亿元，剩余[v 335.9]亿元转入稳定调节基金。收入总量[i 73672.37]亿元，支出总量[o 87672.37]亿元，赤字[g 14000]亿元。`,
    claims: `
      roll v = m -u #X
      roll -g = i -o`,
  },
  {
    id: 'alt-direction',
    source: TAOJIANG,
    altered: true,
    note: '“未超过”改为“大于”',
    tags: ['direction-word'],
    text: `“三公”经费预算[m 44.52]万元，支出决算[t 22.62]万元，决算数[w 大于]预算数，主要原因是从严控制开支。`,
    claims: `dir w> = t m #X`,
  },
  {
    id: 'alt-rank',
    source: INSURANCE,
    altered: true,
    note: '最大的险种改为居民医疗保险',
    tags: ['rank'],
    text: `各险种收入：企业职工基本养老保险[a 20790]亿元，城镇职工医疗保险[b 6873]亿元，居民养老保险[c 2173]亿元，居民医疗保险[e 3927]亿元，居民医疗保险收入[w 最大]。`,
    claims: `rank w> = e a b c #X`,
  },
  {
    id: 'alt-counts',
    source: JINING,
    altered: true,
    note: '网站条数由 997 改为 979',
    tags: ['counts', 'transposed'],
    text: `主动公开政府信息共[t 1202]条，其中门户网站[a 979]条、微信公众号[b 205]条；受理申请24件。`,
    claims: `counts t = a b #X`,
  },
  {
    id: 'alt-points',
    source: JILIN,
    altered: true,
    note: '差由 2.8 改为 3.8 个百分点',
    tags: ['points'],
    text: `1月份全省一般公共预算收入增长[r 18.9]%，税收收入增长[ra 21.7]%，高于全省收入增速[g 3.8]个百分点。`,
    claims: `change g = ra r #X`,
  },
  {
    id: 'alt-repeated',
    source: SHANWEI,
    altered: true,
    note: '第二处收入由 129748 改为 129478',
    tags: ['repeated', 'transposed'],
    text: `市级一般公共预算收入决算数[t 129748]万元，增收[d 12423]万元，增长[r 10.59]%。市级一般公共预算收入决算数[t2 129478]万元，加上级补助[a 428905]万元、调入资金[f 348606]万元，三项共计[i 907259]万元。`,
    claims: `
      rate r = t ^d
      rep t2 = t #X
      sum i = t2 a f #X`,
  },
  {
    id: 'alt-share-total',
    source: GUANGDONG,
    altered: true,
    note: '公务接待占比由 36.4 改为 38.4',
    tags: ['shares'],
    text: `“三公”经费决算[t 62.07]万元，其中因公出国（境）[a 12.02]万元，占[sa 19.4]%；公车购置及运行[c 27.46]万元，占[sc 44.2]%；公务接待[b 22.59]万元，占[sb 38.4]%。`,
    claims: `
      sum t = a c b
      share sa = a t
      share sc = c t
      share sb = b t #X
      shares sb = sa sc sb #X`,
  },
  {
    id: 'alt-balance',
    source: KEQIAO,
    altered: true,
    note: '支出合计由 196.3 改为 193.6',
    tags: ['balance', 'transposed'],
    text: `一般公共预算收入[a 147.1]亿元，转移性收入[b 49.2]亿元，收入合计[i 196.3]亿元；支出[c 132.9]亿元，转移性支出[d 63.4]亿元，支出合计[o 193.6]亿元。`,
    claims: `
      sum i = a b
      sum o = c d #X`,
  },
  {
    id: 'alt-causes',
    source: SHANXI,
    altered: true,
    note: '非税减收由 8.3 改为 83',
    tags: ['causes', 'lost-point'],
    text: `一般公共预算收入[t 1509.3]亿元，增收[d 404.5]亿元，增长[r 36.6]%：一是税收收入增收[da 412.8]亿元；二是非税收入减收[db 83]亿元。`,
    claims: `
      rate r = t ^d
      causes d = da -db #X`,
  },
];
