import { d10 } from '../../../src/rules/actual/d10-qualitative-tier';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d10, {
  valid: [{ sheets: evaluation(row('效益/社会效益', '影响力', '应保尽保', '达成年度指标', 10, 10)) }],
  invalid: [
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
