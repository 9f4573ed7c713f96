import type { Written } from '../types';

/** Composed by us in the layouts of published self-evaluations of projects and departments: execution, scores, beneficiaries. */
export const PERFORMANCE: readonly Written[] = [
  {
    id: 'g6-overall-right',
    source: null,
    note: 'composed：部门整体支出自评，年初、追加、执行与结转',
    tags: ['overall', 'execution', 'roll'],
    text: `二、部门整体支出管理及使用情况
2023年县水利局年初预算[m 1,286.40]万元，年中追加[u 345.75]万元，调整后预算[n 1,632.15]万元，全年支出[x 1,583.19]万元，预算执行率[e 97.0]%，年末结转[q 48.96]万元。支出中，基本支出[a 968.27]万元，占[sa 61.16]%，其中人员经费[a1 874.62]万元、公用经费[a2 93.65]万元；项目支出[b 614.92]万元，占[sb 38.84]%。“三公”经费支出[g 11.34]万元，预算[mg 14.00]万元，控制率[eg 81]%。`,
    claims: `
      roll n = m u
      exec e = x n
      roll q = n -x
      sum x = a b
      share sa = a x
      sum a = a1 a2
      share sb = b x
      shares sb = sa sb
      exec eg = g mg`,
  },
  {
    id: 'g6-project-right',
    source: null,
    note: 'composed：项目自评，资金来源、到位、支付、产出与受益',
    tags: ['project', 'funds', 'targets'],
    text: `（一）资金情况。农村饮水安全巩固提升项目计划总投资[m 680.00]万元，其中中央资金[m1 420.00]万元、省级资金[m2 160.00]万元、县级配套[m3 100.00]万元。截至2023年12月底，到位资金[i 640.00]万元，到位率[e 94.1]%；支付资金[x 588.80]万元，支付率（以到位资金计）[g 92.0]%。
（二）产出情况。计划新建供水点[k1 24]处，实际新建[h1 24]处，完成率[f1 100]%；计划改造管网[k2 38.5]公里，实际改造[h2 36.2]公里，完成率[f2 94.0]%。
（三）效益情况。受益群众3,260户、11,845人，其中脱贫户412户、1,530人。受益群众满意度96.5%。`,
    claims: `
      sum m = m1 m2 m3
      exec e = i m
      exec g = x i
      exec f1 = h1 k1
      exec f2 = h2 k2`,
  },
  {
    id: 'g6-scores-right',
    source: null,
    note: 'composed：绩效评价得分，四类一级指标满分与得分',
    tags: ['scores', 'counts', 'share'],
    text: `经评价，该项目综合得分[t 88.4]分，评价等级为“良”。其中：决策类指标满分[ma 15]分，得分[a 13.5]分，得分率[sa 90.0]%；过程类指标满分[mb 25]分，得分[b 22.5]分，得分率[sb 90.0]%；产出类指标满分[mc 35]分，得分[c 30.8]分，得分率[sc 88.0]%；效益类指标满分[me 25]分，得分[f 21.6]分，得分率[sf 86.4]%。失分较多的是产出时效和可持续影响两项三级指标。`,
    claims: `
      counts t = a b c f
      share sa = a ma
      share sb = b mb
      share sc = c mc
      share sf = f me`,
  },
  {
    id: 'g6-scoring-rule-right',
    source: null,
    note: 'composed：执行率得分由执行率折算，为二阶关系；满意度与问卷',
    tags: ['scores', 'survey', 'no-second-order'],
    text: `自评总分98.7分。预算执行率[e 97.5]%（全年预算[m 240.00]万元，执行[x 234.00]万元），该项分值10分，得9.75分。为测算满意度，向学员发放问卷[n 320]份，收回[k 304]份，回收率[s 95]%；其中满意[a 251]份、基本满意[b 43]份、不满意[c 10]份，满意的占收回问卷的[sa 82.6]%。全年举办培训班12期，培训640人次，发放培训补贴51.20万元。`,
    claims: `
      exec e = x m
      share s = k n
      counts k = a b c
      share sa = a k`,
  },
  {
    id: 'g6-rank-right',
    source: null,
    note: 'composed：按领域列项目支出，并说最大的一项；问题整改率',
    tags: ['overall', 'rank', 'share'],
    text: `2024年局机关项目支出[t 1,920.00]万元，涉及四个方面：道路养护[a 1,056.00]万元、桥隧维修[b 480.00]万元、安全设施[c 268.80]万元、信息化运维[f 115.20]万元，其中道路养护支出[w 最大]，占[sa 55.0]%。绩效监控发现问题[n 40]个，年内完成整改[k 36]个，整改率[s 90]%，尚未整改的[q 4]个已列入台账。`,
    claims: `
      sum t = a b c f
      rank w> = a b c f
      share sa = a t
      share s = k n
      roll q = n -k`,
  },
  {
    id: 'g6-unspent-slip',
    source: null,
    note: 'composed：执行率写成未执行的比例（应为 95.2）',
    tags: ['overall', 'unspent'],
    text: `本部门2023年全年预算数[m 2,150.00]万元，执行数[x 2,046.80]万元，执行率[e 4.8]%，结余[q 103.20]万元，主要是两个信息化项目尚未验收。执行数中，财政拨款[a 1,986.80]万元，单位自有资金[b 60.00]万元。`,
    claims: `
      exec e = x m #X
      roll q = m -x
      sum x = a b`,
  },
  {
    id: 'g6-scores-slip',
    source: null,
    note: 'composed：总分按 93.5 写成 95.3（换位）',
    tags: ['scores', 'transposed'],
    text: `对照《项目支出绩效自评表》，本项目自评得分[t 95.3]分。其中预算执行率10分，得[a 9.5]分；产出指标50分，得[b 47]分；效益指标30分，得[c 28]分；满意度指标10分，得[f 9]分。扣分原因：一是资金支付进度偏慢，二是个别点位验收滞后。`,
    claims: `
      counts t = a b c f #X`,
  },
  {
    id: 'g6-repeat-slip',
    source: null,
    note: 'composed：摘要写 890 万元，正文写 895 万元；执行率按正文算得',
    tags: ['repeated', 'digit'],
    text: `摘要：2023年高标准农田建设项目下达资金[m 940.00]万元，支出[x 890.00]万元，建成高标准农田5,200亩。
一、资金使用情况。项目下达资金[m2 940.00]万元，其中中央资金[m21 752.00]万元、省级资金[m22 188.00]万元；截至年底支出[x2 895.00]万元，支付率[e 95.2]%。`,
    claims: `
      rep m2 = m
      sum m2 = m21 m22
      rep x2 = x #X
      exec e = x2 m2`,
  },
  {
    id: 'g6-beneficiaries-slip',
    source: null,
    note: 'composed：三类对象之和为 2,486，印成 2,846（换位）',
    tags: ['beneficiaries', 'transposed', 'counts'],
    text: `2024年共为[n 2,846]名困难群众发放临时救助金，其中低保对象[a 1,320]人、特困人员[b 214]人、其他困难群众[c 952]人。发放资金[t 397.76]万元，年初预算[m 400.00]万元，预算执行率[e 99.44]%。资金全部通过“一卡通”直达个人账户，社会公众满意度98%。`,
    claims: `
      counts n = a b c #X
      exec e = t m`,
  },
  {
    id: 'g6-target-slip',
    source: null,
    note: 'composed：完成率把计划与实际颠倒相除（应为 92.0）',
    tags: ['targets', 'inverted'],
    text: `数量指标完成情况：1.计划培训基层农技人员[k1 500]人，实际培训[h1 460]人，完成率[f1 108.7]%；2.计划建设示范基地[k2 8]个，实际建设[h2 8]个，完成率[f2 100]%；3.计划推广主导品种[k3 12]个，实际推广[h3 15]个，完成率[f3 125]%。质量指标：培训合格率不低于95%，实际98.2%。`,
    claims: `
      exec f1 = h1 k1 #X
      exec f2 = h2 k2
      exec f3 = h3 k3`,
  },
  {
    id: 'g6-control-rate-slip',
    source: null,
    note: 'composed：公用经费控制率的小数当作百分数（应为 93.0）',
    tags: ['overall', 'fraction-with-percent'],
    text: `预算配置方面，编制86人，在职79人，没有超编。预算执行方面，公用经费预算[mb 150.00]万元，支出[b 139.50]万元，公用经费控制率[eb 0.93]%；“三公”经费预算[mc 18.00]万元，支出[c 13.86]万元，控制率[ec 77]%；政府采购预算[md 260.00]万元，实际采购[d 247.00]万元，执行率[ed 95]%。`,
    claims: `
      exec eb = b mb #X
      exec ec = c mc
      exec ed = d md`,
  },
];
