import { b11 } from '../../../src/rules/classification/b11-duplicate-names';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b11, {
  valid: [
    {
      sheets: targets(row('产出/时效', '项目按时完成率', '≥90%'), row('产出/时效', '采购按时完成率', '≥90%')),
    },
  ],
  invalid: [
    {
      sheets: targets(
        row('产出/时效', '项目按时完成率', '≥90%'),
        row('产出/时效', '项目 按时完成率', '≥95%'),
      ),
      findings: [{ cell: 'C4', message: '「项目 按时完成率」在同一张表中出现了不止一次。' }],
    },
  ],
});
