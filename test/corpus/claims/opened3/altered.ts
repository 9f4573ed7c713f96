import type { Written } from '../types';

/** Published figures of which one or two were changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'd3-ah-shouxian',
    source: {
      province: '安徽',
      issuer: '寿县司法局',
      title: '2022年“三公”经费预算情况',
      year: 2022,
      url: 'https://www.shouxian.gov.cn/public/118322806/1258999741.html',
    },
    altered: true,
    note: '用车的降幅由 37.5 改为 60（以本年数为分母）；接待费的减少额由 4 改为 0.4（小数点移位），降幅未改，合计的减少额因此不合',
    tags: ['this-year-base', 'decimal-point', 'causes'],
    text: `寿县司法局“三公”预算较上年少[d 49]万元。接待[c 4]万元，少[dc 0.4]万元，降[rc 50]%；用车[b 75]万元，少[db 45]万元，降[rb 60]%。`,
    claims: `
      rate -rc = c ^-dc #X
      rate -rb = b ^-db #X
      causes -d = -dc -db #X`,
  },
  {
    id: 'd3-cn-assets-2018',
    source: {
      province: '中央',
      issuer: '国务院',
      title: '2018年度全国行政事业性国有资产管理情况的专项报告（报道）',
      year: 2018,
      url: 'https://news.shi-fen.com/china/201910/50-505613.html',
    },
    altered: true,
    note: '地方负债由 8.9 改为 9.8（换位）',
    tags: ['transposed', 'balance-sheet'],
    text: `地方行政事业单位2018年末资产[e 28.8]万亿元，减去负债[g 9.8]万亿元，净资产[h 19.9]万亿元；中央资产[a 4.7]万亿元，减去负债[b 1]万亿元，净资产[c 3.7]万亿元。`,
    claims: `
      roll h = e -g #X
      roll c = a -b`,
  },
  {
    id: 'd3-cn-budget-2013',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '关于2013年中央和地方预算执行情况与2014年中央和地方预算草案的报告',
      year: 2013,
      url: 'http://416w.cn/2014/0317/762756_2.shtml',
    },
    altered: true,
    note: '赤字由 8500 改为 8005（换位）；“低于”改为“高于”',
    tags: ['deficit', 'direction'],
    text: `中央财政收入总量[i 61173.77]亿元，支出总量[o 69673.77]亿元，赤字[q 8005]亿元，国债余额[g 86750.46]亿元，[w 高于]年度限额[l 91208.35]亿元。`,
    claims: `
      roll -q = i -o #X
      dir w> = g l #X`,
  },
  {
    id: 'd3-cn-final-2022',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2022年中央决算报告（报道）',
      year: 2022,
      url: 'http://www.szbaichuanju.net/home/news/view/article_id/624.html',
    },
    altered: true,
    note: '出国费的减少额与接待费的减少额对调（3.7 与 2.17）且用车费漏列，合计因此不合',
    tags: ['part-left-out', 'causes'],
    text: `“三公”支出比预算减少[d 24.76]亿元，全部来自出国（境）少支[d1 2.17]亿元、接待少支[d3 3.7]亿元。收入[t 94887.14]亿元，税收[a 89977.07]亿元，非税[b 4910.07]亿元。`,
    claims: `
      causes -d = -d1 -d3 #X
      sum t = a b`,
  },
  {
    id: 'd3-cn-lottery-2017',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2017年彩票公益金筹集分配情况和中央集中彩票公益金安排使用情况公告',
      year: 2017,
      url: 'http://abcallied.com.cn/2023/02-22/12306.html',
    },
    altered: true,
    note: '视频型与竞猜型的比重对调（10.83 与 21.76）',
    tags: ['swapped-shares'],
    text: `彩票销量[t 42666909]万元：乐透数字型[a 26281446]万元，占[sa 61.60]%；竞猜型[b 9285218]万元，占[sb 10.83]%；视频型[c 4621436]万元，占[sc 21.76]%；即开型[e 2460566]万元，占[se 5.77]%；基诺型[g 18243]万元，占[sg 0.04]%。`,
    claims: `
      sum t = a b c e g
      share sa = a t
      share sb = b t #X
      share sc = c t #X
      share se = e t
      share sg = g t
      shares sg = sa sb sc se sg`,
  },
  {
    id: 'd3-cn-mfa-2014',
    source: {
      province: '中央',
      issuer: '外交部',
      title: '2014年度部门决算（报道）',
      year: 2014,
      url: 'http://nanchang.baogaosu.com/xinwen/%E5%85%AC%E5%8A%A1%E6%8E%A5%E5%BE%85%E8%B4%B9%E4%BB%85/35520761/',
    },
    altered: true,
    note: '接待费执行比例由 2.69 改为 97.31（未执行的比例）；总体执行比例由 88.69 改为 112.75（分子分母颠倒）',
    tags: ['unspent', 'inverted'],
    text: `外交部“三公”支出[t 10044.01]万元，预算[m 11324.44]万元，执行比例[e 112.75]%；其中接待支出[c 8.27]万元，预算[mc 307.70]万元，执行比例[ec 97.31]%；用车支出[b 1377.96]万元，预算[mb 1410.94]万元，执行比例[eb 97.66]%。`,
    claims: `
      exec e = t m #X
      exec ec = c mc #X
      exec eb = b mb`,
  },
  {
    id: 'd3-cn-procurement-2020',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2020年全国政府采购简要情况（转载）',
      year: 2020,
      url: 'https://hnxkjr.com/index-show_38_206.html',
    },
    altered: true,
    note: '增长 11.8 改为 10.6（以本年数为分母）；地方占比由 92.3 改为 93.2（换位）',
    tags: ['this-year-base', 'transposed', 'shares'],
    text: `全国采购规模增加[d 3903.6]亿元，增长[r 10.6]%，达到[t 36970.6]亿元；中央[a 2853.0]亿元，占[sa 7.7]%；地方[b 34117.6]亿元，占[sb 93.2]%。`,
    claims: `
      rate r = t ^d #X
      sum t = a b
      share sa = a t
      share sb = b t #X
      shares sb = sa sb #X`,
  },
  {
    id: 'd3-cn-transfers-2010',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2010年中央对地方税收返还和转移支付预算（报道）',
      year: 2010,
      url: 'https://lemofix.com/wzpd/2010-03/17/content_212389.htm',
    },
    altered: true,
    note: '专项转移支付的占比由 52 改为 43（以含税收返还的总额为分母），一般性的 48 未改',
    tags: ['wrong-base', 'shares', 'causes'],
    text: `一般性转移支付12295.73亿元，占转移支付总量的[sb 48]%；专项转移支付13310.91亿元，占[sc 43]%。税收返还增加[da 62.09]亿元，一般性增加[db 975.84]亿元，专项增加[dc 951.77]亿元，共增加[d 1989.7]亿元。`,
    claims: `
      shares sc = sb sc #X
      causes d = da db dc`,
  },
  {
    id: 'd3-fj-lottery',
    source: {
      province: '福建',
      issuer: '福建省体育彩票管理中心',
      title: '中国体育彩票2019年社会责任报告（福建省）（报道）',
      year: 2019,
      url: 'http://www.nasionalindonesia.com/hangyexinxi/2020-11/27/c_1126795184.htm',
    },
    altered: true,
    note: '市县级由 60772.85 改为 607.72（小数点移位）',
    tags: ['decimal-point'],
    text: `福建体彩公益金省级留成[b 135184.85]万元，分为省本级[b1 74412]万元和市县级[b2 607.72]万元；上缴中央[a 130642.41]万元，与留成合计[t 265827.26]万元。`,
    claims: `
      sum b = b1 b2 #X
      sum t = b a`,
  },
  {
    id: 'd3-gd-shanwei',
    source: {
      province: '广东',
      issuer: '汕尾市财政局',
      title: '2018年市级财政决算草案的报告',
      year: 2018,
      url: 'https://www.shanwei.gov.cn:443/shanwei/swzdly/sgjf/czyjs/szfjs/ndjsbg/content/post_444920.html',
    },
    altered: true,
    note: '增支额由 8807 改为 8087（换位），增幅未改',
    tags: ['transposed'],
    text: `汕尾市级决算，收入[a 129748]万元，增收[d 12423]万元，增幅[r 10.59]%；支出[x 480691]万元，增支[e 8087]万元，增幅[s 1.87]%。`,
    claims: `
      rate r = a ^d
      rate s = x ^e #X`,
  },
  {
    id: 'd3-ha-changge',
    source: {
      province: '河南',
      issuer: '长葛市财政局',
      title: '关于长葛市2021年预算执行情况和2022年预算草案的报告',
      year: 2021,
      url: 'https://gcs66.com/document_detail/111347.html',
    },
    altered: true,
    note: '支出完成率由 80.8 改为 96.9（以年初预算为分母）；年终结余由 10.06 改为 22.44（误减本级支出）',
    tags: ['wrong-base', 'roll'],
    text: `长葛市支出年初预算43.78亿元，调整预算[n 52.5]亿元，实际[x 42.44]亿元，占调整预算[e 96.9]%。收入总计[i 64.88]亿元，支出总计[o 54.82]亿元，结余[q 22.44]亿元。`,
    claims: `
      exec e = x n #X
      roll q = i -o #X`,
  },
  {
    id: 'd3-nm-dalate',
    source: {
      province: '内蒙古',
      issuer: '达拉特旗人民政府',
      title: '关于2022年财政收支预算调整情况的报告',
      year: 2022,
      url: 'http://www.dlt.gov.cn/dltqrmzf2023/zfxxgk2023/fdzdgknr_151557/czysjs_151737/zfyjsgk_151739/202305/t20230531_3418939.html',
    },
    altered: true,
    note: '旗本级基金的“减少”改为“增加”，合计未改；一般公共预算增幅由 26.1 改为 20.7（以调整后数为分母）',
    tags: ['direction', 'this-year-base', 'causes'],
    text: `一般公共预算收入调增[da 60000]万元至[a 290000]万元，增长[ra 20.7]%。基金收入调减[db 25000]万元，其中旗本级增加[e1 29100]万元，开发区增加[e2 4100]万元。`,
    claims: `
      rate ra = a ^da #X
      causes -db = e1 e2 #X`,
  },
  {
    id: 'd3-sc-mianzhu',
    source: {
      province: '四川',
      issuer: '绵竹市财政局',
      title: '2025年市本级部门“三公”经费预算汇总说明',
      year: 2025,
      url: 'https://www.mz.gov.cn/gk/zfxxgk/fdzdnr/ysjs/bmys/2025nfjbmysxxgk/mzfbjsgjbczb/1620432.htm',
    },
    altered: true,
    note: '上年数由 2190 改为 2109（换位），减少额与降幅未改',
    tags: ['level-change-rate', 'transposed'],
    text: `“三公”预算由2024年的[p 2109]万元减至2025年的[t 1969]万元，减少[d 221]万元，下降[r 10.1]%。`,
    claims: `
      change -d = t p #X
      rate -r = t p #X`,
  },
  {
    id: 'd3-sn-liuba',
    source: {
      province: '陕西',
      issuer: '留坝县财政局（由网址推断）',
      title: '1—5月财政收支情况分析',
      year: 2024,
    },
    altered: true,
    note: '地方收入完成率由 45.3 改为 54.7（未完成的比例）；税务部门由 1431 改为 1341（换位），其完成率 52.0 未改',
    tags: ['unspent', 'transposed'],
    text: `地方收入[g 1720]万元，年初预算[mg 3800]万元，完成[eg 54.7]%。税务[h 1341]万元，年初预算[mh 2750]万元，完成[eh 52.0]%；财政[j 289]万元，年初预算[mj 1050]万元，完成[ej 27.5]%。`,
    claims: `
      exec eg = g mg #X
      sum g = h j #X
      exec eh = h mh #X
      exec ej = j mj`,
  },
  {
    id: 'd3-zj-daishan',
    source: {
      province: '浙江',
      issuer: '岱山县慈善总会',
      title: '2021年慈善资金收支执行情况和2022年收支预算安排',
      year: 2021,
      url: 'http://zsdscs.com/zonghuigongbao/3135.html',
    },
    altered: true,
    note: '扶老人次由 746 改为 764（换位），与合计无关；慈善基金由 1652.08 改为 1625.08（换位）',
    tags: ['transposed'],
    text: `2021年底累计结余[q 3051.19]万元，基金[q1 1625.08]万元，可直接使用[q2 1399.11]万元。支出[t 1320.44]万元，救助[a 1308.94]万元，活动经费[b 11.50]万元；扶老26.40万元，受益764人次。`,
    claims: `
      sum q = q1 q2 #X
      sum t = a b`,
  },
];
