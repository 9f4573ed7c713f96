import type { Written } from '../types';
import {
  COURTS,
  HEFEI,
  HEILONGJIANG,
  KAIJIANG,
  LICHENG,
  MACUN,
  NINGXIA,
  RONGCHANG,
  SCIENCE,
  SUZHOU,
  YUEYANG,
  ZHIJIANG,
  HAIKOU,
  KECHENG,
} from './sources';

/** Published figures of revenue, audits, courts and grants, in our own words. */
export const GOVERNMENTS: readonly Written[] = [
  {
    id: 'd17-hn-zhijiang-livelihood',
    source: ZHIJIANG,
    tags: ['audit', 'share', 'levels'],
    text: `2022年，芷江县民生支出[m 255,368]万元，占一般公共预算支出[t 321,692]万元的[s 79.38]%。分领域看，教育[a 71,255]万元，上年[pa 70,681]万元，增长[ra 0.81]%；社会保障和就业由上年的[pb 39,297]万元增至[b 46,215]万元，增长[rb 17.60]%；卫生健康[c 37,611]万元，比上年的[pc 34,270]万元增长[rc 9.75]%；住房保障[e 6,426]万元，比上年的[pe 5,535]万元增长[re 16.10]%。`,
    claims: `
      share s = m t
      rate ra = a pa
      rate rb = b pb
      rate rc = c pc
      rate re = e pe`,
  },
  {
    id: 'd17-hn-zhijiang-lent',
    source: ZHIJIANG,
    tags: ['audit', 'execution', 'change'],
    text: `审计公告还反映：全县“三保”支出预算[m 170,984.48]万元，实际执行[x 166,595.84]万元，执行进度为[e 97.43]%。清理出借款项方面，截至2022年末县财政出借资金余额[c 34,368]万元，上年末余额[p 50,489]万元，一年间减少[d 16,121]万元，减幅[r 31.93]%。`,
    claims: `
      exec e = x m
      change -d = c p
      rate -r = c p`,
  },
  {
    id: 'd17-sd-licheng',
    source: LICHENG,
    tags: ['government', 'two-breakdowns'],
    text: `历城区2022年完成一般公共预算收入[t 1261314]万元。按性质，税收收入[a 1054686]万元，非税收入[b 206628]万元，税收比重为[s 83.62]%，比上年低2.88个百分点。按征收部门，区税务局[c 1159441]万元，区财政等部门[e 101873]万元。`,
    claims: `
      sum t = a b
      share s = a t
      sum t = c e`,
  },
  {
    id: 'd17-ah-hefei-month',
    source: HEFEI,
    tags: ['government', 'month', 'two-breakdowns'],
    text: `2009年9月，合肥市财政收入[t 26.68]亿元，比上年9月多6.18亿元；其中地方收入[l 13.51]亿元，增收[dl 3.9]亿元，增长[rl 40.54]%。从征收机关看，国税[a 13.98]亿元，占全月收入的[sa 52.4]%；地税[b 8.03]亿元，占[sb 30.1]%；财政[c 3.45]亿元，占[sc 12.93]%；海关[e 0.8]亿元，占[se 3]%；省地税直属局[f 0.42]亿元，占[sf 1.57]%。从级次看，市本级[g 17.36]亿元，区级[h 5.51]亿元，县级[i 3.81]亿元。`,
    claims: `
      rate rl = l ^dl #W
      sum t = a b c e f
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      share sf = f t
      shares sf = sa sb sc se sf
      sum t = g h i`,
  },
  {
    id: 'd17-ah-hefei-structure',
    source: HEFEI,
    tags: ['government', 'share', 'rate'],
    text: `当月全市财政收入[t 26.68]亿元由税收与非税两块构成：税收入库[a 24.79]亿元，占[s 92.92]%；非税收入[b 1.89]亿元，增长46.51%。支出[x 22.49]亿元，同比增加[d 10.24]亿元，增长[r 83.66]%，其中科学技术支出6.35亿元，主要用于自主创新和试验区建设。`,
    claims: `
      sum t = a b
      share s = a t
      rate r = x ^d #W`,
  },
  {
    id: 'd17-ah-suzhou-half',
    source: SUZHOU,
    tags: ['government', 'half-year', 'respectively'],
    text: `上半年，宿州市财政总收入[t 58.88]亿元，同比增收[d 7.23]亿元，增长[r 14]%；地方财政收入[l 39.59]亿元，增收[dl 4.86]亿元，增长[rl 14]%。国税、地税、财政三部门分别完成[a 19.65]亿元、[b 26.46]亿元和[c 12.77]亿元，分别占总量的[sa 33.4]%、[sb 44.9]%和[sc 21.7]%。市级收入[e 25.59]亿元，四县一区收入[f 33.30]亿元。分项目看，税收[g 45.42]亿元，占财政收入的[sg 77.1]%；非税[h 13.47]亿元，占[sh 22.9]%。`,
    claims: `
      rate r = t ^d
      rate rl = l ^dl
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      sum t = e f #W
      sum t = g h #W
      share sg = g t
      share sh = h t
      shares sh = sg sh`,
  },
  {
    id: 'd17-nx-tax',
    source: NINGXIA,
    tags: ['tax', 'causes'],
    text: `截至6月30日，宁夏地税系统组织各项收入[t 169.2]亿元，比上年同期增收[d 10.9]亿元，增长[r 6.9]%。其中税收收入[a 98.9]亿元，增收[da 1.2]亿元，增长[ra 1.2]%；社保费[b 60.6]亿元，增收[db 9.5]亿元，增长[rb 18.6]%；其他收入[c 9.7]亿元，增收[dc 0.2]亿元，增长[rc 1.9]%。自治区本级收入进度较快，完成年度计划的53.91%。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      causes d = da db dc
      rate ra = a ^da
      rate rb = b ^db
      rate rc = c ^dc #W`,
  },
  {
    id: 'd17-hlj-courts',
    source: HEILONGJIANG,
    tags: ['court', 'shares', 'roll'],
    text: `2006年，黑龙江全省法院新收各类案件[t 321146]件（不含旧存），其中基层法院[a 271997]件，占[sa 84.7]%；中级法院[b 43891]件，占[sb 13.7]%；高级法院[c 5258]件，占[sc 1.6]%。连同上年旧存的[o 28802]件，全年审结[x 325490]件，到12月底尚有未结案件[u 24458]件。`,
    claims: `
      counts t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      roll u = t o -x`,
  },
  {
    id: 'd17-hlj-criminal',
    source: HEILONGJIANG,
    tags: ['court', 'counts', 'share'],
    text: `全省法院全年新收刑事案件[t 24064]件，其中一审[a 21503]件，二审[b 2395]件，再审[c 166]件。判决生效的人犯共[n 27208]人：判处五年以上刑罚的[m 4844]人，占[sm 17.8]%；无业人员[w 14119]人，占[sw 51.9]%。未成年人犯罪[y 2189]人，其中14岁以上不满16岁的[y1 327]人，16岁以上不满18岁的[y2 1862]人。`,
    claims: `
      counts t = a b c
      share sm = m n
      share sw = w n
      counts y = y1 y2`,
  },
  {
    id: 'd17-hi-maritime',
    source: HAIKOU,
    tags: ['court', 'respectively', 'points'],
    text: `海口海事法院2023年1月共受理各类案件[t 198]件，结案[x 18]件，结案率[e 9.09]%；去年同期收案[pt 208]件，结案[px 36]件，结案率[pe 17.31]%。收案数下降[r 4.80]%，结案数下降[rx 50.00]%，结案率减少[de 8.22]个百分点。诉讼类[a 123]件，占全院收案的[sa 62.12]%，结案[xa 5]件，结案率[ea 4.1]%；执行类[b 71]件，占[sb 35.86]%，结案[xb 10]件，结案率[eb 14.08]%；程序类[c 4]件，占[sc 2.0]%，结案[xc 3]件，结案率[ec 75]%。行政案件[g 24]件，其中一审[g1 22]件、行政赔偿一审[g2 2]件。`,
    claims: `
      share e = x t
      share pe = px pt
      rate -r = t pt #T
      rate -rx = x px
      change -de = e pe
      counts t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc #W
      counts x = xa xb xc
      share ea = xa a
      share eb = xb b
      share ec = xc c
      counts g = g1 g2`,
  },
  {
    id: 'd17-ce-courts',
    source: COURTS,
    tags: ['court', 'roll'],
    text: `据最高人民法院2017年7月通报，上半年全国法院受理案件[t 1458.6]万件，结案[x 888.7]万件，结案率[e 60.9]%，未结[u 569.9]万件。执行方面，旧存[o 113]万件，新收[n 345.2]万件，结案[y 229.4]万件，未结[v 228.8]万件。最高人民法院本院受理[a 15400]件，结案[b 9594]件，结案率[f 62.3]%，未结[w 5806]件。`,
    claims: `
      share e = x t
      roll u = t -x
      roll v = o n -y
      share f = b a
      roll w = a -b`,
  },
  {
    id: 'd17-zj-kecheng',
    source: KECHENG,
    tags: ['court', 'no-claims'],
    text: `2018年，柯城区人民法院全年受理各类案件18323件（不含旧存），办结17932件，一线法官人均结案483.99件，比上年多64.13件。刑事受理602件，审结591件，对851人作出有罪判决；民事受理9305件，审结9022件；行政受理347件，审结344件，协调原告主动撤诉117件。省高院考核的51项指标中，有18项位居全市第一。`,
    claims: ``,
  },
  {
    id: 'd17-ha-macun',
    source: MACUN,
    tags: ['audit', 'roll'],
    text: `马村区审计局2021年对冬季清洁取暖补助资金开展专项审计调查。截至当年3月，全区收到上级拨入2018年至2020年补助资金[i 9800.05]万元，已拨付[x 8458.44]万元，结余[q 1341.61]万元。发现的问题主要是目标任务未完成、验收手续不完善、超比例留存质保金。`,
    claims: `
      roll q = i -x`,
  },
  {
    id: 'd17-sc-kaijiang',
    source: KAIJIANG,
    tags: ['audit', 'no-claims'],
    text: `开江县审计局全年完成审计项目242个，促进财政增收节支3254万元。2022年全县地方一般公共预算收入60155万元，同比增长12.08%；政府性基金收入163706万元，同比增长19.49%；争取到位各类资金418978万元，同比增长27.47%；困难群众救助、义务教育等民生支出270100万元，占比保持在70%以上。`,
    claims: ``,
  },
  {
    id: 'd17-cq-rongchang',
    source: RONGCHANG,
    tags: ['grant', 'sum'],
    text: `荣昌区提前下达2022年水库移民后期扶持基金（资金）[t 3039]万元，其中中央资金[a 2888]万元、市级资金[b 151]万元。本次下达资金中有2587万元参照直达资金管理，要求做好绩效监控和自评。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'd17-hn-yueyang',
    source: YUEYANG,
    tags: ['performance', 'targets', 'sum'],
    text: `岳阳县2022年高标准农田建设项目年度资金总额[t 854]万元：高标准农田建设[a 400]万元，示范建设[b 295]万元，畅通工程[c 159]万元。年度目标为完成主体工程70%；产出指标中村内道路硬化不少于100公里、供水设施不少于20座，受益户满意度不低于95%。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 'd17-ce-science',
    source: SCIENCE,
    tags: ['statistics', 'two-breakdowns'],
    text: `2022年全国研究与试验发展经费[t 30782.9]亿元，比上年增加[d 2826.6]亿元，增长[r 10.1]%。按活动类型：基础研究[a 2023.5]亿元，比重[sa 6.57]%；应用研究[b 3482.5]亿元，比重[sb 11.3]%；试验发展[c 25276.9]亿元，比重[sc 82.1]%。按执行主体：企业[e 23878.6]亿元，政府属研究机构[f 3814.4]亿元，高等学校[g 2412.4]亿元，其他主体[h 677.5]亿元。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc #W
      sum t = e f g h`,
  },
];
