import type { Written } from '../types';

/** Composed by us in the layouts of published statements: right texts, many of them full of traps. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'd4-balance-sheet',
    source: null,
    note: 'composed：部门资产负债的版式；期初期末两列，增减幅按期末对期初',
    tags: ['table', 'balance-sheet', 'two-columns'],
    text: `单位资产情况（单位：元）
流动资产　期初 [a0@元 4,218,660.35]　期末 [a1@元 3,906,212.80]
固定资产净值　期初 [b0@元 12,604,118.00]　期末 [b1@元 13,255,740.20]
无形资产　期初 [c0@元 386,500.00]　期末 [c1@元 352,147.00]
资产合计　期初 [t0@元 17,209,278.35]　期末 [t1@元 17,514,100.00]
负债合计　期初 [u0@元 1,120,407.66]　期末 [u1@元 985,330.04]
净资产合计　期初 [v0@元 16,088,870.69]　期末 [v1@元 16,528,769.96]`,
    claims: `
      sum t0 = a0 b0 c0
      sum t1 = a1 b1 c1
      sum t0 = u0 v0
      sum t1 = u1 v1`,
  },
  {
    id: 'd4-carryover',
    source: null,
    note: 'composed：结转结余按形成年度分；比上年的增减没有印出上年数',
    tags: ['roll', 'brackets', 'nested'],
    text: `年末财政拨款结转和结余[t 170.01]万元（基本支出结转[a 18.64]万元，项目支出结转和结余[b 151.37]万元，后者中结转[b1 142.07]万元、结余[b2 9.30]万元），较年初的[p 214.55]万元压减[d 44.54]万元，压减比例[r 20.76]%，达到“压减不低于20%”的要求。`,
    claims: `
      sum t = a b
      sum b = b1 b2
      change -d = t p
      rate -r = t p`,
  },
  {
    id: 'd4-clinic',
    source: null,
    note: 'composed：医院预算的版式；药占比的分母是医疗收入，不是总收入',
    tags: ['two-wholes', 'shares', 'ratio'],
    text: `医院全年总收入[t 19200.0]万元，来自财政拨款[a 3120.4]万元、医疗收入[b 15846.0]万元、其他收入[c 233.6]万元。医疗收入由门急诊收入[b1 6021.5]万元和住院收入[b2 9824.5]万元组成。药品收入[y 4278.4]万元，占医疗收入[s 27.0]%，比上年的[p 28.6]%降低[q 1.6]个百分点。门急诊26.4万人次，次均费用228.1元。`,
    claims: `
      sum t = a b c
      sum b = b1 b2
      share s = y b
      change -q = s p`,
  },
  {
    id: 'd4-counts-petitions',
    source: null,
    note: 'composed：办理件数的版式；“其中”重点件是交叉口径',
    tags: ['counts', 'overlapping', 'share'],
    text: `全年受理信访[n 813]件，来信[n1 214]件、来访[n2 96]件、网上[n3 503]件，其中重复件118件、涉法涉诉件47件。办结[k 792]件，办结率[s 97.4]%。`,
    claims: `
      counts n = n1 n2 n3
      share s = k n`,
  },
  {
    id: 'd4-direct-funds',
    source: null,
    note: 'composed：直达资金的版式；资金与预算级次、支付进度',
    tags: ['levels', 'execution', 'points'],
    text: `全县收到直达资金[m 45820]万元（中央[m1 38612]万元，省级[m2 7208]万元），已分配下达[a 45361]万元，下达率[e1 99.0]%；已形成支出[x 41905]万元，已下达资金的支付率[e2 92.4]%，比全省平均的[p 89.7]%快[q 2.7]个百分点。直接惠企利民资金惠及农户3.1万户、企业214家。`,
    claims: `
      sum m = m1 m2
      exec e1 = a m
      exec e2 = x a
      change q = e2 p`,
  },
  {
    id: 'd4-farm-subsidy',
    source: null,
    note: 'composed：亩均标准乘面积不核算；分作物列全',
    tags: ['unit-prices', 'sum', 'counts'],
    text: `补贴面积[n 50.7]万亩：水稻[n1 18.4]万亩、小麦[n2 22.7]万亩、玉米[n3 9.6]万亩。补贴资金[t 4048.00]万元：水稻[a 1656.00]万元、小麦[b 1816.00]万元、玉米[c 576.00]万元，亩均标准分别为90元、80元和60元。资金到户率100%，经“一卡通”发放96842户。`,
    claims: `
      sum t = a b c
      counts n = n1 n2 n3`,
  },
  {
    id: 'd4-five-years',
    source: null,
    note: 'composed：“十四五”多年并列；年均增速不核算',
    tags: ['several-years', 'share-of-years', 'average'],
    text: `教育支出2021年[a 9.82]亿元、2022年[b 10.46]亿元、2023年[c 11.20]亿元、2024年[e 11.77]亿元，四年累计投入[t 43.25]亿元，年均增长6.2%。2024年比2021年多[d 1.95]亿元，比2023年增长[r 5.1]%；占当年一般公共预算支出的比重由18.4%升至20.1%。`,
    claims: `
      sum t = a b c e
      change d = e a
      rate r = e c`,
  },
  {
    id: 'd4-fund-share',
    source: null,
    note: 'composed：社会保险基金分险种，补贴占收入的比重；分母随险种换',
    tags: ['roll', 'shares', 'wholes-apart'],
    text: `城乡居民养老：收入[i1 18640]万元（财政补贴[g1 13980]万元，占[s1 75.0]%），支出[x1 15922]万元，当年结余[q1 2718]万元。城乡居民医保：收入[i2 52310]万元（财政补贴[g2 34840]万元，占[s2 66.6]%），支出[x2 50118]万元，当年结余[q2 2192]万元。机关事业养老：收入[i3 40266]万元，支出[x3 41102]万元，当年缺口[q3 836]万元，以历年结余弥补。`,
    claims: `
      share s1 = g1 i1
      roll q1 = i1 -x1
      share s2 = g2 i2
      roll q2 = i2 -x2
      roll -q3 = i3 -x3`,
  },
  {
    id: 'd4-housing-fund',
    source: null,
    note: 'composed：公积金年报的版式；累计额、余额与当年额',
    tags: ['roll', 'rates', 'dense'],
    text: `当年缴存[i 24.36]亿元，同比增长[r1 7.27]%（上年[pi 22.71]亿元）；当年提取[x 17.08]亿元，占当年缴存额的[s 70.11]%。年初缴存余额[o 58.92]亿元，年末缴存余额[q 66.20]亿元。个人贷款余额[g 51.64]亿元，个贷率[k 78.01]%。业务收入[a 18920.5]万元，业务支出[b 10344.2]万元，增值收益[c 8576.3]万元。`,
    claims: `
      rate r1 = i pi
      share s = x i
      roll q = o i -x
      share k = g q
      roll c = a -b`,
  },
  {
    id: 'd4-main-causes',
    source: null,
    note: 'composed：“主要原因”有增有减，只举一部分；合计不等于总变动',
    tags: ['main-cause', 'not-exhaustive', 'opposite-signs'],
    text: `本年支出[t 5327.48]万元，比上年[p 5604.12]万元减少[d 276.64]万元，下降[r 4.94]%。变动的主要原因：一是信息化项目完工，减少186.00万元；二是退休6人，减少工资58.30万元；三是新增法律服务外包，增加32.40万元；四是压缩差旅，减少11万余元。`,
    claims: `
      change -d = t p
      rate -r = t p`,
  },
  {
    id: 'd4-midyear',
    source: null,
    note: 'composed：上半年执行情况；收支进度快慢以序时进度 50% 比较，另一端是序时',
    tags: ['execution', 'distance-from-schedule'],
    text: `截至6月30日，县本级一般公共预算支出[x 19.47]亿元，占年度预算[m 38.62]亿元的[e 50.4]%，快于序时进度0.4个百分点；其中“三保”支出[a 12.83]亿元，占本级支出[s 65.9]%，占“三保”预算[n 24.10]亿元的[g 53.2]%。政府性基金支出进度31.8%，慢于序时18.2个百分点。`,
    claims: `
      exec e = x m
      share s = a x
      exec g = a n`,
  },
  {
    id: 'd4-office-rent',
    source: null,
    note: 'composed：出租收入与合同数；面积合计；户数与间数不相加',
    tags: ['counts', 'share', 'sum'],
    text: `出租出借房产[n 5006.5]平方米，出租[n1 4126.5]平方米、出借[n2 880.0]平方米，占房产总面积[m 38512.8]平方米的[s 13.0]%。签订合同17份，租金收入[t 142.08]万元（上缴国库[a 132.48]万元，待缴[b 9.60]万元）。`,
    claims: `
      counts n = n1 n2
      share s = n m
      sum t = a b`,
  },
  {
    id: 'd4-percent-points',
    source: null,
    note: 'composed：百分点与百分之并用；最后一处是相对变化，不是百分点',
    tags: ['points', 'two-kinds-of-change'],
    text: `税收占比[t 71.8]%，较上年的[p 68.3]%提高[d 3.5]个百分点；增值税占税收[a 38.6]%，较上年的[q 41.2]%回落[e 2.6]个百分点；预算支出完成率[c 97.4]%，与上年的[k 97.4]%[w 持平]；满意度由88%升至93%。`,
    claims: `
      change d = t p
      change -e = a q
      dir w= = c k`,
  },
  {
    id: 'd4-quarter-table',
    source: null,
    note: 'composed：季度表，逐列合计；空格分栏',
    tags: ['table', 'two-dimensions', 'sum'],
    text: `项目　一季度　二季度　三季度　四季度　全年
税收　[a1@万元 8210]　[a2@万元 9644]　[a3@万元 7985]　[a4@万元 10327]　[a@万元 36166]
非税　[b1@万元 2106]　[b2@万元 1873]　[b3@万元 2450]　[b4@万元 3312]　[b@万元 9741]
合计　[t1@万元 10316]　[t2@万元 11517]　[t3@万元 10435]　[t4@万元 13639]　[t@万元 45907]`,
    claims: `
      sum a = a1 a2 a3 a4
      sum b = b1 b2 b3 b4
      sum t1 = a1 b1
      sum t2 = a2 b2
      sum t3 = a3 b3
      sum t4 = a4 b4
      sum t = a b
      sum t = t1 t2 t3 t4`,
  },
  {
    id: 'd4-research-funds',
    source: null,
    note: 'composed：高校科研经费；纵向、横向与到账比例，同比没有基数',
    tags: ['shares', 'ratio', 'rates-without-base'],
    text: `全校到账科研经费[t 9968.8]万元，纵向[a 6248.3]万元，占[sa 62.7]%；横向[b 3720.5]万元，占[sb 37.3]%，同比增长21.7%。纵向经费中国家级[a1 3016.0]万元、省部级[a2 2284.8]万元、市厅级[a3 947.5]万元。立项[n 211]项，含自然科学[n1 132]项、社会科学[n2 79]项。师均科研经费8.9万元。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum a = a1 a2 a3
      counts n = n1 n2`,
  },
  {
    id: 'd4-scores-levels',
    source: null,
    note: 'composed：两级指标得分，满分与得分分列；得分率为得分占满分',
    tags: ['scores', 'counts', 'share'],
    text: `自评总分[s 92.8]分：预算执行（10分）得[s1 9.3]分，产出（50分）得[s2 46.5]分，效益（30分）得[s3 27.0]分，满意度（10分）得[s4 10.0]分。产出指标中，数量[p1 15.0]分、质量[p2 12.5]分、时效[p3 9.0]分、成本[p4 10.0]分。`,
    claims: `
      counts s = s1 s2 s3 s4
      counts s2 = p1 p2 p3 p4`,
  },
  {
    id: 'd4-state-capital',
    source: null,
    note: 'composed：国资预算的版式；调出比例为调出占收入',
    tags: ['roll', 'share', 'zero'],
    text: `国有资本经营预算收入[a 8640]万元（利润收入[a1 8125]万元，股利股息[a2 515]万元，产权转让[a3 0]万元），上年结转[b 212]万元，上级补助[c 96]万元，收入总量[i 8948]万元。当年支出[x 5870]万元，调入一般公共预算[y 2592]万元，占当年收入的[s 30]%，结转下年[q 486]万元。`,
    claims: `
      sum a = a1 a2 a3
      sum i = a b c
      share s = y a
      roll q = i -x -y`,
  },
  {
    id: 'd4-tax-cuts',
    source: null,
    note: 'composed：减税降费；约数与准数混写，户数不核算',
    tags: ['approximate', 'sum'],
    text: `全年新增减税降费约6.8亿元，其中留抵退税[a 2.14]亿元，惠及近1.2万户；小微企业减免[b 1.93]亿元；缓税缓费2.7亿余元。退税与小微减免合计[t 4.07]亿元，占新增减税降费六成左右。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'd4-tuition',
    source: null,
    note: 'composed：学校收费；生均不核算，学段人数列全',
    tags: ['counts', 'per-capita', 'ellipsis'],
    text: `在校生[n 4688]人，小学[n1 2316]人，初中[n2 1408]人，高中[n3 964]人。生均公用经费分别为720元、940元、1000元，拨付[t 395.50]万元，小学[a 166.75]万元，初中[b 132.35]万元，高中[c 96.40]万元。教职工361人，师生比1:13。`,
    claims: `
      counts n = n1 n2 n3
      sum t = a b c`,
  },
  {
    id: 'd4-unit-price',
    source: null,
    note: 'composed：单价乘数量、合同分期付款；付款各期列全',
    tags: ['instalments', 'sum', 'unit-prices'],
    text: `采购执法记录仪85台、单价2180元，服务器4台、单价5.6万元，合同总价[t 40.93]万元，分三期支付：签约付[a 12.28]万元，验收付[b 24.56]万元，质保期满付[c 4.09]万元。前两期已付[x 36.84]万元，付款进度[e 90.0]%。`,
    claims: `
      sum t = a b c
      sum x = a b
      exec e = x t`,
  },
  {
    id: 'd4-water',
    source: null,
    note: 'composed：水利项目的版式；投资来源与完成额两种分法',
    tags: ['several-breakdowns', 'execution', 'sources'],
    text: `灌区改造总投资[t 9200]万元，资金来源为中央预算内[a 6400]万元、省级配套[b 1600]万元、县级自筹[c 1200]万元；工程构成为渠道[e1 5830]万元、建筑物[e2 2140]万元、信息化[e3 1230]万元。已到位8200万元，已完成投资[x 7314]万元，占总投资[g 79.5]%。新增灌溉面积2.3万亩，改善面积5.8万亩。`,
    claims: `
      sum t = a b c
      sum t = e1 e2 e3
      exec g = x t`,
  },
];
