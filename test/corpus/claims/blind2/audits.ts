import type { Written } from '../types';

/** Settlements after audit, self-evaluations and further 三公: published figures in our own words. Held out: not for reading. */
export const AUDITS: readonly Written[] = [
  {
    id: 'c-zj-kaihua-settlements',
    source: {
      province: '浙江',
      issuer: '开化县审计局',
      title: '政府投资项目价款结算审计备案结果公告（至6月30日）',
      year: null,
      url: 'http://m.asdf23asdasdfasasasddsafasd.com.cn/winbid/detail/20250708_521229242.html',
    },
    tags: ['counts-beside-amounts'],
    text: `至6月30日，我局完成结算备案项目562个，造价由送审的[p 73681]万元核定为[t 67085]万元，净核减[d 6596]万元。`,
    claims: `
      change -d = t p`,
  },
  {
    id: 'c-ha-zhongyuan-2018',
    source: {
      province: '河南',
      issuer: '郑州市中原区审计局',
      title: '中原区2015年城市精细化管理服务区道路拓宽改造工程第四标段审计结果公告',
      year: 2018,
      url: 'http://henan.kjzch.com/zhengzhou/2018-07-10/186980.html',
    },
    tags: ['yuan', 'dates'],
    text: `该工程于2016年6月20日开工，2016年12月20日竣工。报审金额[p 2833336.14]元，审定金额[t 2502555.17]元，审减金额[d 330780.97]元，主要是工程量多报。`,
    claims: `
      change -d = t p`,
  },
  {
    id: 'c-gs-guanghe-2012',
    source: {
      province: '甘肃',
      issuer: '审计署',
      title: '广河县2010年至2012年财政扶贫资金分配管理和使用情况的审计结果',
      year: 2012,
      url: 'https://kuaixiaopin.net/a/tangye/2013/1228/8867_11.html',
    },
    tags: ['respectively', 'ocr-spaces', 'no-base', 'from-to'],
    text: `三年共投入财政扶贫资金[t 10 851.8]万元，中央资金[a 10 444.85]万元，省级资金[b 406.95]万元，分别占[sa 96.25]%和[sb 3.75]%，期末结转结余4316万元。全县户籍人口24.92万人，农村贫困人口7.43万人；人均生产总值从3989元增至5543元，人均一般预算收入从160元增至252元。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'c-gx-luzhai-2019',
    source: {
      province: '广西',
      issuer: '鹿寨县财政局',
      title: '2019年度鹿寨县“三公”经费支出决算情况',
      year: 2019,
      url: 'http://luzhai.gov.cn/xxgk/fdzdgknr/yjsgkpt/sgjf/2019_65937/202102/t20210226_2616318.shtml',
    },
    note: '因公出国（境）费的减少额没有印出，三项增减相加不等于总的减少额，不构成 causes',
    tags: ['same-basis', 'unprinted-change', 'zeros'],
    text: `全县2019年“三公”经费决算[t 1165.08]万元，按同口径同比减少[d 63.96]万元，下降[r 5.2]%。分项看，因公出国（境）费[a 0]万元；公务用车购置费[b 204.78]万元，减少[db 54.2]万元，下降[rb 20.93]%；公务用车运行维护费[c 664.60]万元，增加[dc 53.81]万元，增长[rc 8.81]%；公务接待费[e 295.70]万元，减少[de 60.14]万元，下降[re 16.9]%。购置车辆100辆，保有345辆，国内接待3978批次、28598人次。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c e
      rate -rb = b ^-db
      rate rc = c ^dc
      rate -re = e ^-de`,
  },
  {
    id: 'c-alt-chengguan',
    source: {
      province: '四川',
      issuer: '成都市审计局',
      title: '成灌高速公路二期加铺改造工程竣工决算审计结果公告',
      year: 2017,
      url: 'http://www.cdaudit.gov.cn/content.aspx?id=3561&pid=125',
    },
    altered: true,
    note: '核减额由 98.25 改为 89.25（换位）；后文多计工程价款由 73.85 改为 75.83（换位）',
    tags: ['transposed', 'repeated'],
    text: `成灌路改造工程总投资送审[t 5939]万元，审定[u 5840.75]万元，核减[d 89.25]万元。建安工程送审[a 5517.93]万元，审定[c 5444.08]万元，核减[da 73.85]万元。整改要求：扣减多计的建安工程核减额[da2 75.83]万元。`,
    claims: `
      change -d = u t #X
      change -da = c a
      rep da2 = da #X`,
  },
  {
    id: 'c-alt-guilin',
    source: {
      province: '广西',
      issuer: '桂林航天工业学院审计处',
      title: '2020年上半年主要基建（修缮）工程审计结果公告',
      year: 2020,
      url: 'https://sjc.guat.edu.cn/info/1017/1231.htm',
    },
    altered: true,
    note: '围墙工程的审减额由 260272.17 改为 26027.22（漏一位）',
    tags: ['lost-digit', 'yuan'],
    text: `围墙工程送审[p2 2591717.32]元，审定[t2 2331445.15]元，审减[d2 26027.22]元；校区维修工程送审[p3 749765.14]元，审定[t3 691977.90]元，审减[d3 57787.24]元。`,
    claims: `
      change -d2 = t2 p2 #X
      change -d3 = t3 p3`,
  },
  {
    id: 'c-alt-luzhai',
    source: {
      province: '广西',
      issuer: '鹿寨县财政局',
      title: '2019年度鹿寨县“三公”经费支出决算情况',
      year: 2019,
      url: 'http://luzhai.gov.cn/xxgk/fdzdgknr/yjsgkpt/sgjf/2019_65937/202102/t20210226_2616318.shtml',
    },
    altered: true,
    note: '购置费由 204.78 改为 2047.8（小数点移位）；接待费降幅由 16.9 改为 20.34（以本年数为分母）',
    tags: ['unit-slip', 'this-year-base'],
    text: `鹿寨县全年“三公”经费[t 1165.08]万元：购置车辆[b 2047.8]万元，车辆运行维护[c 664.60]万元，接待[e 295.70]万元，未发生因公出国（境）费。其中车辆运行维护增加[dc 53.81]万元，增长[rc 8.81]%；接待减少[de 60.14]万元，下降[re 20.34]%。`,
    claims: `
      sum t = b c e #X
      rate rc = c ^dc
      rate -re = e ^-de #X`,
  },
];
