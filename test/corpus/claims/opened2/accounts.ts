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

/** Final accounts of departments, districts and their 三公: published figures in our own words. */
export const ACCOUNTS: readonly Written[] = [
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
];
