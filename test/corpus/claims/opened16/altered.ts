import type { Written } from '../types';
import { PAGES } from './sources';

/** Figures of units and their “三公”, one changed by us in each paragraph. */
export const ALTERED: readonly Written[] = [
  {
    id: 'p16-x-xiaolin-left-out',
    source: PAGES.xiaolin,
    altered: true,
    note: '收入总计漏加非税收入（应为 1,867.48）',
    tags: ['town', 'part-left-out'],
    text: `2022年，小林镇税收收入[b 109.91]万元，非税收入[c 1.2]万元，本级一般公共预算收入合计[a 111.11]万元。补助、转移支付和上年结转等[m 1,756.37]万元，加上本级收入[a2 111.11]万元，收入总计[t 1,866.28]万元。全年支出进度为年初预算的120.9%。`,
    claims: `
      sum a = b c
      rep a2 = a
      sum t = m a2 #X`,
  },
  {
    id: 'p16-x-xiaolin-outgo',
    source: PAGES.xiaolin,
    altered: true,
    note: '支出总计两位颠倒（应为 1,867.48）',
    tags: ['town', 'transposed', 'last-sentence'],
    text: `小林镇收入总计[t 1,867.48]万元，其中本级收入[a 111.11]万元，各类补助、结转和调入[m 1,756.37]万元。支出方面，一般公共预算支出[x 1,867.48]万元，上解支出[y 0]万元，结转下年[z 0]万元，支出总计[o 1,876.48]万元。`,
    claims: `
      sum t = a m
      sum o = x y z #X`,
  },
  {
    id: 'p16-x-changshou-functions',
    source: PAGES.changshou,
    altered: true,
    note: '社会保障和就业支出两位颠倒（应为 63.9）',
    tags: ['library', 'functions', 'transposed'],
    text: `区图书馆支出按功能分类如下：一般公共支出[a 486.25]万元；教育支出[b 2.50]万元；社会保障和就业支出[c 69.3]万元；卫生健康支出[e 21.65]万元；住房保障支出[f 19.98]万元。五类支出合计[x 594.27]万元，分为基本支出[g 486.16]万元和项目支出[h 108.11]万元。`,
    claims: `
      sum x = a b c e f #X
      sum x = g h`,
  },
  {
    id: 'p16-x-changshou-direction',
    source: PAGES.changshou,
    altered: true,
    note: '基本支出由 482.14 增至 486.16，写成减少',
    tags: ['library', 'direction', 'first-sentence'],
    text: `图书馆2022年基本支出预算[g 486.16]万元，比2021年的[pg 482.14]万元减少[dg 4.02]万元，用于工资福利、社会保险缴费和日常公用。项目支出预算[h 108.11]万元，与2021年持平。一般公共预算拨款支出共[x 594.27]万元。`,
    claims: `
      change -dg = g pg #X
      sum x = g h`,
  },
  {
    id: 'p16-x-shayang-swapped',
    source: PAGES.shayang,
    altered: true,
    note: '人员支出和公用支出的占比对调',
    tags: ['school', 'swapped-shares'],
    text: `2022年沙洋中学预算总支出[x 5212.91]万元，没有项目支出。人员支出[p 4450.87]万元，占[sp 14.62]%；公用支出[q 762.04]万元，占[sq 85.38]%。支出中教育类最多，为[e 4411.13]万元，占[se 84.62]%。`,
    claims: `
      sum x = p q
      share sp = p x #X
      share sq = q x #X
      shares sq = sp sq
      share se = e x`,
  },
  {
    id: 'p16-x-shayang-other',
    source: PAGES.shayang,
    altered: true,
    note: '其他收入两位颠倒（应为 877.29）',
    tags: ['school', 'transposed', 'middle-sentence'],
    text: `学校2022年收入预算[t 5212.91]万元。财政拨款[a 4185.62]万元，占八成；其他收入[b 787.29]万元，占收入预算的[sb 16.83]%；上年结余[c 150]万元，占收入预算的[sc 2.88]%。支出预算与收入预算相等。`,
    claims: `
      sum t = a b c #X
      share sb = b t #X
      share sc = c t`,
  },
  {
    id: 'p16-x-minjin-unit',
    source: PAGES.minjin,
    altered: true,
    note: '项目支出的元写成万元',
    tags: ['party', 'unit', 'last-sentence'],
    text: `2016年度民进常州市委收、支平衡，没有结转和结余，没有发生经营支出。全年支出总计[x 2,277,100.00]元，基本支出[a 1,602,100.00]元用于人员和日常公用，项目支出[b 675,000.00]万元用于参政议政和社会服务。`,
    claims: `
      sum x = a b #X`,
  },
  {
    id: 'p16-x-tantou-base',
    source: PAGES.tantou,
    altered: true,
    note: '降幅误以本年数为基数（应为 17.33）',
    tags: ['school', 'wrong-base'],
    text: `全校2021年度收入决算为[t 1168.41]万元，上年决算为[p 1413.37]万元，减少[d 244.96]万元，下降[r 20.97]%；收入全部来自一般公共预算财政拨款。收入减少，一是绩效工资未发放，二是学生人数下降、公用经费随之减少。`,
    claims: `
      change -d = t p
      rate -r = t p #X`,
  },
  {
    id: 'p16-x-quxian-staff',
    source: PAGES.quxian,
    altered: true,
    note: '专业技术人员两位颠倒（应为 57）',
    tags: ['staff', 'counts', 'transposed'],
    text: `中心内设种植业组、土壤肥料组等七个组室。至2024年末在职[n 81]人：专业技术人员[a 75]人、管理人员[b 1]人、工勤人员[c 23]人。全年收、支总计均为1523.26万元。`,
    claims: `
      counts n = a b c #X`,
  },
  {
    id: 'p16-x-politics-rate',
    source: PAGES.politics,
    altered: true,
    note: '降幅两位颠倒（应为 89.65）',
    tags: ['sangong', 'yuan', 'transposed'],
    text: `政法委2022年“三公”经费支出[t 6,283.70]元，上年支出[p 60,707.86]元，减少[d 54,424.16]元，下降[r 98.65]%。两项支出中公务接待费[b 4,895.00]元，[w 高于]公务用车运行维护费[a 1,388.70]元；公务接待费占[sb 77.90]%。`,
    claims: `
      change -d = t p
      rate -r = t p #X
      dir w> = b a
      sum t = b a
      share sb = b t`,
  },
  {
    id: 'p16-x-politics-triangle',
    source: PAGES.politics,
    altered: true,
    note: '公务用车运行维护费的减少额两位颠倒（应为 41,799.16）',
    tags: ['sangong', 'yuan', 'triangle'],
    text: `与上年相比，“三公”经费减少[d 54,424.16]元。其中公务用车运行维护费由[pa 43,187.86]元降到[a 1,388.70]元，减少[da 41,979.16]元，下降[ra 96.78]%；公务接待费由[pb 17,520.00]元降到[b 4,895.00]元，减少[db 12,625.00]元，下降[rb 72.06]%。未安排出国（境）。`,
    claims: `
      change -da = a pa #X
      rate -ra = a pa
      change -db = b pb
      rate -rb = b pb
      causes -d = -da -db #X`,
  },
  {
    id: 'p16-x-lamps-direction',
    source: PAGES.lamps,
    altered: true,
    note: '支出由 221.17 降到 205.27，写成增加、增长',
    tags: ['accounts', 'direction', 'first-sentence'],
    text: `路灯管理所2016年支出决算[x 205.27]万元，比上年支出决算[px 221.17]万元增加[dx 15.9]万元，增长[rx 7.19]%，由人员退休引起。收入决算[i 205.27]万元，同样比上年[pi 221.17]万元减少[di 15.9]万元。`,
    claims: `
      change dx = x px #X
      rate rx = x px #X
      change -di = i pi`,
  },
  {
    id: 'p16-x-lamps-base',
    source: PAGES.lamps,
    altered: true,
    note: '增幅误以本年数为基数（应为 8.67）',
    tags: ['running', 'wrong-base', 'last-sentence'],
    text: `运行经费主要为办公费、手续费和专用材料费。2016年本单位运行经费支出[y 6.39]万元，2015年为[py 5.88]万元，因办公用品涨价增加[dy 0.51]万元，增长[ry 7.98]%。`,
    claims: `
      change dy = y py
      rate ry = y py #X`,
  },
  {
    id: 'p16-x-traffic-total',
    source: PAGES.traffic,
    altered: true,
    note: '支出总额两位颠倒（应为 324970.32）',
    tags: ['budget', 'total-not-sum'],
    text: `一般公共预算财政拨款支出[x 324790.32]万元，用于人员、公用和公路水路建设。基本支出[g 61042.17]万元，增加[dg 4824.58]万元；项目支出[h 263928.15]万元，减少[dh 150086.1]万元；两者相抵，支出比2017年减少[d 145261.52]万元。`,
    claims: `
      sum x = g h #X
      causes -d = dg -dh`,
  },
  {
    id: 'p16-x-traffic-causes',
    source: PAGES.traffic,
    altered: true,
    note: '公务接待费的减少额两位颠倒（应为 26.7）',
    tags: ['sangong', 'causes', 'transposed'],
    text: `2018年“三公”经费预算比2017年减少[d 295.18]万元，降至[t 2800.68]万元。因公出国（境）费用[a 60]万元，减少[da 25.36]万元；公务接待费[b 290.5]万元，减少[db 27.6]万元；公务用车运行维护费[c 2450.18]万元，减少[dc 243.12]万元。各单位均未安排购车。`,
    claims: `
      sum t = a b c
      causes -d = -da -db -dc #X`,
  },
  {
    id: 'p16-x-traffic-procurement',
    source: PAGES.traffic,
    altered: true,
    note: '服务预算两位颠倒（应为 1331.81）',
    tags: ['procurement', 'transposed'],
    text: `交通系统2018年政府采购预算：货物类[a 4728.6]万元，占采购预算总额的[sa 78.02]%；工程类[b 0]万元；服务类[c 1313.81]万元；采购预算总额[t 6060.41]万元。项目支出全部实行绩效目标管理。`,
    claims: `
      share sa = a t
      sum t = a b c #X`,
  },
  {
    id: 'p16-x-health-unspent',
    source: PAGES.health,
    altered: true,
    note: '完成率写成未完成的比例（应为 90.79）',
    tags: ['sangong', 'centre', 'unspent'],
    text: `卫生部2010年“三公经费”实际支出[x 4296.44]万元，预算[m 4732.23]万元，少支[d 435.79]万元，完成预算的[e 9.21]%。其中公务用车购置及运行费预算[ma 2729.47]万元，支出[a 2599.23]万元，完成预算的[ea 95.23]%。`,
    claims: `
      change -d = x m
      exec e = x m #X
      exec ea = a ma`,
  },
  {
    id: 'p16-x-hospital-doubled',
    source: PAGES.hospital,
    altered: true,
    note: '增加额多印一位（应为 1720.86）',
    tags: ['hospital', 'doubled-digit', 'triangle'],
    text: `2023年度收入总计[t 23647.88]万元，2022年度为[p 21927.02]万元，同比增加[d 17220.86]万元，增长[r 7.85]%。本年收入合计[i 22681.18]万元，2022年度为[pi 18122.14]万元，同比增加[di 4559.04]万元，增长[ri 25.16]%，因为门诊和住院人次恢复。`,
    claims: `
      change d = t p #X
      rate r = t p
      change di = i pi
      rate ri = i pi`,
  },
];
