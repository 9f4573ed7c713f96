import type { Written } from '../types';

/** Composed by us in the layouts of self-evaluations of projects and departments: right texts. */
export const PERFORMANCE: readonly Written[] = [
  {
    id: 'f3-scores-by-part',
    source: null,
    note: 'composed：各一级指标满分与得分，合计分与等级',
    tags: ['scores', 'counts'],
    text: `本项目自评总分[t 93.6]分，等级“优”。其中预算执行率分值10分，得[a 9.6]分；产出指标分值50分，得[b 47.0]分；效益指标分值30分，得[c 28.0]分；满意度指标分值10分，得[e 9.0]分。扣分主要在数量指标。`,
    claims: `
      counts t = a b c e`,
  },
  {
    id: 'f3-scores-rates',
    source: null,
    note: 'composed：得分率为得分占分值',
    tags: ['scores', 'share'],
    text: `决策类指标分值[ma 20]分，得分[a 18]分，得分率[sa 90]%；过程类指标分值[mb 20]分，得分[b 17]分，得分率[sb 85]%；产出类指标分值[mc 35]分，得分[c 33.6]分，得分率[sc 96]%；效益类指标分值[me 25]分，得分[e 21]分，得分率[se 84]%。综合得分[t 89.6]分，评价等级为“良”。`,
    claims: `
      share sa = a ma
      share sb = b mb
      share sc = c mc
      share se = e me
      counts t = a b c e`,
  },
  {
    id: 'f3-fund-in-place',
    source: null,
    note: 'composed：资金下达、到位、支付三数与两个比率',
    tags: ['funds', 'execution'],
    text: `（一）项目资金情况。计划投资[m 3,200.00]万元，到位[i 3,040.00]万元，到位率[e 95.0]%，其中中央[i1 2,000.00]万元、省级[i2 640.00]万元、县级配套[i3 400.00]万元；支付[x 2,827.20]万元，支付率[g 93.0]%（以到位资金计），结余[q 212.80]万元。`,
    claims: `
      exec e = i m
      sum i = i1 i2 i3
      exec g = x i
      roll q = i -x`,
  },
  {
    id: 'f3-adjusted-overall',
    source: null,
    note: 'composed：部门整体自评，年初、调整、执行；结转与执行率',
    tags: ['overall', 'roll', 'execution'],
    text: `2024年街道年初预算[m 5,680.00]万元，追加[u 812.40]万元，调减[v 96.40]万元，全年预算[n 6,396.00]万元；全年执行[x 6,204.12]万元，执行率[e 97.0]%。其中基本支出执行[a 3,018.12]万元、项目支出执行[b 3,186.00]万元。`,
    claims: `
      roll n = m u -v
      exec e = x n
      sum x = a b`,
  },
  {
    id: 'f3-targets-and-actuals',
    source: null,
    note: 'composed：指标值与实际完成值，完成率超 100%；不等号的目标不核算',
    tags: ['targets', 'execution'],
    text: `数量指标：计划改造户厕[m1 1,200]座，实际改造[x1 1,236]座，完成率[e1 103]%；计划培训[m2 40]场次，实际[x2 38]场次，完成率[e2 95]%。质量指标：验收合格率≥98%，实际99.1%。满意度≥90%，实际93.4%。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2`,
  },
  {
    id: 'f3-control-rates',
    source: null,
    note: 'composed：“三公”控制率与结转结余率、政府采购执行率，分母各异',
    tags: ['overall', 'execution', 'share'],
    text: `“三公”经费控制率[ea 72.5]%（支出[a 14.50]万元，预算[ma 20.00]万元）；政府采购执行率[eb 96.8]%（实际采购[b 290.40]万元，采购预算[mb 300.00]万元）；结转结余率[s 2.4]%（结转结余[c 48.00]万元，支出预算[mc 2,000.00]万元）。`,
    claims: `
      exec ea = a ma
      exec eb = b mb
      share s = c mc`,
  },
  {
    id: 'f3-satisfaction',
    source: null,
    note: 'composed：问卷的份数、有效率、满意人数',
    tags: ['counts', 'share'],
    text: `发放问卷[n 500]份，回收有效问卷[k 480]份，有效回收率[s 96]%。非常满意[a 312]份、满意[b 132]份、一般[c 30]份、不满意[e 6]份，非常满意的占[sa 65]%，综合满意度92.5%。`,
    claims: `
      share s = k n
      counts k = a b c e
      share sa = a k`,
  },
  {
    id: 'f3-per-village',
    source: null,
    note: 'composed：按村列补助户数与金额，标准只写一次',
    tags: ['list', 'counts', 'standards'],
    text: `危房改造补助按每户1.8万元执行，共[n 65]户、[t 117.0]万元：河东村[n1 21]户[a@万元 37.8]万元，柳坪村[n2 18]户[b@万元 32.4]万元，石桥村[n3 26]户[c@万元 46.8]万元。已兑付[x 111.6]万元，兑付率[e 95.4]%。`,
    claims: `
      counts n = n1 n2 n3
      sum t = a b c
      exec e = x t`,
  },
  {
    id: 'f3-overlapping-goals',
    source: null,
    note: 'composed：惠及人数互相交叉，“其中”不构成合计',
    tags: ['overlapping', 'no-relation'],
    text: `项目惠及群众1.86万人，其中脱贫人口4,210人、老年人6,350人、妇女8,900人，部分人员兼有几种身份；建成便民服务点14处，日均接待约230人次，较去年同期略增。`,
    claims: ``,
  },
  {
    id: 'f3-project-table',
    source: null,
    note: 'composed：项目资金表，单位写在表头，执行率与得分',
    tags: ['table', 'execution'],
    text: `项目资金（单位：万元）
年度资金总额：预算数 [m@万元 86.00]，执行数 [x@万元 81.70]，执行率 [e 95.00]%，分值10，得分9.5
其中：当年财政拨款 预算数 [ma@万元 80.00]，执行数 [xa@万元 75.70]
上年结转资金 预算数 [mb@万元 6.00]，执行数 [xb@万元 6.00]`,
    claims: `
      exec e = x m
      sum x = xa xb
      sum m = ma mb`,
  },
  {
    id: 'f3-court-cases',
    source: null,
    note: 'composed：法院收结案，结案率、增幅；标的额无关系',
    tags: ['court', 'counts', 'share'],
    text: `全年受理案件[n 8,420]件（旧存[o 620]件，新收[i 7,800]件），审结[k 7,999]件，结案率[s 95.0]%，未结[q 421]件。审结案件中，刑事[a 512]件、民商事[b 5,130]件、行政[c 97]件、执行[e 2,260]件。新收案件比上年的[p 7,500]件增长[r 4.0]%。标的总额11.6亿元。`,
    claims: `
      counts n = o i
      share s = k n
      roll q = n -k
      counts k = a b c e
      rate r = i p`,
  },
  {
    id: 'f3-quarter-progress',
    source: null,
    note: 'composed：季度累计支出与进度，目标进度不核算',
    tags: ['quarters', 'execution'],
    text: `全年项目预算[m 900.00]万元，一季度末累计支出[x1 189.00]万元、进度[e1 21.0]%，二季度末累计[x2 441.00]万元、进度[e2 49.0]%，三季度末累计[x3 684.00]万元、进度[e3 76.0]%，年末累计[x4 882.00]万元、进度[e4 98.0]%；各季目标进度为20%、45%、75%、95%。`,
    claims: `
      exec e1 = x1 m
      exec e2 = x2 m
      exec e3 = x3 m
      exec e4 = x4 m`,
  },
  {
    id: 'f3-repeat-summary',
    source: null,
    note: 'composed：摘要与正文复述同一数，全部正确',
    tags: ['repeated', 'right'],
    text: `摘要：项目预算[m 260.00]万元，执行[x 247.00]万元，执行率[e 95]%。
正文：2024年，县疾控中心免疫规划项目预算[m2 260.00]万元，实际执行[x2 247.00]万元，用于疫苗冷链[a 148.20]万元、人员培训[b 49.40]万元、宣传印刷[c 49.40]万元，占比分别为[sa 60]%、[sb 20]%和[sc 20]%。`,
    claims: `
      exec e = x m
      rep m2 = m
      rep x2 = x
      sum x2 = a b c
      share sa = a x2
      share sb = b x2
      share sc = c x2
      shares sc = sa sb sc`,
  },
  {
    id: 'f3-rank-projects',
    source: null,
    note: 'composed：几个项目执行率的高低',
    tags: ['rank', 'execution'],
    text: `四个项目执行率：养老服务[a 98.6]%、社区建设[b 95.2]%、殡葬补贴[c 91.4]%、流浪救助[e 87.0]%，[w 最高]的是养老服务，[v 最低]的是流浪救助，相差[d 11.6]个百分点；平均93.1%。`,
    claims: `
      rank w> = a b c e
      rank v< = e a b c
      change d = a e`,
  },
  {
    id: 'f3-times-growth',
    source: null,
    note: 'composed：倍的两种说法，都对',
    tags: ['times', 'right'],
    text: `馆藏外借[a 12.6]万册次，是上年[p 8.4]万册次的[k 1.5]倍；活动[b 96]场，比上年[q 32]场增长[g 2]倍；接待读者[c 45.0]万人次，比上年[o 36.0]万人次增长[h 25]%。`,
    claims: `
      share k = a p
      rate g = b q
      rate h = c o`,
  },
  {
    id: 'f3-cost-saving',
    source: null,
    note: 'composed：成本指标，预算控制价、中标价、结算价依次下降；节约率以控制价为分母',
    tags: ['savings', 'share'],
    text: `道路维修控制价[m 428.00]万元，中标价[b 402.32]万元，结算审定[x 389.48]万元；较控制价节约[d 38.52]万元，节约率[s 9.0]%，较中标价核减[g 12.84]万元，核减率[h 3.2]%。`,
    claims: `
      change -d = x m
      share s = d m
      change -g = x b
      share h = g b`,
  },
  {
    id: 'f3-long-overall',
    source: null,
    note: 'composed：部门整体支出自评的长文，全部正确；不同口径的数相近而不等',
    tags: ['long', 'overall', 'repeated', 'right'],
    text: `一、部门基本情况
县水利局内设6个股室，下属4个事业单位；核定编制[m 132]名，行政编制[m1 24]名、事业编制[m2 108]名；年末在职126人，退休91人。
二、预算收支情况
（一）收入。年初结转[o 86.30]万元，本年收入[i 7,413.70]万元，收入总计[t 7,500.00]万元，比上年[p 7,142.86]万元增长[r 5.0]%。
（二）支出。本年支出[x 7,275.00]万元，占收入总计的[e 97.0]%；基本支出[a 2,037.00]万元，占[sa 28.0]%，项目支出[b 5,238.00]万元，占[sb 72.0]%。年末结转[q 225.00]万元。
（三）“三公”。预算[ms 36.00]万元，决算[s 30.60]万元，执行率[es 85.0]%，其中用车[s1 27.40]万元、接待[s2 3.20]万元。
三、绩效自评
自评得分[g 94.5]分：投入[g1 19.0]分、过程[g2 28.5]分、产出[g3 28.0]分、效果[g4 19.0]分。
四、存在问题
项目支出中有3个项目执行率低于80%，结转[c 152.00]万元，占年末结转的[sc 67.6]%。`,
    claims: `
      counts m = m1 m2
      sum t = o i
      rate r = t p
      share e = x t
      sum x = a b
      share sa = a x
      share sb = b x
      shares sb = sa sb
      roll q = t -x
      exec es = s ms
      sum s = s1 s2
      counts g = g1 g2 g3 g4
      share sc = c q`,
  },
  {
    id: 'f3-no-claims-legal',
    source: null,
    note: 'composed：名词解释与附注，没有可核算的关系',
    tags: ['no-relation'],
    text: `公务接待费按每批次陪餐人数不超过来客三分之一、人均不高于60元控制；2024年3月15日起执行新标准，原标准80元同时废止。本表金额单位为万元，保留2位小数，四舍五入可能存在尾差。联系人张某，电话0898-12345678，办公地址海府路59号3楼306室。`,
    claims: ``,
  },
];
