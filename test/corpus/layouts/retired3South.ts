import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Third corpus, the half that was held out longer. */
export const retired3South = [
  layoutOf({
    id: 'shanghai-application-broken-down',
    province: '上海',
    source: {
      issuer: null,
      title: '项目绩效目标申报表（分解目标）',
      year: null,
      note: `${COMPOSED}标签带冒号、预算为标签加值、总目标和年度目标各一格，指标称一级目标、二级目标、三级目标、指标目标值；${INVENTED}`,
    },
    sheets: {
      申报表: {
        rows: grid(`
项目绩效目标申报表
（2024年）
申报单位名称：某区疾病预防控制中心
项目名称：|免疫门诊数字化||项目类别：|信息化类
计划开始日期：|2024-01-01||计划完成日期：|2024-12-31
项目总预算（元）：|2,460,000||项目当年预算（元）：|2,460,000
上年同名项目预算额（元）：|2,180,000||上年同名项目执行数（元）：|2,096,160
项目概况：|为26家接种门诊配置叫号和冷链监测设备。
立项依据：|《预防接种工作规范》。
项目总目标：|门诊全部实现数字化。
年度绩效目标：|完成26家门诊改造并联网。
分解目标
一级目标|二级目标|三级目标|指标目标值
产出目标|数量|改造接种门诊数量|=26家
||配置冷链监测终端数量|=104台
|质量|设备验收合格率|=100%
|时效|联网完成及时率|≥95%
效果目标|社会效益|平均候种时间|≤20分钟
||疫苗冷链断链事件|0起
|满意度|家长满意度|≥90%
影响力目标|长效管理|运维制度健全性|健全
|人力资源|培训覆盖率|≥95%`),
      },
    },
    tables: [
      { kind: 'profile', year: '2024', pairs: 'A4:B4 D4:E4 A5:B5 D5:E5' },
      { kind: 'indicators', year: '2024', cols: 'level1 A, level2 B, name C, target D', rows: '14-22' },
    ],
    // Amounts each beside its own label, prose, and two goals of different spans.
    ignore: [
      { sheet: '申报表', range: 'A3:E3' },
      { sheet: '申报表', range: 'A6:E12' },
    ],
  }),
  layoutOf({
    id: 'jiangsu-explained-with-data-source',
    province: '江苏',
    source: {
      issuer: null,
      title: '专项资金绩效自评指标体系（指标解释、数据来源、得分率）',
      year: null,
      note: `${COMPOSED}三级指标后有指标解释和数据来源，目标值为小数加百分比格式，权重在实际值之前，得分率在得分之前；两个专项各一张表；${INVENTED}`,
    },
    sheets: {
      绿色建筑: {
        rows: grid(`
绿色建筑发展专项资金绩效自评指标体系
主管部门|某市住房和城乡建设局|||评价年度|2023
一级指标|二级指标|三级指标|指标解释|数据来源|目标值|权重|实际值|得分率|得分
决策|项目立项|立项依据充分性|是否符合规划|批复文件|充分|5|充分|1|5
|绩效目标|目标明确性|是否细化量化|申报表|明确|5|较明确|0.8|4
过程|资金管理|预算执行率|实际支出占预算|决算报表|1|10|0.9786|0.979|9.79
|组织实施|制度执行有效性|制度是否执行|检查记录|有效|10|有效|1|10
产出|数量|示范项目个数|通过验收的个数|验收意见|8|20|8|1|20
|质量|二星级以上占比|二星级以上面积占比|统计报表|0.6|15|0.635|1|15
效益|生态效益|年节约标准煤（吨）|测算的节煤量|测评报告|1200|20|1146|0.955|19.1
|满意度|使用单位满意度|问卷满意比例|问卷|0.9|15|0.94|1|15
合计||||||100|||97.89`),
        formats: { F6: '0%', H6: '0.00%', F9: '0%', H9: '0.0%', F11: '0%', H11: '0%', 'I4:I11': '0.0%' },
      },
      既有建筑改造: {
        rows: grid(`
既有建筑节能改造专项资金绩效自评指标体系
主管部门|某市住房和城乡建设局|||评价年度|2023
一级指标|二级指标|三级指标|指标解释|数据来源|目标值|权重|实际值|得分率|得分
产出|数量|改造面积（万平方米）|完成改造的面积|竣工资料|40|50|42.6|1|50
效益|社会效益|室温提升（℃）|改造前后差|监测报告|≥3|30|3.4|1|30
|满意度|住户满意度|问卷满意比例|问卷|≥90%|20|88%|0.978|19.56
合计||||||100|||99.56`),
        formats: { 'I4:I6': '0.0%' },
      },
      参数: {
        rows: grid(`
权重上限|60
小数位|2`),
        visibility: 'hidden',
      },
    },
    tables: [
      { kind: 'profile', sheet: '绿色建筑', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'indicators',
        sheet: '绿色建筑',
        cols: 'level1 A, level2 B, name C, explanation D, target F, points G, actual H, coefficient I, score J',
        rows: '4-11',
        // A rate of the points is nearly a coefficient.
        doubt: ['role:coefficient'],
      },
      { kind: 'score', sheet: '绿色建筑', pairs: 'A12:J12' },
      { kind: 'profile', sheet: '既有建筑改造', pairs: 'A2:B2 E2:F2' },
      {
        kind: 'indicators',
        sheet: '既有建筑改造',
        cols: 'level1 A, level2 B, name C, explanation D, target F, points G, actual H, coefficient I, score J',
        rows: '4-6',
        doubt: ['role:coefficient'],
      },
      { kind: 'score', sheet: '既有建筑改造', pairs: 'A7:J7' },
    ],
    unread: [{ sheet: '参数' }],
  }),
  layoutOf({
    id: 'zhejiang-results-and-problems',
    province: '浙江',
    source: {
      issuer: null,
      title: '绩效自评佐证：工作成果、问题与整改、自评结果',
      year: null,
      note: `${COMPOSED}成果数量带单位列和上年数，问题与措施一张表，得分等级一张表，人员与成果并排；${INVENTED}`,
    },
    sheets: {
      工作成果: {
        rows: grid(`
|某市博物馆2023年度主要工作成果|||||2023年末人员情况
|序号|成果|数量|单位||岗位|人数
|1|举办临时展览|14|个||在编人员|63
|2|接待观众|86.4|万人次||　其中：专业技术|41
|3|修复藏品|132|件（套）||编外人员|28
|4|开展社教活动|216|场||退休人员|37
|5|发表研究论文|9|篇
|6|新征集藏品|58|件`),
      },
      问题整改: {
        rows: grid(`
2023年度绩效自评发现的问题及整改措施
存在问题|1.库房面积不足，部分大件文物未上架；⏎2.预约系统高峰期卡顿。
整改措施|1.2024年启用新库房；⏎2.扩容预约系统。
责任部门|保管部、信息部`),
      },
      自评结果: {
        rows: grid(`
2023年度绩效自评结果
自评总分|95.6
自评等级|优
是否公开|是`),
      },
    },
    tables: [
      { kind: 'results', sheet: '工作成果', year: '2023', cols: 'label C, value D', rows: '3-8' },
      { kind: 'staff', sheet: '工作成果', year: '2023', cols: 'label G, value H', rows: '3-6' },
      { kind: 'remarks', sheet: '问题整改', year: '2023', pairs: 'A2:B2 A3:B3' },
      { kind: 'score', sheet: '自评结果', year: '2023', pairs: 'A2:B2 A3:B3' },
    ],
    // Who is to act; whether it is published.
    ignore: [
      { sheet: '问题整改', range: 'A4:B4' },
      { sheet: '自评结果', range: 'A4:B4' },
    ],
  }),
  layoutOf({
    id: 'hainan-function-budget-name-first',
    province: '海南',
    source: {
      issuer: null,
      title: '一般公共预算支出表（科目名称在前、编码在后）',
      year: null,
      note: `${COMPOSED}科目名称在编码之前，本年预算数在上年执行数之前，缩进表示层次，增减额和增减率在末；同一工作簿另有任务清单；${INVENTED}`,
    },
    sheets: {
      支出表: {
        rows: grid(`
某县文化馆2025年一般公共预算支出表
|||||||单位：万元
功能科目名称|科目编码|2025年预算数|||2024年⏎执行数|2025年比2024年
||合计|基本支出|项目支出||增减额|增减（％）
合计||612.48|402.48|210.00|586.9|25.58|4.36
文化旅游体育与传媒支出|207|538.11|328.11|210.00|515.6|22.51|4.37
　文化和旅游|20701|538.11|328.11|210.00|515.6|22.51|4.37
　　群众文化|2070109|538.11|328.11|210.00|515.6|22.51|4.37
社会保障和就业支出|208|42.06|42.06||40.7|1.36|3.34
住房保障支出|221|32.31|32.31||30.6|1.71|5.59`),
        formats: { 'C5:F10': '0.00' },
      },
      任务清单: {
        rows: grid(`
2025年重点工作任务清单
工作任务|主要内容|预算金额（万元）|预期成果
文化下乡|送文化进62个村|96.00|演出不少于124场
非遗传习|开办传习班12期|54.00|培训传承人300名
设备更新|更新灯光音响|60.00|设备完好率达到98%`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        sheet: '支出表',
        unit: '万元',
        year: '2025',
        cols: 'label A, function B, budget C, previous F, change G, changeRate H',
        rows: '5-10',
        doubt: ['role:function'],
      },
      {
        kind: 'tasks',
        sheet: '任务清单',
        unit: '万元',
        year: '2025',
        cols: 'name A, content B, amount C, expected D',
        rows: '3-5',
      },
    ],
  }),
];
