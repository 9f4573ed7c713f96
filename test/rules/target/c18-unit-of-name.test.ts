import { c18 } from '../../../src/rules/target/c18-unit-of-name';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(c18, {
  valid: [
    {
      sheets: targets(
        row('产出/质量', '验收合格率', '≥95%'),
        row('产出/数量', '巡检频率', '≥2次'),
        row('产出/数量', '培训人数', '≥50人'),
        row('满意度/服务对象满意度', '群众满意度', '≥90分'),
        row('产出/质量', '准时率', '≥95'),
      ),
    },
    {
      // Names that go on behind the word, and words that rates are measured in.
      sheets: targets(
        row('产出/数量', '合格率提升次数', '≥5次'),
        row('产出/数量', '满意度调查次数', '≥5次'),
        row('产出/数量', '比例调整次数', '≥5次'),
        row('产出/数量', '比重调整次数', '≥5次'),
        row('产出/数量', '培训人数占比', '≥50%'),
        row('产出/数量', '准时率', '≥5个百分点'),
        row('产出/数量', '及时率', '≥5百分点'),
      ),
    },
  ],
  invalid: [
    {
      sheets: targets(row('产出/质量', '合格率 （百分比）', '≥95个')),
      findings: [{ cell: 'D3', message: '「合格率 （百分比）」是比率，指标值 ≥95个 的单位却是“个”。' }],
    },
    {
      sheets: targets(row('产出/质量', '验收合格率（%）', '≥95个'), row('产出/数量', '培训人数', '≥50%')),
      findings: [
        { cell: 'D3', message: '「验收合格率（%）」是比率，指标值 ≥95个 的单位却是“个”。' },
        { cell: 'D4', message: '「培训人数」是数量，指标值 ≥50% 的单位却是“%”。' },
      ],
    },
  ],
});
