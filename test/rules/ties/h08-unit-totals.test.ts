import { h08 } from '../../../src/rules/ties/h08-unit-totals';
import { form, row } from '../forms';
import { testRule } from '../tester';

const both = (
  executed: number | string,
  label = '部门名称',
  more: readonly (readonly (string | number)[])[] = [],
  total = '本年支出合计',
) => {
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
      [total, 105],
      ...more,
    ],
  };
};

const exceeds = (title = '2024年度收支决算表') => ({
  cell: "'自评表'!E5",
  message: `「年度资金总额」执行 120，超过“${title}”的支出合计 105，多 15万元。`,
  verdict: 'inconsistent' as const,
});
const withHead = (at: number, head: readonly (string | null)[]) => {
  const sheets = both(120);
  return { ...sheets, 决算: sheets.决算.map((row, index) => (index === at ? head : row)) };
};
const without = (sheets: ReturnType<typeof both>, ...rows: readonly number[]) => ({
  ...sheets,
  自评表: sheets.自评表.filter((_, index) => !rows.includes(index)),
});

testRule(h08, {
  valid: [
    // Lines that are not all of the expenditure.
    ...['非本年支出', '本年支出结构', '其他支出合计', '支出合计说明'].map((total) => ({
      sheets: both(120, '部门名称', [], total),
    })),
    // Without money, or figures, or a unit, or of another year, there is nothing to hold against each other.
    { sheets: without(both(120), 3, 4) },
    { sheets: both('详见附表') },
    { sheets: withHead(1, ['决算数']) },
    { sheets: withHead(0, ['2023年度收支决算表']) },
    { sheets: both(120, '填报单位') },
    {
      sheets: {
        ...both(120),
        自评表: both(120).自评表.flatMap((row, index) =>
          index === 2 ? [row, ['项目名称', '应急广播']] : [row],
        ),
      },
    },
    {
      // Only planned.
      sheets: {
        ...both(120),
        自评表: both(120).自评表.map((row) =>
          row.filter((_, column) => !['实际完成值', '得分'].includes(String(row[column]))),
        ),
      },
    },
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
    ...[
      '本年支出',
      '全年支出',
      '支出合计',
      '部门支出总计',
      '单位年度支出总额',
      '本部门本年度支出决算数',
      '本单位全年支出决算',
    ].map((total) => ({ sheets: both(120, '部门名称', [], total), findings: [exceeds()] })),
    ...['单位名称', '预算单位名称', '部门单位名称'].map((label) => ({
      sheets: both(120, label),
      findings: [{ ...exceeds(), related: ["'决算'!B5"] }],
    })),
    // A project on another sheet, and a table without a title.
    {
      sheets: { ...both(120), 项目: [['项目基本信息'], ['项目名称', '应急广播'], ['主管部门', '宣传部']] },
      findings: [exceeds()],
    },
    {
      // Of several the most.
      sheets: {
        上年: [['2024年度支出决算表'], ...both(1).决算.slice(1, 4), ['本年支出合计', 95]],
        ...both(120),
      },
      findings: [exceeds()],
    },
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
