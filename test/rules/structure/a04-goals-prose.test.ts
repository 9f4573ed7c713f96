import { a04 } from '../../../src/rules/structure/a04-goals-prose';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(a04, {
  valid: [
    {
      sheets: form({
        goals: ['完成 43 场宣传活动', '完成 45 场'],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
    },
    {
      sheets: form({
        goals: ['完成投资43.2万元', '43 场活动全部完成'],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        goals: ['-43.2', '+5%'],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
      findings: [
        { cell: 'B4', message: '「预期目标」只填了数字 -43.2，不是目标说明。' },
        { cell: 'E4', message: '「实际完成情况」只填了数字 +5%，不是目标说明。' },
      ],
    },
    {
      sheets: form({
        goals: ['43.2', '37.24 万元'],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
      findings: [
        { cell: 'B4', message: '「预期目标」只填了数字 43.2，不是目标说明。' },
        { cell: 'E4', message: '「实际完成情况」只填了数字 37.24 万元，不是目标说明。' },
      ],
    },
  ],
});
