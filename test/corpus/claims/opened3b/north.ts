import type { Written } from '../types';

/** Provinces, cities and counties of the north: published figures in our own words. */
export const NORTH: readonly Written[] = [
  {
    id: 'd1-bj-vehicles',
    source: {
      province: '北京',
      issuer: '北京市财政局',
      title: '2015年市级决算草案和2016年上半年预算执行情况的报告（报道）',
      year: 2015,
      url: 'http://3g.china.com/act/news/945/20160721/23117817.html',
    },
    tags: ['no-relation', 'averages'],
    text: `全年因公出国（境）团组1378个、4772人次，人均2.4万元。实有车辆19705辆，车均运行维护费2.5万元；更新购置10辆，购置费329万元，车均32.9万元。`,
    claims: ``,
  },
  {
    id: 'd2-ha-changge-own',
    source: {
      province: '河南',
      issuer: '长葛市财政局',
      title: '关于长葛市2021年预算执行情况和2022年预算草案的报告',
      year: 2021,
      url: 'https://gcs66.com/document_detail/111347.html',
    },
    tags: ['execution', 'two-budgets'],
    text: `市本级：2021年收入预算[m 15.08]亿元，完成[a 13.02]亿元，占[e 86.3]%；支出预算由32.3亿元调为[n 43.71]亿元，完成[x 33.65]亿元，占调整后的[f 77]%。预算稳定调节基金结余1.92亿元。`,
    claims: `
      exec e = a m
      exec f = x n`,
  },
  {
    id: 'd2-ha-luoshan',
    source: {
      province: '河南',
      issuer: '罗山县财政局',
      title: '1—5月财政收支情况',
      year: null,
      url: 'http://luoshan.gov.cn/department_news.php?cid=43&id=36940',
    },
    tags: ['ranks-elsewhere', 'rates-without-base'],
    text: `罗山县1—5月收入[t 34096]万元，为年预算的32.3%，同比降低10.2%，列全市第9位；税务部门[a 21334]万元，财政部门[b 12762]万元。支出195043万元，为年预算的44.74%，同比增长6.3%，列全市第4位。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'd2-he-2011',
    source: {
      province: '河北',
      issuer: '河北省财政厅',
      title: '2011年1—11月全省财政收支情况（报道）',
      year: 2011,
      url: 'http://big5.www.gov.cn/gate/big5/www.gov.cn//gzdt/2011-12/12/content_2017836.htm',
    },
    tags: ['several-breakdowns', 'levels', 'plan'],
    text: `截至11月底，河北全部财政收入[t 2775.5]亿元，占计划的100.9%。中央级[a 1193.1]亿元，占计划的98.7%；地方一般预算收入[b 1582.4]亿元，其中省级[b1 334.1]亿元，市县级[b2 1248.3]亿元；若按构成，税收[c1 1243.4]亿元，非税[c2 339]亿元。政府性基金收入1191.3亿元，省级160.3亿元。`,
    claims: `
      sum t = a b
      sum b = b1 b2
      sum b = c1 c2`,
  },
  {
    id: 'd2-nm-dalate',
    source: {
      province: '内蒙古',
      issuer: '达拉特旗人民政府',
      title: '关于2022年财政收支预算调整情况的报告',
      year: 2022,
      url: 'http://www.dlt.gov.cn/dltqrmzf2023/zfxxgk2023/fdzdgknr_151557/czysjs_151737/zfyjsgk_151739/202305/t20230531_3418939.html',
    },
    tags: ['budget-adjustment', 'causes', 'opposite-signs'],
    text: `达拉特旗调整预算：一般公共预算收入[a 290000]万元（旗本级[a1 257800]万元，开发区[a2 32200]万元），比原预算增加[da 60000]万元（旗本级[d1 58800]万元，开发区[d2 1200]万元），增长[ra 26.1]%；政府性基金收入[b 45000]万元（旗本级[b1 35900]万元，开发区[b2 9100]万元），比原预算减少[db 25000]万元（旗本级减少[e1 29100]万元，开发区增加[e2 4100]万元），下降[rb 35.7]%。两项共[t 335000]万元，比原预算增加[d 35000]万元，增长[r 11.7]%；比2021年完成数减少[g 37632]万元，下降[s 10.1]%。`,
    claims: `
      sum a = a1 a2
      causes da = d1 d2
      rate ra = a ^da
      sum b = b1 b2
      causes -db = -e1 e2
      rate -rb = b ^-db
      sum t = a b
      causes d = da -db
      rate r = t ^d
      rate -s = t ^-g`,
  },
  {
    id: 'd2-nm-ordos',
    source: {
      province: '内蒙古',
      issuer: '鄂尔多斯某单位（由网址推断）',
      title: '2022年“三公”经费预算安排与2021年决算情况',
      year: 2022,
      url: 'http://ordoszxfztz.com/index.php?c=show&id=73',
    },
    note: '11.8 与 10 的小数位数少，0.58 与 4.68% 在取整范围内；按印出的数差额是 0.59',
    tags: ['coarse-rounding', 'budget-and-final', 'causes'],
    text: `2022年“三公”预算[t 21.8]万元，出国[a 0]万元、接待[b 11.8]万元、用车运行[c 10]万元；2021年支出[p 20.12]万元，出国[pa 0]万元、接待[pb 12.39]万元、用车运行[pc 7.73]万元。预算较上年支出增加[d 1.68]万元：接待减少[db 0.58]万元、[rb 4.68]%，用车运行增加[dc 2.27]万元、[rc 29.37]%。`,
    claims: `
      sum t = a b c
      sum p = pa pb pc
      change d = t p
      change -db = b pb #W
      rate -rb = b pb #W
      change dc = c pc
      rate rc = c pc
      causes d = -db dc #W`,
  },
  {
    id: 'd2-nm-wushen-funds',
    source: {
      province: '内蒙古',
      issuer: '乌审旗财政局（由网址推断）',
      title: '2022年上半年财政预算执行情况和2021年决算（草案）的报告',
      year: 2022,
      url: 'http://wsq.gov.cn/zw/czglx/qbjyjs/202211/t20221110_3302016.html',
    },
    tags: ['no-relation'],
    text: `全旗批准收入35.6亿元，增长3.5%，支出54.89亿元，基金收入5亿元。上级下达转移支付10.4亿元，争取专项资金8.98亿元，兑付专项2.23亿元；税务收入同比增长36.3%，财政收入同比减少69.3%。`,
    claims: ``,
  },
  {
    id: 'd2-sd-dezhou',
    source: { province: '山东', issuer: '德州市财政局', title: '上半年财政收支情况（报道）', year: null },
    tags: ['no-relation', 'overlapping'],
    text: `德州上半年收入137.9亿元，增长21.1%，税收占比68.4%；支出240.2亿元，增长11.4%，民生占比78.4%。2个县（市）增幅超过30%，6个县（市、区）超过20%。`,
    claims: ``,
  },
  {
    id: 'd2-sn-liuba-income',
    source: {
      province: '陕西',
      issuer: '留坝县财政局（由网址推断）',
      title: '1—5月财政收支情况分析',
      year: 2024,
    },
    tags: ['execution', 'several-breakdowns', 'dense'],
    text: `留坝县1—5月财政总收入[t 4348]万元，占年初预算[m 10065]万元的[e 43.2]%；税收[a 3511]万元，占[ma 8465]万元的[ea 41.5]%；非税[b 837]万元，占[mb 1600]万元的[eb 52.3]%。按级次分，上划[c 2628]万元，占[mc 6265]万元的[ec 41.9]%；地方[g 1720]万元，占[mg 3800]万元的[eg 45.3]%，地方收入中税务[h 1431]万元，占[mh 2750]万元的[eh 52.0]%，财政[j 289]万元，占[mj 1050]万元的[ej 27.5]%。`,
    claims: `
      exec e = t m
      sum t = a b
      exec ea = a ma
      exec eb = b mb
      sum t = c g
      exec ec = c mc
      exec eg = g mg
      sum g = h j
      exec eh = h mh
      exec ej = j mj`,
  },
  {
    id: 'd2-xj-tianshan-staff',
    source: {
      province: '新疆',
      issuer: '乌鲁木齐市天山区',
      title: '2019年度本级一般公共预算财政拨款“三公”经费公开说明',
      year: 2019,
      url: 'http://www.xjtsq.gov.cn/info/3269/139451.htm',
    },
    tags: ['counts', 'zeros', 'nested'],
    text: `天山区本级127个一级预算部门，财政供养[n 9,244]人，其中行政编制[n1 1,845]人、事业编制[n2 7,399]人；离退休[k 1,206]人，其中离休[k1 9]人、退休[k2 1,197]人。公务用车[v 1,763]辆：省级领导用车[v1 0]辆、主要领导干部用车[v2 3]辆、机要通信[v3 0]辆、应急保障[v4 10]辆、执法执勤[v5 417]辆、特种专业技术[v6 15]辆、离退休干部[v7 0]辆、其他[v8 1,318]辆。`,
    claims: `
      counts n = n1 n2
      counts k = k1 k2
      counts v = v1 v2 v3 v4 v5 v6 v7 v8`,
  },
];
