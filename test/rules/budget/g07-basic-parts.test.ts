import { g07 } from '../../../src/rules/budget/g07-basic-parts';
import { money } from '../forms';
import { testRule } from '../tester';

testRule(g07, {
  valid: [
    {
      sheets: money(
        '2020年支出决算表',
        ['决算数'],
        ['基本支出', 91.58],
        ['人员经费', 37.38],
        ['公用经费', 26.69],
        ['资本性支出', 27.51],
      ),
    },
  ],
  invalid: [
    {
      sheets: money(
        '2020年支出决算表',
        ['决算数'],
        ['基本支出', 95.58],
        ['人员经费', 37.38],
        ['公用经费', 26.69],
        ['资本性支出', 27.51],
      ),
      findings: [
        {
          cell: 'B4',
          message: '「基本支出」填报 95.58，按 37.38＋26.69＋27.51 应为 91.58，相差 4。',
          verdict: 'inconsistent',
        },
      ],
    },
    {
      sheets: money(
        '2020年支出决算表',
        ['决算数'],
        ['基本支出', 91.59],
        ['人员经费', 37.38],
        ['公用经费', 26.69],
        ['资本性支出', 27.51],
      ),
      findings: [
        {
          cell: 'B4',
          message:
            '「基本支出」填报 91.59，按显示的 37.38＋26.69＋27.51 为 91.58，相差 0.01，在四舍五入的尾差之内。',
          severity: 'info',
          verdict: 'within-rounding',
        },
      ],
    },
    {
      sheets: money('2020年支出决算表', ['决算数'], ['基本支出', 91.58], ['其中：人员经费', 97.38]),
      findings: [
        {
          cell: 'B4',
          message: '「基本支出」填报 91.58，其中各项 97.38 已达 97.38，超出 5.8。',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
