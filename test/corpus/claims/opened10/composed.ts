import type { Written } from '../types';

/** Composed by us in the layouts of self-evaluations, funds and yearly summaries: half of them with one slip. */
export const COMPOSED: readonly Written[] = [
  {
    id: 't7-deductions-right',
    source: null,
    note: 'composed：满分、扣分与得分，扣分按指标列',
    tags: ['scores', 'roll', 'counts'],
    text: `对照自评表逐项打分，满分[m 100]分，扣[k 6.4]分，最终得[t 93.6]分。扣掉的[k2 6.4]分分布在四处：预算执行[a 0.9]分、数量指标[b 2.5]分、时效指标[c 2.0]分、满意度[e 1.0]分。`,
    claims: `
      roll t = m -k
      rep k2 = k
      counts k2 = a b c e`,
  },
  {
    id: 't7-deductions-slip',
    source: null,
    note: 'composed：效果类扣分由 1.0 写成 2.0',
    tags: ['scores', 'counts'],
    text: `项目自评得[t 91.5]分，满分[m 100]分，共扣[k 8.5]分：投入类扣[a 1.0]分，原因是目标偏笼统；过程类扣[b 3.0]分，原因是支付滞后；产出类扣[c 3.5]分，原因是两个点位未验收；效果类扣[e 2.0]分，原因是台账不全。`,
    claims: `
      roll t = m -k
      counts k = a b c e #X`,
  },
  {
    id: 't7-training-right',
    source: null,
    note: 'composed：培训计划与实际、取证率；补贴按人次折算，为二阶关系',
    tags: ['training', 'targets', 'share'],
    text: `全年计划培训[m 1,200]人次，实际培训[x 1,254]人次，完成率[e 104.5]%，发放补贴188.10万元。参训人员中，脱贫劳动力[a 627]人次，占[s 50.0]%；取得证书[c 1,066]人次，取证率[sc 85.0]%。开班24期，平均每期52人。`,
    claims: `
      exec e = x m
      share s = a x
      share sc = c x`,
  },
  {
    id: 't7-training-slip',
    source: null,
    note: 'composed：完成率为计划除以实际（应为 97.5）',
    tags: ['training', 'inverted'],
    text: `新型农民培育项目计划培训[m 800]人，年内培训[x 780]人，完成率[e 102.6]%。其中粮油班[a 312]人，占[sa 40]%；畜牧班[b 273]人，占[sb 35]%；电商班[c 195]人，占[sc 25]%。`,
    claims: `
      exec e = x m #X
      counts x = a b c
      share sa = a x
      share sb = b x
      share sc = c x
      shares sc = sa sb sc`,
  },
  {
    id: 't7-pension-right',
    source: null,
    note: 'composed：居民养老保险基金收支与滚存结余',
    tags: ['insurance', 'roll'],
    text: `城乡居民基本养老保险基金上年结余[o 12.84]亿元，当年收入[i 6.37]亿元，为预算[mi 6.20]亿元的[e 102.7]%，其中个人缴费[i1 1.86]亿元、财政补贴[i2 4.07]亿元、利息[i3 0.44]亿元；当年支出[x 5.12]亿元，比上年[p 4.85]亿元增长[r 5.6]%。当年结余[b 1.25]亿元，年末滚存结余[q 14.09]亿元。`,
    claims: `
      exec e = i mi
      sum i = i1 i2 i3
      rate r = x p
      roll b = i -x
      roll q = o i -x`,
  },
  {
    id: 't7-medical-slip',
    source: null,
    note: 'composed：当年收不抵支，滚存结余误作增加（应为 8.23）',
    tags: ['insurance', 'roll', 'direction'],
    text: `职工医保统筹基金收入[i 9.72]亿元，支出[x 9.95]亿元，收不抵支[b 0.23]亿元。支出中，住院[a 6.47]亿元，门诊统筹[c 2.39]亿元，门诊慢特病[f 1.09]亿元。上年末滚存结余[o 8.46]亿元，本年末滚存结余[q 8.69]亿元。`,
    claims: `
      roll -b = i -x
      sum x = a c f
      roll q = o i -x #X`,
  },
  {
    id: 't7-survey-right',
    source: null,
    note: 'composed：问卷的回收、分档与满意率',
    tags: ['survey', 'counts', 'share'],
    text: `为掌握服务对象感受，评价组向村民发放问卷[n 400]份，收回[k 386]份，回收率[s 96.5]%。其中非常满意[a 251]份、满意[b 104]份、一般[c 24]份、不满意[e 7]份；满意以上共[y 355]份，满意率[sy 92.0]%。`,
    claims: `
      share s = k n
      counts k = a b c e
      counts y = a b
      share sy = y k`,
  },
  {
    id: 't7-funds-slip',
    source: null,
    note: 'composed：到位率为计划除以到位（应为 90.0）',
    tags: ['project', 'inverted', 'funds'],
    text: `高标准农田项目计划投资[m 1,860.00]万元，中央[m1 1,200.00]万元、省级[m2 360.00]万元、县级[m3 300.00]万元。实际到位[i 1,674.00]万元，到位率[e 111.1]%。已支付[x 1,590.30]万元，占到位资金的[g 95.0]%，未支付[q 83.70]万元为质保金。`,
    claims: `
      sum m = m1 m2 m3
      exec e = i m #X
      exec g = x i
      roll q = i -x`,
  },
  {
    id: 't7-overall-repeat-slip',
    source: null,
    note: 'composed：前文执行 890.00，后文复述为 895.00，与其两部分也不合',
    tags: ['overall', 'repeated'],
    text: `一、本部门2024年预算[m 1,000.00]万元，全年执行[x 890.00]万元，执行率[e 89.0]%，结余[q 110.00]万元。
二、2024年全年执行[x2 895.00]万元，其中基本支出[a 612.30]万元、项目支出[b 277.70]万元。`,
    claims: `
      exec e = x m
      roll q = m -x
      rep x2 = x #X
      sum x2 = a b #X`,
  },
  {
    id: 't7-approvals-right',
    source: null,
    note: 'composed：办件量、两种渠道与办结率',
    tags: ['summary', 'counts', 'share'],
    text: `一年来，中心办理各类事项[n 36,480]件，比上年[p 32,000]件增长[r 14.0]%。网上办理[a 27,360]件，占[sa 75]%，窗口办理[b 9,120]件，占[sb 25]%，前者[w 多于]后者。按时办结[k 36,444]件，按时办结率[s 99.9]%，收到锦旗21面。`,
    claims: `
      rate r = n p
      counts n = a b
      share sa = a n
      share sb = b n
      shares sb = sa sb
      dir w> = a b
      share s = k n`,
  },
  {
    id: 't7-coverage-slip',
    source: null,
    note: 'composed：覆盖率写成未覆盖的比例（应为 96.0）',
    tags: ['beneficiaries', 'unspent'],
    text: `应保障对象[m 2,350]户，实际保障[n 2,256]户，覆盖率[s 4.0]%。按片区，东片[n1 812]户、[a 97.44]万元，西片[n2 764]户、[b 91.68]万元，南片[n3 680]户、[c 81.60]万元，全年发放补贴[t 270.72]万元，每户1200元。`,
    claims: `
      share s = n m #X
      counts n = n1 n2 n3
      sum t = a b c`,
  },
  {
    id: 't7-assets-slip',
    source: null,
    note: 'composed：资产由 5480.15 降至 5236.40，“减少”写成“增加”',
    tags: ['assets', 'direction'],
    text: `年末资产总额[t 5,236.40]万元，上年末[p 5,480.15]万元，增加[d 243.75]万元，降幅[r 4.4]%，主要是报废旧设备。负债[l 418.90]万元，净资产[n 4,817.50]万元。`,
    claims: `
      change d = t p #X
      rate -r = t p
      sum t = l n`,
  },
  {
    id: 't7-overall-right',
    source: null,
    note: 'composed：部门整体支出，预算调整、执行、结构与“三公”',
    tags: ['overall', 'long'],
    text: `全年预算由年初预算[m 2,480.00]万元、年中追加[u 356.20]万元和调减[v 41.20]万元形成，为[n 2,795.00]万元；支出[x 2,711.15]万元，预算执行率[e 97.0]%，年末结余[q 83.85]万元。基本支出[a 1,643.15]万元，占总支出[sa 60.6]%；项目支出[b 1,068.00]万元，占[sb 39.4]%。“三公”经费预算[mg 24.00]万元，支出[g 18.60]万元，控制率[eg 77.5]%，比上年[pg 19.40]万元减少[dg 0.80]万元，下降[rg 4.1]%。`,
    claims: `
      roll n = m u -v
      exec e = x n
      roll q = n -x
      sum x = a b
      share sa = a x
      share sb = b x
      shares sb = sa sb
      exec eg = g mg
      change -dg = g pg
      rate -rg = g pg`,
  },
  {
    id: 't7-sangong-slip',
    source: null,
    note: 'composed：与上年相比的降幅误以预算为基数（应为 6.3）',
    tags: ['overall', 'budget-for-last-year'],
    text: `“三公”经费全年预算[m 30.00]万元，实际支出[t 25.50]万元，控制率[e 85.0]%。与上年决算[p 27.20]万元相比，减少[d 1.70]万元，下降[r 15.0]%。支出中，公务用车[a 21.30]万元，公务接待[b 4.20]万元。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p #X
      sum t = a b`,
  },
];
