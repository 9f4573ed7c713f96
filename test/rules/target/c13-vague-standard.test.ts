import { c13 } from '../../../src/rules/target/c13-vague-standard';
import { evaluation, row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c13, {
  valid: [
    {
      sheets: targets(
        row('效益/社会效益', '省级媒体采用', '≥3篇'),
        row('效益/可持续影响', '工作机制', '应保尽保'),
      ),
    },
    { sheets: evaluation(row('效益/社会效益', '社会影响力', '持续增强社会影响力', '达成年度指标', 10, 10)) },
  ],
  invalid: [
    {
      sheets: targets(
        row('效益/社会效益', '社会影响力', '持续增强社会影响力'),
        row('产出/数量', '发稿数量', '≥50篇'),
      ),
      findings: [
        { cell: 'D3', message: '「社会影响力」的指标值只有“持续增强”这样的说法：持续增强社会影响力' },
      ],
    },
  ],
});
