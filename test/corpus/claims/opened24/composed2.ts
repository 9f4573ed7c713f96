import type { Written } from '../types';

/** Evaluations, assets and work of ours in published layouts, some with one slip that the note names. */
export const COMPOSED2: readonly Written[] = [
  {
    id: 't24-c-proc',
    source: null,
    note: 'composed: 政府采购',
    text: `2023年政府采购支出[t 612.40]万元，其中货物[a 148.25]万元、工程[b 203.60]万元、服务[c 260.55]万元。授予中小企业合同[e 517.30]万元，占[s 84.47]%，其中小微企业[f 402.18]万元，占中小企业合同的[g 77.75]%。`,
    claims: `
      sum t = a b c
      share s = e t
      share g = f e`,
  },
  {
    id: 't24-c-run',
    source: null,
    note: 'composed: 机关运行经费，增加 13.67 写成减少',
    text: `2023年机关运行经费[t 186.72]万元，比2022年[p 173.05]万元减少[d 13.67]万元，增长[r 7.90]%，原因是办公用房维修。年初预算[m 190.00]万元，完成[e 98.27]%。`,
    claims: `
      change -d = t p #X
      rate r = t p
      exec e = t m`,
  },
  {
    id: 't24-c-assets',
    source: null,
    note: 'composed: 资产与车辆',
    text: `年末资产总额[t 6218.40]万元，流动资产[a 1306.22]万元、固定资产[b 4680.18]万元、无形资产[c 232.00]万元；负债[x 412.60]万元，净资产[y 5805.80]万元，资产负债率[s 6.64]%。车辆[n 23]辆：机要通信[n1 2]辆、执法执勤[n2 17]辆、特种专业技术[n3 4]辆。`,
    claims: `
      sum t = a b c
      sum t = x y
      share s = x t
      counts n = n1 n2 n3`,
  },
  {
    id: 't24-c-hospital',
    source: null,
    note: 'composed: 医院，亏损',
    text: `全年医疗收入[a 18640]万元，财政补助[b 1320]万元，其他收入[c 245]万元，总收入[t 20205]万元，上年[p 19310]万元，增长[r 4.63]%。总费用[x 20580]万元，其中人员[x1 8232]万元，占[s1 40.00]%，药品[x2 5145]万元，占[s2 25.00]%。当年亏损[k 375]万元。`,
    claims: `
      sum t = a b c
      rate r = t p
      share s1 = x1 x
      share s2 = x2 x
      roll -k = t -x`,
  },
  {
    id: 't24-c-red',
    source: null,
    note: 'composed: 红十字会收支，年末结存 72.20 写成 7.22（小数点）',
    text: `年初结存[o 86.42]万元，本年接受捐赠[a 243.17]万元，其中资金[a1 198.60]万元、物资折价[a2 44.57]万元；救助支出[x 251.30]万元，工作经费[y 6.09]万元，年末结存[k 7.22]万元。支出合计[u 257.39]万元。`,
    claims: `
      sum a = a1 a2
      roll k = o a -x -y #X
      sum u = x y`,
  },
  {
    id: 't24-c-audit',
    source: null,
    note: 'composed: 审计整改',
    text: `上年度审计查出问题[t 64]个，已整改[a 59]个，正在整改[b 5]个，整改率[s 92.19]%；涉及资金[m 4216.50]万元，已整改[n 3988.70]万元，上缴财政[n1 1246.30]万元、归还原渠道[n2 2742.40]万元，整改金额占[g 94.60]%。`,
    claims: `
      counts t = a b
      share s = a t
      sum n = n1 n2
      share g = n m`,
  },
  {
    id: 't24-c-monitor',
    source: null,
    note: 'composed: 绩效监控，序时',
    text: `1至8月，48个项目纳入监控，年度预算[m 5620.00]万元，已支出[a 3484.40]万元，执行进度[e 62.00]%，上年同期[q 58.40]%，提高[d 3.60]个百分点。其中本级项目支出[b 2160.40]万元，上级专项支出[c 1324.00]万元。预计全年支出[f 5451.40]万元，占预算的[g 97.00]%。`,
    claims: `
      exec e = a m
      change d = e q
      sum a = b c
      exec g = f m`,
  },
  {
    id: 't24-c-hotline',
    source: null,
    note: 'composed: 热线工单，正在办理由 364 改为 346（换位）',
    text: `全年受理工单[t 18640]件，诉求类[a 12860]件、咨询类[b 5780]件。已办结[c 18276]件，正在办理[e 346]件，办结率[s 98.05]%。上年受理[p 17150]件，增加[d 1490]件，增长[r 8.69]%。`,
    claims: `
      counts t = a b
      counts t = c e #X
      share s = c t
      change d = t p
      rate r = t p`,
  },
  {
    id: 't24-c-repeat',
    source: null,
    note: 'composed: 前后重复，第二处总额由 1532.70 改为 1523.70（换位）',
    text: `2024年部门预算收入[t 1532.70]万元，比上年[p 1468.20]万元增加[d 64.50]万元，增长[r 4.39]%，其中一般公共预算拨款[a 1490.70]万元、事业收入[b 42.00]万元。支出预算按性质分为基本支出[x 1206.50]万元、项目支出[y 326.20]万元。综上，2024年收支总预算[u 1523.70]万元。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b
      rep u = t #X
      sum u = x y #X`,
  },
  {
    id: 't24-c-cause',
    source: null,
    note: 'composed: 增支原因',
    text: `公用经费决算[t 214.60]万元，比上年[p 196.80]万元增加[d 17.80]万元，增长[r 9.04]%，其中物业管理费增加[a 12.30]万元、维修费增加[b 9.10]万元、差旅费减少[c 3.60]万元，其他科目持平。`,
    claims: `
      change d = t p
      rate r = t p
      causes d = a b -c`,
  },
  {
    id: 't24-c-causeb',
    source: null,
    note: 'composed: 增支原因，培训费减少数由 4.2 改为 2.4（换位）',
    text: `基本支出比上年增加[d 26.50]万元，由[p 842.30]万元增至[t 868.80]万元，增长[r 3.15]%。其中：人员调资增加[a 22.10]万元，公积金增加[b 8.60]万元，培训费减少[c 2.40]万元，此外没有变化。`,
    claims: `
      change d = t p
      rate r = t p
      causes d = a b -c #X`,
  },
  {
    id: 't24-c-meal',
    source: null,
    note: 'composed: 养老助餐评价',
    text: `助餐补贴预算[m 260]万元，区级[m1 156]万元、街道[m2 104]万元，实际支出[a 243.36]万元，执行率[e 93.60]%。服务老人[n 3120]人，60至79岁[n1 1974]人，80岁以上[n2 1146]人，后者占[s 36.73]%。满意度[h 96.2]%，[w 高于]目标值[g 95]%。`,
    claims: `
      sum m = m1 m2
      exec e = a m
      counts n = n1 n2
      share s = n2 n
      dir w> = h g`,
  },
  {
    id: 't24-c-z-library',
    source: null,
    note: 'composed: 图书馆项目自评表的文字说明',
    text: `免费开放项目全年预算数[m 85.00]万元，其中中央补助[m1 50.00]万元、省级补助[m2 20.00]万元、本级[m3 15.00]万元；全年执行数[a 83.47]万元，执行率[e 98.20]%，该项分值[f 10]分，得分[g 9.82]分。数量指标：举办讲座年初目标[q1 40]场，实际[p1 46]场，[w 超过]目标；新增图书目标[q2 8000]册，实际[p2 7850]册，完成[h 98.13]%。`,
    claims: `
      sum m = m1 m2 m3
      exec e = a m
      dir w> = p1 q1
      exec h = p2 q2`,
  },
  {
    id: 't24-c-z-farm',
    source: null,
    note: 'composed: 高标准农田评价，亩数比例',
    text: `计划建设高标准农田[q 3.20]万亩，实际建成[p 3.04]万亩，完成率[e 95.0]%，其中高效节水[p1 0.76]万亩，占建成面积的[s 25.0]%。批复资金[m 4800]万元，下达[x 4800]万元，下达率[f 100]%；支出[y 4176]万元，支出率[g 87.0]%，结余[k 624]万元，其中质保金[k1 144]万元、未结算工程款[k2 480]万元。`,
    claims: `
      exec e = p q
      share s = p1 p
      exec f = x m
      exec g = y x
      roll k = x -y
      sum k = k1 k2`,
  },
  {
    id: 't24-c-z-jobs',
    source: null,
    note: 'composed: 就业补助评价，社保补贴人数由 1684 改为 1648（换位）',
    text: `2023年共补助[n 3296]人，其中社会保险补贴[n1 1648]人、公益性岗位补贴[n2 912]人、一次性创业补贴[n3 700]人。补贴支出[t 1877.40]万元，上年[p 1702.10]万元，增支[d 175.30]万元，增长[r 10.3]%。抽查档案[q 150]份，合规[c 147]份，合格率[s 98.00]%。`,
    claims: `
      counts n = n1 n2 n3 #X
      change d = t p
      rate r = t p
      share s = c q`,
  },
  {
    id: 't24-c-z-court',
    source: null,
    note: 'composed: 法院办案业务费自评',
    text: `收案[t 9864]件，其中旧存[o 712]件、新收[a 9152]件；审结[b 9316]件，结案率[s 94.44]%，未结[k 548]件。办案业务经费预算[m 640.00]万元，支出[x 633.92]万元，预算执行率[e 99.05]%。自评[g 97.5]分，上年[h 95.0]分，提高[d 2.5]分。`,
    claims: `
      counts t = o a
      share s = b t
      roll k = t -b
      exec e = x m
      change d = g h`,
  },
  {
    id: 't24-c-z-clinic',
    source: null,
    note: 'composed: 社区卫生服务中心，基本公卫',
    text: `辖区常住人口[n 58400]人，已建健康档案[a 54896]份，建档率[s 94.00]%。基本公共卫生服务补助到位[t 519.76]万元（中央[t1 259.88]万元，市级[t2 103.95]万元，区级[t3 155.93]万元），使用[x 498.97]万元，资金使用率[e 96.00]%。`,
    claims: `
      share s = a n
      sum t = t1 t2 t3
      exec e = x t`,
  },
  {
    id: 't24-c-z-evals',
    source: null,
    note: 'composed: 评价等级分布，良好占比由 55.0 改为 50.5',
    text: `本次对[t 40]个项目开展评价，优秀[a 11]个，占[sa 27.5]%；良好[b 22]个，占[sb 50.5]%；中等[c 5]个，占[sc 12.5]%；较差[e 2]个，占[se 5.0]%。涉及资金[m 3.62]亿元，核减下年预算[x 0.18]亿元，占[s 4.97]%。`,
    claims: `
      counts t = a b c e
      share sa = a t
      share sb = b t #X
      share sc = c t
      share se = e t
      shares se = sa sb sc se #X
      share s = x m`,
  },
];
