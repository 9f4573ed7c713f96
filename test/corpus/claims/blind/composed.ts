import type { Written } from '../types';

/** Composed by us in the layouts of published statements, for relations and slips that searches brought too little of. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'b-c-totals',
    source: null,
    note: 'composed：部门决算收支总体的版式；causes 不成立：使用结余的变动没有写出',
    tags: ['numbered', 'ellipsis'],
    text: `2023年度收、支总计[t 5006.23]万元，比上年增加[d 386.52]万元，增长[r 8.37]%。
（一）收入总计[t2 5006.23]万元，包括：
1.本年收入合计[a 4890.17]万元，比上年增加[da 402.35]万元，增长[ra 8.97]%；
2.使用非财政拨款结余[b 12.40]万元，上年未使用；
3.年初结转和结余[c 103.66]万元，比上年减少[dc 28.23]万元，降低[rc 21.40]%。
（二）支出总计[o 5006.23]万元，包括：本年支出合计[e 4911.02]万元，年末结转和结余[f 95.21]万元。`,
    claims: `
      rate r = t ^d
      rep t2 = t
      sum t2 = a b c
      rate ra = a ^da
      rate -rc = c ^-dc
      sum o = e f`,
  },
  {
    id: 'b-c-functions',
    source: null,
    note: 'composed：按功能分类的版式；卫生健康的占比写成小数加百分号，占比因此不合 100',
    tags: ['fraction-with-percent', 'shares'],
    text: `财政拨款支出[t 2847.36]万元，主要用于以下方面：一般公共服务（类）支出[a 1965.20]万元，占[sa 69.02]%；社会保障和就业（类）支出[b 412.75]万元，占[sb 14.50]%；卫生健康（类）支出[c 158.09]万元，占[sc 0.06]%；农林水（类）支出[e 98.00]万元，占[se 3.44]%；住房保障（类）支出[f 213.32]万元，占[sf 7.49]%。`,
    claims: `
      sum t = a b c e f
      share sa = a t
      share sb = b t
      share sc = c t #X
      share se = e t
      share sf = f t
      shares sf = sa sb sc se sf #X`,
  },
  {
    id: 'b-c-threepublic',
    source: null,
    note: 'composed：“三公”预算说明的版式；持平与零并列',
    tags: ['zero-base', 'flat', 'causes'],
    text: `2024年“三公”经费预算[t 45.60]万元，比2023年预算减少[d 3.40]万元，降低[r 6.94]%。其中：因公出国（境）费[a 0]万元，与上年持平；公务用车购置及运行维护费[b 38.50]万元，减少[db 1.50]万元，降低[rb 3.75]%，其中购置费[b1 18.00]万元，与上年持平，运行维护费[b2 20.50]万元，减少[db2 1.50]万元，降低[rb2 6.82]%；公务接待费[c 7.10]万元，减少[dc 1.90]万元，降低[rc 21.11]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate -rb = b ^-db
      sum b = b1 b2
      rate -rb2 = b2 ^-db2
      rate -rc = c ^-dc
      causes -d = -db -dc
      causes -db = -db2`,
  },
  {
    id: 'b-c-project',
    source: null,
    note: 'composed：项目自评资金段的版式；同一执行数对两个预算数各有一个比例',
    tags: ['two-budgets', 'performance'],
    text: `该项目年初预算[m1 120.00]万元，年中调减11.50万元，调整后预算[m2 108.50]万元；截至年末实际支出[x 96.35]万元，预算执行率[e 88.80]%，占年初预算的[f 80.29]%，结余[q 12.15]万元按规定收回。支出中，设备购置[a 61.20]万元、系统运维[b 22.65]万元、培训[c 12.50]万元。`,
    claims: `
      exec e = x m2
      exec f = x m1
      roll q = m2 -x
      sum x = a b c`,
  },
  {
    id: 'b-c-audit',
    source: null,
    note: 'composed：审计报告的版式；占比为件数之比',
    tags: ['counts', 'shares'],
    text: `本次审计共查出问题[n 63]个，其中预算编制方面[n1 11]个、预算执行方面[n2 21]个、资产管理方面[n3 9]个、政府采购方面[n4 22]个。截至报告日，已整改到位[g 51]个，占问题总数的[sg 80.95]%；正在整改[h 12]个，占[sh 19.05]%。抽查的[k 46]个项目中，已竣工验收[k1 31]个，在建[k2 13]个，尚未开工[k3 3]个。`,
    claims: `
      counts n = n1 n2 n3 n4
      counts n = g h
      share sg = g n
      share sh = h n
      shares sh = sg sh
      counts k = k1 k2 k3 #X`,
  },
  {
    id: 'b-c-taxes',
    source: null,
    note: 'composed：月度财政收入的版式；税种不完整（等），最大正确，“增幅最高”有误',
    tags: ['rank', 'not-exhaustive'],
    text: `全区税收收入[t 31.62]亿元，增收[d 2.14]亿元，增长[r 7.26]%。主要税种中，增值税[a 12.45]亿元、企业所得税[b 6.28]亿元、个人所得税[c 2.13]亿元，规模[w1 最大]的是增值税，占税收收入的[sa 39.4]%；三个税种增速分别为[ga 5.1]%、[gb 9.6]%和[gc 7.3]%，增速[w2 最高]的是个人所得税。`,
    claims: `
      rate r = t ^d
      rank w1> = a b c
      share sa = a t
      rank w2> = gc ga gb #X`,
  },
  {
    id: 'b-c-insurance',
    source: null,
    note: 'composed：社保基金滚存的版式；第二只基金的年末数把支出加了进去',
    tags: ['roll', 'wrong-sign'],
    text: `城乡居民基本养老保险基金上年结余[o1 3.86]亿元，当年收入[i1 2.47]亿元，支出[x1 2.05]亿元，当年结余[b1 0.42]亿元，年末滚存结余[c1 4.28]亿元。机关事业单位基本养老保险基金上年结余[o2 1.12]亿元，当年收入[i2 5.63]亿元，支出[x2 5.41]亿元，当年结余[b2 0.22]亿元，年末滚存结余[c2 12.16]亿元。`,
    claims: `
      roll b1 = i1 -x1
      roll c1 = o1 i1 -x1
      roll b2 = i2 -x2
      roll c2 = o2 i2 -x2 #X`,
  },
  {
    id: 'b-c-debt',
    source: null,
    note: 'composed：政府债务限额与余额的版式',
    tags: ['roll', 'direction', 'nested'],
    text: `经核定，我市2023年政府债务限额[l 186.40]亿元，其中一般债务限额[l1 71.25]亿元、专项债务限额[l2 115.15]亿元。年初债务余额[o 158.93]亿元，当年举借[i 34.60]亿元，偿还本金[x 12.18]亿元，年末余额[q 181.35]亿元，其中一般债务[q1 69.80]亿元、专项债务[q2 111.55]亿元，余额[w 小于]限额。`,
    claims: `
      sum l = l1 l2
      roll q = o i -x
      sum q = q1 q2
      dir w< = q l`,
  },
  {
    id: 'b-c-procurement',
    source: null,
    note: 'composed：政府采购说明的版式；小微企业的占比用了中小企业合同额为分母',
    tags: ['wrong-base', 'shares'],
    text: `2022年度政府采购支出总额[t 328.64]万元，其中：政府采购货物支出[a 142.08]万元、工程支出[b 96.30]万元、服务支出[c 90.26]万元。授予中小企业合同金额[e 261.50]万元，占政府采购支出总额的[se 79.57]%，其中授予小微企业合同金额[f 187.44]万元，占政府采购支出总额的[sf 71.68]%。`,
    claims: `
      sum t = a b c
      share se = e t
      share sf = f t #X`,
  },
  {
    id: 'b-c-staff',
    source: null,
    note: 'composed：人员情况的版式；事业在职人数之和不合',
    tags: ['counts'],
    text: `核定编制[m 86]名，其中行政编制[m1 52]名、事业编制[m2 34]名；年末实有在职人员[n 79]人，其中行政[n1 50]人、事业[n2 27]人；另有离退休人员[k 41]人，其中离休[k1 2]人、退休[k2 39]人。`,
    claims: `
      counts m = m1 m2
      counts n = n1 n2 #X
      counts k = k1 k2`,
  },
  {
    id: 'b-c-running',
    source: null,
    note: 'composed：机关运行经费的版式；“比上年”误用年初预算',
    tags: ['budget-for-previous'],
    text: `机关运行经费年初预算[m 220.00]万元，2023年支出[t 213.58]万元，上年支出[p 198.47]万元，比上年减少[d 6.42]万元，完成年初预算的[e 97.08]%。主要用于办公费[a 86.20]万元、水电费[b 41.73]万元、差旅费[c 52.60]万元、其他费用[f 33.05]万元，合计[s 213.58]万元。`,
    claims: `
      change -d = t p #X
      exec e = t m
      sum s = a b c f
      rep s = t`,
  },
  {
    id: 'b-c-units',
    source: null,
    note: 'composed：亿元与万元并用；县级配套少写一位',
    tags: ['mixed-units', 'lost-digit'],
    text: `全年筹措乡村振兴资金[t 1.26]亿元，其中中央[a 8400]万元、省级[b 2650]万元、县级[c 1550]万元；当年支付[x 1.1844]亿元，支付率[e 94.0]%。另安排产业发展资金[u 0.35]亿元，其中种植业[u1 1800]万元、养殖业[u2 170]万元。`,
    claims: `
      sum t = a b c
      exec e = x t
      sum u = u1 u2 #X`,
  },
  {
    id: 'b-c-flat-yuan',
    source: null,
    note: 'composed：元为单位的拍平表格',
    tags: ['table', 'flat', 'yuan'],
    text: `基本支出决算明细表（单位：元）
合计 [t@元 3,418,206.55]
人员经费 [a@元 2,967,410.15]
工资福利支出 [a1@元 2,803,150.15]
对个人和家庭的补助 [a2@元 164,260.00]
公用经费 [b@元 450,796.40]
商品和服务支出 [b1@元 438,796.40]
资本性支出 [b2@元 12,000.00]`,
    claims: `
      sum t = a b
      sum a = a1 a2
      sum b = b1 b2`,
  },
  {
    id: 'b-c-ocr',
    source: null,
    note: 'composed：扫描件的空格与全角数字',
    tags: ['ocr-spaces', 'full-width'],
    text: `本 年支 出合 计 [t １ ２８６．４０] 万元 ， 其中 ： 基本 支出 [a 9 12.15] 万元， 占 [sa ７０．９１]％； 项目支 出 [b 374. 25] 万元，占 [sb 29 .09] ％。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'b-c-three-years',
    source: null,
    note: 'composed：三年比较与倍数；末句把“增长到”的倍数当作增长倍数',
    tags: ['times', 'several-years'],
    text: `专项资金投入2021年为[a 1250.00]万元，2022年为[b 1625.00]万元，2023年为[c 2325.00]万元；2022年比2021年增加[d1 375.00]万元，增长[r1 30]%，2023年比2022年增加[d2 700.00]万元，增长[r2 43.08]%；2023年投入是2021年的[k 1.86]倍，比2021年增长[g 1.86]倍。`,
    claims: `
      change d1 = b a
      rate r1 = b a
      change d2 = c b
      rate r2 = c b
      share k = c a
      rate g = c a #X`,
  },
  {
    id: 'b-c-causes',
    source: null,
    note: 'composed：增减原因的版式；第二段各因素相加与总变动不符',
    tags: ['causes', 'list'],
    text: `人员经费[t 1846.90]万元，比上年增加[d 92.30]万元，增长[r 5.26]%，原因：一是基本工资增加[d1 58.40]万元；二是绩效工资增加[d2 45.10]万元；三是住房补贴减少[d3 11.20]万元。
公用经费[u 305.16]万元，比上年减少[e 27.84]万元，下降[q 8.36]%，原因：一是会议费减少[e1 9.66]万元；二是差旅费减少[e2 21.35]万元；三是维修费增加[e3 6.17]万元。`,
    claims: `
      rate r = t ^d
      causes d = d1 d2 -d3
      rate -q = u ^-e
      causes -e = -e1 -e2 e3 #X`,
  },
  {
    id: 'b-c-zero-base',
    source: null,
    note: 'composed：基数为 0 写了增长 100%；另一项写不可比',
    tags: ['zero-base'],
    text: `培训费支出[a 4.20]万元，比上年增加[d 4.20]万元，增长[r 100]%；会议费支出[z 0]万元，比上年减少2.35万元；因公出国（境）费支出[y 3.18]万元，上年为0，增加3.18万元，增长率不可比。三项合计[t 7.38]万元。`,
    claims: `
      rate r = a ^d #X
      sum t = a z y`,
  },
  {
    id: 'b-c-directions',
    source: null,
    note: 'composed：方向词：一处大于与数字相反，其余正确；减少与数字相反一处',
    tags: ['direction', 'wrong-sign'],
    text: `1.行政运行年初预算[m1 512.00]万元，支出决算[x1 548.73]万元，完成年初预算的[e1 107.17]%，决算数[w1 大于]年初预算数。2.一般行政管理事务年初预算[m2 96.00]万元，支出决算[x2 88.40]万元，完成年初预算的[e2 92.08]%，决算数[w2 大于]年初预算数。3.事业运行年初预算[m3 143.50]万元，支出决算[x3 143.50]万元，完成年初预算的[e3 100]%，决算数[w3 等于]年初预算数。4.住房公积金支出决算[x4 47.62]万元，上年[p4 44.10]万元，比上年减少[d4 3.52]万元。`,
    claims: `
      exec e1 = x1 m1
      dir w1> = x1 m1
      exec e2 = x2 m2
      dir w2> = x2 m2 #X
      exec e3 = x3 m3
      dir w3= = x3 m3
      change -d4 = x4 p4 #X`,
  },
  {
    id: 'b-c-score',
    source: null,
    note: 'composed：自评得分的版式；得分合计漏加一项',
    tags: ['counts', 'performance', 'part-left-out'],
    text: `项目满分[f 100]分，其中预算执行[f1 10]分、产出指标[f2 50]分、效益指标[f3 30]分、满意度指标[f4 10]分。自评得分[s 83.5]分，其中预算执行得[s1 8.9]分、产出指标得[s2 46.5]分、效益指标得[s3 28.1]分、满意度指标得[s4 9.5]分。`,
    claims: `
      counts f = f1 f2 f3 f4
      counts s = s1 s2 s3 s4 #X`,
  },
  {
    id: 'b-c-no-claims',
    source: null,
    note: 'composed：没有可核算关系的绩效段',
    tags: ['no-relation'],
    text: `上半年，我局围绕三大任务推进12项重点工作，累计走访企业560余家，解决问题约320个，满意度达98.6%。预算执行率为46.3%，较序时进度慢3.7个百分点，专项资金支付约1200万元，较去年同期增长两成以上。服务热线0791-12345678全年畅通，文号为财绩〔2023〕18号。`,
    claims: ``,
  },
  {
    id: 'b-c-traditional',
    source: null,
    note: 'composed：繁体字的版式',
    tags: ['traditional'],
    text: `2023年度財政撥款支出[t 648.20]萬元，其中：基本支出[a 502.36]萬元，占[sa 77.50]%；項目支出[b 145.84]萬元，占[sb 22.50]%。與上年相比增加[d 31.20]萬元，增長[r 5.06]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rate r = t ^d`,
  },
  {
    id: 'b-c-nested',
    source: null,
    note: 'composed：多层其中与括号',
    tags: ['nested', 'brackets'],
    text: `本年支出合计[t 1935.47]万元，其中：基本支出[a 1421.85]万元（人员经费[a1 1276.40]万元，其中工资福利支出[a11 1198.22]万元、对个人和家庭的补助[a12 78.18]万元；公用经费[a2 145.45]万元），占本年支出的[sa 73.46]%；项目支出[b 513.62]万元（其中一次性项目[b1 186.00]万元、经常性项目[b2 327.62]万元），占本年支出的[sb 26.54]%。`,
    claims: `
      sum t = a b
      sum a = a1 a2
      sum a1 = a11 a12
      share sa = a t
      sum b = b1 b2
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'b-c-coarse',
    source: null,
    note: 'composed：亿元取一位小数，尾差在四舍五入之内',
    tags: ['coarse-rounding', 'several-breakdowns'],
    text: `全市一般公共预算支出[t 412.7]亿元，比上年增加[d 18.9]亿元，增长[r 4.8]%。按级次，市本级[a 96.4]亿元，县（市、区）[b 316.2]亿元；按结构，民生支出[c 334.3]亿元，占[sc 81.0]%，其他支出[e 78.4]亿元，占[se 19.0]%。`,
    claims: `
      rate r = t ^d
      sum t = a b #W
      sum t = c e
      share sc = c t
      share se = e t
      shares se = sc se`,
  },
  {
    id: 'b-c-comparison-table',
    source: null,
    note: 'composed：上年、本年、增减并列的拍平表格；末行增减率有误（以本年数为分母）',
    tags: ['flat', 'this-year-base'],
    text: `收入情况：2022年决算[p 860.00]万元，2023年决算[t 946.00]万元，增加[d 86.00]万元，增长[r 10]%；其中财政拨款2022年[pa 800.00]万元，2023年[a 892.00]万元，增加[da 92.00]万元，增长[ra 11.5]%；其他收入2022年[pb 60.00]万元，2023年[b 54.00]万元，减少[db 6.00]万元，下降[rb 11.11]%。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b
      sum p = pa pb
      change da = a pa
      rate ra = a pa
      change -db = b pb
      rate -rb = b pb #X
      causes d = da -db`,
  },
  {
    id: 'b-c-respectively',
    source: null,
    note: 'composed：分别为、依次为的版式；第三个占比换位：29.41 写成 24.91',
    tags: ['respectively', 'transposed'],
    text: `一般公共预算支出按用途划分，教育、卫生健康、社会保障支出分别为[a 5.20]亿元、[b 2.60]亿元和[c 3.25]亿元，三项合计[t 11.05]亿元，占三项合计的比重依次为[sa 47.06]%、[sb 23.53]%和[sc 24.91]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc #X`,
  },
  {
    id: 'b-c-repeated',
    source: null,
    note: 'composed：前后两处同一数字不一（895 与 890 之类），占比按前一数计算正确',
    tags: ['repeated', 'doubled-digit'],
    text: `2023年公务接待费支出决算[a 18.64]万元，完成预算[m 24.00]万元的[e 77.67]%，占“三公”经费支出[t 52.40]万元的[s 35.57]%。全年国内公务接待[n 214]批次、1836人次，其中外事接待[n1 3]批次、其他接待[n2 211]批次。上述公务接待费支出决算[a2 18.46]万元均有公函和清单。`,
    claims: `
      exec e = a m
      share s = a t
      counts n = n1 n2
      rep a2 = a #X`,
  },
  {
    id: 'b-c-rolling-transfer',
    source: null,
    note: 'composed：结转结余的版式',
    tags: ['roll', 'numbered'],
    text: `年初财政拨款结转和结余[o 64.28]万元，本年财政拨款收入[i 1530.06]万元，本年财政拨款支出[x 1561.90]万元，年末财政拨款结转和结余[q 32.44]万元，其中基本支出结转[q1 8.04]万元、项目支出结转和结余[q2 24.40]万元，比年初减少[d 31.84]万元，下降[r 49.53]%。`,
    claims: `
      roll q = o i -x
      sum q = q1 q2
      change -d = q o
      rate -r = q o`,
  },
  {
    id: 'b-c-truncated',
    source: null,
    note: 'composed：比率截尾而非四舍五入',
    tags: ['truncated'],
    text: `项目支出预算[m 731.00]万元，决算[x 655.20]万元，执行率[e 89.63]%；其中设备购置[a 401.10]万元，占项目支出的[sa 61.21]%，服务采购[b 254.10]万元，占项目支出的[sb 38.78]%。`,
    claims: `
      exec e = x m
      sum x = a b
      share sa = a x #T
      share sb = b x
      shares sb = sa sb #W`,
  },
  {
    id: 'b-c-rank-right',
    source: null,
    note: 'composed：整数占比合 100，最多与最少都对',
    tags: ['rank', 'shares', 'counts'],
    text: `全年实施项目[n 40]个，其中基础设施类[n1 18]个，占[s1 45]%；产业发展类[n2 14]个，占[s2 35]%；公共服务类[n3 8]个，占[s3 20]%。基础设施类项目数量[w 最多]。安排资金[t 3260]万元，其中基础设施类[a 1793]万元、产业发展类[b 978]万元、公共服务类[c 489]万元，占资金总额的[sa 55]%、[sb 30]%和[sc 15]%。`,
    claims: `
      counts n = n1 n2 n3
      share s1 = n1 n
      share s2 = n2 n
      share s3 = n3 n
      shares s3 = s1 s2 s3
      rank w> = n1 n2 n3
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 'b-c-indicators',
    source: null,
    note: 'composed：指标完成情况的版式；两个占比对调',
    tags: ['counts', 'swapped-shares'],
    text: `共设置绩效指标[n 25]个，其中全部完成[a 21]个，占[sa 84]%；部分完成[b 3]个，占[sb 4]%；未完成[c 1]个，占[sc 12]%。`,
    claims: `
      counts n = a b c
      share sa = a n
      share sb = b n #X
      share sc = c n #X
      shares sc = sa sb sc`,
  },
  {
    id: 'b-c-two-units',
    source: null,
    note: 'composed：后文以亿元重述，差在四舍五入之内',
    tags: ['repeated', 'mixed-units'],
    text: `2023年部门支出决算[t 23456.70]万元，其中基本支出[a 15320.40]万元、项目支出[b 8136.30]万元，分别占[sa 65.31]%和[sb 34.69]%。综上，2023年部门支出决算[t2 2.35]亿元，其中项目支出[b2 0.81]亿元，占部门支出决算的[sb2 34.7]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rep t2 = t #W
      rep b2 = b #W
      share sb2 = b2 t2 #W`,
  },
  {
    id: 'b-c-vehicles',
    source: null,
    note: 'composed：“三公”执行与车辆的版式；完成预算误用未支出的比例',
    tags: ['unspent', 'counts', 'nested'],
    text: `“三公”经费支出决算[t 41.86]万元，完成全年预算[m 53.00]万元的[e 21.02]%，比上年减少[d 2.94]万元，下降[r 6.56]%。其中：公务用车购置及运行维护费[b 35.92]万元，占[sb 85.8]%，完成预算[mb 44.00]万元的[eb 81.64]%；公务接待费[c 5.94]万元，占[sc 14.2]%，完成预算[mc 9.00]万元的[ec 66.00]%。年末保有车辆[n 14]辆，其中机要通信用车[n1 2]辆、应急保障用车[n2 3]辆、执法执勤用车[n3 9]辆。`,
    claims: `
      exec e = t m #X
      rate -r = t ^-d
      sum t = b c
      share sb = b t
      exec eb = b mb
      share sc = c t
      exec ec = c mc
      shares sc = sb sc
      counts n = n1 n2 n3`,
  },
];
