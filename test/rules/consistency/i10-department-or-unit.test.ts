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
