import { h08 } from '../../../src/rules/ties/h08-unit-totals';
import { form, row } from '../forms';
import { testRule } from '../tester';

const both = (executed: number, label = '部门名称', more: readonly (readonly (string | number)[])[] = []) => {
  const [title, year, funds, ...rest] =
    form({
      funds: [['', '年度资金总额', 130, 130, executed, 10, null, null]],
      rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 90, 90)],
    })['自评表'] ?? [];
  return {
    自评表: [title ?? [], year ?? [], [label, '示例市融媒体中心'], funds ?? [], ...rest],
    决算: [
      ['2024年度收支决算表'],
      ['单位：万元'],
      ['项目', '决算数'],
      ['本年收入合计', 130],
      ['本年支出合计', 105],
      ...more,
    ],
  };
};

testRule(h08, {
  valid: [
    { sheets: both(105) },
    // A project spends its own part.
    { sheets: both(60, '项目名称') },
    // The form is of the appropriated money, whose table says the same.
    {
      sheets: {
        ...both(96),
        财政拨款: [
          ['2024年度财政拨款支出决算表'],
          ['单位：万元'],
          ['项目', '决算数'],
          ['基本支出', 56],
          ['项目支出', 40],
          ['本年支出合计', 96],
        ],
      },
    },
    // One fund's table is not all of the expenditure.
    {
      sheets: {
        自评表: both(105).自评表,
        基金: [
          ['2024年度政府性基金支出决算表'],
          ['单位：万元'],
          ['项目', '决算数'],
          ['项目支出', 12],
          ['本年支出合计', 12],
        ],
      },
    },
  ],
  invalid: [
    {
      sheets: both(120),
      findings: [
        {
          cell: "'自评表'!E5",
          message: '「年度资金总额」执行 120，超过“2024年度收支决算表”的支出合计 105，多 15万元。',
          verdict: 'inconsistent',
        },
      ],
    },
    {
      sheets: both(96),
      findings: [
        {
          cell: "'自评表'!E5",
          message:
            '「年度资金总额」执行 96，与“2024年度收支决算表”的支出合计 105 相差 9万元，也没有与之相同的分口径合计，请核对或写明口径。',
          severity: 'warning',
          verdict: 'inconsistent',
        },
      ],
    },
  ],
});
