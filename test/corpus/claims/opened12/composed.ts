import type { Written } from '../types';

/** Sorts of statement of which the pages found print too little: figures and sentences of ours in their layouts. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'v4-own-carry',
    source: null,
    note: 'composed：安徽版式，结转结余',
    tags: ['carry-over', 'accounts'],
    text: `某镇2023年度年初结转和结余[o 86.40]万元，本年收入[i 2,315.72]万元，本年支出[x 2,298.35]万元，年末结转和结余[c 103.77]万元。年末结转和结余比年初增加[d 17.37]万元，增长[r 20.10]%。收入总计[t 2,402.12]万元，支出总计与之相等。`,
    claims: `
      roll c = o i -x
      change d = c o
      rate r = c o
      sum t = i o`,
  },
  {
    id: 'v4-own-carry-slip',
    source: null,
    note: 'composed：新疆版式；年末结转结余由 27.45 改为 24.75（换位）',
    tags: ['carry-over', 'transposed', 'last-sentence'],
    text: `某县林业和草原局2022年收入总计[t 1,046.88]万元，其中本年收入[i 1,012.30]万元、年初结转和结余[o 34.58]万元。全年支出[x 1,019.43]万元，年末结转和结余[c 24.75]万元。`,
    claims: `
      sum t = i o
      roll c = t -x #X`,
  },
  {
    id: 'v4-own-fund',
    source: null,
    note: 'composed：江西版式，政府性基金',
    tags: ['fund', 'carry-over'],
    text: `某街道2023年政府性基金年初结转[o 12.00]万元，本年收入[i 480.00]万元，本年支出[x 471.50]万元，年末结转[c 20.50]万元。支出中，国有土地使用权出让收入安排的支出[a 430.00]万元，占[sa 91.20]%；彩票公益金安排的支出[b 41.50]万元，占[sb 8.80]%。`,
    claims: `
      roll c = o i -x
      sum x = a b
      share sa = a x
      share sb = b x
      shares sb = sa sb`,
  },
  {
    id: 'v4-own-fund-slip',
    source: null,
    note: 'composed：湖南版式；本年支出由 265.00 改为 256.00（换位），年末结转因此不合',
    tags: ['fund', 'transposed'],
    text: `某乡2022年政府性基金预算财政拨款年初结转[o 0]万元，本年收入[i 290.00]万元，本年支出[x 256.00]万元，年末结转和结余[c 25.00]万元。结转的是移民后期扶持项目资金，2023年继续使用。`,
    claims: `
      roll c = o i -x #X`,
  },
  {
    id: 'v4-own-people',
    source: null,
    note: 'composed：浙江版式，基本支出按经济分类',
    tags: ['economic', 'people-and-office'],
    text: `某县档案馆2022年度一般公共预算财政拨款基本支出[t 642.18]万元。其中：人员经费[a 575.63]万元，占基本支出的[sa 89.64]%，包括基本工资[a1 148.20]万元、津贴补贴[a2 96.35]万元、奖金[a3 171.08]万元、社会保障缴费[a4 102.47]万元、住房公积金[a5 57.53]万元；公用经费[b 66.55]万元，占[sb 10.36]%，主要包括办公费、邮电费、差旅费等。`,
    claims: `
      sum t = a b
      share sa = a t
      sum a = a1 a2 a3 a4 a5
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'v4-own-people-slip',
    source: null,
    note: 'composed：辽宁版式；公用经费的占比由 12.5 改为 125（漏小数点）',
    tags: ['economic', 'decimal-point'],
    text: `某区卫生健康局2023年财政拨款基本支出[t 920.00]万元。人员经费[a 805.00]万元，占[sa 87.5]%；公用经费[b 115.00]万元，占[sb 125]%。公用经费比上年[p 125.00]万元减少[d 10.00]万元，下降[r 8.0]%。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t #X
      shares sb = sa sb #X
      change -d = b p
      rate -r = b p`,
  },
  {
    id: 'v4-own-running',
    source: null,
    note: 'composed：内蒙古版式，机关运行经费',
    tags: ['running-costs', 'budget'],
    text: `某旗审计局2023年度机关运行经费支出[t 58.62]万元，比2022年[p 63.15]万元减少[d 4.53]万元，降低[r 7.17]%；年初预算[m 60.00]万元，决算数[w 小于]预算数，完成年初预算的[e 97.70]%。其中办公费[a 14.30]万元、差旅费[b 22.87]万元、公务用车运行维护费[c 6.15]万元、其他[f 15.30]万元。`,
    claims: `
      change -d = t p
      rate -r = t p
      dir w< = t m
      exec e = t m
      sum t = a b c f`,
  },
  {
    id: 'v4-own-running-slip',
    source: null,
    note: 'composed：山东版式；“增加”改为“减少”',
    tags: ['running-costs', 'direction'],
    text: `某市水利局2024年机关运行经费财政拨款预算[t 210.36]万元，2023年预算[p 195.20]万元，同比减少[d 15.16]万元，主要是新增人员的办公费。其中办公费[a 88.00]万元，占[sa 41.83]%，在各项中[w 最高]；差旅费[b 62.36]万元；物业管理费[c 60.00]万元。`,
    claims: `
      change -d = t p #X
      sum t = a b c
      share sa = a t
      rank w> = a b c`,
  },
  {
    id: 'v4-own-procurement',
    source: null,
    note: 'composed：四川版式，政府采购',
    tags: ['procurement'],
    text: `2023年，某县职业中学政府采购支出总额[t 386.50]万元，其中：政府采购货物支出[a 142.80]万元、政府采购工程支出[b 198.70]万元、政府采购服务支出[c 45.00]万元。授予中小企业合同金额[s 340.12]万元，占政府采购支出总额的[ss 88.00]%，其中授予小微企业合同金额[z 193.25]万元，占授予中小企业合同金额的[sz 56.82]%。`,
    claims: `
      sum t = a b c
      share ss = s t
      share sz = z s`,
  },
  {
    id: 'v4-own-procurement-slip',
    source: null,
    note: 'composed：湖北版式；小微企业的占比以采购总额为分母算出 54.0，而文中称占中小企业合同金额',
    tags: ['procurement', 'wrong-base', 'last-sentence'],
    text: `某市人民检察院2022年政府采购支出总额[t 250.00]万元：货物[a 96.40]万元，服务[b 153.60]万元。授予中小企业合同金额[s 225.00]万元，占政府采购支出总额的[ss 90.0]%；其中授予小微企业合同金额[z 135.00]万元，占授予中小企业合同金额的[sz 54.0]%。`,
    claims: `
      sum t = a b
      share ss = s t
      share sz = z s #X`,
  },
  {
    id: 'v4-own-assets',
    source: null,
    note: 'composed：云南版式，国有资产占用',
    tags: ['assets'],
    text: `截至2023年12月31日，某县疾病预防控制中心资产总额[t 3,218.46]万元，其中流动资产[a 804.62]万元，固定资产[b 2,310.54]万元，在建工程[c 0.00]万元，无形资产[e 103.30]万元。与上年[p 3,105.21]万元相比，资产总额增加[d 113.25]万元，增长[r 3.65]%。共有车辆[v 6]辆，其中应急保障用车[v1 2]辆、特种专业技术用车[v2 4]辆。`,
    claims: `
      sum t = a b c e
      change d = t p
      rate r = t p
      counts v = v1 v2`,
  },
  {
    id: 'v4-own-assets-slip',
    source: null,
    note: 'composed：广西版式；流动资产由 512.60 改为 52.60（少一位）',
    tags: ['assets', 'lost-digit', 'first-sentence'],
    text: `截至2022年末，某镇中心卫生院资产总额[t 2,088.35]万元，包括流动资产[a 52.60]万元、固定资产[b 1,575.75]万元。年末负债[f 318.35]万元，净资产[g 1,770.00]万元。`,
    claims: `
      sum t = a b #X
      roll g = t -f`,
  },
  {
    id: 'v4-own-reception-slip',
    source: null,
    note: 'composed：陕西版式；第二处公务接待费由 8.95 改为 8.90',
    tags: ['repeated', 'sangong', 'last-sentence'],
    text: `某县市场监督管理局2023年“三公”经费支出[t 32.45]万元，其中公务用车运行维护费[b 23.50]万元，公务接待费[c 8.95]万元。国内公务接待[n 64]批次，其中外事接待[n1 3]批次、其他接待[n2 61]批次。2023年公务接待费支出[c2 8.90]万元，主要用于上级检查和外县来访。`,
    claims: `
      sum t = b c
      counts n = n1 n2
      rep c2 = c #X`,
  },
  {
    id: 'v4-own-functions',
    source: null,
    note: 'composed：江苏版式，功能分类，各项占比与两处相同的合计',
    tags: ['functions', 'structure', 'repeated'],
    text: `某街道办事处2023年度财政拨款支出决算[t 5,200.00]万元。按功能分类：一般公共服务支出[a 1,560.00]万元，占[sa 30]%；社会保障和就业支出[b 1,144.00]万元，占[sb 22]%；城乡社区支出[c 2,080.00]万元，占[sc 40]%；住房保障支出[e 416.00]万元，占[se 8]%。财政拨款支出决算[t2 5,200.00]万元，占本年支出合计[x 5,416.67]万元的[sx 96.00]%。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      shares se = sa sb sc se
      rep t2 = t
      share sx = t2 x`,
  },
];
