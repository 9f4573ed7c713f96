import type { Written } from '../types';

/** Composed by us in the layouts of published statements: mostly right texts full of traps. Held out: not for reading. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'c-c-main-only',
    source: null,
    note: 'composed：“主要”“其中”只列部分，不构成合计；主要原因相加不等于总变动',
    tags: ['not-exhaustive', 'main-cause'],
    text: `2023年一般公共服务支出[t 1286.40]万元，比上年增加[d 96.40]万元，增长[r 8.1]%，主要用于办公楼维修210.00万元、信息系统升级186.50万元、会议培训42.30万元。增加的主要原因是新增人员经费58.20万元、项目尾款结算30.00万元。其中：行政运行支出732.15万元，机关服务支出88.60万元。`,
    claims: `
      rate r = t ^d`,
  },
  {
    id: 'c-c-overlapping',
    source: null,
    note: 'composed：民生、乡村、科技各类口径交叉，不相加',
    tags: ['overlapping', 'shares'],
    text: `全县财政支出[t 48.60]亿元。其中民生支出[a 39.37]亿元，占[sa 81.0]%；“三农”支出[b 14.58]亿元，占[sb 30.0]%；教育支出[c 9.72]亿元，占[sc 20.0]%，教育、卫生健康等支出已包含在民生支出之内。基本支出[e 21.30]亿元，项目支出[f 27.30]亿元。`,
    claims: `
      share sa = a t
      share sb = b t
      share sc = c t
      sum t = e f`,
  },
  {
    id: 'c-c-approximate',
    source: null,
    note: 'composed：约、余、近、超、以上都不核算；只有末句的比例是准数',
    tags: ['approximate'],
    text: `全年发放补贴约1.2亿元，惠及农户3.6万余户，户均3300多元；带动就业近2000人，其中脱贫人口超过600人，占三成以上。设备采购预算[m 480]万元，实际支出[x 456]万元，支出率[e 95]%，较约定工期提前20余天。`,
    claims: `
      exec e = x m`,
  },
  {
    id: 'c-c-same-basis',
    source: null,
    note: 'composed：同口径与自然口径的增幅并列，同口径不能用印出的增减额复算；causes 只在自然口径成立',
    tags: ['same-basis', 'causes'],
    text: `一般公共预算收入[t 21.84]亿元，按自然口径减收[d 1.16]亿元，下降[r 5.0]%，扣除留抵退税因素后同口径增长3.2%。税收收入[a 14.02]亿元，自然口径减收[da 1.98]亿元，下降[ra 12.4]%，同口径下降0.8%；非税收入[b 7.82]亿元，增收[db 0.82]亿元，增长[rb 11.7]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate rb = b ^db
      causes -d = -da db`,
  },
  {
    id: 'c-c-budget-and-last-year',
    source: null,
    note: 'composed：同一决算数对年初预算、调整预算、上年各有变动',
    tags: ['three-bases'],
    text: `住房保障支出决算[t 186.30]万元，年初预算[m 172.50]万元，调整预算[n 190.00]万元，上年决算[p 165.60]万元。决算比年初预算多[d1 13.80]万元，为年初预算的[e1 108.0]%；比调整预算少[d2 3.70]万元，为调整预算的[e2 98.1]%；比上年多[d3 20.70]万元，增长[r 12.5]%。`,
    claims: `
      change d1 = t m
      exec e1 = t m
      change -d2 = t n
      exec e2 = t n
      change d3 = t p
      rate r = t p`,
  },
  {
    id: 'c-c-years-in-one',
    source: null,
    note: 'composed：一句多年；末句的增长额误用前年为基数',
    tags: ['several-years', 'wrong-base'],
    text: `学前教育投入由2020年的[a 2.40]亿元增至2021年的[b 2.76]亿元、2022年的[c 3.05]亿元、2023年的[e 3.66]亿元。2021年增长[r1 15.0]%，2023年增长[r3 20.0]%，三年累计增加[d 1.26]亿元；2023年比2022年增加[d3 0.90]亿元。`,
    claims: `
      rate r1 = b a
      rate r3 = e c
      change d = e a
      change d3 = e c #X`,
  },
  {
    id: 'c-c-quarters',
    source: null,
    note: 'composed：季度数与累计数；三季度累计误加（应为 1361.4），占比按印出的数',
    tags: ['quarters', 'sum'],
    text: `项目资金按季拨付：一季度[a 320.5]万元，二季度[b 468.7]万元，上半年累计[h 789.2]万元，占全年预算[m 2000]万元的[e 39.5]%；三季度[c 572.2]万元，前三季度累计[n 1316.4]万元，序时进度为75%。`,
    claims: `
      sum h = a b
      exec e = h m
      sum n = h c #X`,
  },
  {
    id: 'c-c-elided-list',
    source: null,
    note: 'composed：；之间省略主语，每项先预算后决算；第三项完成率换位（86.4 写成 84.6）',
    tags: ['ellipsis', 'list', 'transposed'],
    text: `各科目预算执行情况如下：行政运行，预算[m1 640.00]万元，决算[x1 640.00]万元，完成[e1 100]%；一般行政管理事务，预算[m2 210.00]万元，决算[x2 193.20]万元，完成[e2 92]%；事业运行，预算[m3 125.00]万元，决算[x3 108.00]万元，完成[e3 84.6]%；其他支出，预算[m4 25.00]万元，决算[x4 18.50]万元，完成[e4 74]%。四项决算共[t 959.70]万元。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2
      exec e3 = x3 m3 #X
      exec e4 = x4 m4
      sum t = x1 x2 x3 x4`,
  },
  {
    id: 'c-c-nested-deep',
    source: null,
    note: 'composed：四层其中；最里层只列一项（其中：绩效工资），不构成合计',
    tags: ['nested', 'not-exhaustive'],
    text: `本年支出[t 2460.80]万元，其中：基本支出[a 1790.30]万元，其中：人员经费[a1 1602.70]万元，其中：工资福利支出[a11 1511.40]万元（其中：绩效工资402.60万元），对个人和家庭的补助[a12 91.30]万元；公用经费[a2 187.60]万元；项目支出[b 670.50]万元，其中：购置类[b1 254.50]万元，运转类[b2 416.00]万元。`,
    claims: `
      sum t = a b
      sum a = a1 a2
      sum a1 = a11 a12
      sum b = b1 b2`,
  },
  {
    id: 'c-c-unit-changes',
    source: null,
    note: 'composed：元、万元、亿元在一段内变换，换算都对',
    tags: ['mixed-units', 'repeated'],
    text: `本级一般债券资金[t 1.35]亿元，安排道路工程[a 8600]万元、学校改造[b 3150]万元、供水管网[c 1750]万元。学校改造的[b2 31500000]元中，教学楼[b3 26300000.00]元，食堂[b4 5200000.00]元。全部一般债券资金[t2 13500]万元已于9月底前拨付。`,
    claims: `
      sum t = a b c
      rep b2 = b
      sum b2 = b3 b4
      rep t2 = t`,
  },
  {
    id: 'c-c-counts-measure',
    source: null,
    note: 'composed：量词各异；会议参加人次合计正确，培训期数漏计一项',
    tags: ['counts', 'part-left-out'],
    text: `全年召开会议[n 18]次，其中二类会议[n1 2]次、三类会议[n2 16]次，参会[k 1240]人次，其中二类[k1 260]人次、三类[k2 980]人次。举办培训[m 14]期：业务培训[m1 8]期，党建培训[m2 3]期，安全培训[m3 2]期。出动执法车辆312台次，发放宣传单2.4万份。`,
    claims: `
      counts n = n1 n2
      counts k = k1 k2
      counts m = m1 m2 m3 #X`,
  },
  {
    id: 'c-c-flat-two-columns',
    source: null,
    note: 'composed：拍平的预算、执行、执行率三列表；末行执行率写成小数加百分号',
    tags: ['table', 'carried-unit', 'fraction-with-percent'],
    text: `项目资金执行情况（单位：万元）
资金来源 预算数 执行数 执行率
中央补助 [ma@万元 1500.00] [a@万元 1425.00] [ea 95.00]%
省级补助 [mb@万元 600.00] [b@万元 582.00] [eb 97.00]%
县级配套 [mc@万元 400.00] [c@万元 300.00] [ec 0.75]%
合计 [m@万元 2500.00] [t@万元 2307.00] [e 92.28]%`,
    claims: `
      exec ea = a ma
      exec eb = b mb
      exec ec = c mc #X
      sum m = ma mb mc
      sum t = a b c
      exec e = t m`,
  },
  {
    id: 'c-c-threepublic-right',
    source: null,
    note: 'composed：“三公”决算的版式，零、持平、减少并列，全部正确',
    tags: ['zeros', 'flat', 'causes', 'shares'],
    text: `“三公”经费决算数[t 33.46]万元，比上年减少[d 4.29]万元，降低[r 11.36]%，为全年预算[m 41.00]万元的[e 81.61]%。因公出国（境）费[a 0]万元，占[sa 0]%，与上年一致；公务用车购置费[b 0]万元，占[sb 0]%，与上年一致；公务用车运行维护费[c 27.12]万元，占[sc 81.05]%，比上年减少[dc 1.88]万元，降低[rc 6.48]%；公务接待费[f 6.34]万元，占[sf 18.95]%，比上年减少[df 2.41]万元，降低[rf 27.54]%。`,
    claims: `
      rate -r = t ^-d
      exec e = t m
      sum t = a b c f
      share sa = a t
      share sb = b t
      share sc = c t
      rate -rc = c ^-dc
      share sf = f t
      rate -rf = f ^-df
      shares sf = sa sb sc sf
      causes -d = -dc -df`,
  },
  {
    id: 'c-c-repeat-slip',
    source: null,
    note: 'composed：后文重述时多一位（682.40 写成 6822.40），另一处重述正确；占比按前一数正确',
    tags: ['repeated', 'doubled-digit'],
    text: `部门整体支出[t 2150.60]万元，基本支出[a 1468.20]万元，项目支出[b 682.40]万元，项目支出占整体支出的[s 31.73]%。绩效目标完成情况：基本支出[a2 1468.20]万元保障了机构运转；项目支出[b2 6822.40]万元用于八个项目，均按期完成。`,
    claims: `
      sum t = a b
      share s = b t
      rep a2 = a
      rep b2 = b #X`,
  },
  {
    id: 'c-c-score-table',
    source: null,
    note: 'composed：自评得分，分值与得分两套合计都对',
    tags: ['counts', 'performance'],
    text: `自评总分[t 100]分，其中预算执行率[a 10]分、产出指标[b 50]分、效益指标[c 30]分、满意度[e 10]分。实际得分[s 94.6]分，分别为预算执行率[sa 9.1]分、产出指标[sb 47.5]分、效益指标[sc 28.5]分、满意度[se 9.5]分，共扣5.4分。评价等级为“优”（90分以上）。`,
    claims: `
      counts t = a b c e
      counts s = sa sb sc se`,
  },
  {
    id: 'c-c-directions',
    source: null,
    note: 'composed：高于、低于、持平各一，持平一处有误',
    tags: ['direction'],
    text: `今年居民医保参保率[a 97.8]%，[w1 高于]上年的[pa 96.9]%；次均住院费用[b 7420]元，[w2 低于]上年的[pb 7655]元；门诊报销比例[c 55]%，与上年的[pc 55]%[w3 持平]；大病起付线[e 1.2]万元，与上年的[pe 1.4]万元[w4 持平]。`,
    claims: `
      dir w1> = a pa
      dir w2< = b pb
      dir w3= = c pc
      dir w4= = e pe #X`,
  },
  {
    id: 'c-c-ranks',
    source: null,
    note: 'composed：最多正确、最少有误；“全市第2”“居首位”无可比对象',
    tags: ['rank', 'ranks-elsewhere'],
    text: `五个乡镇的项目资金分别为：东岭[a 310]万元、西河[b 275]万元、南坪[c 428]万元、北关[e 196]万元、城郊[f 240]万元，合计[t 1449]万元。南坪资金[w1 最多]，城郊资金[w2 最少]；资金支付进度居全市第2位，群众满意度居首位。`,
    claims: `
      sum t = a b c e f
      rank w1> = c a b e f
      rank w2< = f a b c e #X`,
  },
  {
    id: 'c-c-causes-ordinal',
    source: null,
    note: 'composed：一是二是三是列全；第二段漏写一项（差 6.30 万元）',
    tags: ['causes', 'part-left-out', 'list'],
    text: `本年收入比上年增加[d 212.70]万元，原因有三：一是财政拨款增加[d1 186.40]万元；二是事业收入增加[d2 41.50]万元；三是其他收入减少[d3 15.20]万元。
本年支出比上年增加[e 168.90]万元，原因有三：一是人员经费增加[e1 122.60]万元；二是公用经费减少[e2 18.30]万元；三是项目支出增加[e3 58.30]万元。`,
    claims: `
      causes d = d1 d2 -d3
      causes e = e1 -e2 e3 #X`,
  },
  {
    id: 'c-c-shares-not-hundred',
    source: null,
    note: 'composed：整数占比凑数，各自四舍五入后合计 101，仍在误差内；第二组合计 98.4，是错的',
    tags: ['shares', 'share-total'],
    text: `样本单位[n 200]个，优秀[a 57]个，占[sa 29]%；良好[b 93]个，占[sb 47]%；合格[c 50]个，占[sc 25]%。问卷[m 640]份，非常满意[f 352]份，占[sf 55.0]%；满意[g 208]份，占[sg 32.5]%；一般[h 80]份，占[sh 10.9]%。`,
    claims: `
      counts n = a b c
      share sa = a n
      share sb = b n
      share sc = c n
      shares sc = sa sb sc #W
      counts m = f g h
      share sf = f m
      share sg = g m
      share sh = h m #X
      shares sh = sf sg sh #X`,
  },
  {
    id: 'c-c-times',
    source: null,
    note: 'composed：倍的三种写法；最后一处把“是…的”当作“增长”',
    tags: ['times'],
    text: `线上办件量[a 8.4]万件，是线下[b 2.1]万件的[k 4]倍；专利授权[c 96]件，比上年的[pc 40]件增长[g 1.4]倍；培训投入[e 63]万元，比上年的[pe 35]万元增长[h 1.8]倍。`,
    claims: `
      share k = a b
      rate g = c pc
      rate h = e pe #X`,
  },
  {
    id: 'c-c-no-claims-report',
    source: null,
    note: 'composed：没有可核算的关系：文号、日期、电话、标准、排名、无基数的比例',
    tags: ['no-relation'],
    text: `依据财预〔2024〕12号文，2024年1—6月我局对2023年度23个项目开展绩效自评，覆盖率100%。截至6月30日，支出进度51.2%，比去年同期快4.6个百分点，比全市平均高2.3个百分点，列全市第3位。差旅费按每人每天180元包干，会议费不高于550元/人·天。投诉电话12345，另设0571-88880000。`,
    claims: ``,
  },
  {
    id: 'c-c-staff-vehicles',
    source: null,
    note: 'composed：编制、实有、离退休、车辆与设备，实有与编制不同属正常',
    tags: ['counts', 'not-exhaustive'],
    text: `核定编制[m 112]名，其中行政编制[m1 46]名、参公编制[m2 28]名、事业编制[m3 38]名。年末实有[n 139]人，其中在职[n1 104]人、离休[n2 1]人、退休[n3 34]人；在职人员中党员71人。保有车辆[v 9]辆，其中机要通信用车[v1 1]辆、应急保障用车[v2 2]辆、特种专业技术用车[v3 6]辆；单价100万元以上设备3台（套）。`,
    claims: `
      counts m = m1 m2 m3
      counts n = n1 n2 n3
      counts v = v1 v2 v3`,
  },
  {
    id: 'c-c-transfer-roll',
    source: null,
    note: 'composed：结转结余的滚存，中间一项误减（应为 92.90）',
    tags: ['roll', 'wrong-sign'],
    text: `财政拨款：年初结转[o1 58.20]万元，本年收入[i1 1340.00]万元，本年支出[x1 1352.75]万元，年末结转[c1 45.45]万元。非财政拨款：年初结余[o2 41.60]万元，本年收入[i2 196.80]万元，本年支出[x2 145.50]万元，年末结余[c2 9.70]万元。专户资金：年初0万元，本年收入[i3 27.00]万元，缴入国库[x3 27.00]万元，年末[c3 0]万元。`,
    claims: `
      roll c1 = o1 i1 -x1
      roll c2 = o2 i2 -x2 #X
      roll c3 = i3 -x3`,
  },
  {
    id: 'c-c-percent-of-increase',
    source: null,
    note: 'composed：占增量的比重、拉动的百分点；占增量的比重一处误用总量为分母',
    tags: ['share-of-increase', 'wrong-base', 'points'],
    text: `全年财政支出[t 86.40]亿元，比上年增加[d 6.40]亿元，增长[r 8.0]%。其中教育支出18.30亿元，增加[da 1.92]亿元，占全部增加额的[sa 30.0]%；卫生健康支出11.20亿元，增加[db 1.60]亿元，占全部增加额的[sb 1.9]%。教育支出增幅高于总支出增幅3.7个百分点。`,
    claims: `
      rate r = t ^d
      share sa = da d
      share sb = db d #X`,
  },
  {
    id: 'c-c-ocr-lines',
    source: null,
    note: 'composed：扫描件断行、全角数字与空格，数字都对',
    tags: ['ocr-breaks', 'full-width', 'ocr-spaces'],
    text: `３．政府采购支出 总额 [t ４８６．２０] 万元，其中：政府采
购货物支出 [a 1 73.40] 万元、政府采购工程支 出 [b@万元 ９６．８０]
万元、政府采购服务支出 [c 216. 00] 万元。授予中小企业合同金额 [e@万元 437.58] 万
元，占政府采购支出总额的 [s ９０．００] ％。`,
    claims: `
      sum t = a b c
      share s = e t`,
  },
  {
    id: 'c-c-overall-performance',
    source: null,
    note: 'composed：部门整体绩效的版式；公用经费控制率以预算为分母正确，“三公”控制率写成节约的比例',
    tags: ['performance', 'roll', 'unspent'],
    text: `年初部门预算[m 1820.00]万元，年中追加[u 246.50]万元，核减[v 38.10]万元，调整后预算[n 2028.40]万元；实际支出[x 1977.69]万元，预算执行率[e 97.5]%，结转下年[q 50.71]万元。公用经费预算[ma 210.00]万元，支出[a 199.50]万元，控制率[ea 95]%；“三公”经费预算[mb 32.00]万元，支出[b 24.32]万元，控制率[eb 24]%。`,
    claims: `
      roll n = m u -v
      exec e = x n
      roll q = n -x
      exec ea = a ma
      exec eb = b mb #X`,
  },
  {
    id: 'c-c-budget-sources',
    source: null,
    note: 'composed：部门预算收支的版式；上年结转列在总计而不在当年收入之内',
    tags: ['two-totals', 'repeated', 'causes'],
    text: `2024年收入预算总计[t 3146.20]万元，比上年增加[d 188.60]万元，增长[r 6.38]%；当年收入[i 2984.00]万元，上年结转[j 162.20]万元。当年收入[i2 2984.00]万元中，一般公共预算拨款[a 2610.00]万元，政府性基金预算拨款[b 120.00]万元，事业收入[c 254.00]万元。支出预算总计[o 3146.20]万元，基本支出[e 2204.70]万元，占[se 70.08]%；项目支出[f 941.50]万元，占[sf 29.92]%。`,
    claims: `
      rate r = t ^d
      sum t = i j
      rep i2 = i
      sum i2 = a b c
      sum o = e f
      share se = e o
      share sf = f o
      shares sf = se sf`,
  },
  {
    id: 'c-c-quarter-ranks',
    source: null,
    note: 'composed：四个季度，最高、最低都对；下半年合计正确',
    tags: ['rank', 'quarters', 'direction'],
    text: `分季度看，一至四季度支出依次为[a 96.3]万元、[b 142.8]万元、[c 118.5]万元和[e 187.4]万元，全年[t 545.0]万元。四季度支出[w1 最高]，一季度支出[w2 最低]；下半年[h 305.9]万元，[w3 高于]上半年的[g 239.1]万元。`,
    claims: `
      sum t = a b c e
      rank w1> = e a b c
      rank w2< = a b c e
      sum h = c e
      sum g = a b
      dir w3> = h g`,
  },
  {
    id: 'c-c-share-points',
    source: null,
    note: 'composed：占比的变动以百分点计；第二处把百分点写成百分之',
    tags: ['points', 'several-years'],
    text: `税收占比由2022年的[p 71.6]%提高到2023年的[t 74.9]%，提高[d 3.3]个百分点；非税占比由[q 28.4]%降至[u 25.1]%，下降[e 3.3]个百分点。债务率由上年的[m 96.0]%降至[n 88.8]%，下降[f 8.2]个百分点。`,
    claims: `
      change d = t p
      change -e = u q
      change -f = n m #X`,
  },
  {
    id: 'c-c-traditional-right',
    source: null,
    note: 'composed：繁体字，减少与下降，全部正确',
    tags: ['traditional', 'causes'],
    text: `2023年度“三公”經費決算[t 18.75]萬元，較上年減少[d 2.25]萬元，下降[r 10.71]%。其中：公務接待費[a 6.15]萬元，減少[da 1.35]萬元，下降[ra 18]%；公務用車運行維護費[b 12.60]萬元，減少[db 0.90]萬元，下降[rb 6.67]%；因公出國（境）費[c 0]萬元，與上年持平。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate -ra = a ^-da
      rate -rb = b ^-db
      causes -d = -da -db`,
  },
  {
    id: 'c-c-reason-chain',
    source: null,
    note: 'composed：金额出现在原因、标准、单价之中，不属于增减关系；社保支出的本年数与上年数之差有误',
    tags: ['reasons', 'unit-prices'],
    text: `社会保障和就业支出[a 214.60]万元，上年[pa 189.20]万元，增加[da 26.40]万元，系养老保险缴费基数上调，按人均每月增加118元、156人测算。卫生健康支出[b 96.40]万元，上年[pb 101.30]万元，减少[db 4.90]万元，因年内退休8人。住房公积金按12%缴存，支出[c 132.00]万元，与上年的[pc 132.00]万元[w 持平]。`,
    claims: `
      change da = a pa #X
      change -db = b pb
      dir w= = c pc`,
  },
];
