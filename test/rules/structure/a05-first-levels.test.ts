import { a05 } from '../../../src/rules/structure/a05-first-levels';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(a05, {
  valid: [
    {
      sheets: targets(
        row('产出/数量', '发稿数量', '≥50篇'),
        row('效益/社会效益', '知晓率', '≥90%'),
        row('满意度/服务对象满意度', '受众满意度', '≥90%'),
      ),
    },
    {
      sheets: targets(
        row('产出/数量', '发稿数量', '≥50篇'),
        row('效益/社会效益', '知晓率', '≥90%'),
        row('效益/服务对象满意度', '受众满意度', '≥90%'),
      ),
    },
    {
      sheets: targets(
        ['产出及效率', '职责履行', '办结率', '≥95%'],
        ['履职效能', '宣传', '发稿数量', '≥50篇'],
        ['管理效率', '预算编制', '编制合规性', '合规'],
      ),
    },
  ],
  invalid: [
    {
      sheets: targets(row('效益/社会效益', '知晓率', '≥90%'), row('效益/经济效益', '经营收入', '≥90万元')),
      findings: [
        { cell: 'A1', message: '「绩效目标申报表」没有产出指标。' },
        { cell: 'A1', message: '「绩效目标申报表」没有满意度指标，也没有说明理由。', severity: 'warning' },
      ],
    },
    {
      sheets: targets(
        row('产出/数量', '发稿数量', '≥50篇'),
        row('产出/质量', '合格率', '≥90%'),
        row('满意度/服务对象满意度', '受众满意度', '≥90%'),
      ),
      findings: [{ cell: 'A1', message: '「绩效目标申报表」没有效益指标。' }],
    },
  ],
});
