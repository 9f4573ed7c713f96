import { e08 } from '../../../src/rules/scoring/e08-score-filled';
import { evaluation, row, targets } from '../forms';
import { testRule } from '../tester';

testRule(e08, {
  valid: [
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10)) },
    { sheets: targets(row('产出/数量', '发稿数量', '≥50篇')) },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
        row('产出/质量', '合格率', '≥90%', '95%', 10, null),
      ),
      findings: [{ cell: 'G3', message: '「合格率」分值 10，没有填写得分。' }],
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, null),
        row('产出/质量', '合格率', '≥90%', '95%', 10, null),
      ),
      findings: [{ cell: 'G2', message: '「得分」整列没有填写。' }],
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
        row('产出/质量', '合格率', '≥90%', '95%', null, 10),
      ),
      findings: [{ cell: 'F3', message: '「合格率」有得分 10，没有填写分值。' }],
    },
  ],
});
