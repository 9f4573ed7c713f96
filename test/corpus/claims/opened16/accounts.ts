import type { Written } from '../types';
import { PAGES } from './sources';

/** Accounts and budgets of towns, schools and units: published figures in our own words. */
export const ACCOUNTS: readonly Written[] = [
  {
    id: 'p16-cq-xiaolin-totals',
    source: PAGES.xiaolin,
    tags: ['town', 'totals'],
    text: `小林镇2022年本级一般公共预算收入[a 111.11]万元，为年初预算的116.9%，比上年增长9.0%；收入由税收[b 109.91]万元和非税收入[c 1.2]万元组成。托底补助、结算补助、专项转移支付、上年结转和动用稳定调节基金等另有[m 1,756.37]万元，与本级收入相加，收入总计[t 1,867.48]万元。全镇一般公共预算支出[x 1,867.48]万元，比上年降低30.2%，结转下年和上解等支出[z 0]万元，支出总计[o 1,867.48]万元。`,
    claims: `
      sum a = b c
      sum t = a m
      sum o = x z`,
  },
  {
    id: 'p16-cq-changshou-library',
    source: PAGES.changshou,
    note: '五类之和为 594.28，印出的总数在取整范围内',
    tags: ['budget', 'library', 'functions', 'rounding'],
    text: `长寿区图书馆2022年年初收入预算594.27万元，全部为一般公共预算拨款。支出预算[x 594.27]万元，按功能分为一般公共支出[a 486.25]万元、教育支出[b 2.50]万元、社会保障和就业支出[c 63.9]万元、卫生健康支出[e 21.65]万元、住房保障支出[f 19.98]万元。支出预算比2021年增加[d 4.02]万元，其中：基本支出[g 486.16]万元，比2021年增加[dg 4.02]万元，保障在职人员工资和社会保险缴费；项目支出[h 108.11]万元，和2021年持平。`,
    claims: `
      sum x = a b c e f #W
      sum x = g h
      causes d = dg`,
  },
  {
    id: 'p16-hb-shayang-income',
    source: PAGES.shayang,
    tags: ['school', 'budget', 'structure'],
    text: `沙洋中学2022年单位预算收入[t 5212.91]万元。其中：财政拨款收入[a 4185.62]万元，占预算收入的[sa 80.29]%；其他收入[b 877.29]万元，占总收入[sb 16.83]%；上年结余（结转）[c 150]万元，占总收入[sc 2.88]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 'p16-hb-shayang-spending',
    source: PAGES.shayang,
    tags: ['school', 'budget', 'two-breakdowns'],
    text: `沙洋中学预算支出[x 5212.91]万元（人员支出[p 4450.87]万元，占总支出[sp 85.38]%；公用支出[q 762.04]万元，占总支出[sq 14.62]%），均为基本支出。按支出功能分类：教育[e 4411.13]万元，占总支出[se 84.62]%；社会保障和就业[f 406.13]万元，占总支出[sf 7.79]%；医疗卫生[g 149.72]万元，占总支出[sg 2.87]%；住房保障支出[h 245.93]万元。`,
    claims: `
      sum x = p q
      share sp = p x
      share sq = q x
      shares sq = sp sq
      sum x = e f g h
      share se = e x
      share sf = f x
      share sg = g x`,
  },
  {
    id: 'p16-js-minjin',
    source: PAGES.minjin,
    tags: ['party', 'yuan'],
    text: `民进常州市委2016年度财政拨款收入2,277,100.00元，没有政府性基金。当年支出[x 2,277,100.00]元，按性质分，基本支出[a 1,602,100.00]元，项目支出[b 675,000.00]元；按功能分，一般公共服务支出1,778,200.00元，其余为社会保障和住房保障等支出。`,
    claims: `
      sum x = a b`,
  },
  {
    id: 'p16-gx-tantou',
    source: PAGES.tantou,
    tags: ['school', 'accounts', 'only-part'],
    text: `潭头乡中心小学2021年度总收入[t 1168.41]万元，较2020年度决算数减少[d 244.96]万元，下降[r 17.33]%。总收入仅有一般公共预算财政拨款收入[a 1168.41]万元，较2020年度决算数减少[da 244.96]万元，下降[ra 17.33]%，主要是绩效工资未在当年发放。`,
    claims: `
      rate -r = t ^-d
      sum t = a
      rate -ra = a ^-da
      causes -d = -da`,
  },
  {
    id: 'p16-sc-quxian-staff',
    source: PAGES.quxian,
    tags: ['staff', 'counts'],
    text: `渠县农业综合技术服务中心下设办公室、财务室、种子管理组、农业补贴组等。在职人员[n 81]人，专业技术人员[a 57]人、管理人员[b 1]人，工勤人员[c 23]人。2024年度收、支总计均为1523.26万元。`,
    claims: `
      counts n = a b c`,
  },
  {
    id: 'p16-sx-lamps',
    source: PAGES.lamps,
    note: '运行经费增加率 8.67% 印成 8%，为截去小数',
    tags: ['accounts', 'numbered', 'truncated'],
    text: `1、2016年收入决算[i 205.27]万元，上年收入决算[pi 221.17]万元，减少[di 15.9]万元，减少率为[ri 7.19]%，主要是退休经费减少。
2、2016年支出决算[x 205.27]万元，上年支出决算[px 221.17]万元，减少[dx 15.9]万元，减少率为[rx 7.19]%，原因同上。
3、2016年本单位运行经费支出[y 6.39]万元，较2015年[py 5.88]万元增加了[dy 0.51]万元，增加率为[ry 8]%，主要是物价上涨。`,
    claims: `
      change -di = i pi
      rate -ri = i pi
      change -dx = x px
      rate -rx = x px
      change dy = y py
      rate ry = y py #T`,
  },
  {
    id: 'p16-bj-hospital',
    source: PAGES.hospital,
    tags: ['hospital', 'accounts'],
    text: `医院事业编制289人，实有160人。2023年度收、支总计[t 23647.88]万元，比上年增加[d 1720.86]万元，增长[r 7.85]%，主要是就诊人员增加带动医疗收支增长。2023年度本年收入合计[i 22681.18]万元，比上年增加[di 4559.04]万元，增长[ri 25.16]%。`,
    claims: `
      rate r = t ^d
      rate ri = i ^di`,
  },
  {
    id: 'p16-cq-traffic-budget',
    source: PAGES.traffic,
    tags: ['budget', 'causes'],
    text: `市交委2018年一般公共预算财政拨款收入324970.32万元，一般公共预算财政拨款支出[x 324970.32]万元，比2017年减少[d 145261.52]万元。其中：基本支出[g 61042.17]万元，比2017年增加[dg 4824.58]万元，主要是公用经费定额调标；项目支出[h 263928.15]万元，比2017年减少[dh 150086.1]万元，主要是转移支付力度加大、资金来源减少。政府性基金预算支出38610万元，比2017年增加18610万元，用于铁路和民航。`,
    claims: `
      sum x = g h
      causes -d = dg -dh`,
  },
  {
    id: 'p16-cq-traffic-procurement',
    source: PAGES.traffic,
    tags: ['budget', 'procurement', 'running'],
    text: `2018年机关运行经费预算16252.11万元，比上年增加654.94万元，原因是市级部门公用经费标准统一提高。各预算单位政府采购预算总额[t 6060.41]万元，其中：货物预算[a 4728.6]万元、工程预算[b 0]万元、服务预算[c 1331.81]万元。`,
    claims: `
      sum t = a b c`,
  },
];
