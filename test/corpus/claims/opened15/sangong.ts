import type { Written } from '../types';
import { SOURCES } from './sources';

/** “三公” of units as published, in our own words. */
export const SANGONG: readonly Written[] = [
  {
    id: 'k15-feixi',
    source: SOURCES.feixi,
    text: `2018年肥西县政协机关“三公”经费预算[t 20.1]万元，比上年减少[d 0.2]万元，下降[r 0.99]%。其中公务接待费[a 16.7]万元，比2017年预算减少[da 0.1]万元，下降[ra 0.6]%；公务用车购置及运行费[b 3.4]万元，全部是运行费，减少[db 0.1]万元，下降[rb 2.9]%；因公出国（境）费没有安排。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      rate -ra = a ^-da
      rate -rb = b ^-db
      causes -d = -da -db`,
  },
  {
    id: 'k15-fuyuan',
    source: SOURCES.fuyuan,
    text: `富源县人民政府办公室2018年“三公”经费预算为[t 16.4]万元，比2017年的[p 18.8]万元减少[d 2.4]万元，降幅[r 13]%。公务接待费[a 2.4]万元，占[sa 14.63]%，上年为[pa 4.8]万元，减少[da 2.4]万元，降幅[ra 50]%；公务用车购置及运行费[b 14]万元，占[sb 85.37]%，与上年[pb 14]万元[w 持平]。`,
    claims: `
      change -d = t p
      rate -r = t p
      sum t = a b
      share sa = a t
      change -da = a pa
      rate -ra = a pa
      share sb = b t
      shares sb = sa sb
      causes -d = -da
      dir w= = b pb`,
  },
  {
    id: 'k15-bianban',
    source: SOURCES.bianban,
    text: `安徽省编办2016年“三公”经费支出预算[t 57.9]万元，比2015年预算增加[d 2.5]万元，增长[r 4.5]%。因公出国（境）费[a 13.9]万元，增加[da 1.7]万元，增长[ra 13.9]%；公务接待费[b 9]万元；公务用车购置及运行费[c 35]万元，不购置车辆，均为运行维护费。`,
    claims: `
      rate r = t ^d
      sum t = a b c
      rate ra = a ^da`,
  },
];
