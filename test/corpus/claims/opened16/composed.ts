import type { Written } from '../types';

/** Composed by us in published layouts, of sections that the pages found print too little of. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'p16-c-items-codes',
    source: null,
    note: 'composed：带科目编码、比上年执行数的预算说明',
    tags: ['items', 'codes', 'direction'],
    text: `某镇2024年一般公共预算当年拨款分科目说明：
1.一般公共服务支出（201）政府办公厅（室）及相关机构事务（03）行政运行（01）：2024年预算数为[a 412.60]万元，比上年执行数[pa 398.20]万元增加[da 14.40]万元，增长[ra 3.62]%。
2.社会保障和就业支出（208）行政事业单位养老支出（05）机关事业单位基本养老保险缴费支出（05）：2024年预算数为[b 46.80]万元，比上年执行数[pb 50.30]万元减少[db 3.50]万元，下降[rb 6.96]%。
3.住房保障支出（221）住房改革支出（02）住房公积金（01）：2024年预算数为[c 35.10]万元，与上年执行数[pc 35.10]万元[w 持平]。
以上三项合计[t 494.50]万元。`,
    claims: `
      change da = a pa
      rate ra = a pa
      change -db = b pb
      rate -rb = b pb
      dir w= = c pc
      sum t = a b c`,
  },
  {
    id: 'p16-c-basic',
    source: null,
    note: 'composed：基本支出按经济分类，占比在后',
    tags: ['basic', 'economic', 'shares'],
    text: `区民政局2023年度一般公共预算财政拨款基本支出[t 865.40]万元，其中：人员经费[a 742.16]万元，占[sa 85.76]%，包括工资福利支出[a1 701.36]万元、对个人和家庭的补助[a2 40.80]万元；公用经费[b 123.24]万元，占[sb 14.24]%，主要是办公费18.50万元、差旅费12.30万元和工会经费等。`,
    claims: `
      sum t = a b
      share sa = a t
      sum a = a1 a2
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'p16-c-carry',
    source: null,
    note: 'composed：年初、年末结转和结余与结余分配',
    tags: ['carry-over', 'roll', 'totals'],
    text: `县疾控中心2023年度年初结转和结余[j 56.32]万元，本年收入[i 1,204.75]万元，收入总计[t 1,261.07]万元。本年支出[x 1,198.07]万元，结余分配[z 4.50]万元，年末结转和结余[q 58.50]万元，支出总计[o 1,261.07]万元。年末结转和结余中，基本支出结转[q1 12.80]万元，项目支出结转[q2 45.70]万元。`,
    claims: `
      sum t = j i
      roll q = j i -x -z
      sum o = x z q
      sum q = q1 q2`,
  },
  {
    id: 'p16-c-procurement',
    source: null,
    note: 'composed：采购支出与授予中小企业合同金额',
    tags: ['procurement', 'nested-shares', 'rank'],
    text: `2023年度政府采购支出总额[t 386.40]万元，其中：政府采购货物支出[a 128.90]万元、政府采购工程支出[b 96.00]万元、政府采购服务支出[c 161.50]万元，服务支出[w 最多]。授予中小企业合同金额[s 347.76]万元，占政府采购支出总额的[rs 90.00]%；其中授予小微企业合同金额[u 278.21]万元，占授予中小企业合同金额的[ru 80.00]%。`,
    claims: `
      sum t = a b c
      rank w> = c a b
      share rs = s t
      share ru = u s`,
  },
  {
    id: 'p16-c-vehicles',
    source: null,
    note: 'composed：国有资产占用中的车辆分类',
    tags: ['assets', 'counts'],
    text: `截至2023年12月31日，本部门共有车辆[n 23]辆，其中，副部（省）级及以上领导用车[a 0]辆、主要负责人用车[b 0]辆、机要通信用车[c 2]辆、应急保障用车[e 3]辆、执法执勤用车[f 14]辆、特种专业技术用车[g 1]辆、离退休干部服务用车[h 1]辆、其他用车[i 2]辆；单价100万元（含）以上设备（不含车辆）4台（套）。`,
    claims: `
      counts n = a b c e f g h i`,
  },
  {
    id: 'p16-c-fund',
    source: null,
    note: 'composed：政府性基金预算财政拨款收支',
    tags: ['fund', 'roll', 'functions'],
    text: `2023年度政府性基金预算财政拨款年初结转和结余[j 120.00]万元，本年收入[i 860.00]万元，本年支出[x 905.50]万元，年末结转和结余[q 74.50]万元。支出较上年[p 1,012.30]万元减少[d 106.80]万元，下降[r 10.55]%。支出具体为：城乡社区支出（类）[a 885.50]万元，含国有土地使用权出让收入安排的支出[a1 640.00]万元、城市基础设施配套费安排的支出[a2 245.50]万元；其他支出（类）彩票公益金安排的支出[b 20.00]万元。`,
    claims: `
      roll q = j i -x
      change -d = x p
      rate -r = x p
      sum x = a b
      sum a = a1 a2`,
  },
  {
    id: 'p16-c-reception',
    source: null,
    note: 'composed：公务接待费的预算、上年、批次和人次',
    tags: ['sangong', 'counts', 'two-bases'],
    text: `公务接待费支出决算[t 9.86]万元，完成预算[m 12.00]万元的[e 82.17]%，比上年[p 10.52]万元减少[d 0.66]万元，下降[r 6.27]%。全年国内公务接待[n 86]批次、[k 734]人次：接待上级检查[n1 52]批次、[k1 468]人次，接待兄弟单位学习交流[n2 34]批次、[k2 266]人次。没有外事接待。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p
      counts n = n1 n2
      counts k = k1 k2`,
  },
  {
    id: 'p16-c-running',
    source: null,
    note: 'composed：机关运行经费比年初预算、比上年并列支出项目',
    tags: ['running', 'two-bases', 'economic'],
    text: `2023年度机关运行经费支出[t 215.38]万元，比年初预算数[m 228.00]万元减少[d 12.62]万元，降低[r 5.54]%；比上年决算数[p 209.75]万元增加[f 5.63]万元，增长[s 2.68]%。支出由办公费[a 32.40]万元、印刷费[b 8.15]万元、邮电费[c 11.20]万元、差旅费[g 28.63]万元和其他商品和服务支出[h 135.00]万元组成。`,
    claims: `
      change -d = t m
      rate -r = t m
      change f = t p
      rate s = t p
      sum t = a b c g h`,
  },
  {
    id: 'p16-c-items-inverted',
    source: null,
    note: 'composed：第三项完成率分子分母颠倒（应为 94.00）',
    tags: ['items', 'inverted', 'last-sentence'],
    text: `1.教育支出（类）普通教育（款）小学教育（项）。年初预算为[m1 1,240.00]万元，支出决算为[x1 1,302.00]万元，完成年初预算的[e1 105.00]%，决算数[w1 大于]年初预算数是因为教师调资。
2.教育支出（类）普通教育（款）初中教育（项）。年初预算为[m2 680.00]万元，支出决算为[x2 646.00]万元，完成年初预算的[e2 95.00]%，决算数[w2 小于]年初预算数是因为教师调出。
3.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算为[m3 150.00]万元，支出决算为[x3 141.00]万元，完成年初预算的[e3 106.38]%。`,
    claims: `
      exec e1 = x1 m1
      dir w1> = x1 m1
      exec e2 = x2 m2
      dir w2< = x2 m2
      exec e3 = x3 m3 #X`,
  },
  {
    id: 'p16-c-functions-share',
    source: null,
    note: 'composed：农林水支出占比两位颠倒（应为 8.50），各占比因此不足 100',
    tags: ['functions', 'shares', 'transposed'],
    text: `全年财政拨款支出[t 1,300.00]万元，主要用于以下方面：一般公共服务（类）支出[a 812.50]万元，占[sa 62.50]%；社会保障和就业（类）支出[b 208.00]万元，占[sb 16.00]%；卫生健康（类）支出[c 91.00]万元，占[sc 7.00]%；农林水（类）支出[e 110.50]万元，占[se 5.80]%；住房保障（类）支出[f 78.00]万元，占[sf 6.00]%。`,
    claims: `
      sum t = a b c e f
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t #X
      share sf = f t
      shares sf = sa sb sc se sf #X`,
  },
  {
    id: 'p16-c-sangong-total',
    source: null,
    note: 'composed：“三公”经费总额应为 8.90，印成 8.95，完成率按正确的总额计算',
    tags: ['sangong', 'total-not-sum', 'first-sentence'],
    text: `“三公”经费财政拨款支出决算[t 8.95]万元，完成预算[m 10.00]万元的[e 89.00]%。公务用车运行维护费[a 6.40]万元，完成预算[ma 7.00]万元的[ea 91.43]%；公务接待费[b 2.50]万元，完成预算[mb 3.00]万元的[eb 83.33]%；没有因公出国（境）费，没有购置公务用车。`,
    claims: `
      exec e = t m #X
      exec ea = a ma
      exec eb = b mb
      sum t = a b #X`,
  },
  {
    id: 'p16-c-staff',
    source: null,
    note: 'composed：在职人数应为 118',
    tags: ['staff', 'counts', 'first-sentence'],
    text: `本部门年末实有在职人员[n 128]人，其中行政人员[a 36]人、事业人员[b 82]人；离退休人员[k 57]人，其中离休[k1 2]人、退休[k2 55]人。另有长期聘用人员9人，由单位自行承担报酬。`,
    claims: `
      counts n = a b #X
      counts k = k1 k2`,
  },
  {
    id: 'p16-c-project-left',
    source: null,
    note: 'composed：结余应为 61.60',
    tags: ['project', 'roll', 'middle-sentence'],
    text: `校舍维修改造项目2023年财政下达资金[a 560.00]万元，全年支付[b 498.40]万元，支付率[e 89.00]%。年末项目结余[q 71.60]万元，结转下年使用。项目涉及[n 7]所学校，其中小学[n1 4]所、初中[n2 3]所。`,
    claims: `
      exec e = b a
      roll q = a -b #X
      counts n = n1 n2`,
  },
  {
    id: 'p16-c-assets',
    source: null,
    note: 'composed：增幅小数点错一位（应为 4.27）',
    tags: ['assets', 'decimal-point', 'last-sentence'],
    text: `截至年末，单位资产总额[t 3,284.50]万元：流动资产[a 412.30]万元，固定资产[b 2,780.00]万元，无形资产[c 92.20]万元。固定资产占资产总额的[s 84.64]%。资产总额比上年末[p 3,150.00]万元增加[d 134.50]万元，增长[r 42.70]%，主要是新购检测设备。`,
    claims: `
      sum t = a b c
      share s = b t
      change d = t p
      rate r = t p #X`,
  },
  {
    id: 'p16-c-running-budget',
    source: null,
    note: 'composed：比上年的降幅误用预算数计算（应为 4.69）',
    tags: ['running', 'budget-for-last-year'],
    text: `机关运行经费年初预算[m 98.00]万元，支出决算[t 91.50]万元，完成年初预算的[e 93.37]%；比上年[p 96.00]万元减少[d 4.50]万元，下降[r 6.63]%，原因是推行无纸化办公，印刷费和邮电费减少。`,
    claims: `
      exec e = t m
      change -d = t p
      rate -r = t p #X`,
  },
  {
    id: 'p16-c-meetings',
    source: null,
    note: 'composed：合计减少额误将会议费的增加当作减少（应为 0.40）',
    tags: ['meetings', 'causes', 'triangle'],
    text: `会议费支出[a 3.20]万元，比上年[pa 2.80]万元增加[da 0.40]万元，增长[ra 14.29]%。培训费支出[b 5.60]万元，比上年[pb 6.40]万元减少[db 0.80]万元，下降[rb 12.50]%。两项合计支出[t 8.80]万元，比上年[p 9.20]万元减少[d 1.20]万元。`,
    claims: `
      change da = a pa
      rate ra = a pa
      change -db = b pb
      rate -rb = b pb
      sum t = a b
      change -d = t p #X
      causes -d = da -db #X`,
  },
];
