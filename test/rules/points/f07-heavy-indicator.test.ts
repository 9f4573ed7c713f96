import { f07 } from '../../../src/rules/points/f07-heavy-indicator';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(f07, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 25, 25),
        row('产出/质量', '合格率', '≥90%', '95%', 15, 15),
        row('产出/时效', '完成时间', '9月前', '7月', 10, 10),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 30, 30),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
        row('产出/时效', '完成时间', '9月前', '7月', 10, 10),
      ),
      findings: [{ cell: 'F2', message: '「发稿数量」分值 30，超过「产出」50 分的一半。' }],
    },
  ],
});
