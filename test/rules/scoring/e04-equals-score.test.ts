import { e04 } from '../../../src/rules/scoring/e04-equals-score';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(e04, {
  valid: [
    {
      sheets: evaluation(
        row('产出/质量', '安全事故', '＝0起', '0起', 5, 5),
        row('产出/数量', '活动场次', '＝10场', '12场', 5, 4),
      ),
    },
  ],
  invalid: [
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
