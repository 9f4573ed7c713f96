import type { Written } from '../types';
import { PAGE } from './sources';

/** Published figures of which one was changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 't24-x-longyan25',
    source: PAGE.longyan25,
    altered: true,
    note: '上杭县小计由 31 改为 13（换位）',
    text: `民族发展专项资金今年安排[t 55]万元，上杭县[b 13]万元（启动仪式[b1 10]万元、光伏发电基站[b2 13]万元、道路拓宽修复[b3 8]万元），漳平市[c 14]万元（机耕道[c1 7]万元、道路修复[c2 7]万元），新罗区[a 10]万元。`,
    claims: `
      sum t = b c a #X
      sum b = b1 b2 b3 #X
      sum c = c1 c2`,
  },
  {
    id: 't24-x-longyan23',
    source: PAGE.longyan23,
    altered: true,
    note: '漳平市小计 20 改为 23（漏改）',
    text: `漳平市获得[b 23]万元，具体为中村村茶山道路[b1 5]万元、坑源村村标[b2 6]万元、科山村展览厅[b3 6]万元、团结进步创建[b4 3]万元；上杭县获得[a 50]万元。两地合计[t 70]万元。`,
    claims: `
      sum b = b1 b2 b3 b4 #X
      sum t = a b #X`,
  },
  {
    id: 't24-x-xiuyu',
    source: PAGE.xiuyu,
    altered: true,
    note: '埭头镇由 15 改为 1.5（小数点）',
    text: `两处水毁修复共安排省级专项资金[t 35]万元，笏石街道[a 20]万元，埭头镇[b 1.5]万元。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 't24-x-taizhou',
    source: PAGE.taizhou,
    altered: true,
    note: '增长率由 2.9 改为 2.8（以本年为分母）；上年数按所印数字还原',
    text: `2025年我市地方财政收入[t 517.47]亿元，上年[p 502.98]亿元，增收[d 14.49]亿元，增长[r 2.80]%。`,
    claims: `
      change d = t p
      rate r = t p #X`,
  },
  {
    id: 't24-x-taizhou2',
    source: PAGE.taizhou,
    altered: true,
    note: '差额 3.47 改为 4.37（换位）',
    text: `临海收入[b 69.25]亿元，比玉环[c 65.78]亿元多[d 4.37]亿元；路桥[e 53.37]亿元，比黄岩[f 52.53]亿元多[d2 0.84]亿元；椒江[g 51.42]亿元，[w 低于]黄岩。`,
    claims: `
      change d = b c #X
      change d2 = e f
      dir w< = g f`,
  },
  {
    id: 't24-x-suzhou',
    source: PAGE.suzhou,
    altered: true,
    note: '个人捐赠占比由 30.78 改为 69.22（另一部分的占比）；占比为所印数字所得',
    text: `本次捐赠到账[t 3040.13]万元，单位捐赠[a 2104.36]万元，占[sa 69.22]%，个人捐赠[b 935.77]万元，占[sb 69.22]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t #X
      shares sb = sa sb #X`,
  },
  {
    id: 't24-x-huangshan',
    source: PAGE.huangshan,
    altered: true,
    note: '物资由 20.3172 改为 20.3712（换位）',
    text: `区红十字会收到的捐赠折合[t 105.6634]万元，现金[a 85.3462]万元，占[s 80.77]%，物资[b 20.3712]万元。企业捐赠[c 82.6533]万元，个人捐赠[e 23.0101]万元。`,
    claims: `
      sum t = a b #X
      share s = a t
      sum t = c e`,
  },
  {
    id: 't24-x-jsfucai',
    source: PAGE.jsfucai,
    altered: true,
    note: '增加额的单位由万元改为亿元',
    text: `“15选5”上半年销售[f 9452]万元，同比增加[fd 2725]亿元，增长[fr 40.51]%。电脑票销售[t 12.68]亿元，其中双色球[s 7.02]亿元，占[sr 55.36]%。`,
    claims: `
      rate fr = f ^fd #X
      share sr = s t`,
  },
  {
    id: 't24-x-tianjin',
    source: PAGE.tianjin,
    altered: true,
    note: '上年人口按增加数还原，增加 2.73 改为 3.73',
    text: `年末常住人口[t 1559.60]万人，上年末[p 1556.87]万人，增加[d 3.73]万人；外来人口[a 499.01]万人，占比[s 32.00]%。`,
    claims: `
      change d = t p #X
      share s = a t`,
  },
  {
    id: 't24-x-qingdao12',
    source: PAGE.qingdao12,
    altered: true,
    note: '工程由 97.50 改为 79.50（换位）',
    text: `采购总额[t 162.77]亿元，货物[g 48.49]亿元，占[sg 29.8]%；工程[e 79.50]亿元，占[se 59.9]%；服务[s 16.78]亿元，占[ss 10.3]%。`,
    claims: `
      sum t = g e s #X
      share sg = g t
      share se = e t #X
      share ss = s t
      shares ss = sg se ss`,
  },
  {
    id: 't24-x-qingdao12b',
    source: PAGE.qingdao12,
    altered: true,
    note: '节约资金由 18.50 改为 19.50（一位数字）',
    text: `预算[m 181.27]亿元，成交[t 162.77]亿元，节约[d 19.50]亿元，节约率[r 10.2]%。市直[a 116.81]亿元，区市[b 45.96]亿元。`,
    claims: `
      change -d = t m #X
      share r = d m #X
      sum t = a b`,
  },
  {
    id: 't24-x-qingdao17',
    source: PAGE.qingdao17,
    altered: true,
    note: '服务占比由 26.22 改为 22.62（换位）；上年数按所印增加额还原',
    text: `采购规模由[p 309.87]亿元扩大到[t 326.14]亿元，增加[d 16.27]亿元，增长[r 5.25]%。其中货物[a 121.22]亿元占[sa 37.17]%，工程[b 119.40]亿元占[sb 36.61]%，服务[c 85.52]亿元占[sc 22.62]%。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc #X`,
  },
  {
    id: 't24-x-nmg',
    source: PAGE.nmg,
    altered: true,
    note: '增加额由 64.3 改为 46.3（换位）',
    text: `财力性转移支付[a 439.3]亿元，比上年同期增加[da 46.3]亿元，增长[ra 17]%；专项补助[b 188.4]亿元，比上年同期增加[db 18.5]亿元，增长[rb 11]%。`,
    claims: `
      rate ra = a ^da #X
      rate rb = b ^db`,
  },
  {
    id: 't24-x-sd2020',
    source: PAGE.sd2020,
    altered: true,
    note: '服务类由 1302.08 改为 1032.08（换位）',
    text: `全省采购[t 2905.8]亿元，工程[a 1131.93]亿元，货物[b 471.79]亿元，服务[c 1032.08]亿元，分别占[sa 38.95]%、[sb 16.24]%、[sc 44.81]%。`,
    claims: `
      sum t = a b c #X
      share sa = a t
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc`,
  },
  {
    id: 't24-x-sd2009',
    source: PAGE.sd2009,
    altered: true,
    note: '增加写成减少',
    text: `全省完成政府采购[t 491.54]亿元，2008年为[p 404.64]亿元，减少[d 86.9]亿元；公开招标[a 360.45]亿元，占[s 73.33]%。`,
    claims: `
      change -d = t p #X
      share s = a t`,
  },
  {
    id: 't24-x-dezhou',
    source: PAGE.dezhou,
    altered: true,
    note: '公开招标占比由 87 改为 78（换位）',
    text: `实际采购额[t 12.2]亿元，比预算[m 14]亿元节约[d 1.8]亿元。公开招标[b 10.6]亿元，占[sb 78]%，工程[a 10.5]亿元，占[sa 86]%。`,
    claims: `
      change -d = t m
      share sb = b t #X
      share sa = a t`,
  },
  {
    id: 't24-x-bj2015',
    source: PAGE.bj2015,
    altered: true,
    note: '下降 62.1 改为 37.9（未压减的部分）',
    text: `公务接待费年初预算[m 6200]万元，决算[t 2352]万元，减少[d 3848]万元，下降[r 37.9]%；决算[w 低于]预算。`,
    claims: `
      change -d = t m
      rate -r = t m #X
      dir w< = t m`,
  },
  {
    id: 't24-x-bj2015b',
    source: PAGE.bj2015,
    altered: true,
    note: '公车决算 5.0 对预算 6.1，“低于”改为“高于”',
    text: `公务用车费决算[c 5.0]亿元，[w 高于]预算[m 6.1]亿元。因公出国（境）费决算[a 1.2]亿元，比预算[n 1.5]亿元减少[d 0.3]亿元。`,
    claims: `
      dir w> = c m #X
      change -d = a n`,
  },
  {
    id: 't24-x-mohe',
    source: PAGE.mohe,
    altered: true,
    note: '差额由两数得出为 60.55，改为 6.55（漏一位）',
    text: `决算总收入[a 530.59]万元，预算[m 591.14]万元，完成预算的[e 89.76]%，比预算少[d 6.55]万元。`,
    claims: `
      exec e = a m
      change -d = a m #X`,
  },
  {
    id: 't24-x-welfare',
    source: PAGE.welfare,
    altered: true,
    note: '即开型由 149.12 改为 194.12（换位）',
    text: `四类彩票合计销售[t 2064.92]亿元，乐透数字型[a 1467.78]亿元，视频型[b 445.36]亿元，即开型[c 194.12]亿元，基诺型[e 2.66]亿元。`,
    claims: `
      sum t = a b c e #X`,
  },
  {
    id: 't24-x-redcross',
    source: PAGE.redcross,
    altered: true,
    note: '省级以下由 21.21 改为 12.21（换位），占比未改；占比为所印数字所得',
    text: `红十字会系统募集[t 41.98]亿元，总会[a 10.49]亿元占[sa 24.99]%，省级[b 10.28]亿元占[sb 24.49]%，省级以下[c 12.21]亿元占[sc 50.52]%。`,
    claims: `
      sum t = a b c #X
      share sa = a t
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc`,
  },
  {
    id: 't24-x-dalian',
    source: PAGE.dalian,
    altered: true,
    note: '助学占比由 56.74 改为 57.64（换位）；占比为所印数字所得',
    text: `网络筹款[t 174949.63]元，助学[a 99260.15]元，占[sa 57.64]%，重疾[b 60198.04]元，占[sb 34.41]%，导盲犬[c 6415.23]元，憨宝[e 9076.21]元。`,
    claims: `
      sum t = a b c e
      share sa = a t #X
      share sb = b t`,
  },
  {
    id: 't24-x-sh2011',
    source: PAGE.sh2011,
    altered: true,
    note: '调出资金未减，总计由 4021.9 改为 4042.0',
    text: `地方财政收入[a 3429.8]亿元，加结算净收入[b 434.6]亿元、结转及调入[c 106.6]亿元、债券收入[e 71]亿元，减调出[f 20.1]亿元，收入总计[t 4042.0]亿元；支出总计[u 4017.1]亿元，由地方支出[x 3914.9]亿元、专款结转[y 51.4]亿元、稳定调节基金[z 50.8]亿元组成。`,
    claims: `
      roll t = a b c e -f #X
      sum u = x y z`,
  },
  {
    id: 't24-x-jinan',
    source: PAGE.jinan,
    altered: true,
    note: '县区由 5007.5 改为 500.75（小数点）',
    text: `全市收到捐款[t 7036.7]万元，市级[a 2029.2]万元，县区级[b 500.75]万元。`,
    claims: `
      sum t = a b #X`,
  },
];
