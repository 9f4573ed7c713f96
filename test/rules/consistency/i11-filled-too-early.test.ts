import { i11 } from '../../../src/rules/consistency/i11-filled-too-early';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

const dated = (date: string) => ({
  自评表: [
    ['2024年度项目支出绩效自评表'],
    ['项目名称', '应急广播建设', '填报日期', date],
    ...(evaluation(row('产出/数量', '发稿数量', '≥50篇', '50篇', 10, 10))['自评表'] ?? []),
  ],
});

testRule(i11, {
  valid: [{ sheets: dated('2025年2月10日') }, { sheets: dated('2024.12.31') }, { sheets: dated('2月10日') }],
  invalid: [
    {
      sheets: dated('2024年8月5日'),
      findings: [{ cell: 'D2', message: '「填报日期」为 2024年8月5日，2024 年度尚未结束。' }],
    },
  ],
});
