import { d02 } from '../../../src/rules/actual/d02-actual-numeric';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d02, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
        row('产出/数量', '培训', '≥2次', '不适用', 10, 10),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '已完成', 10, 10),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [{ cell: 'E2', message: '「发稿数量」的指标值是 ≥50篇，完成值却是文字：已完成。' }],
    },
  ],
});
