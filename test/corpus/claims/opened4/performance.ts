import type { Written } from '../types';

/** Composed by us: performance, evaluation and audit. Right texts. */
export const PERFORMANCE: readonly Written[] = [
  {
    id: 'e5-self-evaluation',
    source: null,
    note: 'composed：部门自评总述；自评项目数与涉及金额、占项目支出总额的比重',
    tags: ['share', 'counts', 'execution'],
    text: `根据预算绩效管理要求，我局组织对2023年度[n 15]个项目开展绩效自评，其中一级项目[n1 4]个、二级项目[n2 11]个，共涉及资金[a 2318.45]万元，占一般公共预算项目支出总额[t 2318.45]万元的[s 100]%。全年预算数[m 2480.00]万元，执行数[x 2318.45]万元，执行率[e 93.49]%。自评结果“优”[g1 12]个，“良”[g2 3]个，平均得分94.6分。`,
    claims: `
      counts n = n1 n2
      share s = a t
      exec e = x m
      counts n = g1 g2`,
  },
  {
    id: 'e5-indicator-table',
    source: null,
    note: 'composed：指标得分汇总；权重合计 100，得分合计为总分，百分数为得分率',
    tags: ['scores', 'counts', 'share'],
    text: `评价得分情况：决策类指标满分[w1 20]分，得[g1 18.5]分，得分率[r1 92.5]%；过程类满分[w2 20]分，得[g2 17.2]分，得分率[r2 86.0]%；产出类满分[w3 30]分，得[g3 28.0]分，得分率[r3 93.3]%；效益类满分[w4 30]分，得[g4 26.4]分，得分率[r4 88.0]%。四类满分[w 100]分，综合得分[g 90.1]分，等级为“优”。`,
    claims: `
      share r1 = g1 w1
      share r2 = g2 w2
      share r3 = g3 w3
      share r4 = g4 w4
      counts w = w1 w2 w3 w4
      counts g = g1 g2 g3 g4`,
  },
  {
    id: 'e5-road-project',
    source: null,
    note: 'composed：农村公路项目；资金来源、到位率、支付率，里程按等级列全',
    tags: ['sources', 'execution', 'counts'],
    text: `“四好农村路”项目总投资[t 6840.00]万元，省级补助[a 4104.00]万元，县级配套[b 2052.00]万元，乡镇自筹[c 684.00]万元。截至2023年底到位[i 6156.00]万元，到位率[ei 90.0]%；支付[x 5848.20]万元，按到位资金计算的支付率[ex 95.0]%。改造里程[l 85.6]公里，其中三级公路[l1 22.4]公里，四级公路[l2 63.2]公里，惠及行政村31个。`,
    claims: `
      sum t = a b c
      exec ei = i t
      exec ex = x i
      counts l = l1 l2`,
  },
  {
    id: 'e5-subsidy-farmers',
    source: null,
    note: 'composed：补贴发放；亩均标准、户数不核算，面积按作物列全',
    tags: ['counts', 'sum', 'standards'],
    text: `耕地地力保护补贴按每亩98.5元发放，共发放[t 3841.50]万元，核定面积[n 39.0]万亩；其中小麦[a 2265.50]万元、[n1 23.0]万亩，玉米[b 1576.00]万元、[n2 16.0]万亩。受益农户6.2万户，“一卡通”发放率100%，退回重发213户。`,
    claims: `
      sum t = a b
      counts n = n1 n2`,
  },
  {
    id: 'e5-evaluation-deduct',
    source: null,
    note: 'composed：扣分说明；扣分之和与满分之差为得分',
    tags: ['scores', 'roll', 'deduction'],
    text: `该项目满分[m 100]分，扣分三处：预算执行率扣[d1 1.8]分，绩效目标细化扣[d2 2]分，满意度扣[d3 0.7]分，合计扣[d 4.5]分，自评得分[g 95.5]分。评价组复核后下调至92分，仍为“优”。`,
    claims: `
      counts d = d1 d2 d3
      roll g = m -d`,
  },
  {
    id: 'e5-satisfaction',
    source: null,
    note: 'composed：问卷回收率、满意率可核；“基本满意以上”为两类合并，人数没有合印',
    tags: ['share', 'combined-share', 'counts'],
    text: `评价组向企业发放问卷[a 400]份，收回有效问卷[b 376]份，回收率[s 94.0]%。其中“满意”[b1 298]份、“基本满意”[b2 61]份、“不满意”[b3 17]份，满意度95.5%，“不满意”占有效问卷的[s3 4.5]%。`,
    claims: `
      share s = b a
      counts b = b1 b2 b3
      share s3 = b3 b`,
  },
  {
    id: 'e5-audit-projects',
    source: null,
    note: 'composed：审计核减汇总；核减率以送审额为分母',
    tags: ['change', 'share', 'counts'],
    text: `2023年完成政府投资审计[n 27]项，其中竣工决算[n1 19]项、跟踪审计[n2 8]项；送审金额[p 36428.50]万元，审定[t 33877.60]万元，核减[d 2550.90]万元，核减率[s 7.00]%。移送线索3件，提出建议41条，已采纳38条。`,
    claims: `
      counts n = n1 n2
      change -d = t p
      share s = d p`,
  },
  {
    id: 'e5-audit-problem',
    source: null,
    note: 'composed：审计问题清单；金额分属不同问题，没有合计，不相加',
    tags: ['no-relation', 'list'],
    text: `审计发现的主要问题：一是非税收入未及时缴库，涉及3个单位213.6万元；二是往来款长期挂账，涉及5个单位1862.3万元，其中3年以上974万元；三是超标准列支差旅费，涉及金额2.18万元；四是11个项目支出进度低于50%。`,
    claims: ``,
  },
  {
    id: 'e5-rectify',
    source: null,
    note: 'composed：整改情况；整改率可核，三种整改分类列全',
    tags: ['share', 'counts', 'sum'],
    text: `上年度审计指出的[n 86]个问题，截至9月底已整改[a 79]个，整改率[s 91.9]%。按类型，立行立改[n1 58]个，分阶段整改[n2 21]个，持续整改[n3 7]个。整改金额[t 12.46]亿元，其中上缴国库[t1 1.83]亿元，归还原渠道[t2 4.07]亿元，统筹盘活[t3 6.56]亿元。`,
    claims: `
      share s = a n
      counts n = n1 n2 n3
      sum t = t1 t2 t3`,
  },
  {
    id: 'e5-water-project',
    source: null,
    note: 'composed：水利项目两年资金；两年支出之和与总预算之比，各年执行率分母不同',
    tags: ['several-years', 'execution', 'sum'],
    text: `中型灌区改造项目批复总预算[t 9200]万元，2022年下达[m1 4000]万元、支出[x1 3620]万元，当年执行率[e1 90.5]%；2023年下达[m2 5200]万元、支出[x2 5148]万元，当年执行率[e2 99.0]%。两年累计支出[x 8768]万元，占总预算的[e 95.3]%。新增节水能力860万立方米，改善灌溉面积4.3万亩。`,
    claims: `
      sum t = m1 m2
      exec e1 = x1 m1
      exec e2 = x2 m2
      sum x = x1 x2
      exec e = x t`,
  },
  {
    id: 'e5-targets-and-actuals',
    source: null,
    note: 'composed：目标值与实际完成值成对，达标与否不核算；时效、质量用文字',
    tags: ['targets', 'no-relation'],
    text: `数量指标：计划培训1200人次，实际1326人次；计划体检5000人，实际4880人；计划改造厕所36座，实际36座。质量指标：验收合格率100%。时效指标：应于11月底前完成，实际12月15日完成，扣1分。成本指标：单座造价不高于1.8万元，实际1.74万元。`,
    claims: ``,
  },
  {
    id: 'e5-whole-department',
    source: null,
    note: 'composed：整体支出自评长文；预算、执行、结转与人员控制率，全部正确',
    tags: ['long', 'roll', 'execution', 'share'],
    text: `一、部门概况
编制[k 63]人，实有在职[k1 58]人，在职人员控制率[sk 92.06]%。
二、预算执行
年初预算[m 1865.40]万元，年中追加[u 312.60]万元，调整后预算[n 2178.00]万元。全年支出[x 2093.04]万元，其中基本支出[x1 1402.77]万元，项目支出[x2 690.27]万元，预算完成率[e 96.10]%，结转结余[q 84.96]万元，结转结余率[sq 3.90]%。
三、“三公”控制
“三公”预算[mb 16.00]万元，实际支出[b 12.48]万元，控制率[eb 78.00]%，比上年[pb 13.20]万元下降[rb 5.45]%。`,
    claims: `
      share sk = k1 k
      roll n = m u
      sum x = x1 x2
      exec e = x n
      roll q = n -x
      share sq = q n
      exec eb = b mb
      rate -rb = b pb`,
  },
];
