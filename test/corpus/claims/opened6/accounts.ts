import type { Written } from '../types';

/** Composed by us in the layouts of final accounts, all right; neighbouring figures look related and are not. */
export const ACCOUNTS: readonly Written[] = [
  {
    id: 'g3-library-overall',
    source: null,
    note: 'composed：收入支出决算总体情况，总计与本年数两层',
    tags: ['totals', 'two-levels'],
    text: `县图书馆2023年度收、支总计均为[t 1,286.40]万元，与2022年度相比，各增加[d 98.60]万元，增长[r 8.30]%，主要原因是新馆开放、购书经费增加。其中：本年收入[i 1,240.00]万元，使用非财政拨款结余[j1 12.00]万元，年初结转和结余[j2 34.40]万元；本年支出[x 1,251.30]万元，结余分配[q1 3.10]万元，年末结转和结余[q2 32.00]万元，年末数比年初数[w 少]。`,
    claims: `
      rate r = t ^d
      sum t = i j1 j2
      sum t = x q1 q2
      roll q2 = j2 i j1 -x -q1
      dir w< = q2 j2`,
  },
  {
    id: 'g3-vocational-income',
    source: null,
    note: 'composed：收入结构，占比最大者以文字说明',
    tags: ['income', 'rank', 'shares'],
    text: `市职业中专2024年度本年收入合计[t 5,600.00]万元，比上年[p 5,250.00]万元增加[d 350.00]万元，增长[r 6.67]%。按来源分：财政拨款收入[a 4,144.00]万元，占[sa 74.00]%，[w 占比最大]；事业收入[b 1,176.00]万元，占[sb 21.00]%；附属单位上缴收入[c 56.00]万元，占[sc 1.00]%；其他收入[e 224.00]万元，占[se 4.00]%。无上级补助收入和经营收入。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se
      rank w> = a b c e`,
  },
  {
    id: 'g3-emergency-items',
    source: null,
    note: 'composed：按款、项逐条说明预算、决算、完成率与原因；其中一项年初无预算',
    tags: ['items', 'execution', 'zero-budget', 'direction'],
    text: `（三）具体情况。县应急管理局2023年度一般公共预算财政拨款支出年初预算为[m 962.50]万元，支出决算为[t 1,037.10]万元，完成年初预算的[e 107.75]%。其中：
1.灾害防治及应急管理支出（类）应急管理事务（款）行政运行（项）。年初预算为[m1 540.00]万元，支出决算为[x1 567.00]万元，完成年初预算的[e1 105.00]%，决算数[w1 大于]预算数的主要原因是人员调入。
2.灾害防治及应急管理支出（类）应急管理事务（款）安全监管（项）。年初预算为[m2 260.00]万元，支出决算为[x2 234.00]万元，完成年初预算的[e2 90.00]%，决算数[w2 小于]预算数的主要原因是培训改为线上。
3.灾害防治及应急管理支出（类）自然灾害救灾及恢复重建支出（款）自然灾害救灾补助（项）。年初预算为0万元，支出决算为[x3 75.60]万元，年中追加上级救灾资金。
4.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算为[m4 87.50]万元，支出决算为[x4 85.50]万元，完成年初预算的[e4 97.71]%。
5.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为[m5 75.00]万元，支出决算为[x5 75.00]万元，完成年初预算的[e5 100.00]%。`,
    claims: `
      exec e = t m
      exec e1 = x1 m1
      dir w1> = x1 m1
      exec e2 = x2 m2
      dir w2< = x2 m2
      exec e4 = x4 m4
      exec e5 = x5 m5
      sum t = x1 x2 x3 x4 x5`,
  },
  {
    id: 'g3-basic-spending',
    source: null,
    note: 'composed：基本支出分人员与公用，“主要包括”后为明细名目，无金额',
    tags: ['basic', 'list-of-names'],
    text: `2023年度财政拨款基本支出[t 728.46]万元，其中：人员经费[a 641.04]万元，占基本支出的[sa 88.0]%，主要包括基本工资、津贴补贴、奖金、绩效工资、养老保险、住房公积金；公用经费[b 87.42]万元，占基本支出的[sb 12.0]%，主要包括办公费18.30万元、差旅费9.75万元、维修费6.12万元、劳务费14.20万元等。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'g3-sangong-long',
    source: null,
    note: 'composed：“三公”总体与分项，预算、上年两个基数；批次人次与金额无关',
    tags: ['sangong', 'two-bases', 'visits'],
    text: `（一）总体情况。2023年度“三公”经费财政拨款支出预算为[m 32.00]万元，支出决算为[t 26.88]万元，完成预算的[e 84.00]%；与上年[p 25.60]万元相比，增加[d 1.28]万元，增长[r 5.00]%。决算数[w1 小于]预算数是因为压减接待，[w2 大于]上年数是因为旧车大修。
（二）分项情况。公务用车运行维护费支出决算为[b 22.40]万元，占[sb 83.33]%，完成预算[mb 24.00]万元的[eb 93.33]%，比上年增加[db 2.40]万元，增长[rb 12.00]%；公务接待费支出决算为[c 4.48]万元，占[sc 16.67]%，完成预算[mc 8.00]万元的[ec 56.00]%，比上年减少[dc 1.12]万元，下降[rc 20.00]%。国内公务接待64批次、512人次。公务用车保有量9辆。未发生因公出国（境）费和公务用车购置费。`,
    claims: `
      exec e = t m
      change d = t p
      rate r = t p
      dir w1< = t m
      dir w2> = t p
      sum t = b c
      share sb = b t
      exec eb = b mb
      rate rb = b ^db
      share sc = c t
      exec ec = c mc
      rate -rc = c ^-dc
      causes d = db -dc
      shares sc = sb sc`,
  },
  {
    id: 'g3-fund-roll',
    source: null,
    note: 'composed：政府性基金年初结转、收入、支出、年末结转',
    tags: ['government-fund', 'roll'],
    text: `政府性基金预算财政拨款年初结转和结余[j 46.00]万元，本年收入[i 380.50]万元，本年支出[x 401.20]万元，年末结转和结余[q 25.30]万元。支出中，国有土地使用权出让收入安排的支出[x1 352.70]万元，彩票公益金安排的支出[x2 48.50]万元。`,
    claims: `
      roll q = j i -x
      sum x = x1 x2`,
  },
  {
    id: 'g3-operating-two-bases',
    source: null,
    note: 'composed：同一句里先比上年、后比预算，两个变动不可互换',
    tags: ['operating', 'two-bases'],
    text: `2023年度机关运行经费支出[t 183.60]万元，比上年决算数[p 170.00]万元增加[d 13.60]万元，增长[r 8.00]%，比年初预算数[m 204.00]万元减少[g 20.40]万元，完成预算的[e 90.00]%，主要原因是水电费上涨，同时印刷费压减。`,
    claims: `
      change d = t p
      rate r = t p
      change -g = t m
      exec e = t m`,
  },
  {
    id: 'g3-procurement-wholes',
    source: null,
    note: 'composed：采购占比的分母各不相同：采购总额、中小企业合同、货物支出',
    tags: ['procurement', 'several-wholes'],
    text: `2023年度政府采购支出总额[t 1,250.00]万元，其中：政府采购货物支出[a 400.00]万元、政府采购工程支出[b 625.00]万元、政府采购服务支出[c 225.00]万元。授予中小企业合同金额[h 1,125.00]万元，占政府采购支出总额的[sh 90.0]%，其中：授予小微企业合同金额[k 787.50]万元，占授予中小企业合同金额的[sk 70.0]%。货物采购授予中小企业合同金额[ha 360.00]万元，占货物支出金额的[sha 90.0]%；工程采购授予中小企业合同金额[hb 562.50]万元，占工程支出金额的[shb 90.0]%；服务采购授予中小企业合同金额[hc 202.50]万元，占服务支出金额的[shc 90.0]%。`,
    claims: `
      sum t = a b c
      share sh = h t
      share sk = k h
      share sha = ha a
      share shb = hb b
      share shc = hc c
      sum h = ha hb hc`,
  },
  {
    id: 'g3-assets-vehicles',
    source: null,
    note: 'composed：车辆与设备计数，资产金额',
    tags: ['assets', 'counts'],
    text: `截至2023年12月31日，本部门共有车辆[v 27]辆，其中：副部（省）级及以上领导用车0辆、主要负责人用车[v1 1]辆、机要通信用车[v2 3]辆、应急保障用车[v3 5]辆、执法执勤用车[v4 16]辆、其他用车[v5 2]辆，其他用车主要是消毒车；单价100万元（含）以上设备4台（套）。资产总额[z 4,318.20]万元，负债[f 1,079.55]万元，净资产[n 3,238.65]万元，资产负债率[s 25.00]%。`,
    claims: `
      counts v = v1 v2 v3 v4 v5
      sum z = f n
      share s = f z`,
  },
  {
    id: 'g3-performance-coverage',
    source: null,
    note: 'composed：绩效自评覆盖面；项目数与金额各占比重',
    tags: ['performance', 'coverage', 'counts'],
    text: `本部门组织对2023年度[n 18]个项目开展绩效自评，涉及资金[t 1,346.00]万元，占项目支出[w 1,346.00]万元的[s 100]%；自评结果为“优”的[n1 13]个，“良”的[n2 4]个，“中”的[n3 1]个，没有“差”的项目。选取[k 3]个项目开展部门评价，涉及资金[u 605.70]万元，占自评资金的[su 45.0]%；委托第三方评价[k1 2]个，部门自行组织[k2 1]个。`,
    claims: `
      share s = t w
      counts n = n1 n2 n3
      share su = u t
      counts k = k1 k2`,
  },
  {
    id: 'g3-budget-2025-structure',
    source: null,
    note: 'composed：部门预算收支与增减，增减原因完整',
    tags: ['budget', 'causes', 'shares'],
    text: `区住房和城乡建设局2025年收入预算[t 3,640.00]万元，比上年增加[d 240.00]万元，增长[r 7.06]%，其中：一般公共预算拨款[a 3,094.00]万元，占[sa 85.0]%，增加[da 294.00]万元；政府性基金预算拨款[b 546.00]万元，占[sb 15.0]%，减少[db 54.00]万元。支出预算[x 3,640.00]万元，基本支出[y 1,274.00]万元，占[sy 35.0]%；项目支出[z 2,366.00]万元，占[sz 65.0]%。政府采购预算812.00万元，政府购买服务预算160.00万元。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      causes d = da -db
      sum x = y z
      share sy = y x
      share sz = z x
      shares sz = sy sz`,
  },
  {
    id: 'g3-level-and-summary',
    source: null,
    note: 'composed：本级与汇总各有“三公”数，不是同一数的复述',
    tags: ['two-scopes', 'no-repeat'],
    text: `市文化和旅游局汇总的“三公”经费决算[t 58.20]万元，其中局本级[a 21.70]万元，所属6家事业单位[b 36.50]万元。局本级公务接待费[a1 9.30]万元，公务用车运行维护费[a2 12.40]万元；汇总公务接待费17.60万元。局本级“三公”经费预算[ma 25.00]万元，完成[ea 86.80]%。`,
    claims: `
      sum t = a b
      sum a = a1 a2
      exec ea = a ma`,
  },
];
