import { d09 } from '../../../src/rules/actual/d09-reverse-exceeded';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d09, {
  valid: [
    {
      sheets: evaluation(
        row('产出/成本', '总成本', '≤90万元', '95万元', 10, 9.44, '主材涨价，下年签订框架价'),
        row('产出/成本', '单位成本', '≤9万元', '8万元', 10, 10),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/成本', '总成本', '≤90万元', '95万元', 10, 9.44),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10, '无'),
      ),
      findings: [
        {
          cell: 'H2',
          message: '「总成本」控制在 ≤90万元，实际 95万元，没有写原因。',
          fix: { kind: 'suggestion', cells: { H2: '【待补充】偏差原因：；改进措施：' } },
        },
      ],
    },
  ],
});
