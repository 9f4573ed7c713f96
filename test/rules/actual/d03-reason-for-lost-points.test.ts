import { d03 } from '../../../src/rules/actual/d03-reason-for-lost-points';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d03, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '人员调整，下一步补齐采编力量'),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
    },
    { sheets: evaluation(row('产出/成本', '总成本', '≤90万元', '99万元', 10, 9)) },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10, '无'),
      ),
      findings: [
        {
          cell: 'H2',
          message: '「发稿数量」得 8 分，低于分值 10，没有写偏差原因及改进措施。',
          fix: { kind: 'suggestion', cells: { H2: '【待补充】偏差原因：；改进措施：' } },
        },
      ],
    },
  ],
});
