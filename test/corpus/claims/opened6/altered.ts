import type { Source, Written } from '../types';

const HOSPITAL: Source = {
  province: '云南',
  issuer: '云南省中西医结合医院',
  title: '2017年部门决算公开信息',
  year: 2017,
};
const CHANGSHOU: Source = {
  province: '重庆',
  issuer: '重庆市长寿区人民检察院',
  title: '2022年度部门决算情况说明',
  year: 2022,
};
const DAYING: Source = {
  province: '四川',
  issuer: '大英县妇幼保健院（由网页推断）',
  title: '2020年度单位决算',
  year: 2020,
};
const WUZHOU: Source = {
  province: '广西',
  issuer: '梧州市市直预算单位',
  title: '2024年单位预算公开说明',
  year: 2024,
};
const ZHONGZHUANG: Source = {
  province: '山东',
  issuer: '沂源县中庄镇人民政府',
  title: '中庄镇2020年预算执行和2021年预算草案',
  year: 2020,
};
const LINTAO: Source = {
  province: '甘肃',
  issuer: '临洮县财政局',
  title: '2024年2月大口径财政收入执行情况',
  year: 2024,
};

/** Published figures with one or two of them changed by us, in sentences of their own. */
export const ALTERED: readonly Written[] = [
  {
    id: 'g2-yn-hospital-base-year',
    source: HOSPITAL,
    altered: true,
    note: '降幅改以 2017 年为基数（3.67，原为 3.54）',
    tags: ['this-year-base', 'hospital'],
    text: `医院2016年总收入[p 6871.82]万元，2017年为[t 6628.72]万元，少了[d 243.10]万元，降[r 3.67]%，主要是财政补助回落。`,
    claims: `
      change -d = t p
      rate -r = t p #X`,
  },
  {
    id: 'g2-yn-hospital-left-out',
    source: HOSPITAL,
    altered: true,
    note: '基本支出改为漏加其他支出（6979.53，原为 7095.35）',
    tags: ['part-left-out', 'hospital'],
    text: `2017年医院总支出[x 7778.55]万元，一部分是财政项目补助支出[y 683.20]万元，另一部分是基本支出[z 6979.53]万元。后者按用途是：医疗业务[z1 5868.43]万元，管理费用[z2 1111.10]万元，其他[z3 115.82]万元。`,
    claims: `
      sum x = y z #X
      sum z = z1 z2 z3 #X`,
  },
  {
    id: 'g2-cq-changshou-swapped',
    source: CHANGSHOU,
    altered: true,
    note: '基本支出与项目支出的占比对调',
    tags: ['swapped-shares', 'procuratorate'],
    text: `长寿区检察院全年支出[x 3,261.90]万元，按性质分：基本支出[a 2,668.28]万元（[sa 18.2]%），项目支出[b 593.62]万元（[sb 81.8]%）。因疫情影响部分办案工作，支出较上年减少[d 138.10]万元，下降[r 4.1]%。`,
    claims: `
      sum x = a b
      share sa = a x #X
      share sb = b x #X
      shares sb = sa sb
      rate -r = x ^-d`,
  },
  {
    id: 'g2-cq-changshou-transposed',
    source: CHANGSHOU,
    altered: true,
    note: '年末结转 83.12 改为 38.12',
    tags: ['transposed', 'roll'],
    text: `年初结转和结余[j 29.69]万元，本年收入[i 3,315.32]万元，本年支出[x 3,261.90]万元，年末结转和结余[q 38.12]万元，结转资金用于顺延到下年的检察业务。`,
    claims: `roll q = j i -x #X`,
  },
  {
    id: 'g2-cq-qijiang-cause-sign',
    source: {
      province: '重庆',
      issuer: '重庆市綦江区公路事务中心',
      title: '2023年度决算公开说明',
      year: 2023,
    },
    altered: true,
    note: '政府性基金减少 401.85 改写为增加',
    tags: ['direction', 'causes'],
    text: `收支总计[t 10328.56]万元，比上年多[d 418.97]万元，增长[r 4.23]%，原因有三：一般公共预算拨款增加[a 2296.45]万元，政府性基金增加[b 401.85]万元，年初结转结余减少[c 1475.63]万元。`,
    claims: `
      rate r = t ^d
      causes d = a b -c #X`,
  },
  {
    id: 'g2-sc-daying-digit',
    source: DAYING,
    altered: true,
    note: '事业收入 2148.69 多印一位，改为 21148.69',
    tags: ['doubled-digit', 'income'],
    text: `本年收入[t 3765.66]万元，构成如下：一般公共预算拨款[a 1008.64]万元，政府性基金拨款[b 605.99]万元，事业收入[c 21148.69]万元，其他收入[e 2.34]万元；事业收入占[s 57.06]%。`,
    claims: `
      sum t = a b c e #X
      share s = c t #X`,
  },
  {
    id: 'g2-sc-daying-unspent',
    source: DAYING,
    altered: true,
    note: '项目支出占比改为 67.61，与基本支出相同',
    tags: ['copied-share', 'spending'],
    text: `基本支出[y 2719.24]万元，占本年支出[x 4021.94]万元的[sy 67.61]%，项目支出[z 1302.70]万元，占[sz 67.61]%。`,
    claims: `
      sum x = y z
      share sy = y x
      share sz = z x #X
      shares sz = sy sz #X`,
  },
  {
    id: 'g2-gx-wuzhou-direction',
    source: WUZHOU,
    altered: true,
    note: '商品和服务支出减少 36235.88 改写为增加、增长',
    tags: ['direction', 'causes', 'yuan'],
    text: `基本支出预算[t 2476260.58]元，较上年减少[d 4966.66]元，下降[r 0.2]%：工资福利支出增加[da 33279.22]元；商品和服务支出增加[db 36235.88]元；对个人和家庭补助支出减少[dc 2010]元。`,
    claims: `
      rate -r = t ^-d
      causes -d = da db -dc #X`,
  },
  {
    id: 'g2-gx-wuzhou-unit',
    source: WUZHOU,
    altered: true,
    note: '项目支出总额的单位由元改为万元',
    tags: ['unit-slip'],
    text: `项目支出[t 469500]万元，由工资福利支出[a 12000]元、商品和服务支出[b 426000]元、资本性支出[c 31500]元组成，都由一般公共预算拨款安排。`,
    claims: `sum t = a b c #X`,
  },
  {
    id: 'g2-sd-zhongzhuang-row',
    source: ZHONGZHUANG,
    altered: true,
    note: '个人所得税增长率由 89.47 改为以本年为基数的 47.22',
    tags: ['town', 'table', 'this-year-base'],
    text: `表1 税收收入（万元）
增值税：上年[p1@万元 266]，本年[t1@万元 292]，增长[r1 9.77]%
个人所得税：上年[p2@万元 19]，本年[t2@万元 36]，增长[r2 47.22]%
城市维护建设税：上年[p3@万元 16]，本年[t3@万元 25]，增长[r3 56.25]%
印花税：上年[p4@万元 4]，本年[t4@万元 5]，增长[r4 25.00]%`,
    claims: `
      rate r1 = t1 p1
      rate r2 = t2 p2 #X
      rate r3 = t3 p3
      rate r4 = t4 p4`,
  },
  {
    id: 'g2-sd-zhongzhuang-total',
    source: ZHONGZHUANG,
    altered: true,
    note: '收入总计由 2782 改为 2872，各项与降幅不再相合',
    tags: ['transposed', 'total', 'town'],
    text: `全镇2020年收入总计[t 2872]万元，比2019年的[p 2843]万元下降[r 2.15]%；其中本年税收[a 431]万元，转移性收入[b 2351]万元，没有其他来源。`,
    claims: `
      rate -r = t p #X
      sum t = a b #X`,
  },
  {
    id: 'g2-gs-lintao-shares',
    source: LINTAO,
    altered: true,
    note: '税务、财政两部门的占比改为 96.13、3.78（换位），合计不足 100',
    tags: ['transposed', 'shares'],
    text: `按征收部门划分，1—2月收入[t 17056]万元中税务部门[a 16396]万元，占[sa 96.13]%；财政部门[b 660]万元，占[sb 3.78]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t #X
      shares sb = sa sb #X`,
  },
  {
    id: 'g2-gs-lintao-execution',
    source: LINTAO,
    altered: true,
    note: '累计完成率改为未完成的比例（83.82，原为 16.18）',
    tags: ['unspent', 'execution'],
    text: `全年大口径收入预算[m 105425]万元，截至2月底累计[t 17056]万元，完成预算的[e 83.82]%，同比多收[d 2113]万元，增长[r 14.14]%。`,
    claims: `
      exec e = t m #X
      rate r = t ^d`,
  },
  {
    id: 'g2-hb-nanzhang-debt',
    source: {
      province: '湖北',
      issuer: '南漳县财政局',
      title: '南漳县2023年全年地方政府债务信息公开',
      year: 2023,
    },
    altered: true,
    note: '专项债券用于交通的 1.17 改为 11.7',
    tags: ['decimal-point', 'debt'],
    text: `新增专项债券[e 8.77]亿元投向四个领域：市政基础设施[e1 6.14]亿元，交通基础设施[e2 11.7]亿元，农林水利[e3 0.82]亿元，社会保障[e4 0.64]亿元。新增债券总额[t 11.31]亿元，另有一般债券[c 2.54]亿元。`,
    claims: `
      sum e = e1 e2 e3 e4 #X
      sum t = e c`,
  },
  {
    id: 'g2-cq-yuzhong-sangong',
    source: {
      province: '重庆',
      issuer: '重庆市渝中区财政局',
      title: '2020年度全区“三公”经费决算情况',
      year: 2020,
    },
    altered: true,
    note: '降幅改以本年为基数（56.7，原为 36.2）',
    tags: ['this-year-base', 'sangong'],
    text: `2020年全区“三公”经费[t 1928.76]万元，比上年少支[d 1093.92]万元，降幅[r 56.7]%，受疫情影响因公出国（境）没有发生。车辆购置[b1 423.81]万元与运行维护[b2 1433.42]万元两项合计[b 1857.23]万元。`,
    claims: `
      rate -r = t ^-d #X
      sum b = b1 b2`,
  },
  {
    id: 'g2-gd-xiaolan-nested',
    source: {
      province: '广东',
      issuer: '中山市小榄镇人民政府',
      title: '小榄镇2025年上半年预算执行情况的报告',
      year: 2025,
    },
    altered: true,
    note: '返还性收入 9.74 改为 9.47，下级与上级都不再相合',
    tags: ['transposed', 'nested'],
    text: `上级补助[a 11.43]亿元：返还性收入[a1 9.47]亿元、一般性转移支付[a2 1.58]亿元、专项转移支付[a3 0.11]亿元。返还性收入又分税收返还[k1 4.95]亿元、非税返还[k2 4.00]亿元、税收基数返还[k3 0.79]亿元。`,
    claims: `
      sum a = a1 a2 a3 #X
      sum a1 = k1 k2 k3 #X`,
  },
  {
    id: 'g2-yn-wenshan-count',
    source: {
      province: '云南',
      issuer: '文山州财政局',
      title: '文山州2018年彩票公益金资助项目（报道）',
      year: 2018,
    },
    altered: true,
    note: '福利彩票销量 4.04 改为 4.40',
    tags: ['transposed', 'lottery'],
    text: `全州2018年彩票总销量[v 8.47]亿元，福利彩票[v1 4.40]亿元，体育彩票[v2 4.43]亿元；资助项目406个，资金9865.8万元。`,
    claims: `sum v = v1 v2 #X`,
  },
  {
    id: 'g2-hb-xiangyang-balance',
    source: {
      province: '湖北',
      issuer: '襄阳市新冠肺炎疫情防控指挥部',
      title: '襄阳市红十字会和慈善总会接受捐赠情况（报道）',
      year: 2020,
    },
    altered: true,
    note: '结余 2927.64 改为 2972.64',
    tags: ['transposed', 'roll', 'donations'],
    text: `两家单位累计接受捐款[t 30874.13]万元，累计支出[x 27946.49]万元，尚结余[q 2972.64]万元，其中存放红十字会[qa 1350.91]万元，存放慈善总会[qb 1576.73]万元。`,
    claims: `
      roll q = t -x #X
      sum q = qa qb #X`,
  },
  {
    id: 'g2-ah-jinzhai-source',
    source: {
      province: '安徽',
      issuer: '金寨县农业农村局（由网址推断）',
      title: '金寨县2025年第一批财政衔接资金分配结果公告',
      year: 2025,
    },
    altered: true,
    note: '旅游产业省级资金 940 改为 904',
    tags: ['transposed', 'rural'],
    text: `第一批衔接资金23513万元，旅游产业项目安排[u 1740]万元，中央[a 800]万元、省级[b 904]万元；村集体经济项目安排[v 1273]万元，中央[c 1113]万元、省级[e 160]万元。`,
    claims: `
      sum u = a b #X
      sum v = c e`,
  },
  {
    id: 'g2-cn-sangong-2021',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2021年中央本级“三公”经费财政拨款预算（报道）',
      year: 2021,
    },
    altered: true,
    note: '公务用车减少额 3.11 改为 3.33，与其他各项合计不合，降幅亦不合',
    tags: ['causes', 'sangong', 'budget'],
    text: `中央本级“三公”预算比2020年减少[d 3.3]亿元，其中因公出国（境）减少[da 0.04]亿元，公务用车减少[db 3.33]亿元，公务接待减少[dc 0.15]亿元。公务用车预算为[b 42.68]亿元，下降[rb 6.8]%。`,
    claims: `
      causes -d = -da -db -dc #X
      rate -rb = b ^-db #X`,
  },
  {
    id: 'g2-hn-changsha-change',
    source: {
      province: '湖南',
      issuer: '长沙市民政局（由网页推断）',
      title: '2014年长沙市福彩公益金投入民生设施建设情况（报道）',
      year: 2014,
    },
    altered: true,
    note: '增加额 1160 改为 1610',
    tags: ['transposed', 'triangle'],
    text: `2014年福彩公益金投入[t 4500]万元，2013年为[p 3340]万元，增加[d 1610]万元；2014年投入占上一年筹集额[w 7205.72]万元的[s 62.5]%。`,
    claims: `
      change d = t p #X
      share s = t w`,
  },
  {
    id: 'g2-cn-april-2024',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2024年1—4月财政收支情况（报道）',
      year: 2024,
    },
    altered: true,
    note: '非税收入 13988 改为 13898，两种分法中只有一种不合',
    tags: ['transposed', 'two-breakdowns'],
    text: `1—4月全国一般公共预算收入[t 80926]亿元。中央[a 35250]亿元、地方本级[b 45676]亿元；税收[c 66938]亿元、非税[e 13898]亿元。支出[x 89483]亿元，中央本级[f 11268]亿元、地方[g 78215]亿元。`,
    claims: `
      sum t = a b
      sum t = c e #X
      sum x = f g`,
  },
];
