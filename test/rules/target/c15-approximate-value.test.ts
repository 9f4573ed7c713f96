import { c15 } from '../../../src/rules/target/c15-approximate-value';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(c15, {
  valid: [{ sheets: evaluation(row('产出/数量', '阅读量', '≥100000次', '104213次', 10, 10)) }],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '阅读量', '≥100000次', '10万+', 10, 10),
        row('产出/数量', '发稿数量', '约50篇', '60篇', 10, 10),
      ),
      findings: [
        { cell: 'E2', message: '「阅读量」填的是约数：10万+。' },
        { cell: 'D3', message: '「发稿数量」填的是约数：约50篇。' },
      ],
    },
  ],
});
