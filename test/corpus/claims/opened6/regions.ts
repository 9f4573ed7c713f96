import type { Written } from '../types';

/** Published figures of more counties and of the nation, in our own words. */
export const REGIONS: readonly Written[] = [
  {
    id: 'g7-nx-helan-adjustment',
    source: {
      province: '宁夏',
      issuer: '贺兰县财政局',
      title: '2024年贺兰县本级财政收支预算调整方案公示',
      year: 2024,
      url: 'http://nxhl.gov.cn/xxgk_7799/xxgkml/yjsjf/zfys_50633/2024/202502/t20250214_4824401.html',
    },
    tags: ['county', 'adjustment', 'single-cause'],
    text: `贺兰县2024年本级一般公共预算总收入由[p 397959]万元调整为[t 409959]万元，调增[d 12000]万元，其中一般债券转贷收入调增[da 12000]万元；政府性基金预算总收入由[q 56220]万元调整为[u 57720]万元，调增[e 1500]万元，其中专项债务转贷收入调增[ea 1500]万元。一般公共预算总支出同样调整为409959万元。`,
    claims: `
      change d = t p
      causes d = da
      change e = u q
      causes e = ea`,
  },
  {
    id: 'g7-nm-ordos-office',
    source: {
      province: '内蒙古',
      issuer: '鄂尔多斯市某驻外机构（由网址推断）',
      title: '2022年“三公”经费预算安排情况',
      year: 2022,
      url: 'http://ordoszxfztz.com/index.php?c=show&id=73',
    },
    note: '接待费两年数相减为 0.59，印为 0.58；上年预算只印一位小数，在取整范围内',
    tags: ['sangong', 'budget-against-accounts', 'within-rounding'],
    text: `2022年度“三公”经费预算[t 21.8]万元，其中：因公出国（境）[a 0]万元，公务接待[b 11.8]万元，公务用车运行[c 10]万元。2021年度实际支出[p 20.12]万元，其中：因公出国（境）[pa 0]万元，公务接待[pb 12.39]万元，公务用车运行[pc 7.73]万元。预算比上年支出增加[d 1.68]万元，公务接待减少[db 0.58]万元，减少[rb 4.68]%；公务用车运行增加[dc 2.27]万元，增长[rc 29.37]%，因车辆老旧，维修保养费上升。`,
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
    id: 'g7-cn-july-2023',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2023年7月财政收支情况（报道）',
      year: 2023,
      url: 'http://iguanziben.com/article/8272',
    },
    tags: ['nation', 'two-breakdowns', 'list-not-complete'],
    text: `1—7月累计，全国一般公共预算收入[t 139334]亿元，同比增长11.5%，其中，税收[a 117531]亿元，同比增长14.5%，非税[b 21803]亿元，同比下降2.3%。分中央和地方看，中央[c 63849]亿元，同比增长11.2%，地方本级[e 75485]亿元，同比增长11.8%。主要税种：国内增值税43578亿元，同比增长84.2%；企业所得税32453亿元，同比下降7.4%；个人所得税9027亿元，同比下降0.6%；印花税2679亿元，其中证券交易印花税1280亿元。全国一般公共预算支出[x 151623]亿元，同比增长3.3%，中央本级[f 19617]亿元，地方[g 132006]亿元。`,
    claims: `
      sum t = a b
      sum t = c e
      sum x = f g`,
  },
  {
    id: 'g7-cn-half-2012',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2012年上半年全国财政收支情况（报道）',
      year: 2012,
      url: 'http://www.afdelivr.top/govweb/jrzg/2012-07/13/content_2182968.htm',
    },
    tags: ['nation', 'month-and-cumulative', 'two-breakdowns'],
    text: `上半年，全国财政收入[t 63795]亿元，同比增长12.2%，增幅同比回落19个百分点。中央[a 31819]亿元，地方本级[b 31976]亿元；税收[c 54932]亿元，同比增长9.8%，非税[e 8863]亿元，同比增加[de 2016]亿元，增长[re 29.4]%。6月份当月收入[u 11040]亿元，比去年同月增加[du 984]亿元，增长[ru 9.8]%，其中中央[ua 4709]亿元，地方本级[ub 6331]亿元。
上半年全国财政支出[x 53893]亿元，比去年同期增加[dx 9458]亿元，增长[rx 21.3]%，其中中央本级[xa 8858]亿元，地方[xb 45035]亿元。6月份当月支出[y 12724]亿元，比去年同月增加[dy 1915]亿元，增长[ry 17.7]%，其中中央本级[ya 1873]亿元，地方[yb 10851]亿元。`,
    claims: `
      sum t = a b
      sum t = c e
      rate re = e ^de
      rate ru = u ^du
      sum u = ua ub
      rate rx = x ^dx
      sum x = xa xb
      rate ry = y ^dy
      sum y = ya yb`,
  },
  {
    id: 'g7-xx-zone-sangong-2023',
    source: {
      province: '（原页未示）',
      issuer: '某经济技术开发区',
      title: '2023年一般公共预算“三公”经费预算说明',
      year: 2023,
      url: 'https://www.chacewang.com/newsdetail/news289706.html',
    },
    note: '出国费上年为 0；增 170、减 170，总额持平，没有印出总额的变动',
    tags: ['sangong', 'offsetting', 'zero-part'],
    text: `开发区2023年“三公”经费预算[t 520]万元，与2022年预算持平。因公出国（境）费[a 170]万元，比2022年预算增加170万元，用于国外招商；公务用车购置及运行费[b 150]万元，比2022年预算减少170万元，其中运行费[b1 150]万元，购置费[b2 0]万元；公务接待费[c 200]万元，与2022年预算持平。`,
    claims: `
      sum t = a b c
      sum b = b1 b2`,
  },
  {
    id: 'g7-xj-wenquan-decade',
    source: {
      province: '新疆',
      issuer: '温泉县财政局',
      title: '关于2020年温泉县财政预算执行情况和2021年温泉县财政预算（草案）的报告',
      year: 2020,
      url: 'https://www.xjwq.gov.cn/info/1064/30500.htm',
    },
    note: '倍数截去第三位小数或四舍五入；年均增长不核算',
    tags: ['county', 'times', 'five-years'],
    text: `“十三五”时期，温泉县地方财政收入累计[a 80966]万元，是“十二五”时期[pa 43200]万元的[ra 1.87]倍，年均增长10.95%；地方财政总支出累计[b 952647]万元，是“十二五”时期[pb 483600]万元的[rb 1.97]倍，年均增长9.17%；一般公共预算总支出累计[c 845599]万元，是“十二五”时期[pc 475000]万元的[rc 1.78]倍。民生资金五年共投入[e 669350]万元，是“十二五”时期[pe 394300]万元的[re 1.7]倍。`,
    claims: `
      share ra = a pa
      share rb = b pb
      share rc = c pc
      share re = e pe`,
  },
  {
    id: 'g7-xx-county-adjustment',
    source: {
      province: '（原页未示）',
      issuer: '某县财政局',
      title: '关于2020年县级预算调整方案（草案）的报告',
      year: 2020,
    },
    tags: ['county', 'adjustment'],
    text: `2020年全县一般公共预算收入预算由[p 80050]万元调整为[t 78275]万元，较年初预算减收[d 1775]万元；县本级收入预算由[q 59080]万元调整为[u 57305]万元，减少[e 1775]万元。县本级支出预算由[r 290958]万元调整为[v 298088]万元，较年初预算增加[f 7130]万元，上级新增专项转移支付40035万元、财力性转移支付10522万元是增加因素中的两项。`,
    claims: `
      change -d = t p
      change -e = u q
      change f = v r`,
  },
];
