import { c16 } from '../../../src/rules/target/c16-same-targets';
import { grid, row, targets } from '../forms';
import { testRule } from '../tester';

const all = (...values: readonly string[]) =>
  targets(...values.map((value, index) => row('产出/数量', `任务${'甲乙丙丁戊'[index] ?? ''}数量`, value)));

testRule(c16, {
  valid: [
    { sheets: all('≥88次', '≥88次', '≥88次', '≥88次') },
    { sheets: all('≥88次', '≥88次', '≥88次', '≥88次', '≥90次') },
    { sheets: all('100%', '100%', '100%', '100%', '100%') },
    { sheets: grid(['实际完成值', '分值', '得分'], row('产出/数量', '甲', '88次', 1, 1)) },
  ],
  invalid: [
    {
      // Rows without a name, or with words as their target, are not counted.
      sheets: targets(
        row('产出/数量', '甲', '良好'),
        ...['乙', '丙', '丁', '戊', '己'].map((name) => row('产出/数量', name, '≥88次')),
        row('产出/质量', '', '≥90次'),
      ),
      findings: [{ cell: 'D4', message: '5 个指标的指标值都是 ≥88次，可能套用了模板。' }],
    },
    {
      sheets: all('≥88次', '≥88次', '≥88次', '≥88次', '≥88次'),
      findings: [{ cell: 'D3', message: '5 个指标的指标值都是 ≥88次，可能套用了模板。' }],
    },
  ],
});
