import { a18 } from '../../../src/rules/structure/a18-zero-funds';
import { money } from '../forms';
import { testRule } from '../tester';

const TITLE = '2024年政府性基金支出决算表';
const COLUMNS = ['预算数', '决算数'];

testRule(a18, {
  valid: [
    { sheets: money(TITLE, COLUMNS, ['基本支出', 0, 0], ['项目支出', 0, 0]) },
    { sheets: money(TITLE, COLUMNS, ['本年没有政府性基金支出', null, null], ['基本支出', null, null]) },
    { sheets: money('2024年支出决算表', COLUMNS, ['基本支出', null, null], ['项目支出', null, null]) },
    { sheets: money(TITLE, COLUMNS, ['政府性基金支出（无）', null, null], ['项目支出', null, null]) },
    { sheets: money(TITLE, COLUMNS, ['基本支出', 5, null], ['项目支出', null, null]) },
  ],
  invalid: [
    {
      sheets: money(TITLE, COLUMNS, ['全省无线覆盖支出', null, null], ['项目支出', null, null]),
      findings: [{ cell: 'A1', message: '「2024年政府性基金支出决算表」没有任何金额，也没有写明“没有”。' }],
    },
    {
      sheets: money(TITLE, COLUMNS, ['基本支出', null, null], ['项目支出', null, null]),
      findings: [{ cell: 'A1', message: '「2024年政府性基金支出决算表」没有任何金额，也没有写明“没有”。' }],
    },
  ],
});
