import { a09 } from '../../../src/rules/structure/a09-leftover-rows';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(a09, {
  valid: [{ sheets: targets(row('产出/数量', '指标2场次', '≥5场'), row('产出/质量', '合格率', '≥90%')) }],
  invalid: [
    {
      sheets: targets(row('产出/数量', '指标2：', '≥5场'), row('产出/质量', '合格率', '≥90%')),
      findings: [{ cell: 'C3', message: '三级指标还是模板文字「指标2：」。' }],
    },
  ],
});
