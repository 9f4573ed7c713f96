import type { Written } from '../types';
import { PAGE } from './sources';

/** Published “三公”经费 of units, towns, districts and ministries, in our own words. */
export const SANGONG: readonly Written[] = [
  {
    id: 'h18-ah-shuangqiao',
    source: PAGE.shuangqiao,
    text: `（一）总体情况。双桥集镇2020年度“三公”经费一般公共预算财政拨款预算[m 30.8]万元，决算[t 25.7]万元，完成预算的[e 83.44]%，决算数[w 小于]预算数，主要是公务用车运行维护费降低。
（二）具体情况。因公出国（境）费决算[z 0]万元，占[s0 0]%；公务接待费决算[a 16.3]万元，占[s1 63.42]%；公务用车购置及运行维护费决算[b 9.4]万元，占[s2 36.58]%。公务接待费比预算的[ma 14.8]万元增加[d 1.5]万元，增长[r 10.14]%，上级检查增多，当年共接待312批次、4228人次。`,
    claims: `
      exec e = t m
      dir w< = t m
      sum t = z a b
      share s0 = z t
      share s1 = a t
      share s2 = b t
      shares s2 = s0 s1 s2
      change d = a ma
      rate r = a ma`,
  },
  {
    id: 'h18-sd-jining-hitech',
    source: PAGE.jining,
    text: `济宁高新区2022年区级预算部门“三公”经费预算[t 1032]万元，比2021年预算增长207.1%，主要是统计范围由管委会机关扩大到5个街道办事处和市直驻区单位。其中：公务用车购置和运行维护费[a 849]万元（购置[a1 159]万元，运行维护[a2 690]万元），比上年增加569万元；公务接待费[b 183]万元，比上年增加127万元；因公出国（境）费[z 0]万元，与上年持平。`,
    claims: `
      sum t = a b z
      sum a = a1 a2`,
  },
  {
    id: 'h18-gd-xuwen',
    source: PAGE.xuwen,
    text: `徐闻县经科局2017年财政拨款“三公”经费预算[t 5.6]万元，比上年减少[d 1.4]万元。公务用车运行维护费[a 3.6]万元，占[sa 64]%，比上年减少[da 1.4]万元；公务接待费[b 2]万元，占[sb 36]%，和上年持平。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      causes -d = -da`,
  },
  {
    id: 'h18-gd-unit-running',
    source: PAGE.unit,
    text: `2019年本部门机关运行经费安排[t 312.23]万元，比上年增加[d 15.18]万元，增长[r 5.11]%，主要是公用经费标准有所提高。财政拨款“三公”经费安排[s 29]万元，比上年增加[ds 0.5]万元，增长[rs 1.75]%：公务用车运行维护费[a 28]万元，较上年无增减；公务接待费[b 1]万元，比上年增加[db 0.5]万元，增长[rb 100]%；因公出国（境）费和公务用车购置费没有安排。`,
    claims: `
      rate r = t ^d
      rate rs = s ^ds
      sum s = a b
      causes ds = db
      rate rb = b ^db`,
  },
  {
    id: 'h18-cq-liangping',
    source: PAGE.liangping,
    text: `梁平区本级2021年度“三公”经费决算[t 2045.3]万元。因公出国（境）费[z 0]万元，与上年持平；公务接待费[a 720.03]万元，较上年增加[da 113.1]万元，上升[ra 18.63]%，主要是招商引资和美食博览会等接待增多；公务用车购置及运行维护费[b 1325.27]万元，其中购置费[b1 252.81]万元，较上年增加55万元，运行维护费[b2 1072.46]万元，较上年减少[db 96.46]万元，下降[rb 8.25]%。`,
    claims: `
      sum t = z a b
      rate ra = a ^da
      sum b = b1 b2
      rate -rb = b2 ^-db`,
  },
  {
    id: 'h18-cq-liangping-counts',
    source: PAGE.liangping,
    text: `实物量方面，2021年梁平区本级国内公务接待5678批次、68156人次，分别比上年多744批次和10933人次；购置公务用车18辆，比上年多7辆；年末保有量468辆，比上年少33辆。因公出国（境）团组0个、0人次，无国（境）外公务接待。`,
    claims: ``,
  },
  {
    id: 'h18-yn-kaiyuan',
    source: PAGE.kaiyuan,
    text: `开远市2017年“三公”经费预算总额[t 2,310]万元，其中公务接待费[a 1,236]万元，公务用车运行维护费[b 1,054]万元，因公出国（境）费[c 20]万元，公务用车购置费[z 0]万元。2016年预算总额为[p 2,908]万元，2017年比其减少[d 598]万元。`,
    claims: `
      sum t = a b c z
      change -d = t p`,
  },
  {
    id: 'h18-yn-mile',
    source: PAGE.mile,
    text: `弥勒市2016年“三公”经费决算支出[t 3378.43]万元，较2015年减少[d 166.39]万元，下降[r 4.69]%。其中，因公出国（境）费[a 9.93]万元，公务接待费[b 1501.59]万元，公务用车购置和运行维护费[c 1866.91]万元。公务用车费用中，运行维护费[c1 1840.63]万元，购置费[c2 26.28]万元。数据包括12个乡镇及东风农场管理局。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      sum c = c1 c2`,
  },
  {
    id: 'h18-yn-kunming-congress',
    source: PAGE.kunming,
    note: '多处尾差为原文所有',
    text: `昆明市人大2016年“三公”经费预算[m 168.53]万元，其中因公出国（境）费[ma 39]万元、公务用车运行维护费[mb 119.5]万元、国内公务接待费[mc 10]万元；实际支出[t 163.58]万元，完成预算的[e 97.06]%。分项看，因公出国（境）费支出[a 52.15]万元，完成预算的[ea 133.72]%；公务用车运行维护费支出[b 104.46]万元，完成预算的[eb 87.39]%；国内公务接待费支出[c 6.96]万元，完成预算的[ec 69.6]%。`,
    claims: `
      sum m = ma mb mc #W
      exec e = t m
      exec ea = a ma
      exec eb = b mb #W
      exec ec = c mc
      sum t = a b c #W`,
  },
  {
    id: 'h18-yn-kunming-congress-change',
    source: PAGE.kunming,
    note: '多处尾差为原文所有',
    text: `2016年度市人大“三公”经费支出决算[t 163.58]万元，比2015年减少[d 80.74]万元，下降[r 33.05]%：因公出国（境）费支出[a 52.15]万元，减少[da 30.31]万元，下降[ra 36.75]%，占[sa 31.88]%，全年组团2个、6人次；公务用车购置及运行费支出[b 104.46]万元，减少[db 49.64]万元，下降[rb 32.21]%，占[sb 63.86]%；公务接待费支出[c 6.96]万元，减少[dc 0.8]万元，下降[rc 10.31]%，占[sc 4.26]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c #W
      causes -d = -da -db -dc #W
      rate -ra = a ^-da #T
      share sa = a t
      rate -rb = b ^-db
      share sb = b t
      rate -rc = c ^-dc
      share sc = c t #W
      shares sc = sa sb sc`,
  },
  {
    id: 'h18-hn-yueyang',
    source: PAGE.yueyang,
    text: `经市财政局汇总，岳阳市本级部门2016年“三公”经费预算[t 19043]万元，较上年减少917万元。其中公务接待费[a 7494]万元，因公出国（境）费[b 382]万元，公务用车购置及运行维护费[c 11167]万元；公务用车购置及运行维护费由公务用车购置费[c1 255]万元、公务用车运行维护费[c2 7922]万元、其他交通工具购置[c3 144]万元和其他交通费用[c4 2846]万元组成。`,
    claims: `
      sum t = a b c
      sum c = c1 c2 c3 c4`,
  },
  {
    id: 'h18-hi-audit-office',
    source: PAGE.hnaudit,
    text: `一、因公出国（境）费2016年预算[a 15]万元，2015年预算[pa 15]万元，两年[w 持平]，主要用于审计署及审计厅组织的境外培训。
二、公务用车运行维护费2016年预算[b 50]万元，2015年预算[pb 160]万元，下降[rb 68.8]%，原因是公车改革。
三、公务接待费2016年预算[c 8]万元，2015年预算[pc 15]万元，下降[rc 46.7]%。`,
    claims: `
      dir w= = a pa
      rate -rb = b pb
      rate -rc = c pc`,
  },
  {
    id: 'h18-ah-jixi',
    source: PAGE.jixi,
    text: `绩溪县政协办2013年度“三公”经费财政拨款支出决算[t 64.54]万元。因公出国（境）费[a 5.84]万元，当年出国、出境各1人次；公务接待费[b 11.3]万元；公务用车购置及运行费[c 47.4]万元，包括购置费[c1 23.8]万元和运行维护费[c2 23.6]万元，年末公务用车保有量3辆。`,
    claims: `
      sum t = a b c
      sum c = c1 c2`,
  },
  {
    id: 'h18-cn-cabinet-office',
    source: PAGE.cabinet,
    text: `2013年国务院办公厅“三公”经费财政拨款决算[t 399.48]万元，比年初预算减少[d 40.52]万元，下降[r 9.2]%。其中因公出国（境）费[a 93.87]万元，占[sa 23.5]%，比年初预算减少[da 35.13]万元，下降[ra 27.2]%，全年组团7个、77人次；公务用车运行费[b 294]万元，占[sb 73.6]%，与年初预算一致，年末保有公务用车113辆；公务接待费[c 11.61]万元，占[sc 2.9]%，比年初预算减少[dc 5.39]万元，下降[rc 31.7]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      causes -d = -da -dc
      share sa = a t
      rate -ra = a ^-da
      share sb = b t
      share sc = c t
      rate -rc = c ^-dc
      shares sc = sa sb sc`,
  },
  {
    id: 'h18-sc-huancheng',
    source: PAGE.huancheng,
    text: `达州市环城公路养护中心2014年“三公”经费预算合计[t 46]万元：公务用车购置及运行维护费[a 38]万元，较上年预算下降20%；公务接待费[b 8]万元，较上年预算下降20%。单位一般公务用车编制3台，没有安排出国计划。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'h18-sc-dazhu-science',
    source: PAGE.dazhu,
    text: `大竹县科技局2014年“三公”经费预算共[t 9]万元，其中公务接待费[a 7]万元、公务用车运行维护费[b 2]万元，均与2013年预算持平；一般公务用车编制1台，无因公出国（境）和公务用车购置预算。`,
    claims: `
      sum t = a b`,
  },
];
