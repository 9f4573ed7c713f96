import type { Written } from '../types';

/** Accounts, budgets and evaluations of ours in published layouts, a third of them with one slip that the note names. */
export const COMPOSED: readonly Written[] = [
  {
    id: 't22-c-items',
    source: null,
    note: 'composed: 按项的预算与决算',
    text: `1.教育支出（类）普通教育（款）小学教育（项）。年初预算[ma 1286.40]万元，支出决算[a 1341.75]万元，完成年初预算的[ea 104.30]%。决算数比预算数增加[da 55.35]万元，是年中新招教师所致。
2.社会保障和就业支出（类）机关事业单位基本养老保险缴费支出（项）。年初预算[mb 158.20]万元，支出决算[b 151.06]万元，完成年初预算的[eb 95.49]%。决算数[wb 小于]预算数，是教师退休所致。
3.住房保障支出（类）住房公积金（项）。年初预算[mc 118.65]万元，支出决算[c 118.65]万元，完成年初预算的[ec 100]%，与预算数[wc 持平]。`,
    claims: `
      exec ea = a ma
      change da = a ma
      exec eb = b mb
      dir wb< = b mb
      exec ec = c mc
      dir wc= = c mc`,
  },
  {
    id: 't22-c-funds',
    source: null,
    note: 'composed: 政府性基金收支平衡',
    text: `全县政府性基金本级收入[a 4.86]亿元，上年为[p 5.62]亿元，下降[r 13.5]%，主要是土地出让减少；加上级补助[b 0.92]亿元、专项债券转贷收入[c 6.50]亿元、上年结余[e 1.13]亿元，收入总计[t 13.41]亿元。基金支出[f 9.74]亿元，调出资金[g 0.85]亿元，债务还本支出[h 1.20]亿元，支出合计[u 11.79]亿元。收支相抵，结转下年[q 1.62]亿元。`,
    claims: `
      rate -r = a p
      sum t = a b c e
      sum u = f g h
      roll q = t -u`,
  },
  {
    id: 't22-c-capital',
    source: null,
    note: 'composed: 国有资本经营预算',
    text: `市级国有资本经营预算收入[t 1685]万元，完成预算[m 1600]万元的[e 105.31]%：利润收入[a 1260]万元，股利、股息收入[b 340]万元，产权转让收入[c 85]万元。上年结转[o 42]万元，收入总量[v 1727]万元。支出[x 1180]万元，调入一般公共预算[y 505]万元，占当年收入的[s 29.97]%，结转下年[q 42]万元。`,
    claims: `
      exec e = t m
      sum t = a b c
      sum v = t o
      share s = y t
      roll q = v -x -y`,
  },
  {
    id: 't22-c-debt',
    source: null,
    note: 'composed: 债务余额由 36.95 改为 36.59（换位）',
    tags: ['transposed', 'debt'],
    text: `上级核定我区2023年政府债务限额[m 38.62]亿元，其中一般债务[m1 16.24]亿元、专项债务[m2 22.38]亿元。年初余额[o 32.40]亿元，当年新增债券[n 5.20]亿元、再融资债券[f 2.15]亿元，偿还到期本金[y 2.80]亿元，年末余额[t 36.59]亿元，其中一般债务[t1 15.87]亿元、专项债务[t2 21.08]亿元。余额[w 低于]限额，风险总体可控。`,
    claims: `
      sum m = m1 m2
      roll t = o n f -y #X
      sum t = t1 t2 #X
      dir w< = t m`,
  },
  {
    id: 't22-c-basic',
    source: null,
    note: 'composed: 基本支出',
    text: `基本支出[t 1624.80]万元。人员经费[a 1463.22]万元，占[sa 90.06]%，含工资福利支出[a1 1391.40]万元、对个人和家庭的补助[a2 71.82]万元；公用经费[b 161.58]万元，占[sb 9.94]%，比上年[p 172.40]万元减少[d 10.82]万元，下降[r 6.28]%，主要是压缩会议和培训。`,
    claims: `
      sum t = a b
      share sa = a t
      sum a = a1 a2
      share sb = b t
      shares sb = sa sb
      change -d = b p
      rate -r = b p`,
  },
  {
    id: 't22-c-sangong',
    source: null,
    note: 'composed: 公务接待费的降幅以本年数为分母（24.36，应为 19.59）',
    tags: ['this-year-base', 'sangong'],
    text: `“三公”经费预算[m 26.50]万元，支出决算[t 21.37]万元，完成预算的[e 80.64]%，比上年[p 22.98]万元减少[d 1.61]万元，下降[r 7.01]%。其中：公务用车运行维护费[a 18.25]万元，占[sa 85.40]%，比上年[pa 19.10]万元减少[da 0.85]万元；公务接待费[b 3.12]万元，占[sb 14.60]%，比上年[pb 3.88]万元减少[db 0.76]万元，下降[rb 24.36]%。全年国内公务接待[n 42]批次，省级[n1 9]批次，市级[n2 33]批次。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p
      causes -d = -da -db
      sum t = a b
      share sa = a t
      change -da = a pa
      share sb = b t
      shares sb = sa sb
      change -db = b pb
      rate -rb = b pb #X
      counts n = n1 n2`,
  },
  {
    id: 't22-c-procurement',
    source: null,
    note: 'composed: 政府采购与节约',
    text: `政府采购预算[m 560.00]万元，实际采购[t 528.46]万元，节约[d 31.54]万元，节约率[g 5.63]%。分类别：货物[a 186.20]万元，工程[b 97.50]万元，服务[c 244.76]万元，服务类金额[w 最大]。授予中小企业合同[u 472.10]万元，占采购总额的[su 89.34]%，其中授予小微企业[v 301.85]万元，占授予中小企业合同的[sv 63.94]%。`,
    claims: `
      change -d = t m
      share g = d m
      sum t = a b c
      rank w> = c a b
      share su = u t
      share sv = v u`,
  },
  {
    id: 't22-c-score',
    source: null,
    note: 'composed: 绩效评价得分与得分率',
    text: `综合评价得分[t 88.6]分，评价等级为“良”。决策满分[ma 20]分，得[a 18.5]分，得分率[ra 92.5]%；过程满分[mb 20]分，得[b 17.6]分，得分率[rb 88]%；产出满分[mc 30]分，得[c 27.2]分，得分率[rc 90.67]%；效益满分[me 30]分，得[e 25.3]分，得分率[re 84.33]%，为四类中[w 最低]。`,
    claims: `
      counts t = a b c e
      share ra = a ma
      share rb = b mb
      share rc = c mc
      share re = e me
      rank w< = re ra rb rc`,
  },
  {
    id: 't22-c-monitor',
    source: null,
    note: 'composed: 绩效运行监控',
    text: `1至7月纳入监控的项目[n 46]个，其中运行正常[a 38]个，占[s 82.61]%，进度偏慢[b 6]个，需调整目标[c 2]个。监控项目全年预算[m 3268.50]万元，累计支出[x 1832.60]万元，执行率[e 56.07]%，[w 低于]序时进度[p 58.33]%。请进度偏慢的单位于8月底前完成整改。`,
    claims: `
      counts n = a b c
      share s = a n
      exec e = x m
      dir w< = e p`,
  },
  {
    id: 't22-c-medical',
    source: null,
    note: 'composed: 门诊救助人次由 19228 改为 12928（换位）',
    tags: ['transposed', 'counts'],
    text: `城乡医疗救助资金到位[t 1546.00]万元：中央[a 980.00]万元，省级[b 316.00]万元，县级配套[c 250.00]万元；支出[x 1487.35]万元，执行率[e 96.21]%，结余[q 58.65]万元。全年救助[n 28640]人次，其中住院[n1 9412]人次、门诊[n2 12928]人次；资助参保[k 12365]人，比上年[p 11890]人增加[d 475]人，增长[r 3.99]%。`,
    claims: `
      sum t = a b c
      exec e = x t
      roll q = t -x
      counts n = n1 n2 #X
      change d = k p
      rate r = k p`,
  },
  {
    id: 't22-c-survey',
    source: null,
    note: 'composed: 满意度调查',
    text: `评价组发放问卷[m 400]份，收回有效问卷[n 386]份，回收率[e 96.5]%。选择“非常满意”的[a 251]份，占[sa 65.03]%；“满意”的[b 108]份，占[sb 27.98]%；“一般”的[c 21]份，占[sc 5.44]%；“不满意”的[f 6]份，占[sf 1.55]%。“满意”及以上共[g 359]份，满意率[sg 93.01]%。`,
    claims: `
      share e = n m
      counts n = a b c f
      share sa = a n
      share sb = b n
      share sc = c n
      share sf = f n
      shares sf = sa sb sc sf
      counts g = a b
      share sg = g n`,
  },
  {
    id: 't22-c-overall',
    source: null,
    note: 'composed: 部门整体支出自评',
    text: `（一）预算执行。年初批复预算[m0 2105.30]万元，年中追加[ma 286.45]万元，调整后预算[m 2391.75]万元，支出[x 2298.14]万元，预算执行率[e 96.09]%，结转[q 93.61]万元。
（二）预算控制。“三公”经费预算[n 12.00]万元，实际支出[y 9.86]万元，控制率[f 82.17]%；编制[b 72]人，在职[k 68]人，在职人员控制率[g 94.44]%。
（三）自评结论。自评得分[t 95.2]分，其中投入[t1 14]分、过程[t2 37.5]分、产出[t3 26.7]分、效果[t4 17]分。`,
    claims: `
      sum m = m0 ma
      exec e = x m
      roll q = m -x
      exec f = y n
      exec g = k b
      counts t = t1 t2 t3 t4`,
  },
  {
    id: 't22-c-college',
    source: null,
    note: 'composed: 支出预算比上年减少，写作增加、增长（方向相反）',
    tags: ['sign', 'budget'],
    text: `学院2024年支出预算[t 3260.40]万元，比2023年[p 3318.75]万元增加[d 58.35]万元，增长[r 1.76]%。其中基本支出[a 2749.20]万元，占[sa 84.32]%；项目支出[b 511.20]万元，占[sb 15.68]%。当年事业收入预算620.00万元，全部用于教学运行。`,
    claims: `
      change d = t p #X
      rate r = t p #X
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 't22-c-hospital',
    source: null,
    note: 'composed: 医院收入与工作量',
    text: `县中医院2023年收入合计[t 18642.30]万元，其中财政拨款收入[a 2236.80]万元，占[sa 12.00]%；事业收入[b 16028.45]万元，占[sb 85.98]%；其他收入[c 377.05]万元，占[sc 2.02]%。全年门急诊[n 356218]人次，比上年[p 341507]人次增加[d 14711]人次，增长[r 4.31]%；出院[k 14306]人次，其中外科系统[k1 5872]人次、内科系统[k2 8434]人次。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      change d = n p
      rate r = n p
      counts k = k1 k2`,
  },
  {
    id: 't22-c-carry',
    source: null,
    note: 'composed: 年末结转前为 99.09，后写作 90.99（前后不一）',
    tags: ['restated', 'transposed'],
    text: `年初结转和结余[o 126.40]万元，本年收入[i 2842.75]万元，本年支出[x 2870.06]万元，年末结转和结余[q 99.09]万元，比年初减少[d 27.31]万元，下降[r 21.61]%。年末结转和结余中，基本支出结转[a 35.00]万元，项目支出结转[b 64.09]万元。以上年末结转和结余[z 90.99]万元，按规定留待下年继续使用。`,
    claims: `
      roll q = o i -x
      change -d = q o
      rate -r = q o
      sum q = a b
      rep z = q #X`,
  },
  {
    id: 't22-c-roads',
    source: null,
    note: 'composed: 农村公路项目自评',
    text: `通村公路硬化项目总投资[t 3150]万元，中央车购税补助[a 1890]万元，占[sa 60]%，省级补助[b 630]万元，占[sb 20]%，县级自筹[c 630]万元，占[sc 20]%。资金全部到位，已支付[x 2961]万元，支付率[e 94]%。计划硬化[u 42]公里，实际完成[v 45.6]公里，完成率[f 108.57]%，惠及[k 18]个村，其中脱贫村[k1 7]个、一般村[k2 11]个。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      exec e = x t
      exec f = v u
      counts k = k1 k2`,
  },
];
