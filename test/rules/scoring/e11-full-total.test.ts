import { e11 } from '../../../src/rules/scoring/e11-full-total';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(e11, {
  valid: [
    {
      sheets: form({
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 60, 60),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
        ],
        total: [100, 100],
      }),
    },
  ],
  invalid: [
    {
      sheets: form({
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '40篇', 60, 60),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
        ],
        total: [100, 100],
      }),
      findings: [{ cell: 'G6', message: '总分为满分 100，但有 1 项指标未完成或未填，例如「发稿数量」。' }],
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 99, 10, 0.99, 10]],
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
        ],
        total: [100, 100],
      }),
      findings: [{ cell: 'G8', message: '总分为满分 100，但预算执行率为 99%。' }],
    },
  ],
});
