import { h14 } from '../../../src/rules/ties/h14-money-of-the-year';
import { form, row } from '../forms';
import { testRule } from '../tester';

const project = (budget: number, period: string, spent = '全年执行数（B）') => {
  const [title, year, funds, ...rest] =
    form({
      funds: [['', '年度资金总额', 100, budget, 90, 10, null, null]],
      rows: [row('产出/数量', '发稿数量', '≥50篇', '50篇', 90, 90)],
    })['自评表'] ?? [];
  return {
    自评表: [
      title ?? [],
      year ?? [],
      ['项目名称', '应急广播建设'],
      ['项目总投资', 300],
      ['实施周期', period],
      (funds ?? []).map((cell) => (cell === '全年执行数（B）' ? spent : cell)),
      ...rest,
    ],
  };
};

testRule(h14, {
  valid: [
    { sheets: project(100, '2023年1月—2025年12月') },
    // All of it is of one year.
    { sheets: project(300, '2024年1月—2024年12月') },
    { sheets: project(100, '2023年1月—2025年12月', '全年累计执行数') },
  ],
  invalid: [
    {
      sheets: project(300, '2023年1月—2025年12月'),
      findings: [
        {
          cell: 'D7',
          message:
            '「年度资金总额」的全年预算数 300 与“项目总投资”相同，而项目周期为 2023年1月—2025年12月，请核对是否误填总投资。',
        },
      ],
    },
    {
      sheets: project(100, '3年', '累计执行数'),
      findings: [
        {
          cell: 'E7',
          message: '「年度资金总额」的执行数 90 填在“累计执行数”栏，项目周期为 3年，应只填当年的执行数。',
        },
      ],
    },
  ],
});
