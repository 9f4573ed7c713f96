import type { Written } from '../types';

/** Published figures of governments and of the nation, of budgets and of debts, in our own words. */
export const GOVERNMENTS: readonly Written[] = [
  {
    id: 't1-jx-donghu',
    source: {
      province: '江西',
      issuer: '南昌市东湖区审计局',
      title: '关于2022年度区本级预算执行和其他财政收支的审计报告',
      year: 2022,
      url: 'http://dhq.nc.gov.cn/dhqrmzf/sjgk/202311/cd806c81572c42f1bbda5261d9606c83.shtml',
    },
    tags: ['audit', 'balance', 'direction'],
    text: `2022年，东湖区一般公共预算收入完成[t 15.39]亿元，与预算[m 15.39]亿元[w 持平]，较上年决算[p 14.94]亿元增长[r 3.0]%。收入一方还有上级补助[b 13.36]亿元、债券转贷[c 2.05]亿元、调入资金[e 0.05]亿元、动用稳定调节基金[f 0.87]亿元和上年结余[g 0.67]亿元，收入合计[i 32.39]亿元。支出[x 24.98]亿元，上年决算[px 25.10]亿元，下降[rx 0.5]%；加上上解[k 6.15]亿元、债务还本[l 0.03]亿元，支出合计[o 31.16]亿元。收支相抵，结转下年[q 1.23]亿元。`,
    claims: `
      dir w= = t m
      rate r = t p
      sum i = t b c e f g
      rate -rx = x px
      sum o = x k l
      roll q = i -o`,
  },
  {
    id: 't1-yn-dayao-april',
    source: {
      province: '云南',
      issuer: '大姚县财政局',
      title: '2024年4月财政收支完成情况',
      year: 2024,
      url: 'http://dayao.gov.cn/info/egovinfo/1007/overt_centent/dyx009-/2024-0516001.htm',
    },
    tags: ['government', 'execution', 'causes'],
    text: `截至4月底，大姚县一般公共预算收入[t 24627]万元，达到年初预算[m 60999]万元的[e 40.4]%，同比减收[d 1070]万元，降幅[r 4.2]%。拆开来看，税收[a 8103]万元，同比增收[da 1284]万元，增长[ra 18.8]%；非税[b 16524]万元，同比减收[db 2354]万元，下降[rb 12.5]%。支出[x 107752]万元，占预算[mx 257288]万元的[ex 41.9]%，减支[dx 9240]万元，下降[rx 7.9]%。基金收入[c 2236]万元，占预算[mc 25200]万元的[ec 8.9]%，增收[dc 367]万元，增长[rc 19.6]%；基金支出[g 5308]万元，占预算[mg 24710]万元的[eg 21.5]%，减支[dg 27580]万元，下降[rg 83.9]%。`,
    claims: `
      exec e = t m
      rate -r = t ^-d
      sum t = a b
      rate ra = a ^da
      rate -rb = b ^-db
      causes -d = da -db
      exec ex = x mx
      rate -rx = x ^-dx
      exec ec = c mc
      rate rc = c ^dc
      exec eg = g mg
      rate -rg = g ^-dg`,
  },
  {
    id: 't1-tj-half-year',
    source: {
      province: '天津',
      issuer: '天津市财政局',
      title: '2024年上半年全市财政收支情况',
      year: 2024,
      url: 'https://cz.tj.gov.cn/zwgk_53713/zfxxgk/fdzdgknr_x/tjxx/202408/t20240801_6689272.html',
    },
    tags: ['government', 'sum', 'nested'],
    text: `上半年天津市一般公共预算收入[t 1144.4]亿元，同比增长6.3%。地方税收[a 865.4]亿元，由增值税[a1 393.9]亿元、企业所得税[a2 181.4]亿元、个人所得税[a3 47.9]亿元以及契税、土地增值税一类的地方税种[a4 242.2]亿元组成；非税收入[b 279]亿元，同比增长18.8%。同期支出1532.7亿元，增长16.2%，基金收入249.1亿元，基金支出349.4亿元。`,
    claims: `
      sum t = a b
      sum a = a1 a2 a3 a4`,
  },
  {
    id: 't1-ah-guzhen',
    source: {
      province: '安徽',
      issuer: '固镇县财政局（会计网站刊载）',
      title: '安徽固镇县上半年财政支出八成投向民生',
      year: 2013,
      url: 'http://m.yinshua168.com.cn/new/184_900_201307/19ni2174325768.shtml',
    },
    tags: ['government', 'rates', 'progress'],
    text: `今年上半年，固镇县财政收入[t 52273]万元，比上年同期增收[d 14443]万元，增长[r 38.2]%，占年预算的52.3%，比时间进度快2.3个百分点。其中地方收入[a 41508]万元，增收[da 10010]万元，增长[ra 31.8]%。民生支出[x 80055]万元，占全部支出的79.4%，比上年增加[dx 14421]万元，增长[rx 22]%，社会保障10808万元、教育20753万元都在其中。`,
    claims: `
      rate r = t ^d
      rate ra = a ^da
      rate rx = x ^dx`,
  },
  {
    id: 't1-xj-wenquan',
    source: {
      province: '新疆',
      issuer: '温泉县财政局',
      title: '2020年财政预算执行情况和2021年财政预算（草案）的报告',
      year: 2020,
      url: 'https://www.xjwq.gov.cn/info/1064/30500.htm',
    },
    tags: ['times', 'five-years'],
    text: `“十三五”五年，温泉县地方财政收入累计[a 80966]万元，是“十二五”时期[pa 43200]万元的[ka 1.87]倍；一般公共预算收入[b 72166]万元，是“十二五”时期[pb 39600]万元的[kb 1.82]倍。财政总支出[c 952647]万元，是[pc 483600]万元的[kc 1.97]倍；一般公共预算支出[e 845599]万元，是[pe 475000]万元的[ke 1.78]倍。民生投入[f 669350]万元，是[pf 394300]万元的[kf 1.7]倍，年均增长6.01%。`,
    claims: `
      share ka = a pa
      share kb = b pb
      share kc = c pc
      share ke = e pe
      share kf = f pf`,
  },
  {
    id: 't1-zj-haishu',
    source: {
      province: '浙江',
      issuer: '宁波市海曙区财政局',
      title: '关于海曙区2022年预算执行情况和2023年预算草案的报告',
      year: 2022,
      url: 'http://www.haishu.gov.cn/art/2023/2/17/art_1229511806_4182067.html',
    },
    tags: ['government', 'balance'],
    text: `2022年海曙区全区一般公共预算收入[t 1170566]万元，完成预算的100.2%。加上级转移支付[a 470000]万元、调入资金[b 405475]万元、动用预算稳定调节基金[c 18289]万元和上年结转[e 141486]万元，扣除上解支出[f 667700]万元，可用资金[i 1538116]万元。可用资金的去向是：当年支出[x 1383524]万元，结转下年[q 74592]万元，安排预算稳定调节基金[k 80000]万元，收支平衡。`,
    claims: `
      roll i = t a b c e -f
      sum i = x q k`,
  },
  {
    id: 't1-ha-luoshan',
    source: {
      province: '河南',
      issuer: '罗山县财政局',
      title: '1—5月财政预算收支完成情况',
      year: null,
      url: 'http://luoshan.gov.cn/department_news.php?cid=43&id=36940',
    },
    tags: ['government', 'share'],
    text: `1—5月，罗山县地方一般公共预算收入累计[t 34096]万元，为年预算的32.3%，同比下降10.2%。其中税务部门[a 21334]万元，下降9.9%；财政部门[b 12762]万元，下降10.7%。税务部门收入占全部收入的[s 62.57]%，列全市第9位。支出195043万元，为年预算的44.74%。`,
    claims: `
      sum t = a b
      share s = a t`,
  },
  {
    id: 't1-gs-qinzhou',
    source: {
      province: '甘肃',
      issuer: '天水市秦州区财政局',
      title: '2020年政府债务限额及新增债券安排情况',
      year: 2020,
      url: 'http://www.qinzhouqu.gov.cn/info/8460/44505.htm',
    },
    tags: ['debt', 'repeated'],
    text: `经省财政厅核定，秦州区2020年政府债务限额[t 297528.13]万元，一般债务限额[a 89604.74]万元、专项债务限额[b 207923.39]万元，当年新增债务限额[n 12024]万元。截至6月，省财政厅下达我区2020年新增债务额度[n2 12024]万元，其中新增一般债务[c 2824]万元，用于易地扶贫搬迁；新增专项债务[e 9200]万元，用于集中供热工程。`,
    claims: `
      sum t = a b
      rep n2 = n
      sum n2 = c e`,
  },
  {
    id: 't1-fj-licheng',
    source: {
      province: '福建',
      issuer: '莆田市荔城区财政局',
      title: '2023年荔城区政府债务情况说明',
      year: 2023,
      url: 'https://www.ptlc.gov.cn/zwgk/czzj_1/czzj/bjzfczyjssgjf/qjys/202509/t20250915_2018200.htm',
    },
    tags: ['debt', 'direction'],
    text: `荔城区2023年新增政府债务限额[n 11.4]亿元，一般[a 1.29]亿元，专项[b 10.11]亿元。当年由省级代发债券[t 13.82]亿元，其中新增债券[k 11.4]亿元，再融资债券[c 2.42]亿元。年底债务余额预计[q 138.13]亿元，[w 低于]核定限额[l 140.69]亿元；全年还本付息7.35亿元。`,
    claims: `
      sum n = a b
      sum t = k c
      dir w< = q l`,
  },
  {
    id: 't1-fj-taijiang',
    source: {
      province: '福建',
      issuer: '福州市台江区财政局（由网址推断）',
      title: '2020年地方政府债务情况说明',
      year: 2020,
      url: 'http://www.taijiang.gov.cn/xjwz/zwgk/zdlyxxgk/czzj/bjzfyjsgk/bjzfysgk/202106/t20210607_4115691.htm',
    },
    tags: ['debt', 'brackets'],
    text: `全区2020年债务限额[t 5.73]亿元（一般[a 4.68]亿元、专项[b 1.05]亿元），债务余额预计[q 4.79]亿元（一般[qa 3.76]亿元、专项[qb 1.03]亿元）。发行债券[n 2.38]亿元，一般债券[na 1.38]亿元、专项债券[nb 1]亿元，未发行置换债券和再融资债券。还本0.13亿元，付息0.10亿元。`,
    claims: `
      sum t = a b
      sum q = qa qb
      sum n = na nb`,
  },
  {
    id: 't1-hb-nanzhang',
    source: {
      province: '湖北',
      issuer: '南漳县财政局',
      title: '南漳县2023年全年地方政府债务信息公开',
      year: 2023,
      url: 'http://www.hbnz.gov.cn/bmxz/bm/czj/fdzdgk/czgk/zfzw/t_3566565.shtml',
    },
    tags: ['debt', 'nested'],
    text: `截至12月底，南漳县政府债务余额[t 64.64]亿元，一般债务[a 33.53]亿元，专项债务[b 31.11]亿元。全年发行新增债券[n 11.31]亿元。其中一般债券[c 2.54]亿元，用于公路[c1 1.42]亿元、保障性住房[c2 0.03]亿元、医疗卫生[c3 0.06]亿元、农林水利[c4 0.08]亿元、新型基础设施[c5 0.01]亿元、其他[c6 0.94]亿元；专项债券[e 8.77]亿元，用于市政[e1 6.14]亿元、交通[e2 1.17]亿元、农林水利[e3 0.82]亿元、社会保障[e4 0.64]亿元。当年到期本息[g 8.63]亿元（本金[g1 6.64]亿元、利息[g2 1.99]亿元），全部按时偿还。`,
    claims: `
      sum t = a b
      sum n = c e
      sum c = c1 c2 c3 c4 c5 c6
      sum e = e1 e2 e3 e4
      sum g = g1 g2`,
  },
  {
    id: 't1-mof-bonds',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2023年10月地方政府债券发行和债务余额情况',
      year: 2023,
      url: 'http://wankemaoyi.com/323383/2023/11/29315387.html',
    },
    tags: ['nation', 'debt', 'several-periods'],
    text: `10月，全国发行新增债券[n 2267]亿元，一般债券[n1 83]亿元、专项债券[n2 2184]亿元；发行再融资债券[c 11696]亿元，一般债券[c1 8229]亿元、专项债券[c2 3467]亿元。两类合计[t 13963]亿元。1—10月到期偿还本金[r 34387]亿元，其中发行再融资债券偿还[ra 30610]亿元，安排财政资金等偿还[rb 3777]亿元。10月平均发行利率2.92%，平均期限9.7年。`,
    claims: `
      sum n = n1 n2
      sum c = c1 c2
      sum t = n c
      sum r = ra rb`,
  },
  {
    id: 't1-yn-chuxiong',
    source: {
      province: '云南',
      issuer: '楚雄州财政局',
      title: '州财政局提前下达2021年中央财政专项扶贫资金4.13亿元',
      year: 2021,
      url: 'http://czj.cxz.gov.cn/info/1096/4924.htm',
    },
    tags: ['special-fund', 'two-breakdowns'],
    text: `楚雄州提前下达2021年中央财政专项扶贫资金[t 4.13]亿元。按用途，扶贫发展[a 3.82]亿元，少数民族发展[b 0.29]亿元，国有贫困林场扶贫[c 0.02]亿元；按去向，7个贫困县[e 2.75]亿元，3个非贫困县[f 1.38]亿元。资金以“切块”方式下达，要求各县市提前做好项目准备。`,
    claims: `
      sum t = a b c
      sum t = e f`,
  },
  {
    id: 't1-gx-county-debt',
    source: {
      province: '广西',
      issuer: '某县财政局（网页未载县名）',
      title: '截至2021年末新增政府债券存续期内信息公开',
      year: 2021,
      url: 'http://www.free-analsexpics.com/xxgk/fdzdgknr/yjsgkpt/zfjs/zfjs2021/202209/t20220905_3132011.shtml',
    },
    tags: ['debt', 'long'],
    text: `2021年，自治区财政厅核定我县债务限额[t 202400]万元，其中一般债务[a 70700]万元、专项债务[b 131700]万元。年底余额[q 198736]万元，其中一般债务[qa 68569]万元、专项债务[qb 130167]万元。当年转贷债券[n 34138]万元：新增一般债券[n1 2734]万元，新增专项债券[n2 13300]万元，再融资一般债券[n3 4950]万元，再融资专项债券[n4 13154]万元。还本付息共计[r 26887.0359]万元：一般债券还本[r1 5500]万元、付息[r2 2494.1115]万元，专项债券还本[r3 14615]万元、付息[r4 4277.9244]万元。`,
    claims: `
      sum t = a b
      sum q = qa qb
      sum n = n1 n2 n3 n4
      sum r = r1 r2 r3 r4`,
  },
  {
    id: 't1-hi-half-year',
    source: {
      province: '海南',
      issuer: '海南省财政厅（海南日报刊载）',
      title: '全省地方一般公共预算收入479.89亿元 同比增长45.8%',
      year: 2021,
      url: 'http://news.hndaily.cn/html/2021-07/23/content_58464_13672244.htm',
    },
    tags: ['government', 'share'],
    text: `上半年全省地方一般公共预算收入479.89亿元，同比增长45.8%，完成年初预算的57.1%，税收占80.5%。支出[x 949.49]亿元，同比增长12.9%；用于民生的支出[a 666.1]亿元，占[s 70.2]%。`,
    claims: `
      share s = a x`,
  },
  {
    id: 't1-nhc-costs',
    source: {
      province: '中央',
      issuer: '国家卫生健康委员会',
      title: '2021年我国卫生健康事业发展统计公报',
      year: 2021,
      url: 'http://m.odtusol.cn/guonei/20220713/1341453.html',
    },
    tags: ['nation', 'shares', 'rates'],
    text: `2021年全国卫生总费用初步推算为[t 75593.6]亿元，政府卫生支出[a 20718.5]亿元、占[sa 27.4]%，社会卫生支出[b 33920.3]亿元、占[sb 44.9]%，个人卫生支出[c 20954.8]亿元、占[sc 27.7]%。年末卫生人员[n 1398.3]万人，比上年增加[dn 50.8]万人（增长[rn 3.8]%）；其中卫生技术人员[m 1124.2]万人，比上年增加[dm 56.4]万人（增长[rm 5.3]%）。人均卫生总费用5348.1元。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      rate rn = n ^dn
      rate rm = m ^dm`,
  },
];
