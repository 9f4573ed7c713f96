import type { Written } from '../types';

/** Departments and “三公”: published figures with one slip of ours. */
export const ALTERED: readonly Written[] = [
  {
    id: 'n4-cq-dazu-court-functions',
    source: {
      province: '重庆',
      issuer: '重庆市大足区人民法院',
      title: '重庆市大足区人民法院2022年部门预算情况说明',
      year: 2022,
    },
    altered: true,
    note: '公共安全支出两位颠倒（原为 5121.84），各类之和不等于支出预算',
    tags: ['functions', 'transposed'],
    text: `三、支出预算说明。本院2022年支出预算总额为[x 6007.73]万元，构成如下：
1.公共安全支出[x1 5211.84]万元，用于审判执行和机关运转；
2.教育支出[x2 9.12]万元，用于干警培训；
3.社会保障和就业支出[x3 522.52]万元；
4.卫生健康支出[x4 176.59]万元；
5.住房保障支出[x5 177.66]万元。`,
    claims: `
      sum x = x1 x2 x3 x4 x5 #X`,
  },
  {
    id: 'n4-cq-dazu-court-base',
    source: {
      province: '重庆',
      issuer: '重庆市大足区人民法院',
      title: '重庆市大足区人民法院2022年度部门决算情况说明',
      year: 2022,
    },
    altered: true,
    note: '降幅以本年数为分母（应为 14.5）',
    tags: ['totals', 'this-year-base'],
    text: `1.总体情况。本院2022年度收、支总计均为[t 6,781.72]万元，较上年决算数减少[d 1,146.57]万元、下降[r 16.9]%，主要原因是人员变动及一次性项目经费变动。`,
    claims: `
      rate -r = t ^-d #X`,
  },
  {
    id: 'n4-cq-high-court-causes',
    source: {
      province: '重庆',
      issuer: '重庆市高级人民法院',
      title: '重庆市高级人民法院（本级）2022年单位预算情况说明',
      year: 2022,
    },
    altered: true,
    note: '增减原因漏写其他收入增加 50 万元',
    tags: ['budget', 'part-left-out', 'causes'],
    text: `2022年本单位收入年初预算为[t 23362.02]万元。其中，一般公共预算财政拨款[a 23112.02]万元，上年结转收入[b 200]万元，其他收入[c 50]万元。与上年预算相比，收入减少[d 10292.87]万元，是一般公共预算财政拨款减少[da 10542.87]万元、上年结转收入增加[db 200]万元两项相抵的结果。`,
    claims: `
      sum t = a b c
      causes -d = -da db #X`,
  },
  {
    id: 'n4-cq-high-court-sign',
    source: {
      province: '重庆',
      issuer: '重庆市高级人民法院',
      title: '重庆市高级人民法院（本级）2022年单位预算情况说明',
      year: 2022,
    },
    altered: true,
    note: '基本支出预算的增加写成减少',
    tags: ['budget', 'direction', 'causes'],
    text: `支出预算较上年减少[d 10292.87]万元，其中基本支出预算减少[da 370.64]万元，项目支出预算减少[db 10663.51]万元。支出预算总额[x 23362.02]万元中，公共安全支出[x1 20976]万元占[s 89.8]%，其余为教育支出[x2 25.82]万元、社会保障和就业支出[x3 1356.9]万元、卫生健康支出[x4 488.23]万元、住房保障支出[x5 515.07]万元。`,
    claims: `
      causes -d = -da -db #X
      sum x = x1 x2 x3 x4 x5
      share s = x1 x`,
  },
  {
    id: 'n4-cq-liangping-swapped',
    source: {
      province: '重庆',
      issuer: '重庆市梁平区人民检察院',
      title: '重庆市梁平区人民检察院2024年度决算公开说明',
      year: 2024,
    },
    altered: true,
    note: '基本支出与项目支出的占比对调',
    tags: ['swapped-shares', 'final-accounts'],
    text: `三、支出决算情况说明。本院2024年度支出合计[x 2543.8]万元，其中：基本支出[a 2174.32]万元，占[sa 14.52]%；项目支出[b 369.48]万元，占[sb 85.48]%。与2023年度相比减少[d 40.23]万元，下降[r 1.56]%。`,
    claims: `
      sum x = a b
      share sa = a x #X
      share sb = b x #X
      shares sb = sa sb
      rate -r = x ^-d`,
  },
  {
    id: 'n4-cq-liangping-income',
    source: {
      province: '重庆',
      issuer: '重庆市梁平区人民检察院',
      title: '重庆市梁平区人民检察院2024年度决算公开说明',
      year: 2024,
    },
    altered: true,
    note: '项目支出收入的减少额两位颠倒（原为 24.12）',
    tags: ['income', 'causes', 'transposed'],
    text: `2024年度收入合计[t 2543.8]万元，与2023年度相比减少[d 30.2]万元，下降[r 1.17]%，主要原因是基本支出收入减少[da 6.08]万元，项目支出收入减少[db 21.42]万元。收入全部为财政拨款，没有事业收入、经营收入和其他收入。`,
    claims: `
      rate -r = t ^-d
      causes -d = -da -db #X`,
  },
  {
    id: 'n4-cq-shapingba-fraction',
    source: {
      province: '重庆',
      issuer: '重庆市沙坪坝区人民检察院',
      title: '2016年度部门决算情况说明',
      year: 2016,
    },
    altered: true,
    note: '项目支出占比写成小数又带百分号（原为 61.8）',
    tags: ['fraction-percent', 'final-accounts'],
    text: `2016年度，本部门支出合计[x 6,954.57]万元。其中基本支出[a 2657.28]万元，占[sa 38.2]%；项目支出[b 4297.28]万元，占[sb 0.618]%，主要是购置中心办案工作区设备。`,
    claims: `
      sum x = a b #W
      share sa = a x
      share sb = b x #X
      shares sb = sa sb #X`,
  },
  {
    id: 'n4-cq-wulong-total',
    source: {
      province: '重庆',
      issuer: '重庆市武隆区人民检察院',
      title: '重庆市武隆区人民检察院2023年部门预算情况说明',
      year: 2023,
    },
    altered: true,
    note: '总数误为 2011.98（原为 2001.98），与两种分法都不合',
    tags: ['budget', 'total-not-sum'],
    text: `2023年一般公共预算财政拨款支出[t 2011.98]万元。按支出性质分：基本支出[a 1806.18]万元，项目支出[b 195.8]万元。按功能科目分：公共安全支出[x1 1616.91]万元，教育支出[x2 2.99]万元，社会保障和就业支出[x3 220.67]万元，卫生健康支出[x4 60.09]万元，住房保障支出[x5 101.32]万元。`,
    claims: `
      sum t = a b #X
      sum t = x1 x2 x3 x4 x5 #X`,
  },
  {
    id: 'n4-cq-dajin-triangle',
    source: {
      province: '重庆',
      issuer: '重庆市开州区大进镇人民政府',
      title: '重庆市开州区大进镇人民政府2024年度决算公开说明',
      year: 2024,
    },
    altered: true,
    note: '减少额两位颠倒（应为 956.31），与两年数不合；上年数由原页的差额算得',
    tags: ['totals', 'triangle', 'transposed'],
    text: `大进镇人民政府2024年度收、支总计[t 4697.76]万元，2023年度为[p 5654.07]万元，减少[d 965.31]万元，下降[r 16.9]%，主要原因是上级对我镇各类项目的投入有所减少。`,
    claims: `
      change -d = t p #X
      rate -r = t p`,
  },
  {
    id: 'n4-cn-education-swapped',
    source: {
      province: '中央',
      issuer: '教育部',
      title: '2024年度部门决算（报道）',
      year: 2024,
    },
    altered: true,
    note: '财政拨款与事业收入的占比对调',
    tags: ['income', 'swapped-shares'],
    text: `从收入构成看，2024年度本年收入[i 42,828,112.97]万元中，财政拨款[a 17,229,526.68]万元，占[sa 43.2]%，事业收入[b 18,512,156.91]万元，占[sb 40.2]%，其他收入[c 7,066,717.02]万元，占[sc 16.5]%；另有少量经营收入和附属单位上缴收入。`,
    claims: `
      share sa = a i #X
      share sb = b i #X
      share sc = c i`,
  },
  {
    id: 'n4-cn-education-inverted',
    source: {
      province: '中央',
      issuer: '教育部',
      title: '2024年度部门决算（报道）',
      year: 2024,
    },
    altered: true,
    note: '完成率以决算数为分母（应为 110.2）',
    tags: ['items', 'inverted', 'direction'],
    text: `高等教育（项）。年初预算为[m 10,623,328.45]万元，支出决算为[x 11,708,985.36]万元，完成年初预算的[e 90.7]%。决算数[w 大于]年初预算数的主要原因是根据教育事业发展需要，按规定追加了预算。`,
    claims: `
      exec e = x m #X
      dir w> = x m`,
  },
  {
    id: 'n4-sd-jining-left-out',
    source: {
      province: '山东',
      issuer: '济宁市第二人民医院',
      title: '济宁市第二人民医院2017年度部门决算',
      year: 2017,
    },
    altered: true,
    note: '收入总计漏加年初结转和结余（原为 36816）',
    tags: ['totals', 'part-left-out'],
    text: `2017年度本院财政拨款收入[a 625.58]万元、事业收入[b 34221.23]万元，本年收入合计[i 34846.81]万元，加上用事业基金弥补收支差额[f 1604.54]万元、年初结转和结余[j 364.65]万元，收入总计[t 36451.35]万元。`,
    claims: `
      sum i = a b
      sum t = i f j #X`,
  },
  {
    id: 'n4-sc-dachuan-unit',
    source: {
      province: '四川',
      issuer: '达州市达川区中医医院',
      title: '达州市达川区中医医院财务信息公示',
      year: 2017,
    },
    altered: true,
    note: '医疗收入单位误为亿元（应为万元）；原页以元印出',
    tags: ['hospital', 'unit-slip'],
    text: `2017年医院总收入[t 11715.44]万元，其中财政补助收入[a 5550.84]万元，医疗收入[b 6136.03]亿元，其他收入[c 28.57]万元。财政补助收入占总收入的[sa 47.4]%，比重较上年明显提高。`,
    claims: `
      sum t = a b c #X
      share sa = a t`,
  },
  {
    id: 'n4-sc-dachuan-base',
    source: {
      province: '四川',
      issuer: '达州市达川区中医医院',
      title: '达州市达川区中医医院财务信息公示',
      year: 2017,
    },
    altered: true,
    note: '增幅以本年数为分母（原为 19.33）',
    tags: ['hospital', 'this-year-base'],
    text: `医疗收入2016年[p 51420916.22]元，2017年[t 61360289.59]元，增加[d 9939373.37]元，增长[r 16.20]%。管理费用2016年[q 20266500.28]元，2017年[u 20761769.39]元，增加[e 495269.11]元，增长[g 2.44]%。`,
    claims: `
      change d = t p
      rate r = t p #X
      change e = u q
      rate g = u q`,
  },
  {
    id: 'n4-jx-yongfeng-rest',
    source: {
      province: '江西',
      issuer: '永丰县人民法院',
      title: '永丰县人民法院2020年度部门决算',
      year: 2020,
    },
    altered: true,
    note: '结案率写成未结的比例（原为 99.93）；未结件数由两数相减',
    tags: ['court', 'unspent-share', 'counts'],
    text: `一年来，永丰县人民法院共受理各类案件[n 4232]件，其中已结[a 4229]件、未结[b 3]件，结案率[s 0.07]%，位列全省第八；受理数比上年同期的[p 4378]件减少[d 146]件。`,
    claims: `
      counts n = a b
      share s = a n #X
      change -d = n p`,
  },
  {
    id: 'n4-county-direction',
    source: {
      province: '（原页未示）',
      issuer: '某县财政局（网址 www.hlx.gov.cn，网页未载县名）',
      title: '2020年“三公”经费支出情况',
      year: 2020,
    },
    altered: true,
    note: '接待费由 148 降至 124，写成增加',
    tags: ['sangong', 'direction'],
    text: `公务用车购置及运行维护费[b 307]万元，其中购置[b1 56]万元、运行维护[b2 251]万元。公务接待费[c 124]万元，比上年的[p 148]万元增加[d 24]万元，主要是严格控制接待标准和陪餐人数。两项合计[t 431]万元。`,
    claims: `
      sum b = b1 b2
      change d = c p #X
      sum t = b c`,
  },
  {
    id: 'n4-sc-wangcang-sum',
    source: {
      province: '四川',
      issuer: '旺苍县财政局',
      title: '“三公”经费2024年执行情况和2025年预算情况',
      year: 2024,
    },
    altered: true,
    note: '公务用车费后两位颠倒（原为 1021.58）',
    tags: ['sangong', 'transposed'],
    text: `经汇总，2024年度全县机关事业单位“三公”经费实际支出[t 2010.95]万元。分项看：公务接待费[a 989.37]万元，占[sa 49.2]%；公务用车经费[b 1021.85]万元，占[sb 50.8]%；无因公出国（境）支出。`,
    claims: `
      sum t = a b #X
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'n4-sc-wangcang-rate',
    source: {
      province: '四川',
      issuer: '旺苍县财政局',
      title: '“三公”经费2024年执行情况和2025年预算情况',
      year: 2025,
    },
    altered: true,
    note: '降幅两位颠倒（原为 7.86）；上年预算数由差额算得',
    tags: ['sangong', 'transposed', 'triangle'],
    text: `2025年公务接待费预算[t 913.41]万元，上年预算[p 991.32]万元，同比减少[d 77.91]万元，下降[r 7.68]%，原因是厉行节约，严格控制公务接待支出。全年“三公”经费预算[u 2005.41]万元，同比减少[e 94.91]万元，下降[q 4.52]%。`,
    claims: `
      change -d = t p
      rate -r = t p #X
      rate -q = u ^-e`,
  },
  {
    id: 'n4-cq-xinmiao-causes',
    source: {
      province: '重庆',
      issuer: '重庆市涪陵区新妙镇人民政府',
      title: '涪陵区新妙镇2021年度“三公”经费决算情况',
      year: 2021,
    },
    altered: true,
    note: '接待费减少额两位颠倒（原为 1.64）',
    tags: ['sangong', 'causes', 'transposed'],
    text: `（二）“三公”经费增减情况。本镇2021年度“三公”经费决算[t 40.14]万元，较上年减少[d 2.97]万元，下降[r 6.89]%，其中公务用车购置及运行维护费减少[da 1.33]万元，公务接待费减少[db 1.46]万元。两项分别为[a 30.93]万元和[b 9.21]万元，未发生因公出国（境）费。`,
    claims: `
      rate -r = t ^-d
      causes -d = -da -db #X
      sum t = a b`,
  },
  {
    id: 'n4-cq-weilong-unspent',
    source: {
      province: '重庆',
      issuer: '重庆市铜梁区围龙镇人民政府',
      title: '重庆市铜梁区围龙镇人民政府2021年度“三公”经费决算汇总情况',
      year: 2021,
    },
    altered: true,
    note: '完成率写成未用的比例（应为 41.7）；预算数由差额算得',
    tags: ['sangong', 'unspent-share'],
    text: `2021年度公务用车运行维护费预算[m 10.8]万元，决算[t 4.5]万元，完成预算的[e 58.3]%，比预算少支[d 6.3]万元。本年未购置公务用车，也未发生公务接待费和因公出国（境）费。`,
    claims: `
      exec e = t m #X
      change -d = t m`,
  },
];
