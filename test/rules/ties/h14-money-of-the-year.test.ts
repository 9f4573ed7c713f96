import { h14 } from '../../../src/rules/ties/h14-money-of-the-year';
import { form, row } from '../forms';
import { testRule } from '../tester';

interface Otherwise {
  readonly spent?: string;
  readonly whole?: string;
  readonly total?: number;
  readonly label?: string;
  readonly planned?: string;
}
const project = (
  budget: number | string,
  period: string,
  {
    spent = '全年执行数（B）',
    whole = '项目总投资',
    total = 300,
    label = '实施周期',
    planned = '全年预算数（A）',
  }: Otherwise = {},
) => {
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
      [whole, total],
      [label, period],
      (funds ?? []).map((cell) =>
        cell === '全年执行数（B）' ? spent : cell === '全年预算数（A）' ? planned : cell,
      ),
      ...rest,
    ],
  };
};

testRule(h14, {
  valid: [
    { sheets: project(100, '2023年1月—2025年12月') },
    // All of it is of one year.
    { sheets: project(300, '2024年1月—2024年12月') },
    { sheets: project(100, '2023年1月—2025年12月', { spent: '全年累计执行数' }) },
    ...['2年度', '12年', '一年', '长期', '2024年'].map((period) => ({ sheets: project(300, period) })),
    ...['非总投资', '总投资说明', '建设投资', '上年项目总投资'].map((whole) => ({
      sheets: project(300, '3年', { whole }),
    })),
    ...['项目实施周期说明', '付款周期', '评价期限'].map((label) => ({
      sheets: project(300, '3年', { label }),
    })),
    // Nothing is not the same as nothing; another column is not what was paid; the period is another form's.
    { sheets: project(0, '3年', { total: 0 }) },
    { sheets: project(100, '3年', { planned: '累计预算数' }) },
    {
      sheets: {
        自评表: project(300, '3年').自评表.filter((_, index) => index !== 4),
        项目: [['项目基本信息'], ['项目名称', '应急广播'], ['实施周期', '3年']],
      },
    },
    {
      sheets: {
        自评表: project(300, '3年').自评表.filter((_, index) => index !== 3),
        投资: [['2024年投资情况表'], ['单位：万元'], ['项目', '预算数'], ['项目总投资', 300]],
      },
    },
    { sheets: { 自评表: project(300, '3年').自评表.filter((_, index) => index !== 5 && index !== 6) } },
  ],
  invalid: [
    ...(
      [
        ['总投资', '期限', '两年'],
        ['投资总额', '项目期限', '3年'],
        ['项目实施期总预算', '建设周期', '2023—2025'],
        ['计划总投资额', '起止时间', '二年'],
        ['投资概算', '实施周期', '２年'],
      ] as const
    ).map(([whole, label, period]) => ({
      sheets: project(300, period, { whole, label }),
      findings: [
        {
          cell: 'D7',
          message: `「年度资金总额」的全年预算数 300 与“${whole}”相同，而项目周期为 ${period}，请核对是否误填总投资。`,
          related: ['B4', 'B5'],
        },
      ],
    })),
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
      sheets: project(100, '3年', { spent: '累计执行数' }),
      findings: [
        {
          related: ['B5'],
          cell: 'E7',
          message: '「年度资金总额」的执行数 90 填在“累计执行数”栏，项目周期为 3年，应只填当年的执行数。',
        },
      ],
    },
  ],
});
