import { BANLAN, HEPING, MOHRSS, NANKANG, SHAOXING, TAISHANG, XIAJIANG } from './sources';
import type { Written } from '../types';

/** Income, spending and funds of districts, counties and the nation: figures as published, sentences ours. */
export const GOVERNMENTS: readonly Written[] = [
  {
    id: 'n12-taishang-total',
    source: TAISHANG,
    tags: ['accounts', 'functions', 'change-only'],
    text: `2022年度泉州台商投资区一般公共预算支出[t 242259]万元，比2021年度决算数增加[d 63678]万元，增长[r 35.66]%。其中一般公共服务支出[a 23653]万元，较2021年决算数增加[da 2954]万元，增长[ra 14.27]%：政府办公厅（室）及相关机构事务[b 9185]万元，增加[db 2686]万元，增长[rb 41.33]%；发展与改革事务[c 1182]万元，增加[dc 138]万元，增长[rc 13.22]%；统计信息事务[e 50]万元，减少[de 87]万元，下降[re 63.5]%；财政事务[f 1384]万元，减少[df 135]万元，下降[rf 8.89]%；税收事务[g 840]万元，增加[dg 23]万元，增长[rg 2.82]%。`,
    claims: `
      rate r = t ^d
      rate ra = a ^da
      rate rb = b ^db
      rate rc = c ^dc
      rate -re = e ^-de
      rate -rf = f ^-df
      rate rg = g ^dg`,
  },
  {
    id: 'n12-taishang-items',
    source: TAISHANG,
    tags: ['accounts', 'items', 'change-only'],
    text: `9.商贸事务[a 1197]万元，较2021年决算数增加[da 411]万元，增长[ra 52.29]%。
10.民族事务156万元，与2021年决算数持平。
11.档案事务[b 114]万元，较2021年决算数减少[db 224]万元，下降[rb 66.27]%。
12.群众团体事务[c 1657]万元，较2021年决算数减少[dc 46]万元，下降[rc 2.7]%。
13.组织事务[e 1231]万元，较2021年决算数减少[de 577]万元，下降[re 31.91]%。
14.宣传事务[f 593]万元，较2021年决算数增加[df 430]万元，增长[rf 263.8]%。`,
    claims: `
      rate ra = a ^da
      rate -rb = b ^-db
      rate -rc = c ^-dc
      rate -re = e ^-de
      rate rf = f ^df`,
  },
  {
    id: 'n12-heping-income',
    source: HEPING,
    tags: ['government', 'execution', 'nested', 'rates-without-base'],
    text: `和平区2021年一般公共预算收入年初预算355000万元，调整预算[m 368000]万元，实际收入[t 377841]万元，比2020年增加[d 57452]万元，增长[r 17.93]%，完成调整预算的[e 102.67]%。税收收入[a 322551]万元，增长14.58%，其中增值税[a1 100103]万元，增长9.40%；企业所得税[a2 51749]万元，增长32.50%；个人所得税[a3 16630]万元，增长21.27%；其他税种[a4 154069]万元，增长12.24%。非税收入[b 55290]万元，增长42.20%，其中专项收入[b1 26541]万元，行政事业性收费[b2 2833]万元，罚没收入[b3 6058]万元，国有资源（资产）有偿使用收入[b4 593]万元，其他收入[b5 19265]万元。`,
    claims: `
      rate r = t ^d
      exec e = t m
      sum t = a b
      sum a = a1 a2 a3 a4
      sum b = b1 b2 b3 b4 b5`,
  },
  {
    id: 'n12-heping-other-taxes',
    source: HEPING,
    tags: ['government', 'list', 'rank'],
    text: `2021年和平区其他税种收入合计[t 154069]万元：房产税[a 55483]万元，契税[b 31873]万元，城市维护建设税[c 28318]万元，印花税[e 14666]万元，土地增值税[f 13959]万元，车船税[g 6204]万元，城镇土地使用税[h 3356]万元，环境保护税[i 33]万元，资源税[j 7]万元，其他税收收入[k 170]万元，以房产税为[w 最多]。`,
    claims: `
      sum t = a b c e f g h i j k
      rank w> = a b c e f g h i j k`,
  },
  {
    id: 'n12-xiajiang-half',
    source: XIAJIANG,
    tags: ['government', 'half-year', 'change-only'],
    text: `2023年上半年峡江县财政总收入完成[t 146405]万元，同比增收[d 8348]万元，增长[r 6]%，增幅居全市第7位；一般公共预算收入完成[a 72777]万元，同比增收[da 1488]万元，增长[ra 2.1]%，为预算的65.7%，快于序时进度15.7个百分点，增幅居全市第8位。其中地方税收收入45956万元，增长5.1%。`,
    claims: `
      rate r = t ^d
      rate ra = a ^da`,
  },
  {
    id: 'n12-nankang-year',
    source: NANKANG,
    note: '非税增幅按印出的两位小数为 40.39%，印为 40.2%，在取整范围内',
    tags: ['government', 'yi', 'within-rounding'],
    text: `2021年南康区财政总收入[t 41.73]亿元，同比增长10.9%，其中税收收入[a 35.22]亿元，占财政总收入的[sa 84]%。一般公共预算收入[g 24.82]亿元，同比增长3.5%：地方税收收入[g1 18.32]亿元，占[s1 74]%；非税收入[g2 6.50]亿元，同比增收[d2 1.87]亿元，增长[r2 40.2]%。一般公共预算支出[x 75.28]亿元，较上年增长0.5%，其中民生类支出[y 62.52]亿元，占一般公共预算支出总量的[sy 83]%。`,
    claims: `
      share sa = a t
      sum g = g1 g2
      share s1 = g1 g
      rate r2 = g2 ^d2 #W
      share sy = y x`,
  },
  {
    id: 'n12-shaoxing-education',
    source: SHAOXING,
    tags: ['education', 'list', 'rates-without-base'],
    text: `2023年绍兴市教育经费总收入[t 240.55]亿元，比上年增长1.88%，其中国家财政性教育经费[a 181.17]亿元，民办学校举办者投入[b 0.05]亿元，社会捐赠收入[c 0.24]亿元，事业收入[e 45.24]亿元，其他教育经费[f 13.85]亿元。一般公共预算教育经费155.63亿元，占一般公共预算支出的19.84%。生均一般公共预算教育经费：普通高中33036.09元，比上年增长0.79%；普通初中30988.64元，增长0.39%；普通小学19937.12元，增长0.01%；幼儿园15034元，增长6.28%。`,
    claims: `sum t = a b c e f`,
  },
  {
    id: 'n12-mohrss-funds',
    source: MOHRSS,
    note: '城镇职工与城乡居民两项收入之和 65794、支出之和 60196，与合计各差 1 亿元，在取整范围内',
    tags: ['nation', 'funds', 'within-rounding'],
    text: `2021年基本养老保险、失业保险、工伤保险三项社会保险基金收入合计[t 68205]亿元，比上年增加[d 17538]亿元，增长[r 34.6]%；基金支出合计[x 62687]亿元，比上年增加[dx 5107]亿元，增长[rx 8.9]%。基本养老保险基金收入[a 65793]亿元、支出[xa 60197]亿元，其中城镇职工收入[a1 60455]亿元、支出[x1 56481]亿元，城乡居民收入[a2 5339]亿元、支出[x2 3715]亿元。失业保险基金收入[b 1460]亿元、支出[xb 1500]亿元。工伤保险基金收入[c 952]亿元、支出[xc 990]亿元。`,
    claims: `
      rate r = t ^d
      rate rx = x ^dx
      sum t = a b c
      sum x = xa xb xc
      sum a = a1 a2 #W
      sum xa = x1 x2 #W`,
  },
  {
    id: 'n12-banlan-total',
    source: BANLAN,
    tags: ['school', 'accounts'],
    text: `板榄镇初级中学2021年度总收入[t 534.96]万元，较2020年度决算数减少[d 307.5]万元，下降[r 36.5]%，其中本年收入[i 525.11]万元，全部为一般公共预算财政拨款收入[a 525.11]万元。`,
    claims: `
      rate -r = t ^-d
      sum i = a`,
  },
];
