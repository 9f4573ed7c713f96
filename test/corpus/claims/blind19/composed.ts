import type { Written } from '../types';

/** Figures and sentences of ours in the layouts of published statements. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'n19-c-school-totals',
    source: null,
    note: 'composed: 学校决算的总体与结构',
    text: `一、收入支出决算总体情况说明
本校2023年度收入总计[t 2341.37]万元，其中本年收入合计[a 2277.19]万元，年初结转和结余[b 64.18]万元；支出总计[x 2341.37]万元，其中本年支出合计[c 2254.69]万元，年末结转和结余[e 86.68]万元。
二、收入决算情况说明
本年收入合计[a2 2277.19]万元，比上年[p 2139.05]万元增加[d 138.14]万元，增长[r 6.46]%。其中：财政拨款收入[f 1826.35]万元，占[sf 80.20]%；事业收入[g 412.60]万元，占[sg 18.12]%；其他收入[h 38.24]万元，占[sh 1.68]%。
三、支出决算情况说明
本年支出合计[c2 2254.69]万元，其中：基本支出[i 1705.92]万元，占[si 75.66]%；项目支出[j 548.77]万元，占[sj 24.34]%。`,
    claims: `
      sum t = a b
      sum x = c e
      rep a2 = a
      change d = a2 p
      rate r = a2 p
      sum a2 = f g h
      share sf = f a2
      share sg = g a2
      share sh = h a2
      shares sh = sf sg sh
      rep c2 = c
      sum c2 = i j
      share si = i c2
      share sj = j c2
      shares sj = si sj`,
  },
  {
    id: 'n19-c-town-functions',
    source: null,
    note: 'composed: 乡镇按功能分类的支出',
    text: `2022年度一般公共预算财政拨款支出[x 2635.00]万元，完成年初预算[m 2480.00]万元的[e 106.25]%，决算数[w 大于]年初预算数的主要原因是年中追加乡村振兴衔接资金。按功能分类：农林水支出[a 1204.75]万元，占[sa 45.72]%；一般公共服务支出[b 986.42]万元，占[sb 37.44]%；社会保障和就业支出[c 213.57]万元，占[sc 8.11]%；住房保障支出[f 131.90]万元，占[sf 5.01]%；卫生健康支出[g 98.36]万元，占[sg 3.73]%。`,
    claims: `
      exec e = x m
      dir w> = x m
      sum x = a b c f g
      share sa = a x
      share sb = b x
      share sc = c x
      share sf = f x
      share sg = g x
      shares sg = sa sb sc sf sg #W`,
  },
  {
    id: 'n19-c-basic-outlays',
    source: null,
    note: 'composed: 基本支出与机关运行经费',
    text: `一般公共预算财政拨款基本支出[t 1530.13]万元。其中：人员经费[a 1342.68]万元，占[sa 87.75]%，包括工资福利支出[a1 1120.36]万元、对个人和家庭的补助[a2 222.32]万元；公用经费[b 187.45]万元，占[sb 12.25]%，主要包括办公费、差旅费、工会经费等。
本年度机关运行经费支出[c 187.45]万元，比上年的[p 203.10]万元减少[d 15.65]万元，下降[r 7.71]%，主要是压减办公费和印刷费。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum a = a1 a2
      change -d = c p
      rate -r = c p`,
  },
  {
    id: 'n19-c-procurement-assets',
    source: null,
    note: 'composed: 政府采购与国有资产占用',
    text: `（二）政府采购支出情况。2023年政府采购支出总额[t 494.35]万元，其中：货物支出[a 86.40]万元、工程支出[b 312.75]万元、服务支出[c 95.20]万元。授予中小企业合同金额[e 421.66]万元，占政府采购支出总额的[se 85.30]%，其中授予小微企业合同金额[f 268.90]万元，占授予中小企业合同金额的[sf 63.77]%。
（三）国有资产占用情况。截至2023年12月31日，共有车辆[v 14]辆，其中应急保障用车[v1 2]辆、执法执勤用车[v2 9]辆、特种专业技术用车[v3 3]辆；单价100万元以上设备0台（套）。`,
    claims: `
      sum t = a b c
      share se = e t
      share sf = f e
      counts v = v1 v2 v3`,
  },
  {
    id: 'n19-c-project-review',
    source: null,
    note: 'composed: 项目自评综述',
    text: `农村饮水管护项目全年预算数为[m 300]万元，执行数为[x 286.5]万元，预算执行率[e 95.5]%，未支出的[y 13.5]万元已由财政收回。年度目标管护供水工程[ma 126]处，实际完成[a 126]处，完成率[ea 100]%。自评总得分[t 96.55]分，其中预算执行率[s1 9.55]分、产出指标[s2 48]分、效益指标[s3 29]分、满意度指标[s4 10]分。`,
    claims: `
      exec e = x m
      roll y = m -x
      exec ea = a ma
      counts t = s1 s2 s3 s4`,
  },
  {
    id: 'n19-c-sangong-three',
    source: null,
    note: 'composed: “三公”与预算和上年的比较',
    text: `2022年度“三公”经费财政拨款支出预算为[m 45]万元，支出决算为[t 38.6]万元，完成预算的[e 85.78]%；比上年的[p 42.9]万元减少[d 4.3]万元，下降[r 10.02]%。公务用车运行维护费预算[mb 28]万元，决算[b 26.25]万元，完成预算的[eb 93.75]%，比上年减少[db 0.85]万元，下降[rb 3.14]%；公务接待费预算[mc 17]万元，决算[c 12.35]万元，完成预算的[ec 72.65]%，比上年减少[dc 3.45]万元，下降[rc 21.84]%。未安排因公出国（境）费。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p
      sum t = b c
      causes -d = -db -dc
      exec eb = b mb
      rate -rb = b ^-db
      exec ec = c mc
      rate -rc = c ^-dc`,
  },
  {
    id: 'n19-c-overall-review',
    source: null,
    note: 'composed: 部门整体支出自评',
    text: `2023年，我局年初预算[m 1100]万元，年中追加[n 150]万元，全年预算[u 1250]万元；实际支出[x 1180]万元，预算执行率[e 94.4]%，年末结余[y 70]万元。其中基本支出[a 820]万元，项目支出[b 360]万元。“三公”经费支出[c 18.4]万元，[w 低于]预算[mc 22]万元。部门整体支出自评得分[s 94]分：投入[s1 14]分、过程[s2 26]分、产出[s3 30]分、效果[s4 24]分，评价等级为“优”。`,
    claims: `
      sum u = m n
      exec e = x u
      roll y = u -x
      sum x = a b
      dir w< = c mc
      counts s = s1 s2 s3 s4`,
  },
  {
    id: 'n19-c-beneficiaries',
    source: null,
    note: 'composed: 资助项目的受益对象',
    text: `学生资助项目到位资金[t 560]万元，其中省级资金[t1 392]万元、县级配套[t2 168]万元；实际发放[x 512.4]万元，资金支付率[e 91.5]%，结转下年[y 47.6]万元。全年资助学生[n 4126]人，其中学前[n1 512]人、义务教育[n2 2380]人、普通高中[n3 786]人、中职[n4 448]人，计划资助[m 4200]人，完成计划的[em 98.24]%。发放问卷[q 400]份，收回有效问卷[q1 392]份，回收率[eq 98]%。`,
    claims: `
      sum t = t1 t2
      exec e = x t
      roll y = t -x
      counts n = n1 n2 n3 n4
      exec em = n m
      share eq = q1 q`,
  },
  {
    id: 'n19-c-clinic',
    source: null,
    note: 'composed: 卫生院收入两年对比',
    text: `2024年单位预算收入[t 3268.40]万元，比2023年的[p 2987.15]万元增加[d 281.25]万元，增长[r 9.42]%。其中：事业收入[a 2210.70]万元，比2023年的[pa 2050.30]万元增加[da 160.40]万元，增长[ra 7.82]%；财政拨款收入[b 1057.70]万元，比2023年的[pb 936.85]万元增加[db 120.85]万元，增长[rb 12.90]%。两项收入中事业收入占[sa 67.64]%，财政拨款收入占[sb 32.36]%。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b
      causes d = da db
      change da = a pa
      rate ra = a pa
      change db = b pb
      rate rb = b pb
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'n19-c-town-sangong-flat',
    source: null,
    note: 'composed: 乡镇“三公”预算持平',
    text: `2024年我乡“三公”经费预算[t 6.5]万元，与2023年预算[p 6.5]万元[w 持平]。其中：公务接待费[c 2.5]万元，占[sc 38.46]%；公务用车运行维护费[b 4]万元，占[sb 61.54]%；公务用车购置费[v 0]万元；因公出国（境）费[a 0]万元。`,
    claims: `
      dir w= = t p
      sum t = c b v a
      share sc = c t
      share sb = b t
      shares sb = sc sb`,
  },
  {
    id: 'n19-c-budget-department',
    source: null,
    note: 'composed: 部门预算收支总表说明',
    text: `按照综合预算的原则，我局所有收入和支出均纳入部门预算管理。2024年收支总预算[t 1846.20]万元。收入包括：一般公共预算拨款收入[a 1702.55]万元、政府性基金预算拨款收入[b 100]万元、上年结转[c 43.65]万元。支出包括：一般公共服务支出[e 1215.84]万元、社会保障和就业支出[f 268.31]万元、卫生健康支出[g 96.42]万元、城乡社区支出[h 100]万元、住房保障支出[i 165.63]万元。基本支出[j 1328.76]万元，占总支出的[sj 71.97]%；项目支出[k 517.44]万元，占总支出的[sk 28.03]%。`,
    claims: `
      sum t = a b c
      sum t = e f g h i
      sum t = j k
      share sj = j t
      share sk = k t
      shares sk = sj sk`,
  },
  {
    id: 'n19-c-scores-wrong',
    source: null,
    note: 'composed: 自评得分，总分由 92.5 写成 95.2（换位）',
    text: `文化馆免费开放项目年初预算[m 80]万元，全年执行[x 74.4]万元，执行率[e 93]%。按照评分标准，决策类得[s1 18]分，过程类得[s2 19.5]分，产出类得[s3 28]分，效益类得[s4 27]分，综合得分[t 95.2]分。`,
    claims: `
      exec e = x m
      counts t = s1 s2 s3 s4 #X`,
  },
  {
    id: 'n19-c-running-wrong',
    source: null,
    note: 'composed: 机关运行经费的增幅以本年数为分母（应为 9.84）',
    text: `本部门2022年度机关运行经费支出[t 268.00]万元，比2021年的[p 244.00]万元增加[d 24.00]万元，增长[r 8.96]%，主要原因是办公用房维修。其中：办公费[a 62.50]万元、水电费[b 38.20]万元、差旅费[c 45.30]万元、维修费[e 74.00]万元、其他[f 48.00]万元。`,
    claims: `
      change d = t p
      rate r = t p #X
      sum t = a b c e f`,
  },
  {
    id: 'n19-c-procurement-wrong',
    source: null,
    note: 'composed: 小微企业的占比以采购总额为分母（应为 63.77）',
    text: `2022年度政府采购支出[t 494.35]万元，其中货物[a 86.40]万元、工程[b 312.75]万元、服务[c 95.20]万元，分别占[sa 17.48]%、[sb 63.26]%和[sc 19.26]%。授予中小企业合同金额[e 421.66]万元，占采购支出总额的[se 85.30]%；授予小微企业合同金额[f 268.90]万元，占授予中小企业合同金额的[sf 54.39]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      share se = e t
      share sf = f e #X`,
  },
];
