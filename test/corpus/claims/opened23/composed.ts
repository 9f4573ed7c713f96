import type { Written } from '../types';

/** Paragraphs of ours in published layouts, a third of them with one slip that the note names. */
export const COMPOSED: readonly Written[] = [
  {
    id: 't23-c-totals',
    source: null,
    note: 'composed: 收支总体与收入结构，单位为元',
    text: `一、收支总体情况。2023年度收入总计[t 18,642,370.55]元，支出总计[z 18,642,370.55]元。与上年的[p 17,905,812.20]元相比，收、支总计各增加[d 736,558.35]元，增长[r 4.11]%，主要是新增两名在编人员和追加办案经费。
二、收入情况。本年收入合计[i 18,210,450.55]元，全部为财政拨款收入；年初结转和结余[o 431,920.00]元。
三、支出情况。本年支出合计[x 18,033,600.55]元，其中基本支出[y 14,318,680.84]元，占[sy 79.4]%；项目支出[w 3,714,919.71]元，占[sw 20.6]%。年末结转和结余[q 608,770.00]元。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = i o
      sum x = y w
      share sy = y x
      share sw = w x
      shares sw = sy sw
      sum z = x q`,
  },
  {
    id: 't23-c-items',
    source: null,
    note: 'composed: 按项的预算与决算',
    text: `（三）具体情况。
1.教育支出（类）普通教育（款）小学教育（项）：年初预算[ma 1286.40]万元，支出决算[a 1342.75]万元，完成年初预算的[ea 104.38]%，决算数[wa 大于]年初预算数，原因是年中下达课后服务补助。
2.社会保障和就业支出（类）行政事业单位养老支出（款）：年初预算[mb 168.30]万元，支出决算[b 168.30]万元，完成年初预算的[eb 100]%，决算数[wb 等于]年初预算数。
3.卫生健康支出（类）行政事业单位医疗（款）：年初预算[mc 84.12]万元，支出决算[c 79.86]万元，完成年初预算的[ec 94.94]%，决算数[wc 小于]年初预算数，原因是退休四人。
三项合计支出[t 1590.91]万元，其中小学教育占[s 84.40]%。`,
    claims: `
      exec ea = a ma
      dir wa> = a ma
      exec eb = b mb
      dir wb= = b mb
      exec ec = c mc
      dir wc< = c mc
      sum t = a b c
      share s = a t`,
  },
  {
    id: 't23-c-sangong',
    source: null,
    note: 'composed: 三公，用车上年数由 31.20 改为 32.10（换位），减少额未改',
    tags: ['transposed'],
    text: `2024年财政拨款“三公”经费预算[t 36.50]万元，较2023年的[p 39.20]万元减少[d 2.70]万元，下降[r 6.89]%。（1）因公出国（境）费：未安排。（2）公务用车运行维护费[b 29.00]万元，较2023年的[pb 32.10]万元减少[db 2.20]万元。（3）公务接待费[c 7.50]万元，较2023年的[pc 8.00]万元减少[dc 0.50]万元，下降[rc 6.25]%。另安排会议费12.00万元、培训费18.40万元，与上年持平。`,
    claims: `
      sum t = b c
      change -d = t p
      rate -r = t p
      causes -d = -db -dc
      change -db = b pb #X
      change -dc = c pc
      rate -rc = c pc`,
  },
  {
    id: 't23-c-capital',
    source: null,
    note: 'composed: 国有资本经营预算',
    text: `2023年区级国有资本经营预算收入[i 2860]万元，完成调整预算[m 2750]万元的[e 104]%，其中利润收入[i1 2310]万元、股利股息收入[i2 480]万元、产权转让收入[i3 70]万元；加上级补助[a 64]万元和上年结转[b 36]万元，收入总量[t 2960]万元。支出[x 1844]万元，其中解决历史遗留问题[x1 964]万元、资本金注入[x2 880]万元；调出资金[y 1080]万元，占收入的[s 37.76]%；结转下年[q 36]万元。`,
    claims: `
      exec e = i m
      sum i = i1 i2 i3
      sum t = i a b
      sum x = x1 x2
      share s = y i
      roll q = t -x -y`,
  },
  {
    id: 't23-c-insurance',
    source: null,
    note: 'composed: 社会保险基金，滚存结余由 68,915 改为 68,195（换位）',
    tags: ['roll', 'transposed'],
    text: `社会保险基金预算执行情况（单位：万元）。上年滚存结余[o@万元 63,420]。当年收入[i@万元 48,260]：保险费收入[i1@万元 26,540]，财政补贴收入[i2@万元 20,310]，利息及其他收入[i3@万元 1,410]。当年支出[x@万元 42,765]：居民养老[x1@万元 15,830]，机关事业养老[x2@万元 26,935]。当年结余[q@万元 5,495]，年末滚存结余[z@万元 68,195]。`,
    claims: `
      sum i = i1 i2 i3
      sum x = x1 x2
      roll q = i -x
      roll z = o i -x #X`,
  },
  {
    id: 't23-c-debt',
    source: null,
    note: 'composed: 政府债务限额与余额',
    text: `截至2023年底，全县政府债务限额[m 58.64]亿元，其中一般债务[m1 21.18]亿元、专项债务[m2 37.46]亿元；债务余额[t 56.92]亿元，其中一般债务[t1 20.35]亿元、专项债务[t2 36.57]亿元，余额[w 低于]限额。年初余额[p 49.80]亿元，当年新增债券[a 8.00]亿元，再融资债券[b 3.26]亿元，偿还本金[c 4.14]亿元。余额比年初增加[d 7.12]亿元，增长[r 14.30]%。`,
    claims: `
      sum m = m1 m2
      sum t = t1 t2
      dir w< = t m
      roll t = p a b -c
      change d = t p
      rate r = t p`,
  },
  {
    id: 't23-c-score',
    source: null,
    note: 'composed: 评价报告得分表，竖线分列',
    tags: ['table'],
    text: `三、评价结论。经综合评价，该项目得分[t 83.6]分，等级为“良”。
一级指标|满分|得分|得分率
决策|[ma 15]|[a 13.5]|[ra 90.00]%
过程|[mb 25]|[b 19.6]|[rb 78.40]%
产出|[mc 30]|[c 26.5]|[rc 88.33]%
效益|[me 30]|[e 24]|[re 80.00]%
合计|[m 100]|[z 83.6]|[rz 83.60]%`,
    claims: `
      counts m = ma mb mc me
      counts z = a b c e
      rep z = t
      share ra = a ma
      share rb = b mb
      share rc = c mc
      share re = e me
      share rz = z m`,
  },
  {
    id: 't23-c-questionnaire',
    source: null,
    note: 'composed: 问卷，满意的份数由 221 改为 212（换位），各项之和不合',
    tags: ['counts', 'transposed'],
    text: `评价组在六个乡镇发放问卷[n 320]份，收回[v 304]份，回收率[r 95]%，有效问卷[u 296]份。对补贴发放是否及时，选择“很满意”的[a 48]份，“满意”的[b 212]份，“一般”的[c 21]份，“不满意”的[e 6]份；“不满意”占有效问卷的[se 2.03]%。另访谈村干部18人。`,
    claims: `
      share r = v n
      counts u = a b c e #X
      share se = e u`,
  },
  {
    id: 't23-c-targets',
    source: null,
    note: 'composed: 部门整体自评，产出指标',
    text: `（二）产出指标完成情况。年初计划开展巡查[ma 480]次，实际[a 512]次，完成率[ea 106.67]%；计划检测样品[mb 1200]批次，实际[b 1188]批次，完成率[eb 99]%，其中食品[b1 864]批次、药品[b2 216]批次、日用品[b3 108]批次，检出不合格[f 27]批次，不合格率[rf 2.27]%。全年办结投诉举报[c 2346]件，按时办结[g 2322]件，按时办结率[rg 98.98]%，[w 高于]目标值[h 95]%。部门预算调整后为[m 1436.80]万元，执行[x 1379.33]万元，执行率[e 96]%。`,
    claims: `
      exec ea = a ma
      exec eb = b mb
      counts b = b1 b2 b3
      share rf = f b
      share rg = g c
      dir w> = rg h
      exec e = x m`,
  },
  {
    id: 't23-c-hospital',
    source: null,
    note: 'composed: 医院预算，药品费用减少额由 186.40 改为 168.40（换位）',
    tags: ['causes', 'transposed', 'hospital'],
    text: `我院2024年收入预算[t 12460.00]万元，其中财政补助[a 1868.00]万元，占[sa 14.99]%；医疗收入[b 10412.00]万元，占[sb 83.56]%；其他收入[c 180.00]万元，占[sc 1.44]%。支出预算[x 12460.00]万元，比上年增加[d 342.60]万元：人员经费增加[d1 465.00]万元，公用经费增加[d2 64.00]万元，药品和卫生材料费减少[d3 168.40]万元。2023年门诊[n 186240]人次，住院[k 9318]人次，分别比上年增加[dn 11840]人次和减少[dk 162]人次，门诊量增长[rn 6.79]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc #W
      causes d = d1 d2 -d3 #X
      rate rn = n ^dn`,
  },
  {
    id: 't23-c-assets',
    source: null,
    note: 'composed: 资产、车辆与采购',
    text: `国有资产占用情况：年末资产总额[t 2,318.46]万元，其中流动资产[a 402.18]万元，固定资产净值[b 1,852.28]万元，无形资产[c 64.00]万元；负债[g 118.46]万元，净资产[h 2,200.00]万元，资产负债率[r 5.11]%。共有车辆[n 14]辆，其中机要通信用车[n1 1]辆、执法执勤用车[n2 11]辆、业务用车[n3 2]辆，比上年减少[dn 2]辆。政府采购支出[x 386.52]万元，其中货物[x1 128.42]万元、工程[x2 45.10]万元、服务[x3 213.00]万元；授予中小企业合同[y 371.06]万元，占[sy 96]%，其中小微企业[z 296.85]万元，占授予中小企业合同金额的[sz 80]%。`,
    claims: `
      sum t = a b c
      sum t = g h
      share r = g t
      counts n = n1 n2 n3
      sum x = x1 x2 x3
      share sy = y x
      share sz = z y`,
  },
  {
    id: 't23-c-pension',
    source: null,
    note: 'composed: 民生项目自评，人均发放在内',
    text: `高龄津贴项目2023年安排资金[m 936.00]万元（省级[m1 374.40]万元，县级[m2 561.60]万元），到位率[g 100]%（到位[a 936.00]万元）。全年发放[x 918.24]万元，执行率[e 98.10]%，结余[q 17.76]万元收回国库。年末享受对象[n 11478]人，其中80至89岁[n1 10126]人，90至99岁[n2 1331]人，百岁以上[n3 21]人；较上年的[p 11012]人增加[d 466]人，增长[r 4.23]%。人均年发放800元。`,
    claims: `
      sum m = m1 m2
      exec g = a m
      exec e = x m
      roll q = m -x
      counts n = n1 n2 n3
      change d = n p
      rate r = n p`,
  },
  {
    id: 't23-c-basic',
    source: null,
    note: 'composed: 基本支出，商品和服务支出的占比由 9.31 改为 93.1（小数点移位）',
    tags: ['decimal-point'],
    text: `2022年度一般公共预算财政拨款基本支出[t 2104.60]万元。按经济分类：工资福利支出[a 1798.35]万元,占[sa 85.45]%;商品和服务支出[b 195.90]万元,占[sb 93.1]%;对个人和家庭的补助[c 103.15]万元,占[sc 4.90]%;资本性支出[e 7.20]万元,占[se 0.34]%。人员经费合计[f 1901.50]万元,较上年增加[d 86.20]万元,增长[r 4.75]%。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t #X
      share sc = c t
      share se = e t
      shares se = sa sb sc se #X
      sum f = a c
      rate r = f ^d`,
  },
  {
    id: 't23-c-roads',
    source: null,
    note: 'composed: 绩效评价报告，资金与产出',
    text: `（二）资金投入和使用情况。“四好农村路”项目概算总投资[t 6420.00]万元，其中车购税补助[a 2568.00]万元、省补资金[b 1284.00]万元、县级自筹[c 2568.00]万元。截至评价基准日，到位[m 5136.00]万元，到位率[g 80]%，未到位[u 1284.00]万元均为县级自筹；支付[x 4622.40]万元，占到位资金的[e 90]%，占总投资的[s 72]%。
（三）产出情况。计划新改建公路[k 128.6]公里，实际完成[v 121.5]公里，完成率[f 94.48]%；其中县道[v1 22.4]公里、乡道[v2 41.3]公里、村道[v3 57.8]公里。验收[h 46]个标段，一次验收合格[i 45]个，合格率[j 97.83]%。`,
    claims: `
      sum t = a b c
      exec g = m t
      roll u = t -m
      exec e = x m
      share s = x t
      exec f = v k
      counts v = v1 v2 v3
      share j = i h`,
  },
  {
    id: 't23-c-fund',
    source: null,
    note: 'composed: 政府性基金，出让收入降幅由 19.45 改为 24.15（以本年数为分母）',
    tags: ['this-year-base'],
    text: `政府性基金预算。2023年收入[t 38640]万元，完成预算的[e 92]%（预算[m 42000]万元），其中国有土地使用权出让收入[a 35120]万元，比上年的[p 43600]万元减少[d 8480]万元，下降[r 24.15]%；城市基础设施配套费[b 2860]万元，污水处理费[c 660]万元。加上级补助[f 1480]万元、专项债券转贷[g 15000]万元、上年结余[h 2360]万元，收入总计[z 57480]万元。支出[x 49310]万元，调出资金[y 3000]万元，债务还本[w 2100]万元，年终结余[q 3070]万元。`,
    claims: `
      exec e = t m
      sum t = a b c
      change -d = a p
      rate -r = a p #X
      sum z = t f g h
      roll q = z -x -y -w`,
  },
  {
    id: 't23-c-training',
    source: null,
    note: 'composed: 会议费与培训费，机关运行经费',
    text: `2023年会议费支出[a 6.84]万元，完成预算[ma 9.00]万元的[ea 76]%，召开会议12次，960人次参加；培训费支出[b 21.36]万元，完成预算[mb 24.00]万元的[eb 89]%，举办培训班[n 9]期，其中业务培训[n1 6]期、廉政培训[n2 2]期、安全培训[n3 1]期，培训[v 742]人次，完成计划[u 700]人次的[ev 106]%。机关运行经费[x 188.20]万元，较上年减少[d 11.30]万元，降低[r 5.66]%，其中办公费减少[d1 4.10]万元、差旅费减少[d2 9.60]万元、物业费增加[d3 2.40]万元。`,
    claims: `
      exec ea = a ma
      exec eb = b mb
      counts n = n1 n2 n3
      exec ev = v u
      rate -r = x ^-d
      causes -d = -d1 -d2 d3`,
  },
];
