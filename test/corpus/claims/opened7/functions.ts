import type { Source, Written } from '../types';

const SCHOOL: Source = {
  province: '广西',
  issuer: '梧州市某学校（网页未载校名）',
  title: '2023年单位预算公开说明',
  year: 2023,
  url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1078/upload20230413/2C718F3ABC19E55C515F15852E2D71EE.html',
};
const FINANCE_OFFICE: Source = {
  province: '广西',
  issuer: '梧州市某财政所属事业单位（网页未载单位名）',
  title: '2021年单位预算公开说明',
  year: 2021,
  url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1465/upload20210426/DAB940787434223389B7641D665DF872.html',
};

/** Outlays by function and by item, with budget, actual and rate: published, altered (the notes say) and composed. */
export const FUNCTIONS: readonly Written[] = [
  {
    id: 'g7-gx-school-functions',
    source: SCHOOL,
    tags: ['functions', 'budget', 'yuan', 'shares'],
    text: `2023年财政拨款收支总预算[t 7,057,486.18]元。收入包括：一般公共预算拨款[i 7,034,418.94]元、上年结转结余[j 23,067.24]元。支出按功能分类：
（一）教育支出类科目[a 5,806,105.16]元，占支出总预算[sa 82.27]%，同比增加[da 3,520,772.45]元，增长[ra 154.06]%。
（二）社会保障和就业支出类科目[b 557,718.56]元，占支出总预算[sb 7.9]%，同比增加[db 385,314.72]元，增长[rb 223.5]%。
（三）卫生健康支出类科目[c 275,373.54]元，占支出总预算[sc 3.9]%，同比增加[dc 190,249.14]元，增长[rc 223.5]%。
（四）住房保障支出类科目[e 418,288.92]元，占支出总预算[se 5.93]%，同比增加[de 288,986.04]元，增长[re 223.5]%。`,
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
    id: 'g7-gx-science-functions',
    source: {
      province: '广西',
      issuer: '梧州市某科技类事业单位（网页未载单位名）',
      title: '2021年单位预算公开说明',
      year: 2021,
      url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1208/upload20210425/A1F8BCD1ACA85AC7E68757F66715634C.html',
    },
    tags: ['functions', 'budget', 'yuan', 'two-breakdowns'],
    text: `2021年一般公共预算拨款支出[t 1493924.6]元，其中：基本支出[x 1440224.6]元，项目支出[y 53700]元。按功能分类科目划分：机构运行[a 1100910.5]元，主要用于事业单位日常运转；其他技术研究与开发支出[b 53700]元；机关事业单位基本养老保险缴费支出[c 150384]元；事业单位医疗[e 76142.1]元；住房公积金[f 112788]元。基本支出预算占一般公共预算支出的[s 96.41]%，同比减少[d 12602.40]元，下降[r 0.87]%。`,
    claims: `
      sum t = x y
      sum t = a b c e f
      share s = x t
      rate -r = x ^-d`,
  },
  {
    id: 'g7-gx-finance-office',
    source: FINANCE_OFFICE,
    tags: ['basic', 'budget', 'yuan', 'causes', 'zero-base'],
    text: `基本支出预算[t 924,289.71]元，同比减少[d 275,044.29]元，下降[r 22.93]%。其中：工资福利支出预算[a 857,890.16]元，占基本支出预算[sa 92.82]%，同比减少[da 261,443.84]元，下降[ra 23.36]%；商品和服务支出预算[b 61,599.55]元，占[sb 6.66]%，同比减少[db 18,400.45]元，下降[rb 23.00]%；对个人和家庭补助支出预算[c 4,800.00]元，占[sc 0.52]%，同比增加[dc 4,800.00]元，上年无此项预算。未安排项目支出。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      share sa = a t
      rate -ra = a ^-da
      share sb = b t
      rate -rb = b ^-db
      share sc = c t
      shares sc = sa sb sc
      causes -d = -da -db dc`,
  },
  {
    id: 'g7-gd-procurement-centre',
    source: {
      province: '广东',
      issuer: '惠州大亚湾区政府采购中心（由所载网站推断）',
      title: '2015年度“三公”经费决算情况',
      year: 2015,
    },
    tags: ['sangong', 'levels', 'repeated-whole'],
    text: `采购中心2015年度“三公”经费决算数[t 6.94]万元，2014年度决算数[p 4.06]万元，增加[d 2.88]万元。公务用车运行维护费[a 2.94]万元，比上年[pa 3.01]万元少[da 0.07]万元；公务接待费[b 4.00]万元，其中行政运行列支[b1 0.37]万元，其他城乡社区管理事务支出列支[b2 3.63]万元，比上年[pb 1.05]万元增加[db 2.95]万元，接待74批次、813人，增加部分从年初结转和结余中列支。无因公出国（境）费。`,
    claims: `
      change d = t p
      sum t = a b
      change -da = a pa
      sum b = b1 b2
      change db = b pb
      causes d = -da db`,
  },
  {
    id: 'g7-fj-april-2014',
    source: {
      province: '福建',
      issuer: '福建省财政厅（报道）',
      title: '2014年1—4月全省公共财政收支情况',
      year: 2014,
    },
    tags: ['government', 'share', 'rates-without-base'],
    text: `前4个月，福建省公共财政总收入1310.83亿元，完成预算34.4%，增收141.41亿元。全省公共财政支出[t 874]亿元，完成预算30.7%，增支[d 83.51]亿元，增长[r 10.6]%，其中省级财政支出93.67亿元，完成预算23.3%。民生支出合计[a 628.16]亿元，占财政支出比重[s 71.9]%，同比提高0.5个百分点。教育、社会保障和就业、农林水事务、住房保障支出分别增长14.4%、11.8%、18.6%、30.4%。`,
    claims: `
      rate r = t ^d
      share s = a t`,
  },
  {
    id: 'g7-ah-duji-centre',
    source: {
      province: '安徽',
      issuer: '淮北市杜集区机关事务管理中心',
      title: '2021年度一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2021,
      url: 'https://www.hbdj.gov.cn/zwgk/public/177/62077231.html',
    },
    note: '接待费由 1 增至 2.14，增幅印成 1.14%（与增加额同数）',
    tags: ['sangong', 'published-slip', 'direction', 'execution'],
    text: `杜集区机关事务管理中心2021年度“三公”经费支出预算为[m 246]万元，支出决算为[t 167.37]万元，完成预算的[e 68]%，决算数[w 小于]预算数的主要原因是节约项目经费。决算中，公务接待费[b 2.14]万元，占[sb 1.3]%；公务用车购置及运行维护费[c 165.23]万元，占[sc 98.7]%。公务接待费与2021年度预算[mb 1]万元相比，增加[db 1.14]万元，增长[rb 1.14]%，全年接待15批次、105人次。公务用车购置费[c1 78.16]万元，运行维护费[c2 87.07]万元。`,
    claims: `
      exec e = t m
      dir w< = t m
      sum t = b c
      share sb = b t
      share sc = c t
      shares sc = sb sc
      change db = b mb
      rate rb = b mb #X
      sum c = c1 c2`,
  },
  {
    id: 'g7-gx-school-base',
    source: SCHOOL,
    altered: true,
    note: '教育支出的增幅由 154.06 改为 60.64（以本年数为分母）',
    tags: ['this-year-base', 'functions'],
    text: `2023年学校支出总预算[t 7,057,486.18]元，其中教育支出[a 5,806,105.16]元，同比增加[da 3,520,772.45]元，增长[ra 60.64]%；社会保障和就业支出[b 557,718.56]元，同比增加[db 385,314.72]元，增长[rb 223.5]%；卫生健康支出[c 275,373.54]元；住房保障支出[e 418,288.92]元。增长主要是因为新设校区，教职工人数大幅增加。`,
    claims: `
      sum t = a b c e
      rate ra = a ^da #X
      rate rb = b ^db`,
  },
  {
    id: 'g7-gx-finance-direction',
    source: FINANCE_OFFICE,
    altered: true,
    note: '商品和服务支出的“减少、下降”改为“增加、增长”，增幅与三项增减之和因此都不合',
    tags: ['direction', 'causes'],
    text: `2021年本中心基本支出预算较上年减少[d 275,044.29]元。分项说明：工资福利支出[a 857,890.16]元，较上年减少[da 261,443.84]元，下降[ra 23.36]%，因在职人员调出；商品和服务支出[b 61,599.55]元，较上年增加[db 18,400.45]元，增长[rb 23.00]%，因压减日常公用经费；对个人和家庭的补助[c 4,800.00]元，较上年增加[dc 4,800.00]元，系新增项目。`,
    claims: `
      rate -ra = a ^-da
      rate rb = b ^db #X
      causes -d = -da db dc #X`,
  },
  {
    id: 'g7-items-right',
    source: null,
    note: 'composed：按款、项列年初预算、决算、完成率与原因，说明大于、小于、持平',
    tags: ['items', 'execution', 'direction'],
    text: `1.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。年初预算为[m1 58.60]万元，支出决算为[x1 61.53]万元，完成年初预算的[e1 105.0]%，决算数[w1 大于]预算数的主要原因是缴费基数调整。
2.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。年初预算为[m2 24.80]万元，支出决算为[x2 24.80]万元，完成年初预算的[e2 100]%，决算数与预算数[w2 持平]。
3.农林水支出（类）农业农村（款）行政运行（项）。年初预算为[m3 612.00]万元，支出决算为[x3 589.36]万元，完成年初预算的[e3 96.3]%，决算数[w3 小于]预算数的主要原因是人员调出。
4.农林水支出（类）农业农村（款）病虫害控制（项）。年初预算为0万元，支出决算为35.20万元，主要原因是上级下达专项资金。`,
    claims: `
      exec e1 = x1 m1
      dir w1> = x1 m1
      exec e2 = x2 m2
      dir w2= = x2 m2
      exec e3 = x3 m3
      dir w3< = x3 m3`,
  },
  {
    id: 'g7-items-word-slip',
    source: null,
    note: 'composed：第二条决算低于预算，原因句写成“大于”',
    tags: ['items', 'direction-word'],
    text: `1.公共安全支出（类）司法（款）行政运行（项）。年初预算为[m1 428.00]万元，支出决算为[x1 442.55]万元，完成年初预算的[e1 103.4]%，决算数[w1 大于]预算数的主要原因是新进人员2名。
2.公共安全支出（类）司法（款）普法宣传（项）。年初预算为[m2 20.00]万元，支出决算为[x2 16.90]万元，完成年初预算的[e2 84.5]%，决算数[w2 大于]预算数的主要原因是部分宣传活动改为线上。
3.住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为[m3 46.30]万元，支出决算为[x3 45.84]万元，完成年初预算的[e3 99.0]%。`,
    claims: `
      exec e1 = x1 m1
      dir w1> = x1 m1
      exec e2 = x2 m2
      dir w2> = x2 m2 #X
      exec e3 = x3 m3`,
  },
  {
    id: 'g7-operating-right',
    source: null,
    note: 'composed：机关运行经费、政府采购、国有资产三段',
    tags: ['operating', 'procurement', 'assets'],
    text: `（一）机关运行经费支出情况。2023年度机关运行经费支出[t 86.72]万元，比2022年减少[d 5.43]万元，下降[r 5.9]%，主要是压减办公费和差旅费。
（二）政府采购支出情况。政府采购支出总额[p 154.60]万元，其中：货物支出[p1 38.20]万元、工程支出[p2 0.00]万元、服务支出[p3 116.40]万元。授予中小企业合同金额[h 146.87]万元，占政府采购支出总额的[sh 95.0]%。
（三）国有资产占用情况。截至2023年12月31日，共有车辆[v 5]辆，其中机要通信用车[v1 1]辆、应急保障用车[v2 1]辆、执法执勤用车[v3 3]辆；单价100万元以上设备0台（套）。`,
    claims: `
      rate -r = t ^-d
      sum p = p1 p2 p3
      share sh = h p
      counts v = v1 v2 v3`,
  },
  {
    id: 'g7-operating-slip',
    source: null,
    note: 'composed：机关运行经费两年数与增加额相合，增幅以本年数为分母（应为 13.6）',
    tags: ['operating', 'this-year-base', 'assets'],
    text: `十、其他重要事项的情况说明。2024年本级机关运行经费支出[t 142.00]万元，上年为[p 125.00]万元，增加[d 17.00]万元，增长[r 12.0]%，主要原因是新增编制8名。2024年末，本级共有车辆[v 9]辆，其中执法执勤用车[v1 7]辆、其他用车[v2 2]辆，其他用车主要是勘查车。`,
    claims: `
      change d = t p
      rate r = t p #X
      counts v = v1 v2`,
  },
];
