import type { Written } from '../types';
import { SOURCES } from './sources';

/** Funds, insurance and budgets with one figure changed by us; previous years are what the published level and change make. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'k15-x-qingyuan-unit',
    source: SOURCES.qingyuan,
    altered: true,
    note: '市本级留成的“万元”改为“元”',
    text: `2019年度清远市筹集福利彩票公益金[t 4331.09]万元，分配情况是：市本级留成[a 2470.15]元，各县（市、区）留成[b 1860.94]万元。`,
    claims: `
      sum t = a b #X 市本级应为万元`,
  },
  {
    id: 'k15-x-ghong-balance',
    source: SOURCES.ghong,
    altered: true,
    note: '结余 8864.67 两位对调为 8846.67',
    text: `2013年，广东省红十字会捐赠资金收入（含结转）[i 19939.74]万元，资金支出[x 11075.07]万元，到年底结余[q 8846.67]万元；物资收入（含结转）[j 5921.14]万元，物资支出[y 5505.46]万元，到年底结余[u 415.68]万元。`,
    claims: `
      roll q = i -x #X 应为 8864.67
      roll u = j -y`,
  },
  {
    id: 'k15-x-guizhou-share',
    source: SOURCES.guizhou,
    altered: true,
    note: '政府拨款占比 22.24% 改为 2.22%',
    text: `全省红十字系统2018年收入共[t 39333]万元，构成为：会费[a 83]万元，占[sa 0.21]%；捐赠[b 29906]万元，占[sb 76.03]%；政府拨款[c 8749]万元，占[sc 2.22]%；其他[e 595]万元，占[se 1.51]%。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t #X 应为 22.24%
      share se = e t
      shares se = sa sb sc se #X 合计不足 100%`,
  },
  {
    id: 'k15-x-guizhou-again',
    source: SOURCES.guizhou,
    altered: true,
    note: '后文复述的收入 39333 改为 39383',
    text: `2018年，贵州省红十字会系统实现财务收入[t 39333]万元，其中省本级[u 15743]万元，市、县级[v 23590]万元。
支出方面，全年财务支出[x 35696]万元，全年财务收入[t2 39383]万元，支出[w 小于]收入。`,
    claims: `
      sum t = u v
      rep t2 = t #X 前文为 39333
      dir w< = x t2`,
  },
  {
    id: 'k15-x-zhaohua-total',
    source: SOURCES.zhaohua,
    altered: true,
    note: '合计 104.44 改为 140.44',
    text: `昭化区2023年度共到位福彩公益金[t 140.44]万元，包括中央级[a 5]万元，省级[b 85.8]万元，地方分成[c 13.64]万元，重点支持养老服务体系和社会福利设施建设。`,
    claims: `
      sum t = a b c #X 应为 104.44`,
  },
  {
    id: 'k15-x-chengdong-share',
    source: SOURCES.chengdong,
    altered: true,
    note: '税收占比 84.91% 写成非税占比 15.09%',
    text: `上半年城东区地方一般公共预算收入[t 29111]万元，税收收入[a 24718]万元，税收占收入的[s 15.09]%。`,
    claims: `
      share s = a t #X 应为 84.91%`,
  },
  {
    id: 'k15-x-longnan-roll',
    source: SOURCES.longnan,
    altered: true,
    note: '结余 27474.01 改为 27744.01',
    text: `龙南市居民医保基金上年结余[o 13999.86]万元，1—9月收入[i 20397.53]万元，支出[x 6923.38]万元，期末累计结余[q 27744.01]万元；职工医保基金上年结余[o2 1997.10]万元，收入[i2 7463.88]万元，支出[x2 4044.58]万元，期末累计结余[q2 5416.40]万元。`,
    claims: `
      roll q = o i -x #X 应为 27474.01
      roll q2 = o2 i2 -x2`,
  },
  {
    id: 'k15-x-yibao-base',
    source: SOURCES.yibao,
    altered: true,
    note: '增长率以本年为基数：按上年应为 2.29%，写成 2.24%',
    text: `2022年底全国职工医保参保[t@万人 36243]万人，比上年的[p@万人 35430]万人增加[d@万人 813]万人，增长[r 2.24]%。职工医保基金收入[i 20793.27]亿元，支出[x 15243.80]亿元，收入[w 大于]支出。`,
    claims: `
      change d = t p
      rate r = t p #X 应为 2.29%
      dir w> = i x`,
  },
  {
    id: 'k15-x-zizhu-lost',
    source: SOURCES.zizhu,
    altered: true,
    note: '义务教育 6956 人次漏去一位，为 695',
    text: `今年上半年，全县受助的建卡贫困户学生有[m@人次 19551]人次：学前[m1@人次 720]人次，义务教育[m2@人次 695]人次，普通高中[m3@人次 1473]人次，中职[m4@人次 956]人次，专项资助[m5@人次 9446]人次。`,
    claims: `
      counts m = m1 m2 m3 m4 m5 #X 义务教育应为 6956`,
  },
];
