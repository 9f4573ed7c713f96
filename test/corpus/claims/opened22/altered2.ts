import type { Written } from '../types';
import { PAGE } from './sources';

/** Published figures of evaluations, projects and work done of which one was changed by us, as the notes say. */
export const ALTERED2: readonly Written[] = [
  {
    id: 't22-x-fuliang-exec',
    source: PAGE.fuliang,
    altered: true,
    note: '乡镇执行率由 69 改为 31（未执行的比例）',
    tags: ['unspent'],
    text: `预算执行率方面，县直各部门批复指标[a 39.41]亿元，已用[ax 33.79]亿元，执行率[ae 86]%；各乡镇批复指标[b 11.49]亿元，已用[bx 7.94]亿元，执行率[be 31]%，[w 低于]县直部门；实拨单位批复指标[c 20.58]亿元，已用[cx 20.36]亿元，执行率[ce 99]%，[v 最高]。三类指标合计[t 71.48]亿元，合计已用[x 62.09]亿元。`,
    claims: `
      exec ae = ax a
      exec be = bx b #X
      dir w< = be ae
      exec ce = cx c
      rank v> = ce ae be
      sum t = a b c
      sum x = ax bx cx`,
  },
  {
    id: 't22-x-wuhua',
    source: PAGE.wuhua,
    altered: true,
    note: '结转资金由 17,872 改为 18,872（减法退位错）',
    tags: ['roll', 'digit'],
    text: `资金管理：纳入评价的财政资金[m 36,950.00]万元，至年末使用[x 19,078.00]万元，使用率[e 51.63]%，扣分较多；余下[q 18,872.00]万元结转下年。纳入评价的资金占投资估算[t 67,463.91]万元的[s 54.77]%。`,
    claims: `
      exec e = x m
      roll q = m -x #X
      share s = m t`,
  },
  {
    id: 't22-x-chizhou',
    source: PAGE.chizhou,
    altered: true,
    note: '省财政补助由 1,617 改为 1,671（换位）；拨付率为所印数字所得',
    tags: ['transposed'],
    text: `年度资金安排[t 22,141.47]万元，中央财政[a 20,221.00]万元、省财政[b 1,671.00]万元、社会筹集[c 303.47]万元，分三个来源。年末拨付施工单位[x 2,487.59]万元，拨付率[e 11.23]%，拨付进度偏慢。`,
    claims: `
      sum t = a b c #X
      exec e = x t`,
  },
  {
    id: 't22-x-chizhou-gap',
    source: PAGE.chizhou,
    altered: true,
    note: '最高与最低之差按所印得分为 11.25，改为 12.25（一位数字抄错）',
    tags: ['score', 'digit'],
    text: `老旧小区改造绩效得分：东至县[a 91.75]分、青阳县[b 90]分，评价等次优秀；贵池区[c 81]分、石台县[e 80.5]分，评价等次良好。得分[w 最高]的东至县比得分[v 最低]的石台县高[d 12.25]分。`,
    claims: `
      rank w> = a b c e
      rank v< = e a b c
      change d = a e #X`,
  },
  {
    id: 't22-x-mancheng',
    source: PAGE.mancheng,
    altered: true,
    note: '报账率由 96.35 改为 93.65（换位）；结余为所印数字之差',
    tags: ['transposed'],
    text: `（一）资金投入。2019年投入专项扶贫资金[t 955]万元，省级[a 365]万元，市级[b 20]万元，区级[c 570]万元，区级占[s 59.69]%。
（二）资金使用。支出[x 920.14]万元，报账率[e 93.65]%，结余[q 34.86]万元，其中产业扶贫支出[y 792.94]万元，占支出的[sy 86.18]%。`,
    claims: `
      sum t = a b c
      share s = c t
      exec e = x t #X
      roll q = t -x
      share sy = y x`,
  },
  {
    id: 't22-x-mancheng-people',
    source: PAGE.mancheng,
    altered: true,
    note: '减少人数按所印人数为 30，改为 300（多一位）',
    tags: ['digit-added'],
    text: `2019年初建档立卡贫困人口[p1 478]户[p2 1012]人，其中未脱贫229户402人。9月底动态调整后在册[a1 469]户[a2 982]人，比年初减少[d1 9]户、[d2 300]人；剩余未脱贫221户385人全部达到退出标准。`,
    claims: `
      change -d1 = a1 p1
      change -d2 = a2 p2 #X`,
  },
  {
    id: 't22-x-bayannur',
    source: PAGE.bayannur,
    altered: true,
    note: '第二批资金由 437 改为 473（换位），与总额、与两个项目均不合',
    tags: ['transposed'],
    text: `2023年土壤污染防治中央资金分两批下达：1月下拨[a 1300]万元，支持前旗两个调查项目[a1 723]万元和[a2 577]万元；8月下拨[b 473]万元，支持前旗详细调查[b1 272]万元、后旗安全利用[b2 165]万元。全年共下达[t 1737]万元。`,
    claims: `
      sum a = a1 a2
      sum b = b1 b2 #X
      sum t = a b #X`,
  },
  {
    id: 't22-x-bayannur-unit',
    source: PAGE.bayannur,
    altered: true,
    note: '封闭库升级改造的单位由万元改为亿元（差一万倍）',
    tags: ['unit'],
    text: `大气污染防治资金[t 24047]万元分配如下：清洁取暖[a 24000]万元；企业储料封闭库升级改造[b 47]亿元。资金已全部下拨旗县。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 't22-x-jinzhai',
    source: PAGE.jinzhai,
    altered: true,
    note: '占比为所印数字所得，地方资金由 76.08 改为 67.08（换位）',
    tags: ['transposed'],
    text: `车购税补助项目纳入绩效评价的资金[t 43485.32]万元，按来源分，中央资金[a 10401.21]万元，占[sa 23.92]%；地方资金[b 33084.11]万元，占[sb 67.08]%。项目支持国省干线和县乡道路提升工程。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t #X
      shares sb = sa sb #X`,
  },
  {
    id: 't22-x-yuan',
    source: PAGE.yuan,
    altered: true,
    note: '执行率 95.86% 写作 0.9586%（小数当作百分数）；结余为所印数字之差',
    tags: ['fraction'],
    text: `市级文物保护专项经费，全年预算[m 29]万元，全年执行[x 27.8]万元，结余[q 1.2]万元，预算执行率为[e 0.9586]%，用于宗祠和旧址的日常维护、测绘和护栏制作。工程质量合格率目标[p 95]%，实际[y 98]%，[w 高于]目标。`,
    claims: `
      roll q = m -x
      exec e = x m #X
      dir w> = y p`,
  },
  {
    id: 't22-x-lvliang',
    source: PAGE.lvliang,
    altered: true,
    note: '就业率未达目标，写作高于目标（方向相反）；完成率为所印数字所得',
    tags: ['direction'],
    text: `护工培训计划[m 12500]名，实际培训[x 12166]名，完成率[e 97.33]%。质量方面，结业通过率[a 98.79]%；效益方面，就业率[b 53.53]%，[w 高于]目标值[pb 60]%；满意度[c 88.32]%，[v 低于]目标值[pc 95]%。`,
    claims: `
      exec e = x m
      dir w> = b pb #X
      dir v< = c pc`,
  },
  {
    id: 't22-x-meishan',
    source: PAGE.meishan,
    altered: true,
    note: '就业困难人员就业的完成比例由 123.2 改为 81.2（分子分母颠倒）',
    tags: ['inverted'],
    text: `截至年底，全市城镇新增就业[x1 52242]人，为目标[m1 27800]人的[e1 187.9]%；失业人员再就业[x2 5358]人，为目标[m2 4400]人的[e2 121.8]%；就业困难人员就业[x3 2464]人，为目标[m3 2000]人的[e3 81.2]%。三项指标均超额完成。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2
      exec e3 = x3 m3 #X`,
  },
  {
    id: 't22-x-meishan-total',
    source: PAGE.meishan,
    altered: true,
    note: '目标合计由 27800 改为 28700（换位）',
    tags: ['transposed', 'counts'],
    text: `市下达各区县城镇新增就业目标[m 28700]人，其中东坡区[a 8000]人、彭山区[b 3800]人、仁寿县[c 8600]人、洪雅县[e 3600]人、丹棱县[f 1900]人、青神县[g 1900]人。失业人员再就业目标[n 4400]人，其中东坡区[n1 1200]人、彭山区[n2 660]人、仁寿县[n3 1200]人、洪雅县[n4 620]人、丹棱县[n5 360]人、青神县[n6 360]人。`,
    claims: `
      counts m = a b c e f g #X
      counts n = n1 n2 n3 n4 n5 n6`,
  },
  {
    id: 't22-x-hengdong',
    source: PAGE.hengdong,
    altered: true,
    note: '社会保障类的占比由 13.29 改为 12.39（换位）',
    tags: ['transposed'],
    text: `2025年一季度话务有效工单[t 11171]件，其中在线办结[a 6273]件，占[sa 56.15]%；转派办理[b 4898]件，占[sb 43.85]%。从内容看，农林畜牧水利[c 1590]件，占[sc 14.23]%；社会保障[f 1485]件，占[sf 12.39]%；公安执法和交通秩序[g 1152]件，占[sg 10.31]%。`,
    claims: `
      counts t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      share sc = c t
      share sf = f t #X
      share sg = g t`,
  },
  {
    id: 't22-x-lianping',
    source: PAGE.lianping,
    altered: true,
    note: '在办件由 401 改为 410（换位）',
    tags: ['transposed', 'counts'],
    text: `热线第四季度共受理[t 2595]宗，已办结[x 2194]宗，正在办理[q 410]宗，办结率[e 84.5]%。其中电话受理[k 2176]宗，占受理总量的[s 83.85]%。一般投诉1662宗，求助309宗，咨询249宗。`,
    claims: `
      counts t = x q #X
      share e = x t
      share s = k t`,
  },
  {
    id: 't22-x-zhongfang',
    source: PAGE.zhongfang,
    altered: true,
    note: '执行率由 33.78 改为 66.22（未执行的比例）；结余为所印数字之差',
    tags: ['unspent'],
    text: `县残联残疾人康复项目2022年预算[m 100]万元，实际支付[x 33.78]万元，预算执行率[e 66.22]%，结余[q 66.22]万元。儿童康复救助目标[u 39]人，实际救助[v 52]人，完成率[f 133.33]%；辅具适配目标[g 200]人，实际[h 230]人，完成率[i 115]%。`,
    claims: `
      exec e = x m #X
      roll q = m -x
      exec f = v u
      exec i = h g`,
  },
  {
    id: 't22-x-zhangye',
    source: PAGE.zhangye,
    altered: true,
    note: '上年台数按增加数还原，拖拉机由 56 改为 65（换位）',
    tags: ['transposed', 'counts'],
    text: `农机报废更新方面，全市2022年报废机具[n 264]台，联合收割机[a 208]台，拖拉机[b 65]台；2021年为[p 93]台，增加[d 171]台，增长[r 183.87]%。兑付报废补贴263.1万元，受益农户150户。结算支付补贴[x 10504.3]万元，占实际可用资金[m 10736.44]万元的[e 97.84]%。`,
    claims: `
      counts n = a b #X
      change d = n p
      rate r = n p
      exec e = x m`,
  },
  {
    id: 't22-x-wuxi',
    source: PAGE.wuxi,
    altered: true,
    note: '江阴节约金额由 0.5319 改为 5.319（小数点移位）',
    tags: ['decimal-point'],
    text: `八月份公共资源交易节约资金[s 9.9144]亿元，其中市、区两级[s1 7.6471]亿元、江阴市[s2 5.319]亿元、宜兴市[s3 1.7354]亿元；交易项目[n 577]项，其中市、区两级[n1 410]项，占[p1 71.06]%，江阴市[n2 82]项，占[p2 14.21]%，宜兴市[n3 85]项，占[p3 14.73]%。`,
    claims: `
      sum s = s1 s2 s3 #X
      counts n = n1 n2 n3
      share p1 = n1 n
      share p2 = n2 n
      share p3 = n3 n
      shares p3 = p1 p2 p3`,
  },
];
