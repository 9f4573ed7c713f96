import type { Written } from '../types';

/** Composed by us: whole sections of published statements, several paragraphs long, right or with one or two slips. */
export const LONG: readonly Written[] = [
  {
    id: 'g8-civil-affairs-right',
    source: null,
    note: 'composed：部门决算说明第一至四节，全部正确；三节都出现同名的“本年支出”',
    tags: ['long', 'final-accounts', 'repeated'],
    text: `一、收入支出决算总体情况说明
2024年度收、支总计均为[t 9,360.00]万元。与2023年度相比，收、支总计各减少[d 390.00]万元，下降[r 4.00]%，主要变动原因是养老院改造项目完工。
二、收入决算情况说明
2024年度本年收入合计[i 9,072.00]万元，其中：财政拨款收入[ia 8,618.40]万元，占[sa 95.00]%；事业收入[ib 272.16]万元，占[sb 3.00]%；其他收入[ic 181.44]万元，占[sc 2.00]%。年初结转和结余[j 288.00]万元。
三、支出决算情况说明
2024年度本年支出合计[x 9,150.00]万元，其中：基本支出[xa 2,928.00]万元，占[ua 32.00]%；项目支出[xb 6,222.00]万元，占[ub 68.00]%。年末结转和结余[q 210.00]万元。
四、财政拨款支出决算情况说明
2024年度财政拨款支出[f 8,692.50]万元，占本年支出合计[x2 9,150.00]万元的[sf 95.00]%。按功能分类：社会保障和就业支出[fa 7,823.25]万元，占[ga 90.00]%；卫生健康支出[fb 173.85]万元，占[gb 2.00]%；城乡社区支出[fc 434.62]万元，占[gc 5.00]%；住房保障支出[fd 260.78]万元，占[gd 3.00]%。`,
    claims: `
      rate -r = t ^-d
      sum i = ia ib ic
      share sa = ia i
      share sb = ib i
      share sc = ic i
      shares sc = sa sb sc
      sum t = i j
      sum x = xa xb
      share ua = xa x
      share ub = xb x
      shares ub = ua ub
      sum t = x q
      roll q = i j -x
      rep x2 = x
      share sf = f x2
      sum f = fa fb fc fd
      share ga = fa f
      share gb = fb f
      share gc = fc f
      share gd = fd f
      shares gd = ga gb gc gd`,
  },
  {
    id: 'g8-health-bureau-two-slips',
    source: null,
    note: 'composed：第三节项目支出占比应为 62.00（与基本支出合计超过 100）；第五节接待费上年数与减少额不合（应减少 0.80）',
    tags: ['long', 'final-accounts', 'shares', 'triangle'],
    text: `三、支出决算情况说明
本年支出合计[x 4,800.00]万元，其中：基本支出[xa 1,824.00]万元，占[ua 38.00]%；项目支出[xb 2,976.00]万元，占[ub 63.00]%。
四、一般公共预算财政拨款支出决算情况说明
一般公共预算财政拨款支出年初预算为[m 4,500.00]万元，支出决算为[t 4,680.00]万元，完成年初预算的[e 104.00]%，其中人员经费[ta 1,560.00]万元，公用经费[tb 240.00]万元，项目经费[tc 2,880.00]万元。
五、“三公”经费情况说明
“三公”经费支出决算[v 12.60]万元，全部为公务用车运行维护费[va 9.40]万元和公务接待费[vb 3.20]万元。公务接待费比上年[pb 4.00]万元减少[db 0.60]万元，下降[rb 20.00]%。
六、政府采购情况说明
政府采购支出总额[g 1,020.00]万元，其中：货物[ga 612.00]万元、服务[gb 408.00]万元，没有工程采购。`,
    claims: `
      sum x = xa xb
      share ua = xa x
      share ub = xb x #X
      shares ub = ua ub #X
      exec e = t m
      sum t = ta tb tc
      sum v = va vb
      change -db = vb pb #X
      rate -rb = vb pb
      sum g = ga gb`,
  },
  {
    id: 'g8-budget-school-slip',
    source: null,
    note: 'composed：支出总计漏加卫生健康支出 45.00（应为 1,890.00）；其余正确',
    tags: ['long', 'budget', 'part-left-out'],
    text: `一、收支预算总体情况。实验小学2025年收入预算[i 1,890.00]万元，其中：一般公共预算拨款[ia 1,795.50]万元，占[sa 95.0]%；财政专户管理资金[ib 94.50]万元，占[sb 5.0]%。收入预算比2024年的[p 1,800.00]万元增加[d 90.00]万元，增长[r 5.0]%。
二、支出预算情况。教育支出[xa 1,512.00]万元，社会保障和就业支出[xb 189.00]万元，卫生健康支出[xc 45.00]万元，住房保障支出[xd 144.00]万元，支出总计[x 1,845.00]万元。
三、政府采购预算[g 63.00]万元，全部为货物，比2024年减少[dg 7.00]万元，下降[rg 10.0]%。
四、“三公”经费预算为零，2024年也为零。
五、学校现有在编教师[n 96]人、编外教师[m 11]人，教职工合计[k 107]人，学生1,860人。`,
    claims: `
      sum i = ia ib
      share sa = ia i
      share sb = ib i
      shares sb = sa sb
      change d = i p
      rate r = i p
      sum x = xa xb xc xd #X
      rate -rg = g ^-dg
      counts k = n m`,
  },
  {
    id: 'g8-evaluation-report-slip',
    source: null,
    note: 'composed：支付率以预算为分母（到位资金 560.00 时应为 95.00）；得分合计正确',
    tags: ['long', 'evaluation', 'wrong-base'],
    text: `一、项目概况。“四好农村路”补助项目年初预算[m 640.00]万元，截至年底到位[a 560.00]万元，资金到位率[ea 87.50]%；实际支付[x 532.00]万元，资金支付率（占到位资金）[ex 83.13]%，未支付的[q 28.00]万元为质量保证金。
二、产出。计划硬化道路[m1 32.0]公里，实际完成[x1 33.6]公里，完成率[e1 105.0]%；涉及乡镇[n 7]个，其中山区乡镇[n1 5]个、平坝乡镇[n2 2]个。
三、评分。决策[s1 18.5]分，过程[s2 17.0]分，产出[s3 29.2]分，效益[s4 24.0]分，总分[s 88.7]分，等级为“良”。
四、满意度。抽样访谈群众[k 120]人，满意和基本满意[k1 114]人，满意度[sk 95.0]%。`,
    claims: `
      exec ea = a m
      exec ex = x a #X
      roll q = a -x
      exec e1 = x1 m1
      counts n = n1 n2
      counts s = s1 s2 s3 s4
      share sk = k1 k`,
  },
  {
    id: 'g8-county-report-right',
    source: null,
    note: 'composed：县级预算执行报告，三本预算，全部正确；两处“上年结转”属不同预算',
    tags: ['long', 'government', 'several-budgets'],
    text: `（一）一般公共预算。收入完成[a 15.60]亿元，为预算[ma 15.00]亿元的[ea 104.0]%，比上年[pa 14.40]亿元增长[ra 8.3]%；加上级补助[b 28.35]亿元、上年结转[c 1.25]亿元、债券转贷[e 3.80]亿元，收入总量[i 49.00]亿元。支出[x 45.10]亿元，比上年增长4.1%；加上解[y 0.90]亿元、债券还本[z 1.60]亿元，支出总量[o 47.60]亿元。年终结转[q 1.40]亿元。
（二）政府性基金预算。收入[f 7.20]亿元，为预算[mf 9.00]亿元的[ef 80.0]%；加专项债券[g 5.50]亿元、上年结转[h 0.75]亿元，收入总量[u 13.45]亿元；支出总量[v 12.90]亿元，年终结转[w 0.55]亿元。
（三）国有资本经营预算。收入[k 0.42]亿元，支出[l 0.30]亿元，调出[n 0.12]亿元，收支平衡。`,
    claims: `
      exec ea = a ma
      rate ra = a pa
      sum i = a b c e
      sum o = x y z
      roll q = i -o
      exec ef = f mf
      sum u = f g h
      roll w = u -v
      sum k = l n`,
  },
  {
    id: 'g8-county-report-slip',
    source: null,
    note: 'composed：下降幅度以本年为分母（应为 7.4）；年终结转少减上解支出 0.30（应为 0.85）',
    tags: ['long', 'government', 'this-year-base', 'roll'],
    text: `2024年，全区一般公共预算收入完成[a 12.50]亿元，比上年[p 13.50]亿元减少[d 1.00]亿元，下降[r 8.0]%，其中税收收入[a1 8.75]亿元，占[s1 70.0]%，非税收入[a2 3.75]亿元，占[s2 30.0]%。上级补助收入[b 10.20]亿元，上年结转[c 0.95]亿元。一般公共预算支出[x 22.50]亿元，上解支出[y 0.30]亿元。全部收支相抵，年终结转[q 1.15]亿元。
预算稳定调节基金年初余额[j 2.10]亿元，当年补充[k 0.40]亿元、动用[l 0.75]亿元，年末余额[z 1.75]亿元。`,
    claims: `
      change -d = a p
      rate -r = a p #X
      sum a = a1 a2
      share s1 = a1 a
      share s2 = a2 a
      shares s2 = s1 s2
      roll q = a b c -x -y #X
      roll z = j k -l`,
  },
];
