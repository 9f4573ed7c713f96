import type { Written } from '../types';

/** Evaluations, assets and work of ours in published layouts, some with one slip that the note names. */
export const COMPOSED2: readonly Written[] = [
  {
    id: 't24-c-road',
    source: null,
    note: 'composed: 农村公路评价，到位数由 2840 改为 2480（换位）',
    text: `项目总投资[t 3200]万元，其中上级补助[a 1800]万元、县级配套[b 1040]万元、乡镇自筹[c 360]万元。截至评价日到位[x 2480]万元，到位率[e 88.75]%，支出[y 2272]万元，支出占总投资的[f 71.00]%。计划硬化42条[q 68.5]公里，完成[p 65.2]公里，完成率[g 95.18]%。`,
    claims: `
      sum t = a b c
      exec e = x t #X
      exec f = y t
      exec g = p q`,
  },
  {
    id: 't24-c-survey',
    source: null,
    note: 'composed: 问卷',
    text: `共发放问卷[m 320]份，收回[n 304]份，回收率[r 95.00]%；有效[t 300]份，其中非常满意[a 186]份，占[sa 62.0]%，满意[b 93]份，占[sb 31.0]%，一般[c 15]份，占[sc 5.0]%，不满意[e 6]份，占[se 2.0]%。`,
    claims: `
      share r = n m
      counts t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se`,
  },
  {
    id: 't24-c-score',
    source: null,
    note: 'composed: 指标得分，产出得分率由 90.00 改为 80.00（抄作下一行的）',
    text: `评价满分[t 100]分，得[u 87.6]分。决策[m1 15]分，得[a 14]分，得分率[r1 93.33]%；过程[m2 25]分，得[b 22.1]分，得分率[r2 88.40]%；产出[m3 35]分，得[c 31.5]分，得分率[r3 80.00]%；效益[m4 25]分，得[e 20]分，得分率[r4 80.00]%。`,
    claims: `
      counts t = m1 m2 m3 m4
      counts u = a b c e
      share r1 = a m1
      share r2 = b m2
      share r3 = c m3 #X
      share r4 = e m4`,
  },
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
];
