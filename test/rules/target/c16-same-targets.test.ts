import { c16 } from '../../../src/rules/target/c16-same-targets';
import { row, targets } from '../forms';
import { testRule } from '../tester';

const all = (...values: readonly string[]) =>
  targets(...values.map((value, index) => row('产出/数量', `任务${'甲乙丙丁戊'[index] ?? ''}数量`, value)));

testRule(c16, {
  valid: [
    { sheets: all('≥88次', '≥88次', '≥88次', '≥88次') },
    { sheets: all('≥88次', '≥88次', '≥88次', '≥88次', '≥90次') },
    { sheets: all('100%', '100%', '100%', '100%', '100%') },
  ],
  invalid: [
    {
      sheets: all('≥88次', '≥88次', '≥88次', '≥88次', '≥88次'),
      findings: [{ cell: 'D3', message: '5 个指标的指标值都是 ≥88次，可能套用了模板。' }],
    },
  ],
});
