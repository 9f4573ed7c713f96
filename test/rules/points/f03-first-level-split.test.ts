import { f03 } from '../../../src/rules/points/f03-first-level-split';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(f03, {
  valid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 50, 50),
        row('效益/社会效益', '知晓率', '≥90%', '95%', 40, 40),
      ),
    },
    {
      sheets: evaluation(
        row('成本/经济成本', '总成本', '≤90万元', '80万元', 20, 20),
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 40, 40),
        row('效益/社会效益', '知晓率', '≥90%', '95%', 20, 20),
        row('满意度/服务对象满意度', '受众满意度', '≥90%', '95%', 10, 10),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '60篇', 60, 60),
        row('效益/社会效益', '知晓率', '≥90%', '95%', 20, 20),
        row('满意度/服务对象满意度', '受众满意度', '≥90%', '95%', 10, 10),
      ),
      findings: [
        { cell: 'A2', message: '「产出指标」分值合计 60，方案规定为 50。' },
        { cell: 'A3', message: '「效益指标」分值合计 20，方案规定为 30。' },
      ],
    },
  ],
});
