import { d14 } from '../../../src/rules/actual/d14-cost-is-budget';
import { form, row } from '../forms';
import { testRule } from '../tester';

const spent = (executed: number | string, ...cost: readonly [string, string]) =>
  form({
    funds: [['', '年度资金总额', 90, 90, executed, 10, '99.97%', 10]],
    rows: [row('产出/成本', cost[0], '≤90万元', cost[1], 10, 10)],
  });

testRule(d14, {
  valid: [
    // Budget or spending are not there.
    { sheets: spent('详见附表', '项目总成本', '90万元') },
    {
      sheets: form({
        funds: [['', '年度资金总额', null, null, 89.974, 10, null, 10]],
        rows: [row('产出/成本', '项目总成本', '≤90万元', '90万元', 10, 10)],
      }),
    },
    { sheets: spent(89.974, '项目总成本', '89.974万元') },
    { sheets: spent(90, '项目总成本', '90万元') },
    { sheets: spent(89.974, '设备单价', '90万元') },
    { sheets: spent(89.974, '项目总成本', '90') },
  ],
  invalid: [
    {
      sheets: spent(89.974, '项目总成本', '900000元'),
      findings: [{ cell: 'E6', message: '「项目总成本」完成值 900000元 等于预算数 90，而实际执行 89.974。' }],
    },
  ],
});
