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
    // 1 is the whole, 0 nothing; without a % in the header 90 is a percentage all the same.
    { sheets: form('得分系数', 1, 15, 15) },
    { sheets: form('得分系数', 0, 15, 0) },
    { sheets: form('得分系数', 90, 10, 9) },
    { sheets: form('得分系数(%)', 0.5, 10, 0.05) },
    { sheets: form('得分系数', '0.5%', 10, 0.05) },
    // No coefficients: a number of something, below zero, nothing.
    { sheets: form('得分系数', '90分', 10, 10) },
    { sheets: form('得分系数', -0.5, 10, 10) },
    { sheets: form('得分系数', '', 10, 3) },
    // Printed with fewer decimals than the scheme has.
    { sheets: form('得分系数', 0.333, 10, 3.3) },
    { sheets: form('得分系数', 0.333, 10, 3.33) },
    {
      sheets: grid(
        ['年初指标值', '全年完成值', '得分系数', '指标权重', '指标得分'],
        row('产出/数量', '播发稿件数量', '≥50篇', '45篇', 0.9, null, 9),
        row('产出/数量', '播发视频数量', '≥50篇', '45篇', 0.9, 10, null),
        row('产出/数量', '播发图片数量', '≥50篇', '45篇', 0.9, 10, 9),
      ),
    },
  ],
  invalid: [
    ...(
      [
        ['得分系数', 1, 9, '1', 10],
        ['得分系数', 0, 1, '0', 0],
        ['得分系数', '90%', 10, '90%', 9],
        ['得分系数', 1.5, 1, '1.5', 0.15],
        ['得分系数(%)', 0.5, 5, '0.5', 0.05],
        ['得分系数', 0.333, 3.4, '0.333', 3.33],
      ] as const
    ).map(([header, coefficient, score, shown, right]) => ({
      sheets: form(header, coefficient, 10, score),
      findings: [
        {
          cell: 'H2',
          message: `「播发稿件数量」得 ${score} 分，按分值 10 乘系数 ${shown} 应为 ${right}。`,
          verdict: 'inconsistent' as const,
          fix: { kind: 'suggestion' as const, cells: { H2: right } },
        },
      ],
    })),
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
