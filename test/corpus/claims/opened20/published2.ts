import type { Written } from '../types';
import { PAGE } from './sources';

/** Funds, projects, procurement and work reports, with the figures as their issuers print them. */
export const PUBLISHED2: readonly Written[] = [
  {
    id: 't20-hn-zhijiang',
    source: PAGE.zhijiang,
    text: `2017年，省住建厅下达芷江县农村危房改造任务603户，中央、省级财政计划投入[m 1476]万元（中央补助资金[m1 982]万元、省级补助资金[m2 494]万元），实际到账[a 1444]万元，差额[d 32]万元纳入2018年预算。全年发放补助资金[t 2734.6]万元，除中央和省级到账资金外，县级整合配套[b 1290.6]万元。`,
    claims: `
      sum m = m1 m2
      change -d = a m
      sum t = a b`,
  },
  {
    id: 't20-ah-tianjiaan',
    source: PAGE.tianjiaan,
    text: `2024年度就业补助资金全年预算[m 808.1]万元，全部为中央财政资金，全年执行[x 692.98]万元，预算执行率[e 86]%。资金优先保障基层特岗人员工资社保，未出现截留、挤占、挪用等问题。`,
    claims: `
      exec e = x m`,
  },
  {
    id: 't20-sc-gulin',
    source: PAGE.gulin,
    text: `2021年，古蔺县财政局累计公开政府信息[t 106]条。从公开渠道看，政府网站公开[a 103]条，占比[sa 97.2]%；市财政局内网门户网站公开[b 3]条，占比[sb 2.8]%。`,
    claims: `
      counts t = a b
      share sa = a t
      share sb = b t
      shares sb = sa sb`,
  },
  {
    id: 't20-gs-qingyang',
    source: PAGE.qingyang,
    text: `2021年，省财政厅下达庆阳市级地方留成彩票公益金[t 1237]万元，其中福利彩票公益金[a 498]万元、体育彩票公益金[b 739]万元。全年安排支出[x 1169]万元，结转下年使用[q 68]万元。体育彩票公益金中，用于场馆维修、群众体育等[b1 532]万元，下达西峰区[b2 207]万元。`,
    claims: `
      sum t = a b
      roll q = t -x
      sum b = b1 b2`,
  },
  {
    id: 't20-sc-renshou',
    source: PAGE.renshou,
    text: `2022年仁寿县本级福彩公益金共筹集[t 2086.57824]万元，其中中央资金[a 88.42]万元，省级资金[b 743]万元，市级资金[c 20]万元，地方分成资金[e 707.1]万元，2021年结转[f 528.05824]万元。全年安排使用[x 963.302019]万元，结转2023年[q 1123.276221]万元，其中省级资金[q1 361]万元、地方分成资金[q2 762.276221]万元。`,
    claims: `
      sum t = a b c e f
      roll q = t -x
      sum q = q1 q2`,
  },
  {
    id: 't20-yn-luxi',
    source: PAGE.luxi,
    text: `2022年泸西县共筹集彩票公益金[t 1626.63]万元，其中：中央[a 243.53]万元、省级[b 637.90]万元、州级[c 745.20]万元，支持了农村活动场所、养老服务中心、未成年人保护等101个公益项目。`,
    claims: `
      sum t = a b c`,
  },
  {
    id: 't20-sc-dongpo',
    source: PAGE.dongpo,
    text: `东坡区2022年福利彩票公益金社会福利事业专项资金[t 830.54]万元，来自中央[a 37.54]万元、省级[b 348]万元和地方分成[c 445]万元。中央资金用于两项：养老机构防疫物资购置[a1 30.04]万元，孤儿助学[a2 7.5]万元。`,
    claims: `
      sum t = a b c
      sum a = a1 a2`,
  },
  {
    id: 't20-fj-zhangzhou',
    source: PAGE.zhangzhou,
    text: `2022年度漳州市中央福利彩票公益金[t 913]万元，由上年结转[a 97]万元和本年下达[b 816]万元组成。提前下达的一批计[c 305]万元，其中老年人福利类[c1 196]万元、儿童福利类[c2 69]万元、社会公益类[c3 40]万元。`,
    claims: `
      sum t = a b
      sum c = c1 c2 c3`,
  },
  {
    id: 't20-ha-shangqiu',
    source: PAGE.shangqiu,
    text: `2019年第二批市级财政专项扶贫资金[t 5000]万元，其中梁园区[a 280]万元、睢阳区[b 280]万元、示范区[c 75]万元、虞城县[e 800]万元、民权县[f 815]万元、睢县[g 732]万元、宁陵县[h 545]万元、柘城县[i 753]万元、夏邑县[j 720]万元。民权县[w 最多]。分配到六个贫困县的资金[k 4365]万元，占比[s 87.3]%。`,
    claims: `
      sum t = a b c e f g h i j
      rank w> = f a b c e g h i j
      share s = k t`,
  },
  {
    id: 't20-ha-shangqiu-water',
    source: PAGE.shangqiu2,
    text: `本次下达2020年水利发展资金[t 1227]万元，睢县[a 421]万元、宁陵县[b 376]万元、虞城县[c 430]万元，三县都是贫困县，分配到贫困县的资金[k 1227]万元，占比[s 100]%。`,
    claims: `
      sum t = a b c
      share s = k t`,
  },
  {
    id: 't20-ha-zhengzhou',
    source: PAGE.zhengzhou,
    text: `2018年提前下达的财政扶贫资金，中央有[a1 24]万元、[a2 1903]万元、[a3 106]万元三笔，省级有[a4 150]万元、[a5 798]万元两笔，市级有[b1 2850]万元、[b2 27000]万元两笔。中省资金共计[a 2981]万元，市本级资金共计[b 29850]万元，合计[t 32831]万元。`,
    claims: `
      sum a = a1 a2 a3 a4 a5
      sum b = b1 b2
      sum t = a b`,
  },
  {
    id: 't20-hb-daye',
    source: PAGE.daye,
    text: `大冶市果蔬特色产业强链工程计划投入[t 3069.7]万元，其中中央衔接资金[a 0]万元、省级衔接资金[b 1000]万元、省级财政资金[c 500]万元、其他资金[e 1569.7]万元，建设果蔬生产基地180亩。`,
    claims: `
      sum t = a b c e`,
  },
  {
    id: 't20-winery',
    source: PAGE.winery,
    text: `项目年度资金[m 40.83]万元，本年度财政拨款[x 40.83]万元，执行率[e 100]%。资金用于四个方面：厂房、酒窖等基础设施[a 12.08]万元，变压器[b 18.8]万元，电锅炉[c 6.75]万元，发酵池[f 3.2]万元，共计[t 40.83]万元。项目带动14户贫困户39人分红。`,
    claims: `
      exec e = x m
      sum t = a b c f`,
  },
  {
    id: 't20-yn-jifei',
    source: PAGE.jifei,
    text: `鸡飞镇2022年度农村危房改造及抗震改造绩效目标[m 14]户，实际完成[x 14]户，实际完成数占年度目标任务的[e 100]%。当年开工率、验收合格率、改造后入住率均达100%。`,
    claims: `
      exec e = x m`,
  },
];
