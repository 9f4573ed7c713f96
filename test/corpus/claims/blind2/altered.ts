import type { Source, Written } from '../types';

const MOF = { province: '中央', issuer: '财政部' } as const;
const LIAONING: Source = {
  province: '辽宁',
  issuer: '辽宁省财政厅',
  title: '2021年1—3月全省100个县（市）区财政收支情况（报道）',
  year: 2021,
  url: 'http://www.zbxww.org/finance/dfjj/14993.html',
};
const INNER_MONGOLIA: Source = {
  province: '内蒙古',
  issuer: '内蒙古自治区财政厅',
  title: '2024年1月全区一般公共预算收入情况（转载）',
  year: 2024,
  url: 'https://gudianfeng.com/new/e2534dae232b466692ee040d83bcacce',
};
const HENGYANG: Source = {
  province: '湖南',
  issuer: '衡阳师范学院',
  title: '2019年度部门决算情况说明',
  year: 2019,
  url: 'https://cwc.hynu.edu.cn/info/1040/1690.htm',
};
const MINHANG: Source = {
  province: '上海',
  issuer: '上海市闵行区教育局',
  title: '2020年“三公”经费决算公开',
  year: 2020,
  url: 'https://zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/xxgk_jyj_czxx_bmjs/content/BA452F0E-3697-11ED-92C0-6B232D37FAFF.htm',
};
const CANGSHAN: Source = {
  province: '福建',
  issuer: '福州市仓山区财政局',
  title: '2020年全区收支决算',
  year: 2020,
  url: 'http://www.fzcangshan.gov.cn/xjwz/xxgk/czzj/bjzfczyjs/qjjsgk/202108/t20210809_4158453.htm',
};
const MOUDING: Source = {
  province: '云南',
  issuer: '牟定县财政局',
  title: '2023年1—9月财政预算执行情况',
  year: 2023,
  url: 'http://mdx.gov.cn/info/2069/42656.htm',
};

/** Published figures of which one or two were changed by us, as the notes say. Held out: not for reading. */
export const ALTERED: readonly Written[] = [
  {
    id: 'c-alt-liaoning-shares',
    source: LIAONING,
    altered: true,
    note: '41 个县税收与非税的占比对调：63 与 37；59 个区支出增幅由 29.8 改为 22.9（以本年数为分母）',
    tags: ['swapped-shares', 'this-year-base'],
    text: `县级：收入[t 151]亿元里，税收[a 95.1]亿元，占收入的[sa 37]%，非税[b 55.9]亿元，占收入的[sb 63]%。区级：支出[o 328]亿元，同比增加[e 75.2]亿元，增长[s 22.9]%；收入[u 352.7]亿元，同比增加[f 64.8]亿元，增长[v 22.5]%。`,
    claims: `
      sum t = a b
      share sa = a t #X
      share sb = b t #X
      shares sb = sa sb
      rate s = o ^e #X
      rate v = u ^f`,
  },
  {
    id: 'c-alt-mongolia-rank',
    source: INNER_MONGOLIA,
    altered: true,
    note: '“居首”的盟市由鄂尔多斯改为通辽；与呼和浩特的差距由 75.66 改为 76.56（换位）',
    tags: ['rank', 'transposed'],
    text: `鄂尔多斯[a 101.6]亿元、呼和浩特[b 25.94]亿元、通辽[c 20.2]亿元，三地中收入[w 最高]的是通辽；呼和浩特比鄂尔多斯少[q 76.56]亿元。`,
    claims: `
      rank w> = c a b #X
      change -q = b a #X`,
  },
  {
    id: 'c-alt-hengyang-structure',
    source: HENGYANG,
    altered: true,
    note: '事业收入占比由 29.38 改为 0.29（小数当作百分数），占比合计因此不合 100；基本支出由 28045.61 改为 2804.56（漏一位）',
    tags: ['fraction-with-percent', 'lost-digit', 'share-total'],
    text: `学校本年收入[t 40391.02]万元：财政拨款收入[a 25654.39]万元，占[sa 63.52]%；事业收入[b 11868.81]万元，占[sb 0.29]%；附属单位上缴收入[c 1004.14]万元，占[sc 2.49]%；其他收入[e 1863.68]万元，占[se 4.61]%。本年支出[o 45331.37]万元：基本支出[f 2804.56]万元，项目支出[g 17285.76]万元。`,
    claims: `
      sum t = a b c e
      share sa = a t
      share sb = b t #X
      share sc = c t
      share se = e t
      shares se = sa sb sc se #X
      sum o = f g #X`,
  },
  {
    id: 'c-alt-minhang-rates',
    source: MINHANG,
    altered: true,
    note: '公务接待费完成率由 22.12 改为 77.88（未支出的比例）；用车降幅由 29.94 改为 42.73（以本年数为分母）',
    tags: ['unspent', 'this-year-base'],
    text: `区教育局系统公务接待费全年预算[mc 188.11]万元，实际支出[c 41.61]万元，预算执行率[ec 77.88]%；公务用车全年预算[mb 415.40]万元，实际支出[b 316.57]万元，预算执行率[eb 76.21]%，支出比2019年少[db 135.28]万元，降低[rb 42.73]%。`,
    claims: `
      exec ec = c mc #X
      exec eb = b mb
      rate -rb = b ^-db #X`,
  },
  {
    id: 'c-alt-cangshan-general',
    source: CANGSHAN,
    altered: true,
    note: '上级补助由 120846 改为 12846（漏一位）；年终结余由 65616 改为 65661（换位）',
    tags: ['lost-digit', 'transposed', 'roll'],
    text: `仓山区地方级收入[a 271630]万元，加上上级补助收入[b 12846]万元、上年结余收入[c 42690]万元、债务转贷收入[e 16714]万元、调入预算稳定调节基金[f 44421]万元和调入资金[g 18300]万元，收入合计[i 514601]万元；支出合计[o 448985]万元；二者相抵，结余[q 65661]万元。`,
    claims: `
      sum i = a b c e f g #X
      roll q = i -o #X`,
  },
  {
    id: 'c-alt-mouding-funds',
    source: MOUDING,
    altered: true,
    note: '“减收”与“下降”改为“增收”“增长”（方向相反）；教育的增幅由 9.1 改为 91（小数点移位）',
    tags: ['wrong-sign', 'unit-slip'],
    text: `政府性基金收入[c 6,222]万元，比上年同期[pc 8,958]万元增收[dc 2,736]万元，增长[rc 30.5]%。教育支出[e 24,338]万元，比上年同期[pe 22,303]万元增支[de 2,035]万元，增长[re 91]%；社会保障和就业支出[f 27,083]万元，比上年同期[pf 24,717]万元增支[df 2,366]万元，增长[rf 9.6]%。`,
    claims: `
      change dc = c pc #X
      rate rc = c pc #X
      change de = e pe
      rate re = e pe #X
      change df = f pf
      rate rf = f pf`,
  },
  {
    id: 'c-alt-hefei',
    source: {
      province: '安徽',
      issuer: '合肥市财政局',
      title: '2009年1—9月份财政预算执行情况分析',
      year: 2009,
      url: 'https://www.xiaomilidoc.com/p-608835.html',
    },
    altered: true,
    note: '漏去海关 0.8 亿元一项；税收占比由 92.92 改为 91.92',
    tags: ['part-left-out', 'near-miss'],
    text: `9月全市财政收入[t 26.68]亿元，由国税[a 13.98]亿元、地税[b 8.03]亿元、财政[c 3.45]亿元和省地税直属局[f 0.42]亿元四个部门组织入库。其中税收[e 24.79]亿元，占[se 91.92]%，非税[g 1.89]亿元。`,
    claims: `
      sum t = a b c f #X
      share se = e t #X
      sum t = e g`,
  },
  {
    id: 'c-alt-wenquan',
    source: {
      province: '新疆',
      issuer: '温泉县财政局',
      title: '2024年预算执行情况和2025年预算（草案）的报告',
      year: 2024,
      url: 'https://www.xjwq.gov.cn/info/1064/64552.htm',
    },
    altered: true,
    note: '后文的总支出由 244707 改为 247407（换位），与前文、与其后的结余 26453 都不合；非税由 18941 改为 188941（重一位）',
    tags: ['repeated', 'transposed', 'doubled-digit'],
    text: `一般公共预算收入[a 30284]万元，税收收入[a1 11343]万元，非税收入[a2 188941]万元。全年一般公共预算总收入[t 271160]万元，一般公共预算总支出[o 244707]万元。平衡情况：总支出[o2 247407]万元，结余结转[q 26453]万元。`,
    claims: `
      sum a = a1 a2 #X
      rep o2 = o #X
      roll q = t -o2 #X`,
  },
  {
    id: 'c-alt-special-debt',
    source: {
      ...MOF,
      title: '2017年和2018年地方政府专项债务余额情况表',
      year: 2017,
      url: 'http://yss.mof.gov.cn/2018zyys/201804/t20180403_2859243.htm',
    },
    altered: true,
    note: '年末余额由 61384.24 改为 89028.36（还本额没有扣除而是加上）；“小于限额”因此也不成立',
    tags: ['roll', 'wrong-sign', 'direction'],
    text: `地方政府专项债务2016年末余额为[o 55244.71]亿元，2017年发行[i 19961.59]亿元、还本[x 13822.06]亿元，2017年末余额为[q 89028.36]亿元，[w 小于]当年限额[l 72685.08]亿元。`,
    claims: `
      roll q = o i -x #X
      dir w< = q l #X`,
  },
  {
    id: 'c-alt-research',
    source: {
      province: '中央',
      issuer: '国家统计局、科学技术部、财政部',
      title: '2022年全国科技经费投入统计公报（转载）',
      year: 2022,
      url: 'http://www.intobj.cn/document/detail/id/24258.html',
    },
    altered: true,
    note: '基础研究与应用研究的占比对调：6.57 与 11.3',
    tags: ['swapped-shares', 'respectively'],
    text: `全国R&D经费[t 30782.9]亿元中，基础研究、应用研究、试验发展经费分别为[a 2023.5]亿元、[b 3482.5]亿元和[c 25276.9]亿元，所占比重分别为[sa 11.3]%、[sb 6.57]%和[sc 82.1]%。`,
    claims: `
      sum t = a b c
      share sa = a t #X
      share sb = b t #X
      share sc = c t
      shares sc = sa sb sc #W`,
  },
  {
    id: 'c-alt-beihai',
    source: {
      province: '广西',
      issuer: '北海市红十字会',
      title: '2021年度财务收支情况报告',
      year: 2021,
      url: 'http://beihai.gxhsz.org.cn/contents/465/659.html',
    },
    altered: true,
    note: '捐赠收入占比由 14.79 改为 12.14（分母误用支出总额 340.41）；助学款由 3.68 改为 6.38（换位）',
    tags: ['wrong-base', 'transposed', 'share-total'],
    text: `会本级收入[t 279.40]万元、支出340.41万元。收入中捐赠[a 41.31]万元（困难救助[a1 1.41]万元，助学[a2 6.38]万元，定向捐款[a3 13.22]万元，网络募捐[a4 23]万元），占[sa 12.14]%；政府拨款[b 220.43]万元，占[sb 78.89]%；其他[c 17.66]万元，占[sc 6.32]%。`,
    claims: `
      sum t = a b c
      sum a = a1 a2 a3 a4 #X
      share sa = a t #X
      share sb = b t
      share sc = c t
      shares sc = sa sb sc #X`,
  },
];
