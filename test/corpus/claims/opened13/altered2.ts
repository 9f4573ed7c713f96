import type { Written } from '../types';

/** Published figures of funds and relief of which one was changed by us, as the notes say. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'w5-js-wuxi-wrong-budget',
    source: {
      province: '江苏',
      issuer: '无锡市社会保险基金管理中心',
      title: '2021年上半年工伤保险基金预算执行情况表',
      year: 2021,
      url: 'https://www.wuxi.gov.cn/doc/2021/11/12/4379175.shtml',
    },
    altered: true,
    note: '支出进度由 49.29 改为 60.18（误以收入预算为分母）',
    tags: ['wrong-base', 'yuan', 'last-sentence'],
    text: `工伤保险基金年初余额694,417,573.66元。到二季度末，收入预算[m 733,781,967.72]元，已实现[i 378,574,361.33]元，进度[e 51.59]%；保险费收入预算[ma 709,841,093.00]元，已征收[a 365,973,801.79]元，进度[ea 51.56]%。支出预算[n 895,893,229.30]元，已支出[x 441,617,250.49]元，进度[f 60.18]%。`,
    claims: `
      exec e = i m
      exec ea = a ma
      exec f = x n #X`,
  },
  {
    id: 'w5-fj-pension-roll',
    source: {
      province: '福建',
      issuer: '福建省统计局',
      title: '福建统计年鉴2022：社会保险情况',
      year: 2021,
      url: 'https://tjj.fujian.gov.cn/tongjinianjian/dz2022/cn-en/html/1007.htm',
    },
    altered: true,
    note: '年末结余由 150.26 改为 145.08（收支的正负颠倒）',
    tags: ['roll', 'sign'],
    text: `2021年福建机关事业单位养老保险平稳运行，离退休人员按时足额领取待遇。基金当年收入[i 334.69]亿元，支出[x 332.10]亿元，加上年初结余[o 147.67]亿元，年末滚存结余[q 145.08]亿元。领取待遇人数50.49万人。`,
    claims: `roll q = i -x o #X`,
  },
  {
    id: 'w5-cn-mohrss-restated',
    source: {
      province: '中央',
      issuer: '人力资源和社会保障部（海口网转载）',
      title: '2015年度人力资源和社会保障事业发展统计公报',
      year: 2015,
      url: 'https://haikou.baogaosu.com/xinwen/47183809',
    },
    altered: true,
    note: '末句重述的收入由 46012 改为 46102（换位）',
    tags: ['restated', 'transposed', 'last-sentence'],
    text: `公报显示，2015年全国五项社会保险基金收入合计[t 46012]亿元，比上年增加[d 6184]亿元，增长[r 15.5]%；支出合计[x 38988]亿元，增加[e 5985]亿元，增长[s 18.1]%。年末企业年金基金累计结存9526亿元，职工2316万人参加。总体看，五项基金收入合计[t2 46102]亿元，[w 大于]支出合计[x2 38988]亿元。`,
    claims: `
      rate r = t ^d
      rate s = x ^e
      rep t2 = t #X
      dir w> = t2 x2
      rep x2 = x`,
  },
  {
    id: 'w5-cn-mohrss-insured',
    source: {
      province: '中央',
      issuer: '人力资源和社会保障部（经济参考报报道）',
      title: '2011年度人力资源和社会保障事业发展统计公报',
      year: 2011,
      url: 'http://jjckb.xinhuanet.com/invest/2012-06/08/content_380250.htm',
    },
    altered: true,
    note: '参保职工由 21565 改为 2165（漏一位）',
    tags: ['digit-lost', 'insured', 'first-sentence'],
    text: `2011年末，全国城镇基本养老保险参保[t 28391]万人，其中职工[a 2165]万人，离退休人员[b 6826]万人。五项基金全年支出[x 18055]亿元，较上年增加[d 3236]亿元，增幅[r 21.8]%。企业年金累计结存3570亿元，4.49万户企业建立了年金。`,
    claims: `
      counts t = a b #X
      rate r = x ^d`,
  },
  {
    id: 'w5-sd-jinan-part',
    source: {
      province: '山东',
      issuer: '济南市红十字会（山东商报报道）',
      title: '2014年捐赠资金和物资使用情况',
      year: 2014,
      url: 'http://district.ce.cn/newarea/roll/201503/20/t20150320_4885471.shtml',
    },
    altered: true,
    note: '小计由 63.00 改为 60.00（只计第一项）',
    tags: ['total-not-sum', 'donations'],
    text: `大病救助是2014年支出的重头：小天使基金救助白血病患儿[a 60.00]万元，大病救助金[b 3.00]万元，共计支出[t 60.00]万元。“春天行动”助学[u2 9.30]万元，助医助困[u1 38.80]万元，共计支出[u 48.10]万元。向喀什地区援助资金5.00万元。`,
    claims: `
      sum t = a b #X
      sum u = u2 u1`,
  },
  {
    id: 'w5-gx-beihai-swapped',
    source: {
      province: '广西',
      issuer: '北海市红十字会',
      title: '2021年度财务收支情况报告',
      year: 2021,
      url: 'http://beihai.gxhsz.org.cn/contents/465/659.html',
    },
    altered: true,
    note: '公益性资金支出与政府拨款支出的比重对调（30.67 与 64.76）',
    tags: ['swapped-shares'],
    text: `2021年本级财务支出[x 340.41]万元。按来源分，公益性资金[a 104.42]万元，占[sa 64.76]%，政府拨款[b 220.43]万元，占[sb 30.67]%，其他[c 15.56]万元，占[sc 4.57]%。政府拨款支出里，基本支出[b1 154.94]万元，项目支出[b2 65.48]万元。按用途分，助学[e 84.58]万元，占总支出的[se 24.85]%；定向捐赠[f 32.72]万元，占总支出的[sf 9.61]%。`,
    claims: `
      sum x = a b c
      share sa = a x #X
      share sb = b x #X
      share sc = c x
      shares sc = sa sb sc
      sum b = b1 b2 #W
      share se = e x
      share sf = f x`,
  },
  {
    id: 'w5-sh-putuo-transposed',
    source: {
      province: '上海',
      issuer: '上海市普陀区红十字会',
      title: '2023年人道救助款物收支情况报告',
      year: 2023,
      url: 'https://ptredcross.org/newscontent.asp?id=8270',
    },
    altered: true,
    note: '“同心博爱”项目由 39172 改为 31972（换位）',
    tags: ['transposed', 'yuan', 'eight-parts'],
    text: `区设项目共募集[t 337237.78]元：人道救助[a 165084.78]元，益百益[b 100000]元，同心救助[c 10185]元，同心博爱[e 31972]元，点亮心愿[f 12750]元，天使助医[g 6746]元，夕阳助医[h 2566]元，温度安宁[k 734]元。募集额[w 最多]的是人道救助项目。`,
    claims: `
      sum t = a b c e f g h k #X
      rank w> = a b c e f g h k`,
  },
  {
    id: 'w5-cn-redcross-balance',
    source: {
      province: '中央',
      issuer: '中国红十字基金会（中新网报道）',
      title: '抗震救灾捐赠款物专项审计报告',
      year: 2009,
      url: 'http://chinanews.com.cn/gn/news/2010/03-16/2173135.shtml',
    },
    altered: true,
    note: '结余由 4.2 改为 5.0（漏减转赠物资）',
    tags: ['roll', 'part-left-out'],
    text: `审计报告由民政部招标指定的会计师事务所出具。到2009年12月31日，抗震救灾款物收入累计[t 13.9]亿元，减去拨出的捐款[x 8.9]亿元和转赠的物资[y 0.8]亿元，结余[q 5.0]亿元。收入中捐款[a 13.1]亿元，物资[b 0.8]亿元。`,
    claims: `
      roll q = t -x -y #X
      sum t = a b`,
  },
  {
    id: 'w5-sc-lottery-direction',
    source: {
      province: '四川',
      issuer: '四川省财政厅',
      title: '2018年度彩票公益金筹集、分配情况公告（报道）',
      year: 2018,
      url: 'http://china-lottery.net/news/471268.html',
    },
    altered: true,
    note: '体育彩票“低于”福利彩票改为“高于”',
    tags: ['direction', 'lottery', 'first-sentence'],
    text: `2018年四川体育彩票销售[b 848,504.34]万元，[w 高于]福利彩票的[a 923,632.20]万元，合计[t 1,772,136.54]万元。地方分成公益金[u 235,778.62]万元，返还市（州）县[c4 107,196.06]万元，省级专项[c1 33,684.18]万元，民政部门[c2 46,318.04]万元，体育部门[c3 48,580.34]万元。`,
    claims: `
      dir w> = b a #X
      sum t = b a
      sum u = c4 c1 c2 c3`,
  },
  {
    id: 'w5-hb-yidu-households',
    source: {
      province: '湖北',
      issuer: '宜都市民政局（由内容推断）',
      title: '民政局2018年救助工作总结',
      year: 2018,
      url: 'https://www.360docs.net/doc/3713908470.html',
    },
    altered: true,
    note: '农村低保户数由 7840 改为 7480（换位）',
    tags: ['transposed', 'relief', 'counts'],
    text: `城市低保[h1 6195]户[n1 12533]人，发放低保金[a 3277]万元；农村低保[h2 7480]户[n2 13026]人，发放低保金[b 1444]万元。两项合计[h 14035]户[n 25559]人，低保金[t 4721]万元。电价补贴惠及13664户，补贴60万元。`,
    claims: `
      counts h = h1 h2 #X
      counts n = n1 n2
      sum t = a b`,
  },
  {
    id: 'w5-sc-nanjiang',
    source: {
      province: '四川',
      issuer: '南江县民政局（由内容推断）',
      title: '县民政局工作总结',
      year: null,
      url: 'https://wenku.docs.qq.com/detail?docId=mpfGsl4Hiw',
    },
    altered: true,
    note: '农村医疗救助人次由 25763 改为 27563（换位）',
    tags: ['relief', 'counts', 'transposed'],
    text: `城乡医疗救助全年救助[n 49208]人次，城镇[n1 23445]人次，支出救助金652.45万元；农村[n2 27563]人次，发放救助金1073.7万元，资助55513人参加新农合。农村特困群众安居工程，市下达[m 230]户，实施[x 350]户，[w 超过]下达任务。`,
    claims: `
      counts n = n1 n2 #X
      dir w> = x m`,
  },
];
