import type { Written } from '../types';
import { PAGE } from './sources';

/** Districts, towns, education funds and subsidies as published, with one figure or word changed by us. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'h18x-gd-panyu',
    source: PAGE.panyu,
    altered: true,
    note: '总收入由 2,165,939 改为 2,165,393（换位）',
    text: `番禺区2022年一般公共预算财力：当年收入[a 1,042,625]万元，上级补助[b 566,352]万元，动用预算稳定调节基金[c 16,105]万元，调入资金[e 360,833]万元，上年结转[f 71,020]万元，一般债务转贷收入[g 109,004]万元，合计[t 2,165,393]万元。`,
    claims: `
      sum t = a b c e f g #X`,
  },
  {
    id: 'h18x-gd-panyu-tax',
    source: PAGE.panyu,
    altered: true,
    note: '非税收入的“增收”改为“减收”',
    text: `2022年全区一般公共预算收入[t 1,042,625]万元，比2021年减收[d 34,086]万元，受留抵退税影响较大。其中，税收收入[a 720,801]万元，占[sa 69.1]%，减收[da 92,021]万元；非税收入[b 321,824]万元，占[sb 30.9]%，减收[db 57,935]万元。`,
    claims: `
      causes -d = -da -db #X
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'h18x-ah-suzhou',
    source: PAGE.suzhou,
    altered: true,
    note: '民生支出占比由 86.7 改为 68.7（换位）',
    text: `前三季度全市财政支出完成[t 267.37]亿元，民生支出[m 231.94]亿元，民生支出占财政支出的[s 68.7]%。其中教育支出[a 52.81]亿元，占财政支出的[sa 19.8]%；医疗卫生支出[b 42.76]亿元，占财政支出的[sb 16.0]%。`,
    claims: `
      share s = m t #X
      share sa = a t
      share sb = b t`,
  },
  {
    id: 'h18x-jx-xunwu-vocational',
    source: PAGE.xunwu,
    altered: true,
    note: '人次合计由 5534 改为 5543（换位）',
    text: `2021年寻乌县中职阶段共资助学生[n 5543]人次，发放资金[t 366.72]万元：助学金[n1 2268]人次、[t1 226.8]万元，免学费[n2 3264]人次、[t2 138.72]万元，奖学金[n3 2]人次、[t3 1.2]万元。`,
    claims: `
      counts n = n1 n2 n3 #X
      sum t = t1 t2 t3`,
  },
  {
    id: 'h18x-ah-lixin',
    source: PAGE.lixin,
    altered: true,
    note: '秋季助学金由 340.55 改为 304.55（换位）',
    text: `中职资助方面，利辛县2021年国家助学金资助[n 6435]人次（春季[n1 3026]人次、秋季[n2 3409]人次），金额[t 643.4]万元（春季[t1 302.85]万元、秋季[t2 304.55]万元）；国家免学费[k 9148]人次（春季[k1 4289]人次、秋季[k2 4859]人次），金额[u 1362.77]万元（春季[u1 634.15]万元、秋季[u2 728.62]万元）。`,
    claims: `
      counts n = n1 n2
      sum t = t1 t2 #X
      counts k = k1 k2
      sum u = u1 u2`,
  },
  {
    id: 'h18x-fj-changle',
    source: PAGE.changle,
    altered: true,
    note: '生活困难的二级重残由 1772 改为 1722',
    text: `长乐区第三季度享受重度残疾人护理补贴[n 4312]人，按类别分：一级重残中生活困难[a 936]人、非生活困难[b 647]人；二级重残中生活困难[c 1722]人、非生活困难[e 957]人。护理补贴共发放[t 1327686]元，占两项补贴总额[u 4597206]元的[s 28.88]%。`,
    claims: `
      counts n = a b c e #X
      share s = t u`,
  },
  {
    id: 'h18x-gz-taijiang',
    source: PAGE.taijiang,
    altered: true,
    note: '竣工率由 97.17% 写成 0.97%（小数未乘一百）',
    text: `台江县第二批农村危房改造下达任务[m 741]户，已全部开工，完成并入住[x 720]户，竣工率[e 0.97]%；项目总投资[t 3802.77]万元，其中中央和省级补助[a 1170.63]万元、县财政匹配[b 129.64]万元、其他投入[c 2502.50]万元。`,
    claims: `
      exec e = x m #X
      sum t = a b c`,
  },
  {
    id: 'h18x-hb-housing',
    source: PAGE.hubei,
    altered: true,
    note: '省级配套的单位由万元改为亿元',
    text: `全省农村危房改造补助资金共[t 9.515]亿元，由中央补助资金[a 8.715]亿元和省级财政配套资金[b 8000]亿元组成，支持改造[n 11.3]万户，其中第三批任务[n1 4.2]万户、当年任务[n2 7.1]万户。`,
    claims: `
      sum t = a b #X
      counts n = n1 n2`,
  },
  {
    id: 'h18x-nm-dalate',
    source: PAGE.dalate,
    altered: true,
    note: '开发区的“增加”改为“减少”',
    text: `达拉特旗2022年政府性基金收入预算由年初的[p 70000]万元调整为[t 45000]万元，减少[d 25000]万元，下降[r 35.7]%，主要是土地交易量减少。分级次看，旗本级调减[da 29100]万元，开发区调减[db 4100]万元；调整后旗本级[a 35900]万元，开发区[b 9100]万元。`,
    claims: `
      change -d = t p
      rate -r = t p
      causes -d = -da -db #X
      sum t = a b`,
  },
  {
    id: 'h18x-nm-wushen',
    source: PAGE.wushen,
    altered: true,
    note: '完成比例的分子分母颠倒（应为 55.6）',
    text: `今年旗人代会批准的公共财政预算收入为[m 35.6]亿元，1—6月实际入库[t 19.8]亿元，完成年初目标的[e 179.8]%；同期公共财政预算支出[x 29.48]亿元，完成年初预算[n 54.89]亿元的[k 53.7]%。`,
    claims: `
      exec e = t m #X
      exec k = x n`,
  },
  {
    id: 'h18x-fj-gulou',
    source: PAGE.gulou,
    altered: true,
    note: '结余由 6.50 改为 6.05（换位）',
    text: `鼓楼区2021年一般公共预算全年收入合计[t 55.60]亿元，支出合计[u 49.10]亿元，年终结余[q 6.05]亿元，结转下年使用。支出合计由一般公共预算支出[a 30.09]亿元、上解上级支出[b 11.30]亿元、债务还本支出[c 0.22]亿元、安排预算稳定调节基金[e 7.49]亿元组成。`,
    claims: `
      roll q = t -u #X
      sum u = a b c e`,
  },
  {
    id: 'h18x-cq-yihe',
    source: PAGE.yihe,
    altered: true,
    note: '税收收入由 5403 改为 543（漏一位）',
    text: `义和镇当年一般公共预算收入[t 5409]万元，其中税收收入[a 543]万元、非税收入[b 6]万元；当年支出[x 6721]万元，为调整预算[m 5646]万元的[k 119]%。`,
    claims: `
      sum t = a b #X
      exec k = x m`,
  },
  {
    id: 'h18x-zj-qingtian',
    source: PAGE.qingtian,
    altered: true,
    note: '增加额由 2.88 改为 2.38',
    text: `青田县2022年教育经费总收入达到[t 21.27]亿元，2021年为[p 18.39]亿元，同比增加[d 2.38]亿元，增幅[r 15.66]%；国家财政性教育经费[a 18.96]亿元，占总收入的[s 89.14]%。`,
    claims: `
      change d = t p #X
      rate r = t p
      share s = a t`,
  },
  {
    id: 'h18x-zj-liandu',
    source: PAGE.liandu,
    altered: true,
    note: '两项降幅对调（国家财政性教育经费 1.73，事业收入 2.13）',
    text: `莲都区国家财政性教育经费由2021年的[pa 111436.86]万元降为2022年的[a 109506.12]万元，下降[ra 2.13]%；事业收入由[pb 34583.04]万元降为[b 33844.74]万元，下降[rb 1.73]%；一般公共预算教育经费由[pc 78060.19]万元增至[c 85086.65]万元，增加[dc 7026.46]万元，增长[rc 9.00]%。`,
    claims: `
      rate -ra = a pa #X
      rate -rb = b pb #X
      change dc = c pc
      rate rc = c pc`,
  },
  {
    id: 'h18x-hb-suizhou',
    source: PAGE.suizhou,
    altered: true,
    note: '“下降”改为“提高”',
    text: `2022年随州市一般公共预算教育经费[b 284597]万元，一般公共预算支出[x 1814597]万元，教育经费占比[s 15.68]%，比上年的[q 18.92]%提高[d 3.24]个百分点。`,
    claims: `
      share s = b x
      change d = s q #X`,
  },
  {
    id: 'h18x-js-changzhou',
    source: PAGE.changzhou,
    altered: true,
    note: '占比写成余下的部分（应为 80.5），上年数由公布的增加额得出',
    text: `常州市2022年教育经费总投入[t 201.83]亿元，比上年的[p 192.83]亿元增加[d 9]亿元，增长[r 4.67]%；其中国家财政性教育经费[a 162.46]亿元，占总投入的[s 19.5]%。`,
    claims: `
      change d = t p
      rate r = t p
      share s = a t #X`,
  },
  {
    id: 'h18x-gd-town',
    source: PAGE.town,
    altered: true,
    note: '体制补助收入由 1315 改为 135（漏一位）',
    text: `该镇2020年一般公共预算收入[t 4619.84]万元，由税收收入[a 308.76]万元、体制补助[b 135]万元、专项转移支付[c 2483.58]万元、均衡性转移支付[e 182]万元、其他一般性转移支付[f 60]万元和上年结余[g 270.5]万元构成；另有政府性基金转移收入[h 29]万元，收入合计[v 4648.84]万元。`,
    claims: `
      sum t = a b c e f g #X
      sum v = t h`,
  },
];
