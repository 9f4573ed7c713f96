import type { Written } from '../types';
import { PAGE } from './sources';

/** Published “三公”, budgets and accounts of units, statistics and collections, in our own words. */
export const UNITS: readonly Written[] = [
  {
    id: 't21-gd-qingyuan',
    source: PAGE.qingyuan,
    text: `清远市生态环境局2019年“三公”经费财政拨款支出[t 17.06]万元，为预算[m 27]万元的[e 63.2]%。因公出国（境）费[a 7.8]万元，为预算[ma 10]万元的[ea 78.0]%；公务用车购置及运行费[b 7.5]万元，为预算[mb 12]万元的[eb 62.5]%；公务接待费[c 1.76]万元，为预算[mc 5]万元的[ec 35.2]%。决算数[w 小于]预算数，是从严控制开支的结果。
三项支出中，因公出国（境）费占[sa 45.7]%，公务用车费占[sb 44.0]%，公务接待费占[sc 10.3]%。`,
    claims: `
      exec e = t m
      sum t = a b c
      exec ea = a ma
      exec eb = b mb
      exec ec = c mc
      dir w< = t m
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 't21-yn-kaiyuan',
    source: PAGE.kaiyuan,
    text: `开远市第四中学校2021年安排“三公”经费[t 5.55]万元，上年为[q 8]万元，减少[d 2.45]万元，下降[r 30.63]%。其中，因公出国（境）费[z 0]万元；公务接待费[a 0.55]万元，上年为[qa 2.5]万元，减少[da 1.95]万元，下降[ra 78]%；公务用车购置及运行维护费[b 5]万元，上年为[qb 5.5]万元，减少[db 0.5]万元，下降[rb 9]%。`,
    claims: `
      change -d = t q
      rate -r = t q
      sum t = z a b
      causes -d = -da -db
      change -da = a qa
      rate -ra = a qa
      change -db = b qb
      rate -rb = b qb`,
  },
  {
    id: 't21-yn-puer',
    source: PAGE.puer,
    note: '原文总额增长 6%，按所列数约 2.3%；公务接待费上年年份原文误印',
    text: `普洱市民族中学2017年“三公”经费预算[t 4.97]万元，较2016年增加[d 0.11]万元，增长[r 6]%。公务接待费[a 1.97]万元，比上年的[qa 1.86]万元增加[da 0.11]万元，用于招生宣传和教学交流接待；公务用车购置及运行费[b 3]万元，与上年的[qb 3]万元[w 持平]；因公出国（境）费[c 0]万元。`,
    claims: `
      rate r = t ^d #X
      sum t = a b c
      causes d = da
      change da = a qa
      dir w= = b qb`,
  },
  {
    id: 't21-sc-dazhou',
    source: PAGE.dazhou,
    text: `经汇总，达州市级部门2021年“三公”经费预算[t 3136]万元，比2020年的[q 3178]万元减少[d 42]万元，下降[r 1.32]%。因公出国（境）经费[a 90]万元，与上年持平；公务接待费[b 980]万元，减少[db 30]万元，下降[rb 2.97]%；公务用车购置及运行维护费[c 2066]万元，减少[dc 12]万元，下降[rc 0.58]%，其中运行维护费[c1 1920]万元、购置经费[c2 146]万元。`,
    claims: `
      change -d = t q
      rate -r = t q
      sum t = a b c
      causes -d = -db -dc
      rate -rb = b ^-db
      rate -rc = c ^-dc
      sum c = c1 c2`,
  },
  {
    id: 't21-hn-yimin',
    source: PAGE.yimin,
    text: `岳阳县移民局2015年“三公”经费支出[t 9.28]万元，全部为公务接待费[a 9.28]万元，接待186批次、2856人次，比2014年减少[d 0.54]万元，下降[r 5.5]%。`,
    claims: `
      sum t = a
      rate -r = t ^-d`,
  },
  {
    id: 't21-ah-hflib',
    source: PAGE.hflib,
    text: `合肥市图书馆2021年“三公”经费年初预算[m 3.05]万元（公务接待费[ma 0.95]万元，公务用车运行维护费[mb 2.10]万元），支出决算[t 1.75]万元，完成[e 57.38]%，决算数[w 小于]年初预算数。决算中公务接待费[a 0.39]万元，占[sa 22.14]%；公务用车购置及运行维护费[b 1.37]万元，占[sb 77.86]%。数据因四舍五入可能存在尾差。`,
    claims: `
      sum m = ma mb
      exec e = t m
      dir w< = t m
      sum t = a b #W
      share sa = a t #W
      share sb = b t #W
      shares sb = sa sb`,
  },
  {
    id: 't21-ah-wenbao',
    source: PAGE.wenbao,
    note: '原文完成预算 43%、公务接待费占 69%、公务用车占 31%，均与所列数不符（三公合计应为 57%，两项占比颠倒）；接待费完成预算原文填 47%',
    text: `寿县文物保护中心2023年“三公”经费预算[m 3]万元，决算[t 1.71]万元，完成预算的[e 43]%，较上年减少[d 1.29]万元，下降[r 43]%。分项看，公务接待费[a 0.53]万元，占[sa 69]%，完成预算[ma 1]万元的[ea 47]%，较上年减少[da 0.47]万元，下降[ra 47]%；公务用车购置及运行维护费[b 1.18]万元，占[sb 31]%。`,
    claims: `
      exec e = t m #X
      rate -r = t ^-d
      sum t = a b
      share sa = a t #X
      exec ea = a ma #W
      rate -ra = a ^-da
      share sb = b t #X
      shares sb = sa sb`,
  },
  {
    id: 't21-sx-yuncheng',
    source: PAGE.yuncheng,
    text: `运城铁路中学2020年预算支出[t 655.55]万元：工资福利支出[a 613.35]万元，对个人和家庭的补助[b 28.17]万元，商品和服务支出[c 14.03]万元。2019年预算支出[u 617.41]万元：工资福利支出[e 579.11]万元，对个人和家庭的补助[f 26.2]万元，商品和服务支出[g 12.1]万元。2020年政府采购预算[p 9.92]万元，均为货物采购[p1 9.92]万元。`,
    claims: `
      sum t = a b c
      sum u = e f g
      sum p = p1`,
  },
  {
    id: 't21-jx-changjun',
    source: PAGE.changjun,
    text: `长均乡中心学校2020年末实有[n 151]人，在职[n1 100]人，离休[n2 0]人，退休[n3 51]人，学生929人。全年收入总计[t 4170.87]万元，年初无结转结余，本年收入合计[a 4170.87]万元，较2019年增加[d 2159.45]万元，增长[r 107.36]%，主要是项目资金增加。`,
    claims: `
      counts n = n1 n2 n3
      sum t = a
      rate r = a ^d`,
  },
  {
    id: 't21-nx-jingyuan',
    source: PAGE.jingyuan,
    text: `兴盛学区中心校一般公共预算财政补助开支[n 111]人：专任教师[a 49]人，雇佣教师、厨师、保安[b 34]人，幼儿园招聘教师[c 10]人，编外教师[d 13]人，特设岗位教师[e 5]人。2020年财政拨款本年收入[t 878.18]万元，均为一般公共预算[t1 878.18]万元，本年支出[u 878.18]万元，收支[w 平衡]。`,
    claims: `
      counts n = a b c d e
      sum t = t1
      dir w= = t u`,
  },
  {
    id: 't21-gz-fenggang',
    source: PAGE.fenggang,
    text: `2010年末凤冈县各类学校[n 158]所，普通中学[n1 25]所，职业中学[n2 1]所，小学[n3 132]所；教师[m 3049]人，普通中学[m1 1245]人，职业中学[m2 123]人，小学[m3 1681]人；在校学生[k 74348]人，普通中学[k1 31950]人，职业中学[k2 3026]人，小学[k3 39372]人。全年保费收入[t 3585]万元，财产险[a 1049]万元，人身险[b 2536]万元；赔付[u 1567]万元，财产险[c 488]万元，人身险[d 1079]万元。`,
    claims: `
      counts n = n1 n2 n3
      counts m = m1 m2 m3
      counts k = k1 k2 k3
      sum t = a b
      sum u = c d`,
  },
  {
    id: 't21-gz-changshun',
    source: PAGE.changshun,
    text: `2016年长顺县地区生产总值[t 529757]万元，比上年增长13.1%。第一产业[a 125964]万元，占[sa 23.8]%；第二产业[b 130344]万元，占[sb 24.6]%；第三产业[c 273449]万元，占[sc 51.6]%，比重[w 最大]。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      rank w> = sc sa sb`,
  },
  {
    id: 't21-charity-income',
    source: PAGE.charity,
    text: `2020年总会募集慈善资金[t 5368.98]万元。
1.社会捐赠[a 4220.28]万元：疫情防控专项[a1 874.1]万元；网络众筹[a2 569.04]万元；合作项目[a3 274.61]万元（单位配套[b1 172.45]万元，冠名基金[b2 75]万元，项目管理费[b3 27.16]万元）；定向捐赠[a4 2395.03]万元（企业扶贫等[c1 187.6]万元，烟农救灾帮扶[c2 2207.43]万元）；非定向捐赠[a5 107.5]万元。
2.市财政资金[d 628.14]万元：预算拨入慈善基金[d1 500]万元，其他项目[d2 10]万元，工作经费[d3 118.14]万元。
3.基金增值等[e 520.56]万元：投资收入[e1 462]万元，其他收入[e2 58.56]万元。`,
    claims: `
      sum t = a d e
      sum a = a1 a2 a3 a4 a5
      sum a3 = b1 b2 b3
      sum a4 = c1 c2
      sum d = d1 d2 d3
      sum e = e1 e2`,
  },
  {
    id: 't21-charity-spending',
    source: PAGE.charity,
    text: `总会2020年总支出4780.72万元，用于慈善救助的支出[a 4643.36]万元，占上年总收入[t 6145.07]万元的[s 75.56]%，[w 高于]法定的[q 70]%的比例要求。`,
    claims: `
      share s = a t
      dir w> = s q`,
  },
  {
    id: 't21-lottery',
    source: PAGE.lottery,
    text: `全年福利彩票销售[t 2064.9]亿元，同比增长2.47%，筹集公益金591亿元。分票种看，乐透数字型[a 1467.78]亿元，增长3.13%；视频型[b 445.36]亿元，增长4.87%；即开型[c 149.12]亿元，下降8.4%；基诺型[d 2.66]亿元，下降38.75%。`,
    claims: `
      sum t = a b c d #W`,
  },
];
