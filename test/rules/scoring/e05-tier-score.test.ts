import { e05 } from '../../../src/rules/scoring/e05-tier-score';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(e05, {
  valid: [
    {
      sheets: evaluation(
        row('效益/社会效益', '影响力', '应保尽保', '达成年度指标', 10, 8),
        row('效益/社会效益', '覆盖', '应保尽保', '部分达成年度指标并具有一定效果', 10, 6),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('效益/社会效益', '影响力', '应保尽保', '部分达成年度指标并具有一定效果', 10, 8),
        row('效益/社会效益', '覆盖', '应保尽保', '达成年度指标', 10, 7.99),
      ),
      findings: [
        {
          cell: 'G2',
          message: '「影响力」为“部分达成年度指标并具有一定效果”，分值 10，得分应在 6–8 之间，填报 8。',
        },
        { cell: 'G3', message: '「覆盖」为“达成年度指标”，分值 10，得分应在 8–10 之间，填报 7.99。' },
      ],
    },
  ],
});
