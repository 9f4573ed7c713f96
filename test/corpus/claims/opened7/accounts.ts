import type { Written } from '../types';

/** Final accounts and budgets of courts, procuratorates, schools and offices: figures as published, sentences ours. */
export const ACCOUNTS: readonly Written[] = [
  {
    id: 'g1-cq-fengdu-court',
    source: {
      province: '重庆',
      issuer: '重庆市丰都县人民法院',
      title: '2018年度部门决算情况说明',
      year: 2018,
      url: 'http://cqfdfy.cqfygzfw.gov.cn/article/detail/2019/08/id/4412124.shtml',
    },
    tags: ['final-accounts', 'court'],
    text: `1.总体情况。丰都县人民法院2018年度收支总计各为[t 4,076.79]万元，与上年决算数相比，减少[d 163.43]万元，下降[r 3.85]%，原因是县级财政拨款减少较多。
2.收入情况。2018年度收入合计[i 3,930.20]万元，较上年决算减少[di 310.02]万元，下降[ri 7.31]%。其中：财政拨款收入[a 3,911.98]万元，占[sa 99.54]%；其他收入[b 18.22]万元，占[sb 0.46]%。另有年初结转和结余[j 146.59]万元。
3.支出情况。2018年度支出合计[x 4,062.98]万元，较上年决算数减少[dx 30.64]万元，下降[rx 0.75]%，其中基本支出[y 3,268.32]万元，占[sy 80.44]%。`,
    claims: `
      rate -r = t ^-d
      rate -ri = i ^-di
      sum i = a b
      share sa = a i
      share sb = b i
      shares sb = sa sb
      sum t = i j
      rate -rx = x ^-dx
      share sy = y x`,
  },
  {
    id: 'g1-cq-wushan-court',
    source: {
      province: '重庆',
      issuer: '重庆市巫山县人民法院',
      title: '2019年部门决算情况说明',
      year: 2019,
      url: 'http://cqwsfy.cqfygzfw.gov.cn/article/detail/2020/12/id/5639164.shtml',
    },
    tags: ['final-accounts', 'court'],
    text: `巫山县人民法院2019年度收入总计、支出总计均为[t 4,320.52]万元，收支比上年决算数增加[d 680.23]万元，增长[r 18.69]%，系调资、目标考核和办公大楼维修等因素所致。本年收入合计[i 4,309.50]万元，较上年增加[di 783.74]万元，增长[ri 22.23]%，其中财政拨款收入[a 4,229.50]万元，占[sa 98.14]%，其他收入[b 80.00]万元，占[sb 1.86]%；此外还有年初结转和结余[j 11.02]万元。本年支出合计[x 4,239.50]万元，较上年增加[dx 610.23]万元，增长[rx 16.81]%。`,
    claims: `
      rate r = t ^d
      rate ri = i ^di
      sum i = a b
      share sa = a i
      share sb = b i
      shares sb = sa sb
      sum t = i j
      rate rx = x ^dx`,
  },
  {
    id: 'g1-cq-fifth-court',
    source: {
      province: '重庆',
      issuer: '重庆市第五中级人民法院',
      title: '2020年度部门决算情况说明',
      year: 2020,
      url: 'http://cq5zy.cqfygzfw.gov.cn/article/detail/2021/08/id/6236178.shtml',
    },
    tags: ['final-accounts', 'court', 'roll'],
    text: `受装修及信息化建设经费减少影响，市五中法院2020年度收、支总计各[t 16,955.88]万元，较上年决算数减少[d 12,147.55]万元、下降[r 41.7]%。收入合计[i 16,896.66]万元，全部是财政拨款收入，较上年减少[di 6,647.18]万元，下降[ri 28.2]%；年初结转和结余[j 59.22]万元。支出合计[x 16,914.08]万元，较上年减少[dx 12,130.13]万元，下降[rx 41.8]%，其中基本支出[a 9,545.41]万元、占[sa 56.4]%，项目支出[b 7,368.67]万元、占[sb 43.6]%。年末结转和结余[q 41.8]万元。`,
    claims: `
      rate -r = t ^-d
      rate -ri = i ^-di
      sum t = i j
      rate -rx = x ^-dx
      sum x = a b
      share sa = a x
      share sb = b x
      shares sb = sa sb
      roll q = j i -x`,
  },
  {
    id: 'g1-cq-procuratorate',
    source: {
      province: '重庆',
      issuer: '重庆市人民检察院',
      title: '2019年度部门决算情况说明',
      year: 2019,
      url: 'http://www.cq.jcy.gov.cn/jwgk/yjsgk/202208/t20220826_3810592.shtml',
    },
    note: '收入合计与年初结转之和比收入总计少 0.01，在取整范围内',
    tags: ['final-accounts', 'procuratorate'],
    text: `（一）收入支出决算总体情况。市检察院2019年度收入总计[t 17734.42]万元，收支较上年决算数增加[d 2020.18]万元、增长[r 12.86]%，主要是智慧检务平台一期建设完成。当年收入合计[i 17131.44]万元，较上年决算数增加[di 2304.87]万元，增长[ri 15.55]%。从来源看，财政拨款收入[a 16132.53]万元，占[sa 94.17]%；事业收入[b 761.48]万元，占[sb 4.44]%；其他收入[c 237.43]万元，占[sc 1.39]%。收入总计中还包括年初结转和结余[j 602.97]万元。`,
    claims: `
      rate r = t ^d
      rate ri = i ^di
      sum i = a b c
      share sa = a i
      share sb = b i
      share sc = c i
      shares sc = sa sb sc
      sum t = i j #W`,
  },
  {
    id: 'g1-cq-yubei-court',
    source: {
      province: '重庆',
      issuer: '重庆市渝北区人民法院',
      title: '2019年度部门决算情况说明',
      year: 2019,
      url: 'http://cqybfy.cqfygzfw.gov.cn/article/detail/2020/08/id/5421067.shtml',
    },
    note: '两处合计与一处年末结余各差 0.01，在取整范围内',
    tags: ['final-accounts', 'court', 'roll'],
    text: `渝北区人民法院2019年度收入合计[i 12,864.61]万元（财政拨款收入[a 12,763.99]万元，占[sa 99.2]%；其他收入[b 100.61]万元，占[sb 0.8]%），较上年决算数增加[di 1,708.69]万元，增长[ri 15.3]%；加上年初结转和结余[j 32.97]万元，收入总计[t 12,897.57]万元，增加[d 1,741.65]万元，增长[r 15.6]%。支出合计[x 12,892.71]万元（基本支出[e 8,020.96]万元，占[se 62.2]%；项目支出[f 4,871.75]万元，占[sf 37.8]%），增加[dx 1,769.75]万元，增长[rx 15.9]%。年末结转和结余[q 4.86]万元，为常年业务装备费。`,
    claims: `
      sum i = a b #W
      share sa = a i
      share sb = b i
      shares sb = sa sb
      rate ri = i ^di
      sum t = i j #W
      rate r = t ^d
      sum x = e f
      share se = e x
      share sf = f x
      shares sf = se sf
      rate rx = x ^dx
      roll q = j i -x #W`,
  },
  {
    id: 'g1-cq-nanjimen',
    source: {
      province: '重庆',
      issuer: '重庆市渝中区南纪门街道办事处',
      title: '2023年度部门决算情况说明',
      year: 2023,
      url: 'https://www.cqyz.gov.cn/jz_229/njmjdbsc/zwgk_97157/fdzdgknr_97159/ysjs1/js/202410/t20241018_13718835.html',
    },
    tags: ['street', 'final-accounts'],
    text: `南纪门街道2023年度收入总计[t 6567.06]万元，支出总计6567.06万元，收支较上年决算数减少[d 710.50]万元，下降[r 9.76]%，原因是老旧小区改造提升和基础配套项目完工。其中财政拨款收入[a 6567.06]万元，占[sa 100.00]%，没有事业收入、经营收入和其他收入，也没有年初结转和结余。`,
    claims: `
      rate -r = t ^-d
      sum t = a
      share sa = a t`,
  },
  {
    id: 'g1-gs-tianshui-kindergarten',
    source: {
      province: '甘肃',
      issuer: '天水市幼儿园',
      title: '2017年度部门决算公开',
      year: 2017,
    },
    tags: ['kindergarten', 'final-accounts', 'counts'],
    text: `天水市幼儿园为省级示范园，在园幼儿915名，核定编制71人，实有正式教职工[n 62]人，其中副高级职称[n1 4]人、中级职称[n2 25]人、初级职称[n3 23]人、管理人员[n4 3]人、技师[n5 3]人、高级工[n6 3]人、中级工[n7 1]人，退休职工28人。
（一）收入决算情况。2017年度收入[t 1687.45]万元：财政拨款收入[a 1516.64]万元，占[sa 89.88]%；事业收入[b 170.81]万元，占[sb 10.12]%。
（二）支出决算情况。2017年度支出[x 1942.57]万元：基本支出[e 1121.09]万元，占[se 57.71]%；项目支出[f 821.48]万元，占[sf 42.29]%。
（三）财政拨款收入与上年相比减少[d 58.49]万元，降低[r 3.71]%，其中一般公共预算财政拨款收入[g 1486.64]万元、政府性基金预算财政拨款收入[h 30]万元。`,
    claims: `
      counts n = n1 n2 n3 n4 n5 n6 n7
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum x = e f
      share se = e x
      share sf = f x
      shares sf = se sf
      rate -r = a ^-d
      sum a = g h`,
  },
  {
    id: 'g1-sd-yishui-income',
    source: {
      province: '山东',
      issuer: '沂水县第二中学',
      title: '2022年经费预算信息',
      year: 2022,
      url: 'http://yishui.gov.cn/info/122851/321574.htm',
    },
    tags: ['school', 'budget', 'nested'],
    text: `沂水县第二中学2022年组织收入[a 640.48]万元，即学费等收入[a1 440]万元、房租等其他收入[a2 140]万元、课后延时服务费[a3 60.48]万元，全部上缴财政。可支配收入[t 7526.86]万元，由专项拨款[a4 640.48]万元、预算补助[b 6286.38]万元和教育费附加[c 600]万元组成。预算补助分为人员经费[b1 5836.98]万元、初中生均补助[b2 186]万元、高中生均补助[b3 251.6]万元和老干部活动经费[b4 11.8]万元。`,
    claims: `
      sum a = a1 a2 a3
      sum t = a4 b c
      sum b = b1 b2 b3 b4`,
  },
  {
    id: 'g1-sd-yishui-outlay',
    source: {
      province: '山东',
      issuer: '沂水县第二中学',
      title: '2022年经费预算信息',
      year: 2022,
      url: 'http://yishui.gov.cn/info/122851/321574.htm',
    },
    tags: ['school', 'budget', 'long-list'],
    text: `人员经费[a 5836.98]万元，由财政统发工资[b 5659.5]万元和聘用人员等其他人员经费[c 177.48]万元构成。统发工资中，在职408人[b1 5549.98]万元，离休费[b2 1.07]万元，医疗保险[b3 72.45]万元，6人职业年金记实[b4 36]万元。
公用经费[x 876.48]万元：水费[x1 50]万元，电费[x2 100]万元，培训费[x3 38]万元，差旅费[x4 20]万元，邮电费[x5 2]万元，办公费[x6 36]万元，印刷费[x7 40]万元，“三公”经费[x8 4]万元，工会经费[x9 65]万元，维护费[y1 72]万元，物业管理费[y2 91]万元，劳务费[y3 50]万元，其他商品和服务支出[y4 122.48]万元，设备购置[y5 136]万元，体校聘用教师工资[y6 50]万元。`,
    claims: `
      sum a = b c
      sum b = b1 b2 b3 b4
      sum x = x1 x2 x3 x4 x5 x6 x7 x8 x9 y1 y2 y3 y4 y5 y6`,
  },
  {
    id: 'g1-hn-changde-school',
    source: {
      province: '湖南',
      issuer: '常德外国语学校',
      title: '2022年部门预算说明',
      year: 2022,
      url: 'https://czj.changde.gov.cn/zwgk//public/6617354/8360633.html',
    },
    tags: ['school', 'budget', 'nested'],
    text: `（一）收入预算。常德外国语学校2022年年初收入预算数[t 4395.07]万元，其中，一般公共预算拨款[a 3300.69]万元（经费拨款[a1 3266.69]万元，纳入预算管理的非税收入拨款[a2 34]万元），政府性基金预算拨款[b 0]万元，财政专户管理资金收入[c 772.73]万元，上级单位补助收入[e 321.65]万元。学校没有使用国有资本经营预算安排的支出。`,
    claims: `
      sum t = a b c e
      sum a = a1 a2`,
  },
  {
    id: 'g1-gs-luomen-school',
    source: {
      province: '甘肃',
      issuer: '武山县洛门学区',
      title: '2022年部门预算公开说明',
      year: 2022,
      url: 'http://www.wushan.gov.cn/info/5541/846751.htm',
    },
    note: '人员与公用之和比基本支出多 344.50；基本支出增幅印成 9%，按增加额算为 21%；项目降幅 80.7% 印成 80%',
    tags: ['school', 'budget', 'published-slip'],
    text: `洛门学区2022年预算收入[t 4213.63]万元，比2021年预算减少[d 745.91]万元，下降[r 15]%，其中一般公共预算收入[a 4209.69]万元，上年结转收入[b 3.94]万元。
一般公共预算支出[x 4213.63]万元。（一）基本支出[e 3736.92]万元，其中人员经费[e1 3727.71]万元，公用经费[e2 353.71]万元，比2021年预算增加[de 654]万元，增长[re 9]%。（二）项目支出[f 476.71]万元，比2021年预算减少[df 1994.21]万元，下降[rf 80]%，主要是项目减少。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      sum x = e f
      sum e = e1 e2 #X
      rate re = e ^de #X
      rate -rf = f ^-df #T`,
  },
  {
    id: 'g1-gx-wuzhou-2024',
    source: {
      province: '广西',
      issuer: '梧州市某预算单位（网页未载单位名）',
      title: '2024年单位预算公开说明',
      year: 2024,
      url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1412/upload20240311/C443CF594F700D82110193222E29D217.html',
    },
    tags: ['budget', 'yuan', 'causes'],
    text: `1.基本支出预算[t 2476260.58]元，同比减少[d 4966.66]元，下降[r 0.2]%。其中：
工资福利支出预算[a 2016908.34]元，占基本支出预算[sa 81.45]%，同比增加[da 33279.22]元，增长[ra 1.68]%。
商品和服务支出预算[b 445372.24]元，占基本支出预算[sb 17.99]%，同比减少[db 36235.88]元，下降[rb 7.52]%。
对个人和家庭补助支出预算[c 13980]元，占基本支出预算[sc 0.56]%，同比减少[dc 2010]元，下降[rc 12.57]%。
2.项目支出[x 469500]元，包括工资福利支出[e 12000]元，占项目支出预算[se 2.56]%；商品和服务支出[f 426000]元，占[sf 90.73]%；资本性支出[g 31500]元，占[sg 6.71]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      share sa = a t
      rate ra = a ^da
      share sb = b t
      rate -rb = b ^-db
      share sc = c t
      rate -rc = c ^-dc
      shares sc = sa sb sc
      causes -d = da -db -dc
      sum x = e f g
      share se = e x
      share sf = f x
      share sg = g x
      shares sg = se sf sg`,
  },
  {
    id: 'g1-gx-wuzhou-2023',
    source: {
      province: '广西',
      issuer: '梧州市某预算单位（网页未载单位名）',
      title: '2023年单位预算公开说明',
      year: 2023,
      url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1284/upload20230330/F81E71B98EB0CEC7E44621E17170A7D9.html',
    },
    note: '商品和服务支出占 18.75%，印成 18.76%',
    tags: ['budget', 'yuan', 'published-slip'],
    text: `按支出结构划分，一般公共预算支出共[t 911000.39]元，分为基本支出和项目支出。基本支出预算[a 881300.39]元，占一般公共预算支出的[sa 96.74]%，同比减少[da 166271.4]元，下降[ra 15.87]%；项目支出[b 29700]元，占一般公共预算支出的[sb 3.26]%，同比减少[db 13900]元，下降[rb 31.88]%。基本支出中，工资福利支出预算[c 716052.51]元，占基本支出预算[sc 81.25]%，同比减少[dc 148979.48]元；商品和服务支出预算[e 165247.88]元，占基本支出预算[se 18.76]%，同比减少[de 17291.92]元。`,
    claims: `
      sum t = a b
      share sa = a t
      rate -ra = a ^-da
      share sb = b t
      shares sb = sa sb
      rate -rb = b ^-db
      sum a = c e
      share sc = c a
      share se = e a #X
      shares se = sc se #W
      causes -da = -dc -de`,
  },
  {
    id: 'g1-gx-wuzhou-2022',
    source: {
      province: '广西',
      issuer: '梧州市某预算单位（网页未载单位名）',
      title: '2022年单位预算公开说明',
      year: 2022,
      url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1218/upload20220303/F0C178508FB42F80E828216E63F38D36.html',
    },
    note: '补助占 6.456%，印成 6.45%，为截去小数',
    tags: ['basic', 'yuan', 'truncated'],
    text: `2022年一般公共预算基本支出[t 1133753.33]元。其中人员经费[a 1030180.29]元，占基本支出预算[sa 90.86]%，主要包括基本工资、津贴补贴、绩效工资、社会保障缴费、住房公积金等；公用经费[b 103573.04]元，占基本支出预算[sb 9.14]%，主要包括办公费、水费、电费等。从经济分类看，工资福利支出[c 905709.06]元，占基本支出预算[sc 79.89]%，同比增加[dc 21557.64]元，增长[rc 2.44]%；对个人和家庭补助支出[e 73200]元，占基本支出预算[se 6.45]%，同比增加[de 7680]元，增长[re 11.72]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      share sc = c t
      rate rc = c ^dc
      share se = e t #T
      rate re = e ^de`,
  },
  {
    id: 'g1-gx-fangcheng',
    source: {
      province: '广西',
      issuer: '防城港市公共资源交易中心',
      title: '2018年部门预算及“三公”经费预算编制说明',
      year: 2018,
      url: 'http://www.fcgggzy.cn/gxfcgzbw/infodetail/?infoid=fed34313-3191-4b9b-8d01-8ebfa3af613d&categoryNum=009001',
    },
    note: '增幅印成 2.8%，按印出的两数为 2.7%',
    tags: ['budget', 'staff', 'published-slip'],
    text: `防城港市公共资源交易中心编制15人，实有在职人员[n 14]人，没有离退休人员：专技岗[n1 7]人（专技六级[k1 1]人、专技十级[k2 2]人、专技十一级[k3 1]人、专技十二级[k4 3]人），管理岗[n2 4]人（管理八级[g1 2]人、管理九级[g2 2]人），工勤岗[n3 3]人。2018年收入总预算[t 317.6]万元，同比增加[d 8.25]万元，同比增长[r 2.8]%。`,
    claims: `
      counts n = n1 n2 n3
      counts n1 = k1 k2 k3 k4
      counts n2 = g1 g2
      rate r = t ^d #X`,
  },
  {
    id: 'g1-sh-shiquan',
    source: {
      province: '上海',
      issuer: '上海市普陀区人民政府石泉路街道办事处',
      title: '2025年度决算',
      year: 2025,
    },
    note: '同一条目先印 257.14，后印决算 245.53；完成率按前一数算得',
    tags: ['items', 'published-slip', 'repeated'],
    text: `“社会保障和就业支出（类）行政事业单位离退休（款）机关事业单位职业年金缴费支出（项）”[a 257.14]万元，用于缴纳在职干部职业年金。年初预算为[m 274.82]万元，支出决算为[x 245.53]万元，完成年初预算的[e 93.57]%。公益性岗位补贴年初预算为[m2 256]万元，支出决算为[x2 200.18]万元，完成年初预算的[e2 78.20]%。`,
    claims: `
      rep x = a #X
      exec e = x m #X
      exec e2 = x2 m2`,
  },
];
