import { b12 } from '../../../src/rules/classification/b12-value-in-name';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b12, {
  valid: [
    { sheets: targets(row('产出/数量', '5G 节目数量', '≥5个'), row('产出/质量', '2024年合格率', '≥90%')) },
    {
      // Numbers that are part of what is measured.
      sheets: targets(
        row('产出/数量', '达到5级以上医院数量', '≥5个'),
        row('产出/数量', '达到甲级5', '≥5个'),
        row('产出/数量', '5人以上单位数量', '≥5个'),
        row('产出/数量', '5G节目篇', '≥5篇'),
      ),
    },
  ],
  invalid: [
    {
      sheets: targets(row('产出/数量', '播发稿件达到 500', '≥500篇'), row('产出/数量', '发稿数量', '≥50篇')),
      findings: [{ cell: 'C3', message: '「播发稿件达到 500」的名称里带有数值「达到 500」。' }],
    },
    {
      sheets: targets(row('产出/数量', '播发稿件≥500篇', '≥500篇'), row('产出/质量', '合格率100%', '＝100%')),
      findings: [
        { cell: 'C3', message: '「播发稿件≥500篇」的名称里带有数值「≥500篇」。' },
        { cell: 'C4', message: '「合格率100%」的名称里带有数值「100%」。' },
      ],
    },
  ],
});
