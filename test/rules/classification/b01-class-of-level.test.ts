import { b01 } from '../../../src/rules/classification/b01-class-of-level';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b01, {
  valid: [
    {
      sheets: targets(
        row('产出/时效', '完成时间', '9月前'),
        row('效益/服务对象满意度', '受众满意度', '≥90%'),
        row('成本/经济成本', '总成本', '≤90万元'),
      ),
    },
    { sheets: targets(['履职效能', '数量指标', '发稿数量', '≥50篇']) },
    {
      // What the scheme itself prints.
      sheets: targets(row('效益/数量', '惠及人数', '≥50人')),
      scheme: { levels: [{ name: '效益指标', points: '30', classes: ['数量指标'] }] },
    },
  ],
  invalid: [
    {
      sheets: targets(row('产出/数量', '发稿数量', '≥50篇'), row('效益/时效', '完成时间', '9月前')),
      findings: [{ cell: 'B4', message: '「时效指标」放在「效益指标」下，应属于「产出指标」。' }],
    },
  ],
});
