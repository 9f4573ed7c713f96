import { f02 } from '../../../src/rules/points/f02-execution-points';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(f02, {
  valid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 10, 0.9, 9]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 20, 0.9, 18]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 80, 80)],
      }),
      scheme: { executionPoints: '20' },
    },
  ],
  invalid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 20, 0.9, 18]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 80, 80)],
      }),
      findings: [{ cell: 'F4', message: '「年度资金总额」的预算执行分值为 20，方案规定为 10。' }],
    },
  ],
});
