import type { Written } from '../types';

/** Published figures of which one or two were changed by us, as the notes say. */
export const ALTERED: readonly Written[] = [
  {
    id: 'f2-cq-zhongxian-court',
    source: {
      province: '重庆',
      issuer: '重庆市忠县人民法院',
      title: '2021年度部门决算情况说明',
      year: 2021,
      url: 'http://cqzxfy.cqfygzfw.gov.cn/article/detail/2022/08/id/6856713.shtml',
    },
    altered: true,
    note: '基本支出与项目支出的占比对调（应为 71.3 与 28.7）',
    tags: ['swapped-shares', 'court'],
    text: `三、支出决算情况说明
忠县法院本年支出合计[x 5,266.88]万元，其中：基本支出[a 3,756.31]万元，占[sa 28.7]%；项目支出[b 1,510.57]万元，占[sb 71.3]%。`,
    claims: `
      sum x = a b
      share sa = a x #X
      share sb = b x #X
      shares sb = sa sb`,
  },
  {
    id: 'f2-hb-baiquan-clinic',
    source: {
      province: '湖北',
      issuer: '广水市白泉卫生院',
      title: '2023年度部门决算',
      year: 2023,
      url: 'http://www.guangshui.gov.cn/zwgk/xxgkml/czzj/czyjs/czyjsxb/2024yjs/gsswsjkj/js2023/202411/t20241107_1270836.shtml',
    },
    altered: true,
    note: '降幅由 34 改为 52（以本年数为分母）',
    tags: ['this-year-base', 'hospital'],
    text: `广水市白泉卫生院本年收入合计[t 4680.58]万元，与上年相比减少[d 2415.45]万元，下降[r 52]%，其中财政拨款收入2982.61万元、上级补助收入0万元。`,
    claims: `
      rate -r = t ^-d #X`,
  },
  {
    id: 'f2-hn-yanling-staff',
    source: {
      province: '湖南',
      issuer: '炎陵县农业农村局',
      title: '2019年酃县白鹅资源保种经费的绩效自评报告',
      year: 2019,
      url: 'https://m.taowenge.com/p-72235704.html',
    },
    altered: true,
    note: '全额事业编由 132 改为 123（换位）',
    tags: ['counts', 'transposed'],
    text: `全局行政编[a 10]人，后勤编[b 2]人，全额事业编[c 123]人，编制共[t 144]人；年末在职[n1 143]人、离休[n2 1]人、退休[n3 122]人，实有[n 266]人。`,
    claims: `
      counts t = a b c #X
      counts n = n1 n2 n3`,
  },
  {
    id: 'f2-gs-gangu',
    source: {
      province: '甘肃',
      issuer: '甘谷县财政局',
      title: '2023年财政收支决算情况',
      year: 2023,
      url: 'http://www.gangu.gov.cn/info/3221/598252.htm',
    },
    altered: true,
    note: '基金支出由“减支”改为“增支”，其增减与总支出的增减因此都不合',
    tags: ['direction', 'causes', 'government'],
    text: `甘谷县财政总支出526499万元，比上年增支[d 20985]万元：一般公共预算支出增支[da 41805]万元；基金支出由[pb 91050]万元变为[b 70230]万元，增支[db 20820]万元。`,
    claims: `
      change db = b pb #X
      causes d = da db #X`,
  },
  {
    id: 'f2-sn-zhouzhi',
    source: {
      province: '陕西',
      issuer: '周至县财政局',
      title: '周至县2023年财政预算执行情况和2024年财政预算草案的报告',
      year: 2023,
      url: 'https://www.zhouzhi.gov.cn/xxgk/fdzdgknr/czxx/xczyjs/1763099724496809986.html',
    },
    altered: true,
    note: '税收占比由 57.7 改为 58.7（以预算数为分母）；非税漏列专项收入 666 万元',
    tags: ['wrong-base', 'part-left-out', 'government'],
    text: `周至县一般公共预算收入完成[t 31751]万元（预算[m 31220]万元，完成[e 101.7]%），税收[a 18319]万元，占收入的[sa 58.7]%。非税[b 13432]万元，由行政事业性收费[b1 3452]万元、罚没[b2 5216]万元、资源有偿使用[b3 1507]万元和住房基金[b5 2591]万元组成。`,
    claims: `
      exec e = t m
      sum t = a b
      share sa = a t #X
      sum b = b1 b2 b3 b5 #X`,
  },
  {
    id: 'f2-yn-midu',
    source: {
      province: '云南',
      issuer: '弥渡县财政局',
      title: '2023年1—9月财政预算收支完成情况',
      year: 2023,
      url: 'http://mdx.gov.cn/info/2069/42656.htm',
    },
    altered: true,
    note: '支出增幅由 3.7 改为 37（漏小数点）；教育增支由 2,035 改为 2,305（换位），增幅未改',
    tags: ['decimal-point', 'transposed', 'government'],
    text: `弥渡县前三季度支出[x 171,246]万元，比上年同期[p 165,196]万元增支[d 6,050]万元，增长[r 37]%；教育[a 24,338]万元，比上年同期[pa 22,303]万元增支[da 2,305]万元，增长[ra 9.1]%；卫生健康[b 14,078]万元，比上年同期[pb 24,465]万元减支[db 10,387]万元，下降[rb 42.5]%。`,
    claims: `
      change d = x p
      rate r = x p #X
      change da = a pa #X
      rate ra = a pa
      change -db = b pb
      rate -rb = b pb`,
  },
  {
    id: 'f2-ha-yichuan',
    source: {
      province: '河南',
      issuer: '伊川县财政局',
      title: '伊川县2021年财政预算执行情况和2022年财政预算（草案）的报告',
      year: 2021,
      url: 'https://gcs66.com/document_detail/109458.html',
    },
    altered: true,
    note: '基金支出完成率由 78 改为 70.4（以年初预算为分母）',
    tags: ['wrong-base', 'adjusted', 'government'],
    text: `伊川县基金支出年初预算21.56亿元，调整预算[n 19.44]亿元，实际[x 15.17]亿元，完成调整预算的[e 70.4]%；一般公共预算收入实际[t 21.87]亿元，完成年初预算[m 21.06]亿元的[f 103.8]%。`,
    claims: `
      exec e = x n #X
      exec f = t m`,
  },
  {
    id: 'f2-cq-tiantai-school',
    source: {
      province: '重庆',
      issuer: '重庆市梁平区明达镇天台完全小学',
      title: '2024年单位预算情况说明',
      year: 2024,
      url: 'http://www.cqlp.gov.cn/jw/zwgk_29288/fdzdgknr_29290/czyjs_29294/ysgk/202402/t20240228_12969380.html',
    },
    altered: true,
    note: '社会保障支出由 69.58 改为 6.958（小数点移位）',
    tags: ['decimal-point', 'school'],
    text: `天台完小2024年支出预算[x 777.03]万元，按功能科目分：教育[a 614.70]万元，社保[b 6.958]万元，卫生[c 36.60]万元，住房[e 33.15]万元，其他[f 23]万元。较2023年增加[d 40.17]万元，源于拨款增加[g 17.17]万元、其他收入增加[h 23]万元。`,
    claims: `
      sum x = a b c e f #X
      causes d = g h`,
  },
  {
    id: 'f2-sh-changxing-town',
    source: {
      province: '上海',
      issuer: '上海市崇明区长兴镇人民政府',
      title: '2022年财政预算执行情况和2023年财政预算（草案）',
      year: 2022,
      url: 'https://www.shcm.gov.cn/govxxgk/cxz/2023-02-24/f3b18c94-a86b-41a4-a044-7a0a2b529772.html',
    },
    altered: true,
    note: '专项增幅由 65.05 改为 39.41（以本年数为分母）；可使用资金由 207965.69 改为 199117.39（结转误减）',
    tags: ['this-year-base', 'wrong-sign', 'town'],
    text: `2022年长兴镇专项转移支付[b 23041.54]万元，较上年[pb 13960.28]万元增加[db 9081.26]万元，升幅[rb 39.41]%。连同一般转移支付[a 180500.00]万元，总收入[t 203541.54]万元，另加上年专项结转[j 4424.15]万元，可使用资金[u 199117.39]万元。`,
    claims: `
      change db = b pb
      rate rb = b pb #X
      sum t = b a
      sum u = t j #X`,
  },
  {
    id: 'f2-sc-youxian-office',
    source: {
      province: '四川',
      issuer: '绵阳市游仙区人民政府办公室',
      title: '游仙区政府办财政拨款“三公”经费2022年预算情况的说明',
      year: 2022,
      url: 'http://www.youxian.gov.cn/public/4871/30192321.html',
    },
    altered: true,
    note: '降幅由 40 改为 60（剩余的比例）',
    tags: ['unspent', 'sangong'],
    text: `游仙区政府办“三公”预算[t 9]万元，比上年的[p 15]万元压减[d 6]万元，压减[r 60]%，压减的全部是公务用车运行费；接待费[c 1]万元，与上年[pc 1]万元[w 一致]。`,
    claims: `
      change -d = t p
      rate -r = t p #X
      dir w= = c pc`,
  },
  {
    id: 'f2-cn-mof-procurement-2019',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '财政部2019年度部门决算（报道）',
      year: 2019,
      url: 'https://bj.crntt.com/doc/93_15733_105827854_3_0719103159.html',
    },
    altered: true,
    note: '小微占比由 8.2 改为 82（漏小数点）；中小企业合同额的单位改为亿元（应为万元），占比因此不合',
    tags: ['unit-slip', 'decimal-point', 'procurement'],
    text: `财政部机关及所属单位政府采购支出[t 33509.75]万元，授予中小企业[a 32407.19]亿元，占[sa 96.7]%，其中小微企业[b 2739.43]万元，占政府采购支出的[sb 82]%。`,
    claims: `
      share sa = a t #X
      share sb = b t #X`,
  },
  {
    id: 'f2-cn-procurement-2023',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '2023年全国政府采购简要情况（报道）',
      year: 2023,
    },
    altered: true,
    note: '小微占比由 62.5 改为 46.5（以采购规模为分母）',
    tags: ['wrong-base', 'procurement'],
    text: `全国授予中小企业合同[h 25239.8]亿元，占采购规模[t 33929.6]亿元的[sh 74.4]%；授予小微企业[k 15778.3]亿元，占授予中小企业合同总额的[sk 46.5]%。`,
    claims: `
      share sh = h t
      share sk = k h #X`,
  },
];
