import { c20 } from '../../../src/rules/target/c20-past-date';
import { form, row } from '../forms';
import { testRule } from '../tester';

testRule(c20, {
  valid: [
    { sheets: form({ rows: [row('产出/时效', '完成时间', '2024年12月底前', '11月', 10, 10)] }) },
    { sheets: form({ rows: [row('产出/时效', '完成时间', '12月底前', '11月', 10, 10)] }) },
    { sheets: form({ rows: [row('产出/时效', '完成时间', '2025年3月底前', '11月', 10, 10)] }) },
  ],
  invalid: [
    {
      sheets: form({ rows: [row('产出/时效', '完成时间', '2023年12月底前', '11月', 10, 10)] }),
      findings: [{ cell: 'D4', message: '「完成时间」的指标值 2023年12月底前 早于本表所属的 2024 年度。' }],
    },
  ],
});
