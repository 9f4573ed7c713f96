import type { Written } from '../types';

/** Our own paragraphs, for what the published texts at hand did not show. They do not count as published. */
export const OWN: readonly Written[] = [
  {
    id: 'own-times',
    source: null,
    note: 'own',
    tags: ['times'],
    text: `全年接待参观[a 1500]人次，是上年[p 600]人次的[k 2.5]倍；培训支出[b 7.50]万元，比上年[pb 3.00]万元增长[kb 1.5]倍；会议支出[c 6.00]万元，比上年[pc 3.00]万元增长[kc 2]倍。`,
    claims: `
      share k = a p
      rate kb = b pb
      rate kc = c pc #X`,
  },
  {
    id: 'own-ocr-digits',
    source: null,
    note: 'own',
    tags: ['ocr-spaces', 'full-width'],
    text: `本年收 入 [t 2 345.67] 万元，其中：财政拨款 [a 2 000.00] 万元，其他收入 [b ３４５．６７] 万元，占本年收 入 [s １４.７４] ％。`,
    claims: `
      sum t = a b
      share s = b t`,
  },
  {
    id: 'own-negative',
    source: null,
    note: 'own',
    tags: ['negative', 'roll'],
    text: `年初结转和结余[o -3.20]万元，本年收入[i 120.50]万元，本年支出[x 110.30]万元，年末结转和结余[c 7.00]万元。`,
    claims: `roll c = o i -x`,
  },
  {
    id: 'own-roll-wrong',
    source: null,
    note: 'own',
    tags: ['roll'],
    text: `上年结转[o 45.10]万元，当年收入[i 310.00]万元，当年支出[x 325.40]万元，结转下年[c 27.90]万元。`,
    claims: `roll c = o i -x #X`,
  },
  {
    id: 'own-zero-base-percent',
    source: null,
    note: 'own；基数为 0 仍写增长 100%',
    tags: ['zero-base'],
    text: `公务接待费支出[a 0.30]万元，上年未发生，比上年增加[d 0.30]万元，增长[r 100]%。因公出国（境）费0万元，与上年持平，均为0。`,
    claims: `rate r = a ^d #X`,
  },
  {
    id: 'own-zero-base-words',
    source: null,
    note: 'own；基数为 0 而写不可比',
    tags: ['zero-base', 'no-relation'],
    text: `公务用车购置费支出18.60万元，比上年增加18.60万元，增长--（基数为0，不可比）；因公出国（境）费0万元，比上年增加0万元，0%，无增减变化。`,
    claims: ``,
  },
  {
    id: 'own-budget-rate',
    source: null,
    note: 'own；把未支出的比例写作完成率',
    tags: ['unspent'],
    text: `公务接待费预算[m 3.00]万元，决算[a 1.71]万元，完成预算的[e 43]%，比预算减少[d 1.29]万元。`,
    claims: `
      exec e = a m #X
      change -d = a m`,
  },
  {
    id: 'own-level-as-previous',
    source: null,
    note: 'own',
    tags: ['anaphora', 'direction'],
    text: `2022年支出[a 350.00]万元，2021年为[p 350.00]万元，两年[w 持平]；2023年支出[b 371.00]万元，同比增长[r 6]%，同比增加[d 21.00]万元。`,
    claims: `
      dir w= = a p
      rate r = b a
      change d = b a`,
  },
  {
    id: 'own-nested-three',
    source: null,
    note: 'own',
    tags: ['nested', 'ellipsis'],
    text: `总支出[t 900.00]万元，其中：基本支出[a 600.00]万元（其中：人员经费[a1 520.00]万元，其中工资福利[a11 470.00]万元、对个人和家庭的补助[a12 50.00]万元；公用经费[a2 80.00]万元）；项目支出[b 300.00]万元，其中：甲项目[b1 180.00]万元，乙项目[b2 120.00]万元。`,
    claims: `
      sum t = a b
      sum a = a1 a2
      sum a1 = a11 a12
      sum b = b1 b2`,
  },
  {
    id: 'own-staff-wrong',
    source: null,
    note: 'own',
    tags: ['counts'],
    text: `巡察反馈问题[t 42]个，已整改[a 38]个，占[sa 90]%；正在整改[b 2]个，占[sb 5]%；未整改[c 1]个，占[sc 2]%。年末实有[n 57]人，其中在职[n1 41]人、退休[n2 16]人。`,
    claims: `
      counts t = a b c #X
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc #X
      counts n = n1 n2`,
  },
  {
    id: 'own-outlets',
    source: null,
    note: 'own',
    tags: ['counts', 'nested'],
    text: `全年在市级以上媒体发稿[t 386]篇，其中中央级[a 36]篇（人民日报[a1 9]篇、新华社[a2 12]篇、央视[a3 15]篇）、省级[b 120]篇、市级[c 230]篇，市级[w 最多]。`,
    claims: `
      counts t = a b c
      counts a = a1 a2 a3
      rank w> = c a b`,
  },
  {
    id: 'own-points-to',
    source: null,
    note: 'own',
    tags: ['points'],
    text: `群众满意度由上年的[p 90.5]%提高到[a 95.2]%，提高[d 4.7]个百分点；投诉率由[q 1.20]%降至[b 0.85]%，下降[e 0.35]个百分点。`,
    claims: `
      change d = a p
      change -e = b q`,
  },
  {
    id: 'own-missing-percent',
    source: null,
    note: 'own；占后漏百分号',
    tags: ['blanks'],
    text: `公用经费[a 76.23]万元，占[s@% 25.41]，人员经费[b 223.77]万元，占[u@% 74.59]，基本支出合计[t 300.00]万元。`,
    claims: `
      sum t = a b
      share s = a t
      share u = b t
      shares u = s u`,
  },
  {
    id: 'own-no-punctuation',
    source: null,
    note: 'own',
    tags: ['no-punctuation'],
    text: `2023年度收入决算[t 512.30]万元比上年增加[d 12.30]万元增长[r 2.46]% 支出决算[o 498.00]万元比上年减少[e 2.00]万元下降[q 0.4]%`,
    claims: `
      rate r = t ^d
      rate -q = o ^-e`,
  },
  {
    id: 'own-flattened-line',
    source: null,
    note: 'own',
    tags: ['table'],
    text: `单位：万元 项目 预算数 决算数 执行率 合计 [m@万元 200.00] [t@万元 188.00] [e 94.00]% 其中：基本支出 [ma@万元 120.00] [a@万元 120.00] [ea 100.00]% 项目支出 [mb@万元 80.00] [b@万元 68.00] [eb 85.00]%`,
    claims: `
      exec e = t m
      exec ea = a ma
      exec eb = b mb
      sum m = ma mb
      sum t = a b`,
  },
  {
    id: 'own-items-in-brackets',
    source: null,
    note: 'own',
    tags: ['list'],
    text: `本年安排项目[n 3]个，共[t 96.00]万元：（1）设备更新[a 40.00]万元；（2）系统运维[b 36.00]万元；（3）业务培训[c 20.00]万元，分别占[sa 41.67]%、[sb 37.5]%、[sc 20.83]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 'own-carried-unit',
    source: null,
    note: 'own',
    tags: ['carried-unit', 'respectively'],
    text: `（单位：万元）基本支出、项目支出分别为[a@万元 310.50]和[b@万元 89.50]，合计[t@万元 400.00]，较上年分别增长[ra 3.5]%、下降[rb 10.5]%，上年分别为[pa@万元 300.00]、[pb@万元 100.00]。`,
    claims: `
      sum t = a b
      rate ra = a pa
      rate -rb = b pb`,
  },
  {
    id: 'own-dates-and-articles',
    source: null,
    note: 'own',
    tags: ['no-relation'],
    text: `根据某财预〔2023〕15号文件要求，2024年3月1日至31日，我中心对2023年度12个项目开展自评，其中一类项目5个。评价采用百分制，90分（含）以上为优，80分（含）至90分为良。联系电话：0000-1234567，邮编100000。`,
    claims: ``,
  },
  {
    id: 'own-partial-listing',
    source: null,
    note: 'own；其中只列主要项目，不构成合计',
    tags: ['no-relation', 'not-exhaustive'],
    text: `全年支出680.00万元，其中：办公费12.50万元，印刷费3.20万元，差旅费8.90万元等。召开会议6次，参加人员320余人，印发材料1500多份，阅读量10万+。`,
    claims: ``,
  },
  {
    id: 'own-scores',
    source: null,
    note: 'own',
    tags: ['performance', 'sum'],
    text: `项目自评总分[t 96.50]分，其中预算执行[a 9.50]分、产出指标[b 49.00]分、效益指标[c 28.00]分、满意度指标[d 10.00]分，自评等级为优。`,
    claims: `counts t = a b c d`,
  },
];
