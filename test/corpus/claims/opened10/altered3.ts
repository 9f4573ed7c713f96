import type { Written } from '../types';

/** Published figures of assets, projects and targets of which one was changed by us, as the notes say. */
export const ALTERED3: readonly Written[] = [
  {
    id: 't6-cq-assets',
    source: {
      province: '重庆',
      issuer: '重庆市人民政府',
      title: '关于2023年度行政事业性国有资产管理情况的专项报告',
      year: 2023,
      url: 'https://www.cqrd.gov.cn/web/article/1362088729630687232/web/content_1362088729630687232.html',
    },
    altered: true,
    note: '行政单位净资产由 247.8 改为 274.8（换位），与其资产、负债及市级净资产都不合',
    tags: ['transposed', 'assets'],
    text: `市级行政事业性资产[t 1983.8]亿元，负债[l 341.8]亿元，净资产[n 1642]亿元。其中行政单位资产[t1 352.2]亿元，负债[l1 104.4]亿元，净资产[n1 274.8]亿元；事业单位资产[t2 1631.6]亿元，负债[l2 237.4]亿元，净资产[n2 1394.2]亿元。`,
    claims: `
      sum t = l n
      sum t = t1 t2
      sum l = l1 l2
      sum t1 = l1 n1 #X
      sum n = n1 n2 #X
      sum t2 = l2 n2`,
  },
  {
    id: 't6-fj-huian',
    source: {
      province: '福建',
      issuer: '惠安县教育局',
      title: '2021年各学段学生资助情况统计表',
      year: 2021,
      url: 'http://www.scentdiffusermachine.com/zwgk/zdxxgk/jyfz/jyzz_45708/202112/t20211220_2672497.htm',
    },
    altered: true,
    note: '资助人次由 3009 改为 3090（换位）',
    tags: ['counts', 'transposed', 'students'],
    text: `义务教育家庭经济困难学生生活补助，全年资助[k 3090]人次，发放[v 92.3875]万元。其中春季学期[k1 1475]人、[v1 45.0687]万元，秋季学期[k2 1534]人、[v2 47.3188]万元。中职国家助学金春季353人、秋季338人。`,
    claims: `
      counts k = k1 k2 #X
      sum v = v1 v2`,
  },
  {
    id: 't6-ah-zongyang',
    source: {
      province: '安徽',
      issuer: '枞阳县卫生健康委员会',
      title: '枞阳县2023年度国家基本公共卫生服务项目绩效评价自评报告',
      year: 2023,
      url: 'https://zongyang.gov.cn/openness/OpennessContent/show/993666.html',
    },
    altered: true,
    note: '省级资金由 753 改为 573（换位）',
    tags: ['transposed', 'project'],
    text: `资金到位方面，预拨资金[a 3608]万元，中央[a1 2855]万元、省级[a2 573]万元，均在30个工作日内分配到基层；年终清算资金[b 120]万元。预拨与清算合计[t 3728]万元，执行率100%。`,
    claims: `
      sum a = a1 a2 #X
      sum t = a b`,
  },
  {
    id: 't6-hn-nanxian-zx',
    source: {
      province: '湖南',
      issuer: '南县政协办公室',
      title: '部门整体支出及项目支出绩效评价报告',
      year: 2021,
      url: 'http://www.hnnxzx.com/a/webbase/div-css/2022/0415/1230.html',
    },
    altered: true,
    note: '公用经费由 77.4 改为 7.74',
    tags: ['decimal', 'overall'],
    text: `南县政协2021年支出[x 799.12]万元，人员经费[a 434.89]万元，公用经费[b 7.74]万元，项目支出[c 286.83]万元。收入[i 792.22]万元，同比增加[di 189.25]万元，增加[ri 31.39]%。`,
    claims: `
      sum x = a b c #X
      rate ri = i ^di`,
  },
  {
    id: 't6-he-lincheng',
    source: {
      province: '河北',
      issuer: '临城县交通运输局（由内容推断）',
      title: '2021年度财政衔接资金统筹整合使用道路建设项目绩效自评报告',
      year: 2021,
      url: 'https://or2.xixipi.tk/baogao/6505890.html',
    },
    altered: true,
    note: '合计批复总投资漏加第三批（应为 6222.4）',
    tags: ['part-left-out', 'project'],
    text: `我局承担的道路建设项目：一批项目总投资[a 3374.3]万元（建筑工程[a1 3292]万元），二批项目总投资[b 2069.51]万元（建筑工程[b1 1975.775]万元），三批项目投资[c 778.59]万元（建筑工程[c1 757.44]万元），三批合计[t 5443.81]万元（建筑工程[u 6025.215]万元）。`,
    claims: `
      sum t = a b c #X
      sum u = a1 b1 c1`,
  },
  {
    id: 't6-sn-xincheng',
    source: {
      province: '陕西',
      issuer: '西安市新城区人力资源和社会保障局',
      title: '1至10月就业政策落实及目标任务完成情况汇报',
      year: 2016,
      url: 'http://m.news.wmxa.cn/n/201611/385333.html',
    },
    altered: true,
    note: '贷款完成率由 93.53 改为 106.92（任务与实际颠倒相除）',
    tags: ['inverted', 'targets'],
    text: `新城区前10个月发放创业担保贷款[f 5331]万元，年目标任务[mf 5700]万元，完成[ef 106.92]%；困难人员再就业[c 2291]人，年目标任务[mc 2200]人，完成[ec 104.1]%；新增就业[a 12314]人，年目标任务[ma 12500]人，完成[ea 98.5]%。`,
    claims: `
      exec ef = f mf #X
      exec ec = c mc
      exec ea = a ma`,
  },
  {
    id: 't6-yn-chenggong',
    source: {
      province: '云南',
      issuer: '昆明市呈贡区社会保险中心',
      title: '昆明市呈贡区社会保险中心2023年度部门决算',
      year: 2023,
      url: 'http://www.kmcg.gov.cn/c/2024-10-22/6917961.shtml',
    },
    altered: true,
    note: '完成率由 101.27 改为 1.27（只写超出的部分）',
    tags: ['targets', 'insurance'],
    text: `截至2023年末，呈贡区城镇职工基本养老保险参保人数[k 8]万人，完成目标任务[m 7.9]万人的[e 1.27]%，参保扩面成效显著。`,
    claims: `
      exec e = k m #X`,
  },
  {
    id: 't6-yn-changning',
    source: {
      province: '云南',
      issuer: '昌宁县供销合作社联合社',
      title: '2022年度项目支出绩效自评表（昌龙鸿运）',
      year: 2022,
      url: 'https://yncn.gov.cn/info/5102/8340150.htm',
    },
    altered: true,
    note: '执行率由 20 改为 80（未执行的比例）',
    tags: ['unspent', 'project'],
    text: `生猪养殖场建设项目预算[m 50]万元，执行[x 10]万元，预算执行率[e 80]%，该项满分20分，得4分。公猪舍22.8平方米、母猪舍180平方米均按目标建成，种母猪20头。`,
    claims: `
      exec e = x m #X`,
  },
  {
    id: 't6-gd-foshan',
    source: {
      province: '广东',
      issuer: '佛山市慈善会（报纸刊载）',
      title: '佛山市慈善会资金过去四年总收入7700多万，支出6259万多',
      year: 2015,
      url: 'http://zgzyz.org.cn/content/2016-04/07/content_12388995.htm',
    },
    altered: true,
    note: '利息收入由 576.88 改为 5768.8（小数点移位）',
    tags: ['decimal', 'fund'],
    text: `四年来，佛山市慈善会总收入[t 7705.01]万元，募集善款[a 7128.13]万元、利息[b 5768.8]万元。募集的善款中，扶贫济困日活动[a1 3467.19]万元，助医助困等项目[a2 1842.76]万元，救灾项目[a3 1679.96]万元，返拨工作经费[a4 32.72]万元，专项扶持资金[a5 10]万元，其他定向捐款[a6 95.5]万元。`,
    claims: `
      sum t = a b #X
      sum a = a1 a2 a3 a4 a5 a6`,
  },
  {
    id: 't6-gd-jiangmen',
    source: {
      province: '广东',
      issuer: '江门市人民政府办公室',
      title: '关于2008年全市就业再就业和农村劳动力转移就业培训目标责任制考评情况的通报',
      year: 2008,
      url: 'http://ask.fsou.com/html/text/lar/170813/17081354.html',
    },
    altered: true,
    note: '技师培训由 611 人改为 6611 人（多一位）',
    tags: ['doubled-digit', 'counts'],
    text: `全市组织高技能人才培训[n 3866]人，其中高级工[a 3255]人，技师[b 6611]人。新增就业岗位52952个，完成省目标任务的105.9%；农村劳动力培训后转移就业35232人，培训后就业率82.62%。`,
    claims: `
      counts n = a b #X`,
  },
  {
    id: 't6-zj-lishui',
    source: {
      province: '浙江',
      issuer: '丽水市教育局',
      title: '2024年下半年全市学生资助情况',
      year: 2024,
      url: 'http://www.lishui.gov.cn/art/2024/12/3/art_1229287044_57366270.html',
    },
    altered: true,
    note: '营养餐补助的单位由万元改为元',
    tags: ['unit', 'students'],
    text: `2024年下半年，丽水全市支出学生资助经费[t 2816.73]万元，一块是保教费、生活补助、免学费和助学金[a 1490.4]万元，另一块是营养餐补助[b 1326.33]元，受益学生近2.9万人次。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 't6-sc-dongpo',
    source: {
      province: '四川',
      issuer: '眉山市东坡区教育和体育局',
      title: '2022年东坡区体育彩票公益金筹集、使用情况公告',
      year: 2022,
      url: 'http://gsd1adyacid.shchangye.com/dpjtj/info/1005/3405.htm',
    },
    altered: true,
    note: '支出总额由 332.3407 改为 323.3407（换位）',
    tags: ['transposed', 'lottery'],
    text: `东坡区用于群众体育[x 323.3407]万元，分别是：援建场地和设施[a 201.5227]万元，资助组织和队伍[b 11.40]万元，开展全民健身活动[c 101.778]万元，科学研究与宣传[e 7.86]万元，其他[f 9.78]万元。`,
    claims: `
      sum x = a b c e f #X`,
  },
  {
    id: 't6-gd-jianghai',
    source: {
      province: '广东',
      issuer: '江门市江海区财政局',
      title: '高新区（江海区）预算绩效工作开展情况说明',
      year: 2018,
      url: 'http://www.jianghai.gov.cn/zwgk/zdlyxxgk/czgk/zfysgk/zfysgk2018/content/post_2300114.html',
    },
    altered: true,
    note: '优良与中等的占比对调（应为 57 与 43）',
    tags: ['swapped-shares', 'evaluation'],
    text: `重点评价项目的等级分布：优良[a 4]个，占[sa 43]%，中等[b 3]个，占[sb 57]%，合计[n 7]个，没有“低”和“差”的项目。`,
    claims: `
      share sa = a n #X
      share sb = b n #X
      shares sb = sa sb
      counts n = a b`,
  },
  {
    id: 't6-he-xingtai',
    source: {
      province: '河北',
      issuer: '邢台市统计局（由内容推断）',
      title: '2018年上半年全市公共财政预算支出情况',
      year: 2018,
      url: 'https://stone-trades.com/html/.gkgljrxtbmdttjj.201807t20180725_295665.html',
    },
    altered: true,
    note: '高低相差由 68.7 改为 42.3（两个增速直接相减，未计下降）',
    tags: ['points', 'sign'],
    text: `[n 20]个县（市、区）中，支出增速最高的是邢台县，同比增长[a 55.5]%，最低的是任县，同比下降[b 13.2]%，二者相差[d 42.3]个百分点。高于全市平均水平的[n1 13]个，低于全市平均水平的[n2 7]个。`,
    claims: `
      change d = a -b #X
      counts n = n1 n2`,
  },
];
