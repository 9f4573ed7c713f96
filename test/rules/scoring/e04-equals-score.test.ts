import { e04 } from '../../../src/rules/scoring/e04-equals-score';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(e04, {
  valid: [
    {
      sheets: evaluation(row('产出/数量', '活动场次', '＝10场', '12场', 5, 3)),
      scheme: { equalsOvershoot: 'review' },
    },
    {
      // Points taken off far overfulfilment are a person's to take.
      sheets: evaluation(row('产出/数量', '活动场次', '＝10场', '13场', 5, 4)),
      scheme: { equalsOvershoot: 'full' },
    },
    {
      sheets: evaluation(
        row('产出/质量', '安全事故', '＝0起', '0起', 5, 5),
        row('产出/数量', '活动场次', '＝10场', '12场', 5, 4),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(row('产出/数量', '活动场次', '＝10场', '12场', 5, 4)),
      scheme: { equalsOvershoot: 'full' },
      findings: [
        {
          cell: 'G2',
          message: '「活动场次」指标值 ＝10场，完成 12场，分值 5，应得 5 分，填报 4 分。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { G2: 5 } },
        },
      ],
    },
    {
      sheets: evaluation(
        row('产出/质量', '安全事故', '＝0起', '1起', 5, 5),
        row('产出/数量', '活动场次', '＝10场', '8场', 5, 5),
      ),
      findings: [
        {
          cell: 'G2',
          message: '「安全事故」指标值 ＝0起，完成 1起，分值 5，应得 0 分，填报 5 分。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { G2: 0 } },
        },
        {
          cell: 'G3',
          message: '「活动场次」指标值 ＝10场，完成 8场，分值 5，应得 4 分，填报 5 分。',
          verdict: 'inconsistent',
          fix: { kind: 'suggestion', cells: { G3: 4 } },
        },
      ],
    },
  ],
});
