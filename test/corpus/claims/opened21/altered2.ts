import type { Written } from '../types';
import { PAGE } from './sources';

/** Self-evaluations and grants with one figure changed by us. */
export const ALTERED2: readonly Written[] = [
  {
    id: 't21-x-wanyuan',
    source: PAGE.wanyuan,
    altered: true,
    note: '市县资金占比 17.15% 改作 17.51%；合计为三级资金之和',
    text: `万源市2021年困难群众救助补助资金共[t 11900.56]万元，其中：中央资金[a 9056]万元，占[sa 76.10]%；省级资金[b 804]万元，占[sb 6.76]%；市县资金[c 2040.56]万元，占[sc 17.51]%。资金用于城乡低保、特困供养、临时救助、孤儿及事实无人抚养儿童生活保障和流浪乞讨人员救助。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc #X`,
  },
  {
    id: 't21-x-mingshan',
    source: PAGE.mingshan,
    altered: true,
    note: '结余 22 改作 20',
    text: `区林业局2024年度林草改革发展资金自评：预算[m 52.8]万元，全部为中央资金[m1 52.8]万元；资金到位率100%；全年执行[t 30.8]万元，执行率[e 58.33]%，年末结余[b 20.0]万元结转下年使用。`,
    claims: `
      sum m = m1
      exec e = t m
      roll b = m -t #X`,
  },
  {
    id: 't21-x-yuanzhou',
    source: PAGE.yuanzhou,
    altered: true,
    note: '新造林占比 37.5% 改作 35.7%',
    text: `本项目绩效目标为营造林[n 8]万亩，其中新造林[a 3]万亩，占[sa 35.7]%，未成林抚育提升及退化林改造[b 5]万亩，占[sb 62.5]%；修建作业道30公里，苗木成活率达到85%以上，受益132人。`,
    claims: `
      counts n = a b
      share sa = a n #X
      share sb = b n
      shares sb = sa sb #X`,
  },
  {
    id: 't21-x-qingshui',
    source: PAGE.qingshui,
    altered: true,
    note: '衔接资金中河流治理 491 改作 419',
    text: `衔接资金共配套[u 791]万元：中小河流治理工程[h 419]万元，小流域综合治理[k 300]万元。中央水利发展资金下达[t 2263]万元，其中中小河流治理工程[a 1435]万元，占[s 63.41]%，投入[w 最大]，其次为小流域综合治理[b 700]万元。`,
    claims: `
      sum u = h k #X
      share s = a t
      rank w> = a b`,
  },
  {
    id: 't21-x-lushan',
    source: PAGE.lushan,
    altered: true,
    note: '封育治理 958.81 改作 985.81',
    text: `项目批复总投资[m 525.39]万元，中央资金[m1 500]万元，地方自筹[m2 25.39]万元。截至自评日已支付[p 139.433578]万元，占总投资的[sp 26.54]%。产出方面，治理水土流失面积[n 1429.39]公顷，其中封育治理[b 985.81]公顷，占[sb 67.08]%，保土耕作[c 412.83]公顷，占[sc 28.88]%，经果林[d 32.49]公顷，坡改梯[a 25.26]公顷。`,
    claims: `
      sum m = m1 m2
      share sp = p m
      counts n = b c d a #X
      share sb = b n #X
      share sc = c n`,
  },
  {
    id: 't21-x-lingling',
    source: PAGE.lingling,
    altered: true,
    note: '执行率按所列数重算；未执行数 929.40 改作 992.40',
    text: `零陵区林业局2021年整体支出全年预算[m 4753.66]万元，执行[t 3824.26]万元，执行率[e 80.45]%，未执行[b 992.40]万元。效益指标有两项未达标：木材销售收入目标[p1 1100]万元，实现[x1 1093]万元，完成率[y1 99.36]%，扣1分；林产品收入目标[p2 2.6]亿元，实现[x2 2.45]亿元，完成率[y2 94.23]%，扣1分。`,
    claims: `
      exec e = t m
      roll b = m -t #X
      exec y1 = x1 p1
      exec y2 = x2 p2`,
  },
  {
    id: 't21-x-anxi',
    source: PAGE.anxi,
    altered: true,
    note: '奇观村护岸 10 改作 16',
    text: `省级第七批水利专项资金安排表（单位：万元）
西坪镇尧山村 | [a@万元 20]
桃舟乡吾培村 | [b@万元 15]
芦田镇三洋村 | [c@万元 20]
蓬莱镇植洋村 | [d@万元 10]
魁斗镇奇观村 | [e@万元 16]
龙涓乡长塔村 | [f@万元 10]
尚卿乡尤俊村 | [g@万元 15]
合计 | [t@万元 100]`,
    claims: `
      sum t = a b c d e f g #X`,
  },
  {
    id: 't21-x-charity',
    source: PAGE.charity,
    altered: true,
    note: '收支结余 588.26 改作 585.26',
    text: `2020年总会收入[t 5368.98]万元，社会捐赠[a 4220.28]万元占[sa 78.60]%，财政资金[b 628.14]万元占[sb 11.70]%，基金增值等[c 520.56]万元占[sc 9.70]%；支出[u 4780.72]万元，慈善救助[x 4643.36]万元占[sx 97.13]%。收支相抵结余[z 585.26]万元。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      share sx = x u
      roll z = t -u #X`,
  },
  {
    id: 't21-x-fenggang',
    source: PAGE.fenggang,
    altered: true,
    note: '普通中学教师 1245 改作 1254',
    text: `教育投入的产出方面，全县年末有教师[m 3049]人，小学[m3 1681]人（占[s3 55.1]%），普通中学[m1 1254]人（占[s1 40.8]%），职业中学[m2 123]人（占[s2 4.0]%）；学校[n 158]所，小学[n3 132]所，普通中学[n1 25]所，职业中学[n2 1]所。`,
    claims: `
      counts m = m3 m1 m2 #X
      share s3 = m3 m
      share s1 = m1 m #X
      share s2 = m2 m
      shares s2 = s3 s1 s2 #W
      counts n = n3 n1 n2`,
  },
  {
    id: 't21-x-shidian',
    source: PAGE.shidian,
    altered: true,
    note: '中央资金 414.45 改作 441.45',
    text: `下达糖料蔗良种良法技术推广补助资金[t 787.45]万元，其中中央资金[a 441.45]万元，占[sa 52.63]%，省级资金[b 373]万元，占[sb 47.37]%，已足额到位。资金执行数[u 676.804801]万元，执行率[e 85.95]%，补贴资金已兑付到户。`,
    claims: `
      sum t = a b #X
      share sa = a t #X
      share sb = b t
      shares sb = sa sb
      exec e = u t`,
  },
  {
    id: 't21-x-kaizhou',
    source: PAGE.kaizhou,
    altered: true,
    note: '执行率 97.73% 改作 97.37%',
    text: `开州区社会办养老机构运营补贴2020年预算[m 350]万元，均为中央专项彩票公益金；执行[t 342.07]万元，预算执行率[e 97.37]%，结余[b 7.93]万元。补贴按入住老人类别每人每月100元至400元发放。`,
    claims: `
      exec e = t m #X
      roll b = m -t`,
  },
  {
    id: 't21-x-songming',
    source: PAGE.songming,
    altered: true,
    note: '县级配套 261 改作 216',
    text: `从资金来源看，嵩明县2017年财政专项扶贫资金[t 1845]万元中，中央[a 1078]万元，占[sa 58.43]%；市级[c 282]万元，占[sc 15.28]%；县级[d 216]万元，占[sd 14.15]%；省级[b 224]万元，占[sb 12.14]%。`,
    claims: `
      sum t = a c d b #X
      share sa = a t
      share sc = c t
      share sd = d t #X
      share sb = b t
      shares sb = sa sc sd sb`,
  },
  {
    id: 't21-x-yinchuan',
    source: PAGE.yinchuan,
    altered: true,
    note: '绿化、水电费 14.8 改作 18.4',
    text: `初中公用经费项目2021年预算[m 64.8]万元，执行[t 64.8]万元，执行率[e 100]%，保障学生2370人。成本指标：办公[a 15]万元，维修维护[b 35]万元，绿化、水电费等[c 18.4]万元，合计[u 64.8]万元，未突破预算。`,
    claims: `
      exec e = t m
      sum u = a b c #X
      rep u = t`,
  },
  {
    id: 't21-x-qionghai',
    source: PAGE.qionghai,
    altered: true,
    note: '资金完成率误作未完成部分的比例 64.17%；总投资为四个项目之和',
    text: `四个老年人日间照料中心总投资[t 827.04]万元：龙江镇博文村[a 216.42]万元、阳江镇上科村[b 203.71]万元、万泉镇加诚村[c 203.09]万元、万泉镇夏坡村[d 203.82]万元，各设床位20张。本年度批复资金[m 173]万元，实际完成[u 61.99]万元，资金完成率[e 64.17]%，评价等级为良。`,
    claims: `
      sum t = a b c d
      exec e = u m #X`,
  },
  {
    id: 't21-x-dazhu',
    source: PAGE.dazhu,
    altered: true,
    note: '增长 3.4% 改作 34%',
    text: `2024年度我单位收入、支出总计均为[t 17891.75]万元，2023年为[q 17303.66]万元，增加[d 588.09]万元，增长[r 34]%，主要是专项资金增加。收入总计中，本年收入[a 17873.64]万元，年初结转和结余[b 18.11]万元。`,
    claims: `
      change d = t q
      rate r = t q #X
      sum t = a b`,
  },
  {
    id: 't21-x-luhuo',
    source: PAGE.luhuo,
    altered: true,
    note: '地方资金 81.14 改作 81.41',
    text: `资金落实情况。重大传染病防治项目全年落实[t 811.54]万元，其中中央财政资金[a 730.4]万元，占[sa 90.00]%；地方资金[b 81.41]万元，占[sb 10.00]%。全年支出[u 811.54]万元，无结余，执行率[e 100]%。`,
    claims: `
      sum t = a b #X
      share sa = a t
      share sb = b t #X
      shares sb = sa sb
      exec e = u t`,
  },
  {
    id: 't21-x-chunan',
    source: PAGE.chunan,
    altered: true,
    note: '未到位 67.98 改作 69.78',
    text: `专项资金计划[m 1088.00]万元，到位[t 1020.02]万元，资金到位率[e 93.75]%，未到位[b 69.78]万元，均为县财政压减。其中市财政资金计划[m1 49.34]万元，到位[t1 49.34]万元，到位率[e1 100]%；县财政资金计划[m2 1038.66]万元，到位[t2 970.68]万元，到位率[e2 93.46]%。到位资金全部支出，支出数与到位数[w 一致]，为[u 1020.02]万元。`,
    claims: `
      exec e = t m
      roll b = m -t #X
      sum m = m1 m2
      sum t = t1 t2
      exec e1 = t1 m1
      exec e2 = t2 m2
      dir w= = u t`,
  },
  {
    id: 't21-x-xiamen',
    source: PAGE.xiamen,
    altered: true,
    note: '新型农业经营主体 1403.3 改作 1430.3',
    text: `资金分配结构：[t 1969]万元中央资金里，新型农业经营主体补助[d 1430.3]万元，占[sd 71.27]%，占比[w 最高]；农机购置补贴[a 322]万元，占[sa 16.35]%；农业信贷担保奖补[b 147]万元，占[sb 7.47]%；农业社会化服务[e 56.7]万元，占[se 2.88]%；产业联合体[c 40]万元，占[sc 2.03]%。`,
    claims: `
      sum t = d a b e c #X
      share sd = d t #X
      rank w> = sd sa sb se sc
      share sa = a t
      share sb = b t
      share se = e t
      share sc = c t
      shares sc = sd sa sb se sc`,
  },
  {
    id: 't21-x-baoshan',
    source: PAGE.baoshan,
    altered: true,
    note: '一般项目 1265 改作 1256',
    text: `全年到位[t 1883]万元，其中一般项目[e 1256]万元，占[se 67.18]%，绩效奖励[f 299]万元，占[sf 15.88]%，戏曲进乡村[c 162]万元，全民健身场地器材[d 60]万元，濒危剧种演出[b 50]万元，公共文化云[a 47]万元。`,
    claims: `
      sum t = e f c d b a #X
      share se = e t #X
      share sf = f t`,
  },
];
