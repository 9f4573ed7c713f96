import type { Written } from '../types';

/** Composed by us in the layouts of self-evaluations, funds, debt and assets, of which published pages gave too little. */
export const COMPOSED: readonly Written[] = [
  {
    id: 'd17-c-overall',
    source: null,
    note: 'composed：部门整体自评，全年预算、执行率与各部分得分',
    tags: ['performance', 'overall', 'scores'],
    text: `2023年，局机关及所属单位年初预算[m 2,146.50]万元，年中追加[u 318.20]万元，收回[v 42.70]万元，全年预算数[n 2,422.00]万元；全年执行[x 2,349.34]万元，预算执行率[e 97.0]%。自评得分[t 94.8]分：预算执行[a 9.7]分、产出指标[b 48.5]分、效益指标[c 27.6]分、满意度指标[f 9.0]分。自评等级为优。`,
    claims: `
      roll n = m u -v
      exec e = x n
      counts t = a b c f`,
  },
  {
    id: 'd17-c-deductions',
    source: null,
    note: 'composed：满分减扣分应为95.7，写成96.7',
    tags: ['performance', 'scores', 'deductions'],
    text: `根据自评结果，本项目满分[m 100]分，共扣[k 4.3]分，得分[t 96.7]分。扣分情况如下：支出进度偏慢扣[k1 1.5]分；培训期数未达目标扣[k2 2]分；档案归集不及时扣[k3 0.8]分。下一步将提前组织招标，按季通报进度。`,
    claims: `
      roll t = m -k #X
      counts k = k1 k2 k3`,
  },
  {
    id: 'd17-c-training',
    source: null,
    note: 'composed：培训期数、人次的完成率，问卷回收与满意率',
    tags: ['performance', 'training', 'questionnaire'],
    text: `基层干部培训项目原计划举办[m1 12]期、培训[m2 1,800]人次，实际举办[x1 12]期、培训[x2 1,926]人次，完成率分别为[e1 100]%和[e2 107]%。结业后发放问卷[q 200]份，收回[r 196]份，回收率[er 98]%；收回的问卷中表示满意的[s 188]份，满意率[es 95.92]%。人均成本控制在标准以内。`,
    claims: `
      exec e1 = x1 m1
      exec e2 = x2 m2
      share er = r q
      share es = s r`,
  },
  {
    id: 'd17-c-clinic',
    source: null,
    note: 'composed：体检率前两位颠倒（应为86.5）',
    tags: ['performance', 'coverage'],
    text: `基本公共卫生服务项目：辖区65岁以上常住老年人[n 8,400]人，完成健康体检[x 7,266]人，体检率[e 68.5]%；高血压患者任务数[mh 5,200]人，规范管理[xh 4,316]人，规范管理率[eh 83]%。群众满意度抽查为93.6%，高于90%的目标值。`,
    claims: `
      share e = x n #X
      share eh = xh mh`,
  },
  {
    id: 'd17-c-rural-funds',
    source: null,
    note: 'composed：衔接资金的来源、支付与未支付',
    tags: ['performance', 'funds', 'sum'],
    text: `全年用于巩固拓展脱贫攻坚成果和乡村振兴的资金[t 19204.096]万元，其中央省资金[a 14059.11]万元、市级资金[b 1299]万元、县级资金[c 3845.986]万元，已全部到位。截至年底支付[x 18501.096]万元，支付率[e 96.34]%；未支付[q 703]万元，系部分项目待审计和预留的质保金。`,
    claims: `
      sum t = a b c
      exec e = x t
      roll q = t -x`,
  },
  {
    id: 'd17-c-beneficiaries',
    source: null,
    note: 'composed：受益人数合计漏加第四个村（应为3,046）',
    tags: ['performance', 'counts', 'part-left-out'],
    text: `村组道路硬化项目总投资[m 860.00]万元，已支付[x 791.20]万元，占总投资的[e 92.0]%。项目惠及四个村：石门村[a 812]人、柳溪村[b 655]人、高岭村[c 938]人、双河村[f 641]人，受益群众共[t 2,405]人。验收合格率100%。`,
    claims: `
      share e = x m
      counts t = a b c f #X`,
  },
  {
    id: 'd17-c-insurance',
    source: null,
    note: 'composed：年末滚存少一位（应为40,862）',
    tags: ['insurance', 'roll', 'lost-digit'],
    text: `全县城乡居民基本养老保险基金收入[i 21,480]万元，支出[x 15,935]万元，当年收支结余[q 5,545]万元；上年滚存结余[o 35,317]万元，年末滚存结余[y 4,862]万元。收入中，个人缴费[i1 4,260]万元，财政补贴[i2 16,310]万元，利息及其他收入[i3 910]万元。`,
    claims: `
      roll q = i -x
      roll y = o q #X
      sum i = i1 i2 i3`,
  },
  {
    id: 'd17-c-debt',
    source: null,
    note: 'composed：限额与余额各分一般、专项，余额小于限额',
    tags: ['debt', 'sum', 'direction'],
    text: `省财政厅核定我县2023年政府债务限额[m 68.42]亿元，其中一般债务限额[m1 27.15]亿元、专项债务限额[m2 41.27]亿元。年末政府债务余额[t 66.80]亿元，其中一般债务[t1 26.43]亿元、专项债务[t2 40.37]亿元，余额[w 低于]限额。上年末余额为[p 59.30]亿元，一年增加[d 7.50]亿元，增长[r 12.6]%。`,
    claims: `
      sum m = m1 m2
      sum t = t1 t2
      dir w< = t m
      change d = t p
      rate r = t p`,
  },
  {
    id: 'd17-c-assets',
    source: null,
    note: 'composed：资产负债与构成占比',
    tags: ['assets', 'shares'],
    text: `截至2023年末，全县行政事业性国有资产总额[t 152.60]亿元，负债总额[l 36.62]亿元，净资产[n 115.98]亿元，资产负债率[s 24.0]%。资产中，行政单位[a 53.41]亿元，占[sa 35.0]%；事业单位[b 99.19]亿元，占[sb 65.0]%。全年配置资产1.86亿元，处置0.42亿元。`,
    claims: `
      sum t = l n
      share s = l t
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'd17-c-summary',
    source: null,
    note: 'composed：末句新增就业人数与首句不一（应为5,890）',
    tags: ['summary', 'repeated', 'last-sentence'],
    text: `一年来，全县城镇新增就业[t 5,890]人，完成目标任务[m 5,500]人的[e 107.1]%；失业人员再就业[a 1,236]人，完成目标任务[ma 1,200]人的[ea 103]%。开展补贴性培训[c 3,420]人次，比上年[pc 3,000]人次增长[rc 14]%。发放创业担保贷款6,800万元。全年城镇新增就业[u 5,895]人，零就业家庭动态清零。`,
    claims: `
      exec e = t m
      exec ea = a ma
      rate rc = c pc
      rep u = t #X`,
  },
];
