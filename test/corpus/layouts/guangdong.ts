import { grid, layoutOf } from './layout';

/** Guangdong: period and annual targets, key tasks, first levels 履职效能 and 管理效率, budget tables. */
export const guangdong = [
  layoutOf({
    id: 'guangdong-department-application',
    province: '广东',
    source: {
      issuer: null,
      title: '部门整体预算绩效目标申报表（番禺区格式）',
      year: null,
      note: '依据广东一节对番禺区申报表各块的描述自拟：基本信息、总体目标、重点工作任务、实施周期和年度两列指标值。',
    },
    sheets: {
      申报表: {
        rows: grid(`
2024年部门整体预算绩效目标申报表
部门名称：某区体育中心||||||单位：万元
基本信息|预算整体情况|支出项目|预算金额|收入来源|预算金额
||基本支出|1102.35|财政拨款|1679.56
||项目支出|577.21|其他资金|0
||合计|1679.56|合计|1679.56
总体绩效目标|开放场馆，办好赛事，提升服务水平。
年度重点工作任务|名称|主要实施内容|拟投入资金|期望目标
|场馆开放|全年免费或低收费开放|210.00|接待40万人次
|群众赛事|举办全民健身系列赛|88.50|不少于30场
绩效指标|一级指标|二级指标|三级指标|实施周期指标值|年度指标值
|产出指标|数量指标|赛事场次|≥30场|≥30场
||质量指标|设施完好率|≥98%|≥98%
||成本指标
|效益指标|社会效益指标|接待人次|不少于40万人次|40万人次以上
||可持续影响指标|全年无故障率|≥95%|≥95%
||满意度指标|群众满意度|≥90%|≥90%`),
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2024',
        cols: 'label C, budget D',
        rows: '4-6',
        doubt: ['kind', 'same:initial=budget'],
      },
      {
        kind: 'accounts',
        unit: '万元',
        year: '2024',
        cols: 'label E, budget F',
        rows: '4-6',
        doubt: ['kind', 'same:initial=budget'],
      },
      { kind: 'goals', cols: 'expected B', rows: '7' },
      { kind: 'tasks', unit: '万元', cols: 'name B, content C, amount D, expected E', rows: '9-10' },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 B, level2 C, name D, periodTarget E, target F',
        rows: '12-17',
      },
    ],
    ignore: [{ sheet: '申报表', range: 'A2:G2' }],
  }),
  layoutOf({
    id: 'guangdong-department-score',
    province: '广东',
    source: {
      issuer: null,
      title: '部门整体支出绩效自评表（履职效能、管理效率）',
      year: null,
      note: '依据广东一节的一二级名称自拟；分值未知，所写分值仅为版式；指标说明、评分标准分两列，自评得分和扣分原因在后。',
    },
    sheets: {
      自评表: {
        rows: grid(`
附件2

部门整体支出绩效自评表
填报单位：某区图书馆||||||评价年度：2024年
评价指标|||||自评得分|扣分原因
一级指标|二级指标|三级指标|权重（%）|指标说明
履职效能|整体效能|部门整体绩效产出指标完成情况|20|按申报表计算|19.5|一项未达
||部门预算资金支出率|10|支出数/预算数|9.8
管理效率|预算编制|预算编制约束性|5|调剂情况|5
|信息公开|预决算公开合规性|5|按时公开|5
||绩效信息公开情况|5|按时公开|5
|资产管理|固定资产利用率|5|在用/全部|5
|运行成本|“三公”经费控制情况|5|决算不超预算|5
合　　计|||55||54.3`),
        merges: ['A3:G3', 'A5:E5', 'F5:F6', 'G5:G6', 'A7:A8', 'B7:B8', 'A9:A13', 'B10:B11'],
      },
    },
    tables: [
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 A, level2 B, name C, points D, explanation E, score F, reason G',
        rows: '7-13',
      },
      { kind: 'score', pairs: 'A14:F14' },
    ],
    ignore: [{ sheet: '自评表', range: 'A4:G4' }],
  }),
  layoutOf({
    id: 'guangdong-income-expense-years',
    province: '广东',
    source: {
      issuer: null,
      title: '收入支出情况表（本年、上年、增减额、增减率）',
      year: null,
      note: '依据说明书第一部分收支情况所需数据（叙述一节）自拟；年份写在列名里，增减率为公式。',
    },
    sheets: {
      收支情况: {
        rows: grid(`
某中心2024年收支情况表
金额单位：万元
项目|2024年决算数|2023年决算数|增减额|增减率（%）|占比
一、收入合计|1679.56|2008.35|=B4-C4→-328.79|=D4/C4→-0.1637|1
（一）财政拨款收入|1650.20|1980.10|-329.90|-0.1666|0.9825
（二）其他收入|29.36|28.25|1.11|0.0393|0.0175
二、支出合计|1679.56|2008.35|-328.79|-0.1637|1
　教育支出|25.17|50.34|-25.17|-0.5|0.015
　文化旅游体育与传媒支出|1654.39|1958.01|-303.62|-0.1551|0.985
其中：基本支出|1102.35|1150|-47.65|-0.0414|0.6563`),
        formats: { 'E4:F10': '0.00%' },
      },
    },
    tables: [
      {
        kind: 'accounts',
        unit: '万元',
        year: '2024',
        cols: 'label A, actual B, previous C, change D, changeRate E, share F',
        rows: '4-10',
      },
    ],
  }),
  layoutOf({
    id: 'guangdong-staff-profile',
    province: '广东',
    source: {
      issuer: null,
      title: '部门概况和人员情况表',
      year: null,
      note: '依据部门概况一节所需数据自拟：职能机构为标签加值，人员表有编制、在职、退休。',
    },
    sheets: {
      概况: {
        rows: grid(`
一、部门基本信息
部门名称|某区文化馆|单位性质|公益一类事业单位
单位地址|某路8号|内设机构数|5

二、人员情况（2024年末）
人员类别|人数（人）
事业编制|42
在编在职|39
合同制人员|2
离退休人员|17
　其中：退休|16

三、主要工作成果
指标|数量
举办演出场次|138
服务群众人次|51380
辅导团队个数|42`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A2:B2 C2:D2 A3:B3 C3:D3' },
      { kind: 'staff', year: '2024', cols: 'label A, value B', rows: '7-11' },
      { kind: 'results', cols: 'label A, value B', rows: '15-17' },
    ],
  }),
  layoutOf({
    id: 'guangdong-sangong-control',
    province: '广东',
    source: {
      issuer: null,
      title: '“三公”经费预算执行情况表',
      year: null,
      note: '依据三公口径一节自拟：年初预算、调整预算、决算、完成预算率、上年决算，表从中部开始，注在下方。',
    },
    sheets: {
      三公经费: {
        rows: grid(`
2023年度“三公”经费支出情况表
单位：万元
序号|支出内容|年初⏎预算数|全年⏎预算数|决算数|完成预算⏎（%）|上年⏎决算数|增减额|增幅|占三公合计比重
1|“三公”经费合计|9.50|9.00|7.13|79.22|8.02|-0.89|-11.10|100
2|因公出国（境）费用|0|0|0|--|0|0|--|0
3|公务用车购置及运行维护费|8.00|7.80|6.60|84.62|7.20|-0.60|-8.33|92.57
4|其中：公务用车购置费|0|0|0|--|0|0|--|0
5|　　　公务用车运行维护费|8.00|7.80|6.60|84.62|7.20|-0.60|-8.33|92.57
6|公务接待费|1.50|1.20|0.53|44.17|0.82|-0.29|-35.37|7.43
注：--表示基数为0，不可比。`),
        at: 'D6',
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2023',
        cols: 'label E, budget F, adjusted G, actual H, rate I, previous J, change K, changeRate L, share M',
        rows: '9-14',
      },
    ],
  }),
];
