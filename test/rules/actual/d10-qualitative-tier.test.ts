import { d10 } from '../../../src/rules/actual/d10-qualitative-tier';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d10, {
  valid: [
    {
      sheets: evaluation(
        row('效益/社会效益', '评价', '优、良、中、低、差', '良', 10, 10),
        row('效益/社会效益', '评议', '优良中', '优', 10, 10),
      ),
    },
    { sheets: evaluation(row('效益/社会效益', '影响力', '应保尽保', '达成年度指标', 10, 10)) },
  ],
  invalid: [
    {
      sheets: evaluation(
        row('效益/社会效益', '评价', '优、良、中、低、差', '较好', 10, 10),
        row('效益/社会效益', '评议', '优良中', '优等', 10, 10),
        row('效益/社会效益', '评比', '优良中', '评优', 10, 10),
        row('效益/社会效益', '评选', '应保尽保', '优', 10, 10),
        row('效益/社会效益', '覆盖', '应保尽保', '完成全部任务', 10, 10),
      ),
      findings: [
        { cell: 'E2', message: '定性指标「评价」的完成值“较好”不是三档之一。' },
        { cell: 'E3', message: '定性指标「评议」的完成值“优等”不是三档之一。' },
        { cell: 'E4', message: '定性指标「评比」的完成值“评优”不是三档之一。' },
        { cell: 'E5', message: '定性指标「评选」的完成值“优”不是三档之一。' },
        {
          cell: 'E6',
          message: '定性指标「覆盖」的完成值“完成全部任务”不是三档之一。',
          fix: { kind: 'suggestion', cells: { E6: '达成年度指标' } },
        },
      ],
    },
    {
      sheets: evaluation(
        row('效益/社会效益', '影响力', '应保尽保', '好', 10, 10),
        row('效益/社会效益', '覆盖', '应保尽保', '已完成全部任务', 10, 10),
      ),
      findings: [
        { cell: 'E2', message: '定性指标「影响力」的完成值“好”不是三档之一。' },
        {
          cell: 'E3',
          message: '定性指标「覆盖」的完成值“已完成全部任务”不是三档之一。',
          fix: { kind: 'suggestion', cells: { E3: '达成年度指标' } },
        },
      ],
    },
  ],
});
