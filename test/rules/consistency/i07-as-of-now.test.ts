import { i07 } from '../../../src/rules/consistency/i07-as-of-now';
import { form, row, targets } from '../forms';
import { testRule } from '../tester';

const indicator = row('产出/数量', '发稿数量', '≥50篇', '50篇', 10, 10);

testRule(i07, {
  valid: [
    { sheets: form({ goals: ['今年发稿50篇', '全年发稿52篇'], rows: [indicator] }) },
    { sheets: targets(row('产出/数量', '今年发稿数量', '≥50篇')) },
    { sheets: form({ goals: ['发稿50篇', '目前的发稿数量是52篇'], rows: [indicator] }) },
  ],
  invalid: [
    {
      sheets: form({ goals: ['发稿50篇', '截止目前，今年发稿52篇'], rows: [indicator] }),
      findings: [{ cell: 'E4', message: '“截止目前，今年发稿52篇”中写“截止目前”，请写明具体时间。' }],
    },
    {
      sheets: form({ goals: ['发稿50篇', '中心今年发稿52篇'], rows: [indicator] }),
      findings: [{ cell: 'E4', message: '“中心今年发稿52篇”中写“今年”，请写明具体时间。' }],
    },
    {
      sheets: form({ goals: ['发稿50篇', '截至目前已发稿52篇'], rows: [indicator] }),
      findings: [{ cell: 'E4', message: '“截至目前已发稿52篇”中写“截至目前”，请写明具体时间。' }],
    },
  ],
});
