import { g23 } from '../../../src/rules/budget/g23-money-decimals';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g23, {
  valid: [
    ...['亿元', '千元'].map((unit) => ({
      sheets: {
        收支: [
          ['2024年支出决算表'],
          [`单位：${unit}`],
          ['项目', '决算数'],
          ['基本支出', 3.2879],
          ['项目支出', 1.5],
        ],
      },
    })),
    { sheets: money('2024年支出决算表', ['决算数'], ['基本支出', 328.79], ['项目支出', 0.1]) },
  ],
  invalid: [
    {
      sheets: money('2024年支出决算表', ['决算数'], ['基本支出', 328.7891], ['项目支出', 0.123]),
      findings: [{ cell: 'B4', message: '「基本支出」为 328.7891，超过两位小数；本表共 2 处。' }],
    },
  ],
});
