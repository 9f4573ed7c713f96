import type { Written } from '../types';
import { SOURCES } from './sources';

/** “三公” of units, towns and districts as published, in our own words. */
export const SANGONG: readonly Written[] = [
  {
    id: 'k15-echeng',
    source: SOURCES.echeng,
    text: `鄂城区2022年“三公”经费连同会议费、培训费，决算共[t 1000.86]万元：公务用车购置费[a 399.25]万元，公务用车运行维护费[b 472.38]万元，公务接待费[c 43.77]万元，会议费[e 34.10]万元，培训费[f 51.37]万元，因公出国（境）费为零。2021年这几项共[p 807.95]万元，其中公务用车购置费[pa 272.53]万元、公务用车运行维护费[pb 327.67]万元、公务接待费[pc 39.43]万元、会议费[pe 121.61]万元、培训费[pf 46.71]万元。与上年比，购置费增加[da 126.72]万元，运行维护费增加[db 144.71]万元，接待费增加[dc 4.34]万元；会议费减少[de 87.51]万元，培训费增加[df 4.66]万元。`,
    claims: `
      sum t = a b c e f #W
      sum p = pa pb pc pe pf
      change da = a pa
      change db = b pb
      change dc = c pc
      change -de = e pe
      change df = f pf`,
  },
  {
    id: 'k15-feixi',
    source: SOURCES.feixi,
    text: `2018年肥西县政协机关“三公”经费预算[t 20.1]万元，比上年减少[d 0.2]万元，下降[r 0.99]%。其中公务接待费[a 16.7]万元，比2017年预算减少[da 0.1]万元，下降[ra 0.6]%；公务用车购置及运行费[b 3.4]万元，全部是运行费，减少[db 0.1]万元，下降[rb 2.9]%；因公出国（境）费没有安排。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate -rb = b ^-db
      causes -d = -da -db`,
  },
  {
    id: 'k15-fuyuan',
    source: SOURCES.fuyuan,
    text: `富源县人民政府办公室2018年“三公”经费预算为[t 16.4]万元，比2017年的[p 18.8]万元减少[d 2.4]万元，降幅[r 13]%。公务接待费[a 2.4]万元，占[sa 14.63]%，上年为[pa 4.8]万元，减少[da 2.4]万元，降幅[ra 50]%；公务用车购置及运行费[b 14]万元，占[sb 85.37]%，与上年[pb 14]万元[w 持平]。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b
      share sa = a t
      change -da = a pa
      rate -ra = a pa
      share sb = b t
      shares sb = sa sb
      causes -d = -da
      dir w= = b pb`,
  },
  {
    id: 'k15-honghe',
    source: SOURCES.honghe,
    note: '增加额之和与总额差 0.01，为四舍五入',
    text: `红河县2018年“三公”经费决算[t 1,224.42]万元，比上年增加[d 93.27]万元，上升[r 8.25]%。其中：因公出国（境）费用[a 4.20]万元，上年没有，增加[da 4.20]万元；公务接待费[b 347.62]万元，增加[db 22.61]万元，增长[rb 6.96]%；公务用车购置及运行维护费[c 872.60]万元，增加[dc 66.45]万元，增长[rc 8.24]%。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      rate rb = b ^db
      rate rc = c ^dc
      causes d = da db dc #W`,
  },
  {
    id: 'k15-honghe-cars',
    source: SOURCES.honghe,
    text: `红河县2018年公务用车支出[t 872.60]万元，2017年为[p 806.15]万元，多支[d 66.45]万元，增幅[r 8.24]%。分开看，购置费由[pa 21.28]万元增至[a 28.19]万元，增加[da 6.91]万元，增幅[ra 32.47]%；运行维护费由[pb 784.87]万元增至[b 844.41]万元，增加[db 59.54]万元，增幅[rb 7.59]%。外事接待费由[pc 3.17]万元降到[c 0.90]万元，减少[dc 2.27]万元，降幅[rc 71.61]%。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b
      change da = a pa
      rate ra = a pa
      change db = b pb
      rate rb = b pb
      causes d = da db
      change -dc = c pc
      rate -rc = c pc`,
  },
  {
    id: 'k15-wuhua',
    source: SOURCES.wuhua,
    text: `五华区2021年“三公”经费财政拨款预算[m 1102]万元，决算[t 769.70]万元，完成预算的[e 69.85]%，比上年决算减少[d 279.08]万元，下降[r 26.61]%。决算全部是公务用车运行维护费[a 769.70]万元，占[s 100]%，较上年减少[da 278.22]万元；公务接待费本年没有发生，较上年减少[db 0.86]万元。`,
    claims: `
      exec e = t m
      rate -r = t ^-d
      sum t = a
      share s = a t
      causes -d = -da -db`,
  },
  {
    id: 'k15-yingde',
    source: SOURCES.yingde,
    note: '网页印的 2015 年接待费预算 12.5 万元与其减少额、减少率只在 8 万元取整的误差以内相符（照印）',
    text: `英德市经信局2016年“三公”经费预算拨入[t 33]万元，2015年为[p 57.55]万元，减少[d 24.55]万元。公务接待费2016年预算[a 8]万元，2015年预算[pa 12.5]万元，减少[da 4.35]万元，减少率[ra 35.22]%；公务车辆运行费2016年预算[b 25]万元，2015年预算[pb 45.2]万元，减少[db 20.20]万元，减少率[rb 44.69]%。`,
    claims: `
      change -d = t p
      sum t = a b
      change -da = a pa #W
      rate -ra = a pa #W
      change -db = b pb
      rate -rb = b pb
      causes -d = -da -db`,
  },
  {
    id: 'k15-bianban',
    source: SOURCES.bianban,
    text: `安徽省编办2016年“三公”经费支出预算[t 57.9]万元，比2015年预算增加[d 2.5]万元，增长[r 4.5]%。因公出国（境）费[a 13.9]万元，增加[da 1.7]万元，增长[ra 13.9]%；公务接待费[b 9]万元；公务用车购置及运行费[c 35]万元，不购置车辆，均为运行维护费。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      rate ra = a ^da`,
  },
  {
    id: 'k15-ningguo',
    source: SOURCES.ningguo,
    text: `宁国市城管执法局2016年“三公”经费支出决算[t 68.3]万元，年初预算[m 77]万元，完成[e 88.7]%。公务接待费决算[a 26.4]万元，预算[ma 35]万元，完成[ea 75.43]%，比2015年度减少[da 9.6]万元，下降[ra 26.67]%；公务用车购置及运行维护费决算[b 41.9]万元，预算[mb 42]万元，完成[eb 99.76]%，比2015年度减少[db 1.1]万元，下降[rb 2.56]%。全年接待220批次2929人。`,
    claims: `
      exec e = t m
      sum t = a b
      exec ea = a ma
      rate -ra = a ^-da
      exec eb = b mb
      rate -rb = b ^-db`,
  },
  {
    id: 'k15-fuling',
    source: SOURCES.fuling,
    text: `经汇总，涪陵区2023年区级部门一般公共预算安排“三公”经费[t 2493.77]万元，其中因公出国（境）费用[a 83]万元，公务用车购置及运行维护费[b 1534.95]万元，公务接待费[c 875.82]万元，[w 最多]的是公务用车一项。`,
    claims: `
      sum t = a b c
      rank w> = b a c`,
  },
  {
    id: 'k15-guancang',
    source: SOURCES.guancang,
    tags: ['no-base'],
    text: `2015年官仓镇公务接待费9.95万元，较2014年决算数下降5.5%；接待221批次、1768人次，无外事接待。公务用车购置及运行维护费[c 13.01]万元，较2014年决算数下降1.95%，没有购置车辆，运行维护费为[c2 13.01]万元。年末有公务用车[n 8]辆，一般公务用车[n1 6]辆，特种作业车[n2 2]辆。`,
    claims: `
      sum c = c2
      counts n = n1 n2`,
  },
  {
    id: 'k15-xuzhen',
    source: SOURCES.xuzhen,
    tags: ['no-base'],
    text: `许镇镇2020年“三公”经费决算共计[t 35.5]万元，比上年预算数下降35.45%，比上年决算数下降34.26%。其中公务接待费[a 15.5]万元，公务用车运行维护费[b 20]万元，后者比上年决算数下降43.66%。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'k15-zhijian',
    source: SOURCES.zhijian,
    text: `湛江市质监局2018年“三公”经费预算[t 32.6]万元：公务用车运行维护费[a 28.6]万元，车辆无变动，与上年持平；公务接待费[b 4]万元，比上年减少2万元；没有出国（境）和购车安排。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'k15-dangpai',
    source: SOURCES.dangpai,
    text: `湛江市各民主党派当年“三公”经费财政拨款[t 13.78]万元，比上年减少[d 15]万元，原因是没有出境活动，因公出国（境）费减少[da 15]万元；公务接待费[a 8.5]万元，公务用车运行维护费[b 5.28]万元，都与上年持平。车辆3辆。`,
    claims: `
      sum t = a b
      causes -d = -da`,
  },
  {
    id: 'k15-tianshan',
    source: SOURCES.tianshan,
    text: `2019年度天山区本级有一级预算部门127个，财政供养人员[n 9,244]人，行政编制[n1 1,845]人，事业编制[n2 7,399]人；离退休人员[m 1,206]人，离休[m1 9]人，退休[m2 1,197]人。公务用车[k 1,763]辆：主要领导干部用车[k1 3]辆，应急保障用车[k2 10]辆，执法执勤用车[k3 417]辆，特种专业技术用车[k4 15]辆，其他用车[k5 1,318]辆。“三公”经费[t 585.53]万元，均为公务用车运行维护费[a 585.53]万元。`,
    claims: `
      counts n = n1 n2
      counts m = m1 m2
      counts k = k1 k2 k3 k4 k5
      sum t = a`,
  },
];
