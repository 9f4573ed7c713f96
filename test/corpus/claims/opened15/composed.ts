import type { Written } from '../types';

/** Figures and sentences of ours in the layouts of published statements: totals, functions, outlays, scores. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'k15-c-totals',
    source: null,
    note: 'composed: 收入支出总体和结构',
    text: `2023年度收、支总计均为[t 2,486.37]万元，与2022年度的[p 2,301.15]万元相比，增加[d 185.22]万元，增长[r 8.05]%。本年收入合计[i 2,398.12]万元，其中财政拨款收入[a 2,251.40]万元，占[sa 93.88]%；其他收入[b 146.72]万元，占[sb 6.12]%；年初结转和结余[o 88.25]万元。本年支出合计[x 2,402.56]万元，其中基本支出[e 1,587.33]万元，占[se 66.07]%；项目支出[f 815.23]万元，占[sf 33.93]%。年末结转和结余[q 83.81]万元。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = i o
      sum t = x q
      sum i = a b
      share sa = a i
      share sb = b i
      shares sb = sa sb
      sum x = e f
      share se = e x
      share sf = f x
      shares sf = se sf
      roll q = o i -x`,
  },
  {
    id: 'k15-c-functions',
    source: null,
    note: 'composed: 按功能分类',
    text: `一般公共预算财政拨款支出年初预算[m 1,850.00]万元，支出决算[t 1,964.80]万元，完成年初预算的[e 106.21]%，决算数[w 大于]预算数。按功能分类：一般公共服务支出[a 1,402.35]万元，占[sa 71.37]%；社会保障和就业支出[b 268.91]万元，占[sb 13.69]%；卫生健康支出[c 117.44]万元，占[sc 5.98]%；住房保障支出[f 176.10]万元，占[sf 8.96]%。`,
    claims: `
      exec e = t m
      dir w> = t m
      sum t = a b c f
      share sa = a t
      share sb = b t
      share sc = c t
      share sf = f t
      shares sf = sa sb sc sf`,
  },
  {
    id: 'k15-c-basic',
    source: null,
    note: 'composed: 基本支出',
    text: `本单位2022年度一般公共预算财政拨款基本支出[t 1,245.68]万元。人员经费[a 1,098.32]万元，占[sa 88.17]%，其中工资福利支出[a1 1,031.75]万元、对个人和家庭的补助[a2 66.57]万元；公用经费[b 147.36]万元，占[sb 11.83]%，主要包括办公费、水费、电费、差旅费等。`,
    claims: `
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      sum a = a1 a2`,
  },
  {
    id: 'k15-c-running',
    source: null,
    note: 'composed: 机关运行经费、政府采购、国有资产',
    text: `（一）机关运行经费支出[t 86.54]万元，比上年的[p 92.18]万元减少[d 5.64]万元，下降[r 6.12]%。
（二）政府采购支出总额[u 312.45]万元，其中货物支出[u1 58.20]万元、工程支出[u2 146.35]万元、服务支出[u3 107.90]万元。授予中小企业合同金额[v 289.60]万元，占政府采购支出总额的[sv 92.69]%；其中授予小微企业[z 201.33]万元，占授予中小企业合同金额的[sz 69.52]%。
（三）年末共有车辆[n 12]辆，机要通信用车[n1 2]辆、应急保障用车[n2 1]辆、执法执勤用车[n3 7]辆、特种专业技术用车[n4 2]辆。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum u = u1 u2 u3
      share sv = v u
      share sz = z v
      counts n = n1 n2 n3 n4`,
  },
  {
    id: 'k15-c-score',
    source: null,
    note: 'composed: 项目绩效自评得分',
    text: `项目全年预算[m 580]万元，执行[x 542.30]万元，执行率[e 93.5]%。自评得[t@分 96.35]分：预算执行[a@分 9.35]分，产出指标[b@分 48]分，效益指标[c@分 29.5]分，满意度指标[f@分 9.5]分，评价等级为“优”。`,
    claims: `
      exec e = x m
      counts t = a b c f`,
  },
  {
    id: 'k15-c-elders',
    source: null,
    note: 'composed: 高龄津贴项目',
    text: `高龄津贴项目计划发放[m 3,400]人，实际发放[n 3,482]人，完成率[e 102.41]%，其中80至89岁[n1 2,915]人，90至99岁[n2 548]人，百岁以上[n3 19]人。全年支出[t 426.54]万元，县级资金[a 341.23]万元，省级资金[b 85.31]万元。发放问卷[k 200]份，表示满意的[k1 193]份，满意度[s 96.5]%。`,
    claims: `
      exec e = n m
      counts n = n1 n2 n3
      sum t = a b
      share s = k1 k`,
  },
  {
    id: 'k15-c-school',
    source: null,
    note: 'composed: 学校部门预算',
    text: `我校2024年收入预算[t 1,532.60]万元，上年[p 1,448.20]万元，增加[d 84.40]万元，增长[r 5.83]%。其中一般公共预算拨款收入[a 1,420.60]万元，增加[da 79.40]万元；事业收入[b 98.00]万元，增加[db 5.00]万元；其他收入[c 14.00]万元，与上年持平。支出预算[x 1,532.60]万元：教育支出[x1 1,203.45]万元，社会保障和就业支出[x2 158.75]万元，卫生健康支出[x3 63.40]万元，住房保障支出[x4 107.00]万元。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b c
      causes d = da db
      sum x = x1 x2 x3 x4`,
  },
  {
    id: 'k15-c-hospital',
    source: null,
    note: 'composed: 医院决算',
    text: `本院2023年度收入[t 18,642.70]万元，其中财政拨款收入[a 1,865.20]万元，占[sa 10.00]%；事业收入[b 16,503.90]万元，占[sb 88.53]%；其他收入[c 273.60]万元，占[sc 1.47]%。
年度收入[t2 18,642.70]万元，支出[x 18,215.40]万元，收支结余[q 427.30]万元。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      rep t2 = t
      roll q = t2 -x`,
  },
  {
    id: 'k15-c-totals-x',
    source: null,
    note: 'composed: 收入总计两位对调',
    text: `2022年度本部门收入总计[t 3,375.54]万元，由本年收入[i 3,215.48]万元和年初结转结余[o 142.06]万元组成。本年收入中，财政拨款[a 3,102.48]万元，占[sa 96.49]%；其他收入[b 113.00]万元，占[sb 3.51]%。`,
    claims: `
      sum t = i o #X 应为 3,357.54
      sum i = a b
      share sa = a i
      share sb = b i
      shares sb = sa sb`,
  },
  {
    id: 'k15-c-sangong-x',
    source: null,
    note: 'composed: 降幅以本年为基数',
    text: `2023年度“三公”经费支出预算[m 24.50]万元，支出决算[t 18.72]万元，完成预算的[e 76.41]%。公务用车运行维护费[a 15.20]万元，公务接待费[b 3.52]万元。比2022年度决算[p 20.16]万元减少[d 1.44]万元，下降[r 7.69]%。`,
    claims: `
      exec e = t m
      sum t = a b
      change -d = t p
      rate -r = t p #X 应为 7.14%`,
  },
  {
    id: 'k15-c-functions-x',
    source: null,
    note: 'composed: 社会保障和就业支出前后不一',
    text: `财政拨款支出[t 865.20]万元，主要用于教育支出[a 640.15]万元、社会保障和就业支出[b 122.40]万元、卫生健康支出[c 41.25]万元、住房保障支出[f 61.40]万元四类。具体是：社会保障和就业支出年初预算[m 120.00]万元，决算[b2 124.20]万元，完成年初预算的[e 102]%。`,
    claims: `
      sum t = a b c f
      rep b2 = b #X 前文为 122.40
      exec e = b2 m #X 124.20 为 103.5%`,
  },
  {
    id: 'k15-c-score-x',
    source: null,
    note: 'composed: 总分不是各项之和',
    text: `部门整体支出绩效自评综合得[t@分 95.4]分，其中预算执行[a@分 10]分，产出指标[b@分 47]分，效益指标[c@分 28.5]分，满意度指标[f@分 9]分。全年预算[m 1,640.00]万元，支出[x 1,640.00]万元，执行率[e 100]%。`,
    claims: `
      counts t = a b c f #X 应为 94.5
      exec e = x m`,
  },
  {
    id: 'k15-c-purchase-x',
    source: null,
    note: 'composed: 占比写成小数又带百分号',
    text: `2023年度政府采购支出总额[t 205.80]万元，其中政府采购货物支出[a 25.80]万元，政府采购服务支出[b 180.00]万元，无工程支出。授予中小企业合同金额[v 185.22]万元，占政府采购支出总额的[s 0.9]%。`,
    claims: `
      sum t = a b
      share s = v t #X 应为 90%`,
  },
  {
    id: 'k15-c-basic-x',
    source: null,
    note: 'composed: 人员和公用经费的占比对调',
    text: `基本支出[t 800.50]万元，其中人员经费[a 712.36]万元，占基本支出的[sa 11.01]%；公用经费[b 88.14]万元，占基本支出的[sb 88.99]%。`,
    claims: `
      sum t = a b
      share sa = a t #X 应为 88.99%
      share sb = b t #X 应为 11.01%
      shares sb = sa sb`,
  },
  {
    id: 'k15-c-project-x',
    source: null,
    note: 'composed: 支付率写成未支付的比例',
    text: `农村改厕项目预算资金[m 1,200.00]万元，到位[y 1,200.00]万元，到位率[ey 100]%；支付[x 1,068.00]万元，支付率[ex 11]%。计划改厕[k 1,500]户，完成[n 1,482]户，完成率[en 98.8]%。`,
    claims: `
      exec ey = y m
      exec ex = x y #X 应为 89%
      exec en = n k`,
  },
  {
    id: 'k15-c-running-x',
    source: null,
    note: 'composed: “增加”写成“减少”',
    text: `2023年度机关运行经费支出[t 45.60]万元，比2022年度的[p 42.35]万元减少[d 3.25]万元，降低[r 7.67]%，主要原因是办公用房维修。`,
    claims: `
      change -d = t p #X 实为增加
      rate -r = t p #X 实为增长`,
  },
  {
    id: 'k15-c-sangong',
    source: null,
    note: 'composed: “三公”经费决算',
    text: `2022年度“三公”经费财政拨款支出预算[m 36.00]万元，支出决算[t 28.46]万元，完成预算的[e 79.06]%。公务用车运行维护费预算[ma 28.00]万元，决算[a 23.75]万元，完成预算的[ea 84.82]%，占“三公”经费决算的[sa 83.45]%；公务接待费预算[mb 8.00]万元，决算[b 4.71]万元，完成预算的[eb 58.88]%，占[sb 16.55]%，接待62批次512人次。与2021年度的[p 31.02]万元相比，减少[d 2.56]万元，下降[r 8.25]%，其中公务用车运行维护费减少[da 1.35]万元，公务接待费减少[db 1.21]万元。`,
    claims: `
      exec e = t m
      exec ea = a ma
      exec eb = b mb
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      change -d = t p
      rate -r = t p
      causes -d = -da -db`,
  },
  {
    id: 'k15-c-town',
    source: null,
    note: 'composed: 乡镇财政拨款收支总体',
    text: `2023年镇财政拨款收、支总计[t 1,873.26]万元，与上年的[p 2,015.74]万元相比，减少[d 142.48]万元，下降[r 7.07]%，主要是专项资金减少。其中一般公共预算财政拨款[a 1,742.11]万元，占[sa 93.00]%；政府性基金预算财政拨款[b 131.15]万元，占[sb 7.00]%。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'k15-c-whole',
    source: null,
    note: 'composed: 部门整体支出绩效自评',
    text: `年初预算[o 1,320.00]万元，年中追加[u 185.60]万元，调整后预算[m 1,505.60]万元。全年支出[x 1,461.94]万元，预算执行率[e 97.10]%，年末结余[q 43.66]万元。自评得分[t@分 96]分：投入[a@分 14.5]分，过程[b@分 24]分，产出[c@分 29]分，效果[f@分 28.5]分。`,
    claims: `
      roll m = o u
      exec e = x m
      roll q = m -x
      counts t = a b c f`,
  },
];
