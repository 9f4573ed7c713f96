import type { Written } from '../types';
import { PAGES } from './sources';

/** Complements, inversions, ratios for rates and lost units: published figures with one slip of ours, as the notes say. */
export const ALTERED3: readonly Written[] = [
  {
    id: 'k5-xj-doubled',
    source: PAGES.xinjiang,
    altered: true,
    note: '商务厅决算由 163.62 改为 1663.62（多一位）',
    tags: ['doubled-digit', 'sangong', 'last-sentence'],
    text: `全区125家单位2016年公务用车费用[t 27342.55]万元，较2015年减少[d 6815.03]万元，下降[r 19.95]%，降幅近两成。自治区商务厅“三公”经费年初预算[m 166.33]万元，决算[a 1663.62]万元，决算较预算减少[da 2.71]万元。`,
    claims: `
      rate -r = t ^-d
      change -da = a m #X`,
  },
  {
    id: 'k5-gd-zhanjiang-unit',
    source: PAGES.zhanjiang,
    altered: true,
    note: '公务接待费的单位由万元误为元',
    tags: ['unit-slip', 'sangong', 'budget'],
    text: `市质监局2018年安排公务用车运行维护费[a 28.6]万元、公务接待费[b 4]元，未安排出国（境）费和购车费，“三公”经费预算合计[t 32.6]万元。`,
    claims: `
      sum t = a b #X`,
  },
  {
    id: 'k5-yn-xundian-inverted',
    source: PAGES.xundian,
    altered: true,
    note: '完成率由 268 改为 37.30（预算与决算颠倒相除）',
    tags: ['inverted', 'sangong', 'yuan', 'first-sentence'],
    text: `2022年度寻甸县农业农村局“三公”经费支出[t 390,118.10]元，年初预算[m 145,500.00]元，完成年初预算的[e 37.30]%。其中公务用车[a 273,702.10]元，占[sa 70.16]%；公务接待[b 116,416.00]元，占[sb 29.84]%。`,
    claims: `
      exec e = t m #X
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 'k5-ah-luan-unspent',
    source: PAGES.luan,
    altered: true,
    note: '完成率由 84 改为 16（未完成的比例）',
    tags: ['unspent', 'sangong'],
    text: `市工商联2021年度“三公”经费支出预算[m 1.8]万元，支出决算[t 1.52]万元，完成预算的[e 16]%，较预算减少[d 0.28]万元，原因是接待支出减少。`,
    claims: `
      exec e = t m #X
      change -d = t m`,
  },
  {
    id: 'k5-bj-school-complement',
    source: PAGES.beijingSchool,
    altered: true,
    note: '财政拨款的占比由 99.94 改为 0.06（其余部分的比例）',
    tags: ['unspent', 'school', 'last-sentence'],
    text: `2023年北京学校本年收入[i 17786.10]万元，同比下降[ri 16.18]%，减少[di 3433.46]万元。财政拨款收入[a 17776.10]万元，占本年收入的[s 0.06]%。`,
    claims: `
      rate -ri = i ^-di
      share s = a i #X`,
  },
  {
    id: 'k5-cq-anju-complement',
    source: PAGES.anju,
    altered: true,
    note: '与预算比的降幅由 54.65 改为 45.35（支出占预算的比例）',
    tags: ['unspent', 'town', 'sangong'],
    text: `安居镇“三公”经费2021年预算[m 20]万元：公务接待[ma 9]万元，公务用车运行维护[mb 11]万元。全年实际支出[t 9.07]万元，比预算少支[d 10.93]万元，下降[r 45.35]%。`,
    claims: `
      sum m = ma mb
      change -d = t m
      rate -r = t m #X`,
  },
  {
    id: 'k5-xz-chengdu-ratio',
    source: PAGES.tibet,
    altered: true,
    note: '增幅由 143.22 改为 243.22（本年数与上年数之比）',
    tags: ['ratio-for-growth', 'budget'],
    text: `因机构整合，中心2026年预算收入[t 4,464.21]万元，较2025年增加[d 2,628.74]万元，增长[r 243.22]%。`,
    claims: `
      rate r = t ^d #X`,
  },
  {
    id: 'k5-qh-xining-school',
    source: PAGES.xining,
    altered: true,
    note: '退休人数由 13 改为 31（换位）',
    tags: ['counts', 'transposed', 'school'],
    text: `总寨镇逸夫小学是一个预算单位，2016年末在职[n1 35]人、退休[n2 31]人，合计[n 48]人。`,
    claims: `
      counts n = n1 n2 #X`,
  },
];
