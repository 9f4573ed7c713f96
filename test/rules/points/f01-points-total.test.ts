import { f01 } from '../../../src/rules/points/f01-points-total';
import { evaluation, form, row } from '../forms';
import { testRule } from '../tester';

testRule(f01, {
  valid: [
    {
      // The execution row is printed where nobody finds it.
      sheets: form({
        rows: [
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
        ],
        total: [100, 99],
      }),
    },
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
      // Targets before the execution row is added, under a scheme without points for it.
      scheme: { executionPoints: null, levels: [] },
      sheets: {
        申报表: [
          ['一级指标', '二级指标', '三级指标', '年度指标值', '分值'],
          ['产出指标', '数量指标', '发稿数量', '≥50篇', 60],
          ['效益指标', '社会效益指标', '知晓率', '≥90%', 30],
        ],
      },
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
        row('效益/社会效益', '知晓率', '≥90%', '95%', 38, 38),
      ),
      findings: [
        { cell: 'F2', message: '分值合计为 88，应为 100。', severity: 'info', verdict: 'inconsistent' },
      ],
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
