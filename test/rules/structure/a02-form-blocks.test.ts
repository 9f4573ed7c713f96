import { a02 } from '../../../src/rules/structure/a02-form-blocks';
import { evaluation, form, row, targets } from '../forms';
import { testRule } from '../tester';

testRule(a02, {
  valid: [
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 10, 0.9, 9]],
        goals: ['建成平台并投入使用', '平台建成'],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 90, 90)],
        total: [100, 99],
      }),
    },
    { sheets: targets(row('产出/数量', '发稿数量', '≥50篇')) },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
        row('效益/社会效益', '知晓率', '≥90%', '95%', 30, 30),
      ),
    },
  ],
  invalid: [
    {
      sheets: form({
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 30, 30),
        ],
      }),
      findings: [
        { cell: 'A1', message: '「项目支出绩效自评表」没有总分行，工作簿其他地方也没有总分。' },
        { cell: 'A1', message: '「项目支出绩效自评表」有指标得分，但工作簿里没有项目资金或收支数据。' },
        { cell: 'A1', message: '「项目支出绩效自评表」有指标得分，但工作簿里没有年度总体目标。' },
      ],
    },
  ],
});
