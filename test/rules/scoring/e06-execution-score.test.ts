import { e06 } from '../../../src/rules/scoring/e06-execution-score';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(e06, {
  valid: [
    {
      // More than the points is E01's.
      sheets: form({
        funds: [[null, '年度资金总额', 329.77, 329.77, 338.31, 10, 1.0259, 10.26]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 329.77, 329.77, 338.31, 10, 1.0259, 10.26]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 89)],
      }),
      scheme: { executionCapped: false },
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 43.2, 43.2, 37.24, 10, 0.862, 8.62]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 329.77, 329.77, 338.31, 10, 1.0259, 10]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 329.77, 329.77, 338.31, 10, 1.0259, 10]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
      scheme: { executionCapped: false },
      findings: [
        {
          cell: 'H4',
          message: '「年度资金总额」执行率 1.0259，分值 10，应得 10.26 分，填报 10 分。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { H4: 10.26 } },
        },
      ],
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 329.77, 329.77, 338.31, 10, 1.0259, 10.5]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
      scheme: { executionCapped: false },
      findings: [
        {
          cell: 'H4',
          message: '「年度资金总额」执行率 1.0259，分值 10，应得 10.26 分，填报 10.5 分。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { H4: 10.26 } },
        },
      ],
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 43.2, 43.2, 37.24, 10, 0.862, 9]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
      findings: [
        {
          cell: 'H4',
          message: '「年度资金总额」执行率 0.862，分值 10，应得 8.62 分，填报 9 分。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { H4: 8.62 } },
        },
      ],
    },
  ],
});
