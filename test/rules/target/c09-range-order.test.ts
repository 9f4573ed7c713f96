import { c09 } from '../../../src/rules/target/c09-range-order';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c09, {
  valid: [
    { sheets: targets(row('产出/质量', '合格率', '90%-95%')) },
    { sheets: targets(row('产出/质量', '合格率', '95%-95%')) },
  ],
  invalid: [
    {
      sheets: targets(row('产出/质量', '合格率', '95%-90%')),
      findings: [{ cell: 'D3', message: '「合格率」的指标值 95%-90% 前大后小，请核对上下限。' }],
    },
  ],
});
