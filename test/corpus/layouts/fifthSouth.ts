import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Fifth corpus, by yet another author: the south. */
export const fifthSouth = [
  layoutOf({
    id: 'guangdong-admin-and-sangong-2019',
    province: '广东',
    source: {
      issuer: null,
      title: '2019年部门预算行政经费及“三公”经费情况表',
      year: '2019',
      address: 'http://www.plpkl.com/zdlyxxgk/czyjshsgjf/sgjf/content/post_3449036.html',
      note: '发布单位未标明（转载页面，行项目和口径为广东的公开表，据此列入广东）；行政经费在“三公”之前、合计之后按三种预算分列、其中和编号、用车在接待之前，下方文字说明，从原表；数字和文字已改。',
    },
    sheets: {
      公开表: {
        rows: grid(`
2019年部门预算行政经费及“三公”经费情况表
||||单位：万元
项 目|合计|一般公共⏎预算|政府性基金⏎预算|国有资本⏎经营预算
行政经费|286.50|286.50|0.00|0.00
“三公”经费|24.60|24.60|0.00|0.00
其中：（一）因公出国（境）支出|0.00|0.00|0.00|0.00
（二）公务用车购置及运行维护支出|21.00|21.00|0.00|0.00
1.公务用车购置|0.00|0.00|0.00|0.00
2.公务用车运行维护费|21.00|21.00|0.00|0.00
（三）公务接待费支出|3.60|3.60|0.00|0.00
一、财政拨款安排的行政经费及“三公”经费预算情况：
“三公”经费比上年减少0.4万元，主要原因是压减接待。`),
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2019',
        cols: 'label A, budget B',
        rows: '5-10',
      },
    ],
    // The running costs of the office stand above; the text below.
    ignore: [
      { sheet: '公开表', range: 'A4:E4' },
      { sheet: '公开表', range: 'A11:E12' },
    ],
  }),
  layoutOf({
    id: 'chongqing-district-sangong-2021',
    province: '重庆',
    source: {
      issuer: '重庆市江北区人民政府',
      title: '2021年区本级“三公”经费预算支出表',
      year: '2021',
      address: 'http://www.cqjb.gov.cn/zwgk_190/zfxxgkml/czyjs/ys/qzf/202104/t20210409_9097453.html',
      note: '上方一段文字说明后接表、两列、接待在用车之前、其中运行在购置之前，从原表；发布单位依网址所示的区，数字已改。',
    },
    sheets: {
      三公经费: {
        rows: grid(`
按照政府信息公开工作要求，2021年区本级“三公”经费支出预算为3,986万元，与2020年预算基本持平。
2021年区本级“三公”经费预算支出表
|单位：万元
项目|预算数
合计|3986
1.因公出国（境）费用|35
2.公务接待费|301
3.公务用车购置及运行维护费|3650
其中：公务用车运行维护费|2412
公务用车购置|1238`),
        merges: ['A1:B1', 'A2:B2'],
      },
    },
    tables: [{ kind: 'sangong', unit: '万元', year: '2021', cols: 'label A, budget B', rows: '5-10' }],
  }),
  layoutOf({
    id: 'hunan-unit-card-2018',
    province: '湖南',
    source: {
      issuer: '岳阳市城市管理监督指挥中心',
      title: '岳阳市2018年度部门整体支出绩效评价自评报告（部门基本概况）',
      year: '2018',
      address: 'http://www.yueyang.gov.cn/cgj/9886/9901/content_1560779.html',
      note: '第一部分的各格和次序（联系人、联络电话、人员编制、实有人数、职能职责概述、年度主要工作内容、年度总体运行情况及取得的成绩），从原表；第二部分原表未能看到，按湖南通行的收支、三公横排自拟；文字和数字已改。',
    },
    sheets: {
      自评报告: {
        rows: grid(`
一、部门（单位）基本概况
联系人|吴某|||联络电话|869XXXX
人员编制|24|||实有人数|23
职能职责概述|负责数字化城市管理的监督、指挥和考评。
年度主要⏎工作内容|1.案件受理和派遣。⏎2.各终端单位考评。
年度部门（单位）总体运行情况及取得的成绩|全年受理案件21.6万件，结案率98.4%。
二、部门（单位）收支情况（单位：万元）
“三公”经费|合计|公务接待费|公务用车运行维护费|公务用车购置费|因公出国费
2018年决算数|5.82|0.94|4.88|0|0
2017年决算数|6.37|1.21|5.16|0|0
固定资产|合计|在用固定资产|出租固定资产
|118.46|118.46|0`),
        merges: ['B2:D2', 'B3:D3', 'B4:F4', 'B5:F5', 'B6:F6', 'A7:F7'],
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 E2:F2 A4:B4' },
      {
        kind: 'sangong',
        unit: '万元',
        given: ['B', 'C', 'D', 'E', 'F'].map((column) => ({
          label: `${column}8`,
          actual: `${column}9`,
          previous: `${column}10`,
        })),
      },
    ],
    // Posts and staff within the profile may be either; so may work and achievements in prose. Assets have no roles.
    ignore: [
      { sheet: '自评报告', range: 'A3:F3' },
      { sheet: '自评报告', range: 'A5:F6' },
      { sheet: '自评报告', range: 'A11:F12' },
    ],
  }),
  layoutOf({
    id: 'hubei-school-three-values',
    province: '湖北',
    source: {
      issuer: null,
      title: '项目自评表（得分和满分在最前，有上年完成值）',
      year: null,
      note: `${COMPOSED}项目基本信息三组一行，资金按来源、得分20分，指标块有上年完成、年初目标、实际完成，得分在指标之前；${INVENTED}`,
    },
    sheets: {
      '2024年自评': {
        rows: grid(`
某区第三小学2024年度项目自评表
项目名称|课后服务|项目类型|民生保障|起止年限|2024年1月—12月
资金来源|年初预算（万元）|年末执行（万元）|执行率|得分（20分）
财政补助|68.00|68.00|100.00%
家长缴费|112.00|103.38|92.30%
合计|180.00|171.38|95.21%|19.04
得分|满分|一级指标|二级指标|三级指标|上年完成|年初目标值|实际完成值|偏差原因
20|20|产出指标|数量指标|开设课程门数|28门|32门|33门
19.2|20||数量指标|参与学生人次|—|≥15万人次|14.4万人次|流感停课一周
10|10||质量指标|课程开出率|98%|100%|100%
15|15|效益指标|社会效益指标|家长接送困难投诉|6件|≤3件|1件
14.5|15|满意度指标|满意度指标|学生家长满意度|91%|≥95%|91.8%|收费标准调整
97.74|100|总分`),
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A2:B2 C2:D2 E2:F2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2024',
        cols: 'label A, initial B, executed C, rate D, score E',
        rows: '4-6',
      },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'score A, points B, level1 C, level2 D, name E, target G, actual H, reason I',
        rows: '8-12',
      },
      { kind: 'score', pairs: 'C13:A13' },
    ],
  }),
  layoutOf({
    id: 'guangxi-tasks-with-three-amounts',
    province: '广西',
    source: {
      issuer: null,
      title: '部门整体自评表（重点任务的预算与完成、指标在后）',
      year: null,
      note: `${COMPOSED}首列竖排块名，任务块一行一项任务，预算总额之后另分财政拨款和其他，完成情况在末列；指标块无分值只有得分；${INVENTED}`,
    },
    sheets: {
      整体自评: {
        rows: grid(`
|部门（单位）整体支出绩效自评表
|（2022年度）
|部门名称||某市市场监督管理局
任务⏎完成⏎情况|任务名称|主要内容|预算数（万元）|||执行数（万元）||
||||其中：财政拨款|其他资金||完成情况
|食品安全抽检|抽检6,200批次|496|496|0|491.2|抽检6,318批次
|特种设备监管|检查使用单位1,800家|138|128|10|131.05|检查1,846家
|质量强市|组织质量攻关12项|85|85|0|80.9|完成11项
绩效⏎指标|一级指标|二级指标|三级指标|指标值|完成值|得分|未完成原因
|产出指标|数量指标|食品抽检批次|≥6200批次|6318批次|20
|||质量攻关项目|12项|11项|13.75|一家企业停产退出
||质量指标|不合格食品处置率|100%|100%|20
|效益指标|社会效益指标|重大食品安全事故|0起|0起|25
|满意度指标|满意度指标|群众满意度|≥80%|84.6%|10
|合计|||||88.75`),
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'B3:D3' },
      {
        kind: 'tasks',
        unit: '万元',
        year: '2022',
        cols: 'name B, content C, amount D',
        rows: '6-8',
        // What was spent and what came of it: no roles in the contract.
        doubt: ['role:expected'],
      },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 B, level2 C, name D, target E, actual F, score G, reason H',
        rows: '10-14',
      },
      { kind: 'score', pairs: 'B15:G15' },
    ],
  }),
  layoutOf({
    id: 'hainan-government-economic-adjusted',
    province: '海南',
    source: {
      issuer: null,
      title: '支出决算明细表（政府预算支出经济分类，含预算调整）',
      year: null,
      note: `${COMPOSED}科目名称之后空一列才是编码，年初预算、调整数、调整后预算、决算、结余、执行率，年度在单位一行中间；${INVENTED}`,
    },
    sheets: {
      政府经济分类: {
        rows: grid(`
支出决算明细表（按政府预算支出经济分类）
编制单位：某市图书馆|||2023年度|||||金额单位：元
政府经济分类科目名称||编码|年初预算数|预算调整数|调整后预算数|决算数|年末结余|执行率
对事业单位经常性补助||505|4,620,000.00|185,400.00|4,805,400.00|4,779,944.75|25,455.25|99.47%
　工资福利支出||50501|4,020,000.00|205,400.00|4,225,400.00|4,218,206.55|7,193.45|99.83%
　商品和服务支出||50502|600,000.00|-20,000.00|580,000.00|561,738.20|18,261.80|96.85%
对事业单位资本性补助||506|300,000.00|0.00|300,000.00|286,400.00|13,600.00|95.47%
　资本性支出||50601|300,000.00|0.00|300,000.00|286,400.00|13,600.00|95.47%
对个人和家庭的补助||509|60,000.00|0.00|60,000.00|58,320.00|1,680.00|97.20%
支出合计|||4,980,000.00|185,400.00|5,165,400.00|5,124,664.75|40,735.25|99.21%`),
        merges: ['A1:I1', 'A3:B3', 'A4:B4', 'A5:B5', 'A6:B6', 'A7:B7', 'A8:B8', 'A9:B9', 'A10:C10'],
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '元',
        year: '2023',
        cols: 'label A, function C, budget D, adjusted F, actual G, rate I',
        rows: '4-10',
        // What was added or taken: a change of the budget, not from the year before.
        doubt: ['role:function', 'role:change'],
      },
    ],
    ignore: [{ sheet: '政府经济分类', range: 'A2:I2' }],
  }),
];
