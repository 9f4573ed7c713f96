import type { Written } from '../types';

/** Composed in the layouts of published statements, for what the pages found print too little of. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'h18c-totals',
    source: null,
    note: 'composed; right',
    text: `一、收入支出决算总体情况说明
2023年度收、支总计均为[t 3,862.47]万元，与上年相比各增加[d 312.58]万元，增长[r 8.81]%。
二、收入决算情况说明
本年收入合计[i 3,705.12]万元，其中：财政拨款收入[a 3,480.26]万元，占[sa 93.93]%；事业收入[b 182.40]万元，占[sb 4.92]%；其他收入[c 42.46]万元，占[sc 1.15]%。另有年初结转和结余[j 157.35]万元。
三、支出决算情况说明
本年支出合计[x 3,690.88]万元，其中：基本支出[e 2,415.73]万元，占[se 65.45]%；项目支出[f 1,275.15]万元，占[sf 34.55]%。年末结转和结余[q 171.59]万元。`,
    claims: `
      rate r = t ^d
      sum t = i j
      sum i = a b c
      share sa = a i
      share sb = b i
      share sc = c i
      shares sc = sa sb sc
      sum x = e f
      share se = e x
      share sf = f x
      shares sf = se sf
      roll q = j i -x`,
  },
  {
    id: 'h18c-functions',
    source: null,
    note: 'composed; 住房保障占比 6.45 写成 5.46（换位）',
    text: `一般公共预算财政拨款支出[t 2,846.35]万元，按功能分类包括：教育支出[a 2,105.62]万元，占[sa 73.98]%；社会保障和就业支出[b 398.74]万元，占[sb 14.01]%；卫生健康支出[c 158.33]万元，占[sc 5.56]%；住房保障支出[e 183.66]万元，占[se 5.46]%。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t #X
      shares se = sa sb sc se #X`,
  },
  {
    id: 'h18c-basic',
    source: null,
    note: 'composed; right',
    text: `2022年度一般公共预算财政拨款基本支出[t 1,628.94]万元，较上年的[p 1,655.20]万元减少[d 26.26]万元，下降[r 1.59]%。其中人员经费[a 1,402.37]万元，占[sa 86.09]%，由工资福利支出[a1 1,287.15]万元和对个人和家庭的补助[a2 115.22]万元构成；公用经费[b 226.57]万元，占[sb 13.91]%，主要用于办公费、水电费、差旅费、维修（护）费等。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b
      share sa = a t
      sum a = a1 a2
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'h18c-running-procurement',
    source: null,
    note: 'composed; 机关运行经费增幅以本年数为分母（应为 7.09）',
    text: `（一）机关运行经费支出情况。2023年度机关运行经费支出[t 186.42]万元，比上年增加[d 12.35]万元，增长[r 6.62]%，主要是办公用房维修增加。
（二）政府采购支出情况。政府采购支出总额[p 245.80]万元，其中：货物支出[a 68.30]万元、工程支出[b 92.50]万元、服务支出[c 85.00]万元。授予中小企业合同金额[e 221.22]万元，占政府采购支出总额的[se 90.00]%，其中授予小微企业合同金额[f 154.85]万元，占授予中小企业合同金额的[sf 70.00]%。`,
    claims: `
      rate r = t ^d #X
      sum p = a b c
      share se = e p
      share sf = f e`,
  },
  {
    id: 'h18c-procurement-budget',
    source: null,
    note: 'composed; right',
    text: `2024年本单位政府采购预算[t 420]万元。按组织形式，政府集中采购[a 150]万元，占[sa 35.71]%；分散采购[b 270]万元，占[sb 64.29]%。按项目类型，货物类[c 96]万元，工程类[z 0]万元，服务类[e 324]万元。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum t = c z e`,
  },
  {
    id: 'h18c-assets',
    source: null,
    note: 'composed; 净资产 4,376.29 写成 4,367.29（换位）',
    text: `截至2023年12月31日，本部门资产总额[t 5,218.66]万元，比上年增加[d 201.36]万元，增长[r 4.01]%，其中流动资产[a 1,306.42]万元、固定资产[b 3,785.19]万元、无形资产[c 127.05]万元；负债总额[e 842.37]万元，净资产[f 4,367.29]万元。共有车辆[n 12]辆：机要通信用车[n1 1]辆、应急保障用车[n2 2]辆、执法执勤用车[n3 7]辆、其他用车[n4 2]辆。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      sum t = e f #X
      counts n = n1 n2 n3 n4`,
  },
  {
    id: 'h18c-project-score',
    source: null,
    note: 'composed; right',
    text: `基层文化设施维护项目全年预算数[m 1,250.00]万元，执行数[x 1,187.63]万元，执行率[e 95.01]%，结余[q 62.37]万元由财政收回。自评总分[n 97]分，其中预算执行[n1 9.5]分，产出指标[n2 49]分，效益指标[n3 28.5]分，满意度指标[n4 10]分。`,
    claims: `
      exec e = x m
      roll q = m -x
      counts n = n1 n2 n3 n4`,
  },
  {
    id: 'h18c-department-score',
    source: null,
    note: 'composed; 总分 93.62 写成 94.62',
    text: `部门整体支出绩效自评：全年预算[m 3,420.50]万元，资金来源为中央补助[m1 1,860.00]万元、省级补助[m2 980.50]万元、市级安排[m3 580.00]万元；全年执行[x 3,118.72]万元，执行率[e 91.18]%。纳入自评的项目[k 12]个，评为优[k1 9]个、良[k2 2]个、中[k3 1]个。整体自评得分[n 94.62]分：预算执行[n1 9.12]分，产出指标[n2 46]分，效益指标[n3 29]分，满意度指标[n4 9.5]分。`,
    claims: `
      sum m = m1 m2 m3
      exec e = x m
      counts k = k1 k2 k3
      counts n = n1 n2 n3 n4 #X`,
  },
  {
    id: 'h18c-relief',
    source: null,
    note: 'composed; 回收率 93 写成 97',
    text: `困难群众救助资金全年惠及[n 8462]人：城市低保[n1 1236]人，农村低保[n2 5918]人，特困供养[n3 874]人，临时救助[n4 434]人。共发放[t 4,126.85]万元，依次为[t1 712.40]万元、[t2 2,804.16]万元、[t3 465.29]万元和[t4 145.00]万元。满意度调查发放问卷[k 200]份，收回[l 186]份，回收率[s 97]%，其中表示满意的[o 179]份，满意率[u 96.24]%。`,
    claims: `
      counts n = n1 n2 n3 n4
      sum t = t1 t2 t3 t4
      share s = l k #X
      share u = o l`,
  },
  {
    id: 'h18c-training',
    source: null,
    note: 'composed; right',
    text: `职业技能提升项目年度计划培训[m 600]人，实际培训[x 642]人，完成率[e 107]%；考核合格[k 630]人，合格率[s 98.13]%。预算[p 96]万元，支出[y 93.12]万元，预算执行率[q 97]%。学员中女性[f 275]人，男性[g 367]人。`,
    claims: `
      exec e = x m
      share s = k x
      exec q = y p
      counts x = f g`,
  },
  {
    id: 'h18c-sangong',
    source: null,
    note: 'composed; right',
    text: `（一）总体情况。“三公”经费财政拨款支出预算[m 38.00]万元，支出决算[t 31.46]万元，完成预算的[e 82.79]%，决算数[w 小于]预算数的主要原因是压减公务接待。与上年的[p 33.90]万元相比减少[d 2.44]万元，下降[r 7.20]%。
（二）具体情况。2023年度“三公”经费支出决算[t2 31.46]万元中，公务用车运行维护费[a 24.86]万元，占[sa 79.02]%；公务接待费[b 6.60]万元，占[sb 20.98]%，共接待58批次、512人次。`,
    claims: `
      exec e = t m
      dir w< = t m
      change -d = t p
      rate -r = t p
      rep t2 = t
      sum t2 = a b
      share sa = a t2
      share sb = b t2
      shares sb = sa sb`,
  },
  {
    id: 'h18c-restated-income',
    source: null,
    note: 'composed; 后文的本年收入 890.26 写成 895.26',
    text: `一、总体情况。2023年度本年收入[t 890.26]万元，年初结转和结余[j 12.74]万元，收入总计[v 903.00]万元。
二、收入决算情况。2023年度本年收入合计[u 895.26]万元，其中财政拨款收入[a 850.10]万元，其他收入[b 40.16]万元。`,
    claims: `
      sum v = t j
      rep u = t #X
      sum u = a b #X`,
  },
  {
    id: 'h18c-budget-change',
    source: null,
    note: 'composed; 项目支出的“下降”写成“增长”',
    text: `2024年支出预算[t 1,520.60]万元，比2023年预算[p 1,436.20]万元增加[d 84.40]万元，增长[r 5.88]%。其中基本支出[a 1,102.45]万元，比上年[pa 970.90]万元增加[da 131.55]万元，增长[ra 13.55]%；项目支出[b 418.15]万元，比上年[pb 465.30]万元减少[db 47.15]万元，增长[rb 10.13]%。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b
      causes d = da -db
      change da = a pa
      rate ra = a pa
      change -db = b pb
      rate rb = b pb #X`,
  },
];
