import { own } from './own';

/** Ratios, staff and counts with a second year or a standard beside the year's own value. */
export const ratios = [
  own(
    'ratios-of-three-years',
    ['部门运行比率表（三年）', '近年在前、远年在后，都是百分数'],
    `
2024年度部门运行比率
比率名称|2024年|2023年|2022年
在职人员控制率|91.94%|93.55%|96.77%
“三公经费”变动率|-4.20%|-1.80%|3.10%
预算执行率|98.40%|97.20%|95.60%`,
    [{ kind: 'ratios', year: '2024', cols: 'label A, value B', rows: '3-5' }],
  ),
  own(
    'ratios-last-year-first',
    ['管理效率指标（上年在前）', '上年数在前、本年数在后'],
    `
管理效率指标
指标|上年数|本年数
预算完成率|96.10%|97.85%
支付进度率|88.00%|92.40%
资产利用率|95.00%|96.50%`,
    [{ kind: 'ratios', cols: 'label A, value C', rows: '3-5' }],
  ),
  own(
    'ratios-with-formula-and-change',
    ['共性指标测算表（公式、两年、增减）', '公式在比率之后，本年、上年、增减三列都是百分数'],
    `
共性指标测算情况（2023年度）
序号|比率|计算公式|本年|上年|增减
1|在职人员控制率|在职人数÷编制数|95.16%|96.77%|-1.61%
2|公用经费控制率|实际支出÷预算安排|98.20%|97.40%|0.80%
3|政府采购执行率|实际采购÷采购预算|93.70%|95.10%|-1.40%`,
    [{ kind: 'ratios', year: '2023', cols: 'label B, value D', rows: '3-5' }],
  ),
  own(
    'staff-under-persons',
    ['人员基本情况', '表头是“人员类别、人数”，行里有不常见的人员名称'],
    `
一、人员基本情况
人员类别|人数（人）
核定编制|58
年末在职人员|55
离退休人员|37
长期聘用人员|9
公益性岗位|4`,
    [{ kind: 'staff', cols: 'label A, value B', rows: '3-7' }],
  ),
  own(
    'staff-of-two-years',
    ['机构人员情况（年初、年末）', '年初、年末两列人数'],
    `
2023年度机构人员情况
人员情况|年初人数|年末人数
行政编制人员|32|31
事业编制人员|18|18
工勤人员|4|3
编外聘用|7|6
合计|61|58`,
    [{ kind: 'staff', year: '2023', cols: 'label A, value C', rows: '3-7', doubt: ['columns'] }],
  ),
  own(
    'results-of-two-years',
    ['业务量完成情况（两年）', '2024年和2023年的件数'],
    `
业务工作完成情况
业务量|单位|2024年|2023年
受理申请|件|1,286|1,140
现场勘验|次|342|330
办结案件|件|1,260|1,122`,
    [{ kind: 'results', year: '2024', cols: 'label A, value C', rows: '3-5' }],
  ),
];
