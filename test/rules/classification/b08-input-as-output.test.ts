import { b08 } from '../../../src/rules/classification/b08-input-as-output';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b08, {
  valid: [
    { sheets: targets(row('产出/数量', '培训人员数量', '≥10人')) },
    { sheets: targets(row('产出/质量', '投入人员', '≥10人')) },
    { sheets: targets(row('产出/数量', '未投入人员', '≥10人'), row('产出/数量', '投入人员培训', '≥10人')) },
  ],
  invalid: [
    {
      sheets: targets(
        row('产出/数量', '投入人员', '≥10人'),
        row('产出/数量', '配备专业技术人员数量', '≥10人'),
      ),
      findings: [
        { cell: 'C3', message: '「投入人员」是投入，不是产出。' },
        { cell: 'C4', message: '「配备专业技术人员数量」是投入，不是产出。' },
      ],
    },
  ],
});
