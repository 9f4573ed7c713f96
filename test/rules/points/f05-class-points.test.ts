import { f05 } from '../../../src/rules/points/f05-class-points';
import { evaluation } from '../forms';
import { testRule } from '../tester';

testRule(f05, {
  valid: [
    {
      sheets: evaluation(
        ['产出指标', '数量指标（20分）', '发稿数量', '≥50篇', '60篇', 10, 10],
        [null, null, '活动场次', '≥3场', '3场', 10, 10],
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        ['产出指标', '数量指标（20分）', '发稿数量', '≥50篇', '60篇', 10, 10],
        [null, null, '活动场次', '≥3场', '3场', 8, 8],
      ),
      findings: [
        {
          cell: 'B2',
          message: '「数量指标（20分）」标明 20 分，所属指标分值合计 18。',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
