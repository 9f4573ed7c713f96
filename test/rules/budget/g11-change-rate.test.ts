import { g11 } from '../../../src/rules/budget/g11-change-rate';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g11, {
  valid: [
    {
      sheets: money(
        '2024年支出情况表',
        ['本年数', '增减额', '增减率'],
        ['支出合计', 895, 155, '20.94%'],
        ['项目支出', 365.8, 293.5, '405.95%'],
      ),
    },
  ],
  invalid: [
    {
      sheets: money(
        '2024年支出情况表',
        ['本年数', '增减额', '增减率'],
        ['支出合计', 895, 155, '25.94%'],
        ['项目支出', 365.8, 293.5, '405.95%'],
      ),
      findings: [
        {
          cell: 'D4',
          message: '「支出合计」填报 25.94%，按 155÷（895−155） 应为 20.95%，相差 4.99 个百分点。',
          verdict: 'inconsistent',
          fix: { kind: 'fix', cells: { D4: { f: '=ROUND(C4/(B4-C4),4)', v: 0.2095 } } },
        },
      ],
    },
    {
      sheets: money(
        '2024年支出情况表',
        ['本年数', '增减额', '增减率'],
        ['支出合计', 8.54, 2.56, '42.87%'],
        ['项目支出', 365.8, 293.5, '405.95%'],
      ),
      findings: [
        {
          cell: 'D4',
          message:
            '「支出合计」填报 42.87%，按显示的 2.56÷（8.54−2.56） 为 42.81%，相差 0.06 个百分点，在四舍五入的尾差之内。',
          severity: 'info',
          verdict: 'within-rounding',
        },
      ],
    },
  ],
});
