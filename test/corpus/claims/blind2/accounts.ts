import type { Source, Written } from '../types';

const HENGYANG: Source = {
  province: '湖南',
  issuer: '衡阳师范学院',
  title: '2019年度部门决算情况说明',
  year: 2019,
  url: 'https://cwc.hynu.edu.cn/info/1040/1690.htm',
};
const MINHANG: Source = {
  province: '上海',
  issuer: '上海市闵行区教育局',
  title: '2020年“三公”经费决算公开',
  year: 2020,
  url: 'https://zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/xxgk_jyj_czxx_bmjs/content/BA452F0E-3697-11ED-92C0-6B232D37FAFF.htm',
};
const GULOU: Source = {
  province: '福建',
  issuer: '福州市鼓楼区财政局',
  title: '2021年度全区及区本级财政决算收支情况',
  year: 2021,
  url: 'http://gl.gov.cn/xjwz/zwgkml/zdlyxxgk/czzj/bjzfyjsgk/bjzfjsgk/202210/t20221012_4449761.htm',
};
const CANGSHAN: Source = {
  province: '福建',
  issuer: '福州市仓山区财政局',
  title: '2020年全区收支决算',
  year: 2020,
  url: 'http://www.fzcangshan.gov.cn/xjwz/xxgk/czzj/bjzfczyjs/qjjsgk/202108/t20210809_4158453.htm',
};

/** Final accounts of departments, districts and their 三公: published figures in our own words. Held out: not for reading. */
export const ACCOUNTS: readonly Written[] = [
  {
    id: 'c-hn-hengyang-totals',
    source: HENGYANG,
    tags: ['two-totals', 'main-cause'],
    text: `收入支出总体情况。2019年度学校收入总计[t 40391.02]万元，比2018年少[d 1809.55]万元，降幅[r 4.29]%，主要是财政拨款收入减少2636.28万元；支出总计[o 45331.37]万元，比2018年少[e 1959.92]万元，降幅[s 4.14]%，主要是财政拨款支出减少2013.77万元。`,
    claims: `
      rate -r = t ^-d
      rate -s = o ^-e`,
  },
  {
    id: 'c-hn-hengyang-structure',
    source: HENGYANG,
    tags: ['respectively', 'shares'],
    text: `本年收入[t 40391.02]万元由四块组成：财政拨款[a 25654.39]万元、事业收入[b 11868.81]万元、附属单位上缴[c 1004.14]万元、其他收入[e 1863.68]万元，比重分别是[sa 63.52]%、[sb 29.38]%、[sc 2.49]%和[se 4.61]%。本年支出[o 45331.37]万元，基本支出[f 28045.61]万元、项目支出[g 17285.76]万元，各占[sf 61.87]%、[sg 38.13]%。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se
      sum o = f g
      share sf = f o
      share sg = g o
      shares sg = sf sg`,
  },
  {
    id: 'c-hn-hengyang-functions',
    source: HENGYANG,
    tags: ['execution', 'direction', 'shares'],
    text: `财政拨款支出[t 26252]万元，占本年支出合计[o 45331.37]万元的[s 57.91]%；年初预算[m 23056.04]万元，完成年初预算的[e 113.86]%，决算数[w 大于]预算数。按用途：教育[a 25639.25]万元，占[sa 97.67]%；住房保障[b 320.9]万元，占[sb 1.22]%；科学技术[c 258.35]万元，占[sc 0.98]%；社会保障和就业[f 22.5]万元，占[sf 0.09]%；一般公共服务[g 11]万元，占[sg 0.04]%。`,
    claims: `
      share s = t o
      exec e = t m
      dir w> = t m
      sum t = a b c f g
      share sa = a t
      share sb = b t
      share sc = c t
      share sf = f t
      share sg = g t
      shares sg = sa sb sc sf sg`,
  },
  {
    id: 'c-hn-hengyang-causes',
    source: HENGYANG,
    note: '原因只列主要几项，相加不等于总的减少额，不构成 causes',
    tags: ['main-cause', 'not-exhaustive'],
    text: `财政拨款支出[t 26252]万元，较上年减少[d 2013.77]万元，下降[r 7.12]%，主要是教育事业支出减少1446.37万元、住房保障支出减少579.10万元，而科研技术支出增加87.35万元。财政拨款收入[u 25654.39]万元，较上年减少[e 2636.28]万元，下降[q 9.32]%，其中用于教育支出的收入减少2068.88万元。`,
    claims: `
      rate -r = t ^-d
      rate -q = u ^-e`,
  },
  {
    id: 'c-sh-minhang-budget',
    source: MINHANG,
    tags: ['execution', 'zeros'],
    text: `闵行区教育局2020年“三公”经费年初预算[m 683.51]万元，支出决算[t 358.18]万元，完成预算的[e 52.4]%。因公出国（境）费年初预算[ma 80.00]万元，支出决算[a 0.00]万元，完成预算的[ea 0]%；公务用车购置及运行维护费年初预算[mb 415.40]万元，支出决算[b 316.57]万元，完成预算的[eb 76.21]%；公务接待费年初预算[mc 188.11]万元，支出决算[c 41.61]万元，完成预算的[ec 22.12]%。`,
    claims: `
      exec e = t m
      sum t = a b c
      exec ea = a ma
      exec eb = b mb
      exec ec = c mc`,
  },
  {
    id: 'c-sh-minhang-change',
    source: MINHANG,
    tags: ['causes', 'hundred-percent', 'reasons'],
    text: `与2019年度相比，“三公”经费支出决算数[t 358.18]万元，减少[d 233.34]万元，下降[r 39.45]%。因公出国（境）费支出决算[a 0]万元，减少[da 69.08]万元，下降[ra 100]%，因受疫情影响未安排；公务用车购置及运行维护费支出决算[b 316.57]万元，减少[db 135.28]万元，下降[rb 29.94]%，因更新车辆较2019年少；公务接待费支出决算[c 41.61]万元，减少[dc 28.98]万元，下降[rc 41.05]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate -ra = a ^-da
      rate -rb = b ^-db
      rate -rc = c ^-dc
      causes -d = -da -db -dc`,
  },
  {
    id: 'c-sh-minhang-table',
    source: MINHANG,
    tags: ['table', 'carried-unit', 'near-sum'],
    text: `“三公”经费支出决算表 单位：万元
项目 预算数 决算数
合计 [m@万元 683.51] [t@万元 358.18]
因公出国（境）费 [ma@万元 80.00] [a@万元 0.00]
公务用车购置及运行维护费小计 [mb@万元 415.40] [b@万元 316.57]
公务用车购置费 [mb1@万元 105.00] [b1@万元 104.03]
公务用车运行维护费 [mb2@万元 310.40] [b2@万元 212.55]
公务接待费 [mc@万元 188.11] [c@万元 41.61]`,
    claims: `
      sum m = ma mb mc
      sum t = a b c
      sum mb = mb1 mb2
      sum b = b1 b2 #W`,
  },
  {
    id: 'c-sh-putuo-2025',
    source: {
      province: '上海',
      issuer: '上海市普陀区文化和旅游局',
      title: '2025年度部门决算',
      year: 2025,
    },
    note: '本年数与增加额相等，上年为 0，增长 100% 不成立',
    tags: ['published-slip', 'zero-base'],
    text: `公务接待费支出决算为[a 0.40]万元，完成预算的18.96%。与上年度相比，公务接待费支出决算增加[d 0.40]万元，增长[r 100]%。`,
    claims: `
      rate r = a ^d #X`,
  },
  {
    id: 'c-tj-hongqiao-2017',
    source: {
      province: '天津',
      issuer: '天津市红桥区人民法院',
      title: '2017年度一般公共预算财政拨款“三公”经费决算情况说明',
      year: 2017,
      url: 'https://tjhqfy.tjcourt.gov.cn/article/detail/2018/08/id/3474631.shtml',
    },
    tags: ['causes', 'flat', 'single-part'],
    text: `我院2017年“三公”经费决算[t 20.2]万元，与2016年决算相比减少[d 0.8]万元。一、因公出国（境）费[a 7.8]万元，减少[da 1.3]万元，出国2人次；二、公务用车购置及运行维护费[b 11.9]万元，全部为运行维护费[b1 11.9]万元，与2016年持平，保有18辆；三、公务接待费[c 0.5]万元，增加[dc 0.5]万元，接待5批次、39人次。`,
    claims: `
      sum t = a b c
      sum b = b1
      causes -d = -da dc`,
  },
  {
    id: 'c-ah-huaining-2017',
    source: {
      province: '安徽',
      issuer: '怀宁县人民法院',
      title: '2017年一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2017,
      url: 'http://wenku.minyifei.cn/archives/8wrmd3no79x92g6j4eby.html',
    },
    tags: ['ocr-spaces', 'shares', 'other-years'],
    text: `2017 年度“三公”经费支出预算 [m 65] 万元，支出决算 [t 64.87] 万元，完成预算的 [e 99.8]%。支出决算中，因公出国（境）费 [a 0] 万元，占 [sa 0]%；公务接待费 [b 21] 万元，占 [sb 32.4]%；公务用车购置及运行费 [c 43.87] 万元，占 [sc 67.6]%。公务接待费与 2016 年度决算相比，减少 [d 1.92] 万元，下降 [r 8.4]%，全年接待 330 批次、1950 人次，其中外事接待 0 批次。`,
    claims: `
      exec e = t m
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      rate -r = b ^-d`,
  },
  {
    id: 'c-he-wanquan-2014',
    source: {
      province: '河北',
      issuer: '张家口市万全区（时为万全县）人民法院',
      title: '2014年“三公”经费公开',
      year: 2014,
      url: 'https://zjkwqfy.hebeicourt.gov.cn/article/detail/2015/12/id/6018757.shtml',
    },
    tags: ['partial-changes'],
    text: `2014年，我院“三公”经费开支[t 53.65]万元，公务接待费占[a 3.02]万元，公务用车购置及运行维护费占[b 50.63]万元，无公款出国（境）；前者比去年减少9.21万元，后者比去年减少23.32万元。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'c-cq-anju-2021',
    source: {
      province: '重庆',
      issuer: '重庆市铜梁区安居镇人民政府',
      title: '2021年“三公”经费决算汇总情况',
      year: 2021,
      url: 'https://cqstl.gov.cn/jz/ajz_70782/zwgk_70755/fdzdgknr_70758/ysjs3334/jsgk/202210/t20221026_11229485.html',
    },
    note: '比上年的降幅以本年数为分母：0.71 除以 9.07 为 7.83%，除以上年 9.78 为 7.26%',
    tags: ['published-slip', 'this-year-base', 'two-bases'],
    text: `安居镇2021年“三公”经费预算[m 20]万元（因公出国[ma 0]万元，公务接待[mb 9]万元，公务用车运行维护[mc 11]万元，公务用车购置[md 0]万元）。全年支出[t 9.07]万元，较年初预算数少[d 10.93]万元，下降[r 54.65]%；较上年支出数少[e 0.71]万元，下降[s 7.83]%。`,
    claims: `
      sum m = ma mb mc md
      change -d = t m
      rate -r = t m
      rate -s = t ^-e #X`,
  },
  {
    id: 'c-fj-gulou-district',
    source: GULOU,
    tags: ['mixed-units', 'long-sum', 'roll'],
    text: `2021年鼓楼区一般公共预算收入[a 35.01]亿元，上级补助[b 11.96]亿元，上年结余[c 2.38]亿元，债务转贷[e 2.67]亿元，动用预算稳定调节基金[f 3.56]亿元，另从国有资本经营预算调入[g 229]万元，收入合计[i 55.60]亿元。一般公共预算支出[h 30.09]亿元，上解[k 11.30]亿元，债务还本[l 0.22]亿元，安排预算稳定调节基金[n 7.49]亿元，支出合计[o 49.10]亿元。年终结余[q 6.50]亿元。`,
    claims: `
      sum i = a b c e f g #W
      sum o = h k l n
      roll q = i -o`,
  },
  {
    id: 'c-fj-gulou-funds',
    source: GULOU,
    tags: ['mixed-units', 'roll', 'equal-figures'],
    text: `政府性基金上年结余[a 26.38]亿元，上级补助[b 14.78]亿元，债券转贷[c 1.34]亿元，调入[e 10]万元，收入合计[i 42.5]亿元，支出[x 19.43]亿元，年终结余[q 23.07]亿元。国有资本经营预算收入[f 229]万元，上级补助[g 86]万元，调出[h 229]万元，年终结余[k 86]万元。社会保险基金上年结余[l 0.28]亿元，收入[n 0.28]亿元，支出[o 0.28]亿元，年末滚存结余[p 0.28]亿元。`,
    claims: `
      sum i = a b c e #W
      roll q = i -x
      roll k = f g -h
      roll p = l n -o`,
  },
  {
    id: 'c-fj-gulou-own-level',
    source: GULOU,
    tags: ['mixed-units', 'different-level', 'brackets'],
    text: `区本级（不含洪山镇）收入合计[i 54.95]亿元：一般公共预算收入[a 32.20]亿元，上级补助[b 11.75]亿元，上年结余[c 2.29]亿元，债务转贷[e 2.67]亿元，动用预算稳定调节基金[f 3.56]亿元，调入[g 229]万元，下级（洪山镇）上解[h 2.46]亿元。支出合计[o 48.54]亿元：一般公共预算支出[k 29.35]亿元，上解上级[l 11.30]亿元，补助下级[n 0.23]亿元，债务还本[p 0.22]亿元，安排预算稳定调节基金[r 7.44]亿元。收支相抵，年终结余[q 6.41]亿元，而全区口径的结余为6.50亿元。`,
    claims: `
      sum i = a b c e f g h #W
      sum o = k l n p r
      roll q = i -o`,
  },
  {
    id: 'c-fj-cangshan-general',
    source: CANGSHAN,
    tags: ['long-sum', 'roll', 'part-of-larger', 'same-basis'],
    text: `2020年仓山区一般公共预算总收入410338万元，下降6.4%，同口径下降0.9%，其中地方级收入[a 271630]万元，下降4.7%，同口径下降0.5%。地方级收入加上级补助[b 120846]万元、上年结余[c 42690]万元、债务转贷[e 16714]万元、调入预算稳定调节基金[f 44421]万元、调入资金[g 18300]万元，收入合计[i 514601]万元。支出[h 361315]万元，加上解[k 52441]万元、债务还本[l 6751]万元、安排预算稳定调节基金[n 28478]万元，支出合计[o 448985]万元。收支相抵，年终结余[q 65616]万元，全部结转下年。`,
    claims: `
      sum i = a b c e f g
      sum o = h k l n
      roll q = i -o`,
  },
  {
    id: 'c-fj-cangshan-others',
    source: CANGSHAN,
    tags: ['roll', 'zeros', 'single-listed-part'],
    text: `2.政府性基金收入[a 0]万元，加上年结余[b 39930]万元、上级补助[c 113566]万元（其中抗疫特别国债7691万元）、债务转贷[e 39000]万元，收入合计[i 192496]万元；支出[f 83173]万元，调出[g 18300]万元，债务还本[h 315]万元，支出合计[o 101788]万元；结余[q 90708]万元。3.国有资本经营收入[k 1493]万元，上级补助[l 44]万元，上年结余[n 140]万元，支出[p 1459]万元，结余[r 218]万元。4.社会保险基金收入[s 11867]万元，上年结余[t 6038]万元，支出[u 9380]万元，结余[v 8525]万元。`,
    claims: `
      sum i = a b c e
      sum o = f g h
      roll q = i -o
      roll r = k l n -p
      roll v = s t -u`,
  },
  {
    id: 'c-fj-taijiang-2020',
    source: {
      province: '福建',
      issuer: '福州市台江区财政局（由网址推断）',
      title: '2020年地方政府债务情况说明',
      year: 2020,
      url: 'http://www.taijiang.gov.cn/xjwz/zwgk/zdlyxxgk/czzj/bjzfyjsgk/bjzfysgk/202106/t20210607_4115691.htm',
    },
    tags: ['several-breakdowns', 'zeros', 'single-listed-part'],
    text: `2020年全区新增债务限额[a 2.39]亿元，一般债务[a1 1.39]亿元（内有外债转贷0.01亿元），专项债务[a2 1]亿元。年末债务限额[b 5.73]亿元，一般债务[b1 4.68]亿元，专项债务[b2 1.05]亿元；债务余额预计[c 4.79]亿元，一般债务[c1 3.76]亿元，专项债务[c2 1.03]亿元。省级代发债券[e 2.38]亿元：按种类，一般债券[e1 1.38]亿元，专项债券[e2 1]亿元；按性质，新增债券[f1 2.38]亿元，置换债券[f2 0.00]亿元，再融资债券[f3 0.00]亿元。全年还本预计0.13亿元，付息预计0.10亿元。`,
    claims: `
      sum a = a1 a2
      sum b = b1 b2
      sum c = c1 c2
      sum e = e1 e2
      sum e = f1 f2 f3`,
  },
  {
    id: 'c-sn-shangluo-2016',
    source: {
      province: '陕西',
      issuer: '商洛市统计局',
      title: '2016年部门预算说明',
      year: 2016,
      url: 'https://www.shangluo.gov.cn/tjj/info/1040/1494.htm',
    },
    tags: ['counts', 'repeated', 'several-breakdowns'],
    text: `全局编制[n 45]人，行政[n1 14]人，事业[n2 31]人。2016年支出预算总计[t 404.77]万元：工资福利支出[a 213.37]万元，商品和服务支出[b 57.39]万元，对个人和家庭的补助[c 48.32]万元，项目支出[e 85.69]万元。从收支预算总表看，本年支出合计[t2 404.77]万元，一为基本支出[f 319.08]万元，二为项目支出[e2 85.69]万元。`,
    claims: `
      counts n = n1 n2
      sum t = a b c e
      rep t2 = t
      sum t2 = f e2
      rep e2 = e`,
  },
  {
    id: 'c-qh-haidong-disabled',
    source: {
      province: '青海',
      issuer: '海东市残疾人联合会',
      title: '部门预算说明',
      year: null,
      url: 'http://www.haidong.gov.cn/html/58/56187.html',
    },
    tags: ['nested', 'several-breakdowns', 'equal-totals'],
    text: `（一）收入预算376.59万元，比上年减少4.89万元，系项目经费减少。（二）支出预算[o 376.59]万元，比上年减少4.89万元。按项目类别：1、基本支出[a 246.59]万元，包括人员经费[a1 215.59]万元、公用经费[a2 31]万元；2、项目支出[b 130]万元。按功能科目：一般公共服务[c 361.06]万元，住房保障[e 15.53]万元。实有在职16人，退休4人。`,
    claims: `
      sum o = a b
      sum a = a1 a2
      sum o = c e`,
  },
  {
    id: 'c-gx-sanjiang-2016',
    source: {
      province: '广西',
      issuer: '三江侗族自治县某部门（由网址与文中乡名推断）',
      title: '2016年部门决算其他事项说明',
      year: 2016,
      url: 'http://sjx.gov.cn/xxgk/fdzdgknr/yjsgkpt/xzjs/xzjsqt/202102/t20210207_2529277.shtml',
    },
    tags: ['yuan', 'rates-without-base'],
    text: `2016年本部门收入5649006.18元，增加50.8%；支出5238630.16元，增加42.5%。机关运行经费财政拨款[t 961456.57]元，较2015年增加[d 242622.74]元，增加[r 33.75]%，主要是新增一个乡的服务站和一部公务车。无政府采购支出。`,
    claims: `
      rate r = t ^d`,
  },
  {
    id: 'c-sc-guancang-2015',
    source: {
      province: '四川',
      issuer: '金堂县官仓镇人民政府',
      title: '2015年“三公”经费支出说明',
      year: 2015,
      url: 'https://qyxgsl.org/jtxmhwz/c111439/2016-12/28/content_0f792adf672941cbbacee4315b0cfb69',
    },
    tags: ['counts', 'zeros', 'rates-without-base'],
    text: `二、公务接待费[a 9.95]万元，较2014年下降5.5%，国内接待221批次、1768人，共计支出[a2 9.95]万元，外事接待[a3 0]万元。三、公务用车购置及运行维护费[b 13.01]万元，较2014年下降1.95%，购置支出[b1 0]万元，运行维护支出[b2 13.01]万元。年末有车[n 8]辆，一般公务用车[n1 6]辆，洒水车、垃圾车等特种作业车[n2 2]辆。`,
    claims: `
      sum a = a2 a3
      sum b = b1 b2
      counts n = n1 n2`,
  },
];
