import { a11 } from '../../../src/rules/structure/a11-name-prefix';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(a11, {
  valid: [{ sheets: targets(row('产出/数量', '发稿数量', '≥50篇'), row('产出/质量', '指标合格率', '≥90%')) }],
  invalid: [
    {
      sheets: targets(
        row('产出/数量', '本年指标1：发稿', '≥50篇'),
        row('产出/数量', '指标 12 ：采访', '≥50篇'),
      ),
      findings: [
        {
          cell: 'C4',
          message: '「指标 12 ：采访」带有模板前缀，名称应为「采访」。',
          fix: { kind: 'fix', cells: { C4: '采访' } },
        },
      ],
    },
    {
      sheets: targets(row('产出/数量', '指标1：发稿数量', '≥50篇'), row('产出/质量', '合格率', '≥90%')),
      findings: [
        {
          cell: 'C3',
          message: '「指标1：发稿数量」带有模板前缀，名称应为「发稿数量」。',
          fix: { kind: 'fix', cells: { C3: '发稿数量' } },
        },
      ],
    },
  ],
});
