import { f08 } from '../../../src/rules/points/f08-level-points';
import { evaluation } from '../forms';
import { testRule } from '../tester';

testRule(f08, {
  valid: [
    {
      sheets: evaluation(
        ['产出指标（50分）', '数量指标', '发稿数量', '≥50篇', '60篇', 30, 30],
        [null, '质量指标', '合格率', '≥90%', '95%', 20, 20],
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        ['产出指标（50分）', '数量指标', '发稿数量', '≥50篇', '60篇', 30, 30],
        [null, '质量指标', '合格率', '≥90%', '95%', 18, 18],
      ),
      findings: [
        {
          cell: 'A2',
          message: '「产出指标（50分）」标明 50 分，所属指标分值合计 48。',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
