import { i11 } from '../../../src/rules/consistency/i11-filled-too-early';
import { evaluation, money, row, targets } from '../forms';
import { testRule } from '../tester';

const dated = (date: string, label = '填报日期', title = '2024年度项目支出绩效自评表') => ({
  自评表: [
    [title],
    ['项目名称', '应急广播建设', label, date],
    ...(evaluation(row('产出/数量', '发稿数量', '≥50篇', '50篇', 10, 10))['自评表'] ?? []),
  ],
});

testRule(i11, {
  valid: [
    { sheets: dated('2025年2月10日') },
    { sheets: dated('2024.12.31') },
    { sheets: dated('2月10日') },
    { sheets: dated('2024年8月5日', '计划填报日期') },
    { sheets: dated('2024年8月5日', '填报日期', '项目支出绩效自评表') },
    {
      // The date of the target form is another matter.
      sheets: {
        自评表: dated('2025年2月10日').自评表,
        申报表: [
          ['2024年度绩效目标申报表'],
          ['项目名称', '应急广播建设', '填报日期', '2023年8月5日'],
          ...(targets(row('产出/数量', '发稿数量', '≥50篇'))['申报表'] ?? []).slice(1),
        ],
      },
    },
  ],
  invalid: [
    ...(
      [
        ['2024 年 11 月', '填表日期'],
        ['2023年12月31日', '填报时间'],
        ['2024-8-5', '填表时间'],
      ] as const
    ).map(([date, label]) => ({
      sheets: dated(date, label),
      findings: [{ cell: 'D2', message: `「${label}」为 ${date}，2024 年度尚未结束。` }],
    })),
    {
      // The year stands elsewhere.
      sheets: {
        ...dated('2024年8月5日', '填报日期', '项目支出绩效自评表'),
        ...money('2024年支出决算表', ['决算数'], ['基本支出', 5]),
      },
      findings: [{ cell: "'自评表'!D2", message: '「填报日期」为 2024年8月5日，2024 年度尚未结束。' }],
    },
    {
      sheets: dated('2024年8月5日'),
      findings: [{ cell: 'D2', message: '「填报日期」为 2024年8月5日，2024 年度尚未结束。' }],
    },
  ],
});
