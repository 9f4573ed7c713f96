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

/** Red Cross societies, audits, performance and enforcement: published figures in our own words. Held out: not for reading. */
export const OTHERS: readonly Written[] = [
  {
    id: 'c-gx-beihai-outlay',
    source: BEIHAI,
    tags: ['shares', 'several-breakdowns', 'not-exhaustive', 'near-sum'],
    text: `财务支出共计[t 340.41]万元。按资金来源：公益性资金支出[a 104.42]万元，占[sa 30.67]%；政府拨款支出[b 220.43]万元，占[sb 64.76]%，其中基本支出[b1 154.94]万元，项目支出[b2 65.48]万元；其他收入支出[c 15.56]万元，占[sc 4.57]%。按资金用途，主要有：人道救助[e 2.68]万元，占总支出的[se 0.79]%；助学[f 84.58]万元，占总支出的[sf 24.85]%；定向捐赠[g 32.72]万元，占总支出的[sg 9.61]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t #W
      sum b = b1 b2 #W
      share sc = c t
      shares sc = sa sb sc
      share se = e t
      share sf = f t
      share sg = g t`,
  },
  {
    id: 'c-gz-redcross-donations',
    source: GUIZHOU,
    tags: ['nested', 'excluded-amount'],
    text: `全年接受捐赠[t 29906]万元，比上年增长99.68%。按来源划分，境内捐赠[a 29762]万元（境内捐款[a1 16453]万元，物资及其他服务性捐赠[a2 13309]万元）；境外捐赠[b 144]万元（不含澳门红十字会援建从江县项目款639万元）。`,
    claims: `
      sum t = a b
      sum a = a1 a2`,
  },
  {
    id: 'c-gs-redcross-projects',
    source: GANSU,
    tags: ['long-sum', 'project-names-with-digits'],
    text: `总会下拨的资金[t 1685.81]万元按项目分类为：5.12汶川地震项目[a 1058.88]万元，家庭小药箱项目[b 2]万元，联合会社区备灾项目[c 79.09]万元，寒梅计划项目[e 31.59]万元，博爱卫生院项目[f 2.5]万元，台湾弱势关怀项目[g 507.75]万元，志愿服务项目[h 4]万元。`,
    claims: `
      sum t = a b c e f g h`,
  },
  {
    id: 'c-sh-redcross-district',
    source: PUTUO,
    tags: ['yuan', 'long-sum', 'bare-amounts'],
    text: `区设项目募集[t 337237.78]元，包括：普陀区人道救助[a 165084.78]元；普世万联·益百益[b 100000]元；人民医院同心救助[c 10185]元；同心博爱百姓救助[e 39172]元；点亮心愿[f 12750]元；天使助医[g 6746]元；夕阳助医[h 2566]元；利群医院温度安宁关爱救助[i 734]元。`,
    claims: `
      sum t = a b c e f g h i`,
  },
  {
    id: 'c-jx-ruijin-2020',
    source: {
      province: '江西',
      issuer: '瑞金市审计局',
      title: '关于2020年度市本级预算执行和其他财政收支审计查出问题整改情况的报告',
      year: 2020,
      url: 'http://www.ruijin.gov.cn/rjsxxgk/rjin80885/202211/4b9971a0f2914baa97d9707b3c846fd6.shtml',
    },
    tags: ['counts', 'sum', 'unrelated-counts'],
    text: `《审计报告》涉及4个方面、29个单位，共[n 50]项问题、资金[t 251023.54]万元。至报告日，已整改[n1 40]项，到位资金[a 215587.84]万元；正在整改[n2 10]项，未整改资金[b 35435.70]万元；出台制度13个，对1人记大过，对2人提醒谈话。财政部门问题[k 6]项、237054.47万元，部分整改[k1 4]项，已整改[k2 2]项，整改资金201783.20万元。`,
    claims: `
      counts n = n1 n2
      sum t = a b
      counts k = k1 k2`,
  },
  {
    id: 'c-gx-audit-2023',
    source: {
      province: '广西',
      issuer: '广西壮族自治区审计厅',
      title: '2023年全区审计机关工作情况统计',
      year: 2023,
      url: 'http://sjt.gxzf.gov.cn/zwgk/fdzdgknr/sjfb/qqsjjg/t18380467.shtml',
    },
    tags: ['no-relation'],
    text: `2023年全区审计机关完成审计项目1790个，查出问题金额3114.93亿元，促进整改落实问题金额752.17亿元（含历年项目在2023年的整改金额）。提出建议7206条，被采纳6680条，被审计单位建立健全制度和整改措施1664项。`,
    claims: ``,
  },
  {
    id: 'c-gd-longgang-2024',
    source: {
      province: '广东',
      issuer: '深圳市龙岗区某部门（网页未载局名）',
      title: '2024年政府信息公开工作年度报告',
      year: 2024,
      url: 'https://www.lg.gov.cn/xxgk/xxgknb/qzfgzbm/content/post_11956962.html',
    },
    tags: ['counts', 'not-exhaustive'],
    text: `本年新收政府信息公开申请[n 66]件，来自自然人[a 58]件、商业企业[b 7]件、法律服务机构[c 1]件；另有上年结转2件。办理结果中，予以公开3件，部分公开17件。行政规范性文件本年制发5件，废止1件，现行有效25件。`,
    claims: `
      counts n = a b c`,
  },
  {
    id: 'c-sd-budget-2013',
    source: {
      province: '山东',
      issuer: '某市财政局（齐鲁晚报刊载，版面未载市名）',
      title: '2013年市级预算安排（报道）',
      year: 2013,
      url: 'https://epaper.qlwb.com.cn/qlwb/content/20130109/ArticelU03005FM.htm',
    },
    tags: ['no-relation', 'changes-without-rates'],
    text: `市级预算按类安排：社会保障、卫生、抚恤类45861万元，比上年增加11435万元；教育类31652万元，增加4843万元；现代农业类20356万元，增加2478万元；科技创新及结构调整类35245万元，增加5500万元；公共安全类36745万元，增加5208万元；建设项目及城建148163万元，减少11087万元。`,
    claims: ``,
  },
];
