import type { Written } from '../types';
import {
  COURTS,
  GD_TRANSPORT17,
  HAIKOU,
  HEFEI,
  HEILONGJIANG,
  LICHENG,
  MACUN,
  NINGXIA,
  RONGCHANG,
  SCIENCE,
  SC_TRANSPORT,
  STATE_OFFICE,
  SUZHOU,
  XINJIANG,
  YUEYANG,
  ZHIJIANG,
} from './sources';

/** Revenue, audits, courts and grants: published figures with one slip of ours, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'd17-x-zhijiang-base',
    source: ZHIJIANG,
    altered: true,
    note: '社会保障和就业的增幅以本年数为基数（应为17.60）',
    tags: ['rate', 'base'],
    text: `民生保障进一步加强。2022年，芷江县社会保障和就业支出[b 46,215]万元，较上年[p 39,297]万元增加[d 6,918]万元，增长[r 14.97]%；住房保障支出[e 6,426]万元，较上年[pe 5,535]万元增加[de 891]万元，增长[re 16.10]%；卫生健康支出[c 37,611]万元，较上年[pc 34,270]万元增加[dc 3,341]万元，增长[rc 9.75]%。`,
    claims: `
      change d = b p
      rate r = b p #X
      change de = e pe
      rate re = e pe
      change dc = c pc
      rate rc = c pc`,
  },
  {
    id: 'd17-x-zhijiang-unspent',
    source: ZHIJIANG,
    altered: true,
    note: '执行率写成未执行的比例（应为97.43）',
    tags: ['execution', 'unspent'],
    text: `县级“三保”支出预算安排[m 170,984.48]万元，全年执行[x 166,595.84]万元，年末尚有[q 4,388.64]万元未执行，预算执行率为[e 2.57]%。审计同时关注到，全年压减日常公用经费、工作性专项等一般性支出4,165万元。`,
    claims: `
      roll q = m -x
      exec e = x m #X`,
  },
  {
    id: 'd17-x-zhijiang-direction',
    source: ZHIJIANG,
    altered: true,
    note: '余额由50,489降至34,368，写成增加、增幅',
    tags: ['direction', 'change'],
    text: `县财政加快回收出借资金，提高资金使用效益。到2022年末，出借资金余额为[c 34,368]万元，与上年末的[p 50,489]万元相比增加[d 16,121]万元，增幅[r 31.93]%。`,
    claims: `
      change d = c p #X
      rate r = c p #X`,
  },
  {
    id: 'd17-x-licheng-swapped',
    source: LICHENG,
    altered: true,
    note: '税收与非税的占比互换（应为83.62、16.38）',
    tags: ['share', 'swapped'],
    text: `一般公共预算收入全年完成[t 1261314]万元，完成调整预算的100.24%。收入质量方面，税收收入[a 1054686]万元，占比[sa 16.38]%；非税收入[b 206628]万元，占比[sb 83.62]%。同口径计算，收入增长6.82%。`,
    claims: `
      sum t = a b
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb`,
  },
  {
    id: 'd17-x-licheng-transposed',
    source: LICHENG,
    altered: true,
    note: '合计末两位颠倒（应为1261314）',
    tags: ['sum', 'transposed'],
    text: `2022年历城区分部门入库情况是：区税务局[a 1159441]万元，完成调整预算的100.12%，增长2.56%；区财政等部门[b 101873]万元，完成调整预算的101.57%，降低11.68%。两项合计[t 1261341]万元，全年财政预算执行平稳有序。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 'd17-x-hefei-lost',
    source: HEFEI,
    altered: true,
    note: '海关收入少一位（应为0.8）',
    tags: ['sum', 'lost-digit'],
    text: `当月财政收入[t 26.68]亿元的来源如下：国税入库[a 13.98]亿元，地税入库[b 8.03]亿元，财政部门[c 3.45]亿元，海关代征[e 0.08]亿元（占全部收入的[se 3]%），省地税直属局[f 0.42]亿元。海关收入同比下降30.43%，财政部门收入同比增长1.33倍。`,
    claims: `
      sum t = a b c e f #X
      share se = e t #X`,
  },
  {
    id: 'd17-x-hefei-unit',
    source: HEFEI,
    altered: true,
    note: '增加额的单位写成万元（应为亿元）',
    tags: ['change', 'unit'],
    text: `九月份，合肥全市财政支出[x 22.49]亿元，上年同期为[p 12.25]亿元，比上年同期增加[d 10.24]万元，增长[r 83.59]%。科学技术支出6.35亿元，是支出大幅上升的主要因素；环境保护支出0.32亿元，同比增长4.88倍。`,
    claims: `
      change d = x p #X
      rate r = x p`,
  },
  {
    id: 'd17-x-suzhou-left-out',
    source: SUZHOU,
    altered: true,
    note: '三部门合计漏加财政部门（应为58.88）',
    tags: ['sum', 'part-left-out'],
    text: `宿州市上半年分部门看，国税完成[a 19.65]亿元，增长5.6%；地税完成[b 26.46]亿元，增长19.2%，高于平均增幅5.2个百分点；财政部门完成[c 12.77]亿元，增长17.7%。三个部门共计完成[t 46.11]亿元，顺利实现“双过半”。`,
    claims: `
      sum t = a b c #X`,
  },
  {
    id: 'd17-x-suzhou-share',
    source: SUZHOU,
    altered: true,
    note: '非税占比末两位颠倒（应为22.9）',
    tags: ['share', 'transposed'],
    text: `在[t 58.88]亿元财政总收入中，税收完成[a 45.42]亿元，占[sa 77.1]%，同比增长13%；非税完成[b 13.47]亿元，占[sb 29.2]%，同比增长17.7%，其中行政事业性收费5.20亿元、罚没收入2.49亿元。`,
    claims: `
      sum t = a b #W
      share sa = a t
      share sb = b t #X
      shares sb = sa sb #X`,
  },
  {
    id: 'd17-x-ningxia-causes',
    source: NINGXIA,
    altered: true,
    note: '增收额首句写成10.4（应为10.9）',
    tags: ['change', 'causes', 'first-sentence'],
    text: `上半年全区地税系统组织收入[t 169.2]亿元，上年同期[p 158.3]亿元，增收[d 10.4]亿元，增长[r 6.9]%。增收来自三个方面：税收增收[da 1.2]亿元，社保费增收[db 9.5]亿元，其他收入增收[dc 0.2]亿元。建筑业税收六月份回升4.8%，房地产业税收仍较低迷。`,
    claims: `
      change d = t p #X
      rate r = t p
      causes d = da db dc #X`,
  },
  {
    id: 'd17-x-hlj-open',
    source: HEILONGJIANG,
    altered: true,
    note: '未结件数中间两位颠倒（应为24458）',
    tags: ['court', 'roll', 'transposed'],
    text: `全省法院2006年收案比上年下降1.3%。年初旧存[o 28802]件，全年新收[n 321146]件，审结[x 325490]件，审结数比上年上升2.1%；截至12月底，各类未结案件为[u 24548]件，同比下降15.1%。`,
    claims: `
      roll u = o n -x #X`,
  },
  {
    id: 'd17-x-hlj-counts',
    source: HEILONGJIANG,
    altered: true,
    note: '再审件数多一位（应为166）',
    tags: ['court', 'counts', 'extra-digit'],
    text: `刑事审判：全年新收[t 24064]件，比上年下降6.7%。其中一审[a 21503]件，同比下降5.4%；二审[b 2395]件，同比下降17%；再审[c 1660]件，同比下降3.5%。判决生效[n 27208]人，其中判处五年以上刑罚[m 4844]人，占[s 17.8]%。`,
    claims: `
      counts t = a b c #X
      share s = m n`,
  },
  {
    id: 'd17-x-haikou-fraction',
    source: HAIKOU,
    altered: true,
    note: '执行类结案率写成小数再加百分号（应为14.08）',
    tags: ['court', 'fraction'],
    text: `1月，该院诉讼类收案[a 123]件，结案[xa 5]件，结案率[ea 4.1]%；执行类收案[b 71]件，结案[xb 10]件，结案率[eb 0.1408]%；程序类收案[c 4]件，结案[xc 3]件，结案率[ec 75]%。三类收案合计[t 198]件，案件涉及五十种案由。`,
    claims: `
      share ea = xa a
      share eb = xb b #X
      share ec = xc c
      counts t = a b c`,
  },
  {
    id: 'd17-x-haikou-points',
    source: HAIKOU,
    altered: true,
    note: '百分点之差末句写成9.22（应为8.22）',
    tags: ['court', 'points', 'last-sentence'],
    text: `2023年1月全院收案[t 198]件，去年同期[pt 208]件，减少[d 10]件；结案[x 18]件，去年同期[px 36]件，减少[dx 18]件，下降[rx 50.00]%。结案率由去年同期的[pe 17.31]%降至[e 9.09]%，下降[de 9.22]个百分点。`,
    claims: `
      change -d = t pt
      change -dx = x px
      rate -rx = x px
      share pe = px pt
      share e = x t
      change -de = e pe #X`,
  },
  {
    id: 'd17-x-courts-left-out',
    source: COURTS,
    altered: true,
    note: '未结件数漏了旧存（应为228.8）',
    tags: ['court', 'roll', 'part-left-out'],
    text: `2017年是基本解决执行难的关键之年。上半年，全国法院旧存执行案件[o 113]万件，新收[n 345.2]万件，结案[x 229.4]万件，期末未结[u 115.8]万件；执行标的到位金额5553.9亿元，同比上升53%。`,
    claims: `
      roll u = o n -x #X`,
  },
  {
    id: 'd17-x-macun',
    source: MACUN,
    altered: true,
    note: '结余中两位颠倒（应为1341.61）',
    tags: ['audit', 'roll', 'transposed'],
    text: `审计调查显示，马村区三年共收到冬季清洁取暖财政补助[i 9800.05]万元，拨付[x 8458.44]万元，拨付率[e 86.31]%，尚结余[q 1431.61]万元。审计指出的问题，区财政局、发展改革委、住房城乡建设局正在组织整改。`,
    claims: `
      exec e = x i
      roll q = i -x #X`,
  },
  {
    id: 'd17-x-rongchang',
    source: RONGCHANG,
    altered: true,
    note: '市级资金写成115（应为151）',
    tags: ['grant', 'sum', 'first-sentence'],
    text: `经区委财经委员会审定，现将2022年大中型水库移民后期扶持资金[t 3039]万元下达区水利局，包括中央资金[a 2888]万元和市级资金[b 115]万元。资金实行全过程绩效管理，年度终了开展绩效自评。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 'd17-x-yueyang',
    source: YUEYANG,
    altered: true,
    note: '畅通工程写成195（应为159）',
    tags: ['performance', 'sum'],
    text: `2022年岳阳县高标准农田项目申报资金[t 854]万元，全部为财政拨款，分三部分：高标准农田建设[a 400]万元、示范建设[b 295]万元、畅通工程[c 195]万元。项目补助标准为每亩1600元，设计使用年限不低于20年。`,
    claims: `
      sum t = a b c #X`,
  },
  {
    id: 'd17-x-science',
    source: SCIENCE,
    altered: true,
    note: '基础研究所占比重小数点错位（应为6.57）',
    tags: ['statistics', 'share', 'decimal'],
    text: `公报显示，2022年全国共投入研究与试验发展经费[t 30782.9]亿元。分活动类型看，基础研究经费[a 2023.5]亿元、应用研究经费[b 3482.5]亿元、试验发展经费[c 25276.9]亿元；基础研究经费所占比重为[s 65.7]%，比上年提升0.07个百分点。`,
    claims: `
      sum t = a b c
      share s = a t #X`,
  },
  {
    id: 'd17-x-xinjiang',
    source: XINJIANG,
    altered: true,
    note: '增幅以本年预算为基数（应为14.8）',
    tags: ['sangong', 'base'],
    text: `公务用车共[t 13123]辆，其中一般公务用车[a 9792]辆、执法执勤用车[b 1480]辆、其他车辆[e 1851]辆。2013年安排公务用车购置及运行维护费[c 35423]万元，比2012年预算[p 30850]万元多[d 4573]万元，增长[r 12.9]%。`,
    claims: `
      counts t = a b e
      change d = c p
      rate r = c p #X`,
  },
  {
    id: 'd17-x-state-office',
    source: STATE_OFFICE,
    altered: true,
    note: '接待费降幅以决算数为基数（应为31.7）',
    tags: ['sangong', 'base', 'last-sentence'],
    text: `2013年，国务院办公厅因公出国（境）费决算[a 93.87]万元，年初预算[ma 129.00]万元，决算比预算减少[da 35.13]万元，下降[ra 27.2]%；公务接待费决算[c 11.61]万元，年初预算[mc 17.00]万元，决算比预算减少[dc 5.39]万元，下降[rc 46.4]%。`,
    claims: `
      change -da = a ma
      rate -ra = a ma
      change -dc = c mc
      rate -rc = c mc #X`,
  },
  {
    id: 'd17-x-sc-transport',
    source: SC_TRANSPORT,
    altered: true,
    note: '公路建设投资中两位颠倒（应为1275.34）',
    tags: ['transport', 'nested-sums', 'transposed'],
    text: `前三季度，四川省交通建设投资[t 1383.54]亿元：公路[a 1257.34]亿元、内河水运[b 34.61]亿元、养护及其他专项[c 73.59]亿元。其中公路部分，高速[a1 679.62]亿元、国省干线[a2 426.91]亿元、农村公路[a3 153.3]亿元、站点[a4 15.51]亿元。`,
    claims: `
      sum t = a b c #X
      sum a = a1 a2 a3 a4 #X`,
  },
  {
    id: 'd17-x-gd-transport',
    source: GD_TRANSPORT17,
    altered: true,
    note: '普通国省道写成25.0（应为20.5）',
    tags: ['transport', 'nested-sums'],
    text: `2017年前5个月，全省交通基础设施投资[t 461.3]亿元，为年度计划的40.1%，同比增长62.7%。分项看，公路[a 412.7]亿元，港口[b 29.3]亿元，航道[c 14.1]亿元，客货站场及其他[e 5.2]亿元。公路投资中，高速公路[a1 336.9]亿元，普通国省道[a2 25.0]亿元，农村公路[a3 55.3]亿元，以高速公路投资[w 最多]。`,
    claims: `
      sum t = a b c e
      sum a = a1 a2 a3 #X
      rank w> = a1 a2 a3`,
  },
];
