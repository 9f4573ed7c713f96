import type { Written } from '../types';

/** Published figures of units: accounts, “三公”经费, procurement, assets, subsidies. */
export const UNITS: readonly Written[] = [
  {
    id: 'h1-xj-wulumuqi-service',
    source: {
      province: '新疆',
      issuer: '乌鲁木齐市政务服务中心',
      title: '2023年度部门决算公开说明',
      year: 2023,
    },
    tags: ['final-accounts', 'roll'],
    text: `2023年度收入总计[t 434.72]万元，由本年收入合计[i 434.16]万元、使用非财政拨款结余[u 0.00]万元和年初结转和结余[j 0.55]万元构成；支出总计[o 434.72]万元，由本年支出合计[x 434.16]万元、结余分配[v 0.00]万元和年末结转和结余[q 0.55]万元构成。收支总体比上年增加[d 58.21]万元，增长[r 15.46]%。年末实有人数[n 11]人，其中在职[n1 10]人、离休[n2 0]人、退休[n3 1]人。`,
    claims: `
      sum t = i u j #W
      sum o = x v q #W
      rate r = t ^d
      counts n = n1 n2 n3`,
  },
  {
    id: 'h1-hn-nanxian-zhengxie',
    source: {
      province: '湖南',
      issuer: '政协南县委员会办公室',
      title: '部门整体支出绩效评价报告（2021年度）',
      year: 2021,
    },
    tags: ['performance', 'final-accounts'],
    text: `1.收入情况。全年收入[t 792.22]万元，同比增加[d 189.25]万元，增幅[r 31.39]%，均为财政拨款收入；财政拨款收入[a 792.22]万元，同比增加[da 209.28]万元，增幅[ra 35.9]%。
2.支出情况。全年支出[x 799.12]万元，分为人员经费[x1 434.89]万元、公用经费[x2 77.4]万元、项目支出[x3 286.83]万元三块。`,
    claims: `
      rate r = t ^d
      sum t = a
      rate ra = a ^da
      sum x = x1 x2 x3`,
  },
  {
    id: 'h1-gx-wuzhou-veterans',
    source: {
      province: '广西',
      issuer: '梧州市某军休服务机构（网页未载单位名）',
      title: '2024年度单位决算公开',
      year: 2024,
    },
    tags: ['functions', 'final-accounts'],
    text: `本单位2024年度支出[t 568.5]万元，按功能分类为三类：社会保障和就业支出[a 553.27]万元，较2023年度减少[da 39.36]万元，下降[ra 6.64]%，因上年有调资补发；卫生健康支出[b 5.81]万元，较2023年度增加[db 0.12]万元，增长[rb 2.11]%；住房保障支出[c 9.42]万元。上年结转和结余[j 1.75]万元，较2023年度减少[dj 109.93]万元，下降[rj 98.43]%。`,
    claims: `
      sum t = a b c
      rate -ra = a ^-da
      rate rb = b ^db
      rate -rj = j ^-dj`,
  },
  {
    id: 'h1-gx-wuzhou-testing',
    source: {
      province: '广西',
      issuer: '梧州市农产品质量安全综合检测中心',
      title: '2020年度部门决算公开',
      year: 2020,
    },
    tags: ['sangong', 'causes'],
    text: `2020年度“三公”经费支出决算[t 5.48]万元，其中因公出国（境）费[a 0]万元，公务用车购置及运行费[b 3.98]万元，公务接待费[c 1.5]万元。与上年相比，总额增加[d 1.55]万元，增长[r 39.4]%：用车费用增加[db 1.05]万元，增长[rb 35.8]%，是检测任务加重、用车增多；接待费增加[dc 0.5]万元，增长[rc 50]%，是上级检查和同行交流增多。`,
    claims: `
      sum t = a b c
      rate r = t ^d
      rate rb = b ^db
      rate rc = c ^dc
      causes d = db dc`,
  },
  {
    id: 'h1-cas-2014',
    source: {
      province: '中央',
      issuer: '中国科学院（报道）',
      title: '中国科学院2014年度部门决算公布',
      year: 2014,
    },
    tags: ['sangong', 'two-bases', 'causes'],
    text: `2014年“三公”经费支出[t 15905.91]万元，比当年预算少[d 5818.9]万元，降低[r 26.78]%。因公出国（境）费[a 7926.14]万元，比预算少[da 1485.38]万元，比2013年决算[pa 8750.27]万元减少[ea 824.13]万元，下降[sa 9.42]%；公务用车购置及运行费[b 3961.06]万元，比预算少[db 1547.29]万元，降低[rb 28.09]%，比2013年决算减少[eb 1836.94]万元，降低[sb 31.68]%；公务接待费[c 4018.71]万元，比预算少[dc 2786.23]万元。全年国内接待22220批135782人次，接待外宾4104批11628人次。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      change -ea = a pa
      rate -sa = a pa
      rate -rb = b ^-db
      rate -sb = b ^-eb
      causes -d = -da -db -dc`,
  },
  {
    id: 'h1-cas-2014-procurement',
    source: {
      province: '中央',
      issuer: '中国科学院（报道）',
      title: '中国科学院2014年度部门决算公布',
      year: 2014,
    },
    tags: ['procurement', 'assets'],
    text: `（一）政府采购支出总额[t 430035.95]万元：货物[a 278365.29]万元，工程[b 132799.32]万元，服务[c 18871.34]万元。
（二）2014年末共有车辆[n 1879]辆：部级领导干部用车[n1 21]辆，一般公务用车[n2 1087]辆，其他用车[n3 771]辆；单价200万元以上大型设备2690台（套）。`,
    claims: `
      sum t = a b c
      counts n = n1 n2 n3`,
  },
  {
    id: 'h1-ah-shouxian-justice',
    source: {
      province: '安徽',
      issuer: '寿县司法局',
      title: '寿县司法局2022年“三公”经费预算情况',
      year: 2022,
    },
    tags: ['sangong', 'budget', 'causes'],
    text: `寿县司法局2022年“三公”经费预算[t 79]万元，比上年预算减少[d 49]万元，下降[r 38.28]%。
1.因公出国（境）费[a 0]万元，与上年一致。
2.公务接待费[b 4]万元，比上年减少[db 4]万元，下降[rb 50]%。
3.公务用车购置及运行费[c 75]万元，比上年减少[dc 45]万元，下降[rc 37.5]%，其中运行费[c1 50]万元，减少[d1 10]万元，下降[r1 16.67]%；购置费[c2 25]万元，减少[d2 35]万元，下降[r2 58.33]%，因拟购执法车2辆，少于上年。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate -rb = b ^-db
      rate -rc = c ^-dc
      causes -d = -db -dc
      sum c = c1 c2
      rate -r1 = c1 ^-d1
      rate -r2 = c2 ^-d2
      causes -dc = -d1 -d2`,
  },
  {
    id: 'h1-yn-xundian-zhengxie',
    source: {
      province: '云南',
      issuer: '政协寻甸回族彝族自治县委员会',
      title: '2022年度“三公”经费决算情况说明',
      year: 2022,
    },
    tags: ['sangong', 'yuan', 'shares'],
    text: `2022年度“三公”经费年初预算[m 234000.00]元，支出决算[t 65000.00]元，完成年初预算的[e 27.8]%。其中因公出国（境）费[a 0.00]元，占[sa 0]%；公务用车购置及运行维护费[b 34000.00]元，占[sb 52.3]%；公务接待费[c 31000.00]元，占[sc 47.7]%。决算数比上年减少[d 313272.50]元，下降[r 82.82]%：购置费减少[d1 272780.00]元，下降100.00%；运行维护费减少[d2 40217.50]元；接待费减少[d3 275.00]元，下降[r3 0.88]%。`,
    claims: `
      exec e = t m
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      rate -r = t ^-d
      rate -r3 = c ^-d3
      causes -d = -d1 -d2 -d3`,
  },
  {
    id: 'h1-gd-kaiping-police',
    source: {
      province: '广东',
      issuer: '开平市公安局（由网址推断）',
      title: '2022年“三公”经费安排情况',
      year: 2022,
    },
    tags: ['sangong', 'budget'],
    text: `2022年本部门财政拨款安排“三公”经费[t 502.4]万元，比上年减少[d 14.6]万元，下降[r 2.82]%。其中：因公出国（境）费[a 0]万元；公务用车购置及运行费[b 500.00]万元（公务用车购置费[b1 100.00]万元，公务用车运行维护费[b2 400.00]万元），与上年持平；公务接待费[c 2.4]万元，比上年减少[dc 14.6]万元，下降[rc 85.88]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      sum b = b1 b2
      rate -rc = c ^-dc
      causes -d = -dc`,
  },
  {
    id: 'h1-hn-taojiang-2019',
    source: {
      province: '湖南',
      issuer: '桃江县某单位（网页未载单位名）',
      title: '2019年度“三公”经费支出情况',
      year: 2019,
    },
    tags: ['sangong', 'shares', 'direction'],
    text: `2019年“三公”经费决算为[t 22.62]万元，[w 低于]预算的[m 44.52]万元。公务接待费[a 20.10]万元，占[sa 88.86]%；公务用车运行维护费[b 2.52]万元，占[sb 11.14]%。没有因公出国（境）。公务用车保有2辆，国内公务接待520批、4200人次。`,
    claims: `
      dir w< = t m
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'h1-ah-duji-office',
    source: {
      province: '安徽',
      issuer: '淮北市杜集区人民政府办公室',
      title: '2021年度一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2021,
    },
    note: '占比 32.25% 印成 32.24%，为截去；故两项合计 99.99%',
    tags: ['sangong', 'truncated'],
    text: `杜集区政府办2021年度“三公”经费支出预算[m 49.9]万元，支出决算[t 7.69]万元，完成预算的[e 15.41]%，决算数[w 小于]预算数，是因疫情没有出国活动、外出学习减少。决算中，公务接待费[a 5.21]万元，占[sa 67.75]%；公务用车购置及运行维护费[b 2.48]万元，占[sb 32.24]%。`,
    claims: `
      exec e = t m
      dir w< = t m
      sum t = a b
      share sa = a t
      share sb = b t #T
      shares sb = sa sb #W`,
  },
  {
    id: 'h1-ah-luan-gsl',
    source: {
      province: '安徽',
      issuer: '六安市工商业联合会',
      title: '2021年度一般公共预算财政拨款“三公”经费支出决算',
      year: 2021,
    },
    note: '降幅 15.56% 印成 15%，为截去',
    tags: ['sangong', 'truncated'],
    text: `六安市工商业联合会2021年度“三公”经费预算[m 1.8]万元，决算[t 1.52]万元，完成预算的[e 84]%。三项中只有公务接待费[c 1.52]万元，占[s 100]%，与预算相比减少[d 0.28]万元，下降[r 15]%。全年国内公务接待8批次、160人次。`,
    claims: `
      exec e = t m
      sum t = c
      share s = c t
      change -d = c m
      rate -r = c m #T`,
  },
  {
    id: 'h1-gd-shenzhen-hrss',
    source: {
      province: '广东',
      issuer: '深圳市人力资源和社会保障局',
      title: '2019年度部门决算（“三公”经费支出决算表）',
      year: 2019,
    },
    tags: ['sangong', 'rounding'],
    text: `2019年度“三公”经费支出合计[t 262.00]万元：因公出国（境）费[a 181.76]万元，公务用车购置及运行费[b 57.06]万元，公务接待费[c 23.17]万元。`,
    claims: `
      sum t = a b c #W`,
  },
  {
    id: 'h1-bj-civil-2010',
    source: { province: '北京', issuer: '北京市民政局（报道）', title: '2010年部门财政决算公开', year: 2010 },
    tags: ['sangong', 'two-years'],
    text: `北京市民政局2010年“三公”经费财政拨款决算[t 1999.06]万元，其中公务用车购置及运行维护费[a 1476.17]万元、因公出国（境）费[b 358.7]万元、公务接待费[c 164.19]万元；2011年预算[u 1608.27]万元，三项依次为[a2 1246.39]万元、[b2 205.4]万元、[c2 156.48]万元。因公出国（境）费的预算比上年决算减少[d 153.3]万元，降幅[r 42.7]%。2010年出国团组14个、95人。`,
    claims: `
      sum t = a b c
      sum u = a2 b2 c2
      change -d = b2 b
      rate -r = b2 b`,
  },
  {
    id: 'h1-sc-qingshen-drc',
    source: {
      province: '四川',
      issuer: '青神县发展和改革局',
      title: '部门预算项目支出绩效自评表（2023年度）',
      year: 2023,
    },
    tags: ['performance', 'execution'],
    text: `工资性支出项目年初预算238.93万元，调整后预算[m 251.89]万元，预算执行[x 251.89]万元，预算执行率[e 100.00]%；全部为财政资金，没有财政专户管理资金和单位资金。`,
    claims: `
      exec e = x m`,
  },
  {
    id: 'h1-ha-xinmi-subsidy',
    source: {
      province: '河南',
      issuer: '新密市教育局（由网址推断）',
      title: '2025年秋季学期学生资助情况',
      year: 2025,
    },
    tags: ['beneficiaries', 'counts'],
    text: `2025年秋季学期共为[n 16350]人次发放资助金[t 1271.2015]万元：
1.学前教育资助[n1 386]人，[a 17.38]万元；
2.义务教育生活补助[n2 7074]人，[b 430.8875]万元，其中寄宿生[k1 4842]人、[b1 343.925]万元，困境儿童[k2 411]人、[b2 28.325]万元，非寄宿生[k3 1821]人、[b3 58.6375]万元；
3.义务教育营养改善补助[n3 906]人，[c 36.24]万元；
4.普通高中助学金[n4 2064]人，[e 237.36]万元；
5.普通高中免学费住宿费[n5 382]人，[f 11.064]万元；
6.中职助学金[n6 1087]人，[g 125.005]万元；
7.中职免学费[n7 4451]人，[h 413.265]万元。`,
    claims: `
      counts n = n1 n2 n3 n4 n5 n6 n7
      sum t = a b c e f g h
      counts n2 = k1 k2 k3
      sum b = b1 b2 b3`,
  },
  {
    id: 'h1-fj-huian-aid',
    source: { province: '福建', issuer: '惠安县教育局', title: '2021年各学段学生资助情况统计表', year: 2021 },
    tags: ['beneficiaries', 'counts'],
    text: `惠安县2021年学前教育助学金全年资助[n 619]人、[t 54]万元，其中春季[n1 313]人、[a 27.1]万元，秋季[n2 306]人、[b 26.9]万元。营养改善计划全年惠及[k 12863]人，春季[k1 6151]人，秋季[k2 6712]人；资金[u 643.15]万元，春季[u1 307.55]万元，秋季[u2 335.6]万元。困难生生活补助全年[v 92.3875]万元，春季[v1 45.0687]万元，秋季[v2 47.3188]万元。`,
    claims: `
      counts n = n1 n2
      sum t = a b
      counts k = k1 k2
      sum u = u1 u2
      sum v = v1 v2`,
  },
  {
    id: 'h1-sd-longkou-aid',
    source: {
      province: '山东',
      issuer: '龙口市（由网页推断）',
      title: '龙口市五千学子受惠助学金',
      year: 2019,
    },
    tags: ['beneficiaries', 'counts'],
    text: `2019年以来龙口市共发放助学金[t 602.44]万元，惠及学生[n 5243]人。其中，学前教育助学金[a 93.84]万元，补助[n1 1564]名儿童；高中助学金[b 86.5]万元，补助[n2 865]名学生；高校国家助学金[c 422.1]万元，补助[n3 2814]名学生。`,
    claims: `
      sum t = a b c
      counts n = n1 n2 n3`,
  },
  {
    id: 'h1-hn-huaihua-aid',
    source: { province: '湖南', issuer: '怀化市财政局', title: '2021年学生资助资金情况公示', year: 2021 },
    tags: ['funds', 'nested'],
    text: `（1）学前教育：困难幼儿入园资助投入[t 434.4]万元，惠及4819人，上级资金[a 370.1]万元、本级资金[b 64.3]万元。
（2）高中免学费：投入[u 183.82]万元，惠及1098人，上级资金[u1 133.67]万元（市本级[v1 63.89]万元，鹤城区[v2 69.78]万元）、本级资金[u2 50.15]万元（市本级[w1 42.67]万元，鹤城区[w2 7.48]万元）。
（3）中职免学费：投入[x 4063.26]万元，上级资金[x1 1853.49]万元、本级资金[x2 2209.77]万元。`,
    claims: `
      sum t = a b
      sum u = u1 u2
      sum u1 = v1 v2
      sum u2 = w1 w2
      sum x = x1 x2`,
  },
  {
    id: 'h1-cq-qingxi-2024',
    source: {
      province: '重庆',
      issuer: '涪陵区清溪镇人民政府（由网址推断）',
      title: '2024年一般公共预算“三公”经费支出预算',
      year: 2024,
    },
    tags: ['sangong', 'budget'],
    text: `2024年“三公”经费支出预算[t 14.01]万元，其中因公出国（境）费用[a 0]万元，公务用车运行维护费[b 14.01]万元，公务接待费[c 0]万元。公务用车运行维护费比2023年预算增加[d 2.01]万元，增长[r 16.75]%，是编制时系统修改未生效所致。`,
    claims: `
      sum t = a b c
      rate r = b ^d`,
  },
];
