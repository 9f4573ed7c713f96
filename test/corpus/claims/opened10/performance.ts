import type { Written } from '../types';

/** Published figures of self-evaluations and evaluations, in our own words. */
export const PERFORMANCE: readonly Written[] = [
  {
    id: 't3-hn-nanxian-zx',
    source: {
      province: '湖南',
      issuer: '南县政协办公室',
      title: '部门整体支出及项目支出绩效评价报告',
      year: 2021,
      url: 'http://www.hnnxzx.com/a/webbase/div-css/2022/0415/1230.html',
    },
    tags: ['overall', 'rates'],
    text: `（一）部门整体支出概况。2021年收入[i 792.22]万元，比上年增加[di 189.25]万元，增长[ri 31.39]%，其中财政拨款收入[f 792.22]万元，比上年增加[df 209.28]万元，增长[rf 35.9]%。支出[x 799.12]万元，其中人员经费[a 434.89]万元，公用经费[b 77.4]万元，项目支出[c 286.83]万元，项目中有委员活动经费36.3万元、信息网络运行经费5万元。`,
    claims: `
      rate ri = i ^di
      sum i = f
      rate rf = f ^df
      sum x = a b c`,
  },
  {
    id: 't3-hn-nanxian-cz',
    source: {
      province: '湖南',
      issuer: '南县财政局',
      title: '南县财政局2020年度机关整体支出绩效评价报告',
      year: 2020,
      url: 'http://nxjw.nanxian.gov.cn/14890/36191/36192/36209/content_1639681.html',
    },
    tags: ['overall', 'counts'],
    text: `综合评分为97分。单位现有编制人员[n 205]人，即局机关在职[a 113]人、离休[b 2]人、退休[c 75]人，财政事务中心[e 10]人，国库集中支付中心[f 5]人。内设办公室、预算股、国库股等16个股室，纳入部门预算的单位有3个。`,
    claims: `
      counts n = a b c e f`,
  },
  {
    id: 't3-he-lincheng',
    source: {
      province: '河北',
      issuer: '临城县交通运输局（由内容推断）',
      title: '2021年度财政衔接资金统筹整合使用道路建设项目绩效自评报告',
      year: 2021,
      url: 'https://or2.xixipi.tk/baogao/6505890.html',
    },
    tags: ['project', 'batches', 'sum'],
    text: `2021年度衔接资金道路建设项目分三批实施。一批批复投资[a 3374.3]万元，建筑工程[a1 3292]万元；二批批复投资[b 2069.51]万元，建筑工程[b1 1975.775]万元；三批批复投资[c 778.59]万元，建筑工程[c1 757.44]万元。三批合计批复投资[t 6222.4]万元，其中建筑工程[u 6025.215]万元。一批建设道路311520平方米，二批安装路灯1510盏。`,
    claims: `
      sum t = a b c
      sum u = a1 b1 c1`,
  },
  {
    id: 't3-sn-xincheng',
    source: {
      province: '陕西',
      issuer: '西安市新城区人力资源和社会保障局',
      title: '1至10月就业政策落实及目标任务完成情况汇报',
      year: 2016,
      url: 'http://m.news.wmxa.cn/n/201611/385333.html',
    },
    tags: ['targets', 'execution', 'points'],
    text: `截至10月底，全区城镇新增就业[a 12314]人，完成年目标任务[ma 12500]人的[ea 98.5]%；失业人员再就业[b 6650]人，完成年目标任务[mb 6600]人的[eb 100.76]%；就业困难人员再就业[c 2291]人，完成年目标任务[mc 2200]人的[ec 104.1]%；发放创业担保贷款[f 5331]万元，完成年目标任务[mf 5700]万元的[ef 93.53]%。城镇登记失业率[u 3.37]%，比目标[mu 4]%低[du 0.63]个百分点。`,
    claims: `
      exec ea = a ma
      exec eb = b mb
      exec ec = c mc
      exec ef = f mf
      change -du = u mu`,
  },
  {
    id: 't3-sx-jishan',
    source: {
      province: '山西',
      issuer: '稷山县翟店镇卫生院',
      title: '基本公共卫生服务项目支出绩效自评表',
      year: 2021,
      url: 'https://keke.chddh.cn/archives/p4q58rogpx4emom7ewb9.html',
    },
    tags: ['self-evaluation', 'no-relation'],
    text: `项目全年预算207.4538万元，已全部执行。居民健康档案指标值38508人，实际37442人；老年人体检指标值5662人，实际4044人，得1.4分（分值2分）；早孕建册指标值120人，实际69人，得1分（分值2分）。适龄儿童疫苗接种率97.30%，低于指标值，扣0.1分。`,
    claims: ``,
  },
  {
    id: 't3-nm-linhe',
    source: {
      province: '内蒙古',
      issuer: '巴彦淖尔市临河区财政局',
      title: '2022年度就业补助资金绩效目标自评表',
      year: 2022,
    },
    tags: ['project', 'execution', 'sources'],
    text: `2022年就业补助资金执行[x 6992.95]万元：中央资金[a 3144.00]万元，自治区资金[b 570.17]万元，盟市资金[c 432.10]万元，旗县资金[e 1294.84]万元，其他资金（含以前年度结转）[f 1551.84]万元。城镇新增就业2989人，享受社会保险补贴人员指标值4443人。`,
    claims: `
      sum x = a b c e f`,
  },
  {
    id: 't3-zj-daxu',
    source: {
      province: '浙江',
      issuer: '象山县审计局',
      title: '象山县大徐镇人民政府2023年度财政收支情况审计结果',
      year: 2023,
      url: 'http://www.xiangshan.gov.cn/art/2024/12/16/art_1229675091_59184601.html',
    },
    tags: ['audit', 'assets', 'counts'],
    text: `2023年底大徐镇在编人员[n 50]名，其中行政[n1 28]人、事业[n2 22]人，另有编外用工32人。财政账面收入、支出均为6995.77万元，账面资产[t 6962.08]万元，负债[l 6960.88]万元，净资产[k 1.2]万元。审计指出，政府购买服务51.82万元未编预算，广告服务30.22万元未在平台采购，固定资产33.3万元未入账。`,
    claims: `
      counts n = n1 n2
      sum t = l k`,
  },
  {
    id: 't3-gd-jianghai',
    source: {
      province: '广东',
      issuer: '江门市江海区财政局',
      title: '高新区（江海区）预算绩效工作开展情况说明',
      year: 2018,
      url: 'http://www.jianghai.gov.cn/zwgk/zdlyxxgk/czgk/zfysgk/zfysgk2018/content/post_2300114.html',
    },
    tags: ['evaluation', 'counts', 'shares'],
    text: `区本级选取项目[n 7]个开展重点评价，涉及预算2298万元。第三方评审的结果是：优良（80分以上）[a 4]个，占[sa 57]%；中（70—80分）[b 3]个，占[sb 43]%。大部分项目决策合理、管理规范、绩效较明显。`,
    claims: `
      counts n = a b
      share sa = a n
      share sb = b n
      shares sb = sa sb`,
  },
  {
    id: 't3-he-xingtai',
    source: {
      province: '河北',
      issuer: '邢台市统计局（由内容推断）',
      title: '2018年上半年全市公共财政预算支出情况',
      year: 2018,
      url: 'https://stone-trades.com/html/.gkgljrxtbmdttjj.201807t20180725_295665.html',
    },
    tags: ['government', 'points', 'counts'],
    text: `上半年全市公共财政预算支出217.99亿元，同比增长2.9%，增速在全省居第9位。全部[n 20]个县（市、区）中，增速高于全市平均的[n1 13]个，低于全市平均的[n2 7]个。增速最高的邢台县增长[a 55.5]%，最低的任县下降[b 13.2]%，高低相差[d 68.7]个百分点。`,
    claims: `
      counts n = n1 n2
      change d = a -b`,
  },
  {
    id: 't3-fj-qingliu',
    source: {
      province: '福建',
      issuer: '清流县财政局 清流县乡村振兴局',
      title: '关于下达省级乡村振兴试点示范资金的通知',
      year: 2024,
      url: 'http://www.fjql.gov.cn/zwgk/czzj/qtczzj/202408/t20240823_2053450.htm',
    },
    tags: ['special-fund', 'list', 'rank'],
    text: `经研究，下达省级乡村振兴试点示范资金[t 299.424]万元，四个村的数额是：林畲村[a 50]万元、石下村[b 110]万元、鲜水村[c 89.424]万元、铁石村[e 50]万元，石下村数额[w 最大]。铁石村的[e2 50]万元分两个科目列支，[e3 39.046]万元列2110302，[e4 10.954]万元列2160699。`,
    claims: `
      sum t = a b c e
      rank w> = b a c e
      rep e2 = e
      sum e2 = e3 e4`,
  },
];
