import type { Written } from '../types';

/** Published figures of hospitals, schools, prosecutors and offices, in our own words. */
export const UNITS: readonly Written[] = [
  {
    id: 'g1-yn-hospital-2017',
    source: {
      province: '云南',
      issuer: '云南省中西医结合医院',
      title: '2017年部门决算公开信息',
      year: 2017,
      url: 'http://www.tykjjz.com/html/news/tzgg/857.html',
    },
    note: '三项收入之和比总收入多 0.01，各项增减之和也差 0.01，均在取整范围内',
    tags: ['hospital', 'causes', 'within-rounding'],
    text: `二、收入。2017年医院总收入[t 6628.72]万元，由财政补助[a 2339.68]万元、事业收入[b 4131.31]万元和其他收入[c 157.74]万元三块构成。2016年总收入为[p 6871.82]万元，两年相比减少[d 243.10]万元，下降[r 3.54]%：财政补助减少[da 660.26]万元，事业收入增长[db 376.28]万元，其他收入增长[dc 40.89]万元。
三、支出。2017年总支出[x 7778.55]万元，财政项目补助支出[y 683.20]万元，其余基本支出[z 7095.35]万元，基本支出又分医疗业务支出[z1 5868.43]万元、管理费用[z2 1111.10]万元、其他支出[z3 115.82]万元。总支出上年为[px 7171.97]万元，今年增加[dx 606.58]万元，增幅[rx 8.46]%。`,
    claims: `
      sum t = a b c #W
      change -d = t p
      rate -r = t p
      causes -d = -da db dc #W
      sum x = y z
      sum z = z1 z2 z3
      change dx = x px
      rate rx = x px`,
  },
  {
    id: 'g1-yn-hospital-fiscal',
    source: {
      province: '云南',
      issuer: '云南省中西医结合医院',
      title: '2017年部门决算公开信息',
      year: 2017,
      url: 'http://www.tykjjz.com/html/news/tzgg/857.html',
    },
    tags: ['hospital', 'shares', 'sangong'],
    text: `本年支出合计[w 7778.55]万元，一般公共预算财政拨款支出[t 2339.68]万元，占其[s 30.08]%。拨款支出中，基本支出[a 1656.48]万元，占[sa 70.80]%，用于在编人员工资和离退休公用经费；项目支出[b 683.20]万元，占[sb 29.20]%，用于添置医疗设备。“三公”经费支出预算[m 12.50]万元，决算[v 13.07]万元，完成预算[e 104.56]%。`,
    claims: `
      share s = t w
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      exec e = v m`,
  },
  {
    id: 'g1-cq-changshou-procuratorate',
    source: {
      province: '重庆',
      issuer: '重庆市长寿区人民检察院',
      title: '2022年度部门决算情况说明',
      year: 2022,
      url: 'http://www.cq.jcy.gov.cn/yfy/changshou/czxxgk/202308/t20230822_5896986.shtml',
    },
    note: '年末结转与推算数差 0.01，在取整范围内',
    tags: ['procuratorate', 'roll', 'within-rounding'],
    text: `1.总体情况。2022年度收入总计[t 3,345.01]万元，支出总计[o 3,345.01]万元，较上年决算数减少[d 84.69]万元，下降[r 2.5]%。
2.收入情况。收入合计[i 3,315.32]万元，较上年决算数减少[di 105.57]万元，下降[ri 3.1]%，财政拨款收入[f 3,315.32]万元，占[sf 100]%；年初结转和结余[j 29.69]万元。
3.支出情况。支出合计[x 3,261.90]万元，较上年决算数减少[dx 138.10]万元，下降[rx 4.1]%，基本支出[a 2,668.28]万元，占[sa 81.8]%，项目支出[b 593.62]万元，占[sb 18.2]%。
4.年末结转和结余[q 83.12]万元。`,
    claims: `
      rate -r = t ^-d
      rate -ri = i ^-di
      sum i = f
      share sf = f i
      sum t = i j
      rate -rx = x ^-dx
      sum x = a b
      share sa = a x
      share sb = b x
      shares sb = sa sb
      roll q = j i -x #W
      sum o = x q #W`,
  },
  {
    id: 'g1-cq-qijiang-roads',
    source: {
      province: '重庆',
      issuer: '重庆市綦江区公路事务中心',
      title: '2023年度决算公开说明',
      year: 2023,
      url: 'http://cqqj.gov.cn/zwgk_159/fdzdgknr/czyjs/js/jtj/202410/t20241022_13728183_wap.html',
    },
    tags: ['institution', 'causes'],
    text: `2023年度收入总计[t 10328.56]万元，较上年决算数增加[d 418.97]万元，增长[r 4.23]%，是三个因素相抵的结果：一般公共财政拨款收入较上年增加[d1 2296.45]万元，政府性基金减少[d2 401.85]万元，年初结转结余减少[d3 1475.63]万元。不计年初结转，收入合计[i 10328.56]万元，较上年决算数增加[di 1894.61]万元，增长[ri 22.46]%。`,
    claims: `
      rate r = t ^d
      causes d = d1 -d2 -d3
      rate ri = i ^di`,
  },
  {
    id: 'g1-sc-beidou-school',
    source: {
      province: '四川',
      issuer: '眉山天府新区北斗初级中学',
      title: '2023年度单位决算',
      year: 2023,
      url: 'http://sunysa.com/info/5004/156621.htm',
    },
    tags: ['school', 'short'],
    text: `北斗初级中学2023年度收、支总计均为[t 971.04]万元，与2022年度相比各减少[d 46.54]万元，下降[r 4.6]%，变动原因是教职工减少，经费拨付随之减少。学校内设教导、总务、德育和安全4个处室。`,
    claims: `rate -r = t ^-d`,
  },
  {
    id: 'g1-bj-beijing-school',
    source: {
      province: '北京',
      issuer: '北京学校',
      title: '2023年度部门决算公开',
      year: 2023,
      url: 'https://www.bjs.net.cn/web/cases_37/670.html',
    },
    tags: ['school', 'zero-part', 'headcount'],
    text: `北京学校事业编制334人，实有301人，在校学生3288人。2023年度收、支总计[t 18691.71]万元，比上年减少[d 12258.84]万元，下降[r 39.61]%。本年收入合计[i 17786.10]万元，比上年减少[di 3433.46]万元，下降[ri 16.18]%；财政拨款收入[f 17776.10]万元，占收入合计的[sf 99.94]%，其中：一般公共预算财政拨款收入[g 17776.10]万元，占收入合计的[sg 99.94]%；政府性基金预算财政拨款收入[z 0.00]万元。`,
    claims: `
      rate -r = t ^-d
      rate -ri = i ^-di
      share sf = f i
      share sg = g i
      sum f = g z`,
  },
  {
    id: 'g1-sh-jiading-justice',
    source: {
      province: '上海',
      issuer: '上海市嘉定区司法局',
      title: '2017年度一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2017,
      url: 'http://www.021fenlei.com/n133889.htm',
    },
    tags: ['sangong', 'execution', 'causes'],
    text: `嘉定区司法局2017年度“三公”经费年初预算[m 22.00]万元，决算[t 8.77]万元，完成预算的[e 39.86]%：公务用车购置及运行维护费预算[mb 14.00]万元，决算[b 8.47]万元，完成[eb 60.50]%；公务接待费预算[mc 8.00]万元，决算[c 0.30]万元，完成[ec 3.75]%；因公出国（境）费没有预算，也没有发生。决算数比2016年度减少[d 0.28]万元，降低[r 3.09]%，其中公务用车减少[db 0.29]万元，降低[rb 3.31]%，公务接待增加[dc 0.01]万元，增长[rc 3.45]%。`,
    claims: `
      exec e = t m
      sum t = b c
      exec eb = b mb
      exec ec = c mc
      rate -r = t ^-d
      rate -rb = b ^-db
      rate rc = c ^dc
      causes -d = -db dc`,
  },
  {
    id: 'g1-sc-daying-health',
    source: {
      province: '四川',
      issuer: '大英县妇幼保健院（由网页推断）',
      title: '2020年度单位决算',
      year: 2020,
      url: 'https://dyrmt.com/article-117135-3.html',
    },
    tags: ['hospital', 'income', 'shares'],
    text: `保健院2020年本年收入合计[t 3765.66]万元，其中：一般公共预算财政拨款收入[a 1008.64]万元，占[sa 26.79]%；政府性基金预算财政拨款收入[b 605.99]万元，占[sb 16.09]%；事业收入[c 2148.69]万元，占[sc 57.06]%；其他收入[e 2.34]万元，占[se 0.06]%。本年支出合计[x 4021.94]万元，其中：基本支出[y 2719.24]万元，占[sy 67.61]%；项目支出[z 1302.70]万元，占[sz 32.39]%。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se
      sum x = y z
      share sy = y x
      share sz = z x
      shares sz = sy sz`,
  },
  {
    id: 'g1-sc-daying-fiscal',
    source: {
      province: '四川',
      issuer: '大英县妇幼保健院（由网页推断）',
      title: '2020年度单位决算',
      year: 2020,
      url: 'https://dyrmt.com/article-117135-3.html',
    },
    tags: ['hospital', 'fiscal', 'functions'],
    text: `2020年财政拨款收入总计[t 1614.63]万元，较2019年增加[d 540.23]万元，增长[r 50.28]%；财政拨款支出总计[x 1870.91]万元，较2019年增加[dx 633.43]万元，增长[rx 51.19]%，增幅大是因为2020年新增抗疫特别国债，即政府性基金支出[g 605.99]万元，用于住院楼设备。
一般公共预算支出[y 1264.92]万元，占本年支出合计[w 4021.94]万元的[sy 31.45]%，较2019年增加[dy 27.44]万元，增长[ry 2.22]%，分三类：社会保障和就业支出[a 67.64]万元，占[sa 5.35]%；卫生健康支出[b 1196.48]万元，占[sb 94.59]%；农林水支出[c 0.8]万元，占[sc 0.06]%。`,
    claims: `
      rate r = t ^d
      rate rx = x ^dx
      sum x = g y
      share sy = y w
      rate ry = y ^dy
      sum y = a b c
      share sa = a y
      share sb = b y
      share sc = c y
      shares sc = sa sb sc`,
  },
  {
    id: 'g1-gx-wuzhou-basic-2024',
    source: {
      province: '广西',
      issuer: '梧州市市直预算单位',
      title: '2024年单位预算公开说明',
      year: 2024,
      url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1412/upload20240311/C443CF594F700D82110193222E29D217.html',
    },
    tags: ['budget', 'yuan', 'causes'],
    text: `基本支出预算[t 2476260.58]元，同比减少[d 4966.66]元，下降[r 0.2]%。其中：工资福利支出预算[a 2016908.34]元，占基本支出预算[sa 81.45]%，同比增加[da 33279.22]元，增长[ra 1.68]%；商品和服务支出预算[b 445372.24]元，占基本支出预算[sb 17.99]%，同比减少[db 36235.88]元，下降[rb 7.52]%；对个人和家庭补助支出预算[c 13980]元，占基本支出预算[sc 0.56]%，同比减少[dc 2010]元，下降[rc 12.57]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      share sa = a t
      rate ra = a ^da
      share sb = b t
      rate -rb = b ^-db
      share sc = c t
      rate -rc = c ^-dc
      causes -d = da -db -dc
      shares sc = sa sb sc`,
  },
  {
    id: 'g1-gx-wuzhou-project-2024',
    source: {
      province: '广西',
      issuer: '梧州市市直预算单位',
      title: '2024年单位预算公开说明',
      year: 2024,
      url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1412/upload20240311/C443CF594F700D82110193222E29D217.html',
    },
    note: '原件如此：基本支出占 84.06%、项目支出占 19.62%，两项之和超过 100%（项目支出应占 15.94%）',
    tags: ['budget', 'yuan', 'published-error'],
    text: `一般公共预算支出按结构只分基本支出和项目支出。1.基本支出预算2476260.58元，占一般公共预算支出的[s1 84.06]%。2.项目支出[t 469500]元，占一般公共预算支出的[s2 19.62]%，同比增加[d 70100]元，增长[r 17.55]%，其中：工资福利支出[a 12000]元，占项目支出预算[sa 2.56]%，同比增加[da 12000]元，去年未列该项；商品和服务支出[b 426000]元，占项目支出预算[sb 90.73]%，同比增加[db 36600]元，增长[rb 9.4]%；资本性支出[c 31500]元，占项目支出预算[sc 6.71]%，同比增加[dc 21500]元，增长[rc 215]%。`,
    claims: `
      shares s2 = s1 s2 #X
      rate r = t ^d
      sum t = a b c
      share sa = a t
      share sb = b t
      rate rb = b ^db
      share sc = c t
      rate rc = c ^dc
      causes d = da db dc
      shares sc = sa sb sc`,
  },
  {
    id: 'g1-gx-wuzhou-school-2023',
    source: {
      province: '广西',
      issuer: '梧州市某学校',
      title: '2023年单位预算公开说明',
      year: 2023,
      url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1078/upload20230413/2C718F3ABC19E55C515F15852E2D71EE.html',
    },
    tags: ['school', 'budget', 'yuan', 'functions'],
    text: `2023年支出总预算[t 7,057,486.18]元，按功能分四类。教育支出[a 5,806,105.16]元，占支出总预算[sa 82.27]%，同比增加[da 3,520,772.45]元，增长[ra 154.06]%；社会保障和就业支出[b 557,718.56]元，占支出总预算[sb 7.9]%，同比增加[db 385,314.72]元，增长[rb 223.5]%；卫生健康支出[c 275,373.54]元，占支出总预算[sc 3.9]%，同比增加[dc 190,249.14]元，增长[rc 223.5]%；住房保障支出[e 418,288.92]元，占支出总预算[se 5.93]%，同比增加[de 288,986.04]元，增长[re 223.5]%。
财政拨款收支总预算[u 7,057,486.18]元，收入包括一般公共预算拨款[f 7,034,418.94]元、上年结转结余[g 23,067.24]元。`,
    claims: `
      sum t = a b c e
      share sa = a t
      rate ra = a ^da
      share sb = b t
      rate rb = b ^db
      share sc = c t
      rate rc = c ^dc
      share se = e t
      rate re = e ^de
      shares se = sa sb sc se
      sum u = f g`,
  },
  {
    id: 'g1-gx-wuzhou-research-2021',
    source: {
      province: '广西',
      issuer: '梧州市某科研事业单位（由网页推断）',
      title: '2021年单位预算公开说明',
      year: 2021,
      url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1208/upload20210425/A1F8BCD1ACA85AC7E68757F66715634C.html',
    },
    tags: ['institution', 'budget', 'yuan', 'two-breakdowns'],
    text: `2021年一般公共预算拨款支出[t 1493924.6]元，其中：基本支出[a 1440224.6]元，项目支出[b 53700]元。按功能科目分为：机构运行[c 1100910.5]元；其他技术研究与开发支出[e 53700]元；机关事业单位基本养老保险缴费支出[f 150384]元；事业单位医疗[g 76142.1]元；住房公积金[h 112788]元。基本支出预算占一般公共预算支出的[s 96.41]%，同比减少[d 12602.40]元，下降[r 0.87]%。`,
    claims: `
      sum t = a b
      sum t = c e f g h
      share s = a t
      rate -r = a ^-d`,
  },
  {
    id: 'g1-ah-xuanzhou-office',
    source: {
      province: '安徽',
      issuer: '中共宣城市宣州区直属机关工作委员会',
      title: '2020年“三公”经费支出预算情况说明',
      year: 2020,
      url: 'https://www.xuanzhou.gov.cn/OpennessContent/show/2128667.html',
    },
    tags: ['sangong', 'single-part', 'zero-change'],
    text: `区直工委2020年“三公”经费支出预算[t 0.36]万元，比2019年预算减少[d 0.02]万元，下降[r 5.26]%。其中：因公出国（境）费[a 0]万元，与2019年预算相比减少0万元，下降0%；公务接待费[b 0.36]万元，比2019年预算减少[db 0.02]万元，下降[rb 5.26]%；公务用车购置及运行费[c 0]万元，与2019年预算相比减少0万元，下降0%。2016年5月车改后，本单位共有车辆0辆。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate -rb = b ^-db
      causes -d = -db`,
  },
  {
    id: 'g1-sh-shiquan-annuity',
    source: {
      province: '上海',
      issuer: '上海市普陀区人民政府石泉路街道办事处',
      title: '2025年度部门决算',
      year: 2025,
    },
    note: '原件如此：同一科目前写 257.14、后写 245.53，完成率 93.57% 合前一数',
    tags: ['item', 'repeated', 'published-error'],
    text: `社会保障和就业支出（类）行政事业单位离退休（款）机关事业单位职业年金缴费支出（项）[t 257.14]万元，用于缴纳在职干部职业年金。年初预算为[m 274.82]万元，支出决算为[u 245.53]万元，完成年初预算的[e 93.57]%。`,
    claims: `
      rep u = t #X
      exec e = u m #X`,
  },
  {
    id: 'g1-hn-miluo-hospital',
    source: {
      province: '湖南',
      issuer: '汨罗市中医院',
      title: '2017年医疗卫生计生机构收支决算总表（医改信息公开）',
      year: 2017,
      url: 'https://www.miluo.gov.cn/25221/25222/26735/26755/27374/content_1335580.html',
    },
    tags: ['hospital', 'yuan', 'negative-balance'],
    text: `汨罗市中医院2017年没有上年结转，本年收入[i 62,011,988.25]元，其中财政拨款收入1,666,424.00元；本年支出[x 70,496,088.25]元，其中财政拨款支出1,666,424.00元。收支相抵，结余[q -8,484,100.00]元。`,
    claims: `roll q = i -x`,
  },
  {
    id: 'g1-cn-hospital-averages',
    source: {
      province: '中央',
      issuer: '国家中医药管理局',
      title: '2018年全国中医药统计摘编：院均总收入情况',
      year: 2018,
      url: 'http://www.natcm.gov.cn/2018tjzb/atog/2018/B13.htm',
    },
    note: '综合医院四项之和比总收入少 0.01，在取整范围内',
    tags: ['thousand-yuan', 'parallel', 'within-rounding'],
    text: `2018年综合医院院均总收入[t 425,072.64]千元，其中：医疗收入[a 377,648.80]千元，财政补助收入[b 36,172.97]千元，科教项目收入[c 2,080.19]千元，其他收入[e 9,170.67]千元。同年中医综合医院院均总收入[u 163,766.84]千元，其中：医疗收入[f 141,058.27]千元，财政补助收入[g 18,811.96]千元，科教项目收入[h 580.67]千元，其他收入[k 3,315.94]千元。`,
    claims: `
      sum t = a b c e #W
      sum u = f g h k`,
  },
  {
    id: 'g1-cn-hospital-levels',
    source: {
      province: '中央',
      issuer: '国家中医药管理局',
      title: '2018年全国中医药统计摘编：院均总收入情况',
      year: 2018,
      url: 'http://www.natcm.gov.cn/2018tjzb/atog/2018/B13.htm',
    },
    note: '院均数不可相加：各级之和不是合计',
    tags: ['thousand-yuan', 'averages', 'columns'],
    text: `中医综合医院院均总收入（千元）
级别 | 总收入 | 医疗收入 | 财政补助收入 | 科教项目收入 | 其他收入
地级市属 | [t@千元 311,302.61] | [a@千元 269,411.16] | [b@千元 36,056.42] | [c@千元 479.89] | [e@千元 5,355.14]
县级市属 | [u@千元 131,692.93] | [f@千元 112,533.98] | [g@千元 15,785.32] | [h@千元 38.78] | [k@千元 3,334.86]
县属 | [v@千元 77,668.83] | [l@千元 65,534.32] | [m@千元 10,477.83] | [n@千元 16.69] | [o@千元 1,639.99]`,
    claims: `
      sum t = a b c e
      sum u = f g h k #W
      sum v = l m n o`,
  },
  {
    id: 'g1-cn-tsinghua-2021',
    source: {
      province: '中央',
      issuer: '清华大学',
      title: '2021年度部门决算（报道）',
      year: 2021,
      url: 'http://www.heizuowen.com/news/industry/2022-08-17/185560.html',
    },
    tags: ['university', 'budget-excess', 'neighbours'],
    text: `清华大学2021年决算总收入[t 374.53]亿元，超出预算[d 57.25]亿元，预算为[m 317.28]亿元。不计结转结余，年度收入236.78亿元，年度支出234.85亿元；年末结转和结余109.04亿元，居教育部直属高校首位。`,
    claims: `change d = t m`,
  },
];
