import { g10 } from '../../../src/rules/budget/g10-change';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g10, {
  valid: [{ sheets: money('2024年支出情况表', ['本年数', '上年数', '增减额'], ['支出合计', 90, 100, -10]) }],
  invalid: [
    {
      sheets: money('2024年支出情况表', ['本年数', '上年数', '增减额'], ['支出合计', 90, 100, 10]),
      findings: [
        {
          cell: 'D4',
          message: '「支出合计」填报 10，按 90−100 应为 -10，相差 20。',
          verdict: 'inconsistent',
          fix: { kind: 'fix', cells: { D4: { f: '=B4-C4', v: -10 } } },
        },
      ],
    },
  ],
});
