import type { Written } from '../types';

/** Published figures of procurement, governments and the nation of which one was changed by us, as the notes say. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'g5-gx-civil-transposed',
    source: { province: '广西', issuer: '梧州市民政局', title: '2025年部门预算公开说明', year: 2025 },
    altered: true,
    note: '分散采购占比由 47.45 改为 47.54（换位），两项占比之和因此也不合',
    tags: ['transposed', 'shares'],
    text: `梧州市民政局2025年政府采购预算安排[t 6429768.84]元，比上年增加[d 2433505.07]元。按组织形式分，集中采购[a 3378990]元，占[sa 52.55]%，比上年增加[da 2092210]元；分散采购[b 3050778.84]元，占[sb 47.54]%，比上年增加[db 341295.07]元。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t #X
      shares sb = sa sb #X
      causes d = da db`,
  },
  {
    id: 'g5-sd-college-whole',
    source: {
      province: '山东',
      issuer: '山东科技职业学院',
      title: '2021年度政府采购决算公开情况说明',
      year: 2021,
    },
    altered: true,
    note: '小微企业占采购总额由 6.7 改为 32.7（误以中小企业合同额为分母）；金额改写为两位小数',
    tags: ['wrong-whole', 'procurement'],
    text: `学院2021年度政府采购支出总额[t 28,861.94]万元。分类别看，货物[a 4,895.57]万元，工程[b 23,143.89]万元，服务[c 822.47]万元。分企业看，授予中小企业合同金额[h 5,915.87]万元，占政府采购支出总额的[sh 20.5]%；授予小微企业合同金额[k 1,931.86]万元，占政府采购支出总额的[sk 32.7]%。`,
    claims: `
      sum t = a b c #W
      share sh = h t
      share sk = k t #X`,
  },
  {
    id: 'g5-cn-procure-2019',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2019年全国政府采购简要情况（转载）',
      year: 2019,
    },
    altered: true,
    note: '工程与服务的占比对换（应为 45.4 与 28.6）；三类之和差 0.1，原文如此，在取整范围内',
    tags: ['swapped-shares', 'respectively'],
    text: `2019年全国政府采购规模[t 33067.0]亿元，较上年减少[d 2794.4]亿元，下降[r 7.8]%。中央预算单位、地方预算单位分别为[a 2666.3]亿元和[b 30400.7]亿元，占[sa 8.1]%和[sb 91.9]%。货物、工程、服务采购规模分别为[c 8607.0]亿元、[e 15004.3]亿元和[f 9455.6]亿元，占全国政府采购规模的[sc 26.0]%、[se 28.6]%和[sf 45.4]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum t = c e f #W
      share sc = c t
      share se = e t #X
      share sf = f t #X
      shares sf = sc se sf`,
  },
  {
    id: 'g5-cn-procure-2022',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2022年全国政府采购简要情况（转载）',
      year: 2022,
    },
    altered: true,
    note: '中小企业占比由 74.0 改为 0.74（小数当作百分数）',
    tags: ['fraction-with-percent'],
    text: `2022年，全国政府采购规模为[t 34,993.1]亿元，较上年减少[d 1,405.9]亿元，下降[r 3.9]%。从结构来看，货物[a 9,027.5]亿元、工程[b 15,664.1]亿元、服务[c 10,301.5]亿元。在支持中小企业发展方面，授予中小企业合同金额为[h 25,884.2]亿元，占全国政府采购规模的[sh 0.74]%；其中授予小微企业合同金额[k 15,148]亿元，占全国政府采购规模的[sk 43.3]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      share sh = h t #X
      share sk = k t`,
  },
  {
    id: 'g5-cn-procure-2015',
    source: {
      province: '中央',
      issuer: '财政部国库司',
      title: '2015年全国政府采购简要情况（报道）',
      year: 2015,
    },
    altered: true,
    note: '增幅由 21.8 改为 17.9（以本年数为分母）',
    tags: ['this-year-base'],
    text: `2015年全国政府采购规模首次突破2万亿元，达[t 21070.5]亿元，比上年增加[d 3765.2]亿元，增长[r 17.9]%。货物类、工程类和服务类采购金额分别为[a 6571.4]亿元、[b 11155.2]亿元和[c 3343.9]亿元，比重为[sa 31.2]%、[sb 52.9]%和[sc 15.9]%。公开招标金额[e 16413.5]亿元，占[se 77.9]%；分散采购金额[f 4365]亿元，占[sf 20.7]%。`,
    claims: `
      rate r = t ^d #X
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      share se = e t
      share sf = f t`,
  },
  {
    id: 'g5-xj-changji-left-out',
    source: {
      province: '新疆',
      issuer: '昌吉市财政局',
      title: '关于2022年昌吉市财政预算执行情况及2023年财政预算（草案）的报告',
      year: 2022,
    },
    altered: true,
    note: '上级补助漏列返还性收入 6544 万元',
    tags: ['part-left-out', 'government'],
    text: `2022年昌吉市地方一般公共预算收入[a 404633]万元，由税收收入[a1 199744]万元和政府非税收入[a2 204889]万元构成。上级补助收入[b 294842]万元，由一般性转移支付收入[b1 256585]万元和专项转移支付收入[b2 31713]万元两部分构成。`,
    claims: `
      sum a = a1 a2
      sum b = b1 b2 #X`,
  },
  {
    id: 'g5-cq-bishan-adjusted',
    source: {
      province: '重庆',
      issuer: '重庆市璧山区人民政府',
      title: '重庆市璧山区2022年区本级决算草案报告',
      year: 2022,
    },
    altered: true,
    note: '调整后的收支由 85.68 改为 86.58（换位）',
    tags: ['transposed', 'adjusted'],
    text: `年初，区人民代表大会批准区本级一般公共预算收入[m 76.68]亿元，其中本级收入[m1 48.09]亿元、转移性收入[m2 28.59]亿元。年中，区人大常委会批准预算调整方案，收支各调增[u 9]亿元，调整后收支为[n 86.58]亿元。`,
    claims: `
      sum m = m1 m2
      roll n = m u #X`,
  },
  {
    id: 'g5-yn-dayao-unspent',
    source: { province: '云南', issuer: '大姚县财政局', title: '2024年4月财政收支完成情况', year: 2024 },
    altered: true,
    note: '支出的降幅由 7.9 改为 58.1（未完成预算的比例）',
    tags: ['unspent', 'government'],
    text: `1—4月，大姚县一般公共预算支出[x 107752]万元，完成预算[m 257288]万元的[e 41.9]%；与上年同期相比减支[d 9240]万元，下降[r 58.1]%。一般公共预算收入[t 24627]万元，减收[dt 1070]万元，其中税收增收[da 1284]万元、非税减收[db 2354]万元。`,
    claims: `
      exec e = x m
      rate -r = x ^-d #X
      causes -dt = da -db`,
  },
  {
    id: 'g5-hn-changde-unit',
    source: {
      province: '湖南',
      issuer: '常德市财政局',
      title: '1—5月财政收支情况',
      year: null,
    },
    altered: true,
    note: '省直管县增加额的单位由亿元改为万元，增幅与三项之和因此都不合',
    tags: ['unit-slip', 'causes'],
    text: `前5个月常德市一般公共预算支出[x 227.53]亿元，同比增加[dx 19.54]亿元。按级次分：市本级[a 44.11]亿元，增加[da 4.37]亿元；市辖区[b 49.5]亿元，增加[db 4.71]亿元，增长[rb 10.52]%；省直管县[c 133.92]亿元，增加[dc 10.45]万元，增长[rc 8.47]%。`,
    claims: `
      sum x = a b c
      rate rb = b ^db
      rate rc = c ^dc #X
      causes dx = da db dc #X`,
  },
  {
    id: 'g5-cq-banan-complement',
    source: {
      province: '重庆',
      issuer: '重庆市巴南区财政局',
      title: '2021年1—6月财政收支情况',
      year: 2021,
    },
    altered: true,
    note: '民生支出占比由 64.7 改为 35.3（其余部分的占比）',
    tags: ['complement', 'government'],
    text: `上半年，巴南区一般公共预算支出[x 397641]万元，增长0.7%，其中民生支出[y 257215]万元，占一般公共预算支出的[s 35.3]%，教育、社保、卫生等重点领域得到保障。一般公共预算收入[t 316580]万元，税收收入[a 238998]万元，非税收入[b 77582]万元。`,
    claims: `
      share s = y x #X
      sum t = a b`,
  },
  {
    id: 'g5-zj-xiaoshan-lost',
    source: {
      province: '浙江',
      issuer: '杭州市萧山区财政局',
      title: '2022年地方政府债务情况',
      year: 2022,
    },
    altered: true,
    note: '专项债务实际偿还由 15.35 改为 5.35（少一位）',
    tags: ['lost-digit', 'debt'],
    text: `2022年萧山区共安排债务还本支出[t 78.32]亿元：一般债务还本[a 24.37]亿元，其中再融资债券借新还旧[a1 23.7]亿元、实际偿还[a2 0.67]亿元；专项债务还本[b 53.95]亿元，其中再融资债券借新还旧[b1 38.6]亿元、实际偿还[b2 5.35]亿元。全区安排债务付息支出[i 19.65]亿元，一般债务付息[i1 6.56]亿元，专项债务付息[i2 13.09]亿元。`,
    claims: `
      sum t = a b
      sum a = a1 a2
      sum b = b1 b2 #X
      sum i = i1 i2`,
  },
  {
    id: 'g5-cn-half-year-2025',
    source: {
      province: '中央',
      issuer: '财政部（新华社报道）',
      title: '2025年上半年财政收支情况',
      year: 2025,
      url: 'http://big5.news.cn/gate/big5/www.xinhuanet.com/fortune/20250725/ddc1a337bd534648883306510c75b0b7/c.html',
    },
    altered: true,
    note: '前文的收入由 115566 改为 115656（换位），与后文的复述和分级之和都不合',
    tags: ['repeated', 'transposed'],
    text: `（一）收支概况。上半年全国一般公共预算收入[t 115656]亿元，同比下降0.3%；全国一般公共预算支出[x 141271]亿元，同比增长3.4%。
（二）分级情况。上半年全国一般公共预算收入[t2 115566]亿元，中央[a 48589]亿元，同比下降2.8%，地方本级[b 66977]亿元，同比增长1.6%。全国一般公共预算支出[x2 141271]亿元，中央本级[c 19914]亿元，同比增长9%，地方[e 121357]亿元，同比增长2.6%。`,
    claims: `
      rep t2 = t #X
      sum t2 = a b
      rep x2 = x
      sum x2 = c e`,
  },
  {
    id: 'g5-cq-jiangbei-table',
    source: {
      province: '重庆',
      issuer: '重庆市江北区财政局',
      title: '2021年区本级“三公”经费预算情况',
      year: 2021,
      url: 'http://www.cqjb.gov.cn/zwgk_190/zfxxgkml/czyjs/ys/qzf/202104/t20210409_9097453.html',
    },
    altered: true,
    note: '表中公务接待费由 323 改为 332（换位），与文字和表中合计都不合',
    tags: ['table', 'repeated', 'transposed'],
    text: `2021年江北区区本级“三公”经费支出预算为[t 4432]万元，其中：因公出国（境）费用[a 39]万元，公务接待费[b 323]万元，公务用车购置及运行维护费[c 4070]万元（运行维护费[c1 2648]万元、购置[c2 1422]万元）。
区本级“三公”经费预算支出表（单位：万元）
合计 [t3@万元 4432]
1.因公出国（境）费用 [a3@万元 39]
2.公务接待费 [b3@万元 332]
3.公务用车购置及运行维护费 [c3@万元 4070]`,
    claims: `
      sum t = a b c
      sum c = c1 c2
      rep t3 = t
      rep a3 = a
      rep b3 = b #X
      rep c3 = c
      sum t3 = a3 b3 c3 #X`,
  },
  {
    id: 'g5-cn-tsinghua',
    source: {
      province: '中央',
      issuer: '清华大学（报道）',
      title: '2021年部门决算数据',
      year: 2021,
    },
    altered: true,
    note: '超出预算的数由 57.25 改为 47.25',
    tags: ['triangle', 'university'],
    text: `清华大学2021年预算总收入为[m 317.28]亿元，决算总收入达到[t 374.53]亿元，超出预算[g 47.25]亿元，增长的主要原因是实际财政拨款、事业收入均高于预算。当年决算收入[i 236.78]亿元，决算支出[x 234.85]亿元，年末结转和结余109.04亿元。`,
    claims: `
      change g = t m #X`,
  },
];
