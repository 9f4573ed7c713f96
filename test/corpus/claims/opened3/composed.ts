import type { Written } from '../types';

/** Composed by us in the layouts of published statements: right texts, many of them full of traps. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'd4-approval',
    source: null,
    note: 'composed：人大批复的版式；批准数、调整数与执行数三列，超收短收',
    tags: ['budget-adjustment', 'change', 'approval'],
    text: `县人大常委会批准：一般公共预算收入由年初的[m1 182600]万元调整为[m2 176400]万元，调减[d1 6200]万元；支出由年初的[n1 415300]万元调整为[n2 438150]万元，调增[d2 22850]万元。全年收入执行[x 177905]万元，比调整预算超收[d3 1505]万元，比年初预算短收[d4 4695]万元。`,
    claims: `
      change -d1 = m2 m1
      change d2 = n2 n1
      change d3 = x m2
      change -d4 = x m1`,
  },
  {
    id: 'd4-bonds-projects',
    source: null,
    note: 'composed：债券资金使用的版式；项目支出进度与总进度',
    tags: ['execution', 'list', 'percent-of-quota'],
    text: `新增专项债券[t 46000]万元投向四个项目：县医院迁建[a 18000]万元，已支出[xa 16200]万元，进度[ea 90.0]%；污水管网[b 9500]万元，已支出[xb 9500]万元，进度[eb 100]%；冷链物流园[c 12000]万元，已支出[xc 5364]万元，进度[ec 44.7]%；老旧小区改造[e 6500]万元，已支出[xe 4407]万元，进度[ee 67.8]%。合计支出[x 35471]万元，总体进度[g 77.1]%。`,
    claims: `
      sum t = a b c e
      exec ea = xa a
      exec eb = xb b
      exec ec = xc c
      exec ee = xe e
      sum x = xa xb xc xe
      exec g = x t`,
  },
  {
    id: 'd4-city-transfer',
    source: null,
    note: 'composed：对下转移支付的版式；分地区一栏只举例',
    tags: ['shares', 'not-exhaustive', 'respectively'],
    text: `市对区县转移支付[t 85.45]亿元，一般性转移支付[a 61.37]亿元、专项转移支付[b 24.08]亿元，分别占[sa 71.8]%和[sb 28.2]%。补助较多的有：甲县9.64亿元、乙县8.82亿元、丙区7.15亿元。与上年相比，一般性增加[da 3.92]亿元（[ra 6.8]%），专项减少[db 1.46]亿元（[rb 5.7]%），总额净增[d 2.46]亿元。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rate ra = a ^da
      rate -rb = b ^-db
      causes d = da -db`,
  },
  {
    id: 'd4-conference',
    source: null,
    note: 'composed：会议费、培训费与“三公”并列，不属于“三公”',
    tags: ['not-part', 'two-totals'],
    text: `会议费、培训费和“三公”经费三类一般性支出[t 46.14]万元：会议费[m 8.25]万元，培训费[n 14.60]万元，“三公”经费[s 23.29]万元。“三公”中公务用车运行维护费[a 19.87]万元，公务接待费[b 3.42]万元，未发生因公出国（境）费。召开会议6次、276人次，举办培训9期、514人次。`,
    claims: `
      sum t = m n s
      sum s = a b`,
  },
  {
    id: 'd4-debt-ratio',
    source: null,
    note: 'composed：债务率与限额空间；分年到期的本金列全',
    tags: ['ratio', 'several-years', 'roll'],
    text: `全区法定债务余额[q 90.38]亿元（一般债务[q1 32.48]亿元，专项债务[q2 57.90]亿元），限额[l 94.15]亿元，尚有空间[k 3.77]亿元。余额按到期年份分：2025年[a 8.12]亿元，2026年[b 9.40]亿元，2027年[c 6.76]亿元，2028年及以后[e 66.10]亿元。债务率96.3%，低于警戒线，较上年回落4.1个百分点。`,
    claims: `
      sum q = q1 q2
      roll k = l -q
      sum q = a b c e`,
  },
  {
    id: 'd4-elderly',
    source: null,
    note: 'composed：项目效益的版式；人均、户均不核算，床位为存量',
    tags: ['counts', 'per-capita', 'roll'],
    text: `全市养老床位年初[a 8640]张，年内新增[b 715]张、撤销[c 128]张，年末[e 9227]张，其中护理型[e1 5537]张，占[s 60.0]%。发放高龄津贴1864.2万元，惠及2.59万人，人均约720元；80至89岁[k1 21366]人、90至99岁[k2 4402]人、百岁以上[k3 87]人，共[k 25855]人。`,
    claims: `
      roll e = a b -c
      share s = e1 e
      counts k = k1 k2 k3`,
  },
  {
    id: 'd4-fee-income',
    source: null,
    note: 'composed：非税收入的版式；“其中”列一项；两级分成写明比例而无金额',
    tags: ['rank', 'shares', 'policy-shares'],
    text: `非税收入[t 10372.00]万元，按执收项目排列：国有资源有偿使用[a 4386.20]万元、专项收入[b 2914.75]万元、罚没[c 1862.40]万元、行政事业性收费[e 1208.65]万元，占比[sa 42.29]%、[sb 28.10]%、[sc 17.96]%、[se 11.65]%。[w1 最多]的是国有资源有偿使用收入，[w2 最少]的是行政事业性收费。罚没收入中市级按三成、县级按七成分成。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se
      rank w1> = a b c e
      rank w2< = e a b c`,
  },
  {
    id: 'd4-flat-and-zero',
    source: null,
    note: 'composed：零、持平、不可比与百分之百并列',
    tags: ['zero-base', 'flat', 'hundred-percent'],
    text: `因公出国（境）费决算4.86万元，上年为0万元，不可比；公务用车购置费决算[b 0.00]万元，上年[pb 17.98]万元，减少[db 17.98]万元，下降[rb 100]%；公务用车运行维护费决算[c 12.00]万元，与上年[pc 12.00]万元[w 持平]；公务接待费决算[e 0.85]万元，上年[pe 1.70]万元，减少[de 0.85]万元，下降[re 50]%。`,
    claims: `
      change -db = b pb
      rate -rb = b pb
      dir w= = c pc
      change -de = e pe
      rate -re = e pe`,
  },
  {
    id: 'd4-grade-a',
    source: null,
    note: 'composed：评价等级的个数；优良率为两类之和占比，两类之和没有印出',
    tags: ['counts', 'combined-share', 'scores'],
    text: `对[n 46]个项目开展重点评价：评为“优”[n1 17]个、“良”[n2 21]个、“中”[n3 6]个、“差”[n4 2]个，优良率82.6%。“优”占[s1 37.0]%。平均得分84.7分，最高96.2分，最低51.5分。评价涉及资金6.38亿元，压减下年预算1840万元。`,
    claims: `
      counts n = n1 n2 n3 n4
      share s1 = n1 n`,
  },
  {
    id: 'd4-ledger-lines',
    source: null,
    note: 'composed：流水式短行，单位随行换；元与万元混写',
    tags: ['mixed-units', 'table', 'sum'],
    text: `上年结存：[o 36.20]万元
本年拨入：[i 1,284,500.00]元
本年支出：办公费[a 412,600.00]元
　　　　　委托费[b 688,300.00]元
　　　　　差旅费[c 97,450.00]元
支出小计：[x 1,198,350.00]元
年末结存：[q 448150.00]元`,
    claims: `
      sum x = a b c
      roll q = o i -x`,
  },
  {
    id: 'd4-measure-words',
    source: null,
    note: 'composed：不同量词并列，只有同量词且写明合计的才核算',
    tags: ['counts', 'measure-words'],
    text: `年内新购计算机[a 24]台、打印机[b 7]台、扫描仪[c 3]台，共[n 34]台；修缮办公用房2处、1360平方米；报废车辆[v1 2]辆、调出[v2 1]辆，车辆由年初[v0 15]辆减为年末[v 12]辆；处置家具118件（套），残值1.27万元。`,
    claims: `
      counts n = a b c
      roll v = v0 -v1 -v2`,
  },
  {
    id: 'd4-nested-three',
    source: null,
    note: 'composed：三层“其中”，末层只举一项',
    tags: ['nested', 'not-exhaustive'],
    text: `部门支出[t 2220.00]万元，其中基本支出[a 1665.73]万元，其中人员经费[a1 1462.18]万元、日常公用经费[a2 203.55]万元；项目支出[b 554.27]万元，其中常年性项目[b1 318.00]万元、一次性项目[b2 146.27]万元、基建项目[b3 90.00]万元。人员经费中，绩效工资386.40万元。`,
    claims: `
      sum t = a b
      sum a = a1 a2
      sum b = b1 b2 b3`,
  },
  {
    id: 'd4-overlap',
    source: null,
    note: 'composed：同一笔支出按功能、经济、民生三种口径分，民生与功能交叉',
    tags: ['overlapping', 'several-breakdowns'],
    text: `全县支出[t 31.2]亿元。按经济分类：工资福利[a 11.2]亿元，商品和服务[b 9.6]亿元，其他[c 10.4]亿元。按功能分类：教育7.9亿元、社保6.4亿元、卫生4.1亿元、农林水5.3亿元等。民生支出[g 25.3]亿元，占[s 81.1]%，“三农”支出12.7亿元，两者有交叉。`,
    claims: `
      sum t = a b c
      share s = g t`,
  },
  {
    id: 'd4-procure-savings',
    source: null,
    note: 'composed：采购预算、成交与节约；节约率的分母是预算',
    tags: ['savings', 'share', 'counts'],
    text: `完成采购项目[n 58]个，公开招标[n1 21]个、竞争性磋商[n2 34]个、单一来源[n3 3]个。采购预算[m 8462.30]万元，成交[t 7958.76]万元，节约[d 503.54]万元，节约率[s 5.95]%。货物[a 2310.42]万元、工程[b 3895.00]万元、服务[c 1753.34]万元，服务类占[sc 22.03]%。`,
    claims: `
      counts n = n1 n2 n3
      change -d = t m
      share s = d m
      sum t = a b c
      share sc = c t`,
  },
  {
    id: 'd4-repeat-later',
    source: null,
    note: 'composed：前后两段复述同一数；中间的预算数不同属正常',
    tags: ['repeated', 'budget-and-final'],
    text: `（一）决算总体情况。2023年度支出决算[t 3168.42]万元，年初预算[m 3020.00]万元，完成[e 104.91]%。
（二）支出结构。本年度支出决算[t2 3168.42]万元中，教育支出[a 2744.15]万元，占[sa 86.61]%；社会保障和就业支出[b 424.27]万元，占[sb 13.39]%。
（三）与上年比。本年支出决算[t3 3168.42]万元，比上年增加[d 94.26]万元，增长[r 3.07]%。`,
    claims: `
      exec e = t m
      rep t2 = t
      sum t2 = a b
      share sa = a t2
      share sb = b t2
      shares sb = sa sb
      rep t3 = t2
      rate r = t3 ^d`,
  },
  {
    id: 'd4-same-basis-three',
    source: null,
    note: 'composed：自然口径、同口径、剔除一次性因素三种增幅并列，只有自然口径可以复算',
    tags: ['same-basis', 'two-bases'],
    text: `收入[t 46.15]亿元，自然增长[r 4.8]%（上年[p 44.02]亿元），同口径增长7.9%，剔除一次性因素后增长2.2%。税收[a 31.06]亿元，自然增长[ra 2.9]%（上年[pa 30.17]亿元），同口径增长6.5%。`,
    claims: `
      rate r = t p
      rate ra = a pa`,
  },
  {
    id: 'd4-social-relief',
    source: null,
    note: 'composed：救助人次与资金；月人均标准不核算',
    tags: ['counts', 'sum', 'standards'],
    text: `全年支出救助资金[t 6260.2]万元：城市低保[a 1204.6]万元、农村低保[b 3871.9]万元、特困供养[c 968.4]万元、临时救助[e 215.3]万元。年末在保[n 10029]人，城市[n1 1622]人、农村[n2 8407]人。城市低保标准每人每月765元，农村每人每年7080元，月人均补差612元、384元。`,
    claims: `
      sum t = a b c e
      counts n = n1 n2`,
  },
  {
    id: 'd4-stock-funds',
    source: null,
    note: 'composed：盘活存量；“其中”收回与统筹使用是先后两步，不相加',
    tags: ['sequential', 'share'],
    text: `清理存量资金[t 3445]万元，部门预算[a 2140]万元、专户[b 1305]万元。按规定收回[c 2876]万元，占清理额[s 83.5]%；收回后统筹用于教育[c1 1500]万元、水利[c2 900]万元、化债[c3 476]万元。`,
    claims: `
      sum t = a b
      share s = c t
      sum c = c1 c2 c3`,
  },
  {
    id: 'd4-threshold',
    source: null,
    note: 'composed：指标值与实际值；不等号、达标与否不核算',
    tags: ['targets', 'no-relation'],
    text: `数量指标：培训≥600人，实际638人；质量指标：合格率≥95%，实际97.2%；时效指标：12月底前完成，实际11月20日完成；成本指标：人均≤450元，实际432元；满意度≥90%，实际94.6%，问卷发放200份、回收188份。`,
    claims: ``,
  },
  {
    id: 'd4-two-bases-sentence',
    source: null,
    note: 'composed：同一数对两个基数各有一个变动额和比例',
    tags: ['two-bases', 'budget-and-previous'],
    text: `2024年“三公”支出[t 61.38]万元，较年初预算[m 74.00]万元节约[d1 12.62]万元（[e1 17.05]%），较上年决算[p 57.92]万元增加[d2 3.46]万元（[e2 5.97]%）。其中用车[a 48.20]万元、接待[b 5.11]万元、出国（境）[c 8.07]万元。`,
    claims: `
      change -d1 = t m
      rate -e1 = t m
      change d2 = t p
      rate e2 = t p
      sum t = a b c`,
  },
  {
    id: 'd4-vehicle-cost',
    source: null,
    note: 'composed：车均运行费与保有量；车辆分类列全',
    tags: ['counts', 'averages', 'direction'],
    text: `年末保有公务用车[v 18]辆（执法执勤[v1 11]辆，机要通信[v2 2]辆，特种专业技术[v3 5]辆），编制[m 20]辆，[w 未超过]编制。运行维护费[a 46.26]万元，车均2.57万元，[w2 低于]上年决算的[p 49.05]万元。`,
    claims: `
      counts v = v1 v2 v3
      dir w< = v m
      dir w2< = a p`,
  },
];
