import {
  DACHUAN,
  FUTIAN,
  HEPING,
  MENGJIN,
  MOHRSS,
  NANKANG,
  SHAOXING,
  TAISHANG,
  WUGANG,
  XIAJIANG,
  YANJIN,
  ZHANGYE,
  ZHONGXIAN,
} from './sources';
import type { Written } from '../types';

/** Published figures of governments and funds with one slip of the natural sort each. */
export const ALTERED2: readonly Written[] = [
  {
    id: 'n12x-taishang-total',
    source: TAISHANG,
    altered: true,
    note: '总增幅漏印一位（应为 35.66）',
    tags: ['accounts', 'lost-digit'],
    text: `2022年全区一般公共预算支出决算[t 242259]万元，2021年决算[p 178581]万元，增加[d 63678]万元，增长[r 3.66]%。其中一般公共服务支出[a 23653]万元，2021年决算[pa 20699]万元，增加[da 2954]万元，增长[ra 14.27]%。`,
    claims: `
      change d = t p
      rate r = t p #X
      change da = a pa
      rate ra = a pa`,
  },
  {
    id: 'n12x-taishang-item',
    source: TAISHANG,
    altered: true,
    note: '统计信息事务降幅以本年数为分母（应为 63.5）',
    tags: ['accounts', 'items', 'this-year-base'],
    text: `1.政府办公厅（室）及相关机构事务[a 9185]万元，比上年增加[da 2686]万元，增长[ra 41.33]%。
2.统计信息事务[b 50]万元，比上年减少[db 87]万元，下降[rb 174]%，主要是普查工作结束。
3.审计事务[c 253]万元，比上年增加[dc 108]万元，增长[rc 74.48]%。
4.纪检监察事务[e 259]万元，比上年减少[de 246]万元，下降[re 48.71]%。
5.统战事务[f 20]万元，比上年减少[df 14]万元，下降[rf 41.18]%。`,
    claims: `
      rate ra = a ^da
      rate -rb = b ^-db #X
      rate rc = c ^dc
      rate -re = e ^-de
      rate -rf = f ^-df`,
  },
  {
    id: 'n12x-heping-nontax',
    source: HEPING,
    altered: true,
    note: '非税收入两位数字颠倒（应为 55290），两个层次的合计都不合',
    tags: ['government', 'transposed-digit', 'nested'],
    text: `2021年和平区一般公共预算收入决算[t 377841]万元，其中：税收收入[a 322551]万元，非税收入[b 52590]万元。非税收入中，专项收入[b1 26541]万元，行政事业性收费收入[b2 2833]万元，罚没收入[b3 6058]万元，国有资源（资产）有偿使用收入[b4 593]万元，其他收入[b5 19265]万元。`,
    claims: `
      sum t = a b #X
      sum b = b1 b2 b3 b4 b5 #X`,
  },
  {
    id: 'n12x-heping-inverted',
    source: HEPING,
    altered: true,
    note: '预算与决算颠倒相除（应为 102.67）',
    tags: ['government', 'inverted', 'execution'],
    text: `收入方面，经批准的调整预算为[m 368000]万元，全年实际完成[t 377841]万元，完成调整预算的[e 97.40]%。支出方面，调整预算为[n 525000]万元，全年实际支出[x 524652]万元，完成调整预算的[f 99.93]%。`,
    claims: `
      exec e = t m #X
      exec f = x n`,
  },
  {
    id: 'n12x-xiajiang-decimal',
    source: XIAJIANG,
    altered: true,
    note: '一般公共预算收入增幅小数点移了一位（应为 2.1）',
    tags: ['government', 'decimal-shift'],
    text: `1—6月，全县财政总收入[t 146405]万元，上年同期[p 138057]万元，增收[d 8348]万元，增长[r 6.0]%。一般公共预算收入[a 72777]万元，上年同期[pa 71289]万元，增收[da 1488]万元，增长[ra 21]%。`,
    claims: `
      change d = t p
      rate r = t p
      change da = a pa
      rate ra = a pa #X`,
  },
  {
    id: 'n12x-nankang-swapped',
    source: NANKANG,
    altered: true,
    note: '税收与非税的占比对换（应为 74 与 26）',
    tags: ['government', 'swapped-shares', 'yi'],
    text: `全年一般公共预算收入[t 24.82]亿元，其中地方税收收入[a 18.32]亿元，占[sa 26]%，非税收入[b 6.50]亿元，占[sb 74]%。全年一般公共预算支出[x 75.28]亿元，教育支出[x1 19.65]亿元，农林水支出[x2 13.41]亿元，社会保障和就业支出[x3 7.24]亿元，分别占[s1 26.1]%、[s2 17.8]%、[s3 9.6]%。`,
    claims: `
      sum t = a b
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb
      share s1 = x1 x
      share s2 = x2 x
      share s3 = x3 x`,
  },
  {
    id: 'n12x-shaoxing-doubled',
    source: SHAOXING,
    altered: true,
    note: '其他教育经费多印一位（应为 13.85）',
    tags: ['education', 'doubled-digit'],
    text: `全市2023年教育经费总收入[t 240.55]亿元，由以下五部分构成：一是国家财政性教育经费[a 181.17]亿元；二是民办学校中举办者投入[b 0.05]亿元；三是社会捐赠收入[c 0.24]亿元；四是事业收入[e 45.24]亿元；五是其他教育经费[f 133.85]亿元。`,
    claims: `sum t = a b c e f #X`,
  },
  {
    id: 'n12x-mohrss-base',
    source: MOHRSS,
    altered: true,
    note: '收入增幅以本年数为分母（应为 34.6）；上年数和当年结余由公布的数推得',
    tags: ['nation', 'this-year-base'],
    text: `全年三项社会保险基金收入合计[t 68205]亿元，上年为[p 50667]亿元，增加[d 17538]亿元，增长[r 25.7]%；支出合计[x 62687]亿元，上年为[px 57580]亿元，增加[dx 5107]亿元，增长[rx 8.9]%。当年收支结余[y 5518]亿元。`,
    claims: `
      change d = t p
      rate r = t p #X
      change dx = x px
      rate rx = x px
      roll y = t -x`,
  },
  {
    id: 'n12x-mohrss-left-out',
    source: MOHRSS,
    altered: true,
    note: '支出合计漏加工伤保险（应为 62687）',
    tags: ['nation', 'part-left-out'],
    text: `2021年，基本养老保险基金收入[a 65793]亿元、支出[xa 60197]亿元，失业保险基金收入[b 1460]亿元、支出[xb 1500]亿元，工伤保险基金收入[c 952]亿元、支出[xc 990]亿元。三项基金收入合计[t 68205]亿元，支出合计[x 61697]亿元。`,
    claims: `
      sum t = a b c
      sum x = xa xb xc #X`,
  },
  {
    id: 'n12x-dachuan-restated',
    source: DACHUAN,
    altered: true,
    note: '中央资金前后两处不一致（应为 5273，后文印为 5237），后文的分项合计也不合',
    tags: ['funds', 'repeated', 'nested'],
    text: `我区2024年第一批财政衔接资金[t 10782]万元，其中：中央资金[a 5273]万元，省级资金[b 5509]万元。
中央资金[g 5237]万元安排如下：产业发展[a1 2993.7]万元，搬迁后续扶持[a2 1050]万元，数字乡村[a3 60]万元，乡村建设[a4 480]万元，以工代赈[a5 385]万元，国有林场[a6 258]万元，项目管理费[a7 46.3]万元。`,
    claims: `
      sum t = a b
      rep g = a #X
      sum g = a1 a2 a3 a4 a5 a6 a7 #X`,
  },
  {
    id: 'n12x-dachuan-left-out',
    source: DACHUAN,
    altered: true,
    note: '省级资金的用途漏列乡村治理 40 万元',
    tags: ['funds', 'part-left-out'],
    text: `省级衔接资金共[t 5509]万元，分为五项：巩固脱贫攻坚成果项目[a 1843.72]万元，产业发展[b 2705.39]万元，数字乡村建设项目[c 20]万元，乡村建设行动项目[e 844.8]万元，项目管理费[f 55.09]万元。`,
    claims: `sum t = a b c e f #X`,
  },
  {
    id: 'n12x-zhangye-base',
    source: ZHANGYE,
    altered: true,
    note: '增幅以本年数为分母（应为 6.25）',
    tags: ['funds', 'this-year-base'],
    text: `截至5月，我市2023年到位中央、省级衔接资金[t 66185]万元，上年同期到位[p 62292]万元，同比增加[d 3893]万元，增长[r 5.88]%。市乡村振兴局将继续强化项目管理，加快支出进度。`,
    claims: `
      change d = t p
      rate r = t p #X`,
  },
  {
    id: 'n12x-zhongxian-total',
    source: ZHONGXIAN,
    altered: true,
    note: '合计两位数字颠倒（应为 3580.69）',
    tags: ['performance', 'transposed-digit', 'long-sum'],
    text: `上级下达我局2024年度转移支付资金合计[t 3850.69]万元，具体为：困难群众临时救助[a 1856.95]万元，社会福利中心综合楼[b 770.19]万元，精神障碍社区康复服务[c 338.93]万元，福利彩票公益金支出[e 276.42]万元，公益性公墓[f 130]万元，社工服务[g 45]万元，慈善会[h 40]万元，流浪乞讨救助[i 36]万元，福利院运行[j 25.85]万元，消防达标[k 20]万元，审计评审[l 18.6]万元，民政管理[m 17]万元，基本公共卫生服务[n 3]万元，低保等工作经费[o 2.75]万元。`,
    claims: `sum t = a b c e f g h i j k l m n o #X`,
  },
  {
    id: 'n12x-futian-rest',
    source: FUTIAN,
    altered: true,
    note: '调减后的余额不合（应为 71）',
    tags: ['performance', 'balance'],
    text: `项目资金情况：年初下达[t 111]万元，其中低保、特困和临时救助[a 100]万元，孤儿基本生活保障[b 11]万元；年中调减[c 40]万元，调减后全年实际下达[n 81]万元。资金全部划转至各街道，专款专用。`,
    claims: `
      sum t = a b
      roll n = t -c #X`,
  },
  {
    id: 'n12x-mengjin-use',
    source: MENGJIN,
    altered: true,
    note: '道路建设项目数字错位（应为 892.13），分项之和与总额不合',
    tags: ['funds', 'transposed-digit'],
    text: `第三批财政衔接资金[t 2184.13]万元，来源为中央资金[a 39.23]万元、市级资金[b 39.5]万元、区本级资金[c 2105.4]万元，全部用于三类项目：雨露计划[e 18.75]万元、第二批道路建设[f 829.13]万元、饮水安全[g 1273.25]万元。`,
    claims: `
      sum t = a b c
      sum t = e f g #X`,
  },
  {
    id: 'n12x-wugang-transposed',
    source: WUGANG,
    altered: true,
    note: '食用菌产业园的本级资金两位数字颠倒（应为 249）',
    tags: ['funds', 'transposed-digit'],
    text: `杨庄乡食用菌产业园项目批复投资[t 300]万元，其中省级资金[a 51]万元、市本级资金[b 294]万元。本批省级资金[s 201]万元，除上述[s1 51]万元外，安排雨露计划[s2 70]万元、小额贷款贴息[s3 80]万元。`,
    claims: `
      sum t = a b #X
      rep s1 = a
      sum s = s1 s2 s3`,
  },
  {
    id: 'n12x-yanjin-left-out',
    source: YANJIN,
    altered: true,
    note: '政策延续类合计漏加一项 20 万元（应为 1240）',
    tags: ['funds', 'part-left-out'],
    text: `政策补贴延续类项目六个：职业教育助学[a 180]万元，短期技能培训[b 20]万元，户贷户用贴息[c 70]万元，种植优质花生奖补[e 450]万元，种植优质小麦奖补[f 500]万元，自主创业[g 20]万元，合计[t 1220]万元。产业类项目两个：集体经济[h 3850]万元，其他产业[i 500]万元，合计[u 4350]万元。`,
    claims: `
      sum t = a b c e f g #X
      sum u = h i`,
  },
];
