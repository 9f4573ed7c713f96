import type { Written } from '../types';

/** Composed by us: final accounts of units of all sorts. Right texts. */
export const ACCOUNTS: readonly Written[] = [
  {
    id: 'e3-hospital',
    source: null,
    note: 'composed：医院决算；“其中”只举一项，医疗收入与总收入的占比分母不同',
    tags: ['shares', 'not-exhaustive', 'wholes-apart'],
    text: `2023年度本年收入合计[t 48263.17]万元，其中：一般公共预算财政拨款收入[a 3214.60]万元，占[sa 6.66]%；政府性基金预算财政拨款收入[b 800.00]万元，占[sb 1.66]%；事业收入[c 43012.88]万元，占[sc 89.12]%；其他收入[e 1235.69]万元，占[se 2.56]%。事业收入中药品收入[g 15829.40]万元，药占比[sg 36.80]%。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se
      share sg = g c`,
  },
  {
    id: 'e3-school-district',
    source: null,
    note: 'composed：学校单位决算；年初预算完成率超过 100% 属正常，原因里的金额不构成关系',
    tags: ['execution', 'reasons', 'over-hundred'],
    text: `1.教育支出（类）普通教育（款）初中教育（项）年初预算为[m1 1826.35]万元，支出决算为[x1 1954.20]万元，完成年初预算的[e1 107.00]%，决算数[w1 大于]年初预算数，主要是追加教师一次性补贴96.40万元、校舍零星维修31.45万元。
2.社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）年初预算为[m2 210.48]万元，支出决算为[x2 198.73]万元，完成年初预算的[e2 94.42]%，决算数[w2 小于]年初预算数，原因是年中退休4人。
3.住房保障支出（类）住房改革支出（款）住房公积金（项）年初预算为[m3 148.96]万元，支出决算为[x3 148.96]万元，完成年初预算的[e3 100]%，决算数与年初预算数[w3 持平]。`,
    claims: `
      exec e1 = x1 m1
      dir w1> = x1 m1
      exec e2 = x2 m2
      dir w2< = x2 m2
      exec e3 = x3 m3
      dir w3= = x3 m3`,
  },
  {
    id: 'e3-library',
    source: null,
    note: 'composed：收支总计相等；与上年度相比“各增加”一个数两用',
    tags: ['two-sided-total', 'roll', 'respectively'],
    text: `市图书馆2022年度收、支总计均为[t 2135.48]万元，与2021年度相比，收、支总计各减少[d 164.22]万元，下降[r 7.14]%，主要变动原因是二期书架采购项目完结。本年收入[i 2098.16]万元，年初结转和结余[j 37.32]万元；本年支出[x 2107.95]万元，年末结转和结余[k 27.53]万元。`,
    claims: `
      rate -r = t ^-d
      sum t = i j
      sum t = x k
      roll k = j i -x`,
  },
  {
    id: 'e3-county-office',
    source: null,
    note: 'composed：功能分类按类列全并各印占比；占比之和因四舍五入为 99.99',
    tags: ['shares', 'rounded-shares', 'long-sum'],
    text: `财政拨款支出[t 946.37]万元，用于以下方面：一般公共服务（类）支出[a 702.18]万元，占[sa 74.20]%；社会保障和就业（类）支出[b 118.43]万元，占[sb 12.51]%；卫生健康（类）支出[c 42.05]万元，占[sc 4.44]%；农林水（类）支出[e 23.60]万元，占[se 2.49]%；住房保障（类）支出[f 60.11]万元，占[sf 6.35]%。`,
    claims: `
      sum t = a b c e f
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      share sf = f t
      shares sf = sa sb sc se sf #W`,
  },
  {
    id: 'e3-basic-economic',
    source: null,
    note: 'composed：基本支出的经济分类；人员经费后的“主要包括”没有金额',
    tags: ['no-amounts-in-list', 'sum'],
    text: `一般公共预算财政拨款基本支出[t 1268.90]万元，其中：人员经费[a 1107.36]万元，主要包括：基本工资、津贴补贴、奖金、绩效工资、机关事业单位基本养老保险缴费、职业年金缴费、住房公积金、退休费；公用经费[b 161.54]万元，主要包括：办公费、印刷费、水费、电费、邮电费、差旅费、维修（护）费、工会经费、公务用车运行维护费、其他交通费用。`,
    claims: `
      sum t = a b`,
  },
  {
    id: 'e3-three-public-long',
    source: null,
    note: 'composed：“三公”决算长文；总体段与分项段两次印同一数，分项各有预算与上年两个基数；批次、人次、辆数不核算',
    tags: ['long', 'repeated', 'two-bases', 'causes'],
    text: `（一）“三公”经费财政拨款支出决算总体情况说明。
2023年度“三公”经费财政拨款支出预算为[m 35.80]万元，支出决算为[t 27.46]万元，完成预算的[e 76.70]%，比上年增加[d 3.15]万元，增长[r 12.96]%。
（二）具体情况说明。
1.因公出国（境）费支出[a 0]万元，与上年一致。
2.公务用车购置及运行维护费支出[b 22.74]万元，完成预算[mb 28.00]万元的[eb 81.21]%，占“三公”经费的[sb 82.81]%，比上年增加[db 4.02]万元，增长[rb 21.47]%。其中，公务用车购置支出[b1 0]万元；公务用车运行维护费支出[b2 22.74]万元，年末公务用车保有量7辆。
3.公务接待费支出[c 4.72]万元，完成预算[mc 7.80]万元的[ec 60.51]%，占“三公”经费的[sc 17.19]%，比上年减少[dc 0.87]万元，下降[rc 15.56]%。国内公务接待38批次、312人次。`,
    claims: `
      exec e = t m
      rate r = t ^d
      sum t = a b c
      exec eb = b mb
      share sb = b t
      rate rb = b ^db
      sum b = b1 b2
      exec ec = c mc
      share sc = c t
      causes d = db -dc
      rate -rc = c ^-dc`,
  },
  {
    id: 'e3-running-cost',
    source: null,
    note: 'composed：机关运行经费、采购、资产三段，互不相加；车辆分类含 0 辆',
    tags: ['counts', 'share', 'unrelated-sections'],
    text: `本部门2023年度机关运行经费支出[a 186.52]万元，比年初预算数[m 201.30]万元减少[d 14.78]万元，降低[r 7.34]%。政府采购支出总额[t 312.75]万元，其中：政府采购货物支出[t1 96.30]万元、政府采购工程支出[t2 0.00]万元、政府采购服务支出[t3 216.45]万元；授予中小企业合同金额[g 298.45]万元，占政府采购支出总额的[sg 95.4]%，其中授予小微企业合同金额[h 187.20]万元，占授予中小企业合同金额的[sh 62.7]%。截至2023年12月31日，共有车辆[v 6]辆，其中：副部（省）级及以上领导用车[v1 0]辆、主要负责人用车[v2 0]辆、机要通信用车[v3 1]辆、应急保障用车[v4 1]辆、执法执勤用车[v5 3]辆、特种专业技术用车[v6 0]辆、离退休干部服务用车[v7 1]辆、其他用车[v8 0]辆。单价100万元（含）以上设备0台（套）。`,
    claims: `
      change -d = a m
      rate -r = a m
      sum t = t1 t2 t3
      share sg = g t
      share sh = h g
      counts v = v1 v2 v3 v4 v5 v6 v7 v8`,
  },
  {
    id: 'e3-court',
    source: null,
    note: 'composed：法院决算；案件数与经费无关；结案率的分母是受理数，件均成本为约数',
    tags: ['counts', 'share'],
    text: `全院2023年受理案件[n 8642]件，其中新收[n1 7918]件、旧存[n2 724]件；审执结[c 8210]件，结案率[s 95.00]%。办案业务费支出[x 624.30]万元，比上年的[p 588.10]万元增长[r 6.2]%，件均成本760余元。`,
    claims: `
      counts n = n1 n2
      share s = c n
      rate r = x p`,
  },
  {
    id: 'e3-street',
    source: null,
    note: 'composed：街道决算；项目支出按社区列举，没有列全，也不写“等”',
    tags: ['not-exhaustive', 'structure'],
    text: `街道全年支出[t 7318.64]万元，基本支出[a 2486.11]万元，占比[sa 33.97]%，项目支出[b 4832.53]万元，占比[sb 66.03]%。项目中，老旧小区改造1260万元，垃圾分类348.5万元，社区专职工作者薪酬918.2万元。辖区共有社区14个，常住人口9.8万。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'e3-zero-everywhere',
    source: null,
    note: 'composed：全是零与“无”的单位，持平与 100% 均无可核',
    tags: ['zeros', 'no-relation'],
    text: `本单位2023年度无政府性基金预算财政拨款收入，也没有使用政府性基金安排的支出。2023年度国有资本经营预算财政拨款支出0.00万元，比上年增加0.00万元，增长0.00%。本单位未安排“三公”经费预算，决算数0万元，完成预算的0%。本单位无公务用车，未组织出国团组。`,
    claims: ``,
  },
  {
    id: 'e3-yuan-village',
    source: null,
    note: 'composed：村级收支公示，元与角分；结余由上期结转',
    tags: ['yuan', 'roll', 'list'],
    text: `三季度财务公开：期初余额[o 128,406.35]元；本期收入[i 96,520.00]元，其中土地流转费[i1 58,000.00]元、上级补助[i2 32,500.00]元、其他[i3 6020.00]元；本期支出[x 84,713.60]元，其中村干部补贴[x1 36,300.00]元、路灯电费[x2 5,418.60]元、沟渠清淤[x3 28,000.00]元、误工费[x4 14995.00]元；期末余额[q 140212.75]元。`,
    claims: `
      sum i = i1 i2 i3
      sum x = x1 x2 x3 x4
      roll q = o i -x`,
  },
  {
    id: 'e3-college-three-years',
    source: null,
    note: 'composed：三年数据一句排开；年均增长率为几何平均，不核算',
    tags: ['several-years', 'average-growth'],
    text: `学院2021年、2022年、2023年总支出分别为[a 18420.55]万元、[b 19786.30]万元和[c 20931.08]万元，2022年、2023年分别增长[rb 7.41]%和[rc 5.79]%，两年平均增长6.60%，三年共支出[t 59137.93]万元。`,
    claims: `
      rate rb = b a
      rate rc = c b
      sum t = a b c`,
  },
  {
    id: 'e3-carry-over',
    source: null,
    note: 'composed：结转结余按资金性质和按基本项目两种分法',
    tags: ['several-breakdowns', 'roll'],
    text: `年末财政拨款结转和结余[q 176.38]万元，较年初[o 214.90]万元减少[d 38.52]万元。按性质，一般公共预算[q1 131.38]万元、政府性基金[q2 45.00]万元；按用途，基本支出结转[k1 12.06]万元，项目支出结转[k2 148.32]万元，项目支出结余[k3 16.00]万元（已申请收回）。`,
    claims: `
      change -d = q o
      sum q = q1 q2
      sum q = k1 k2 k3`,
  },
  {
    id: 'e3-paragraph-with-policy',
    source: null,
    note: 'composed：文字以职责、文号、政策标准为主，仅一处可核',
    tags: ['policy-numbers', 'one-claim'],
    text: `根据财预〔2019〕136号和省政府令第38号，我局“八五”普法经费按常住人口人均1元的标准安排，2023年共安排[a 68.40]万元，占全部项目支出[t 912.00]万元的[s 7.5]%。12月4日宪法宣传日当天发放资料3.2万份，接待咨询1860人次；全年律师值班248天，覆盖17个乡镇（街道）的213个村（社区）。`,
    claims: `
      share s = a t`,
  },
  {
    id: 'e3-statement-with-table',
    source: null,
    note: 'composed：先表后文，文字复述表内数；表中“增减”一栏带负号',
    tags: ['table', 'repeated', 'negative'],
    text: `项目　2023年　2022年　增减额
人员经费　[a@万元 864.20]　[pa@万元 821.75]　[da@万元 42.45]
公用经费　[b@万元 112.36]　[pb@万元 126.90]　[db@万元 -14.54]
项目支出　[c@万元 308.00]　[pc@万元 295.50]　[dc@万元 12.50]
合　　计　[t@万元 1284.56]　[p@万元 1244.15]　[d@万元 40.41]
从上表看，2023年支出合计[t2 1284.56]万元，较上年增加[d2 40.41]万元，增长[r 3.25]%。`,
    claims: `
      change da = a pa
      change db = b pb
      change dc = c pc
      sum t = a b c
      sum p = pa pb pc
      change d = t p
      causes d = da db dc
      rep t2 = t
      rep d2 = d
      rate r = t2 ^d2`,
  },
  {
    id: 'e3-budget-chain',
    source: null,
    note: 'composed：年初、调整、决算三数并列，两个完成率的分母不同',
    tags: ['adjusted-budget', 'two-bases'],
    text: `支出年初预算数[m 2860.00]万元，全年预算数[n 3145.60]万元，决算数[x 3021.47]万元。决算数较年初预算数增加[d 161.47]万元，增幅[r 5.6]%；为全年预算数的[e 96.1]%，未支出部分[q 124.13]万元已结转2024年。`,
    claims: `
      change d = x m
      rate r = x m
      exec e = x n
      roll q = n -x`,
  },
  {
    id: 'e3-personnel',
    source: null,
    note: 'composed：编制与实有、在编与编外、离退休分述；“空编”为差',
    tags: ['counts', 'measure-words'],
    text: `中心编制[m 45]名，实有在编[n 41]人，空编[k 4]名。在编人员里，管理岗[n1 12]人，专业技术岗[n2 26]人，工勤岗[n3 3]人；高级职称[z1 9]人，占在编人数的[s 22.0]%。另聘用编外人员8人，离休2人、退休37人由社保发放待遇。`,
    claims: `
      roll k = m -n
      counts n = n1 n2 n3
      share s = z1 n`,
  },
  {
    id: 'e3-wan-and-yi',
    source: null,
    note: 'composed：同一段里亿元、万元、元三种单位；换算正确',
    tags: ['mixed-units', 'repeated'],
    text: `社保中心全年发放城乡居民养老金[t 1.82]亿元，其中基础养老金[a 17046]万元，个人账户养老金[b 1154]万元；另发放丧葬补助[c 96]万元，每人1000元，共960人。截至12月底，上述养老金[t2 18200]万元已全部社会化发放。`,
    claims: `
      sum t = a b
      rep t2 = t`,
  },
];
