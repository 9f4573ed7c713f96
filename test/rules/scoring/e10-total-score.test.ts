import { e10 } from '../../../src/rules/scoring/e10-total-score';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(e10, {
  valid: [
    {
      // The execution row is printed where nobody finds it: its 9 points may be in the total.
      sheets: form({
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 39),
        ],
        total: [100, 98],
      }),
    },
    {
      sheets: form({
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 39),
        ],
        total: [100, 99],
      }),
    },
    {
      sheets: {
        自评表: [
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 30, 30),
          [null, '质量指标', '合格率', '≥95%', '96%', 20, 19],
          ['小计', null, null, null, null, 50, 49],
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
          ['小计', null, null, null, null, 40, 40],
          ['预算执行率', null, null, null, null, 10, 9],
          ['总分', null, null, null, null, 100, 98],
        ],
      },
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
    ...[
      { total: 88.5, points: 40, stated: '88.5', difference: '0.5' },
      { total: 99.5, points: 40, stated: '99.5', difference: '10.5' },
      { total: 98, points: 50, stated: '98', difference: '9' },
    ].map(({ total, points, stated, difference }) => ({
      sheets: form({
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', points, 39),
        ],
        total: [100, total],
      }),
      findings: [
        {
          cell: 'G6',
          message: `总分填报 ${stated}，2 项得分合计为 89，相差 ${difference}。`,
          verdict: 'inconsistent' as const,
        },
      ],
    })),
    {
      sheets: form({
        funds: [[null, '年度资金总额', 100, 100, 90, 10, 0.9, 9]],
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
        ],
        total: [100, 99.5],
      }),
      findings: [
        { cell: 'G8', message: '总分填报 99.5，3 项得分合计为 99，相差 0.5。', verdict: 'inconsistent' },
      ],
    },
  ],
});
