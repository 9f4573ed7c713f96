import { d06 } from '../../../src/rules/actual/d06-reason-with-measure';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d06, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '人员调整，下一步补齐采编力量'),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '上级资金到账时间比较晚'),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [{ cell: 'H2', message: '「发稿数量」写了原因，没有写改进措施：上级资金到账时间比较晚' }],
    },
  ],
});
