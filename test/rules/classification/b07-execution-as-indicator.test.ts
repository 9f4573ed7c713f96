import { b07 } from '../../../src/rules/classification/b07-execution-as-indicator';
import { row, targets } from '../forms';
import { testRule } from '../tester';

testRule(b07, {
  valid: [{ sheets: targets(['管理效率', '预算执行', '预算执行率', '≥95%']) }],
  invalid: [
    {
      sheets: targets(
        row('产出/时效', '资金支付率', '≥95%'),
        row('效益/社会效益', '支出进度', '≥95%'),
        row('效果/社会效益', '支出完成进度', '≥95%'),
      ),
      findings: [
        { cell: 'C3', message: '「资金支付率」与预算执行率重复计分。' },
        { cell: 'C4', message: '「支出进度」与预算执行率重复计分。' },
        { cell: 'C5', message: '「支出完成进度」与预算执行率重复计分。' },
      ],
    },
    {
      sheets: targets(row('产出/时效', '年度资金支付完成率', '≥95%'), row('产出/数量', '发稿数量', '≥50篇')),
      findings: [{ cell: 'C3', message: '「年度资金支付完成率」与预算执行率重复计分。' }],
    },
  ],
});
