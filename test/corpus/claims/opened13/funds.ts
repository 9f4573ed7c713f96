import type { Written } from '../types';

/** Published: social insurance, Red Cross societies, lotteries, relief. */
export const FUNDS: readonly Written[] = [
  {
    id: 'w2-js-wuxi-injury',
    source: {
      province: '江苏',
      issuer: '无锡市社会保险基金管理中心',
      title: '2021年上半年工伤保险基金预算执行情况表',
      year: 2021,
      url: 'https://www.wuxi.gov.cn/doc/2021/11/12/4379175.shtml',
    },
    tags: ['yuan', 'execution', 'same-period'],
    text: `2021年上半年，无锡市本级工伤保险基金收入累计[i 378,574,361.33]元，占全年预算[m 733,781,967.72]元的[e 51.59]%，比上年同期的[p 143,987,121.83]元增长[r 162.92]%；其中保险费收入[a 365,973,801.79]元，利息收入[b 12,410,593.72]元，其他收入[c 189,965.82]元。支出累计[x 441,617,250.49]元，占全年预算[n 895,893,229.30]元的[f 49.29]%，比上年同期的[o 316,122,848.17]元增长[s 39.70]%。上半年支出[w 大于]收入。`,
    claims: `
      exec e = i m
      rate r = i p
      sum i = a b c
      exec f = x n
      rate s = x o
      dir w> = x i`,
  },
  {
    id: 'w2-fj-pension',
    source: {
      province: '福建',
      issuer: '福建省统计局',
      title: '福建统计年鉴2022：社会保险情况',
      year: 2021,
      url: 'https://tjj.fujian.gov.cn/tongjinianjian/dz2022/cn-en/html/1007.htm',
    },
    tags: ['roll', 'pension'],
    text: `福建省机关事业单位基本养老保险基金2020年末累计结余[o 147.67]亿元，2021年收入[i 334.69]亿元、支出[x 332.10]亿元，年末累计结余[q 150.26]亿元。年末参保职工99.23万人，领取待遇的离退休人员50.49万人。`,
    claims: `roll q = o i -x`,
  },
  {
    id: 'w2-cn-mohrss-2011',
    source: {
      province: '中央',
      issuer: '人力资源和社会保障部（经济参考报报道）',
      title: '2011年度人力资源和社会保障事业发展统计公报',
      year: 2011,
      url: 'http://jjckb.xinhuanet.com/invest/2012-06/08/content_380250.htm',
    },
    tags: ['insured', 'causes'],
    text: `2011年五项社会保险基金支出合计[x 18055]亿元，比上年增长[d 3236]亿元，增长率为[r 21.8]%。年末全国城镇基本养老保险参保[t 28391]万人，比上年末增加[e 2684]万人，由参保职工[a 21565]万人和离退休人员[b 6826]万人组成，分别增加[ea 2163]万人和[eb 521]万人。`,
    claims: `
      rate r = x ^d
      counts t = a b
      causes e = ea eb`,
  },
  {
    id: 'w2-cn-mohrss-2015',
    source: {
      province: '中央',
      issuer: '人力资源和社会保障部（海口网转载）',
      title: '2015年度人力资源和社会保障事业发展统计公报',
      year: 2015,
      url: 'https://haikou.baogaosu.com/xinwen/47183809',
    },
    tags: ['five-parts', 'rounding'],
    text: `2015年五项社会保险基金收入合计[t 46012]亿元，比上年增加[d 6184]亿元，增长[r 15.5]%；支出合计[x 38988]亿元，比上年增加[e 5985]亿元，增长[s 18.1]%。分险种：养老保险收入[ta 32195]亿元、支出[xa 27929]亿元；医疗保险收入[tb 11193]亿元、支出[xb 9312]亿元；失业保险收入[tc 1368]亿元、支出[xc 736]亿元；工伤保险收入[te 754]亿元、支出[xe 599]亿元；生育保险收入[tf 502]亿元、支出[xf 411]亿元。`,
    claims: `
      rate r = t ^d
      rate s = x ^e
      sum t = ta tb tc te tf
      sum x = xa xb xc xe xf #W`,
  },
  {
    id: 'w2-sd-jinan-redcross',
    source: {
      province: '山东',
      issuer: '济南市红十字会（山东商报报道）',
      title: '2014年捐赠资金和物资使用情况',
      year: 2014,
      url: 'http://district.ce.cn/newarea/roll/201503/20/t20150320_4885471.shtml',
    },
    tags: ['donations', 'roll', 'pairs'],
    text: `鲁甸地震后，济南市红十字会接受定向救灾款[a 25.00]万元，通过省会汇往灾区[b 20.00]万元，列支运送物资费用[c 0.32]万元，余款[q 4.68]万元汇缴总会。春节前送温暖，采购物资[t1 11.51]万元、救助大病患者[t2 2.91]万元，共计[t 14.42]万元。助医助困支出[u1 38.80]万元，助学支出[u2 9.30]万元，共计[u 48.10]万元。热心姊妹花基金资助大学新生[v1 17.30]万元、大病救助[v2 4.34]万元，共计[v 21.64]万元。`,
    claims: `
      roll q = a -b -c
      sum t = t1 t2
      sum u = u1 u2
      sum v = v1 v2`,
  },
  {
    id: 'w2-gx-beihai-redcross',
    source: {
      province: '广西',
      issuer: '北海市红十字会',
      title: '2021年度财务收支情况报告',
      year: 2021,
      url: 'http://beihai.gxhsz.org.cn/contents/465/659.html',
    },
    tags: ['shares', 'two-totals'],
    text: `2021年，北海市红十字会本级实现收入[t 279.40]万元。捐赠收入[a 41.31]万元，占总收入的[sa 14.79]%；政府拨款收入[b 220.43]万元，占总收入的[sb 78.89]%，由市本级资金[b1 190.43]万元和自治区补助[b2 30]万元组成；其他收入[c 17.66]万元，占总收入的[sc 6.32]%。本级支出共[x 340.41]万元：公益性资金支出[xa 104.42]万元，占总支出的[ya 30.67]%；政府拨款支出[xb 220.43]万元，占总支出的[yb 64.76]%；其他收入支出[xc 15.56]万元，占总支出的[yc 4.57]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      sum b = b1 b2
      share sc = c t
      shares sc = sa sb sc
      sum x = xa xb xc
      share ya = xa x
      share yb = xb x #W
      share yc = xc x
      shares yc = ya yb yc`,
  },
  {
    id: 'w2-sh-putuo-redcross',
    source: {
      province: '上海',
      issuer: '上海市普陀区红十字会',
      title: '2023年人道救助款物收支情况报告',
      year: 2023,
      url: 'https://ptredcross.org/newscontent.asp?id=8270',
    },
    tags: ['yuan', 'nested'],
    text: `普陀区红十字会2023年募集人道救助款物合计[t 2365236.98]元，其中善款[a 2363076.98]元，物资折价[b 2160]元。善款分两块：定向甘肃地震救灾[a1 59130.8]元，区会救助项目[a2 2303946.18]元。后一块包括市会项目转入[p1 474491]元、“99公益日”筹款[p2 9413.1]元、“千万人帮万家”[p3 1130990]元、区设项目[p4 337237.78]元和各类定向捐款[p5 351814.3]元。`,
    claims: `
      sum t = a b
      sum a = a1 a2
      sum a2 = p1 p2 p3 p4 p5`,
  },
  {
    id: 'w2-cn-redcross-foundation',
    source: {
      province: '中央',
      issuer: '中国红十字基金会（中新网报道）',
      title: '抗震救灾捐赠款物专项审计报告',
      year: 2009,
      url: 'http://chinanews.com.cn/gn/news/2010/03-16/2173135.shtml',
    },
    tags: ['audit', 'roll'],
    text: `截至2009年底，中国红基会累计收到抗震救灾款物[t 13.9]亿元，其中捐款[a 13.1]亿元、捐物[b 0.8]亿元。已拨出捐款[x 8.9]亿元，转赠物资[y 0.8]亿元，结余[q 4.2]亿元均为立项待拨资金。当年公益支出比例为70.4%。`,
    claims: `
      sum t = a b
      roll q = t -x -y`,
  },
  {
    id: 'w2-sc-lottery',
    source: {
      province: '四川',
      issuer: '四川省财政厅',
      title: '2018年度彩票公益金筹集、分配情况公告（报道）',
      year: 2018,
      url: 'http://china-lottery.net/news/471268.html',
    },
    tags: ['lottery', 'distribution'],
    text: `2018年四川销售彩票[t 1,772,136.54]万元，福利彩票[a 923,632.20]万元，体育彩票[b 848,504.34]万元，共筹集公益金480,708.78万元。地方分成公益金[u 235,778.62]万元，分配去向为：省专项公益金[c1 33,684.18]万元，省级民政部门[c2 46,318.04]万元，省级体育部门[c3 48,580.34]万元，返还市（州）县[c4 107,196.06]万元。`,
    claims: `
      sum t = a b
      sum u = c1 c2 c3 c4`,
  },
  {
    id: 'w2-hb-yidu',
    source: {
      province: '湖北',
      issuer: '宜都市民政局（由内容推断）',
      title: '民政局2018年救助工作总结',
      year: 2018,
      url: 'https://www.360docs.net/doc/3713908470.html',
    },
    tags: ['relief', 'households', 'three-measures'],
    text: `全市享受城乡低保的有[h 14035]户[n 25559]人，发放低保金[t 4721]万元。城市低保[h1 6195]户[n1 12533]人，发放[a 3277]万元；农村低保[h2 7840]户[n2 13026]人，发放[b 1444]万元。全年新增农村五保142人，自然减员135人，发放供养金464万元；春节为13690户25249人发放一次性补贴629万元。`,
    claims: `
      counts h = h1 h2
      counts n = n1 n2
      sum t = a b`,
  },
];
