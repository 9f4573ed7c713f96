import type { Written } from '../types';

/** Composed by us: right texts whose neighbouring figures look related and are not. */
export const BAIT: readonly Written[] = [
  {
    id: 'e9-same-basis-shift',
    source: null,
    note: 'composed：机构划转后上年数按可比口径调整，增减额以可比数为基数，原上年数另行印出',
    tags: ['same-basis', 'two-levels'],
    text: `因所属两个事业单位划出，2023年部门支出[t 4120.50]万元，比上年决算数[k 5386.17]万元明显[w 下降]；按可比口径，上年为[p 4012.86]万元，2023年增加[d 107.64]万元，增长[r 2.68]%。`,
    claims: `
      dir w< = t k
      change d = t p
      rate r = t p`,
  },
  {
    id: 'e9-two-units',
    source: null,
    note: 'composed：本级与二级单位同名科目并列，互不相加；只有合并数的两部分列全',
    tags: ['same-names', 'consolidated'],
    text: `局机关：基本支出[a1 586.20]万元，项目支出[a2 320.00]万元，小计[a 906.20]万元；执法大队：基本支出[b1 415.75]万元，项目支出[b2 96.40]万元，小计[b 512.15]万元。部门汇总支出[t 1418.35]万元。机关公用经费92.15万元，大队公用经费61.30万元。`,
    claims: `
      sum a = a1 a2
      sum b = b1 b2
      sum t = a b`,
  },
  {
    id: 'e9-overlap-groups',
    source: null,
    note: 'composed：“其中”的两类人有交叉，人数相加大于总数',
    tags: ['overlapping', 'counts'],
    text: `全年救助困难群众3260人次，其中残疾人1480人次、老年人2105人次（部分对象兼有两种身份）。支出救助金[t 486.90]万元，现金[a 402.30]万元，实物折价[b 84.60]万元，人均约1490元。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'e9-contract-not-paid',
    source: null,
    note: 'composed：合同额、支付额、预算额三数各有所指；预算执行率以支付额为分子',
    tags: ['contract', 'execution'],
    text: `信息系统升级项目预算[m 260.00]万元，合同金额[k 248.80]万元，按进度支付[x 199.04]万元，预算执行率[e 76.55]%；余款[q 49.76]万元待2024年验收后支付，质保金按合同额的5%预留。`,
    claims: `
      exec e = x m
      roll q = k -x`,
  },
  {
    id: 'e9-share-of-increase',
    source: null,
    note: 'composed：“占新增额的”与“占总额的”并列，分母分别是增加额和总额',
    tags: ['share-of-increase', 'shares'],
    text: `2023年科技支出[t 6.48]亿元，比上年增加[d 0.72]亿元。增加额中，企业研发补助[da 0.45]亿元，占新增的[sa 62.5]%。全部科技支出中，用于高新区[b 2.43]亿元，占[sb 37.5]%。`,
    claims: `
      share sa = da d
      share sb = b t`,
  },
  {
    id: 'e9-years-apart',
    source: null,
    note: 'composed：五年规划累计数与当年数并列；完成进度以规划数为分母',
    tags: ['cumulative', 'plan'],
    text: `“十四五”期间计划投入[m 15.00]亿元，2023年当年投入3.12亿元，同比增长8.3%；前三年累计投入[x 8.94]亿元，占规划总额[w 15.00]亿元的[s 59.6]%。今年安排3.30亿元，明后两年拟再安排6亿元左右。`,
    claims: `
      rep w = m
      share s = x w`,
  },
  {
    id: 'e9-price-quantity',
    source: null,
    note: 'composed：单价、数量、总价之积不属所列关系；合计为各项总价之和',
    tags: ['unit-prices', 'sum'],
    text: `采购明细：便携式检测仪12台，单价3.85万元，计[a 46.20]万元；试剂盒400盒，单价260元，计[b 10.40]万元；冷藏车1辆，计[c 28.60]万元。中标总价[t 85.20]万元，较预算[m 90.00]万元节约[d 4.80]万元，节约率[s 5.33]%。`,
    claims: `
      sum t = a b c
      change -d = t m
      share s = d m`,
  },
  {
    id: 'e9-tax-remark',
    source: null,
    note: 'composed：含税与不含税、含上年结转与不含，两个执行率各有分母',
    tags: ['two-bases', 'execution'],
    text: `当年预算[m 640.00]万元，连同上年结转[o 85.00]万元，可用资金[n 725.00]万元。全年支出[x 681.50]万元，占可用资金的[e 94.0]%；其中用当年预算安排的支出[y 596.50]万元，占当年预算的[f 93.2]%，用上年结转安排的支出[z 85.00]万元，已全部使用完毕。`,
    claims: `
      sum n = m o
      exec e = x n
      exec f = y m
      sum x = y z`,
  },
];
