import type { Written } from '../types';

/** Procurement, assets and town accounts of ours in published layouts, some with one slip that the note names. */
export const PROCUREMENT: readonly Written[] = [
  {
    id: 't20-q-procurement',
    source: null,
    note: 'composed: 全年采购情况',
    text: `全年实施采购项目[n 182]个，其中货物类[n1 94]个、工程类[n2 31]个、服务类[n3 57]个。采购预算[m 18640.00]万元，成交金额[t 17335.20]万元，节约资金[d 1304.80]万元，节约率[r 7]%。成交金额中，货物类[a 5200.56]万元，占[sa 30]%；工程类[b 7800.84]万元，占[sb 45]%；服务类[c 4333.80]万元，占[sc 25]%。`,
    claims: `
      counts n = n1 n2 n3
      change -d = t m
      share r = d m
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 't20-q-town',
    source: null,
    note: 'composed: 镇级决算，年终结转由 245.60 改为 254.60（换位）',
    tags: ['roll', 'transposed'],
    text: `2023年镇级一般公共预算收入[a 3120.50]万元，完成预算[ma 3050.00]万元的[ea 102.31]%，其中税收收入[a1 2704.20]万元、非税收入[a2 416.30]万元。加上级补助收入[b 1865.40]万元、上年结转[c 132.70]万元，收入总计[t 5118.60]万元；支出总计[x 4873.00]万元，年终结转[q 254.60]万元。`,
    claims: `
      exec ea = a ma
      sum a = a1 a2
      sum t = a b c
      roll q = t -x #X`,
  },
  {
    id: 't20-q-assets',
    source: null,
    note: 'composed: 国有资产，负债合计由 86.40 改为 864.0（小数点移位）',
    tags: ['balance-sheet', 'decimal-point'],
    text: `截至2023年末，单位资产总额[t 1528.60]万元，其中流动资产[a 214.35]万元、固定资产[b 1296.25]万元、无形资产[c 18.00]万元，固定资产占[s 84.8]%。资产总额减去负债[g 864.0]万元，净资产[h 1442.20]万元。资产总额比上年的[p 1490.10]万元增加[d 38.50]万元，增长[r 2.58]%。`,
    claims: `
      sum t = a b c
      share s = b t
      roll h = t -g #X
      change d = t p
      rate r = t p`,
  },
  {
    id: 't20-q-staff',
    source: null,
    note: 'composed: 人员与人员经费',
    text: `年末编制[m 86]名，其中行政编制[m1 34]名、事业编制[m2 52]名；实有在职[n 81]人，其中行政[n1 32]人、事业[n2 49]人。人员经费[t 1215.00]万元，比上年的[p 1157.60]万元增加[d 57.40]万元，增长[r 4.96]%，占基本支出[x 1350.00]万元的[s 90]%。`,
    claims: `
      counts m = m1 m2
      counts n = n1 n2
      change d = t p
      rate r = t p
      share s = t x`,
  },
];
