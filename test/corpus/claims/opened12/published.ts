import type { Written } from '../types';
import { PAGES } from './sources';

/** Units: their accounts and budgets, as published. */
export const PUBLISHED: readonly Written[] = [
  {
    id: 'v4-ah-hefei',
    source: PAGES.hefei,
    tags: ['sangong'],
    text: `合肥市纪委监委2021年度“三公”经费财政拨款支出年初预算[m 40.25]万元，支出决算[t 21.56]万元，完成年初预算的[e 53.57]%。其中，公务接待费[c 1.26]万元，占[sc 5.84]%；公务用车购置及运行维护费[b 20.3]万元，占[sb 94.16]%；当年未发生因公出国（境）费。`,
    claims: `
      exec e = t m
      sum t = c b
      share sc = c t
      share sb = b t
      shares sb = sc sb`,
  },
  {
    id: 'v4-ah-taoxin',
    source: PAGES.taoxin,
    note: '网页如此：两项占比以各自的预算为分母',
    tags: ['sangong', 'town', 'wrong-as-published'],
    text: `陶辛镇2021年度“三公”经费支出预算[m 63.30]万元，决算[t 42.00]万元，完成预算的[e 66.35]%，决算数[w 小于]预算数。决算中，公务接待费[c 30.00]万元，占[sc 59.40]%；公务用车运行维护费[b 12.00]万元，占[sb 93.75]%。接待费比预算减少[dc 20.50]万元，下降[rc 40.59]%。`,
    claims: `
      exec e = t m
      dir w< = t m
      sum t = c b
      share sc = c t #X
      share sb = b t #X
      shares sb = sc sb #X
      rate -rc = c ^-dc`,
  },
  {
    id: 'v4-ah-chaohu',
    source: PAGES.chaohu,
    tags: ['sangong', 'court'],
    text: `巢湖市人民法院2021年度“三公”经费年初预算[m 80.7]万元：公务接待费[mc 8]万元，公务用车购置及运行费[mb 72.7]万元（运行维护费[mx 59.5]万元、购置费[my 13.2]万元）。决算[t 74.23]万元，完成年初预算的[e 91.98]%：公务接待费[c 2.26]万元，占[sc 3.04]%；公务用车购置及运行费[b 71.97]万元，占[sb 96.96]%，内含运行维护费[x 59.46]万元、购置费[y 12.51]万元。`,
    claims: `
      sum m = mc mb
      sum mb = mx my
      exec e = t m
      sum t = c b
      share sc = c t
      share sb = b t
      shares sb = sc sb
      sum b = x y`,
  },
  {
    id: 'v4-hi-haikou',
    source: PAGES.haikou,
    tags: ['sangong', 'court', 'counts'],
    text: `海口市中级人民法院2021年“三公”经费支出决算[t 57.53]万元，完成预算[m 89.90]万元的[e 63.99]%。公务用车运行费[b 57.36]万元，占[sb 99.70]%，比预算数减少[db 17.54]万元，下降[rb 23.42]%；年末公务用车保有量[n 38]辆，其中公务用车[n1 4]辆、执法执勤用车[n2 34]辆。公务接待费[c 0.18]万元，占[sc 0.30]%，比预算数减少[dc 4.82]万元，下降[rc 96.40]%，共接待3批次、16人次。`,
    claims: `
      exec e = t m
      sum t = b c #W
      share sb = b t
      rate -rb = b ^-db
      counts n = n1 n2
      share sc = c t #W
      shares sc = sb sc
      rate -rc = c ^-dc`,
  },
  {
    id: 'v4-hi-roads',
    source: PAGES.hainanRoads,
    tags: ['sangong', 'budget'],
    text: `海南省交通运输厅2022年一般公共预算“三公”经费预算数为[t 98.65]万元。拟安排2批次2人次出访，因公出国（境）经费[a 7]万元；公务用车保有量25辆，运行费[b 87.15]万元，计划购置0辆；公务接待费[c 4.5]万元。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 'v4-gx-yanghe',
    source: PAGES.yanghe,
    tags: ['budget', 'kindergarten', 'causes'],
    text: `2023年柳州市阳和第三幼儿园支出总预算[t 1185.53]万元，同比减少[d 38.65]万元，下降[r 3.16]%。基本支出预算[a 89.52]万元，占支出总预算的[sa 7.55]%，同比增加[da 40.34]万元，增长[ra 82.03]%；项目支出预算[b 1096.01]万元，占支出总预算的[sb 92.45]%，同比减少[db 78.99]万元，下降[rb 6.72]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      share sa = a t
      rate ra = a ^da
      share sb = b t
      rate -rb = b ^-db
      shares sb = sa sb
      causes -d = da -db`,
  },
  {
    id: 'v4-gx-maanshan',
    source: PAGES.maanshan,
    tags: ['budget', 'kindergarten', 'functions'],
    text: `柳州市马鞍山幼儿园2023年收支总预算[t 351.03]万元，同比增加[d 41.35]万元，增长[r 13.35]%。支出按功能分：一般公共服务[a 0.83]万元、教育[b 334.90]万元、科学技术[c 0.40]万元、社会保障和就业[e 9.94]万元、住房保障[f 4.97]万元。基本支出[g 63.03]万元，占支出总预算的[sg 17.96]%。`,
    claims: `
      rate r = t ^d
      sum t = a b c e f #W
      share sg = g t`,
  },
  {
    id: 'v4-zj-jinhua',
    source: PAGES.jinhua,
    tags: ['accounts', 'structure'],
    text: `金华市救助管理站2021年本年收入合计[t 519.07]万元，包括财政拨款收入[a 500.12]万元，占收入合计[sa 96.35]%；其他收入[b 18.95]万元，占收入合计[sb 3.65]%。本年支出合计[x 519.07]万元，其中基本支出[c 401.91]万元，占[sc 77.43]%；项目支出[e 117.16]万元，占[se 22.57]%。财政拨款收入与2020年相比，增加[da 40.72]万元，增长[ra 8.86]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum x = c e
      share sc = c x
      share se = e x
      shares se = sc se
      rate ra = a ^da`,
  },
  {
    id: 'v4-zj-jinhua-wrong',
    source: PAGES.jinhua,
    note: '网页如此：增幅应为 6.61；27.22 是决算与预算之差，不是完成的比例',
    tags: ['accounts', 'wrong-as-published'],
    text: `2021年度金华市救助管理站收、支总计均为[t 519.07]万元，与2020年度相比增加[d 32.19]万元，增长[r 6.76]%，原因是人员经费标准提高、护送返乡人员增加。财政拨款支出[x 500.12]万元，年初预算[m 472.9]万元，完成年初预算的[e 27.22]%，年中有省补资金下达。`,
    claims: `
      rate r = t ^d #X
      exec e = x m #X`,
  },
  {
    id: 'v4-sc-zhuyu',
    source: PAGES.zhuyu,
    tags: ['budget', 'school', 'functions'],
    text: `万源市竹峪镇中心小学校有教学班16个、学生970人。2018年收入预算总额516.63万元，全部是当年财政拨款；相应安排支出预算[x 516.63]万元，用于普通教育[a 479.52]万元、社会保障和就业[b 1.92]万元、住房保障[c 35.19]万元。`,
    claims: `
      sum x = a b c`,
  },
  {
    id: 'v4-sc-fuxing',
    source: PAGES.fuxing,
    tags: ['budget', 'school', 'economic', 'causes'],
    text: `开江县普安镇复兴小学2019年一般收入预算总额658.6637万元，较2018年增加[d 167.3923]万元：人员经费增加[d1 126.2215]万元、商品和服务支出增加[d2 34.06]万元、对个人和家庭补助支出增加[d3 5.1108]万元、资本性支出增加[d4 2.00]万元。支出预算总额[x 658.6637]万元，按经济分类为工资福利支出[a 562.5209]万元、商品和服务支出[b 88.90]万元、对个人和家庭的补助[c 5.2428]万元、资本性支出[e 2.00]万元。学校在编教职工[n 61]人，其中专任教师[n1 60]人、工勤人员[n2 1]人。`,
    claims: `
      causes d = d1 d2 d3 d4
      sum x = a b c e
      counts n = n1 n2`,
  },
  {
    id: 'v4-cq-fuling',
    source: PAGES.fuling,
    tags: ['sangong', 'budget', 'rank'],
    text: `涪陵区2023年区级部门（单位）一般公共预算“三公”经费支出预算为[t 2493.77]万元。三项之中，公务用车购置及运行维护费[w 最多]，为[b 1534.95]万元；公务接待费[c 875.82]万元；因公出国（境）费用[a 83]万元。`,
    claims: `
      sum t = a b c
      rank w> = b c a`,
  },
  {
    id: 'v4-fj-taishang',
    source: PAGES.taishang,
    tags: ['accounts', 'functions', 'government'],
    text: `泉州台商投资区2022年一般公共预算支出[t 242259]万元，比2021年决算数增加[d 63678]万元，增长[r 35.66]%。一般公共服务支出[a 23653]万元，增加[da 2954]万元，增长[ra 14.27]%。其中：政府办公厅（室）及相关机构事务[b 9185]万元，增加[db 2686]万元，增长[rb 41.33]%；财政事务[c 1384]万元，减少[dc 135]万元，下降[rc 8.89]%；纪检监察事务[e 259]万元，减少[de 246]万元，下降[re 48.71]%；宣传事务[f 593]万元，增加[df 430]万元，增长[rf 263.8]%。`,
    claims: `
      rate r = t ^d
      rate ra = a ^da
      rate rb = b ^db
      rate -rc = c ^-dc
      rate -re = e ^-de
      rate rf = f ^df`,
  },
  {
    id: 'v4-hb-annals',
    source: PAGES.annals,
    tags: ['budget', 'economic'],
    text: `湖北省地方志编纂委员会办公室2015年基本支出预算[t 1172.41]万元，由工资福利支出[a 465.51]万元、对个人和家庭补助支出[b 588.65]万元、日常公用支出[c 118.25]万元组成，其中对个人和家庭补助支出[w 最大]。`,
    claims: `
      sum t = a b c
      rank w> = b a c`,
  },
  {
    id: 'v4-hn-yueyang',
    source: PAGES.yueyang,
    tags: ['budget', 'department'],
    text: `岳阳市林业局2022年部门收入预算2626.61万元，全部为一般公共预算拨款，较去年增加785.67万元。支出预算[x 2626.61]万元，其中社会保障和就业支出[a 173.39]万元，占比[sa 6.60]%。`,
    claims: `
      share sa = a x`,
  },
  {
    id: 'v4-hn-tianxin',
    source: PAGES.tianxin,
    tags: ['accounts', 'structure', 'people-and-office'],
    text: `天心区救助站2017年收入决算[i 356.42]万元，较上年增加30.39万元，财政拨款[f 356.42]万元，占总收入的[sf 100]%。支出决算[x 303.72]万元，较上年增加65.48万元：基本支出[a 245.78]万元，占总支出的比重为[sa 81]%，其中人员经费[a1 229.85]万元、公用经费[a2 15.93]万元；项目支出[b 57.94]万元，占总支出的比重为[sb 19]%。`,
    claims: `
      sum i = f
      share sf = f i
      sum x = a b
      share sa = a x
      sum a = a1 a2
      share sb = b x
      shares sb = sa sb`,
  },
  {
    id: 'v4-gd-dongguan',
    source: PAGES.dongguan,
    tags: ['sangong', 'budget', 'government'],
    text: `东莞市市本级2014年“三公”经费预算总额[t 18554]万元，比上年压减[d 2928]万元，下降[r 13.6]%：因公出国（境）费[a 972]万元，公务接待费[b 7399]万元，公务用车购置费[c 2077]万元，公务用车运行维护费[e 8106]万元。市直部门有公务用车2147辆，每辆车年运行维护费约3.8万元。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c e`,
  },
  {
    id: 'v4-cn-audit',
    source: PAGES.audit,
    tags: ['sangong', 'accounts'],
    text: `审计署2010年公务用车购置及运行费[b 1229.65]万元，其中车辆购置支出[b1 115]万元、运行维护支出[b2 1114.65]万元。公务接待费[c 657.42]万元，其中涉外接待[c1 140]万元、其他公务接待[c2 517.42]万元。署机关和驻地方特派员办事处的公务车辆实有206辆，与编制数相同。`,
    claims: `
      sum b = b1 b2
      sum c = c1 c2`,
  },
  {
    id: 'v4-bj-plan',
    source: PAGES.beijingPlan,
    tags: ['sangong', 'budget'],
    text: `北京市发展和改革委员会2013年“三公”经费财政拨款预算641.9万元，比2012年预算减少3.13万元。其中公务用车运行维护费2013年预算数[b 313.9]万元，比2012年预算数[pb 316.9]万元减少[db 3]万元；公务用车购置费预算为0；公务接待费[c 48]万元，[w 略低于]上年的[pc 48.13]万元。`,
    claims: `
      change -db = b pb
      dir w< = c pc`,
  },
];
