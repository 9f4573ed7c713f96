import type { Written } from '../types';

/** Composed by us in the layouts of published statements, most with one or two slips of the natural sort. */
export const SLIPS: readonly Written[] = [
  {
    id: 'd5-base-year',
    source: null,
    note: 'composed：2024 年增幅误以 2022 年为基数（应为 8.0）',
    tags: ['wrong-base', 'several-years'],
    text: `乡村振兴衔接资金：2022年[a 3750]万元，2023年[b 4200]万元，2024年[c 4536]万元。2023年增长[r1 12.0]%，2024年增长[r2 21.0]%，三年合计[t 12486]万元。`,
    claims: `
      rate r1 = b a
      rate r2 = c b #X
      sum t = a b c`,
  },
  {
    id: 'd5-bracketed-shares',
    source: null,
    note: 'composed：基本与项目的占比对调',
    tags: ['swapped-shares', 'brackets'],
    text: `支出按性质分，基本支出[a 1948.36]万元（[sa 58.40]%）、项目支出[b 2735.14]万元（[sb 41.60]%），共[t 4683.50]万元。`,
    claims: `
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb
      sum t = a b`,
  },
  {
    id: 'd5-causes-sign',
    source: null,
    note: 'composed：接待费实为减少，写成增加，致各项与总额的增减不合',
    tags: ['direction', 'causes', 'numbered'],
    text: `“三公”经费比上年减少[d 9.70]万元。①因公出国（境）费减少[da 6.20]万元；②公务用车运行费减少[db 2.10]万元；③公务接待费[c 3.60]万元，上年[pc 5.00]万元，增加[dc 1.40]万元。`,
    claims: `
      change dc = c pc #X
      causes -d = -da -db dc #X`,
  },
  {
    id: 'd5-digit-doubled',
    source: null,
    note: 'composed：服务类多印一位（应为 213.60）',
    tags: ['doubled-digit', 'procurement'],
    text: `政府采购支出总额[t 868.45]万元，货物[a 146.85]万元，工程[b 508.00]万元，服务[c 2213.60]万元。授予中小企业[e 694.76]万元，占采购支出总额[se 80.00]%。`,
    claims: `
      sum t = a b c #X
      share se = e t`,
  },
  {
    id: 'd5-enrolment',
    source: null,
    note: 'composed：补助人数正确，金额合计不是三项之和（应为 648.30）',
    tags: ['total-not-sum', 'two-columns'],
    text: `资助学生[n 5940]人次、[t 684.30]万元，其中学前[n1 1104]人次、[a 82.80]万元，义务教育[n2 3216]人次、[b 241.20]万元，高中[n3 1620]人次、[c 324.30]万元。`,
    claims: `
      counts n = n1 n2 n3
      sum t = a b c #X`,
  },
  {
    id: 'd5-heating',
    source: null,
    note: 'composed：补贴单位误为元（应为万元）',
    tags: ['unit-slip', 'sum'],
    text: `供热补贴[t 1626.5]万元，热源企业[a 1240.0]万元、困难群众[b 386.5]元；供热面积[n 422.8]万平方米，居民[n1 318.6]万平方米、非居民[n2 104.2]万平方米。`,
    claims: `
      sum t = a b #X
      counts n = n1 n2`,
  },
  {
    id: 'd5-interest',
    source: null,
    note: 'composed：付息合计正确；一般债付息占比用了还本额为分母（应为 57.4）',
    tags: ['wrong-base', 'wholes-apart'],
    text: `当年还本12600万元，付息[t 5450]万元。付息中，一般债[a 3128]万元，专项债[b 2322]万元，一般债付息占付息总额[sa 24.8]%，专项债付息占[sb 42.6]%。`,
    claims: `
      sum t = a b
      share sa = a t #X
      share sb = b t
      shares sb = sa sb #X`,
  },
  {
    id: 'd5-lost-zero',
    source: null,
    note: 'composed：设备购置漏一位（应为 1086.0）',
    tags: ['lost-digit', 'list'],
    text: `项目资金用途：
设备购置 [a@万元 108.6]
安装调试 [b@万元 214.5]
人员培训 [c@万元 48.0]
其他 [e@万元 31.5]
合计 [t@万元 1380.0]`,
    claims: `
      sum t = a b c e #X`,
  },
  {
    id: 'd5-mixed-right',
    source: null,
    note: 'composed：全部正确；亿元与万元混写，百分比一位小数',
    tags: ['mixed-units', 'execution', 'right'],
    text: `区级“两重”项目资金[t 2.35]亿元，其中国债[a 1.80]亿元、区级配套[b 5500]万元，截至年末支出[x 21150]万元，执行率[e 90.0]%。`,
    claims: `
      sum t = a b
      exec e = x t`,
  },
  {
    id: 'd5-pension',
    source: null,
    note: 'composed：滚存结余误减当年结余（应为 34.07）',
    tags: ['wrong-sign', 'roll'],
    text: `上年滚存结余[o 31.62]亿元，当年收入[i 18.49]亿元，当年支出[x 16.04]亿元，当年结余[b 2.45]亿元，年末滚存结余[q 29.17]亿元，可支付月数22个月。`,
    claims: `
      roll b = i -x
      roll q = o i -x #X`,
  },
  {
    id: 'd5-repeat-slip',
    source: null,
    note: 'composed：后文复述的项目支出换位（应为 1356.20）',
    tags: ['repeated', 'transposed'],
    text: `一、2024年支出预算[t 3566.65]万元，基本支出[a 2210.45]万元，项目支出[b 1356.20]万元。
二、2024年项目支出预算[b2 1365.20]万元，用于信息化[c 620.00]万元、检测[e 436.20]万元、宣传[f 300.00]万元。`,
    claims: `
      sum t = a b
      rep b2 = b #X
      sum b2 = c e f #X`,
  },
  {
    id: 'd5-school-meals',
    source: null,
    note: 'composed：“高于”与数字相反',
    tags: ['direction', 'budget-and-final'],
    text: `营养餐补助预算[m 864.00]万元，决算[t 842.40]万元，决算数[w 高于]预算数，执行率[e 97.5]%，结余[q 21.60]万元。`,
    claims: `
      dir w> = t m #X
      exec e = t m
      roll q = m -t`,
  },
  {
    id: 'd5-times',
    source: null,
    note: 'composed：“增长”的倍数写成“是…的”倍数（应为 1.6）',
    tags: ['times', 'growth-for-multiple'],
    text: `跨境电商扶持资金[a 650]万元，比上年的[p 250]万元增长[r 2.6]倍；受益企业[n 84]家，是上年[k 28]家的[g 3]倍。`,
    claims: `
      rate r = a p #X
      share g = n k`,
  },
  {
    id: 'd5-triangle',
    source: null,
    note: 'composed：收入的增加额对而增幅错（应为 9.46），支出的都对',
    tags: ['level-change-rate', 'this-year-base'],
    text: `乡镇收入[t 1874.20]万元，增加[d 162.00]万元，增长[r 8.64]%；乡镇支出[o 2066.90]万元，增加[e 190.30]万元，增长[s 10.14]%。`,
    claims: `
      rate r = t ^d #X
      rate s = o ^e`,
  },
  {
    id: 'd6-annual-account',
    source: null,
    note: 'composed：部门决算公开的长文，全部正确；总体数在结构段复述',
    tags: ['long', 'repeated', 'right'],
    text: `一、收入支出总体情况
2024年度收入总计、支出总计均为[t 4386.72]万元，与上年度相比各增加[d 218.40]万元，增长[r 5.24]%，主要原因是新增防汛物资储备项目。
二、收入情况
本年收入合计[i 4216.72]万元：一般公共预算财政拨款收入[a 4015.30]万元，占[sa 95.22]%；事业收入[b 162.50]万元，占[sb 3.85]%；其他收入[c 38.92]万元，占[sc 0.92]%。另有年初结转和结余[j 170.00]万元，与本年收入合为总计[t2 4386.72]万元。
三、支出情况
本年支出合计[x 4238.60]万元，其中基本支出[e 2910.44]万元，占[se 68.67]%，项目支出[f 1328.16]万元，占[sf 31.33]%；年末结转和结余[y 148.12]万元。`,
    claims: `
      rate r = t ^d
      sum i = a b c
      share sa = a i
      share sb = b i
      share sc = c i
      shares sc = sa sb sc #W
      rep t2 = t
      sum t2 = j i
      sum x = e f
      share se = e x
      share sf = f x
      shares sf = se sf
      roll y = t2 -x`,
  },
  {
    id: 'd6-audit-letter',
    source: null,
    note: 'composed：审计征求意见稿的编号段；问题金额合计漏加第三类（应为 1438.6）',
    tags: ['numbered', 'part-left-out', 'counts'],
    text: `审计发现三类问题、涉及资金[t 1150.4]万元：
（1）预算编制不细[n1 4]个，涉及[a 682.0]万元；
（2）资金闲置[n2 3]个，涉及[b 468.4]万元；
（3）超范围列支[n3 2]个，涉及[c 288.2]万元。
问题合计[n 9]个，其中立行立改[k1 6]个、限期整改[k2 3]个。`,
    claims: `
      sum t = a b c #X
      counts n = n1 n2 n3
      counts n = k1 k2`,
  },
  {
    id: 'd6-canteen',
    source: null,
    note: 'composed：平均数、单价、折扣混排，全部没有可核算的关系',
    tags: ['no-relation', 'averages'],
    text: `食堂就餐人均成本14.6元，早餐3元、午餐8元、晚餐5元；供应商按市场价九五折结算，每季度调价一次，全年约2.1万人次，满意度92分，比上次测评略有提高。合同期2023年7月1日至2025年6月30日，账号尾号3307。`,
    claims: ``,
  },
  {
    id: 'd6-ellipsis-chain',
    source: null,
    note: 'composed：承前省略，单位只在首处写出；公用经费的增加额方向写反（由 96.5 减至 88.2）',
    tags: ['ellipsis', 'direction', 'unit-carried'],
    text: `人员经费由[p1 412.6]万元增至[t1@万元 437.9]，多[d1@万元 25.3]；公用经费由[p2@万元 96.5]变为[t2@万元 88.2]，多[d2@万元 8.3]；项目经费由[p3@万元 205.0]增至[t3@万元 231.4]，多[d3@万元 26.4]。三项合计由[p@万元 714.1]增至[t@万元 757.5]。`,
    claims: `
      change d1 = t1 p1
      change d2 = t2 p2 #X
      change d3 = t3 p3
      sum p = p1 p2 p3
      sum t = t1 t2 t3`,
  },
  {
    id: 'd6-inventory',
    source: null,
    note: 'composed：国有资产清查的版式；类别占比合 100，土地面积不相加',
    tags: ['shares', 'rank', 'right'],
    text: `清查固定资产原值[t 12275.2]万元。房屋[a 8240.5]万元（[sa 67.1]%）最重，设备[b 3116.8]万元（[sb 25.4]%）次之，车辆[c 402.6]万元（[sc 3.3]%）、图书档案及家具[e 515.3]万元（[se 4.2]%）较少；原值[w 最大]的是房屋。累计折旧[f 5284.9]万元，净值[g 6990.3]万元。盘盈3台、盘亏7台，划出土地2宗共11.4亩。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se
      rank w> = a b c e
      roll g = t -f`,
  },
  {
    id: 'd6-joint-report',
    source: null,
    note: 'composed：前文的投入数在后文按来源拆开并复述，全部正确；同比无基数',
    tags: ['repeated', 'sources', 'right'],
    text: `全县投入乡村振兴资金[t 18640]万元，同比增长6.4%。按来源，中央[a 9850]万元、省[b 4210]万元、市[c 1580]万元、县[e 3000]万元。上述[t2 18640]万元已支付[x 17335]万元，支付率[g 93.0]%；实施项目[n 124]个，产业[n1 61]个、基础设施[n2 48]个、其他[n3 15]个。`,
    claims: `
      sum t = a b c e
      rep t2 = t
      exec g = x t2
      counts n = n1 n2 n3`,
  },
  {
    id: 'd6-light-table',
    source: null,
    note: 'composed：竖线分栏的表；丙乡人数漏一位（应为 2150）',
    tags: ['table', 'pipes', 'lost-digit'],
    text: `乡镇|人数（人）|金额（万元）
甲乡|[n1@人 1820]|[a@万元 163.80]
乙乡|[n2@人 2406]|[b@万元 216.54]
丙乡|[n3@人 215]|[c@万元 193.50]
合计|[n@人 6376]|[t@万元 573.84]`,
    claims: `
      counts n = n1 n2 n3 #X
      sum t = a b c`,
  },
  {
    id: 'd6-notes-slip',
    source: null,
    note: 'composed：脚注里复述的上年数与正文不同（正文 1264.50，注为 1246.50）',
    tags: ['repeated', 'transposed', 'footnote'],
    text: `2024年教育事业费支出[t 1390.95]万元，2023年[p 1264.50]万元，增长[r 10.0]%，多支[d 126.45]万元。注：2023年教育事业费支出[p2 1246.50]万元，已按决算口径调整。`,
    claims: `
      rate r = t p
      change d = t p
      rep p2 = p #X`,
  },
];
