import { h16 } from '../../../src/rules/ties/h16-running-costs';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(h16, {
  valid: [
    { sheets: money('2024年支出决算表', ['决算数'], ['公用经费', 8.68], ['机关运行经费', 8.68]) },
    { sheets: money('2024年支出决算表', ['决算数'], ['人员经费', 8.86], ['机关运行经费', 8.68]) },
  ],
  invalid: [
    {
      sheets: money('2024年支出决算表', ['决算数'], ['公用经费', 8.86], ['机关运行经费', 8.68]),
      findings: [{ cell: 'B5', message: '「机关运行经费」为 8.68，公用经费为 8.86。' }],
    },
  ],
});
