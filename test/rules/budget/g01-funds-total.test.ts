import { g01 } from '../../../src/rules/budget/g01-funds-total';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(g01, {
  valid: [
    {
      sheets: form({
        funds: [
          [null, '年度资金总额', 100, 100, 90, 10, 0.9, 9],
          [null, '其中：当年财政拨款', 80, 80, 70],
          [null, '上年结转资金', 20, 20, 20],
          [null, '其他资金', null, '—', null],
        ],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        funds: [
          [null, '年度资金总额', 100, 101.5, 90, 10, 0.9, 9],
          [null, '其中：当年财政拨款', 80, 80.25, 70],
          [null, '上年结转资金', 20, 20, 20],
          [null, '其他资金', 0, 0, 0],
        ],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
      findings: [
        {
          cell: 'D4',
          message: '「年度资金总额」填报 101.5，按 80.25＋20＋0 应为 100.25，相差 1.25。',
          verdict: 'inconsistent',
          fix: { kind: 'fix', cells: { D4: { f: '=D5+D6+D7', v: 100.25 } } },
        },
      ],
    },
  ],
});
