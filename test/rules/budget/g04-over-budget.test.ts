import { g04 } from '../../../src/rules/budget/g04-over-budget';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(g04, {
  valid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 100, 10, 1, 10]],
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
      findings: [{ cell: 'E4', message: '「年度资金总额」执行 338.31，超过预算 329.77。' }],
    },
  ],
});
