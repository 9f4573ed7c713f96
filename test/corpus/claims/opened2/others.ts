import type { Source, Written } from '../types';

const BEIHAI: Source = {
  province: '广西',
  issuer: '北海市红十字会',
  title: '2021年度财务收支情况报告',
  year: 2021,
  url: 'http://beihai.gxhsz.org.cn/contents/465/659.html',
};
const GUIZHOU: Source = {
  province: '贵州',
  issuer: '贵州省红十字会',
  title: '2018年度财务收支情况的报告',
  year: 2018,
  url: 'http://www.gzredcross.cn/doc/index/show/id/32778/catid/4974.html',
};
const GANSU: Source = {
  province: '甘肃',
  issuer: '甘肃省红十字会',
  title: '2013年财务收支情况的报告',
  year: 2013,
  url: 'http://lanzhou.baogaosu.com/xinwen/%E7%BA%A2%E5%8D%81%E5%AD%97%E4%BC%9A%E9%99%88%E6%98%8E/20625073',
};
const PUTUO: Source = {
  province: '上海',
  issuer: '上海市普陀区红十字会',
  title: '2023年人道救助款物收支情况报告',
  year: 2023,
  url: 'https://ptredcross.org/newscontent.asp?id=8270',
};

/** Red Cross societies, audits, performance and enforcement: published figures in our own words. */
export const OTHERS: readonly Written[] = [
  {
    id: 'c-gx-beihai-income',
    source: BEIHAI,
    tags: ['shares', 'nested', 'list'],
    text: `2021年，市红十字会本级实现财务收入[t 279.40]万元。1.捐赠收入[a 41.31]万元，占总收入的[sa 14.79]%，其中困难救助款[a1 1.41]万元、助学款[a2 3.68]万元、定向捐款[a3 13.22]万元、“99公益日”网络募捐[a4 23]万元。2.政府拨款收入[b 220.43]万元，占总收入的[sb 78.89]%，其中市本级财政资金[b1 190.43]万元、自治区补助资金[b2 30]万元。3.其他收入[c 17.66]万元，占总收入的[sc 6.32]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      sum a = a1 a2 a3 a4
      share sb = b t
      sum b = b1 b2
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 'c-gz-redcross-totals',
    source: GUIZHOU,
    tags: ['two-dimensions', 'shares', 'rates-without-base'],
    text: `2018年全省红十字会财务收入[t 39333]万元，同比增长74.52%，省本级[p 15743]万元，市、县级[q 23590]万元。构成为：会费[a 83]万元（省[a1 1]万元、市县[a2 82]万元），占[sa 0.21]%；境内外捐赠[b 29906]万元（省[b1 13612]万元、市县[b2 16294]万元），占[sb 76.03]%；政府拨款[c 8749]万元（省[c1 1665]万元、市县[c2 7084]万元），占[sc 22.24]%；其他[e 595]万元（省[e1 465]万元、市县[e2 130]万元），占[se 1.51]%。`,
    claims: `
      sum t = p q
      sum t = a b c e
      sum a = a1 a2
      share sa = a t
      sum b = b1 b2
      share sb = b t
      sum c = c1 c2
      share sc = c t
      sum e = e1 e2
      share se = e t
      shares se = sa sb sc se #W`,
  },
  {
    id: 'c-gs-redcross-income',
    source: GANSU,
    note: '总收入的各来源没有列全；4.9% 为截尾',
    tags: ['not-exhaustive', 'several-breakdowns', 'truncated'],
    text: `2013年省红十字会款物收入折合[t 8018.82]万元，资金[t1 6000.53]万元，物资折合[t2 2018.29]万元。其中，政府拨款[a 475.8]万元，比上年增加[d 22.65]万元，增长[r 4.9]%，包括部门经费[a1 165.4]万元、项目配套经费[a2 310.4]万元；总会下拨[b 2276.86]万元，包括资金[b1 1685.81]万元、物资折合[b2 591.05]万元；省内外捐赠[c 4582.62]万元，包括资金[c1 3155.38]万元、物资折合[c2 1427.24]万元。`,
    claims: `
      sum t = t1 t2
      rate r = a ^d #T
      sum a = a1 a2
      sum b = b1 b2
      sum c = c1 c2`,
  },
  {
    id: 'c-sh-redcross-funds',
    source: PUTUO,
    tags: ['yuan', 'nested', 'numbered', 'project-names-with-digits'],
    text: `2023年募集款物合计[t 2365236.98]元，善款[a 2363076.98]元，物资价值[b 2160]元。善款中：1、“甘肃地震”救灾项目[a1 59130.8]元；2、区红十字会救助项目[a2 2303946.18]元，即1）市红十字会项目转入[c1 474491]元；2）“99公益日”筹款[c2 9413.1]元；3）“千万人帮万家”[c3 1130990]元；4）区设项目[c4 337237.78]元；5）各类定向捐款[c5 351814.3]元。`,
    claims: `
      sum t = a b
      sum a = a1 a2
      sum a2 = c1 c2 c3 c4 c5`,
  },
  {
    id: 'c-sd-redcross-2014',
    source: {
      province: '山东',
      issuer: '济南市红十字会',
      title: '2014年捐赠资金和物资使用情况（报道）',
      year: 2014,
      url: 'http://district.ce.cn/newarea/roll/201503/20/t20150320_4885471.shtml',
    },
    tags: ['total-behind', 'roll', 'unrelated-amounts'],
    text: `全年募集资金288笔，共158.32万元。“送温暖”采购物资支出[a 11.51]万元，救助大病患者支出[b 2.91]万元，共计支出[t 14.42]万元；助医助困支出[c 38.80]万元，助学支出[e 9.30]万元，共计支出[u 48.10]万元；“圆梦大学”支出[f 17.30]万元，大病救助支出[g 4.34]万元，共计支出[v 21.64]万元。云南鲁甸地震后收到定向捐款[h 25.00]万元，汇往灾区[i 20.00]万元，列支运送费用[k 0.32]万元，余款[q 4.68]万元汇缴总会。`,
    claims: `
      sum t = a b
      sum u = c e
      sum v = f g
      roll q = h -i -k`,
  },
  {
    id: 'c-gd-redcross-2013',
    source: {
      province: '广东',
      issuer: '广东省红十字会',
      title: '2013年财务报告（报道）',
      year: 2013,
      url: 'http://www.joewu.cn/gongsi/2430/',
    },
    note: '资金支出与物资支出之和为 16580.53，原文写 16680.53',
    tags: ['published-slip', 'roll', 'approximate'],
    text: `2013年省红十字会接受及结转捐赠资金[a 19939.74]万元，全年支出[b 11075.07]万元，年末结余资金[c 8864.67]万元；接收及结转捐赠物资价值[e 5921.14]万元，支出[f 5505.46]万元，结余[g 415.68]万元。资金与物资共支出[t 16680.53]万元，共结余[u 9280.35]万元。其中雅安地震专项募捐5993.52万元、支出5952.83万元，2012年结转资金约1.12亿元。`,
    claims: `
      roll c = a -b
      roll g = e -f
      sum t = b f #X
      sum u = c g`,
  },
  {
    id: 'c-jx-rectify-2021',
    source: {
      province: '江西',
      issuer: '江西省审计厅',
      title: '关于2021年度省级预算执行和其他财政收支审计查出问题整改情况的报告',
      year: 2021,
      url: 'https://saintpaulhem.com/sjj/nvsjj/qtzcwj/202302/273de8e3afaa43dabcc2e9a6ba831a20.shtml',
    },
    tags: ['share-of-counts', 'no-base'],
    text: `审计工作报告共反映问题[n 1263]个，截至2022年10月中旬已整改[a 1153]个，整改率[s 91.29]%。提前下达2022年转移支付项目64个、672.8亿元，占预计规模的77.6%。1个项目已完工，3个已开工，4个正在推进。`,
    claims: `
      share s = a n`,
  },
  {
    id: 'c-zj-qingyuan-2024',
    source: {
      province: '浙江',
      issuer: '庆元县',
      title: '2024年度行政执法数据',
      year: 2024,
      url: 'http://www.zjqy.gov.cn/art/2025/1/17/art_1229600405_5445725.html',
    },
    note: '许可一段的四个数不构成合计',
    tags: ['counts', 'long-sum', 'zeros', 'not-exhaustive'],
    text: `2024年全县实施行政处罚[n 108156]宗，其中警告、通报批评[a 12175]宗，罚款[b 94929]宗，没收违法所得、没收非法财物[c 235]宗，暂扣许可证件、降低资质等级[e 189]宗，吊销许可证件[f 101]宗，限制开展生产经营活动[g 0]宗，责令停产停业、关闭、限制从业[h 11]宗，行政拘留[i 504]宗，其他[k 12]宗；罚没金额1753.79万元。行政许可申请26569宗，受理26569宗，许可26462宗，不予许可102宗，撤销5宗。`,
    claims: `
      counts n = a b c e f g h i k`,
  },
  {
    id: 'c-fj-employment-2009',
    source: {
      province: '福建',
      issuer: '福建省财政厅',
      title: '2009年就业专项资金绩效评价（转载）',
      year: 2009,
      url: 'https://www.360wenmi.com/f/filem3r23ftv.html',
    },
    tags: ['performance', 'scores-elsewhere'],
    text: `2009年全省就业专项资金支出[t 25914]万元，投向五个方面：社保补贴[a 12691]万元、职业技能培训[b 7727]万元、职业介绍[c 2567]万元、小额担保贷款贴息[e 1804]万元、职业鉴定[f 1125]万元。绩效评分83.4分，总体良好，最高分与最低分相差25分。`,
    claims: `
      sum t = a b c e f`,
  },
  {
    id: 'c-gs-zhangye-2023',
    source: {
      province: '甘肃',
      issuer: '张掖市乡村振兴局',
      title: '2023年第二批财政衔接推进乡村振兴补助资金情况',
      year: 2023,
      url: 'https://www.zhangye.gov.cn/zyszfxxgk/fdzdgknr_5657/xczx/202305/t20230524_1050703.html',
    },
    tags: ['part-of-later-total', 'no-base', 'points'],
    text: `第二批中央、省级衔接资金15763万元下达后，今年累计到位[t 66185]万元，较上年同期增加[d 3893]万元，增长[r 6.25]%，超全省平均增长率3.91个百分点。至4月底，第一批资金已支出21185.83万元，支出率42.02%，超序时进度8.68个百分点。`,
    claims: `
      rate r = t ^d`,
  },
];
