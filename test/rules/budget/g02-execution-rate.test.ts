import { g02 } from '../../../src/rules/budget/g02-execution-rate';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(g02, {
  valid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 43.2, 43.2, 37.24, 10, '86.20%', 8.62]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 43.2, 43.2, 37.24, 10, '90.00%', 9]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
      findings: [
        {
          cell: 'G4',
          message: '「年度资金总额」填报 90.00%，按 37.24÷43.2 应为 86.2%，相差 3.8 个百分点。',
          verdict: 'inconsistent',
          fix: { kind: 'fix', cells: { G4: { f: '=ROUND(E4/D4,4)', v: 0.862 } } },
        },
      ],
    },
  ],
});
