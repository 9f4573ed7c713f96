import type { Written } from '../types';

/** Composed by us in the layouts of self-evaluations, evaluation reports and yearly summaries of units. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'w9-whole-department',
    source: null,
    note: 'composed：部门整体支出自评，年初、调整、决算三数，得分按四类列出',
    tags: ['self-evaluation', 'execution', 'points'],
    text: `一、预算执行。2024年本局年初预算1286.40万元，调整预算[n 1352.75]万元，决算[x 1318.93]万元，执行率[e 97.50]%；其中基本支出[a 1022.18]万元，项目支出[b 296.75]万元。二、“三公”经费。预算[p 18.00]万元，实际支出[q 13.86]万元，完成预算的[f 77]%，[w 未超]预算。三、自评结果。自评得[g 96.5]分：投入[g1 14.0]分，过程[g2 33.5]分，产出[g3 29.0]分，效果[g4 20.0]分。`,
    claims: `
      exec e = x n
      sum x = a b
      exec f = q p
      dir w< = q p
      counts g = g1 g2 g3 g4`,
  },
  {
    id: 'w9-training',
    source: null,
    note: 'composed：培训项目自评，人次、期数、支付与结余',
    tags: ['self-evaluation', 'training', 'roll'],
    text: `高素质农民培育项目资金到位[i 90.00]万元，支出[x 86.22]万元，支付率[e 95.8]%，结余[q 3.78]万元交回财政。全年办班[k 24]期，集中面授[k1 9]期，线上[k2 15]期。计划培训[m 1800]人次，实际培训[t 1926]人次，完成率[f 107]%，其中农村妇女[v 1059]人次，占[s 55.0]%。学员测评平均88分。`,
    claims: `
      exec e = x i
      roll q = i -x
      counts k = k1 k2
      exec f = t m
      share s = v t`,
  },
  {
    id: 'w9-questionnaire',
    source: null,
    note: 'composed：满意度问卷，先分项后合并',
    tags: ['evaluation', 'questionnaire', 'share'],
    text: `评价组在6个乡镇发放问卷[a 320]份，收回[b 304]份，回收率[s 95]%。收回的问卷中，选“满意”的[b1 241]份，选“基本满意”的[b2 52]份，选“不满意”的[b3 11]份。前两项共[c 293]份，占收回问卷的[r 96.4]%。`,
    claims: `
      share s = b a
      counts b = b1 b2 b3
      counts c = b1 b2
      share r = c b`,
  },
  {
    id: 'w9-score-transposed',
    source: null,
    note: 'composed：专项资金绩效评价；综合得分换位（应为 91.3）',
    tags: ['evaluation', 'points', 'transposed', 'first-sentence'],
    text: `经综合评价，专项资金得[t 93.1]分，等级为“优”。决策类得[a 18.0]分；过程类得[b 17.6]分；产出类满分[mc 35]分，得[c 31.2]分，得分率[sc 89.1]%；效益类满分[me 25]分，得[f 24.5]分，得分率[se 98]%。产出类失分在两个子项目逾期验收。`,
    claims: `
      counts t = a b c f #X
      share sc = c mc
      share se = f me`,
  },
  {
    id: 'w9-arrival',
    source: null,
    note: 'composed：资金到位与支出；结余误以计划总投资减支出（应为 225.60）',
    tags: ['self-evaluation', 'arrival', 'roll', 'last-sentence'],
    text: `项目计划总投资[m 2400.00]万元，中央[m1 1200.00]万元，省级[m2 480.00]万元，县级[m3 480.00]万元，自筹[m4 240.00]万元。截至评价基准日，资金到位[i 2256.00]万元，到位率[e 94]%，未到位的是自筹部分。到位资金已支出[x 2030.40]万元，预算执行率[f 90]%，到位资金结余[q 369.60]万元。`,
    claims: `
      sum m = m1 m2 m3 m4
      exec e = i m
      exec f = x i
      roll q = i -x #X`,
  },
  {
    id: 'w9-beneficiaries',
    source: null,
    note: 'composed：受益人口；占比误写成未受益的比率（应为 18.5）',
    tags: ['self-evaluation', 'beneficiaries', 'complement'],
    text: `衔接资金项目覆盖12个乡镇86个村，受益群众[t 34712]人，脱贫人口[a 9038]人，一般农户[b 25674]人，占全县农村人口[w 187600]人的[s 81.5]%。项目计划修路[m 42.0]公里，实际修路[x 43.5]公里，完成率[e 103.6]%；新建水池15口，均已移交村集体。`,
    claims: `
      counts t = a b
      share s = t w #X
      exec e = x m`,
  },
  {
    id: 'w9-deductions',
    source: null,
    note: 'composed：扣分明细；预算执行的扣分换位（应为 2.5）',
    tags: ['points', 'transposed', 'self-evaluation'],
    text: `自评满分[m 100]分，扣[k 6.3]分，得[t 93.7]分。扣分明细：预算执行率扣[a 5.2]分，时效指标扣[b 1.8]分，成本指标扣[c 1.0]分，满意度扣[e 1.0]分。下一步压实支付责任，按季通报。`,
    claims: `
      roll t = m -k
      counts k = a b c e #X`,
  },
  {
    id: 'w9-cases-left',
    source: null,
    note: 'composed：年度工作总结；未办结件数换位（应为 136）',
    tags: ['summary', 'counts', 'transposed', 'first-sentence'],
    text: `全年受理工伤认定和劳动仲裁申请[n 5123]件，办结[x 4987]件，未办结[q 163]件，办结率[s 97.3]%。按类型分，工伤认定[n1 3268]件，劳动仲裁[n2 1855]件。为农民工追回工资2316.50万元，涉及1904人；开展执法检查48次，责令整改27家。`,
    claims: `
      roll q = n -x #X
      share s = x n
      counts n = n1 n2`,
  },
];
