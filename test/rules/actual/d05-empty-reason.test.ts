import { d05 } from '../../../src/rules/actual/d05-empty-reason';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d05, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '人员调整，下一步补齐采编力量'),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10, '无'),
        // Few words, but a cause: whether a measure is there is another rule's.
        row('产出/时效', '到货率', '≥90%', '80%', 10, 9, '设备未到货'),
        row('产出/数量', '网点数', '≥9个', '7个', 10, 8, '两处网点关闭'),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '暂无'),
        row('产出/质量', '合格率', '≥90%', '81%', 10, 9, '受疫情影响'),
        row('产出/时效', '到货率', '≥90%', '80%', 10, 9, '客观原因'),
      ),
      findings: [
        { cell: 'H2', message: '「发稿数量」未完成或被扣分，原因却写“暂无”。' },
        { cell: 'H3', message: '「合格率」的原因过于简单：受疫情影响。' },
        { cell: 'H4', message: '「到货率」的原因过于简单：客观原因。' },
      ],
    },
  ],
});
