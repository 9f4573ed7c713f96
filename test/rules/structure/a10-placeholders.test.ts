import { a10 } from '../../../src/rules/structure/a10-placeholders';
import { form, row, targets } from '../forms';
import { testRule } from '../tester';

testRule(a10, {
  valid: [
    { sheets: targets(row('产出/数量', '发稿数量', '≥50篇'), row('产出/质量', 'XR 节目合格率', '≥90%')) },
  ],
  invalid: [
    {
      sheets: form({
        goals: ['建成XX平台', '完成某某任务'],
        rows: ['｛比例｝数量', 'a_b数量', '甲＿乙数量', '【待补充：数量】', '【请填写】', '【补充说明】'].map(
          (name) => row('产出/数量', name, '≥50篇', '60篇', 1, 1),
        ),
      }),
      findings: [
        { cell: 'B4', message: '「预期目标」中还有占位符：建成XX平台。' },
        { cell: 'E4', message: '「实际完成情况」中还有占位符：完成某某任务。' },
        { cell: 'C6', message: '「｛比例｝数量」中还有占位符：｛比例｝数量。' },
        { cell: 'C9', message: '「【待补充：数量】」中还有占位符：【待补充：数量】。' },
        { cell: 'C10', message: '「【请填写】」中还有占位符：【请填写】。' },
      ],
    },
    {
      sheets: targets(row('产出/数量', '发稿数量', '≥XX篇'), row('产出/质量', '合格率', '≥90%')),
      findings: [{ cell: 'D3', message: '「发稿数量」中还有占位符：≥XX篇。' }],
    },
    {
      sheets: targets(row('产出/数量', '某某活动场次', '≥5场'), row('产出/质量', '合格率', '达到{比例}')),
      findings: [
        { cell: 'C3', message: '「某某活动场次」中还有占位符：某某活动场次。' },
        { cell: 'D4', message: '「合格率」中还有占位符：达到{比例}。' },
      ],
    },
  ],
});
