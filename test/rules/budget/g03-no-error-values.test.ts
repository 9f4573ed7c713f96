import { g03 } from '../../../src/rules/budget/g03-no-error-values';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(g03, {
  valid: [
    {
      sheets: form({
        funds: [
          [null, '年度资金总额', 43.2, 43.2, 37.24, 10, '86.20%', 8.62],
          [null, '其他资金', 0, 0, 0, null, '—'],
        ],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        funds: [
          [null, '年度资金总额', 43.2, 43.2, 37.24, 10, '86.20%', 8.62],
          [null, '其他资金', 0, 0, 0, null, { f: '=E5/D5', v: '#DIV/0!' }],
        ],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
      findings: [
        {
          cell: 'G5',
          message: '「其他资金」显示错误值 #DIV/0!。',
          fix: { kind: 'fix', cells: { G5: { f: '=IFERROR(E5/D5,"—")', v: '—' } } },
        },
      ],
    },
    {
      sheets: form({
        funds: [
          [null, '年度资金总额', 43.2, 43.2, 37.24, 10, '86.20%', 8.62],
          [null, '其他资金', 0, 0, 0, null, '0%'],
        ],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
      findings: [
        {
          cell: 'G5',
          message: '「其他资金」预算为零，执行率不应填 0%，应填“—”。',
          fix: { kind: 'fix', cells: { G5: '—' } },
        },
      ],
    },
  ],
});
