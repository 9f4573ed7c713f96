import type { Written } from '../types';

/** Published figures of units, one of them changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'h3-ah-shouxian-base',
    source: {
      province: '安徽',
      issuer: '寿县司法局',
      title: '寿县司法局2022年“三公”经费预算情况',
      year: 2022,
    },
    altered: true,
    note: '接待费降幅以本年数为分母：50% 写成 100%',
    tags: ['sangong', 'base-year'],
    text: `本局2022年“三公”经费共安排[t 79]万元，较2021年压缩[d 49]万元，降幅[r 38.28]%。公务用车方面安排[c 75]万元，较2021年压缩[dc 45]万元，降幅[rc 37.5]%；公务接待方面安排[b 4]万元，较2021年压缩[db 4]万元，降幅[rb 100]%；不安排出国（境）。`,
    claims: `
      rate -r = t ^-d
      sum t = c b
      rate -rc = c ^-dc
      rate -rb = b ^-db #X
      causes -d = -dc -db`,
  },
  {
    id: 'h3-ah-luan-unspent',
    source: {
      province: '安徽',
      issuer: '六安市工商业联合会',
      title: '2021年度一般公共预算财政拨款“三公”经费支出决算',
      year: 2021,
    },
    altered: true,
    note: '完成率写成未用的比例：84% 写成 16%',
    tags: ['sangong', 'unspent'],
    text: `2021年“三公”经费年初预算[m 1.8]万元，实际支出[t 1.52]万元，为预算的[e 16]%，结余[d 0.28]万元。支出均为接待费，用于开展双招双引和调研。`,
    claims: `
      exec e = t m #X
      roll d = m -t`,
  },
  {
    id: 'h3-cas-vehicles',
    source: {
      province: '中央',
      issuer: '中国科学院（报道）',
      title: '中国科学院2014年度部门决算公布',
      year: 2014,
    },
    altered: true,
    note: '其他用车 771 辆写成 717 辆',
    tags: ['assets', 'transposed'],
    text: `国有资产占用方面，截至2014年12月31日，全院车辆合计[n 1879]辆，具体为部级领导干部用车[n1 21]辆、一般公务用车[n2 1087]辆、其他用车[n3 717]辆，另有单位价值200万元以上的大型设备2690台（套）。`,
    claims: `
      counts n = n1 n2 n3 #X`,
  },
  {
    id: 'h3-gx-wuzhou-testing-base',
    source: {
      province: '广西',
      issuer: '梧州市农产品质量安全综合检测中心',
      title: '2020年度部门决算公开',
      year: 2020,
    },
    altered: true,
    note: '总额增幅以本年数为分母：39.4% 写成 28.3%',
    tags: ['sangong', 'base-year'],
    text: `本中心2020年使用财政拨款的“三公”经费为[t 5.48]万元，较2019年多支出[d 1.55]万元，增幅[r 28.3]%，其中公务用车运行[b 3.98]万元，较2019年多支出[db 1.05]万元，增幅[rb 35.8]%；公务接待[c 1.5]万元，较2019年多支出[dc 0.5]万元，增幅[rc 50]%。`,
    claims: `
      rate r = t ^d #X
      sum t = b c
      rate rb = b ^db
      rate rc = c ^dc
      causes d = db dc`,
  },
  {
    id: 'h3-gd-kaiping-left-out',
    source: {
      province: '广东',
      issuer: '开平市公安局（由网址推断）',
      title: '2022年“三公”经费安排情况',
      year: 2022,
    },
    altered: true,
    note: '公务用车小计漏加购置费：500.00 写成 400.00；总额仍按 500.00 计',
    tags: ['sangong', 'part-left-out'],
    text: `本局2022年“三公”经费预算为[t 502.4]万元，由三项构成：公务接待费[c 2.4]万元；因公出国（境）费[a 0]万元；公务用车购置及运行费[b 400.00]万元，其中购置费[b1 100.00]万元、运行维护费[b2 400.00]万元。`,
    claims: `
      sum t = c a b #X
      sum b = b1 b2 #X`,
  },
  {
    id: 'h3-xj-wulumuqi-repeated',
    source: {
      province: '新疆',
      issuer: '乌鲁木齐市政务服务中心',
      title: '2023年度部门决算公开说明',
      year: 2023,
    },
    altered: true,
    note: '收入总计 434.72 后文写成 437.42',
    tags: ['repeated', 'transposed'],
    text: `一、总体情况。2023年度收入总计[t 434.72]万元，较2022年度增加[d 58.21]万元，增长[r 15.46]%。
二、收入情况。2023年度收入总计[t2 437.42]万元，其中本年收入434.16万元。`,
    claims: `
      rate r = t ^d
      rep t2 = t #X`,
  },
  {
    id: 'h3-bj-civil-base',
    source: { province: '北京', issuer: '北京市民政局（报道）', title: '2010年部门财政决算公开', year: 2010 },
    altered: true,
    note: '出国费降幅以 2011 年预算为分母：42.7% 写成 74.6%',
    tags: ['sangong', 'base-year'],
    text: `2011年安排因公出国（境）费用[t 205.4]万元，2010年决算为[p 358.7]万元，减少[d 153.3]万元，降幅达[r 74.6]%；公务用车购置及运行维护费用[a 1246.39]万元，公务接待费[b 156.48]万元，2011年“三公”经费预算共[u 1608.27]万元。`,
    claims: `
      change -d = t p
      rate -r = t p #X
      sum u = t a b`,
  },
  {
    id: 'h3-ha-xinmi-counts',
    source: {
      province: '河南',
      issuer: '新密市教育局（由网址推断）',
      title: '2025年秋季学期学生资助情况',
      year: 2025,
    },
    altered: true,
    note: '非寄宿生 1821 人写成 1281 人',
    tags: ['beneficiaries', 'transposed'],
    text: `义务教育阶段生活补助共[n 7074]人，需资金[t 430.8875]万元，其中寄宿生生活补助[n1 4842]人、[a 343.925]万元，困境儿童生活补助[n2 411]人、[b 28.325]万元，非寄宿生生活补助[n3 1281]人、[c 58.6375]万元。上述手续已报财政部门，资金到位后发放。`,
    claims: `
      counts n = n1 n2 n3 #X
      sum t = a b c`,
  },
  {
    id: 'h3-fj-huian-books',
    source: { province: '福建', issuer: '惠安县教育局', title: '2021年各学段学生资助情况统计表', year: 2021 },
    altered: true,
    note: '教科书资金全年 1312.6441 写成 1321.6441',
    tags: ['beneficiaries', 'transposed'],
    text: `2021年免费提供教科书，春季[n1 95039]人，金额[a 584.7054]万元；秋季[n2 101853]人，金额[b 727.9387]万元；全年合计[n 196892]人，金额[t 1321.6441]万元。普通高中国家免学费春季[k1 171]人、[u1 13.68]万元，秋季[k2 154]人、[u2 12.32]万元，全年[k 325]人、[u 26]万元。`,
    claims: `
      counts n = n1 n2
      sum t = a b #X
      counts k = k1 k2
      sum u = u1 u2`,
  },
  {
    id: 'h3-hn-huaihua-unit',
    source: { province: '湖南', issuer: '怀化市财政局', title: '2021年学生资助资金情况公示', year: 2021 },
    altered: true,
    note: '市本级分配额单位误为亿元（应为万元）',
    tags: ['funds', 'unit-slip'],
    text: `高中助学金按平均每生2000元的标准，共投入[t 1106.97]万元，惠及学生5962人。资金来源为上级[a 809.33]万元、本级[b 297.64]万元；上级资金中分配市本级[a1 376.98]亿元、鹤城区[a2 432.35]万元，本级资金中分配市本级[b1 251.32]万元、鹤城区[b2 46.32]万元。`,
    claims: `
      sum t = a b
      sum a = a1 a2 #X
      sum b = b1 b2`,
  },
  {
    id: 'h3-hn-taojiang-swapped',
    source: {
      province: '湖南',
      issuer: '桃江县某单位（网页未载单位名）',
      title: '2019年度“三公”经费支出情况',
      year: 2019,
    },
    altered: true,
    note: '两项占比对调',
    tags: ['sangong', 'swapped-shares'],
    text: `本单位2019年“三公”经费支出共[t 22.62]万元。从结构看，公务用车运行维护费支出[b 2.52]万元，占[sb 88.86]%；公务接待费支出[a 20.10]万元，占[sa 11.14]%。全年没有人员因公出国（境）。`,
    claims: `
      sum t = b a
      share sb = b t #X
      share sa = a t #X
      shares sa = sb sa`,
  },
  {
    id: 'h3-yn-xundian-percent',
    source: {
      province: '云南',
      issuer: '政协寻甸回族彝族自治县委员会',
      title: '2022年度“三公”经费决算情况说明',
      year: 2022,
    },
    altered: true,
    note: '完成率小数误作百分数：27.8% 写成 0.278%',
    tags: ['sangong', 'fraction'],
    text: `2022年“三公”经费年初预算数为[m 234000.00]元，决算数为[t 65000.00]元，完成[e 0.278]%，因厉行节约，压缩开支。公务用车运行维护费支出[b 34000.00]元，较上年减少[db 40217.50]元，下降[rb 54.19]%；公务接待费支出[c 31000.00]元，较上年减少[dc 275.00]元，下降[rc 0.88]%。`,
    claims: `
      exec e = t m #X
      sum t = b c
      rate -rb = b ^-db
      rate -rc = c ^-dc`,
  },
  {
    id: 'h3-gx-wuzhou-veterans-sum',
    source: {
      province: '广西',
      issuer: '梧州市某军休服务机构（网页未载单位名）',
      title: '2024年度单位决算公开',
      year: 2024,
    },
    altered: true,
    note: '支出合计漏加住房保障支出：568.5 写成 559.08',
    tags: ['functions', 'part-left-out'],
    text: `2024年度本年支出合计[t 559.08]万元，功能分类如下：
（1）社会保障和就业支出[a 553.27]万元，用于军休人员离退休费、生活补贴和单位运转；
（2）卫生健康支出[b 5.81]万元，用于缴纳职工基本医疗保险；
（3）住房保障支出[c 9.42]万元，用于住房公积金。`,
    claims: `
      sum t = a b c #X`,
  },
  {
    id: 'h3-hn-nanxian-direction',
    source: {
      province: '湖南',
      issuer: '政协南县委员会办公室',
      title: '部门整体支出绩效评价报告（2021年度）',
      year: 2021,
    },
    altered: true,
    note: '财政拨款收入增长写成下降',
    tags: ['performance', 'direction'],
    text: `2021年县政协机关取得财政拨款收入[a 792.22]万元，较2020年增加[d 209.28]万元，下降[r 35.9]%。当年支出[x 799.12]万元，包括基本支出中的人员经费[x1 434.89]万元、公用经费[x2 77.4]万元，以及项目支出[x3 286.83]万元。`,
    claims: `
      rate -r = a ^d #X
      sum x = x1 x2 x3`,
  },
  {
    id: 'h3-ah-duji-digit',
    source: {
      province: '安徽',
      issuer: '淮北市杜集区人民政府办公室',
      title: '2021年度一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2021,
    },
    altered: true,
    note: '预算完成率 15.41% 写成 51.41%',
    tags: ['sangong', 'digit'],
    text: `区政府办“三公”经费2021年预算安排[m 49.9]万元，包括因公出国（境）费[m1 20]万元、公务接待费[m2 14.9]万元、公务用车运行维护费[m3 15]万元；全年实际支出[t 7.69]万元，完成预算的[e 51.41]%，包括公务接待费[a 5.21]万元、公务用车运行维护费[b 2.48]万元。`,
    claims: `
      sum m = m1 m2 m3
      exec e = t m #X
      sum t = a b`,
  },
];
