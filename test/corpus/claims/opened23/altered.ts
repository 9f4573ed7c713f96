import type { Written } from '../types';
import { PAGE } from './sources';

/** Published figures of budgets, funds and accounts of which one was changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 't23-x-luxian',
    source: PAGE.luxian,
    altered: true,
    note: '海潮镇敬老院由 76.77 改为 67.77（一位数字抄错）',
    tags: ['digit'],
    text: `县本级分成福彩公益金[e 216.46]万元用于三类项目：老年人福利类[e1 119.57]万元，即黄金村互助养老家园[f1 42.8]万元和海潮镇敬老院[f2 67.77]万元；残疾人福利类[e2 21.75]万元；社会公益类[e3 75.14]万元，即医疗救助[g1 43.47]万元、文体设施[g2 11.67]万元和创新创业园[g3 20]万元。`,
    claims: `
      sum e = e1 e2 e3
      sum e1 = f1 f2 #X
      sum e3 = g1 g2 g3`,
  },
  {
    id: 't23-x-luxian-total',
    source: PAGE.luxian,
    altered: true,
    note: '合计由 972.749 改为 927.749（换位），占比按原合计计算，因此也不合',
    tags: ['transposed', 'total'],
    text: `泸县2020年共筹集福彩公益金[t 927.749]万元，其中中央[a 250.659]万元、省级[b 465]万元、市级[c 40.63]万元、本级分成[e 216.46]万元，省级资金占[s 47.80]%。`,
    claims: `
      sum t = a b c e #X
      share s = b t #X`,
  },
  {
    id: 't23-x-taiyuan',
    source: PAGE.taiyuan,
    altered: true,
    note: '养老服务由 1974 改为 1794（换位），占比未改',
    tags: ['transposed'],
    text: `2024年中央彩票公益金下达太原市[t 5364]万元：养老服务类[a 1794]万元，占[s 36.80]%；文化事业类[b 1000]万元，占[sb 18.64]%；乡村振兴类[c 1000]万元；生态环保类[e 900]万元；体育事业类[f 430]万元；儿童福利类[g 60]万元。省福彩公益金下达[h 1640.83]万元，其中老年福利类[h1 848]万元，占[sh 51.68]%。`,
    claims: `
      sum t = a b c e f g #X
      share s = a t #X
      share sb = b t
      share sh = h1 h`,
  },
  {
    id: 't23-x-wulong',
    source: PAGE.wulong,
    altered: true,
    note: '调整前数按调增额还原；上级补助调增由 83620 改为 86320（换位）',
    tags: ['causes', 'transposed'],
    text: `全区一般公共预算收入总计由[p 473485]万元调整为[t 576105]万元，调增[d 102620]万元，其中上级补助收入调增[d1 86320]万元，债务转贷收入调增[d2 19000]万元；支出总计相应调整为576105万元，区本级支出由[q 437085]万元调整为[x 539705]万元，调增[e 102620]万元。`,
    claims: `
      change d = t p
      causes d = d1 d2 #X
      change e = x q`,
  },
  {
    id: 't23-x-wulong-fund',
    source: PAGE.wulong,
    altered: true,
    note: '调整前数按调增额还原；“调增”写作“调减”（方向词错）',
    tags: ['sign-word'],
    text: `政府性基金预算：收入总计由[p 197577]万元调整为[t 219998]万元，调减[d 22421]万元；区本级支出由[q 136877]万元调整为[x 159298]万元，调增[e 22421]万元，增长[r 16.38]%。`,
    claims: `
      change -d = t p #X
      change e = x q
      rate r = x q`,
  },
  {
    id: 't23-x-sucheng',
    source: PAGE.sucheng,
    altered: true,
    note: '结转下年由 13.45 改为 3.45（漏一位）',
    tags: ['digit-lost'],
    text: `2022年全区一般公共预算支出[g 58.07]亿元，上解上级[h 18.89]亿元，一般债务还本[i 5.16]亿元，结转下年[j 3.45]亿元，补充预算稳定调节基金[k 5.42]亿元，支出总计[z 100.99]亿元，与收入总计[t 100.99]亿元[w 持平]。`,
    claims: `
      sum z = g h i j k #X
      dir w= = z t`,
  },
  {
    id: 't23-x-sucheng-transfer',
    source: PAGE.sucheng,
    altered: true,
    note: '转移支付收入由 32.5 亿元改为 32.5 万元（单位错）',
    tags: ['unit'],
    text: `宿城区全区收入总计[t 100.99]亿元，包括一般公共预算收入[a 40.5]亿元、返还及转移支付[b 32.5]万元、债务转贷[c 5.16]亿元、上年结转[e 8.73]亿元、调入资金[f 14.1]亿元。一般公共预算收入占收入总计的[s 40.1]%。`,
    claims: `
      sum t = a b c e f #X
      share s = a t`,
  },
  {
    id: 't23-x-jintan',
    source: PAGE.jintan,
    altered: true,
    note: '农业生产发展资金由 3410.36 改为 341.036（小数点移位），占比未改',
    tags: ['decimal-point'],
    text: `扣除留抵退税专项后，金坛区直达资金共[t 13795.27]万元：义务教育[i 5261]万元，占[si 38.14]%；农业生产发展[f 341.036]万元，占[sf 24.72]%；优抚补助[a 2035.6]万元，占[sa 14.76]%；基本财力保障[k 917]万元；公共卫生[b 672.76]万元；计划生育[h 589.53]万元；农田建设[c 484]万元；困难群众救助[e 341.12]万元；优抚医疗[j 73.9]万元；医疗能力提升[g 10]万元。已支出[x 7418.66]万元，支出进度[y 53.78]%。`,
    claims: `
      sum t = i f a k b h c e j g #X
      share si = i t
      share sf = f t #X
      share sa = a t
      exec y = x t`,
  },
  {
    id: 't23-x-haidong',
    source: PAGE.haidong,
    altered: true,
    note: '分得最多的由民和县改为化隆县（民和县为 1226）',
    tags: ['rank'],
    text: `追加的东西部协作资金[t 4000]万元分配如下：民和县[c 1226]万元、化隆县[f 1155]万元、乐都区[a 819]万元、互助县[e 600]万元，用于村级卫生室改扩建；平安区[b 100]万元、循化县[g 100]万元，用于巩固提升。六县区中化隆县[w 最多]。`,
    claims: `
      sum t = c f a e b g
      rank w> = f c a e b g #X`,
  },
  {
    id: 't23-x-beiguan',
    source: PAGE.beiguan,
    altered: true,
    note: '省级低于市级，写作高于（方向相反）',
    tags: ['direction'],
    text: `北关区2018年扶贫资金[t 113.5]万元中，省级[a 47]万元，占[sa 41.41]%，[w 高于]市级的[b 66.5]万元。安排后林都道路[f 73.5]万元，占全部资金的[sf 64.76]%；人行道和饮水两个项目各[c 20]万元。`,
    claims: `
      sum t = a b
      share sa = a t
      dir w> = a b #X
      share sf = f t`,
  },
  {
    id: 't23-x-xiangcheng',
    source: PAGE.xiangcheng,
    altered: true,
    note: '县本级占比由 75.84 改为 24.16（其余部分的占比）',
    tags: ['complement'],
    text: `襄城县2019年专项扶贫资金计划[t 10549]万元，上级资金[a 2549]万元（中央及省级[a1 1299]万元、省派第一书记专项[a2 50]万元、市级[a3 1200]万元），县本级[b 8000]万元。县本级资金占[s 24.16]%，是投入的主体。`,
    claims: `
      sum t = a b
      sum a = a1 a2 a3
      share s = b t #X`,
  },
  {
    id: 't23-x-dongjiao',
    source: PAGE.dongjiao,
    altered: true,
    note: '本期盈余由 12,627.76 改为 12,267.76（换位）',
    tags: ['transposed', 'school'],
    text: `东郊小镇小学食堂春学期收入[t 2,409,998.97]元，支出[z 2,397,371.21]元，盈余[q 12,267.76]元。学生伙食收入[a 2,087,580.00]元、支出[b 2,070,052.33]元，盈余[c 17,527.67]元，占学生伙食收入的[r 0.84]%；学生伙食支出占全部支出的[s 86.35]%。`,
    claims: `
      roll q = t -z #X
      roll c = a -b
      share r = c a
      share s = b z`,
  },
  {
    id: 't23-x-jiangbei-year',
    source: PAGE.jiangbei,
    altered: true,
    note: '累计亏损率由 1.06 改为 10.63（小数点移位）',
    tags: ['decimal-point', 'loss', 'school'],
    text: `截至11月，江北分校食堂本年累计伙食费收入[i 701081.27]元，累计伙食费支出[x 482029.39]元，累计管理费用[y 226016.11]元（办公费[y1 36363.67]元、工资[y2 185211.44]元、维修费[y3 430]元、其他[y4 4011]元），累计财务费用[z 491.16]元，收支相抵亏损[q 7455.39]元，占累计收入的[r 10.63]%。`,
    claims: `
      sum y = y1 y2 y3 y4
      roll -q = i -x -y -z
      share r = q i #X`,
  },
  {
    id: 't23-x-huaiyuan',
    source: PAGE.huaiyuan,
    altered: true,
    note: '高中公用经费由 3901000 改为 390100（漏一个零），占比未改',
    tags: ['digit-lost', 'school'],
    text: `学校2023年收入合计[t 11526100]元，其中学费[a 6295100]元，占[sa 54.62]%；高中公用经费[b 390100]元，占[sb 33.84]%；食堂承包费[c 200000]元，占[sc 1.74]%；去年结转[e 1130000]元，占[se 9.80]%。`,
    claims: `
      sum t = a b c e #X
      share sa = a t
      share sb = b t #X
      share sc = c t
      share se = e t
      shares se = sa sb sc se`,
  },
  {
    id: 't23-x-lucheng',
    source: PAGE.lucheng,
    altered: true,
    note: '合计由 43 改为 34（换位），占比因此与条数不合',
    tags: ['counts', 'transposed'],
    text: `全年主动公开财政信息[t 34]条，通过财政信息网公开[a 19]条，占[sa 44.2]%；通过政府简报公开[b 24]条，占[sb 55.8]%。`,
    claims: `
      counts t = a b #X
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb`,
  },
  {
    id: 't23-x-college',
    source: PAGE.college,
    altered: true,
    note: '上年数按减少额还原；接待费由 29.60 改为 26.90（换位），占比未改',
    tags: ['transposed'],
    text: `学院2019年“三公”经费预算[t 81.50]万元，较2018年的[p 84.60]万元减少[d 3.10]万元，下降[r 3.66]%。因公出国（境）费[a 23.4]万元，占[sa 28.71]%；公务用车运行维护费[b 28.50]万元，占[sb 34.97]%；公务接待费[c 26.90]万元，占[sc 36.32]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b c #X
      share sa = a t
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc`,
  },
];
