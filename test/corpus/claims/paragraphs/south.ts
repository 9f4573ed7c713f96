import type { Written } from '../types';

/** 广东, 广西, 海南, 湖南, 湖北. */
export const SOUTH: readonly Written[] = [
  {
    id: 'gd-finance-2023-total',
    source: {
      province: '广东',
      issuer: '广东省财政厅',
      title: '2023年一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2023,
      url: 'http://czt.gd.gov.cn/sgjf/content/post_4484831.html',
    },
    tags: ['zero-base', 'nested', 'budget-and-final', 'thousands'],
    text: `2023年“三公”经费决算[t 62.07]万元，完成全年预算[m 84.82]万元的[e 73.2]%，比上年决算数增加[d 38.97]万元，增长[r 168.7]%；比2019年决算数减少[d19 24.87]万元，降低[r19 28.6]%。其中：因公出国（境）费[a 12.02]万元，完成预算[ma 12.02]万元的[ea 100]%，比上年决算数增加[da 12.02]万元，增长--（基数为0，不可比）；公务用车购置及运行维护费[c 27.46]万元，完成预算[mc 29.6]万元的[ec 92.8]%，比上年决算数增加[dc 6.32]万元，增长[rc 29.9]%；其中：购置支出[c1 0]万元，完成预算0万元的--%（基数为0，不可比），增长--（基数为0，不可比）；运行维护费[c2 27.46]万元，完成预算[mc2 29.6]万元的[ec2 92.8]%，比上年决算数增加[dc2 6.32]万元，增长[rc2 29.9]%；公务接待费[b 22.59]万元，完成预算[mb 43.2]万元的[eb 52.3]%，比上年决算数增加[db 20.63]万元，增长[rb 1,055.4]%。`,
    claims: `
      exec e = t m
      rate r = t ^d
      rate -r19 = t ^-d19
      sum t = a c b
      exec ea = a ma
      exec ec = c mc
      rate rc = c ^dc
      sum c = c1 c2
      exec ec2 = c2 mc2
      rate rc2 = c2 ^dc2
      exec eb = b mb
      rate rb = b ^db #W
      causes d = da dc db`,
  },
  {
    id: 'gd-finance-2023-shares',
    source: {
      province: '广东',
      issuer: '广东省财政厅',
      title: '2023年一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2023,
      url: 'http://czt.gd.gov.cn/sgjf/content/post_4484831.html',
    },
    tags: ['shares'],
    text: `在[t 62.07]万元“三公”经费决算中，出国（境）费[a 12.02]万元，占[sa 19.4]%；公务用车[c 27.46]万元，占[sc 44.2]%；公务接待[b 22.59]万元，占[sb 36.4]%。`,
    claims: `
      sum t = a c b
      share sa = a t
      share sc = c t
      share sb = b t
      shares sb = sa sc sb`,
  },
  {
    id: 'gd-lechang-2019',
    source: {
      province: '广东',
      issuer: '乐昌市审计局',
      title: '2019年“三公”经费安排情况',
      year: 2019,
      url: 'https://www.sg.gov.cn/zw/zdlyxxgk/lcs/dzjg/lcssjj/czysjshsgjfgk/content/post_1478208.html',
    },
    tags: ['ocr-spaces', 'zero-base'],
    text: `2019 年本部门安排“三公”经费 [t 10.8] 万元，比上年 增加[d 1.30] 万元， 增长[r 13.68] %。其中：因公出国（境）费 [a 0] 万元，比上年 增加0 万元， 0 %；公务用车购置及运行费 [c 5.50] 万元（购置费 [c1 0] 万元，运行维护费 [c2 5.50] 万元），比上年 增加[dc 1.5] 万元， 增长[rc 37.5] %；公务接待费 [b 5.30] 万元，比上年 减少[db 0.20] 万元， 下降[rb 3.63] %。`,
    claims: `
      rate r = t ^d
      sum t = a c b
      sum c = c1 c2
      rate rc = c ^dc
      rate -rb = b ^-db #T
      causes d = dc -db`,
  },
  {
    id: 'gd-heshan-2018',
    source: { province: '广东', issuer: '鹤山市水务局', title: '2018年“三公”经费预算增减说明', year: 2018 },
    tags: ['flat', 'zero-base'],
    text: `2018年“三公”经费支出预算合计[t 24.75]万元，比上年预算数减少[d 4.65]万元。其中：因公出国（境）[a 0]万元，与上年预算数持平；公务用车购置费[c 0]万元，与上年预算数持平；公务用车运行维护费[e 8.2]万元，与上年预算数持平；公务接待费[b 16.55]万元，比上年预算数减少[db 4.65]万元。`,
    claims: `
      sum t = a c e b
      causes -d = -db`,
  },
  {
    id: 'gd-yingde-2016',
    source: {
      province: '广东',
      issuer: '英德市经济和信息化局',
      title: '2016年“三公经费”预算对比增减说明',
      year: 2016,
      url: 'http://www.yingde.gov.cn/zwgk/czyjs/sgjf/content/post_196692.html',
    },
    tags: ['published-slip', 'levels'],
    note: '2015年两项之和与合计不等',
    text: `经信局2016年三公经费预算[t 33]万元，2015年为[p 57.55]万元，减少[d 24.55]万元。其中：1、公务接待费2016年预算[a 8]万元，2015年预算[pa 12.5]万元，减少[da 4.35]万元，减少率[ra 35.22]%；2、公务车辆运行2016年预算[b 25]万元，2015年预算[pb 45.2]万元，减少[db 20.20]万元，减少率[rb 44.69]%。`,
    claims: `
      change -d = t p
      sum t = a b
      sum p = pa pb #X
      change -da = a pa #W
      rate -ra = a pa #W
      change -db = b pb
      rate -rb = b pb
      causes -d = -da -db`,
  },
  {
    id: 'gd-zhanjiang-2017',
    source: {
      province: '广东',
      issuer: '中共湛江市委宣传部',
      title: '2017年“三公”经费增减情况说明',
      year: 2017,
    },
    tags: ['blanks'],
    text: `2017年“三公”经费合计[t 35]万元，比上年减少[d 2.28]万元。其中：因公出国（境）费 [a 0] 万元，占 %，比上年减少 万元；公务用车购置及运行维护费[c 5]万元，占 %，比上年减少 [dc 0.28] 万元；公务接待费[b 30]万元，占 %，比上年减少[db 2] 万元，接待46批次、约600人。`,
    claims: `
      sum t = a c b
      causes -d = -dc -db`,
  },
  {
    id: 'gd-guangzhou-2024',
    source: {
      province: '广东',
      issuer: '广州市财政局',
      title: '1—4月财政收支情况',
      year: null,
      url: 'https://czj.gz.gov.cn/zzzs/zdlyxxgk/content/post_9663016.html',
    },
    tags: ['ellipsis'],
    text: `1—4月，全市一般公共预算收入[t 700.4]亿元，增1.9%，市本级[a 341.5]亿元、降0.7%，区级[b 358.9]亿元、增4.4%。支出[o 1025.5]亿元，为年初预算的36.7%，快于时序进度3.4个百分点，市本级[c 417.7]亿元、增0.3%，区级[d 607.8]亿元、降6.7%。`,
    claims: `
      sum t = a b
      sum o = c d`,
  },
  {
    id: 'gd-shanwei-2018',
    source: {
      province: '广东',
      issuer: '汕尾市财政局',
      title: '汕尾市2018年市级决算草案的报告',
      year: 2018,
      url: 'https://www.shanwei.gov.cn:443/shanwei/swzdly/sgjf/czyjs/szfjs/ndjsbg/content/post_444920.html',
    },
    tags: ['long-sum', 'repeated'],
    text: `2018年市级一般公共预算收入决算数[t 129748]万元，比2017年增收[d 12423]万元，增长[r 10.59]%；支出决算数[o 480691]万元，比2017年增支[do 8807]万元，增长[ro 1.87]%。收入决算数[t2 129748]万元，加上级补助[a 428905]万元、下级上解[b 4409]万元、置换债券结余[c 320]万元、上年结转结余[e 41407]万元、调入资金[f 348606]万元、国债转贷结余[g 11]万元、调入预算稳定调节基金[h 14707]万元，收入总计[i 968113]万元。`,
    claims: `
      rate r = t ^d
      rate ro = o ^do
      rep t2 = t
      sum i = t2 a b c e f g h`,
  },
  {
    id: 'gd-kaiping-2022',
    source: {
      province: '广东',
      issuer: '开平市公安局（据网页路径）',
      title: '2022年“三公”经费安排情况',
      year: 2022,
    },
    tags: ['ocr-spaces', 'flat'],
    text: `“三公”经费安排[t 502.4] 万元，比上年减少[d 14.6] 万元，下降[r 2.82] %。其中：因公出国（境）费[a 0] 万元，比上年增加0 万元，增长0 %；公务用车购置及运行费[c 500.00] 万元（购置费[c1 100.00] 万元，比上年增加0 万元；运行维护费[c2 400.00] 万元，比上年增加0 万元。）比上年增加[dc 0] 万元，增长[rc 0] %；公务接待费[b 2.4] 万元，比上年减少[db 14.6] 万元，下降[rb 85.88] %。`,
    claims: `
      rate -r = t ^-d
      sum t = a c b
      sum c = c1 c2
      rate rc = c ^dc
      rate -rb = b ^-db
      causes -d = dc -db`,
  },
  {
    id: 'gx-baise-2024',
    source: {
      province: '广西',
      issuer: '百色市财政局',
      title: '2024年市本级一般公共预算“三公”经费支出预算安排情况',
      year: 2024,
      url: 'http://czj.baise.gov.cn/czyjsgkpt/czzxzjjsgjf/sgjf/t17993350.shtml',
    },
    tags: ['list'],
    text: `百色市本级2024年“三公”经费预算共计[t 3923]万元，比2023年预算数减少[d 332]万元，下降[r 7.81]%。其中：
公务接待费[a 638]万元，比上年年初预算减少[da 317]万元。
因公出国（境）费[b 62]万元，比上年年初预算增加[db 24]万元。
公务用车购置费[c 718]万元，比上年年初预算增加[dc 135]万元。
公务用车运行维护费[e 2505]万元，比上年年初预算减少[de 174]万元。`,
    claims: `
      rate -r = t ^-d #W
      sum t = a b c e
      causes -d = -da db dc -de`,
  },
  {
    id: 'gx-wuzhou-2022-basic',
    source: { province: '广西', issuer: '梧州市市直预算单位', title: '2022年单位预算公开说明', year: 2022 },
    tags: ['yuan', 'ocr-breaks'],
    text: `2022 年一般公共预算基本支出 [t 1133753.33] 元,其中:
人员经费 [a 1030180.29] 元,占基本支出预
算 [sa 90.86]%。公用经费 [b 103573.04] 元,占基本支出预算 [sb 9.14]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'gx-wuzhou-2022-change',
    source: { province: '广西', issuer: '梧州市市直预算单位', title: '2022年单位预算公开说明', year: 2022 },
    tags: ['yuan', 'published-slip'],
    text: `商品和服务支出预算 [b 75800] 元,占基本支出预算%,同比增加[db 52044.27] 元,增长 [rb 50.63]%;对个人和家庭补助支出预算 [c 73200] 元,同比增加 [dc 7680] 元,增长 [rc 11.72]%。项目支出 [z 0]元,同比减少 [d 47600] 元,下降 [r 100]%。`,
    claims: `
      rate rb = b ^db #X
      rate rc = c ^dc
      rate -r = z ^-d`,
  },
  {
    id: 'gx-wuzhou-2023',
    source: { province: '广西', issuer: '梧州市市直预算单位', title: '2023年单位预算公开说明', year: 2023 },
    tags: ['yuan', 'published-slip', 'numbered'],
    text: `1. 基本支出预算 [c 881300.39] 元，占一般公共预算支出的 [sc 96.74]%，同比减少 [dc 166271.4] 元，下降 [rc 15.87] %。其中：工资福利支出预算 [c1 716052.51] 元，占基本支出预算 [sc1 81.25]%，同比减少 [dc1 148979.48] 元，下降 [rc1 17.22]%；商品和服务支出预算 [c2 165247.88] 元，占基本支出预算 [sc2 18.76]%，同比减少 [dc2 17291.92] 元，下降 [rc2 9.47]%。
2. 项目支出 [e 29700] 元，占一般公共预算支出的 [se 3.26]%，同比减少 [de 13900] 元，下降 [re 31.88] %。其中：商品和服务支出预算 [e1 29700] 元，占项目支出预算 [se1 100]%。`,
    claims: `
      rate -rc = c ^-dc
      sum c = c1 c2
      share sc1 = c1 c
      rate -rc1 = c1 ^-dc1
      share sc2 = c2 c #X
      rate -rc2 = c2 ^-dc2
      shares sc2 = sc1 sc2 #W
      causes -dc = -dc1 -dc2
      shares se = sc se
      rate -re = e ^-de
      share se1 = e1 e
      sum e = e1`,
  },
  {
    id: 'gx-wuzhou-2023-basic',
    source: { province: '广西', issuer: '梧州市市直预算单位', title: '2023年单位预算公开说明', year: 2023 },
    tags: ['yuan', 'published-slip'],
    note: '一般公共预算支出合计误作基本支出',
    text: `基本支出预算[c 881300.39]元，项目支出预算[e 29700]元。六、一般公共预算基本支出情况说明：2023年本年一般公共预算基本支出[t 911000.39]元，其中：人员经费[a 809961.19]元，公用经费[b 71339.2]元。`,
    claims: `
      rep t = c #X
      sum t = a b #X`,
  },
  {
    id: 'gx-wuzhou-junxiu-2021',
    source: { province: '广西', issuer: '梧州市某军休服务单位', title: '2021年度单位决算说明', year: 2021 },
    tags: ['ocr-breaks', 'roll', 'numbered'],
    text: `(一)2021年度总收入[t 581.45]万元，其中本年收
入[n 390.55]万元，较2020年度决算数减少[dn 175.26]万元，下降[rn 31]%。
1.一般公共预算财政拨款收入[a 382.17]万元。较2020年度决算数减少[da 157.86]万元，下降
[ra 29.2]%。
2.上级补助收入[b 8.38]万元。较2020年度决算数减少[db 17.40]万元，下降[rb 67.5]%。
3.上年结转和结余[c 190.89]万元。较2020年度决算数减少[dc 7.63]万元，下降[rc 3.8] %。
(二)总支出[o 581.45]万元，其中本年支
出[q 480.71]万元，较2020年度决算数减少[dq 90.49]万元，下降
[rq 15.8]%。`,
    claims: `
      sum t = n c #W
      rate -rn = n ^-dn
      sum n = a b
      rate -ra = a ^-da
      rate -rb = b ^-db
      rate -rc = c ^-dc
      causes -dn = -da -db
      rate -rq = q ^-dq`,
  },
  {
    id: 'gx-wuzhou-kexie-2023',
    source: {
      province: '广西',
      issuer: '梧州市某预算单位（从事科普工作）',
      title: '2023年单位预算公开说明',
      year: 2023,
    },
    tags: ['zero-base', 'counts', 'shares'],
    text: `政府采购预算 [t 17000] 元，同比增加 17000 元，上年无该预算，增长率无可比性。其中：集中采购 [a 17000] 元，占政府采购预算的 [sa 100]%；分散采购 [b 0] 元，占政府采购预算的 [sb 0]%。按项目类型：货物类 [g 10000] 元，占政府采购预算 [sg 58.8]%；工程类 [h 0] 元，占政府采购预算 [sh 0]%；服务类 [k 7000] 元，占政府采购预算 [sk 41.2]%。共有车辆 [v 1] 辆，其中：一般公务用车 [v1 0] 辆、执法执勤用车 [v2 0] 辆、特种专业技术用车 [v3 1] 辆、其他用车 [v4 0] 辆。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum t = g h k
      share sg = g t
      share sh = h t
      share sk = k t
      shares sk = sg sh sk
      counts v = v1 v2 v3 v4`,
  },
  {
    id: 'gx-region-q3',
    source: { province: '广西', issuer: '广西壮族自治区财政厅', title: '前三季度财政运行情况', year: null },
    tags: ['points', 'anaphora'],
    text: `前三季度全区公共财政预算支出[o 2365.93]亿元，增12%。民生方面合计[a 1814.61]亿元，占财政支出的[s 76.7]%，占比较上年同期提高0.7个百分点；税收占公共财政预算收入的65.9%，比上年同期提高1个百分点。`,
    claims: `share s = a o`,
  },
  {
    id: 'hi-2021h1',
    source: {
      province: '海南',
      issuer: '海南省财政厅（海南日报刊载）',
      title: '2021年上半年财政收支情况',
      year: 2021,
    },
    tags: ['shares'],
    text: `2021年上半年，全省地方一般公共预算收入479.89亿元，同比增长45.8%，完成年初预算的57.1%；支出[o 949.49]亿元，同比增长12.9%，其中民生支出[a 666.1]亿元，占地方一般公共预算支出的[s 70.2]%。`,
    claims: `share s = a o`,
  },
  {
    id: 'hn-taojiang-2019',
    source: {
      province: '湖南',
      issuer: '桃江县预算单位',
      title: '2019年度“三公”经费决算说明',
      year: 2019,
      url: 'http://taojiang.gov.cn/26631/26632/content_2001885.html',
    },
    tags: ['direction'],
    text: `2019年“三公”经费预算[m 44.52]万元，决算[t 22.62]万元，其中接待费[a 20.10]万元，占[sa 88.86]%；公车运行维护费[b 2.52]万元，占[sb 11.14]%。决算数[w 未超过]预算数。接待520批次、4200人，保有车辆2辆。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      dir w< = t m`,
  },
  {
    id: 'hn-province-2016',
    source: {
      province: '湖南',
      issuer: '湖南省财政厅',
      title: '2016年湖南省级三公经费公开',
      year: 2016,
      url: 'http://www.hunan.gov.cn/topic/hnzfxxgk/czzj/sjczyjs/yjsbg/201606/t20160601_3065805.html',
    },
    tags: ['nested', 'brackets', 'causes-without-figures'],
    text: `省本级2016年“三公”经费预算[t 4.4]亿元，其中，公务接待费[a 2.04]亿元，因公出国（境）费[b 0.47]亿元，公务用车购置及运行维护费[c 1.89]亿元（购置费[c1 0.07]亿元，运行维护费[c2 1.82]亿元）。汇总数较上年减少4.03亿元，主要是三个原因：一是管理体制下划；二是公务用车制度改革；三是厉行节约。`,
    claims: `
      sum t = a b c
      sum c = c1 c2`,
  },
  {
    id: 'hn-lukou-2015-income',
    source: {
      province: '湖南',
      issuer: '渌口区（原株洲县）财政局',
      title: '2015年8月财政收支情况',
      year: 2015,
      url: 'http://www.lukou.gov.cn/c18753/20200703/i1539799.html',
    },
    tags: ['ellipsis', 'several-breakdowns'],
    text: `一、8月底累计完成公共财政预算总收入[t 67949]万元，为年初预算61.22%，比上年同期增加[d 6517]万元，增长[r 10.61]%。其中：地方收入[a 51653]万元，增加[da 6455]万元，增长[ra 14.28]%；上划中央收入[b 12133]万元，减少[db 282]万元，下降[rb 2.27]%；上划省级收入[c 4163]万元，增加[dc 344]万元，增长[rc 9.01]%。
二、分结构看：税收收入[e 36552]万元，增加[de 2362]万元，增长[re 6.91]%，占财政总收入的比重为[se 53.79]%；非税收入[f 31397]万元，增加[df 4155]万元，增长[rf 15.25]%，占财政总收入比重为[sf 46.21]%。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      rate ra = a ^da
      rate -rb = b ^-db
      rate rc = c ^dc
      causes d = da -db dc
      sum t = e f
      rate re = e ^de
      share se = e t
      rate rf = f ^df
      share sf = f t
      shares sf = se sf
      causes d = de df`,
  },
  {
    id: 'hn-lukou-2015-outlay',
    source: {
      province: '湖南',
      issuer: '渌口区（原株洲县）财政局',
      title: '2015年8月财政收支情况',
      year: 2015,
      url: 'http://www.lukou.gov.cn/c18753/20200703/i1539799.html',
    },
    tags: ['ellipsis'],
    text: `分征收部门：国税局完成[a 13040]万元，减少[da 201]万元，下降[ra 1.52]%；地税局完成[b 24307]万元，增加[db 2635]万元，增长[rb 12.16]%；财政局完成[c 30602]万元，增加[dc 4083]万元，增长[rc 15.4]%。支出[o 124241]万元，增加[do 5025]万元，增加[ro 4.22]%；基金支出[f 13658]万元，减少[df 14621]万元，下降[rf 51.7 ]%。`,
    claims: `
      rate -ra = a ^-da
      rate rb = b ^db
      rate rc = c ^dc
      rate ro = o ^do
      rate -rf = f ^-df`,
  },
  {
    id: 'hn-nanxian-2021',
    source: {
      province: '湖南',
      issuer: '南县政协办公室',
      title: '部门整体支出绩效评价报告（2021年度）',
      year: 2021,
      url: 'http://www.hnnxzx.com/a/webbase/div-css/2022/0415/1230.html',
    },
    tags: ['performance'],
    text: `1、收入：[t 792.22]万元。同比上年度增加[d 189.25]万元，增加[r 31.39]%。其中：财政拨款收入[a 792.22]万元，同比上年度增加[da 209.28]万元，增加[ra 35.9]%。
2、支出：[o 799.12]万元。其中：人员经费支出[p 434.89]万元，公用经费支出[q 77.4]万元，项目支出[s 286.83]万元。`,
    claims: `
      rate r = t ^d
      sum t = a
      rate ra = a ^da
      sum o = p q s`,
  },
  {
    id: 'hb-echeng-2022',
    source: {
      province: '湖北',
      issuer: '鄂州市鄂城区',
      title: '2022年一般公共预算“三公”经费决算执行情况说明',
      year: 2022,
      url: 'https://www.echeng.gov.cn/ecqxxgk/xxgkml/czgk1/bmyjs/202312/t20231212_599416.html',
    },
    tags: ['published-slip', 'levels', 'carried-unit'],
    note: '1000.86 减 807.95 为 192.91，原文写 275.76',
    text: `鄂城区2022年决算合计为[t@万元 1000.86]万，其中：因公出国（境）[a 0]万元、公车购置[b 399.25]万元、公车运行[c 472.38]万元、公务接待[e 43.77]万元、会议[f 34.10]万元、培训[g 51.37]万元。2021年决算合计为[p@万元 807.95]万，其中：因公出国（境）[pa 0]万元、公车购置[pb 272.53]万元、公车运行[pc 327.67]万元、公务接待[pe 39.43]万元、会议[pf 121.61]万元、培训[pg 46.71]万元。2022年合计相较于上年增加[d 275.76]万元。公车购置增加[db 126.72]万元，公车运行增加[dc 144.71]万元，公务接待增加[de 4.34]万元，会议减少[df 87.51]万元，培训增加[dg@万元 4.66]万。`,
    claims: `
      sum t = a b c e f g #W
      sum p = pa pb pc pe pf pg
      change d = t p #X
      change db = b pb
      change dc = c pc
      change de = e pe
      change -df = f pf
      change dg = g pg
      causes d = db dc de -df dg #X`,
  },
];
