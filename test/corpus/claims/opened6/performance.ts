import type { Written } from '../types';

/** Composed by us in the layouts of self-evaluations, evaluation reports and reports of governments, all right. */
export const PERFORMANCE: readonly Written[] = [
  {
    id: 'g5-whole-unit-three-budgets',
    source: null,
    note: 'composed：年初预算、调整预算、执行数三段，执行率按调整预算',
    tags: ['self-evaluation', 'adjusted-budget'],
    text: `县市场监管局2024年年初部门预算[m 2,180.00]万元，年中追加[a 195.00]万元、压减[b 55.00]万元，调整后全年预算[n 2,320.00]万元，全年执行[x 2,250.40]万元，预算执行率[e 97.00]%，得9.7分（满分10分）。执行数中，基本支出[x1 1,724.10]万元，项目支出[x2 526.30]万元。结余[q 69.60]万元由财政收回。“三公”经费控制率[c 88.00]%（实际[s 13.20]万元/预算[sm 15.00]万元）。`,
    claims: `
      roll n = m a -b
      exec e = x n
      sum x = x1 x2
      roll q = n -x
      exec c = s sm`,
  },
  {
    id: 'g5-project-fund-sources',
    source: null,
    note: 'composed：资金到位率、支付率；中央、省、县三级资金',
    tags: ['project', 'sources', 'execution'],
    text: `农村公路养护项目总投资[t 1,500.00]万元，资金来源为中央车购税补助[a 840.00]万元、省级补助[b 360.00]万元、县级配套[c 300.00]万元。截至评价日，到位资金[d 1,380.00]万元，资金到位率[e 92.00]%，未到位的[f 120.00]万元全部是县级配套；已支付[x 1,242.00]万元，支付率[g 90.00]%（占到位资金），占总投资的[h 82.80]%。项目养护县道46.8公里、乡道121.5公里，处治病害3,260平方米。`,
    claims: `
      sum t = a b c
      exec e = d t
      roll f = t -d
      exec g = x d
      share h = x t`,
  },
  {
    id: 'g5-score-groups',
    source: null,
    note: 'composed：一级指标得分合计，得分率',
    tags: ['scores', 'counts', 'shares'],
    text: `经综合评价，“智慧图书馆”项目得分[t 88.5]分，评价等级为“良”。其中：决策指标满分[ma 15]分，得[a 14.4]分，得分率[sa 96.0]%；过程指标满分[mb 25]分，得[b 22.0]分，得分率[sb 88.0]%；产出指标满分[mc 30]分，得[c 27.6]分，得分率[sc 92.0]%；效益指标满分[me 30]分，得[e 24.5]分，得分率[se 81.7]%。四项满分合计[m 100]分。`,
    claims: `
      counts t = a b c e
      share sa = a ma
      share sb = b mb
      share sc = c mc
      share se = e me
      counts m = ma mb mc me`,
  },
  {
    id: 'g5-survey-bait',
    source: null,
    note: 'composed：满意度达标值与实际值无算术关系；问卷计数',
    tags: ['survey', 'targets'],
    text: `满意度调查共发放问卷[n 260]份，收回[k 247]份，回收率[s 95]%，其中有效[v 240]份、无效[u 7]份。居民满意度目标值≥90%，实际值94.6%；商户满意度目标值≥85%，实际值88.3%。两项均达标，各得5分。`,
    claims: `
      share s = k n
      counts k = v u`,
  },
  {
    id: 'g5-targets-completed',
    source: null,
    note: 'composed：计划与实际的完成率，大于 100 与小于 100 并列',
    tags: ['targets', 'execution'],
    text: `年度绩效目标完成情况：计划开展健康讲座[m1 80]场，实际[x1 92]场，完成率[e1 115]%；计划免费筛查[m2 12,000]人，实际[x2 11,640]人，完成率[e2 97]%；计划建立家庭档案[m3 6,500]户，实际[x3 6,500]户，完成率[e3 100]%。因讲座场次[w 超过]计划，讲课费超支，从办公费中调剂1.84万元。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2
      exec e3 = x3 m3
      dir w> = x1 m1`,
  },
  {
    id: 'g5-town-budget-execution',
    source: null,
    note: 'composed：镇级预算执行，收入总计由四部分构成，平衡关系',
    tags: ['town', 'balance'],
    text: `2024年全镇一般公共预算收入完成[a 6,240]万元，为调整预算[m 6,000]万元的[e 104.0]%，同比增长5.8%，其中税收收入[a1 5,304]万元，占[s1 85.0]%，非税收入[a2 936]万元，占[s2 15.0]%。加上级补助收入[b 8,915]万元、上年结转[c 345]万元、调入资金[f 500]万元，收入总计[t 16,000]万元。一般公共预算支出[x 14,720]万元，加上解支出[y 860]万元，支出总计[o 15,580]万元。收支相抵，结转下年[q 420]万元。`,
    claims: `
      exec e = a m
      sum a = a1 a2
      share s1 = a1 a
      share s2 = a2 a
      shares s2 = s1 s2
      sum t = a b c f
      sum o = x y
      roll q = t -o`,
  },
  {
    id: 'g5-debt-limits',
    source: null,
    note: 'composed：限额与余额两组分项，空间为差额',
    tags: ['debt', 'parallel'],
    text: `2024年末全县政府债务限额[l 86.40]亿元，其中一般债务限额[la 35.20]亿元、专项债务限额[lb 51.20]亿元；债务余额[t 82.08]亿元，其中一般债务余额[ta 33.10]亿元、专项债务余额[tb 48.98]亿元，余额控制在限额之内，[w 低于]限额。余额占限额的[s 95.00]%。年末余额比年初[p 75.60]亿元增加[d 6.48]亿元，来自新增债券[n 7.00]亿元，扣除用自有财力偿还本金[k 0.52]亿元。`,
    claims: `
      sum l = la lb
      sum t = ta tb
      dir w< = t l
      share s = t l
      change d = t p
      causes d = n -k`,
  },
  {
    id: 'g5-insurance-several',
    source: null,
    note: 'composed：三个险种的收支与结余，合计',
    tags: ['insurance', 'roll', 'parallel'],
    text: `全市社会保险基金收入[i 48.60]亿元，支出[x 44.10]亿元，当年结余[q 4.50]亿元，加上年滚存结余[j 61.20]亿元，年末滚存结余[z 65.70]亿元。分险种：城乡居民基本养老保险收入[i1 15.30]亿元、支出[x1 11.90]亿元、结余[q1 3.40]亿元；机关事业单位养老保险收入[i2 18.20]亿元、支出[x2 18.20]亿元，收支[w 持平]；城乡居民医疗保险收入[i3 15.10]亿元、支出[x3 14.00]亿元、结余[q3 1.10]亿元。`,
    claims: `
      roll q = i -x
      sum z = q j
      sum i = i1 i2 i3
      sum x = x1 x2 x3
      roll q1 = i1 -x1
      roll q3 = i3 -x3
      dir w= = i2 x2
      sum q = q1 q3`,
  },
  {
    id: 'g5-audit-rectified',
    source: null,
    note: 'composed：审计查出问题与整改，个数与金额两条线',
    tags: ['audit', 'counts', 'shares'],
    text: `上年度审计报告反映的[n 75]个问题，已整改到位[a 66]个，整改率[s 88.0]%，持续整改[b 9]个。涉及金额[t 4,250.00]万元，已上缴财政[c 1,310.00]万元，归还原渠道[e 1,790.00]万元，调账处理[f 895.00]万元，其余[g 255.00]万元正在追缴。新制定制度23项，追责问责11人。`,
    claims: `
      counts n = a b
      share s = a n
      sum t = c e f g`,
  },
  {
    id: 'g5-per-head-bait',
    source: null,
    note: 'composed：生均标准与人数相乘之数，不核算',
    tags: ['school', 'per-head', 'bait'],
    text: `全县义务教育阶段在校生[n 21,400]人，小学[n1 13,850]人、初中[n2 7,550]人。生均公用经费标准小学720元、初中940元，另有寄宿生补助每人300元、特教学生每人7,000元。全年下达公用经费[t 1,706.90]万元，小学[a 997.20]万元、初中[b 709.70]万元。教师人均培训经费[y 1,150]元，较上年的[z 1,080]元有所[w 提高]。`,
    claims: `
      counts n = n1 n2
      sum t = a b
      dir w> = y z`,
  },
  {
    id: 'g5-years-apart-bait',
    source: null,
    note: 'composed：比 2019 年与比上年两个基期，年均增长不核算',
    tags: ['several-years', 'bait'],
    text: `全区教育支出2019年[p0 9.60]亿元，2023年[p 11.50]亿元，2024年[t 12.00]亿元，比上年增长[r 4.35]%，比2019年增加[d 2.40]亿元，增长[s 25.00]%，五年年均增长4.56%。同期一般公共预算支出57.30亿元。`,
    claims: `
      rate r = t p
      change d = t p0
      rate s = t p0`,
  },
  {
    id: 'g5-half-width-note',
    source: null,
    note: 'composed：半角标点与分行，单位在表头写一次',
    tags: ['half-width', 'carried-unit'],
    text: `单位:万元
1.年度资金总额:预算[m@万元 160.00],执行[x@万元 152.00],执行率[e 95.00]%;
2.其中,财政拨款:预算[ma@万元 130.00],执行[xa@万元 127.40],执行率[ea 98.00]%;
3.其他资金:预算[mb@万元 30.00],执行[xb@万元 24.60],执行率[eb 82.00]%.`,
    claims: `
      exec e = x m
      exec ea = xa ma
      exec eb = xb mb
      sum m = ma mb
      sum x = xa xb`,
  },
];
