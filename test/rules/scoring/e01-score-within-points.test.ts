import { e01 } from '../../../src/rules/scoring/e01-score-within-points';
import { evaluation, form, row } from '../forms';
import { testRule } from '../tester';

testRule(e01, {
  valid: [
    {
      // Execution above its points is right where the scheme does not cap it, with the funds and as a row.
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 110, 10, 1.1, 11]],
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          [null, null, '预算执行率', '100%', '110%', 10, 11],
        ],
      }),
      scheme: { executionCapped: false },
    },
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '60篇', null, 12)) },
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, null)) },
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10)) },
  ],
  invalid: [
    {
      // An indicator above its points is wrong under any scheme, and so is a formula that gives it.
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 12),
        row('产出/数量', '直播场次', '≥50场', '60场', 10, { f: '=6+6', v: 12 }),
        [null, null, '预算执行率', '100%', '95%', 10, 11],
      ),
      scheme: { executionCapped: false },
      findings: [
        {
          cell: 'G2',
          message: '「发稿数量」得 12 分，超过分值 10。',
          fix: { kind: 'fix', cells: { G2: 8 } },
        },
        { cell: 'G3', message: '「直播场次」得 12 分，超过分值 10。' },
      ],
    },
    {
      sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 10), [
        null,
        null,
        '预算执行率',
        '100%',
        '95%',
        10,
        11,
      ]),
      findings: [
        {
          cell: 'G3',
          message: '「预算执行率」得 11 分，超过分值 10。',
          fix: { kind: 'fix', cells: { G3: 10 } },
        },
      ],
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 10, 12),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [
        {
          cell: 'G2',
          message: '「发稿数量」得 12 分，超过分值 10。',
          fix: { kind: 'fix', cells: { G2: 10 } },
        },
      ],
    },
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 10, 0.9, 11]],
        rows: [row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50)],
      }),
      findings: [
        {
          cell: 'H4',
          message: '「年度资金总额」得 11 分，超过分值 10。',
          fix: { kind: 'fix', cells: { H4: 9 } },
        },
      ],
    },
  ],
});
