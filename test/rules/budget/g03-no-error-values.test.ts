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
      // In a row, in the total, and without a formula or of another kind there is nothing to guard.
      sheets: form({
        funds: [
          [null, '年度资金总额', 43.2, 43.2, 37.24, 10, '86.20%', '#DIV/0!'],
          [null, '其他资金', 0, 0, 0, null, { f: '=E5/#REF!', v: '#REF!' }],
        ],
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', { f: '=1/0', v: '#DIV/0!' }, 90),
          row('产出/数量', '采访数量', '≥50篇', '60篇', 10, '#N/A'),
        ],
        total: [100, { f: '=SUM(G7:G8)', v: '#N/A' }],
      }),
      findings: [
        { cell: 'H4', message: '「年度资金总额」显示错误值 #DIV/0!。' },
        { cell: 'G5', message: '「其他资金」显示错误值 #REF!。' },
        {
          cell: 'F7',
          message: '「发稿数量」显示错误值 #DIV/0!。',
          fix: { kind: 'fix', cells: { F7: { f: '=IFERROR(1/0,"—")', v: '—' } } },
        },
        { cell: 'G8', message: '「采访数量」显示错误值 #N/A。' },
        { cell: 'G9', message: '「总分」显示错误值 #N/A。' },
      ],
    },
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
