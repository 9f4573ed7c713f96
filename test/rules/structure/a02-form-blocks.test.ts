import { a02 } from '../../../src/rules/structure/a02-form-blocks';
import type { Rows } from '../../support/workbook';
import { evaluation, form, row, targets } from '../forms';
import { testRule } from '../tester';

const SHORT = form({ rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)] })['自评表'] ?? [];
const withBelow = (...rows: Rows) => ({ 自评表: [...SHORT, [], [], ...rows] });
const lacking = (cell: string, title: string) =>
  [
    '没有总分行，工作簿其他地方也没有总分。',
    '有指标得分，但工作簿里没有项目资金或收支数据。',
    '有指标得分，但工作簿里没有年度总体目标。',
  ].map((what) => ({ cell, message: `「${title}」${what}` }));

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
    {
      // What could not be read may be the block.
      sheets: withBelow(['天气', '气温', '风力'], ['晴', 25, 3], ['阴', 21, 5]),
    },
  ],
  invalid: [
    {
      // Prose is none. The second form on a sheet has its own title.
      sheets: withBelow(['本表由各单位据实填写，不得漏项，填写后报财务科审核，审核后报区财政局备案。']),
      findings: lacking('A1', '项目支出绩效自评表'),
    },
    {
      sheets: withBelow(['项目支出绩效 自评表（二）'], ...SHORT.slice(1)),
      findings: [...lacking('A1', '项目支出绩效自评表'), ...lacking('A7', '项目支出绩效 自评表（二）')],
    },
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
