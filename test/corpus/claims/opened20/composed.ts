import type { Written } from '../types';

/** Accounts and budgets of ours in published layouts: what the pages at hand print too little of. */
export const COMPOSED: readonly Written[] = [
  {
    id: 't20-c-totals',
    source: null,
    note: 'composed: 收入支出总体与结构',
    text: `一、收入支出决算总体情况说明
2023年度收、支总计均为[t 2486.30]万元，与2022年度的[p 2310.55]万元相比，增加[d 175.75]万元，增长[r 7.61]%，主要原因是人员增加。
二、收入决算情况说明
本年收入合计[i 2402.18]万元，其中：一般公共预算财政拨款收入[a 2250.00]万元，占[sa 93.66]%；事业收入[b 120.18]万元，占[sb 5.00]%；其他收入[c 32.00]万元，占[sc 1.33]%。
三、支出决算情况说明
本年支出合计[x 2390.45]万元，其中：基本支出[y 1812.45]万元，占[sy 75.82]%；项目支出[z 578.00]万元，占[sz 24.18]%。`,
    claims: `
      change d = t p
      rate r = t p
      sum i = a b c
      share sa = a i
      share sb = b i
      share sc = c i
      shares sc = sa sb sc #W
      sum x = y z
      share sy = y x
      share sz = z x
      shares sz = sy sz`,
  },
  {
    id: 't20-c-functions',
    source: null,
    note: 'composed: 按功能分类',
    text: `（二）一般公共预算财政拨款支出决算结构情况
2022年度一般公共预算财政拨款支出[t 1865.40]万元，用于以下方面：一般公共服务（类）支出[a 1302.60]万元，占[sa 69.83]%；社会保障和就业（类）支出[b 286.35]万元，占[sb 15.35]%；卫生健康（类）支出[c 98.20]万元，占[sc 5.26]%；农林水（类）支出[e 60.00]万元，占[se 3.22]%；住房保障（类）支出[f 118.25]万元，占[sf 6.34]%。`,
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
    id: 't20-c-items',
    source: null,
    note: 'composed: 按项的预算与决算',
    text: `1.行政运行（项）。年初预算为[ma 845.20]万元，支出决算为[a 902.36]万元，完成年初预算的[ea 106.76]%。决算数[wa 大于]年初预算数的主要原因是年中调整工资标准。
2.一般行政管理事务（项）。年初预算为[mb 210.00]万元，支出决算为[b 186.42]万元，完成年初预算的[eb 88.77]%。决算数[wb 小于]年初预算数的主要原因是厉行节约。
3.住房公积金（项）。年初预算为[mc 96.50]万元，支出决算为[c 96.50]万元，完成年初预算的[ec 100]%，决算数与年初预算数[wc 持平]。`,
    claims: `
      exec ea = a ma
      dir wa> = a ma
      exec eb = b mb
      dir wb< = b mb
      exec ec = c mc
      dir wc= = c mc`,
  },
  {
    id: 't20-c-basic',
    source: null,
    note: 'composed: 基本支出',
    text: `2023年度一般公共预算财政拨款基本支出[t 1328.64]万元。其中：人员经费[a 1170.12]万元，包括工资福利支出[a1 1098.47]万元、对个人和家庭的补助[a2 71.65]万元，占基本支出的[sa 88.07]%；公用经费[b 158.52]万元，占基本支出的[sb 11.93]%，主要用于办公费、水电费和差旅费。`,
    claims: `
      sum t = a b
      sum a = a1 a2
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 't20-c-procurement',
    source: null,
    note: 'composed: 政府采购与中小企业',
    text: `本部门2022年度政府采购支出总额[t 436.80]万元，其中：政府采购货物支出[a 152.30]万元、政府采购工程支出[b 98.00]万元、政府采购服务支出[c 186.50]万元。授予中小企业合同金额[m 402.10]万元，占政府采购支出总额的[sm 92.06]%，其中：授予小微企业合同金额[n 310.75]万元，占授予中小企业合同金额的[sn 77.28]%。`,
    claims: `
      sum t = a b c
      share sm = m t
      share sn = n m`,
  },
  {
    id: 't20-c-running',
    source: null,
    note: 'composed: 机关运行经费与国有资产',
    text: `机关运行经费支出[t 132.46]万元，比2021年度减少[d 9.84]万元，下降[r 6.91]%。截至2022年12月31日，共有车辆[n 11]辆，其中：应急保障用车[n1 2]辆、执法执勤用车[n2 6]辆、特种专业技术用车[n3 1]辆、其他用车[n4 2]辆；单价100万元以上设备1台（套）。`,
    claims: `
      rate -r = t ^-d
      counts n = n1 n2 n3 n4`,
  },
  {
    id: 't20-c-school-budget',
    source: null,
    note: 'composed: 学校预算',
    text: `我校2024年收入预算[t 3127.60]万元，其中：一般公共预算拨款[a 2985.60]万元，财政专户管理资金[b 142.00]万元。收入预算比2023年的[p 2990.25]万元增加[d 137.35]万元，增长[r 4.59]%，其中一般公共预算拨款增加[da 145.35]万元，财政专户管理资金减少[db 8.00]万元。支出预算[z 3127.60]万元，其中基本支出[x 2864.30]万元，占[sx 91.58]%，项目支出[y 263.30]万元，占[sy 8.42]%。`,
    claims: `
      sum t = a b
      change d = t p
      rate r = t p
      causes d = da -db
      sum z = x y
      share sx = x z
      share sy = y z
      shares sy = sx sy`,
  },
  {
    id: 't20-c-carry',
    source: null,
    note: 'composed: 年末结转',
    text: `年初结转和结余[o 84.12]万元，本年收入[i 2402.18]万元，本年支出[x 2390.45]万元，年末结转和结余[q 95.85]万元。年末结转和结余比年初增加[d 11.73]万元，增长[r 13.94]%，主要是培训项目跨年实施。`,
    claims: `
      roll q = o i -x
      change d = q o
      rate r = q o`,
  },
  {
    id: 't20-c-overall-eval',
    source: null,
    note: 'composed: 部门整体自评',
    text: `三、部门整体支出绩效自评结果。年初预算[m0 1560.00]万元，调整后预算[m 1684.20]万元，实际支出[x 1602.36]万元，预算执行率[e 95.14]%，结余[q 81.84]万元。自评总分[t 94.5]分：预算执行[a 9.5]分，产出指标[b 48]分，效益指标[c 27]分，满意度指标[f 10]分。全年开展培训计划[u 12]期，实际完成[v 12]期，完成率[g 100]%。`,
    claims: `
      exec e = x m
      roll q = m -x
      counts t = a b c f
      exec g = v u`,
  },
  {
    id: 't20-c-nutrition',
    source: null,
    note: 'composed: 营养改善计划',
    text: `营养改善计划资金到位[t 1286.40]万元，其中中央资金[a 980.00]万元、省级资金[b 206.40]万元、县级配套[c 100.00]万元；实际支出[x 1248.65]万元，支出率[e 97.07]%。受益学生[n 16820]人，其中小学[n1 11246]人、初中[n2 5574]人。发放问卷[u 500]份，收回有效问卷[v 486]份，回收率[g 97.2]%；表示满意的[y 462]份，满意率[h 95.06]%。`,
    claims: `
      sum t = a b c
      exec e = x t
      counts n = n1 n2
      share g = v u
      share h = y v`,
  },
  {
    id: 't20-c-allowance',
    source: null,
    note: 'composed: 民政救助工作总结',
    text: `全年累计发放城乡低保金[t 3862.5]万元，其中城市低保[a 642.3]万元、农村低保[b 3220.2]万元。年末在册低保对象[n 6948]户[k 11375]人，其中城市[n1 826]户[k1 1302]人、农村[n2 6122]户[k2 10073]人，农村对象人数占[s 88.55]%。特困供养金支出[x 915.4]万元，比上年的[p 872.6]万元增加[d 42.8]万元，增长[r 4.9]%。`,
    claims: `
      sum t = a b
      counts n = n1 n2
      counts k = k1 k2
      share s = k2 k
      change d = x p
      rate r = x p`,
  },
  {
    id: 't20-c-sangong',
    source: null,
    note: 'composed: 三公',
    text: `2023年度“三公”经费支出决算[t 18.64]万元，完成预算[m 24.00]万元的[e 77.67]%。其中公务用车运行维护费[b 15.92]万元，占[sb 85.41]%，比上年减少[db 1.36]万元；公务接待费[c 2.72]万元，占[sc 14.59]%，比上年增加[dc 0.45]万元，国内公务接待[n 36]批次，其中上级检查[n1 21]批次、同级考察[n2 15]批次。总额比上年减少[d 0.91]万元，下降[r 4.65]%。无因公出国（境）费。`,
    claims: `
      exec e = t m
      sum t = b c
      share sb = b t
      share sc = c t
      shares sc = sb sc
      counts n = n1 n2
      causes -d = -db dc
      rate -r = t ^-d`,
  },
];
