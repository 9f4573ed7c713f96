import { e17 } from '../../../src/rules/scoring/e17-score-decimals';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(e17, {
  valid: [{ sheets: evaluation(row('产出/数量', '发稿数量', '≥3篇', '2篇', 10, 6.67)) }],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥3篇', '2篇', 10, 6.66667),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [
        {
          cell: 'G2',
          message: '「发稿数量」的得分实际为 6.66667，超过 2 位小数，应为 6.67。',
          fix: { kind: 'suggestion', cells: { G2: 6.67 } },
        },
      ],
    },
  ],
});
