import type { Written } from '../types';

/** Composed by us in the layouts of published statements, most with one or two slips of the natural sort. */
export const SLIPS: readonly Written[] = [
  {
    id: 'd5-books',
    source: null,
    note: 'composed：图书馆的版式；期末藏量漏减剔旧（应为 386040）',
    tags: ['roll', 'part-left-out', 'counts'],
    text: `馆藏图书年初[o 374260]册，当年购入[a 12480]册、受赠[b 1870]册、剔旧[c 2570]册，年末[q 388610]册。接待读者[n 245057]人次，成人[n1 148302]人次、少儿[n2 96755]人次，外借187640册次。`,
    claims: `
      roll q = o a b -c #X
      counts n = n1 n2`,
  },
  {
    id: 'd5-budget-as-last-year',
    source: null,
    note: 'composed：比上年的增加额与增幅误用年初预算为上年数（应为 17.50、10.00）',
    tags: ['budget-for-previous', 'three-levels'],
    text: `机关运行经费2023年决算[t 192.50]万元，2023年年初预算[m 205.00]万元，2022年决算[p 175.00]万元。决算比2022年减少[d 12.50]万元，下降[r 6.10]%，完成年初预算的[e 93.90]%。`,
    claims: `
      change -d = t p #X
      rate -r = t p #X
      exec e = t m`,
  },
  {
    id: 'd5-court',
    source: null,
    note: 'composed：结案率以旧存加新收为分母，误以新收为分母（应为 94.6）',
    tags: ['counts', 'wrong-base', 'ratio'],
    text: `旧存[a 640]件，新收[b 8460]件，共[n 9100]件；审结[k 8608]件，未结[u 492]件，结案率为审结数占旧存与新收之和的[s 101.7]%。`,
    claims: `
      counts n = a b
      roll u = n -k
      share s = k n #X`,
  },
  {
    id: 'd5-drought',
    source: null,
    note: 'composed：三级资金合计漏加县级 160 万元；支付率以合计为分母，正确',
    tags: ['part-left-out', 'levels'],
    text: `抗旱资金共[t 1120]万元，中央[a 700]万元、省级[b 420]万元、县级[c 160]万元；已支付[x 1064]万元，支付率[e 95.0]%。`,
    claims: `
      sum t = a b c #X
      exec e = x t`,
  },
  {
    id: 'd5-fraction',
    source: null,
    note: 'composed：非税占比写成小数加百分号',
    tags: ['fraction-with-percent', 'shares'],
    text: `街道收入[t 3373.00]万元，税收返还[a 2960.40]万元、占[sa 87.8]%，非税[b 412.60]万元、占[sb 0.122]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t #X
      shares sb = sa sb #X`,
  },
  {
    id: 'd5-indicator-total',
    source: null,
    note: 'composed：效益得分 25.5 误抄 22.5，总分按原数',
    tags: ['scores', 'counts'],
    text: `得分情况：决策[s1 14.0]分（满分15分），过程[s2 18.5]分（满分20分），产出[s3 33.0]分（满分35分），效益[s4 22.5]分（满分30分），总计[s 91.0]分，等级为“优”。`,
    claims: `
      counts s = s1 s2 s3 s4 #X`,
  },
  {
    id: 'd5-land',
    source: null,
    note: 'composed：土地收入占基金收入的比重正确，降幅把增减方向写反',
    tags: ['direction', 'rate', 'share'],
    text: `基金收入[t 5.46]亿元，其中土地出让[a 4.98]亿元，占[s 91.2]%。土地出让上年为[p 4.15]亿元，今年减少[d 0.83]亿元，下降[r 20.0]%。`,
    claims: `
      share s = a t
      change -d = a p #X
      rate -r = a p #X`,
  },
  {
    id: 'd5-matching',
    source: null,
    note: 'composed：到位率写成未到位的比例（应为 91.25）',
    tags: ['unspent', 'execution'],
    text: `应配套[m 2400]万元，实际到位[x 2190]万元，到位率[e 8.75]%，差额[q 210]万元列入下年预算；已支出[y 1971]万元，占到位资金的[f 90]%。`,
    claims: `
      exec e = x m #X
      roll q = m -x
      share f = y x`,
  },
  {
    id: 'd5-museum',
    source: null,
    note: 'composed：三年参观人次最多的年份说错（应为 2024 年）',
    tags: ['rank', 'several-years', 'counts'],
    text: `参观人次：2022年[a 18.6]万人次，2023年[b 41.2]万人次，2024年[c 47.9]万人次，以2023年[w 最多]；2024年境外观众[k1 0.7]万人次、境内观众[k2 47.2]万人次。`,
    claims: `
      rank w> = b a c #X
      counts c = k1 k2`,
  },
  {
    id: 'd5-points',
    source: null,
    note: 'composed：百分点之差算错（应为 5.7）',
    tags: ['points', 'satisfaction'],
    text: `服务对象满意度[t 94.2]%，较上年[p 88.5]%提升[d 6.7]个百分点；按期办结率[a 99.1]%，较上年[pa 97.6]%提升[da 1.5]个百分点。`,
    claims: `
      change d = t p #X
      change da = a pa`,
  },
  {
    id: 'd5-right-counts',
    source: null,
    note: 'composed：全部正确；括号内分项，分项又有分项',
    tags: ['counts', 'nested', 'right'],
    text: `共有预算单位[n 118]家（行政[n1 38]家、事业[n2 80]家，事业单位中全额拨款[p1 64]家、差额拨款[p2 11]家、自收自支[p3 5]家），供养人员[k 8968]人，在职[k1 6218]人、离退休[k2 2750]人。`,
    claims: `
      counts n = n1 n2
      counts n2 = p1 p2 p3
      counts k = k1 k2`,
  },
  {
    id: 'd5-table-slip',
    source: null,
    note: 'composed：表中乙项目执行率与合计行执行数各有一处有误（应为 83.5 与 1120.00）',
    tags: ['table', 'execution', 'two-slips'],
    text: `项目　预算数　执行数　执行率
甲　[m1@万元 400.00]　[x1@万元 388.00]　[e1 97.0]%
乙　[m2@万元 360.00]　[x2@万元 300.60]　[e2 85.3]%
丙　[m3@万元 500.00]　[x3@万元 431.40]　[e3 86.3]%
合计　[m@万元 1260.00]　[x@万元 1102.00]　[e 88.9]%`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2 #X
      exec e3 = x3 m3
      sum m = m1 m2 m3
      sum x = x1 x2 x3 #X
      exec e = x m #X`,
  },
  {
    id: 'd5-travel',
    source: null,
    note: 'composed：同比减少额应为 39.80，印成 29.80，降幅按 39.80',
    tags: ['level-change-rate', 'wrong-digit'],
    text: `差旅费支出[t 158.60]万元，上年同期[p 198.40]万元，同比减少[d 29.80]万元，降幅[r 20.1]%。`,
    claims: `
      change -d = t p #X
      rate -r = t p`,
  },
  {
    id: 'd5-waste',
    source: null,
    note: 'composed：分类处理量合计正确，资源化率写成了无害化处理中焚烧的占比（应为 26.0）',
    tags: ['wrong-base', 'counts', 'share'],
    text: `处理生活垃圾[n 25.0]万吨，焚烧[n1 16.8]万吨、资源化利用[n2 6.5]万吨、填埋[n3 1.7]万吨；资源化利用量占处理量的[s 67.2]%。处置费[t 1956.40]万元，运输[a 612.40]万元、焚烧[b 1344.00]万元。`,
    claims: `
      counts n = n1 n2 n3
      share s = n2 n #X
      sum t = a b`,
  },
  {
    id: 'd6-archive',
    source: null,
    note: 'composed：自评表的问答式短句；执行数在后文复述，全部正确',
    tags: ['repeated', 'performance', 'right'],
    text: `项目资金：年初预算数[m 86.00]万元，全年预算数[n 91.50]万元，全年执行数[x 88.75]万元，执行率[e 96.99]%。资金使用：全年执行数[x2 88.75]万元，用于档案整理[a 52.30]万元、数字化扫描[b 31.05]万元、库房除湿[c 5.40]万元。追加[d 5.50]万元为扫描量增加所致。`,
    claims: `
      exec e = x n
      rep x2 = x
      sum x2 = a b c
      change d = n m`,
  },
  {
    id: 'd6-budget-reply',
    source: null,
    note: 'composed：批复文的格式；支出总计复述时漏一位（应为 2964.10）',
    tags: ['reply', 'repeated', 'lost-digit'],
    text: `经研究，批复你单位2025年收入预算2964.10万元，支出预算[t2 2964.10]万元。支出预算中：人员类[a 1822.60]万元，运转类[b 251.50]万元，特定目标类[c 890.00]万元。请按批复的支出预算[t3 296.10]万元执行，“三公”经费控制在18.20万元以内。`,
    claims: `
      sum t2 = a b c
      rep t3 = t2 #X`,
  },
  {
    id: 'd6-district-report',
    source: null,
    note: 'composed：预算执行报告的连续四段；基金段支出合计与分项不合（应为 158900）',
    tags: ['long', 'roll', 'total-not-sum'],
    text: `一般公共预算：收入[a 286400]万元，比上年的[pa 271800]万元增长[ra 5.4]%；上级补助[b 143500]万元，债券转贷[c 38000]万元，上年结转[e 17600]万元，收入合计[i 485500]万元。支出[x 431200]万元，上解[y 22700]万元，还本[z 14600]万元，支出合计[o 468500]万元。结转下年[q 17000]万元。
政府性基金：收入[g 121000]万元，专项债券转贷[h 46000]万元，合计[j 167000]万元；支出[u 138400]万元，还本[v 8500]万元，调出[w 12000]万元，合计[l 159800]万元。
国有资本经营：收入[k 5200]万元，支出3640万元，调出[n 1560]万元，调出占收入[s 30]%。`,
    claims: `
      rate ra = a pa
      sum i = a b c e
      sum o = x y z
      roll q = i -o
      sum j = g h
      sum l = u v w #X
      share s = n k`,
  },
  {
    id: 'd6-fund-flow',
    source: null,
    note: 'composed：专户资金流水；月末余额逐月承接，三月末误（应为 118.50）',
    tags: ['roll', 'chain', 'months'],
    text: `专户上年末余额[o 86.40]万元。一月收[i1 40.00]万元、付[x1 25.60]万元，月末[q1 100.80]万元；二月收[i2 12.50]万元、付[x2 30.80]万元，月末[q2 82.50]万元；三月收[i3 55.00]万元、付[x3 19.00]万元，月末[q3 115.80]万元。`,
    claims: `
      roll q1 = o i1 -x1
      roll q2 = q1 i2 -x2
      roll q3 = q2 i3 -x3 #X`,
  },
  {
    id: 'd6-issue-bonds',
    source: null,
    note: 'composed：发债期限结构；加权利率不核算；10 年期占比写成小数加百分号',
    tags: ['fraction-with-percent', 'shares', 'terms'],
    text: `全年发行[t 140.0]亿元：5年期[a 42.0]亿元，占[sa 30.0]%；10年期[b 63.0]亿元，占[sb 0.45]%；15年期[c 35.0]亿元，占[sc 25.0]%。加权平均利率2.61%，平均期限9.8年，比上年缩短0.4年。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t #X
      share sc = c t
      shares sc = sa sb sc #X`,
  },
  {
    id: 'd6-kindergarten',
    source: null,
    note: 'composed：上年数与本年数并列成对，增幅依次对应；末项增幅误以本年数为分母（应为 12.5）',
    tags: ['respectively', 'this-year-base', 'pairs'],
    text: `公办园、普惠民办园、其他园在园幼儿，2023年[p1 3200]人、[p2 1850]人、[p3 640]人，2024年[n1 3360]人、[n2 1887]人、[n3 720]人，增幅[r1 5.0]%、[r2 2.0]%、[r3 11.1]%；2024年合计[n 5967]人。`,
    claims: `
      rate r1 = n1 p1
      rate r2 = n2 p2
      rate r3 = n3 p3 #X
      counts n = n1 n2 n3`,
  },
  {
    id: 'd6-minutes',
    source: null,
    note: 'composed：常委会审查意见的口气；前后两处同一数不同单位，全部正确',
    tags: ['repeated', 'mixed-units', 'right'],
    text: `会议认为，全区收入[t 58.62]亿元，同比增长[r 5.1]%，增收[d 2.84]亿元，其中税收[a 41.03]亿元，占[s 70.0]%。会议同时指出，收入[t2 586200]万元中，一次性收入较多，非税[b 17.59]亿元，仍占[u 30.0]%。`,
    claims: `
      rate r = t ^d
      share s = a t
      rep t2 = t
      sum t2 = a b
      share u = b t2
      shares u = s u`,
  },
  {
    id: 'd6-outturn-two-years',
    source: null,
    note: 'composed：两年预算执行率比较，百分点之差误（应为 3.2）',
    tags: ['points', 'execution', 'two-years'],
    text: `2023年预算[m1 1500.00]万元，支出[x1 1416.00]万元，执行率[e1 94.4]%；2024年预算[m2 1620.00]万元，支出[x2 1581.12]万元，执行率[e2 97.6]%，提高[d 2.3]个百分点。支出较上年增加[g 165.12]万元，预算较上年增加[h 120.00]万元。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2
      change d = e2 e1 #X
      change g = x2 x1
      change h = m2 m1`,
  },
];
