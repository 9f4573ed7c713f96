import { a03 } from '../../../src/rules/structure/a03-goals-filled';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(a03, {
  valid: [
    {
      sheets: form({
        goals: ['建成平台并投入使用', '平台于九月建成'],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        goals: [null, '应急广播平台于九月建成，覆盖全部行政村，全年安全播出。'],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
      findings: [{ cell: 'B4', message: '总体目标的「预期目标」没有填写。' }],
    },
    {
      sheets: form({
        goals: ['建成全区应急广播平台，覆盖全部行政村，全年安全播出。', null],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
      findings: [{ cell: 'E4', message: '总体目标的「实际完成情况」没有填写。' }],
    },
  ],
});
