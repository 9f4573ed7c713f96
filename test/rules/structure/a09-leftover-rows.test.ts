import { a09 } from '../../../src/rules/structure/a09-leftover-rows';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(a09, {
  valid: [{ sheets: targets(row('产出/数量', '指标2场次', '≥5场'), row('产出/质量', '合格率', '≥90%')) }],
  invalid: [
    {
      sheets: targets(
        ...['播发指标1', '指标12', '指标2', '指标', '……', '指标 3 ：', '指标：发稿', '·1'].map((name) =>
          row('产出/数量', name, '≥5篇'),
        ),
      ),
      findings: ['指标12', '指标2', '指标', '……', '指标 3 ：'].map((name, index) => ({
        cell: `C${index + 4}`,
        message: `三级指标还是模板文字「${name}」。`,
      })),
    },
    {
      sheets: targets(row('产出/数量', '指标2：', '≥5场'), row('产出/质量', '合格率', '≥90%')),
      findings: [{ cell: 'C3', message: '三级指标还是模板文字「指标2：」。' }],
    },
  ],
});
