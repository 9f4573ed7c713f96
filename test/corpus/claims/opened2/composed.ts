import type { Written } from '../types';

/** Composed by us in the layouts of published statements: mostly right texts full of traps. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'c-c-main-only',
    source: null,
    note: 'composed：“主要”“其中”只列部分，不构成合计；主要原因相加不等于总变动',
    tags: ['not-exhaustive', 'main-cause'],
    text: `2023年一般公共服务支出[t 1286.40]万元，比上年增加[d 96.40]万元，增长[r 8.1]%，主要用于办公楼维修210.00万元、信息系统升级186.50万元、会议培训42.30万元。增加的主要原因是新增人员经费58.20万元、项目尾款结算30.00万元。其中：行政运行支出732.15万元，机关服务支出88.60万元。`,
    claims: `
      rate r = t ^d`,
  },
  {
    id: 'c-c-approximate',
    source: null,
    note: 'composed：约、余、近、超、以上都不核算；只有末句的比例是准数',
    tags: ['approximate'],
    text: `全年发放补贴约1.2亿元，惠及农户3.6万余户，户均3300多元；带动就业近2000人，其中脱贫人口超过600人，占三成以上。设备采购预算[m 480]万元，实际支出[x 456]万元，支出率[e 95]%，较约定工期提前20余天。`,
    claims: `
      exec e = x m`,
  },
  {
    id: 'c-c-same-basis',
    source: null,
    note: 'composed：同口径与自然口径的增幅并列，同口径不能用印出的增减额复算；causes 只在自然口径成立',
    tags: ['same-basis', 'causes'],
    text: `一般公共预算收入[t 21.84]亿元，按自然口径减收[d 1.16]亿元，下降[r 5.0]%，扣除留抵退税因素后同口径增长3.2%。税收收入[a 14.02]亿元，自然口径减收[da 1.98]亿元，下降[ra 12.4]%，同口径下降0.8%；非税收入[b 7.82]亿元，增收[db 0.82]亿元，增长[rb 11.7]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate rb = b ^db
      causes -d = -da db`,
  },
  {
    id: 'c-c-years-in-one',
    source: null,
    note: 'composed：一句多年；末句的增长额误用前年为基数',
    tags: ['several-years', 'wrong-base'],
    text: `学前教育投入由2020年的[a 2.40]亿元增至2021年的[b 2.76]亿元、2022年的[c 3.05]亿元、2023年的[e 3.66]亿元。2021年增长[r1 15.0]%，2023年增长[r3 20.0]%，三年累计增加[d 1.26]亿元；2023年比2022年增加[d3 0.90]亿元。`,
    claims: `
      rate r1 = b a
      rate r3 = e c
      change d = e a
      change d3 = e c #X`,
  },
  {
    id: 'c-c-quarters',
    source: null,
    note: 'composed：季度数与累计数；三季度累计误加（应为 1361.4），占比按印出的数',
    tags: ['quarters', 'sum'],
    text: `项目资金按季拨付：一季度[a 320.5]万元，二季度[b 468.7]万元，上半年累计[h 789.2]万元，占全年预算[m 2000]万元的[e 39.5]%；三季度[c 572.2]万元，前三季度累计[n 1316.4]万元，序时进度为75%。`,
    claims: `
      sum h = a b
      exec e = h m
      sum n = h c #X`,
  },
  {
    id: 'c-c-elided-list',
    source: null,
    note: 'composed：；之间省略主语，每项先预算后决算；第三项完成率换位（86.4 写成 84.6）',
    tags: ['ellipsis', 'list', 'transposed'],
    text: `各科目预算执行情况如下：行政运行，预算[m1 640.00]万元，决算[x1 640.00]万元，完成[e1 100]%；一般行政管理事务，预算[m2 210.00]万元，决算[x2 193.20]万元，完成[e2 92]%；事业运行，预算[m3 125.00]万元，决算[x3 108.00]万元，完成[e3 84.6]%；其他支出，预算[m4 25.00]万元，决算[x4 18.50]万元，完成[e4 74]%。四项决算共[t 959.70]万元。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2
      exec e3 = x3 m3 #X
      exec e4 = x4 m4
      sum t = x1 x2 x3 x4`,
  },
  {
    id: 'c-c-counts-measure',
    source: null,
    note: 'composed：量词各异；会议参加人次合计正确，培训期数漏计一项',
    tags: ['counts', 'part-left-out'],
    text: `全年召开会议[n 18]次，其中二类会议[n1 2]次、三类会议[n2 16]次，参会[k 1240]人次，其中二类[k1 260]人次、三类[k2 980]人次。举办培训[m 14]期：业务培训[m1 8]期，党建培训[m2 3]期，安全培训[m3 2]期。出动执法车辆312台次，发放宣传单2.4万份。`,
    claims: `
      counts n = n1 n2
      counts k = k1 k2
      counts m = m1 m2 m3 #X`,
  },
  {
    id: 'c-c-times',
    source: null,
    note: 'composed：倍的三种写法；最后一处把“是…的”当作“增长”',
    tags: ['times'],
    text: `线上办件量[a 8.4]万件，是线下[b 2.1]万件的[k 4]倍；专利授权[c 96]件，比上年的[pc 40]件增长[g 1.4]倍；培训投入[e 63]万元，比上年的[pe 35]万元增长[h 1.8]倍。`,
    claims: `
      share k = a b
      rate g = c pc
      rate h = e pe #X`,
  },
  {
    id: 'c-c-no-claims-report',
    source: null,
    note: 'composed：没有可核算的关系：文号、日期、电话、标准、排名、无基数的比例',
    tags: ['no-relation'],
    text: `依据财预〔2024〕12号文，2024年1—6月我局对2023年度23个项目开展绩效自评，覆盖率100%。截至6月30日，支出进度51.2%，比去年同期快4.6个百分点，比全市平均高2.3个百分点，列全市第3位。差旅费按每人每天180元包干，会议费不高于550元/人·天。投诉电话12345，另设0571-88880000。`,
    claims: ``,
  },
  {
    id: 'c-c-staff-vehicles',
    source: null,
    note: 'composed：编制、实有、离退休、车辆与设备，实有与编制不同属正常',
    tags: ['counts', 'not-exhaustive'],
    text: `核定编制[m 112]名，其中行政编制[m1 46]名、参公编制[m2 28]名、事业编制[m3 38]名。年末实有[n 139]人，其中在职[n1 104]人、离休[n2 1]人、退休[n3 34]人；在职人员中党员71人。保有车辆[v 9]辆，其中机要通信用车[v1 1]辆、应急保障用车[v2 2]辆、特种专业技术用车[v3 6]辆；单价100万元以上设备3台（套）。`,
    claims: `
      counts m = m1 m2 m3
      counts n = n1 n2 n3
      counts v = v1 v2 v3`,
  },
  {
    id: 'c-c-transfer-roll',
    source: null,
    note: 'composed：结转结余的滚存，中间一项误减（应为 92.90）',
    tags: ['roll', 'wrong-sign'],
    text: `财政拨款：年初结转[o1 58.20]万元，本年收入[i1 1340.00]万元，本年支出[x1 1352.75]万元，年末结转[c1 45.45]万元。非财政拨款：年初结余[o2 41.60]万元，本年收入[i2 196.80]万元，本年支出[x2 145.50]万元，年末结余[c2 9.70]万元。专户资金：年初0万元，本年收入[i3 27.00]万元，缴入国库[x3 27.00]万元，年末[c3 0]万元。`,
    claims: `
      roll c1 = o1 i1 -x1
      roll c2 = o2 i2 -x2 #X
      roll c3 = i3 -x3`,
  },
  {
    id: 'c-c-percent-of-increase',
    source: null,
    note: 'composed：占增量的比重、拉动的百分点；占增量的比重一处误用总量为分母',
    tags: ['share-of-increase', 'wrong-base', 'points'],
    text: `全年财政支出[t 86.40]亿元，比上年增加[d 6.40]亿元，增长[r 8.0]%。其中教育支出18.30亿元，增加[da 1.92]亿元，占全部增加额的[sa 30.0]%；卫生健康支出11.20亿元，增加[db 1.60]亿元，占全部增加额的[sb 1.9]%。教育支出增幅高于总支出增幅3.7个百分点。`,
    claims: `
      rate r = t ^d
      share sa = da d
      share sb = db d #X`,
  },
  {
    id: 'c-c-overall-performance',
    source: null,
    note: 'composed：部门整体绩效的版式；公用经费控制率以预算为分母正确，“三公”控制率写成节约的比例',
    tags: ['performance', 'roll', 'unspent'],
    text: `年初部门预算[m 1820.00]万元，年中追加[u 246.50]万元，核减[v 38.10]万元，调整后预算[n 2028.40]万元；实际支出[x 1977.69]万元，预算执行率[e 97.5]%，结转下年[q 50.71]万元。公用经费预算[ma 210.00]万元，支出[a 199.50]万元，控制率[ea 95]%；“三公”经费预算[mb 32.00]万元，支出[b 24.32]万元，控制率[eb 24]%。`,
    claims: `
      roll n = m u -v
      exec e = x n
      roll q = n -x
      exec ea = a ma
      exec eb = b mb #X`,
  },
  {
    id: 'c-c-budget-sources',
    source: null,
    note: 'composed：部门预算收支的版式；上年结转列在总计而不在当年收入之内',
    tags: ['two-totals', 'repeated', 'causes'],
    text: `2024年收入预算总计[t 3146.20]万元，比上年增加[d 188.60]万元，增长[r 6.38]%；当年收入[i 2984.00]万元，上年结转[j 162.20]万元。当年收入[i2 2984.00]万元中，一般公共预算拨款[a 2610.00]万元，政府性基金预算拨款[b 120.00]万元，事业收入[c 254.00]万元。支出预算总计[o 3146.20]万元，基本支出[e 2204.70]万元，占[se 70.08]%；项目支出[f 941.50]万元，占[sf 29.92]%。`,
    claims: `
      rate r = t ^d
      sum t = i j
      rep i2 = i
      sum i2 = a b c
      sum o = e f
      share se = e o
      share sf = f o
      shares sf = se sf`,
  },
  {
    id: 'c-c-share-points',
    source: null,
    note: 'composed：占比的变动以百分点计；第二处把百分点写成百分之',
    tags: ['points', 'several-years'],
    text: `税收占比由2022年的[p 71.6]%提高到2023年的[t 74.9]%，提高[d 3.3]个百分点；非税占比由[q 28.4]%降至[u 25.1]%，下降[e 3.3]个百分点。债务率由上年的[m 96.0]%降至[n 88.8]%，下降[f 8.2]个百分点。`,
    claims: `
      change d = t p
      change -e = u q
      change -f = n m #X`,
  },
  {
    id: 'c-c-reason-chain',
    source: null,
    note: 'composed：金额出现在原因、标准、单价之中，不属于增减关系；社保支出的本年数与上年数之差有误',
    tags: ['reasons', 'unit-prices'],
    text: `社会保障和就业支出[a 214.60]万元，上年[pa 189.20]万元，增加[da 26.40]万元，系养老保险缴费基数上调，按人均每月增加118元、156人测算。卫生健康支出[b 96.40]万元，上年[pb 101.30]万元，减少[db 4.90]万元，因年内退休8人。住房公积金按12%缴存，支出[c 132.00]万元，与上年的[pc 132.00]万元[w 持平]。`,
    claims: `
      change da = a pa #X
      change -db = b pb
      dir w= = c pc`,
  },
];
