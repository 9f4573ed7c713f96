import { c07 } from '../../../src/rules/target/c07-full-ratio';
import { grid, row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c07, {
  valid: [{ sheets: targets(row('产出/质量', '合格率', '＝100%'), row('产出/数量', '任务完成率', '≥100%')) }],
  invalid: [
    {
      // The sign stands in a column of its own; 100 of something else is no percent.
      sheets: grid(
        ['指标性质', '指标值', '计量单位'],
        row('产出/质量', '准时率', '≥', 100, '%'),
        row('产出/质量', '合格率', '≥', 100, '个'),
      ),
      findings: [
        {
          cell: 'E2',
          message: '「准时率」的指标值 100 宜写作 ＝100%。',
          fix: { kind: 'suggestion', cells: { D2: '＝' } },
        },
      ],
    },
    {
      sheets: targets(row('产出/质量', '验收合格率', '≥100%'), row('产出/数量', '发稿数量', '≥50篇')),
      findings: [
        {
          cell: 'D3',
          message: '「验收合格率」的指标值 ≥100% 宜写作 ＝100%。',
          fix: { kind: 'suggestion', cells: { D3: '＝100%' } },
        },
      ],
    },
  ],
});
