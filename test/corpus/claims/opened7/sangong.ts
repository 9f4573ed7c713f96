import type { Written } from '../types';

/** “三公”经费, 政府采购 and 机关运行 of departments and governments: figures as published, sentences ours. */
export const SANGONG: readonly Written[] = [
  {
    id: 'g2-jx-fengxin',
    source: {
      province: '江西',
      issuer: '奉新县财政局',
      title: '奉新县2023年“三公”经费预算增减变化情况说明',
      year: 2023,
      url: 'http://www.fengxin.gov.cn/fxxrmzf/zfndczyjs/202311/65763d1650cd466eb4f64c737039d7c0.shtml',
    },
    tags: ['sangong', 'budget', 'nested', 'causes'],
    text: `2023年，奉新县县级部门汇总“三公”经费预安排[t 2415.44]万元，较上年预算[p 2378.77]万元增加[d 36.67]万元。
1.因公出国（境）费[z 0]万元，与上年预算数持平。
2.公务接待费[a 989.86]万元，较上年预算[pa 1114.54]万元减少[da 124.68]万元，主要是落实中央八项规定，压减一般性支出。
3.公务用车费[b 1425.58]万元，较上年预算[pb 1264.23]万元增加[db 161.35]万元。其中：公务用车运转维护费[b1 898.22]万元，比上年的[p1 1007.23]万元减少[d1 109.01]万元；公务用车购置费[b2 527.36]万元，比上年的[p2 257.00]万元增加[d2 270.36]万元，主要是新增负压救护车、执法执勤车辆和校车。`,
    claims: `
      change d = t p
      change -da = a pa
      change db = b pb
      sum t = z a b
      causes d = -da db
      change -d1 = b1 p1
      change d2 = b2 p2
      sum b = b1 b2
      causes db = -d1 d2`,
  },
  {
    id: 'g2-yn-diqing',
    source: {
      province: '云南',
      issuer: '迪庆州财政局',
      title: '迪庆州州本级2021年度“三公”经费决算支出情况说明',
      year: 2021,
      url: 'http://www.diqing.gov.cn/zfxxgk_dqzzf_zczj/fdzdgknr/caizhengxinxigongkaizhuanlan/bumensangongjingfei/202210/20221014_174444.html',
    },
    tags: ['sangong', 'two-bases', 'levels'],
    text: `2021年，迪庆州州本级一般公共预算财政拨款“三公”经费支出决算汇总数为[t 1134]万元，较上年[p 1174]万元减少[d 40]万元，下降[r 3]%，较预算数[m 1237]万元减少[g 103]万元，下降[s 8]%。其中：因公出国（境）费为[a 0]万元，较上年[pa 6]万元减少[da 6]万元，下降[ra 100]%；公务接待费为[b 122]万元，较上年[pb 144]万元减少[db 22]万元，下降[rb 15]%，较预算数[mb 339]万元减少[gb 217]万元，下降[sb 64]%，全年国内公务接待1039批次、9195人次；公务用车购置及运行维护费为[c 1012]万元，较上年[pc 1024]万元减少[dc 12]万元，下降[rc 1]%，较预算数[mc 898]万元增加[gc 114]万元，增长[sc 13]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      change -g = t m
      rate -s = t m
      change -da = a pa
      rate -ra = a pa
      change -db = b pb
      rate -rb = b pb
      change -gb = b mb
      rate -sb = b mb
      change -dc = c pc
      rate -rc = c pc
      change gc = c mc
      rate sc = c mc
      sum t = a b c
      causes -d = -da -db -dc
      causes -g = -gb gc`,
  },
  {
    id: 'g2-yn-diqing-cars',
    source: {
      province: '云南',
      issuer: '迪庆州财政局',
      title: '迪庆州州本级2021年度“三公”经费决算支出情况说明',
      year: 2021,
      url: 'http://www.diqing.gov.cn/zfxxgk_dqzzf_zczj/fdzdgknr/caizhengxinxigongkaizhuanlan/bumensangongjingfei/202210/20221014_174444.html',
    },
    tags: ['sangong', 'two-bases', 'direction'],
    text: `公务用车购置及运行维护费决算[t 1012]万元。分项来看，购置费[a 209]万元，上年是[pa 251]万元，下降[ra 17]%，预算是[ma 62]万元，比预算增长[sa 237]%；运行维护费[b 803]万元，上年是[pb 773]万元，增加[db 30]万元，增长[rb 4]%，但仍比预算数[mb 836]万元减少[gb 33]万元，下降[sb 4]%。州内地处高寒山区，路况复杂，全年购置公务用车7辆，年末保有316辆。`,
    claims: `
      sum t = a b
      rate -ra = a pa
      rate sa = a ma
      change db = b pb
      rate rb = b pb
      change -gb = b mb
      rate -sb = b mb`,
  },
  {
    id: 'g2-tj-hongqiao-court',
    source: {
      province: '天津',
      issuer: '天津市红桥区人民法院',
      title: '2017年度一般公共预算财政拨款“三公”经费决算情况说明',
      year: 2017,
      url: 'https://tjhqfy.tjcourt.gov.cn/article/detail/2018/08/id/3474631.shtml',
    },
    tags: ['sangong', 'court', 'causes'],
    text: `红桥区人民法院2017年“三公”经费决算[t 20.2]万元，比2016年决算减少[d 0.8]万元。具体为：因公出国（境）费决算[a 7.8]万元，比2016年决算减少[da 1.3]万元，2人次参团出国；公务用车购置及运行维护费决算[b 11.9]万元，全部为公务用车运行维护费[b1 11.9]万元，与2016年持平，保有车辆18辆；公务接待费决算[c 0.5]万元，比2016年决算增加[dc 0.5]万元，接待5批次、39人次。`,
    claims: `
      sum t = a b c
      causes -d = -da dc
      sum b = b1`,
  },
  {
    id: 'g2-tj-xiqing',
    source: {
      province: '天津',
      issuer: '天津市西青区行政审批局',
      title: '2016年“三公”经费预算财政拨款情况说明',
      year: 2016,
    },
    tags: ['sangong', 'budget', 'causes', 'zero'],
    text: `西青区行政审批局2016年“三公”经费财政拨款预算[t 1.70]万元，比2015年预算减少[d 1.03]万元。1.因公出国（境）费预算[a 0]万元，与2015年预算持平；2.公务用车购置及运行维护费预算[b 0]万元，比2015年预算减少[db 2.27]万元；3.公务接待费预算[c 1.70]万元，比2015年预算增加[dc 1.24]万元，原因是预计接待次数增加。`,
    claims: `
      sum t = a b c
      causes -d = -db dc`,
  },
  {
    id: 'g2-sd-qingdao-cppcc',
    source: {
      province: '山东',
      issuer: '中国人民政治协商会议青岛市委员会办公厅',
      title: '青岛市政协2015年部门决算公开补充说明',
      year: 2015,
      url: 'http://www.qingdao.gov.cn/lslm/xxgkj/flgk/czxx/yjs/202010/t20201028_2000995.shtml',
    },
    note: '出国费增幅 63.81% 印成 63.84%，在取整范围内；接待费增幅 13.186% 印成 13.18%，为截去小数',
    tags: ['sangong', 'truncated', 'within-rounding'],
    text: `1.2015年因公出国（境）费[a 30.78]万元，较2014年增加[da 11.99]万元，增幅[ra 63.84]%，共2个团组、10人次。2.公务接待费[b 117]万元，较2014年增加[db 13.63]万元，增幅[rb 13.18]%，接待427批、4527人次。3.公务用车购置及运行维护费[c 253.33]万元，较2014年减少[dc 93.05]万元，下降[rc 26.86]%：购置费[c1 30.37]万元，减少[d1 86.73]万元，下降[r1 74.06]%；运行维护费[c2 222.96]万元，减少[d2 6.32]万元，下降[r2 2.76]%。`,
    claims: `
      rate ra = a ^da #W
      rate rb = b ^db #T
      rate -rc = c ^-dc
      sum c = c1 c2
      rate -r1 = c1 ^-d1
      rate -r2 = c2 ^-d2
      causes -dc = -d1 -d2`,
  },
  {
    id: 'g2-sd-qingdao-2026',
    source: {
      province: '山东',
      issuer: '青岛市财政局',
      title: '2026年市级“三公”经费预算情况',
      year: 2026,
    },
    note: '三项增减之和 867.61，比印出的 867.60 多 0.01，在取整范围内',
    tags: ['sangong', 'budget', 'causes', 'nested'],
    text: `经青岛市财政局汇总，2026年市级单位“三公”经费预算[t 16224.30]万元，比2025年上升[d 867.60]万元，上升[r 5.65]%。公务接待费[a 1239.67]万元，减少[da 413.17]万元，下降[ra 25]%；公务用车购置及运行维护费[b 13984.61]万元，增加[db 1884.46]万元，上升[rb 15.57]%（运行维护费[b1 13106.17]万元，增加[d1 2193.34]万元；购置费[b2 878.44]万元，减少[d2 308.88]万元）；因公出国（境）费用[c 1000.02]万元，减少[dc 603.68]万元，下降[rc 37.64]%。另外，一个月及以上的租车费[g 1466.71]万元，增加[dg 31.83]万元，上升[rg 2.22]%。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      rate -ra = a ^-da
      rate rb = b ^db
      sum b = b1 b2
      causes db = d1 -d2
      rate -rc = c ^-dc
      causes d = -da db -dc #W
      rate rg = g ^dg`,
  },
  {
    id: 'g2-fj-meizhou',
    source: {
      province: '福建',
      issuer: '莆田市湄洲岛财政金融局',
      title: '2024年湄洲岛“三公”经费预算说明',
      year: 2024,
      url: 'https://mzd.putian.gov.cn/xxgk/czyjs/zfyjsgk/zfysgk/202401/t20240118_1899424.htm',
    },
    note: '总增幅 10.278% 印成 10.27%，为截去小数',
    tags: ['sangong', 'budget', 'rates-without-base', 'truncated'],
    text: `湄洲岛本级2024年“三公”经费预算数为[t 251.82]万元，比上年预算数增加[d 23.47]万元，增长[r 10.27]%。其中，因公出国（境）经费[a 14]万元，增长13.82%；公务接待费[b 94.82]万元，增长8.92%；公务用车购置经费[c 55]万元，增长37.5%；公务用车运行经费[e 88]万元，降低1.12%。增长的主要原因是今年有因公出国计划，且景区获评国家5A级后来访调研人数增加。`,
    claims: `
      rate r = t ^d #T
      sum t = a b c e`,
  },
  {
    id: 'g2-ah-duji-zone',
    source: {
      province: '安徽',
      issuer: '淮北杜集经济开发区管委会',
      title: '2020年部门“三公”经费预算',
      year: 2020,
      url: 'https://www.hbdj.gov.cn/zwgk/public/184/56284131.html',
    },
    tags: ['sangong', 'budget', 'single-cause'],
    text: `杜集经济开发区管委会2020年“三公”经费支出预算为[t 40.20]万元，比2019年预算减少[d 4.80]万元，下降[r 10.67]%。其中：因公出国（境）费支出预算为[a 0]万元；公务接待费支出预算为[b 22.20]万元，比2019年预算减少[db 4.8]万元，下降[rb 17.78]%，主要用于园区招商引资接待；公务用车购置及运行费支出预算为[c 18.00]万元，与2019年预算持平，其中公务用车运行费[c1 18.00]万元、公务用车购置费[c2 0]万元。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate -rb = b ^-db
      causes -d = -db
      sum c = c1 c2`,
  },
  {
    id: 'g2-ah-xuanzhou',
    source: {
      province: '安徽',
      issuer: '中共宣城市宣州区直属机关工作委员会',
      title: '2020年一般公共预算“三公”经费支出预算情况说明',
      year: 2020,
      url: 'https://www.xuanzhou.gov.cn/OpennessContent/show/2128667.html',
    },
    tags: ['sangong', 'budget', 'small'],
    text: `区直工委2020年“三公”经费支出预算为[t 0.36]万元，比2019年预算减少[d 0.02]万元，下降[r 5.26]%，全部为公务接待费。公务接待费支出[b 0.36]万元，比2019年预算减少[db 0.02]万元，下降[rb 5.26]%，用于接待外单位工作调研。因公车改革，车辆为0辆，未安排公务用车购置及运行费，也未安排因公出国（境）费。`,
    claims: `
      rate -r = t ^-d
      sum t = b
      rate -rb = b ^-db
      causes -d = -db`,
  },
  {
    id: 'g2-gd-zhanjiang-xuanchuan',
    source: {
      province: '广东',
      issuer: '中共湛江市委宣传部',
      title: '2017年湛江市委宣传部“三公”经费增减情况说明',
      year: 2017,
    },
    tags: ['sangong', 'causes', 'approximate'],
    text: `2017年湛江市委宣传部“三公”经费支出合计[t 35]万元，比上年减少[d 2.28]万元。因公出国（境）费[a 0]万元；公务用车保有量2辆，购置及运行维护费[b 5]万元，比上年减少[db 0.28]万元；公务接待费[c 30]万元，比上年减少[dc 2]万元，接待记者46批次，约600人。`,
    claims: `
      sum t = a b c
      causes -d = -db -dc`,
  },
  {
    id: 'g2-cq-yuzhong-2020',
    source: {
      province: '重庆',
      issuer: '重庆市渝中区人民政府',
      title: '2020年度全区“三公”经费决算情况',
      year: 2020,
      url: 'https://www.cqyz.gov.cn/zjyz/sj_229/sjjd_31744/202309/t20230911_12325297.html',
    },
    tags: ['sangong', 'nested', 'counts-apart'],
    text: `渝中区2020年度“三公”经费总支出[t 1928.76]万元，与上年相比减少[d 1093.92]万元，下降[r 36.2]%，主要受疫情防控影响。因公出国（境）费[a 0]万元；公务接待费[b 71.53]万元，国内公务接待486批次、7371人次；公务用车购置及运行维护费[c 1857.23]万元，其中购置费[c1 423.81]万元、购置32辆，运行维护费[c2 1433.42]万元、保有660辆。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      sum c = c1 c2`,
  },
  {
    id: 'g2-bj-drug',
    source: {
      province: '北京',
      issuer: '北京市食品药品监督管理局（报道）',
      title: '北京部门“三公”决算比预算降22.3%',
      year: 2015,
      url: 'http://big5.china.com.cn/gate/big5/zw.china.com.cn/2016-08/26/content_39171346_2.htm',
    },
    tags: ['sangong', 'budget-difference', 'two-departments'],
    text: `市食药监局2015年“三公”经费财政拨款决算数[t 1848.26]万元，比年初预算[m 2184.89]万元减少[g 336.63]万元，其中公务接待费决算数[c 1.21]万元，比年初预算数[mc 86.66]万元减少[gc 85.45]万元，降幅超过9成。市旅游委则超出预算，决算数[u 413.89]万元，比年初预算[mu 325.55]万元增加[gu 88.34]万元，主要是因公出国（境）费用决算[v 236.25]万元，比年初预算[mv 91.76]万元增加[gv 144.49]万元。`,
    claims: `
      change -g = t m
      change -gc = c mc
      change gu = u mu
      change gv = v mv`,
  },
  {
    id: 'g2-cn-2015',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2015年中央本级“三公”经费财政拨款预算（报道）',
      year: 2015,
    },
    tags: ['sangong', 'nation', 'two-bases', 'causes'],
    text: `2015年，中央本级“三公”经费财政拨款预算[t 63.16]亿元，其中因公出国（境）费[a 19.38]亿元，公务用车购置及运行费[b 34.59]亿元（购置费[b1 0.93]亿元，运行费[b2 33.66]亿元），公务接待费[c 9.19]亿元。比2014年年初预算减少[d 8.35]亿元，下降[r 11.7]%，其中因公出国（境）费减少[da 0.38]亿元，公务用车购置及运行费减少[db 6.68]亿元，公务接待费减少[dc 1.29]亿元。比2014年执行数减少[g 2.5]亿元，下降[s 3.8]%，其中因公出国（境）费增加[ga 2.3]亿元，公务用车购置及运行费减少[gb 4.79]亿元，公务接待费减少[gc 0.01]亿元。`,
    claims: `
      sum t = a b c
      sum b = b1 b2
      rate -r = t ^-d
      causes -d = -da -db -dc
      rate -s = t ^-g
      causes -g = ga -gb -gc`,
  },
  {
    id: 'g2-gx-wuzhou-civil',
    source: {
      province: '广西',
      issuer: '梧州市民政局',
      title: '2025年部门预算公开说明',
      year: 2025,
      url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload1596/upload20250530/C56864DB039B2D48F7BDD1E4D6ED64D1.html',
    },
    tags: ['procurement', 'yuan', 'causes', 'large-rate'],
    text: `2025年梧州市民政局政府采购预算[t 6429768.84]元，同比增加[d 2433505.07]元，增长[r 60.89]%。其中：政府集中采购预算[a 3378990]元，占政府采购预算的[sa 52.55]%，同比增加[da 2092210]元，增长[ra 162.59]%，主要是增加了服务类采购；分散采购[b 3050778.84]元，占政府采购预算的[sb 47.45]%，同比增加[db 341295.07]元，增长[rb 12.60]%，主要是增加了基建项目采购和公务用车购置。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      rate ra = a ^da
      share sb = b t
      rate rb = b ^db
      shares sb = sa sb
      causes d = da db`,
  },
  {
    id: 'g2-gx-wuzhou-science',
    source: {
      province: '广西',
      issuer: '梧州市某预算单位（从事科普工作）',
      title: '2023年部门预算公开说明',
      year: 2023,
      url: 'http://117.141.250.58:10060/wzyjsgkpt/uploadFile/upload843/upload20230331/E26C28AB51E06DED846A9BE66F242C41.html',
    },
    tags: ['procurement', 'yuan', 'zero', 'assets'],
    text: `2023年政府采购预算[t 17000]元，上年无该预算。政府集中采购预算[a 17000]元，占政府采购预算的[sa 100]%，分散采购[b 0]元，占政府采购预算的[sb 0]%。按采购项目类型划分，货物类采购[c 10000]元，占政府采购预算[sc 58.8]%；工程类采购[e 0]元，占[se 0]%；服务类采购[f 7000]元，占[sf 41.2]%。共有车辆[v 1]辆，其中一般公务用车[v1 0]辆、一般执法执勤用车[v2 0]辆、特种专业技术用车[v3 1]辆、其他用车[v4 0]辆。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum t = c e f
      share sc = c t
      share se = e t
      share sf = f t
      shares sf = sc se sf
      counts v = v1 v2 v3 v4`,
  },
  {
    id: 'g2-sd-college',
    source: {
      province: '山东',
      issuer: '山东科技职业学院',
      title: '2021年度政府采购决算公开情况说明',
      year: 2021,
    },
    tags: ['procurement', 'long-decimals'],
    text: `山东科技职业学院2021年度政府采购支出总额[t 28861.938591]万元，其中：政府采购货物支出[a 4895.574316]万元、政府采购工程支出[b 23143.890913]万元、政府采购服务支出[c 822.473362]万元。授予中小企业合同金额[h 5915.867653]万元，占政府采购支出总额的[sh 20.5]%，其中：授予小微企业合同金额[k 1931.863140]万元，占政府采购支出总额的[sk 6.7]%。以上不包括涉密采购项目。`,
    claims: `
      sum t = a b c
      share sh = h t
      share sk = k t`,
  },
  {
    id: 'g2-sc-luzhou',
    source: {
      province: '四川',
      issuer: '泸州市（报道）',
      title: '2022年政采规模突破70亿元',
      year: 2022,
    },
    note: '市级、区县级占比印成 16.26% 与 83.74%，按两级规模为 41.86% 与 58.14%',
    tags: ['procurement', 'published-slip', 'shares'],
    text: `2022年，泸州市共实施政府采购预算[m 77.06]亿元，实际完成采购[t 71.22]亿元，节约资金[g 5.84]亿元，采购规模较上年增长10.1%。从项目类别看，货物类[a 13.97]亿元，占[sa 19.6]%；工程类[b 39.65]亿元，占[sb 55.7]%；服务类[c 17.6]亿元，占[sc 24.7]%。从采购方式看，公开招标[e 56.25]亿元，占[se 79]%；非公开招标[f 14.97]亿元，占[sf 21]%。从层级看，市级[h 29.81]亿元，占采购总量的[sh 16.26]%；区县级[k 41.41]亿元，占[sk 83.74]%。`,
    claims: `
      change -g = t m
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      sum t = e f
      share se = e t
      share sf = f t
      shares sf = se sf
      sum t = h k
      share sh = h t #X
      share sk = k t #X
      shares sk = sh sk`,
  },
  {
    id: 'g2-jx-jiujiang',
    source: {
      province: '江西',
      issuer: '九江市财政局（浔阳晚报报道）',
      title: '2024年全市政府采购情况',
      year: 2024,
      url: 'https://xywb.jjxw.cn/html/2025-02/24/content_86555_18285847.htm',
    },
    note: '服务占比 37.775% 印成 37.77%，为截去小数；节约率的分母（采购计划）没有印出',
    tags: ['procurement', 'respectively', 'truncated'],
    text: `2024年，九江市政府采购规模为[t 32.72]亿元，较采购计划节约资金5.51亿元，资金节约率14.41%。其中市本级10.29亿元，节约1.44亿元，节约率12.28%。从结构上看，全市货物、工程、服务政府采购规模分别为[a 14.71]亿元、[b 5.65]亿元和[c 12.36]亿元，占全市政府采购规模比例为[sa 44.96]%、[sb 17.27]%和[sc 37.77]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t #T
      shares sc = sa sb sc`,
  },
];
