import { c01 } from '../../../src/rules/target/c01-target-syntax';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c01, {
  valid: [
    { sheets: targets(row('产出/数量', '发稿数量', '≥50篇'), row('效益/经济效益', '经营收入', '≥6000万元')) },
  ],
  invalid: [
    {
      sheets: targets(
        row('产出/数量', '发稿数量', '≥50篇'),
        row('效益/经济效益', '经营收入', '6000万元以上'),
      ),
      findings: [
        {
          cell: 'D4',
          message: '「经营收入」的指标值 6000万元以上 按 ≥6000万元 理解；一体化系统要求用符号表示。',
          severity: 'info',
          fix: { kind: 'suggestion', cells: { D4: '≥6000万元' } },
        },
      ],
    },
    {
      sheets: targets(row('产出/数量', '发稿数量', '≥50篇且≥6次'), row('产出/质量', '合格率', '≥90%')),
      findings: [{ cell: 'D3', message: '「发稿数量」的指标值 ≥50篇且≥6次 无法识别为符号、数值和单位。' }],
    },
  ],
});
