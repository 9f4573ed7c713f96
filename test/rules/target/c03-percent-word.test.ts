import { c03 } from '../../../src/rules/target/c03-percent-word';
import { grid, row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c03, {
  valid: [
    { sheets: targets(row('产出/质量', '合格率', '≥90%'), row('产出/数量', '百分比竞赛场次', '≥2场')) },
  ],
  invalid: [
    {
      sheets: targets(row('产出/质量', '合格率', '≥100百分比'), row('产出/数量', '发稿数量', '≥50篇')),
      findings: [
        {
          cell: 'D3',
          message: '「合格率」的 ≥100百分比 应写作 ≥100%。',
          fix: { kind: 'fix', cells: { D3: '≥100%' } },
        },
      ],
    },
    {
      sheets: grid(
        ['符号', '指标值', '计量单位'],
        row('产出/质量', '合格率', '≥', 90, '百分比'),
        row('产出/数量', '发稿数量', '≥', 50, '篇'),
      ),
      findings: [
        { cell: 'F2', message: '「合格率」的 百分比 应写作 %。', fix: { kind: 'fix', cells: { F2: '%' } } },
      ],
    },
  ],
});
