import type { Written } from '../types';

/** Composed by us in the layouts of published statements: mostly right texts full of traps. Held out: not for reading. */
export const COMPOSED: readonly Written[] = [
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
];
