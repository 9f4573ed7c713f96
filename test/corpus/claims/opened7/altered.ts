import type { Written } from '../types';

/** Published figures of courts, schools and offices of which one was changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'g4-cq-fengdu-base',
    source: {
      province: '重庆',
      issuer: '重庆市丰都县人民法院',
      title: '2018年度部门决算情况说明',
      year: 2018,
    },
    altered: true,
    note: '总计的降幅由 3.85 改为 4.01（以本年数为分母）',
    tags: ['this-year-base'],
    text: `（一）收入支出决算总体情况说明
丰都县人民法院2018年度收入总计[t 4,076.79]万元，包括本年收入[i 3,930.20]万元、年初结转和结余[j 146.59]万元；收支比上年减少[d 163.43]万元，下降[r 4.01]%。本年收入比上年减少[di 310.02]万元，下降[ri 7.31]%。县级财政拨款减少是主要原因。`,
    claims: `
      sum t = i j
      rate -r = t ^-d #X
      rate -ri = i ^-di`,
  },
  {
    id: 'g4-cq-wushan-swapped',
    source: {
      province: '重庆',
      issuer: '重庆市巫山县人民法院',
      title: '2019年部门决算情况说明',
      year: 2019,
    },
    altered: true,
    note: '财政拨款与其他收入的占比对换（应为 98.14 与 1.86）',
    tags: ['swapped-shares'],
    text: `2019年度，巫山县人民法院收入合计[t 4,309.50]万元。其中：财政拨款收入[a 4,229.50]万元，占[sa 1.86]%；其他收入[b 80.00]万元，占[sb 98.14]%。收入合计较上年决算数增加[d 783.74]万元，增长[r 22.23]%，增量主要用于办公大楼维修、执行指挥中心建设和聘用书记员。`,
    claims: `
      sum t = a b
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb
      rate r = t ^d`,
  },
  {
    id: 'g4-cq-fifth-transposed',
    source: {
      province: '重庆',
      issuer: '重庆市第五中级人民法院',
      title: '2020年度部门决算情况说明',
      year: 2020,
    },
    altered: true,
    note: '基本支出由 9,545.41 改为 9,554.41（换位），合计因此不合；占比 56.49% 与印出的 56.4 只差在截去小数',
    tags: ['transposed'],
    text: `本院2020年度支出合计[t 16,914.08]万元，比上年决算减少[d 12,130.13]万元，下降[r 41.8]%。按支出性质分：基本支出[a 9,554.41]万元，占[sa 56.4]%，用于人员工资和日常运转；项目支出[b 7,368.67]万元，占[sb 43.6]%，用于办案业务和信息化。没有经营支出。`,
    claims: `
      rate -r = t ^-d
      sum t = a b #X
      share sa = a t #T
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'g4-cq-yongchuan-lost',
    source: {
      province: '重庆',
      issuer: '重庆市永川区人民检察院',
      title: '2019年度部门决算情况说明',
      year: 2019,
      url: 'http://www.cq.jcy.gov.cn/wfy/yongchuan/jwgk/202008/t20200824_3667697.shtml',
    },
    altered: true,
    note: '其他收入由 114.00 改为 14.00（少一位），合计与占比因此都不合',
    tags: ['lost-digit'],
    text: `1.总体情况。永川区检察院2019年度收、支总计均为[t 4,241.76]万元，较上年决算数增加[d 424.15]万元、增长[r 11.1]%，文化建设工程结转政府采购207.44万元是主因。2.收入情况。收入合计[i 3,880.59]万元，较上年增加[di 274.45]万元，增长[ri 7.6]%。其中：财政拨款收入[a 3,766.59]万元，占[sa 97.1]%；其他收入[b 14.00]万元，占[sb 2.9]%。此外，年初结转和结余[j 361.17]万元。3.支出情况。支出合计[x 4,065.18]万元，较上年增加[dx 608.74]万元，增长[rx 17.6]%。`,
    claims: `
      rate r = t ^d
      rate ri = i ^di
      sum i = a b #X
      share sa = a i
      share sb = b i #X
      shares sb = sa sb
      sum t = i j
      rate rx = x ^dx`,
  },
  {
    id: 'g4-cq-yubei-decimal',
    source: {
      province: '重庆',
      issuer: '重庆市渝北区人民法院',
      title: '2019年度部门决算情况说明',
      year: 2019,
    },
    altered: true,
    note: '年末结转和结余由 4.86 改为 48.6（小数点移位）',
    tags: ['decimal-point', 'roll'],
    text: `渝北法院2019年年初结转和结余[j 32.97]万元，当年收入合计[i 12,864.61]万元，当年支出合计[x 12,892.71]万元，年末结转和结余[q 48.6]万元。年初结转的员额法官调资款已在当年支付，年末仅结转常年业务装备费。支出中，基本支出[a 8,020.96]万元，占[sa 62.2]%，项目支出[b 4,871.75]万元，占[sb 37.8]%。`,
    claims: `
      roll q = j i -x #X
      sum x = a b
      share sa = a x
      share sb = b x
      shares sb = sa sb`,
  },
  {
    id: 'g4-cq-nanjimen-direction',
    source: {
      province: '重庆',
      issuer: '重庆市渝中区南纪门街道办事处',
      title: '2023年度部门决算情况说明',
      year: 2023,
    },
    altered: true,
    note: '“减少、下降”改为“增加、增长”，增幅按印出的两数应为 12.13',
    tags: ['direction'],
    text: `2023年度街道支出合计[x 6567.06]万元，较上年决算数增加[d 710.50]万元，增长[r 9.76]%，主要是老旧小区改造提升项目、基础配套项目（二期、三期）等工程完工后支出减少。收入合计[i 6567.06]万元，财政拨款收入[a 6567.06]万元，占[s 100.00]%。`,
    claims: `
      rate r = x ^d #X
      sum i = a
      share s = a i`,
  },
  {
    id: 'g4-gs-kindergarten-left-out',
    source: { province: '甘肃', issuer: '天水市幼儿园', title: '2017年度部门决算公开', year: 2017 },
    altered: true,
    note: '漏列管理人员 3 人，各类人员之和为 59',
    tags: ['part-left-out', 'counts'],
    text: `幼儿园核定编制71人，在职教职工[n 62]人，按职称和岗位分：副高级[n1 4]人，中级[n2 25]人，初级[n3 23]人，技师[n4 3]人，高级工[n5 3]人，中级工[n6 1]人。另有退休职工28人。2017年度财政拨款收入[a 1516.64]万元，占当年收入[t 1687.45]万元的[s 89.88]%，其余为保育费等事业收入。`,
    claims: `
      counts n = n1 n2 n3 n4 n5 n6 #X
      share s = a t`,
  },
  {
    id: 'g4-sd-yishui-total',
    source: {
      province: '山东',
      issuer: '沂水县第二中学',
      title: '2022年经费预算信息',
      year: 2022,
    },
    altered: true,
    note: '可支配收入由 7526.86 改为 7562.86（换位），后文的支出预算未改',
    tags: ['transposed', 'total'],
    text: `我校2022年可支配收入共[t 7562.86]万元，分三块：专项拨款[a 640.48]万元，预算补助[b 6286.38]万元，教育费附加[c 600]万元。统发工资[e 5659.5]万元，包括在职人员[e1 5549.98]万元、离休费[e2 1.07]万元、医疗保险[e3 72.45]万元和职业年金记实[e4 36]万元，按月由财政直接发放到个人账户。`,
    claims: `
      sum t = a b c #X
      sum e = e1 e2 e3 e4`,
  },
  {
    id: 'g4-hn-changde-unit',
    source: {
      province: '湖南',
      issuer: '常德外国语学校',
      title: '2022年部门预算说明',
      year: 2022,
    },
    altered: true,
    note: '财政专户管理资金的单位由万元改为亿元',
    tags: ['unit-slip'],
    text: `三、部门收支总体情况。2022年学校收入预算总额为[t 4395.07]万元。从来源看：一般公共预算拨款[a 3300.69]万元，财政专户管理资金[b 772.73]亿元，上级单位补助[c 321.65]万元；政府性基金和国有资本经营预算均无安排。一般公共预算拨款又分经费拨款[a1 3266.69]万元和非税收入拨款[a2 34]万元。`,
    claims: `
      sum t = a b c #X
      sum a = a1 a2`,
  },
  {
    id: 'g4-jx-fengxin-direction',
    source: {
      province: '江西',
      issuer: '奉新县财政局',
      title: '奉新县2023年“三公”经费预算增减变化情况说明',
      year: 2023,
    },
    altered: true,
    note: '公务接待费的“减少”改为“增加”，合计的增减因此也不合',
    tags: ['direction', 'causes'],
    text: `全县2023年“三公”经费预算合计[t 2415.44]万元，比2022年增加[d 36.67]万元。其中公务接待费2022年预算[pa 1114.54]万元，2023年预算[a 989.86]万元，增加[da 124.68]万元；公务用车费2022年预算[pb 1264.23]万元，2023年预算[b 1425.58]万元，增加[db 161.35]万元。因公出国（境）费两年均未安排。`,
    claims: `
      sum t = a b
      change da = a pa #X
      change db = b pb
      causes d = da db #X`,
  },
  {
    id: 'g4-jx-fengxin-triangle',
    source: {
      province: '江西',
      issuer: '奉新县财政局',
      title: '奉新县2023年“三公”经费预算增减变化情况说明',
      year: 2023,
    },
    altered: true,
    note: '购置费的增加额由 270.36 改为 207.36（换位），与两年数不合，用车费的增减因此也不合',
    tags: ['triangle', 'transposed'],
    text: `公务用车费方面，2023年预算安排[t 1425.58]万元，比2022年增加[d 161.35]万元。运转维护费由[pa 1007.23]万元压减到[a 898.22]万元，减少[da 109.01]万元，是公务用车改革后取消部分单位用车的结果；购置费由[pb 257.00]万元提高到[b 527.36]万元，增加[db 207.36]万元，用于购置负压救护车、执法执勤车辆和校车。`,
    claims: `
      sum t = a b
      change -da = a pa
      change db = b pb #X
      causes d = -da db #X`,
  },
  {
    id: 'g4-yn-diqing-budget-base',
    source: {
      province: '云南',
      issuer: '迪庆州财政局',
      title: '迪庆州州本级2021年度“三公”经费决算支出情况说明',
      year: 2021,
    },
    altered: true,
    note: '接待费比上年的降幅由 15 改为 64（误用比预算的降幅）',
    tags: ['budget-for-last-year'],
    text: `迪庆州州本级公务接待费2021年决算[t 122]万元，2020年决算[p 144]万元，较上年减少[d 22]万元，下降[r 64]%；2021年预算[m 339]万元，决算较预算减少[g 217]万元。全年国内公务接待1039批次，接待9195人次，没有外事接待。`,
    claims: `
      change -d = t p
      rate -r = t p #X
      change -g = t m`,
  },
  {
    id: 'g4-yn-diqing-word',
    source: {
      province: '云南',
      issuer: '迪庆州财政局',
      title: '迪庆州州本级2021年度“三公”经费决算支出情况说明',
      year: 2021,
    },
    altered: true,
    note: '决算低于预算，写成“大于”',
    tags: ['direction-word', 'sangong'],
    text: `2021年州本级“三公”经费预算[m 1237]万元，决算[t 1134]万元，决算数[w 大于]预算数，主要原因是受疫情影响公务接待减少。公务用车购置及运行维护费决算[b 1012]万元，[v 高于]预算[mb 898]万元；公务接待费决算[c 122]万元，[u 低于]预算[mc 339]万元；因公出国（境）费决算[a 0]万元。三项之中，公务用车购置及运行维护费[k 最多]。`,
    claims: `
      dir w> = t m #X
      sum t = a b c
      dir v> = b mb
      dir u< = c mc
      rank k> = b c a`,
  },
  {
    id: 'g4-gd-finance-unspent',
    source: {
      province: '广东',
      issuer: '广东省财政厅',
      title: '2023年一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2023,
      url: 'http://czt.gd.gov.cn/sgjf/content/post_4484831.html',
    },
    altered: true,
    note: '接待费完成预算由 52.3 改为 47.7（未完成的比例）；其增幅 1,052.6% 印成 1,055.4%，原文如此，在取整范围内',
    tags: ['unspent', 'large-rate'],
    text: `广东省财政厅2023年度“三公”经费决算[t 62.07]万元，完成全年预算[m 84.82]万元的[e 73.2]%，比上年决算数增加[d 38.97]万元，增长[r 168.7]%。因公出国（境）费[a 12.02]万元，完成预算[ma 12.02]万元的[ea 100]%，比上年增加[da 12.02]万元；公务用车运行维护费[b 27.46]万元，完成预算[mb 29.6]万元的[eb 92.8]%，比上年增加[db 6.32]万元，增长[rb 29.9]%；公务接待费[c 22.59]万元，完成预算[mc 43.2]万元的[ec 47.7]%，比上年增加[dc 20.63]万元，增长[rc 1,055.4]%。`,
    claims: `
      exec e = t m
      rate r = t ^d
      sum t = a b c
      exec ea = a ma
      exec eb = b mb
      rate rb = b ^db
      exec ec = c mc #X
      rate rc = c ^dc #W
      causes d = da db dc`,
  },
  {
    id: 'g4-tj-xiqing-direction',
    source: {
      province: '天津',
      issuer: '天津市西青区行政审批局',
      title: '2016年“三公”经费预算财政拨款情况说明',
      year: 2016,
    },
    altered: true,
    note: '合计的“减少”改为“增加”，与两项增减之和（-1.03）不合',
    tags: ['direction', 'causes'],
    text: `2016年本局“三公”经费财政拨款预算为1.70万元，比2015年预算增加[d 1.03]万元。变动来自两项：公务用车运行维护费不再安排，比2015年减少[db 2.27]万元；公务接待费预计次数增多，比2015年增加[dc 1.24]万元。因公出国（境）费两年均未安排。`,
    claims: `
      causes d = -db dc #X`,
  },
  {
    id: 'g4-gx-fangcheng-staff',
    source: {
      province: '广西',
      issuer: '防城港市公共资源交易中心',
      title: '2018年部门预算及“三公”经费预算编制说明',
      year: 2018,
    },
    altered: true,
    note: '专技岗由 7 改为 8，与所列四级（7）及在职总数（14）都不合',
    tags: ['counts'],
    text: `交易中心人员编制总数15人。2018年实有在职人员[n 14]人，其中专技岗[a 8]人、管理岗[b 4]人、工勤岗[c 3]人。专技岗按级别为六级[a1 1]人、十级[a2 2]人、十一级[a3 1]人、十二级[a4 3]人；管理岗为八级[b1 2]人、九级[b2 2]人。中心内设5个部室，场所面积约1400平方米。`,
    claims: `
      counts n = a b c #X
      counts a = a1 a2 a3 a4 #X
      counts b = b1 b2`,
  },
];
