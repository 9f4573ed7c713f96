import { d16 } from '../../../src/rules/actual/d16-late-but-full';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d16, {
  valid: [
    {
      sheets: evaluation(
        row('产出/时效', '完成时间', '11月前', '10月', 5, 5),
        row('产出/时效', '验收时间', '11月前', '12月', 5, 4),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/时效', '完成时间', '11月前', '12月', 5, 5),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [{ cell: 'G2', message: '「完成时间」要求 11月前，实际 12月，却得满分 5。' }],
    },
  ],
});
