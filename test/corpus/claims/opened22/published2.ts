import type { Written } from '../types';
import { PAGE } from './sources';

/** Self-evaluations, evaluation reports and work done, with the figures as their issuers print them. */
export const PUBLISHED2: readonly Written[] = [
  {
    id: 't22-jx-fuliang-execution',
    source: PAGE.fuliang,
    text: `2024年全县预算批复指标[t 71.48]亿元，已用[x 62.09]亿元，结余[q 9.39]亿元，总体执行率[e 87]%。其中：县直部门批复[a 39.41]亿元，已用[ax 33.79]亿元，结余[aq 5.62]亿元，执行率[ae 86]%；乡镇批复[b 11.49]亿元，已用[bx 7.94]亿元，结余[bq 3.55]亿元，执行率[be 69]%；实拨单位批复[c 20.58]亿元，已用[cx 20.36]亿元，执行率[ce 99]%。`,
    claims: `
      roll q = t -x
      exec e = x t
      sum t = a b c
      sum x = ax bx cx
      roll aq = a -ax
      exec ae = ax a
      roll bq = b -bx
      exec be = bx b
      exec ce = cx c`,
  },
  {
    id: 't22-yn-wuhua',
    source: PAGE.wuhua,
    text: `项目投资估算67,463.91万元。截至2023年末，财政下达并纳入评价的资金[m 36,950.00]万元，实际使用[x 19,078.00]万元，结转[q 17,872.00]万元，资金使用率[e 51.63]%。项目涉及五华区9个街道的部分老旧小区。`,
    claims: `
      roll q = m -x
      exec e = x m`,
  },
  {
    id: 't22-ah-chizhou',
    source: PAGE.chizhou,
    text: `三县一区2020年计划投资17,558.00万元，改造老旧小区57个。年度安排资金[t 22,141.47]万元：中央财政补助[a 20,221.00]万元，省财政补助[b 1,617.00]万元，社会筹集[c 303.47]万元。已拨付施工单位[x 2,487.59]万元，其中中央财政补助资金[x1 2,184.12]万元、社会筹集资金[x2 303.47]万元。`,
    claims: `
      sum t = a b c
      sum x = x1 x2`,
  },
  {
    id: 't22-ah-chizhou-rank',
    source: PAGE.chizhou,
    text: `评价结果：整体得分85.81分。四个县（区）中，东至县[a 91.75]分，得分[w 最高]，评价等次为优秀；青阳县[b 90]分，优秀；贵池区[c 81]分，良好；石台县[e 80.5]分，[v 最低]，良好。`,
    claims: `
      rank w> = a b c e
      rank v< = e a b c`,
  },
  {
    id: 't22-he-mancheng-funds',
    source: PAGE.mancheng,
    text: `2019年满城区财政专项扶贫资金[t 955]万元，其中省级[a 365]万元、市级[b 20]万元、区级[c 570]万元。已支出[x 920.14]万元：产业扶贫[x1 792.94]万元，雨露计划[x2 7.2]万元，扶贫小额信贷风险补偿金[x3 20]万元，对口帮扶[x4 100]万元。资金报账率为[e 96.35]%。`,
    claims: `
      sum t = a b c
      sum x = x1 x2 x3 x4
      exec e = x t`,
  },
  {
    id: 't22-he-mancheng-projects',
    source: PAGE.mancheng,
    note: '页面所印各类项目之和为 53 个，总数印作 52',
    tags: ['as-printed', 'counts'],
    text: `2019年共编制扶贫项目[n 52]个：产业项目[a 50]个，其中光伏发电项目[a1 49]个314.76万元、资产收益类项目[a2 1]个513.04万元；教育扶持项目[b 1]个7.2万元；金融类项目[c 1]个20万元；帮扶易县项目[e 1]个100万元。目前光伏发电项目已全部并网。`,
    claims: `
      counts n = a b c e #X
      counts a = a1 a2`,
  },
  {
    id: 't22-nm-bayannur-soil',
    source: PAGE.bayannur,
    text: `2023年度中央下达我市土壤污染防治资金[t 1737]万元，分两批到位。第一批[a 1300]万元下拨乌拉特前旗，用于化肥厂地块初步调查[a1 723]万元、蓿亥滩应急工程地块初步调查[a2 577]万元；第二批[b 437]万元，用于前旗污染地块详细调查[b1 272]万元、后旗受污染耕地安全利用[b2 165]万元。`,
    claims: `
      sum t = a b
      sum a = a1 a2
      sum b = b1 b2`,
  },
  {
    id: 't22-nm-bayannur-air',
    source: PAGE.bayannur,
    text: `大气污染防治方面，2023年度中央下达我市资金[t 24047]万元，全部下拨：[a 2.4]亿元用于清洁取暖，[b 47]万元用于沥青混凝土材料储存及生产加工封闭库升级改造。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 't22-ah-jinzhai',
    source: PAGE.jinzhai,
    text: `纳入评价的资金共[t 43485.32]万元，中央资金[a 10401.21]万元，地方资金[b 33084.11]万元。中央资金为2024年车辆购置税补助地方资金[c 10401.21]万元，分两批下达，用于国省干线、危桥改造10座和建制村通双车道18.8公里等。`,
    claims: `
      sum t = a b
      rep c = a`,
  },
  {
    id: 't22-ah-yuan',
    source: PAGE.yuan,
    note: '页面把执行率印作小数 0.958',
    text: `裕安区市级文物保护专项经费年初预算29万元，全年预算[m 29]万元，全年执行[x 27.8]万元，执行率[e 95.8]%，该项分值9分，得8分。修缮面积计划[u 6000]平方米，完成[v 6000]平方米；验收通过率目标[p 100]%，实际[y 95]%，[w 低于]目标。`,
    claims: `
      exec e = x m #T
      dir w< = y p`,
  },
  {
    id: 't22-sx-lvliang',
    source: PAGE.lvliang,
    text: `2021年吕梁山护工培训任务[m 12500]名，完成[x 12166]名，实际人数[w 少于]任务数。结业考核通过率[a 98.79]%，[wa 低于]目标[pa 100]%；参训学员就业率[b 53.53]%，[wb 未达到]目标[pb 60]%；学员满意度[c 88.32]%，[wc 低于]目标[pc 95]%。`,
    claims: `
      dir w< = x m
      dir wa< = a pa
      dir wb< = b pb
      dir wc< = c pc`,
  },
  {
    id: 't22-hn-archive',
    source: PAGE.archive,
    note: '页面把库房租赁经费的单位印作元（应为万元）',
    tags: ['as-printed', 'unit'],
    text: `长沙市城建档案馆2022年年初专项经费指标[t 84]万元：档案事业发展[a 36]万元，档案保护管理（电费）[b 16]万元，档案装具[c 12]万元，业务系统升级维护[e 5]万元，外租库房租赁[f 15]元。公用经费指标112.72万元。`,
    claims: `
      sum t = a b c e f #X`,
  },
  {
    id: 't22-hn-chengguan',
    source: PAGE.chengguan,
    note: '页面所印两类项目之和为 26 个，总数印作 27',
    tags: ['as-printed', 'counts'],
    text: `2022年我局纳入绩效运行监控的项目[n 27]个，年初预算[t 257111.4]万元，其中公用经费[a 224.48]万元，部门项目[b 632]万元，公共项目[c 256254.92]万元。部门项目[n1 8]个，公共项目[n2 18]个。`,
    claims: `
      sum t = a b c
      counts n = n1 n2 #X`,
  },
  {
    id: 't22-sc-meishan',
    source: PAGE.meishan,
    text: `2019年眉山市就业促进工程进度：城镇新增就业目标[m1 27800]人，完成[x1 52242]人，占目标的[e1 187.9]%；失业人员再就业目标[m2 4400]人，完成[x2 5358]人，占[e2 121.8]%；就业困难人员就业目标[m3 2000]人，完成[x3 2464]人，占[e3 123.2]%；下岗失业人员再就业目标[m4 400]人，完成[x4 1089]人，占[e4 272.3]%。城镇登记失业率[u 3.57]%，[w 低于]控制目标[v 4.3]%。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2
      exec e3 = x3 m3
      exec e4 = x4 m4
      dir w< = u v`,
  },
  {
    id: 't22-sc-meishan-counties',
    source: PAGE.meishan,
    text: `各区县城镇新增就业：东坡区[a 22921]人，完成目标[ma 8000]人的[ea 286.5]%，完成比例[w 最高]；彭山区[b 6138]人，完成目标[mb 3800]人的[eb 161.5]%；仁寿县[c 12244]人，完成目标[mc 8600]人的[ec 142.4]%；洪雅县[f 3889]人，完成目标[mf 3600]人的[ef 108]%；丹棱县[g 3029]人，完成目标[mg 1900]人的[eg 159.4]%；青神县[h 4021]人，完成目标[mh 1900]人的[eh 211.6]%。六区县合计[t 52242]人，目标合计[m 27800]人。`,
    claims: `
      exec ea = a ma
      exec eb = b mb
      exec ec = c mc
      exec ef = f mf
      exec eg = g mg
      exec eh = h mh
      rank w> = ea eb ec ef eg eh
      counts t = a b c f g h
      counts m = ma mb mc mf mg mh`,
  },
  {
    id: 't22-sc-inspection',
    source: PAGE.inspection,
    text: `1至4月，十项民生工程[t 125]个小项中，完成或超额完成全年任务的[a 31]个，达到或超过进度的[b 38]个，未达到进度的[c 56]个。[u 20]件民生大事中，已完成的[e 4]件，达到或超过进度的[f 3]件，未达到进度的[g 13]件。资金方面，各级预算下达1107.98亿元，实际拨付379.71亿元。`,
    claims: `
      counts t = a b c
      counts u = e f g`,
  },
  {
    id: 't22-hn-hengdong',
    source: PAGE.hengdong,
    text: `一季度热线形成有效工单[t 11171]件，转派成员单位[a 4898]件，在线办结[b 6273]件；综合办结[x 11163]件，办结率[e 99.93]%。来电诉求居前的是：农林畜牧水利[c 1590]件，占[sc 14.23]%，数量[w 最多]；社会保障[f 1485]件，占[sf 13.29]%；公安执法和交通[g 1152]件，占[sg 10.31]%；生活公用[h 1050]件，占[sh 9.4]%；科教文体[i 827]件，占[si 7.4]%。`,
    claims: `
      counts t = a b
      share e = x t
      share sc = c t
      rank w> = c f g h i
      share sf = f t
      share sg = g t
      share sh = h t
      share si = i t`,
  },
  {
    id: 't22-hn-hengdong-other',
    source: PAGE.hengdong,
    text: `非话务渠道共受理诉求[t 277]件，其中省长信箱[a 23]件、省12345平台[b 1]件、书记市长信箱[c 41]件、书记县长信箱[e 102]件、中国政府网[f 8]件、省级热线[g 70]件、湘易办[h 21]件、政协云[i 11]件，办结272件。`,
    claims: `
      counts t = a b c e f g h i`,
  },
  {
    id: 't22-gd-lianping',
    source: PAGE.lianping,
    text: `第四季度受理有效事项[t 2595]宗，办结[x 2194]宗，在办[q 401]宗，办结率[e 84.5]%。按类型：咨询[a 249]宗、行政效能投诉[b 155]宗、一般投诉[c 1662]宗、求助[f 309]宗、建议[g 11]宗、消费维权[h 144]宗、经济违法[i 65]宗。按渠道：电话[k1 2176]宗，来函[k2 73]宗，微信[k3 61]宗，粤省事[k4 8]宗，电脑网站[k5 25]宗，手机网站[k6 6]宗，粤省心[k7 246]宗。`,
    claims: `
      counts t = x q
      share e = x t
      counts t = a b c f g h i
      counts t = k1 k2 k3 k4 k5 k6 k7`,
  },
  {
    id: 't22-hn-zhongfang',
    source: PAGE.zhongfang,
    note: '页面把金额的单位印作元',
    text: `残疾人康复项目年初预算100万元，全年预算[m 100]万元，全年执行[x 33.78]万元，执行率[e 33.78]%。精神病患者服药计划资助[u1 230]人，实际[v1 230]人，与计划[w1 持平]；残疾儿童康复救助计划[u2 39]人，实际[v2 52]人，[w2 超过]计划；辅具适配计划[u3 200]人，实际[v3 230]人，[w3 超过]计划。`,
    claims: `
      exec e = x m
      dir w1= = v1 u1
      dir w2> = v2 u2
      dir w3> = v3 u3`,
  },
  {
    id: 't22-gs-zhangye',
    source: PAGE.zhangye,
    note: '页面所印超录资金与使用、可用两数之差不符',
    tags: ['as-printed'],
    text: `2022年张掖市农机购置补贴实际可用资金[m 10736.44]万元，已使用[u 17384.56]万元，超录[d 6642.26]万元，占比[e 161.92]%；已结算支付[x 10504.3]万元，占比[f 98]%。全年报废农机具[n 264]台，其中联合收割机[n1 208]台、拖拉机[n2 56]台，较2021年增加[g 171]台，增长[r 183]%。`,
    claims: `
      change d = u m #X
      exec e = u m
      exec f = x m
      counts n = n1 n2
      rate r = n ^g #T`,
  },
  {
    id: 't22-he-gaobeidian',
    source: PAGE.gaobeidian,
    note: '页面所印各类机具之和为 258 台，总数印作 247',
    tags: ['as-printed', 'counts'],
    text: `截至2023年6月29日，结算上年第五批机具[n 299]台，补贴[t 639.966]万元，其中主机[n1 88]台[a 184.684]万元，机具[n2 211]台[b 455.282]万元。新录入补贴机具[m 247]台（套）：动力机械[m1 52]台、收获机械[m2 44]台、耕整地机械[m3 66]台、农田基本建设机械[m4 2]台、排灌机械[m5 1]台、收获后处理机械[m6 63]台、田间管理机械[m7 9]台、畜牧机械[m8 4]台、初加工机械[m9 1]台、种植施肥机械[k1 1]台、其他机械[k2 15]台。`,
    claims: `
      counts n = n1 n2
      sum t = a b
      counts m = m1 m2 m3 m4 m5 m6 m7 m8 m9 k1 k2 #X`,
  },
  {
    id: 't22-js-wuxi',
    source: PAGE.wuxi,
    text: `8月份全市交易项目[n 577]项，交易额[t 212.4300]亿元，节约[s 9.9144]亿元。分地区：市、区两级[n1 410]项，[t1 194.8959]亿元，节约[s1 7.6471]亿元；江阴[n2 82]项，[t2 4.0148]亿元，节约[s2 0.5319]亿元；宜兴[n3 85]项，[t3 13.5193]亿元，节约[s3 1.7354]亿元。`,
    claims: `
      counts n = n1 n2 n3
      sum t = t1 t2 t3
      sum s = s1 s2 s3`,
  },
  {
    id: 't22-js-wuxi-trades',
    source: PAGE.wuxi,
    text: `从行业看，577项、212.43亿元的交易中，工程建设[n1 249]项，交易额[t1 88.6325]亿元，节约[s1 9.6859]亿元；政府采购[n2 138]项，交易额[t2 3.6967]亿元，节约[s2 0.1955]亿元；其他类[n3 65]项，交易额[t3 1.1356]亿元，节约[s3 0.033]亿元。三类合计节约[s 9.9144]亿元。工程建设的节约额[w 最大]。`,
    claims: `
      sum s = s1 s2 s3
      rank w> = s1 s2 s3`,
  },
];
