import { a08 } from '../../../src/rules/structure/a08-required-fields';
import { evaluation, grid, row, targets } from '../forms';
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
    {
      // No column of targets to fill.
      sheets: grid(
        ['实际完成值', '分值', '得分'],
        row('产出/时效', '甲', '5', 5, 5),
        row('产出/数量', '乙', '5篇', 5, 5),
      ),
    },
  ],
  invalid: [
    {
      // 调整指标值 is a target, too; a class that says 不适用 needs no name.
      sheets: grid(
        ['年度指标值', '调整后指标值', '分值'],
        row('产出/时效', null, '/'),
        row('产出/数量', '甲', null, '≥5篇', 5),
        row('产出/数量', '乙', null, null, 5),
      ),
      findings: [{ cell: 'D4', message: '「乙」没有填写年度指标值。' }],
    },
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
