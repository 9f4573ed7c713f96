import type { Written } from '../types';
import {
  ANTU,
  DATONG,
  DEZHOU,
  DIQING,
  FORESTRY,
  FUJIAN,
  GD_TRANSPORT,
  HESHUI,
  HLJ_FOREST,
  JIANGMEN,
  JIANGMEN_EARLIER,
  JIAOZUO,
  LAND,
  LINGYUN,
  NINGGUO,
  NINGXIA_CPPCC,
  SAMR,
  SC_FOREST,
  SC_SAFETY,
  SC_TRANSPORT,
  STATE_OFFICE,
  TRANSPORT,
  XINJIANG,
  YONGDING,
  ZHENPING,
} from './sources';

/** Published figures of projects, subsidies, checks and proposals, in our own words. */
export const WORKS: readonly Written[] = [
  {
    id: 'd17-gd-jiangmen-quarter',
    source: JIANGMEN,
    tags: ['works', 'execution', 'rate'],
    text: `2021年江门市安排重点建设项目710项，总投资6960亿元，年度投资计划[m 1015]亿元。1至3月累计完成投资[x 313.64]亿元，为年度计划的[e 30.90]%，超过时间进度5.90个百分点；较去年同期增加[d 153.34]亿元，同比增长[r 95.66]%。本年度计划新开工[n 270]项，实际已开工[k 129]项，开工率[ek 47]%。`,
    claims: `
      exec e = x m
      rate r = x ^d
      exec ek = k n #T`,
  },
  {
    id: 'd17-gd-jiangmen-ten-months',
    source: JIANGMEN_EARLIER,
    tags: ['works', 'execution', 'roll'],
    text: `江门市全年安排重点项目348项（打包拆分后429项），年度计划投资[m 565.6]亿元，前10个月完成[x 482.0]亿元，占计划的[e 85.2]%。全年计划开工183项，其中10月底前应开工[n 140]项；加上提前开工的[a 11]项，除去未按计划开工的[b 33]项，实际已开工[k 118]项。`,
    claims: `
      exec e = x m
      roll k = n a -b`,
  },
  {
    id: 'd17-ha-jiaozuo',
    source: JIAOZUO,
    tags: ['works', 'execution', 'share'],
    text: `焦作市2011年确定市重点项目[t 296]个，年度计划投资[m 410.1]亿元，上半年完成投资[x 206.7]亿元，已达年度计划的[e 50.4]%。[n 176]个年度新开工项目中实际开工[k 150]个，开工率[ek 85]%。亿元以上项目[b 205]个，占全部项目的[sb 69]%。工业项目175个，上半年完成投资151.2亿元，为其年度计划的70.1%。`,
    claims: `
      exec e = x m
      exec ek = k n
      share sb = b t`,
  },
  {
    id: 'd17-ha-zhenping',
    source: ZHENPING,
    tags: ['subsidy', 'execution'],
    text: `镇平县2021年农机购置补贴资金[m 1135]万元，实行自主购机、定额补贴、直补到卡。上半年完成补贴资金[x 563.878]万元，资金使用比例[e 49.7]%，收到补贴申请535份，受益农户525户，补贴机具546台，涉及8个大类22个小类；已核实563.848万元，兑付276.398万元。`,
    claims: `
      exec e = x m`,
  },
  {
    id: 'd17-sc-forest',
    source: SC_FOREST,
    tags: ['forest', 'counts', 'direction'],
    text: `四川省林业厅通报，前11个月全省累计完成营造林[t 1040.7]万亩，已[w 超过]省政府下达的年度任务[m 1000]万亩。其中人工造林[a 557.97]万亩，封山育林[b 98.47]万亩，中幼林抚育[c 230.89]万亩，低产低效林改造[e 153.37]万亩。义务植树1.24亿株。`,
    claims: `
      counts t = a b c e
      dir w> = t m`,
  },
  {
    id: 'd17-sc-transport',
    source: SC_TRANSPORT,
    tags: ['transport', 'nested-sums'],
    text: `2020年1—9月，四川省公路水路交通建设完成投资[t 1383.54]亿元，由公路建设[a 1275.34]亿元、内河水运[b 34.61]亿元、养护及其他专项[c 73.59]亿元组成。公路建设中，高速公路[a1 679.62]亿元，国省干线[a2 426.91]亿元，农村公路[a3 153.3]亿元，站点[a4 15.51]亿元。高速公路同比增长42.3%，养护及其他专项同比下降32.0%。`,
    claims: `
      sum t = a b c
      sum a = a1 a2 a3 a4`,
  },
  {
    id: 'd17-sc-safety',
    source: SC_SAFETY,
    note: '原文如此：一般隐患整改率印作97.28%（按印出的件数应为96.79%）',
    tags: ['checks', 'share', 'wrong-as-published'],
    text: `四川省安办通报，1至9月全省开展隐患排查治理的生产经营单位[n 98250]家，其中煤矿、非煤矿山等工矿企业[n1 43158]家，交通运输等重点行业领域企业[n2 55092]家。共排查一般隐患[t 141911]项，已整改[x 137354]项，整改率[e 97.28]%。排查重大隐患[g 182]项，已整改[h 72]项，列入治理计划[i 110]项，整改率仅[f 39.56]%。`,
    claims: `
      counts n = n1 n2
      share e = x t #X
      counts g = h i
      share f = h g`,
  },
  {
    id: 'd17-fj-forest',
    source: FUJIAN,
    tags: ['forest', 'targets'],
    text: `福建省林业局介绍，2018年全省植树造林[a 120.8]万亩，占任务[ma 100]万亩的[ea 120.8]%；森林抚育[b 326.4]万亩，占任务[mb 300]万亩的[eb 108.8]%；封山育林[c 213.5]万亩，占任务[mc 200]万亩的[ec 106.7]%。其中沿海基干林带建设完成37万亩。`,
    claims: `
      exec ea = a ma
      exec eb = b mb
      exec ec = c mc #T`,
  },
  {
    id: 'd17-gx-lingyun',
    source: LINGYUN,
    note: '原文如此：送审减审定应为18772万元，审减率与印出的审减金额也不合',
    tags: ['procurement', 'review', 'wrong-as-published'],
    text: `2018年，凌云县政府采购预算金额[m 42875.34]万元，实际采购金额[x 42642.41]万元，节约金额[d 232.93]万元，资金节约率[s 0.54]%。截至11月，全县完成财政投资项目评审162个，送审金额[u 115991]万元，审定金额[v 97219]万元，审减金额[g 18906]万元，审减率[sg 16.39]%。`,
    claims: `
      change -d = x m
      share s = d m
      change -g = v u #X
      share sg = g u #X`,
  },
  {
    id: 'd17-jl-antu',
    source: ANTU,
    tags: ['subsidy', 'counts', 'execution'],
    text: `2015年省里拨付安图县中央农机购置补贴资金[m 1200]万元，到9月已落实[x 1199.36]万元，资金使用比例[e 99.9]%，受益农户788户。共补贴机具[t 820]台，其中动力机械[a 709]台、种植机械[b 27]台、收获机械[c 83]台、收获后处理机械[f 1]台。县农机局已申请追加补贴资金500万元。`,
    claims: `
      exec e = x m
      counts t = a b c f`,
  },
  {
    id: 'd17-gs-heshui',
    source: HESHUI,
    tags: ['subsidy', 'roll', 'nested-sums'],
    text: `2021年，合水县收到中央财政补贴资金[i 120]万元、省级补贴资金[j 15]万元，上年结转省级资金[k 5]万元，扣除兑付2020年超录资金[o 58.473]万元，当年可用农机购置补贴资金为[t 81.527]万元。全年完成补贴资金[x 84.807]万元，其中中央补贴[a 69.807]万元、省级补贴[b 15]万元。共补贴农机具[n 61]台：动力机械[n1 31]台，耕整地机械[n2 29]台，收获机械[n3 1]台。`,
    claims: `
      roll t = i j k -o
      sum x = a b
      counts n = n1 n2 n3`,
  },
  {
    id: 'd17-sx-datong',
    source: DATONG,
    tags: ['checks', 'counts', 'rate'],
    text: `2021年，大同市市县两级市场监管部门完成食品抽检[t 16641]批次，比2020年的[p 11183]批次增加[d 5458]批次，增长[r 48.81]%。其中普通食品[a 10673]批次，食用农产品[b 5968]批次。每千人抽检[q 5.36]批次，上年为[pq 3.23]批次，增加[dq 2.13]批次。检出不合格[x 347]批次，不合格率[s 2.09]%，合格率[y 97.91]%。市局完成的[c 4068]批次中，普通食品[c1 3108]批次、食用农产品[c2 960]批次。`,
    claims: `
      change d = t p
      rate r = t p
      counts t = a b
      change dq = q pq
      share s = x t
      shares y = s y
      counts c = c1 c2`,
  },
  {
    id: 'd17-yn-diqing',
    source: DIQING,
    tags: ['proposals', 'shares'],
    text: `州政协十届三次会议期间收到提案[a 92]件，会后又提出[b 1]件，合计[t 93]件。经审查立案[n 89]件，至2008年底全部办理完毕：已经解决或基本解决[n1 26]件，占[s1 29.21]%；正在解决或列入计划解决[n2 53]件，占[s2 59.55]%；留作参考或暂不可行[n3 10]件，占[s3 11.24]%。委员满意和基本满意率达100%。`,
    claims: `
      counts t = a b
      counts n = n1 n2 n3
      share s1 = n1 n
      share s2 = n2 n
      share s3 = n3 n
      shares s3 = s1 s2 s3`,
  },
  {
    id: 'd17-hn-yongding',
    source: YONGDING,
    tags: ['proposals', 'counts', 'share'],
    text: `永定区政协七届一次会议以来提交提案[t 145]件，全部办复。其中经济建设和环境保护[a 55]件，教科文卫体[b 28]件，精准扶贫与社会保障[c 21]件，社会管理与精神文明[e 41]件。已经解决的[x 132]件，占提案总数的[sx 91]%；列入计划拟解决的[y 13]件，占[sy 9]%。`,
    claims: `
      counts t = a b c e
      counts t = x y
      share sx = x t
      share sy = y t
      shares sy = sx sy`,
  },
  {
    id: 'd17-xj-cars',
    source: XINJIANG,
    tags: ['sangong', 'counts', 'rate'],
    text: `新疆区本级2013年公务用车购置及运行维护费预算[c 35423]万元，与2012年预算[p 30850]万元相比增加[d 4573]万元，增长[r 14.8]%。公务用车总数[t 13123]辆：一般公务用车[a 9792]辆，执法执勤用车[b 1480]辆，其他车辆[e 1851]辆。`,
    claims: `
      change d = c p
      rate r = c p
      counts t = a b e`,
  },
  {
    id: 'd17-ce-samr',
    source: SAMR,
    tags: ['checks', 'share', 'points'],
    text: `2023年，全国市场监管部门完成食品安全监督抽检[t 6997389]批次，发现不合格样品[x 190872]批次，不合格率[e 2.73]%；2022年抽检[pt 6563388]批次，不合格[px 187572]批次，不合格率[pe 2.86]%。不合格率比上年下降[d 0.13]个百分点。不合格项目中，农药残留超标占37.66%。`,
    claims: `
      share e = x t
      share pe = px pt
      change -d = e pe`,
  },
  {
    id: 'd17-ce-state-office',
    source: STATE_OFFICE,
    tags: ['sangong', 'causes', 'shares'],
    text: `国务院办公厅2013年“三公”经费财政拨款决算[t 399.48]万元，比年初预算减少[d 40.52]万元，下降[r 9.2]%。因公出国（境）费[a 93.87]万元，占[sa 23.5]%，比年初预算减少[da 35.13]万元，下降[ra 27.2]%；公务用车购置及运行费[b 294]万元，占[sb 73.6]%，与年初预算一致；公务接待费[c 11.61]万元，占[sc 2.9]%，比年初预算减少[dc 5.39]万元，下降[rc 31.7]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      rate -ra = a ^-da
      rate -rc = c ^-dc
      causes -d = -da -dc`,
  },
  {
    id: 'd17-ce-land',
    source: LAND,
    note: '报道如此：以2011年预算为基数才得11%（按2010年执行数应为12.85%）',
    tags: ['budget', 'base', 'wrong-as-published'],
    text: `国土资源部公布2011年部门预算，收支总预算670605.60万元，上年为347365.86万元，几乎翻番。其中财政拨款预算[t 525725.68]万元，与2010年预算执行数[p 465850.32]万元相比，增幅为[r 11]%。国土资源与气象等事务费用504141.42万元，上年执行377576.02万元。`,
    claims: `
      rate r = t p #X`,
  },
  {
    id: 'd17-ce-forestry',
    source: FORESTRY,
    tags: ['forest', 'counts'],
    text: `截至2010年6月15日，全国完成造林[t 7404.37]万亩，占全年计划的83.38%，其中人工造林[a 5247.89]万亩、飞播造林[b 80.90]万亩、封山育林[c 2075.58]万亩。义务植树21.46亿株，中幼林抚育3900.83万亩，分别为全年计划的83.44%和49.53%。`,
    claims: `
      counts t = a b c`,
  },
  {
    id: 'd17-hlj-forest',
    source: HLJ_FOREST,
    tags: ['forest', 'counts'],
    text: `2001年，地方林业更新造林完成[t 21690]亩，为计划的108.5%，其中国营造林[a 11685]亩，乡镇群众造林[b 10005]亩；育苗生产完成450亩，为计划的112.5%。森工系统更新造林348699亩，育苗5413亩，其中新播960亩、换床2457亩。`,
    claims: `
      counts t = a b`,
  },
  {
    id: 'd17-sd-dezhou',
    source: DEZHOU,
    tags: ['hot-line', 'two-breakdowns', 'share'],
    text: `5月份，市民热线受理诉求[t 46983]件，其中电话[a 46908]件，省长信箱邮件[b 7]件，网上受理[c 68]件。直接答复[x 33786]件，直接答复率[e 71.91]%，交由县市区政府和市直部门办理[y 13197]件。回复[z 46210]件，按期回复率[f 98.35]%；承办单位回访满意率71%。`,
    claims: `
      counts t = a b c
      share e = x t
      counts t = x y
      share f = z t`,
  },
  {
    id: 'd17-ah-ningguo',
    source: NINGGUO,
    tags: ['hot-line', 'counts', 'share'],
    text: `2022年4月，宁国市12345热线和政民互动共受理群众诉求[t 2877]件，自行处理[a 2276]件，派单[b 601]件；派单中热线[b1 532]件，政民互动[b2 69]件，按时结案[c 597]件，超时办理[e 4]件，按时结案率[f 99]%。办件较多的市直部门为住建局99件、公安局77件、城管局68件。`,
    claims: `
      counts t = a b
      counts b = b1 b2
      counts b = c e
      share f = c b`,
  },
  {
    id: 'd17-nx-cppcc',
    source: NINGXIA_CPPCC,
    tags: ['proposals', 'share'],
    text: `自治区政协八届三次会议以来收到提案491件，立案[t 466]件，到2005年底全部办结；所提意见得到解决、基本解决或列入计划逐步解决的[x 377]件，占[s 80.9]%。其中银川市政府承办74件，满意率98%。`,
    claims: `
      share s = x t`,
  },
  {
    id: 'd17-ce-transport',
    source: TRANSPORT,
    tags: ['transport', 'rounding'],
    text: `交通运输部通报，2015年上半年公路建设完成投资[t 6469]亿元，同比增长10.2%。其中高速公路[a 3260]亿元，普通国省道[b 2015]亿元，农村公路[c 1195]亿元，分别增长9.2%、6.5%和20.0%。水运建设完成投资648亿元，增长1.9%。`,
    claims: `
      sum t = a b c #W`,
  },
  {
    id: 'd17-gd-transport',
    source: GD_TRANSPORT,
    tags: ['transport', 'nested-sums'],
    text: `2019年1至10月，广东省交通基础设施建设完成投资[t 1441.5]亿元，为年度计划的96.1%。公路项目[a 1313.8]亿元，其中高速公路[a1 970.6]亿元，普通国省道[a2 197.2]亿元，农村公路[a3 146.0]亿元；港口项目[b 71.0]亿元；航道项目[c 12.6]亿元；客货站场及其他[e 44.1]亿元。`,
    claims: `
      sum t = a b c e
      sum a = a1 a2 a3`,
  },
];
