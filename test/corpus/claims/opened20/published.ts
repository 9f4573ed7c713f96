import type { Written } from '../types';
import { PAGE } from './sources';

/** Accounts and budgets, with the figures as their issuers print them. */
export const PUBLISHED: readonly Written[] = [
  {
    id: 't20-cq-wanzhou',
    source: PAGE.wanzhou,
    text: `区公路事务中心2024年支出预算[t 8904.98]万元，其中：社会保障和就业支出[a 1740.8]万元，卫生健康支出[b 332.8]万元，城乡社区支出[c 27]万元，住房保障支出[e 237.02]万元，交通运输支出[f 6567.36]万元。支出预算较2023年减少[d 5521.28]万元，其中基本支出减少[d1 607.6]万元，项目支出减少[d2 4913.69]万元，原因是退休人员增加和危旧桥改造项目减少。`,
    claims: `
      sum t = a b c e f
      causes -d = -d1 -d2 #W`,
  },
  {
    id: 't20-cq-wanzhou-structure',
    source: PAGE.wanzhou,
    text: `2024年一般公共预算财政拨款支出[t 8904.98]万元，其中：基本支出[a 5991.26]万元，比2023年减少607.6万元，因在职转退休人员较多；项目支出[b 2913.71]万元，比2023年减少4913.69万元，因今年减少了危旧桥改造项目。本单位未安排政府性基金预算支出。`,
    claims: `
      sum t = a b #W`,
  },
  {
    id: 't20-zj-longsai',
    source: PAGE.longsai,
    text: `（一）收入支出决算总体情况。镇海龙赛医院2021年度收、支总计均为[t 29,398.34]万元，与2020年度相比各减少[d 15894.34]万元，下降[r 35.09]%。主要是财政拨款收入、其他收入和基本支出减少。`,
    claims: `
      rate -r = t ^-d`,
  },
  {
    id: 't20-cq-yongchuan',
    source: PAGE.yongchuan,
    text: `2024年，永川区一般公共预算收入[t 53.24]亿元，增长6.3%。其中，税收收入[a 33.31]亿元，下降1.6%；非税收入[b 19.93]亿元，增长22.9%。加上上级补助、调入资金、债务转贷收入和上年结转等，收入总量159.98亿元。全区一般公共预算支出113.39亿元，增长3.7%。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 't20-zj-dongyang',
    source: PAGE.dongyang,
    text: `社会保险基金方面，2023年全市收入[i 22.39]亿元，比上年增长7.3%；支出[o 19.85]亿元，比上年增长19.8%。当年收支结余[q 2.54]亿元，历年累计结余21.76亿元。政府性债务方面，年底余额265.38亿元，其中政府负有偿还责任的债务[g 260.96]亿元（一般债务余额[g1 110.95]亿元、专项债务余额[g2 150.01]亿元）。`,
    claims: `
      roll q = i -o
      sum g = g1 g2`,
  },
  {
    id: 't20-sx-jincheng',
    source: PAGE.jincheng,
    text: `1-9月份，全市一般公共财政预算收入完成[t 76.7]亿元，同比下降[r 3.6]%，减收[d 2.9]亿元，其中市本级完成[b 26.5]亿元，下降[rb 5.1]%，减收[db 1.4]亿元。全市支出执行[x 107.6]亿元，同比增长[rx 2.3]%，增支[dx 2.4]亿元，其中市本级支出[y 26.7]亿元，增长[ry 6.8]%，增支[dy 1.7]亿元。`,
    claims: `
      rate -r = t ^-d
      rate -rb = b ^-db #W
      rate rx = x ^dx
      rate ry = y ^dy`,
  },
  {
    id: 't20-sx-jincheng-systems',
    source: PAGE.jincheng,
    text: `分征收系统看，国税系统完成[a 14]亿元，同比下降[ra 7.2]%，减收[da 1.1]亿元；地税系统完成[b 36.5]亿元，同比下降[rb 8.9]%，减收[db 3.6]亿元；财政系统完成[c 26.6]亿元，同比增长[rc 9.1]%，增收[dc 2.2]亿元。`,
    claims: `
      rate -ra = a ^-da #T
      rate -rb = b ^-db #T
      rate rc = c ^dc #W`,
  },
  {
    id: 't20-fj-fengze',
    source: PAGE.fengze,
    text: `8月当月，地方一般公共预算收入[m 0.93]亿元，其中地方级税收收入[m1 0.84]亿元、非税收入[m2 0.09]亿元。1-8月，地方一般公共预算收入[t 14]亿元，其中地方级税收收入[a 12.51]亿元，同比增长4.2%；非税收入[b 1.5]亿元，同比下降39.1%。`,
    claims: `
      sum m = m1 m2
      sum t = a b #W`,
  },
  {
    id: 't20-fj-fengze-outlays',
    source: PAGE.fengze,
    text: `支出方面，8月当月[m 2.66]亿元，同比减支[dm 0.83]亿元，下降[rm 23.8]%；1-8月累计[t 18.78]亿元，同比减支[d 1.75]亿元，下降[r 8.5]%。其中民生领域支出[a 14.71]亿元，占一般公共预算支出的[s 78.3]%。“三保”可执行指标[n 11.54]亿元，已支出[x 7.86]亿元，支出进度[e 68.1]%。直达资金累计[u 1.46]亿元，支出[v 0.95]亿元，支出进度[f 65]%。`,
    claims: `
      rate -rm = m ^-dm
      rate -r = t ^-d
      share s = a t
      exec e = x n
      exec f = v u`,
  },
  {
    id: 't20-sn-zhouzhi',
    source: PAGE.zhouzhi,
    text: `全年县级一般公共预算收入[a 31751]万元，完成预算数[m 31220]万元的[e 101.7]%，较上年[pa 28899]万元增长[ra 9.9]%；上划中省市收入[b 29318]万元。两项合计，全县财政总收入[t 61069]万元，较上年[p 53169]万元增长[r 14.9]%。`,
    claims: `
      exec e = a m
      rate ra = a pa
      sum t = a b
      rate r = t p`,
  },
  {
    id: 't20-sn-zhouzhi-outlays',
    source: PAGE.zhouzhi,
    text: `全年一般公共预算支出[t 537347]万元，占调整预算数[m 539267]万元的[e 99.6]%，较上年[p 508794]万元增长[r 5.6]%。其中民生支出[a 463744]万元，占一般公共预算支出的[s 86.3]%；一般公共服务支出39238万元，下降17.2%。`,
    claims: `
      exec e = t m
      rate r = t p
      share s = a t`,
  },
  {
    id: 't20-js-suzhou',
    source: PAGE.suzhou,
    text: `园区检察院2020年上半年“三公”经费支出中，因公出国（境）费0万元，占[sa 0]%；公务用车购置及运行费[b 2.95]万元，占[sb 96.72]%；公务接待费0.1万元，占[sc 3.28]%。公务用车支出中，购置费[b1 0]万元，运行维护费[b2 2.95]万元，比上年增加1.32万元，系汽车保养费增加所致。`,
    claims: `
      shares sc = sa sb sc
      sum b = b1 b2`,
  },
];
