import type { Written } from '../types';

/** Published figures of works, procurement, audits and self-evaluations of which one was changed by us, as the notes say. */
export const ALTERED3: readonly Written[] = [
  {
    id: 'w6-hb-zhuxi',
    source: {
      province: '湖北',
      issuer: '竹溪县财政局（报道）',
      title: '湖北竹溪2013年采购预算过2亿',
      year: 2013,
      url: 'https://cnbids.com/news/419957.html',
    },
    altered: true,
    note: '节支率由 10.97 改为 12.32（误以实际采购额为分母）',
    tags: ['procurement', 'wrong-base', 'last-sentence'],
    text: `2013年竹溪县强化“十件实事”等民生项目采购。全年组织采购活动153批次，完成采购预算[m 20657.52]万元，实际采购[t 18391.01]万元，节约财政资金[d 2266.51]万元，平均节支率为[r 12.32]%。`,
    claims: `
      change -d = t m
      share r = d m #X`,
  },
  {
    id: 'w6-zj-water-unfinished',
    source: {
      province: '浙江',
      issuer: '浙江省水利厅',
      title: '2019年1-7月水利投资统计简报',
      year: 2019,
      url: 'https://slt.zj.gov.cn/art/2019/8/9/art_1229232728_1987877.html',
    },
    altered: true,
    note: '太湖治理的完成率由 69.4 改为 30.6（未完成的比率）',
    tags: ['works', 'unspent', 'items'],
    text: `中央下达浙江2019年投资计划[n 37.0]亿元，完成[x 24.2]亿元，完成率[f 65.3]%；中央资金[c 9.9]亿元，完成[y 7.3]亿元，完成率[g 73.5]%。分类型看：太湖治理计划[m1 50000]万元，完成[x1 34700]万元，完成率[e1 30.6]%；大中型水闸除险加固计划[m2 2600]万元，完成[x2 1800]万元，完成率[e2 69.2]%；灌区改造计划[m3 10667]万元，完成[x3 593]万元，完成率[e3 5.6]%。`,
    claims: `
      exec f = x n #W
      exec g = y c #W
      exec e1 = x1 m1 #X
      exec e2 = x2 m2
      exec e3 = x3 m3`,
  },
  {
    id: 'w6-cn-housing-2013',
    source: {
      province: '中央',
      issuer: '住房和城乡建设部（报道）',
      title: '2013年上半年全国城镇保障性安居工程建设情况',
      year: 2013,
      url: 'https://lemofix.com/2013-07/11/content_455010.htm',
    },
    altered: true,
    note: '基本建成的完成率由 50 改为 37（误以新开工目标为分母）',
    tags: ['housing', 'wrong-base', 'targets'],
    text: `2013年全国计划新开工保障性安居工程[m 630]万套，基本建成[n 470]万套。截至6月底，已开工[x 440]万套，达到年度目标的[e 69]%；基本建成[y 236]万套，达到年度目标的[f 37]%；完成投资4950亿元。`,
    claims: `
      exec e = x m #T
      exec f = y n #X`,
  },
  {
    id: 'w6-ah-qingyang',
    source: {
      province: '安徽',
      issuer: '青阳县财政局（新河镇转载）',
      title: '青阳县2022年农村公益事业财政奖补项目（一事一议）全面实施',
      year: 2022,
      url: 'https://www.ahqy.gov.cn/OpennessContent/show/1378144.html',
    },
    altered: true,
    note: '漏写整合其他资金 15.12，总投资因此不合',
    tags: ['part-left-out', 'grants'],
    text: `2022年青阳县申报农村公益事业财政奖补项目51个，新建水泥路8.99公里、水渠3.16公里，受益人口3.3万余人。项目总投资[t 879.77]万元，由财政奖补资金[a 665]万元、村集体投入[b 169.2]万元和村民筹资[c 30.45]万元组成。`,
    claims: `sum t = a b c #X`,
  },
  {
    id: 'w6-ah-tongling',
    source: {
      province: '安徽',
      issuer: '铜陵市某区残疾人联合会（由文号推断）',
      title: '区残联康复民生工程总结',
      year: 2017,
      url: 'http://wendang9.com/detail.aspx?unid=285523',
    },
    altered: true,
    note: '市资金由 78.84 改为 79.84（错一位）',
    tags: ['grants', 'transposed'],
    text: `为[x 1190]名贫困精神残疾人发放药费补助，[w 多于]任务数[m 1120]人，补贴资金[t 119]万元，省资金[a 40.16]万元，市资金[b 79.84]万元。残疾儿童抢救性康复资金[u 93.6]万元，国家[u1 60]万元，省[u2 26.88]万元，市[u3 6.72]万元，均已拨付到机构。`,
    claims: `
      dir w> = x m
      sum t = a b #X
      sum u = u1 u2 u3`,
  },
  {
    id: 'w6-jx-rectified',
    source: {
      province: '江西',
      issuer: '江西省审计厅',
      title: '关于2021年度省级预算执行和其他财政收支审计查出问题整改情况的报告',
      year: 2021,
      url: 'https://saintpaulhem.com/sjj/nvsjj/qtzcwj/202302/273de8e3afaa43dabcc2e9a6ba831a20.shtml',
    },
    altered: true,
    note: '整改率由 91.29 改为 8.71（未整改的比率）',
    tags: ['audit', 'unspent', 'share'],
    text: `2021年度省级预算执行审计工作报告反映问题[n 1263]个，截至2022年10月中旬，已整改[a 1153]个，整改率[s 8.71]%。省级提前下达2022年转移支付项目64个、672.8亿元，占预计规模的77.6%。`,
    claims: `share s = a n #X`,
  },
  {
    id: 'w6-js-shuyang',
    source: {
      province: '江苏',
      issuer: '沭阳县审计局',
      title: '沭阳工程审计节约财政建设资金1.25亿元',
      year: null,
      url: 'https://houqiu.net/print/18/5603.print',
    },
    altered: true,
    note: '合计的单位由亿元改为万元',
    tags: ['unit', 'mixed-units', 'last-sentence'],
    text: `1—10月，县审计局完成重大工程审计项目15个，送审金额15.67亿元，审减[a 1.22]亿元；抽审小项目35个，送审金额6334万元，审减[b 258]万元。两项合计审减[s 1.25]万元。`,
    claims: `causes -s = -a -b #X`,
  },
  {
    id: 'w6-he-sjz-direction',
    source: {
      province: '河北',
      issuer: '石家庄市国资委（报道）',
      title: '2019年上半年市国有企业运行情况',
      year: 2019,
      url: 'http://sh.hebei.com.cn/system/2019/07/30/019720881.shtml',
    },
    altered: true,
    note: '“低”10.09 个百分点改为“高”',
    tags: ['direction', 'assets', 'percentage-points', 'last-sentence'],
    text: `2019年上半年，全市国有企业资产总额[a 3881.10]亿元，同比增加[da 393.01]亿元，增长[ra 11.27]%，平均资产负债率[l 55.68]%。市国资委直接监管企业资产总额[b 660.89]亿元，增加[db 31.14]亿元，增长[rb 4.94]%，平均资产负债率[k 45.59]%，比全市国有企业平均水平高[g 10.09]个百分点。`,
    claims: `
      rate ra = a ^da
      rate rb = b ^db
      change g = k l #X`,
  },
];
