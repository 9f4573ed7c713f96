import { e01 } from '../../../src/rules/scoring/e01-score-within-points';
import { evaluation, form, row } from '../forms';
import { testRule } from '../tester';

testRule(e01, {
  valid: [{ sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10)) }],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 12),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [
        {
          cell: 'G2',
          message: '「发稿数量」得 12 分，超过分值 10。',
          fix: { kind: 'fix', cells: { G2: 10 } },
        },
      ],
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 10, 0.9, 11]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
      findings: [
        {
          cell: 'H4',
          message: '「年度资金总额」得 11 分，超过分值 10。',
          fix: { kind: 'fix', cells: { H4: 9 } },
        },
      ],
    },
  ],
});
