import { d01 } from '../../../src/rules/actual/d01-actual-filled';
import { evaluation, grid, row, targets } from '../forms';
import { testRule } from '../tester';

testRule(d01, {
  valid: [
    // What does not apply has no value, and a form without the column none either.
    { sheets: evaluation(row('产出/数量', '发稿数量', '/', null, 10, 10)) },
    { sheets: grid(['年度指标值', '分值', '得分'], row('产出/数量', '发稿数量', '≥50篇', 10, 10)) },
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10)) },
    { sheets: targets(row('产出/数量', '发稿数量', '≥50篇')) },
  ],
  invalid: [
    {
      // Without a column of targets.
      sheets: grid(
        ['实际完成值', '分值', '得分'],
        row('产出/数量', '发稿数量', '50篇', 10, 10),
        row('产出/数量', '采访数量', null, 10, 10),
      ),
      findings: [{ cell: 'D3', message: '「采访数量」没有填写实际完成值（指标值 ）。' }],
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
        row('产出/质量', '合格率', '≥90%', null, 10, 10),
      ),
      findings: [{ cell: 'E3', message: '「合格率」没有填写实际完成值（指标值 ≥90%）。' }],
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', null, 10, null),
        row('产出/质量', '合格率', '≥90%', null, 10, null),
      ),
      findings: [{ cell: 'E2', message: '「实际完成值」整列没有填写。' }],
    },
  ],
});
