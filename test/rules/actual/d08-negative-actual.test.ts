import { d08 } from '../../../src/rules/actual/d08-negative-actual';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d08, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
        row('效益/经济效益', '收入增长率', '≥3%', '-2%', 10, 0),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '-3篇', 10, 0),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [{ cell: 'E2', message: '「发稿数量」的完成值为负数：-3篇。' }],
    },
  ],
});
