import type { Written } from '../types';
import { PAGE } from './sources';

/** Published figures of accounts, budgets and funds of which one was changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 't20-x-wanzhou',
    source: PAGE.wanzhou,
    altered: true,
    note: '住房保障支出由 237.02 改为 2370.2（小数点移位）',
    tags: ['decimal-point'],
    text: `二、收支预算。2024年收入全部为一般公共预算拨款。支出预算[t 8904.98]万元，分别用于社会保障和就业[a 1740.8]万元、卫生健康[b 332.8]万元、城乡社区[c 27]万元、住房保障[e 2370.2]万元和交通运输[f 6567.36]万元。`,
    claims: `
      sum t = a b c e f #X`,
  },
  {
    id: 't20-x-longsai',
    source: PAGE.longsai,
    altered: true,
    note: '降幅由 35.09 改为 54.07（以本年数为分母）',
    tags: ['this-year-base', 'hospital'],
    text: `龙赛医院2021年度收入总计和支出总计均为[t 29,398.34]万元，比2020年度减少[d 15,894.34]万元，降幅[r 54.07]%。减少的主要原因：一是财政拨款减少，二是其他收入减少。`,
    claims: `
      rate -r = t ^-d #X`,
  },
  {
    id: 't20-x-yongchuan',
    source: PAGE.yongchuan,
    altered: true,
    note: '非税收入由 19.93 改为 13.93（一位数字抄错）',
    tags: ['digit'],
    text: `2024年，全区一般公共预算收入完成[t 53.24]亿元，由税收收入[a 33.31]亿元和非税收入[b 13.93]亿元组成，前者下降1.6%，后者增长22.9%。政府性基金预算收入37.52亿元，下降25.3%。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 't20-x-dongyang',
    source: PAGE.dongyang,
    altered: true,
    note: '结余由 2.54 改为 3.54（减法进位错）',
    tags: ['roll'],
    text: `2023年东阳市社会保险基金收入[i 22.39]亿元，支出[o 19.85]亿元，收支相抵，当年结余[q 3.54]亿元。财政总收入146.43亿元，完成调整后预算的98.9%；一般公共预算支出112.85亿元，完成调整后预算的94.8%。`,
    claims: `
      roll q = i -o #X`,
  },
  {
    id: 't20-x-fengze',
    source: PAGE.fengze,
    altered: true,
    note: '支出进度由 68.1 改为 31.9（未支出的比例）',
    tags: ['unspent'],
    text: `丰泽区1-8月“三保”可执行指标[n 11.54]亿元，已支出[x 7.86]亿元，支出进度[e 31.9]%。收到中央直达资金[u 1.46]亿元，已分配[y 1.46]亿元，分配进度[g 100]%；支出[v 0.95]亿元，支出进度[f 65]%。`,
    claims: `
      exec e = x n #X
      exec g = y u
      exec f = v u`,
  },
  {
    id: 't20-x-fengze-direction',
    source: PAGE.fengze,
    altered: true,
    note: '上年数按减支额还原，“低于”写作“高于”（方向相反）',
    tags: ['direction'],
    text: `1-8月，丰泽区一般公共预算支出[t 18.78]亿元，[w 高于]上年同期的[p 20.53]亿元；民生领域支出[a 14.71]亿元，占一般公共预算支出的[s 78.3]%，有力保障了教育、社保等重点领域。`,
    claims: `
      dir w> = t p #X
      share s = a t`,
  },
  {
    id: 't20-x-zhouzhi',
    source: PAGE.zhouzhi,
    altered: true,
    note: '财政总收入由 61069 改为 60169（换位），其增幅随之不合',
    tags: ['transposed', 'total'],
    text: `2023年周至县县级一般公共预算收入[a 31751]万元，加上上划中省市收入[b 29318]万元，财政总收入[t 60169]万元，较上年的[p 53169]万元增长[r 14.9]%。税收收入[c 18319]万元，占县级一般公共预算收入的[s 57.7]%。`,
    claims: `
      sum t = a b #X
      rate r = t p #X
      share s = c a`,
  },
  {
    id: 't20-x-zhouzhi-unit',
    source: PAGE.zhouzhi,
    altered: true,
    note: '民生支出的单位由万元改为亿元（差一万倍）',
    tags: ['unit'],
    text: `全年一般公共预算支出[t 537347]万元，较上年[p 508794]万元增长[r 5.6]%，其中民生支出[a 463744]亿元，占一般公共预算支出的[s 86.3]%。非税收入13432万元，增长0.8%。`,
    claims: `
      rate r = t p
      share s = a t #X`,
  },
  {
    id: 't20-x-suzhou',
    source: PAGE.suzhou,
    altered: true,
    note: '用车与接待的占比对调（应为 96.72 与 3.28）',
    tags: ['swapped-shares'],
    text: `2020年上半年，园区检察院“三公”经费支出共[t 3.05]万元，其中公务用车运行维护费[b 2.95]万元，占[sb 3.28]%；公务接待费[c 0.1]万元，占[sc 96.72]%；未发生因公出国（境）费和公务用车购置费。`,
    claims: `
      sum t = b c
      share sb = b t #X
      share sc = c t #X
      shares sc = sb sc`,
  },
  {
    id: 't20-x-jincheng',
    source: PAGE.jincheng,
    altered: true,
    note: '上年数按增减额还原，地税系统减收额由 3.6 改为 36（漏小数点）',
    tags: ['decimal-point'],
    text: `1-9月份，国税系统完成收入[a 14.0]亿元，比上年同期的[pa 15.1]亿元减收[da 1.1]亿元；地税系统完成[b 36.5]亿元，比上年同期的[pb 40.1]亿元减收[db 36]亿元；财政系统完成[c 26.6]亿元，比上年同期的[pc 24.4]亿元增收[dc 2.2]亿元。`,
    claims: `
      change -da = a pa
      change -db = b pb #X
      change dc = c pc`,
  },
  {
    id: 't20-x-zhijiang',
    source: PAGE.zhijiang,
    altered: true,
    note: '第二批由 600 改为 60（漏一位）',
    tags: ['digit-lost'],
    text: `资金到位情况：第一批补助资金[a 844]万元于2016年12月下达，第二批[b 60]万元于2017年7月下达，两批共到账[t 1444]万元。计划投入[m 1476]万元，资金到位率[e 97.83]%。`,
    claims: `
      sum t = a b #X
      exec e = t m`,
  },
  {
    id: 't20-x-tianjiaan',
    source: PAGE.tianjiaan,
    altered: true,
    note: '执行率由 85.75% 改为 0.8575%（小数当作百分数）',
    tags: ['fraction'],
    text: `田家庵区2024年度就业补助资金全年预算[m 808.1]万元，全年执行[x 692.98]万元，预算执行率[e 0.8575]%，结余[q 115.12]万元。就业见习、乡村公益性岗位开发、职业培训等工作顺利开展。`,
    claims: `
      exec e = x m #X
      roll q = m -x`,
  },
  {
    id: 't20-x-gulin',
    source: PAGE.gulin,
    altered: true,
    note: '合计由 106 改为 160（换位），占比因此与条数不合',
    tags: ['transposed', 'counts'],
    text: `2021年共公开政府信息[t 160]条，其中县政府网站[a 103]条，市财政局内网门户网站[b 3]条，分别占[sa 97.2]%和[sb 2.8]%。未出台规范性文件。`,
    claims: `
      counts t = a b #X
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb`,
  },
  {
    id: 't20-x-qingyang',
    source: PAGE.qingyang,
    altered: true,
    note: '结转数前为 68，后写作 86（前后不一）',
    tags: ['restated', 'transposed'],
    text: `2021年市级彩票公益金收入[t 1237]万元，安排支出[x 1169]万元，结转下年使用[q 68]万元。其中福利彩票公益金[a 498]万元：市级社会福利事业[a1 286]万元，下达西峰区[a2 144]万元，结余[a3 68]万元。综上，市级彩票公益金结转下年使用[z 86]万元。`,
    claims: `
      roll q = t -x
      sum a = a1 a2 a3
      rep z = q #X`,
  },
  {
    id: 't20-x-renshou',
    source: PAGE.renshou,
    altered: true,
    note: '儿童福利类由 39 改为 93（换位）',
    tags: ['transposed'],
    text: `仁寿县2022年安排中央福利彩票公益金[t 88.42]万元：老年福利类[a 49.42]万元，用于养老机构疫情防控物资设备购置；儿童福利类[b 93]万元，用于孤儿大学生救助。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 't20-x-shangqiu',
    source: PAGE.shangqiu,
    altered: true,
    note: '占比由 87.3 改为 12.7（其余部分的占比）',
    tags: ['complement'],
    text: `商丘市第二批市级扶贫资金[t 5000]万元，分配到贫困县[k 4365]万元，占比[s 12.7]%。六个贫困县分别为虞城[e 800]万元、民权[f 815]万元、睢县[g 732]万元、宁陵[h 545]万元、柘城[i 753]万元、夏邑[j 720]万元。`,
    claims: `
      share s = k t #X
      sum k = e f g h i j`,
  },
  {
    id: 't20-x-zhengzhou',
    source: PAGE.zhengzhou,
    altered: true,
    note: '合计由 32831 改为 32381（换位）',
    tags: ['transposed', 'total'],
    text: `郑州市2018年提前下达财政扶贫资金合计[t 32381]万元，其中中省资金[a 2981]万元、市本级资金[b 29850]万元；市本级资金分两批下达，分别为[b1 2850]万元和[b2 27000]万元。`,
    claims: `
      sum t = a b #X
      sum b = b1 b2`,
  },
];
