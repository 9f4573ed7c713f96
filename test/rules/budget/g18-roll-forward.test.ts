import { g18 } from '../../../src/rules/budget/g18-roll-forward';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g18, {
  valid: [
    {
      sheets: money(
        '2024年收支情况表',
        ['决算数'],
        ['上年结转', 10],
        ['本年收入', 100],
        ['本年支出', 95],
        ['年末结转', 15],
      ),
    },
  ],
  invalid: [
    {
      sheets: money(
        '2024年收支情况表',
        ['决算数'],
        ['上年结转', 10],
        ['本年收入', 100],
        ['本年支出', 95],
        ['年末结转', 10],
      ),
      findings: [
        {
          cell: 'B7',
          message: '「年末结转」填报 10，按 10＋100−95 应为 15，相差 5。',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
