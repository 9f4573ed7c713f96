import { f09 } from '../../../src/rules/points/f09-points-filled';
import { evaluation, grid, row } from '../forms';
import { testRule } from '../tester';

testRule(f09, {
  valid: [
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10)) },
    {
      sheets: grid(
        ['年度指标值', '分值'],
        row('产出/数量', '发稿数量', '≥50篇', null),
        row('产出/质量', '合格率', '≥90%', null),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
        row('产出/质量', '合格率', '≥90%', '95%', null, null),
      ),
      findings: [{ cell: 'F3', message: '「合格率」没有填写分值。' }],
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', null, null),
        row('产出/质量', '合格率', '≥90%', '95%', null, null),
      ),
      findings: [{ cell: 'F2', message: '「分值」整列没有填写。' }],
    },
  ],
});
