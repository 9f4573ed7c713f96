import { g05 } from '../../../src/rules/budget/g05-budget-adjusted';
import { form, row } from '../forms';
import { testRule } from '../tester';

const changed = (budget: number) => ({
  sheets: form({
    funds: [[null, '年度资金总额', 100, budget, budget, 10, 1, 10]],
    rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
  }),
});

testRule(g05, {
  valid: [
    changed(120),
    { sheets: { 自评表: [...(changed(180).sheets['自评表'] ?? []), ['存在的问题', '年中追加预算80万元']] } },
    {
      sheets: {
        自评表: (changed(180).sheets['自评表'] ?? []).map((cells) => cells.filter((_, at) => at !== 2)),
      },
    },
    { sheets: { 自评表: (changed(180).sheets['自评表'] ?? []).filter((_, at) => at !== 3) } },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 115, 100, 10, 0.87, 8.7]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 180, 180, 10, 1, 10]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
      findings: [{ cell: 'D4', message: '「年度资金总额」年初预算 100，全年预算 180，变动 80%，没有说明。' }],
    },
  ],
});
