import { g06 } from '../../../src/rules/budget/g06-expenditure-parts';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g06, {
  valid: [
    {
      sheets: money(
        '2020年支出决算表',
        ['决算数'],
        ['支出合计', 1260.8],
        ['基本支出', 895],
        ['项目支出', 365.8],
      ),
    },
    {
      sheets: money(
        '2020年支出决算表',
        ['决算数'],
        ['支出合计', null],
        ['基本支出', 895],
        ['项目支出', 365.8],
      ),
    },
  ],
  invalid: [
    {
      sheets: money(
        '2020年支出决算表',
        ['决算数'],
        ['支出合计', 1260.8],
        ['基本支出', 890],
        ['项目支出', 365.8],
      ),
      findings: [
        {
          cell: 'B4',
          message: '「支出合计」填报 1260.8，按 890＋365.8 应为 1255.8，相差 5。',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
