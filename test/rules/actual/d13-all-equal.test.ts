import { d13 } from '../../../src/rules/actual/d13-all-equal';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(d13, {
  valid: [
    {
      sheets: evaluation(
        ...[1, 2, 3, 4, 5, 6, 7].map((n) => row('产出/数量', `任务${n}`, `≥${n}次`, `${n}次`, 5, 5)),
      ),
    },
    {
      sheets: evaluation(
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) =>
          row('产出/数量', `任务${n}`, `≥${n}次`, `${n === 8 ? 9 : n}次`, 5, 5),
        ),
      ),
    },
  ],
  invalid: [
    {
      sheets: evaluation(
        ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => row('产出/数量', `任务${n}`, `≥${n}次`, `${n}次`, 5, 5)),
      ),
      findings: [{ cell: 'E2', message: '8 项完成值全部恰好等于指标值。' }],
    },
  ],
});
