import { own } from './own';

/** Points and scores in other words, and totals of a form whose figure stands where a merge put it. */
export const scored = [
  own(
    'money-points-in-other-words',
    '自拟',
    '项目自评表（资金块应得分、实得分）',
    '资金块的分值叫应得分、得分叫实得分',
    `
项目支出绩效自评表
资金情况（万元）|来源|年初预算数|全年预算数|全年执行数|执行率|应得分|实得分
|资金总额|160|160|152|95%|10|9.5
|财政拨款|160|160|152|95%
三级指标|指标类别|指标值|完成值|应得分|实得分
修缮面积|数量指标|≥3200平方米|3300平方米|50|50
师生满意度|满意度指标|≥90%|93%|40|40
总　分||||100|99.5`,
    [
      {
        kind: 'funds',
        unit: '万元',
        cols: 'label B, initial C, budget D, executed E, rate F, points G, score H',
        rows: '3-4',
      },
      { kind: 'indicators', cols: 'name A, level2 B, target C, actual D, points E, score F', rows: '6-7' },
      { kind: 'score', pairs: 'A8:F8' },
    ],
  ),
  own(
    'money-points-as-weights',
    '自拟',
    '项目自评表（资金块标准分、评定分）',
    '权数、评定得分',
    `
年度项目资金（元）||预算数|执行数|执行率|标准分值|评定得分
|年度资金合计|860,000|851,200|98.98%|10|9.9
|其中：市级|600,000|600,000|100%
|　　　区级|260,000|251,200|96.62%
类别|指标|年度目标|实际完成|标准分值|评定得分
数量|完成培训|≥600人次|640人次|50|50
满意度|学员满意|≥90%|95%|40|40`,
    [
      {
        kind: 'funds',
        unit: '元',
        cols: 'label B, budget C, executed D, rate E, points F, score G',
        rows: '2-4',
        doubt: ['same:initial=budget'],
      },
      {
        kind: 'indicators',
        cols: 'level2 A, name B, target C, actual D, points E, score F',
        rows: '6-7',
      },
    ],
  ),
  own(
    'total-in-the-place-of-the-target',
    '自拟',
    '项目绩效自评表（总分合并到目标值列）',
    '总分的数写在目标值列',
    `
一级指标|二级指标|三级指标|目标值|完成值|分值|得分
产出指标|数量指标|投放鱼苗|≥120万尾|126万尾|60|60
满意度指标|满意度指标|渔民满意度|≥85%|82%|40|38.6
自评总分|||98.6`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '2-3',
      },
      { kind: 'score', pairs: 'A4:D4' },
    ],
  ),
  own(
    'total-beside-its-word-and-grade-behind',
    '自拟',
    '项目绩效自评表（总分和等级同一行）',
    '总分、等级写在一行，分在第二列',
    `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|改造老旧小区|≥12个|12个|60|60
效益指标|社会效益指标|投诉下降|≥10%|11%|40|40
总得分|100|||自评等级|优`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, points F, score G',
        rows: '2-3',
      },
      { kind: 'score', pairs: 'A4:B4 E4:F4' },
    ],
  ),
  own(
    'total-below-two-lists',
    '自拟',
    '部门整体自评（两张指标表后的总分）',
    '两张指标表之后一个总分，数在名称列',
    `
一、产出情况
一级指标|二级指标|三级指标|目标值|完成值|得分
产出指标|数量指标|巡查河道|≥300公里|312公里|30
|质量指标|水质达标率|≥90%|91%|20
二、效果情况
一级指标|二级指标|三级指标|目标值|完成值|得分
效益指标|生态效益指标|黑臭水体|0条|0条|40
满意度指标|满意度指标|居民满意度|≥85%|86%|10
合计得分||100`,
    [
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, score F',
        rows: '3-4',
      },
      {
        kind: 'indicators',
        cols: 'level1 A, level2 B, name C, target D, actual E, score F',
        rows: '7-8',
      },
      { kind: 'score', pairs: 'A9:C9' },
    ],
  ),
  own(
    'money-after-indicators-then-total',
    '自拟',
    '项目绩效自评表（资金在指标之后，最后总分）',
    '资金块在最后，资金和总分都有得分',
    `
2023年项目绩效自评表
一级指标|三级指标|指标值|完成值|权重|得分
产出指标|新增停车位|≥560个|566个|50|50
满意度指标|车主满意度|≥85%|88%|40|40
资金执行（10分）|资金来源|预算数|执行数|权重|得分
|总额|980|970|10|9.9
|区级|980|970
合计|||||99.9
自评等级|优`,
    [
      {
        kind: 'indicators',
        year: '2023',
        cols: 'level1 A, name B, target C, actual D, points E, score F',
        rows: '3-4',
      },
      {
        kind: 'funds',
        year: '2023',
        cols: 'label B, budget C, executed D, points E, score F',
        rows: '6-7',
        doubt: ['same:initial=budget'],
      },
      { kind: 'score', pairs: 'A8:F8 A9:B9' },
    ],
  ),
  own(
    'money-in-the-column-of-classes-then-total',
    '自拟',
    '项目绩效自评表（预算执行和指标连排）',
    '资金块最后一行之后直接是总得分，数在得分列',
    `
项目资金|资金来源|年初预算数|全年预算数|全年执行数|分值|得分
|年度资金总额|320|320|304|10|9.5
|当年财政拨款|320|320|304
总得分||||||96.5
存在问题|前期论证不够充分。`,
    [
      {
        kind: 'funds',
        cols: 'label B, initial C, budget D, executed E, points F, score G',
        rows: '2-3',
      },
      { kind: 'score', pairs: 'A4:G4' },
      { kind: 'remarks', pairs: 'A5:B5' },
    ],
  ),
];
