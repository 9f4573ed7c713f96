import { c10 } from '../../../src/rules/target/c10-date-in-year';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c10, {
  valid: [
    {
      sheets: {
        申报表: [
          ['2024年度绩效目标申报表'],
          ['一级指标', '二级指标', '三级指标', '年度指标值'],
          row('产出/时效', '完成时间', '2024年9月前'),
          row('产出/数量', '发稿数量', '≥50篇'),
        ],
      },
    },
    {
      // No year to be outside of.
      sheets: targets(row('产出/时效', '完成时间', '2025年3月前'), row('产出/时效', '开工时间', '3月前')),
    },
  ],
  invalid: [
    {
      sheets: {
        申报表: [
          ['2024年度绩效目标申报表'],
          ['一级指标', '二级指标', '三级指标', '年度指标值'],
          row('产出/时效', '完成时间', '2025年3月前'),
          row('产出/数量', '发稿数量', '≥50篇'),
        ],
      },
      findings: [{ cell: 'D3', message: '「完成时间」要求 2025年3月前，晚于 2024 年度。' }],
    },
  ],
});
