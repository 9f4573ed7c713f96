import { c14 } from '../../../src/rules/target/c14-zero-target';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c14, {
  valid: [
    { sheets: targets(row('产出/数量', '宣传活动', '≥4次'), row('产出/质量', '安全事故', '＝0起')) },
    { sheets: targets(row('产出/质量', '安全事故', '≤0起'), row('产出/质量', '差错', '0次')) },
  ],
  invalid: [
    {
      sheets: targets(row('产出/数量', '宣传活动', '>0次'), row('产出/数量', '培训', '0次以上')),
      findings: [
        { cell: 'D3', message: '「宣传活动」的指标值为 >0次，等于没有要求。' },
        { cell: 'D4', message: '「培训」的指标值为 0次以上，等于没有要求。' },
      ],
    },
    {
      sheets: targets(row('产出/数量', '宣传活动', '≥0次'), row('产出/质量', '安全事故', '＝0起')),
      findings: [{ cell: 'D3', message: '「宣传活动」的指标值为 ≥0次，等于没有要求。' }],
    },
  ],
});
