import { g22 } from '../../../src/rules/budget/g22-truncated-percent';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g22, {
  valid: [
    { sheets: money('2024年支出情况表', ['本年数', '增减额', '增减率'], ['支出合计', 895, 155, '20.95%']) },
  ],
  invalid: [
    {
      sheets: money('2024年支出情况表', ['本年数', '增减额', '增减率'], ['支出合计', 895, 155, '20.94%']),
      findings: [
        { cell: 'D4', message: '「支出合计」填报 20.94%，四舍五入应为 20.95%。', verdict: 'truncated' },
      ],
    },
  ],
});
