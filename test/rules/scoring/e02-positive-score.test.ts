import { e02 } from '../../../src/rules/scoring/e02-positive-score';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(e02, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8),
        row('产出/数量', '活动场次', '≥3场', '2场', 10, 6.67),
      ),
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '100篇', 10, 9),
        row('产出/数量', '活动场次', '≥3场', '2场', 10, null),
      ),
    },
    {
      sheets: {
        自评表: [
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '评分标准'],
          row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 0, '未完成扣10分'),
        ],
      },
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 10),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [
        {
          cell: 'G2',
          message: '「发稿数量」指标值 ≥50篇，完成 40篇，分值 10，应得 8 分，填报 10 分。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { G2: 8 } },
        },
      ],
    },
    {
      sheets: evaluation(
        row('产出/数量', '活动场次', '≥3场', '2场', 10, 6.66),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [
        {
          cell: 'G2',
          message: '「活动场次」指标值 ≥3场，完成 2场，分值 10，应得 6.67 分，填报 6.66 分。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { G2: 6.67 } },
        },
      ],
    },
  ],
});
