import type { Written } from '../types';

/** More published figures of works, targets and self-evaluations of which one was changed by us, as the notes say. */
export const ALTERED4: readonly Written[] = [
  {
    id: 'w7-xx-housing',
    source: {
      province: '（网页未载）',
      issuer: '某市住房和城乡建设局（网页未载市名）',
      title: '截至11月底全市保障性住房目标任务完成率达110.59%',
      year: 2012,
      url: 'http://newsxc.com/news/folder507/folder510/2012-12-10/106981.html',
    },
    altered: true,
    note: '竣工率由 166.2 改为 60.2（分子分母颠倒）',
    tags: ['housing', 'inverted', 'last-sentence'],
    text: `2012年省下达目标任务[m 14622]套，廉租住房[ma 1852]套，公共租赁住房[mb 7900]套，棚户区改造[mc 4870]套；要求基本建成[mk 5000]套，竣工[mj 3000]套。目前开工[t 16170]套，开工率[e 110.59]%，廉租住房开工[a 2164]套，开工率[ea 116.85]%，公共租赁住房开工[b 8240]套，开工率[eb 104.3]%。基本建成[k 7298]套，建成率[ek 145.96]%；竣工[j 4986]套，竣工率[ej 60.2]%。`,
    claims: `
      counts m = ma mb mc
      exec e = t m
      exec ea = a ma
      exec eb = b mb
      exec ek = k mk
      exec ej = j mj #X`,
  },
  {
    id: 'w7-cn-mwr-rank',
    source: {
      province: '中央',
      issuer: '水利部',
      title: '中央水利建设投资统计月报（2017年10月）',
      year: 2017,
      url: 'http://big5.mwr.gov.cn:82/gate/big5/www.mwr.gov.cn/zzsc/tjgb/zysljstztjyb/201710/files/basic-html/page3.html',
    },
    altered: true,
    note: '分解资金最多的由农田水利改为灾后薄弱环节建设',
    tags: ['rank', 'works', 'last-sentence'],
    text: `截至10月10日，水利发展资金已拨付[v 738.1]亿元，其中中央资金[va 620.7]亿元、地方资金[vb 117.4]亿元。已分解的资金投向灾后薄弱环节建设[a 207.6]亿元、农田水利建设[b 218.0]亿元、河湖连通等[c 136.2]亿元、水土保持[e 25.6]亿元，其中投入[w 最多]的是灾后薄弱环节建设。`,
    claims: `
      sum v = va vb
      rank w> = a b c e #X`,
  },
  {
    id: 'w7-cn-poverty-base',
    source: {
      province: '中央',
      issuer: '国务院扶贫开发领导小组办公室（人民日报报道）',
      title: '中央财政扶贫项目资金支出超790亿元',
      year: 2020,
      url: 'http://www.xiagudao.com/politics/2020-04/30/c_1125925410.htm',
    },
    altered: true,
    note: '资金支出的增幅由 192.58 改为 65.82（以当期数为分母）',
    tags: ['this-year-base', 'first-sentence'],
    text: `与2月底相比，扶贫项目资金支出规模增加[d 520.37]亿元，达到[t 790.58]亿元，增长[r 65.82]%；外出务工贫困劳动力增加[dp 1251]万人，达到[p 2353]万人，增长[rp 113.52]%；开工项目增加[dn 17.51]万个，达到[n 28.11]万个，增长[rn 165.19]%。`,
    claims: `
      rate r = t ^d #X
      rate rp = p ^dp
      rate rn = n ^dn`,
  },
  {
    id: 'w7-ha-water-decimal',
    source: {
      province: '河南',
      issuer: '河南省水利厅（报道）',
      title: '2012年度第一批农村饮水安全建设任务完成情况',
      year: 2012,
      url: 'http://jizihe.com/page/2012/0411/21051300.shtml',
    },
    altered: true,
    note: '市县配套由 1.428 改为 14.28（小数点移位）',
    tags: ['decimal-point', 'sources'],
    text: `工程涉及18个省辖市138个县，建设工程[k 1817]处，其中新建规模水厂[k1 334]处、单村工程[k2 836]处、管网延伸[k3 647]处，另打水源井1288眼。完成投资[t 27.9255]亿元，包括中央投资[a 19.7348]亿元，省财政[b 4.5332]亿元，市级财政[c 14.28]亿元，群众自筹[e 2.2295]亿元。`,
    claims: `
      counts k = k1 k2 k3
      sum t = a b c e #X`,
  },
  {
    id: 'w7-nx-tongxin-excess',
    source: {
      province: '宁夏',
      issuer: '同心县人力资源和社会保障局（宁夏财经网报道）',
      title: '同心县就业创业工作情况',
      year: 2018,
      url: 'http://www.ningxiacaijing.cn/shixianyuanqu/shixianyuanqujiaodian/2018-11-05/37046.html',
    },
    altered: true,
    note: '城镇新增就业的完成率由 174 改为 74（只算超出部分）',
    tags: ['targets', 'excess'],
    text: `培训方面，完成职业技能培训1000人，创业能力培训270人。就业方面，全年目标：城镇新增就业[m 1200]人，失业人员再就业[n 900]人。到目前，城镇新增就业[x 2093]人，完成目标的[e 74]%；失业人员再就业[y 1082]人，完成目标的[f 120]%。创业担保贷款累计797笔、9389万元，带动就业1435人。`,
    claims: `
      exec e = x m #X
      exec f = y n`,
  },
  {
    id: 'w7-he-langfang-points',
    source: {
      province: '河北',
      issuer: '廊坊市食品工程学校',
      title: '2019年度办公宿舍楼、食堂及餐厅暖通改造经费项目支出绩效自评表',
      year: 2019,
      url: 'http://www.lfsp.cn/newsinfo/1158053.html',
    },
    altered: true,
    note: '扣分由 1 改为 2，得分未改',
    tags: ['points', 'self-evaluation', 'last-sentence'],
    text: `学校2019年暖通改造项目已完工，验收合格。项目资金全年预算[m 43.2]万元，全部为财政拨款，执行[x 37.24]万元，执行率[e 86]%。数量指标“工程资金金额”分值[f 10]分，因尾款未付扣[k 2]分，得[g 9]分。`,
    claims: `
      exec e = x m
      roll g = f -k #X`,
  },
  {
    id: 'w7-fj-putian-share',
    source: {
      province: '福建',
      issuer: '莆田市水利局（报道）',
      title: '莆田市五大重点水利工程完成投资过亿元',
      year: null,
      url: 'http://m.ssbofei.com/news/content/1205275.html',
    },
    altered: true,
    note: '澄峰围垦占总投资由 48.96 改为 84.96（换位）',
    tags: ['works', 'transposed', 'share-of-project'],
    text: `澄峰围垦工程超序时进度，累计完成投资[cb 8592]万元，占总投资[wb 17550]万元的[sb 84.96]%。九仙溪二级电站累计完成[g 4845]万元，占总投资[wg 4800]万元的[sg 100.94]%；四级电站累计完成[h 8260]万元，占总投资[wh 9300]万元的[sh 88.82]%。两座电站均已并网发电。`,
    claims: `
      share sb = cb wb #X
      share sg = g wg
      share sh = h wh`,
  },
  {
    id: 'w7-ah-xuanzhou-inverted',
    source: {
      province: '安徽',
      issuer: '宣城市宣州区住房和城乡建设局（由内容推断）',
      title: '2023年农村危房改造转移支付绩效自评报告',
      year: 2023,
      url: 'http://m.6lm99.com/OpennessContent/show/3073299.html',
    },
    altered: true,
    note: '完工率由 243 改为 41（分子分母颠倒）',
    tags: ['self-evaluation', 'inverted', 'last-sentence'],
    text: `省财政厅、住建厅先后两次下达补助资金，第一次[c 57.5]万元，第二次[e 188.7]万元，合计[t 246.2]万元，区财政局凭一卡通发放141.8万元。绩效目标是完成[m 53]户改造任务，到11月30日已完成[x 129]户，完工率[f 41]%。`,
    claims: `
      sum t = c e
      exec f = x m #X`,
  },
  {
    id: 'w7-xx-drinking',
    source: {
      province: '（网页未载）',
      issuer: '某市水利局（网页未载市名）',
      title: '全市农村饮水安全工程建设情况',
      year: null,
      url: 'http://m.lolita1888.com/detail.aspx?id=7889&itemid=1',
    },
    altered: true,
    note: '完成率由 58.5 改为 41.2（误以总投资为分母）',
    tags: ['works', 'wrong-base', 'last-sentence'],
    text: `全市农村饮水安全工程总投资23525.98万元，中央投资[m 16563.89]万元。项目[n 45]个，千吨万人项目[n1 31]个，百吨千人项目[n2 12]个，百吨千人以下项目[n3 2]个，涉及348个行政村和159所学校。截至12月10日完成中央投资[x 9689.3]万元，占中央投资计划的[e 41.2]%。`,
    claims: `
      counts n = n1 n2 n3
      exec e = x m #X`,
  },
];
