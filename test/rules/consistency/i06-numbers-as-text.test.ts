import { i06 } from '../../../src/rules/consistency/i06-numbers-as-text';
import { evaluation, form, money, row } from '../forms';
import { testRule } from '../tester';

testRule(i06, {
  valid: [
    { sheets: money('2024年支出决算表', ['决算数'], ['基本支出', 328.79], ['项目支出', '—']) },
    { sheets: money('2024年支出决算表', ['决算数'], ['基本支出', '约328.79'], ['项目支出', '328.79元']) },
  ],
  invalid: [
    {
      sheets: form({
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 100, 95)],
        total: ['100 ', '95.5 '],
      }),
      findings: [
        {
          cell: 'F5',
          message: '「总分」的 100 是文本，不是数字，以后用公式汇总时会漏算。',
          severity: 'warning',
          fix: { kind: 'fix', cells: { F5: 100 } },
        },
        {
          cell: 'G5',
          message: '「总分」的 95.5 是文本，不是数字，以后用公式汇总时会漏算。',
          severity: 'warning',
          fix: { kind: 'fix', cells: { G5: 95.5 } },
        },
      ],
    },
    {
      sheets: money('2024年支出决算表', ['决算数'], ['基本支出', '-328.79 '], ['项目支出', 5]),
      findings: [
        {
          cell: 'B4',
          message: '「基本支出」的 -328.79 是文本，不是数字，以后用公式汇总时会漏算。',
          severity: 'warning',
          fix: { kind: 'fix', cells: { B4: -328.79 } },
        },
      ],
    },
    {
      sheets: money('2024年支出决算表', ['决算数'], ['基本支出', '３２８.７９'], ['项目支出', '1,329.70 ']),
      findings: [
        {
          cell: 'B4',
          message: '「基本支出」的 ３２８.７９ 是文本，不是数字，以后用公式汇总时会漏算。',
          severity: 'warning',
          fix: { kind: 'fix', cells: { B4: 328.79 } },
        },
        {
          cell: 'B5',
          message: '「项目支出」的 1,329.70 是文本，不是数字，以后用公式汇总时会漏算。',
          severity: 'warning',
          fix: { kind: 'fix', cells: { B5: 1329.7 } },
        },
      ],
    },
    {
      sheets: money(
        '2024年支出决算表',
        ['决算数'],
        ['支出合计', { f: '=B5+B6', v: 365.8 }],
        ['基本支出', '895 '],
        ['项目支出', 365.8],
      ),
      findings: [
        {
          cell: 'B5',
          message: '「基本支出」的 895 是文本，引用它的公式没有把它算进去。',
          fix: { kind: 'fix', cells: { B5: 895 } },
        },
      ],
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', '10 ', 10),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [
        {
          cell: 'F2',
          message: '「发稿数量」的 10 是文本，不是数字，以后用公式汇总时会漏算。',
          severity: 'warning',
          fix: { kind: 'fix', cells: { F2: 10 } },
        },
      ],
    },
  ],
});
