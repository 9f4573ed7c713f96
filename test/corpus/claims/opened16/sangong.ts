import type { Written } from '../types';
import { PAGES } from './sources';

/** “三公” of units and of whole districts: published figures in our own words. */
export const SANGONG: readonly Written[] = [
  {
    id: 'p16-cq-traffic-sangong',
    source: PAGES.traffic,
    tags: ['sangong', 'causes'],
    text: `市交委2018年“三公”经费预算[t 2800.68]万元，比2017年减少[d 295.18]万元。其中：因公出国（境）费用[a 60]万元，比2017年减少[da 25.36]万元；公务接待费[b 290.5]万元，比2017年减少[db 26.7]万元；公务用车运行维护费[c 2450.18]万元，比2017年减少[dc 243.12]万元；公务用车购置费[e 0]万元，与2017年一致。`,
    claims: `
      sum t = a b c e
      causes -d = -da -db -dc`,
  },
  {
    id: 'p16-yn-politics',
    source: PAGES.politics,
    tags: ['sangong', 'yuan', 'shares'],
    text: `县委政法委2022年度财政拨款“三公”经费支出年初预算[m 6,283.70]元，支出决算[t 6,283.70]元，完成年初预算的[e 100]%。公务用车运行维护费支出决算[a 1,388.70]元，占总支出决算的[sa 22.10]%；公务接待费支出决算[b 4,895.00]元，占总支出决算的[sb 77.90]%；没有出国（境）和购车支出。决算数比上年减少[d 54,424.16]元，下降[r 89.65]%，其中公务用车运行维护费减少[da 41,799.16]元，下降[ra 96.78]%；公务接待费减少[db 12,625.00]元。`,
    claims: `
      exec e = t m
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      rate -r = t ^-d
      rate -ra = a ^-da
      causes -d = -da -db`,
  },
  {
    id: 'p16-zy-commerce',
    source: PAGES.commerce,
    tags: ['sangong', 'centre', 'no-relation'],
    text: `商务部2011年“三公”经费财政拨款支出6,083.70万元，比2010年减少87.71万元，其中因公出国（境）费5,761.07万元，比2010年减少37.32万元。2012年财政拨款预算5,626.07万元，其中因公出国（境）费5,317.20万元。`,
    claims: ``,
  },
  {
    id: 'p16-zy-health',
    source: PAGES.health,
    tags: ['sangong', 'centre', 'two-years'],
    text: `卫生部2010年“三公经费”财政拨款预算[m 4732.23]万元，实际支出[x 4296.44]万元，比预算减少[d 435.79]万元，减少[r 9.21]%。2011年“三公经费”财政拨款预算[n 4666.85]万元，比2010年预算减少[e 65.38]万元。其中公务用车购置及运行费2010年预算[a 2729.47]万元，2011年预算[b 2667.09]万元，[w 少于]2010年。`,
    claims: `
      change -d = x m
      rate -r = x m
      change -e = n m
      dir w< = b a`,
  },
  {
    id: 'p16-ah-xuanzhou',
    source: PAGES.xuanzhou,
    tags: ['sangong', 'budget', 'only-part'],
    text: `宣州区审计局2018年度“三公”经费支出预算为[t 3.1]万元。其中：公务接待费[b 3.1]万元，比上年减少0.2万元，主要用于招商引资接待和审计业务往来；公务用车购置及运行费[c 0]万元，因公出国（境）费[e 0]万元。`,
    claims: `
      sum t = b c e`,
  },
];
