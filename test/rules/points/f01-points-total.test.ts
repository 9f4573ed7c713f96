import { f01 } from '../../../src/rules/points/f01-points-total';
import { evaluation, form, row } from '../forms';
import { testRule } from '../tester';

testRule(f01, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
        row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
      ),
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 10, 0.9, 9]],
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
        ],
        total: [100, 99],
      }),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
        row('效益/社会效益', '知晓率', '≥90%', '95%', 38, 38),
      ),
      findings: [{ cell: 'F2', message: '分值合计为 88，应为 100。', verdict: 'inconsistent' }],
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 10, 0.9, 9]],
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 38, 38),
        ],
        total: [100, 97],
      }),
      findings: [{ cell: 'F8', message: '分值合计填报 100，各项相加为 98。', verdict: 'inconsistent' }],
    },
  ],
});
