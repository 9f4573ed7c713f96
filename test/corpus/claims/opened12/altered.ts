import type { Written } from '../types';
import { PAGES } from './sources';

/** Units: published figures with one slip of ours, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'v4-ah-hefei-unspent',
    source: PAGES.hefei,
    altered: true,
    note: '执行比例由 53.57 改为 46.43（未执行的比例）',
    tags: ['unspent', 'first-sentence', 'sangong'],
    text: `2021年，合肥市纪委监委“三公”经费花了[t 21.56]万元，占年初预算[m 40.25]万元的[e 46.43]%。用车支出[b 20.3]万元，接待支出[c 1.26]万元。`,
    claims: `
      exec e = t m #X
      sum t = b c`,
  },
  {
    id: 'v4-ah-taoxin-base',
    source: PAGES.taoxin,
    altered: true,
    note: '接待费降幅由 40.59 改为 68.33（以决算数为分母）',
    tags: ['this-year-base', 'first-sentence', 'sangong', 'town'],
    text: `湾沚区陶辛镇2021年公务接待费预算[mc 50.50]万元，决算[c 30.00]万元，比预算减少[dc 20.50]万元，下降[rc 68.33]%。公务用车运行维护费决算[b 12.00]万元。两项合计[t 42.00]万元，完成全部“三公”预算[m 63.30]万元的[e 66.35]%。`,
    claims: `
      change -dc = c mc
      rate -rc = c mc #X
      sum t = c b
      exec e = t m`,
  },
  {
    id: 'v4-ah-chaohu-transposed',
    source: PAGES.chaohu,
    altered: true,
    note: '购置费由 12.51 改为 15.21（换位）',
    tags: ['transposed', 'last-sentence', 'court'],
    text: `巢湖市人民法院2021年“三公”支出[t 74.23]万元，接待[c 2.26]万元占[sc 3.04]%，用车[b 71.97]万元占[sb 96.96]%。用车支出由运行维护费[x 59.46]万元和购置费[y 15.21]万元组成。`,
    claims: `
      sum t = c b
      share sc = c t
      share sb = b t
      shares sb = sc sb
      sum b = x y #X`,
  },
  {
    id: 'v4-hi-haikou-vehicles',
    source: PAGES.haikou,
    altered: true,
    note: '执法执勤用车由 34 改为 43（换位）',
    tags: ['transposed', 'counts', 'first-sentence', 'court'],
    text: `2021年末，海口市中级人民法院有公务用车[n 38]辆：一般公务用车[n1 4]辆，执法执勤用车[n2 43]辆。全年用车运行费[b 57.36]万元，比预算少支[db 17.54]万元，降幅[rb 23.42]%；接待3批次，费用[c 0.18]万元，比预算少支[dc 4.82]万元，降幅[rc 96.40]%。`,
    claims: `
      counts n = n1 n2 #X
      rate -rb = b ^-db
      rate -rc = c ^-dc`,
  },
  {
    id: 'v4-hi-roads-digit',
    source: PAGES.hainanRoads,
    altered: true,
    note: '用车运行费由 87.15 改为 8.15（少一位）',
    tags: ['lost-digit', 'sangong', 'budget'],
    text: `海南省交通运输厅的“三公”经费2022年这样安排：出国（境）[a 7]万元，用车运行[b 8.15]万元，接待[c 4.5]万元，合计[t 98.65]万元。`,
    claims: `
      sum t = a b c #X`,
  },
  {
    id: 'v4-gx-yanghe-word',
    source: PAGES.yanghe,
    altered: true,
    note: '项目支出由“减少”改为“增加”',
    tags: ['direction', 'causes', 'kindergarten'],
    text: `阳和第三幼儿园2023年支出预算比上年减少[d 38.65]万元，其中基本支出增加[da 40.34]万元，项目支出增加[db 78.99]万元。减少以后总额为[t 1185.53]万元，降幅[r 3.16]%；项目支出[b 1096.01]万元，占总额的[sb 92.45]%。`,
    claims: `
      causes -d = da db #X
      rate -r = t ^-d
      share sb = b t`,
  },
  {
    id: 'v4-gx-maanshan-sum',
    source: PAGES.maanshan,
    altered: true,
    note: '教育支出由 334.90 改为 343.90（换位），合计因此不合',
    tags: ['transposed', 'total', 'kindergarten'],
    text: `2023年，马鞍山幼儿园的单位收支总预算同比增加[d 41.35]万元，增长[r 13.35]%。总支出由教育[b 343.90]万元、社会保障和就业[e 9.94]万元、住房保障[f 4.97]万元、一般公共服务[a 0.83]万元和科学技术[c 0.40]万元构成，共[t 351.03]万元。基本支出[g 63.03]万元，占总支出的[sg 17.96]%。`,
    claims: `
      rate r = t ^d
      sum t = b e f a c #X
      share sg = g t`,
  },
  {
    id: 'v4-zj-jinhua-shares',
    source: PAGES.jinhua,
    altered: true,
    note: '基本支出与项目支出的占比对调（应为 77.43 与 22.57）',
    tags: ['swapped-shares', 'structure'],
    text: `金华市救助管理站2021年度支出[x 519.07]万元。项目支出[e 117.16]万元，占[se 77.43]%；基本支出[c 401.91]万元，占[sc 22.57]%。收入方面，其他收入[b 18.95]万元，占全部收入[t 519.07]万元的[sb 3.65]%。`,
    claims: `
      sum x = e c
      share se = e x #X
      share sc = c x #X
      shares sc = se sc
      share sb = b t`,
  },
  {
    id: 'v4-zj-jinhua-fraction',
    source: PAGES.jinhua,
    altered: true,
    note: '占比由 96.35 改为 0.9635（小数后面写了百分号）',
    tags: ['fraction', 'first-sentence'],
    text: `2021年度，金华市救助管理站财政拨款收入[a 500.12]万元，占本年收入[t 519.07]万元的[sa 0.9635]%，比上年增加[da 40.72]万元，增长[ra 8.86]%。此外有其他收入[b 18.95]万元。`,
    claims: `
      share sa = a t #X
      rate ra = a ^da
      sum t = a b`,
  },
  {
    id: 'v4-sc-zhuyu-point',
    source: PAGES.zhuyu,
    altered: true,
    note: '住房保障由 35.19 改为 351.9（小数点移位）',
    tags: ['decimal-point', 'school'],
    text: `竹峪镇中心小学校2018年支出预算[x 516.63]万元，分为教育类[a 479.52]万元、社会保障和就业类[b 1.92]万元、住房保障类[c 351.9]万元。在职教师40人，另有特岗教师4人。`,
    claims: `
      sum x = a b c #X`,
  },
  {
    id: 'v4-sc-fuxing-omitted',
    source: PAGES.fuxing,
    altered: true,
    note: '增加的原因漏列资本性支出 2.00',
    tags: ['part-left-out', 'causes', 'school'],
    text: `复兴小学2019年支出预算总额[x 658.6637]万元：工资福利[a 562.5209]万元，商品和服务[b 88.90]万元，个人和家庭补助[c 5.2428]万元，资本性支出[e 2.00]万元。比2018年增加[d 167.3923]万元，由人员经费增加[d1 126.2215]万元、商品和服务支出增加[d2 34.06]万元、个人和家庭补助增加[d3 5.1108]万元构成。`,
    claims: `
      sum x = a b c e
      causes d = d1 d2 d3 #X`,
  },
  {
    id: 'v4-cq-fuling-twice',
    source: PAGES.fuling,
    altered: true,
    note: '第二次出现的公务接待费由 875.82 改为 857.82（换位）',
    tags: ['repeated', 'last-sentence', 'sangong'],
    text: `涪陵区2023年区级“三公”经费支出预算[t 2493.77]万元，包括公务接待费[c 875.82]万元、公务用车购置及运行维护费[b 1534.95]万元、因公出国（境）费[a 83]万元。区财政局要求各部门继续过“紧日子”，2023年公务接待费预算[c2 857.82]万元不得突破。`,
    claims: `
      sum t = c b a
      rep c2 = c #X`,
  },
  {
    id: 'v4-fj-taishang-base',
    source: PAGES.taishang,
    altered: true,
    note: '支出增幅由 35.66 改为 26.28（以本年数为分母）',
    tags: ['this-year-base', 'first-sentence', 'functions'],
    text: `台商投资区2022年度一般公共预算支出[t 242259]万元，同比增加[d 63678]万元，增长[r 26.28]%。商贸事务支出[a 1197]万元，同比增加[da 411]万元，增长[ra 52.29]%；组织事务支出[b 1231]万元，同比减少[db 577]万元，下降[rb 31.91]%；审计事务支出[c 253]万元，同比增加[dc 108]万元，增长[rc 74.48]%。`,
    claims: `
      rate r = t ^d #X
      rate ra = a ^da
      rate -rb = b ^-db
      rate rc = c ^dc`,
  },
  {
    id: 'v4-fj-taishang-digit',
    source: PAGES.taishang,
    altered: true,
    note: '档案事务的减少额由 224 改为 24（少一位）',
    tags: ['lost-digit', 'functions', 'last-sentence'],
    text: `泉州台商投资区2022年各款支出有升有降：统计信息事务[a 50]万元，较上年减少[da 87]万元，下降[ra 63.5]%；港澳台事务[b 14]万元，较上年增加[db 3]万元，增长[rb 27.27]%；统战事务[c 20]万元，较上年减少[dc 14]万元，下降[rc 41.18]%；档案事务[e 114]万元，较上年减少[de 24]万元，下降[re 66.27]%。`,
    claims: `
      rate -ra = a ^-da
      rate rb = b ^db
      rate -rc = c ^-dc
      rate -re = e ^-de #X`,
  },
  {
    id: 'v4-hb-annals-total',
    source: PAGES.annals,
    altered: true,
    note: '基本支出合计由 1172.41 改为 1127.41（换位）',
    tags: ['transposed', 'total', 'economic'],
    text: `2015年，湖北省地方志编纂委员会办公室工资福利支出[a 465.51]万元，对个人和家庭补助支出[b 588.65]万元，日常公用支出[c 118.25]万元，基本支出合计[t 1127.41]万元。`,
    claims: `
      sum t = a b c #X`,
  },
  {
    id: 'v4-hn-yueyang-share',
    source: PAGES.yueyang,
    altered: true,
    note: '占比由 6.60 改为 0.66（小数点移位）',
    tags: ['decimal-point', 'department'],
    text: `岳阳市林业局2022年支出预算安排[x 2626.61]万元，社会保障和就业支出占[sa 0.66]%，为[a 173.39]万元。`,
    claims: `
      share sa = a x #X`,
  },
  {
    id: 'v4-hn-tianxin-office',
    source: PAGES.tianxin,
    altered: true,
    note: '公用经费由 15.93 改为 1.593（小数点移位）',
    tags: ['decimal-point', 'first-sentence', 'people-and-office'],
    text: `天心区生活无着人员救助管理站2017年基本支出[a 245.78]万元，人员经费[a1 229.85]万元，公用经费[a2 1.593]万元。项目支出[b 57.94]万元，全部是流浪乞讨人员救助专项。支出总计[x 303.72]万元，前者占[sa 81]%，后者占[sb 19]%。`,
    claims: `
      sum a = a1 a2 #X
      sum x = a b
      share sa = a x
      share sb = b x
      shares sb = sa sb`,
  },
  {
    id: 'v4-qh-third-title',
    source: PAGES.third,
    altered: true,
    note: '中级职称由 34 改为 43（换位）',
    tags: ['transposed', 'counts', 'school'],
    text: `青海师大附属第三中学2015年共有班级[k 26]个，中学[k1 6]个、小学[k2 12]个、高中[k3 8]个。在编教师[g 98]人，其中高级职称[g1 42]人、中级职称[g2 43]人、初级职称[g3 22]人。`,
    claims: `
      counts k = k1 k2 k3
      counts g = g1 g2 g3 #X`,
  },
];
