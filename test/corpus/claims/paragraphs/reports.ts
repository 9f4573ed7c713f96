import type { Written } from '../types';

/** Published statements of several regions with longer breakdowns: 政府采购, functions of expenditure, schools. */
export const REPORTS: readonly Written[] = [
  {
    id: 'sd-kejizhiyuan-2021',
    source: {
      province: '山东',
      issuer: '山东科技职业学院',
      title: '政府采购决算公开情况说明（2021年度）',
      year: 2021,
    },
    tags: ['many-decimals'],
    text: `2021年度政府采购支出总额[t 28861.938591]万元，其中：货物[a 4895.574316]万元、工程[b 23143.890913]万元、服务[c 822.473362]万元。授予中小企业合同[e 5915.867653]万元，占政府采购支出总额的[se 20.5]%，其中授予小微企业[f 1931.863140]万元，占政府采购支出总额的[sf 6.7]%。`,
    claims: `
      sum t = a b c
      share se = e t
      share sf = f t`,
  },
  {
    id: 'cn-procurement-2022',
    source: { province: '中央', issuer: '财政部', title: '2022年全国政府采购简要情况', year: 2022 },
    tags: ['respectively', 'not-exhaustive', 'thousands'],
    note: '采购方式的占比没有列全，不应合计为 100',
    text: `2022年全国政府采购规模[t 34,993.1]亿元，较上年减少[d 1,405.9]亿元，下降[r 3.9]%。从结构看，货物、工程、服务规模分别为[a 9,027.5]亿元、[b 15,664.1]亿元和[c 10,301.5]亿元，占全国政府采购规模的[sa 25.8]%、[sb 44.8]%和[sc 29.4]%。从组织形式看，政府集中、部门集中、分散采购规模分别为[e 7,676.8]亿元、[f 2,609.7]亿元和[g 24,706.5]亿元，占[se 21.9]%、[sf 7.5]%和[sg 70.6]%。从方式看，公开招标、邀请招标、竞争性谈判、竞争性磋商、询价、单一来源分别占77.2%、0.8%、2.2%、11.0%、0.9%和3.3%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      sum t = e f g #W
      share se = e t
      share sf = f t
      share sg = g t
      shares sg = se sf sg`,
  },
  {
    id: 'cn-procurement-2021',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2021年全国政府采购简要情况',
      year: 2021,
      url: 'https://www.antpedia.com/news/14/n-2997414.html',
    },
    tags: ['respectively', 'published-slip', 'anaphora'],
    note: '减少额与降幅不符：571.6 除以 36970.6 为 1.55%',
    text: `2021年全国政府采购规模为[t 36,399]亿元，较上年减少[d 571.6]亿元，下降[r 1.6]%。货物、工程、服务规模分别为[a 9,399.2]亿元、[b 16,961.2]亿元和[c 10,038.6]亿元，占全国政府采购规模比例为[sa 25.8]%、[sb 46.6]%和[sc 27.6]%。授予中小企业合同金额[e 25,797.2]亿元，占全国政府采购规模的[se 70.9]%；授予小微企业合同金额[f 13,968.1]亿元，占授予中小企业合同金额的[sf 54.1]%。`,
    claims: `
      rate -r = t ^-d #X
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      share se = e t
      share sf = f e`,
  },
  {
    id: 'cn-procurement-2023',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2023年全国政府采购简要情况',
      year: 2023,
      url: 'https://jcxx.cc/show-52-208231-0.html',
    },
    tags: ['respectively', 'not-exhaustive'],
    text: `2023年全国政府采购规模为[t 33929.6]亿元，其中货物、工程、服务分别为[a 7738.1]亿元、[b 14486.8]亿元和[c 11704.8]亿元，占比为[sa 22.8]%、[sb 42.7]%和[sc 34.5]%。强制采购、优先采购节能节水产品357.2亿元，占同类产品采购规模的83.9%；优先采购环保产品575.1亿元，占同类产品采购规模的84.9%。授予中小企业合同[e 25239.8]亿元，占全国政府采购规模的[se 74.4]%；其中小微企业[f 15778.3]亿元，占授予中小企业合同总金额的[sf 62.5]%。`,
    claims: `
      sum t = a b c #W
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      share se = e t
      share sf = f e`,
  },
  {
    id: 'cn-procurement-2019',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2019年全国政府采购简要情况',
      year: 2019,
      url: 'https://leixj.com/gy/2021/0404/46032.html',
    },
    tags: ['respectively'],
    text: `2019年全国政府采购规模为[t 33067.0]亿元，比上年减少[d 2794.4]亿元，减少[r 7.8]%。中央预算单位、地方预算单位的规模分别为[a 2666.3]亿元和[b 30400.7]亿元，占全国政府采购规模的[sa 8.1]%和[sb 91.9]%。授予中小微企业合同[e 24519.1]亿元，占全国政府采购规模的[se 74.1]%，其中小微企业[f 11922.3]亿元，占授予中小微企业合同金额的[sf 48.6]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      share se = e t
      share sf = f e`,
  },
  {
    id: 'gs-kindergarten-2017',
    source: { province: '甘肃', issuer: '天水市幼儿园', title: '2017年度部门决算公开', year: 2017 },
    tags: ['counts', 'shares', 'zeros'],
    text: `核定编制71人，实有教职工[n 62]人，其中副高级职称[n1 4]人，中级职称[n2 25]人，初级职称[n3 23]人，管理人员[n4 3]人，技师[n5 3]人，高级工[n6 3]人，中级工[n7 1]人；退休28人。
（一）2017年度收入[t 1687.45]万元，其中：财政拨款[a 1516.64]万元，占[sa 89.88]%；事业收入[b 170.81]万元，占[sb 10.12]%；经营收入[c 0]万元，占[sc 0]%。
（二）支出[o 1942.57]万元。其中：基本支出[e 1121.09]万元，占[se 57.71]%；项目支出[f 821.48]万元，占[sf 42.29]%。
（三）财政拨款收入总计[a2 1516.64]万元，与上年相比减少[d 58.49]万元，降低[r 3.71]%。其中：一般公共预算[g 1486.64]万元，政府性基金预算[h 30]万元。`,
    claims: `
      counts n = n1 n2 n3 n4 n5 n6 n7
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      sum o = e f
      share se = e o
      share sf = f o
      shares sf = se sf
      rep a2 = a
      rate -r = a2 ^-d
      sum a2 = g h`,
  },
  {
    id: 'gx-wuzhou-culture-2025',
    source: {
      province: '广西',
      issuer: '梧州市某文化旅游类预算单位',
      title: '2025年单位预算公开说明',
      year: 2025,
    },
    tags: ['yuan', 'published-slip', 'this-year-base', 'ocr-breaks', 'list'],
    note: '社会保障支出的增长率以本年数为分母；住房保障支出的占比凑成 100',
    text: `2025 年一般公共预算支出 [t 1085203.63] 元，同比减少 [d 43506.06] 元，下降 [r 3.85] %。其中：基本支出 [p 1037103.63] 元，占支出总预算的 [sp 95.57]%，项目支出 [q 48100] 元，占支出总预算的 [sq 4.43]%。
(一)文化旅游体育与传媒支出 [a 850088.3] 元，占支
出总预算 [sa 78.33]%，同比减少 [da 54357.12] 元，下降 [ra 6.00] %。
(二)社会保障和就业支出 [b 116433.12] 元，占支
出总预算 [sb 10.73] %，同比增加 [db 16803.36] 元，增长 [rb 14.43]%。
(三)卫生健康支出 [c 43897.73] 元，占支出总预
算[sc 4.04] %，同比减少 [dc 6014.46] 元，下降 [rc 12.05] %。
(四)住房保障支出 [e 74784.48] 元，占支出总预
算[se 6.90] %，同比增加 [de 62.16] 元，增长 [re 0.083] %。`,
    claims: `
      rate -r = t ^-d
      sum t = p q
      share sp = p t
      share sq = q t
      shares sq = sp sq
      sum t = a b c e
      share sa = a t
      rate -ra = a ^-da #T
      share sb = b t
      rate rb = b ^db #X
      share sc = c t #T
      rate -rc = c ^-dc
      share se = e t #X
      rate re = e ^de
      shares se = sa sb sc se
      causes -d = -da db -dc de`,
  },
  {
    id: 'gx-wuzhou-school-2023',
    source: { province: '广西', issuer: '梧州市某学校', title: '2023年单位预算公开说明', year: 2023 },
    tags: ['yuan', 'thousands', 'several-breakdowns', 'list'],
    text: `2023 年财政拨款收支总预算 [t 7,057,486.18] 元。收入包括：一般公共预算拨款 [i 7,034,418.94] 元、上年结转结余 [j 23,067.24] 元。支出按科目：
(一)教育支出 [a 5,806,105.16] 元，占支出总预算 [sa 82.27]%，同比增加 [da 3,520,772.45] 元，增长 [ra 154.06]%。
(二)社会保障和就业支出 [b 557,718.56] 元，占支出总预算 [sb 7.9]%，同比增加 [db 385,314.72] 元，增长 [rb 223.5]%。
(三)卫生健康支出 [c 275,373.54] 元，占支出总预算[sc 3.9]%，同比增加 [dc 190,249.14] 元，增长 [rc 223.5]%。
(四)住房保障支出 [e 418,288.92] 元，占支出总预算[se 5.93]%，同比增加 [de 288,986.04] 元，增长 [re 223.5]%。`,
    claims: `
      sum t = i j
      sum t = a b c e
      share sa = a t
      rate ra = a ^da
      share sb = b t
      rate rb = b ^db
      share sc = c t
      rate rc = c ^dc
      share se = e t
      rate re = e ^de
      shares se = sa sb sc se`,
  },
  {
    id: 'gx-wuzhou-science-2021',
    source: {
      province: '广西',
      issuer: '梧州市某科技类事业单位',
      title: '2021年单位预算公开说明',
      year: 2021,
    },
    tags: ['yuan', 'zeros', 'nested', 'numbered'],
    text: `2021 年一般公共预算拨款支出 [t 1493924.6] 元,其中:基本支出 [a 1440224.6] 元,项目支出 [b 53700] 元。按功能科目：
机构运行 [c 1100910.5] 元,其中:基本支出 [c1 1100910.5] 元,项目支出 [c2 0]元。
其他技术研究与开发支出 [e 53700] 元,其中:基本支出 [e1 0] 元,项目支出 [e2 53700] 元。
机关事业单位基本养老保险缴费 [f 150384] 元，事业单位医疗 [g 76142.1] 元，住房公积金 [h 112788] 元。
1.基本支出预算 [a2 1440224.60] 元，占一般公共预算支出的 [s 96.41]%，同比减少 [d 12602.40] 元，下降 [r 0.87] %。`,
    claims: `
      sum t = a b
      sum t = c e f g h
      sum c = c1 c2
      sum e = e1 e2
      rep a2 = a
      share s = a2 t
      rate -r = a2 ^-d`,
  },
  {
    id: 'gx-wuzhou-zeros-2023',
    source: { province: '广西', issuer: '梧州市某预算单位', title: '2023年度单位决算说明', year: 2023 },
    tags: ['zero-base', 'numbered'],
    text: `5.经营收入 0.00 万元。较 2022 年度决算数增加 0.00 万元,增长 0%。
6.其他收入 0.00 万元。较 2022 年度决算数增加 0.00 万元,增长 0%,与预算相比无变化。
8.上年结转和结余 [a 8.02] 万元。较 2022 年度决算数增加 [d 0.78] 万元,增长 [r 10.8]%。
(二)2023 年度总支出 125.08 万元,其中本年支出 116.12 万元,较 2022 年度决算数增加 19.68 万元。`,
    claims: `rate r = a ^d`,
  },
  {
    id: 'ah-suzhou-2017',
    source: { province: '安徽', issuer: '宿州市财政局', title: '2017年前三季度财政支出情况', year: 2017 },
    tags: ['published-slip', 'anaphora', 'points'],
    note: '社会保障和就业支出的占比与医疗卫生的占比写成同一数',
    text: `1—9月全市财政支出[t 267.37]亿元，为预算的84.4%，增长9.4%，其中民生支出[a 231.94]亿元，增长11.6%，占总支出的比重为[sa 86.7]%，比上年同期提高1.6个百分点。教育[b 52.81]亿元，增长12.1%，占财政支出总量的[sb 19.8]%；医疗卫生与计划生育[c 42.76]亿元，增长29.4%，占财政支出总量的[sc 16]%；社会保障和就业[e 27.36]亿元，增长12.0%，占财政支出总量的[se 16]%；住房保障11.2亿元，增长33.6%。`,
    claims: `
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t #X`,
  },
  {
    id: 'xj-changji-2016',
    source: {
      province: '新疆',
      issuer: '昌吉州财政局',
      title: '2016年一季度民生支出情况',
      year: 2016,
      url: 'http://www.3news.cn/News/2016/0414/133415.html',
    },
    tags: ['no-relation', 'mixed-units', 'not-exhaustive'],
    text: `一季度全州民生支出24.5亿元，占一般公共预算支出的75.27%。涉及民生的教育支出6.29亿元，增长2.64%；文化体育与传媒支出7497万元，增长18.27%；社会保障和就业支出1.78亿元，增长24.35%；节能环保支出5417万元，增长63.9%；住房保障支出5211万元，增长90.53%。`,
    claims: ``,
  },
  {
    id: 'jx-yichun-2024',
    source: { province: '江西', issuer: '宜春市财政局', title: '2024年全市财政收支情况', year: 2024 },
    tags: ['brackets', 'income-verbs', 'shares'],
    text: `2024年全市一般公共预算收入[t 284.1]亿元，同比减收[d 5.9]亿元，下降[r 2]%，其中税收[a 162.2]亿元，占一般公共预算收入比重为[sa 57.1]%。分级次看，市级（市本级、“三区”）[b 49.5]亿元，同比增长7%，县（市、区）[c 234.6]亿元，同比下降3.7%。中心城区（市级、袁州区）[e 78.9]亿元，同比增长17.9%，占全市一般公共预算收入比重为[se 27.8]%。支出[o 722.5]亿元，同比增支[do 3.5]亿元，增长[ro 0.5]%。`,
    claims: `
      rate -r = t ^-d
      share sa = a t
      sum t = b c
      share se = e t
      rate ro = o ^do`,
  },
  {
    id: 'cq-yongchuan-2024',
    source: {
      province: '重庆',
      issuer: '重庆市永川区财政局',
      title: '重庆市永川区2024年决算报告',
      year: 2024,
      url: 'https://www.cqyc.gov.cn/zwgk_204/zfxxgk/zfxxgkml/czyjs/zfjsbg_1/qj_160911/202508/t20250804_14871755.html',
    },
    tags: ['balance-unstated'],
    text: `2024年全区一般公共预算收入[t 53.24]亿元，增长6.3%，其中：税收[a 33.31]亿元，下降1.6%；非税[b 19.93]亿元，增长22.9%。加上上级补助、调入资金、债务转贷等，收入总量为159.98亿元。支出113.39亿元，增长3.7%，加上上解上级、债务还本和结转下年，支出总量为159.98亿元。`,
    claims: `sum t = a b`,
  },
  {
    id: 'jx-shahe-2022',
    source: { province: '江西', issuer: '赣州市沙河中心小学', title: '2022年度单位决算公开', year: 2022 },
    tags: ['counts', 'ocr-breaks'],
    text: `本单位 2022 年年末实有人数 [n 125] 人，其中在职人员
[n1 125] 人，离休人员 [n2 0] 人，退休人员 [n3 0] 人（不含由养老保险基金发放养老
金的离退休人员）。年末学生人数另表反映。`,
    claims: `counts n = n1 n2 n3`,
  },
];
