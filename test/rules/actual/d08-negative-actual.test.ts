import { d08 } from '../../../src/rules/actual/d08-negative-actual';
import { evaluation, grid, row } from '../forms';
import { testRule } from '../tester';

testRule(d08, {
  valid: [
    { sheets: evaluation(row('产出/质量', '净差额', '≥-5万元', '-3万元', 10, 10)) },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
        row('效益/经济效益', '收入增长率', '≥3%', '-2%', 10, 0),
      ),
    },
  ],
  invalid: [
    {
      // Without a target; words as the target.
      sheets: {
        甲: grid(['实际完成值', '分值', '得分'], row('产出/数量', '发稿数量', '-3篇', 10, 0))['指标表'] ?? [],
        乙: evaluation(row('产出/数量', '采访数量', '若干', '-3次', 10, 0))['自评表'] ?? [],
      },
      findings: [
        { cell: "'甲'!D2", message: '「发稿数量」的完成值为负数：-3篇。' },
        { cell: "'乙'!E2", message: '「采访数量」的完成值为负数：-3次。' },
      ],
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '-3篇', 10, 0),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [{ cell: 'E2', message: '「发稿数量」的完成值为负数：-3篇。' }],
    },
  ],
});
