import type { Written } from '../types';

/** Published figures of courts, procuratorates, towns, hospitals and ministries, in our own words. */
export const UNITS: readonly Written[] = [
  {
    id: 'n1-cq-dazu-court-budget',
    source: {
      province: '重庆',
      issuer: '重庆市大足区人民法院',
      title: '重庆市大足区人民法院2022年部门预算情况说明',
      year: 2022,
      url: 'http://cqdzfy.cqfygzfw.gov.cn/article/detail/2022/02/id/6541867.shtml',
    },
    tags: ['budget', 'court', 'functions'],
    text: `大足区人民法院2022年收入预算[t 6007.73]万元，来源只有一般公共预算财政拨款[a 6007.73]万元；比上年多[d 336.41]万元，即拨款多[da 336.41]万元。支出预算[x 6007.73]万元，按功能分为：公共安全支出[x1 5121.84]万元、教育支出[x2 9.12]万元、社会保障和就业支出[x3 522.52]万元、卫生健康支出[x4 176.59]万元、住房保障支出[x5 177.66]万元。`,
    claims: `
      sum t = a
      causes d = da
      sum x = x1 x2 x3 x4 x5`,
  },
  {
    id: 'n1-cq-dazu-court-accounts',
    source: {
      province: '重庆',
      issuer: '重庆市大足区人民法院',
      title: '重庆市大足区人民法院2022年度部门决算情况说明',
      year: 2022,
      url: 'http://cqdzfy.cqfygzfw.gov.cn/article/detail/2023/08/id/7482648.shtml',
    },
    tags: ['final-accounts', 'court'],
    text: `2022年度，大足区人民法院收入总计与支出总计均为[t 6,781.72]万元。和上年决算相比，收支各减少[d 1,146.57]万元，下降[r 14.5]%，原因是人员变动、工资政策调整、一次性项目减少，年度中人均公用经费又追减1万元。`,
    claims: `
      rate -r = t ^-d`,
  },
  {
    id: 'n1-cq-high-court-budget',
    source: {
      province: '重庆',
      issuer: '重庆市高级人民法院',
      title: '重庆市高级人民法院（本级）2022年单位预算情况说明',
      year: 2022,
      url: 'http://cqgy.cqfygzfw.gov.cn/article/detail/2022/02/id/6545573.shtml',
    },
    tags: ['budget', 'court', 'causes', 'functions'],
    text: `（一）收入。2022年收入预算[t 23362.02]万元，其中一般公共预算财政拨款[a 23112.02]万元，上年结转[b 200]万元，其他收入[c 50]万元。收入预算比上年减少[d 10292.87]万元，系财政拨款减少[da 10542.87]万元，上年结转增加[db 200]万元，其他收入增加[dc 50]万元。
（二）支出。2022年支出预算[x 23362.02]万元，其中公共安全支出[x1 20976]万元，教育支出[x2 25.82]万元，社会保障和就业支出[x3 1356.9]万元，卫生健康支出[x4 488.23]万元，住房保障支出[x5 515.07]万元。支出预算比上年减少[e 10292.87]万元，系基本支出预算增加[ea 370.64]万元，项目支出预算减少[eb 10663.51]万元。`,
    claims: `
      sum t = a b c
      causes -d = -da db dc
      sum x = x1 x2 x3 x4 x5
      causes -e = ea -eb`,
  },
  {
    id: 'n1-cq-jiangbei-court',
    source: {
      province: '重庆',
      issuer: '重庆市江北区人民法院',
      title: '重庆市江北区人民法院2022年部门决算情况说明',
      year: 2022,
      url: 'http://cqjbfy.cqfygzfw.gov.cn/article/detail/2023/08/id/7483497.shtml',
    },
    tags: ['final-accounts', 'court'],
    text: `江北区人民法院及其后勤服务中心2022年度收、支总计[t 10,724.98]万元，同比减少[d 956.07]万元，减幅[r 8.18]%。减少的原因有四：压减未休假补助和平时考核奖，人均定额公用经费减1万元，缴回以前年度未实施的采购结转，区级补助办案经费下降。当年收入比上年减少954.69万元。`,
    claims: `
      rate -r = t ^-d`,
  },
  {
    id: 'n1-cq-liangping-procuratorate',
    source: {
      province: '重庆',
      issuer: '重庆市梁平区人民检察院',
      title: '重庆市梁平区人民检察院2024年度决算公开说明',
      year: 2024,
      url: 'http://www.cq.jcy.gov.cn/efy/liangping/jwgk/202509/t20250902_7120318.shtml',
    },
    tags: ['final-accounts', 'procuratorate', 'causes', 'shares'],
    text: `2024年度收、支总计均为[t 2543.8]万元，与2023年度相比减少[d 40.23]万元，下降[r 1.56]%，其中基本支出减少[d1 6.08]万元，项目支出减少[d2 34.15]万元。
1.收入。本年收入[i 2543.8]万元，与2023年度相比减少[di 30.2]万元，下降[ri 1.17]%。财政拨款收入[i1 2543.8]万元，占[s1 100]%；事业收入[i2 0]万元，占[s2 0]%；经营收入[i3 0]万元，占[s3 0.00]%；其他收入[i4 0]万元，占[s4 0]%。
2.支出。本年支出[x 2543.8]万元，基本支出[x1 2174.32]万元，占[sa 85.48]%；项目支出[x2 369.48]万元，占[sb 14.52]%；经营支出[x3 0]万元，占[sc 0.00]%。`,
    claims: `
      rate -r = t ^-d
      causes -d = -d1 -d2
      rate -ri = i ^-di
      sum i = i1 i2 i3 i4
      share s1 = i1 i
      share s2 = i2 i
      share s3 = i3 i
      share s4 = i4 i
      shares s4 = s1 s2 s3 s4
      sum x = x1 x2 x3
      share sa = x1 x
      share sb = x2 x
      share sc = x3 x
      shares sc = sa sb sc`,
  },
  {
    id: 'n1-cq-shapingba-procuratorate',
    source: {
      province: '重庆',
      issuer: '重庆市沙坪坝区人民检察院',
      title: '2016年度部门决算情况说明',
      year: 2016,
      url: 'https://www.cqspb.gov.cn/zwgk_235/xxgk_19662/fdzdgknr/ysjs/js/bm/202004/t20200427_7196266.html',
    },
    note: '支出增幅按印出的增加额应为 13.76%，原页印为 13.36%；基本与项目支出之和差 0.01，在取整范围内',
    tags: ['final-accounts', 'procuratorate', 'published-slip'],
    text: `沙坪坝区人民检察院2016年度收入[t 6955.73]万元，支出[x 6954.57]万元。与2015年决算相比，收入增加[d 950.05]万元，增长[r 15.82]%；支出增加[dx 841.13]万元，增长[rx 13.36]%。全部收入为财政拨款。支出中基本支出[a 2657.28]万元，占[sa 38.2]%；项目支出[b 4297.28]万元，占[sb 61.8]%。年末结转和结余1.58万元，较上年增加1.16万元。`,
    claims: `
      rate r = t ^d
      rate rx = x ^dx #X
      sum x = a b #W
      share sa = a x
      share sb = b x
      shares sb = sa sb`,
  },
  {
    id: 'n1-cq-shapingba-allocation',
    source: {
      province: '重庆',
      issuer: '重庆市沙坪坝区人民检察院',
      title: '2016年度部门决算情况说明',
      year: 2016,
      url: 'https://www.cqspb.gov.cn/zwgk_235/xxgk_19662/fdzdgknr/ysjs/js/bm/202004/t20200427_7196266.html',
    },
    note: '较年初预算的两个降幅都截去了小数',
    tags: ['final-accounts', 'two-bases', 'truncated'],
    text: `财政拨款收入[t 6955.73]万元，较上年决算增加[d 950.05]万元，增长[r 15.82]%；较年初预算减少[e 1311.69]万元，下降[q 15.86]%，部分预算项目没有使用。财政拨款支出[x 6954.57]万元，较年初预算减少[f 1312.85]万元，下降[g 15.87]%。`,
    claims: `
      rate r = t ^d
      rate -q = t ^-e #T
      rate -g = x ^-f #T`,
  },
  {
    id: 'n1-cq-wulong-procuratorate',
    source: {
      province: '重庆',
      issuer: '重庆市武隆区人民检察院',
      title: '重庆市武隆区人民检察院2023年部门预算情况说明',
      year: 2023,
      url: 'http://www.cq.jcy.gov.cn/sanfy/wulong/jwgk/yjsgk/202302/t20230224_4017507.shtml',
    },
    note: '336.1 万元只是基本支出增加的一部分原因',
    tags: ['budget', 'procuratorate', 'causes', 'reason-figure'],
    text: `武隆区人民检察院2023年支出预算[t 2001.98]万元，比2022年增加[d 250.41]万元。其中：基本支出[a 1806.18]万元，增加[da 399.45]万元，公务员基础绩效奖和年度考核奖纳入年初预算等增加336.1万元；项目支出[b 195.8]万元，减少[db 149.04]万元，聘用制书记员改列基本支出。按功能分，公共安全支出[x1 1616.91]万元、教育支出[x2 2.99]万元、社会保障和就业支出[x3 220.67]万元、卫生健康支出[x4 60.09]万元、住房保障支出[x5 101.32]万元。本院无政府性基金预算支出。`,
    claims: `
      sum t = a b
      causes d = da -db
      sum t = x1 x2 x3 x4 x5`,
  },
  {
    id: 'n1-cq-dajin-town',
    source: {
      province: '重庆',
      issuer: '重庆市开州区大进镇人民政府',
      title: '重庆市开州区大进镇人民政府2024年度决算公开说明',
      year: 2024,
      url: 'http://www.cqkz.gov.cn/qzfjz_238/hfjdbsc_81980/zwgk_73112/fdzdgknr_73114/ysjs/jsgk/202509/t20250922_15031132.html',
    },
    tags: ['final-accounts', 'town'],
    text: `大进镇2024年度收入总计[t 4697.76]万元，支出总计与之相同，较2023年度减少[d 956.31]万元，下降[r 16.9]%，上级投入的项目少了是主要原因。镇内设5个办公室，另有5个镇属事业单位。`,
    claims: `
      rate -r = t ^-d`,
  },
  {
    id: 'n1-cn-education-totals',
    source: {
      province: '中央',
      issuer: '教育部',
      title: '2024年度部门决算（报道）',
      year: 2024,
      url: 'http://www.senqingzn.com/dy/article/K5BL5JMR0516ARVT.html',
    },
    note: '经营收入与附属单位上缴收入的占比合印一个数（两项合计占 0.1%），不作占比',
    tags: ['final-accounts', 'ministry', 'income', 'two-together'],
    text: `教育部2024年度收、支总计[t 64,999,264.21]万元，比2023年各增加[d 2,963,406.12]万元，增长[r 4.8]%。本年收入[i 42,828,112.97]万元，2023年为[ip 40,616,051.67]万元，增加[di 2,212,061.3]万元，增长[ri 5.4]%。其中：财政拨款[i1 17,229,526.68]万元，占[s1 40.2]%；事业收入[i2 18,512,156.91]万元，占[s2 43.2]%；经营收入[i3 16,348.77]万元、附属单位上缴收入[i4 3,363.59]万元，两项合计占[s3 0.1]%；其他收入[i5 7,066,717.02]万元，占[s5 16.5]%。`,
    claims: `
      rate r = t ^d
      change di = i ip
      rate ri = i ip
      sum i = i1 i2 i3 i4 i5
      share s1 = i1 i
      share s2 = i2 i
      share s5 = i5 i
      shares s5 = s1 s2 s3 s5`,
  },
  {
    id: 'n1-cn-education-spending',
    source: {
      province: '中央',
      issuer: '教育部',
      title: '2024年度部门决算（报道）',
      year: 2024,
      url: 'http://www.senqingzn.com/dy/article/K5BL5JMR0516ARVT.html',
    },
    tags: ['final-accounts', 'ministry', 'items', 'direction'],
    text: `本年支出[x 43,665,710.31]万元，上年[p 41,814,652.58]万元，增加[d 1,851,057.73]万元，增长[r 4.4]%。基本支出[a 25,851,686.15]万元，占[sa 59.2]%；项目支出[b 17,799,199.76]万元，占[sb 40.8]%；经营支出[c 14,694.4]万元；对附属单位补助支出[e 130]万元。
教育支出（类）普通教育（款）高等教育（项）年初预算[m 10,623,328.45]万元，支出决算[y 11,708,985.36]万元，完成年初预算的[q 110.2]%。决算数[w 大于]年初预算数，是因为年中按规定追加了高等教育项目预算。`,
    claims: `
      change d = x p
      rate r = x p
      sum x = a b c e
      share sa = a x
      share sb = b x
      exec q = y m
      dir w> = y m`,
  },
  {
    id: 'n1-sd-jining-hospital',
    source: {
      province: '山东',
      issuer: '济宁市第二人民医院',
      title: '济宁市第二人民医院2017年度部门决算',
      year: 2017,
      url: 'http://www.motobike69.com/?news_126/2697.html',
    },
    tags: ['final-accounts', 'hospital', 'totals'],
    text: `济宁市第二人民医院2017年度收支总计[t 36816]万元。收入方面，财政拨款收入[a 625.58]万元，事业收入[b 34221.23]万元，本年收入合计[i 34846.81]万元；用事业基金弥补收支差额[f 1604.54]万元，年初结转和结余[j 364.65]万元。支出方面，本年支出[x 36341.62]万元，都是医疗卫生与计划生育支出；年末结转和结余[q 474.38]万元。`,
    claims: `
      sum i = a b
      sum t = i f j
      sum t = x q`,
  },
  {
    id: 'n1-sc-dachuan-hospital-income',
    source: {
      province: '四川',
      issuer: '达州市达川区中医医院',
      title: '达州市达川区中医医院财务信息公示',
      year: 2017,
      url: 'http://wjw.dazhou.gov.cn/news-show-7205.html',
    },
    note: '2017年总收入只印一位小数，增加额与各项之和差 0.02 元，在取整范围内',
    tags: ['hospital', 'yuan', 'within-rounding'],
    text: `达川区中医医院2017年收入[t 117154424.7]元，2016年[p 58596771.09]元，增加[d 58557653.59]元，增长[r 99.93]%。其中财政补助收入由[ap 6909800]元增至[a 55508400]元，增加[da 48598600]元，增长[ra 703.33]%；医疗收入由[bp 51420916.22]元增至[b 61360289.59]元，增加[db 9939373.37]元，增长[rb 19.33]%；其他收入由[cp 266054.87]元增至[c 285735.09]元，增加[dc 19680.22]元，增长[rc 7.40]%；科教项目收入两年均为0。`,
    claims: `
      change d = t p #W
      rate r = t p
      change da = a ap
      rate ra = a ap
      change db = b bp
      rate rb = b bp
      change dc = c cp
      rate rc = c cp
      sum t = a b c #W
      causes d = da db dc`,
  },
  {
    id: 'n1-sc-dachuan-hospital-cost',
    source: {
      province: '四川',
      issuer: '达州市达川区中医医院',
      title: '达州市达川区中医医院财务信息公示',
      year: 2017,
      url: 'http://wjw.dazhou.gov.cn/news-show-7205.html',
    },
    tags: ['hospital', 'yuan', 'rank', 'averages'],
    text: `2017年全院支出[t 73952025.38]元，较2016年的[p 68040296.8]元增加[d 5911728.58]元，增长[r 8.69]%。支出由四项构成：医疗业务成本[a 50633220.8]元，财政项目补助支出[b 2518221.1]元，管理费用[c 20761769.39]元，其他支出[e 38814.09]元，医疗业务成本[w 最大]。其他支出上年为[ep 167780.84]元，减少[de 128966.75]元，下降[re 76.87]%。每门急诊人次平均收费225.41元，出院者平均医药费用5641.93元。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b c e
      rank w> = a b c e
      change -de = e ep
      rate -re = e ep`,
  },
  {
    id: 'n1-jx-yongfeng-court',
    source: {
      province: '江西',
      issuer: '永丰县人民法院',
      title: '永丰县人民法院2020年度部门决算',
      year: 2020,
      url: 'http://jxyffy.cncourt.org/public/detail.php?id=2840',
    },
    tags: ['court', 'counts', 'share'],
    text: `永丰县人民法院2020年受理案件[n 4232]件，上年同期[p 4378]件，减少[r 3.33]%；结案[k 4229]件，结案率[s 99.93]%。收入总计[t 3759.2]万元，较2019年增加[d 197.03]万元，增加[q 5.5]%，内含年初结转和结余1366.76万元。年末在职人员69人，退休人员21人。`,
    claims: `
      rate -r = n p
      share s = k n
      rate q = t ^d`,
  },
  {
    id: 'n1-yn-baoshan-youth',
    source: {
      province: '云南',
      issuer: '中共保山市委办公室',
      title: '关心下一代专项资金项目自评报告',
      year: 2017,
      url: 'https://baoshan.gov.cn/info/6643/4250064.htm',
    },
    tags: ['performance', 'no-relation', 'standards'],
    text: `关心下一代专项资金2017年预算16万元，全部由市级财政安排，年内到位并支付16万元。五个县（市、区）共资助小学生140人、初中生96人、高中生42人，标准依次为每年300元、500元、1000元。受助家庭满意度100%，各项指标完成率100%，自评100分。`,
    claims: ``,
  },
];
