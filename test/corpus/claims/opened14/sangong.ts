import {
  AUDIT,
  BAISE,
  ECHENG,
  GAOXIN,
  HESHAN,
  HUAINING,
  LIANGSHAN,
  NINGGUO,
  PARTIES,
  QIANJIANG,
  WANQUAN,
  YOUXIAN,
  YUANLING,
} from './sources';
import type { Written } from '../types';

/** “三公”经费 of units, towns and whole governments: figures as published, sentences ours. */
export const SANGONG: readonly Written[] = [
  {
    id: 'n12-baise-sangong',
    source: BAISE,
    note: '降幅 7.80% 印为 7.81%，在取整范围内',
    tags: ['government', 'causes', 'within-rounding'],
    text: `2024年，百色市本级一般公共预算安排“三公”经费[t 3923]万元，较2023年预算数减少[d 332]万元，下降[r 7.81]%。其中：公务接待费[a 638]万元，比上年减少[da 317]万元；因公出国（境）费[b 62]万元，比上年增加[db 24]万元；公务用车购置费[c 718]万元，比上年增加[dc 135]万元；公务用车运行维护费[e 2505]万元，比上年减少[de 174]万元。`,
    claims: `
      rate -r = t ^-d #W
      sum t = a b c e
      causes -d = -da db dc -de`,
  },
  {
    id: 'n12-gaoxin-sangong',
    source: GAOXIN,
    tags: ['short'],
    text: `贵阳国家高新区2024年财政拨款安排“三公”经费[t 29.05]万元，同口径与上年持平。其中公务接待费预算[a 6.45]万元，公务用车运行维护费预算[b 22.6]万元，没有安排因公出国（境）费。`,
    claims: `sum t = a b`,
  },
  {
    id: 'n12-audit-sangong',
    source: AUDIT,
    tags: ['two-years', 'direction'],
    text: `审计署2010年“三公”经费财政拨款预算[m 2711.65]万元，其中因公出国（境）费[a 617]万元，公务用车购置及运行费[b 1229.65]万元，公务接待费[c 865]万元；决算2488.79万元。2011年财政拨款预算[t 2687.06]万元，其中因公出国（境）费[a2 617]万元，与2010年预算[wa 持平]；公务用车购置及运行费[b2 1205.06]万元，较2010年预算压缩[r 2]%；公务接待费[c2 865]万元，与2010年预算[wc 持平]。`,
    claims: `
      sum m = a b c
      sum t = a2 b2 c2
      dir wa= = a2 a
      rate -r = b2 b
      dir wc= = c2 c`,
  },
  {
    id: 'n12-liangshan-sangong',
    source: LIANGSHAN,
    note: '各项按分取整，合计与三项之和、增减之和都差 0.01，在取整范围内',
    tags: ['government', 'within-rounding', 'causes'],
    text: `2022年凉山州州本级部门使用财政拨款安排“三公”经费支出[t 8,237.23]万元，比年初预算增加[d 1317.14]万元。因公出国（境）经费[a 0]万元，与年初预算持平；公务用车购置及运行维护费[b 7,634.75]万元（公务用车购置费[b1 2,337.35]万元，公务用车运行维护费[b2 5,297.40]万元），比年初预算增加[db 1833.7]万元；公务接待费[c 602.47]万元，比年初预算减少[dc 516.57]万元。公务用车费用增加主要是护林防火、防汛减灾购车。`,
    claims: `
      sum t = a b c #W
      sum b = b1 b2
      causes d = db -dc #W`,
  },
  {
    id: 'n12-youxian-sangong',
    source: YOUXIAN,
    tags: ['budget', 'single-cause'],
    text: `游仙区政府办2022年“三公”经费财政拨款预算[t 9]万元，较2021年预算减少[d 6]万元，下降[r 40]%。因公出国（境）经费[a 0]万元；公务接待费[b 1]万元，与2021年持平；公务用车购置及运行维护费[c 8]万元，其中公务用车运行维护费[c1 8]万元，较2021年减少[dc 6]万元，下降[rc 42.86]%，公务用车购置费[c2 0]万元。单位现有公务用车[v 2]辆：轿车[v1 1]辆，商务车[v2 1]辆。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c
      sum c = c1 c2
      rate -rc = c1 ^-dc
      causes -d = -dc
      counts v = v1 v2`,
  },
  {
    id: 'n12-ningguo-sangong',
    source: NINGGUO,
    tags: ['execution', 'change-only'],
    text: `宁国市城市管理行政执法局2016年度“三公”经费支出预算[m 77.00]万元，其中公务接待费[mc 35.00]万元，公务用车购置及运行费[mb 42.00]万元。支出决算[t 68.3]万元，完成年初预算的[e 88.7]%：公务接待费[c 26.4]万元，完成年初预算的[ec 75.43]%，与2015年度决算相比减少[dc 9.6]万元，下降[rc 26.67]%，共接待220批次2929人；公务用车购置及运行费[b 41.9]万元，完成年初预算的[eb 99.76]%，与2015年度决算相比减少[db 1.1]万元，下降[rb 2.56]%。没有发生因公出国（境）费。`,
    claims: `
      sum m = mc mb
      exec e = t m
      sum t = c b
      exec ec = c mc
      rate -rc = c ^-dc
      exec eb = b mb
      rate -rb = b ^-db`,
  },
  {
    id: 'n12-heshan-sangong',
    source: HESHAN,
    tags: ['budget', 'single-cause'],
    text: `鹤山市水务局2018年“三公”经费支出预算合计[t 24.75]万元，比上年预算数减少[d 4.65]万元。其中因公出国（境）经费[a 0]万元，公务用车购置费[f 0]万元，公务用车运行维护费[b 8.2]万元，三项都与上年预算数持平；公务接待费[c 16.55]万元，比上年预算数减少[dc 4.65]万元，原因是厉行节约、严控接待支出。`,
    claims: `
      sum t = a f b c
      causes -d = -dc`,
  },
  {
    id: 'n12-yuanling-sangong',
    source: YUANLING,
    note: '降幅 11.27% 印为 11.2%，为截去小数',
    tags: ['government', 'truncated', 'budget'],
    text: `沅陵县2021年“三公”经费预算数为[t 4196]万元，较2020年[p 4729]万元减少[d 533]万元，同比下降[r 11.2]%。其中：因公出国（境）费用预算[a 0]万元，公务接待费预算[c 2747]万元，公务用车费预算[b 1449]万元（运行维护费[b1 1449]万元，购置费[b2 0]万元）。`,
    claims: `
      change -d = t p
      rate -r = t p #T
      sum t = a c b
      sum b = b1 b2`,
  },
  {
    id: 'n12-parties-sangong',
    source: PARTIES,
    tags: ['short', 'single-cause'],
    text: `湛江市各民主党派“三公”经费合计[t 13.78]万元，比上年减少[d 15]万元。因公出国（境）费用[a 0]万元，比上年减少[da 15]万元，原因是没有因公临时出境活动；公务接待费[c 8.5]万元，与上年持平；公务用车购置及运行维护费[b 5.28]万元，与上年持平，公务车保有量3辆。`,
    claims: `
      sum t = a c b
      causes -d = -da`,
  },
  {
    id: 'n12-qianjiang-sangong',
    source: QIANJIANG,
    tags: ['government', 'two-bases', 'nested'],
    text: `2017年黔江区本级财政拨款开支“三公”经费[t 2,921.7]万元，其中因公出国（境）费[a 35.6]万元，公务接待费[c 1,239.7]万元，公务用车购置及运行维护费[b 1,646.4]万元（购置[b1 109.0]万元、运行维护[b2 1,537.4]万元）。全年因公出国（境）1个团组8人次；购置公务用车6辆，保有量354辆；国内公务接待13,100批次139,466人次。与上年决算相比减少[d 1897.9]万元，下降[r 39.38]%；与年初预算相比减少[e 1111.4]万元，下降[q 27.56]%。`,
    claims: `
      sum t = a c b
      sum b = b1 b2
      rate -r = t ^-d
      rate -q = t ^-e`,
  },
  {
    id: 'n12-wanquan-sangong',
    source: WANQUAN,
    tags: ['court', 'short'],
    text: `我院2014年“三公”经费开支[t 53.65]万元，其中公务接待费[c 3.02]万元，比上年减少9.21万元，公务用车购置及运行维护费[b 50.63]万元，比上年减少23.32万元，没有因公出国（境）支出。公务用车实行定点维修、定点加油、统一保险。`,
    claims: `sum t = c b`,
  },
  {
    id: 'n12-huaining-sangong',
    source: HUAINING,
    tags: ['court', 'structure', 'execution'],
    text: `怀宁县人民法院2017年度“三公”经费支出预算[m 65]万元，支出决算[t 64.87]万元，完成预算的[e 99.8]%，决算数[w 小于]预算数的主要原因是车辆运行费用略有减少。其中：公务接待费[c 21]万元，占[sc 32.4]%，与2016年度决算相比减少[dc 1.92]万元，下降[rc 8.4]%，共接待330批次1950人次；公务用车购置及运行费[b 43.87]万元，占[sb 67.6]%，全部为运行维护费；没有因公出国（境）费支出。`,
    claims: `
      exec e = t m
      dir w< = t m
      sum t = c b
      share sc = c t
      rate -rc = c ^-dc
      share sb = b t
      shares sb = sc sb`,
  },
  {
    id: 'n12-echeng-sangong',
    source: ECHENG,
    note: '2022 年六项之和为 1000.87，印为 1000.86；三公三项增加额之和 275.77，印为 275.76，都在取整范围内',
    tags: ['government', 'two-years', 'within-rounding', 'causes'],
    text: `鄂城区2022年“三公”经费和会议费、培训费决算合计[t 1000.86]万元，包括公务用车购置费[a 399.25]万元、公务用车运行维护费[b 472.38]万元、公务接待费[c 43.77]万元、会议费[e 34.10]万元、培训费[f 51.37]万元，没有因公出国（境）费。2021年合计[p 807.95]万元，依次为[pa 272.53]万元、[pb 327.67]万元、[pc 39.43]万元、[pe 121.61]万元和[pf 46.71]万元。“三公”经费比上年增加[d 275.76]万元，其中公务用车购置费增加[da 126.72]万元，公务用车运行维护费增加[db 144.71]万元，公务接待费增加[dc 4.34]万元；会议费减少[de 87.51]万元，培训费增加[df 4.66]万元。`,
    claims: `
      sum t = a b c e f #W
      sum p = pa pb pc pe pf
      causes d = da db dc #W
      change da = a pa
      change db = b pb
      change dc = c pc
      change -de = e pe
      change df = f pf`,
  },
];
