import { g14 } from '../../../src/rules/budget/g14-share';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g14, {
  valid: [
    {
      sheets: money(
        '2024年支出情况表',
        ['决算数', '占比'],
        ['支出合计', 91.58, '100%'],
        ['基本支出', 64.07, '69.96%'],
        ['项目支出', 27.51, '30.04%'],
      ),
    },
  ],
  invalid: [
    {
      sheets: money(
        '2024年支出情况表',
        ['决算数', '占比'],
        ['支出合计', 1.71, '100%'],
        ['基本支出', 0.53, '69%'],
        ['项目支出', 1.18, '69%'],
      ),
      findings: [
        {
          cell: 'C5',
          message: '「基本支出」填报 69%，按 0.53÷1.71 应为 31%，相差 38 个百分点。',
          verdict: 'inconsistent',
          fix: { kind: 'fix', cells: { C5: { f: '=ROUND(B5/B4,2)', v: 0.31 } } },
        },
      ],
    },
  ],
});
