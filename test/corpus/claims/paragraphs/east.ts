import type { Written } from '../types';

/** 浙江, 安徽, 福建, 山东. */
export const EAST: readonly Written[] = [
  {
    id: 'zj-longquan-2018',
    source: {
      province: '浙江',
      issuer: '龙泉市财政局',
      title: '2018年“三公”经费决算情况',
      year: 2018,
      url: 'https://www.longquan.gov.cn/art/2019/6/18/art_1229384720_3701304.html',
    },
    tags: ['nested', 'ellipsis'],
    text: `龙泉市2018年“三公”经费决算汇总数为[t 2771]万元，较上年降低1.8%。分项看：因公出国（境）[a 120]万元，增长79.1%；公务接待[b 1033]万元，降低7.6%；公务用车购置及运行[c 1618]万元，降低1.2%，其中购置[c1 414]万元、增长7.5%，运行[c2 1204]万元、降低3.9%。`,
    claims: `
      sum t = a b c
      sum c = c1 c2`,
  },
  {
    id: 'zj-qujiang-2016-prose',
    source: { province: '浙江', issuer: '衢州市衢江区', title: '2016年“三公”经费决算公开', year: 2016 },
    tags: ['brackets'],
    text: `衢江区2016年“三公”经费决算[t 2364]万元，同比下降16.77 %。因公出国(境)经费[a 12]万元，同比下降86.62%；公务接待费[b 1356]万元，同比下降3.14%；公车购置及运行费[c 995]万元(其中购置[c1 38]万元，运行[c2 958]万元)，同比下降26.24%，年末保有130辆。`,
    claims: `
      sum t = a b c #W
      sum c = c1 c2 #W`,
  },
  {
    id: 'zj-qujiang-2016-table',
    source: {
      province: '浙江',
      issuer: '衢州市衢江区',
      title: '2016年与2015年“三公”经费决算对比表',
      year: 2016,
    },
    tags: ['table', 'signed'],
    text: `单位：万元
年度 合计 因公出国(境) 公务接待 公车购置及运行 其中：购置 运行
2015年 [p@万元 2840] [pa@万元 90] [pb@万元 1400] [pc@万元 1350] [pc1@万元 73] [pc2@万元 1277]
2016年 [t@万元 2364] [a@万元 12] [b@万元 1356] [c@万元 996] [c1@万元 37] [c2@万元 959]
2016年比2015年增减% [rt@% -16.77] [ra@% -86.62] [rb@% -3.14] [rc@% -26.24] [rc1@% -47.95] [rc2@% -24.98]`,
    claims: `
      sum p = pa pb pc
      sum pc = pc1 pc2
      sum t = a b c
      sum c = c1 c2
      rate rt = t p #W
      rate ra = a pa #W
      rate rb = b pb
      rate rc = c pc #W
      rate rc1 = c1 pc1 #X
      rate rc2 = c2 pc2 #X`,
  },
  {
    id: 'zj-keqiao-2021',
    source: {
      province: '浙江',
      issuer: '绍兴市柯桥区财政局',
      title: '2021年财政预算执行情况及2022年财政预算草案的报告',
      year: 2021,
      url: 'http://gxs.kq.gov.cn/art/2022/2/18/art_1229617657_58941675.html',
    },
    tags: ['balance'],
    text: `2021年柯桥区一般公共预算收入[a 147.1]亿元，为预算的100.2%，增长7.2%，转移性收入[b 49.2]亿元，收入合计[i 196.3]亿元；支出[c 132.9]亿元，为预算的99.9%，增长2.5%，转移性支出[d 63.4]亿元，支出合计[o 196.3]亿元，收支[w 平衡]。政府性基金收入[g 130.2]亿元，增长8.3%，其中土地出让125.6亿元，增长8.2%；加转移性收入[h 33.8]亿元，合计[f 164.0]亿元。`,
    claims: `
      sum i = a b
      sum o = c d
      dir w= = i o
      sum f = g h`,
  },
  {
    id: 'zj-province-2013',
    source: {
      province: '浙江',
      issuer: '浙江省财政厅',
      title: '2013年省本级“三公”经费预算汇总情况',
      year: 2013,
    },
    tags: ['repeated'],
    text: `浙江省本级2013年“三公”预算总额[t 7.1]亿元，同比降3.7%。据省财政厅汇总，总额[t2 7.1]亿元由三块组成：出国（境）[a 1.2]亿元，降3.0%；接待[b 2.4]亿元，降5.0%；车辆购置及运行[c 3.5]亿元，降3.0%。`,
    claims: `
      rep t2 = t
      sum t2 = a b c`,
  },
  {
    id: 'ah-duji-jiguan-2021',
    source: {
      province: '安徽',
      issuer: '淮北市杜集区机关事务管理中心',
      title: '2021年度一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2021,
      url: 'https://www.hbdj.gov.cn/zwgk/public/177/62077231.html',
    },
    tags: ['fraction-as-percent', 'published-slip'],
    text: `2021年度“三公”经费预算[m 246]万元，决算[t 167.37]万元，完成预算的[e 68]%，决算[w 小于]预算。其中，因公出国（境）费[a 0]万元，占[sa 0]%；公务接待费[b 2.14]万元，占[sb 1.3]%；公务用车购置及运行维护费[c 165.23]万元，占[sc 98.7]%。公务接待费预算为[mb 1]万元，决算比预算增加[d 1.14]万元，增长[r 1.14]%，原因是成立了临时机构。全年接待15批次、105人次。`,
    claims: `
      exec e = t m
      dir w< = t m
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      change d = b mb
      rate r = b mb #X`,
  },
  {
    id: 'ah-duji-office-2021',
    source: {
      province: '安徽',
      issuer: '淮北市杜集区人民政府办公室',
      title: '2021年度一般公共预算财政拨款“三公”经费支出决算情况说明',
      year: 2021,
    },
    tags: ['published-slip', 'budget-and-final'],
    text: `区政府办2021年“三公”经费预算[m 49.9]万元，决算[t 7.69]万元，完成预算的[e 15.41]%。分项：因公出国（境）费[a 0]万元，占[sa 0]%；公务接待费[b 5.21]万元，占[sb 67.75]%；公车购置及运行维护费[c 2.48]万元，占[sc 32.24]%。接待费预算[mb 14.9]万元，决算与之相比减少[d 0.1]万元，下降[r 0.006]%；公车预算[mc 15]万元，决算[c2 2.48]万元，与预算相比[w 无变化]。`,
    claims: `
      exec e = t m
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t #T
      shares sc = sa sb sc #W
      change -d = b mb #X
      rate -r = b mb #X
      rep c2 = c
      dir w= = c2 mc #X`,
  },
  {
    id: 'ah-lieshan-2023',
    source: {
      province: '安徽',
      issuer: '淮北市烈山区',
      title: '2023年区本级“三公”经费预算公开报表',
      year: 2023,
      url: 'https://www.lieshan.gov.cn/zwgk/grassroots/37/62845831.html',
    },
    tags: ['table', 'repeated'],
    text: `2023年烈山区本级“三公”经费预算表
（单位：万元）
项  目
预 算 数
合  计
[t@万元 444.16]
因公出国（境）费
[a@万元 1.7]
公务接待费
[b@万元 196.48]
公务用车购置及运行费
[c@万元 245.98]
其中：公务用车运行费
[c1@万元 168]
公务用车购置费
[c2@万元 77.98]
说明：三公经费预算[t2 444.16]万元，同比下降19%。`,
    claims: `
      sum t = a b c
      sum c = c1 c2
      rep t2 = t`,
  },
  {
    id: 'ah-jiangnan-2024',
    source: {
      province: '安徽',
      issuer: '皖江江南新兴产业集中区管委会',
      title: '2024年一般公共预算“三公”经费预算',
      year: 2024,
      url: 'https://jnjzq.chizhou.gov.cn/OpennessContent/show/1512923.html',
    },
    tags: ['list', 'flat', 'nested'],
    text: `集中区2024年“三公”经费预算[t 328.7]万元，比2023年预算减少[d 17.3]万元，下降[r 5]%。（一）因公出国（境）费[a 10]万元，与2023年预算持平。（二）公务用车购置及运行费[c 78.7]万元，比2023年预算减少[dc 7.3]万元，下降[rc 8.49]%。其中：运行费[c1 35.7]万元，减少[dc1 1.3]万元，下降[rc1 3.5]%；购置费[c2 43]万元，减少[dc2 6]万元，下降[rc2 12.24]%。（三）公务接待费[b 240]万元，比2023年预算减少[db 10]万元，下降[rb 4]%。`,
    claims: `
      sum t = a c b
      rate -r = t ^-d
      rate -rc = c ^-dc
      sum c = c1 c2
      rate -rc1 = c1 ^-dc1
      rate -rc2 = c2 ^-dc2
      rate -rb = b ^-db
      causes -d = -dc -db
      causes -dc = -dc1 -dc2`,
  },
  {
    id: 'ah-shouxian-2022',
    source: {
      province: '安徽',
      issuer: '寿县司法局',
      title: '2022年“三公”经费预算情况',
      year: 2022,
      url: 'https://www.shouxian.gov.cn/public/118322806/1258999741.html',
    },
    tags: ['table', 'swapped', 'published-slip'],
    note: '表中购置费与运行费同文字说明相反',
    text: `单位：万元
“三公”经费合计 [t0@万元 79]
因公出国（境）费 [a0@万元 0]
公务用车购置及运行费 小计 [c0@万元 75] 公务用车购置费 [x1@万元 50] 公务用车运行费 [x2@万元 25]
公务接待费 [b0@万元 4]
寿县司法局2022年“三公”经费预算[t 79]万元，比上年预算减少[d 49]万元，下降[r 38.28]%。公务接待费[b 4]万元，比2021年预算减少[db 4]万元，下降[rb 50]%。公务用车购置及运行费[c 75]万元，比2021年预算减少[dc 45]万元，下降[rc 37.5]%，其中：公务用车运行费[c1 50]万元，减少[dc1 10]万元，下降[rc1 16.67]%；公务用车购置费[c2 25]万元，减少[dc2 35]万元，下降[rc2 58.33]%。`,
    claims: `
      sum t0 = a0 c0 b0
      sum c0 = x1 x2
      rep t = t0
      rate -r = t ^-d
      rep b = b0
      rate -rb = b ^-db
      rep c = c0
      rate -rc = c ^-dc
      sum t = b c
      sum c = c1 c2
      rep c1 = x2 #X
      rep c2 = x1 #X
      rate -rc1 = c1 ^-dc1
      rate -rc2 = c2 ^-dc2
      causes -d = -db -dc
      causes -dc = -dc1 -dc2`,
  },
  {
    id: 'ah-xuzhen-2020',
    source: {
      province: '安徽',
      issuer: '南陵县许镇镇',
      title: '2020年“三公”经费决算',
      year: 2020,
      url: 'https://www.nlx.gov.cn/openness/grassroots/6605481/32256981.html',
    },
    tags: ['budget-and-final'],
    text: `许镇镇2020年“三公”决算共计[t 35.5]万元，较预算降35.45%，较上年决算降34.26%；其中接待费[a 15.5]万元，较预算降18.42%，较上年决算降16.22%；公车运行维护费[b 20]万元，较预算降44.44%，较上年决算降43.66%。`,
    claims: `sum t = a b`,
  },
  {
    id: 'ah-tunxi-h1',
    source: {
      province: '安徽',
      issuer: '黄山市屯溪区',
      title: '1—6月份财政收入解读',
      year: null,
      url: 'https://www.ahtxq.gov.cn/sjfb/sjjd/8994557.html',
    },
    tags: ['execution'],
    text: `上半年全区一般公共预算收入[t 61646]万元，占年初预算数[m 109466]万元的[e 56.3]%，同比增长[r 10.7]%，增收[d 5939]万元。其中税务部门[a 28684]万元，完成任务的56.4%；财政部门[b 32962]万元，完成任务的56.3%，同比下降3.6%。税收占比44.3%。`,
    claims: `
      exec e = t m
      rate r = t ^d
      sum t = a b`,
  },
  {
    id: 'ah-guichi-2022',
    source: {
      province: '安徽',
      issuer: '池州市贵池区棠溪镇人民政府',
      title: '委托业务项目支出绩效自评表（2022年度）',
      year: 2022,
    },
    tags: ['performance', 'table'],
    text: `年度总体目标：申请预算资金[m 90]万元，其中[m1 30]万元用于预算编制，[m2 30]万元用于审计，[m3 30]万元用于设计、规划和测绘。实际完成情况：支出预算资金[t 89.97]万元，其中[a 30]万元用于预算编制，[b 30]万元用于审计，[c 29.99]万元用于设计、规划和测绘。满意度指标分值10分，得分10分。`,
    claims: `
      sum m = m1 m2 m3
      sum t = a b c #W`,
  },
  {
    id: 'fj-nanan-2023',
    source: {
      province: '福建',
      issuer: '南安市财政局',
      title: '2023年南安市部门决算“三公经费”一般公共预算财政拨款支出情况说明',
      year: 2023,
      url: 'http://nanan.gov.cn/zwgk/zfxxgkzdgz/yjsgk/sgjf/202407/t20240715_3060276.htm',
    },
    tags: ['nested', 'list', 'budget-and-final'],
    text: `南安市本级2023年“三公”经费支出[t 1827]万元，比年初预算减少[d 744]万元，下降[r 28.94]%。一、因公出国（境）经费[a 95]万元，比年初预算减少[da 32]万元，下降[ra 25.2]%。二、公务接待费[b 202]万元，比年初预算减少[db 269]万元，下降[rb 57.11]%。三、公务用车购置及运行费[c 1530]万元，比年初预算减少[dc 443]万元，下降[rc 22.45]%。其中，购置费[c1 454]万元，比年初预算减少[dc1 258]万元，下降[rc1 36.24]%；运行费[c2 1076]万元，比年初预算减少[dc2 185]万元，下降[rc2 14.67]%。`,
    claims: `
      sum t = a b c
      rate -r = t ^-d
      rate -ra = a ^-da
      rate -rb = b ^-db
      rate -rc = c ^-dc
      sum c = c1 c2
      rate -rc1 = c1 ^-dc1
      rate -rc2 = c2 ^-dc2
      causes -d = -da -db -dc
      causes -dc = -dc1 -dc2`,
  },
  {
    id: 'fj-quangang-2023',
    source: {
      province: '福建',
      issuer: '泉州市泉港区财政局',
      title: '2023年泉港区财政收支决算草案',
      year: 2023,
    },
    tags: ['no-relation'],
    text: `泉港区2023年一般公共预算总收入1011746万元，完成预算107.06%，增长10.87%；其中地方级收入243670万元，完成预算100.69%，增长9.99%。当年一般公共预算支出371185万元，含上级补助、上年结转和一般债券安排的支出。`,
    claims: ``,
  },
  {
    id: 'sd-jining-2025',
    source: {
      province: '山东',
      issuer: '济宁市财政局',
      title: '2025年政府信息公开工作年度报告',
      year: 2025,
      url: 'https://www.jining.gov.cn/module/xxgk/xxgkAnnualReport.jsp?area=11370800004312810B&fbtime=2025',
    },
    tags: ['counts'],
    text: `全年经各类平台主动公开信息[t 1202]条，其中局门户网站[a 997]条，微信公众号“济宁财政”[b 205]条。受理公开申请24件，申请人均为自然人；回应公众关切3件。`,
    claims: `counts t = a b`,
  },
  {
    id: 'sd-jinan-2014',
    source: { province: '山东', issuer: '济南市财政局', title: '2014年市级“三公”经费预算公开', year: 2014 },
    tags: ['mixed-units'],
    text: `济南市本级2014年“三公”经费预算总额为[t 2.08]亿元，比2013年下降10.84%，其中：因公出国（境）费用[a 1344]万元，增长6.94%；车辆购置及运行维护费[b 15218]万元，下降10.42%；公务接待费[c 4263]万元，下降16.59%。市政府组成部门等69个单位一并公开。`,
    claims: `sum t = a b c #W`,
  },
];
