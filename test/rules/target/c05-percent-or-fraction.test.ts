import { c05 } from '../../../src/rules/target/c05-percent-or-fraction';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(c05, {
  valid: [
    {
      sheets: evaluation(
        row('产出/质量', '合格率', '≥95%', '96%', 10, 10),
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/质量', '合格率', '≥95%', 0.96, 10, 10),
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
      ),
      findings: [
        { cell: 'E2', message: '「合格率」的指标值 ≥95% 与完成值 0.96，一个是百分数，一个像小数。' },
      ],
    },
  ],
});
