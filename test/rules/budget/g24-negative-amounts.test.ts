import { g24 } from '../../../src/rules/budget/g24-negative-amounts';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g24, {
  valid: [
    { sheets: money('2024年支出决算表', ['决算数'], ['基本支出', 328.79], ['以前年度支出收回', -0.1]) },
  ],
  invalid: [
    {
      sheets: money('2024年支出决算表', ['决算数'], ['基本支出', 328.79], ['项目支出', -3]),
      findings: [{ cell: 'B5', message: '「项目支出」为负数：-3。' }],
    },
  ],
});
