import { c06 } from '../../../src/rules/target/c06-bounded-ratio';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(c06, {
  valid: [
    {
      sheets: evaluation(
        row('产出/质量', '合格率', '≥95%', '100%', 10, 10),
        row('产出/数量', '任务完成率', '≥100%', '120%', 10, 10),
      ),
    },
    {
      // A rise has no bound; nothing at all is a ratio, and a little is satisfaction.
      sheets: evaluation(
        row('满意度/服务对象满意度', '群众满意度提高', '≥5%', '105%', 10, 10),
        row('满意度/服务对象满意度', '群众满意度提升', '≥5%', '105%', 10, 10),
        row('产出/质量', '合格率', '≥0%', '0%', 10, 0),
        row('满意度/服务对象满意度', '群众满意度', '≥0.1%', '0.1%', 10, 10),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(row('产出/质量', '合格率', '≥-1%', '0.5%', 10, 0)),
      findings: [{ cell: 'D2', message: '「合格率」为 ≥-1%，不在0到100%之间。' }],
    },
    {
      sheets: evaluation(
        row('产出/质量', '合格率', '≥95%', '196%', 10, 10),
        row('满意度/服务对象满意度', '受众满意度', '≥90%', '0%', 10, 0),
      ),
      findings: [
        { cell: 'E2', message: '「合格率」为 196%，不在0到100%之间。' },
        { cell: 'E3', message: '「受众满意度」为 0%，不在0到100%之间。' },
      ],
    },
  ],
});
