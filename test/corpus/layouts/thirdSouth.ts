import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Third corpus, the half that was opened. */
export const thirdSouth = [
  layoutOf({
    id: 'fujian-wrapped-from-word',
    province: '福建',
    source: {
      issuer: null,
      title: '项目支出绩效自评表（自文字处理软件粘贴，长文字折行）',
      year: null,
      note: `${COMPOSED}由文字文件粘贴而来，长指标名折到下一行，列名中间有空格，合并单元格只剩左上角文字；${INVENTED}`,
    },
    sheets: {
      Sheet1: {
        rows: grid(`
项 目 支 出 绩 效 自 评 表
（ 2022 年 度 ）
项目名称||农村生活污水治理
主管部门||某县生态环境局||||实施单位|某县环境监测站
项目资金⏎（ 万 元 ）||||年初预算数|全年预算数|全年执行数|执行率
||年度资金总额||980.00|1,020.00|987.36|96.80%
||其中：上级补助||600.00|640.00|640.00|100.00%
||　　　本级安排||380.00|380.00|347.36|91.41%
年 度⏎总 体⏎目 标|预期目标|||||实际完成情况
|完成18个村污水治理。|||||完成17个村，1个村在建。
绩 效⏎指 标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分 值|得 分
|产出指标|数量指标|完成行政村生活污水|≥18个|17个|20|18.89
|||治理并通过验收个数
|||铺设管网长度|≥36公里|37.5公里|10|10
||质量指标|出水水质达标率|≥90%|93%|10|10
||时效指标|工程按期完工率|＝100%|94.44%|10|9.44
||成本指标|单村平均投资|≤54万元|54.85万元|10|9.84
|效益指标|生态效益指标|受益范围内黑臭水体|≤0条|0条|15|15
|||条数
||可持续影响指标|运维机制|建立|已建立|15|15
|满意度指标|服务对象满意度|村民对人居环境改善|≥90%|92.3%|10|10
|||的满意度
总 分||||||100|98.17`),
      },
    },
    tables: [
      { kind: 'profile', year: '2022', pairs: 'A3:C3 A4:C4 G4:H4' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2022',
        cols: 'label C, initial E, budget F, executed G, rate H',
        rows: '6-8',
      },
      { kind: 'goals', cols: 'expected B, actual G', rows: '10' },
      {
        kind: 'indicators',
        year: '2022',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H',
        // Rows 13, 19 and 22 continue the name above.
        rows: '12, 14-18, 20-21',
      },
      { kind: 'score', pairs: 'A23:H23' },
    ],
  }),
  layoutOf({
    id: 'guangdong-sangong-nine-columns',
    province: '广东',
    source: {
      issuer: null,
      title: '“三公”经费支出情况分析表（上年在前、占比和完成率在后）',
      year: null,
      note: `${COMPOSED}上年决算列在最前，年初预算、全年预算、决算随后，列名分两行，增减和比例在后，分母为零写横线；${INVENTED}`,
    },
    sheets: {
      分析表: {
        rows: grid(`
某市住房公积金中心“三公”经费支出情况分析表（2023年度）
||||||||单位：万元
经费项目|2022年⏎决算数|2023年|||决算数比上年||占“三公”⏎总额比重|完成全年⏎预算
||年初预算数|全年预算数|决算数|增减额|增减率
“三公”经费|18.42|24|22|16.37|-2.05|-11.13%|100%|74.41%
因公出国（境）费|0|3|1|0|0|—|0|0
公务用车购置及运行维护费|15.9|16|16|14.26|-1.64|-10.31%|87.11%|89.13%
公务用车购置费|0|0|0|0|0|—|0|—
公务用车运行维护费|15.9|16|16|14.26|-1.64|-10.31%|87.11%|89.13%
公务接待费|2.52|5|5|2.11|-0.41|-16.27%|12.89%|42.2%
备注：占比和完成率按决算数计算。`),
        at: 'B4',
        merges: ['B4:J4', 'B6:B7', 'C6:C7', 'D6:F6', 'G6:H6', 'I6:I7', 'J6:J7'],
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2023',
        cols: 'label B, previous C, budget D, adjusted E, actual F, change G, changeRate H, share I, rate J',
        rows: '8-13',
      },
    ],
  }),
];
