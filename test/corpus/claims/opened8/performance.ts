import type { Written } from '../types';

/** Composed by us in published layouts of self-evaluations, running costs and assets, with one slip or none. */
export const PERFORMANCE: readonly Written[] = [
  {
    id: 'h5-overall-right',
    source: null,
    note: 'composed：部门整体自评，收支、得分与结转，全部正确',
    tags: ['performance', 'overall', 'right'],
    text: `本部门2024年全年预算[m 1,846.50]万元，全年执行[x 1,790.25]万元，执行率[e 96.95]%，年末结转[q 56.25]万元。其中基本支出[a 1,152.40]万元，项目支出[b 637.85]万元。自评得分[g 95.5]分：预算执行率[g1 9.7]分，产出指标[g2 47.8]分，效益指标[g3 28.5]分，满意度指标[g4 9.5]分。`,
    claims: `
      exec e = x m
      roll q = m -x
      sum x = a b
      counts g = g1 g2 g3 g4`,
  },
  {
    id: 'h5-scores-sum',
    source: null,
    note: 'composed：各部分得分之和为 91.5，总分写成 95.1',
    tags: ['performance', 'scores', 'transposed'],
    text: `经自评，农村人居环境整治项目得[g 95.1]分。其中决策部分满分15分，得[g1 14]分；过程部分满分25分，得[g2 22.5]分；产出部分满分30分，得[g3 28]分；效益部分满分30分，得[g4 27]分。过程部分扣分是因为资金拨付较慢。`,
    claims: `
      counts g = g1 g2 g3 g4 #X`,
  },
  {
    id: 'h5-targets-right',
    source: null,
    note: 'composed：数量指标的计划、实际与完成率，全部正确',
    tags: ['performance', 'targets', 'right'],
    text: `数量指标：计划培训[m 480]人次，实际培训[x 504]人次，完成率[e 105]%；计划改造管网[n 36.0]公里，实际改造[y 32.4]公里，完成率[f 90]%，因征迁滞后。项目到位资金[i 620.00]万元，已支付[p 527.00]万元，支付率[r 85]%。发放问卷[k 200]份，收回[l 192]份，回收率[s 96]%。`,
    claims: `
      exec e = x m
      exec f = y n
      exec r = p i
      share s = l k`,
  },
  {
    id: 'h5-running-triangle',
    source: null,
    note: 'composed：机关运行经费增幅误以年初预算为基数：8.00% 写成 12.50%',
    tags: ['running-costs', 'budget-for-last-year'],
    text: `机关运行经费。2024年度机关运行经费支出[t 216.00]万元，年初预算[m 192.00]万元，完成预算的[e 112.50]%。比2023年度的[p 200.00]万元增加[d 16.00]万元，增长[r 12.50]%，主要是办公用房维修和物业服务费增加。`,
    claims: `
      exec e = t m
      change d = t p
      rate r = t p #X`,
  },
  {
    id: 'h5-procurement-share',
    source: null,
    note: 'composed：小微企业份额以采购总额为分母，句中所写的分母为中小企业合同额：应为 60.0',
    tags: ['procurement', 'other-whole'],
    text: `2024年度政府采购支出总额[t 375.00]万元，其中货物[a 135.00]万元、工程[b 90.00]万元、服务[c 150.00]万元。授予中小企业合同金额[h 300.00]万元，占政府采购支出总额的[s 80.0]%，其中授予小微企业合同金额[k 180.00]万元，占授予中小企业合同金额的[u 48.0]%。`,
    claims: `
      sum t = a b c
      share s = h t
      share u = k h #X`,
  },
  {
    id: 'h5-assets-right',
    source: null,
    note: 'composed：资产负债与车辆，全部正确',
    tags: ['assets', 'right'],
    text: `截至2024年12月31日，单位资产总额[t 4,268.30]万元，比上年末[p 4,120.10]万元增加[d 148.20]万元，增长[r 3.6]%；其中流动资产[a 386.90]万元，固定资产[b 3,742.60]万元，无形资产[c 138.80]万元。负债[f 213.42]万元，净资产[g 4,054.88]万元，资产负债率[s 5.0]%。共有车辆[n 7]辆，其中机要通信用车[n1 1]辆、应急保障用车[n2 2]辆、执法执勤用车[n3 4]辆。`,
    claims: `
      change d = t p
      rate r = t p
      sum t = a b c
      sum t = f g
      share s = f t
      counts n = n1 n2 n3`,
  },
  {
    id: 'h5-items-inverted',
    source: null,
    note: 'composed：第二项用预算除以决算：应为 80.00',
    tags: ['items', 'inverted', 'direction'],
    text: `1.行政运行（项）。年初预算[m1 640.00]万元，支出决算[x1 668.80]万元，完成年初预算的[e1 104.50]%，决算数[w1 大于]年初预算数的主要原因是正常晋级晋档。
2.一般行政管理事务（项）。年初预算[m2 150.00]万元，支出决算[x2 120.00]万元，完成年初预算的[e2 125.00]%，决算数[w2 小于]年初预算数的主要原因是压减活动。
3.住房公积金（项）。年初预算[m3 58.30]万元，支出决算[x3 58.30]万元，完成年初预算的[e3 100.00]%，决算数与年初预算数[w3 持平]。`,
    claims: `
      exec e1 = x1 m1
      dir w1> = x1 m1
      exec e2 = x2 m2 #X
      dir w2< = x2 m2
      exec e3 = x3 m3
      dir w3= = x3 m3`,
  },
  {
    id: 'h5-sangong-word',
    source: null,
    note: 'composed：决算大于上年，写成小于',
    tags: ['sangong', 'direction'],
    text: `2024年度“三公”经费决算[t 18.60]万元，全年预算[m 24.00]万元，完成预算的[e 77.50]%。其中公务用车运行维护费[a 15.20]万元，[w 小于]上年的[p 14.70]万元，公务接待费[b 3.40]万元，与上年的[q 3.40]万元[v 持平]。`,
    claims: `
      exec e = t m
      sum t = a b
      dir w< = a p #X
      dir v= = b q`,
  },
  {
    id: 'h5-income-structure-right',
    source: null,
    note: 'composed：收入支出总体与结构，全部正确',
    tags: ['final-accounts', 'structure', 'right'],
    text: `二、收入决算情况说明
本年收入合计[t 2,480.00]万元，其中：财政拨款收入[a 2,108.00]万元，占[sa 85.00]%；事业收入[b 322.40]万元，占[sb 13.00]%；其他收入[c 49.60]万元，占[sc 2.00]%。
三、支出决算情况说明
本年支出合计[x 2,500.00]万元，其中：基本支出[x1 1,875.00]万元，占[s1 75.00]%；项目支出[x2 625.00]万元，占[s2 25.00]%。年初结转和结余[j 96.00]万元，年末结转和结余[q 76.00]万元。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc
      sum x = x1 x2
      share s1 = x1 x
      share s2 = x2 x
      shares s2 = s1 s2
      roll q = j t -x`,
  },
];
