import type { Written } from '../types';
import { PAGE } from './sources';

/** Self-evaluations, evaluation reports and monitoring, with the figures as their issuers print them. */
export const PUBLISHED2: readonly Written[] = [
  {
    id: 't23-yn-daping',
    source: PAGE.daping,
    text: `2021年大坪乡基础设施项目统筹整合财政涉农资金107.13万元，含项目管理费1.07万元，已拨付106.36万元。完成村内道路硬化[n 4970]平方米，其中张家寨[n1 700]平方米、中寨[n2 900]平方米、新下寨[n3 400]平方米、新上寨[n4 650]平方米、白石老寨[n5 1220]平方米、平安寨[n6 1100]平方米；建成挡墙[v 960]立方米，其中白石老寨[v1 360]立方米、平安寨[v2 600]立方米。`,
    claims: `
      counts n = n1 n2 n3 n4 n5 n6
      counts v = v1 v2`,
  },
  {
    id: 't23-yn-minglang',
    source: PAGE.minglang,
    text: `明朗中学义务教育营养改善计划专项资金全年预算[m 387664.62]元，全年执行[x 387664.62]元，执行率[e 100]%，得[a 10]分。受资助学生735人次，得[b 10]分；计划覆盖率100%，得[c 10]分；资金到位及时率得[f 7]分；生均标准达标率得[g 10]分；减轻家庭负担得[h 10]分；政策知晓率98%，得[i 9]分；可持续影响得[j 10]分；学生满意度、家长满意度各得[k 10]分、[l 10]分。总分[t 96]分，等级为优。`,
    claims: `
      exec e = x m
      counts t = a b c f g h i j k l`,
  },
  {
    id: 't23-yn-jinning',
    source: PAGE.jinning,
    note: '企业供餐学生 1742 人与总数及占比不合，按网页原样',
    tags: ['wrong-as-published'],
    text: `截至2016年10月，晋宁县营养改善计划覆盖学校[n 38]所，受益学生[k 28930]人。其中通过食堂供餐的学校[n1 36]所，占[s1 94.74]%，企业供餐的[n2 2]所，占[s2 5.26]%；享受食堂供餐的学生[k1 27302]人，占[r1 94.37]%，享受企业供餐的[k2 1742]人，占[r2 5.63]%。`,
    claims: `
      counts n = n1 n2
      share s1 = n1 n
      share s2 = n2 n
      shares s2 = s1 s2
      counts k = k1 k2 #X
      share r1 = k1 k
      share r2 = k2 k #X
      shares r2 = r1 r2`,
  },
  {
    id: 't23-hi-forest',
    source: PAGE.hainan,
    text: `森林生态效益补偿基金计划投资[m 18821.06]万元，其中中央财政[a 4676]万元、省财政[b 14145.06]万元；实际到位[x 18821.06]万元，其中中央财政[c 4676]万元、省财政[e 14145.06]万元，市县配套为零。资金已全部用于公益林管护。`,
    claims: `
      sum m = a b
      sum x = c e`,
  },
  {
    id: 't23-hn-nanhu',
    source: PAGE.nanhu,
    text: `优抚项目2016年计划安排170万元，实际到位170万元。实际支出[t 179.6]万元，资金来自省财政[a 170]万元和其他[b 9.6]万元。支出明细：上半年重点优抚对象补助[c 67]万元，优抚解三难[e 9.1]万元，春节下拨及慰问[f 35.5]万元，其他优抚支出[g 62]万元，60岁老兵补助[h 6]万元，支出合计[z 179.6]万元。`,
    claims: `
      sum t = a b
      sum z = c e f g h
      rep z = t`,
  },
  {
    id: 't23-hn-nanhu-allowance',
    source: PAGE.nanhu2,
    text: `低保专项到位资金[m 1208.75]万元，其中省财政[a 1125]万元、市财政[b 33.75]万元、区财政[c 50]万元；实际支出[x 991.51]万元，其中省财政资金[x1 907.76]万元、市财政资金[x2 33.75]万元、区财政资金[x3 50]万元；结余[q 217.24]万元，全部为省财政资金。`,
    claims: `
      sum m = a b c
      sum x = x1 x2 x3
      roll q = m -x`,
  },
  {
    id: 't23-hn-hengshan',
    source: PAGE.hengshan,
    text: `县级储备粮专项资金全年预算[m 194.9]万元，全年执行[x 194.9]万元，执行率[e 100]%。5000吨稻谷、500吨成品粮储备到位率100%，无变质粮食。`,
    claims: `
      exec e = x m`,
  },
  {
    id: 't23-gx-water',
    source: PAGE.guangxi,
    text: `财政部分三批下达广西2022年水污染防治资金，第一批[a 31374]万元，第二批[b 7096]万元，第三批[c 3000]万元，共[t 41470]万元。年度目标为112个国控断面水质优良率98.2%，完成6个水源地规范化建设或整治，新增湿地恢复面积30.4平方公里。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 't23-jx-water',
    source: PAGE.nanchang,
    text: `2023年南昌市获中央水污染防治专项资金[t 17347]万元。第一批[a 9910]万元，分别安排南塘湖综合治理[a1 3000]万元、外青岚湖上游排水渠治理[a2 3357.17]万元、扬子洲前池及中心渠生态修复[a3 3552.83]万元。第二批[b 7437]万元，分别安排南塘湖综合治理[b1 3000]万元、南桃花河提升及修复[b2 3688]万元、安义化工集中区地下水调查[b3 730]万元、加油站地下水调查[b4 19]万元。`,
    claims: `
      sum t = a b
      sum a = a1 a2 a3
      sum b = b1 b2 b3 b4`,
  },
  {
    id: 't23-nm-linhe',
    source: PAGE.linhe,
    text: `2023年全区下达城乡义务教育补助经费[t 6153.46]万元：中央专项资金[a 4605]万元，自治区专项资金[b 963]万元，本级配套[c 585.46]万元，保障了41所义务教育学校运转。项目自评92.3分，等级为“优”。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 't23-nm-veterans',
    source: PAGE.linhe2,
    text: `资金投入情况。2023年收到优抚补助资金共[t 2330.9]万元，其中中央[a 1372.7]万元，自治区[b 98.6]万元，地方匹配[c 859.6]万元；全年支出[x 2310.4]万元，其中中央[x1 1352.2]万元，自治区[x2 98.6]万元，地方匹配[x3 859.6]万元。`,
    claims: `
      sum t = a b c
      sum x = x1 x2 x3`,
  },
  {
    id: 't23-gs-linxia',
    source: PAGE.linxia,
    text: `2023年1-4级分散供养残疾军人护理费由省级下拨[a 3.89]万元、市级下拨[b 3.89]万元，全年应执行[t 7.79]万元，已按规定标准发放到人。`,
    claims: `
      sum t = a b #W`,
  },
  {
    id: 't23-direct',
    source: PAGE.direct,
    text: `1-6月，全区收到中央直达资金[t 10.53]亿元，支出[x 9.4]亿元，支出进度[e 89.3]%。分类看，减税降费和重点民生等专项转移支付[a 9.31]亿元，县级基本财力保障机制奖补[b 0.15]亿元，共同财政事权转移支付[c 1.08]亿元。`,
    claims: `
      exec e = x t
      sum t = a b c #W`,
  },
  {
    id: 't23-tender',
    source: PAGE.tender,
    text: `（一）预算执行情况。项目支出预算[m 19.3]万元，1-6月执行[x 3.12]万元，执行率[e 16.17]%。1.招投标办案经费预算[m1 15.3]万元，执行[x1 2.4]万元，完成率[e1 15.69]%；2.办公楼运行经费预算[m2 1.1]万元，执行[x2 0.72]万元，完成率[e2 65.45]%；3.保密设备购置费预算[m3 2.9]万元，执行[x3 0]万元，完成率[e3 0]%。公用经费年初预算[n 45.76]万元，执行[y 27.13]万元，完成率[f 59.29]%。`,
    claims: `
      sum m = m1 m2 m3
      sum x = x1 x2 x3
      exec e = x m
      exec e1 = x1 m1
      exec e2 = x2 m2
      exec e3 = x3 m3
      exec f = y n`,
  },
  {
    id: 't23-gz-taijiang',
    source: PAGE.taijiang,
    text: `2023年度城乡义务教育家庭经济困难学生生活补助安排预算[m 547.615]万元，实际支出[x 547.615]万元，资金执行率[e 100]%，惠及学生5961人次。`,
    claims: `
      exec e = x m`,
  },
  {
    id: 't23-zj-keqiao',
    source: PAGE.keqiao,
    text: `2023年我局新增专项债券项目3个，争取债券资金[t 1.69]亿元。截至年底已发债规模为：绍兴二院兰亭院区[a 0.2]亿元，自评96.5分；马鞍医院[b 1.0]亿元，自评92分；齐贤医院[c 0.49]亿元，自评91分。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 't23-hi-danzhou',
    source: PAGE.danzhou,
    text: `我镇全年获得财政衔接资金[a 1077.56]万元，包括中央资金[a1 630.2]万元、省级资金[a2 429.36]万元、市级资金[a3 18]万元；另有预拨资金[b 53.15]万元。项目资金共到位[t 1130.71]万元，即财政衔接资金与预拨资金之和。`,
    claims: `
      sum a = a1 a2 a3
      sum t = a b`,
  },
  {
    id: 't23-insurance',
    source: PAGE.insurance,
    text: `（一）项目概况：资金规模共计[t 2535.4]万元，其中：特殊人群医疗保险[a 500]万元，城乡居民医保区级配套[b 1740]万元，健康扶贫住院医疗救助[c 200]万元，基金监管运行费[e 20]万元，网络专线服务费[f 15.4]万元，参保筹资工作经费[g 60]万元。（二）截至6月30日，专项资金到位[m 672.44]万元，使用[x 672.44]万元，使用率[r 100]%。`,
    claims: `
      sum t = a b c e f g
      exec r = x m`,
  },
  {
    id: 't23-sc-mianyang',
    source: PAGE.mianyang,
    note: '两类支出之和为 2437.5，与总预算不合，按网页原样',
    tags: ['wrong-as-published'],
    text: `市科技局项目支出分为两类，资金总预算[t 2455.5]万元，其中部门预算项目[a 87.5]万元，专项预算项目[b 2350]万元，用于人才引进、核心技术攻关和科技金融结合试点。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 't23-yn-honghe',
    source: PAGE.honghe,
    text: `基本公共卫生服务项目州级补助资金[m 2.00]万元已全部到位，截至12月31日使用[x 2.00]万元，结余[q 0]万元，资金执行率[e 100]%。每季度督导、考核各一次，全年各4次。`,
    claims: `
      roll q = m -x
      exec e = x m`,
  },
];
