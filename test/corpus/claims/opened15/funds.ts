import type { Written } from '../types';
import { SOURCES } from './sources';

/** Funds, insurance, procurement, staff and budgets as published, in our own words. */
export const FUNDS: readonly Written[] = [
  {
    id: 'k15-lanshan',
    source: SOURCES.lanshan,
    text: `2020年一季度兰山区政府采购规模[t 30817.8]万元，同比增加[d 18935.17]万元，增长[r 159.35]%。货物类[a 4285.51]万元，增加[da 3297.75]万元，占[sa 13.91]%；工程类[b 23175.88]万元，增加[db 16527.53]万元，占[sb 75.2]%；服务类[c 3356.41]万元，减少[dc 890.11]万元，占[sc 10.89]%。工程类所占比重[w 最大]。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      causes d = da db -dc
      rank w> = sb sa sc`,
  },
  {
    id: 'k15-shuju',
    source: SOURCES.shuju,
    tags: ['no-relation'],
    text: `2024年，红河州数据发展中心共实施项目15个，含转列暂付性款项项目5个。年初批复8个项目预算985万元（含结转结余项目1个、50万元），调整后为861.46万元；年中另有追加，实际到位资金334.67万元。`,
    claims: ``,
  },
  {
    id: 'k15-qingyuan',
    source: SOURCES.qingyuan,
    text: `2019年清远市销售福利彩票4.2亿元，筹集公益金[t 4331.09]万元，市本级留成[a 2470.15]万元，各县（市、区）留成[b 1860.94]万元。市本级当年安排公益金预算[m 1941.6]万元，[w 少于]市本级留成数，结余结转下年统筹。`,
    claims: `
      sum t = a b
      dir w< = m a`,
  },
  {
    id: 'k15-ghong',
    source: SOURCES.ghong,
    note: '网页印资金和物资共支出 16680.53 万元，两项相加为 16580.53 万元（照印）',
    text: `广东省红十字会2013年接受及结转捐赠资金[i 19939.74]万元，支出[x 11075.07]万元，年末结余资金[q 8864.67]万元。接收及结转物资价值[j 5921.14]万元，支出[y 5505.46]万元，结余[u 415.68]万元。资金和物资合计支出[z 16680.53]万元，合计结余[v 9280.35]万元。`,
    claims: `
      roll q = i -x
      roll u = j -y
      sum z = x y #X 印作 16680.53，相加为 16580.53
      sum v = q u`,
  },
  {
    id: 'k15-gansu',
    source: SOURCES.gansu,
    note: '增长 4.998% 印成 4.9%，为截去小数',
    text: `2013年甘肃省红十字会收到政府拨款、募集经费和物资共折合[t 8018.82]万元，其中资金[a 6000.53]万元，物资[b 2018.29]万元。政府拨款收入[g 475.8]万元，包括部门经费[g1 165.4]万元和项目配套经费[g2 310.4]万元，比上年增加[dg 22.65]万元，增长[rg 4.9]%。社会捐赠收入[c 4582.62]万元，资金[c1 3155.38]万元，物资[c2 1427.24]万元。`,
    claims: `
      sum t = a b
      sum g = g1 g2
      rate rg = g ^dg #T
      sum c = c1 c2`,
  },
  {
    id: 'k15-gansu-zonghui',
    source: SOURCES.gansu,
    text: `中国红十字会总会2013年下拨甘肃资金和物资折合[t 2276.86]万元，资金[a 1685.81]万元，物资[b 591.05]万元。资金按项目分：5·12汶川地震[a1 1058.88]万元，家庭小药箱[a2 2]万元，社区备灾[a3 79.09]万元，寒梅计划[a4 31.59]万元，博爱卫生院[a5 2.5]万元，台湾弱势关怀[a6 507.75]万元，志愿服务[a7 4]万元。`,
    claims: `
      sum t = a b
      sum a = a1 a2 a3 a4 a5 a6 a7`,
  },
  {
    id: 'k15-guizhou',
    source: SOURCES.guizhou,
    text: `2018年贵州省红十字会系统财务收入[t 39333]万元，省本级[u 15743]万元，市县级[v 23590]万元。按类别，会费收入[a 83]万元，占[sa 0.21]%；境内外捐赠收入[b 29906]万元，占[sb 76.03]%；政府拨款收入[c 8749]万元，占[sc 22.24]%；其他收入[e 595]万元，占[se 1.51]%。捐赠中，境内[b1 29762]万元，境外[b2 144]万元。`,
    claims: `
      sum t = u v
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se #W
      sum b = b1 b2`,
  },
  {
    id: 'k15-zhaohua',
    source: SOURCES.zhaohua,
    text: `2023年度昭化区民政局收到福彩公益金[t 104.44]万元，其中中央[a 5]万元、省级[b 85.8]万元、地方分成[c 13.64]万元。中央资金用于孤儿助学，已支付[x 0]万元，执行进度[e 0]%。`,
    claims: `
      sum t = a b c
      exec e = x a`,
  },
  {
    id: 'k15-dalian',
    source: SOURCES.dalian,
    note: '网页印下降 9.5 个百分点，22.5 − 13.2 = 9.3（照印）',
    text: `金普新区2013—2017年累计实现一般公共预算收入713.08亿元。非税收入占比逐年为[y1 22.5]%、15.2%、17.6%、17.3%、[y5 13.2]%，2017年比2013年下降了[d 9.5]个百分点。`,
    claims: `
      change -d = y5 y1 #X 实为 9.3 个百分点`,
  },
  {
    id: 'k15-chengdong',
    source: SOURCES.chengdong,
    text: `2025年上半年，西宁市城东区地方一般公共预算收入完成[t 29111]万元，同比增长17.53%，完成年度预算的51.40%。其中税收收入[a 24718]万元，同比增长11.13%，占收入的[s 84.91]%。`,
    claims: `
      share s = a t`,
  },
  {
    id: 'k15-dongfang',
    source: SOURCES.dongfang,
    text: `西宁市东方小学2016年末共有[n 50]人，其中在职[n1 33]人，退休[n2 17]人，没有离休人员。当年财政拨款收入479.01万元，教育支出409.52万元。`,
    claims: `
      counts n = n1 n2`,
  },
  {
    id: 'k15-longnan',
    source: SOURCES.longnan,
    text: `龙南市2022年1—9月基本医保参保[n 312807]人，居民医保[n1 281352]人，职工医保[n2 31455]人。基金收入[i 29086.68]万元：居民医保[ia 20397.53]万元，职工医保[ib 7463.88]万元，医疗救助[ic 1225.27]万元。基金支出[x 12112.25]万元：居民医保[xa 6923.38]万元，职工医保[xb 4044.58]万元，医疗救助[xc 1144.29]万元。加上年结余[o 16055.2]万元，期末累计结余[q 33029.63]万元。`,
    claims: `
      counts n = n1 n2
      sum i = ia ib ic
      sum x = xa xb xc
      roll q = o i -x`,
  },
  {
    id: 'k15-longnan-balance',
    source: SOURCES.longnan,
    text: `9月末龙南市医疗保障基金累计结余[t 33029.63]万元。职工医保结余[a 5416.40]万元，个人账户[a1 1531.08]万元，统筹基金[a2 3885.32]万元；居民医保结余[b 27474.01]万元，即上年结余[bo 13999.86]万元加当年收入[bi 20397.53]万元减当年支出[bx 6923.38]万元；医疗救助结余[c 139.22]万元，由上年结余[co 58.24]万元、收入[ci 1225.27]万元、支出[cx 1144.29]万元形成。`,
    claims: `
      sum t = a b c
      sum a = a1 a2
      roll b = bo bi -bx
      roll c = co ci -cx`,
  },
  {
    id: 'k15-yibao',
    source: SOURCES.yibao,
    text: `截至2022年底全国基本医保参保[n@万人 134592]万人，其中职工医保[n1@万人 36243]万人，居民医保[n2@万人 98349]万人。全年基金总收入[i 30922.17]亿元，总支出[x 24597.24]亿元，当期结存[q 6324.93]亿元。职工医保收入[i1 20793.27]亿元、支出[x1 15243.80]亿元；居民医保收入[i2 10128.90]亿元、支出[x2 9353.44]亿元，当期结存[q2 775.46]亿元。`,
    claims: `
      counts n = n1 n2
      roll q = i -x
      sum i = i1 i2
      sum x = x1 x2
      roll q2 = i2 -x2`,
  },
  {
    id: 'k15-zizhu',
    source: SOURCES.zizhu,
    text: `上半年全县资助学生[n@人次 357703]人次，其中学前教育[n1@人次 3272]人次，义务教育[n2@人次 328158]人次，普通高中[n3@人次 10079]人次，中职教育[n4@人次 4003]人次，教育扶贫专项资助[n5@人次 12191]人次。建卡贫困户学生受助[m@人次 19551]人次，依次为[m1@人次 720]人次、[m2@人次 6956]人次、[m3@人次 1473]人次、[m4@人次 956]人次、[m5@人次 9446]人次。`,
    claims: `
      counts n = n1 n2 n3 n4 n5
      counts m = m1 m2 m3 m4 m5`,
  },
  {
    id: 'k15-heping',
    source: SOURCES.heping,
    text: `2016年和平乡部门收入5649006.18元，支出5238630.16元。机关运行经费财政拨款[t 961456.57]元，较2015年增加[d 242622.74]元，增长[r 33.75]%，主要是新增计生服务站和一部公务车。`,
    claims: `
      rate r = t ^d`,
  },
  {
    id: 'k15-zhashui',
    source: SOURCES.zhashui,
    text: `一季度柞水县完成财政总收入15057万元，增长18.04%；累计入库各项税收[t 12463]万元，增收[d 913]万元，增长[r 7.9]%。地方财政支出21405万元，增长44.53%，增幅提高30.93个百分点。`,
    claims: `
      rate r = t ^d`,
  },
];
