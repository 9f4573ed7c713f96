import type { Written } from '../types';
import { PAGE } from './sources';

/** Published statements of education funds, and one of beneficiaries without relations, in our own words. */
export const EDUCATION: readonly Written[] = [
  {
    id: 'h18-zj-qingtian',
    source: PAGE.qingtian,
    text: `2022年青田县地方教育经费总收入[t 21.27]亿元，比上年[p 18.39]亿元增加[d 2.88]亿元，增长[r 15.66]%。国家财政性教育经费[a 18.96]亿元，比上年[pa 16.09]亿元增加[da 2.87]亿元，增长[ra 17.84]%；事业收入[b 1.75]亿元，比上年[pb 1.52]亿元增加[db 0.23]亿元，增长[rb 15.13]%；社会捐赠经费收入[c 0.01]亿元，比上年增加[dc 0.01]亿元；民办学校举办者投入[e 0.07]亿元，比上年[pe 0.06]亿元增加[de 0.01]亿元，增长[re 16.67]%；其他教育经费[f 0.48]亿元，比上年[pf 0.71]亿元减少[df 0.23]亿元。`,
    claims: `
      sum t = a b c e f
      change d = t p
      rate r = t p
      causes d = da db dc de -df #W
      change da = a pa
      rate ra = a pa
      change db = b pb
      rate rb = b pb
      change de = e pe
      rate re = e pe
      change -df = f pf`,
  },
  {
    id: 'h18-zj-qingtian-pupil',
    source: PAGE.qingtian,
    text: `青田县2022年各类教育生均一般公共预算教育事业费：幼儿园[a 17443.63]元，比上年[pa 17302.62]元增长[ra 0.81]%；普通小学[b 20251.63]元，比上年[pb 20210.51]元增长[rb 0.20]%；普通初中[c 24843.16]元，比上年[pc 24644.62]元增长[rc 0.81]%；普通高中[e 22259.40]元，比上年[pe 21671.68]元增加[re 2.71]%；中等职业学校[f 25896.51]元，比上年[pf 25758.93]元增加[rf 0.53]%。五类学校中，中等职业学校生均支出[w 最高]。`,
    claims: `
      rate ra = a pa
      rate rb = b pb
      rate rc = c pc
      rate re = e pe
      rate rf = f pf
      rank w> = f a b c e`,
  },
  {
    id: 'h18-zj-liandu',
    source: PAGE.liandu,
    note: '原文事业收入下降 1.73%，按所列数为 2.13%',
    text: `2022年莲都区地方教育经费总收入[t 144682.33]万元，比上年[p 151271.81]万元减少[d 6589.48]万元，下降[r 4.36]%。其中：国家财政性教育经费[a 109506.12]万元，比上年[pa 111436.86]万元减少[da 1930.74]万元，下降[ra 1.73]%；事业收入[b 33844.74]万元，比上年[pb 34583.04]万元减少[db 738.30]万元，下降[rb 1.73]%；其他教育经费[c 1331.47]万元，比上年[pc 5251.91]万元减少[dc 3920.44]万元，下降[rc 74.65]%。`,
    claims: `
      sum t = a b c
      change -d = t p
      rate -r = t p
      causes -d = -da -db -dc
      change -da = a pa
      rate -ra = a pa
      change -db = b pb
      rate -rb = b pb #X
      change -dc = c pc
      rate -rc = c pc`,
  },
  {
    id: 'h18-hb-suizhou',
    source: PAGE.suizhou,
    text: `2022年随州市教育经费总投入[t 387859]万元，比上年的[p 387878]万元减少[d 19]万元。其中国家财政性教育经费[a 299023]万元，比上年的[pa 304276]万元下降[ra 1.73]%。一般公共预算教育经费[b 284597]万元，比上年[pb 282255]万元增长[rb 0.83]%，占一般公共预算支出[x 1814597]万元的[s 15.68]%，比上年的[sp 18.92]%下降[ds 3.24]个百分点。`,
    claims: `
      change -d = t p
      rate -ra = a pa
      rate rb = b pb
      share s = b x
      change -ds = s sp`,
  },
  {
    id: 'h18-js-changzhou',
    source: PAGE.changzhou,
    text: `2022年常州市地方教育经费总投入[t 201.83]亿元，比上年增加[d 9]亿元，增长[r 4.67]%。其中国家财政性教育经费[a 162.46]亿元，比上年增加[da 6.69]亿元，增长[ra 4.29]%，包括一般公共预算安排的教育经费154.03亿元等。`,
    claims: `
      rate r = t ^d
      rate ra = a ^da`,
  },
  {
    id: 'h18-ha-yichuan',
    source: PAGE.yichuan,
    text: `伊川县2021年教育经费总投入为[t 115111]万元，比上年的[p 157278.3]万元减少[r 26.81]%；国家财政性教育经费[a 89410]万元，比上年的[pa 131870.68]万元减少[ra 32.20]%；一般公共预算教育经费75128.36万元，同口径比上年下降33.69%。`,
    claims: `
      rate -r = t p
      rate -ra = a pa`,
  },
  {
    id: 'h18-ha-luanchuan',
    source: PAGE.luanchuan,
    text: `栾川县2021年一般公共预算教育经费[t 64469]万元，由教育事业费[a 61554]万元、基本建设经费[b 2569]万元和教育费附加[c 346]万元组成，比上年的[p 73991]万元下降[r 12.9]%。`,
    claims: `
      sum t = a b c
      rate -r = t p`,
  },
  {
    id: 'h18-sc-pengxi',
    source: PAGE.pengxi,
    text: `蓬溪县民政局按月把残疾人数据与低保、两项补贴人员数据比对，主动发现应享未享人员。目前全县有6555名对象享受困难残疾人生活补贴，9990名对象享受重度残疾人护理补贴，770名对象享受三、四级智力精神残疾人护理补贴。`,
    claims: ``,
  },
];
