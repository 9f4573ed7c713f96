import { grid, layoutOf } from './layout';

/** Hubei: execution worth 20 points, (A) and (B) in headers, parallel target blocks, half-year monitoring. */
export const hubei = [
  layoutOf({
    id: 'hubei-project-selfeval-2020',
    province: '湖北',
    source: {
      issuer: null,
      title: '2020年度长江禁捕项目自评表（单位名称：农业工作科）',
      year: '2020',
      address: 'https://1wenmi.com/doc/330418.html',
      note: '文库网站转载，发布单位的地区未标明，口径为湖北 20 分执行率的格式；字母（A）（B）、20分*执行率的列名从原表，数字已改。',
    },
    sheets: {
      自评表: {
        rows: grid(`
2020年度渔船补贴项目自评表
单位名称：农业工作科||||填报日期：2021年3月
项目名称|渔业成品油价格改革补贴
主管部门|区农业农村局|||项目实施单位|农业科
项目类别|1、部门预算项目 □ 2、市直专项 ☑
预算执行情况（万元）⏎（20分）||预算数（A）|执行数（B）|执行率⏎（B/A）|得分⏎（20分*执行率）
|年度财政资金总额|1.60|1.52|95%|19
年度绩效目标1（80分）|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分
|产出指标|数量指标|补贴渔船数|6艘|6艘|20
||质量指标|补贴发放率|100%|100%|20
||时效指标|发放时间|12月底之前|12月20日|20
|满意度指标|服务对象满意度|退捕渔民满意度|≥90%|92%|20
总分||||||99
偏差大或⏎目标未完成⏎原因分析|无
改进措施及⏎结果应用方案|无
备注：1.预算执行情况口径：预算数为调整后财政资金总额。`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 A4:B4 E4:F4 A5:B5' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2020',
        cols: 'label B, budget C, executed D, rate E, score F',
        rows: '7',
      },
      {
        kind: 'indicators',
        year: '2020',
        cols: 'level1 B, level2 C, name D, target E, actual F, score G',
        rows: '9-12',
      },
      { kind: 'score', pairs: 'A13:G13' },
      { kind: 'remarks', pairs: 'A14:B14 A15:B15' },
    ],
    ignore: [
      { sheet: '自评表', range: 'A2:G2' },
      { sheet: '自评表', range: 'A16:G16' },
    ],
  }),
  layoutOf({
    id: 'hubei-parallel-goals-2020',
    province: '湖北',
    source: {
      issuer: '武汉市青山区教育局',
      title: '项目支出绩效目标表3（2020年度）',
      year: '2020',
      address: 'http://www.qingshan.gov.cn/qzfbm/zfgzbm/jyj/czxx/zjxx/202001/t20200120_1016313.shtml',
      note: '资金按标签和值两列并排、一级指标逐行重复、长期和年度两组列并列，从原表；原表长期列为空，此处补填，数字已改。',
    },
    sheets: {
      目标表: {
        rows: grid(`
项目支出绩效目标表
（2020年度）
项目名称|校舍维修和设备购置
主管部门⏎及编码|[015001]某区教育局|||实施单位|某区教育局
绩效项目指标表
一级指标|二级指标（长期）|三级指标（长期）|指标值（长期）|二级指标（年度）|三级指标（年度）|指标值（年度）
产出指标|数量指标|改造校舍总数|12所|数量指标|重点工程安排数量|3所
产出指标|质量指标|验收合格率|100%|质量指标|重点工程验收合格率|100%
产出指标|成本指标|总成本|≤5000万元|成本指标|建设项目成本|按采购成本控制
效益指标|社会效益指标|办学条件|持续改善|社会效益指标|办学条件|持续改善
满意度指标|服务对象满意度指标|社会满意度|≥95%|服务对象满意度指标|学生家长满意度|≥90%`),
      },
    },
    tables: [
      { kind: 'profile', year: '2020', pairs: 'A3:B3 A4:B4 E4:F4' },
      {
        kind: 'indicators',
        year: '2020',
        cols: 'level1 A, level2 B, name C, periodTarget D',
        rows: '7-11',
        doubt: ['same:periodTarget=target'],
      },
      { kind: 'indicators', year: '2020', cols: 'level1 A, level2 E, name F, target G', rows: '7-11' },
    ],
  }),
  layoutOf({
    id: 'hubei-monitoring-2019',
    province: '湖北',
    source: {
      issuer: '黄石市文物局（黄石市文化和旅游局主管）',
      title: '黄石市项目支出绩效监控表（2019年度）',
      year: '2019',
      address: 'http://hsgyyc.com/xwdt_10201/gsgg_10206/201908/t20190821_663302.html',
      note: '列名、1-6月执行数、半年度指标执行情况、可能性列、一二级之间无三级、下方两行说明，从原表（转载页面）；数字和内容已改。',
    },
    sheets: {
      监控表: {
        rows: grid(`
某市项目支出绩效监控表（馆藏保护）
（2019年度）
项目单位（盖章）：||||||单位：万元
项目名称||馆藏保护经费
主管部门||某市文旅局||项目执行单位|某市博物馆
项目资金⏎（万元）|||年初预算数|1-6月执行数|全年预计执行数
|年度资金总额：||180|71.36|180
|其中：当年一般公共预算拨款||180|71.36|180
绩效指标|一级⏎指标|指标名称|指标值|半年度⏎指标执行情况|完成目标可能性⏎（确定能、有可能、不可能）|备注
|产⏎出⏎指⏎标|修复藏品|60件|28件|有可能
||修复合格率|100%|100%|确定能
||年度预算|180万元|按进度执行，约40%|确定能
|效⏎益⏎指⏎标|社会影响活动|5场|3场|确定能
偏差或不能完成⏎目标原因分析||修复师不足
相关建议或举措||下半年外聘两名修复师
注：1.完成目标可能性分三级判断。`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A4:C4 A5:C5 E5:F5' },
      { kind: 'funds', unit: '万元', year: '2019', cols: 'label B, initial D, executed E', rows: '7-8' },
      {
        kind: 'monitoring',
        year: '2019',
        cols: 'level1 B, name C, target D, actual E, possibility F',
        rows: '10-13',
      },
      { kind: 'remarks', pairs: 'A14:C14 A15:C15' },
    ],
    ignore: [
      { sheet: '监控表', range: 'A3:G3' },
      { sheet: '监控表', range: 'A16:G16' },
    ],
  }),
];
