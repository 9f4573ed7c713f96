import { h12 } from '../../../src/rules/ties/h12-function-names';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(h12, {
  valid: [
    { sheets: money('支出决算表', ['决算数'], ['教育支出', 890], ['文化体育与传媒支出', 5]) },
    { sheets: money('2024年支出决算表', ['决算数'], ['教育支出', 890], ['其他文化体育与传媒支出', 5]) },
    { sheets: money('2018年支出决算表', ['决算数'], ['文化体育与传媒支出', 890], ['卫生健康支出', 5]) },
    { sheets: money('2024年支出决算表', ['决算数'], ['文化旅游体育与传媒支出', 890], ['卫生健康支出', 5]) },
  ],
  invalid: [
    ...(
      [
        ['一、医疗卫生支出', '医疗卫生支出', '卫生健康支出', '一、卫生健康支出'],
        ['（二）医疗卫生与计划生育支出', '医疗卫生与计划生育支出', '卫生健康支出', '（二）卫生健康支出'],
        [
          '220国土海洋气象等支出',
          '国土海洋气象等支出',
          '自然资源海洋气象等支出',
          '220自然资源海洋气象等支出',
        ],
      ] as const
    ).map(([label, old, now, fixed]) => ({
      sheets: money('2019年支出决算表', ['决算数'], ['教育支出', 890], [label, 5]),
      findings: [
        {
          cell: 'A5',
          message: `「${old}」自 2019 年起改称「${now}」。`,
          fix: { kind: 'suggestion' as const, cells: { A5: fixed } },
        },
      ],
    })),
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
