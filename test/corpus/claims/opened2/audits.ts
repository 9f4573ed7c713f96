import type { Written } from '../types';

/** Settlements after audit, self-evaluations and further 三公: published figures in our own words. */
export const AUDITS: readonly Written[] = [
  {
    id: 'c-sc-chengguan-2017',
    source: {
      province: '四川',
      issuer: '成都市审计局',
      title: '成灌高速公路二期加铺改造工程竣工决算审计结果公告',
      year: 2017,
      url: 'http://www.cdaudit.gov.cn/content.aspx?id=3561&pid=125',
    },
    tags: ['before-and-after', 'cross-sums', 'repeated'],
    text: `项目送审总投资[t 5939]万元，其中建安工程投资[a 5517.93]万元、待摊投资[b 421.07]万元；审计后总投资[u 5840.75]万元，其中建安工程投资[c 5444.08]万元、待摊投资[e 396.67]万元。审计核减投资[d 98.25]万元，其中建安工程投资核减[da 73.85]万元、待摊投资核减[db 24.4]万元。处理意见：多计工程价款[da2 73.85]万元予以扣减，多计待摊投资[db2 24.4]万元予以调整。`,
    claims: `
      sum t = a b
      sum u = c e
      change -d = u t
      change -da = c a
      change -db = e b
      causes -d = -da -db
      rep da2 = da
      rep db2 = db`,
  },
  {
    id: 'c-gx-guilin-2020',
    source: {
      province: '广西',
      issuer: '桂林航天工业学院审计处',
      title: '2020年上半年主要基建（修缮）工程审计结果公告',
      year: 2020,
      url: 'https://sjc.guat.edu.cn/info/1017/1231.htm',
    },
    tags: ['yuan', 'numbered', 'three-decimals'],
    text: `1、学生公寓5#楼，结算送审[p1 61100496.69]元，审定[t1 55561370.35]元，审减[d1 5539126.336]元；2、新校区围墙，预算送审[p2 2591717.32]元，审定[t2 2331445.15]元，审减[d2 260272.17]元；3、北校区维修，预算送审[p3 749765.14]元，审定[t3 691977.90]元，审减[d3 57787.24]元；4、培育中心装修，预算送审[p4 1998643.22]元，审定[t4 1895936.4]元，审减[d4 102706.82]元。`,
    claims: `
      change -d1 = t1 p1 #W
      change -d2 = t2 p2
      change -d3 = t3 p3
      change -d4 = t4 p4`,
  },
  {
    id: 'c-ha-pingdingshan-2019',
    source: {
      province: '河南',
      issuer: '平顶山市审计局',
      title: '湛南暗涵末端污水处理厂格栅设备安装工程结算审计结果公告',
      year: 2019,
      url: 'http://www.pds.gov.cn/contents/11217/132597.html',
    },
    tags: ['yuan', 'repeated', 'result-first'],
    text: `该项目多计工程造价[d 109833.1]元。安装工程上报结算价[p 271492.79]元，审计后核定为[t 161659.69]元，核减[d2 109833.1]元。`,
    claims: `
      rep d2 = d
      change -d2 = t p`,
  },
  {
    id: 'c-cn-poverty-2017',
    source: {
      province: '中央',
      issuer: '审计署',
      title: '158个贫困县扶贫审计结果公告（报道）',
      year: 2017,
      url: 'http://crnews.net/xw/sh/65941_20170623111117.html',
    },
    tags: ['no-relation', 'no-base', 'single-listed-part'],
    text: `审计抽查20个省份158个县的扶贫资金336.17亿元，占同期投入财政扶贫资金的44.05%，涉及1216个乡镇、3461个行政村。84个县形成闲置资金19.54亿元，其中6.23亿元闲置2年以上；骗取套取、违规使用等涉及3.81亿元，未实现预期效果涉及3.3亿元，86个县项目管理问题涉及15.39亿元。`,
    claims: ``,
  },
  {
    id: 'c-ah-feixi-2018',
    source: {
      province: '安徽',
      issuer: '肥西县政协办公室',
      title: '2018年部门“三公”经费支出预算',
      year: 2018,
      url: 'http://fxzx.ahfeixi.gov.cn/content/detail/5bd2d863a7ad98c909818329.html',
    },
    tags: ['repeated', 'flat', 'causes', 'small-amounts'],
    text: `政协机关“三公”经费预算[t 20.1]万元，比上年少[d 0.2]万元，下降[r 0.99]%，其中因公出国（境）费[a 0]万元，公务接待费[b 16.7]万元，公务用车运行维护费[c 3.4]万元，公务用车购置费[e 0]万元。1.因公出国（境）费，与上年持平。2.公务接待费[b2 16.7]万元，比2017年减少[db 0.1]万元，下降[rb 0.6]%。3.公务用车购置及运行费[g 3.4]万元，比2017年减少[dg 0.1]万元，下降[rg 2.9]%，全部是运行维护费，购置费与上年持平。`,
    claims: `
      rate -r = t ^-d
      sum t = a b c e
      rep b2 = b
      rate -rb = b2 ^-db
      rate -rg = g ^-dg
      causes -d = -db -dg`,
  },
  {
    id: 'c-he-langfang-2019',
    source: {
      province: '河北',
      issuer: '廊坊市食品工程学校',
      title: '办公宿舍楼、食堂及餐厅暖通改造经费绩效自评表（2019年度）',
      year: 2019,
      url: 'http://www.lfsp.cn/newsinfo/1158053.html',
    },
    tags: ['performance', 'budget-unchanged', 'unrelated-percent'],
    text: `暖通改造经费年初预算与全年预算均为[m 43.2]万元，全年执行[x 37.24]万元，执行率[e 86]%，该项分值10分、得分9分。工程已完工验收，尚余3%尾款未付，且最高限价低于预算。完工率、验收合格率、学生满意度均为100%。`,
    claims: `
      exec e = x m`,
  },
  {
    id: 'c-sc-quxian-2024',
    source: {
      province: '四川',
      issuer: '渠县农业综合技术服务中心',
      title: '2024年度单位决算',
      year: 2024,
      url: 'http://www.quxian.gov.cn/xxgk-show-64159.html',
    },
    tags: ['counts'],
    text: `中心在职人员[n 81]人，包括专业技术人员[a 57]人、管理人员[b 1]人、工勤人员[c 23]人，下设办公室、财务室、种子管理组等科室。2024年度收、支总计均为1523.26万元。`,
    claims: `
      counts n = a b c`,
  },
];
