import type { Written } from '../types';

/** Our own figures in the layouts of self-evaluations and evaluation reports. */
export const COMPOSED: readonly Written[] = [
  {
    id: 't21-c-score',
    source: null,
    note: 'composed: 评价得分与得分率',
    text: `综合评价得分[t 91.3]分，评价等级为“优”。其中：决策类满分[a 20]分，得[x1 18.5]分，得分率[s1 92.5]%；过程类满分[b 20]分，得[x2 17]分，得分率[s2 85]%；产出类满分[c 30]分，得[x3 28.2]分，得分率[s3 94]%；效益类满分[d 30]分，得[x4 27.6]分，得分率[s4 92]%。`,
    claims: `
      counts t = x1 x2 x3 x4
      share s1 = x1 a
      share s2 = x2 b
      share s3 = x3 c
      share s4 = x4 d`,
  },
  {
    id: 't21-c-whole',
    source: null,
    note: 'composed: 部门整体支出自评（预算执行类指标）；公用经费控制率 93.5% 写作 95.3%',
    text: `（一）预算执行情况。本部门全年预算[n 1501.00]万元（年初批复[m 1286.40]万元、年中追加[g 214.60]万元），较年初增长[r 16.68]%；全年支出[t 1470.98]万元，预算完成率[e 98.00]%；结转结余[b 30.02]万元，结转结余率[s 2.00]%。
（二）经费控制情况。“三公”经费预算[p 18.00]万元，实际支出[x 11.70]万元，控制率[y 65.00]%；公用经费预算[q 160.00]万元，实际支出[z 149.60]万元，控制率[h 95.3]%；政府采购预算[k 92.00]万元，实际采购[l 87.40]万元，执行率[o 95.00]%。`,
    claims: `
      sum n = m g
      rate r = n m
      exec e = t n
      roll b = n -t
      share s = b n
      exec y = x p
      exec h = z q #X
      exec o = l k`,
  },
  {
    id: 't21-c-questionnaire',
    source: null,
    note: 'composed: 满意度问卷；不满意 3 份写作 13 份',
    text: `评价组向受益群众发放问卷[a 200]份，收回[b 192]份，回收率[s1 96]%，剔除填写不全的[c 6]份，有效问卷[n 186]份。有效问卷中，非常满意[n1 120]份，满意[n2 52]份，一般[n3 11]份，不满意[n4 13]份；选择“满意”及以上的[k 172]份，满意度[s2 92.47]%。`,
    claims: `
      share s1 = b a
      roll n = b -c
      counts n = n1 n2 n3 n4 #X
      counts k = n1 n2
      share s2 = k n`,
  },
  {
    id: 't21-c-disabled',
    source: null,
    note: 'composed: 残疾人两项补贴',
    text: `2023年全县发放残疾人两项补贴[t 1846.32]万元，比上年[q 1755.18]万元增加[d 91.14]万元，增长[r 5.19]%。困难残疾人生活补贴惠及[n1 5210]人，发放[a 731.88]万元，占[sa 39.64]%；重度残疾人护理补贴惠及[n2 8047]人，发放[b 1114.44]万元，占[sb 60.36]%，其中一级[k1 3126]人，二级[k2 4921]人。到位资金[m 1860.00]万元，执行率[e 99.26]%。`,
    claims: `
      change d = t q
      rate r = t q
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      counts n2 = k1 k2
      exec e = t m`,
  },
  {
    id: 't21-c-old-estates',
    source: null,
    note: 'composed: 老旧小区改造；支付率 78.13% 写作 87.13%',
    text: `项目计划改造老旧小区[p 16]个，实际开工[k 16]个，完工[x 14]个，开工率[s1 100]%，完工率[s2 87.5]%，惠及居民3,412户。项目到位资金[t 4,800]万元，其中中央补助[a 1,950]万元、省级补助[b 850]万元、区级配套[c 2,000]万元，到位率100%；累计支付[u 3,750]万元，支付率[e 87.13]%，剩余[z 1,050]万元待竣工结算后支付。`,
    claims: `
      exec s1 = k p
      exec s2 = x p
      sum t = a b c
      exec e = u t #X
      roll z = t -u`,
  },
  {
    id: 't21-c-monitor',
    source: null,
    note: 'composed: 绩效运行监控表；合计执行数 612.5 写作 621.5',
    text: `1—7月项目支出绩效运行监控情况（单位：万元）
项目 | 全年预算 | 1—7月执行 | 执行率
信息系统运维 | [m1@万元 180.0] | [x1@万元 96.3] | [e1 53.5]%
执法装备购置 | [m2@万元 240.0] | [x2@万元 150.0] | [e2 62.5]%
专项检查 | [m3@万元 360.0] | [x3@万元 253.8] | [e3 70.5]%
宣传培训 | [m4@万元 220.0] | [x4@万元 112.4] | [e4 51.1]%
合计 | [m@万元 1000.0] | [x@万元 621.5] | [e 61.3]%`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2
      exec e3 = x3 m3
      exec e4 = x4 m4
      sum m = m1 m2 m3 m4
      sum x = x1 x2 x3 x4 #X
      exec e = x m #X`,
  },
  {
    id: 't21-c-culture',
    source: null,
    note: 'composed: 免费开放',
    text: `免费开放补助资金[m 86]万元全部到位，支出[t 84.5]万元，执行率[e 98.26]%。全年开放312天，接待读者[n 25.6]万人次，比上年[q 21.4]万人次增加[d 4.2]万人次，增长[r 19.63]%；举办讲座[a 36]场、展览[b 14]场、亲子阅读[c 58]场，共[k 108]场，为计划[p 100]场的[y 108]%。`,
    claims: `
      exec e = t m
      change d = n q
      rate r = n q
      counts k = a b c
      exec y = k p`,
  },
  {
    id: 't21-c-training',
    source: null,
    note: 'composed: 高素质农民培训',
    text: `2022年高素质农民培育任务[p 460]人，实际培训[n 472]人，完成率[y 102.60]%，其中经营管理型[a 120]人、专业生产型[b 202]人、技能服务型[c 150]人；考核合格[k 465]人，合格率[s 98.52]%。资金下达[m 138]万元，支出[t 131.1]万元，执行率[e 95]%，结余[z 6.9]万元由财政收回。`,
    claims: `
      exec y = n p #T
      counts n = a b c
      share s = k n
      exec e = t m
      roll z = m -t`,
  },
  {
    id: 't21-c-food',
    source: null,
    note: 'composed: 食品抽检；合格 2,382 批次写作 2,328 批次',
    text: `全年计划抽检[p 2,400]批次，实际完成[n 2,436]批次，完成率[y 101.5]%，其中普通食品[a 1,516]批次、食用农产品[b 920]批次。检验合格[k 2,328]批次，不合格[l 54]批次，不合格率[s 2.22]%，不合格样品已全部立案，立案[x 54]件，办结[z 51]件，办结率[s2 94.44]%。`,
    claims: `
      exec y = n p
      counts n = a b
      counts n = k l #X
      share s = l n
      share s2 = z x`,
  },
  {
    id: 't21-c-procurement',
    source: null,
    note: 'composed: 采购节约；节约率误以成交额为基数',
    text: `本年度项目采购预算[m 520.00]万元，成交[t 481.00]万元，节约[d 39.00]万元，节约率[r 8.11]%。其中货物类预算[m1 310.00]万元、成交[t1 285.20]万元，节约[d1 24.80]万元，节约率[r1 8.00]%；服务类预算[m2 210.00]万元、成交[t2 195.80]万元，节约[d2 14.20]万元，节约率[r2 6.76]%。`,
    claims: `
      sum m = m1 m2
      sum t = t1 t2
      change -d = t m
      share r = d m #X
      change -d1 = t1 m1
      share r1 = d1 m1
      change -d2 = t2 m2
      share r2 = d2 m2
      causes -d = -d1 -d2`,
  },
  {
    id: 't21-c-rectify',
    source: null,
    note: 'composed: 评价整改',
    text: `上年度绩效评价反馈问题[n 16]个，截至目前已整改[a 13]个，整改率[s 81.25]%，正在整改[b 3]个。涉及资金[t 268.4]万元，已收回财政[u 190.6]万元，督促支付[v 77.8]万元。`,
    claims: `
      share s = a n
      counts n = a b
      sum t = u v`,
  },
  {
    id: 't21-c-roads',
    source: null,
    note: 'composed: 农村公路养护',
    text: `全县列养农村公路[n 1862.5]公里，县道[a 246.3]公里，乡道[b 518.7]公里，村道[c 1097.5]公里。年度养护资金[t 1396]万元，省补[x 745]万元，市补[y 186]万元，县配套[z 465]万元。计划修复破损路面[p 4.2]万平方米，实际修复[k 4.5]万平方米，[w 超过]计划目标，完成率[e 107.14]%。`,
    claims: `
      counts n = a b c
      sum t = x y z
      dir w> = k p
      exec e = k p`,
  },
  {
    id: 't21-c-shows',
    source: null,
    note: 'composed: 惠民演出成本节约',
    text: `2023年送戏下乡计划[p 120]场，每场补助5000元，预算[m 60]万元；实际演出[x 120]场，完成率[e 100]%，支出[t 57.6]万元，比预算节约[d 2.4]万元，节约率[r 4]%。观众7.3万人次，群众满意度[y 96.8]%，[w 高于]目标值[q 95]%。`,
    claims: `
      exec e = x p
      change -d = t m
      share r = d m
      dir w> = y q`,
  },
  {
    id: 't21-c-nutrition',
    source: null,
    note: 'composed: 学生资助',
    text: `我校2022年落实资助资金[t 168.45]万元，春季[a 81.30]万元，秋季[b 87.15]万元；受助[n 1,386]人次，春季[n1 668]人次，秋季[n2 718]人次，秋季比春季多[d 50]人次。按项目分，国家助学金[x 112.50]万元，占[sx 66.78]%；免学费[y 43.95]万元，占[sy 26.09]%；校内资助[z 12.00]万元，占[sz 7.12]%。`,
    claims: `
      sum t = a b
      counts n = n1 n2
      change d = n2 n1
      sum t = x y z
      share sx = x t #T
      share sy = y t
      share sz = z t
      shares sz = sx sy sz #W`,
  },
  {
    id: 't21-c-deduct',
    source: null,
    note: 'composed: 自评扣分；自评得分 92 分写作 93 分',
    text: `项目自评满分[f 100]分，自评得[t 93]分，共扣[k 8]分：预算执行率未达标扣[a 2]分，产出时效延误扣[b 3]分，资料归档不全扣[c 1]分，满意度略低扣[d 2]分。`,
    claims: `
      roll t = f -k #X
      counts k = a b c d`,
  },
  {
    id: 't21-c-water',
    source: null,
    note: 'composed: 农村饮水工程',
    text: `该项目总投资[t 2,150]万元（债券资金[a 1,500]万元、县级自筹[b 650]万元），截至2023年底完成投资[x 1,935]万元，投资完成率[e 90]%；支付工程款[u 1,720]万元，占总投资的[s 80]%。建成水厂[k 3]座，铺设管网[l 86]公里，为设计[p 92]公里的[y 93.48]%；受益[n 1.84]万人，其中脱贫人口[n1 0.31]万人，占[s1 16.85]%。`,
    claims: `
      sum t = a b
      exec e = x t
      share s = u t
      exec y = l p
      share s1 = n1 n`,
  },
  {
    id: 't21-c-hospital',
    source: null,
    note: 'composed: 医院决算收入',
    text: `卫生院2022年收入合计[t 2,468.75]万元，财政拨款[a 962.81]万元，占[sa 39]%；事业收入[b 1,457.94]万元，占[sb 59.06]%；其他收入[c 48.00]万元，占[sc 1.94]%。支出合计[u 2,391.60]万元，收支结余[z 77.15]万元，其中提取专用基金[z1 30.86]万元，转入事业基金[z2 46.29]万元。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      roll z = t -u
      sum z = z1 z2`,
  },
  {
    id: 't21-c-basic',
    source: null,
    note: 'composed: 基本支出；公用经费 121.36 写作 112.36',
    text: `2023年基本支出[t 874.20]万元。人员经费[a 752.84]万元，主要包括基本工资、津贴补贴、奖金等；公用经费[b 112.36]万元，主要包括办公费、差旅费、工会经费等。与上年[q 861.05]万元相比，基本支出增加[d 13.15]万元，增长[r 1.53]%，[w 高于]项目支出[x 402.7]万元。`,
    claims: `
      sum t = a b #X
      change d = t q
      rate r = t q
      dir w> = t x`,
  },
  {
    id: 't21-c-assets',
    source: null,
    note: 'composed: 国有资产',
    text: `截至2022年12月31日，本单位资产总额[t 3,912.06]万元，其中流动资产[a 604.18]万元，固定资产净值[b 3,155.40]万元，无形资产[c 152.48]万元；负债[l 231.77]万元，净资产[n 3,680.29]万元。固定资产原值[o 4,820.15]万元，累计折旧[p 1,664.75]万元，净值[b2 3,155.40]万元。`,
    claims: `
      sum t = a b c
      sum t = l n
      roll b2 = o -p
      rep b2 = b`,
  },
  {
    id: 't21-c-carry',
    source: null,
    note: 'composed: 收支总表',
    text: `2021年度收入总计[t 1,206.33]万元，包括本年财政拨款收入[a 1,158.90]万元、年初结转和结余[b 47.43]万元；支出总计[u 1,206.33]万元，包括基本支出[c 688.14]万元、项目支出[d 490.52]万元、年末结转和结余[e 27.67]万元。年末结转和结余[e2 27.67]万元，比年初减少[g 19.76]万元，下降[r 41.66]%。`,
    claims: `
      sum t = a b
      sum u = c d e
      rep e2 = e
      change -g = e2 b
      rate -r = e2 b`,
  },
];
