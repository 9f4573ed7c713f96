import { g08 } from '../../../src/rules/budget/g08-sangong-parts';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g08, {
  valid: [
    {
      sheets: money(
        '2020年“三公”经费决算表',
        ['决算数'],
        ['“三公”经费', 9.59],
        ['因公出国（境）费', 0],
        ['公务用车购置及运行维护费', 8.54],
        ['公务接待费', 1.05],
      ),
    },
  ],
  invalid: [
    {
      sheets: money(
        '2020年“三公”经费决算表',
        ['决算数'],
        ['“三公”经费', 9.96],
        ['因公出国（境）费', 0],
        ['公务用车购置及运行维护费', 8.54],
        ['公务接待费', 1.05],
      ),
      findings: [
        {
          cell: 'B4',
          message: '「三公经费」填报 9.96，按 0＋8.54＋1.05 应为 9.59，相差 0.37。',
          verdict: 'inconsistent',
          fix: { kind: 'fix', cells: { B4: { f: '=B5+B6+B7', v: 9.59 } } },
        },
      ],
    },
    {
      sheets: money(
        '2020年“三公”经费决算表',
        ['决算数'],
        ['“三公”经费', 9.6],
        ['因公出国（境）费', 0],
        ['公务用车购置及运行维护费', 8.54],
        ['公务接待费', 1.05],
      ),
      findings: [
        {
          cell: 'B4',
          message: '「三公经费」填报 9.6，按显示的 0＋8.54＋1.05 为 9.59，相差 0.01，在四舍五入的尾差之内。',
          severity: 'info',
          verdict: 'within-rounding',
        },
      ],
    },
  ],
});
