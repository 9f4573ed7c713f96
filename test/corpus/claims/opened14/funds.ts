import {
  DACHUAN,
  FENGQUAN,
  FUTIAN,
  JIAXIAN,
  MENGJIN,
  SUIXI,
  WUGANG,
  YANJIN,
  ZHANGYE,
  ZHONGXIAN,
} from './sources';
import type { Written } from '../types';

/** Earmarked funds, their projects and their self-evaluation: figures as published, sentences ours. */
export const FUNDS: readonly Written[] = [
  {
    id: 'n12-dachuan-allocation',
    source: DACHUAN,
    tags: ['funds', 'nested', 'list'],
    text: `下达达川区2024年财政衔接资金[t 10782]万元，其中中央资金[a 5273]万元，省级资金[b 5509]万元。
一、中央财政衔接资金（[g 5273]万元）：支持产业发展[a1 2993.7]万元；易地扶贫搬迁后续扶持[a2 1050]万元；数字乡村建设[a3 60]万元；乡村建设行动[a4 480]万元；以工代赈[a5 385]万元；欠发达国有林场提升[a6 258]万元；提取项目管理费[a7 46.3]万元。
二、省级财政衔接资金（[h 5509]万元）：巩固脱贫攻坚成果[b1 1843.72]万元；支持产业发展[b2 2705.39]万元；数字乡村建设[b3 20]万元；乡村建设行动[b4 844.8]万元；乡村治理[b5 40]万元；提取项目管理费[b6 55.09]万元。`,
    claims: `
      sum t = a b
      rep g = a
      sum g = a1 a2 a3 a4 a5 a6 a7
      rep h = b
      sum h = b1 b2 b3 b4 b5 b6`,
  },
  {
    id: 'n12-zhangye-arrived',
    source: ZHANGYE,
    tags: ['funds', 'change-only'],
    text: `省财政下达我市2023年第二批中央、省级财政衔接推进乡村振兴补助资金15763万元，全年累计到位[t 66185]万元，较上年同期增加[d 3893]万元，增长[r 6.25]%，超全省平均增长率3.91个百分点。至4月底，第一批资金支出21185.83万元，支出率42.02%。`,
    claims: `rate r = t ^d`,
  },
  {
    id: 'n12-zhongxian-transfers',
    source: ZHONGXIAN,
    tags: ['performance', 'list', 'long-sum'],
    text: `2024年度，中央、市级下达忠县民政局转移支付项目14个：慈善会[a 40]万元；城乡低保、特困供养、临时救助工作[b 2.75]万元；福利院运行[c 25.85]万元；福利彩票公益金[e 276.42]万元；养老机构消防达标提升[f 20]万元；审计评审[g 18.6]万元；民政管理工作[h 17]万元；购买社工服务[i 45]万元；社会福利中心综合楼[j 770.19]万元；公益性公墓[k 130]万元；精神障碍社区康复[l 338.93]万元；困难群众临时救助[m 1856.95]万元；流浪乞讨救助[n 36]万元；基本公共卫生服务[o 3]万元。共计下达转移支付资金[t 3580.69]万元。`,
    claims: `sum t = a b c e f g h i j k l m n o`,
  },
  {
    id: 'n12-futian-relief',
    source: FUTIAN,
    tags: ['performance', 'adjusted'],
    text: `2021年中央财政困难群众救助补助资金下达福田区[t 111]万元，其中低保、特困和临时救助资金[a 100]万元，孤儿基本生活保障金[b 11]万元；年中调减[c 40]万元，全年实际下达[n 71]万元，已全额划转各街道并发放，发放率100%。2021年最低生活保障标准为每人每月1300元。`,
    claims: `
      sum t = a b
      roll n = t -c`,
  },
  {
    id: 'n12-mengjin-third',
    source: MENGJIN,
    tags: ['funds', 'two-breakdowns', 'adjusted'],
    text: `孟津区将第一批批复的道路建设项目资金由[p 598.73]万元调整为[q 559.5]万元，收回[d 39.23]万元。本次分配财政衔接资金[t 2184.13]万元：按来源分，中央资金[a 39.23]万元，市级资金[b 39.5]万元，区本级资金[c 2105.4]万元；按用途分，雨露计划增加[e 18.75]万元，第二批道路建设[f 892.13]万元，饮水安全[g 1273.25]万元。`,
    claims: `
      change -d = q p
      sum t = a b c
      sum t = e f g`,
  },
  {
    id: 'n12-fengquan-two',
    source: FENGQUAN,
    tags: ['funds', 'short'],
    text: `2022年度省级财政衔接推进乡村振兴补助资金[t 187]万元，安排产业发展项目2个：大块镇现代牧场建设项目[a 43]万元，耿黄镇标准化厂房项目[b 144]万元。`,
    claims: `sum t = a b`,
  },
  {
    id: 'n12-wugang-matrix',
    source: WUGANG,
    tags: ['funds', 'cross-breakdown', 'counts'],
    text: `本次对接分配省级财政衔接资金[s 201]万元、市本级财政衔接资金[l 549]万元，批复项目5个：食用菌产业园[a 300]万元（省级资金[sa 51]万元，本级资金[la 249]万元）；邵庄村道路[b 100]万元（本级资金）；雨露计划[c 70]万元（省级资金）；小额贷款贴息[e 80]万元（省级资金）；党庄村农业产业园[f 200]万元（本级资金）。`,
    claims: `
      sum a = sa la
      sum s = sa c e
      sum l = la b f`,
  },
  {
    id: 'n12-yanjin-plan',
    source: YANJIN,
    note: '总规模只印约 8500 万元，不作合计',
    tags: ['funds', 'plan', 'approximate'],
    text: `延津县预估2022年衔接资金约8500万元。政策延续类共[a 1240]万元：雨露计划职业教育助学[a1 180]万元，短期技能培训[a2 20]万元，户贷户用贴息[a3 70]万元，优质花生奖补[a4 450]万元，优质小麦奖补[a5 500]万元，脱贫户自主创业[a6 20]万元。产业类共[b 4350]万元：与龙头企业合作发展集体经济[b1 3850]万元，其他涉农产业[b2 500]万元。基础设施类共2910万元，用于农村村组道路。`,
    claims: `
      sum a = a1 a2 a3 a4 a5 a6
      sum b = b1 b2`,
  },
  {
    id: 'n12-jiaxian-forest',
    source: JIAXIAN,
    tags: ['funds', 'short'],
    text: `下达郏县欠发达国有林场巩固提升任务资金[t 55]万元，计划用于管护设施建设[a 22]万元（新建管护房2座，铺设地埋线1350米，安装监控设备3套）和优质种苗繁育[b 33]万元（新建侧柏苗圃20亩）。`,
    claims: `sum t = a b`,
  },
  {
    id: 'n12-suixi-relief',
    source: SUIXI,
    note: '各项指标值与实际值之间印的是是否完成，没有完成率',
    tags: ['performance', 'score'],
    text: `临时救助项目全年预算[m 30]万元，全年执行[x 30]万元，执行率[e 100]%，得10分。产出指标50分：农村低保月均发放不少于21933人，实际21980人；特困人员救助供养月均不少于4754人，实际4604人，系动态管理所致。全年对建档立卡贫困户实施临时救助87人次。`,
    claims: `exec e = x m`,
  },
];
