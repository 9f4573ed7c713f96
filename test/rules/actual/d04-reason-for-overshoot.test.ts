import { d04 } from '../../../src/rules/actual/d04-reason-for-overshoot';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d04, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥2000篇', '2100篇', 10, 10),
        row('产出/数量', '活动场次', '≥10场', '20场', 10, 10, '新增两类活动，下年上调指标值'),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥2000篇', '3061篇', 10, 10),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10, '无'),
      ),
      findings: [
        {
          cell: 'H2',
          message:
            '「发稿数量」指标值 ≥2000篇，完成 3061篇，为目标的 153.05%（达到 130% 须说明），没有写原因。',
          fix: { kind: 'suggestion', cells: { H2: '【待补充】偏差原因：；改进措施：' } },
        },
      ],
    },
  ],
});
