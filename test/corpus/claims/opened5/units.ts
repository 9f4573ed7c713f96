import type { Written } from '../types';

/** Published figures of courts, schools, clinics, towns and offices, in our own words. */
export const UNITS: readonly Written[] = [
  {
    id: 'f1-cq-zhongxian-court',
    source: {
      province: '重庆',
      issuer: '重庆市忠县人民法院',
      title: '2021年度部门决算情况说明',
      year: 2021,
      url: 'http://cqzxfy.cqfygzfw.gov.cn/article/detail/2022/08/id/6856713.shtml',
    },
    tags: ['final-accounts', 'court', 'roll'],
    text: `忠县人民法院2021年度收、支总计都是[t 5,545.08]万元，比上年决算各多[d 562.48]万元，增幅[r 11.3]%。当年收入[i 5,259.69]万元，比上年多[di 558.09]万元，增幅[ri 11.9]%，全部为财政拨款；年初结转和结余[j 285.39]万元，与当年收入合为收入总计。当年支出[x 5,266.88]万元，比上年多[dx 569.67]万元，增幅[rx 12.1]%，由基本支出[a 3,756.31]万元（占[sa 71.3]%）和项目支出[b 1,510.57]万元（占[sb 28.7]%）组成。年末结转和结余[q 278.20]万元。`,
    claims: `
      rate r = t ^d
      rate ri = i ^di
      sum t = i j
      rate rx = x ^dx
      sum x = a b
      share sa = a x
      share sb = b x
      shares sb = sa sb
      roll q = j i -x`,
  },
  {
    id: 'f1-hb-baiquan-clinic',
    source: {
      province: '湖北',
      issuer: '广水市白泉卫生院',
      title: '2023年度部门决算',
      year: 2023,
      url: 'http://www.guangshui.gov.cn/zwgk/xxgkml/czzj/czyjs/czyjsxb/2024yjs/gsswsjkj/js2023/202411/t20241107_1270836.shtml',
    },
    note: '占比 63.72% 印成 63%，为截去小数',
    tags: ['hospital', 'truncated'],
    text: `白泉卫生院2023年度收入[t 4680.58]万元，受事业收入下滑影响，比2022年度缩减[d 2415.45]万元，降幅[r 34]%；财政拨款收入[a 2982.61]万元，占当年收入的[s 63]%。`,
    claims: `
      rate -r = t ^-d
      share s = a t #T`,
  },
  {
    id: 'f1-hb-huangshi-school',
    source: {
      province: '湖北',
      issuer: '黄石市第七中学',
      title: '2023年部门预算公开说明',
      year: 2023,
      url: 'http://hsqz.hssedu.cn/info/1076/1409.htm',
    },
    tags: ['school', 'counts', 'no-relation'],
    text: `黄石市第七中学2023年预算应编在职[n 159]人，因[m 14]名新聘教师手续未办齐，实际编入[k 145]人；退休77人，临时人员24人。现有40个教学班、学生2056人。`,
    claims: `
      roll k = n -m`,
  },
  {
    id: 'f1-sc-sicheng-street',
    source: {
      province: '四川',
      issuer: '巴中市恩阳区司城街道办事处',
      title: '关于2024年部门整体支出绩效自评的报告',
      year: 2024,
      url: 'https://scey.gov.cn/zwgk/zdlyxxgk/czzj/czzjsy/11742522.html',
    },
    tags: ['street', 'direction', 'counts'],
    text: `司城街道2024年总收入[t 1,657.57]万元，[w 少于]2023年的[p 1,800.46]万元。街道编制53人，实有职工[n 52]人，其中在编在职[a 49]人，退休[b 3]人；下设行政单位1个、其他事业单位4个，无参公事业单位。`,
    claims: `
      dir w< = t p
      counts n = a b`,
  },
  {
    id: 'f1-ah-zhangzhuangzhai',
    source: {
      province: '安徽',
      issuer: '萧县张庄寨镇人民政府',
      title: '河西村特色种养补贴到户项目绩效目标自评表（2023年度）',
      year: 2023,
      url: 'https://www.ahxx.gov.cn/grassroots/279/158998981.html',
    },
    tags: ['project', 'performance', 'measure-words'],
    text: `河西村特色种养补贴全年预算[m 9.48]万元，执行[x 9.48]万元，执行率[e 100]%，得10分。补助瓜果蔬菜[n 29.5]亩：桃树[n1 1.5]亩，苹果树[n2 5]亩，露天蔬菜[n3 20]亩，大棚蔬菜[n4 3]亩。鱼塘3亩。畜禽[k 192]只（头）：羊[k1 180]只，猪[k2 12]头。受益90人，目标增收11.376万元，实际12万元。`,
    claims: `
      exec e = x m
      counts n = n1 n2 n3 n4
      counts k = k1 k2`,
  },
  {
    id: 'f1-hn-yanling-staff',
    source: {
      province: '湖南',
      issuer: '炎陵县农业农村局',
      title: '2019年酃县白鹅资源保种经费的绩效自评报告',
      year: 2019,
      url: 'https://m.taowenge.com/p-72235704.html',
    },
    tags: ['project', 'counts', 'not-part'],
    text: `炎陵县农业农村局2019年末核定编制[m 144]人（行政编[m1 10]人、机关后勤编[m2 2]人、全额事业编[m3 132]人），实有[n 266]人，其中在职[n1 143]人，离休[n2 1]人，退休[n3 122]人。下属事业单位公益一类8个、公益二类1个。`,
    claims: `
      counts m = m1 m2 m3
      counts n = n1 n2 n3`,
  },
  {
    id: 'f1-cq-tiantai-school',
    source: {
      province: '重庆',
      issuer: '重庆市梁平区明达镇天台完全小学',
      title: '2024年单位预算情况说明',
      year: 2024,
      url: 'http://www.cqlp.gov.cn/jw/zwgk_29288/fdzdgknr_29290/czyjs_29294/ysgk/202402/t20240228_12969380.html',
    },
    tags: ['school', 'budget', 'causes'],
    text: `（一）收入预算[t 777.03]万元，即一般公共预算拨款[a 744.03]万元、事业收入[b 10]万元、其他收入[c 23]万元，较2023年增加[d 40.17]万元，其中拨款增加[da 17.17]万元、其他收入增加[dc 23]万元，事业收入不变。
（二）支出预算[x 777.03]万元，即教育[x1 614.70]万元、社会保障和就业[x2 69.58]万元、卫生健康[x3 36.60]万元、住房保障[x4 33.15]万元、其他[x5 23]万元。`,
    claims: `
      sum t = a b c
      causes d = da dc
      sum x = x1 x2 x3 x4 x5`,
  },
  {
    id: 'f1-cq-xiaolin-town',
    source: {
      province: '重庆',
      issuer: '重庆市铜梁区小林镇人民政府',
      title: '2022年决算报告',
      year: 2022,
      url: 'https://cqstl.gov.cn/jz/xlz_70786/zwgk_70755/fdzdgknr_70758/ysjs3334/jsgk/202310/t20231030_12489033.html',
    },
    tags: ['town', 'rates-without-base'],
    text: `小林镇本级收入[a 111.11]万元，为年初预算的116.9%，比上年增长9.0%，其中税收[a1 109.91]万元，非税[a2 1.2]万元；补助、上年结转和动用预算稳定调节基金[b 1,756.37]万元；收入总计[t 1,867.48]万元。镇本级支出1,867.48万元，为年初预算的120.9%，比上年降低30.2%，收支平衡。`,
    claims: `
      sum a = a1 a2
      sum t = a b`,
  },
  {
    id: 'f1-sc-liangshan',
    source: {
      province: '四川',
      issuer: '凉山州财政局',
      title: '2022年州本级“三公”经费支出决算情况',
      year: 2022,
      url: 'https://www.lsz.gov.cn/ztzl/rdzt/lszyjsgk/zbjyjs/zbjjs/202309/t20230922_2558545.html',
    },
    tags: ['sangong', 'within-rounding', 'causes'],
    text: `凉山州本级2022年“三公”支出[t 8,237.23]万元，超年初预算[d 1317.14]万元。因公出国（境）[a 0]万元；公务用车[b 7,634.75]万元（购置[b1 2,337.35]万元、运行维护[b2 5,297.40]万元），超年初预算[db 1833.7]万元；公务接待[c 602.47]万元，比年初预算少[dc 516.57]万元。`,
    claims: `
      sum t = a b c #W
      sum b = b1 b2
      causes d = db -dc #W`,
  },
  {
    id: 'f1-sd-jining-hitech',
    source: {
      province: '山东',
      issuer: '济宁高新区财政金融局',
      title: '2022年高新区“三公经费”公示',
      year: 2022,
      url: 'http://www.jnhn.gov.cn/art/2022/4/6/art_36908_2734264.html',
    },
    note: '207.1% 的基数没有印出，不核算',
    tags: ['sangong', 'rates-without-base'],
    text: `济宁高新区2022年“三公”预算[t 1032]万元，因街道办和驻区单位一并纳入统计，比2021年增长207.1%。公务用车[b 849]万元，比2021年多569万元，购置[b1 159]万元、运行[b2 690]万元；公务接待[c 183]万元，比2021年多127万元；因公出国（境）[a 0]万元，与上年持平。`,
    claims: `
      sum t = b c a
      sum b = b1 b2`,
  },
  {
    id: 'f1-sc-youxian-office',
    source: {
      province: '四川',
      issuer: '绵阳市游仙区人民政府办公室',
      title: '游仙区政府办财政拨款“三公”经费2022年预算情况的说明',
      year: 2022,
      url: 'http://www.youxian.gov.cn/public/4871/30192321.html',
    },
    tags: ['sangong', 'single-cause', 'counts'],
    text: `游仙区政府办2022年“三公”预算[t 9]万元，较2021年下降[r 40]%，减少[d 6]万元。出国（境）[a 0]万元，接待[c 1]万元，均与2021年持平；公务用车[b 8]万元，较2021年下降[rb 42.86]%，减少[db 6]万元，不购新车。现有车辆[v 2]辆，轿车[v1 1]辆、商务车[v2 1]辆。`,
    claims: `
      rate -r = t ^-d
      sum t = a c b
      rate -rb = b ^-db
      causes -d = -db
      counts v = v1 v2`,
  },
  {
    id: 'f1-cn-mof-procurement-2019',
    source: {
      province: '中央',
      issuer: '财政部',
      title: '财政部2019年度部门决算（报道）',
      year: 2019,
      url: 'https://bj.crntt.com/doc/93_15733_105827854_3_0719103159.html',
    },
    tags: ['procurement', 'share'],
    text: `政府采购支出总额[t 33509.75]万元，授予中小企业合同[a 32407.19]万元，占政府采购支出总额的[sa 96.7]%；授予小微企业合同[b 2739.43]万元，占政府采购支出总额的[sb 8.2]%。`,
    claims: `
      share sa = a t
      share sb = b t`,
  },
];
