import type { Written } from '../types';
import { PAGE } from './sources';

/** Figures and relations as their issuers publish them, in sentences of ours. */
export const PUBLISHED: readonly Written[] = [
  {
    id: 't24-p-longyan25',
    source: PAGE.longyan25,
    text: `2025年下达民族发展专项资金[t 55]万元。新罗区[a 10]万元，用于“石榴红”民族团结工作室；上杭县[b 31]万元，包括宣传月活动启动仪式[b1 10]万元、才溪镇大贵村光伏发电基站二期[b2 13]万元、南阳镇双溪村道路拓宽修复[b3 8]万元；漳平市[c 14]万元，双洋镇中村机耕道硬化和象湖镇科山村道路修复各半，分别为[c1 7]万元和[c2 7]万元。绩效目标表所列资金总额[u 55]万元，均为财政拨款。`,
    claims: `
      sum t = a b c
      sum b = b1 b2 b3
      sum c = c1 c2
      rep u = t`,
  },
  {
    id: 't24-p-longyan23',
    source: PAGE.longyan23,
    text: `此次共下达民族发展专项资金[t 70]万元：上杭县[a 50]万元、漳平市[b 20]万元。上杭县的资金投向六个项目：《闽西畲族志》编纂出版[a1 10]万元，南阳镇双溪村人饮工程二期[a2 8]万元，下都镇吉安村屋顶光伏[a3 8]万元，湖洋镇文光村文化长廊[a4 8]万元，南阳镇涂坑村畲族文化基地[a5 8]万元，中都镇古坊村道路拓宽硬化[a6 8]万元。漳平市为茶山道路硬化[b1 5]万元、坑源村村标及绿化[b2 6]万元、科山村畲族文化展览厅[b3 6]万元、创建项目[b4 3]万元。`,
    claims: `
      sum t = a b
      sum a = a1 a2 a3 a4 a5 a6
      sum b = b1 b2 b3 b4`,
  },
  {
    id: 't24-p-xiuyu',
    source: PAGE.xiuyu,
    text: `省级第七批水利专项资金到我区[t 35]万元，现分配如下：笏石街道办[a 20]万元，用于梁厝沟四新段护岸水毁修复；埭头镇[b 15]万元，用于西坡排洪闸水毁修复。资金全部为财政拨款，即财政拨款[f 35]万元、其他资金[o 0]万元。`,
    claims: `
      sum t = a b
      sum t = f o`,
  },
  {
    id: 't24-p-taizhou',
    source: PAGE.taizhou,
    text: `2025年全市一般公共预算收入[t 517.47]亿元，比上年多收[d 14.49]亿元，增长[r 2.9]%。市本级46.47亿元，同比下降6.4%。各县（市、区）中，温岭[a 90.86]亿元，总量[w 最大]，其后为临海[b 69.25]亿元、玉环[c 65.78]亿元、路桥[e 53.37]亿元、黄岩[f 52.53]亿元、椒江[g 51.42]亿元，仙居[h 31.96]亿元、天台[i 28.71]亿元，三门[j 27.13]亿元为全市[z 最小]。`,
    claims: `
      rate r = t ^d
      rank w> = a b c e f g h i j
      rank z< = j a b c e f g h i`,
  },
  {
    id: 't24-p-suzhou',
    source: PAGE.suzhou,
    text: `2022年“慈善一日捐”到账款物[t 3040.13]万元：来自单位的[a 2104.36]万元，来自个人的[b 935.77]万元。募集资金重点用于下一年度慈善项目。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 't24-p-suzhou6',
    source: PAGE.suzhou6,
    text: `六年来连同慈善药品，市慈善总会共筹集款物20.89亿元，救助支出20.35亿元，实施慈善项目337个；带动全市慈善会系统累计募集47.3亿元。环卫工人免费体检两级投入820万元，惠及13328人；支出518.95万元为380户特困重度残疾人改造住房。`,
    claims: ``,
  },
  {
    id: 't24-p-huangshan',
    source: PAGE.huangshan,
    text: `截至2月9日24时，区红十字会系统累计接收捐赠款物[t 105.6634]万元，按形式分，资金[a 85.3462]万元，物资[b 20.3172]万元；按来源分，30家企业[c 82.6533]万元，1254位爱心人士[e 23.0101]万元。`,
    claims: `
      sum t = a b
      sum t = c e`,
  },
  {
    id: 't24-p-jsfucai',
    source: PAGE.jsfucai,
    text: `上半年全省电脑票销售[t 12.68]亿元，同比增加[d 1.32]亿元，增幅[r 11.58]%。其中苏州市[a 2.74]亿元，销量[w 最高]，以下是南京市[b 1.98]亿元、无锡市[c 1.44]亿元、常州市[e 9802]万元。“双色球”实现[s 7.02]亿元，占电脑票销量的[sr 55.33]%；“15选5”销售[f 9452]万元，同比增加[fd 2725]万元，增长[fr 40.51]%。即开票销售[g 2.78]亿元，同比增加[gd 2.59]亿元，增幅[gr 1363]%。`,
    claims: `
      rate r = t ^d #W
      rank w> = a b c e
      share sr = s t #W
      rate fr = f ^fd
      rate gr = g ^gd`,
  },
  {
    id: 't24-p-tianjin',
    source: PAGE.tianjin,
    text: `2018年末全市常住人口[t 1559.60]万人，比上年末增加2.73万人。其中外来人口[a 499.01]万人，占[s 32.0]%。`,
    claims: `
      share s = a t`,
  },
  {
    id: 't24-p-qingdao12',
    source: PAGE.qingdao12,
    text: `2012年全市政府采购预算[m 181.27]亿元，实际采购[t 162.77]亿元，比上年增长38.61%，节约资金[d 18.50]亿元，节约率[r 10.2]%。按级次看，市直单位[a 116.81]亿元、所辖区市[b 45.96]亿元，各占[sa 71.76]%、[sb 28.24]%。按类别看，货物[g 48.49]亿元、工程[e 97.50]亿元、服务[s 16.78]亿元，各占[sg 29.8]%、[se 59.9]%、[ss 10.3]%。`,
    claims: `
      change -d = t m
      share r = d m
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum t = g e s
      share sg = g t
      share se = e t
      share ss = s t
      shares ss = sg se ss`,
  },
  {
    id: 't24-p-qingdao17',
    source: PAGE.qingdao17,
    text: `2017年政府采购金额[t 326.14]亿元，占财政支出的23.24%、生产总值的2.96%，同口径比2016年增加[d 16.27]亿元，增长[r 5.25]%。货物、工程、服务分别采购[a 121.22]亿元、[b 119.40]亿元、[c 85.52]亿元，占比分别为[sa 37.17]%、[sb 36.61]%、[sc 26.22]%。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 't24-p-nmg',
    source: PAGE.nmg,
    text: `到9月中旬，中央财政补助自治区各项资金[t 654.7]亿元，同比增加[d 98.8]亿元，增长[r 17]%。其中财力性转移支付[a 439.3]亿元，增加[da 64.3]亿元，增长[ra 17]%；专项补助[b 188.4]亿元，增加[db 18.5]亿元，增长[rb 11]%。`,
    claims: `
      rate r = t ^d #T
      rate ra = a ^da
      rate rb = b ^db`,
  },
  {
    id: 't24-p-sd2020',
    source: PAGE.sd2020,
    text: `2020年全省完成政府采购额[t 2905.8]亿元，比上年增加[d 292.66]亿元，增长[r 11.2]%，节约财政资金[j 140.74]亿元，节约率4.62%。工程类[a 1131.93]亿元，比上年多[da 298.22]亿元，增长[ra 35.77]%，占[sa 38.95]%；货物类[b 471.79]亿元，服务类[c 1302.08]亿元。`,
    claims: `
      rate r = t ^d
      rate ra = a ^da
      share sa = a t
      sum t = a b c`,
  },
  {
    id: 't24-p-sd2009',
    source: PAGE.sd2009,
    text: `2009年全省政府采购规模[t 491.54]亿元，比上年增加[d 86.9]亿元，增长[r 21.48]%；公开招标[a 360.45]亿元，占[s 73.3]%。节约财政资金85.68亿元，节约率14.84%。`,
    claims: `
      rate r = t ^d
      share s = a t`,
  },
  {
    id: 't24-p-dezhou',
    source: PAGE.dezhou,
    text: `一季度采购预算[m 14]亿元，实际采购[t 12.2]亿元，节约[d 1.8]亿元，节支率[r 12.7]%。工程类完成[a 10.5]亿元，占采购总额的[sa 86]%；公开招标[b 10.6]亿元，占[sb 87]%。`,
    claims: `
      change -d = t m
      share r = d m #W
      share sa = a t
      share sb = b t`,
  },
  {
    id: 't24-p-bj2015',
    source: PAGE.bj2015,
    text: `2015年市级“三公”经费决算[t 6.4]亿元，比年初预算8.3亿元减少1.8亿多元。公务接待费决算[b 2352]万元，预算[mb 6200]万元，下降[rb 62.1]%。因公出国（境）费[a 1.2]亿元，预算[ma 1.5]亿元，减少[da 0.3]亿元，下降[ra 24]%。公务用车费[c 5]亿元，比预算[mc 6.1]亿元减少[dc 1.1]亿元，下降[rc 17.9]%。`,
    claims: `
      sum t = b a c #W
      rate -rb = b mb
      change -da = a ma
      rate -ra = a ma #W
      change -dc = c mc
      rate -rc = c mc #W`,
  },
  {
    id: 't24-p-mohe',
    source: PAGE.mohe,
    note: '减少额和在职人数为网页所印，均与所列数字不合',
    text: `2019年部门决算总收入[a 530.59]万元，年初预算[m 591.14]万元，减少[d 59.55]万元，减幅[r 10.07]%，主要是补充办案经费支出较少。年底在职财政供养人员[t 22]人，其中行政在职[x 18]人、事业在职[y 5]人。`,
    claims: `
      change -d = a m #X
      rate -r = a m #X
      counts t = x y #X`,
  },
  {
    id: 't24-p-dongfeng',
    source: PAGE.dongfeng,
    text: `一季度全县全口径财政收入11042万元，同比增长50.7%，其中地方级收入7289万元，同比增长63.7%。`,
    claims: ``,
  },
  {
    id: 't24-p-welfare',
    source: PAGE.welfare,
    text: `全年福利彩票销售[t 2064.9]亿元，比上年增长2.47%。乐透数字型[a 1467.78]亿元，视频型[b 445.36]亿元，即开型[c 149.12]亿元，基诺型[e 2.66]亿元。`,
    claims: `
      sum t = a b c e #W`,
  },
  {
    id: 't24-p-redcross',
    source: PAGE.redcross,
    text: `2011年各级红十字会募集款物[t 41.98]亿元，总会[a 10.49]亿元、省级[b 10.28]亿元、省级以下[c 21.21]亿元。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 't24-p-dalian',
    source: PAGE.dalian,
    text: `“9·9公益日”三天，四个项目总筹款[t 174949.63]元：爱心助学[a 99260.15]元，为各项目中[w 最多]；重疾救援[b 60198.04]元；为中国导盲犬加油[c 6415.23]元；支援憨宝[e 9076.21]元。`,
    claims: `
      sum t = a b c e
      rank w> = a b c e`,
  },
  {
    id: 't24-p-dalian20',
    source: PAGE.dalian20,
    text: `截至3月9日，市慈善总会接收善款[a 9562.71]万元、物资折价[b 1607.46]万元，款物累计[t 11170.17]万元。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 't24-p-sh2011',
    source: PAGE.sh2011,
    text: `2011年全市地方财政收入[a 3429.8]亿元，加中央财政结算净收入[b 434.6]亿元、结转及调入等[c 106.6]亿元、地方债券收入[e 71]亿元，减调出资金[f 20.1]亿元，可安排使用的收入总计[t 4021.9]亿元。地方财政支出[x 3914.9]亿元，加专款结转下年支出[y 51.4]亿元、安排预算稳定调节基金[z 50.8]亿元，支出总计[u 4017.1]亿元。收支执行结余[k 4.8]亿元。`,
    claims: `
      roll t = a b c e -f
      sum u = x y z
      roll k = t -u`,
  },
  {
    id: 't24-p-jinan',
    source: PAGE.jinan,
    text: `截至5月28日，“慈心一日捐”接受捐款[t 7036.7]万元，市慈善总会[a 2029.2]万元（含基金1300万元），县（市）区[b 5007.5]万元（含基金1050万元）。`,
    claims: `
      sum t = a b`,
  },
];
