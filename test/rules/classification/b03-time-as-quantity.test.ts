import { b03 } from '../../../src/rules/classification/b03-time-as-quantity';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b03, {
  valid: [{ sheets: targets(row('产出/时效', '按时完成率', '≥90%'), row('产出/数量', '发稿数量', '≥50篇')) }],
  invalid: [
    {
      sheets: targets(row('产出/数量', '按时完成率', '≥90%'), row('产出/质量', '合格率', '≥90%')),
      findings: [
        {
          cell: 'C3',
          message: '「按时完成率」放在「数量指标」下，应归入「时效指标」。',
          fix: { kind: 'suggestion', cells: { B3: '时效指标' } },
        },
      ],
    },
    // The class is printed once for three rows: the ones below stay where they are.
    {
      sheets: targets(
        row('产出/数量', '发稿数量', '≥50篇'),
        [null, null, '按时完成率', '≥90%'],
        [null, null, '活动场次', '≥5场'],
        row('产出/质量', '合格率', '≥90%'),
      ),
      findings: [
        {
          cell: 'C4',
          message: '「按时完成率」放在「数量指标」下，应归入「时效指标」。',
          fix: { kind: 'suggestion', cells: { B4: '时效指标', B5: '数量指标' } },
        },
      ],
    },
  ],
});
