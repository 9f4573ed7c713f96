import { e15 } from '../../../src/rules/scoring/e15-capped-total';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(e15, {
  valid: [
    {
      // 70 % is not below 70 %.
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 70, 10, 0.7, 7]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 85)],
        total: [100, 92],
      }),
      scheme: { totalCaps: [{ belowPercent: '70', most: '79' }] },
    },
    {
      sheets: form({ rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 85)], total: [100, 92] }),
      scheme: { totalCaps: [{ belowPercent: '70', most: '79' }] },
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 0, 65, 10, '—', '—']],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 85)],
        total: [100, 92],
      }),
      scheme: { totalCaps: [{ belowPercent: '70', most: '79' }] },
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 65, 10, 0.65, 6.5]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 85)],
        total: [100, null],
      }),
      scheme: { totalCaps: [{ belowPercent: '70', most: '79' }] },
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 65, 10, 0.65, 6.5]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 72.5)],
        total: [100, 79],
      }),
      scheme: {
        totalCaps: [
          { belowPercent: '60', most: '69' },
          { belowPercent: '70', most: '79' },
        ],
      },
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 65, 10, 0.65, 6.5]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 85.5)],
        total: [100, 92],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 65, 10, 0.65, 6.5]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 85.5)],
        total: [100, 92],
      }),
      scheme: {
        totalCaps: [
          { belowPercent: '60', most: '69' },
          { belowPercent: '70', most: '79' },
        ],
      },
      findings: [{ cell: 'G7', message: '执行率 65%，低于 70%，总分最高 79，填报 92。' }],
    },
  ],
});
