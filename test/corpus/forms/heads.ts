import { grid, layoutOf } from '../layouts/layout';

const source = (title: string, note: string) => ({
  issuer: null,
  title,
  year: null,
  note: `${note}；自拟，用来检验读表不靠词表。`,
});

/** Heads of several rows, in words of any kind, and what stands below and beside them. */
export const heads = [
  layoutOf({
    id: 'target-planned-and-changed-below-one-head',
    province: '湖南',
    source: source('项目绩效自评表', '目标下分批复、变更，完成下分数值、时间，第二行只有这几个字'),
    sheets: {
      表: {
        rows: grid(`
2023年度项目绩效自评表
一级指标|二级指标|三级指标|绩效目标值||全年完成||分值|自评得分
|||批复|变更后|数值|占目标比
产出指标|数量指标|修缮文物点|≥12处|≥10处|10处|100%|30|30
|质量指标|验收合格率|100%|100%|100%|100%|30|30
效益指标|社会效益指标|参观人次|≥3万人次|≥3万人次|2.8万人次|93.33%|30|28
满意度指标|服务对象满意度|观众满意度|≥90%|≥90%|94%|104.44%|10|10
总分|||||||100|98`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, adjustedTarget E, actual F, points H, score I',
        rows: '4-7',
      },
      { kind: 'score', pairs: 'A8:I8' },
    ],
  }),
  layoutOf({
    id: 'points-and-scores-below-own-and-finance',
    province: '云南',
    source: source('部门整体绩效自评表', '得分下分单位自评、财政复核，第一列是表的名称'),
    sheets: {
      表: {
        rows: grid(`
绩效⏎指标|一级指标|二级指标|三级指标|指标值|完成值|分值|得分||原因
|||||||单位自评|财政复核
|产出指标|数量指标|检查企业|≥60家|66家|20|20|20
||时效指标|检查完成时间|11月底前|12月|20|15|14|企业停产
|效益指标|社会效益指标|事故起数下降|≥10%|12%|30|30|30
|满意度指标|服务对象满意度指标|企业满意度|≥90%|91%|30|30|30`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H, reason J',
        rows: '3-6',
      },
    ],
  }),
  layoutOf({
    id: 'money-planned-and-final-each-in-three',
    province: '江西',
    source: source('支出预算执行情况表', '预算、决算、差异三组，每组两列'),
    sheets: {
      表: {
        rows: grid(`
2023年部门支出预算执行情况表
|||||单位：万元
支出项目|预算||决算||执行率
|年初|调整后|上年|本年
基本支出|812.4|846.1|798.2|846.1|100%
　人员经费|701.2|730.5|688.1|730.5|100%
　公用经费|111.2|115.6|110.1|115.6|100%
项目支出|420|398|436|376.2|94.52%
合计|1232.4|1244.1|1234.2|1222.3|98.25%`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, adjusted C, previous D, actual E, rate F',
        rows: '5-9',
      },
    ],
  }),
  layoutOf({
    id: 'budget-form-without-the-word-and-blank-below-head',
    province: '河南',
    source: source('部门支出总表', '标题和列名都不写预算，表头下空一行，合计在首'),
    sheets: {
      支出: {
        rows: grid(`
部门支出总表
部门：某县司法局||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出

|合计|986.4|706.4|280
204|公共安全支出|842.1|562.1|280
208|社会保障和就业支出|88.2|88.2
221|住房保障支出|56.1|56.1`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        sheet: '支出',
        unit: '万元',
        cols: 'label B, function A, budget C',
        rows: '5-8',
        doubt: ['role:function'],
      },
    ],
  }),
  layoutOf({
    id: 'two-headings-beside-each-other-of-other-kinds',
    province: '贵州',
    source: source('部门整体绩效自评附表', '两个小标题并排，下面一边是人员，一边是资产'),
    sheets: {
      附表: {
        rows: grid(`
某县档案馆2023年度部门整体绩效自评附表
一、人员情况|||二、工作成果
编制数|18||成果|数量
在职人数|17||接收档案（卷）|2680
退休人数|6||接待查档（人次）|1432
聘用人员|2||编研成果（种）|3`),
      },
    },
    tables: [
      { kind: 'staff', pairs: 'A3:B3 A4:B4 A5:B5 A6:B6' },
      { kind: 'results', cols: 'label D, value E', rows: '4-6' },
    ],
  }),
  layoutOf({
    id: 'money-of-a-project-by-use-with-plan-and-spent',
    province: '内蒙古',
    source: source('项目绩效运行监控表', '资金按来源，列为全年预算、截至9月底累计支出、执行进度'),
    sheets: {
      监控: {
        rows: grid(`
项目支出绩效运行监控表（2023年1-9月）
项目名称|牧区饮水安全|||主管部门|某旗水利局
资金性质|全年预算数（万元）|1-9月累计支出（万元）|执行进度（%）|备注
一般公共预算|320|268.4|83.88
政府性基金|80|40|50|合同未到付款期
合计|400|308.4|77.1
一级指标|二级指标|三级指标|年度指标值|1-9月实际完成情况|预计全年完成情况|偏差原因
产出指标|数量指标|新打机井|≥14眼|11眼|14眼
||改造管网|≥36公里|30公里|36公里
效益指标|社会效益指标|受益牧民|≥2600人|2100人|2600人
满意度指标|服务对象满意度|牧民满意度|≥90%|未调查|92%|年底调查`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label A, budget B, executed C, rate D',
        rows: '4-6',
        doubt: ['role:explanation'],
      },
      {
        kind: 'monitoring',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, expected F, reason G',
        rows: '8-11',
      },
    ],
  }),
  layoutOf({
    id: 'year-and-half-under-done',
    province: '山东',
    source: source('绩效运行监控表', '完成情况下分半年和三季度，预计下分全年值和可能性'),
    sheets: {
      表: {
        rows: grid(`
指标类别|指标名称|目标值|完成情况||预计||备注
|||上半年|前三季度|全年值|能否完成
数量指标|帮扶户数|≥120户|66户|104户|120户|能
质量指标|帮扶达标率|≥95%|94%|96%|96%|能
时效指标|资金拨付时间|6月底前|6月|6月|6月|能
满意度指标|帮扶户满意度|≥95%|||96%|能`),
      },
    },
    tables: [
      {
        kind: 'monitoring',
        cols: 'level2 A, name B, target C, actual E, expected F, possibility G',
        rows: '3-6',
        // Which of two periods is the actual one is a matter of the reader; the later one.
        doubt: ['role:actual', 'role:explanation'],
      },
    ],
  }),
  layoutOf({
    id: 'tasks-without-the-word',
    province: '浙江',
    source: source('部门整体绩效自评', '工作事项、年度计划、经费、实际效果'),
    sheets: {
      表: {
        rows: grid(`
二、年度重点工作完成情况
序号|重点工作|计划目标|安排经费（万元）|完成情况
1|数字档案馆建设|完成扫描60万页|86|扫描61.2万页
2|民生档案进社区|设点18个|24|设点20个
3|库房改造|改造900平方米|140|改造920平方米`),
      },
    },
    tables: [
      {
        kind: 'tasks',
        unit: '万元',
        cols: 'name B, expected C, amount D',
        rows: '3-5',
        doubt: ['role:actual', 'role:content'],
      },
    ],
  }),
  layoutOf({
    id: 'goals-set-and-reached-in-few-words',
    province: '宁夏',
    source: source('项目自评表', '左列年度目标，右边两格只写设定、完成'),
    sheets: {
      表: {
        rows: grid(`
项目支出绩效自评表
（2024年度）
项目名称|防沙治沙|||
主管部门|某县林草局||实施单位|某林场
年度目标|年初设定|||全年实际
|治沙1.2万亩，成活率不低于80%。|||治沙1.24万亩，成活率82%。
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
产出指标|数量指标|治沙面积|≥1.2万亩|1.24万亩|50|50
效益指标|生态效益指标|成活率|≥80%|82%|50|50`),
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A3:B3 A4:B4 D4:E4' },
      { kind: 'goals', cols: 'expected B, actual E', rows: '6' },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '8-9',
      },
    ],
  }),
  layoutOf({
    id: 'notes-and-stars-within-indicators',
    province: '安徽',
    source: source('项目自评表', '核心指标前加星号，备注列填注，末尾有注'),
    sheets: {
      表: {
        rows: grid(`
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|备注
产出指标|数量指标|★新建步道|≥6公里|6.2公里|25|25|注：含支线
||*改造公厕|≥4座|3座|25|18.75|一座待拆迁
|质量指标|※验收合格率|100%|100%|20|20
效益指标|社会效益指标|★日均游客|≥800人次|860人次|30|30
注：带★的为核心指标。`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '2-5',
        doubt: ['role:explanation', 'role:reason'],
      },
    ],
  }),
  layoutOf({
    id: 'wrapped-names-in-a-whole-grid',
    province: '福建',
    source: source('项目自评表', '从文字处理软件贴来，较长的名称断成两行'),
    sheets: {
      表: {
        rows: grid(`
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|完成老旧小区消防通道|≥20个|21个|40|40
||标线施划
|时效指标|竣工时间|10月底前|10月|20|20
效益指标|社会效益指标|居民通行便利程度|提高|提高|20|20
满意度指标|服务对象满意度|周边居民对改造工程|≥90%|95%|20|20
||满意度
合计||||| 100|100`),
      },
    },
    tables: [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '2, 4-6',
      },
      { kind: 'score', pairs: 'A8:G8' },
    ],
  }),
  layoutOf({
    id: 'sangong-with-part-of-the-money',
    province: '广西',
    source: source('三公经费预算表', '预算数后另列其中：财政拨款，单位不写在表头'),
    sheets: {
      表: {
        rows: grid(`
2024年部门“三公”经费预算表
||单位：万元
项目|2024年预算数|其中：财政拨款
合计|21|19.5
因公出国（境）费|0|0
公务接待费|5|4.5
公务用车购置及运行费|16|15
其中：公务用车购置费|0|0
　　　公务用车运行费|16|15`),
      },
    },
    tables: [{ kind: 'sangong', unit: '万元', year: '2024', cols: 'label A, budget B', rows: '4-9' }],
  }),
  layoutOf({
    id: 'tables-that-disagree-about-unit-and-year',
    province: '海南',
    source: source('部门决算附表', '前两张表的单位和年份不同，第三张没有写'),
    sheets: {
      表: {
        rows: grid(`
2022年部门收支情况表
单位：万元
项目|预算数|决算数
收入合计|100|110
支出合计|100|108

2023年“三公”经费情况表
单位：元
项目|预算数|决算数
合计|100000|90000
公务接待费|100000|90000

会议费支出情况表
项目|预算数|决算数
会议费支出|10|9`),
      },
    },
    tables: [
      { kind: 'accounts', unit: '万元', year: '2022', cols: 'label A, budget B, actual C', rows: '4-5' },
      { kind: 'sangong', unit: '元', year: '2023', cols: 'label A, budget B, actual C', rows: '10-11' },
      { kind: 'accounts', unit: null, year: null, cols: 'label A, budget B, actual C', rows: '15' },
    ],
  }),
];
