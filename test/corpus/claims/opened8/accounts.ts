import type { Written } from '../types';

/** Composed by us in published layouts of accounts: basic outlays, running costs, appropriations; one slip or none. */
export const ACCOUNTS: readonly Written[] = [
  {
    id: 'h6-basic-outlays-right',
    source: null,
    note: 'composed：基本支出的人员与公用经费，后文复述，全部正确',
    tags: ['basic-outlays', 'repeated', 'right'],
    text: `一般公共预算财政拨款基本支出[t 1,326.80]万元。其中：人员经费[a 1,147.60]万元，主要包括基本工资、津贴补贴、奖金、住房公积金等；公用经费[b 179.20]万元，主要包括办公费、水费、电费、差旅费等。人员经费占基本支出的[s 86.5]%。
机关运行经费即上述公用经费[c 179.20]万元，比上年减少[d 10.80]万元，降低[r 5.68]%，主要是压减一般性支出。`,
    claims: `
      sum t = a b
      share s = a t
      rep c = b
      rate -r = c ^-d`,
  },
  {
    id: 'h6-appropriation-repeated',
    source: null,
    note: 'composed：前文 3,458.90，后文复述为 3,485.90，完成率按前一数算得',
    tags: ['appropriation', 'repeated', 'transposed'],
    text: `（一）财政拨款支出总体情况。2024年度一般公共预算财政拨款支出[x 3,458.90]万元，比上年增加[d 158.90]万元，增长[r 4.8]%。
（二）财政拨款支出具体情况。2024年度一般公共预算财政拨款支出年初预算[m 3,340.00]万元，支出决算[x2 3,485.90]万元，完成年初预算的[e 103.6]%。`,
    claims: `
      rate r = x ^d
      rep x2 = x #X
      exec e = x2 m #X`,
  },
  {
    id: 'h6-functions-right',
    source: null,
    note: 'composed：按功能分类的支出与占比，全部正确',
    tags: ['functions', 'shares', 'right'],
    text: `2024年度一般公共预算财政拨款支出[t 960.00]万元，用于以下四个方面：一般公共服务支出[a 748.80]万元，占[sa 78.0]%；社会保障和就业支出[b 110.40]万元，占[sb 11.5]%；卫生健康支出[c 43.20]万元，占[sc 4.5]%；住房保障支出[f 57.60]万元，占[sf 6.0]%。与2023年度的[p 1,000.00]万元相比减少[d 40.00]万元，下降[r 4.0]%。`,
    claims: `
      sum t = a b c f
      share sa = a t
      share sb = b t
      share sc = c t
      share sf = f t
      shares sf = sa sb sc sf
      change -d = t p
      rate -r = t p`,
  },
  {
    id: 'h6-budget-rounded-wrong',
    source: null,
    note: 'composed：项目支出预算减少额 36.00 写成 63.00',
    tags: ['budget', 'causes', 'transposed'],
    text: `2025年支出预算[t 1,540.00]万元，比2024年预算增加[d 24.00]万元，增长[r 1.58]%。其中基本支出[a 1,120.00]万元，占[sa 72.73]%，比上年增加[da 60.00]万元；项目支出[b 420.00]万元，占[sb 27.27]%，比上年减少[db 63.00]万元，下降[rb 7.89]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rate -rb = b ^-db #X
      causes d = da -db #X`,
  },
];
