import { i02 } from '../../../src/rules/consistency/i02-unit-factor';
import { form, money, row } from '../forms';
import { testRule } from '../tester';

testRule(i02, {
  valid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 10, 0.9, 9]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 43.2, 43.2, 372400, 10, 0.862, 8.62]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
      }),
      findings: [
        { cell: 'E4', message: '「年度资金总额」执行 372400，约为预算 43.2 的一万倍，可能误用了“元”。' },
      ],
    },
    {
      sheets: {
        ...money('2020年支出情况表', ['决算数'], ['基本支出', 895], ['项目支出', 365.8]),
        执行: [
          ['2020年支出执行表'],
          ['单位：万元'],
          ['项目', '决算数'],
          ['基本支出', 8950000],
          ['项目支出', 365.8],
        ],
      },
      findings: [
        {
          cell: "'执行'!B4",
          message: '「基本支出」此处为 8950000，另一张表为 895，相差一万倍，单位可能写错。',
        },
      ],
    },
  ],
});
