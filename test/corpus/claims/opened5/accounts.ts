import type { Written } from '../types';

/** Composed by us in the layouts of final accounts and budgets of departments: right texts. */
export const ACCOUNTS: readonly Written[] = [
  {
    id: 'f3-items-budget-actual',
    source: null,
    note: 'composed：款、项逐条列年初预算、决算、完成率与原因',
    tags: ['items', 'execution', 'list'],
    text: `1.一般公共服务支出（类）财政事务（款）行政运行（项）。年初预算为[m1 862.40]万元，支出决算为[x1 905.52]万元，完成年初预算的[e1 105.00]%，决算数[w1 大于]预算数的主要原因是年中调资。
2.一般公共服务支出（类）财政事务（款）信息化建设（项）。年初预算为[m2 150.00]万元，支出决算为[x2 138.75]万元，完成年初预算的[e2 92.50]%，决算数[w2 小于]预算数的主要原因是尾款未到付款节点。
3.一般公共服务支出（类）财政事务（款）财政委托业务支出（项）。年初预算为[m3 0]万元，支出决算为[x3 26.30]万元，决算数[w3 大于]预算数的主要原因是年中追加。
4.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为[m4 71.28]万元，支出决算为[x4 71.28]万元，完成年初预算的[e4 100]%，与预算[w4 持平]。`,
    claims: `
      exec e1 = x1 m1
      dir w1> = x1 m1
      exec e2 = x2 m2
      dir w2< = x2 m2
      dir w3> = x3 m3
      exec e4 = x4 m4
      dir w4= = x4 m4`,
  },
  {
    id: 'f3-items-three-columns',
    source: null,
    note: 'composed：年初预算、调整预算、决算三数并列，完成率以调整预算为分母',
    tags: ['adjusted', 'execution', 'list'],
    text: `教育支出年初预算1240.00万元，调整预算[n1 1315.60]万元，决算[x1 1302.44]万元，完成调整预算的[e1 99.0]%；文化旅游支出年初预算86.00万元，调整预算[n2 92.50]万元，决算[x2 85.10]万元，完成调整预算的[e2 92.0]%；城乡社区支出无年初预算，调整预算[n3 40.00]万元，决算[x3 40.00]万元，完成调整预算的[e3 100.0]%。决算合计[t 1427.54]万元。`,
    claims: `
      exec e1 = x1 n1
      exec e2 = x2 n2
      exec e3 = x3 n3
      sum t = x1 x2 x3`,
  },
  {
    id: 'f3-total-and-year',
    source: null,
    note: 'composed：收支总计、上年结转与当年收入分列，增幅写在括号里',
    tags: ['total', 'brackets', 'roll'],
    text: `2024年度收、支总计各[t 2,468.35]万元，同上年相比多[d 143.35]万元（[r 6.17]%）。本年收入[i 2,405.20]万元，使用年初结转[j 63.15]万元；本年支出[x 2,431.90]万元，年末结转[q 36.45]万元。`,
    claims: `
      rate r = t ^d
      sum t = i j
      roll q = t -x`,
  },
  {
    id: 'f3-income-shares',
    source: null,
    note: 'composed：收入构成，零项也印出占比',
    tags: ['income', 'shares', 'zero'],
    text: `二、收入决算情况说明。县人民医院本年收入合计[t 18,640.00]万元，其中：财政拨款收入[a 2,796.00]万元，占[sa 15.0]%；上级补助收入[b 0]万元，占[sb 0]%；事业收入[c 15,471.20]万元，占[sc 83.0]%；经营收入[e 0]万元，占[se 0]%；其他收入[f 372.80]万元，占[sf 2.0]%。`,
    claims: `
      sum t = a b c e f
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      share sf = f t
      shares sf = sa sb sc se sf`,
  },
  {
    id: 'f3-basic-personnel',
    source: null,
    note: 'composed：基本支出的人员与公用，明细以“包括”列出而无金额',
    tags: ['basic', 'share'],
    text: `一般公共预算财政拨款基本支出[t 986.74]万元。人员经费[a 891.02]万元（占基本支出[sa 90.3]%），包括基本工资、津贴补贴、奖金、养老保险缴费、住房公积金等；公用经费[b 95.72]万元（占基本支出[sb 9.7]%），包括办公费、印刷费、差旅费、工会经费等。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'f3-sangong-classic',
    source: null,
    note: 'composed：“三公”总额对预算与对上年各有比较，接待批次人次',
    tags: ['sangong', 'two-bases', 'counts'],
    text: `“三公”经费财政拨款支出预算[m 28.00]万元，支出决算[t 21.84]万元，完成预算的[e 78.00]%，较上年[p 24.40]万元减少[d 2.56]万元，下降[r 10.49]%。因公出国（境）费支出[a 0.00]万元；公务用车运行维护费支出[b 18.62]万元，完成预算[mb 22.00]万元的[eb 84.64]%；公务接待费支出[c 3.22]万元，完成预算[mc 6.00]万元的[ec 53.67]%，国内公务接待36批次、312人次。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p
      sum t = a b c
      exec eb = b mb
      exec ec = c mc`,
  },
  {
    id: 'f3-sangong-share-list',
    source: null,
    note: 'composed：三项占比列在一处，先占比后金额',
    tags: ['sangong', 'shares', 'respectively'],
    text: `2023年度“三公”经费决算数[t 45.60]万元，其中公务用车购置及运行维护费占[sb 86.40]%，为[b 39.40]万元；公务接待费占[sc 13.60]%，为[c 6.20]万元；因公出国（境）费占[sa 0]%，为[a 0]万元。公务用车购置费[b1 17.98]万元，更新执法执勤车1辆；运行维护费[b2 21.42]万元，保有车辆7辆。`,
    claims: `
      sum t = b c a
      share sb = b t
      share sc = c t
      share sa = a t
      shares sa = sb sc sa
      sum b = b1 b2`,
  },
  {
    id: 'f3-operating-expenses',
    source: null,
    note: 'composed：机关运行经费，先比率后金额',
    tags: ['operating', 'rate-first'],
    text: `本部门2024年度机关运行经费支出[t 132.46]万元，比上年决算下降[r 8.02]%，减少[d 11.55]万元；比年初预算数[m 140.00]万元减少[g 7.54]万元，下降[s 5.39]%。主要是压减差旅费3.20万元、会议费2.15万元等。`,
    claims: `
      rate -r = t ^-d
      change -g = t m
      rate -s = t m`,
  },
  {
    id: 'f3-procure-shares',
    source: null,
    note: 'composed：授予小微占中小合同额的比重，货物占比以各类为对象',
    tags: ['procurement', 'wholes-apart'],
    text: `政府采购支出总额[t 640.00]万元，其中：货物支出[a 208.00]万元、工程支出[b 288.00]万元、服务支出[c 144.00]万元。授予中小企业合同金额[h 576.00]万元，占政府采购支出总额的[sh 90.0]%，其中：授予小微企业合同金额[k 432.00]万元，占授予中小企业合同金额的[sk 75.0]%；货物采购授予中小企业合同金额[g 187.20]万元，占货物支出金额的[sg 90.0]%；工程采购授予中小企业合同金额[f 259.20]万元，占工程支出金额的[sf 90.0]%；服务采购授予中小企业合同金额[e 129.60]万元，占服务支出金额的[se 90.0]%。`,
    claims: `
      sum t = a b c
      share sh = h t
      share sk = k h
      share sg = g a
      share sf = f b
      share se = e c
      sum h = g f e`,
  },
  {
    id: 'f3-assets-vehicles',
    source: null,
    note: 'composed：车辆按用途列全，设备另计',
    tags: ['assets', 'counts'],
    text: `截至2024年12月31日，本院共有车辆[v 26]辆，其中：主要负责人用车[v1 0]辆、机要通信用车[v2 2]辆、应急保障用车[v3 3]辆、执法执勤用车[v4 19]辆、其他用车[v5 2]辆，其他用车主要是囚车；单价100万元以上设备（不含车辆）4台（套）。`,
    claims: `
      counts v = v1 v2 v3 v4 v5`,
  },
  {
    id: 'f3-budget-year',
    source: null,
    note: 'composed：部门预算，比上年预算；增加额由两项抵减而成',
    tags: ['budget', 'causes'],
    text: `市第三中学2025年收入预算[t 4,215.80]万元，较上年预算数[p 4,068.30]万元增加[d 147.50]万元，增长[r 3.63]%，系一般公共预算拨款增加[da 162.00]万元、事业收入减少[db 14.50]万元所致。支出预算[x 4,215.80]万元：基本支出[a 3,709.90]万元，占[sa 88.0]%；项目支出[b 505.90]万元，占[sb 12.0]%。`,
    claims: `
      change d = t p
      rate r = t p
      causes d = da -db
      sum x = a b
      share sa = a x
      share sb = b x
      shares sb = sa sb`,
  },
  {
    id: 'f3-budget-functions',
    source: null,
    note: 'composed：按功能分类列全，各项比上年的增减不列全',
    tags: ['budget', 'functions', 'not-exhaustive'],
    text: `一般公共预算当年拨款[t 1,052.60]万元：公共安全支出[a 842.08]万元，占[sa 80.0]%，比上年增加30.12万元；社会保障和就业支出[b 105.26]万元，占[sb 10.0]%；卫生健康支出[c 42.10]万元，占[sc 4.0]%，比上年减少1.04万元；住房保障支出[e 63.16]万元，占[se 6.0]%。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se`,
  },
  {
    id: 'f3-fund-nothing',
    source: null,
    note: 'composed：政府性基金与国资预算无收支，只有一句可核算',
    tags: ['fund', 'zero'],
    text: `政府性基金预算财政拨款年初结转[o 12.00]万元，本年收入[i 300.00]万元，本年支出[x 287.40]万元，年末结转[q 24.60]万元，全部用于污水管网维护。本部门无国有资本经营预算拨款，2023年、2024年均为0万元。`,
    claims: `
      roll q = o i -x`,
  },
  {
    id: 'f3-one-sentence-rate',
    source: null,
    note: 'composed：一句话，降幅在减少额之前',
    tags: ['one-sentence', 'rate-first'],
    text: `培训费决算[t 5.76]万元，比年初预算[m 7.20]万元下降[r 20]%，少支[d 1.44]万元，因线上培训替代线下2期。`,
    claims: `
      rate -r = t m
      change -d = t m`,
  },
  {
    id: 'f3-one-sentence-direction',
    source: null,
    note: 'composed：一句话，只有方向词',
    tags: ['one-sentence', 'direction'],
    text: `本年度会议费支出[t 3.08]万元，[w 未突破]预算控制数[m 4.00]万元，也[v 少于]上年的[p 3.51]万元。`,
    claims: `
      dir w< = t m
      dir v< = t p`,
  },
  {
    id: 'f3-transfer-two-years',
    source: null,
    note: 'composed：“2023年”“2024年”两列数，随后一句对比',
    tags: ['several-years', 'pairs'],
    text: `人员经费2023年[p1 612.50]万元、2024年[t1 643.13]万元，增[r1 5.00]%；公用经费2023年[p2 88.00]万元、2024年[t2 83.60]万元，降[r2 5.00]%；项目经费2023年[p3 240.00]万元、2024年[t3 240.00]万元，[w 持平]。2024年三项共[t 966.73]万元。`,
    claims: `
      rate r1 = t1 p1
      rate -r2 = t2 p2
      dir w= = t3 p3
      sum t = t1 t2 t3`,
  },
  {
    id: 'f3-staff-students',
    source: null,
    note: 'composed：学校人数，男女、年级、住校三种分法；师生比不核算',
    tags: ['school', 'counts', 'several-breakdowns'],
    text: `在校学生[n 1286]人：七年级[a 452]人、八年级[b 431]人、九年级[c 403]人；男生[g 671]人，女生[h 615]人；住校生[k 386]人，占[s 30.0]%。教职工[m 108]人，专任教师[m1 97]人、工勤[m2 11]人，师生比约1:13。`,
    claims: `
      counts n = a b c
      counts n = g h
      share s = k n
      counts m = m1 m2`,
  },
  {
    id: 'f3-mixed-units-hospital',
    source: null,
    note: 'composed：万元与元并用，人均与次均不核算',
    tags: ['hospital', 'mixed-units', 'averages'],
    text: `全年医疗收入[t 1.26]亿元，门诊[a 4,536]万元，占[sa 36.0]%；住院[b 8,064]万元，占[sb 64.0]%。门急诊31.2万人次，次均145.38元；出院1.08万人次，次均7,466.67元，药占比27.4%，比上年下降1.1个百分点。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'f3-carryover-kinds',
    source: null,
    note: 'composed：年末结转结余按资金性质、按支出性质两种分法',
    tags: ['several-breakdowns', 'roll'],
    text: `年末结转和结余[q 118.40]万元，比年初[o 96.15]万元增加[d 22.25]万元。按性质分，基本支出结转[a 6.20]万元、项目支出结转[b 112.20]万元；按来源分，财政拨款[c 84.90]万元、非财政拨款[e 33.50]万元。`,
    claims: `
      change d = q o
      sum q = a b
      sum q = c e`,
  },
  {
    id: 'f3-three-totals',
    source: null,
    note: 'composed：总收入、财政拨款、一般公共预算三个口径，互不相等属正常',
    tags: ['wholes-apart', 'share'],
    text: `本年支出[t 1,600.00]万元。财政拨款支出[f 1,440.00]万元，占本年支出的[sf 90.0]%，比上年增加[d 40.00]万元，增长[r 2.86]%；一般公共预算财政拨款支出[g 1,420.00]万元，占本年支出的[sg 88.75]%，比上年增加[e 35.50]万元，增长[s 2.56]%；政府性基金支出[h 20.00]万元。`,
    claims: `
      share sf = f t
      rate r = f ^d
      share sg = g t
      rate s = g ^e
      sum f = g h`,
  },
  {
    id: 'f3-reason-figures',
    source: null,
    note: 'composed：原因中的金额只说明个别项目，不与增减额相加',
    tags: ['reasons', 'not-exhaustive'],
    text: `商品和服务支出[t 218.60]万元，较上年[p 196.40]万元增加[d 22.20]万元，增长[r 11.3]%，原因：一是新增物业费18.60万元；二是巡察整改印刷费4.75万元；三是清退临时用房，少付租金6.00万元，另有零星增减若干。`,
    claims: `
      change d = t p
      rate r = t p`,
  },
  {
    id: 'f3-bracket-budget',
    source: null,
    note: 'composed：括号里先预算后完成率；顿号列举省略主语',
    tags: ['brackets', 'execution', 'ellipsis'],
    text: `各项支出：工资福利[a 486.20]万元（预算[ma 490.00]万元，完成[ea 99.22]%）、商品服务[b 74.36]万元（预算[mb 88.00]万元，完成[eb 84.50]%）、对个人和家庭的补助[c 31.50]万元（预算[mc 30.00]万元，完成[ec 105.00]%），总计[t 592.06]万元（预算[m 608.00]万元，完成[e 97.38]%）。`,
    claims: `
      exec ea = a ma
      exec eb = b mb
      exec ec = c mc
      sum t = a b c
      exec e = t m`,
  },
];
