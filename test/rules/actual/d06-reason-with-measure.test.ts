import { d06 } from '../../../src/rules/actual/d06-reason-with-measure';
import { evaluation, grid, row } from '../forms';
import { testRule } from '../tester';

testRule(d06, {
  valid: [
    // What another column asks for the reasons do not have to give.
    {
      sheets: grid(
        ['年度指标值', '实际完成值', '分值', '得分', '未完成原因分析', '整改措施评分标准'],
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '上级资金到账时间比较晚', '按比例'),
      ),
    },
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, null)) },
    // The column asks for the cause alone.
    {
      sheets: grid(
        ['年度指标值', '实际完成值', '分值', '得分', '未完成原因分析'],
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '上级资金到账时间比较晚'),
      ),
    },
    { sheets: evaluation(row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '客观原因')) },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '人员调整，下一步补齐采编力量'),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(row('产出/数量', '设备数量', '≥5台', '4台', 10, 8, '设备未到货')),
      findings: [{ cell: 'H2', message: '「设备数量」写了原因，没有写改进措施：设备未到货' }],
    },
    {
      sheets: evaluation(
        row('产出/数量', '发稿数量', '≥50篇', '40篇', 10, 8, '上级资金到账时间比较晚'),
        row('产出/质量', '合格率', '≥90%', '95%', 10, 10),
      ),
      findings: [{ cell: 'H2', message: '「发稿数量」写了原因，没有写改进措施：上级资金到账时间比较晚' }],
    },
  ],
});
