import type { Written } from '../types';
import { PAGE } from './sources';

/** Accounts and budgets with one figure changed by us; previous years and totals are what the published figures make. */
export const ALTERED: readonly Written[] = [
  {
    id: 't21-x-mayang',
    source: PAGE.mayang,
    altered: true,
    note: '收入增加额 37,581 改作 37,851',
    text: `2019年，麻阳县一般公共预算总收入由上年的[q 343,288]万元增加到[t 380,869]万元，增加[d 37,851]万元，增幅[r 10.95]%；总支出由上年的[p 340,337]万元增加到[u 379,347]万元，增加[g 39,010]万元，增幅[s 11.46]%。`,
    claims: `
      change d = t q #X
      rate r = t q
      change g = u p
      rate s = u p`,
  },
  {
    id: 't21-x-mayang-insurance',
    source: PAGE.mayang,
    altered: true,
    note: '当年结余 1,376 改作 1,736',
    text: `全县社会保险基金2019年收入预算[m 65,986]万元，实际征收[t 64,053]万元，完成[e 97.07]%；支出预算[n 62,037]万元，实际支付[u 62,677]万元，完成[f 101.03]%。收大于支，当年结余[b 1,736]万元。`,
    claims: `
      exec e = t m
      exec f = u n
      roll b = t -u #X`,
  },
  {
    id: 't21-x-foping',
    source: PAGE.foping,
    altered: true,
    note: '收入总计的构成漏列上年结余 154 万元',
    text: `佛坪县2021年一般公共预算收入总计[t 105435]万元，由地方收入[a 3002]万元、省市补助收入[b 93096]万元、债务转贷收入[c 7661]万元、动用预算稳定调节基金[d 1378]万元和调入资金[e 144]万元五部分构成；支出总计[u 99352]万元，收支相抵，累计结余[s 6083]万元。债务转贷收入中新增债券[c1 4330]万元，占[s1 56.5]%，再融资债券[c2 3331]万元，占[s2 43.5]%。`,
    claims: `
      sum t = a b c d e #X
      roll s = t -u
      sum c = c1 c2
      share s1 = c1 c
      share s2 = c2 c
      shares s2 = s1 s2`,
  },
  {
    id: 't21-x-tuquan',
    source: PAGE.tuquan,
    altered: true,
    note: '税收收入 19860 改作 19680',
    text: `突泉县全年组织一般公共预算收入[t 35215]万元，其中税收[a 19680]万元，同比增加[da 2047]万元，增长[ra 11.5]%，非税收入[b 15355]万元，同比减少[db 1242]万元，下降[rb 7.5]%；两项增减相抵，收入总量净增[d 805]万元，增长[r 2.3]%。`,
    claims: `
      sum t = a b #X
      rate ra = a ^da #X
      rate -rb = b ^-db
      causes d = da -db
      rate r = t ^d`,
  },
  {
    id: 't21-x-sanmen',
    source: PAGE.sanmen,
    altered: true,
    note: '债务转贷收入 10 亿元改作 1.0 亿元',
    text: `三门县2021年转移性收入[b 51.04]亿元，分别是：税收返还[b1 1.40]亿元，一般性转移支付[b2 19.49]亿元，专项转移支付[b3 4.94]亿元，调入资金[b4 7.9]亿元，债务转贷收入[b5 1.0]亿元，动用预算稳定调节基金[b6 3.81]亿元，使用结转资金[b7 3.5]亿元；与本级收入[a 30.14]亿元相加，收入合计[t 81.18]亿元，转移性收入占[s 62.87]%。`,
    claims: `
      sum b = b1 b2 b3 b4 b5 b6 b7 #X
      sum t = a b
      share s = b t`,
  },
  {
    id: 't21-x-pingyang',
    source: PAGE.pingyang,
    altered: true,
    note: '税务部门征收 294519 改作 249519',
    text: `2020年，平阳县完成一般公共预算收入[a 364900]万元，为预算的100%，其中税务部门征收[a1 249519]万元，财政部门征收[a2 70381]万元。收入合计[t 1099245]万元，支出合计[u 1099245]万元，本级收入占收入合计的[s 33.2]%，一般公共预算支出[c 917537]万元占支出合计的[s2 83.5]%。`,
    claims: `
      sum a = a1 a2 #X
      share s = a t
      share s2 = c u`,
  },
  {
    id: 't21-x-pingchang',
    source: PAGE.pingchang,
    altered: true,
    note: '政府性基金上年结余 338 改作 383',
    text: `政府性基金预算方面，平昌县2020年本年收入[a 205935]万元，较调整预算[m 200000]万元超收[d 5935]万元，完成[e 102.97]%，加上级补助[b 19370]万元、专项债务转贷[c 63100]万元、上年结余[f 383]万元，收入总计[t 288743]万元。`,
    claims: `
      change d = a m
      exec e = a m
      sum t = a b c f #X`,
  },
  {
    id: 't21-x-jingde',
    source: PAGE.jingde,
    altered: true,
    note: '社会保险基金上年结余 23179 改作 23719',
    text: `旌德县社会保险基金年初结余[o 23719]万元，当年收入[i 24819]万元，当年支出[p 18756]万元，当年收支结余[y 6063]万元，年末滚存结余[z 29242]万元。一般公共预算年初结余[q 1130]万元，年末结余[k 1129]万元，减少[d 1]万元。`,
    claims: `
      roll y = i -p
      roll z = o i -p #X
      change -d = k q`,
  },
  {
    id: 't21-x-wuxi',
    source: PAGE.wuxi,
    altered: true,
    note: '短收额 703 改作 730',
    text: `巫溪县2022年一般公共预算收入实际完成[t 88435]万元，比调整预算[m 89138]万元短收[d 730]万元，完成[e 99.2]%。其中：税收收入[a 39029]万元，为调整预算[ma 40500]万元的[ea 96.4]%，占[sa 44.1]%；非税收入[b 49406]万元，为调整预算[mb 48638]万元的[eb 101.6]%，占[sb 55.9]%。`,
    claims: `
      change -d = t m #X
      exec e = t m
      sum t = a b
      exec ea = a ma
      exec eb = b mb
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 't21-x-qingyuan',
    source: PAGE.qingyuan,
    altered: true,
    note: '公务接待费 1.76 改作 1.16',
    text: `2019年我局“三公”经费实际支出[t 17.06]万元，年初安排[m 27]万元，节约[d 9.94]万元。其中出国（境）费支出[a 7.8]万元，占总额[sa 45.7]%；公务用车支出[b 7.5]万元，占总额[sb 44.0]%；公务接待支出[c 1.16]万元，占总额[sc 10.3]%，为接待费预算[mc 5]万元的[ec 35.2]%。`,
    claims: `
      change -d = t m
      sum t = a b c #X
      share sa = a t
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc
      exec ec = c mc #X`,
  },
  {
    id: 't21-x-kaiyuan',
    source: PAGE.kaiyuan,
    altered: true,
    note: '公务接待费“减少1.95万元，下降78%”改作“增加1.95万元，增长78%”',
    text: `学校2021年“三公”经费预算合计[t 5.55]万元，比上年减少[d 2.45]万元，下降[r 30.63]%，原因是：公务接待费[a 0.55]万元，比上年[qa 2.5]万元增加[da 1.95]万元，增长[ra 78]%；车辆运行维护费[b 5]万元，比上年[qb 5.5]万元减少[db 0.5]万元，下降[rb 9]%。`,
    claims: `
      rate -r = t ^-d
      sum t = a b
      change da = a qa #X
      rate ra = a qa #X
      change -db = b qb
      rate -rb = b qb
      causes -d = da -db #X`,
  },
  {
    id: 't21-x-dazhou',
    source: PAGE.dazhou,
    altered: true,
    note: '公务接待费下降 2.97% 改作以本年数为基数的 3.06%',
    text: `达州市本级2021年预算安排“三公”经费[t 3136]万元。1.因公出国（境）[a 90]万元，占[sa 2.87]%。2.公务接待[b 980]万元，占[sb 31.25]%，比上年压减[db 30]万元，降幅[rb 3.06]%。3.公务用车[c 2066]万元，占[sc 65.88]%，其中购置[c1 146]万元、运行维护[c2 1920]万元，比上年压减[dc 12]万元，降幅[rc 0.58]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      rate -rb = b ^-db #X
      share sc = c t
      shares sc = sa sb sc
      sum c = c1 c2
      rate -rc = c ^-dc`,
  },
  {
    id: 't21-x-yuncheng',
    source: PAGE.yuncheng,
    altered: true,
    note: '增长 6.18% 改作以本年数为基数的 5.82%',
    text: `2020年学校支出预算[t 655.55]万元，比2019年的[q 617.41]万元增加[d 38.14]万元，增长[r 5.82]%。增加的部分，工资福利[da 34.24]万元，对个人和家庭补助[db 1.97]万元，商品和服务[dc 1.93]万元。`,
    claims: `
      change d = t q
      rate r = t q #X
      causes d = da db dc`,
  },
  {
    id: 't21-x-changjun',
    source: PAGE.changjun,
    altered: true,
    note: '增长 107.36% 改作 10.74%',
    text: `长均乡中心学校2020年本年收入[t 4170.87]万元，上年为[q 2011.42]万元，增加[d 2159.45]万元，增长[r 10.74]%。年末学生929人，在职教职工[n1 100]人，占实有人数[n 151]人的[s 66.2]%，退休[n2 51]人，占[s2 33.8]%。`,
    claims: `
      change d = t q
      rate r = t q #X
      counts n = n1 n2
      share s = n1 n
      share s2 = n2 n
      shares s2 = s s2`,
  },
  {
    id: 't21-x-wenbao',
    source: PAGE.wenbao,
    altered: true,
    note: '比例按所列数重算；“小于”改作“大于”',
    text: `文物保护中心2023年“三公”经费预算[m 3]万元，其中公务接待[ma 1]万元、公务用车[mb 2]万元；决算[t 1.71]万元，完成[e 57]%，其中公务接待[a 0.53]万元，占[sa 30.99]%，公务用车[b 1.18]万元，占[sb 69.01]%。决算数[w 大于]预算数，主要是接待批次减少。`,
    claims: `
      sum m = ma mb
      exec e = t m
      sum t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb
      dir w> = t m #X`,
  },
  {
    id: 't21-x-changshun',
    source: PAGE.changshun,
    altered: true,
    note: '第三产业比重 51.6% 改作 56.1%',
    text: `长顺县2016年生产总值[t 529757]万元，三次产业分别为[a@万元 125964]、[b@万元 130344]和[c 273449]万元，占比依次为[sa 23.8]%、[sb 24.6]%和[sc 56.1]%。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc #X`,
  },
  {
    id: 't21-x-quanzhou',
    source: PAGE.quanzhou,
    altered: true,
    note: '财政总收入增长 25.0% 改作以本年数为基数的 20.0%',
    text: `全市财政总收入[t 500.36]亿元，比上年增收[d 100.08]亿元，增长[r 20.0]%，其中地方一般预算收入[a 242.09]亿元，占[sa 48.4]%，比上年增收[da 60.55]亿元，增长[ra 33.4]%；上划中央收入[b 258.27]亿元，占[sb 51.6]%。`,
    claims: `
      rate r = t ^d #X
      sum t = a b
      share sa = a t
      rate ra = a ^da
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 't21-x-lottery',
    source: PAGE.lottery,
    altered: true,
    note: '乐透数字型 1467.78 改作 1476.78',
    text: `在全年[t 2064.9]亿元福利彩票销量中，乐透数字型[a 1476.78]亿元，占[sa 71.08]%，[w 最高]；视频型[b 445.36]亿元，占[sb 21.57]%；即开型[c 149.12]亿元，占[sc 7.22]%；基诺型[d 2.66]亿元，占[sd 0.13]%。`,
    claims: `
      sum t = a b c d #X
      share sa = a t #X
      rank w> = a b c d
      share sb = b t
      share sc = c t
      share sd = d t
      shares sd = sa sb sc sd`,
  },
];
