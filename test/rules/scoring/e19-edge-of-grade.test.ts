import { e19 } from '../../../src/rules/scoring/e19-edge-of-grade';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(e19, {
  valid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 10, 0.9, 9]],
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 31),
        ],
        total: [100, 90],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 30000, 30000, 26999, 10, 0.9, 9]],
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 31),
        ],
        total: [100, 90],
      }),
      findings: [{ cell: 'G8', message: '表上总分 90 为“优”，未取整时为 89.999667，系统可能判为“良”。' }],
    },
  ],
});
