import type { Written } from '../types';
import { PAGE } from './sources';

/** Published figures of “三公”经费 of which one was changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'n19-yn-kunming-base',
    source: PAGE.kunming,
    altered: true,
    note: '降幅由 33.05 改为 49.36（以本年数为分母）',
    tags: ['this-year-base'],
    text: `市人大2016年“三公”经费支出[t 163.58]万元，2015年为[p 244.32]万元，同比减少[d 80.74]万元，降幅[r 49.36]%。分项看，公务用车购置及运行维护费由[pb 154.10]万元降至[b 104.46]万元，减少[db 49.64]万元，降幅[rb 32.21]%；公务接待费由[pc 7.76]万元降至[c 6.96]万元，减少[dc 0.8]万元，降幅[rc 10.31]%。`,
    claims: `
      change -d = t p
      rate -r = t p #X
      change -db = b pb
      rate -rb = b pb
      change -dc = c pc
      rate -rc = c pc`,
  },
  {
    id: 'n19-yn-kunming-unspent',
    source: PAGE.kunming,
    altered: true,
    note: '接待费的完成率由 69.6 改为 30.4（未执行的比例）',
    tags: ['unspent'],
    text: `从预算执行看，2016年“三公”经费预算[m 168.53]万元，实际支出[t 163.58]万元，执行率[e 97.06]%。因公出国（境）费预算[ma 39]万元，实际支出[a 52.15]万元，执行率[ea 133.72]%；国内公务接待费预算[mc 10]万元，实际支出[c 6.96]万元，执行率[ec 30.4]%。`,
    claims: `
      exec e = t m
      exec ea = a ma
      exec ec = c mc #X`,
  },
  {
    id: 'n19-gd-yingde-sign',
    source: PAGE.yingde,
    altered: true,
    note: '车辆运行费的“减少”改为“增加”，总减少额因此不合；上年接待费由 12.5 改为 12.35，使其余相合',
    tags: ['direction'],
    text: `英德市经信局2016年“三公”经费预算[t 33]万元，比2015年的[p 57.55]万元减少[d 24.55]万元。公务接待费预算[c 8.00]万元，比2015年的[pc 12.35]万元减少[dc 4.35]万元；公务车辆运行费预算[b 25.00]万元，比2015年的[pb 45.20]万元增加[db 20.20]万元，系公务用车改革所致。`,
    claims: `
      change -d = t p
      sum t = c b
      causes -d = -dc db #X
      change -dc = c pc
      change db = b pb #X`,
  },
  {
    id: 'n19-ah-ningguo-swapped',
    source: PAGE.ningguo,
    altered: true,
    note: '接待费与用车费的完成率对调（应为 75.43 与 99.76）',
    tags: ['swapped-rates'],
    text: `2016年，我局“三公”经费年初预算[m 77.00]万元（公务接待费[mc 35.00]万元、公务用车购置及运行费[mb 42.00]万元），实际支出[t 68.3]万元，占年初预算的[e 88.7]%。其中公务接待费支出[c 26.4]万元，占年初预算的[ec 99.76]%；公务用车购置及运行费支出[b 41.9]万元，占年初预算的[eb 75.43]%。`,
    claims: `
      sum m = mc mb
      exec e = t m
      sum t = c b
      exec ec = c mc #X
      exec eb = b mb #X`,
  },
  {
    id: 'n19-ah-jiangnan-total',
    source: PAGE.jiangnan,
    altered: true,
    note: '总额由 328.7 改为 382.7（换位），分项之和与降幅因此不合',
    tags: ['transposed'],
    text: `皖江江南新兴产业集中区2024年安排“三公”经费[t 382.7]万元，较上年压减[d 17.3]万元，降幅[r 5]%。具体为：公务接待费[c 240]万元，较上年压减[dc 10]万元，降幅[rc 4]%；公务用车费[b 78.7]万元，较上年压减[db 7.3]万元，降幅[rb 8.49]%；因公出国（境）费[a 10]万元，同上年持平。`,
    claims: `
      rate -r = t ^-d #X
      sum t = c b a #X
      causes -d = -dc -db
      rate -rc = c ^-dc
      rate -rb = b ^-db`,
  },
  {
    id: 'n19-ah-jiangnan-vehicles',
    source: PAGE.jiangnan,
    altered: true,
    note: '购置费的降幅由 12.24 改为 13.95（以本年数为分母）；金额补足两位小数',
    tags: ['this-year-base'],
    text: `公务用车方面，集中区2024年购置及运行费预算[b 78.70]万元，比2023年的[p 86.00]万元减少[d 7.30]万元。其中运行费预算[b1 35.70]万元，比2023年的[p1 37.00]万元减少[d1 1.30]万元，下降[r1 3.51]%，原因是更多采用新能源绿色出行；购置费预算[b2 43.00]万元，比2023年的[p2 49.00]万元减少[d2 6.00]万元，下降[r2 13.95]%。`,
    claims: `
      change -d = b p
      sum b = b1 b2
      causes -d = -d1 -d2
      change -d1 = b1 p1
      rate -r1 = b1 p1
      change -d2 = b2 p2
      rate -r2 = b2 p2 #X`,
  },
  {
    id: 'n19-sc-mianzhu-triangle',
    source: PAGE.mianzhu,
    altered: true,
    note: '2024 年预算由 2190 改为 2910（换位），减少额与降幅因此不合',
    tags: ['triangle', 'transposed'],
    text: `绵竹市2025年“三公”经费预算为[t 1969]万元，2024年为[p 2910]万元，减少[d 221]万元，降低[r 10.1]%。从构成看，公务用车购置及运行维护费[b 1687]万元，占[sb 85.7]%；公务接待费[c 242]万元，占[sc 12.3]%；因公出国（境）经费[a 40]万元，占[sa 2.0]%。`,
    claims: `
      change -d = t p #X
      rate -r = t p #X
      sum t = b c a
      share sb = b t
      share sc = c t
      share sa = a t
      shares sa = sb sc sa`,
  },
  {
    id: 'n19-yn-mouding-total',
    source: PAGE.mouding,
    altered: true,
    note: '总额由 583.83 改为 538.83（换位），分项之和与降幅因此不合',
    tags: ['transposed'],
    text: `经汇总，牟定县2017年一般公共预算财政拨款“三公”经费支出[t 538.83]万元，同比减少[d 26.89]万元，下降[r 4.4]%。其中公务接待费[c 201.25]万元；公务用车购置及运行维护费[b 382.58]万元（购置费[b1 18.85]万元、运行维护费[b2 363.73]万元）。全年购置公务用车1辆，年末保有量180辆。`,
    claims: `
      rate -r = t ^-d #X
      sum t = c b #X
      sum b = b1 b2`,
  },
  {
    id: 'n19-yn-mouding-sign',
    source: PAGE.mouding,
    altered: true,
    note: '运行维护费的“增加”“增长”改为“减少”“下降”，用车费的减少额与降幅因此不合',
    tags: ['direction'],
    text: `2017年全县公务用车购置及运行维护费[b 382.58]万元，较上年减少[d 42.08]万元，下降[r 9.9]%。购置费[b1 18.85]万元，较上年减少[d1 48.7]万元，下降[r1 72.09]%；运行维护费[b2 363.73]万元，较上年减少[d2 6.62]万元，下降[r2 1.85]%。`,
    claims: `
      rate -r = b ^-d
      sum b = b1 b2
      causes -d = -d1 -d2 #X
      rate -r1 = b1 ^-d1
      rate -r2 = b2 ^-d2 #X`,
  },
  {
    id: 'n19-cq-qianjiang-budget',
    source: PAGE.qianjiang,
    altered: true,
    note: '较上年与较预算的减少额对调（应为 1897.9 与 1111.4）',
    tags: ['budget-for-last-year'],
    text: `黔江区2017年“三公”经费决算[t 2,921.7]万元，较上年决算减少[d 1111.4]万元，下降[r 39.38]%；较年初预算减少[f 1897.9]万元，下降[g 27.56]%。其中公务接待费[c 1,239.7]万元，占[sc 42.43]%；公务用车购置及运行维护费[b 1,646.4]万元，占[sb 56.35]%；因公出国（境）费[a 35.6]万元，占[sa 1.22]%。`,
    claims: `
      rate -r = t ^-d #X
      rate -g = t ^-f #X
      sum t = c b a
      share sc = c t
      share sb = b t
      share sa = a t
      shares sa = sc sb sa`,
  },
  {
    id: 'n19-sc-yibin-repeated',
    source: PAGE.yibin,
    altered: true,
    note: '后文的公务接待费由 1014 改为 1041（换位），与前文不一致',
    tags: ['repeated', 'transposed'],
    text: `2017年市本级“三公”经费支出[t 3825]万元，其中：因公出国（境）费[a 99]万元、公务接待费[c 1014]万元、公务用车购置及运行维护费[b 2712]万元。
公务接待方面，全年国内公务接待5636批次、58049人次，公务接待费[c2 1041]万元。公务用车方面，年末共有公务用车918辆，公务用车购置及运行维护费[b2 2712]万元，全部为运行维护费。`,
    claims: `
      sum t = a c b
      rep c2 = c #X
      rep b2 = b`,
  },
  {
    id: 'n19-hb-echeng-sign',
    source: PAGE.echeng,
    altered: true,
    note: '会议费的“减少”改为“增加”',
    tags: ['direction'],
    text: `与2021年相比，2022年公务接待费由[pc 39.43]万元增至[c 43.77]万元，增加[dc 4.34]万元；会议费由[ph 121.61]万元变为[h 34.10]万元，增加[dh 87.51]万元；培训费由[pk 46.71]万元增至[k 51.37]万元，增加[dk 4.66]万元。`,
    claims: `
      change dc = c pc
      change dh = h ph #X
      change dk = k pk`,
  },
  {
    id: 'n19-sc-jingyan-total',
    source: PAGE.jingyan,
    altered: true,
    note: '总额由 1023 改为 1032（换位）',
    tags: ['transposed'],
    text: `2020年井研县“三公”经费决算[t 1032]万元：公务用车购置及运行维护费[b 785]万元（购置[b1 274]万元、运行维护[b2 511]万元），公务接待费[c 238]万元，没有发生因公出国（境）费。各乡镇、各部门厉行节约，各项经费均低于年初预算。`,
    claims: `
      sum t = b c #X
      sum b = b1 b2`,
  },
  {
    id: 'n19-cq-fuling-unit',
    source: PAGE.fuling,
    altered: true,
    note: '公务接待费的单位由万元改为元',
    tags: ['unit'],
    text: `2023年涪陵区各部门“三公”经费预算合计[t 2493.77]万元，包括公务用车购置及运行维护费[b 1534.95]万元，公务接待费[c 875.82]元，因公出国（境）费[a 83]万元。`,
    claims: `
      sum t = b c a #X`,
  },
  {
    id: 'n19-ah-qingyang-base',
    source: PAGE.qingyang,
    altered: true,
    note: '接待费的降幅为 5.4（以本年数为分母，应为 5.1）；金额补足两位小数',
    tags: ['this-year-base'],
    text: `2022年，青阳县审计局安排公务接待费[c 7.40]万元，2021年为[pc 7.80]万元，减少[dc 0.40]万元，下降[rc 5.4]%；安排公务用车运行费[b 4.00]万元，2021年为[pb 3.00]万元，增加[db 1.00]万元。两项合计[t 11.40]万元。`,
    claims: `
      change -dc = c pc
      rate -rc = c pc #X
      change db = b pb
      sum t = c b`,
  },
  {
    id: 'n19-gd-quality-total',
    source: PAGE.quality,
    altered: true,
    note: '合计由 32.6 改为 36.2（换位）',
    tags: ['transposed'],
    text: `根据部门预算安排，湛江市质监局2018年“三公”经费预算[t 36.2]万元，分别是：公务用车运行维护费[b 28.6]万元，公务接待费[c 4]万元，因公出国（境）费和公务用车购置费未安排。公务接待费较上年的[pc 6]万元减少[dc 2]万元，降幅[rc 33.3]%。`,
    claims: `
      sum t = b c #X
      change -dc = c pc
      rate -rc = c pc`,
  },
];
