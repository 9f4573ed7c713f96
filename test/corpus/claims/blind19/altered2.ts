import type { Written } from '../types';
import { PAGE } from './sources';

/** Published figures of accounts, budgets, schools and procurement of which one was changed by us, as the notes say. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'n19-fj-gulou-part',
    source: PAGE.gulou,
    altered: true,
    note: '收入的构成漏列上年结余 2.38 亿元',
    tags: ['part-left-out'],
    text: `鼓楼区2021年一般公共预算收入合计[t 55.60]亿元，由本级收入[a 35.01]亿元、上级补助收入[b 11.96]亿元、债务转贷收入[e 2.67]亿元、动用预算稳定调节基金[f 3.56]亿元和调入资金[g 0.02]亿元构成；支出合计[x 49.10]亿元。收支相抵，年终结余[y 6.50]亿元。`,
    claims: `
      sum t = a b e f g #X
      roll y = t -x`,
  },
  {
    id: 'n19-fj-gulou-balance',
    source: PAGE.gulou,
    altered: true,
    note: '年终结余由 6.41 改为 6.14（换位）',
    tags: ['transposed'],
    text: `鼓楼区本级2021年财政收入合计[t 54.95]亿元，支出合计[x 48.54]亿元，年终结余[y 6.14]亿元。支出中，一般公共预算支出[i 29.35]亿元，占[si 60.5]%；上解上级支出[j 11.30]亿元，占[sj 23.3]%。`,
    claims: `
      roll y = t -x #X
      share si = i x
      share sj = j x`,
  },
  {
    id: 'n19-fj-gulou-unit',
    source: PAGE.gulou,
    altered: true,
    note: '调入资金的单位由万元改为亿元',
    tags: ['unit'],
    text: `2021年全区政府性基金收入合计[t 42.5]亿元，其中上年结余[a 26.38]亿元、上级补助收入[b 14.78]亿元、债券转贷收入[c 1.34]亿元、调入资金[e 10]亿元；当年支出[x 19.43]亿元，结转下年[y 23.07]亿元。`,
    claims: `
      sum t = a b c e #X
      roll y = t -x`,
  },
  {
    id: 'n19-ha-gaoxin-fraction',
    source: PAGE.gaoxin,
    altered: true,
    note: '科学技术支出的增幅由 83.8 改为 0.838（小数带百分号）',
    tags: ['fraction'],
    text: `2023年区本级安排一般公共服务支出[a 6128]万元，较上年增加[da 925]万元，增长[ra 17.8]%；科学技术支出[b 1250]万元，较上年增加[db 570]万元，增长[rb 0.838]%；金融支出[c 39]万元，较上年减少[dc 63]万元，下降[rc 61.8]%；灾害防治及应急管理支出[e 779]万元，较上年增加[de 343]万元，增长[re 78.7]%。`,
    claims: `
      rate ra = a ^da
      rate rb = b ^db #X
      rate -rc = c ^-dc
      rate re = e ^de`,
  },
  {
    id: 'n19-ha-gaoxin-base',
    source: PAGE.gaoxin,
    altered: true,
    note: '城乡社区支出的增幅由 15.3 改为 13.2（以本年数为分母）',
    tags: ['this-year-base'],
    text: `信阳高新区2023年财政支出[t 28002]万元，由区本级支出[a 20818]万元和上解上级支出[b 7184]万元组成，分别占[sa 74.3]%和[sb 25.7]%。城乡社区事务支出安排[c 6595]万元，比上年增加[dc 873]万元，增幅[rc 13.2]%；自然资源海洋气象等支出安排[e 421]万元，比上年增加[de 50]万元，增幅[re 13.5]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rate rc = c ^dc #X
      rate re = e ^de`,
  },
  {
    id: 'n19-hb-shayang-swapped',
    source: PAGE.shayang,
    altered: true,
    note: '人员支出与公用支出的占比对调（应为 85.38 与 14.62）',
    tags: ['swapped-shares'],
    text: `沙洋县沙洋中学2022年支出预算总额[x 5212.91]万元，按用途分为两部分：人员支出[e 4450.87]万元，占[se 14.62]%；公用支出[f 762.04]万元，占[sf 85.38]%。`,
    claims: `
      sum x = e f
      share se = e x #X
      share sf = f x #X
      shares sf = se sf`,
  },
  {
    id: 'n19-hb-shayang-digit',
    source: PAGE.shayang,
    altered: true,
    note: '社会保障和就业支出由 406.13 改为 46.13（漏一位）',
    tags: ['digit-lost'],
    text: `学校2022年预算支出[x 5212.91]万元，其中：教育[a 4411.13]万元，占[sa 84.62]%；社会保障和就业[b 46.13]万元，占[sb 7.79]%；医疗卫生[c 149.72]万元，占[sc 2.87]%；住房保障[e 245.93]万元，占[se 4.72]%。`,
    claims: `
      sum x = a b c e #X
      share sa = a x
      share sb = b x #X
      share sc = c x
      share se = e x
      shares se = sa sb sc se`,
  },
  {
    id: 'n19-hn-liling-base',
    source: PAGE.liling,
    altered: true,
    note: '占比由 98.41 改为 95.23（以采购预算为分母）；采购预算改为 25439.49，使节约额相合',
    tags: ['wrong-base'],
    text: `今年上半年，全市政府采购预算[m 25439.49]万元，实际采购[t 24617.99]万元，节约资金[d 821.5]万元。分类别看，服务类[c 9958.84]万元、工程类[b 9515.11]万元、货物类[a 5144.04]万元，其中服务类金额[w 最大]。经公开招标等法定方式采购[g 24227.1]万元，占实际采购总额的[sg 95.23]%。`,
    claims: `
      change -d = t m
      sum t = c b a
      rank w> = c b a
      share sg = g t #X`,
  },
  {
    id: 'n19-cq-nancheng-base',
    source: PAGE.nancheng,
    altered: true,
    note: '支出的降幅由 20.8 改为 26.2（以本年数为分母）',
    tags: ['this-year-base'],
    text: `1.总体情况。南城街道2021年收入[t 2942.00]万元，比2020年的[p 3712.65]万元减少[d 770.65]万元，下降[r 20.8]%；支出[x 2942.00]万元，比2020年的[q 3712.65]万元减少[f 770.65]万元，下降[g 26.2]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      change -f = x q
      rate -g = x q #X`,
  },
  {
    id: 'n19-cq-fengcheng',
    source: PAGE.fengcheng,
    altered: true,
    note: '增幅由 28.2 改为 22.0（以本年数为分母）',
    tags: ['this-year-base'],
    text: `1.总体情况。2021年度凤城街道收入总计[t 13727.39]万元，支出总计[x 13727.39]万元。收支较上年决算数[p 10708.03]万元增加[d 3019.36]万元，增长[r 22.0]%，主要原因是上级安排的项目资金增加。`,
    claims: `
      change d = t p
      rate r = t p #X`,
  },
  {
    id: 'n19-nm-tuoketuo-part',
    source: PAGE.tuoketuo,
    altered: true,
    note: '构成漏列节能环保支出 1199 万元',
    tags: ['part-left-out'],
    text: `1—11月，全县民生支出[t 131385]万元，由以下七类构成：社会保障和就业支出[c 42366]万元，农林水支出[g 32480]万元，教育支出[a 29104]万元，卫生健康支出[e 12988]万元，住房保障支出[i 6033]万元，交通运输支出[h 4948]万元，文化旅游体育与传媒支出[b 2267]万元。社会保障和就业支出占民生支出的[s 32.2]%。`,
    claims: `
      sum t = c g a e i h b #X
      share s = c t`,
  },
  {
    id: 'n19-bj-hospital-transposed',
    source: PAGE.hospital,
    altered: true,
    note: '收入的增幅由 25.16 改为 52.16（换位）',
    tags: ['transposed'],
    text: `医院2023年度收支总计[t 23647.88]万元，上年为[p 21927.02]万元，增加[d 1720.86]万元，增长[r 7.85]%。其中本年收入[a 22681.18]万元，上年为[pa 18122.14]万元，增加[da 4559.04]万元，增长[ra 52.16]%。医院事业编制289人，实有160人。`,
    claims: `
      change d = t p
      rate r = t p
      change da = a pa
      rate ra = a pa #X`,
  },
  {
    id: 'n19-gs-zhangye-counts',
    source: PAGE.zhangye,
    altered: true,
    note: '采购公告由 369 改为 396（换位）',
    tags: ['counts', 'transposed'],
    text: `全市去年通过甘肃政府采购网公开各类信息共[t 2054]条：采购意向[a 612]条、采购公告[b 396]条、中标（成交）结果公告[c 378]条、采购文件公告[e 378]条、合同公告[f 307]条、处理决定公告[g 10]条。`,
    claims: `
      counts t = a b c e f g #X`,
  },
  {
    id: 'n19-xj-unit-point',
    source: PAGE.xinjiang,
    altered: true,
    note: '商品和服务支出由 307.92 改为 30.792（小数点移位）',
    tags: ['decimal-point'],
    text: `本单位2017年度财政拨款支出[x 4603.07]万元，完成调整预算[n 4610.19]万元的[e 99.85]%。按经济分类：工资福利支出[h 3720.57]万元，占[sh 80.83]%；商品和服务支出[i 30.792]万元，占[si 6.69]%；对个人和家庭的补助支出[j 558.14]万元，占[sj 12.13]%；其他资本性支出[k 16.43]万元，占[sk 0.36]%。`,
    claims: `
      exec e = x n
      sum x = h i j k #X
      share sh = h x
      share si = i x #X
      share sj = j x
      share sk = k x
      shares sk = sh si sj sk #W`,
  },
  {
    id: 'n19-xj-commerce-word',
    source: PAGE.commerce,
    altered: true,
    note: '“低于”改为“高于”',
    tags: ['direction'],
    text: `从“三公”经费看，自治区商务厅部门2016年决算数[t 163.62]万元，[w 高于]年初预算数[m 166.33]万元，完成年初预算的[e 98.37]%，主要是落实厉行节约各项规定。`,
    claims: `
      dir w> = t m #X
      exec e = t m`,
  },
];
