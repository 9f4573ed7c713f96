import { c04 } from '../../../src/rules/target/c04-unit-agreement';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(c04, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10),
        row('产出/成本', '总成本', '≤90万元', '880000元', 10, 10),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '培训人数', '≥50人', '60', 10, 10),
        row('产出/数量', '培训面积', '≥50平方米', '60小时', 10, 10),
      ),
      findings: [
        { cell: 'E2', message: '「培训人数」的指标值 ≥50人 与完成值 60，有一处没写单位。' },
        { cell: 'E3', message: '「培训面积」的指标值 ≥50平方米 与完成值 60小时 单位不同。' },
      ],
    },
  ],
});
