import { grid, layoutOf } from './layout';

/** Chongqing: adjusted targets, coefficients and core indicators; funds as label and value. */
export const chongqing = [
  layoutOf({
    id: 'chongqing-department-selfeval',
    province: '重庆',
    source: {
      issuer: null,
      title: '部门整体绩效自评表（重庆格式）',
      year: null,
      note: '依据重庆部门整体表列名的文字描述（标准格式一节）和融媒体单位共性比率（部门整体一节）自拟。',
    },
    sheets: {
      部门整体: {
        rows: grid(`
2023年度部门整体绩效自评表
部门名称|某区融媒体中心|||自评总分（分）|94.52
|年初预算数（万元）|全年（调整）预算数（万元）|全年执行数（万元）|执行率（%）|执行率权重（分）|执行率得分（分）
合计|1820.00|1905.30|1448.03|76.00|10|7.6
当年绩效目标|年初绩效目标|||全年目标实际完成情况
|做强主流舆论。|||全年播发稿件2859篇。
指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数（%）|指标权重（分）|指标得分（分）|是否核心指标
播发稿件数量|篇|≥|2200|2400|2859|100|15|15|是
组织宣传活动次数|次|≥|12|12|13|100|15|15|是
在职人员控制率|%|≤|100|100|96|100|10|10|否
“三公”经费变动率|%|≤|0|0|-3.2|100|10|10|否
预算调整率|%|≤|5|5|4.69|100|20|20|否
公众满意度|%|≥|90|90|83.3|84.6|20|16.92|是`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2' },
      { kind: 'score', pairs: 'E2:F2' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label A, initial B, budget C, executed D, rate E, points F, score G',
        rows: '4',
      },
      { kind: 'goals', cols: 'expected B, actual E', rows: '6' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'name A, unit B, operator C, target D, adjustedTarget E, actual F, coefficient G, points H, score I, core J',
        rows: '8-13',
      },
    ],
  }),
  layoutOf({
    id: 'chongqing-project-goal-2023',
    province: '重庆',
    source: {
      issuer: '奉节县云雾土家族乡人民政府',
      title: '2023年云雾土家族乡加工园配套设施建设项目支出绩效目标审批表',
      year: '2023',
      address: 'http://cqfj.gov.cn/index/xz_168/ywtjzx/zwxx_61303/gsgg_107031/202402/t20240201_12892054.html',
      note: '表头各格、一级指标带分值区间、空的成本类、指标解释列从原表；项目、人名和数字已改。',
    },
    sheets: {
      审批表: {
        rows: grid(`
2023年某乡晾晒场建设项目支出绩效目标审批表
（2023年度）
预算单位：某县某乡人民政府|||||金额单位：万元
项目名称|2023年某乡晾晒场建设项目|||项目分类|房屋类
建设周期|2023年4月-2024年2月|||业务主管部门|县民宗委
年度主要目标⏎和成果|新建晾晒房一座，硬化晒坝400平方米。
年度绩效目标（90分）|一级指标|二级指标|三级指标|指标值|分值|指标解释
|成本指标⏎（0-20）分|经济成本指标|项目建设成本|≤58万元|10|批复概算
||社会成本指标
||生态环境成本指标
|产出指标⏎（40-50）分|数量指标|新建晾晒房|=1座|10|实施方案
|||硬化晒坝|≥400平方米|10|实施方案
||质量指标|验收合格率|=100%|10|验收报告
||时效指标|完工及时率|≥95%|10|监理月报
|效益指标⏎（20-30）分|经济效益指标|带动增收|≥5000元/年|10|问卷
||社会效益指标|受益人口|≥180人|20|台账
|满意度指标⏎10分|服务对象满意度指标|群众满意度|95%以上|10|问卷`),
      },
    },
    tables: [
      { kind: 'profile', year: '2023', pairs: 'A4:B4 E4:F4 A5:B5 E5:F5' },
      { kind: 'goals', cols: 'expected B', rows: '6' },
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 B, level2 C, name D, target E, points F, explanation G',
        rows: '8-17',
      },
    ],
    ignore: [{ sheet: '审批表', range: 'A3:G3' }],
  }),
  layoutOf({
    id: 'chongqing-ratios',
    province: '重庆',
    source: {
      issuer: null,
      title: '部门整体支出共性比率表',
      year: null,
      note: '依据部门整体共性指标一节（重庆单位在整体表中列示的比率）自拟：序号、名称、分子、分母、比率的常见排法。',
    },
    sheets: {
      比率: {
        rows: grid(`
某区融媒体中心2023年度预算管理比率
序号|指标名称|数值|计算公式
1|财政供养人员控制率|96.00%|在职人员数/编制数
2|“三公”经费变动率|-3.20%|（本年-上年）/上年
3|预算完成率|76.00%|完成数/预算数
4|结转结余率|2.15%|结转结余/支出预算
5|固定资产利用率|98.70%|在用/全部`),
      },
    },
    tables: [{ kind: 'ratios', year: '2023', unit: null, cols: 'label B, value C', rows: '3-7' }],
  }),
];
