import type { Written } from '../types';
import { SOURCES } from './sources';

/** Procurement and “三公” with one figure or word changed by us; previous years are what the published level and change make. */
export const ALTERED: readonly Written[] = [
  {
    id: 'k15-x-lanshan-base',
    source: SOURCES.lanshan,
    altered: true,
    note: '增长率以本年为基数：159.35% 改为 61.44%',
    text: `截至2020年3月底，兰山区同口径政府采购规模为[t 30817.8]万元，较上年同期的[p 11882.63]万元增加[d 18935.17]万元，增幅[r 61.44]%。其中工程类[a 23175.88]万元，占[s 75.2]%。`,
    claims: `
      change d = t p
      rate r = t p #X 应为 159.35%
      share s = a t`,
  },
  {
    id: 'k15-x-lanshan-swap',
    source: SOURCES.lanshan,
    altered: true,
    note: '货物类和工程类的占比对调',
    text: `从结构看，一季度全区采购[t 30817.8]万元，货物类[a 4285.51]万元，占比[sa 75.2]%；工程类[b 23175.88]万元，占比[sb 13.91]%；服务类[c 3356.41]万元，占比[sc 10.89]%。`,
    claims: `
      sum t = a b c
      share sa = a t #X 应为 13.91%
      share sb = b t #X 应为 75.2%
      share sc = c t
      shares sc = sa sb sc`,
  },
  {
    id: 'k15-x-feixi-word',
    source: SOURCES.feixi,
    altered: true,
    note: '“减少”改为“增加”',
    text: `公务接待费：2018年预算[a 16.7]万元，2017年预算[p 16.8]万元，增加[d 0.1]万元，用于经审批的接待活动。公务用车运行费：2018年预算[b 3.4]万元，2017年预算[q 3.5]万元，减少[e 0.1]万元，下降[r 2.9]%。两项合计[t 20.1]万元。`,
    claims: `
      change d = a p #X 实为减少
      change -e = b q
      rate -r = b q
      sum t = a b`,
  },
  {
    id: 'k15-x-fuyuan-swap',
    source: SOURCES.fuyuan,
    altered: true,
    note: '两项占比对调',
    text: `2018年县政府办“三公”经费部门预算[t 16.4]万元。公务接待费[a 2.4]万元，占“三公”经费的[sa 85.37]%；公务用车购置及运行费[b 14]万元，占“三公”经费的[sb 14.63]%。`,
    claims: `
      sum t = a b
      share sa = a t #X 应为 14.63%
      share sb = b t #X 应为 85.37%
      shares sb = sa sb`,
  },
  {
    id: 'k15-x-fuyuan-base',
    source: SOURCES.fuyuan,
    altered: true,
    note: '降幅以本年为基数：13% 改为 14.6%',
    text: `富源县政府办2018年“三公”经费年初预算[t 16.4]万元，上年年初预算[p 18.8]万元，减少[d 2.4]万元，下降[r 14.6]%，减少的是公务接待费。`,
    claims: `
      change -d = t p
      rate -r = t p #X 应为 12.8%`,
  },
];
