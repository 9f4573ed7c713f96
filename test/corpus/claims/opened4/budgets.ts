import type { Written } from '../types';

/** Composed by us: budgets of units and governments, debts, transfers, insurance. Right texts. */
export const BUDGETS: readonly Written[] = [
  {
    id: 'e4-budget-total',
    source: null,
    note: 'composed：部门预算总体情况；“主要原因”只列一项，不作 causes',
    tags: ['main-cause', 'two-sided-total', 'budget-to-budget'],
    text: `按照综合预算的原则，市文旅局所有收入和支出均纳入部门预算管理。2024年收支总预算[t 5236.18]万元，比2023年增加[d 318.46]万元，增长[r 6.48]%，主要原因是文物保护项目增加264.00万元。收入预算中，一般公共预算拨款收入[a 4896.18]万元，占[sa 93.51]%；上年结转收入[b 340.00]万元，占[sb 6.49]%。`,
    claims: `
      rate r = t ^d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'e4-three-public-budget',
    source: null,
    note: 'composed：“三公”预算与上年预算比；持平项目写明金额',
    tags: ['flat', 'causes', 'hundred-percent'],
    text: `2025年“三公”经费预算数为[t 19.50]万元，其中：因公出国（境）费用[a 0.00]万元，与上年持平；公务接待费[c 1.50]万元，比上年减少[dc 0.50]万元，下降[rc 25.00]%；公务用车购置费[b1 18.00]万元，上年为0，系报废更新1辆；公务用车运行维护费[b2 0.00]万元，比上年减少[db 4.00]万元，下降[rb 100.00]%，因车辆报废停驶。`,
    claims: `
      rate -rc = c ^-dc
      rate -rb = b2 ^-db
      sum t = a c b1 b2`,
  },
  {
    id: 'e4-project-list',
    source: null,
    note: 'composed：项目预算逐项列全，序号与金额相邻',
    tags: ['numbered', 'list', 'sum'],
    text: `本部门2024年共安排特定目标类项目6个，预算[t 745.80]万元：（1）执法装备购置[a 132.00]万元；（2）食品抽检[b 286.50]万元；（3）药品不良反应监测[c 48.00]万元；（4）12315平台运维[e 66.30]万元；（5）标准化补助[f 150.00]万元；（6）办公用房租赁[g 63.00]万元。以上均为一般公共预算资金，无跨年项目。`,
    claims: `
      sum t = a b c e f g`,
  },
  {
    id: 'e4-procurement-plan',
    source: null,
    note: 'composed：政府采购预算按类别与按组织形式两种分法，预留中小企业份额的比例分母不同',
    tags: ['several-breakdowns', 'share'],
    text: `2024年政府采购预算总额[t 624.00]万元，货物类[a 215.40]万元、服务类[b 348.60]万元、工程类[c 60.00]万元；集中采购[e 402.50]万元，分散采购[f 221.50]万元。面向中小企业预留[g 436.80]万元，占[sg 70.0]%，其中预留给小微企业[h 305.76]万元，占预留份额的[sh 70.0]%。`,
    claims: `
      sum t = a b c
      sum t = e f
      share sg = g t
      share sh = h g`,
  },
  {
    id: 'e4-assets-note',
    source: null,
    note: 'composed：国有资产占用说明；原值、折旧、净值；房屋面积有自用与出租',
    tags: ['roll', 'counts', 'measure-words'],
    text: `截至2023年末，固定资产原值[a 3862.74]万元，累计折旧[b 1927.46]万元，净值[c 1935.28]万元。占用房屋[s 6842]平方米，其中自用[s1 5930]平方米、出租出借[s2 912]平方米。车辆12辆，比上年减少2辆；2024年拟购置车辆1辆、单位价值50万元以上通用设备0台。`,
    claims: `
      roll c = a -b
      counts s = s1 s2`,
  },
  {
    id: 'e4-debt-report',
    source: null,
    note: 'composed：债务限额、余额滚存；再融资债券计入发行不增加余额以外的量',
    tags: ['roll', 'several-breakdowns', 'direction'],
    text: `2023年初政府债务余额[o 56.42]亿元，当年新增债券[i1 7.30]亿元、再融资债券[i2 4.15]亿元，偿还到期本金[x 4.62]亿元，年末余额[q 63.25]亿元，其中一般债务[q1 21.87]亿元，专项债务[q2 41.38]亿元。省核定限额[l 66.00]亿元，余额[w 未超过]限额。当年付息1.98亿元，平均利率3.41%。`,
    claims: `
      roll q = o i1 i2 -x
      sum q = q1 q2
      dir w< = q l`,
  },
  {
    id: 'e4-transfer-down',
    source: null,
    note: 'composed：转移支付分三类，税收返还为负数（上解）',
    tags: ['negative-part', 'sum', 'rates'],
    text: `2024年县对乡镇税收返还和转移支付预算[t 18432]万元，其中税收返还[a 1206]万元、一般性转移支付[b 15380]万元、专项转移支付[c 1846]万元，比上年执行数[p 17890]万元增加[d 542]万元，增长[r 3.0]%。一般性转移支付中，工资保障11240万元，村级运转2618万元。`,
    claims: `
      sum t = a b c
      change d = t p
      rate r = t p`,
  },
  {
    id: 'e4-soc-insurance',
    source: null,
    note: 'composed：社保基金分险种收支与结余，两险种列全',
    tags: ['roll', 'sum', 'execution'],
    text: `区级社会保险基金预算收入[i 67830]万元，其中城乡居民养老[i1 26480]万元、机关事业养老[i2 41350]万元；支出[x 60798]万元，其中城乡居民养老[x1 19872]万元、机关事业养老[x2 40926]万元。本年结余[k 7032]万元，上年滚存结余[o 38115]万元，年末滚存结余[q 45147]万元。`,
    claims: `
      sum i = i1 i2
      sum x = x1 x2
      roll k = i -x
      roll q = o i -x`,
  },
  {
    id: 'e4-soe-budget',
    source: null,
    note: 'composed：国有资本经营预算的收支平衡，调出资金比例以收入为分母',
    tags: ['roll', 'share', 'execution'],
    text: `国有资本经营预算收入完成[a 2850]万元，为预算[m 2800]万元的[e 101.8]%，加上级补助[b 36]万元、上年结转[c 64]万元，收入合计[i 2950]万元。支出[x 1950]万元，调出至一般公共预算[y 860]万元，占当年收入的[s 30.2]%；收支相抵，结转下年[q 140]万元。`,
    claims: `
      exec e = a m
      sum i = a b c
      share s = y a
      roll q = i -x -y`,
  },
  {
    id: 'e4-exec-month',
    source: null,
    note: 'composed：月报；当月与累计混排，累计的同比只有比例，没有增减额',
    tags: ['month-and-cumulative', 'execution', 'ratio-of-time'],
    text: `8月当月，全区一般公共预算收入2.31亿元，同比下降3.5%。1—8月累计[t 24.87]亿元，完成年初预算[m 36.20]亿元的[e 68.7]%，超序时进度2.0个百分点，同比增长5.1%；税收[a 19.40]亿元，占比[sa 78.0]%，较上年同期提高1.7个百分点。支出累计[o 41.06]亿元，完成预算[n 62.50]亿元的[f 65.7]%，“八项支出”32.6亿元，增长4.4%。`,
    claims: `
      exec e = t m
      share sa = a t
      exec f = o n`,
  },
  {
    id: 'e4-adjustment',
    source: null,
    note: 'composed：预算调整方案；调增调减相抵，净调整额为各项之和',
    tags: ['causes', 'budget-adjustment', 'signs'],
    text: `支出预算由[m 52.80]亿元调整为[n 54.37]亿元，净调增[d 1.57]亿元，具体是：新增一般债券安排调增[d1 1.60]亿元，上级补助增加调增[d2 0.94]亿元，收入短收相应调减[d3 0.75]亿元，压减一般性支出调减[d4 0.22]亿元。`,
    claims: `
      causes d = d1 d2 -d3 -d4
      change d = n m`,
  },
  {
    id: 'e4-party-school',
    source: null,
    note: 'composed：一句话的预算说明，只有一个增减',
    tags: ['single-sentence'],
    text: `县委党校2025年基本支出预算[t 563.27]万元，较上年预算数减少[d 21.09]万元，降幅[r 3.61]%，为人员退休自然减员所致。`,
    claims: `
      rate -r = t ^-d`,
  },
  {
    id: 'e4-training-meeting',
    source: null,
    note: 'composed：会议费、培训费预算的人数与天数，均不核算；“预计”金额按标准乘得，不是所列关系',
    tags: ['standards', 'no-relation'],
    text: `会议费预算8.40万元，拟召开会议2次，人数200人，内容为年度工作会和半年调度会；培训费预算24.00万元，拟开展培训4期，人数320人，每期3天，标准为每人每天250元；未计划举办节庆、晚会、论坛、赛事活动。`,
    claims: ``,
  },
];
