import { CHANGZHOU, CPPCC, GAOHONG, JINYUAN, LIUZUO, NINGXIAN, PALACE, WENLIAN, WUXI } from './sources';
import type { Written } from '../types';

/** Totals, structure, running costs and assets of single units: figures as published, sentences ours. */
export const UNITS: readonly Written[] = [
  {
    id: 'n12-palace-totals',
    source: PALACE,
    note: '使用非财政拨款结余的占比 3.0259% 印为 3.02%，为截去小数',
    tags: ['budget', 'structure', 'truncated'],
    text: `故宫博物院2023年收支总预算[t 128023.79]万元。收入预算中，上年结转[a 19535.40]万元，占[sa 15.26]%；一般公共预算拨款收入[b 67524.50]万元，占[sb 52.74]%；事业收入[c 14053.32]万元，占[sc 10.98]%；事业单位经营收入[e 14500.00]万元，占[se 11.33]%；其他收入[f 8536.75]万元，占[sf 6.67]%；使用非财政拨款结余[g 3873.82]万元，占[sg 3.02]%。支出预算中，基本支出[h 61537.46]万元，占[sh 48.07]%；项目支出[i 66486.33]万元，占[si 51.93]%。`,
    claims: `
      sum t = a b c e f g
      share sa = a t
      share sb = b t
      share sc = c t
      share se = e t
      share sf = f t
      share sg = g t #T
      shares sg = sa sb sc se sf sg
      sum t = h i
      share sh = h t
      share si = i t
      shares si = sh si`,
  },
  {
    id: 'n12-palace-grant',
    source: PALACE,
    tags: ['budget', 'functions'],
    text: `故宫博物院2023年一般公共预算当年拨款[t 67524.50]万元，比2022年执行数减少[d 11006.71]万元，降低[r 14.02]%，体现了过紧日子的要求。按功能分类，文化旅游体育与传媒支出[a 62722.85]万元，占[sa 92.89]%；社会保障和就业支出[b 4801.65]万元，占[sb 7.11]%。其中文物保护（项）预算8058.00万元，比上年执行数增加7552.00万元，主要是央属文物保护利用项目增加。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'n12-cppcc-2015',
    source: CPPCC,
    tags: ['budget', 'several-years', 'carried-over'],
    text: `全国政协办公厅2015年支出预算[x 108,000.84]万元，较2014年支出预算[px 111,585.87]万元减少[dx 3,585.03]万元；财政拨款由上年的[pt 73,421.67]万元增加到[t 75,651.85]万元，增加[dt 2,230.18]万元。教育支出2013年为[e3 25,729.34]万元，2014年降到[e4 16,023.35]万元，占当年财政拨款的[s4 21.82]%，减少[d4 9,705.99]万元，下降[r4 37.7]%；2015年再降到[e5 12,482.56]万元，占当年财政拨款的[s5 16.5]%，减少[d5 3,540.79]万元，下降[r5 22.1]%。`,
    claims: `
      change -dx = x px
      change dt = t pt
      share s4 = e4 pt
      change -d4 = e4 e3
      rate -r4 = e4 e3
      share s5 = e5 t
      change -d5 = e5 e4
      rate -r5 = e5 e4`,
  },
  {
    id: 'n12-cppcc-housing',
    source: CPPCC,
    tags: ['budget', 'sangong'],
    text: `住房保障支出由2014年的[p 1,020]万元增至2015年的[t 1,740]万元，增加[d 720]万元，增长[r 70.6]%，主要是重新列入购房补贴。2015年“三公”经费预算[s 1,410.35]万元，比2014年预算[ps 1,443.68]万元减少[ds 33.33]万元，减少的都是公务用车购置及运行费。`,
    claims: `
      change d = t p
      rate r = t p
      change -ds = s ps`,
  },
  {
    id: 'n12-wenlian-running',
    source: WENLIAN,
    note: '增幅 31.2% 印为 31%；人均标准和各原因的金额不足以拼成增加额，不作因素合计',
    tags: ['running-costs', 'assets', 'counts'],
    text: `1.机关运行经费。2015年市文联本级为保障机构运转购买货物和服务支出[t 141.55]万元，2014年为[p 107.89]万元，增加[d 33.66]万元，增长[r 31]%，原因主要有：采暖费增加0.4万元，绩效奖金增加12.4万元，新增小机构公用经费补助5万元。2.政府采购：无。3.国有资产占用：截至2015年12月31日共有车辆[v 8]辆，其中领导用车[v1 3]辆、一般公务用车[v2 3]辆、老干部用车[v3 1]辆、机要用车[v4 1]辆。`,
    claims: `
      change d = t p
      rate r = t p
      counts v = v1 v2 v3 v4`,
  },
  {
    id: 'n12-wuxi-archive',
    source: WUXI,
    tags: ['accounts', 'repeated'],
    text: `（一）总体情况。县档案馆2022年度收入总计[t 616.17]万元，支出总计616.17万元，收支较上年决算数增加[d 246.63]万元，增长[r 66.7]%，主要是职工目标绩效和项目经费增加。
（二）收入情况。2022年度收入合计[i 616.17]万元，较上年决算数增加[e 246.63]万元，增长[q 66.7]%。`,
    claims: `
      rate r = t ^d
      rate q = i ^e`,
  },
  {
    id: 'n12-changzhou-total',
    source: CHANGZHOU,
    tags: ['accounts', 'school'],
    text: `昌州幼儿园2021年度收入总计[t 638.32]万元，支出总计638.32万元。与上年决算数相比，收支各减少[d 545.59]万元，下降[r 46.1]%。园内有在职教师32人、临聘人员47人，开设19个教学班。`,
    claims: `rate -r = t ^-d`,
  },
  {
    id: 'n12-gaohong-total',
    source: GAOHONG,
    note: '原页的增幅以本年数为分母（29.6÷1151.41），按上年数应为 2.64%',
    tags: ['accounts', 'school', 'published-slip', 'this-year-base'],
    text: `2021年度高虹镇中心幼儿园收入总计[t 1,151.41]万元、支出总计1,151.41万元，与2020年度相比各增加[d 29.6]万元，增长[r 2.57]%，主要是人员工资、项目经费增加。本年收入合计[i 1,151.41]万元，其中财政拨款收入[a 1,077.36]万元，占收入合计[sa 93.57]%，全部为一般公共预算拨款。`,
    claims: `
      rate r = t ^d #X
      share sa = a i`,
  },
  {
    id: 'n12-liuzuo-total',
    source: LIUZUO,
    note: '项目支出减少额印成整数 594，两项增减之和 -518.04 与 -518.08 在取整范围内相合',
    tags: ['budget', 'school', 'coarse-rounding'],
    text: `六座中心校2023年部门收支总预算[t 1157.55]万元，同比减少[d 518.08]万元，下降[r 30.92]%，收入全部为一般公共预算拨款，支出全部为教育支出。其中基本支出预算[a 709.55]万元，占支出总预算的[sa 61.30]%，同比增加[da 75.96]万元，增长[ra 11.99]%；项目支出预算[b 448]万元，占[sb 38.70]%，同比减少[db 594]万元，下降[rb 57]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      share sa = a t
      rate ra = a ^da
      share sb = b t
      rate -rb = b ^-db
      shares sb = sa sb
      causes -d = da -db #W`,
  },
  {
    id: 'n12-ningxian-staff',
    source: NINGXIAN,
    note: '原页的年龄各段之和为 63，与实有 61 人不合；增幅应为 7.54%，印为 9%',
    tags: ['budget', 'school', 'published-slip', 'counts'],
    text: `县城幼儿园编制56名，实有在职[n 61]人，其中一级教师[a 14]人、二级教师[b 43]人、三级教师[c 2]人、工勤人员[e 2]人。[n2 61]人中男职工[m 4]人、女职工[f 57]人。在职[n3 61]人按年龄分：30岁以下[g1 15]人，31—40岁[g2 32]人，41—50岁[g3 12]人，50岁以上[g4 4]人。另有离休人员[l 1]人、遗属供养人员[y 2]人，加上在职[n4 61]人，财政拨款人员共[z 64]人。2020年预算指标[t 485.41]万元，与上年相比增加[d 34.05]万元，增长[r 9]%。`,
    claims: `
      counts n = a b c e
      rep n2 = n
      counts n2 = m f
      rep n3 = n2
      counts n3 = g1 g2 g3 g4 #X
      rep n4 = n3
      counts z = l y n4
      rate r = t ^d #X`,
  },
  {
    id: 'n12-jinyuan-running',
    source: JINYUAN,
    note: '原页的增幅以本年数为分母（15.60÷46.8），按上年数应为 50%',
    tags: ['budget', 'running-costs', 'published-slip', 'this-year-base'],
    text: `（一）机关运行经费。2023年金元镇人民政府机关运行经费财政拨款预算[t 46.8]万元，较2022年预算增加[d 15.60]万元，增长[r 33.33]%。
（二）政府采购。安排政府采购预算1.48万元，用于采购办公电脑。
（三）国有资产。截至2022年底共有车辆[v 1]辆，为定向保障用车[v1 1]辆；无单位价值200万元以上的大型设备。
（四）绩效。2023年开展绩效目标管理的项目[n 7]个，涉及预算[m 489.65]万元，均为特定目标类项目，共[n1 7]个、[m1 489.65]万元。`,
    claims: `
      rate r = t ^d #X
      counts v = v1
      counts n = n1
      sum m = m1`,
  },
];
