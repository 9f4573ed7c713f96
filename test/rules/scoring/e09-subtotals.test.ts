import { e09 } from '../../../src/rules/scoring/e09-subtotals';
import { row } from '../forms';
import { testRule } from '../tester';

testRule(e09, {
  valid: [
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
      sheets: {
        自评表: [
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 30, 30),
          [null, '产出指标小计', null, null, null, 30, 30],
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
        ],
      },
    },
  ],
  invalid: [
    {
      // A subtotal that names its class sums it up wherever it stands.
      sheets: {
        自评表: [
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 30, 30),
          row('产出/质量', '合格率', '≥95%', '96%', 20, 19),
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
          ['效益指标小计', null, null, null, null, 40, 39],
          ['产出指标小计', null, null, null, null, 50, 48],
        ],
      },
      findings: [
        {
          cell: 'G5',
          message: '「效益指标小计」的得分填报 39，所属 1 项合计为 40。',
          verdict: 'inconsistent',
        },
        {
          cell: 'G6',
          message: '「产出指标小计」的得分填报 48，所属 2 项合计为 49。',
          verdict: 'inconsistent',
        },
      ],
    },
    {
      sheets: {
        自评表: [
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 30, 30),
          [null, '质量指标', '合格率', '≥95%', '96%', 20, 19],
          ['小计', null, null, null, null, 50, 50],
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
          ['小计', null, null, null, null, 40, 40],
          ['预算执行率', null, null, null, null, 10, 9],
          ['总分', null, null, null, null, 100, 98],
        ],
      },
      findings: [
        { cell: 'G4', message: '「小计」的得分填报 50，所属 2 项合计为 49。', verdict: 'inconsistent' },
      ],
    },
    {
      sheets: {
        自评表: [
          ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
          row('产出/数量', '发稿数量', '≥50篇', '60篇', 30, 30),
          [null, '质量指标', '合格率', '≥95%', '96%', 20, 19],
          ['小计', null, null, null, null, 48, 49],
          row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
          ['小计', null, null, null, null, 40, 40],
          ['预算执行率', null, null, null, null, 10, 9],
          ['总分', null, null, null, null, 100, 98],
        ],
      },
      findings: [
        { cell: 'F4', message: '「小计」的分值填报 48，所属 2 项合计为 50。', verdict: 'inconsistent' },
      ],
    },
  ],
});
