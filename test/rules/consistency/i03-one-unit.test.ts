import { i03 } from '../../../src/rules/consistency/i03-one-unit';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(i03, {
  valid: [
    { sheets: money('2024年支出决算表', ['决算数'], ['基本支出', '328.79万元'], ['项目支出', 100]) },
    { sheets: money('2024年支出决算表', ['决算数'], ['基本支出', '5元/月'], ['项目支出', 100]) },
  ],
  invalid: [
    {
      sheets: money('2024年支出决算表', ['决算数'], ['基本支出', 328.79], ['项目支出', '5000元']),
      findings: [{ cell: 'B5', message: '「项目支出」写的是 5000元，本列单位是万元。' }],
    },
  ],
});
