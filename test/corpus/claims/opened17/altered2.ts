import type { Written } from '../types';
import {
  ANTU,
  DATONG,
  DEZHOU,
  DIQING,
  FUJIAN,
  GD_TRANSPORT,
  HESHUI,
  JIANGMEN,
  JIANGMEN_EARLIER,
  JIAOZUO,
  LINGYUN,
  NINGGUO,
  SAMR,
  SC_FOREST,
  YONGDING,
} from './sources';

/** Works, subsidies, checks and proposals: published figures with one slip of ours, as the notes say. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'd17-x-jiangmen-inverted',
    source: JIANGMEN_EARLIER,
    altered: true,
    note: '计划与完成颠倒相除（应为97.2）',
    tags: ['works', 'execution', 'inverted'],
    text: `全市444项重点建设项目总投资5141亿元，年度投资计划[m 647.4]亿元。前10个月完成投资[x 629.0]亿元，完成年度投资计划的[e 102.9]%。全年计划开工[n 255]项，目前实际开工[k 206]项，占计划的[ek 80.8]%。`,
    claims: `
      exec e = x m #X
      exec ek = k n`,
  },
  {
    id: 'd17-x-jiangmen-base',
    source: JIANGMEN,
    altered: true,
    note: '增幅以本期数为基数（应为95.66）',
    tags: ['works', 'rate', 'base'],
    text: `一季度，江门市重点项目完成投资[x 313.64]亿元，去年同期[p 160.30]亿元，增长[r 48.89]%，投资进度为年度计划[m 1015]亿元的[e 30.90]%。新开工项目计划270项，已开工129项，其余项目正办理前期手续。`,
    claims: `
      rate r = x p #X
      exec e = x m`,
  },
  {
    id: 'd17-x-jiaozuo-unit',
    source: JIAOZUO,
    altered: true,
    note: '完成投资的单位写成万元（应为亿元）',
    tags: ['works', 'unit'],
    text: `今年焦作市重点项目年度计划投资[m 410.1]亿元，截至六月底完成投资[x 206.7]万元，占年度计划的[e 50.4]%。[t 296]个项目中亿元以上的[b 205]个，占[sb 69]%，为历年最高。`,
    claims: `
      exec e = x m #X
      share sb = b t`,
  },
  {
    id: 'd17-x-sc-forest',
    source: SC_FOREST,
    altered: true,
    note: '中幼林抚育少一位（应为230.89）',
    tags: ['forest', 'counts', 'lost-digit'],
    text: `前11个月四川完成人工造林[a 557.97]万亩，封山育林[b 98.47]万亩，中幼林抚育[c 23.89]万亩，低产低效林改造[e 153.37]万亩，四类合计完成营造林[t 1040.7]万亩，提前一个月超额完成全年任务。`,
    claims: `
      counts t = a b c e #X`,
  },
  {
    id: 'd17-x-fujian',
    source: FUJIAN,
    altered: true,
    note: '森林抚育完成率错一位（应为108.8）',
    tags: ['forest', 'targets'],
    text: `年度绩效目标完成情况：植树造林目标[ma 100]万亩，完成[a 120.8]万亩，完成率[ea 120.8]%；森林抚育目标[mb 300]万亩，完成[b 326.4]万亩，完成率[eb 118.8]%；封山育林目标[mc 200]万亩，完成[c 213.5]万亩，也[w 高于]目标。`,
    claims: `
      exec ea = a ma
      exec eb = b mb #X
      dir w> = c mc`,
  },
  {
    id: 'd17-x-lingyun',
    source: LINGYUN,
    altered: true,
    note: '资金节约率小数点错位（应为0.54）；评审一句的审减额、审减率为按送审、审定算得',
    tags: ['procurement', 'review', 'decimal'],
    text: `凌云县全年政府采购预算[m 42875.34]万元，实际采购[x 42642.41]万元，节约[d 232.93]万元，资金节约率[s 5.43]%。财政投资评审送审[u 115991]万元，审定[v 97219]万元，审减[g 18772]万元，审减率[sg 16.18]%。`,
    claims: `
      change -d = x m
      share s = d m #X
      change -g = v u
      share sg = g u`,
  },
  {
    id: 'd17-x-antu-repeated',
    source: ANTU,
    altered: true,
    note: '末句台数与前文不一（应为820）',
    tags: ['subsidy', 'repeated'],
    text: `安图县2015年农机购置补贴共补贴各类机具[t 820]台，包括动力机械[a 709]台、种植机械[b 27]台、收获机械[c 83]台、收获后处理机械[f 1]台，落实资金[x 1199.36]万元，占拨付资金[m 1200]万元的[e 99.9]%。受益农户788户，户均购机略多于一台，全年共补贴机具[u 802]台。`,
    claims: `
      counts t = a b c f
      exec e = x m
      rep u = t #X`,
  },
  {
    id: 'd17-x-heshui-left-out',
    source: HESHUI,
    altered: true,
    note: '可用资金漏减兑付超录的58.473（应为81.527）',
    tags: ['subsidy', 'roll', 'part-left-out'],
    text: `2021年省上下达合水县中央财政补贴资金[i 120]万元、省级补贴资金[j 15]万元，2020年结转[k 5]万元，当年先行兑付上年超录资金[o 58.473]万元，可用资金为[t 140]万元。共为36名购机户补贴机具[n 61]台，其中动力机械[n1 31]台、耕整地机械[n2 29]台、收获机械[n3 1]台。`,
    claims: `
      roll t = i j k -o #X
      counts n = n1 n2 n3`,
  },
  {
    id: 'd17-x-datong-base',
    source: DATONG,
    altered: true,
    note: '增幅以2021年数为基数（应为48.81）',
    tags: ['checks', 'base'],
    text: `大同市2021年共抽检食品[t 16641]批次，其中普通食品[a 10673]批次、食用农产品[b 5968]批次；2020年抽检[p 11183]批次，同比增加[d 5458]批次，增长[r 32.80]%。全年检出不合格[x 347]批次，不合格率[s 2.09]%。`,
    claims: `
      counts t = a b
      change d = t p
      rate r = t p #X
      share s = x t`,
  },
  {
    id: 'd17-x-diqing',
    source: DIQING,
    altered: true,
    note: '第二类占比错一位（应为59.55）',
    tags: ['proposals', 'shares'],
    text: `十届三次会议以来立案的[n 89]件提案分别交由34个单位承办。办理结果中，已解决或基本解决的[n1 26]件，占总数的[s1 29.21]%；正在解决或列入计划的[n2 53]件，占[s2 69.55]%；因条件限制留作参考的[n3 10]件，占[s3 11.24]%。`,
    claims: `
      counts n = n1 n2 n3
      share s1 = n1 n
      share s2 = n2 n #X
      share s3 = n3 n
      shares s3 = s1 s2 s3 #X`,
  },
  {
    id: 'd17-x-yongding',
    source: YONGDING,
    altered: true,
    note: '社会管理类件数颠倒（应为41）',
    tags: ['proposals', 'counts', 'transposed'],
    text: `一年来，永定区政协委员累计提交提案[t 145]件，按内容分：经济建设和环境保护[a 55]件、教科文卫体[b 28]件、精准扶贫与社会保障[c 21]件、社会管理与精神文明[e 14]件。办复后已解决[x 132]件，占[sx 91]%。`,
    claims: `
      counts t = a b c e #X
      share sx = x t`,
  },
  {
    id: 'd17-x-samr-direction',
    source: SAMR,
    altered: true,
    note: '不合格率由2.86降至2.73，写成上升',
    tags: ['checks', 'points', 'direction'],
    text: `监督抽检结果总体稳定。2022年不合格率为[pe 2.86]%；2023年抽检[t 6997389]批次，检出不合格样品[x 190872]批次，不合格率为[e 2.73]%，较上年上升[d 0.13]个百分点。蔬菜制品、调味品等8大类食品不合格率有所上升。`,
    claims: `
      share e = x t
      change d = e pe #X`,
  },
  {
    id: 'd17-x-dezhou',
    source: DEZHOU,
    altered: true,
    note: '按期回复率颠倒（应为98.35）',
    tags: ['hot-line', 'share', 'transposed'],
    text: `热线办通报，5月受理群众诉求[t 46983]件（次），当场答复[x 33786]件（次），交办[y 13197]件（次）；已回复[z 46210]件（次），回复率[f 93.85]%。三农类诉求8308件，居各类之首。`,
    claims: `
      counts t = x y
      share f = z t #X`,
  },
  {
    id: 'd17-x-ningguo',
    source: NINGGUO,
    altered: true,
    note: '按时结案件数颠倒（应为597）',
    tags: ['hot-line', 'counts', 'transposed'],
    text: `4月份共派单[b 601]件，其中12345热线[b1 532]件、政民互动[b2 69]件。按时结案[c 579]件，超时办理[e 4]件，全部办结，按时结案率[f 99]%。疫情政策咨询类来电212件，消费者权益类来电58件。`,
    claims: `
      counts b = b1 b2
      counts b = c e #X
      share f = c b #X`,
  },
  {
    id: 'd17-x-gd-rank',
    source: GD_TRANSPORT,
    altered: true,
    note: '三类公路中投资最多的应为高速公路',
    tags: ['transport', 'rank'],
    text: `2019年1至10月，全省公路项目完成投资[a 1313.8]亿元，其中高速公路[a1 970.6]亿元，普通国省道[a2 197.2]亿元，农村公路[a3 146.0]亿元，三者之中普通国省道投资[w 最多]。港口项目完成71.0亿元，为年计划的101.4%。`,
    claims: `
      sum a = a1 a2 a3
      rank w> = a2 a1 a3 #X`,
  },
];
