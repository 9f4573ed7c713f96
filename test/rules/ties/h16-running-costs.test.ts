import { h16 } from '../../../src/rules/ties/h16-running-costs';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(h16, {
  valid: [
    // No figure beside it, two lines of the name, and other costs.
    { sheets: money('2024年支出决算表', ['决算数'], ['公用经费', '见附表'], ['机关运行经费', 8.68]) },
    {
      sheets: money(
        '2024年支出决算表',
        ['决算数'],
        ['公用经费', 9.6],
        ['机关运行经费', 8.1],
        ['公用经费', 7.3],
      ),
    },
    { sheets: money('2024年支出决算表', ['决算数'], ['非公用经费', 9.6], ['机关运行经费', 8.1]) },
    { sheets: money('2024年支出决算表', ['决算数'], ['公用经费', 8.68], ['机关运行经费', 8.68]) },
    { sheets: money('2024年支出决算表', ['决算数'], ['人员经费', 8.86], ['机关运行经费', 8.68]) },
  ],
  invalid: [
    ...(
      [
        ['机关运行经费支出', '日常公用经费'],
        ['机关运行经费', '公用经费支出'],
        ['机关运行经费支出', '日常公用经费支出'],
      ] as const
    ).map(([running, daily]) => ({
      sheets: money('2024年支出决算表', ['预算数', '决算数'], [daily, 8.86, 7], [running, 8.68, 7]),
      findings: [
        {
          cell: 'B5',
          message: `「${running}」为 8.68，公用经费为 8.86。`,
          related: ['B4'],
        },
      ],
    })),
    {
      sheets: money('2024年支出决算表', ['决算数'], ['公用经费', 8.86], ['机关运行经费', 8.68]),
      findings: [{ cell: 'B5', message: '「机关运行经费」为 8.68，公用经费为 8.86。' }],
    },
  ],
});
