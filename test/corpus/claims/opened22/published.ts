import type { Written } from '../types';
import { PAGE } from './sources';

/** Accounts, budgets and funds, with the figures as their issuers print them. */
export const PUBLISHED: readonly Written[] = [
  {
    id: 't22-zj-zhangzhen',
    source: PAGE.zhangzhen,
    text: `2024年章镇镇非税收入[t 9265.21]万元：国有土地使用权出让金[a 1375.05]万元，国有资源资产有偿使用收入[b 20.95]万元，上级部门补助[c 7586.30]万元，其他收入[e 282.91]万元。体制结算收入[u 6582.47]万元：保障基数[u1 3688]万元，税收分成[u2 741.47]万元，公共服务奖补资金[u3 948]万元，共同富裕专项基金[u4 1000]万元，财政管理绩效奖励资金[u5 205]万元。以上两块合计，全年可用收入[v 15847.68]万元；加上年结余[o 117.83]万元，实际可用资金[w 15965.51]万元，完成年初预算的63.61%。`,
    claims: `
      sum t = a b c e
      sum u = u1 u2 u3 u4 u5
      sum v = t u
      sum w = v o`,
  },
  {
    id: 't22-sc-yongsheng',
    source: PAGE.yongsheng,
    text: `（一）收入预算情况
永胜镇2024年收入预算[t 11376591.44]元，由两部分组成：本年财政拨款收入[a 9538991.44]元，占[sa 83.85]%；上年结转[b 1837600]元，占[sb 16.15]%。
（二）支出预算情况
支出中一般公共服务支出[c 3619421]元，占收支总预算[t2 11376591.44]元的[sc 31.81]%，另有文化旅游体育与传媒、社会保障和就业、卫生健康、农林水和住房保障等支出。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rep t2 = t
      share sc = c t2`,
  },
  {
    id: 't22-sc-daying-basic',
    source: PAGE.daying,
    note: '页面所印两项经费之和与基本支出总额不符',
    tags: ['as-printed'],
    text: `六、2023年一般公共预算财政拨款基本支出[t 911.7]万元。其中：人员经费[a 489.18]万元，主要是基本工资、津贴补贴、绩效工资、社会保障缴费和住房公积金；公用经费[b 46.89]万元，主要是办公费、邮电费、差旅费和维修（护）费。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 't22-sc-daying-sangong',
    source: PAGE.daying,
    note: '页面所印增长率与增加额不符，三项占比不足百分之百',
    tags: ['as-printed'],
    text: `2022年“三公”经费财政拨款支出决算[t 3.46]万元，完成预算的100%，较上年增加[d 2.4]万元，增长[r 0.24]%。2023年“三公”经费中，因公出国（境）费占[sa 0]%；公务用车购置及运行维护费1.4万元，占[sb 0.02]%；公务接待费0.28万元，占[sc 0.95]%。`,
    claims: `
      rate r = t ^d #X
      shares sc = sa sb sc #X`,
  },
  {
    id: 't22-zj-yuyao',
    source: PAGE.yuyao,
    text: `2021年余姚市机关事务管理局收支总预算[t 6927.14]万元。收入来自一般公共预算拨款[a 5927.14]万元和政府性基金预算拨款[b 1000]万元。支出按功能分类，一般公共服务[c 5746.19]万元，社会保障和就业[e 160.97]万元，卫生健康[f 19.98]万元，城乡社区[g 1000]万元；按用途分类，人员支出[h 1375.97]万元，日常公用支出[i 228.67]万元，项目支出[j 5322.5]万元。`,
    claims: `
      sum t = a b
      sum t = c e f g
      sum t = h i j`,
  },
  {
    id: 't22-hn-school5-totals',
    source: PAGE.school5,
    text: `一、总体情况。2020年度学校收、支总计[t 3903.88]万元，比上年增加[d 30.66]万元，增长[r 0.79]%，系年终绩效奖提高所致。
二、收入。本年收入合计[i 2112.86]万元：财政拨款收入[a 1865.86]万元，占[sa 88.31]%；事业收入[b 247]万元，占[sb 11.69]%。其他各项收入均为0。
三、支出。本年支出合计[x 3858.81]万元：基本支出[y 3702.91]万元，占[sy 95.96]%；项目支出[z 155.9]万元，占[sz 4.04]%。`,
    claims: `
      rate r = t ^d
      sum i = a b
      share sa = a i
      share sb = b i
      shares sb = sa sb
      sum x = y z
      share sy = y x
      share sz = z x
      shares sz = sy sz`,
  },
  {
    id: 't22-hn-school5-grant',
    source: PAGE.school5,
    text: `财政拨款收、支总计[t 3656.88]万元，较上年多[d 49.66]万元，增长[r 1.38]%。当年财政拨款支出[g 3611.81]万元，占本年支出合计[x 3858.81]万元的[s 93.6]%，其中基本支出[y 3455.91]万元，占[sy 95.68]%，项目支出[z 155.9]万元，占[sz 4.32]%。基本支出里的人员经费为[p 1565.86]万元，占基本支出的[sp 45.31]%。`,
    claims: `
      rate r = t ^d
      share s = g x
      sum g = y z
      share sy = y g
      share sz = z g
      shares sz = sy sz
      share sp = p y`,
  },
  {
    id: 't22-hn-school5-budget',
    source: PAGE.school5,
    note: '页面把决算数大于年初预算数的两处都写作完成100%',
    tags: ['as-printed'],
    text: `2020年度财政拨款支出年初预算[m 1255.37]万元，支出决算[x 2112.86]万元，完成年初预算的[e 100]%。其中一般公共预算财政拨款年初预算[n 1255.37]万元，决算[y 1865.86]万元，完成年初预算的[f 100]%，决算数[w 大于]年初预算数，主要是含绩效奖和综治奖。`,
    claims: `
      exec e = x m #X
      exec f = y n #X
      dir w> = y n`,
  },
  {
    id: 't22-zj-jingshan',
    source: PAGE.jingshan,
    text: `按现行体制结算，径山镇2021年一般公共预算可用资金[v 23173.15]万元，为调整预算的111.86%，包括支出基数[a 13372]万元、税收分成及体制结算收入[b 5772.56]万元、预算内上级补助收入[c 4028.59]万元；加上上年结余[o 1728.62]万元，可用资金共[t 24901.77]万元。当年支出[x 21498.92]万元，为调整预算的99.05%，收支相抵结余[q 3402.85]万元。`,
    claims: `
      sum v = a b c
      sum t = v o
      roll q = t -x`,
  },
  {
    id: 't22-sc-qikou',
    source: PAGE.qikou,
    text: `2020年度郪口小学校收、支总计[t 424.71]万元，2019年度为[p 498.83]万元，各减少[d 74.12]万元，降幅[r 14.86]%，原因是坝村小建设等项目支出减少。本年收入合计[i 422.69]万元，其中一般公共预算财政拨款[a 413.34]万元，占[sa 97.79]%；政府性基金预算财政拨款[b 3.95]万元，占[sb 0.93]%；其他收入[c 5.40]万元，占[sc 1.28]%。本年支出合计[x 390.26]万元，其中基本支出[y 332.37]万元，占[sy 85.17]%；项目支出[z 57.89]万元，占[sz 14.83]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum i = a b c
      share sa = a i
      share sb = b i
      share sc = c i
      shares sc = sa sb sc
      sum x = y z
      share sy = y x
      share sz = z x
      shares sz = sy sz`,
  },
  {
    id: 't22-ah-jingxian',
    source: PAGE.jingxian,
    text: `泾县中学2021年“三公”经费预算[t 11.77]万元，比2020年预算减少[d 0.13]万元，下降[r 1.09]%。其中，因公出国（境）费[a 0]万元，公务接待费[b 11.77]万元，公务用车购置及运行费[c 0]万元。接待费比2020年预算减少[e 0.13]万元，下降[f 1.09]%，用于接待上级调研和校际交流。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate -f = b ^-e`,
  },
  {
    id: 't22-gd-yingde',
    source: PAGE.yingde,
    text: `英德市环保局2014年“三公”经费预算支出[t 83.53]万元，由公务接待费[a 50]万元和公务车运行费[b 33.53]万元两项组成。与2013年相比，接待费下降9%，车辆运行费下降31%。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 't22-sn-longxian',
    source: PAGE.longxian,
    note: '页面把中央资金印作 522665.42（多一位），四级之和与总额不符',
    tags: ['as-printed'],
    text: `至12月26日，上级下达陇县直达资金[t 62539.49]万元，其中中央[a 522665.42]万元、省级[b 6421.07]万元、市级[c 1153]万元、县级[e 2300]万元，分配进度100%。完成支出[x 57496.09]万元，支出进度[f 91.9]%。`,
    claims: `
      sum t = a b c e #X
      exec f = x t`,
  },
  {
    id: 't22-hb-jingzhou',
    source: PAGE.jingzhou,
    text: `截至3月末，全区财政收入[t 29612]万元，占年初预算的27.7%，同比增收[d 1735]万元，增长[r 6.2]%。分部门看，国税[a 11765]万元，增收[da 1423]万元，增长[ra 13.8]%；地税[b 14796]万元，减收[db 1941]万元，下降[rb 11.6]%；财政[c 3051]万元，增收[dc 2252]万元，增长[rc 281.9]%。地方一般预算收入[g 19401]万元，增收[dg 1513]万元，增长[rg 8.5]%。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      causes d = da -db dc #W
      rate ra = a ^da
      rate -rb = b ^-db
      rate rc = c ^dc
      rate rg = g ^dg`,
  },
  {
    id: 't22-zj-redcross',
    source: PAGE.redcross,
    text: `全省红十字系统累计接收捐赠款物[t 122115.92]万元，资金[a 92932.73]万元，物资折价[b 29183.19]万元；累计支出[u 113236.48]万元，资金[c 84183.91]万元，物资折价[e 29052.57]万元。省本级累计接收[v 14188.31]万元，资金[f 9911.80]万元，物资折价[g 4276.51]万元；累计支出[w 14103.95]万元，资金[h 9812.71]万元，物资折价[i 4291.24]万元。`,
    claims: `
      sum t = a b
      sum u = c e
      sum v = f g
      sum w = h i
`,
  },
  {
    id: 't22-sd-decheng',
    source: PAGE.decheng,
    text: `2021年德城区本级留用体育彩票公益金794.9978万元，支出用于两个方面：一是群众体育[t 553.90]万元，占总数的[sa 98.93]%，其中援建公共体育场地和设施[a 539.90]万元，开展全民健身活动[b 14.00]万元；二是竞技体育[u 6.00]万元，占总数的[sb 1.07]%，全部用于资助后备人才培养[c 6.00]万元。`,
    claims: `
      sum t = a b
      shares sb = sa sb
      sum u = c`,
  },
  {
    id: 't22-sd-beihu',
    source: PAGE.beihu,
    text: `2023年，中央、省、市拨付度假区的福利彩票公益金已支出[t 70.43]万元，另支出区级公益金2.82万元。一、中央彩票公益金[a 12]万元：困难老年人家庭适老化改造[a1 8.54]万元，养老机构消防改造[a2 3.46]万元。二、省级福彩公益金[b 24]万元，全部用于困难群众救助。三、市级福彩公益金[c 34.43]万元，用于机构综合责任保险、冬季取暖、适老化改造、慰问救助等。`,
    claims: `
      sum t = a b c
      sum a = a1 a2`,
  },
  {
    id: 't22-cn-sport',
    source: PAGE.sport,
    text: `2023年度国家体育总局使用彩票公益金[t 259000]万元，实施群众体育工作[a 205785.55]万元，占[s 79.45]%。`,
    claims: `
      share s = a t`,
  },
  {
    id: 't22-gz-sport',
    source: PAGE.guizhou,
    text: `贵州省全年销售体育彩票90.63亿元，筹集公益金21.52亿元，同比增长36.1%。安排省对下体彩公益金项目28个，资金[t 36001.34]万元，其中群众体育项目20个，资金[a 12989.34]万元，占[s 36.08]%。`,
    claims: `
      share s = a t`,
  },
  {
    id: 't22-jx-fuliang-income',
    source: PAGE.fuliang,
    text: `（1）收入。全县一般公共预算收入[a 7.71]亿元（税收收入[a1 5.93]亿元、非税收入[a2 1.78]亿元），上级补助收入[b 21.64]亿元（返还性收入[b1 1.91]亿元、一般性转移支付[b2 18.05]亿元、专项转移支付[b3 1.68]亿元），上年结余收入[c 2.82]亿元，调入资金[e 3.67]亿元，债务转贷收入[f 1.24]亿元，动用预算稳定调节基金[g 0.76]亿元，总收入合计[t 37.84]亿元。`,
    claims: `
      sum a = a1 a2
      sum b = b1 b2 b3
      sum t = a b c e f g`,
  },
  {
    id: 't22-jx-fuliang-outlays',
    source: PAGE.fuliang,
    text: `（2）支出。当年一般公共预算支出[t 31.52]亿元。按科目：一般公共服务[a 3.81]亿元，公共安全[b 1.16]亿元，教育[c 5.46]亿元，社会保障和就业[e 4.62]亿元，卫生健康[f 2.55]亿元，节能环保[g 0.65]亿元，城乡社区[h 1.79]亿元，农林水[i 6.95]亿元，交通运输[j 0.97]亿元，科学技术及其他[k 3.56]亿元。`,
    claims: `
      sum t = a b c e f g h i j k`,
  },
];
