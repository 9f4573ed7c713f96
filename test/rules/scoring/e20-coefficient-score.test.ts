import { e20 } from '../../../src/rules/scoring/e20-coefficient-score';
import { grid, row } from '../forms';
import { testRule } from '../tester';

const form = (header: string, coefficient: string | number, points: number, score: number) =>
  grid(
    ['年初指标值', '全年完成值', header, '指标权重', '指标得分'],
    row('产出/数量', '播发稿件数量', '≥50篇', '45篇', coefficient, points, score),
  );

testRule(e20, {
  valid: [
    { sheets: form('得分系数(%)', 90, 10, 9) },
    { sheets: form('得分系数', '90%', 10, 9) },
    { sheets: form('得分系数', 0.9, 15, 13.5) },
    { sheets: form('得分系数(%)', 76.66, 15, 11.5) },
    { sheets: form('得分系数(%)', '良', 15, 11.5) },
    { sheets: form('得分系数(%)', 120, 15, 15) },
  ],
  invalid: [
    {
      sheets: form('得分系数(%)', 90, 10, 10),
      findings: [
        {
          cell: 'H2',
          message: '「播发稿件数量」得 10 分，按分值 10 乘系数 90 应为 9。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { H2: 9 } },
        },
      ],
    },
  ],
});
