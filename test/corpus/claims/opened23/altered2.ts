import type { Written } from '../types';
import { PAGE } from './sources';

/** Published figures of trading, hot lines and self-evaluations of which one was changed by us, as the notes say. */
export const ALTERED2: readonly Written[] = [
  {
    id: 't23-y-trading',
    source: PAGE.zhejiang,
    altered: true,
    note: '上年数按增幅还原；成交额增幅由 12.6 改为 11.2（以本年数为分母）',
    tags: ['this-year-base'],
    text: `上半年全省公共资源交易[n 33017]宗，上年同期为[m 28861]宗，增长[r 14.4]%；成交金额[t 7960.15]亿元，上年同期为[p 7069.40]亿元，增长[q 11.2]%。政府采购[n2 16165]宗，[w 最多]；工程建设[n1 6526]宗，其他[n5 5983]宗，土地矿业[n3 3534]宗，国有产权[n4 809]宗。`,
    claims: `
      rate r = n m
      rate q = t p #X
      counts n = n2 n1 n5 n3 n4
      rank w> = n2 n1 n5 n3 n4`,
  },
  {
    id: 't23-y-trading-shares',
    source: PAGE.zhejiang,
    altered: true,
    note: '土地矿业由 5908.47 改为 5980.47（换位），占比未改',
    tags: ['transposed'],
    text: `分领域看，成交总额[t 7960.15]亿元中，土地矿业[a 5980.47]亿元，占[sa 74.23]%；工程建设[b 1569.34]亿元，占[sb 19.71]%；政府采购[c 459.38]亿元，占[sc 5.77]%；国有产权[e 22.96]亿元，占[se 0.29]%。`,
    claims: `
      sum t = a b c e #X
      share sa = a t #X
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se`,
  },
  {
    id: 't23-y-review',
    source: PAGE.review,
    altered: true,
    note: '审减率由 19.79 改为 24.67（以审定数为分母）',
    tags: ['wrong-base'],
    text: `市财政局评审中心半年完成79个项目评审。报审金额[m 6718.52]万元，经评审核减[d 1329.48]万元，审定[x 5389.04]万元，审定额占报审额的[s 80.21]%，审减率[r 24.67]%。`,
    claims: `
      change -d = x m
      share s = x m
      share r = d m #X`,
  },
  {
    id: 't23-y-keqiao',
    source: PAGE.keqiao,
    altered: true,
    note: '齐贤医院由 0.49 改为 0.94（换位），合计随之不合',
    tags: ['transposed'],
    text: `三个专项债券项目共争取资金[t 1.69]亿元：马鞍医院[b 1.0]亿元，自评[g1 92]分；齐贤医院[c 0.94]亿元，自评[g2 91]分；兰亭院区[a 0.2]亿元，自评[g3 96.5]分，得分[w 最高]。`,
    claims: `
      sum t = b c a #X
      rank w> = g3 g1 g2`,
  },
  {
    id: 't23-y-week26',
    source: PAGE.week26,
    altered: true,
    note: '转办由 33769 改为 37669（换位），占比未改',
    tags: ['transposed', 'counts'],
    text: `第26周（6月24日至30日），热线受理诉求[n 71412]件，其中直办[a 37643]件，占[sa 52.7]%；转办[b 37669]件，占[sb 47.3]%。咨询类[c 34000]件，占[sc 47.61]%；求助类[e 20987]件，占[se 29.39]%；建议类[f 11139]件，占[sf 15.60]%。`,
    claims: `
      counts n = a b #X
      share sa = a n
      share sb = b n #X
      shares sb = sa sb
      share sc = c n
      share se = e n
      share sf = f n`,
  },
  {
    id: 't23-y-weeks',
    source: PAGE.week28,
    altered: true,
    note: '总量比第26周减少，写作增加（方向词错）；第26周数据取自该周通报',
    tags: ['sign-word'],
    text: `第28周受理诉求[n 71184]件，比第26周的[p 71412]件增加[d 228]件；咨询类[a 33523]件，比第26周的[pa 34000]件减少[da 477]件，下降[ra 1.40]%；求助类[b 21570]件，比第26周的[pb 20987]件增加[db 583]件，增长[rb 2.78]%。`,
    claims: `
      change d = n p #X
      change -da = a pa
      rate -ra = a pa
      change db = b pb
      rate rb = b pb`,
  },
  {
    id: 't23-y-july',
    source: PAGE.july,
    altered: true,
    note: '求助占比由 9.61 改为 6.91（换位），各项之和不足 100%',
    tags: ['shares', 'transposed'],
    text: `省热线7月受理诉求[n 61723]件，办结[a 60609]件，办结率[r 98.20]%，其余[b 1114]件正在办理。诉求中，咨询类占[s1 77.18]%、投诉举报类占[s2 12.47]%、求助类占[s3 6.91]%、意见建议类占[s4 0.60]%、表扬类占[s5 0.13]%、其他类占[s6 0.01]%。`,
    claims: `
      share r = a n
      roll b = n -a
      shares s6 = s1 s2 s3 s4 s5 s6 #X`,
  },
  {
    id: 't23-y-daping',
    source: PAGE.daping,
    altered: true,
    note: '白石老寨道路由 1220 改为 1120（一位数字抄错）',
    tags: ['counts', 'digit'],
    text: `项目完成村内道路硬化[n 4970]平方米：白石老寨[n1 1120]平方米，平安寨[n2 1100]平方米，中寨[n3 900]平方米，张家寨[n4 700]平方米，新上寨[n5 650]平方米，新下寨[n6 400]平方米。到位资金[m 107.13]万元，拨付[x 106.36]万元，拨付率[e 99.28]%，未拨付[q 0.77]万元为质保金。`,
    claims: `
      counts n = n1 n2 n3 n4 n5 n6 #X
      exec e = x m
      roll q = m -x`,
  },
  {
    id: 't23-y-daping-trout',
    source: PAGE.daping,
    altered: true,
    note: '支付率由 89.11 改为 10.89（未支付的比例）',
    tags: ['unspent'],
    text: `虹鳟鱼鲟鱼养殖基地项目到位资金[m 303]万元，其中工程款[a 300]万元、项目管理费[b 3]万元；截至年末拨付[x 270]万元，资金支付率[e 10.89]%，剩余[q 33]万元待竣工验收后拨付。`,
    claims: `
      sum m = a b
      exec e = x m #X
      roll q = m -x`,
  },
  {
    id: 't23-y-minglang',
    source: PAGE.minglang,
    altered: true,
    note: '总分由 96 改为 99（漏减及时率的 3 分）',
    tags: ['score'],
    text: `营养改善计划专项资金项目自评满分[m 100]分，资金到位及时率扣[d1 3]分，政策知晓率扣[d2 1]分，最终得[t 99]分，等级为优。全年预算[b 387664.62]元，执行[x 387664.62]元，执行率[e 100]%。`,
    claims: `
      roll t = m -d1 -d2 #X
      exec e = x b`,
  },
  {
    id: 't23-y-jinning',
    source: PAGE.jinning,
    altered: true,
    note: '企业供餐学校由 2 所改为 3 所，学校数与占比均不合',
    tags: ['counts', 'digit'],
    text: `晋宁县营养改善计划学校[n 38]所，其中食堂供餐[n1 36]所，占[s1 94.74]%，企业供餐[n2 3]所，占[s2 5.26]%。在食堂就餐的学生[k1 27302]人，占受益学生[k 28930]人的[r1 94.37]%。`,
    claims: `
      counts n = n1 n2 #X
      share s1 = n1 n
      share s2 = n2 n #X
      shares s2 = s1 s2
      share r1 = k1 k`,
  },
  {
    id: 't23-y-hainan',
    source: PAGE.hainan,
    altered: true,
    note: '省财政由 14145.06 改为 14415.06（换位）',
    tags: ['transposed'],
    text: `森林生态效益补偿基金计划[m 18821.06]万元，到位[x 18821.06]万元，到位率[e 100]%。到位资金中，中央财政[a 4676]万元，占[sa 24.84]%；省财政[b 14415.06]万元。截至评价时支付[y 18821.06]万元，支付率[f 100]%。`,
    claims: `
      exec e = x m
      sum x = a b #X
      share sa = a x
      exec f = y x`,
  },
  {
    id: 't23-y-nanhu',
    source: PAGE.nanhu,
    altered: true,
    note: '其他优抚支出由 62 改为 26（换位）',
    tags: ['transposed'],
    text: `优抚项目全年支出[t 179.6]万元，其中上半年重点优抚对象补助[c 67]万元，占[s 37.31]%；其他优抚支出[g 26]万元；春节慰问及下拨[f 35.5]万元；解三难[e 9.1]万元；老兵补助[h 6]万元。支出超过到位资金[m 170]万元的[d 9.6]万元由其他资金解决。`,
    claims: `
      sum t = c g f e h #X
      share s = c t
      change d = t m`,
  },
  {
    id: 't23-y-nanhu-allowance',
    source: PAGE.nanhu2,
    altered: true,
    note: '执行率由 82.03 改为 17.97（未支出的比例）',
    tags: ['unspent'],
    text: `2016年低保专项计划安排[p 1208.75]万元，到位[m 1208.75]万元，到位率[g 100]%；支出[x 991.51]万元，预算执行率[e 17.97]%；年末结余[q 217.24]万元。其中省级资金到位[a 1125]万元，支出[b 907.76]万元，结余[c 217.24]万元。`,
    claims: `
      exec g = m p
      exec e = x m #X
      roll q = m -x
      roll c = a -b`,
  },
  {
    id: 't23-y-nanchang',
    source: PAGE.nanchang,
    altered: true,
    note: '第一批由 9910 改为 9190（换位），与总数和明细均不合',
    tags: ['transposed'],
    text: `南昌市2023年中央水污染防治资金[t 17347]万元分两批到位：第一批[a 9190]万元，用于三个项目，分别为[a1 3000]万元、[a2 3357.17]万元和[a3 3552.83]万元；第二批[b 7437]万元，用于四个项目，分别为[b1 3000]万元、[b2 3688]万元、[b3 730]万元和[b4 19]万元。`,
    claims: `
      sum t = a b #X
      sum a = a1 a2 a3 #X
      sum b = b1 b2 b3 b4`,
  },
  {
    id: 't23-y-linhe',
    source: PAGE.linhe,
    altered: true,
    note: '中央资金占比由 74.84 改为 78.44（换位），占比之和随之不足',
    tags: ['transposed', 'shares'],
    text: `临河区2023年义务教育补助经费[t 6153.46]万元，按来源分：中央[a 4605]万元，占[sa 78.44]%；自治区[b 963]万元，占[sb 15.65]%；区本级[c 585.46]万元，占[sc 9.51]%。`,
    claims: `
      sum t = a b c
      share sa = a t #X
      share sb = b t
      share sc = c t
      shares sc = sa sb sc #X`,
  },
  {
    id: 't23-y-veterans',
    source: PAGE.linhe2,
    altered: true,
    note: '执行率由 99.12 改为 9.912（小数点移位）',
    tags: ['decimal-point'],
    text: `2023年优抚补助项目到位资金[m 2330.9]万元，全年支出[x 2310.4]万元，预算执行率[e 9.912]%，结余[q 20.5]万元，系中央资金结余（到位[a 1372.7]万元，支出[b 1352.2]万元）。`,
    claims: `
      exec e = x m #X
      roll q = m -x
      roll q = a -b`,
  },
  {
    id: 't23-y-tender',
    source: PAGE.tender,
    altered: true,
    note: '公用经费完成率由 59.29 改为 168.67（分子分母颠倒）',
    tags: ['inverted'],
    text: `1-6月，单位公用经费年初预算[n 45.76]万元，已执行[y 27.13]万元，完成率[f 168.67]%；项目支出预算[m 19.3]万元，已执行[x 3.12]万元，执行率[e 16.17]%，尚余[q 16.18]万元，其中招投标办案经费余[q1 12.9]万元、办公楼运行经费余[q2 0.38]万元、设备购置费余[q3 2.9]万元。`,
    claims: `
      exec f = y n #X
      exec e = x m
      roll q = m -x
      sum q = q1 q2 q3`,
  },
  {
    id: 't23-y-direct',
    source: PAGE.direct,
    altered: true,
    note: '支出额后文由 9.4 改为 9.04（前后不一）',
    tags: ['restated'],
    text: `上半年全区中央直达资金到位[t 10.53]亿元，支出[x 9.4]亿元，进度[e 89.3]%，其中专项转移支付[a 9.31]亿元，占到位资金的[s 88.4]%。综上，上半年中央直达资金支出[z 9.04]亿元，直接惠企利民。`,
    claims: `
      exec e = x t
      share s = a t
      rep z = x #X`,
  },
  {
    id: 't23-y-insurance',
    source: PAGE.insurance,
    altered: true,
    note: '区级配套由 1740 改为 1470（换位），占比未改',
    tags: ['transposed'],
    text: `医保局六个项目资金共[t 2535.4]万元：城乡居民医保区级配套[b 1470]万元，占[sb 68.63]%；特殊人群医保[a 500]万元，占[sa 19.72]%；住院医疗救助[c 200]万元；参保筹资工作[g 60]万元；基金监管[e 20]万元；网络专线[f 15.4]万元。上半年到位[m 672.44]万元，到位率[r 26.52]%。`,
    claims: `
      sum t = b a c g e f #X
      share sb = b t #X
      share sa = a t
      exec r = m t`,
  },
  {
    id: 't23-y-danzhou',
    source: PAGE.danzhou,
    altered: true,
    note: '预拨资金由 53.15 改为 5.315（小数点移位）',
    tags: ['decimal-point'],
    text: `项目资金共到位[t 1130.71]万元，其中财政衔接资金[a 1077.56]万元，占[s 95.30]%，预拨资金[b 5.315]万元。衔接资金按级次分为中央[a1 630.2]万元（占[s1 58.48]%）、省级[a2 429.36]万元（占[s2 39.85]%）和市级[a3 18]万元（占[s3 1.67]%）。`,
    claims: `
      sum t = a b #X
      share s = a t
      sum a = a1 a2 a3
      share s1 = a1 a
      share s2 = a2 a
      share s3 = a3 a
      shares s3 = s1 s2 s3`,
  },
];
