import type { Written } from '../types';

/** Composed by us in published layouts: what the pages found print too little of. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'n6-basic-outlay',
    source: null,
    note: 'composed：基本支出分人员与公用，人员经费再分两类',
    tags: ['basic', 'nested', 'share'],
    text: `六、一般公共预算财政拨款基本支出决算情况说明。2023年度基本支出[t 1,486.32]万元，其中：人员经费[a 1,302.18]万元，占基本支出的[sa 87.61]%，包括工资福利支出[a1 1,268.54]万元和对个人和家庭的补助[a2 33.64]万元；公用经费[b 184.14]万元，占基本支出的[sb 12.39]%，主要用于办公费、水电费、差旅费、工会经费等。`,
    claims: `
      sum t = a b
      share sa = a t
      sum a = a1 a2
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'n6-operating-procurement',
    source: null,
    note: 'composed：机关运行经费与政府采购两节相连',
    tags: ['operating', 'procurement', 'triangle'],
    text: `（一）机关运行经费。2024年度机关运行经费支出[t 92.46]万元，比2023年[p 98.30]万元减少[d 5.84]万元，下降[r 5.94]%，主要是压减印刷费和会议费。
（二）政府采购。2024年度政府采购支出总额[g 318.75]万元：货物[g1 76.20]万元、工程[g2 180.00]万元、服务[g3 62.55]万元。授予中小企业合同[h 302.81]万元，占政府采购支出总额的[sh 95.0]%，其中授予小微企业合同[k 240.00]万元，占授予中小企业合同金额的[sk 79.26]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum g = g1 g2 g3
      share sh = h g
      share sk = k h`,
  },
  {
    id: 'n6-vehicles-equipment',
    source: null,
    note: 'composed：车辆按用途列全，设备按价值另计',
    tags: ['assets', 'counts'],
    text: `截至2024年12月31日，本单位共有车辆[v 8]辆：机要通信用车[v1 1]辆、应急保障用车[v2 2]辆、执法执勤用车[v3 4]辆、其他用车[v4 1]辆（为离退休干部服务用车）。单位价值100万元以上的设备（不含车辆）2台（套）。房屋建筑面积[f 6,240]平方米，办公用房[f1 3,980]平方米，业务用房[f2 2,260]平方米。`,
    claims: `
      counts v = v1 v2 v3 v4
      counts f = f1 f2`,
  },
  {
    id: 'n6-project-performance',
    source: null,
    note: 'composed：项目自评，资金、产出、满意度与得分',
    tags: ['performance', 'project', 'scores', 'targets'],
    text: `农村饮水安全维修养护项目全年预算[m 420.00]万元，到位[i 420.00]万元，支出[x 403.20]万元，预算执行率[e 96]%，结余[q 16.80]万元收回财政。计划维修管网[n1 60]公里，实际完成[k1 63]公里，完成率[e1 105]%；惠及[p 14]个行政村，其中山区村[p1 9]个、平坝村[p2 5]个。发放问卷[u 200]份，收回[w 188]份，回收率[s 94]%。自评得分[t 95.6]分，其中预算执行[t1 9.6]分、产出[t2 48]分、效益[t3 29]分、满意度[t4 9]分。`,
    claims: `
      exec e = x m
      roll q = i -x
      exec e1 = k1 n1
      counts p = p1 p2
      share s = w u
      counts t = t1 t2 t3 t4`,
  },
  {
    id: 'n6-overall-performance',
    source: null,
    note: 'composed：部门整体自评，预算调整与各项执行',
    tags: ['performance', 'overall', 'direction', 'roll'],
    text: `2024年本局年初预算[m 2,180.00]万元，年中追加[u 264.50]万元、调减[v 38.50]万元，全年预算[n 2,406.00]万元。全年支出[x 2,333.82]万元，执行率[e 97.0]%；基本支出[a 1,512.40]万元，项目支出[b 821.42]万元。“三公”经费支出[s 11.26]万元，[w 低于]预算的[ms 15.00]万元，也[y 低于]上年的[ps 12.90]万元。13个项目全部完成自评，12个为“优”。`,
    claims: `
      roll n = m u -v
      exec e = x n
      sum x = a b
      dir w< = s ms
      dir y< = s ps`,
  },
  {
    id: 'n6-operating-repeated',
    source: null,
    note: 'composed：前文 895.40，后文复述为 890.40；增幅按前一数算得',
    tags: ['functions', 'repeated', 'digit'],
    text: `2024年度一般公共预算财政拨款支出[t 895.40]万元，其中基本支出[a 640.20]万元、项目支出[b 255.20]万元，比上年增加[d 41.40]万元，增长[r 4.85]%。
按功能分类，一般公共预算财政拨款支出[u 890.40]万元主要用于以下方面：一般公共服务支出、社会保障和就业支出、卫生健康支出、住房保障支出。`,
    claims: `
      sum t = a b
      rate r = t ^d
      rep u = t #X`,
  },
  {
    id: 'n6-budget-for-last-year',
    source: null,
    note: 'composed：与上年相比的降幅误以预算数为基数（应为 4.00）',
    tags: ['sangong', 'budget-for-last-year', 'rank'],
    text: `“三公”经费支出预算[m 32.00]万元，决算[t 24.00]万元，完成预算的[e 75.00]%；上年决算[p 25.00]万元，减少[d 1.00]万元，较上年下降[r 25.00]%。公务用车运行维护费[a 18.60]万元，公务接待费[b 5.40]万元，其中公务用车运行维护费[w 最多]；没有因公出国（境）费。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p #X
      sum t = a b
      rank w> = a b`,
  },
  {
    id: 'n6-scores-sum',
    source: null,
    note: 'composed：四项得分之和为 92.5，写成 95.5',
    tags: ['performance', 'scores', 'total-not-sum'],
    text: `本次绩效评价综合得分[t 95.5]分，等级为“优”。决策类满分15分，得[a 14]分；过程类满分25分，得[b 22.5]分；产出类满分[mc 35]分，得[c 33]分，得分率[sc 94.3]%；效益类满分[me 25]分，得[e 23]分，得分率[se 92]%。失分集中在资金支付进度和档案管理。`,
    claims: `
      counts t = a b c e #X
      share sc = c mc
      share se = e me`,
  },
  {
    id: 'n6-functions-doubled',
    source: null,
    note: 'composed：住房保障支出多一位（应为 62.40），各项之和与占比都不合',
    tags: ['functions', 'digit-doubled', 'shares'],
    text: `一般公共预算财政拨款支出[t 1,248.00]万元，按功能分：教育支出[a 998.40]万元，占[sa 80.0]%；社会保障和就业支出[b 124.80]万元，占[sb 10.0]%；卫生健康支出[c 62.40]万元，占[sc 5.0]%；住房保障支出[e 662.40]万元，占[se 5.0]%。`,
    claims: `
      sum t = a b c e #X
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t #X
      shares se = sa sb sc se`,
  },
  {
    id: 'n6-beneficiaries',
    source: null,
    note: 'composed：受益人数按对象列全，金额按季发放',
    tags: ['performance', 'beneficiaries', 'quarters'],
    text: `2024年高龄津贴共发放[t 386.40]万元，四个季度依次为[q1 94.20]万元、[q2 95.80]万元、[q3 97.60]万元、[q4 98.80]万元。年末享受[n 6,512]人：80至89周岁[n1 5,630]人，90至99周岁[n2 861]人，100周岁以上[n3 21]人。当年新增[g 742]人，注销[h 530]人，年初为[o 6,300]人。全年预算[m 400.00]万元，执行率[e 96.6]%。`,
    claims: `
      sum t = q1 q2 q3 q4
      counts n = n1 n2 n3
      roll n = o g -h
      exec e = t m`,
  },
];
