import { b02 } from '../../../src/rules/classification/b02-one-framework';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b02, {
  valid: [
    { sheets: targets(row('产出/数量', '发稿数量', '≥50篇'), row('成本/成本', '总成本', '≤90万元')) },
    { sheets: targets(row('成本/经济成本', '总成本', '≤90万元'), row('产出/数量', '发稿数量', '≥50篇')) },
  ],
  invalid: [
    {
      sheets: targets(row('成本/经济成本', '总成本', '≤90万元'), row('产出/成本', '单位成本', '≤9万元')),
      findings: [{ cell: 'B4', message: '「成本指标」设在产出指标下，同一张表又把成本指标列为一级指标。' }],
    },
  ],
});
