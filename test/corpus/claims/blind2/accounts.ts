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
