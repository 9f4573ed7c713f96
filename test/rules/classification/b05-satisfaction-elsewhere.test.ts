import { b05 } from '../../../src/rules/classification/b05-satisfaction-elsewhere';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b05, {
  valid: [
    {
      sheets: targets(
        row('满意度/服务对象满意度', '受众满意度', '≥90%'),
        row('产出/数量', '满意度调查次数', '≥2次').with(2, '问卷调查次数'),
      ),
    },
    { sheets: targets(['履职效能', '宣传', '受众满意度', '≥90%']) },
    { sheets: targets(['履职效能', '质量管理', '受众满意度', '≥90%']) },
  ],
  invalid: [
    {
      sheets: targets(row('效益/社会效益', '群众满意度', '≥90%'), row('产出/数量', '发稿数量', '≥50篇')),
      findings: [
        {
          cell: 'C3',
          message: '「群众满意度」放在「社会效益指标」下，应归入「服务对象满意度指标」。',
          fix: { kind: 'suggestion', cells: { A3: '满意度指标', B3: '服务对象满意度指标' } },
        },
      ],
    },
  ],
});
