import { g12 } from '../../../src/rules/budget/g12-zero-base';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g12, {
  valid: [
    {
      sheets: money(
        '2024年支出情况表',
        ['本年数', '上年数', '增减率'],
        ['支出合计', 0.3, 0, '--（基数为0，不可比）'],
        ['项目支出', 0, 0, '0%'],
      ),
    },
  ],
  invalid: [
    {
      sheets: money(
        '2024年支出情况表',
        ['本年数', '上年数', '增减率'],
        ['支出合计', 0.3, 0, '100%'],
        ['项目支出', 10, 8, '25%'],
      ),
      findings: [
        {
          cell: 'D4',
          message: '「支出合计」上年为零，增减率填报 100%，应为“--（基数为0，不可比）”。',
          fix: { kind: 'fix', cells: { D4: '--（基数为0，不可比）' } },
        },
      ],
    },
  ],
});
