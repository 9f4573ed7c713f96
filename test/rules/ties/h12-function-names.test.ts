import { h12 } from '../../../src/rules/ties/h12-function-names';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(h12, {
  valid: [
    { sheets: money('2018年支出决算表', ['决算数'], ['文化体育与传媒支出', 890], ['卫生健康支出', 5]) },
    { sheets: money('2024年支出决算表', ['决算数'], ['文化旅游体育与传媒支出', 890], ['卫生健康支出', 5]) },
  ],
  invalid: [
    {
      sheets: money('2024年支出决算表', ['决算数'], ['文化体育与传媒支出', 890], ['卫生健康支出', 5]),
      findings: [
        {
          cell: 'A4',
          message: '「文化体育与传媒支出」自 2019 年起改称「文化旅游体育与传媒支出」。',
          fix: { kind: 'suggestion', cells: { A4: '文化旅游体育与传媒支出' } },
        },
      ],
    },
  ],
});
