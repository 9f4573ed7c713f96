import type { Written } from '../types';
import { PAGE } from './sources';

/** “三公”经费 as published, with one figure or word changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'h18x-ah-shuangqiao',
    source: PAGE.shuangqiao,
    altered: true,
    note: '两项占比对调（应为 63.42 与 36.58）',
    text: `双桥集镇2020年使用财政拨款安排的“三公”经费实际支出[t 25.7]万元。从构成看，公务接待费[a 16.3]万元，占[sa 36.58]%；公务用车购置及运行维护费[b 9.4]万元，占[sb 63.42]%；没有因公出国（境）支出。`,
    claims: `
      sum t = a b
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb`,
  },
  {
    id: 'h18x-sd-jining-hitech',
    source: PAGE.jining,
    altered: true,
    note: '增幅以本年数为分母（应为 207.14）',
    text: `高新区“三公”经费预算由2021年的[p 336]万元增加到2022年的[t 1032]万元，增加[d 696]万元，增长[r 67.44]%，原因是统计范围扩大。分项看，公务用车购置和运行维护费增加[da 569]万元，公务接待费增加[db 127]万元，因公出国（境）费仍未安排。`,
    claims: `
      change d = t p
      rate r = t p #X
      causes d = da db`,
  },
  {
    id: 'h18x-gd-xuwen',
    source: PAGE.xuwen,
    altered: true,
    note: '公务接待费的单位由万元改为元',
    text: `2017年县经科局安排“三公”经费合计[t 5.6]万元，其中公务用车运行维护费[a 3.6]万元，公务接待费[b 2]元。因公出国（境）和公务用车购置没有预算。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 'h18x-gd-unit-running',
    source: PAGE.unit,
    altered: true,
    note: '增加额由 15.18 改为 15.81（换位），上年数由公布的增加额得出',
    text: `本部门2019年机关运行经费预算[t 312.23]万元，上年预算[p 297.05]万元，增加[d 15.81]万元，增长[r 5.11]%。同年“三公”经费预算[s 29]万元，由公务用车运行维护费[a 28]万元和公务接待费[b 1]万元组成。`,
    claims: `
      change d = t p #X
      rate r = t p
      sum s = a b`,
  },
  {
    id: 'h18x-cq-liangping',
    source: PAGE.liangping,
    altered: true,
    note: '运行维护费由 1072.46 改为 107.46（漏一位）',
    text: `2021年，梁平区本级“三公”经费支出汇总为[t 2045.3]万元，由公务接待费[a 720.03]万元和公务用车购置及运行维护费[b 1325.27]万元构成，当年未发生因公出国（境）费。公务用车购置及运行维护费中，新购车辆[b1 252.81]万元，车辆运行维护[b2 107.46]万元。`,
    claims: `
      sum t = a b
      sum b = b1 b2 #X`,
  },
  {
    id: 'h18x-cq-liangping-counts',
    source: PAGE.liangping,
    altered: true,
    note: '批次的增加由 744 改为 774，上年数由公布的增加数得出',
    text: `梁平区本级2021年国内公务接待[n 5678]批次，2020年为[p 4934]批次，增加[d 774]批次，增长[r 15.08]%；接待[k 68156]人次，2020年为[q 57223]人次，增加[e 10933]人次，增长[s 19.11]%。公务用车保有量[v 468]辆，比2020年的[o 501]辆减少[f 33]辆。`,
    claims: `
      change d = n p #X
      rate r = n p
      change e = k q
      rate s = k q
      change -f = v o`,
  },
  {
    id: 'h18x-yn-kaiyuan',
    source: PAGE.kaiyuan,
    altered: true,
    note: '2017 年公务用车费由 1054 改为 1045（换位）',
    text: `开远市“三公”经费预算对比表（单位：万元）
项目　2016年预算　2017年预算　增减额
合计　[p@万元 2908]　[t@万元 2310]　[d@万元 -598]
因公出国（境）费　[pa@万元 0]　[a@万元 20]　[da@万元 20]
公务用车购置及运行费　[pb@万元 1540]　[b@万元 1045]　[db@万元 -486]
公务接待费　[pc@万元 1368]　[c@万元 1236]　[dc@万元 -132]`,
    claims: `
      sum p = pa pb pc
      sum t = a b c #X
      change d = t p
      causes d = da db dc
      change da = a pa
      change db = b pb #X
      change dc = c pc`,
  },
  {
    id: 'h18x-yn-mile',
    source: PAGE.mile,
    altered: true,
    note: '“减少”改为“增加”，上年数由公布的减少额得出',
    text: `2016年全市“三公”经费决算[t 3378.43]万元，2015年决算[p 3544.82]万元，增加[d 166.39]万元，下降[r 4.69]%。其中公务接待费[b 1501.59]万元，占[sb 44.45]%；公务用车购置和运行维护费[c 1866.91]万元，占[sc 55.26]%。`,
    claims: `
      change d = t p #X
      rate -r = t p
      share sb = b t
      share sc = c t`,
  },
  {
    id: 'h18x-yn-kunming-congress',
    source: PAGE.kunming,
    altered: true,
    note: '完成比例写成未完成的部分（应为 97.06）',
    text: `市人大2016年“三公”经费安排预算[m 168.53]万元，全年支出[t 163.58]万元，完成预算的[e 2.94]%。其中国内公务接待费预算[mc 10]万元，支出[c 6.96]万元，完成预算的[ec 69.6]%，决算数[w 小于]预算数的原因是厉行节约。`,
    claims: `
      exec e = t m #X
      exec ec = c mc
      dir w< = c mc`,
  },
  {
    id: 'h18x-hn-yueyang',
    source: PAGE.yueyang,
    altered: true,
    note: '公务用车部分漏去其他交通工具购置 144 万元',
    text: `岳阳市本级2016年“三公”经费预算[t 19043]万元：公务接待费[a 7494]万元，占[sa 39.35]%；因公出国（境）费[b 382]万元，占[sb 2.01]%；公务用车购置及运行维护费[c 11167]万元，占[sc 58.64]%。最后一项由公务用车购置费[c1 255]万元、公务用车运行维护费[c2 7922]万元、其他交通费用[c3 2846]万元三部分组成。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      sum c = c1 c2 c3 #X`,
  },
  {
    id: 'h18x-cn-cabinet-office',
    source: PAGE.cabinet,
    altered: true,
    note: '后文的公务接待费由 11.61 改为 16.11（换位）',
    text: `一、总体情况。国务院办公厅2013年“三公”经费决算[t 399.48]万元，包括因公出国（境）费[a 93.87]万元、公务用车运行费[b 294]万元、公务接待费[c 11.61]万元。
二、具体情况。（一）因公出国（境）费[a2 93.87]万元，全年组团7个、77人次。（二）公务用车运行费[b2 294]万元，车辆保有量113辆。（三）公务接待费[c2 16.11]万元，全部为国内接待。`,
    claims: `
      sum t = a b c
      rep a2 = a
      rep b2 = b
      rep c2 = c #X`,
  },
  {
    id: 'h18x-cn-cabinet-office-trips',
    source: PAGE.cabinet,
    altered: true,
    note: '“小于”改为“大于”，预算数由公布的减少额得出',
    text: `因公出国（境）费年初预算[m 129]万元，决算[a 93.87]万元，决算[w 大于]预算，主要是部分出访任务推迟到2014年执行。公务接待费年初预算[n 17]万元，决算[c 11.61]万元，减少[d 5.39]万元，下降[r 31.7]%。`,
    claims: `
      dir w> = a m #X
      change -d = c n
      rate -r = c n`,
  },
];
