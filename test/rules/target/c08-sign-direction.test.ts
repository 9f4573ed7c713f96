import { c08 } from '../../../src/rules/target/c08-sign-direction';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c08, {
  valid: [
    {
      sheets: targets(
        row('产出/质量', '全年无故障率', '≥95%'),
        row('产出/成本', '运行成本', '≤90万元'),
        row('效益/社会效益', '投诉办结率', '≥90%'),
        row('产出/质量', '安全事故次数', '≤1次'),
        row('产出/质量', '扬尘超标次数', '≤5次'),
        row('效益/社会效益', '劳务纠纷次数', '≤2次'),
      ),
    },
  ],
  invalid: [
    {
      sheets: targets(row('产出/成本', '运行成本', '≥90万元'), row('产出/数量', '示范村建设数量', '≤4个')),
      findings: [
        { cell: 'D3', message: '「运行成本」的指标值为 ≥90万元，按名称看应用 ≤。' },
        { cell: 'D4', message: '「示范村建设数量」的指标值为 ≤4个，按名称看应用 ≥。' },
      ],
    },
  ],
});
