import { c19 } from '../../../src/rules/target/c19-whole-counts';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(c19, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '培训人数', '≥50人', '52.0人', 10, 10),
        row('产出/数量', '平均到场人数', '≥50.5人', '52人', 10, 10),
        row('产出/数量', '里程', '≥50.5公里', '52公里', 10, 10),
        row('产出/数量', '值守', '≥50.5人天', '52.5', 10, 10),
        row('产出/数量', '服务人次', '≥1.5万人次', '1.6万人次', 10, 10),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '培训人数', '≥50人', '52.5人', 10, 10),
        row('产出/数量', '播发稿件', '≥50.5篇', '52篇', 10, 10),
      ),
      findings: [
        { cell: 'E2', message: '「培训人数」的 52.5人 不是整数。' },
        { cell: 'D3', message: '「播发稿件」的 ≥50.5篇 不是整数。' },
      ],
    },
  ],
});
