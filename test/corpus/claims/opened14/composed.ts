import type { Written } from '../types';

/** Composed by us in the layouts of accounts and self-evaluations, where the pages found print too little: half right. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'n12c-procurement',
    source: null,
    note: 'composed：各数相合；货物、工程、服务各自的比例没有印分子',
    tags: ['procurement', 'shares'],
    text: `2023年度政府采购支出总额[t 386.42]万元，其中：政府采购货物支出[a 112.35]万元、政府采购工程支出[b 148.60]万元、政府采购服务支出[c 125.47]万元。授予中小企业合同金额[h 328.46]万元，占政府采购支出总额的[sh 85.0]%，其中授予小微企业合同金额[k 197.08]万元，占授予中小企业合同金额的[sk 60.0]%；货物采购授予中小企业合同金额占货物支出金额的78.5%，服务采购授予中小企业合同金额占服务支出金额的92.1%。`,
    claims: `
      sum t = a b c
      share sh = h t
      share sk = k h`,
  },
  {
    id: 'n12c-procurement-base',
    source: null,
    note: 'composed：小微占比误以采购总额为分母（应为 60.0）',
    tags: ['procurement', 'wrong-base'],
    text: `本部门全年政府采购支出[t 254.00]万元，均为货物和服务，货物[a 96.50]万元，服务[b 157.50]万元。授予中小企业合同[h 215.90]万元，占采购支出总额的[sh 85.0]%；其中授予小微企业合同[k 129.54]万元，占授予中小企业合同金额的[sk 51.0]%。`,
    claims: `
      sum t = a b
      share sh = h t
      share sk = k h #X`,
  },
  {
    id: 'n12c-basic',
    source: null,
    note: 'composed：各数相合',
    tags: ['basic-outlays', 'economic'],
    text: `2022年度一般公共预算财政拨款基本支出[t 1,268.35]万元，其中：人员经费[a 1,102.47]万元，占[sa 86.92]%，包括工资福利支出[a1 1,015.62]万元、对个人和家庭的补助[a2 86.85]万元；公用经费[b 165.88]万元，占[sb 13.08]%，主要包括办公费、印刷费、水电费、差旅费、工会经费等。`,
    claims: `
      sum t = a b
      share sa = a t
      sum a = a1 a2
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'n12c-basic-restated',
    source: null,
    note: 'composed：基本支出前文 842.16，后文印为 824.16，与其两部分之和也不合',
    tags: ['basic-outlays', 'repeated'],
    text: `五、2022年度一般公共预算财政拨款支出[t 1,056.30]万元，其中基本支出[a 842.16]万元，项目支出[b 214.14]万元。
六、2022年度一般公共预算财政拨款基本支出[a2 824.16]万元，其中人员经费[c 731.04]万元，公用经费[e 111.12]万元。`,
    claims: `
      sum t = a b
      rep a2 = a #X
      sum a2 = c e #X`,
  },
  {
    id: 'n12c-running',
    source: null,
    note: 'composed：各数相合',
    tags: ['running-costs', 'assets', 'counts'],
    text: `（一）机关运行经费。2023年度机关运行经费支出[t 178.60]万元，年初预算[m 185.00]万元，完成年初预算的[e 96.54]%；比2022年度[p 190.00]万元减少[d 11.40]万元，下降[r 6.0]%，主要是压减办公费和差旅费。
（二）国有资产占用。年末共有车辆[v 12]辆，其中机要通信用车[v1 2]辆、应急保障用车[v2 1]辆、执法执勤用车[v3 8]辆、其他用车[v4 1]辆；单价100万元以上设备0台（套）。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p
      counts v = v1 v2 v3 v4`,
  },
  {
    id: 'n12c-running-budget',
    source: null,
    note: 'composed：与上年相比的减少额和降幅误用了年初预算数（上年为 92.50，应为增加 3.70、增长 4.0）',
    tags: ['running-costs', 'budget-for-last-year'],
    text: `本部门机关运行经费支出决算[t 96.20]万元，年初预算[m 104.00]万元，完成预算的[e 92.5]%；上年决算[p 92.50]万元，与上年决算相比减少[d 7.80]万元，下降[r 7.5]%，主要原因是新增2名工作人员的公用经费。`,
    claims: `
      exec e = t m
      change -d = t p #X
      rate -r = t p #X`,
  },
  {
    id: 'n12c-score',
    source: null,
    note: 'composed：各数相合',
    tags: ['performance', 'score', 'counts'],
    text: `项目全年预算[m 320.00]万元，全年执行[x 307.20]万元，执行率[e 96.0]%。自评满分[f 100]分，其中预算执行[f1 10]分、产出指标[f2 50]分、效益指标[f3 30]分、满意度指标[f4 10]分；自评得[s 92.6]分，其中预算执行得[s1 9.6]分，产出指标得[s2 48]分，效益指标得[s3 27]分，满意度指标得[s4 8]分，共扣[k 7.4]分，评价等级为优。`,
    claims: `
      exec e = x m
      counts f = f1 f2 f3 f4
      counts s = s1 s2 s3 s4
      roll k = f -s`,
  },
  {
    id: 'n12c-score-total',
    source: null,
    note: 'composed：四项得分之和为 90.5，印为 91.5',
    tags: ['performance', 'score', 'total'],
    text: `经综合评价，该项目绩效得分[s 91.5]分，其中项目决策得[a 18.0]分（满分20分），项目过程得[b 17.5]分（满分20分），项目产出得[c 28.0]分（满分30分），项目效益得[e 27.0]分（满分30分）。主要扣分原因是绩效目标设置不够细化、部分资料归档不及时。`,
    claims: `counts s = a b c e #X`,
  },
  {
    id: 'n12c-survey',
    source: null,
    note: 'composed：各数相合',
    tags: ['performance', 'targets', 'survey'],
    text: `数量指标：计划开展职业技能培训[m 1200]人次，实际完成[x 1260]人次，完成率[e 105]%。满意度指标：发放问卷[q 400]份，收回有效问卷[n 388]份，回收率[rq 97.0]%；其中表示满意的[a 369]份，占[sa 95.1]%，表示不满意的[b 19]份，占[sb 4.9]%，达到不低于90%的目标。`,
    claims: `
      exec e = x m
      share rq = n q
      counts n = a b
      share sa = a n
      share sb = b n
      shares sb = sa sb`,
  },
  {
    id: 'n12c-beneficiaries',
    source: null,
    note: 'composed：补贴合计两位数字颠倒（应为 358.5）',
    tags: ['performance', 'beneficiaries', 'transposed-digit'],
    text: `全年发放残疾人两项补贴[t 385.5]万元，惠及[n 2716]人，其中困难残疾人生活补贴惠及[n1 1128]人，发放[a 148.9]万元；重度残疾人护理补贴惠及[n2 1588]人，发放[b 209.6]万元，发放及时率100%。`,
    claims: `
      sum t = a b #X
      counts n = n1 n2`,
  },
  {
    id: 'n12c-adjusted',
    source: null,
    note: 'composed：各数相合',
    tags: ['performance', 'execution', 'balance'],
    text: `本部门2023年年初预算[a 1,450.00]万元，年中追加[b 126.50]万元，调减[c 38.20]万元，全年预算[m 1,538.30]万元。全年支出[x 1,476.77]万元，预算执行率[e 96.0]%，年末结转[y 61.53]万元，结转资金主要是尚未验收的信息化项目尾款。`,
    claims: `
      roll m = a b -c
      exec e = x m
      roll y = m -x`,
  },
  {
    id: 'n12c-paid-unspent',
    source: null,
    note: 'composed：支付率写成结余的比例（应为 93.0）',
    tags: ['performance', 'unspent'],
    text: `该项目批复资金[m 260.00]万元，其中省级补助[m1 180.00]万元、县级配套[m2 80.00]万元，已全部到位，到位率100%。截至年底支付[x 241.80]万元，支付率[e 7.0]%，结余[y 18.20]万元已按规定交回财政。`,
    claims: `
      sum m = m1 m2
      exec e = x m #X
      roll y = m -x`,
  },
  {
    id: 'n12c-assets',
    source: null,
    note: 'composed：各数相合',
    tags: ['assets', 'balance-sheet'],
    text: `截至2023年12月31日，本单位资产总额[t 4,826.35]万元，比上年末[p 4,610.20]万元增加[d 216.15]万元，增长[r 4.69]%。其中流动资产[a 612.40]万元，固定资产净值[b 3,958.72]万元，在建工程[c 150.00]万元，无形资产[e 105.23]万元。负债总额[l 318.54]万元，净资产[n 4,507.81]万元。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b c e
      sum t = l n`,
  },
  {
    id: 'n12c-items-word',
    source: null,
    note: 'composed：第三条决算小于预算，写成大于',
    tags: ['items', 'direction'],
    text: `1.行政运行（项）。年初预算[m1 612.00]万元，支出决算[x1 645.66]万元，完成年初预算的[e1 105.5]%，决算数[w1 大于]年初预算数的主要原因是补发绩效奖金。
2.机关服务（项）。年初预算[m2 80.00]万元，支出决算[x2 74.40]万元，完成年初预算的[e2 93.0]%，决算数[w2 小于]年初预算数的主要原因是节约水电费。
3.一般行政管理事务（项）。年初预算[m3 150.00]万元，支出决算[x3 126.00]万元，完成年初预算的[e3 84.0]%，决算数[w3 大于]年初预算数的主要原因是部分项目推迟到下年实施。`,
    claims: `
      exec e1 = x1 m1
      dir w1> = x1 m1
      exec e2 = x2 m2
      dir w2< = x2 m2
      exec e3 = x3 m3
      dir w3> = x3 m3 #X`,
  },
];
