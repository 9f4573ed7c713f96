import { i10 } from '../../../src/rules/consistency/i10-department-or-unit';
import { testRule } from '../tester';

const titled = (...titles: readonly string[]) =>
  Object.fromEntries(
    titles.map((title, index) => [
      `表${index + 1}`,
      [[title], ['单位：万元'], ['项目', '决算数'], ['本年收入合计', 110], ['其他收入', 10]],
    ]),
  );

testRule(i10, {
  valid: [
    { sheets: titled('2024年度部门收入决算表', '2024年度部门支出决算表') },
    { sheets: titled('2024年度收入决算表', '2024年度单位支出决算表') },
    { sheets: titled('2024年度部门整体支出绩效自评表', '2024年度单位支出决算表') },
  ],
  invalid: [
    {
      // The second word has more titles. One title over two tables side by side is one finding.
      sheets: {
        表1: [
          ['2024年度部门收支 预算表'],
          ['单位：万元'],
          ['收入', null, '支出', null],
          ['项目', '预算数', '项目', '预算数'],
          ['财政拨款收入', 100, '基本支出', 60],
          ['其他收入', 10, '项目支出', 50],
        ],
        ...Object.fromEntries(
          [
            '2024年度单位三公经费支出决算表',
            '2024年度单位“三公”经费支出决算表',
            '2024年度单位一般公共预算财政拨款支出决算表',
          ].map((title, index) => [`表${index + 2}`, Object.values(titled(title))[0] ?? []]),
        ),
      },
      findings: [
        {
          cell: "'表1'!A1",
          message: '标题「2024年度部门收支 预算表」写“部门”，其他表写“单位”，请统一。',
          related: ["'表2'!A1"],
        },
      ],
    },
    {
      sheets: titled('2024年度部门收入决算表', '2024年度单位支出决算表', '2024年度部门收支决算总表'),
      findings: [
        {
          cell: "'表2'!A1",
          message: '标题「2024年度单位支出决算表」写“单位”，其他表写“部门”，请统一。',
        },
      ],
    },
    {
      sheets: titled('2024年度部门收入决算表', '2024年度单位支出决算表'),
      findings: [
        {
          cell: "'表2'!A1",
          message: '标题「2024年度单位支出决算表」写“单位”，其他表写“部门”，请统一。',
        },
      ],
    },
  ],
});
