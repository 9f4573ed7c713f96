import type { Written } from '../types';
import { PAGE } from './sources';

/** Published figures of accounts, budgets and funds of which one was changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 't22-x-zhangzhen',
    source: PAGE.zhangzhen,
    altered: true,
    note: '结余为可用资金与支出之差 80.94，改为 88.94（一位数字抄错）',
    tags: ['digit', 'roll'],
    text: `全镇可用收入[v 15847.68]万元（非税收入[a 9265.21]万元、体制结算[b 6582.47]万元），上年结余[o 117.83]万元，实际可用资金[w 15965.51]万元。财政总支出[x 15884.57]万元，完成年初预算的64.15%。收支相抵，年终结余[q 88.94]万元。`,
    claims: `
      sum v = a b
      sum w = v o
      roll q = w -x #X`,
  },
  {
    id: 't22-x-yongsheng',
    source: PAGE.yongsheng,
    altered: true,
    note: '财政拨款的占比由 83.85 改为 85.83（换位）',
    tags: ['transposed'],
    text: `永胜镇人民政府2024年收支总预算为[t 11376591.44]元。收入方面，上年结转[b 1837600]元，占[sb 16.15]%，本年财政拨款收入[a 9538991.44]元，占[sa 85.83]%。支出方面，一般公共服务支出[c 3619421]元，占[sc 31.81]%。`,
    claims: `
      sum t = b a
      share sb = b t
      share sa = a t #X
      shares sa = sb sa #X
      share sc = c t`,
  },
  {
    id: 't22-x-dongpo',
    source: PAGE.dongpo,
    altered: true,
    note: '上年数按增加额还原，接待费的增长率以本年数为分母（78.16，应为 357.79）',
    tags: ['this-year-base'],
    text: `2015年公务接待费[a 345950]元，2014年决算[pa 75570]元，增加[da 270380]元，增长[ra 78.16]%，主要是机构整合后纳入3个社区卫生服务中心和23个乡镇卫生院。公务用车购置及运行维护费[b 2376994]元，2014年决算[pb 610309]元，增加[db 1766685]元，增长[rb 289.47]%。两项合计[t 2722944]元，无因公出国（境）经费。`,
    claims: `
      change da = a pa
      rate ra = a pa #X
      change db = b pb
      rate rb = b pb
      sum t = a b`,
  },
  {
    id: 't22-x-yuyao',
    source: PAGE.yuyao,
    altered: true,
    note: '占比为所印数字所得，项目支出由 76.84 改为 23.16（其余部分的占比）',
    tags: ['complement', 'budget'],
    text: `2021年财政拨款收支预算[t 6927.14]万元。其中：人员支出[a 1375.97]万元，占[sa 19.86]%；日常公用支出[b 228.67]万元，占[sb 3.30]%；项目支出[c 5322.5]万元，占[sc 23.16]%。资金来源为一般公共预算[e 5927.14]万元、政府性基金预算[f 1000]万元。`,
    claims: `
      sum t = a b c
      share sa = a t
      share sb = b t
      share sc = c t #X
      shares sc = sa sb sc #X
      sum t = e f`,
  },
  {
    id: 't22-x-school5',
    source: PAGE.school5,
    altered: true,
    note: '事业收入由 247 改为 274（换位），占比未改',
    tags: ['transposed', 'school'],
    text: `学校2020年收入共[i 2112.86]万元，来自财政拨款[a 1865.86]万元和事业收入[b 274]万元，分别占[sa 88.31]%和[sb 11.69]%。支出共[x 3858.81]万元，其中基本支出[y 3702.91]万元、项目支出[z 155.9]万元，分别占[sy 95.96]%和[sz 4.04]%。`,
    claims: `
      sum i = a b #X
      share sa = a i
      share sb = b i #X
      shares sb = sa sb
      sum x = y z
      share sy = y x
      share sz = z x
      shares sz = sy sz`,
  },
  {
    id: 't22-x-school5-exec',
    source: PAGE.school5,
    altered: true,
    note: '完成率按所印数字应为 148.63，写作 67.28（分子分母颠倒）',
    tags: ['inverted'],
    text: `一般公共预算财政拨款年初预算[m 1255.37]万元，支出决算[x 1865.86]万元，完成年初预算的[e 67.28]%。决算数[w 大于]年初预算数，原因是年中追加绩效奖和综治奖。财政拨款基本支出[y 3455.91]万元，人员经费[p 1565.86]万元占其[s 45.31]%。`,
    claims: `
      exec e = x m #X
      dir w> = x m
      share s = p y`,
  },
  {
    id: 't22-x-jingshan',
    source: PAGE.jingshan,
    altered: true,
    note: '上年结余由 1728.62 改为 17286.2（小数点移位）',
    tags: ['decimal-point'],
    text: `2021年径山镇一般公共预算可用资金由当年可用资金[v 23173.15]万元和上年结余[o 17286.2]万元组成，共[t 24901.77]万元；支出[x 21498.92]万元，年末结余[q 3402.85]万元。当年可用资金包括支出基数[a 13372]万元、体制结算[b 5772.56]万元、上级补助[c 4028.59]万元。`,
    claims: `
      sum t = v o #X
      roll q = t -x
      sum v = a b c`,
  },
  {
    id: 't22-x-jingshan-exec',
    source: PAGE.jingshan,
    altered: true,
    note: '调整预算按完成率还原，财政总收入的完成率由 110.21 改为 101.21（换位）',
    tags: ['transposed'],
    text: `2021年全镇财政总收入[t 29206]万元，完成调整预算[m 26500]万元的[e 101.21]%；其中地方财政收入[a 15211]万元，完成调整预算[n 13700]万元的[f 111.03]%，占财政总收入的[s 52.08]%。`,
    claims: `
      exec e = t m #X
      exec f = a n
      share s = a t`,
  },
  {
    id: 't22-x-qikou',
    source: PAGE.qikou,
    altered: true,
    note: '收支总计比上年减少，写作增加、增长（方向相反）',
    tags: ['sign', 'school'],
    text: `郪口小学校2020年度收、支总计均为[t 424.71]万元，上年为[p 498.83]万元，各增加[d 74.12]万元，增长[r 14.86]%。本年收入[i 422.69]万元：财政拨款[a 413.34]万元、政府性基金[b 3.95]万元、其他收入[c 5.40]万元。`,
    claims: `
      change d = t p #X
      rate r = t p #X
      sum i = a b c`,
  },
  {
    id: 't22-x-qikou-swapped',
    source: PAGE.qikou,
    altered: true,
    note: '基本支出与项目支出的占比对调（应为 85.17 与 14.83）',
    tags: ['swapped-shares', 'school'],
    text: `全年支出[x 390.26]万元。按性质分，基本支出[y 332.37]万元，占本年支出的[sy 14.83]%；项目支出[z 57.89]万元，占本年支出的[sz 85.17]%。没有上缴上级支出和经营支出。`,
    claims: `
      sum x = y z
      share sy = y x #X
      share sz = z x #X
      shares sz = sy sz`,
  },
  {
    id: 't22-x-jingxian',
    source: PAGE.jingxian,
    altered: true,
    note: '上年预算按减少额还原，降幅由 1.09 改为 10.9（小数点移位）',
    tags: ['decimal-point', 'sangong'],
    text: `学校没有公务用车，也没有因公出国计划，2021年“三公”经费只有公务接待费[a 11.77]万元，上年预算[p 11.90]万元，压减[d 0.13]万元，下降[r 10.9]%。`,
    claims: `
      change -d = a p
      rate -r = a p #X`,
  },
  {
    id: 't22-x-longxian',
    source: PAGE.longxian,
    altered: true,
    note: '中央资金改正为 52665.42 使各级相加，支出进度由 91.9 改为 8.1（未支出的比例）',
    tags: ['unspent'],
    text: `2023年陇县共收到直达资金[t 62539.49]万元：中央[a 52665.42]万元，省级[b 6421.07]万元，市级[c 1153]万元，县级[e 2300]万元。截至12月26日支出[x 57496.09]万元，支出进度[f 8.1]%，尚未支出[q 5043.40]万元。`,
    claims: `
      sum t = a b c e
      exec f = x t #X
      roll q = t -x`,
  },
  {
    id: 't22-x-jingzhou',
    source: PAGE.jingzhou,
    altered: true,
    note: '地税减收额由 1941 改为 1491（换位），降幅未改',
    tags: ['transposed', 'causes'],
    text: `一季度全区财政收入[t 29612]万元，比上年同期增收[d 1735]万元。其中：国税入库[a 11765]万元，增收[da 1423]万元，增幅[ra 13.8]%；地税入库[b 14796]万元，减收[db 1491]万元，降幅[rb 11.6]%；财政部门入库[c 3051]万元，增收[dc 2252]万元，增幅[rc 281.9]%。`,
    claims: `
      sum t = a b c
      causes d = da -db dc #X
      rate ra = a ^da
      rate -rb = b ^-db #X
      rate rc = c ^dc`,
  },
  {
    id: 't22-x-redcross',
    source: PAGE.redcross,
    altered: true,
    note: '物资价值由 29183.19 改为 29138.19（换位）；结余为所印数字之差',
    tags: ['transposed'],
    text: `截至3月22日24时，全省系统接收捐赠款物[t 122115.92]万元，包括资金[a 92932.73]万元和物资[b 29138.19]万元；支出款物[u 113236.48]万元，包括资金[c 84183.91]万元和物资[e 29052.57]万元；尚结存[q 8879.44]万元。`,
    claims: `
      sum t = a b #X
      sum u = c e
      roll q = t -u`,
  },
  {
    id: 't22-x-decheng',
    source: PAGE.decheng,
    altered: true,
    note: '总额按两项还原，场地设施由 539.90 改为 593.90（换位）',
    tags: ['transposed'],
    text: `2021年德城区使用本级体彩公益金[t 559.90]万元。用于群众体育[a 553.90]万元，占[sa 98.93]%，包括场地和设施[a1 593.90]万元、健身活动[a2 14.00]万元；用于竞技体育[b 6.00]万元，占[sb 1.07]%。`,
    claims: `
      sum t = a b
      share sa = a t
      sum a = a1 a2 #X
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 't22-x-fuliang-income',
    source: PAGE.fuliang,
    altered: true,
    note: '总收入漏加动用预算稳定调节基金 0.76（37.84 改为 37.08）',
    tags: ['left-out', 'total'],
    text: `2024年浮梁县总收入[t 37.08]亿元，由一般公共预算收入[a 7.71]亿元、上级补助收入[b 21.64]亿元、上年结余收入[c 2.82]亿元、调入资金[e 3.67]亿元、债务转贷收入[f 1.24]亿元和动用预算稳定调节基金[g 0.76]亿元组成。一般公共预算收入中税收[a1 5.93]亿元，占[sa 76.91]%；非税[a2 1.78]亿元，占[sb 23.09]%。`,
    claims: `
      sum t = a b c e f g #X
      sum a = a1 a2
      share sa = a1 a
      share sb = a2 a
      shares sb = sa sb`,
  },
  {
    id: 't22-x-fuliang-rank',
    source: PAGE.fuliang,
    altered: true,
    note: '占比为所印数字所得，农林水支出最大，写作教育支出最大',
    tags: ['rank'],
    text: `全年一般公共预算支出[t 31.52]亿元。分科目看，教育支出[a 5.46]亿元，占[sa 17.32]%，规模[w 最大]；农林水支出[b 6.95]亿元，占[sb 22.05]%；社会保障和就业支出[c 4.62]亿元，占[sc 14.66]%；一般公共服务支出[e 3.81]亿元，占[se 12.09]%。`,
    claims: `
      share sa = a t
      rank w> = a b c e #X
      share sb = b t
      share sc = c t
      share se = e t`,
  },
];
