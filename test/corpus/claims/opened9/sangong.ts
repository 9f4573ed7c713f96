import type { Written } from '../types';
import { PAGES } from './sources';

/** “三公” of units, towns and governments: published figures in our own words. */
export const SANGONG: readonly Written[] = [
  {
    id: 'k1-hn-taojiang',
    source: PAGES.taojiang,
    tags: ['sangong', 'direction', 'shares'],
    text: `2019年“三公”经费预算[m 44.52]万元，全年决算[t 22.62]万元，[w 低于]预算。决算中公务接待费[a 20.10]万元，占[sa 88.86]%，接待520批次、4200人次；公务用车运行维护费[b 2.52]万元，占[sb 11.14]%，车辆保有量2辆。没有因公出国（境）人员。`,
    claims: `
      dir w< = t m
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'k1-ah-xuzhen',
    source: PAGES.xuzhen,
    tags: ['sangong', 'town', 'rates-without-base'],
    text: `许镇镇2020年“三公”经费决算[t 35.5]万元，由公务用车运行维护费[b 20]万元和公务接待费[a 15.5]万元组成。总额比上年预算下降35.45%、比上年决算下降34.26%；车辆费用两项降幅依次为44.44%和43.66%，接待费为18.42%和16.22%。`,
    claims: `
      sum t = b a`,
  },
  {
    id: 'k1-cq-anju',
    source: PAGES.anju,
    note: '比上年的降幅 7.83% 照页面印出，以本年数为分母，按上年数应为 7.26%',
    tags: ['sangong', 'town', 'published-slip'],
    text: `安居镇2021年“三公”经费年初预算[m 20]万元，其中公务接待费[ma 9]万元、公务用车运行维护费[mb 11]万元，不安排出国和购车。实际支出[t 9.07]万元，较年初预算减少[d 10.93]万元，下降[r 54.65]%；较上年支出减少[dp 0.71]万元，下降[rp 7.83]%。`,
    claims: `
      sum m = ma mb
      change -d = t m
      rate -r = t m
      rate -rp = t ^-dp #X`,
  },
  {
    id: 'k1-cq-weilong',
    source: PAGES.weilong,
    tags: ['sangong', 'town', 'truncated', 'two-bases'],
    text: `围龙镇本级2021年“三公”经费决算[t 4.5]万元，全部为公务用车运行维护费。与上年决算相比减少[d 0.03]万元，下降[r 0.6]%；与年初预算相比减少[dm 6.3]万元，下降[rm 58.3]%。`,
    claims: `
      rate -r = t ^-d #T
      rate -rm = t ^-dm`,
  },
  {
    id: 'k1-cq-jiaoshi',
    source: PAGES.jiaoshi,
    note: '降幅 43.78% 照页面印出，按总额和减少额应为 31.67%',
    tags: ['sangong', 'town', 'published-slip', 'counts-beside'],
    text: `焦石镇2020年度“三公”经费[t 41]万元，较上年减少[d 19]万元，下降[r 43.78]%。其中公务用车运行维护费[b 21]万元，较上年减少[db 16]万元，保有车辆11辆，减少4辆；公务接待费[c 20]万元，较上年减少[dc 2.5]万元，国内接待275批次、2700人次。`,
    claims: `
      rate -r = t ^-d #X
      sum t = b c
      causes -d = -db -dc #W`,
  },
  {
    id: 'k1-cq-qingxi',
    source: PAGES.qingxi,
    tags: ['sangong', 'town', 'budget'],
    text: `清溪镇2024年公务用车运行维护费预算[a 14.01]万元，比2023年预算增加[d 2.01]万元，增长[r 16.75]%；未安排因公出国（境）费和公务接待费，“三公”经费预算合计[t 14.01]万元。`,
    claims: `
      rate r = a ^d
      sum t = a`,
  },
  {
    id: 'k1-ah-qingyang',
    source: PAGES.qingyang,
    tags: ['sangong', 'budget', 'truncated'],
    text: `青阳县审计局2022年“三公”经费预算[t 11.4]万元，比2021年预算增加[d 0.6]万元，增加[r 5]%。公务接待费[a 7.4]万元，较2021年预算减少0.4万元，主要用于上级来人；公务用车运行费[b 4]万元，用于燃料、维修和保险。`,
    claims: `
      rate r = t ^d #T
      sum t = a b`,
  },
  {
    id: 'k1-gx-luzhai',
    source: PAGES.luzhai,
    tags: ['sangong', 'government', 'same-basis'],
    text: `经汇总，2019年鹿寨县各乡镇、县本级“三公”经费支出[t 1165.08]万元，同比减少[d 63.96]万元，下降[r 5.2]%。分项看，购车[a 204.78]万元，同比减少[da 54.2]万元，下降[ra 20.93]%；车辆运行维护[b 664.60]万元，同比增加[db 53.81]万元，增长[rb 8.81]%；接待[c 295.70]万元，同比减少[dc 60.14]万元，下降[rc 16.9]%；全年无出国（境）支出。当年购车100辆，保有量345辆，国内接待3978批次、28598人次。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate -ra = a ^-da
      rate rb = b ^db
      rate -rc = c ^-dc`,
  },
  {
    id: 'k1-cq-yuzhong-2020',
    source: PAGES.yuzhong2020,
    tags: ['sangong', 'government', 'table'],
    text: `2020年度渝中区“三公”经费决算
项目 | 金额（万元）
公务接待费 | [a@万元 71.53]
公务用车购置及运行维护费 | [b@万元 1857.23]
其中：购置费 | [b1@万元 423.81]
运行维护费 | [b2@万元 1433.42]
合计 | [t@万元 1928.76]
合计数与上年相比减少[d 1093.92]万元，下降[r 36.2]%。当年新购公务用车32辆，保有660辆。`,
    claims: `
      sum t = a b
      sum b = b1 b2
      rate -r = t ^-d`,
  },
  {
    id: 'k1-cq-yuzhong-2017',
    source: PAGES.yuzhong2017,
    tags: ['sangong', 'government', 'budget', 'rates-without-base'],
    text: `渝中区2017年“三公”经费安排[t 5834]万元，较2015年下降2.3%。公务用车运行及维护[a 4612]万元，车改后下降21%；公务用车购置[b 692]万元，以执法车辆为主；公务接待费[c 430]万元、因公出国费[e 100]万元，与上年持平。`,
    claims: `
      sum t = a b c e`,
  },
  {
    id: 'k1-xj-total',
    source: PAGES.xinjiang,
    tags: ['sangong', 'report'],
    text: `2016年自治区本级125家单位公务用车购置及运行维护费[t 27342.55]万元，比上年减少[d 6815.03]万元，下降[r 19.95]%。其中商务厅“三公”经费决算[a 163.62]万元，比年初预算[m 166.33]万元减少[da 2.71]万元。`,
    claims: `
      rate -r = t ^-d
      change -da = a m`,
  },
  {
    id: 'k1-sc-guancang',
    source: PAGES.guancang,
    tags: ['sangong', 'town', 'counts', 'zero-part'],
    text: `官仓镇2015年接待国内来客221批次、1768人，支出9.95万元，比2014年下降5.5%。公务用车购置及运行维护费[b 13.01]万元，比2014年下降1.95%，其中购置费[b1 0]万元，运行维护费[b2 13.01]万元。年底共有公务用车[n 8]辆：一般公务用车[n1 6]辆，洒水车、垃圾车等特种作业车[n2 2]辆。`,
    claims: `
      sum b = b1 b2
      counts n = n1 n2`,
  },
  {
    id: 'k1-gd-zhanjiang',
    source: PAGES.zhanjiang,
    tags: ['sangong', 'budget', 'short'],
    text: `湛江市质量技术监督局2018年“三公”经费预算[t 32.6]万元：公务用车运行维护费[a 28.6]万元，与上年持平；公务接待费[b 4]万元，比上年减少2万元；因公出国（境）费[c 0]元，公务用车购置费[e 0]元。`,
    claims: `
      sum t = a b c e`,
  },
  {
    id: 'k1-sn-huanglong',
    source: PAGES.huanglong,
    tags: ['sangong', 'government', 'causes', 'from-zero'],
    text: `黄龙县2020年“三公”经费支出[t 431]万元，比上年的[p 433]万元减少[d 2]万元，下降[r 0.46]%。车辆运行维护费[a 251]万元，上年[pa 285]万元，减少[da 34]万元，下降[ra 12]%；上年未购车，今年购置费[b 56]万元，增加[db 56]万元；接待费[c 124]万元，上年[pc 148]万元，减少[dc 24]万元，下降[rc 16]%。两年都没有因公出国（境）费用。`,
    claims: `
      change -d = t p
      rate -r = t p
      change -da = a pa
      rate -ra = a pa
      change -dc = c pc
      rate -rc = c pc
      sum t = a b c
      causes -d = -da db -dc`,
  },
  {
    id: 'k1-sc-jingyan',
    source: PAGES.jingyan,
    tags: ['sangong', 'government', 'nested', 'rates-without-base'],
    text: `2020年井研县“三公”经费决算总额[t 1023]万元，较年初预算减少32%。没有发生因公出国（境）支出；公务用车购置及运行维护费[b 785]万元，较年初预算减少28%，含购置[b1 274]万元、运行维护[b2 511]万元；公务接待费[c 238]万元，较年初预算下降42%。`,
    claims: `
      sum t = b c
      sum b = b1 b2`,
  },
  {
    id: 'k1-gx-wuzhou-lab',
    source: PAGES.wuzhouLab,
    tags: ['sangong', 'causes'],
    text: `梧州市农产品质量安全综合检测中心2020年度“三公”经费决算总额[t 5.48]万元，与预算持平，比上年增加[d 1.55]万元，增长[r 39.4]%。其中公务用车运行维护费[a 3.98]万元，因下乡检测增多比上年增加[da 1.05]万元，增长[ra 35.8]%；公务接待费[b 1.5]万元，比上年增加[db 0.5]万元，增长[rb 50]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      rate ra = a ^da
      rate rb = b ^db
      causes d = da db`,
  },
  {
    id: 'k1-nm-culture',
    source: PAGES.innerMongolia,
    tags: ['sangong', 'department', 'budget-and-accounts'],
    text: `内蒙古文化系统12个单位2015年“三公”经费决算[t 394.85]万元：因公出国（境）[a 186.42]万元，16个批次、136人次；公务接待[b 15.71]万元，168批次、1284人次；公务用车运行维护[c 192.72]万元。2014年决算为[p 247.15]万元，增长[d 147.70]万元，而2015年部门预算[m 451.62]万元也比2014年预算[n 287.17]万元增加[dm 164.45]万元。出国（境）费比2014年的[pa 23.45]万元增加[da 162.97]万元。`,
    claims: `
      sum t = a b c
      change d = t p
      change dm = m n
      change da = a pa`,
  },
  {
    id: 'k1-nm-baotou',
    source: PAGES.baotou,
    tags: ['sangong', 'government', 'causes', 'nested', 'truncated'],
    text: `包头市本级2015年“三公”经费支出[t 9,409]万元，比上年减少[d 2,414]万元，同比下降[r 20.4]%。
1.因公出国（境）[a 226]万元，比上年增加[da 139]万元，同比增长[ra 160.1]%。
2.公务用车购置及运行维护[b 7,804]万元，比上年减少[db 1,905]万元，同比下降[rb 19.6]%：购置[b1 614]万元，减少[db1 1,575]万元，下降[rb1 71.9]%；运行维护[b2 7,190]万元，减少[db2 330]万元。
3.公务接待[c 1,379]万元，比上年减少[dc 648]万元，同比下降[rc 32]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      rate ra = a ^da #W
      rate -rb = b ^-db
      sum b = b1 b2
      rate -rb1 = b1 ^-db1 #T
      causes -db = -db1 -db2
      rate -rc = c ^-dc
      causes -d = da -db -dc`,
  },
  {
    id: 'k1-gd-yingde',
    source: PAGES.yingde,
    note: '2015 年接待费预算照页面印作 12.5，减少额 4.35 按 12.35 算得，取整之内仍相合',
    tags: ['sangong', 'budget', 'within-rounding'],
    text: `英德市经信局2016年“三公”经费预算[t 33]万元，2015年为[p 57.55]万元，减少[d 24.55]万元。公务接待费2016年[a 8]万元，2015年[pa 12.5]万元，减少[da 4.35]万元，减少率[ra 35.22]%；公务用车运行费2016年[b 25]万元，2015年[pb 45.2]万元，减少[db 20.20]万元，减少率[rb 44.69]%。`,
    claims: `
      change -d = t p
      change -da = a pa #W
      rate -ra = a pa #W
      change -db = b pb
      rate -rb = b pb
      sum t = a b
      causes -d = -da -db`,
  },
];
