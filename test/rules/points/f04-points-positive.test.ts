import { f04 } from '../../../src/rules/points/f04-points-positive';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(f04, {
  valid: [{ sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10)) }],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 0, 0),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [{ cell: 'F2', message: '「发稿数量」的分值为 0。' }],
    },
  ],
});
