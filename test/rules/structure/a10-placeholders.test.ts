import { a10 } from '../../../src/rules/structure/a10-placeholders';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(a10, {
  valid: [
    { sheets: targets(row('产出/数量', '发稿数量', '≥50篇'), row('产出/质量', 'XR 节目合格率', '≥90%')) },
  ],
  invalid: [
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
