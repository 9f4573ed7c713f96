import type { Written } from '../types';
import { PAGE } from './sources';

/** Figures as published: “三公” of units, towns and whole counties, and the accounts of a district. */
export const PUBLISHED: readonly Written[] = [
  {
    id: 'n19-yn-kunming-budget',
    source: PAGE.kunming,
    text: `2016年，昆明市人大“三公”经费预算为[m 168.53]万元，其中因公出国（境）费[ma 39]万元、公务用车运行维护费[mb 119.5]万元、国内公务接待费[mc 10]万元。全年支出[t 163.58]万元，完成预算的[e 97.06]%。其中，因公出国（境）费支出[a 52.15]万元，完成预算的[ea 133.72]%；公务用车运行维护费支出[b 104.46]万元，完成预算的[eb 87.39]%；国内公务接待费支出[c 6.96]万元，完成预算的[ec 69.6]%。`,
    claims: `
      sum m = ma mb mc #W
      exec e = t m
      sum t = a b c #W
      exec ea = a ma
      exec eb = b mb #W
      exec ec = c mc`,
  },
  {
    id: 'n19-yn-kunming-structure',
    source: PAGE.kunming,
    text: `2016年度市人大“三公”经费财政拨款支出决算[t 163.58]万元，比2015年减少[d 80.74]万元，下降[r 33.05]%。其中：因公出国（境）费[a 52.15]万元，占[sa 31.88]%，比上年减少[da 30.31]万元，下降[ra 36.75]%；公务用车购置及运行维护费[b 104.46]万元，占[sb 63.86]%，比上年减少[db 49.64]万元，下降[rb 32.21]%；公务接待费[c 6.96]万元，占[sc 4.26]%，比上年减少[dc 0.8]万元，下降[rc 10.31]%。支出减少，主要是出国团组减少、加强了车辆使用管理、接待从简。`,
    claims: `
      rate -r = t ^-d
      causes -d = -da -db -dc #W
      sum t = a b c #W
      share sa = a t
      rate -ra = a ^-da #T
      share sb = b t
      rate -rb = b ^-db
      share sc = c t #W
      rate -rc = c ^-dc
      shares sc = sa sb sc`,
  },
  {
    id: 'n19-gd-yingde',
    source: PAGE.yingde,
    text: `2016年我局“三公”经费预算拨入[t 33]万元，2015年预算拨入[p 57.55]万元，与上年对比减少[d 24.55]万元。一是公务接待费2016年预算[c 8]万元，2015年预算[pc 12.5]万元，对比减少[dc 4.35]万元，减少率[rc 35.22]%；二是公务车辆运行费2016年预算[b 25]万元，2015年预算[pb 45.2]万元，对比减少[db 20.20]万元，减少率[rb 44.69]%，原因是公车改革。`,
    claims: `
      change -d = t p
      sum t = c b
      causes -d = -dc -db
      change -dc = c pc #W
      rate -rc = c pc #W
      change -db = b pb
      rate -rb = b pb`,
  },
  {
    id: 'n19-ah-ningguo',
    source: PAGE.ningguo,
    text: `宁国市城管执法局2016年“三公”经费年初预算[m 77.00]万元，支出决算[t 68.3]万元，完成年初预算的[e 88.7]%。公务接待费预算[mc 35.00]万元，决算[c 26.4]万元，完成[ec 75.43]%，比2015年度决算减少[dc 9.6]万元，下降[rc 26.67]%，接待220批次、2929人；公务用车购置及运行费预算[mb 42.00]万元，决算[b 41.9]万元，完成[eb 99.76]%，比2015年度决算减少[db 1.1]万元，下降[rb 2.56]%，公务用车保有量37辆。因公出国（境）费支出[a 0]万元。`,
    claims: `
      exec e = t m
      sum t = c b a
      exec ec = c mc
      rate -rc = c ^-dc
      exec eb = b mb
      rate -rb = b ^-db`,
  },
  {
    id: 'n19-ah-jiangnan',
    source: PAGE.jiangnan,
    text: `集中区2024年“三公”经费支出预算[t 328.7]万元，比2023年预算减少[d 17.3]万元，下降[r 5]%。其中：因公出国（境）费[a 10]万元，与2023年预算持平；公务接待费[c 240]万元，比2023年预算减少[dc 10]万元，下降[rc 4]%；公务用车购置及运行费[b 78.7]万元，比2023年预算减少[db 7.3]万元，下降[rb 8.49]%。公务用车购置及运行费中，运行费[b1 35.7]万元，减少[d1 1.3]万元，下降[r1 3.5]%；购置费[b2 43]万元，减少[d2 6]万元，下降[r2 12.24]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a c b
      causes -d = -dc -db
      rate -rc = c ^-dc
      rate -rb = b ^-db
      sum b = b1 b2
      causes -db = -d1 -d2
      rate -r1 = b1 ^-d1
      rate -r2 = b2 ^-d2`,
  },
  {
    id: 'n19-fj-gulou-whole',
    source: PAGE.gulou,
    text: `2021年全区一般公共预算收入[a 35.01]亿元，上级补助收入[b 11.96]亿元，上年结余[c 2.38]亿元，债务转贷收入[e 2.67]亿元，动用预算稳定调节基金[f 3.56]亿元，调入资金[g 229]万元；一般公共预算支出[h 30.09]亿元，上解上级支出[i 11.30]亿元，债务还本支出[j 0.22]亿元，安排预算稳定调节基金[k 7.49]亿元。收入合计[t 55.60]亿元，支出合计[x 49.10]亿元，年终结余[y 6.50]亿元。`,
    claims: `
      sum t = a b c e f g #W
      sum x = h i j k
      roll y = t -x`,
  },
  {
    id: 'n19-fj-gulou-funds',
    source: PAGE.gulou,
    text: `全区政府性基金上年结余[a 26.38]亿元，上级补助收入[b 14.78]亿元，债券转贷收入[c 1.34]亿元，调入资金[e 10]万元，收入合计[t 42.5]亿元，支出[x 19.43]亿元，年终结余[y 23.07]亿元。全区国有资本经营预算收入[f 229]万元，上级补助收入[g 86]万元，调出资金[h 229]万元，年终结余[i 86]万元。全区社会保险基金预算收入[j 0.28]亿元，上年结余[k 0.28]亿元，支出[l 0.28]亿元，年末滚存结余[n 0.28]亿元。`,
    claims: `
      sum t = a b c e #W
      roll y = t -x
      roll i = f g -h
      roll n = k j -l`,
  },
  {
    id: 'n19-fj-gulou-own',
    source: PAGE.gulou,
    text: `区本级（不含洪山镇）一般公共预算收入[a 32.20]亿元，上级补助收入[b 11.75]亿元，上年结余[c 2.29]亿元，债务转贷收入[e 2.67]亿元，动用预算稳定调节基金[f 3.56]亿元，调入资金[g 229]万元，下级上解收入[h 2.46]亿元，收入合计[t 54.95]亿元。区本级一般公共预算支出[i 29.35]亿元，上解上级支出[j 11.30]亿元，补助下级支出[k 0.23]亿元，债务还本支出[l 0.22]亿元，安排预算稳定调节基金[n 7.44]亿元，支出合计[x 48.54]亿元。收支相抵，年终结余[y 6.41]亿元。`,
    claims: `
      sum t = a b c e f g h #W
      sum x = i j k l n
      roll y = t -x`,
  },
  {
    id: 'n19-ha-gaoxin',
    source: PAGE.gaoxin,
    note: '卫生健康支出的降幅与减少额不合，原文如此',
    text: `2023年信阳高新区财政支出总计[t 28002]万元，其中区本级预算支出[a 20818]万元，上解上级支出[b 7184]万元。区本级预算支出主要安排如下：科学技术支出[c 1250]万元，较上年增加[dc 570]万元，增长[rc 83.8]%；社会保障和就业支出[e 410]万元，较上年减少[de 439]万元，下降[re 51.7]%；卫生健康支出[f 637]万元，较上年减少[df 635]万元，下降[rf 80.9]%；节能环保支出[g 95]万元，较上年减少[dg 19]万元，下降[rg 16.7]%；住房保障支出[h 540]万元，较上年增加[dh 87]万元，增长[rh 19.2]%。`,
    claims: `
      sum t = a b
      rate rc = c ^dc
      rate -re = e ^-de
      rate -rf = f ^-df #X
      rate -rg = g ^-dg
      rate rh = h ^dh`,
  },
  {
    id: 'n19-sc-mianzhu',
    source: PAGE.mianzhu,
    text: `2025年全市“三公”经费预算总额为[t 1969]万元，较2024年的[p 2190]万元减少[d 221]万元，下降[r 10.1]%。其中：因公出国（境）经费[a 40]万元，较上年持平；公务接待费[c 242]万元，较上年减少[dc 12]万元，下降[rc 4.7]%；公务用车购置及运行维护费[b 1687]万元，较上年减少[db 209]万元，下降[rb 11]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a c b
      causes -d = -dc -db
      rate -rc = c ^-dc
      rate -rb = b ^-db`,
  },
  {
    id: 'n19-yn-mouding',
    source: PAGE.mouding,
    text: `2017年全县“三公”经费支出决算汇总数为[t 583.83]万元，较2016年减少[d 26.89]万元，下降[r 4.4]%。公务接待费[c 201.25]万元，较2016年增加[dc 15.18]万元，增长[rc 8.15]%，国内公务接待4032批次、33409人次；公务用车购置及运行维护费[b 382.58]万元，较2016年减少[db 42.08]万元，下降[rb 9.9]%，其中购置费[b1 18.85]万元，减少[d1 48.7]万元，下降[r1 72.09]%，运行维护费[b2 363.73]万元，增加[d2 6.62]万元，增长[r2 1.85]%。全县没有因公出国（境）费。`,
    claims: `
      rate -r = t ^-d
      sum t = c b
      causes -d = dc -db #W
      rate rc = c ^dc #T
      rate -rb = b ^-db
      sum b = b1 b2
      causes -db = -d1 d2
      rate -r1 = b1 ^-d1
      rate r2 = b2 ^d2`,
  },
  {
    id: 'n19-cq-qianjiang',
    source: PAGE.qianjiang,
    text: `2017年黔江区本级开支“三公”经费[t 2,921.7]万元，其中：因公出国（境）费[a 35.6]万元，公务接待费[c 1,239.7]万元，公务用车购置及运行维护费[b 1,646.4]万元（购置费[b1 109.0]万元、运行维护费[b2 1,537.4]万元）。当年因公出国（境）1个团组8人次，购置公务用车6辆，国内公务接待13,100批次、139,466人次。“三公”经费较上年决算减少[d 1897.9]万元，下降[r 39.38]%；较年初预算数减少[f 1111.4]万元，下降[g 27.56]%。`,
    claims: `
      sum t = a c b
      sum b = b1 b2
      rate -r = t ^-d
      rate -g = t ^-f`,
  },
  {
    id: 'n19-sc-yibin',
    source: PAGE.yibin,
    note: '三项减少额之和与总减少额不合，原文如此',
    text: `2017年宜宾市市本级“三公”经费支出总额为[t 3825]万元，比预算数减少[d 1188]万元，下降[r 23.70]%。一、因公出国（境）费[a 99]万元，比预算数减少[da 31]万元，团组13个、36人次。二、公务接待费[c 1014]万元，比预算数减少[dc 850]万元，国内公务接待5636批次、58049人次。三、公务用车购置及运行维护费[b 2712]万元（其中购置费[b1 0]万元，运行维护费[b2 2712]万元），比预算数减少[db 107]万元。`,
    claims: `
      rate -r = t ^-d
      sum t = a c b
      sum b = b1 b2
      causes -d = -da -dc -db #X`,
  },
  {
    id: 'n19-hb-echeng',
    source: PAGE.echeng,
    text: `鄂城区2022年公务用车购置费决算[b 399.25]万元，2021年为[pb 272.53]万元，增加[db 126.72]万元，原因是车辆使用年限到期，更换车辆。公务用车运行维护费[r 472.38]万元，2021年为[pr 327.67]万元，增加[dr 144.71]万元。公务接待费[c 43.77]万元，2021年为[pc 39.43]万元，增加[dc 4.34]万元。会议费[h 34.10]万元，2021年为[ph 121.61]万元，减少[dh 87.51]万元；培训费[k 51.37]万元，2021年为[pk 46.71]万元，增加[dk 4.66]万元。`,
    claims: `
      change db = b pb
      change dr = r pr
      change dc = c pc
      change -dh = h ph
      change dk = k pk`,
  },
];
