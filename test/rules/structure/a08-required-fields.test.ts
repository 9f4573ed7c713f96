import { a08 } from '../../../src/rules/structure/a08-required-fields';
import { evaluation, row, targets } from '../forms';
import { testRule } from '../tester';

testRule(a08, {
  valid: [
    { sheets: targets(row('产出/数量', '发稿数量', '≥50篇'), row('产出/质量', '合格率', '≥90%')) },
    {
      sheets: {
        自评表: [
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          ['小计', null, null, null, null, 50, 50],
          ['预算执行率', null, null, null, null, 10, 9],
        ],
      },
    },
  ],
  invalid: [
    {
      sheets: targets(
        row('产出/数量', '发稿数量', '≥50篇'),
        row('产出/质量', '合格率', null),
        row('产出/时效', '完成时间', '9月前'),
      ),
      findings: [{ cell: 'D4', message: '「合格率」没有填写年度指标值。' }],
    },
    {
      sheets: targets(row('产出/数量', null, '≥50篇'), row('产出/质量', '合格率', '≥90%')),
      findings: [{ cell: 'C3', message: '「数量指标」这一行有指标值或分值，但没有三级指标名称。' }],
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', null, '60篇', 10, 10),
        row('产出/质量', '合格率', null, '95%', 10, 10),
      ),
      findings: [{ cell: 'D2', message: '「年度指标值」整列没有填写。' }],
    },
  ],
});
