import { d15 } from '../../../src/rules/actual/d15-goal-copied';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(d15, {
  valid: [
    {
      sheets: form({
        goals: ['建成全区应急广播平台并投入使用', '平台九月建成，覆盖全部行政村'],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        goals: ['建成全区应急广播平台，并投入使用', '建成全区应急广播平台并投入使用。'],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
      findings: [{ cell: 'E4', message: '「实际完成情况」与预期目标的文字相同。' }],
    },
  ],
});
