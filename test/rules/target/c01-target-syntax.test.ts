import { c01 } from '../../../src/rules/target/c01-target-syntax';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c01, {
  valid: [
    { sheets: targets(row('产出/数量', '发稿数量', '≥50篇'), row('效益/经济效益', '经营收入', '≥6000万元')) },
    {
      // Long texts are prose, and words alone no number with a sign.
      sheets: targets(
        row('产出/数量', '甲', '篇50以内且及时播发给各省以及各市各县乡镇'),
        row('产出/数量', '乙', '大幅以上且及时'),
        row('产出/数量', '丙', '播发50 万 字以内且及时'),
        row('产出/数量', '丁', '≥篇50及时'),
      ),
    },
  ],
  invalid: [
    {
      sheets: targets(
        row('产出/数量', '甲', '篇50以内且及时播发给各省以及各市各县乡'),
        row('产出/数量', '乙', '≥ 50篇且≥6次'),
        row('产出/数量', '丙', '播发50 万字以内且及时'),
        row('产出/数量', '丁', '播发50以内且及时'),
        row('产出/数量', '戊', '播发5千万字以上且及时'),
        row('产出/数量', '己', '不低于 5篇且及时'),
        row('产出/数量', '庚', '50以上'),
      ),
      findings: [
        ...(
          [
            ['D3', '甲', '篇50以内且及时播发给各省以及各市各县乡'],
            ['D4', '乙', '≥ 50篇且≥6次'],
            ['D5', '丙', '播发50 万字以内且及时'],
            ['D6', '丁', '播发50以内且及时'],
            ['D7', '戊', '播发5千万字以上且及时'],
            ['D8', '己', '不低于 5篇且及时'],
          ] as const
        ).map(([cell, name, target]) => ({
          cell,
          message: `「${name}」的指标值 ${target} 无法识别为符号、数值和单位。`,
        })),
        {
          cell: 'D9',
          message: '「庚」的指标值 50以上 按 ≥50 理解；一体化系统要求用符号表示。',
          severity: 'info',
          fix: { kind: 'suggestion', cells: { D9: '≥50' } },
        },
      ],
    },
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
