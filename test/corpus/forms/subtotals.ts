import { own } from './own';

/** Totals within a grid of indicators: of a project, of a class, wherever the word stands. */
export const subtotals = [
  own(
    'project-totals-in-the-column-of-projects',
    '江苏',
    '多项目自评汇总（小计写在项目列）',
    '每个项目最后一行的小计写在项目名称列',
    `
2024年度项目绩效自评汇总表
项目名称|一级指标|二级指标|三级指标|目标值|完成值|分值|得分
桥梁检测|产出指标|数量指标|检测桥梁|≥46座|46座|60|60
|满意度指标|满意度指标|管养单位满意度|≥90%|96%|40|40
小计||||||100|100
隧道照明改造|产出指标|数量指标|更换灯具|≥1200套|1180套|60|59
|效益指标|生态效益指标|节电率|≥30%|33%|40|40
小计||||||100|99`,
    [
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H',
        rows: '3-4',
      },
      {
        kind: 'indicators',
        year: '2024',
        cols: 'level1 B, level2 C, name D, target E, actual F, points G, score H',
        rows: '6-7',
      },
      { kind: 'score', pairs: 'A5:H5 A8:H8' },
    ],
  ),
  own(
    'project-totals-in-the-column-of-names',
    '浙江',
    '项目绩效自评一览表（合计写在三级指标列）',
    '合计写在三级指标列，项目名称合并',
    `
项目绩效自评一览表
序号|项目名称|一级指标|三级指标|指标值|完成值|分值|得分|备注
1|公厕管养|产出指标|管养公厕|≥80座|80座|50|50
||效益指标|投诉办结率|≥98%|99%|50|50
|||合计|||100|100
2|垃圾转运|产出指标|转运垃圾|≥6万吨|5.8万吨|60|58
||满意度指标|居民满意度|≥85%|88%|40|40
|||合计|||100|98`,
    [
      {
        kind: 'indicators',
        cols: 'level1 C, name D, target E, actual F, points G, score H',
        rows: '3-4',
      },
      {
        kind: 'indicators',
        cols: 'level1 C, name D, target E, actual F, points G, score H',
        rows: '6-7',
      },
      { kind: 'score', pairs: 'D5:H5 D8:H8' },
    ],
  ),
  own(
    'class-subtotals-in-the-column-of-classes',
    '福建',
    '部门整体自评（类别小计）',
    '每个一级指标之后一行小计，最后总分',
    `
部门整体支出绩效自评表
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
履职效能|数量指标|核查点位|≥500个|512个|30|30
|质量指标|数据准确率|≥95%|94%|20|19
|小计||||50|49
社会效应|社会效益指标|投诉办结率|100%|100%|30|30
||小计|||30|30
满意度|满意度指标|公众满意度|≥85%|88%|20|20
小计|||||20|20
总分|||||100|99`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '3-4, 6, 8',
      },
      { kind: 'score', pairs: 'A10:G10' },
    ],
  ),
  own(
    'class-subtotals-named-after-the-class',
    '江西',
    '项目自评表（产出小计、效益小计）',
    '小计带类别名称',
    `
项目支出绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|自评得分
产出|数量|播种面积|≥1.2万亩|1.26万亩|40|40
||成活率|≥85%|82%|20|19.3
产出小计|||||60|59.3
效益|生态|水土流失治理率|≥70%|71%|30|30
效益小计|||||30|30
满意度|满意度|农户满意度|≥90%|93%|10|10
满意度小计|||||10|10
合计|||||100|99.3`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '3-4, 6, 8',
      },
      { kind: 'score', pairs: 'A10:G10' },
    ],
  ),
  own(
    'execution-row-among-the-indicators',
    '湖北',
    '项目自评表（执行率一行和小计）',
    '预算执行率作为一行，指标小计90分，总分在最后',
    `
2023年度项目绩效自评表
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
预算执行|预算执行率|预算执行率|100%|96.5%|10|9.65
产出指标|数量指标|发放补贴|≥3.2万人|3.25万人|50|50
效益指标|社会效益指标|政策知晓率|≥90%|92%|40|40
指标小计|||||90|90
总得分|||||100|99.65`,
    [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '3-5',
      },
      { kind: 'score', pairs: 'A7:G7' },
    ],
  ),
];
